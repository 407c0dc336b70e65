// When a reader that finds nothing new looks whether it still is where the writer is.
#ifndef SHMX_RUNTIME_CLIENT_LOOKOUT_HPP
#define SHMX_RUNTIME_CLIENT_LOOKOUT_HPP

#include <algorithm>
#include <cstdint>
#include <utility>

#include "../sys/sys.hpp"

namespace shmx_runtime::detail {

/// Counts calls, so that most of them cost no reading of the clock. Who spins is not even counted, as that (a load that
/// waits for the store before it) would be the most of what a call costs.
class Lookout {
public:
    Lookout() noexcept : read_at_(sys::clock::monotonic()), looked_at_(read_at_) {}
    /// What was moved from says of nothing that it is seen: its client has no segment.
    Lookout(Lookout&& other) noexcept
        : left_(other.left_),
          span_(other.span_),
          read_at_(other.read_at_),
          looked_at_(other.looked_at_),
          idle_below_(std::exchange(other.idle_below_, 0)) {}
    Lookout& operator=(Lookout&& other) noexcept {
        left_ = other.left_;
        span_ = other.span_;
        read_at_ = other.read_at_;
        looked_at_ = other.looked_at_;
        idle_below_ = std::exchange(other.idle_below_, 0);
        return *this;
    }

    /// The sequence below which there is nothing new for one who spins: then what the segment says of itself has to do.
    /// 0 for all others, which no sequence is below: not even that of a segment without a frame.
    [[nodiscard]] std::uint64_t idle_below() const noexcept { return idle_below_; }

    /// Sequences are another segment's now.
    void rest() noexcept { idle_below_ = 0; }

    /// Counts a call: whether the clock is to be read.
    [[nodiscard]] bool is_due() noexcept {
        if (left_ == 0) return true;
        --left_;
        return false;
    }

    /// Reads the clock: whether it is time to look around. If so, the next time is counted from now. `below` is the
    /// sequence below which one who spins has seen all; 0 where he has to come here each time.
    [[nodiscard]] bool is_time(std::uint64_t below) noexcept {
        const std::uint64_t now = sys::clock::monotonic();
        const std::uint64_t passed = std::max<std::uint64_t>(now > read_at_ ? now - read_at_ : 0, 1);
        read_at_ = now;
        const std::uint64_t calls = std::uint64_t{span_} + 1;
        span_ = static_cast<std::uint32_t>(std::min(calls * (every / finer) / passed, most));
        left_ = span_;
        idle_below_ = calls > most && passed < spin ? below : 0;
        if (now < looked_at_ + every) return false;
        looked_at_ = now;
        return true;
    }

    /// The next call looks again, whenever that is: where nothing new shows by itself.
    void stay_due() noexcept { left_ = 0; }

private:
    /// Between two looks, in nanoseconds. A look costs some system calls.
    static constexpr std::uint64_t every = 50'000'000;
    /// The clock is read this much more often, as far as can be foreseen.
    static constexpr std::uint64_t finer = 8;
    /// Calls from one reading of the clock to the next, at the most: a reader that polls a million times a second and
    /// then sixty times still looks around after so many.
    static constexpr std::uint64_t most = 255;
    /// `most` calls in fewer nanoseconds than this is spinning: more than five million a second.
    static constexpr std::uint64_t spin = 50'000;

    std::uint32_t left_ = 0;
    std::uint32_t span_ = 0;
    std::uint64_t read_at_;
    std::uint64_t looked_at_;
    std::uint64_t idle_below_ = 0;
};

}  // namespace shmx_runtime::detail
#endif
