//! A frame in memory of one's own.

use crate::error::Result;
use crate::frame::{Found, FrameMeta, Table, index_words};
use crate::sync::AtomicU64;
use crate::typed::{Backing, Sealed};
use std::sync::Arc;
use zerocopy::{FromBytes, Immutable, IntoBytes, KnownLayout};

/// A cache line, so that copies are as aligned as the frames they are of.
#[derive(Clone, Copy, FromBytes, IntoBytes, Immutable, KnownLayout)]
#[repr(C, align(64))]
struct Line([u8; 64]);

/// A checked copy of a frame, refilled by [`Watcher::refresh`](crate::Watcher::refresh). Blank (`meta().id` 0, all
/// zero and empty) until there was a frame.
///
/// Users meet it inside the `Snapshot` of their schema, which dereferences to it. It is plain memory of this process:
/// it may go to other threads, and holds nothing of the segment.
pub struct Copied {
    lines: Vec<Line>,
    words: Box<[AtomicU64]>,
    /// Bytes of the payload.
    bytes: usize,
    pub(super) table: Arc<Table>,
    pub(super) meta: FrameMeta,
    pub(super) seq: u64,
}

impl Copied {
    /// Blank, with room for all payload bytes that a frame may have; any frame past `seq` is newer.
    pub(super) fn blank(table: &Arc<Table>, frame_bytes: u64, seq: u64) -> Copied {
        let lines = vec![Line([0; 64]); frame_bytes.div_ceil(64) as usize];
        let words = index_words(table.words());
        Copied { lines, words, bytes: 0, table: table.clone(), meta: FrameMeta::default(), seq }
    }

    /// The memory to copy into.
    pub(super) fn buffer(&mut self, bytes: u64) -> &mut [u8] {
        self.bytes = bytes as usize;
        &mut self.lines.as_mut_bytes()[..self.bytes]
    }

    /// How much fits.
    pub(super) fn room(&self) -> u64 {
        self.lines.len() as u64 * 64
    }

    /// The payload.
    pub(super) fn payload(&self) -> &[u8] {
        self.lines.as_bytes()
    }

    /// The payload, as long as the frame's is.
    pub(crate) fn whole(&self) -> &[u8] {
        &self.payload()[..self.bytes]
    }

    /// Checks the copy and finds its varying streams.
    pub(super) fn walk(&self, payload_bytes: u64) -> Result<()> {
        let bytes = self.payload();
        self.table.walk(payload_bytes, &self.words, |at| {
            let word = bytes.get(at as usize..).and_then(|b| b.first_chunk::<4>());
            word.map_or(0, |w| u32::from_le_bytes(*w))
        })
    }

    /// Forgets what it held; any frame past `seq` is newer.
    pub(super) fn clear(&mut self, seq: u64) {
        self.lines.fill(Line([0; 64]));
        self.words = index_words(self.table.words());
        (self.bytes, self.meta, self.seq) = (0, FrameMeta::default(), seq);
    }

    /// What the frame says about itself; `id` is 0 while there was none.
    pub fn meta(&self) -> FrameMeta {
        self.meta
    }

    /// Whether the frame carries a stream, as [`Pinned::has`](crate::Pinned::has).
    pub fn has(&self, stream: crate::StreamId) -> bool {
        self.table.index_of(stream.0).is_some_and(|i| self.table.carries(i, || &self.words))
    }
}

impl std::fmt::Debug for Copied {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Copied").field("meta", &self.meta).finish_non_exhaustive()
    }
}

impl Sealed for Copied {}

impl Backing for Copied {
    #[inline]
    fn data(&self, i: usize) -> Option<&[u8]> {
        match self.table.find(i, || &self.words) {
            Found::At { offset, bytes } => self.payload().get(offset as usize..)?.get(..bytes as usize),
            Found::Zeros(bytes) | Found::Missing(bytes) => Some(self.table.zeros(bytes)),
            Found::Absent => None,
        }
    }

    fn name(&self, i: usize) -> &str {
        self.table.name(i)
    }

    fn frame_meta(&self) -> FrameMeta {
        self.meta
    }
}
