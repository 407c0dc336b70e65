//! One reader's place in one segment: its slot, its lock, its pins. Shared by the client and the frames it gave away.

use super::attach::Opened;
use super::pinned::Pinned;
use crate::dynamic::Books;
use crate::error::{Error, Kind, Result};
use crate::frame::{Found, Table, index_words, sum};
use crate::mem::Rows;
use crate::protocol::pin;
use crate::protocol::views::{self, Found as Place};
use crate::reap;
use crate::segment::{Segment, SegmentState};
use crate::session::Session;
use crate::stock;
use crate::sync::{AtomicU64, Ordering};
use crate::sys::fork::Home;
use crate::sys::lock::Lock;
use crate::sys::{clock, file, process};
use crate::wire::frame::FrameHeader;
use crate::wire::{ext, reader};
use std::cell::{RefCell, UnsafeCell};
use std::num::NonZeroU64;
use std::path::Path;
use std::sync::{Arc, Weak};
use std::time::Duration;

/// No sleep is longer: then the sleeper looks whether there is still somebody to wait for.
const LONGEST_SLEEP: Duration = Duration::from_millis(90);
/// The same where the writer is known to be gone, and nothing will wake the sleeper when it returns.
const LONELY_SLEEP: Duration = Duration::from_millis(40);
/// Bits of a slot's claim word that are not the writer's.
const READERS: u64 = (1 << 56) - 1;

