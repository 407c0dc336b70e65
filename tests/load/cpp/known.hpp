// What the load test's frames hold, and what their readers count: see ../README.md.
#ifndef LOAD_KNOWN_HPP
#define LOAD_KNOWN_HPP

#include <bit>
#include <chrono>
#include <cstdint>
#include <iostream>
#include <span>
#include <stdexcept>
#include <string>

#include "load.hpp"

namespace known {

using Clock = std::chrono::steady_clock;
using Seconds = std::chrono::duration<double>;
inline constexpr std::chrono::seconds patience(30);

struct Failed : std::runtime_error {
    using std::runtime_error::runtime_error;
};

template <class... Parts>
[[noreturn]] void fail(const Parts&... parts) {
    throw Failed(shmx_runtime::detail::text(parts...));
}

constexpr std::uint64_t word(std::uint64_t frame, std::uint64_t k) {
    std::uint64_t const mixed = (frame * 0x9E37'79B9'7F4A'7C15U) ^ (k * 0xC2B2'AE3D'27D4'EB4FU);
    return std::rotl(mixed, static_cast<int>(frame % 61));
}

/// 8 to 8191 words: 64 B to 64 kB, about as often each doubling.
constexpr std::size_t length(std::uint64_t frame) {
    std::uint64_t const mixed = word(frame, UINT64_MAX);
    std::uint64_t const least = std::uint64_t{8} << ((mixed >> 32) % 10);
    return static_cast<std::size_t>(least + (mixed >> 40) % least);
}

/// Fails where a frame is not what its id says.
template <class Frame>
void check(std::uint64_t id, const Frame& frame) {
    if (frame.number() != id) fail("frame ", id, " says it is ", frame.number());
    std::span<const std::uint64_t> const words = frame.words(), tail = frame.tail();
    if (words.size() != length(id)) fail("frame ", id, ": ", words.size(), " words, not ", length(id));
    for (std::size_t k = 0; k < words.size(); ++k) {
        if (std::uint64_t const w = words[k]; w != word(id, k)) fail("frame ", id, ", word ", k, ": ", w);
    }
    if (tail.size() != 8) fail("frame ", id, ": a tail of ", tail.size());
    for (std::uint64_t const w : tail) {
        if (w != id) fail("frame ", id, ", tail: ", w);
    }
}

/// What a reader counts.
struct Seen {
    std::uint64_t first = 0, last = 0, seen = 0, gaps = 0;

    void add(std::uint64_t id) {
        if (id <= last) fail("frame ", id, " came after ", last);
        if (last == 0) first = id;
        else gaps += id - last - 1;
        last = id;
        ++seen;
    }
    /// The counts in words, if the runtime counts as many as missed.
    std::string end(std::uint64_t missed) const {
        if (missed != gaps) fail(missed, " missed, by the runtime's count; ", gaps, " by the ids");
        return shmx_runtime::detail::text("first=", first, " seen=", seen, " missed=", missed, " last=", last);
    }
};

}  // namespace known
#endif
