// Bytes that are no legal value, or one without a name: written as a faulty peer would, and read by generated code.
#ifndef CONFORMANCE_ODD_VALUES_HPP
#define CONFORMANCE_ODD_VALUES_HPP

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "odd.hpp"
#include "shmx_runtime/dynamic/dynamic.hpp"
#include "tell.hpp"

namespace conformance {

/// A server with one frame of them.
inline sr::dynamic::Server serve_odd(const std::string& path) {
    sr::dynamic::Server server = good(sr::dynamic::Server::create(path, odd::schema.blob));
    auto frame = good(server.begin());
    auto const write = [&](const char* stream, std::vector<std::uint8_t> const& bytes) {
        good(frame.write_bytes(stream, std::as_bytes(std::span(bytes))));
    };
    write("is_on", {2});
    write("switches", {2, 255});
    write("mode", {77});
    write("fault", {0x82});
    write("probe", {2, 77, 0xC3, 0x28, 0, 0});
    write("note", {'a', 0xFF});
    write("hud", {'"', 0xFF, '"'});
    good(frame.publish());
    return server;
}

/// What is read of such a frame: a number, or that it is refused.
template <class Frame>
std::string read_odd(const Frame& frame) {
    auto const refused = [](bool is) { return quoted(is ? "refused" : "read"); };
    auto const probe = frame.probe();
    auto const switches = frame.switches();
    auto const mode = [](odd::Mode m) { return std::to_string(static_cast<unsigned>(m)); };
    return Json('{')
        .put("is_on", frame.is_on().byte())
        .put("is_on is true", frame.is_on().get())
        .put("switches", Json('[').add(std::to_string(switches[0].byte())).add(std::to_string(switches[1].byte())).end())
        .put("mode", mode(frame.mode()))
        .put("mode has a name", odd::name_of(frame.mode()).has_value())
        .put("fault", static_cast<unsigned>(frame.fault()))
        .put("probe", Json('[').add(std::to_string(probe.is_on.byte())).add(mode(probe.mode)).end())
        .put("label", refused(!probe.label.get()))
        .put("note", refused(!frame.note()))
        .put("hud", refused(!frame.hud()))
        .end();
}

/// What a client and a watcher are given.
inline std::string tell_odd(const std::string& path) {
    auto client = good(odd::Client::attach(path));
    auto pinned = client.current();
    if (!pinned) throw std::runtime_error("there is no frame");
    auto watcher = good(odd::Watcher::open(path));
    auto const copied = good(watcher.snapshot());
    return Json('{').put("pinned", read_odd(*pinned)).put("copied", read_odd(copied)).end();
}

}  // namespace conformance
#endif
