// The static directory of a mapped segment: copied, checked, decoded.
#ifndef SHMX_RUNTIME_DIRECTORY_HPP
#define SHMX_RUNTIME_DIRECTORY_HPP

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "schema/decode.hpp"
#include "segment.hpp"

namespace shmx_runtime::detail {

/// A private copy of a segment's directory.
struct DirectoryCopy {
    schema::Directory directory;
    std::uint32_t generation = 0;
};

/// Copies until the generation stood still and the hash fits. A writer that appends does so rarely: a copy that never
/// settles is a corrupt segment. A writer that is stopped in the middle of an append is not waited for, and a large
/// directory that never fits its hash is not summed again and again.
[[nodiscard]] inline Result<DirectoryCopy> read_directory(const Segment& segment) {
    namespace h = wire::header;
    const Zone& head = segment.head;
    const auto generation = [&] { return sync::load(head.u32(h::static_gen), sync::acquire); };
    Error last = errors::corrupt("its directory never stood still");
    const std::uint64_t start = sys::clock::monotonic();
    std::vector<std::byte> bytes;
    for (int attempt = 0; attempt < 64; ++attempt) {
        if (attempt >= 3 && sys::clock::monotonic() - start > 20'000'000) break;
        const std::uint32_t before = generation();
        const std::uint64_t used = sync::load(head.u32(h::static_bytes_used), sync::acquire);
        if (used > segment.geo.static_bytes_cap) {
            return errors::corrupt(text("its directory has ", used, " bytes where ", segment.geo.static_bytes_cap, " fit"));
        }
        bytes.resize(static_cast<std::size_t>(used));
        head.copy_out(segment.geo.static_offset, bytes);
        sync::fence_acquire();
        const std::uint64_t hash = sync::load(head.u64(h::static_hash), sync::relaxed);
        if (generation() == before && hash == h::stock_hash(bytes)) {
            auto directory = schema::decode(bytes);
            if (!directory) {
                std::string_view why = directory.error().text();
                constexpr std::string_view prefix = "segment is corrupt or of another kind: ";
                if (why.starts_with(prefix)) why.remove_prefix(prefix.size());
                return errors::corrupt(text("its directory does not decode: ", why));
            }
            // A stock server may have put a whole schema of ours into its directory, and writes its frames in its own
            // order all the same. No stream is at a known place, so all are looked for in each frame.
            if (segment.is_shadow) {
                for (schema::Stream& stream : directory->model.streams) stream.optional = true;
            }
            return DirectoryCopy{*std::move(directory), before};
        }
        last = errors::corrupt("its directory does not fit its static_hash");
        if (attempt > 8) sys::clock::nap(200'000);
    }
    return last;
}

}  // namespace shmx_runtime::detail
#endif
