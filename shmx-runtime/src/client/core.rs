//! What all clients do, typed or not.

use super::attached::{Attached, Got, Pin};
use super::pinned::Pinned;
use crate::error::{Error, Result};
use crate::protocol::wake;
use crate::stock::Bridge;
use crate::sync::{AtomicU64, Ordering};
use crate::sys::{clock, futex};
use crate::wire::{ext, reader};
use crate::writer_state::Writer;
use std::cell::{Cell, RefCell};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// No sleep is longer: then the sleeper looks whether there is still somebody to wait for.
pub(crate) const LONGEST_SLEEP: Duration = Duration::from_millis(100);
/// How often a client looks for frames of a stock server, which wakes nobody.
const LOOK_EVERY: Duration = Duration::from_millis(1);
/// How often a frame is tried for before the segment is called corrupt. Each try fails only when the writer has
/// gone once round the ring since the one before, or the bytes lie.
const TRIES: usize = 10_000;

#[derive(Debug)]
pub(crate) struct Core {
    pub(crate) at: Arc<Attached>,
    /// The `head` word, so that an empty poll is one load.
    last_seq: Cell<u64>,
    last_id: Cell<u64>,
    missed: Cell<u64>,
    pub(crate) controls: Vec<u32>,
    pub(crate) scratch: RefCell<Vec<u8>>,
}

impl Core {
    pub(crate) fn new(at: Arc<Attached>, controls: Vec<u32>) -> Core {
        let room = at.segment.geo.control_per_reader as usize;
        Core {
            at,
            last_seq: Cell::new(0),
            last_id: Cell::new(0),
            missed: Cell::new(0),
            controls,
            scratch: RefCell::new(Vec::with_capacity(room)),
        }
    }

    #[inline]
    fn head(&self) -> &AtomicU64 {
        self.at.segment.newest()
    }

    /// The newest frame's sequence; of a stock segment, of what is in its shadow.
    fn newest_seq(&self) -> u64 {
        self.at.bridge.as_ref().map_or_else(|| self.head().load(Ordering::Acquire), Bridge::newest)
    }

