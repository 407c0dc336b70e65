//! ReaderSlot: 64 bytes a reader.
#![allow(missing_docs)] // the names are the wire's

pub const STRIDE: u64 = 64;
pub const READER_ID: u64 = 0;
pub const HEARTBEAT: u64 = 8;
pub const LAST_SEEN: u64 = 16;
pub const IN_USE: u64 = 24;
pub const POLICY: u64 = 28;
pub const TAIL: u64 = 32;
pub const PID: u64 = 40;
pub const START_TIME: u64 = 48;
pub const MISSED: u64 = 56;

pub const FREE: u32 = 0;
pub const STOCK: u32 = 1;
pub const NATIVE: u32 = 2;
