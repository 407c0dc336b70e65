//! The sum of a frame's payload.

use crate::error::{Error, Result};
use crate::wire::{ext, header};

/// The sum that the flags of a segment ask for; `None` where they ask for none.
#[inline]
pub(crate) fn sum(flags: u32, payload: &[u8]) -> Option<u32> {
    match flags & ext::CHECKSUM_MASK {
        ext::FLAG_CRC32 => Some(crc32fast::hash(payload)),
        ext::FLAG_FNV => Some(header::fold(header::stock_hash(payload))),
        _ => None,
    }
}

/// Whether a payload is what its header's sum says, where there is one.
pub(crate) fn check(flags: u32, payload: &[u8], said: u32) -> Result<()> {
    match sum(flags, payload) {
        Some(is) if is != said => {
            let kind = if flags & ext::CHECKSUM_MASK == ext::FLAG_CRC32 { "CRC-32" } else { "FNV sum" };
            Err(Error::corrupt(format!("a frame's {kind} is {is:08x}, its header says {said:08x}")))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::sum;
    use crate::wire::ext;

    /// The sums that stock's own `checksum32` makes of these.
    #[test]
    fn it_is_stocks_sum() {
        for (text, want) in [("", 0x67F8_0C33), ("a", 0x3770_13D2), ("hello", 0x1344_CAB4)] {
            assert_eq!(sum(ext::FLAG_FNV, text.as_bytes()), Some(want), "{text}");
        }
        assert_eq!(sum(0, b"hello"), None);
    }
}
