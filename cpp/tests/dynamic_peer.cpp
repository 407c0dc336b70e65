// The dynamic face and the inspector as a peer: tests/cpp/tests/dynamic.rs tells it what to do, a line each, and compares
// with what Rust says of the same segments. Answers are a line each.
//   serve NAME BLOB WIRE SEED   makes a segment of a blob's schema and publishes a frame of values that follow from SEED
//   read NAME | watch NAME      the newest frame as JSON, pinned or copied
//   inspect NAME                what the inspector shows
//   append NAME                 adds a stream to a segment served here, and publishes it
//   send NAME                   sends each of the segment's control messages; controls NAME: those that came, as JSON
//   close NAME
#include <cstdio>
#include <cstring>
#include <string>
#include <utility>
#include <vector>

#include "shmx_runtime/dynamic/dynamic.hpp"
#include "shmx_runtime/inspector/inspector.hpp"

namespace dynamic = shmx_runtime::dynamic;
namespace schema = shmx_runtime::schema;
using shmx_runtime::Options;

struct Served {
    std::string name;
    dynamic::Server server;
};
static std::vector<Served> all_served;
static std::vector<std::pair<std::string, dynamic::Client>> all_clients;

static Served* served(const std::string& name) {
    for (Served& one : all_served) {
        if (one.name == name) return &one;
    }
    return nullptr;
}

/// One client a segment for good: messages that wait belong to its slot.
static shmx_runtime::Result<dynamic::Client*> client(const std::string& name) {
    for (auto& [its, one] : all_clients) {
        if (its == name) return &one;
    }
    auto made = dynamic::Client::attach(name);
    if (!made) return std::move(made).error();
    all_clients.emplace_back(name, *std::move(made));
    return &all_clients.back().second;
}

static std::vector<std::byte> file(const std::string& path) {
    std::vector<std::byte> bytes;
    if (std::FILE* in = std::fopen(path.c_str(), "rb")) {
        for (int c; (c = std::fgetc(in)) != EOF;) bytes.push_back(static_cast<std::byte>(c));
        std::fclose(in);
    }
    return bytes;
}

/// The bytes of a stream: the same formula as in dynamic.rs.
static std::vector<std::byte> values(std::uint64_t seed, std::uint32_t id, std::size_t bytes, bool text) {
    std::vector<std::byte> out(bytes);
    std::uint64_t x = (seed << 32 | id) * 0x9E3779B97F4A7C15ULL + 1;
    for (std::byte& byte : out) {
        x ^= x << 13;
        x ^= x >> 7;
        x ^= x << 17;
        byte = static_cast<std::byte>(text ? 'a' + (x >> 24) % 26 : x >> 24 & 0xff);
    }
    return out;
}

static shmx_runtime::Result<std::uint64_t> publish(dynamic::Server& server, std::uint64_t seed) {
    auto frame = server.begin();
    if (!frame) return std::move(frame).error();
    for (const schema::Stream& stream : server.schema().streams) {
        if (stream.optional && (stream.id + seed) % 2 == 1) continue;
        std::size_t const rows = !stream.max ? 1 : static_cast<std::size_t>(*stream.max < 3 ? *stream.max : 3);
        std::size_t const bytes = rows * static_cast<std::size_t>(stream.block()) * stream.elem_bytes;
        shmx_runtime::Result<void> done;
        if (stream.elem.kind == schema::Elem::Kind::json) {
            done = frame->write_text(stream.id, std::to_string(seed % 10));
        } else {
            bool const text = stream.elem.kind == schema::Elem::Kind::utf8;
            done = frame->write_bytes(stream.id, values(seed, stream.id, bytes, text));
        }
        if (!done) return std::move(done).error();
    }
    return frame->publish_at(static_cast<double>(seed) / 2);
}

static std::string serve(const std::string& name, const std::string& path, const std::string& wire, std::uint64_t seed) {
    Options options;
    if (wire == "shmx2") options.wire = schema::Wire::shmx2;
    options.room = {1024, 4096};
    std::vector<std::byte> const blob = file(path);
    auto server = dynamic::Server::create(name, std::span<const std::byte>(blob), options);
    if (!server) return server.error().message();
    if (auto id = publish(*server, seed); !id) return id.error().message();
    all_served.push_back({name, *std::move(server)});
    return "ok";
}

static std::string read(const std::string& name) {
    auto by = client(name);
    if (!by) return by.error().message();
    auto frame = (*by)->current();
    if (!frame) return frame.error() != nullptr ? frame.error()->message() : "no frame";
    auto json = frame->to_json();
    return json ? *json : json.error().message();
}

static std::string watch(const std::string& name) {
    auto watcher = dynamic::Watcher::open(name);
    if (!watcher) return watcher.error().message();
    auto copy = watcher->snapshot();
    if (!copy) return copy.error().message();
    auto json = copy->to_json();
    return json ? *json : json.error().message();
}

