//! The ring's slots.

use crate::protocol::claim::WRITING;
use crate::segment::Segment;
use crate::sync::Ordering;
use crate::wire::pins;

/// A slot of the ring: see [`Inspector::slots`](crate::Inspector::slots).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SlotInfo {
    /// Its place in the ring.
    pub index: u32,
    /// The sequence of its frame (of a stock segment: what follows from its place and the newest one's); the newest one has [`Inspector::head`](crate::Inspector::head).
    pub seq: u64,
    /// Its frame's id; 0: no complete frame.
    pub frame_id: u64,
    /// Whether a writer has it: a frame is being written here, or one died over it.
    pub writing: bool,
    /// The numbers of the readers that hold it.
    pub pinned_by: Vec<u32>,
    /// Its frame's payload bytes, at most what fits whatever the header says.
    pub payload_bytes: u32,
    /// The writer's own time of its frame.
    pub sim_time: f64,
    /// CLOCK_MONOTONIC when its frame was published, in nanoseconds.
    pub publish_ns: u64,
}

/// A bit a reader that has the slot pinned. While a writer has it nobody does, whatever the bits say.
pub(super) fn holders(segment: &Segment, i: usize) -> u64 {
    match segment.claim(i).load(Ordering::Acquire) {
        word if word & WRITING != 0 => 0,
        word => word & ((1 << pins::MAX_READERS) - 1),
    }
}

pub(super) fn slot(segment: &Segment, index: u32) -> SlotInfo {
    let (i, held) = (index as usize, holders(segment, index as usize));
    let frame = segment.frame(i);
    SlotInfo {
        index,
        seq: frame.seq.load(Ordering::Relaxed),
        frame_id: frame.frame_id.load(Ordering::Acquire),
        writing: segment.claim(i).load(Ordering::Acquire) & WRITING != 0,
        pinned_by: (0..segment.geo.reader_slots.min(pins::MAX_READERS)).filter(|r| held & (1 << r) != 0).collect(),
        payload_bytes: frame.payload_bytes.load(Ordering::Relaxed).min(segment.geo.frame_bytes_cap),
        sim_time: f64::from_bits(frame.sim_time.load(Ordering::Relaxed)),
        publish_ns: frame.publish_ns.load(Ordering::Relaxed),
    }
}
