// Fuzzes what reads a segment's directory: whatever the bytes are, decoding ends, reads nothing beyond them, and what it
// accepts is sound: its canonical bytes decode to the same model, it fits itself, and it can be laid out and described.
//
//   clang++-19 -std=c++20 -O1 -g -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=undefined \
//       -I cpp/include cpp/fuzz/directory.cpp -o target/fuzz_directory
//   mkdir -p target/fuzz_corpus && cp tests/corpus/*.shmxd target/fuzz_corpus
//   target/fuzz_directory -max_total_time=60 -max_len=16384 -rss_limit_mb=2048 target/fuzz_corpus
#include <cstdint>
#include <cstdlib>
#include <span>

#include "shmx_runtime/schema/decode.hpp"
#include "shmx_runtime/schema/describe.hpp"
#include "shmx_runtime/schema/encode.hpp"
#include "shmx_runtime/schema/fit.hpp"
#include "shmx_runtime/schema/hash.hpp"

namespace schema = shmx_runtime::schema;

static void must(bool holds) {
    if (!holds) std::abort();
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    auto const bytes = std::as_bytes(std::span(data, size));
    auto const got = schema::decode(bytes);
    auto const own = schema::decode_own(bytes);
    if (!got) {
        must(!own && got.error().is_corrupt());
        return 0;
    }
    must(got->blob_bytes <= size && (got->blob_bytes == 0) == got->stock);
    for (const auto& stream : got->model.streams) must(!schema::describe(stream, got->model.types).empty());
    auto const frame = schema::frame_layout(got->model, schema::Wire::native);
    for (const auto& place : frame.fixed) must(place.data % 8 == 0 && place.data + place.bytes <= frame.fixed_bytes);
    must(schema::layout_hash(got->model) == schema::layout_hash(schema::Model(got->model)));
    if (got->stock) return 0;
    must(schema::judge(got->model, *got, false).fits());
    auto const again = schema::decode(schema::encode(got->model));
    must(again && again->model == got->model && again->appended.empty());
    return 0;
}
