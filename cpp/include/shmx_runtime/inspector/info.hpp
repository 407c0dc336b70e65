#ifndef SHMX_RUNTIME_INSPECTOR_INFO_HPP
#define SHMX_RUNTIME_INSPECTOR_INFO_HPP
// What tools see of a segment: plain numbers, which others may have changed since.

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "../detail/text.hpp"
#include "../session.hpp"
#include "../sys/sys.hpp"

namespace shmx_runtime {

/// A segment's layout, as its headers have it (docs/wire-format.md); checked against the file when it was opened. All
/// offsets are bytes from the start of the file. What a stock segment lacks is 0 or false.
struct SegmentLayout {
    /// 3.0 is the native profile, 2.0 the profile shmx2 and stock SHMX.
    std::uint32_t wire_major = 0, wire_minor = 0;
    std::uint64_t total_bytes = 0;
    /// The directory: where, how many bytes it may have and has, how often it was written.
    std::uint64_t static_offset = 0, static_bytes_cap = 0, static_bytes_used = 0;
    std::uint32_t static_gen = 0;
    /// Readers that may attach at once, and where their slots start: from there on readers may write.
    std::uint32_t reader_slots = 0;
    std::uint64_t readers_offset = 0;
    /// Control rings: where, bytes of one with its counters (0: no control messages), from one to the next.
    std::uint64_t control_offset = 0;
    std::uint32_t control_per_reader = 0, control_stride = 0;
    std::uint32_t writer_slots = 0;
    /// Frames that one reader may hold, and where the pin lines start.
    std::uint32_t pins_per_reader = 0;
    std::uint64_t pins_offset = 0;
    /// Named structures, which are not built yet.
    std::uint64_t objects_offset = 0, objects_bytes = 0;
    /// The ring: how many slots, from one to the next with headers, where they start, the most payload bytes of a frame.
    std::uint32_t slots = 0, slot_stride = 0;
    std::uint64_t slots_offset = 0;
    std::uint32_t frame_bytes_cap = 0;
    /// Frames carry a CRC-32; the FNV sum of stock SHMX; the time they were published.
    bool crc32 = false, fnv = false, timestamps = false;
    /// Every publish makes a wake-up call.
    bool wake_watchers = false;
    /// All flags, those that have no name here too.
    std::uint32_t flags = 0;
    /// CLOCK_REALTIME when it was made, in nanoseconds since 1970.
    std::uint64_t created_ns = 0;
    std::uint64_t schema_hash = 0, layout_hash = 0;
    friend bool operator==(const SegmentLayout&, const SegmentLayout&) = default;

    /// A few lines, a region each.
    [[nodiscard]] std::string text() const {
        using detail::text;
        std::string set;
        const auto flag = [&set](bool is, std::string_view name) {
            if (is) set += (set.empty() ? "" : ", ") + std::string(name);
        };
        flag(crc32, "crc32");
        flag(fnv, "fnv");
        flag(timestamps, "timestamps");
        flag(wake_watchers, "wake_watchers");
        return text("wire ", wire_major, ".", wire_minor, ", ", total_bytes, " bytes, flags ", set.empty() ? "none" : set,
                    "\nschema hash ", sixteen(schema_hash), ", layout hash ", sixteen(layout_hash), "\n",
                    place(static_offset), "directory, ", static_bytes_used, " of ", static_bytes_cap,
                    " bytes used, generation ", static_gen, "\n", place(readers_offset), reader_slots, " reader slots, ",
                    pins_per_reader, " pins each\n", place(control_offset), "control rings of ", control_per_reader,
                    " bytes\n", place(pins_offset), "pin lines, ", writer_slots, " writer slots\n", place(objects_offset),
                    "objects, ", objects_bytes, " bytes\n", place(slots_offset), slots, " slots of ", slot_stride,
                    " bytes, frames of at most ", frame_bytes_cap);
    }

private:
    [[nodiscard]] static std::string place(std::uint64_t at) {
        std::string number = detail::text(at);
        return std::string(number.size() < 12 ? 12 - number.size() : 0, ' ') + number + "  ";
    }
    [[nodiscard]] static std::string sixteen(std::uint64_t n) {
        std::string digits = detail::hex(n).substr(2);
        return std::string(16 - digits.size(), '0') + digits;
    }
};

/// A segment's writer.
struct WriterInfo {
    /// Its process, as it said, and when that started, in clock ticks since boot.
    std::uint64_t pid = 0, start_time = 0;
    /// That process's name; empty when it is gone or cannot be seen from here.
    std::string process;
    /// What became of it.
    Writer state;
};

/// A reader that has a slot.
struct ReaderInfo {
    enum class Kind : std::uint8_t {
        /// One of stock SHMX, which holds no lock and pins nothing.
        stock,
        /// One of this runtime, in any language.
        native,
        /// The word in the slot says neither: corrupt, or of a later version.
        unknown,
    };
    /// Its number in the segment; given again when it has left. Its own number; never given again.
    std::uint32_t number = 0;
    std::uint64_t id = 0;
    /// Its process, as it said (0 for a stock client), when that started, and its name.
    std::uint64_t pid = 0, start_time = 0;
    std::string process;
    Kind kind = Kind::unknown;
    /// Whether its lock is held: a slot whose owner died is taken back when it is needed. None for a stock client: nobody
    /// can know.
    std::optional<bool> alive;
    /// The id of the newest frame it saw; frames that it did not see, as it counts.
    std::uint64_t last_frame_seen = 0, missed = 0;
    /// CLOCK_MONOTONIC in nanoseconds, when it attached or last woke; of a stock client, when it last looked at a frame
    /// or sent a message, and 0 while it is attaching.
    std::uint64_t heartbeat = 0;
    /// The ids of the frames that it holds, ascending.
    std::vector<std::uint64_t> pinned;
    /// Bytes of its control messages that the server has not read.
    std::uint64_t waiting = 0;

    /// How long ago its heartbeat was; none while it is attaching.
    [[nodiscard]] std::optional<std::chrono::nanoseconds> age() const noexcept {
        if (heartbeat == 0) return std::nullopt;
        const std::uint64_t now = sys::clock::monotonic();
        return std::chrono::nanoseconds(now > heartbeat ? static_cast<std::int64_t>(now - heartbeat) : 0);
    }
};

/// A reader's control ring, whether a reader has it or not.
struct RingInfo {
    std::uint32_t reader = 0;
    /// Bytes since the segment was made.
    std::uint64_t read = 0, write = 0;
    /// Bytes of messages that fit, with their heads and padding; those that wait, at most that.
    std::uint64_t capacity = 0, waiting = 0;
    friend bool operator==(const RingInfo&, const RingInfo&) = default;
};

/// A slot of the ring.
struct SlotInfo {
    std::uint32_t index = 0;
    /// The sequence of its frame; the newest one has Inspector::head.
    std::uint64_t seq = 0;
    /// Its frame's id; 0: no complete frame.
    std::uint64_t frame_id = 0;
    /// Whether a writer has it: a frame is being written here, or one died over it.
    bool writing = false;
    /// The numbers of the readers that hold it.
    std::vector<std::uint32_t> pinned_by;
    /// At most what fits, whatever the header says.
    std::uint32_t payload_bytes = 0;
    double sim_time = 0;
    /// CLOCK_MONOTONIC, in nanoseconds.
    std::uint64_t publish_ns = 0;
};

}  // namespace shmx_runtime
#endif
