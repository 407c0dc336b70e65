// The views that one reader has of its pinned slots: a slot's bit is one pin, however many views stand on it.
//
// An entry of the table is a word: 0 (free), or the slot with the number of its views. Only the client's own thread takes
// entries and adds views; views may be dropped in any thread. The last one marks the entry before it clears the slot's
// bit, so that nobody joins a pin that is about to go.
#ifndef SHMX_RUNTIME_PROTOCOL_VIEWS_HPP
#define SHMX_RUNTIME_PROTOCOL_VIEWS_HPP

#include <cstddef>
#include <cstdint>
#include <span>

#include "../sync.hpp"

namespace shmx_runtime::protocol {

/// The last view is clearing the slot's bit.
inline constexpr std::uint64_t leaving = std::uint64_t{1} << 31;
/// The client is gone: who clears the entry takes part in giving the attachment up.
inline constexpr std::uint64_t orphan = std::uint64_t{1} << 30;
inline constexpr std::uint64_t view_count = orphan - 1;

[[nodiscard]] constexpr std::uint64_t view_entry(std::size_t slot) noexcept {
    return (static_cast<std::uint64_t>(slot) + 1) << 32;
}

/// The slot of an entry that is taken; -1 of a free one.
[[nodiscard]] inline std::ptrdiff_t slot_of_view(sync::Word& word) noexcept {
    return static_cast<std::ptrdiff_t>(sync::load(word, sync::acquire) >> 32) - 1;
}

/// What find_view found.
struct FoundView {
    enum Kind : std::uint8_t { joined, free, full } kind;
    /// `joined`: a view was added to this entry. `free`: the slot is not pinned, and this entry is free.
    std::size_t entry;
};

/// Looks for a slot in the table; only for the client's own thread.
template <class Pause>
[[nodiscard]] FoundView find_view(std::span<sync::Word> table, std::size_t slot, Pause pause) noexcept {
again:
    std::size_t free = table.size();
    bool any_leaving = false;
    for (std::size_t i = 0; i < table.size(); ++i) {
        const std::uint64_t seen = sync::load(table[i], sync::acquire);
        if (seen == 0) {
            free = free == table.size() ? i : free;
        } else if ((seen & leaving) != 0) {
            // In another thread, two stores before it is free. If it is our slot, wait: its bit is going.
            any_leaving = true;
            if (seen >> 32 == view_entry(slot) >> 32) {
                pause();
                goto again;
            }
        } else if (seen >> 32 == view_entry(slot) >> 32) {
            if (!sync::compare_exchange(table[i], seen, seen + 1, sync::acq_rel)) {
                goto again;
            }
            return {FoundView::joined, i};
        }
    }
    if (free != table.size()) {
        return {FoundView::free, free};
    }
    if (any_leaving) {
        pause();
        goto again;
    }
    return {FoundView::full, 0};
}

/// Takes a free entry for a slot whose bit was just set; only for the client's own thread.
inline void take_view(sync::Word& word, std::size_t slot) noexcept {
    sync::store(word, view_entry(slot) | 1, sync::release);
}

/// Drops a view. `clear` unpins the slot when it was the last. `own`: no other thread can join or leave in between.
/// True when the entry was an orphan's and is free now: the caller gives up its part of the attachment.
template <class Clear>
[[nodiscard]] bool leave_view(sync::Word& word, bool own, Clear clear) noexcept {
    std::uint64_t seen = sync::load(word, sync::acquire);
    for (;;) {
        const bool last = (seen & view_count) == 1;
        if (last && own) {
            break;
        }
        const std::uint64_t next = last ? seen | leaving : seen - 1;
        if (std::atomic_ref<std::uint64_t>(word).compare_exchange_weak(seen, next, sync::acq_rel, sync::acquire)) {
            if (!last) {
                return false;
            }
            break;
        }
    }
    clear();
    sync::store<sync::Word>(word, 0, sync::release);
    return (seen & orphan) != 0;
}

}  // namespace shmx_runtime::protocol
#endif
