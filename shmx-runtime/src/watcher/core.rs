//! What all watchers do, typed or not: copy by seqlock.

use super::copied::Copied;
use crate::error::{Error, Result};
use crate::frame::{FrameMeta, Table, sum};
use crate::protocol::seqlock;
use crate::segment::Segment;
use crate::sync::Ordering;
use crate::sys::futex;
use crate::sys::lock::Lock;
use crate::wire::ext;
use crate::writer_state::Writer;
use std::cell::Cell;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// How often a copy is begun again because the writer overtook it. Each time the writer went once round the ring.
const TRIES: usize = 1000;
const LONGEST_SLEEP: Duration = Duration::from_millis(100);
/// How often a watcher looks when the writer does not wake it.
const LOOK_EVERY: Duration = Duration::from_millis(1);

#[derive(Debug)]
pub(crate) struct Core {
    pub(crate) name: String,
    pub(crate) segment: Segment,
    pub(crate) table: Arc<Table>,
    ask: Lock,
    last_id: Cell<u64>,
    missed: Cell<u64>,
    overtaken: Cell<u64>,
}

impl Core {
    pub(crate) fn new(name: &str, segment: Segment, table: Table) -> Result<Core> {
        let ask = Lock::to_ask(&segment.file)
            .map_err(|e| Error::corrupt(format!("cannot open it to ask for its locks: {e}")).of(name))?;
        let (last_id, missed, overtaken) = (Cell::new(0), Cell::new(0), Cell::new(0));
        Ok(Core { name: name.to_owned(), segment, table: Arc::new(table), ask, last_id, missed, overtaken })
    }

    pub(crate) fn blank(&self) -> Copied {
        Copied::blank(&self.table, self.segment.geo.frame_bytes_cap as u64)
    }

    /// Copies the newest frame if `copy` holds an older one.
    pub(crate) fn refresh(&self, copy: &mut Copied) -> Result<bool> {
        let frame_bytes = self.segment.geo.frame_bytes_cap as u64;
        if !Arc::ptr_eq(&copy.table, &self.table) || copy.room() < frame_bytes {
            *copy = self.blank(); // another segment's
        }
        let mut torn = false;
        for _ in 0..TRIES {
            let head = self.segment.newest().load(Ordering::Acquire);
            if head <= copy.seq {
                // A head that went back, which no writer's does: what an earlier try left is no frame.
                if torn {
                    copy.clear();
                }
                return Ok(false);
            }
            let i = self.segment.geo.slot_of(head);
            let frame = self.segment.frame(i);
            let Some(version) = seqlock::begin(&frame.frame_id) else { continue };
            let meta = FrameMeta::read(frame);
            let seq = frame.seq.load(Ordering::Relaxed);
            let said = frame.checksum.load(Ordering::Relaxed);
            let payload_bytes = frame.payload_bytes.load(Ordering::Relaxed) as u64;
            let fits = payload_bytes <= frame_bytes;
            let bytes = if fits { payload_bytes } else { 0 };
            self.segment.slots().copy_out(self.segment.payload(i), copy.buffer(bytes));
            if !seqlock::unchanged(&frame.frame_id, version) || seq <= copy.seq {
                torn = true;
                continue;
            }
            // From here on the copy is ours and of one frame.
            let checked = self.check(copy, payload_bytes, fits, said);
            if let Err(e) = checked {
                copy.clear();
                return Err(e.of(&self.name));
            }
            (copy.meta, copy.seq) = (FrameMeta { id: version, ..meta }, seq);
            self.note(version);
            return Ok(true);
        }
        self.overtaken.set(self.overtaken.get() + 1);
        copy.clear();
        Ok(false)
    }

    fn check(&self, copy: &Copied, payload_bytes: u64, fits: bool, said: u32) -> Result<()> {
        if !fits {
            return Err(Error::corrupt(format!("a frame has {payload_bytes} payload bytes, more than fit")));
        }
        sum::check(self.segment.flags, &copy.payload()[..payload_bytes as usize], said)?;
        copy.walk(payload_bytes)
    }

    fn note(&self, id: u64) {
        let last = self.last_id.replace(id);
        if last != 0 && id > last.saturating_add(1) {
            self.missed.set(self.missed.get().saturating_add(id - last - 1));
        }
    }

    /// Waits for a frame newer than the copy, then copies it.
    pub(crate) fn wait(&self, copy: &mut Copied, timeout: Option<Duration>) -> Result<bool> {
        let deadline = timeout.and_then(|t| Instant::now().checked_add(t));
        let woken = self.segment.flags & ext::FLAG_WAKE_ALWAYS != 0;
        loop {
            let seen = self.segment.wake().load(Ordering::Acquire);
            if self.refresh(copy)? {
                return Ok(true);
            }
            let mut sleep = if woken { LONGEST_SLEEP } else { LOOK_EVERY };
            if let Some(deadline) = deadline {
                sleep = sleep.min(deadline.saturating_duration_since(Instant::now()));
                if sleep.is_zero() {
                    return Ok(false);
                }
            }
            if woken {
                futex::wait(self.segment.wake(), seen, sleep);
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

    pub(crate) fn writer(&self) -> Writer {
        Writer::of(&self.segment, self.ask.is_held(ext::writer_lock(0)))
    }
}
