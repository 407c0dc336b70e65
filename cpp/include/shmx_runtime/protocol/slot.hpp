// The protocols of a slot, each step on the words it needs: the writer's claim, the reader's pin, the copier's seqlock.
//
// A claim word holds one bit a reader (0 to 55) that has the slot pinned, or `writing` with the writer's number.
#ifndef SHMX_RUNTIME_PROTOCOL_SLOT_HPP
#define SHMX_RUNTIME_PROTOCOL_SLOT_HPP

#include <cstdint>

#include "../sync.hpp"

namespace shmx_runtime::protocol {

/// The bit of a claim word that says that a writer has the slot.
inline constexpr std::uint64_t writing = std::uint64_t{1} << 63;

/// Takes a slot that nobody has pinned, for writer `number` (less than 128).
///
/// Acquire pairs with the release of unpin: what readers read of the old frame is read before the new one is written.
[[nodiscard]] inline bool claim(sync::Word& word, std::uint32_t number) noexcept {
    const std::uint64_t mine = writing | (std::uint64_t{number & 0x7F} << 56);
    return sync::compare_exchange<sync::Word>(word, 0, mine, sync::acquire);
}

/// Says that the slot holds no frame from here on. The release fence orders it before the stores that follow, so a
/// copier that sees any of them finds another `frame_id` when it looks again.
inline void open(sync::Word& frame_id) noexcept {
    sync::store<sync::Word>(frame_id, 0, sync::relaxed);
    sync::fence_release();
}

/// Says which frame the slot holds. Release: who sees the id sees the frame.
inline void seal(sync::Word& frame_id, std::uint64_t id) noexcept { sync::store(frame_id, id, sync::release); }

/// Lets readers in again. A plain store: it wipes the bits of pins that failed while the slot was being written.
inline void release(sync::Word& word) noexcept { sync::store<sync::Word>(word, 0, sync::release); }

/// Pins a slot for the reader of `bit`: true when the slot cannot change until unpin.
///
/// Acquire pairs with the writer's release of the claim word: who pins sees the frame whole. A pin that fails needs no
/// undoing: the writer's release wipes it.
[[nodiscard]] inline bool pin(sync::Word& word, std::uint64_t bit) noexcept {
    return (sync::fetch_or(word, bit, sync::acq_rel) & writing) == 0;
}

/// Lets go. Release: all reads of the frame come before a writer's claim.
inline void unpin(sync::Word& word, std::uint64_t bits) noexcept { sync::fetch_and(word, ~bits, sync::release); }

/// The version to copy at; 0 while the slot is being written. The copy itself is made of relaxed atomic loads (Boehm,
/// "Can seqlocks get along with programming language memory models?", MSPC 2012).
[[nodiscard]] inline std::uint64_t begin_copy(sync::Word& frame_id) noexcept {
    return sync::load(frame_id, sync::acquire);
}

/// Whether what was copied since begin_copy is of that version.
[[nodiscard]] inline bool unchanged(sync::Word& frame_id, std::uint64_t version) noexcept {
    sync::fence_acquire();
    return sync::load(frame_id, sync::relaxed) == version;
}

}  // namespace shmx_runtime::protocol
#endif
