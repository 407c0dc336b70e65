// Answers what the describing half of the runtime makes of directories, a line a question: tests/cpp/tests/schema.rs asks
// the same of Rust and compares. Questions come on stdin, in little-endian binary:
//   'd' u32 length, bytes                        decode: all that was read, as hashes of its canonical bytes; or the error
//   'f' u8 accept, u32 length, bytes, u32 length, bytes    fit: reader's blob, segment's directory
#include <cstdint>
#include <cstdio>
#include <string>
#include <vector>

#include "shmx_runtime/schema/decode.hpp"
#include "shmx_runtime/schema/describe.hpp"
#include "shmx_runtime/schema/encode.hpp"
#include "shmx_runtime/schema/fit.hpp"
#include "shmx_runtime/schema/hash.hpp"

namespace schema = shmx_runtime::schema;
using Bytes = std::vector<std::byte>;

static bool take(void* to, std::size_t bytes) { return bytes == 0 || std::fread(to, bytes, 1, stdin) == 1; }

static Bytes take_bytes() {
    unsigned char length[4] = {};
    if (!take(length, 4)) return {};
    // As large as it is and no larger: a read past its end is one that the sanitizer sees.
    Bytes bytes(length[0] | std::size_t{length[1]} << 8 | std::size_t{length[2]} << 16 | std::size_t{length[3]} << 24);
    bytes.shrink_to_fit();
    take(bytes.data(), bytes.size());
    return bytes;
}

static void say(std::string text) {
    for (char& c : text) {
        if (c == '\n') c = '|';
    }
    std::printf("%s\n", text.c_str());
}

static std::string hex(std::uint64_t n) {
    char text[20];
    std::snprintf(text, sizeof text, " %016llx", static_cast<unsigned long long>(n));
    return text;
}

static std::string hash(const Bytes& bytes) { return hex(schema::schema_hash(bytes)); }

static void decode() {
    Bytes const bytes = take_bytes();
    auto const got = schema::decode(bytes);
    if (!got) return say(got.error().message());
    std::string out = got->stock ? "stock " : "ours ";
    out += std::to_string(got->blob_bytes) + hash(schema::encode(got->model)) + hex(schema::layout_hash(got->model));
    for (const auto& stream : got->appended) out += hash(schema::encode_stream(got->model.types, stream));
    std::uint64_t words = schema::fnv_basis;
    for (const auto& stream : got->model.streams) {
        std::string const line = schema::describe(stream, got->model.types);
        words = schema::fnv1a(words, std::as_bytes(std::span(line)));
    }
    auto const frame = schema::frame_layout(got->model, got->model.segment.wire);
    say(out + hex(words) + " " + std::to_string(frame.fixed_bytes) + " " + std::to_string(frame.most));
}

static void fit() {
    unsigned char accept = 0;
    take(&accept, 1);
    Bytes const mine = take_bytes(), theirs = take_bytes();
    auto const reader = schema::decode_own(mine);
    auto const segment = schema::decode(theirs);
    if (!reader || !segment) return say("no blob");
    auto const judged = schema::judge(*reader, *segment, accept != 0);
    std::string out;
    constexpr const char* grades[] = {"MEANING", "DIRECTORY", "LAYOUT"};
    for (const auto& misfit : judged.misfits) {
        out += std::string(grades[static_cast<std::size_t>(misfit.grade)]) + " " + misfit.text() + "|";
    }
    if (judged.fits()) {
        auto const places = [&out](const std::vector<std::size_t>& list) {
            for (std::size_t i : list) out += i == schema::absent ? " -" : " " + std::to_string(i);
            out += ";";
        };
        places(judged.fit.streams);
        places(judged.fit.controls);
    }
    say(out);
}

int main() {
    char question = 0;
    while (take(&question, 1)) {
        question == 'd' ? decode() : fit();
    }
    return 0;
}
