//! GlobalHeader: 128 bytes at 0, SHMX 2.0 field for field.
#![allow(missing_docs)] // the names are the wire's

use crate::error::{Error, Kind, Result};

pub const MAGIC_VALUE: u64 = 0x4849_4E41_5F53_484D;
pub const ENDIAN_VALUE: u32 = 0x0102_0304;
/// The native profile's version.
pub const NATIVE: (u32, u32) = (3, 0);
/// Stock SHMX's version: that of the profile `shmx2`, and of segments that stock servers made.
pub const STOCK: (u32, u32) = (2, 0);
/// Bytes of the header.
pub const BYTES: u64 = 128;

pub const MAGIC: u64 = 0;
pub const VER_MAJOR: u64 = 8;
pub const VER_MINOR: u64 = 12;
pub const ENDIANNESS: u64 = 16;
pub const SESSION_ID: u64 = 24;
pub const STATIC_GEN: u64 = 32;
pub const STATIC_HASH: u64 = 40;
pub const STATIC_OFFSET: u64 = 48;
pub const STATIC_BYTES_CAP: u64 = 52;
pub const STATIC_BYTES_USED: u64 = 56;
pub const SLOTS: u64 = 60;
pub const SLOT_STRIDE: u64 = 64;
pub const SLOTS_OFFSET: u64 = 68;
pub const FRAME_BYTES_CAP: u64 = 72;
pub const READER_SLOTS: u64 = 76;
pub const READER_SLOT_STRIDE: u64 = 80;
pub const READERS_OFFSET: u64 = 84;
pub const CONTROL_OFFSET: u64 = 88;
pub const CONTROL_PER_READER: u64 = 92;
pub const CONTROL_STRIDE: u64 = 96;
pub const FRAME_SEQ: u64 = 104;
pub const WRITE_INDEX: u64 = 112;
pub const READERS_CONNECTED: u64 = 116;
pub const RESERVE_INDEX: u64 = 120;

/// The offset basis of stock SHMX's FNV-1a: not the textbook's.
pub const STOCK_BASIS: u64 = 1_469_598_103_934_665_603;

/// Stock's FNV-1a: `static_hash` is that of the used directory bytes.
pub fn stock_hash(bytes: &[u8]) -> u64 {
    shmx_schema::hash::fnv1a(STOCK_BASIS, bytes)
}

/// A stock hash as the frames' checksum has it.
pub const fn fold(hash: u64) -> u32 {
    (hash >> 32) as u32 ^ hash as u32
}

/// The version of a header that is SHMX's. One of nothing but zeroes is that of a stock server which has just made
/// its file.
pub fn check(bytes: &[u8; BYTES as usize]) -> Result<(u32, u32)> {
    let u32_at = |at: u64| u32::from_le_bytes(*bytes[at as usize..].first_chunk().unwrap_or(&[0; 4]));
    if bytes.iter().all(|b| *b == 0) {
        return Err(Kind::Unfinished.into());
    }
    if bytes[..8] != MAGIC_VALUE.to_le_bytes() {
        return Err(Error::corrupt("it does not start with SHMX's magic number"));
    }
    if u32_at(ENDIANNESS) != ENDIAN_VALUE {
        return Err(Error::corrupt("its byte order is another"));
    }
    Ok((u32_at(VER_MAJOR), u32_at(VER_MINOR)))
}
