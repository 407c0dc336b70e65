//! Where the streams of a reader's schema lie in a writer's frames: fixed ones at offsets known at attach, varying
//! ones found in each frame's TLVs.

use crate::error::{Error, Result};
use crate::sync::{AtomicU64, Ordering};
use crate::wire::tlv;
use shmx_schema::layout::{self, Room, TLV_ALIGN, TLV_HEAD};
use shmx_schema::model::{Schema, Stream, TypeDef, Wire};
use std::collections::BTreeMap;
use zerocopy::IntoBytes;

/// Where one stream's data lies in a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Found {
    /// At these bytes of the payload.
    At { offset: u64, bytes: u64 },
    /// Not in this frame (or in none).
    Absent,
    /// In no frame, though the reader's schema has it in each: it reads as this many zero bytes.
    Zeros(u64),
}

#[derive(Clone, Copy, Debug)]
enum Entry {
    Always(Found),
    Varying(usize),
}

#[derive(Clone, Copy, Debug)]
struct Varying {
    id: u32,
    elem_bytes: u64,
    block: u64,
}

/// The streams of one reader in the frames of one writer.
#[derive(Debug)]
pub(crate) struct Table {
    entries: Vec<Entry>,
    names: Vec<(u32, String)>,
    /// By id.
    varying: Vec<Varying>,
    fixed_bytes: u64,
    zeros: Vec<u64>,
}

/// Which of the writer's streams each of the reader's is: an index into the writer's, then the appended ones.
pub(crate) type Matches = Vec<Option<usize>>;

impl Table {
    /// `reader`'s streams in the frames of `writer` with `appended` streams; `writer` has the segment's own profile
    /// ([`Segment::in_its_wire`](crate::segment::Segment::in_its_wire)).
    pub(crate) fn new(reader: &Schema, writer: &Schema, appended: &[Stream], matches: &Matches) -> Table {
        let types = layout::list(&writer.types);
        let mut fixed = BTreeMap::new();
        let mut walk = layout::Frame::new();
        while let Some(place) = walk.next(writer) {
            fixed.insert(place.stream, Found::At { offset: place.data, bytes: place.bytes });
        }
        let all = || writer.streams.iter().chain(appended);
        let mut varying: Vec<Varying> = all().filter(|s| !layout::is_fixed(s)).map(|s| Varying::of(types, s)).collect();
        varying.sort_by_key(|v| v.id);
        let mut most_zeros = 0;
        let entries = reader.streams.iter().zip(matches).map(|(stream, to)| match to {
            Some(i) => match (fixed.get(i), all().nth(*i)) {
                (Some(found), _) => Entry::Always(*found),
                (None, Some(s)) => match varying.binary_search_by_key(&s.id, |v| v.id) {
                    Ok(v) => Entry::Varying(v),
                    Err(_) => Entry::Always(Found::Absent),
                },
                (None, None) => Entry::Always(Found::Absent),
            },
            None if layout::is_fixed(stream) => {
                let bytes = Room::of(layout::list(&reader.types), stream, None, Wire::Native).bytes;
                most_zeros = most_zeros.max(bytes);
                Entry::Always(Found::Zeros(bytes))
            }
            None => Entry::Always(Found::Absent),
        });
        let entries = entries.collect();
        Table {
            entries,
            names: reader.streams.iter().map(|s| (s.id, s.name.to_string())).collect(),
            varying,
            fixed_bytes: layout::Frame::fixed_bytes(writer),
            zeros: vec![0; most_zeros.div_ceil(8) as usize],
        }
    }

    /// How many words [`Table::walk`] fills.
    pub(crate) fn words(&self) -> usize {
        self.varying.len()
    }

    /// Payload bytes of the writer's fixed streams.
    pub(crate) fn fixed_bytes(&self) -> u64 {
        self.fixed_bytes
    }

    /// The name of stream `i`.
    pub(crate) fn name(&self, i: usize) -> &str {
        self.names.get(i).map_or("?", |(_, name)| name)
    }

    /// The index of a stream's id.
    pub(crate) fn index_of(&self, id: u32) -> Option<usize> {
        self.names.iter().position(|(i, _)| *i == id)
    }

