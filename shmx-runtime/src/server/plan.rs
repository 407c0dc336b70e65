//! What the writer knows of each stream: where it lies, or how much of it fits.

use crate::error::{Error, Result};
use shmx_schema::layout::{self, Room};
use shmx_schema::model::{Scalar, Schema, Stream, Wire};

/// A stream as its writer sees it.
#[derive(Debug)]
pub(crate) struct WriteStream {
    pub(crate) name: String,
    pub(crate) id: u32,
    /// What its elements are made of; none for records.
    pub(crate) scalar: Option<Scalar>,
    pub(crate) place: WritePlace,
}

/// Where a stream is written.
#[derive(Clone, Copy, Debug)]
pub(crate) enum WritePlace {
    /// At the same bytes of every frame.
    Fixed { offset: u64, bytes: u64 },
    /// In a TLV of this frame.
    Varying {
        room: Room,
        /// Elements of a block.
        block: u64,
        /// The most blocks.
        max: u64,
        /// Exactly one block (an optional stream of fixed size).
        whole: bool,
        /// Characters or bytes, for errors.
        text: bool,
    },
}

/// All streams of a server.
#[derive(Debug)]
pub(crate) struct Plan {
    pub(crate) streams: Vec<WriteStream>,
    /// Indexes of the fixed streams, by id.
    pub(crate) fixed: Vec<usize>,
    /// Where the varying part begins.
    pub(crate) fixed_bytes: u64,
    /// The bits that a TLV's `data_offset` keeps: see [`offset_bits`].
    pub(crate) offset_bits: u32,
}

/// In the native profile a TLV says where its data starts. In `shmx2` it says nothing, as in stock's frames, where 0
/// stands for right behind the head.
pub(crate) fn offset_bits(wire: Wire) -> u32 {
    match wire {
        Wire::Native => u32::MAX,
        Wire::Shmx2 => 0,
    }
}

impl Plan {
    /// Of a schema, in the profile that the segment will have, with a builder's own `max`es; the most bytes a frame
    /// takes comes with it.
    pub(crate) fn new(schema: &Schema, max: &[(u32, u32)]) -> Result<(Plan, u64)> {
        for (id, _) in max {
            if !schema.streams.iter().any(|s| s.id == *id && s.extent.max.is_some()) {
                return Err(Error::geometry(format!(
                    "max() of stream {id}: the schema has no stream of varying length with this id"
                )));
            }
        }
        let mut streams: Vec<WriteStream> = schema
            .streams
            .iter()
            .map(|s| {
                let max = max.iter().find(|(id, _)| *id == s.id).map(|(_, max)| *max).or(s.extent.max);
                WriteStream::varying(schema, s, max)
            })
            .collect();
        let mut fixed = Vec::new();
        let mut walk = layout::Frame::new();
        while let Some(place) = walk.next(schema) {
            streams[place.stream].place = WritePlace::Fixed { offset: place.data, bytes: place.bytes };
            fixed.push(place.stream);
        }
        let fixed_bytes = layout::Frame::fixed_bytes(schema);
        let most = streams.iter().fold(fixed_bytes, |sum, s| sum.saturating_add(s.most()));
        let offset_bits = offset_bits(schema.segment.wire);
        Ok((Plan { streams, fixed, fixed_bytes, offset_bits }, most))
    }
}

impl WriteStream {
    /// A stream of varying length (or presence) with this `max`.
    pub(crate) fn varying(schema: &Schema, stream: &Stream, max: Option<u32>) -> WriteStream {
        use shmx_schema::model::Elem;
        WriteStream {
            name: stream.name.to_string(),
            id: stream.id,
            scalar: layout::scalar_of(layout::list(&schema.types), &stream.elem),
            place: WritePlace::Varying {
                room: Room::of(layout::list(&schema.types), stream, max, schema.segment.wire),
                block: layout::product(layout::list(&stream.extent.dims)),
                max: max.unwrap_or(1) as u64,
                whole: max.is_none(),
                text: matches!(stream.elem, Elem::Utf8 | Elem::Json | Elem::Bytes),
            },
        }
    }

    /// The most bytes it takes of the varying part.
    pub(crate) fn most(&self) -> u64 {
        match &self.place {
            WritePlace::Varying { room, .. } => room.most(),
            WritePlace::Fixed { .. } => 0,
        }
    }
}