    /// The newest frame, if it has not been seen.
    #[inline]
    pub(crate) fn latest(&self) -> Result<Option<Pinned<'_>>> {
        let head = self.head().load(Ordering::Acquire);
        let seen = self.last_seq.get();
        if head <= seen {
            return if self.at.bridge.is_some() { self.look(seen) } else { Ok(None) };
        }
        Ok(self.newest(head, seen)?.map(|pin| Pinned::new(&self.at, pin)))
    }

    /// The newest frame, seen or not.
    #[inline]
    pub(crate) fn current(&self) -> Result<Option<Pinned<'_>>> {
        match self.head().load(Ordering::Acquire) {
            0 => self.look(0),
            head => Ok(self.newest(head, 0)?.map(|pin| Pinned::new(&self.at, pin))),
        }
    }

    /// The newest frame of a stock segment, if it is past `seen`. Its shadow's `head` is always 0, so that all polls
    /// come here.
    #[cold]
    fn look(&self, seen: u64) -> Result<Option<Pinned<'_>>> {
        let Some(bridge) = &self.at.bridge else { return Ok(None) };
        bridge.pull(&self.at.segment)?;
        Ok(self.newest(bridge.newest(), seen)?.map(|pin| Pinned::new(&self.at, pin)))
    }

    /// Pins the newest frame whose sequence is past `seen`. Not inlined, and its result fits two registers: both
    /// were measured to matter.
    #[inline(never)]
    fn newest(&self, mut head: u64, seen: u64) -> Result<Option<Pin>> {
        let segment = &self.at.segment;
        for _ in 0..TRIES {
            if head <= seen {
                return Ok(None);
            }
            match self.at.acquire(segment.geo.slot_of(head), |_, seq| seq > seen)? {
                Got::Frame(pin, id, seq) => {
                    self.note(id, seq);
                    return Ok(Some(pin));
                }
                // The writer is further by now: it never claims the newest frame's slot.
                Got::Writing | Got::Other => head = self.head().load(Ordering::Acquire),
            }
        }
        Err(Error::corrupt("its newest frame is never there").of(&self.at.name))
    }

    /// Remembers what was seen, and what was not.
    #[inline]
    fn note(&self, id: u64, seq: u64) {
        if seq <= self.last_seq.get() {
            return;
        }
        self.last_seq.set(seq);
        let last = self.last_id.replace(id);
        self.at.mine(reader::LAST_SEEN).store(id, Ordering::Relaxed);
        if last != 0 && id > last.saturating_add(1) {
            self.missed.set(self.missed.get().saturating_add(id - last - 1));
            self.at.mine(reader::MISSED).store(self.missed.get(), Ordering::Relaxed);
        }
    }

    /// The newest unseen frame, asleep until there is one.
    pub(crate) fn wait(&self, timeout: Option<Duration>) -> Result<Option<Pinned<'_>>> {
        if let Some(frame) = self.latest()? {
            return Ok(Some(frame));
        }
        let deadline = timeout.and_then(|t| Instant::now().checked_add(t));
        loop {
            let segment = &self.at.segment;
            let seen = wake::announce(segment.asleep(), segment.wake());
            if let Some(frame) = self.latest()? {
                return Ok(Some(frame));
            }
            let mut sleep = if self.at.bridge.is_some() { LOOK_EVERY } else { LONGEST_SLEEP };
            if let Some(deadline) = deadline {
                sleep = sleep.min(deadline.saturating_duration_since(Instant::now()));
                if sleep.is_zero() {
                    return Ok(None);
                }
            }
            if let Some(bridge) = &self.at.bridge {
                bridge.heartbeat();
                std::thread::sleep(sleep);
                continue;
            }
            futex::wait(segment.wake(), seen, sleep);
            self.at.mine(reader::HEARTBEAT).store(clock::monotonic(), Ordering::Relaxed);
        }
    }

    /// The frame of an id, while it is in the ring.
    pub(crate) fn at(&self, id: u64) -> Result<Option<Pinned<'_>>> {
        if id == 0 {
            return Ok(None);
        }
        let segment = &self.at.segment;
        if let Some(bridge) = &self.at.bridge {
            bridge.fetch(segment, id)?;
        }
        for i in 0..segment.geo.slots as usize {
            for _ in 0..TRIES {
                // WRITING while the id is still the wanted one: the writer is about to let go or to overwrite.
                if segment.frame(i).frame_id.load(Ordering::Acquire) != id {
                    break;
                }
                match self.at.acquire(i, |found, _| found == id)? {
                    Got::Frame(pin, id, seq) => {
                        self.note(id, seq);
                        return Ok(Some(Pinned::new(&self.at, pin)));
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
        let segment = &self.at.segment;
        if let Some(bridge) = &self.at.bridge {
            bridge.pull(segment)?;
        }
        for _ in 0..TRIES {
            let head = self.newest_seq();
            if head == 0 {
                return Ok(None);
            }
            let slot = segment.geo.slot_of(head);
            let newest = segment.frame(slot).frame_id.load(Ordering::Acquire);
            if newest != 0 && self.newest_seq() == head {
                return match newest.checked_sub(n) {
                    Some(id) => self.at(id),
                    None => Ok(None),
                };
            }
        }
        Err(Error::corrupt("its newest frame is never there").of(&self.at.name))
    }

    pub(crate) fn missed(&self) -> u64 {
        self.missed.get()
    }

    pub(crate) fn writer(&self) -> Writer {
        if let Some(bridge) = &self.at.bridge {
            return bridge.writer();
        }
        let asks = self.at.lock().is_held(ext::writer_lock(0));
        Writer::of(&self.at.segment, asks)
    }
}
