// Taking back what a dead reader left, holding its lock.
#ifndef SHMX_RUNTIME_REAP_HPP
#define SHMX_RUNTIME_REAP_HPP

#include <cstdint>
#include <string>

#include "protocol/slot.hpp"
#include "segment.hpp"

namespace shmx_runtime::detail {

/// Bits of a slot's claim word that are not the writer's.
inline constexpr std::uint64_t reader_bits = (std::uint64_t{1} << 56) - 1;

/// Whether all of a reader's control messages have been read.
[[nodiscard]] inline bool ring_is_empty(const Segment& segment, std::uint32_t r) noexcept {
    if (segment.geo.control_per_reader == 0) return true;
    const std::uint64_t ring = segment.geo.ring(r);
    return sync::load(segment.shared.u64(ring + wire::control::read), sync::acquire) ==
           sync::load(segment.shared.u64(ring + wire::control::write), sync::acquire);
}

/// Clears the bit of reader `r` in every claim word. The caller holds the reader's lock.
inline void unpin_all(const Segment& segment, std::uint32_t r) noexcept {
    for (std::size_t i = 0; i < segment.geo.slots; ++i) {
        protocol::unpin(segment.claim(i), std::uint64_t{1} << r);
    }
}

/// Clears what reader `r` held, and frees its slot if its control ring is empty. The caller holds the reader's lock.
///
/// The slot may be a stock reader's by now: one that was reaped by its age and lived on writes 0 over the word when it
/// leaves, whoever had the slot, and so lets the next one in. It holds no lock, and its slot is left alone.
inline void clear_reader(const Segment& segment, std::uint32_t r) noexcept {
    unpin_all(segment, r);
    const std::uint64_t slot = segment.geo.reader(r);
    sync::Half& in_use = segment.shared.u32(slot + wire::reader::in_use);
    if (sync::load(in_use, sync::acquire) != wire::reader::native) return;
    segment.shared.put32(slot + wire::reader::policy, 0);
    if (ring_is_empty(segment, r)) {
        segment.shared.put64(slot + wire::reader::reader_id, 0);
        segment.shared.put64(slot + wire::reader::pid, 0);
        static_cast<void>(
            sync::compare_exchange<sync::Half>(in_use, wire::reader::native, wire::reader::free, sync::release));
    }
}

/// The readers that have pins, a bit each.
[[nodiscard]] inline std::uint64_t pinning(const Segment& segment) noexcept {
    std::uint64_t all = 0;
    for (std::size_t i = 0; i < segment.geo.slots; ++i) {
        const std::uint64_t word = sync::load(segment.claim(i), sync::relaxed);
        if ((word & protocol::writing) == 0) all |= word;
    }
    return all;
}

/// Reaps all dead readers, through a description of its own; returns how many. Only for a writer that has no loan. Also
/// those whose slot does not say that it is theirs, by their pins: see clear_reader.
inline std::uint32_t reap_all(const Segment& segment) {
    const auto [lock, failed] = sys::Lock::of(segment.file);
    if (failed != 0) return 0;
    std::uint32_t reaped = 0;
    const std::uint64_t pins = pinning(segment);
    for (std::uint32_t r = 0; r < segment.geo.reader_slots; ++r) {
        const std::uint64_t slot = segment.geo.reader(r);
        const auto is_native = [&] {
            return sync::load(segment.shared.u32(slot + wire::reader::in_use), sync::acquire) == wire::reader::native;
        };
        const bool has_pins = (pins & (std::uint64_t{1} << r)) != 0;
        if (!is_native() && !has_pins) continue;
        // Not probed first: between a probe and the clearing the slot could get its next owner.
        if (lock.try_lock(slot) == sys::Lock::Tried::locked) {
            if (is_native() || has_pins) {
                clear_reader(segment, r);
                ++reaped;
            }
            lock.unlock(slot);
        }
    }
    // What is no reader's is nobody's: the caller, the one writer, has no slot now. Only a broken peer sets such bits.
    const std::uint64_t readers = (std::uint64_t{1} << segment.geo.reader_slots) - 1;
    for (std::size_t i = 0; i < segment.geo.slots; ++i) {
        sync::Word& word = segment.claim(i);
        if ((sync::load(word, sync::relaxed) & ~readers) != 0) protocol::unpin(word, ~readers);
    }
    return reaped;
}

/// Says which readers are meant by the bits of `mask`.
[[nodiscard]] inline std::string name_readers(const Segment& segment, std::uint64_t mask) {
    std::string names;
    for (std::uint32_t r = 0; r < segment.geo.reader_slots; ++r) {
        if ((mask & (std::uint64_t{1} << r)) == 0) continue;
        const std::uint64_t slot = segment.geo.reader(r);
        const bool stock =
            sync::load(segment.shared.u32(slot + wire::reader::in_use), sync::relaxed) == wire::reader::stock;
        names += text(names.empty() ? "" : ", ", "reader ", r, ": ",
                      stock ? "a stock client" : sys::process::describe(segment.shared.get64(slot + wire::reader::pid)));
    }
    return names.empty() ? "nobody that is still there" : names;
}

}  // namespace shmx_runtime::detail
#endif
