//! ExtHeader: at 128, 256 bytes and a WriterSlot of 64 for each writer.
#![allow(missing_docs)] // the names are the wire's

pub const OFFSET: u64 = 128;
/// The ASCII bytes `SHMXEXT1`, as a little-endian number.
pub const MAGIC_VALUE: u64 = u64::from_le_bytes(*b"SHMXEXT1");

pub const MAGIC: u64 = 128;
pub const EXT_BYTES: u64 = 136;
pub const FLAGS: u64 = 140;
pub const TOTAL_BYTES: u64 = 144;
pub const OBJECTS_OFFSET: u64 = 152;
pub const OBJECTS_BYTES: u64 = 160;
pub const SCHEMA_HASH: u64 = 168;
pub const CREATED_NS: u64 = 176;
pub const WRITER_SLOTS: u64 = 184;
pub const PINS_PER_READER: u64 = 188;
pub const HEAD: u64 = 192;
pub const WAKE: u64 = 200;
pub const STATE: u64 = 204;
pub const PINS_OFFSET: u64 = 256;
pub const LAYOUT_HASH: u64 = 264;
pub const WRITERS: u64 = 384;
pub const WRITER_STRIDE: u64 = 64;
/// Where the header ends at the least, with one writer.
pub const LEAST_END: u64 = WRITERS + WRITER_STRIDE;
pub const WRITER_PID: u64 = 0;
pub const WRITER_START: u64 = 8;

pub const FLAG_CRC32: u32 = 1;
/// The sum of stock SHMX, which the profile `shmx2` has and no other.
pub const FLAG_FNV: u32 = 2;
pub const CHECKSUM_MASK: u32 = 3;
pub const FLAG_TIMESTAMPS: u32 = 4;
pub const FLAG_WAKE_ALWAYS: u32 = 16;

/// Being taken over.
pub const STATE_STARTING: u32 = 0;
pub const STATE_LIVE: u32 = 1;
pub const STATE_CLOSED: u32 = 2;
pub const STATE_SUPERSEDED: u32 = 3;

/// The byte that is locked while a segment is taken over, replaced or closed.
pub const LOCK_START: u64 = 1;

/// The byte that writer `w` keeps locked.
pub const fn writer_lock(w: u32) -> u64 {
    WRITERS + WRITER_STRIDE * w as u64
}
