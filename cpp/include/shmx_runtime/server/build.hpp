// Building a segment beside its name: from settings to a complete file that only lacks its name.
#ifndef SHMX_RUNTIME_SERVER_BUILD_HPP
#define SHMX_RUNTIME_SERVER_BUILD_HPP

#include <algorithm>
#include <bit>
#include <cerrno>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "../description.hpp"
#include "../schema/hash.hpp"
#include "../segment.hpp"
#include "plan.hpp"

namespace shmx_runtime::detail {

/// All settings of a segment: the schema's, and over them the options.
struct Settings {
    schema::Segment segment;
    /// Somebody said so beside `wire: shmx2`, or in the options.
    bool checksum_asked = false;
    core::Options::Room room;

    [[nodiscard]] static Settings of(const schema::Segment& own, const core::Options& o) {
        Settings s{own, own.wire == schema::Wire::shmx2 && own.checksum != schema::Checksum::none, o.room};
        schema::Segment& to = s.segment;
        to.readers = o.readers.value_or(to.readers);
        to.pins = o.pins.value_or(to.pins);
        if (o.slots) to.slots = o.slots;
        if (o.control_bytes) to.control_bytes = o.control_bytes;
        to.mode = o.mode.value_or(to.mode);
        if (o.group) to.group = *o.group;
        to.wire = o.wire.value_or(to.wire);
        if (o.checksum) {
            to.checksum = *o.checksum;
            s.checksum_asked = true;
        }
        to.timestamps = o.timestamps.value_or(to.timestamps);
        to.wake_watchers = o.wake_watchers.value_or(to.wake_watchers);
        to.keep = o.keep.value_or(to.keep);
        return s;
    }

