//! The frame's header: 64 bytes at the start of a slot, its payload behind it.
#![allow(missing_docs)] // the names are the wire's

pub const HEADER: u64 = 64;
pub const SESSION: u64 = 0;
pub const FRAME_ID: u64 = 8;
pub const SIM_TIME: u64 = 16;
pub const PAYLOAD_BYTES: u64 = 24;
pub const TLV_COUNT: u64 = 28;
pub const CHECKSUM: u64 = 32;
pub const PUBLISH_NS: u64 = 48;
pub const SEQ: u64 = 56;
