// The lab's segment, by generated code and without: the same either way, to the byte of its directory.
#ifndef CONFORMANCE_CREATE_HPP
#define CONFORMANCE_CREATE_HPP

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <string>
#include <variant>

#include "lab.hpp"
#include "shmx_runtime/dynamic/dynamic.hpp"
#include "tell.hpp"

namespace conformance {

/// Whichever it is, it closes when it is dropped.
using Creator = std::variant<lab::Server, sr::dynamic::Server>;

inline constexpr std::array volts{0.5F, 1.5F, -2.0F, 1e3F};
inline constexpr std::array<std::int16_t, 6> grid{1, -2, 3, 4, 5, -32768};
inline constexpr std::array<std::uint64_t, 3> hits{1, std::uint64_t{1} << 63, UINT64_MAX};
inline constexpr std::array field{1.0, 2.0, 3.0, 4.0, 5.0, 0.1};
inline constexpr const char* note = "grüße \"😀\"";
inline constexpr const char* extra = R"({"k": [1, null, "ß"]})";

inline std::array<lab::Probe, 2> probes() {
    std::array<lab::Probe, 2> out{};
    out[0].id = 1;
    out[0].gain = 2.5F;
    out[0].label = good(sr::Text<8>::of("a"));
    out[1].id = UINT32_MAX;
    out[1].gain = -0.25F;
    out[1].label = good(sr::Text<8>::of("ß€"));
    return out;
}

inline lab::Server typed(const std::string& path) {
    lab::Server server = good(lab::Server::create(path));
    {
        auto frame = good(server.begin());
        good(frame.set_volts(volts));
        auto planes = frame.field();
        std::copy_n(field.begin(), 2, planes.x().begin());
        std::copy_n(field.begin() + 2, 2, planes.y().begin());
        std::copy_n(field.begin() + 4, 2, planes.z().begin());
        good(frame.set_grid(grid));
        good(frame.set_hits(hits));
        frame.mode() = lab::Mode::sweep;
        good(frame.set_probes(probes()));
        good(frame.set_note(note));
        good(frame.set_extra(extra));
        good(frame.publish_at(0.25));
    }
    return server;
}

inline sr::schema::Model lab_schema() {
    namespace d = sr::dynamic;
    using sr::schema::Scalar;
    sr::schema::Segment segment;
    segment.readers = 2;
    segment.pins = 1;
    segment.slots = 4;
    sr::schema::TypeDef probe = d::record("Probe").field("id", Scalar::u32).field("gain", Scalar::f32).text("label", 8);
    probe.record.fields[1].unit = "dB";
    return d::SchemaBuilder("lab")
        .version(2)
        .doc("A bench with some probes.")
        .segment(segment)
        .define(d::enumeration("Mode", Scalar::u8, {{"idle", 0}, {"sweep", 1}}))
        .define(std::move(probe))
        .stream(d::stream(1, "volts", Scalar::f32).count(4).unit("V").doc("What the probes say."))
        .stream(d::stream(2, "field", Scalar::f64).components({"x", "y", "z"}).soa().count(2).unit("T"))
        .stream(d::stream(3, "grid", Scalar::i16).shape({2, 3}))
        .stream(d::stream(4, "hits", Scalar::u64).max(5))
        .stream(d::stream(5, "mode", "Mode"))
        .stream(d::stream(6, "probes", "Probe").max(3))
        .stream(d::text(7, "note", 20))
        .stream(d::json(8, "extra", 40))
        .stream(d::stream(9, "depth", Scalar::f32).count(2).optional().unit("m"))
        .control(d::control(1, "set_gain").field("probe", Scalar::u32).field("gain", Scalar::f32));
}

inline sr::dynamic::Server untyped(const std::string& path) {
    sr::dynamic::Server server = good(sr::dynamic::Server::create(path, lab_schema()));
    {
        auto frame = good(server.begin());
        good(frame.write("volts", volts));
        good(frame.write("field", field));
        std::ranges::copy(grid, good(frame.lend<std::int16_t>("grid")).begin());
        good(frame.write("hits", hits));
        good(frame.write("mode", std::uint8_t{1}));
        auto const records = probes();
        good(frame.write_bytes("probes", std::as_bytes(std::span(records))));
        good(frame.write_text("note", note));
        good(frame.write_text("extra", extra));
        good(frame.publish_at(0.25));
    }
    return server;
}

inline std::unique_ptr<Creator> create(const std::string& how, const std::string& path) {
    if (how == "typed") return std::make_unique<Creator>(typed(path));
    if (how == "dynamic") return std::make_unique<Creator>(untyped(path));
    throw std::runtime_error("typed or dynamic, not " + how);
}

}  // namespace conformance
#endif
