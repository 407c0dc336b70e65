//! Where the streams of a reader's schema lie in a writer's frames: fixed ones at offsets known at attach, varying
//! ones found in each frame's TLVs.

use crate::error::{Error, Kind, Result};
use crate::sync::{AtomicU64, Ordering};
use crate::wire::tlv;
use shmx_schema::layout::{self, Room, TLV_ALIGN, TLV_HEAD};
use shmx_schema::model::{Schema, Stream, TypeDef, Wire};
use std::collections::BTreeMap;
use zerocopy::{FromZeros, IntoBytes};

/// Where one stream's data lies in a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Found {
    /// At these bytes of the payload.
    At { offset: u64, bytes: u64 },
    /// Not in this frame (or in none).
    Absent,
    /// Not in this frame, though the reader's schema has it in each: it reads as this many zero bytes.
    Missing(u64),
    /// In no frame, though the reader's schema has it in each: it reads as this many zero bytes.
    Zeros(u64),
}

#[derive(Clone, Copy, Debug)]
enum Entry {
    Always(Found),
    Varying(usize),
    /// In every frame, as the reader's schema has it, of this many bytes; the directory does not say so.
    Expected(usize, u64),
}

#[derive(Clone, Copy, Debug)]
struct Varying {
    id: u32,
    elem_bytes: u64,
    block: u64,
    /// What a stock server's frames are held to, of whose directory no count follows.
    says: Option<Says>,
}

/// What the reader's schema says of a stream.
#[derive(Clone, Copy, Debug)]
struct Says {
    /// Its index there.
    reader: usize,
    /// Exactly a block, or a number of them.
    exact: bool,
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

    /// A table of one varying stream, in frames whose fixed streams take this much.
    pub(crate) fn of_one(types: &[TypeDef], stream: &Stream, fixed_bytes: u64) -> Table {
        Table {
            entries: vec![Entry::Varying(0)],
            names: vec![(stream.id, stream.name.to_string())],
            varying: vec![Varying::of(types, stream)],
            fixed_bytes,
            zeros: Vec::new(),
        }
    }

    /// `reader`'s streams in the frames of a stock server: all are looked for in each frame. The directory does not
    /// say how many elements there are, so the reader's schema is what they are held to.
    pub(crate) fn stock(reader: &Schema, writer: &Schema, appended: &[Stream], matches: &Matches) -> Table {
        let mut table = Table::new(reader, writer, appended, matches);
        let types = layout::list(&reader.types);
        let mut most = 0;
        for (i, (stream, entry)) in reader.streams.iter().zip(&mut table.entries).enumerate() {
            let Entry::Varying(v) = *entry else { continue };
            let varying = &mut table.varying[v];
            let exact = stream.extent.max.is_none();
            varying.block = layout::product(layout::list(&stream.extent.dims)).max(1);
            varying.says = Some(Says { reader: i, exact });
            if layout::is_fixed(stream) {
                let bytes = Room::of(types, stream, None, Wire::Native).bytes;
                most = most.max(bytes);
                *entry = Entry::Expected(v, bytes);
            }
        }
        let words = most.div_ceil(8) as usize;
        table.zeros.resize(table.zeros.len().max(words), 0);
        table
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
                if let Some(error) = v.says.and_then(|says| self.wrong_count(v, says, count)) {
                    return Err(error);
                }
                if count.checked_mul(v.elem_bytes) != Some(bytes) || !count.is_multiple_of(v.block) {
                    return wrong(at, &format!("{bytes} bytes are not {count} elements of stream {id}"));
                }
                words[i].store((at + data + 1) << 32 | bytes, Ordering::Relaxed);
            }
            at = next;
        }
        Ok(())
    }

    #[inline]
    fn wrong_count(&self, v: &Varying, says: Says, count: u64) -> Option<Error> {
        if (says.exact && count == v.block) || (!says.exact && count.is_multiple_of(v.block)) {
            return None;
        }
        let want = if says.exact { v.block.to_string() } else { format!("a multiple of {}", v.block) };
        Some(Kind::WrongCount { stream: self.name(says.reader).to_owned(), want, got: count }.into())
    }

    /// Whether the frame that `words` were filled from carries stream `i`, or the segment has it in none and it reads as
    /// zeroes.
    pub(crate) fn carries<'w>(&self, i: usize, words: impl FnOnce() -> &'w [AtomicU64]) -> bool {
        !matches!(self.find(i, words), Found::Absent | Found::Missing(_))
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
            Some(Entry::Expected(v, bytes)) => match words()[*v].load(Ordering::Relaxed) {
                0 => Found::Missing(*bytes),
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
            says: None,
        }
    }
}

/// The most words that a reader has: 128 MiB, for 1024 pins of 16384 varying streams.
const MOST_WORDS: usize = 1 << 24;

/// Words for [`Table::walk`] of so many frames with so many varying streams, private to a reader. Both numbers are
/// others' (pins, the directory): as zeroes of the system's they take memory where they are used, and too many of them,
/// or to be refused them, is an error.
pub(crate) fn index_words(frames: usize, streams: usize) -> Result<Box<[AtomicU64]>> {
    let words = frames.checked_mul(streams).filter(|n| *n <= MOST_WORDS);
    words.and_then(|n| <[AtomicU64]>::new_box_zeroed_with_elems(n).ok()).ok_or_else(|| {
        Error::geometry(format!("there is no memory to find {streams} varying streams in each of {frames} held frames"))
    })
}
