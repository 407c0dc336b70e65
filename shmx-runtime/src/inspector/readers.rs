//! Who reads: reader slots and control rings.

use super::process;
use crate::segment::Segment;
use crate::sync::Ordering;
use crate::sys::clock;
use crate::sys::lock::Lock;
use crate::wire::{control, pins, reader};
use std::time::Duration;

/// What kind of reader has a slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReaderKind {
    /// One of stock SHMX, which holds no lock and pins nothing.
    Stock,
    /// One of this runtime, in any language: it holds a lock and pins frames.
    Native,
    /// The word in the slot says neither: corrupt, or of a later version.
    Unknown(u32),
}

/// A reader that has a slot: see [`Inspector::readers`](crate::Inspector::readers).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReaderInfo {
    /// Its number in the segment; given again when it has left.
    pub number: u32,
    /// Its own number; never given again.
    pub id: u64,
    /// Its process, as it said; 0 for a stock client, which does not say it.
    pub pid: u64,
    /// That process's name; empty when it is gone or cannot be seen from here.
    pub process: String,
    /// When that started, in clock ticks since boot.
    pub start_time: u64,
    /// What kind of reader it is.
    pub kind: ReaderKind,
    /// Whether its lock is held: a slot whose owner died is taken back when it is needed. `None` for a stock client: it
    /// holds no lock, and nobody can know. [`age`](ReaderInfo::age) says how long ago it gave a sign of life.
    pub alive: Option<bool>,
    /// The id of the newest frame it saw.
    pub last_frame_seen: u64,
    /// Frames that it did not see, as it counts; 0 for a stock client.
    pub missed: u64,
    /// CLOCK_MONOTONIC in nanoseconds, when it attached or last woke; of a stock client, when it last looked at a frame
    /// or sent a message, and 0 while it is attaching.
    pub heartbeat: u64,
    /// The ids of the frames that it holds, ascending.
    pub pinned: Vec<u64>,
    /// Bytes of its control messages that the server has not read.
    pub waiting: u64,
}

/// A reader's control ring: see [`Inspector::controls`](crate::Inspector::controls).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RingInfo {
    /// The number of the reader whose ring it is, whether a reader has it or not.
    pub reader: u32,
    /// Bytes read since the segment was made.
    pub read: u64,
    /// Bytes written since the segment was made.
    pub write: u64,
    /// Bytes of messages that fit, their heads of 8 bytes and padding to 16 included.
    pub capacity: u64,
    /// Bytes that wait to be read, at most `capacity` whatever the counters say.
    pub waiting: u64,
}

impl ReaderInfo {
    /// How long ago its heartbeat was; `None` while it is attaching. A reader may be alive and silent for long: one of
    /// this runtime writes it when it attaches, and while it waits or polls in vain.
    pub fn age(&self) -> Option<Duration> {
        (self.heartbeat != 0).then(|| Duration::from_nanos(clock::monotonic().saturating_sub(self.heartbeat)))
    }
}

pub(super) fn readers(segment: &Segment, ask: &Lock) -> Vec<ReaderInfo> {
    let (geo, shared) = (&segment.geo, segment.shared());
    let mut readers = Vec::new();
    for number in 0..geo.reader_slots {
        let slot = geo.reader(number);
        let kind = match shared.u32(slot + reader::IN_USE).load(Ordering::Acquire) {
            reader::FREE => continue,
            reader::STOCK => ReaderKind::Stock,
            reader::NATIVE => ReaderKind::Native,
            other => ReaderKind::Unknown(other),
        };
        let (pid, start_time) = match kind {
            ReaderKind::Stock => (0, 0), // what stands there is of who had the slot before
            _ => (shared.get64(slot + reader::PID), shared.get64(slot + reader::START_TIME)),
        };
        readers.push(ReaderInfo {
            number,
            id: shared.get64(slot + reader::READER_ID),
            pid,
            process: process::name(pid, start_time),
            start_time,
            kind,
            alive: (kind != ReaderKind::Stock).then(|| ask.is_held(slot)),
            last_frame_seen: shared.get64(slot + reader::LAST_SEEN),
            missed: if kind == ReaderKind::Stock { 0 } else { shared.get64(slot + reader::MISSED) },
            heartbeat: shared.get64(slot + reader::HEARTBEAT),
            pinned: Vec::new(),
            waiting: ring(segment, number).map_or(0, |ring| ring.waiting),
        });
    }
    for i in 0..geo.slots as usize {
        let held = super::slots::holders(segment, i);
        if held == 0 {
            continue;
        }
        let id = segment.frame(i).frame_id.load(Ordering::Acquire);
        for reader in readers.iter_mut().filter(|r| r.number < pins::MAX_READERS && held & (1 << r.number) != 0) {
            reader.pinned.push(id);
        }
    }
    for reader in &mut readers {
        reader.pinned.sort_unstable();
    }
    readers
}

pub(super) fn rings(segment: &Segment) -> Vec<RingInfo> {
    (0..segment.geo.reader_slots).filter_map(|r| ring(segment, r)).collect()
}

fn ring(segment: &Segment, reader: u32) -> Option<RingInfo> {
    let capacity = (segment.geo.control_per_reader as u64).checked_sub(control::DATA)?;
    let at = segment.geo.ring(reader);
    // What was read first, so that it is not past what was written.
    let read = segment.shared().u64(at + control::READ).load(Ordering::Acquire);
    let write = segment.shared().u64(at + control::WRITE).load(Ordering::Acquire);
    Some(RingInfo { reader, read, write, capacity, waiting: write.wrapping_sub(read).min(capacity) })
}
