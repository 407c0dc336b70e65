//! Rust literals.

/// A string literal.
pub fn text(text: &str) -> String {
    format!("\"{}\"", text.escape_debug())
}

/// A bit mask.
pub fn hex(value: i128) -> String {
    format!("{value:#x}")
}

/// `10_000` of 10000.
pub fn grouped(value: u64) -> String {
    let digits = value.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push('_');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_texts() {
        assert_eq!((grouped(10_000).as_str(), grouped(999).as_str(), grouped(0).as_str()), ("10_000", "999", "0"));
        assert_eq!(grouped(u64::MAX), "18_446_744_073_709_551_615");
        assert_eq!(hex(u64::MAX.into()), "0xffffffffffffffff");
        assert_eq!(text("a\"\\\n\u{202e}ß"), r#""a\"\\\n\u{202e}ß""#);
    }
}
