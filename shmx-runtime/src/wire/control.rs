//! The control ring of one reader, in stock SHMX's format: two byte counters, then data; TLVs aligned to 16, type 0
//! fills up to the end.
#![allow(missing_docs)] // the names are the wire's

pub const READ: u64 = 0;
pub const WRITE: u64 = 8;
pub const DATA: u64 = 16;
pub const ALIGN: u64 = 16;
pub const TLV_HEAD: u64 = 8;
/// The smallest ring.
pub const MIN_BYTES: u32 = 64;
