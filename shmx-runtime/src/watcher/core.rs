//! What all watchers do, typed or not: copy by seqlock.

use super::copied::Copied;
use crate::client::Lookout;
use crate::client::attach::{self, Expected, Opened};
use crate::dynamic::Books;
use crate::error::{Error, Result};
use crate::frame::{FrameMeta, Table, sum};
use crate::protocol::seqlock;
use crate::segment::{Role, Segment, SegmentState};
use crate::session::Session;
use crate::stock::{self, Newest};
use crate::sync::Ordering;
use crate::sys::lock::Lock;
use crate::sys::name::Name;
use crate::sys::{file, futex};
use crate::wire::ext;
use crate::writer_state::Writer;
use std::cell::{Cell, RefCell};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// How often a copy is begun again because the writer overtook it. Each time the writer went once round the ring.
const TRIES: usize = 1000;
const LONGEST_SLEEP: Duration = Duration::from_millis(40);
/// How often a watcher looks when the writer does not wake it.
const LOOK_EVERY: Duration = Duration::from_millis(1);
/// No frame was seen yet: those before the first are not counted as missed.
const NONE: u64 = u64::MAX;
/// As `TRIES`, of stock segments, where each is a copy and its checksum.
const STOCK_TRIES: u32 = 100;

/// A segment that is watched.
#[derive(Debug)]
pub(crate) struct Place {
    segment: Segment,
    /// Where a stock server's frames come from; `segment` has nothing but its numbers and directory then.
    source: Option<stock::Source>,
    /// Up to which `write_index` of a stock server there is nothing newer than the frame of this id.
    index: Cell<(u32, u64)>,
    table: Arc<Table>,
    session: Session,
    ask: Lock,
    /// For a watcher without a schema.
    books: Option<Arc<Books>>,
}

impl Place {
    fn open(name: &Name, wanted: Option<&Expected>) -> Result<Place> {
        let opened = attach::open(name, Role::Watcher, wanted)?;
        let books = attach::books(name, wanted, &opened)?;
        let Opened { segment, source, table, session, .. } = opened;
        let ask = Lock::to_ask(&segment.file)
            .map_err(|e| Error::corrupt(format!("cannot open it to ask for its locks: {e}")).of(&name.text))?;
        let (table, index) = (Arc::new(table), Cell::new((0, 0)));
        Ok(Place { segment, source, index, table, session, ask, books })
    }
}

pub(crate) struct Core {
    pub(crate) name: Name,
    /// Borrowed for the length of a call.
    place: RefCell<Place>,
    /// What every segment that it goes on to must fit.
    wanted: Option<Expected>,
    lookout: Lookout,
    last_id: Cell<u64>,
    missed: Cell<u64>,
    overtaken: Cell<u64>,
}

impl std::fmt::Debug for Core {
    /// Not all that is mapped.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Watcher").field("name", &self.name.text).finish_non_exhaustive()
    }
}

impl Core {
    /// Opens the segment of a name, now or as soon as there is one.
    pub(crate) fn open(name: Name, wait: Option<Duration>, wanted: Option<Expected>) -> Result<Core> {
        let place = RefCell::new(attach::patiently(wait, || Place::open(&name, wanted.as_ref()))?);
        let (last_id, missed, overtaken) = (Cell::new(NONE), Cell::new(0), Cell::new(0));
        Ok(Core { name, place, wanted, lookout: Lookout::new(), last_id, missed, overtaken })
    }

    pub(crate) fn blank(&self) -> Result<Copied> {
        let place = self.place.borrow();
        let blank = Copied::blank(&place.table, place.segment.geo.frame_bytes_cap.into(), place.session.floor());
        blank.map_err(|e| e.of(&self.name.text))
    }

    /// Whether a copy is of the segment that is watched now.
    pub(crate) fn has_made(&self, copy: &Copied) -> bool {
        Arc::ptr_eq(&copy.table, &self.place.borrow().table)
    }

    /// What a watcher without a schema knows of the streams.
    pub(crate) fn books(&self) -> Arc<Books> {
        self.place.borrow().books.clone().expect("it has no schema")
    }