    /// Streams of the reader's schema that the segment does not have.
    pub(crate) fn absent(&self) -> Vec<String> {
        let gone = |e: &Entry| matches!(e, Entry::Always(Found::Absent | Found::Zeros(_)));
        self.entries.iter().zip(&self.names).filter(|(e, _)| gone(e)).map(|(_, (_, name))| name.clone()).collect()
    }

    /// Checks a frame's payload and finds the varying streams in it: `words` is filled for [`Table::find`].
    /// `u32_at` reads the payload; each number is read once.
    #[inline]
    pub(crate) fn walk(&self, payload_bytes: u64, words: &[AtomicU64], u32_at: impl Fn(u64) -> u32) -> Result<()> {
        if payload_bytes < self.fixed_bytes {
            return Err(Error::corrupt(format!(
                "a frame has {payload_bytes} payload bytes, its fixed streams take {}",
                self.fixed_bytes
            )));
        }
        if self.varying.is_empty() {
            return Ok(());
        }
        for word in words {
            word.store(0, Ordering::Relaxed);
        }
        self.walk_varying(payload_bytes, words, u32_at)
    }

    fn walk_varying(&self, payload_bytes: u64, words: &[AtomicU64], u32_at: impl Fn(u64) -> u32) -> Result<()> {
        let wrong = |at: u64, what: &str| Err(Error::corrupt(format!("a frame's TLV at {at}: {what}")));
        let mut at = self.fixed_bytes;
        // Each turn moves on by at least a head, so hostile lengths end it after payload_bytes / 16 turns.
        while at + TLV_HEAD <= payload_bytes {
            let length = u32_at(at + tlv::LENGTH) as u64;
            let next = layout::align_up(at + tlv::PREFIX + length, TLV_ALIGN);
            if u32_at(at + tlv::TYPE) != tlv::STREAM {
                at = next;
                continue;
            }
            let id = u32_at(at + tlv::STREAM_ID);
            let (count, bytes) = (u32_at(at + tlv::ELEM_COUNT) as u64, u32_at(at + tlv::BYTES_PAYLOAD) as u64);
            let data = match u32_at(at + tlv::DATA_OFFSET) as u64 {
                0 => TLV_HEAD,
                offset => offset,
            };
            if at + tlv::PREFIX + length > payload_bytes || data < TLV_HEAD || data + bytes > tlv::PREFIX + length {
                return wrong(at, "it does not lie within its frame");
            }
            if !(at + data).is_multiple_of(8) {
                return wrong(at, "its data is not aligned");
            }
            if let Ok(i) = self.varying.binary_search_by_key(&id, |v| v.id) {
                let v = &self.varying[i];
                if count.checked_mul(v.elem_bytes) != Some(bytes) || !count.is_multiple_of(v.block) {
                    return wrong(at, &format!("{bytes} bytes are not {count} elements of stream {id}"));
                }
                words[i].store((at + data + 1) << 32 | bytes, Ordering::Relaxed);
            }
            at = next;
        }
        Ok(())
    }

    /// Where stream `i` lies in the frame that `words` were filled from.
    #[inline]
    pub(crate) fn find<'w>(&self, i: usize, words: impl FnOnce() -> &'w [AtomicU64]) -> Found {
        match self.entries.get(i) {
            Some(Entry::Always(found)) => *found,
            Some(Entry::Varying(v)) => match words()[*v].load(Ordering::Relaxed) {
                0 => Found::Absent,
                word => Found::At { offset: (word >> 32) - 1, bytes: word & u32::MAX as u64 },
            },
            None => Found::Absent,
        }
    }

    /// What a stream reads as that the segment lacks.
    pub(crate) fn zeros(&self, bytes: u64) -> &[u8] {
        let all = self.zeros.as_slice().as_bytes();
        &all[..all.len().min(bytes as usize)]
    }
}

impl Varying {
    fn of(types: &[TypeDef], stream: &Stream) -> Varying {
        Varying {
            id: stream.id,
            elem_bytes: layout::elem_size(types, &stream.elem, &stream.components).bytes,
            block: layout::product(layout::list(&stream.extent.dims)).max(1),
        }
    }
}

/// Words for [`Table::walk`], private to a reader.
pub(crate) fn index_words(n: usize) -> Box<[AtomicU64]> {
    (0..n).map(|_| AtomicU64::new(0)).collect()
}
