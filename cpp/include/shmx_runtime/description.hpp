// What generated code hands to the core, and what its users may set.
#ifndef SHMX_RUNTIME_DESCRIPTION_HPP
#define SHMX_RUNTIME_DESCRIPTION_HPP

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "schema/model.hpp"

namespace shmx_runtime {

/// A schema: its blob (docs/directory-format.md) lives as long as the program. The hashes are for those who compare; the
/// runtime computes its own.
struct Description {
    std::string_view name;
    std::span<const std::byte> blob;
    std::uint64_t schema_hash = 0;
    std::uint64_t layout_hash = 0;
};

namespace core {

/// Settings of a server, a client or a watcher: what is left out is as the schema says. `Server::create(name, {.slots =
/// 32})`. Readers need not know a server's settings: they find them in the segment.
struct Options {
    /// Readers that may attach at once, 1 to 56. Watchers do not count. Each has a reader slot and a control ring.
    std::optional<std::uint32_t> readers = std::nullopt;
    /// Frames that one reader may hold at once, 1 to 1024.
    std::optional<std::uint32_t> pins = std::nullopt;
    /// Slots of the ring, each with room for a whole frame; rounded up to a power of two of at least 4. More keep older
    /// frames longer. With fewer than `readers * pins + 2`, which is the default, `begin` can fail while readers hold
    /// frames.
    std::optional<std::uint32_t> slots = std::nullopt;
    /// Bytes of each reader's control ring, rounded up to a multiple of 16 of at least 64; 0: no control messages.
    std::optional<std::uint32_t> control_bytes = std::nullopt;
    /// Permission bits of the file, whatever the umask: within 0777, the owner reads and writes. Watching needs read
    /// permission, attaching write permission too.
    std::optional<std::uint32_t> mode = std::nullopt;
    /// Group of the file: a name of /etc/group, or a number. Empty: the creator's own.
    std::optional<std::string> group = std::nullopt;
    /// The wire profile. Frames of shmx2 are read by stock SHMX 2.0 clients too; they have a sum (FNV-1a) that costs one
    /// pass over their bytes, and the segment stays below 4 GiB.
    std::optional<schema::Wire> wire = std::nullopt;
    /// How frames are summed: not at all (pins and copies exclude torn frames without), or by CRC-32.
    std::optional<schema::Checksum> checksum = std::nullopt;
    /// Whether frames carry the time they were published (CLOCK_MONOTONIC, nanoseconds).
    std::optional<bool> timestamps = std::nullopt;
    /// Whether every publish makes a wake-up call, so that watchers can sleep; without it they look once a millisecond.
    std::optional<bool> wake_watchers = std::nullopt;
    /// Whether the segment outlives a clean close: its name stays, and who attaches later reads the last frames and is
    /// told that the writer has closed.
    std::optional<bool> keep = std::nullopt;
    /// Another `max` for streams of varying length: stream id, elements (or blocks, or bytes of a text).
    std::vector<std::pair<std::uint32_t, std::uint32_t>> max = {};
    /// Bytes to set aside for streams that are appended while the server runs: in the directory (some hundred a stream),
    /// and in every frame (their data at its most, and up to 96 a stream).
    struct Room {
        std::uint32_t directory_bytes = 0;
        std::uint32_t frame_bytes = 0;
    } room = {};
    /// Attaching: how long to wait for the segment to appear, looking every 5 ms. Without it, it must be there.
    std::optional<std::chrono::nanoseconds> wait = std::nullopt;
    /// Attaching: whether other units and names of the same layout are fine. The numbers are then read as this side's
    /// schema calls them.
    bool accept_meaning = false;
};

}  // namespace core

using core::Options;

}  // namespace shmx_runtime
#endif
