#ifndef SHMX_RUNTIME_SCHEMA_FIT_MISFIT_HPP
#define SHMX_RUNTIME_SCHEMA_FIT_MISFIT_HPP
// What does not fit, in words that name the thing and both sides.

#include <string>

namespace shmx_runtime::schema {

/// How deep a difference goes, the deepest last.
enum class Grade : unsigned char {
    /// The same bytes, called something else: a unit, a field, a component, a value. Can be accepted.
    meaning,
    /// Another name under the id, or the id was given up.
    directory,
    /// The bytes lie otherwise: also of what has another id, or a field in another place.
    layout,
};

/// One thing that a reader expects otherwise.
struct Misfit {
    Grade grade = Grade::layout;
    /// Which thing: "stream 'position' (id 3)".
    std::string what;
    /// What the reader expects, and what the segment has.
    std::string reader;
    std::string writer;
    /// The sentence that people read.
    std::string text() const { return what + ": this reader expects " + reader + ", the segment has " + writer; }
};

}  // namespace shmx_runtime::schema
#endif
