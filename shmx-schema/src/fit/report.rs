//! What does not fit, in words that name the thing and both sides.

use std::fmt;

/// How deep a difference between two schemas goes, the deepest last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grade {
    /// The same bytes, called something else: a unit, a field, a component, a value; or a value that is another number.
    /// Can be accepted.
    Meaning,
    /// Another name under the id, or the id was given up.
    Directory,
    /// The bytes lie otherwise: also of a stream or control that has another id, or a field in another place.
    Layout,
}

impl fmt::Display for Grade {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Grade::Meaning => "MEANING",
            Grade::Directory => "DIRECTORY",
            Grade::Layout => "LAYOUT",
        })
    }
}

/// One thing that a reader expects otherwise: what [`fit`](super::fit()) refuses, in words that name both sides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misfit {
    /// How deep it goes.
    pub grade: Grade,
    /// Which thing: "stream 'position' (id 3)".
    pub what: String,
    /// What the reader expects.
    pub reader: String,
    /// What the segment has.
    pub writer: String,
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: this reader expects {}, the segment has {}", self.what, self.reader, self.writer)
    }
}

impl std::error::Error for Misfit {}
