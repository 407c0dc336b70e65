//! What generated code and the runtime agree on.

mod element;
mod read;
mod schema;
mod value;
mod write;

pub use element::{Controls, Described, Element, NoControls};
pub use read::{
    debug, json, one, one_ref, opt_one, opt_one_ref, opt_planes, opt_single, opt_slice, opt_utf8, planes, single,
    slice, utf8,
};
pub use schema::{Backing, ControlMessage, Schema, Sealed, StreamId};
pub use value::{
    Value, present, put_fixed, put_list, put_list_planes, put_part, put_planes, take_list, take_list_planes, take_part,
    take_planes, take_text,
};
pub use write::{
    bad_body, check_body, fill, no_control, one_mut, planes_mut, put, set_json, set_slice, set_text, slice_mut, take,
};
