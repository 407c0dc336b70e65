//! A schema's model and where its bytes lie: as text, as JSON, and as a picture.

mod form;
mod picture;
mod record;
mod segment;
mod stream;
mod text;

use serde::Serialize;
use shmx_schema::check::Checked;
use shmx_schema::hash::{layout_hash, schema_hash};
use shmx_schema::layout::Frame;

pub use form::{Meta, Scalar};
pub use record::{Control, Field, Hole, Record, Type, Value};
pub use segment::Segment;
pub use stream::{Place, Stream};

/// All there is to know of a schema, with the keys of its JSON, which stay. Places and sizes are in bytes.
///
/// ```
/// use shmx_schema::diag::Diagnostics;
/// use shmxc::{compile::check, dump::Dump, source::Sources};
///
/// let (mut sources, mut findings) = (Sources::new(), Diagnostics::new());
/// let schema = "schema: beat\nstreams:\n  tick: { id: 1, type: u64 }\n";
/// let file = sources.add("beat.yaml", schema.as_bytes(), &mut findings);
/// let checked = check(&mut sources, file, findings).checked.unwrap();
/// let dump = Dump::of(&checked);
/// assert_eq!(dump.streams[0].place.as_ref().unwrap().data, 24); // behind its head
/// assert!(dump.json().contains("\"frame_bytes\": 32"));
/// ```
#[derive(Debug, Serialize)]
#[non_exhaustive]
pub struct Dump {
    /// The schema's name.
    pub schema: String,
    /// The author's version number.
    pub version: u32,
    /// What it is for.
    pub doc: String,
    /// Of the whole blob, in hexadecimal.
    pub schema_hash: String,
    /// Of what offsets rest on, in hexadecimal.
    pub layout_hash: String,
    /// Bytes of the directory blob.
    pub blob_bytes: u64,
    /// Where the varying part of a frame begins: the fixed streams lie before it, in every frame at the same place.
    pub fixed_bytes: u64,
    /// The most bytes of a frame.
    pub frame_bytes: u64,
    /// What a builder starts from.
    pub segment: Segment,
    /// By id.
    pub streams: Vec<Stream>,
    /// By id.
    pub controls: Vec<Control>,
    /// By name.
    pub types: Vec<Type>,
    /// Ids of streams that were removed.
    pub reserved_streams: Vec<u32>,
    /// Ids of controls that were removed.
    pub reserved_controls: Vec<u32>,
}

impl Dump {
    /// Of a checked model.
    pub fn of(checked: &Checked) -> Dump {
        let schema = &checked.schema;
        Dump {
            schema: schema.name.to_string(),
            version: schema.version,
            doc: schema.doc.to_string(),
            schema_hash: format!("{:016x}", schema_hash(schema)),
            layout_hash: format!("{:016x}", layout_hash(schema)),
            blob_bytes: shmx_schema::blob::len(schema) as u64,
            fixed_bytes: Frame::fixed_bytes(schema),
            frame_bytes: Frame::most(schema),
            segment: Segment::of(schema),
            streams: stream::all(checked),
            controls: schema.controls.iter().map(|of| Control::of(schema, of, checked.names.control(of.id))).collect(),
            types: schema.types.iter().map(|def| Type::of(schema, def)).collect(),
            reserved_streams: schema.reserved_streams.to_vec(),
            reserved_controls: schema.reserved_controls.to_vec(),
        }
    }

    /// For people, a line a thing.
    pub fn text(&self) -> String {
        text::text(self)
    }

    /// For programs: an object with the keys of these structs.
    pub fn json(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }

    /// The bytes of a frame and of each record, in boxes, in lines of at most `width` columns.
    pub fn picture(&self, width: usize, colour: crate::render::Colour) -> String {
        picture::picture(self, width, colour)
    }
}
