//! What all servers do, typed or not.

use super::loan::Loan;
use super::plan::Plan;
use super::start::{set_state, take_start};
use super::stats::ServerStats;
use crate::error::{Error, Kind, Result};
use crate::protocol::{claim, wake};
use crate::reap;
use crate::segment::Segment;
use crate::sync::Ordering;
use crate::sys::fork::Home;
use crate::sys::lock::Lock;
use crate::sys::name::Name;
use crate::sys::{clock, file, futex};
use crate::wire::{control, ext, header};
use shmx_schema::model::Schema;

/// This writer's number.
const WRITER: u32 = 0;

/// The writer of a segment.
pub(crate) struct Core {
    pub(crate) segment: Segment,
    pub(crate) name: Name,
    pub(crate) schema: Schema,
    pub(crate) plan: Plan,
    pub(crate) session: u64,
    pub(crate) keep: bool,
    pub(crate) stats: ServerStats,
    /// For JSON and control messages.
    pub(crate) scratch: Vec<u8>,
    /// What each reader's control ring has given so far.
    pub(crate) read: Vec<u64>,
    /// Room that was set aside for appended streams, in the directory and in every frame.
    pub(crate) room: (u64, u64),
    /// Holds the writer's byte.
    pub(crate) lock: Lock,
    home: Home,
    head: u64,
    frames: u64,
    /// The slot of the loan that is out, or was forgotten.
    lent: Option<usize>,
    /// Counts loans.
    loan: u64,
    /// A bit a stream: written in this loan. Most schemas need the first word only, which is no call to memset then.
    marks: u64,
    more_marks: Vec<u64>,
    /// Fixed streams not yet written in this loan.
    unwritten: usize,
    closed: bool,
}

/// What [`Core::new`] is made of.
pub(crate) struct Parts {
    pub(crate) segment: Segment,
    pub(crate) name: Name,
    pub(crate) schema: Schema,
    pub(crate) plan: Plan,
    pub(crate) session: u64,
    pub(crate) keep: bool,
    pub(crate) room: (u64, u64),
    pub(crate) lock: Lock,
    /// The newest frame's sequence and id, where the segment was taken over.
    pub(crate) last: Option<(u64, u64)>,
}

impl std::fmt::Debug for Core {
    /// Not all that is mapped.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Server").field("name", &self.name.text).field("stats", &self.stats).finish_non_exhaustive()
    }
}

impl Core {
    /// The writer of a segment that was just made, or taken over.
    pub(crate) fn new(parts: Parts) -> Core {
        let Parts { segment, name, schema, plan, session, keep, room, lock, last } = parts;
        // Where the rings stand: messages that a dead writer left unread are read now. A counter that is none shows
        // when its ring is read.
        let stands = |r| match segment.geo.control_per_reader {
            0 => 0,
            _ => segment.shared().u64(segment.geo.ring(r) + control::READ).load(Ordering::Acquire),
        };
        let read = (0..segment.geo.reader_slots).map(stands).collect();
        let more_marks = vec![0; plan.streams.len().div_ceil(64).saturating_sub(1)];
        let scratch = Vec::with_capacity(segment.geo.control_per_reader as usize);
        let stats = ServerStats { took_over: last.is_some(), ..ServerStats::default() };
        let (head, frames) = last.unwrap_or((0, 0));
        let (lent, unwritten, closed) = (None, 0, false);
        Core {
            segment,
            name,
            schema,
            plan,
            session,
            keep,
            stats,
            scratch,
            read,
            room,
            lock,
            home: Home::here(),
            head,
            frames,
            lent,
            loan: 0,
            marks: 0,
            more_marks,
            unwritten,
            closed,
        }
    }