#[derive(Debug)]
pub(crate) struct Attached {
    pub(crate) name: String,
    pub(crate) segment: Segment,
    pub(crate) table: Table,
    /// The ids of the controls that the server knows.
    pub(crate) controls: Vec<u32>,
    /// For a reader without a schema.
    books: Option<Arc<Books>>,
    /// What was there when it attached.
    pub(crate) session: Session,
    home: Home,
    me: Weak<Attached>,
    reader: u32,
    /// Its own number, as its slot has it.
    reader_id: u64,
    /// This reader's slot, word by word.
    mine: Rows<AtomicU64>,
    /// Frames have no checksum and no varying streams.
    plain: bool,
    /// Holds the reader's byte as long as it lives.
    lock: Lock,
    /// Fills `segment`, where that is the shadow of a stock server's.
    pub(crate) bridge: Option<stock::Bridge>,
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
    /// Takes a free reader slot, or a dead reader's, of a segment that was opened.
    pub(crate) fn claim(name: &str, opened: Opened, books: Option<Arc<Books>>) -> Result<Arc<Attached>> {
        let Opened { segment, source, table, controls, session, .. } = opened;
        // Before there is a slot that would have to be given back.
        let frames = segment.geo.pins_per_reader as usize;
        let pins = index_words(frames, 1).map_err(|e| e.of(name))?;
        let words = index_words(frames, table.words()).map_err(|e| e.of(name))?;
        let bridge = source.map(|source| stock::Bridge::attach(name, source)).transpose()?;
        let lock = Lock::of(&segment.file).map_err(|e| Error::corrupt(format!("cannot open it for its locks: {e}")))?;
        let shared = segment.shared();
        let try_slot = |&r: &u32| {
            let slot = segment.geo.reader(r);
            // A shadow is this reader's alone.
            if !segment.is_shadow && !matches!(lock.try_lock(slot), Ok(true)) {
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
        let reader_id = clock::unique();
        sign(&segment, slot, reader_id);
        Ok(Arc::new_cyclic(|me| Attached {
            name: name.to_owned(),
            controls,
            books,
            session,
            home: Home::here(),
            me: me.clone(),
            reader: r,
            reader_id,
            mine: segment.shared().rows(slot, 8, (reader::STRIDE / 8) as usize),
            plain: table.words() == 0 && segment.flags & ext::CHECKSUM_MASK == 0,
            lock,
            bridge,
            pins,
            words,
            segment,
            table,
        }))
    }

    /// For a client without a schema, which reads the directory when it attaches.
    pub(crate) fn books(&self) -> &Arc<Books> {
        self.books.as_ref().expect("its client has no schema")
    }

    /// Another owner of it.
    pub(crate) fn share(&self) -> Arc<Attached> {
        self.me.upgrade().expect("its client has it, and this was called through it")
    }

    /// An error in a forked child, where all this is the parent's.
    #[inline]
    pub(crate) fn at_home(&self) -> Result<()> {
        if self.home.is_here() { Ok(()) } else { Err(self.forked()) }
    }

    #[cold]
    fn forked(&self) -> Error {
        Kind::Forked { what: "client", name: self.name.clone() }.into()
    }

    /// Whether its slot still is its own. A stock reader that had it before, and was reaped while it lived, frees it
    /// when it leaves: then it is taken back, unless somebody else was faster.
    pub(crate) fn keeps_slot(&self) -> bool {
        let slot = self.segment.geo.reader(self.reader);
        let in_use = self.segment.shared().u32(slot + reader::IN_USE);
        if self.is_mine() {
            return true;
        }
        let freed = in_use.compare_exchange(reader::FREE, reader::NATIVE, Ordering::AcqRel, Ordering::Relaxed);
        // Its lock keeps other native readers away, so what says native is what we said, with an id that was wiped.
        if freed.is_err() && in_use.load(Ordering::Acquire) != reader::NATIVE {
            return false;
        }
        sign(&self.segment, slot, self.reader_id);
        true
    }

    /// Says that this reader lives, and looks whether a segment still is the one that its name leads to. From any
    /// thread.
    pub(crate) fn still_leads(&self, path: &Path) -> bool {
        self.mine(reader::HEARTBEAT).store(clock::monotonic(), Ordering::Relaxed);
        if let Some(bridge) = &self.bridge {
            bridge.heartbeat();
        }
        !self.bridge.as_ref().is_some_and(stock::Bridge::moved)
            && self.segment.is_intact()
            && self.keeps_slot()
            && file::leads_to(path, &self.segment.file)
    }

    /// How long one may sleep who waits for a frame. Then it is looked whether there is still somebody to wait for.
    pub(crate) fn longest_sleep(&self) -> Duration {
        if self.segment.state() == SegmentState::Live { LONGEST_SLEEP } else { LONELY_SLEEP }
    }

    /// Whether it may hold another frame.
    pub(crate) fn has_pins(&self) -> bool {
        self.held() < self.pins.len()
    }

    fn is_mine(&self) -> bool {
        let slot = self.segment.geo.reader(self.reader);
        self.segment.shared().u32(slot + reader::IN_USE).load(Ordering::Acquire) == reader::NATIVE
            && self.mine(reader::READER_ID).load(Ordering::Relaxed) == self.reader_id
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
            Found::Zeros(bytes) | Found::Missing(bytes) => Some(self.table.zeros(bytes)),
            Found::Absent => None,
        }
    }

    /// Whether a pinned frame carries stream `i`.
    pub(crate) fn carries(&self, pin: Pin, i: usize) -> bool {
        self.table.carries(i, || self.words(pin.entry()))
    }

    /// Sees to it that the segment has its newest directory. One that a server has given up does not grow.
    pub(crate) fn look_at_directory(&self) -> Result<()> {
        match &self.bridge {
            Some(bridge) if !bridge.moved() => bridge.directory(&self.segment).map(drop),
            _ => Ok(()),
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

    /// Drops a view. In a forked child the pin is the parent's, and stays.
    #[inline]
    pub(crate) fn unpin(&self, pin: Pin, own_thread: bool) {
        if !self.home.is_here() {
            return;
        }
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
        if !self.home.is_here() {
            return;
        }
        if self.is_mine() {
            reap::clear(&self.segment, self.reader);
        } else {
            reap::unpin_all(&self.segment, self.reader);
        }
    }
}

/// Says in a reader's slot whose it is.
fn sign(segment: &Segment, slot: u64, id: u64) {
    let shared = segment.shared();
    let pid = process::pid();
    shared.put64(slot + reader::LAST_SEEN, 0);
    shared.put64(slot + reader::MISSED, 0);
    shared.put64(slot + reader::TAIL, 0);
    shared.put64(slot + reader::PID, pid);
    shared.put64(slot + reader::START_TIME, process::start_time(pid));
    shared.put64(slot + reader::HEARTBEAT, clock::monotonic());
    shared.u64(slot + reader::READER_ID).store(id, Ordering::Release);
}

/// Where one client is attached: to one segment at a time, and still to those that it left while it held frames.
#[derive(Debug)]
pub(crate) struct Stays {
    now: UnsafeCell<Arc<Attached>>,
    left: RefCell<Vec<Arc<Attached>>>,
}

/// A call of a client in progress. A client's calls make one each and hand it down: what they have of an attachment
/// is borrowed from it, and so ends before [`Stays::sweep`], which borrows it mutably.
#[derive(Debug)]
pub(crate) struct Call(());

impl Stays {
    pub(crate) fn new(at: Arc<Attached>) -> Stays {
        Stays { now: UnsafeCell::new(at), left: RefCell::default() }
    }

    /// Begins a call; only at the top of one that comes from outside, so that there is one at a time.
    #[inline]
    pub(crate) fn call(&self) -> Call {
        Call(())
    }

    /// Where it is.
    #[inline]
    pub(crate) fn now<'a>(&'a self, _: &'a Call) -> &'a Attached {
        // SAFETY: `now` is written only in `switch`, in this same thread (a client is not `Sync`), which returns
        // before anybody calls this again: the reference to the cell's `Arc` ends here. The one to what it points to
        // is good as long as that lives: until `sweep`, which needs the call mutably, so not within `'a`.
        unsafe { &*self.now.get() }
    }

    /// The guard of a pin that was just taken where it is now.
    #[inline]
    pub(crate) fn hold<'c>(&'c self, call: &Call, pin: Pin) -> Pinned<'c> {
        let at: *const Attached = self.now(call);
        // SAFETY: it lives as long as it is in `now` or `left`, and `sweep` takes nothing out of `left` that has a
        // pin. This pin is given up by the guard's drop alone (or, by `into_owned`, by that of an `Arc` of its own),
        // which is the last use of the reference; and `self` outlives the guard.
        Pinned::new(unsafe { &*at }, pin)
    }

    /// Goes to another place. The one before stays until [`Stays::sweep`].
    pub(crate) fn switch(&self, to: Arc<Attached>, _: &mut Call) {
        // SAFETY: see `now`: no reference to the cell's content is alive. What it points to goes on to live in `left`.
        let from = std::mem::replace(unsafe { &mut *self.now.get() }, to);
        self.left.borrow_mut().push(from);
    }

    /// Lets go of the places that it left and holds no frame of any more.
    pub(crate) fn sweep(&self, _: &mut Call) {
        self.left.borrow_mut().retain(|at| at.held() > 0);
    }

    /// How many frames are held, wherever they are from.
    pub(crate) fn held(&self, call: &Call) -> usize {
        self.now(call).held() + self.left.borrow().iter().map(|at| at.held()).sum::<usize>()
    }
}
