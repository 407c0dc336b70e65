//! What all clients do, typed or not.

use super::attach::{self, Expected};
use super::attached::{Attached, Call, Got, Pin, Stays};
use super::lookout::Lookout;
use super::pinned::Pinned;
use crate::dynamic::Books;
use crate::error::{Error, Result};
use crate::stock::Bridge;
use crate::sync::Ordering;
use crate::sys::file;
use crate::sys::lock::Lock;
use crate::sys::name::Name;
use crate::wire::{ext, reader};
use crate::writer_state::Writer;
use std::cell::{Cell, RefCell};
use std::sync::Arc;
use std::time::Duration;

/// How often a frame is tried for before the segment is called corrupt. Each try fails only when the writer has
/// gone once round the ring since the one before, or the bytes lie.
const TRIES: usize = 10_000;
/// The most bytes that are set aside for control messages before there are any.
const MOST_SCRATCH: u32 = 64 << 10;
/// No frame was seen yet: those before the first are not counted as missed.
const NONE: u64 = u64::MAX;

pub(crate) struct Core {
    pub(super) stays: Stays,
    pub(crate) name: Name,
    /// What every segment that it goes on to must fit.
    wanted: Option<Expected>,
    pub(super) lookout: Lookout,
    /// The `head` word, so that an empty poll is one load.
    pub(super) last_seq: Cell<u64>,
    last_id: Cell<u64>,
    missed: Cell<u64>,
    pub(crate) scratch: RefCell<Vec<u8>>,
}

impl std::fmt::Debug for Core {
    /// Not all that is mapped.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Client").field("name", &self.name.text).finish_non_exhaustive()
    }
}

impl Core {
    /// Attaches to the segment of a name, now or as soon as there is one.
    pub(crate) fn attach(name: Name, wait: Option<Duration>, wanted: Option<Expected>) -> Result<Core> {
        let at = attach::patiently(wait, || attach::attach(&name, wanted.as_ref()))?;
        // A message is no larger than its ring, which is as large as somebody says.
        let room = at.segment.geo.control_per_reader.min(MOST_SCRATCH) as usize;
        Ok(Core {
            last_seq: Cell::new(at.session.floor()),
            stays: Stays::new(at),
            name,
            wanted,
            lookout: Lookout::new(),
            last_id: Cell::new(NONE),
            missed: Cell::new(0),
            scratch: RefCell::new(Vec::with_capacity(room)),
        })
    }

