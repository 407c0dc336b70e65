//! Streams that join a running segment.

use super::{BlobError, Directory, verify};
use crate::layout::{is_fixed, list};
use crate::model::{Elem, Stream, TypeDef};

/// Whether readers of `directory` will take a stream that is appended to it: a new id and name, a known type, and
/// variable or optional, since the places of the fixed ones were settled when the segment was made.
///
/// # Errors
///
/// What is wrong with it.
pub fn check_appended(directory: &Directory, stream: &Stream) -> Result<(), BlobError> {
    let fail = |what: &str| Err(BlobError::new(verify::entry("stream", stream.id, &stream.name), what));
    if directory.stream(stream.id).is_some() {
        return fail("its id is taken");
    }
    if list(&directory.schema.reserved_streams).contains(&stream.id) {
        return fail("its id is reserved: it belonged to a stream that was removed");
    }
    alone(list(&directory.schema.types), stream)?;
    if directory.schema.streams.iter().chain(&directory.appended).any(|s| s.name == stream.name) {
        return fail("its name is taken");
    }
    Ok(())
}

/// The part that does not depend on the other streams.
pub(super) fn alone(types: &[TypeDef], stream: &Stream) -> Result<(), BlobError> {
    let fail = |what: &str| Err(BlobError::new(verify::entry("stream", stream.id, &stream.name), what));
    if stream.elem == Elem::Json && !stream.optional {
        return fail("is json and not optional");
    }
    if is_fixed(stream) {
        return fail("is in every frame, which an appended stream can't be");
    }
    verify::stream(types, stream).or_else(|what| fail(&what))
}
