//! What generated code calls.
#![allow(missing_docs)]

pub use crate::dynamic::Number;
pub use crate::error::Error;
pub use crate::server::Loan;
pub use crate::typed::{
    Backing, ControlMessage as Message, Schema, StreamId, bad_body, bytes_of, debug, fill, json, one, one_mut, one_ref,
    opt_one, opt_one_ref, opt_planes, opt_slice, opt_utf8, planes, planes_mut, read_body, set_json, set_slice,
    set_text, slice, slice_mut, utf8, zeroed,
};
pub use crate::types::{Bool, Enum, Open, Text};
pub use crate::watcher::Copied;
pub use crate::{Owned, Pinned};
pub use half::{bf16, f16};
pub use serde::{Serialize, de::DeserializeOwned};
pub use shmx_schema::hash::{layout_hash, schema_hash};
pub use shmx_schema::{blob, model};
pub use zerocopy::{self, FromBytes, FromZeros, Immutable, IntoBytes, KnownLayout};

use std::borrow::Cow;

/// A text of the model.
pub const fn text(text: &'static str) -> model::Str {
    Cow::Borrowed(text)
}

/// A list of the model.
pub const fn list<T: Clone>(list: &'static [T]) -> model::List<T> {
    Cow::Borrowed(list)
}
