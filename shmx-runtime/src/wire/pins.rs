//! PinLines: line 0 for sleepers, line 1 + i for slot i, 64 bytes each.
#![allow(missing_docs)] // the names are the wire's

pub const STRIDE: u64 = 64;
pub const ASLEEP: u64 = 0;
/// The claim word is the line's first.
pub const fn claim(slot: u64) -> u64 {
    STRIDE * (1 + slot)
}
/// Readers that can pin: bits 0 to 55 of a claim word.
pub const MAX_READERS: u32 = 56;
