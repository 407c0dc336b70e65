//! C++ literals.

use std::fmt::Write;

/// A string literal: ASCII alone, whatever the compiler takes the file for.
pub(super) fn text(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for byte in text.bytes() {
        match byte {
            b'"' | b'\\' | b'?' => {
                out.push('\\');
                out.push(byte.into());
            }
            b' '..=b'~' => out.push(byte.into()),
            // three digits end an octal escape, whatever follows
            _ => write!(out, "\\{byte:03o}").unwrap_or_default(),
        }
    }
    out.push('"');
    out
}

/// A number that fits an integer type of 64 bits.
pub(super) fn number(value: i128) -> String {
    if value > i64::MAX.into() {
        format!("{value}U")
    } else if value == i64::MIN.into() {
        // there are no negative literals, and this one's opposite fits no signed type
        format!("(-{} - 1)", i64::MAX)
    } else {
        value.to_string()
    }
}

/// A bit mask.
pub(super) fn hex(value: i128) -> String {
    format!("{value:#x}U")
}

/// `10'000` of 10000.
pub(super) fn grouped(value: u64) -> String {
    shmx_rust::literal::grouped(value).replace('_', "'")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_texts() {
        assert_eq!((grouped(10_000).as_str(), grouped(7).as_str()), ("10'000", "7"));
        assert_eq!(number(u64::MAX.into()), "18446744073709551615U");
        assert_eq!(number(i64::MIN.into()), "(-9223372036854775807 - 1)");
        assert_eq!((number(-128).as_str(), hex(0x80).as_str()), ("-128", "0x80U"));
        assert_eq!(text("a\"\\??/\nß1"), r#""a\"\\\?\?/\012\303\2371""#);
    }
}
