//! A frame in memory of one's own.

use crate::error::{Error, Result};
use crate::frame::{Found, FrameMeta, Table, index_words};
use crate::sync::{AtomicU64, Ordering};
use crate::typed::{Backing, Sealed};
use std::sync::Arc;
use zerocopy::{FromBytes, FromZeros, Immutable, IntoBytes, KnownLayout};

/// As aligned as the system's zeroed memory is: a larger alignment would be filled by hand, all of it.
#[derive(Clone, Copy, FromBytes, IntoBytes, Immutable, KnownLayout)]
#[repr(C, align(16))]
struct Chunk([u8; 16]);
/// Copies are as aligned as the frames they are of.
const ALIGN: usize = 64;

/// A checked copy of a frame, refilled by [`Watcher::refresh`](crate::Watcher::refresh). Blank (`meta().id` 0, all
/// zero and empty) until there was a frame.
///
/// Users meet it inside the `Snapshot` of their schema, which dereferences to it. It is plain memory of this process:
/// it may go to other threads, and holds nothing of the segment.
pub struct Copied {
    chunks: Vec<Chunk>,
    /// Where the payload starts in them, so that it is aligned.
    start: usize,
    words: Box<[AtomicU64]>,
    /// Bytes of the payload.
    bytes: usize,
    /// The most that it ever had: behind that all is zero.
    most: usize,
    pub(super) table: Arc<Table>,
    pub(super) meta: FrameMeta,
    pub(super) seq: u64,
}

impl Copied {
    /// Blank, with room for all payload bytes that a frame may have; any frame past `seq` is newer. How many bytes those
    /// are the segment says, at most 4 GiB and its file's size, which a hole may make up: as zeroes of the system's they
    /// take memory where frames do, and to be refused them is an error.
    pub(super) fn blank(table: &Arc<Table>, frame_bytes: u64, seq: u64) -> Result<Copied> {
        let chunks = Chunk::new_vec_zeroed((frame_bytes as usize + ALIGN).div_ceil(size_of::<Chunk>()))
            .map_err(|_| Error::geometry(format!("there is no memory for a copy of frames of {frame_bytes} bytes")))?;
        let words = index_words(1, table.words())?;
        let start = chunks.as_ptr().cast::<u8>().align_offset(ALIGN).min(ALIGN);
        Ok(Copied { chunks, start, words, bytes: 0, most: 0, table: table.clone(), meta: FrameMeta::default(), seq })
    }

    /// The memory to copy into.
    pub(super) fn buffer(&mut self, bytes: u64) -> &mut [u8] {
        self.bytes = bytes as usize;
        self.most = self.most.max(self.bytes);
        &mut self.chunks.as_mut_bytes()[self.start..][..self.bytes]
    }

    /// How much fits.
    pub(super) fn room(&self) -> u64 {
        self.payload().len() as u64
    }

    /// The payload.
    pub(super) fn payload(&self) -> &[u8] {
        &self.chunks.as_bytes()[self.start..]
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
        self.chunks.as_mut_bytes()[self.start..][..self.most].fill(0);
        self.words.iter().for_each(|word| word.store(0, Ordering::Relaxed));
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