    /// Reads the directory again if it has changed.
    pub(crate) fn renew(&self) -> Result<bool> {
        let place = self.place.borrow();
        if let Some(source) = place.source.as_ref().filter(|source| !source.moved()) {
            stock::refresh(&place.segment, source, false).map_err(|e| e.of(&self.name.text))?;
        }
        place.books.as_ref().map_or(Ok(false), |books| books.renew(&place.segment))
    }

    /// Looks whether this still is the segment of its name, and goes on to the one that is.
    #[cold]
    fn look(&self) -> Result<bool> {
        let is_here = {
            let Place { segment, source, .. } = &*self.place.borrow();
            !source.as_ref().is_some_and(stock::Source::moved)
                && segment.is_intact()
                && file::leads_to(&self.name.path, &segment.file)
        };
        if is_here {
            return Ok(false);
        }
        let to = match Place::open(&self.name, self.wanted.as_ref()) {
            Ok(to) => to,
            Err(e) if e.is_not_found() || e.is_restarted() => return Ok(false),
            Err(e) => return Err(e),
        };
        // Its ids start at 1: those before the first that is seen there are missed.
        let is_same = to.source.is_none() && file::is_same(&to.segment.file, &self.place.borrow().segment.file);
        if self.last_id.get() != NONE && !is_same {
            self.last_id.set(0);
        }
        self.place.replace(to);
        Ok(true)
    }

    /// Copies the newest frame if `copy` holds an older one.
    pub(crate) fn refresh(&self, copy: &mut Copied) -> Result<bool> {
        if self.copy(copy)? {
            return Ok(true);
        }
        if (!self.has_moved() && (!self.lookout.is_due() || !self.lookout.is_time(0))) || !self.look()? {
            return Ok(false);
        }
        self.copy(copy)
    }

    fn copy(&self, copy: &mut Copied) -> Result<bool> {
        let place = &*self.place.borrow();
        if let Some(source) = &place.source {
            return self.copy_stock(place, source, copy).map_err(|e| e.of(&self.name.text));
        }
        let Place { segment, table, session, .. } = place;
        let frame_bytes = segment.geo.frame_bytes_cap as u64;
        if !Arc::ptr_eq(&copy.table, table) || copy.room() < frame_bytes {
            // Another segment's: it is given up as soon as this one has something to show.
            if segment.newest().load(Ordering::Acquire) <= session.floor() {
                return Ok(false);
            }
            *copy = Copied::blank(table, frame_bytes, session.floor()).map_err(|e| e.of(&self.name.text))?;
        }
        let mut torn = false;
        for _ in 0..TRIES {
            let head = segment.newest().load(Ordering::Acquire);
            if head <= copy.seq {
                // A head that went back, which no writer's does: what an earlier try left is no frame.
                if torn {
                    copy.clear(session.floor());
                }
                return Ok(false);
            }
            let i = segment.geo.slot_of(head);
            let frame = segment.frame(i);
            let Some(version) = seqlock::begin(&frame.frame_id) else { continue };
            let meta = FrameMeta::read(frame);
            let seq = frame.seq.load(Ordering::Relaxed);
            let said = frame.checksum.load(Ordering::Relaxed);
            let payload_bytes = frame.payload_bytes.load(Ordering::Relaxed) as u64;
            let fits = payload_bytes <= frame_bytes;
            let bytes = if fits { payload_bytes } else { 0 };
            segment.slots().copy_out(segment.payload(i), copy.buffer(bytes));
            if !seqlock::unchanged(&frame.frame_id, version) || seq <= copy.seq {
                torn = true;
                continue;
            }
            // From here on the copy is ours and of one frame.
            if let Err(e) = check(segment, copy, payload_bytes, fits, said) {
                copy.clear(session.floor());
                return Err(e.of(&self.name.text));
            }
            (copy.meta, copy.seq) = (FrameMeta { id: version, ..meta }, seq);
            self.note(version);
            return Ok(true);
        }
        self.overtaken.set(self.overtaken.get() + 1);
        copy.clear(session.floor());
        Ok(false)
    }

    /// Whether a stock server started anew in its file.
    fn has_moved(&self) -> bool {
        self.place.borrow().source.as_ref().is_some_and(stock::Source::moved)
    }

