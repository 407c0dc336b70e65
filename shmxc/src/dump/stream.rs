//! Streams, and where they lie in a frame.

use serde::Serialize;
use shmx_schema::check::Checked;
use shmx_schema::fit::describe;
use shmx_schema::layout::{Frame, Room, TLV_HEAD, lies_in_planes};
use shmx_schema::model::{self, Layout};

use super::form::{self, Meta};

/// One stream.
#[derive(Debug, Serialize)]
#[non_exhaustive]
pub struct Stream {
    /// Its number on the wire.
    pub id: u32,
    /// Its key in the schema; of a schema that has but names, its name.
    pub key: String,
    /// Its name on the wire.
    pub name: String,
    /// A number type, `utf8`, `bytes`, `json`, or the name of a type.
    #[serde(rename = "type")]
    pub ty: String,
    /// Numbers of an element.
    pub components: u32,
    /// Their names, if they have some.
    pub component_names: Vec<String>,
    /// `soa` or `aos`; with one component always `soa`.
    pub layout: &'static str,
    /// The fixed dimensions, outermost first.
    pub shape: Vec<u32>,
    /// The most elements, or blocks of `shape`, of one that varies.
    pub max: Option<u32>,
    /// Whether a frame may lack it.
    pub optional: bool,
    /// The unit of its numbers.
    pub unit: String,
    /// What it is.
    pub doc: String,
    /// The author's own scalars.
    pub meta: Meta,
    /// All of that but the doc, on a line, in the words of the schema language.
    pub summary: String,
    /// Bytes of one element with its components.
    pub element_bytes: u64,
    /// From one number to the next of the same component.
    pub stride: u64,
    /// The most elements.
    pub elements: u64,
    /// The most bytes of data.
    pub bytes: u64,
    /// What its data's place is a multiple of.
    pub align: u64,
    /// Where it lies in every frame; `null` if it varies.
    pub place: Option<Place>,
}

/// A stream's place in every frame, from the start of the payload.
#[derive(Debug, Serialize)]
#[non_exhaustive]
pub struct Place {
    /// Where its head begins.
    pub head: u64,
    /// Bytes of the head.
    pub head_bytes: u64,
    /// Where its data begins.
    pub data: u64,
    /// Where the next head begins.
    pub end: u64,
}

/// By id.
pub(super) fn all(checked: &Checked) -> Vec<Stream> {
    let schema = &checked.schema;
    let mut list: Vec<_> = schema.streams.iter().map(|of| stream(checked, of)).collect();
    let mut walk = Frame::new();
    while let Some(at) = walk.next(schema) {
        let of = &schema.streams[at.stream];
        let end = Room::of(&schema.types, of, None, schema.segment.wire).end(at.tlv, at.bytes);
        list[at.stream].place = Some(Place { head: at.tlv, head_bytes: TLV_HEAD, data: at.data, end });
    }
    list
}

fn stream(checked: &Checked, of: &model::Stream) -> Stream {
    let schema = &checked.schema;
    let room = Room::of(&schema.types, of, of.extent.max, schema.segment.wire);
    let planes = lies_in_planes(of);
    Stream {
        id: of.id,
        key: checked.names.stream(of.id).unwrap_or(&of.name).to_owned(),
        name: of.name.to_string(),
        ty: form::type_name(&of.elem).to_owned(),
        components: of.components.count,
        component_names: of.components.names.iter().map(|name| name.to_string()).collect(),
        layout: if of.layout == Layout::Soa { "soa" } else { "aos" },
        shape: of.extent.dims.to_vec(),
        max: of.extent.max,
        optional: of.optional,
        unit: of.unit.to_string(),
        doc: of.doc.to_string(),
        meta: form::meta(&of.meta),
        summary: describe(of, &schema.types),
        element_bytes: room.elem_bytes,
        stride: if planes { room.elem_bytes / u64::from(of.components.count.max(1)) } else { room.elem_bytes },
        elements: room.capacity,
        bytes: room.bytes,
        align: room.align,
        place: None,
    }
}
