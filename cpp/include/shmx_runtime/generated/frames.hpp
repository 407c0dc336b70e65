#ifndef SHMX_RUNTIME_GENERATED_FRAMES_HPP
#define SHMX_RUNTIME_GENERATED_FRAMES_HPP
// What every generated frame has, to read and to write.

#include <cstddef>
#include <cstdint>
#include <utility>

#include "../frame/meta.hpp"
#include "../server/loan.hpp"
#include "face.hpp"

namespace shmx_runtime::generated {

/// A frame to read: pinned (core::Frame) or a copy (core::Snapshot). Move-only.
template <class Backing>
class Reading {
public:
    /// For the runtime.
    explicit Reading(Backing backing) noexcept : Core_(std::move(backing)) {}

    /// What the frame says about itself: id, sim_time, publish_ns, session.
    [[nodiscard]] FrameMeta meta() const noexcept { return Core_.meta(); }
    /// Whether it has the stream at this place of the schema.
    [[nodiscard]] bool has_at(std::size_t i) const noexcept { return Core_.has(i); }
    /// The frame without types.
    [[nodiscard]] const Backing& core() const noexcept { return Core_; }
    [[nodiscard]] Backing& core() noexcept { return Core_; }

private:
    Backing Core_;  // no stream can be called so
};

/// A frame to write.
template <class Face>
class Writing {
public:
    /// For the runtime.
    explicit Writing(core::Loan loan) noexcept : Core_(std::move(loan)) {}

    /// Copies every fixed stream that was not written yet from the frame before. Fails where there is none.
    typename Face::template Out<void> carry() { return Face::out(Core_.carry()); }
    /// Publishes the frame and returns its id. Fails where a fixed stream was not written, and names it. The frame is
    /// gone then in any case.
    typename Face::template Out<std::uint64_t> publish() { return Face::out(Core_.publish()); }
    /// The same, with a time of the application's.
    typename Face::template Out<std::uint64_t> publish_at(double sim_time) {
        return Face::out(Core_.publish_at(sim_time));
    }
    /// The loan without types.
    [[nodiscard]] core::Loan& core() noexcept { return Core_; }

private:
    core::Loan Core_;
};

}  // namespace shmx_runtime::generated
#endif