    /// [`Core::copy`] of a stock segment: straight from its file.
    fn copy_stock(&self, place: &Place, source: &stock::Source, copy: &mut Copied) -> Result<bool> {
        let floor = place.session.floor();
        let is_ours = Arc::ptr_eq(&copy.table, &place.table);
        if place.index.get() == (source.write_index(), copy.seq) && is_ours || source.moved() {
            return Ok(false); // no system call
        }
        if !is_ours {
            if source.write_index() == 0 {
                return Ok(false);
            }
            *copy = Copied::blank(&place.table, place.segment.geo.frame_bytes_cap.into(), floor)
                .map_err(|e| e.of(&self.name.text))?;
        }
        let seen = copy.seq;
        let mut into = Refill { copy, touched: false };
        let found = stock::newest(source, seen, STOCK_TRIES, &mut into);
        let touched = into.touched;
        match found {
            Ok(Newest::Frame(header, index)) => {
                if let Err(e) = copy.walk(header.payload_bytes.into()) {
                    copy.clear(floor);
                    return Err(e);
                }
                let (id, session) = (header.id, header.session);
                let sim_time = f64::from_bits(header.sim_time);
                (copy.meta, copy.seq) = (FrameMeta { id, sim_time, publish_ns: 0, session }, id);
                place.index.set((index, id));
                self.note(id);
                Ok(true)
            }
            Ok(Newest::Nothing(index)) => {
                place.index.set((index, copy.seq));
                if touched {
                    copy.clear(floor); // by a try that was torn
                }
                Ok(false)
            }
            Ok(Newest::Overtaken) => {
                self.overtaken.set(self.overtaken.get() + 1);
                copy.clear(floor);
                Ok(false)
            }
            Err(e) => {
                if touched {
                    copy.clear(floor);
                }
                if e.is_restarted() { Ok(false) } else { Err(e) }
            }
        }
    }

    fn note(&self, id: u64) {
        let last = self.last_id.replace(id);
        if last != NONE && id > last.saturating_add(1) {
            self.missed.set(self.missed.get().saturating_add(id - last - 1));
        }
    }

    /// Waits for a frame newer than the copy, then copies it.
    pub(crate) fn wait(&self, copy: &mut Copied, timeout: Option<Duration>) -> Result<bool> {
        let deadline = timeout.and_then(|t| Instant::now().checked_add(t));
        loop {
            let seen = self.place.borrow().segment.wake().load(Ordering::Acquire);
            let moved = self.has_moved() || self.place.borrow().segment.state() == SegmentState::Superseded;
            if self.copy(copy)? || ((moved || self.lookout.is_time(0)) && self.look()? && self.copy(copy)?) {
                return Ok(true);
            }
            let segment = &self.place.borrow().segment;
            let woken = segment.flags & ext::FLAG_WAKE_ALWAYS != 0;
            let mut sleep = if woken { LONGEST_SLEEP } else { LOOK_EVERY };
            if let Some(deadline) = deadline {
                sleep = sleep.min(deadline.saturating_duration_since(Instant::now()));
                if sleep.is_zero() {
                    return Ok(false);
                }
            }
            if woken {
                futex::wait(segment.wake(), seen, sleep);
            } else {
                std::thread::sleep(sleep);
            }
        }
    }

    pub(crate) fn missed(&self) -> u64 {
        self.missed.get()
    }

    pub(crate) fn overtaken(&self) -> u64 {
        self.overtaken.get()
    }

    pub(crate) fn absent(&self) -> Vec<String> {
        self.place.borrow().table.absent()
    }

    pub(crate) fn writer(&self) -> Writer {
        let place = self.place.borrow();
        if let Some(source) = &place.source {
            return if source.moved() { Writer::Superseded } else { Writer::Unknown };
        }
        Writer::of(&place.segment, place.ask.is_held(ext::writer_lock(0)))
    }
}

fn check(segment: &Segment, copy: &Copied, payload_bytes: u64, fits: bool, said: u32) -> Result<()> {
    if !fits {
        return Err(Error::corrupt(format!("a frame has {payload_bytes} payload bytes, more than fit")));
    }
    sum::check(segment.flags, &copy.payload()[..payload_bytes as usize], said)?;
    copy.walk(payload_bytes)
}

/// A copy that is being refilled.
struct Refill<'c> {
    copy: &'c mut Copied,
    touched: bool,
}

impl stock::Target for Refill<'_> {
    fn room(&mut self, bytes: u64) -> Result<&mut [u8]> {
        self.touched = true;
        Ok(self.copy.buffer(bytes))
    }
}