    /// The header's flags.
    [[nodiscard]] std::uint32_t flags() const noexcept {
        std::uint32_t flags = segment.wire == schema::Wire::shmx2           ? wire::ext::flag_fnv
                              : segment.checksum == schema::Checksum::crc32 ? wire::ext::flag_crc32
                                                                            : 0;
        if (segment.timestamps) flags |= wire::ext::flag_timestamps;
        if (segment.wake_watchers) flags |= wire::ext::flag_wake_always;
        return flags;
    }
};

/// A segment that is asked for.
struct Want {
    sys::Name name;
    wire::Geometry geo;
    const schema::Model& model;
    std::span<const std::byte> blob;
    const Settings& settings;
    std::uint64_t schema_hash;
    std::uint64_t layout_hash;
};

/// A file's temporary name, removed when this goes. Once the file has been renamed there is nothing to remove: nobody
/// makes such a name twice.
class Temporary {
public:
    explicit Temporary(std::string path) noexcept : path_(std::move(path)) {}
    Temporary(Temporary&& other) noexcept : path_(std::exchange(other.path_, std::string())) {}
    Temporary& operator=(Temporary&& other) noexcept {
        std::swap(path_, other.path_);
        return *this;
    }
    ~Temporary() {
        if (!path_.empty()) sys::file::remove(path_);
    }
    [[nodiscard]] const std::string& path() const noexcept { return path_; }

private:
    std::string path_;
};

/// A complete segment under a temporary name, with us as its writer.
struct Built {
    Segment segment;
    /// Holds the writer's byte.
    sys::Lock lock;
    std::uint64_t session;
    Temporary temporary;
};

[[nodiscard]] inline Result<wire::Geometry> plan_geometry(const schema::Model& model, std::size_t blob_bytes,
                                                          const Settings& settings, std::uint64_t most) {
    const auto wrong = [](const auto&... parts) { return errors::geometry(text(parts...)); };
    const schema::Segment& s = settings.segment;
    if (s.readers == 0 || s.readers > wire::pins::max_readers) {
        return wrong("readers is ", s.readers, ", not 1 to 56; watching takes no slot");
    }
    if (s.pins == 0 || s.pins > wire::max_pins) {
        return wrong("pins is ", s.pins, ", not 1 to ", wire::max_pins);
    }
    if (s.slots && *s.slots > wire::max_slots) {
        return wrong("slots is ", *s.slots, ", more than ", wire::max_slots);
    }
    if (s.control_bytes && *s.control_bytes > wire::max_control) {
        return wrong("control_bytes is ", *s.control_bytes, ", more than 1 GiB");
    }
    if ((s.mode & ~0777U) != 0 || (s.mode & 0600) != 0600) {
        return wrong("mode is ", sys::file::octal(s.mode), ": it must be within 0777 and let the owner read and write");
    }
    if (s.writers != 1) {
        return wrong("this runtime makes segments with one writer");
    }
    if (s.wire == schema::Wire::shmx2 && settings.checksum_asked) {
        return wrong(
            "checksum was set, and the wire profile shmx2 has its own, the FNV sum that stock clients check: leave it "
            "out, or take the native profile");
    }
    wire::Plan plan;
    plan.static_bytes = std::uint64_t{blob_bytes} + settings.room.directory_bytes;
    plan.readers = s.readers;
    plan.pins = s.pins;
    plan.slots = s.slots ? std::max(4U, std::bit_ceil(*s.slots)) : wire::Geometry::least_slots(s.readers, s.pins);
    const std::uint32_t ring = s.control_bytes.value_or(model.controls.empty() ? 0 : 4096);
    plan.control_bytes =
        ring == 0 ? 0 : std::max(wire::control::min_bytes, static_cast<std::uint32_t>(wire::align_up(ring, 16)));
    plan.frame_bytes = wire::add_sat(most, settings.room.frame_bytes);
    plan.page = sys::clock::page();
    plan.wire = s.wire;
    return wire::Geometry::plan(plan);
}

/// A word of a TLV's head, from the start of the payload.
struct HeadWord {
    std::uint64_t at;
    std::uint32_t value;
};

/// The TLV heads of a schema's fixed streams, which are written once, when the segment is made.
[[nodiscard]] inline std::vector<HeadWord> heads(const schema::Model& model, schema::Wire wire) {
    namespace tlv = shmx_runtime::wire::tlv;
    const std::uint32_t offset_bits = wire == schema::Wire::native ? UINT32_MAX : 0;
    std::vector<HeadWord> all;
    for (const schema::Place& place : schema::frame_layout(model, wire).fixed) {
        const schema::Stream& stream = model.streams[place.stream];
        const auto put = [&](std::uint64_t field, std::uint64_t value) {
            all.push_back({place.tlv + field, static_cast<std::uint32_t>(value)});
        };
        put(tlv::type, tlv::stream);
        put(tlv::length, place.data - place.tlv - tlv::prefix + place.bytes);
        put(tlv::stream_id, stream.id);
        put(tlv::elem_count, stream.elements());
        put(tlv::bytes_payload, place.bytes);
        put(tlv::data_offset, (place.data - place.tlv) & offset_bits);
    }
    return all;
}

/// The word `at` of slot `i`'s payload, one of a TLV's head.
[[nodiscard]] inline sync::Half& payload_word(const Segment& segment, std::size_t i, std::uint64_t at) noexcept {
    return segment.slots.u32(segment.geo.slot(i) + wire::frame_header + at);
}

inline std::uint64_t write_headers(const Segment& segment, const Want& want) {
    namespace h = wire::header;
    namespace e = wire::ext;
    const Zone& head = segment.head;
    const wire::Geometry& geo = segment.geo;
    const std::uint64_t session = sys::clock::unique();
    const bool native = segment.wire == schema::Wire::native;
    head.copy_in(geo.static_offset, want.blob);
    head.put64(h::magic, h::magic_value);
    head.put32(h::ver_major, native ? h::native_major : h::stock_major);
    head.put32(h::ver_minor, native ? h::native_minor : h::stock_minor);
    head.put32(h::endianness, h::endian_value);
    head.put64(h::session_id, session);
    head.put32(h::static_gen, 1);
    head.put64(h::static_hash, h::stock_hash(want.blob));
    head.put32(h::static_offset, static_cast<std::uint32_t>(geo.static_offset));
    head.put32(h::static_bytes_cap, static_cast<std::uint32_t>(geo.static_bytes_cap));
    head.put32(h::static_bytes_used, static_cast<std::uint32_t>(want.blob.size()));
    head.put32(h::slots, geo.slots);
    head.put32(h::slot_stride, geo.slot_stride);
    head.put32(h::slots_offset, static_cast<std::uint32_t>(geo.slots_offset));
    head.put32(h::frame_bytes_cap, geo.frame_bytes_cap);
    head.put32(h::reader_slots, geo.reader_slots);
    head.put32(h::reader_slot_stride, static_cast<std::uint32_t>(wire::reader::stride));
    head.put32(h::readers_offset, static_cast<std::uint32_t>(geo.readers_offset));
    head.put32(h::control_offset, static_cast<std::uint32_t>(geo.control_offset));
    head.put32(h::control_per_reader, geo.control_per_reader);
    head.put32(h::control_stride, geo.control_stride);
    head.put64(e::magic, e::magic_value);
    head.put32(e::ext_bytes, static_cast<std::uint32_t>(geo.static_offset - e::offset));
    head.put32(e::flags, segment.flags);
    head.put64(e::total_bytes, geo.total_bytes);
    head.put64(e::objects_offset, geo.objects_offset);
    head.put64(e::objects_bytes, geo.objects_bytes);
    head.put64(e::schema_hash, want.schema_hash);
    head.put64(e::layout_hash, want.layout_hash);
    head.put64(e::created_ns, sys::clock::realtime());
    head.put32(e::writer_slots, geo.writer_slots);
    head.put32(e::pins_per_reader, geo.pins_per_reader);
    head.put64(e::pins_offset, geo.pins_offset);
    const std::uint64_t pid = sys::process::pid();
    head.put64(e::writers + e::writer_pid, pid);
    head.put64(e::writers + e::writer_start, sys::process::start_time(pid));
    sync::store(head.u32(e::state), e::state_live, sync::release);
    return session;
}

struct LockedFile {
    sys::File file;
    sys::Lock lock;
    Temporary temporary;
};

/// A new, empty file with its writer's lock. Other starters remove such files when their lock is free, as this one's is
/// for a moment: so it counts only if it is still there when it is locked.
[[nodiscard]] inline Result<LockedFile> locked_file(const Want& want) {
    const schema::Segment& s = want.settings.segment;
    for (int tries = 0; tries < 1000; ++tries) {
        const std::string path = want.name.temporary(sys::clock::unique());
        auto file = sys::file::create(path, s.mode, s.group);
        if (!file) return std::move(file).error();
        Temporary temporary(path);
        auto [lock, failed] = sys::Lock::of(*file);
        if (failed != 0) {
            if (!sys::file::leads_to(path, *file)) continue;
            return errors::os("cannot open the segment for its locks", path, failed);
        }
        const auto tried = lock.try_lock(wire::ext::writer_lock(0));
        if (tried == sys::Lock::Tried::failed) return errors::os("cannot lock the segment", path, errno);
        if (tried == sys::Lock::Tried::locked && sys::file::leads_to(path, *file)) {
            return LockedFile{*std::move(file), std::move(lock), std::move(temporary)};
        }
    }
    return errors::geometry(
        "the files it is built in are taken away again and again: other starters of the name do that");
}

/// Builds the segment under a temporary name.
[[nodiscard]] inline Result<Built> build(const Want& want) {
    auto made = locked_file(want);
    if (!made) return std::move(made).error();
    if (auto r = sys::file::reserve(made->file, want.geo.total_bytes, want.name); !r) return std::move(r).error();
    const schema::Wire profile = want.settings.segment.wire;
    auto segment = Segment::map(std::move(made->file), want.geo, profile, want.settings.flags(), Role::writer);
    if (!segment) return std::move(segment).error();
    const std::uint64_t session = write_headers(*segment, want);
    const std::vector<HeadWord> words = heads(want.model, profile);
    for (std::size_t i = 0; i < want.geo.slots; ++i) {
        for (const HeadWord& word : words) {
            sync::store(payload_word(*segment, i, word.at), word.value, sync::relaxed);
        }
    }
    return Built{*std::move(segment), std::move(made->lock), session, std::move(made->temporary)};
}

/// Removes files of builders that died before their segment had its name: those whose writer's lock is free. Files that
/// cannot be opened are somebody else's and stay.
inline void remove_leftovers(const sys::Name& name) {
    for (const std::string& path :
         sys::file::list(name.dir(), [&](std::string_view file) { return name.is_temporary(file); })) {
        const sys::File file = sys::file::open_quietly(path);
        if (!file.is_open()) continue;
        const auto [lock, failed] = sys::Lock::of(file);
        // Held while the name goes: a builder that has made its file and not locked it yet is refused, or finds its file
        // gone, and makes another.
        if (failed == 0 && lock.try_lock(wire::ext::writer_lock(0)) == sys::Lock::Tried::locked) {
            sys::file::remove(path);
        }
    }
}

}  // namespace shmx_runtime::detail
#endif
