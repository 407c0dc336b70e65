//! One reader's place in one segment: its slot, its lock, its pins. Shared by the client and the frames it gave away.

use crate::error::{Error, Kind, Result};
use crate::frame::{Found, Table, index_words, sum};
use crate::mem::Rows;
use crate::protocol::pin;
use crate::protocol::views::{self, Found as Place};
use crate::reap;
use crate::segment::Segment;
use crate::sync::{AtomicU64, Ordering};
use crate::sys::lock::Lock;
use crate::sys::{clock, process};
use crate::wire::frame::FrameHeader;
use crate::wire::{ext, reader};
use std::num::NonZeroU64;
use std::time::Duration;

/// Bits of a slot's claim word that are not the writer's.
const READERS: u64 = (1 << 56) - 1;

#[derive(Debug)]
pub(crate) struct Attached {
    pub(crate) name: String,
    pub(crate) segment: Segment,
    pub(crate) table: Table,
    reader: u32,
    /// This reader's slot, word by word.
    mine: Rows<AtomicU64>,
    /// Frames have no checksum and no varying streams.
    plain: bool,
    /// Holds the reader's byte as long as it lives.
    lock: Lock,
    /// A word a pin: see [`views`].
    pins: Box<[AtomicU64]>,
    /// The varying streams of each pinned frame.
    words: Box<[AtomicU64]>,
}

/// A pin: an entry of the table and the slot it stands for. Whoever has one must give it to [`Attached::unpin`].
/// One word, never 0: results with one in them travel in registers (through memory, half words written and a whole
/// one read stalled each frame).
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pin(NonZeroU64);

impl Pin {
    #[inline]
    fn new(entry: usize, slot: usize) -> Pin {
        Pin(NonZeroU64::MIN.saturating_add(((entry as u64) << 32) | slot as u64))
    }

    #[inline]
    fn entry(self) -> usize {
        ((self.0.get() - 1) >> 32) as usize
    }

    #[inline]
    pub(crate) fn slot(self) -> usize {
        (self.0.get() - 1) as u32 as usize
    }
}

/// What came of trying to pin a slot.
pub(crate) enum Got {
    /// The frame that was wanted, with its id and sequence.
    Frame(Pin, u64, u64),
    /// A writer has the slot.
    Writing,
    /// Another frame, or none.
    Other,
}

impl Attached {
    /// Takes a free reader slot, or a dead reader's.
    pub(crate) fn claim(name: &str, segment: Segment, table: Table) -> Result<Attached> {
        let lock = Lock::of(&segment.file).map_err(|e| Error::corrupt(format!("cannot open it for its locks: {e}")))?;
        let shared = segment.shared();
        let try_slot = |&r: &u32| {
            let slot = segment.geo.reader(r);
            if !matches!(lock.try_lock(slot), Ok(true)) {
                return false;
            }
            let in_use = shared.u32(slot + reader::IN_USE);
            // Its owner died, we hold its lock: clear up, and take it if its messages have been read.
            if in_use.load(Ordering::Acquire) == reader::NATIVE {
                reap::clear(&segment, r);
            }
            // Messages that wait are of who was here before: a stock reader leaves without waiting for them.
            let won = reap::ring_is_empty(&segment, r)
                && in_use.compare_exchange(reader::FREE, reader::NATIVE, Ordering::AcqRel, Ordering::Relaxed).is_ok();
            if won {
                // A stock reader that was reaped and lived on may have wiped the word of one that had pins.
                reap::unpin_all(&segment, r);
            } else {
                lock.unlock(slot);
            }
            won
        };
        // A second and third look: the writer may be reaping, which holds a dead reader's lock for a moment.
        let taken = (0..3).find_map(|look| {
            if look > 0 {
                std::thread::sleep(Duration::from_millis(1));
            }
            (0..segment.geo.reader_slots).find(try_slot)
        });
        let Some(r) = taken else {
            let count = segment.geo.reader_slots;
            let by = reap::name_readers(&segment, READERS);
            return Err(Kind::ReadersTaken { name: name.to_owned(), count, by }.into());
        };
        let slot = segment.geo.reader(r);
        let pid = process::pid();
        shared.put64(slot + reader::LAST_SEEN, 0);
        shared.put64(slot + reader::MISSED, 0);
        shared.put64(slot + reader::TAIL, 0);
        shared.put64(slot + reader::PID, pid);
        shared.put64(slot + reader::START_TIME, process::start_time(pid));
        shared.put64(slot + reader::HEARTBEAT, clock::monotonic());
        shared.u64(slot + reader::READER_ID).store(clock::unique(), Ordering::Release);
        let pins = segment.geo.pins_per_reader as usize;
        Ok(Attached {
            name: name.to_owned(),
            reader: r,
            mine: shared.rows(slot, 8, (reader::STRIDE / 8) as usize),
            plain: table.words() == 0 && segment.flags & ext::CHECKSUM_MASK == 0,
            lock,
            pins: index_words(pins),
            words: index_words(pins * table.words()),
            segment,
            table,
        })
    }

    /// This reader's number.
    pub(crate) fn reader(&self) -> u32 {
        self.reader
    }

    /// The lock's description, to ask about others.
    pub(crate) fn lock(&self) -> &Lock {
        &self.lock
    }

    /// A word of this reader's slot.
    #[inline]
    pub(crate) fn mine(&self, field: u64) -> &AtomicU64 {
        self.segment.shared().row(&self.mine, (field / 8) as usize)
    }

