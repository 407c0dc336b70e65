//! What generated code and the runtime agree on.

mod read;
mod schema;
mod write;

pub use read::{debug, json, one, one_ref, opt_one, opt_one_ref, opt_planes, opt_slice, opt_utf8, planes, slice, utf8};
pub use schema::{Backing, ControlMessage, Schema, Sealed, StreamId};
pub use write::{
    bad_body, bytes_of, fill, one_mut, planes_mut, read_body, set_json, set_slice, set_text, slice_mut, zeroed,
};
