//! Segments that a stock SHMX 2.0 server made: no ExtHeader, no pins, no locks, nothing that says who is there.
//!
//! A stock server that starts on a name that exists truncates and initialises the same file. A mapping of it would be
//! SIGBUS then, so nothing but the first page is mapped for long: frames, directory, reader slots and rings are read
//! by `pread` and written by `pwrite`, and a short read is an error value. What was read is checked in private memory.
//!
//! A client copies each frame into a *shadow*: an anonymous segment in our native layout, of which it is the only
//! writer, and reads it there by the code that reads native ones, pins and owned frames included.

mod bridge;
mod frame;
mod geometry;
mod reader;
mod ring;
mod shadow;
mod source;

pub(crate) use bridge::Bridge;
pub(crate) use frame::{Newest, Target, header, newest};
pub(crate) use ring::counters;
pub(crate) use shadow::{refresh, segment as shadow};
pub(crate) use source::Source;

use shmx_schema::blob::Directory;

/// A stock directory as readers take it: a server may have put a whole schema of ours into it, and writes its frames
/// in its own order all the same. No stream is at a known place, so all are looked for in each frame.
pub(crate) fn loosen(mut directory: Directory) -> Directory {
    for stream in directory.schema.streams.to_mut() {
        stream.optional = true;
    }
    directory
}