    #[inline]
    fn words(&self, entry: usize) -> &[AtomicU64] {
        let n = self.table.words();
        &self.words[entry * n..][..n]
    }

    /// Pins slot `i` if it holds a frame that is `wanted` (by id and sequence). Only for the client's own thread.
    #[inline]
    pub(crate) fn acquire(&self, i: usize, wanted: impl Fn(u64, u64) -> bool) -> Result<Got> {
        let frame = self.segment.frame(i);
        let (entry, joined) = match views::find(&self.pins, i, std::thread::yield_now) {
            Place::Joined(entry) => (entry, true),
            Place::Free(entry) => {
                if !pin::pin(self.segment.claim(i), 1 << self.reader) {
                    return Ok(Got::Writing);
                }
                views::take(&self.pins[entry], i);
                (entry, false)
            }
            Place::Full => return Err(self.too_many()),
        };
        let pin = Pin::new(entry, i);
        let (id, seq) = (frame.frame_id.load(Ordering::Relaxed), frame.seq.load(Ordering::Relaxed));
        if id == 0 || !wanted(id, seq) {
            self.unpin(pin, true);
            return Ok(Got::Other);
        }
        if !joined && let Err(e) = self.check(entry, i, frame) {
            self.unpin(pin, true);
            return Err(e);
        }
        Ok(Got::Frame(pin, id, seq))
    }

    /// Checks the frame of a slot that was just pinned, and finds its varying streams.
    #[inline]
    fn check(&self, entry: usize, i: usize, frame: &FrameHeader) -> Result<()> {
        let payload_bytes = frame.payload_bytes.load(Ordering::Relaxed);
        // Nothing to sum and nothing to find: the usual frame of fixed streams.
        if self.plain
            && (self.table.fixed_bytes()..=self.segment.geo.frame_bytes_cap.into()).contains(&payload_bytes.into())
        {
            return Ok(());
        }
        self.check_all(entry, i, frame, payload_bytes.into())
    }

    fn check_all(&self, entry: usize, i: usize, frame: &FrameHeader, payload_bytes: u64) -> Result<()> {
        if payload_bytes > self.segment.geo.frame_bytes_cap as u64 {
            return Err(Error::corrupt(format!(
                "a frame has {payload_bytes} payload bytes where {} fit",
                self.segment.geo.frame_bytes_cap
            ))
            .of(&self.name));
        }
        let said = frame.checksum.load(Ordering::Relaxed);
        sum::check(self.segment.flags, self.bytes(i, 0, payload_bytes), said).map_err(|e| e.of(&self.name))?;
        let (slots, payload) = (self.segment.slots(), self.segment.payload(i));
        self.table.walk(payload_bytes, self.words(entry), |at| slots.get32(payload + at)).map_err(|e| e.of(&self.name))
    }

    fn too_many(&self) -> Error {
        let mut held: Vec<u64> = self
            .pins
            .iter()
            .filter_map(views::slot_of)
            .map(|i| self.segment.frame(i).frame_id.load(Ordering::Relaxed))
            .collect();
        held.sort_unstable();
        let held = held.iter().map(u64::to_string).collect::<Vec<_>>().join(", ");
        Kind::PinsTaken { name: self.name.clone(), pins: self.pins.len(), held }.into()
    }

    /// Stream `i` of a pinned frame. The borrow must not outlive the pin.
    #[inline]
    pub(crate) fn data(&self, pin: Pin, i: usize) -> Option<&[u8]> {
        match self.table.find(i, || self.words(pin.entry())) {
            Found::At { offset, bytes } => Some(self.bytes(pin.slot(), offset, bytes)),
            Found::Zeros(bytes) => Some(self.table.zeros(bytes)),
            Found::Absent => None,
        }
    }

    /// The payload of a pinned frame. The borrow must not outlive the pin.
    pub(crate) fn whole(&self, pin: Pin) -> &[u8] {
        let slot = pin.slot();
        let bytes = self.segment.frame(slot).payload_bytes.load(Ordering::Relaxed);
        self.bytes(slot, 0, bytes.min(self.segment.geo.frame_bytes_cap) as u64)
    }

    #[inline]
    fn bytes(&self, slot: usize, offset: u64, len: u64) -> &[u8] {
        // SAFETY: called only for a slot that this reader has pinned: from `check`, between the pin and the return
        // of its guard, and from `data` and `whole`, which the guards call with borrows of themselves. The pin's acquire saw the
        // writer's release of the claim word, and while the bit is set no writer that keeps the protocol claims the
        // slot: nobody writes these bytes. That the writer keeps it is the one trust (docs/guarantees.md).
        unsafe { self.segment.slots().bytes(self.segment.payload(slot) + offset, len) }
    }

    /// Drops a view.
    #[inline]
    pub(crate) fn unpin(&self, pin: Pin, own_thread: bool) {
        let clear = || pin::unpin(self.segment.claim(pin.slot()), 1 << self.reader);
        views::leave(&self.pins[pin.entry()], own_thread, clear);
    }

    /// How many frames are held.
    pub(crate) fn held(&self) -> usize {
        self.pins.iter().filter(|p| views::slot_of(p).is_some()).count()
    }
}

impl Drop for Attached {
    /// The client and all its frames are gone. The lock goes with the description.
    fn drop(&mut self) {
        // In a forked child this is the parent's place.
        if self.mine(reader::PID).load(Ordering::Relaxed) == process::pid() {
            reap::clear(&self.segment, self.reader);
        }
    }
}
