// What a frame says about itself.
#ifndef SHMX_RUNTIME_FRAME_META_HPP
#define SHMX_RUNTIME_FRAME_META_HPP

#include <bit>
#include <chrono>
#include <cstdint>
#include <optional>

#include "../sync.hpp"
#include "../sys/sys.hpp"
#include "../wire/frame.hpp"

namespace shmx_runtime {

struct FrameMeta {
    /// Counts the frames of a segment from 1, without gaps; 0: no frame yet (a blank snapshot).
    std::uint64_t id = 0;
    /// The writer's own time, as given to `publish_at`, in whatever unit it means; 0 with `publish`.
    double sim_time = 0;
    /// CLOCK_MONOTONIC at publishing, in nanoseconds; 0 when the segment carries no timestamps.
    std::uint64_t publish_ns = 0;
    /// The session that published it: new whenever a segment is made or taken over.
    std::uint64_t session = 0;

    /// How long ago it was published; none where the segment carries no timestamps.
    [[nodiscard]] std::optional<std::chrono::nanoseconds> age() const noexcept {
        if (publish_ns == 0) return std::nullopt;
        const std::uint64_t now = sys::clock::monotonic();
        return std::chrono::nanoseconds(now > publish_ns ? static_cast<std::int64_t>(now - publish_ns) : 0);
    }

    /// Of a slot's header.
    [[nodiscard]] static FrameMeta of(wire::FrameHeader& header) noexcept {
        return {sync::load(header.frame_id, sync::relaxed), std::bit_cast<double>(sync::load(header.sim_time, sync::relaxed)),
                sync::load(header.publish_ns, sync::relaxed), sync::load(header.session, sync::relaxed)};
    }
};

}  // namespace shmx_runtime
#endif
