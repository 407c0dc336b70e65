//! A stream's TLV in a frame: `u32 type, length, stream_id, elem_count, bytes_payload, data_offset`, then data.
#![allow(missing_docs)] // the names are the wire's

pub const STREAM: u32 = 0x2000;
/// Carries nothing.
pub const PADDING: u32 = 0;
pub const TYPE: u64 = 0;
pub const LENGTH: u64 = 4;
pub const STREAM_ID: u64 = 8;
pub const ELEM_COUNT: u64 = 12;
pub const BYTES_PAYLOAD: u64 = 16;
pub const DATA_OFFSET: u64 = 20;
/// What `length` does not count.
pub const PREFIX: u64 = 8;
