// Sleeping for a frame, and waking who sleeps, without a system call on either side when nobody does.
//
// The sleeper announces itself, then looks; the writer publishes, then looks for sleepers. A full fence on both sides
// makes sure that one of them sees the other (Dekker).
#ifndef SHMX_RUNTIME_PROTOCOL_WAKE_HPP
#define SHMX_RUNTIME_PROTOCOL_WAKE_HPP

#include <cstdint>

#include "../sync.hpp"

namespace shmx_runtime::protocol {

/// Announces a sleeper. The caller looks again at what would end its wait and then sleeps while `wake` holds the
/// returned value.
[[nodiscard]] inline std::uint32_t announce(sync::Half& asleep, sync::Half& wake) noexcept {
    const std::uint32_t seen = sync::load(wake, sync::acquire);
    sync::store<sync::Half>(asleep, 1, sync::relaxed);
    sync::fence_full();
    return seen;
}

/// Called after something was published: true when the caller has to wake the sleepers on `wake`. `always`: also those
/// that could not announce themselves.
[[nodiscard]] inline bool notify(sync::Half& asleep, sync::Half& wake, bool always) noexcept {
    sync::fence_full();
    if (sync::load(asleep, sync::relaxed) == 0 && !always) {
        return false;
    }
    // Cleared before `wake` moves: a sleeper that announces itself in between finds `wake` moved and does not sleep.
    sync::exchange<sync::Half>(asleep, 0, sync::acq_rel);
    sync::fetch_add<sync::Half>(wake, 1, sync::release);
    return true;
}

}  // namespace shmx_runtime::protocol
#endif
