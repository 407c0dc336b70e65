// What is in the frames of the tests: bytes that follow from the frame's id, the stream's and the place. The Rust peer
// (tests/runtime/src/bin/peer.rs) writes and expects the same.
#ifndef SHMX_RUNTIME_TESTS_PATTERN_HPP
#define SHMX_RUNTIME_TESTS_PATTERN_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "shmx_runtime/shmx_runtime.hpp"

namespace pattern {

namespace sr = shmx_runtime;

inline std::vector<std::byte> slurp(const std::string& path) {
    const std::string text = sr::sys::file::slurp(path.c_str());
    const auto bytes = std::as_bytes(std::span(text));
    return {bytes.begin(), bytes.end()};
}

/// Byte `k` of a stream in a frame.
inline std::byte byte(std::uint64_t id, std::uint32_t stream, std::size_t k) {
    return static_cast<std::byte>((id * 7 + std::uint64_t{stream} * 3 + k) & 0xFF);
}

/// How many rows of a stream a frame has; none where it lacks it.
inline std::optional<std::size_t> rows(std::uint64_t id, const sr::schema::Stream& stream) {
    if (stream.optional && (id + stream.id) % 3 == 0) return std::nullopt;
    if (!stream.max) return 1;
    return static_cast<std::size_t>(id % (std::uint64_t{std::min(*stream.max, 100U)} + 1));
}

inline std::size_t row_bytes(const sr::schema::Stream& stream) {
    return static_cast<std::size_t>(stream.elem_bytes * stream.block());
}

inline sr::Result<std::uint64_t> publish(sr::core::Server& server) {
    auto frame = server.begin();
    if (!frame) return std::move(frame).error();
    const std::uint64_t id = frame->id();
    const auto& streams = server.model().streams;
    for (std::size_t i = 0; i < streams.size(); ++i) {
        const auto n = rows(id, streams[i]);
        if (!n) continue;
        auto to = frame->lend(i, *n);
        if (!to) return std::move(to).error();
        for (std::size_t k = 0; k < to->size(); ++k) (*to)[k] = byte(id, streams[i].id, k);
    }
    return frame->publish_at(static_cast<double>(id) / 4.0);
}

/// `frame ID`, or what is wrong with it. Of a Frame or a Snapshot.
template <class F>
std::string judged(const F& frame) {
    const sr::FrameMeta meta = frame.meta();
    const std::string id = std::to_string(meta.id);
    const auto model = frame.model();
    for (std::size_t i = 0; i < model->streams.size(); ++i) {
        const auto& stream = model->streams[i];
        const auto wrong = [&](const char* what) { return "wrong frame " + id + " stream " + stream.name + " " + what; };
        const auto want = rows(meta.id, stream);
        if (frame.has(i) != want.has_value()) return wrong("presence");
        const auto bytes = frame.bytes(i);
        if (bytes.size() != want.value_or(0) * row_bytes(stream) || frame.rows(i) != want.value_or(0)) {
            return wrong("length");
        }
        for (std::size_t k = 0; k < bytes.size(); ++k) {
            if (bytes[k] != byte(meta.id, stream.id, k)) return wrong("bytes");
        }
    }
    if (meta.sim_time != static_cast<double>(meta.id) / 4.0) return "wrong frame " + id + " time";
    return "frame " + id;
}

}  // namespace pattern
#endif