    /// Lends a free slot.
    #[inline]
    pub(crate) fn begin(&mut self) -> Result<Loan<'_>> {
        let seq = self.open()?;
        Ok(Loan::new(self, seq))
    }

    /// Claims and opens a slot: the sequence of the frame that will be in it.
    fn open(&mut self) -> Result<u64> {
        self.at_home()?;
        if self.closed {
            return Err(Kind::ServerClosed { name: self.name.text.clone() }.into());
        }
        if self.lent.is_some() {
            self.abandon(); // forgotten
        }
        let seq = match self.claim() {
            Some(seq) => seq,
            None => self.claim_after_reaping()?,
        };
        let slot = self.segment.geo.slot_of(seq);
        let frame = self.segment.frame(slot);
        claim::open(&frame.frame_id);
        frame.seq.store(seq, Ordering::Relaxed);
        self.lent = Some(slot);
        self.loan += 1;
        self.marks = 0;
        if !self.more_marks.is_empty() {
            self.more_marks.fill(0);
        }
        self.unwritten = self.plan.fixed.len();
        Ok(seq)
    }

    /// An error in a forked child, where all this is the parent's.
    #[inline]
    pub(crate) fn at_home(&self) -> Result<()> {
        if self.home.is_here() { Ok(()) } else { Err(self.forked()) }
    }

    #[cold]
    fn forked(&self) -> Error {
        Kind::Forked { what: "server", name: self.name.text.clone() }.into()
    }

    /// Claims the first slot that nobody has pinned, two rounds long, leaving out the newest frame's.
    #[inline]
    fn claim(&mut self) -> Option<u64> {
        let geo = &self.segment.geo;
        let newest = (self.head != 0).then(|| geo.slot_of(self.head));
        let mut seq = self.head;
        let mut tries = 0;
        let got = loop {
            if seq - self.head > 2 * geo.slots as u64 {
                break None;
            }
            seq += 1;
            let slot = geo.slot_of(seq);
            // Stock readers take the low half for the frame's number, and 0 for none.
            if seq as u32 == 0 || Some(slot) == newest {
                continue;
            }
            tries += 1;
            if claim::claim(self.segment.claim(slot), WRITER) {
                break Some(seq);
            }
        };
        self.stats.tries += tries;
        self.stats.most_tries = self.stats.most_tries.max(tries);
        got
    }

    #[cold]
    fn claim_after_reaping(&mut self) -> Result<u64> {
        self.stats.reaped += reap::all(&self.segment) as u64;
        if let Some(seq) = self.claim() {
            return Ok(seq);
        }
        let geo = &self.segment.geo;
        let all = (0..geo.slots as usize).map(|i| self.segment.claim(i).load(Ordering::Relaxed));
        let mask = all.filter(|word| word & claim::WRITING == 0).fold(0, |all, word| all | word);
        let by = reap::name_readers(&self.segment, mask);
        Err(Kind::SlotsPinned { name: self.name.text.clone(), slots: geo.slots, by }.into())
    }

    /// The number of the loan that is out.
    pub(crate) fn loan(&self) -> Option<u64> {
        self.lent.map(|_| self.loan)
    }

    /// Gives the lent slot back: it holds no frame.
    #[inline]
    pub(crate) fn abandon(&mut self) {
        if let Some(slot) = self.lent.take()
            && self.home.is_here()
        {
            claim::release(self.segment.claim(slot));
            self.stats.abandoned += 1;
        }
    }

    /// Makes the lent slot the newest frame, with this much payload, of this sum where the segment has one.
    pub(crate) fn publish(&mut self, seq: u64, payload_bytes: u64, tlvs: u32, sim_time: f64, sum: u32) -> Result<u64> {
        self.at_home()?;
        if let Some(i) = self.first_unwritten() {
            self.abandon();
            return Err(Kind::NotWritten { stream: self.plan.streams[i].name.clone() }.into());
        }
        let segment = &self.segment;
        let slot = segment.geo.slot_of(seq);
        let frame = segment.frame(slot);
        frame.session.store(self.session, Ordering::Relaxed);
        frame.sim_time.store(sim_time.to_bits(), Ordering::Relaxed);
        frame.payload_bytes.store(payload_bytes as u32, Ordering::Relaxed);
        frame.tlv_count.store(tlvs, Ordering::Relaxed);
        let stamp = if segment.flags & ext::FLAG_TIMESTAMPS != 0 { clock::monotonic() } else { 0 };
        frame.publish_ns.store(stamp, Ordering::Relaxed);
        if segment.flags & ext::CHECKSUM_MASK != 0 {
            frame.checksum.store(sum, Ordering::Relaxed);
        }
        let id = self.next_id();
        claim::seal(&frame.frame_id, id);
        claim::release(segment.claim(slot));
        // Release: stock clients load it first, and must find this frame then.
        segment.head().first_half::<{ header::WRITE_INDEX }>().store(seq as u32, Ordering::Release);
        segment.head().first::<{ header::FRAME_SEQ }>().store(id, Ordering::Relaxed);
        segment.newest().store(seq, Ordering::Release);
        if wake::notify(segment.asleep(), segment.wake(), segment.flags & ext::FLAG_WAKE_ALWAYS != 0) {
            futex::wake_all(segment.wake());
        }
        let next = segment.geo.slot_of(seq + 1);
        segment.shared().prefetch(segment.geo.claim(next));
        segment.slots().prefetch(segment.geo.slot(next));
        self.head = seq;
        self.frames = id;
        self.lent = None;
        self.stats.published += 1;
        Ok(id)
    }

    /// The newest frame's sequence.
    #[inline]
    pub(crate) fn head(&self) -> u64 {
        self.head
    }

    /// The id that the next published frame gets.
    #[inline]
    pub(crate) fn next_id(&self) -> u64 {
        self.frames + 1
    }

    /// Marks stream `i` as written in this loan.
    #[inline]
    pub(crate) fn mark(&mut self, i: usize) {
        let fixed = matches!(self.plan.streams[i].place, super::plan::WritePlace::Fixed { .. });
        let word = if i < 64 { &mut self.marks } else { &mut self.more_marks[i / 64 - 1] };
        let bit = 1 << (i % 64);
        if *word & bit == 0 {
            *word |= bit;
            self.unwritten -= fixed as usize;
        }
    }

    /// Whether stream `i` was written in this loan.
    #[inline]
    pub(crate) fn is_marked(&self, i: usize) -> bool {
        let word = if i < 64 { self.marks } else { self.more_marks[i / 64 - 1] };
        word & (1 << (i % 64)) != 0
    }

    /// A fixed stream that was not written in this loan.
    #[inline]
    pub(crate) fn first_unwritten(&self) -> Option<usize> {
        if self.unwritten == 0 {
            return None;
        }
        self.plan.fixed.iter().copied().find(|&i| !self.is_marked(i))
    }

    /// Room for one more stream's mark.
    pub(crate) fn grow_marks(&mut self) {
        self.more_marks.resize(self.plan.streams.len().div_ceil(64).saturating_sub(1), 0);
    }

    /// Closes the segment: takes its name away (unless it is kept) and tells who waits.
    pub(crate) fn close(&mut self) -> Result<()> {
        self.at_home()?;
        if std::mem::replace(&mut self.closed, true) {
            return Ok(());
        }
        self.abandon_quietly();
        let (name, segment) = (&self.name, &self.segment);
        // START keeps a starter from building on what is being closed. On a description of its own, which goes after
        // the writer's lock: who waits for START finds that free.
        let start = Lock::of(&segment.file)
            .map_err(|e| Error::os("cannot open the segment for its locks", &name.path, e))
            .and_then(|lock| take_start(&lock, name, &segment.file).map(|()| lock));
        // What has the name by now may be another's: only ours is taken away.
        if start.is_ok() && !self.keep && file::leads_to(&name.path, &segment.file) {
            file::remove(&name.path);
        }
        set_state(segment, ext::STATE_CLOSED);
        self.lock.unlock(ext::writer_lock(WRITER));
        start.map(drop)
    }

    fn abandon_quietly(&mut self) {
        if let Some(slot) = self.lent.take() {
            claim::release(self.segment.claim(slot));
        }
    }
}

impl Drop for Core {
    fn drop(&mut self) {
        let _ = self.close(); // `Server::close` returns what went wrong
    }
}
