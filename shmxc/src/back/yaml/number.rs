//! Numbers as people write them.

/// An id, or another number of which every digit matters.
pub(super) fn id(number: u32) -> String {
    number.to_string()
}

/// How many of something: `10_000`.
pub(super) fn count(number: impl Into<u64>) -> String {
    let digits = number.into().to_string();
    if digits.len() < 5 {
        return digits;
    }
    let groups: Vec<_> = digits.as_bytes().rchunks(3).rev().map(|group| String::from_utf8_lossy(group)).collect();
    groups.join("_")
}

/// How many bytes: `4 KiB`.
pub(super) fn bytes(number: impl Into<u64>) -> String {
    let number = number.into();
    let units = [("GiB", 1 << 30), ("MiB", 1 << 20), ("KiB", 1 << 10)];
    let unit = units.into_iter().find(|(_, unit)| number != 0 && number.is_multiple_of(*unit));
    unit.map_or_else(|| count(number), |(name, unit)| format!("{} {name}", number / unit))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_can_be_read() {
        assert_eq!(
            ["0", "9999", "10_000", "1_234_567"],
            [0u32, 9999, 10_000, 1_234_567].map(count).each_ref().map(|s| s.as_str())
        );
        assert_eq!(
            ["0", "1000", "4 KiB", "3 MiB", "1025"],
            [0u32, 1000, 4096, 3 << 20, 1025].map(bytes).each_ref().map(|s| s.as_str())
        );
    }
}
