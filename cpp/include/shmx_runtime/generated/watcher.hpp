#ifndef SHMX_RUNTIME_GENERATED_WATCHER_HPP
#define SHMX_RUNTIME_GENERATED_WATCHER_HPP
// The watcher of a schema: core::Watcher with its types.

#include <chrono>
#include <cstdint>
#include <string_view>
#include <utility>

#include "../description.hpp"
#include "../watcher.hpp"
#include "face.hpp"
#include "frames.hpp"

namespace shmx_runtime::generated {

/// Copies frames of schema `S` out of a segment that it can't write to; takes no reader slot. Belongs to one thread at a
/// time. See core::Watcher for all it promises.
template <class S, class Face = Results>
class Watcher {
public:
    using Snapshot = typename S::template Frame<core::Snapshot, Face>;

    [[nodiscard]] static typename Face::template Out<Watcher> open(std::string_view name, const Options& options = {}) {
        return Face::out(made(core::Watcher::open(name, S::description(), options)));
    }

    /// A checked copy of the newest frame, in memory of its own; blank (its id is 0) before there is one.
    [[nodiscard]] typename Face::template Out<Snapshot> snapshot() { return Face::out(copied(core_.snapshot())); }
    /// Makes a snapshot the newest frame, in the same memory; false when it was that already.
    [[nodiscard]] typename Face::template Out<bool> refresh(Snapshot& snapshot) {
        return Face::out(core_.refresh(snapshot.core()));
    }
    /// The same, asleep until there is a newer frame; false when the time is up.
    template <class Rep, class Period>
    [[nodiscard]] typename Face::template Out<bool> wait(Snapshot& snapshot, std::chrono::duration<Rep, Period> longest) {
        return Face::out(core_.wait(snapshot.core(), longest));
    }
    /// The watcher without types.
    [[nodiscard]] core::Watcher& core() noexcept { return core_; }
    [[nodiscard]] const core::Watcher& core() const noexcept { return core_; }
    /// Frames that were published and that this watcher has not copied.
    [[nodiscard]] std::uint64_t missed() const noexcept { return core_.missed(); }
    /// Whether the segment's writer is alive (and its pid), closed, or dead.
    [[nodiscard]] auto writer() const { return core_.writer(); }

private:
    explicit Watcher(core::Watcher core) noexcept : core_(std::move(core)) {}

    static Result<Watcher> made(Result<core::Watcher> core) {
        if (!core) return core.error();
        return Watcher(*std::move(core));
    }
    static Result<Snapshot> copied(Result<core::Snapshot> snapshot) {
        if (!snapshot) return snapshot.error();
        return Snapshot(*std::move(snapshot));
    }

    core::Watcher core_;
};

}  // namespace shmx_runtime::generated
#endif
