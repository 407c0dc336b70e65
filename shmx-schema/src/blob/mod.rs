//! The directory blob: a schema as the bytes that stand in a segment. `docs/directory-format.md` has the tables.
//!
//! Writing is `const fn`: rustc runs it for generated code, the compiler for schema files, and both write the same
//! bytes. Reading takes bytes that anybody may have written.

mod appended;
mod decode;
mod error;
mod extra;
mod items;
mod json;
mod out;
mod read;
mod verify;
mod write;

use crate::model::{Schema, Stream, TypeDef};

pub use appended::check_appended;
pub use decode::decode;
pub use error::BlobError;

pub(crate) use items::code;
pub(crate) use out::Out;
pub(crate) use write::schema as write_to;

/// A TLV's type: a stream.
pub const STREAM: u32 = 0x1000;
/// A TLV's type: a control message.
pub const CONTROL: u32 = 0x1002;
/// A TLV's type: a record, enum or flags.
pub const TYPE: u32 = 0x1003;
/// A TLV's type: the schema itself, first in the blob.
pub const SCHEMA: u32 = 0x1004;
/// The element type of records.
pub const RECORD: u32 = 32;
/// The number of this format, in the SCHEMA entry.
pub const FORMAT: u32 = 1;
/// Entries start on multiples of this.
pub const ALIGN: usize = 16;

/// What stands in a segment's static directory.
#[derive(Clone, Debug, PartialEq)]
pub struct Directory {
    /// The blob's schema. In a directory of a stock server, which has no SCHEMA entry, it has no name, and all
    /// streams are in it, by id: optional, with an extent of up to [`u32::MAX`] where the directory does not say.
    pub schema: Schema,
    /// Streams that were added while the server ran, in their order.
    pub appended: Vec<Stream>,
    /// How many bytes from the start are the blob, over which `schema_hash` goes; 0 without a SCHEMA entry.
    pub blob_bytes: usize,
}

impl Directory {
    /// A stream, of the schema or appended, by its id.
    pub fn stream(&self, id: u32) -> Option<&Stream> {
        match self.schema.streams.binary_search_by_key(&id, |s| s.id) {
            Ok(i) => Some(&self.schema.streams[i]),
            Err(_) => self.appended.iter().find(|s| s.id == id),
        }
    }
}

/// How many bytes [`write()`] needs.
pub const fn len(schema: &Schema) -> usize {
    let mut out = Out::count();
    write::schema(&mut out, schema);
    out.at
}

/// Writes the blob of a checked model to the start of `out`.
///
/// # Panics
///
/// When `out` is shorter than [`len()`].
pub const fn write(schema: &Schema, out: &mut [u8]) {
    let room = out.len();
    let mut out = Out::store(out);
    write::schema(&mut out, schema);
    assert!(out.at <= room, "write wants blob::len bytes");
}

/// The blob as an array, for generated code. Keep the schema in a `static`: a `const` one would have to be dropped
/// by rustc. From some thousand streams on, rustc wants `#![allow(long_running_const_eval)]`.
///
/// ```
/// use std::borrow::Cow;
/// use shmx_schema::{blob, model::*};
///
/// static SCHEMA: Schema = Schema {
///     name: Cow::Borrowed("beat"), version: 1, doc: Cow::Borrowed(""), segment: Segment::DEFAULT,
///     types: Cow::Borrowed(&[]), streams: Cow::Borrowed(&[]), controls: Cow::Borrowed(&[]),
///     reserved_streams: Cow::Borrowed(&[]), reserved_controls: Cow::Borrowed(&[]),
/// };
/// const BLOB: [u8; blob::len(&SCHEMA)] = blob::bytes(&SCHEMA);
/// assert_eq!(blob::decode(&BLOB).unwrap().schema, SCHEMA);
/// ```
///
/// # Panics
///
/// When `N` is not [`len()`].
pub const fn bytes<const N: usize>(schema: &Schema) -> [u8; N] {
    let mut bytes = [0; N];
    let mut out = Out::store(&mut bytes);
    write::schema(&mut out, schema);
    assert!(out.at == N, "N must be blob::len of the schema");
    bytes
}

/// A blob that was written before it was known how long it is: `bytes` is a guess. What rustc makes of it costs one
/// turn over the schema, where [`len()`] and [`bytes`] are two.
#[derive(Debug)]
pub struct Draft<const GUESS: usize> {
    bytes: [u8; GUESS],
    len: usize,
}

impl<const GUESS: usize> Draft<GUESS> {
    /// Writes a blob, as far as there is room.
    pub const fn of(schema: &Schema) -> Self {
        let mut bytes = [0; GUESS];
        let mut out = Out::store(&mut bytes);
        write::schema(&mut out, schema);
        let len = out.at;
        Draft { bytes, len }
    }

    /// How long the blob is, room or not.
    pub const fn blob_len(&self) -> usize {
        self.len
    }

    /// The blob: a draft that was too short is written again.
    ///
    /// # Panics
    ///
    /// When `N` is not [`Self::blob_len()`], or the schema another one.
    pub const fn finish<const N: usize>(&self, schema: &Schema) -> [u8; N] {
        if N > GUESS {
            return bytes(schema);
        }
        assert!(self.len == N, "N must be the length of the draft");
        let mut out = [0; N];
        out.copy_from_slice(self.bytes.split_at(N).0);
        out
    }
}

/// The blob on the heap. [`decode`] gives the model back.
///
/// ```
/// use shmx_schema::{blob, model::*};
/// # let schema = Schema {
/// #     name: "beat".into(), version: 1, doc: "".into(), segment: Segment::DEFAULT, types: List::Borrowed(&[]),
/// #     streams: List::Borrowed(&[]), controls: List::Borrowed(&[]), reserved_streams: List::Borrowed(&[]),
/// #     reserved_controls: List::Borrowed(&[]),
/// # };
/// let bytes = blob::to_vec(&schema);
/// let directory = blob::decode(&bytes)?;
/// assert_eq!((directory.schema, directory.blob_bytes), (schema, bytes.len()));
///
/// let error = blob::decode(&bytes[..20]).unwrap_err(); // bytes that anybody may have written
/// assert!(error.to_string().starts_with("directory: "));
/// # Ok::<(), blob::BlobError>(())
/// ```
pub fn to_vec(schema: &Schema) -> Vec<u8> {
    let mut bytes = vec![0; len(schema)];
    write(schema, &mut bytes);
    bytes
}

/// One STREAM entry with its padding, for a stream that is added to a running segment. Its type, if it has one,
/// must be among `types`, those of the schema; [`check_appended`] tells whether readers will take it.
pub fn stream_entry(types: &[TypeDef], stream: &Stream) -> Vec<u8> {
    let mut out = Out::count();
    write::stream(&mut out, types, stream);
    let mut bytes = vec![0; out.at];
    write::stream(&mut Out::store(&mut bytes), types, stream);
    bytes
}
