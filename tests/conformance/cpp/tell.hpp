// What a segment says of itself: all that the faces without generated code see.
#ifndef CONFORMANCE_TELL_HPP
#define CONFORMANCE_TELL_HPP

#include <cstdio>
#include <stdexcept>
#include <string>
#include <utility>

#include "shmx_runtime/dynamic/dynamic.hpp"
#include "shmx_runtime/inspector/inspector.hpp"
#include "shmx_runtime/schema/describe.hpp"

namespace conformance {

namespace sr = shmx_runtime;

/// The value of a result; its error is thrown.
template <class T>
T good(sr::Result<T> result) {
    if (!result) throw std::runtime_error(result.error().message());
    return *std::move(result);
}
inline void good(const sr::Result<void>& result) {
    if (!result) throw std::runtime_error(result.error().message());
}

inline std::string quoted(std::string_view text) {
    std::string out;
    sr::detail::json_string(out, text);
    return out;
}

/// Puts a JSON object or array together.
class Json {
public:
    explicit Json(char open) : out_(1, open) {}
    Json& put(std::string_view key, const std::string& json) {
        comma();
        out_ += quoted(key) + ":" + json;
        return *this;
    }
    template <std::integral N>
    Json& put(std::string_view key, N n) {
        if constexpr (std::same_as<N, bool>) return put(key, std::string(n ? "true" : "false"));
        else return put(key, std::to_string(n));
    }
    Json& add(const std::string& json) {
        comma();
        out_ += json;
        return *this;
    }
    std::string end() const { return out_ + (out_.front() == '{' ? '}' : ']'); }

private:
    void comma() {
        if (out_.size() > 1) out_ += ',';
    }
    std::string out_;
};

template <class Frame>
std::string frame(const Frame& of) {
    char time[40];
    std::snprintf(time, sizeof time, "%.6f", of.meta().sim_time);  // quarters, all of them
    return Json('{').put("id", of.id()).put("sim_time", std::string(time)).put("values", good(of.to_json())).end();
}

inline void schema(Json& out, const sr::schema::Model& of) {
    Json streams('['), controls('[');
    for (const sr::schema::Stream& s : of.streams) {
        streams.add(Json('{')
                        .put("id", s.id)
                        .put("name", quoted(s.name))
                        .put("holds", quoted(sr::schema::describe(s, of.types)))
                        .put("unit", quoted(s.unit))
                        .put("doc", quoted(s.doc))
                        .end());
    }
    for (const sr::schema::Control& c : of.controls) {
        controls.add(Json('{').put("id", c.id).put("name", quoted(c.name)).put("bytes", c.body.bytes).end());
    }
    out.put("schema", quoted(of.name)).put("version", of.version).put("doc", quoted(of.doc));
    out.put("streams", streams.end()).put("controls", controls.end());
}

/// As JSON, on one line.
inline std::string tell(const std::string& path) {
    auto const inspector = good(sr::Inspector::open(path));
    sr::SegmentLayout const layout = inspector.layout();
    Json waiting('['), recent('[');  // what waits: before anything attaches
    for (const sr::RingInfo& ring : inspector.controls()) waiting.add(std::to_string(ring.waiting));
    auto watcher = good(sr::dynamic::Watcher::open(path));
    auto const copy = good(watcher.snapshot());
    auto client = good(sr::dynamic::Client::attach(path));
    auto pinned = client.current();
    if (pinned.error() != nullptr) throw std::runtime_error(pinned.error()->message());
    std::string const held = pinned ? frame(*pinned) : "null";
    pinned = {};
    for (std::uint32_t n = 0; n + 1 < layout.slots; ++n) {
        auto older = client.recent(n);
        if (older.error() != nullptr) throw std::runtime_error(older.error()->message());
        recent.add(older ? std::to_string(older->id()) : "null");
    }
    constexpr const char* states[] = {"starting", "live", "closed", "superseded"};
    char hash[17];
    std::snprintf(hash, sizeof hash, "%016llx", static_cast<unsigned long long>(layout.schema_hash));
    Json out('{');
    schema(out, *copy.schema());
    out.put("wire", layout.wire_major).put("bytes", layout.total_bytes).put("slots", layout.slots);
    out.put("readers", layout.reader_slots).put("schema_hash", quoted(hash));
    out.put("checksum", quoted(layout.crc32 ? "crc32" : layout.fnv ? "fnv" : "none"));
    out.put("timestamps", layout.timestamps);
    out.put("state", quoted(states[static_cast<std::size_t>(inspector.state())]));
    out.put("published", inspector.frames_published()).put("head", inspector.head());
    out.put("waiting", waiting.end()).put("copied", frame(copy)).put("pinned", held).put("recent", recent.end());
    return out.end();
}

}  // namespace conformance
#endif
