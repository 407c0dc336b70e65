#ifndef SHMX_RUNTIME_SCHEMA_DECODE_HPP
#define SHMX_RUNTIME_SCHEMA_DECODE_HPP
// Reading a segment's static directory, which anybody may have written.

#include <cstddef>
#include <span>
#include <vector>

#include "../result.hpp"
#include "model.hpp"

namespace shmx_runtime::schema {

/// What stands in a segment's static directory.
struct Directory {
    /// The blob's schema. Of a stock server, which says less, it has no name, and all streams are in it, by id:
    /// optional, of up to 4294967295 elements where the directory does not say.
    Model model;
    /// How many bytes from the start are the blob, over which schema_hash goes; 0 of a stock server.
    std::size_t blob_bytes = 0;
    /// Streams that were added while the server ran, in their order.
    std::vector<Stream> appended;
    /// Whether it is a stock server's: no SCHEMA entry.
    bool stock = false;
};

/// Reads the used bytes of a directory (a private copy of them). Whatever they are, the answer is a directory that its
/// own parts bear out, or an error of Errc::corrupt that names the entry. Time and memory are linear in the bytes.
Result<Directory> decode(std::span<const std::byte> bytes);

}  // namespace shmx_runtime::schema
#endif
