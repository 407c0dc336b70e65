//! The frame's header: 64 bytes at the start of a slot, its payload behind it.

use crate::sync::{AtomicU32, AtomicU64};
use std::mem::offset_of;

/// Bytes of the header.
pub(crate) const HEADER: u64 = 64;

/// The header, word by word.
#[derive(Debug)]
#[repr(C, align(64))]
pub(crate) struct FrameHeader {
    pub(crate) session: AtomicU64,
    /// 0 while there is no complete frame; the seqlock's version.
    pub(crate) frame_id: AtomicU64,
    pub(crate) sim_time: AtomicU64,
    pub(crate) payload_bytes: AtomicU32,
    pub(crate) tlv_count: AtomicU32,
    pub(crate) checksum: AtomicU32,
    reserved: [AtomicU32; 3],
    pub(crate) publish_ns: AtomicU64,
    pub(crate) seq: AtomicU64,
}

const _: () = {
    assert!(size_of::<FrameHeader>() == HEADER as usize);
    assert!(offset_of!(FrameHeader, frame_id) == 8);
    assert!(offset_of!(FrameHeader, sim_time) == 16);
    assert!(offset_of!(FrameHeader, payload_bytes) == 24);
    assert!(offset_of!(FrameHeader, tlv_count) == 28);
    assert!(offset_of!(FrameHeader, checksum) == 32);
    assert!(offset_of!(FrameHeader, publish_ns) == 48);
    assert!(offset_of!(FrameHeader, seq) == 56);
};