    /// The newest frame, if it has not been seen.
    #[inline]
    pub(crate) fn latest(&self) -> Result<Option<Pinned<'_>>> {
        let call = self.stays.call();
        let segment = &self.stays.now(&call).segment;
        let head = segment.newest().load(Ordering::Acquire);
        // All that a poll costs that finds nothing, and found nothing before.
        if head < self.lookout.idle_below() && segment.is_live() {
            return Ok(None);
        }
        let seen = self.last_seq.get();
        if head <= seen {
            return self.latest_elsewhere(call);
        }
        Ok(self.newest(&call, head, seen)?.map(|pin| self.stays.hold(&call, pin)))
    }

    /// The newest frame, seen or not.
    #[inline]
    pub(crate) fn current(&self) -> Result<Option<Pinned<'_>>> {
        let mut call = self.stays.call();
        let mut head = self.head(&call);
        if head <= self.last_seq.get() {
            self.glance(&mut call)?;
            head = self.pull(&mut call)?;
        }
        let floor = self.stays.now(&call).session.floor();
        if head <= floor {
            return Ok(None);
        }
        Ok(self.newest(&call, head, floor)?.map(|pin| self.stays.hold(&call, pin)))
    }

    #[inline]
    pub(super) fn head(&self, call: &Call) -> u64 {
        self.stays.now(call).segment.newest().load(Ordering::Acquire)
    }

    /// The newest frame's sequence. Of a stock segment it is looked for in the file, as its shadow's `head` is always
    /// 0: all polls find nothing new there and come here.
    pub(super) fn pull(&self, call: &mut Call) -> Result<u64> {
        for _ in 0..2 {
            let at = self.stays.now(call);
            at.at_home()?;
            let Some(bridge) = &at.bridge else { return Ok(self.head(call)) };
            self.lookout.stay_due();
            match bridge.pull(&at.segment) {
                // Its server started anew: there is a new place to be, or none yet.
                Err(e) if e.is_restarted() => {
                    if !self.look(call)? {
                        break;
                    }
                }
                pulled => return pulled.map(|_| bridge.newest()),
            }
        }
        Ok(self.newest_seq(call))
    }

    /// The newest frame's sequence; of a stock segment, of what is in its shadow.
    fn newest_seq(&self, call: &Call) -> u64 {
        self.stays.now(call).bridge.as_ref().map_or_else(|| self.head(call), Bridge::newest)
    }

    /// Pins the newest frame whose sequence is past `seen`. Not inlined, and its result fits two registers: both
    /// were measured to matter.
    #[inline(never)]
    pub(super) fn newest(&self, call: &Call, mut head: u64, seen: u64) -> Result<Option<Pin>> {
        let at = self.stays.now(call);
        at.at_home()?;
        for _ in 0..TRIES {
            if head <= seen {
                return Ok(None);
            }
            match at.acquire(at.segment.geo.slot_of(head), |_, seq| seq > seen)? {
                Got::Frame(pin, id, seq) => {
                    self.note(at, id, seq);
                    return Ok(Some(pin));
                }
                // The writer is further by now: it never claims the newest frame's slot.
                Got::Writing | Got::Other => head = at.segment.newest().load(Ordering::Acquire),
            }
        }
        Err(Error::corrupt("its newest frame is never there").of(&at.name))
    }

    /// Remembers what was seen, and what was not.
    #[inline]
    fn note(&self, at: &Attached, id: u64, seq: u64) {
        if seq <= self.last_seq.get() {
            return;
        }
        self.last_seq.set(seq);
        let last = self.last_id.replace(id);
        at.mine(reader::LAST_SEEN).store(id, Ordering::Relaxed);
        if last != NONE && id > last.saturating_add(1) {
            self.missed.set(self.missed.get().saturating_add(id - last - 1));
            at.mine(reader::MISSED).store(self.missed.get(), Ordering::Relaxed);
        }
    }

    /// Nothing new here: looks around if it is time to, and at what is new there.
    #[inline(never)]
    fn latest_elsewhere(&self, mut call: Call) -> Result<Option<Pinned<'_>>> {
        if !self.lookout.is_due() {
            return Ok(None);
        }
        let is_stock = self.stays.now(&call).bridge.is_some();
        // The `head` of a shadow says nothing.
        let below = if is_stock { 0 } else { self.last_seq.get().saturating_add(1) };
        if (!self.lookout.is_time(below) || !self.look(&mut call)?) && !is_stock {
            return Ok(None);
        }
        let head = self.pull(&mut call)?;
        let pin = self.newest(&call, head, self.last_seq.get())?;
        Ok(pin.map(|pin| self.stays.hold(&call, pin)))
    }

    /// Looks around if it is time to.
    #[inline]
    fn glance(&self, call: &mut Call) -> Result<()> {
        if self.lookout.is_due() && self.lookout.is_time(0) {
            self.look(call)?;
        }
        Ok(())
    }

    /// Looks whether this still is the segment of its name: true if it is on another one now.
    #[cold]
    pub(super) fn look(&self, call: &mut Call) -> Result<bool> {
        self.stays.now(call).at_home()?;
        self.stays.sweep(call);
        if self.stays.now(call).still_leads(&self.name.path) { Ok(false) } else { self.join(call) }
    }

    /// Attaches to the segment that has the name now. That there is none is no error: true if there was one.
    pub(super) fn join(&self, call: &mut Call) -> Result<bool> {
        let to = match attach::attach(&self.name, self.wanted.as_ref()) {
            Ok(to) => to,
            Err(e) if e.is_not_found() || e.is_restarted() => return Ok(false),
            Err(e) => return Err(e),
        };
        // A stock server begins anew in the same file.
        if to.bridge.is_some() || !file::is_same(&to.segment.file, &self.stays.now(call).segment.file) {
            self.last_seq.set(to.session.floor());
            self.lookout.rest();
            // Its ids start at 1: those before the first that is seen there are missed.
            if self.last_id.get() != NONE {
                self.last_id.set(0);
            }
        }
        self.stays.switch(to, call);
        Ok(true)
    }

    /// The frame of an id, while it is in the ring.
    pub(crate) fn at(&self, id: u64) -> Result<Option<Pinned<'_>>> {
        let mut call = self.stays.call();
        self.glance(&mut call)?;
        self.pull(&mut call)?;
        Ok(self.find(&call, id)?.map(|pin| self.stays.hold(&call, pin)))
    }

    fn find(&self, call: &Call, id: u64) -> Result<Option<Pin>> {
        if id == 0 {
            return Ok(None);
        }
        let at = self.stays.now(call);
        at.at_home()?;
        if let Some(bridge) = &at.bridge
            && !bridge.moved()
        {
            bridge.fetch(&at.segment, id)?;
        }
        let mut tries = TRIES; // for all slots together
        for i in 0..at.segment.geo.slots as usize {
            let frame = at.segment.frame(i);
            let wanted = |found, seq| found == id && !at.session.is_stale(frame.session.load(Ordering::Relaxed), seq);
            // WRITING while the id is still the wanted one: the writer is about to let go or to overwrite.
            while tries > 0 && frame.frame_id.load(Ordering::Acquire) == id {
                tries -= 1;
                match at.acquire(i, wanted)? {
                    Got::Frame(pin, id, seq) => {
                        self.note(at, id, seq);
                        return Ok(Some(pin));
                    }
                    Got::Writing => std::hint::spin_loop(),
                    Got::Other => break,
                }
            }
        }
        Ok(None)
    }

    /// The frame `n` before the newest, while it is in the ring.
    pub(crate) fn recent(&self, n: u64) -> Result<Option<Pinned<'_>>> {
        let mut call = self.stays.call();
        self.glance(&mut call)?;
        self.pull(&mut call)?;
        let at = self.stays.now(&call);
        for _ in 0..TRIES {
            let head = self.newest_seq(&call);
            if head <= at.session.floor() {
                return Ok(None);
            }
            let newest = at.segment.frame(at.segment.geo.slot_of(head)).frame_id.load(Ordering::Acquire);
            if newest != 0 && self.newest_seq(&call) == head {
                return match newest.checked_sub(n) {
                    Some(id) => Ok(self.find(&call, id)?.map(|pin| self.stays.hold(&call, pin))),
                    None => Ok(None),
                };
            }
        }
        Err(Error::corrupt("its newest frame is never there").of(&at.name))
    }

    /// An error in a forked child, whose parent's it is.
    pub(crate) fn at_home(&self) -> Result<()> {
        self.stays.now(&self.stays.call()).at_home()
    }

    pub(crate) fn missed(&self) -> u64 {
        self.missed.get()
    }

    pub(crate) fn held(&self) -> usize {
        self.stays.held(&self.stays.call())
    }

    pub(crate) fn absent(&self) -> Vec<String> {
        self.stays.now(&self.stays.call()).table.absent()
    }

    /// What a client without a schema knows of the streams.
    pub(crate) fn books(&self) -> Arc<Books> {
        self.stays.now(&self.stays.call()).books().clone()
    }

    /// Reads the directory again if it has changed.
    pub(crate) fn renew(&self) -> Result<bool> {
        let call = self.stays.call();
        let at = self.stays.now(&call);
        at.look_at_directory()?;
        at.books().renew(&at.segment)
    }

    pub(crate) fn writer(&self) -> Writer {
        let call = self.stays.call();
        let at = self.stays.now(&call);
        if let Some(bridge) = &at.bridge {
            return bridge.writer();
        }
        let byte = ext::writer_lock(0);
        let held = match at.at_home() {
            Ok(()) => at.lock().is_held(byte),
            // The lock's descriptor stayed with the parent.
            Err(_) => Lock::to_ask(&at.segment.file).is_ok_and(|ask| ask.is_held(byte)),
        };
        Writer::of(&at.segment, held)
    }
}
