//! What generated code calls.
#![allow(missing_docs)]

pub use crate::dynamic::Number;
pub use crate::error::Error;
pub use crate::plain::{Plain, bare, field, zeroed};
pub use crate::server::Loan;
pub use crate::typed::{
    Backing, ControlMessage as Message, Controls, Described, Element, NoControls, Schema, StreamId, Value, bad_body,
    check_body, debug, fill, json, no_control, one, one_mut, one_ref, opt_one, opt_one_ref, opt_planes, opt_single,
    opt_slice, opt_utf8, planes, planes_mut, present, put, put_fixed, put_list, put_list_planes, put_part, put_planes,
    set_json, set_slice, set_text, single, slice, slice_mut, take, take_list, take_list_planes, take_part, take_planes,
    take_text, utf8,
};
pub use crate::types::{Bool, Enum, Flag, Flags, Json, Open, Text};
pub use crate::watcher::Copied;
pub use crate::{__plain as plain, Owned, Pinned};
pub use half::{bf16, f16};
pub use serde::{Serialize, de::DeserializeOwned};
pub use shmx_schema::hash::{BASIS, fnv1a, layout_hash};
pub use shmx_schema::{blob, compose, model};

use std::borrow::Cow;

/// A text of the model.
pub const fn text(text: &'static str) -> model::Str {
    Cow::Borrowed(text)
}

/// A list of the model.
pub const fn list<T: Clone>(list: &'static [T]) -> model::List<T> {
    Cow::Borrowed(list)
}

/// The fixed dimensions of a field: its own, or the bytes of a text.
pub const fn dims<T: Element>(own: &'static [u32]) -> model::List<u32> {
    if T::TEXT == 0 { Cow::Borrowed(own) } else { Cow::Borrowed(const { &[T::TEXT] }) }
}
