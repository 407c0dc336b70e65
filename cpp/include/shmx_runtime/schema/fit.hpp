#ifndef SHMX_RUNTIME_SCHEMA_FIT_HPP
#define SHMX_RUNTIME_SCHEMA_FIT_HPP
// Whether a reader can read a writer's segment when their schemas are not the same: stream by stream, by id.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "../result.hpp"
#include "decode.hpp"
#include "model.hpp"

namespace shmx_runtime::schema {

/// How deep a difference goes, the deepest last.
enum class Grade : unsigned char {
    /// The same bytes, called something else. Can be accepted.
    meaning,
    /// Another name under the id, or the id was given up.
    directory,
    /// The bytes lie otherwise.
    layout,
};

/// One thing that a reader expects otherwise.
struct Misfit {
    Grade grade = Grade::layout;
    /// "stream 'position' (id 3)"
    std::string what;
    std::string reader;
    std::string writer;
    /// The sentence that people read.
    std::string text() const { return what + ": this reader expects " + reader + ", the segment has " + writer; }
};

/// Where a stream or control of the reader is in the segment.
inline constexpr std::size_t absent = static_cast<std::size_t>(-1);

struct Fit {
    /// For each stream of the reader: its index in the segment's directory, `absent` where no frame has it. Indexes
    /// count the streams of the directory's model, then the appended ones.
    std::vector<std::size_t> streams;
    /// For each control of the reader: its index among the segment's, `absent` where sending it must fail. Empty of a
    /// stock segment, which lists none: any may be sent.
    std::vector<std::size_t> controls;
};

/// What fits, or all that does not, in the order of the reader's streams, then controls.
struct Judged {
    Fit fit;
    std::vector<Misfit> misfits;
    bool fits() const noexcept { return misfits.empty(); }
};

/// Matches a reader's streams and controls with those of a segment, stock ones included. Layouts are then the
/// segment's: a `max` may be another. With `accept_meaning`, differences of Grade::meaning do not refuse.
Judged judge(const Model& reader, const Directory& segment, bool accept_meaning);

/// The same as a result: the error is one of Errc::misfit and has a line a misfit.
Result<Fit> fit(const Model& reader, const Directory& segment, bool accept_meaning, std::string_view segment_name = {});

}  // namespace shmx_runtime::schema
#endif