static std::string inspect(const std::string& name) {
    auto inspector = shmx_runtime::Inspector::open(name);
    if (!inspector) return inspector.error().message();
    auto directory = inspector->directory();
    if (!directory) return directory.error().message();
    std::string out = inspector->layout().text() + "\n" + directory->model.name;
    using shmx_runtime::detail::text;
    for (std::size_t i = 0; i < directory->size(); ++i) {
        const schema::Stream& stream = directory->stream(i);
        out += text("\n", stream.id, " ", stream.name, ": ", schema::describe(stream, directory->model.types));
    }
    out += text("\nwriter ", inspector->writer().pid, " ", inspector->writer().process, " alive ",
                inspector->writer().state.is_alive() ? 1 : 0, ", session ", inspector->session(), ", head ",
                inspector->head(), ", published ", inspector->frames_published(), ", state ",
                static_cast<int>(inspector->state()), ", current ", inspector->is_current() ? 1 : 0);
    for (const auto& reader : inspector->readers()) {
        out += text("\nreader ", reader.number, " ", reader.id, " pid ", reader.pid, " ", reader.process, " kind ",
                    static_cast<int>(reader.kind), " alive ", reader.alive.value_or(false) ? 1 : 0, " seen ",
                    reader.last_frame_seen, " missed ", reader.missed, " waiting ", reader.waiting, " pinned");
        for (std::uint64_t id : reader.pinned) out += text(" ", id);
    }
    for (const auto& ring : inspector->controls()) {
        out += text("\nring ", ring.reader, " ", ring.read, " ", ring.write, " ", ring.capacity, " ", ring.waiting);
    }
    for (const auto& slot : inspector->slots()) {
        out += text("\nslot ", slot.index, " ", slot.seq, " ", slot.frame_id, " ", slot.writing ? 1 : 0, " ",
                    slot.payload_bytes, " ", slot.publish_ns, " by");
        for (std::uint32_t reader : slot.pinned_by) out += text(" ", reader);
    }
    return out;
}

static std::string append(const std::string& name) {
    Served* const it = served(name);
    if (it == nullptr) return "not served here";
    auto id = it->server.append(dynamic::stream(424242, "late", dynamic::Scalar::i16).max(4).unit("s"));
    if (!id) return id.error().message();
    auto frame = it->server.begin();
    if (!frame) return frame.error().message();
    if (auto r = frame->carry(); !r) return r.error().message();
    std::int16_t const late[] = {-1, 2, -3};
    if (auto r = frame->write("late", late); !r) return r.error().message();
    auto published = frame->publish();
    return published ? "ok" : published.error().message();
}

static std::string send(const std::string& name) {
    auto by = client(name);
    if (!by) return by.error().message();
    for (const schema::Control& control : (*by)->schema()->controls) {
        auto const body = values(7, control.id, control.body.bytes, false);
        if (auto r = (*by)->send(std::string_view(control.name), body); !r) return r.error().message();
    }
    return "ok";
}

static std::string controls(const std::string& name) {
    Served* const it = served(name);
    if (it == nullptr) return "not served here";
    std::string out = "[";
    auto waiting = it->server.controls();
    for (auto message = waiting.next(); message || message.error() != nullptr; message = waiting.next()) {
        if (!message) return message.error()->message();
        auto fields = message->fields();
        if (!fields) return fields.error().message();
        out += out.size() > 1 ? "," : "";
        shmx_runtime::detail::json_string(out += "[", message->name());
        out += "," + fields->to_json() + "]";
    }
    return out + "]";
}

static std::string close(const std::string& name) {
    for (std::size_t i = 0; i < all_clients.size(); ++i) {
        if (all_clients[i].first == name) all_clients.erase(all_clients.begin() + static_cast<std::ptrdiff_t>(i--));
    }
    for (std::size_t i = 0; i < all_served.size(); ++i) {
        if (all_served[i].name != name) continue;
        auto closed = all_served[i].server.close();
        all_served.erase(all_served.begin() + static_cast<std::ptrdiff_t>(i));
        return closed ? "ok" : closed.error().message();
    }
    return "ok";
}

int main() {
    char line[4096];
    while (std::fgets(line, sizeof line, stdin) != nullptr) {
        std::vector<std::string> words;
        for (char* word = std::strtok(line, " \n"); word != nullptr; word = std::strtok(nullptr, " \n")) {
            words.emplace_back(word);
        }
        words.resize(5);
        std::string out = words[0] == "serve"      ? serve(words[1], words[2], words[3], std::stoull(words[4]))
                          : words[0] == "read"     ? read(words[1])
                          : words[0] == "watch"    ? watch(words[1])
                          : words[0] == "inspect"  ? inspect(words[1])
                          : words[0] == "append"   ? append(words[1])
                          : words[0] == "send"     ? send(words[1])
                          : words[0] == "controls" ? controls(words[1])
                          : words[0] == "close"    ? close(words[1])
                                                   : "what?";
        for (char& c : out) {
            if (c == '\n') c = '|';
        }
        std::printf("%s\n", out.c_str());
        std::fflush(stdout);
    }
    return 0;
}
