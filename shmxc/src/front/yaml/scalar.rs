//! Numbers and booleans from their texts.

use shmx_rust::literal::grouped;

/// Why a text is no number, and what to write instead.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Flaw {
    pub(super) what: String,
    pub(super) help: Option<String>,
    /// The text to put instead, and whether it is certain that it was meant.
    pub(super) instead: Option<(String, bool)>,
}

impl Flaw {
    fn new(what: impl Into<String>) -> Self {
        Flaw { what: what.into(), help: None, instead: None }
    }

    fn help(self, help: String) -> Self {
        Flaw { help: Some(help), ..self }
    }

    fn instead(self, text: String, certain: bool) -> Self {
        Flaw { instead: Some((text, certain)), ..self }
    }
}

/// Whether somebody who wrote this meant a number.
pub(super) fn looks_like_number(text: &str) -> bool {
    let rest = text.strip_prefix(['-', '+']).unwrap_or(text);
    rest.strip_prefix('.').unwrap_or(rest).starts_with(|c: char| c.is_ascii_digit())
}

/// A whole number: `10_000`, `0x3001`, `0o17`, `0b101`.
pub(super) fn integer(text: &str) -> Result<i128, Flaw> {
    let (negative, rest) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let (radix, digits) = match rest.get(..2) {
        Some("0x" | "0X") => (16, &rest[2..]),
        Some("0o" | "0O") => (8, &rest[2..]),
        Some("0b" | "0B") => (2, &rest[2..]),
        _ => (10, rest),
    };
    let Some(plain) = without_separators(digits, radix) else { return Err(flaw(text)) };
    if radix == 10 && plain.len() > 1 && plain.starts_with('0') {
        let decimal = plain.trim_start_matches('0');
        let decimal = if decimal.is_empty() { "0" } else { decimal };
        let flaw = Flaw::new(format!("'{text}' starts with 0, which some read as octal"));
        return Err(flaw.help(format!("write {decimal} for the decimal number, 0o{decimal} for the octal one")));
    }
    match i128::from_str_radix(&plain, radix) {
        Ok(n) => Ok(if negative { -n } else { n }),
        Err(_) => Err(Flaw::new(format!("'{text}' is too large"))),
    }
}

/// A number from 0 on, that may count bytes: `4 KiB`.
pub(super) fn size(text: &str) -> Result<u64, Flaw> {
    let unit_at = text.find("KiB").or(text.find("MiB")).or(text.find("GiB"));
    let (number, factor) = match unit_at {
        Some(at) if at + 3 == text.len() => (text[..at].trim_end(), factor(&text[at..])),
        _ => (text, 1),
    };
    let n = unsigned(number, text)?;
    let too_large = || Flaw::new(format!("'{text}' is too large"));
    n.checked_mul(factor).ok_or_else(too_large)
}

/// A number from 0 on.
pub(super) fn natural(text: &str) -> Result<u64, Flaw> {
    unsigned(text, text)
}

fn unsigned(number: &str, written: &str) -> Result<u64, Flaw> {
    let n = integer(number).map_err(|f| if number == written { f } else { flaw(written) })?;
    if n < 0 || number.starts_with('-') {
        return Err(Flaw::new(format!("'{written}' is negative")));
    }
    u64::try_from(n).map_err(|_| Flaw::new(format!("'{written}' is too large")))
}

/// Permission bits, always octal: `0640`, `0o640`.
pub(super) fn octal(text: &str) -> Result<u32, Flaw> {
    let digits = text.strip_prefix("0o").or(text.strip_prefix('0')).unwrap_or(text);
    let digits = if digits.is_empty() { "0" } else { digits };
    if let Some(plain) = without_separators(digits, 8)
        && let Ok(mode) = u32::from_str_radix(&plain, 8)
    {
        if !text.starts_with('0') {
            let flaw = Flaw::new(format!("'{text}' has no 0 in front, so it may be meant as decimal"));
            let flaw = flaw.help(format!("write 0{text} for the octal number that chmod takes as {text}"));
            return Err(flaw.instead(format!("0{text}"), false));
        }
        return Ok(mode);
    }
    Err(Flaw::new(format!("'{text}' is no octal number")).help("write it as chmod takes it, such as 0640".to_owned()))
}

/// The text of a number as JSON writes it; `None` for other texts.
pub(super) fn json_number(text: &str) -> Option<String> {
    let mut plain = String::with_capacity(text.len());
    let bytes = text.as_bytes();
    for (i, c) in text.char_indices() {
        let digit = |at: Option<usize>| at.and_then(|at| bytes.get(at)).is_some_and(u8::is_ascii_digit);
        match c {
            '_' if digit(i.checked_sub(1)) && digit(Some(i + 1)) => {}
            '0'..='9' | '-' | '+' | '.' | 'e' | 'E' => plain.push(c),
            _ => return None,
        }
    }
    let unsigned = plain.strip_prefix('-').unwrap_or(&plain);
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (unsigned, None),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    let digits = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
    let good = digits(whole)
        && (whole == "0" || !whole.starts_with('0'))
        && fraction.is_none_or(digits)
        && exponent.is_none_or(|e| digits(e.strip_prefix(['-', '+']).unwrap_or(e)));
    good.then_some(plain)
}

fn factor(unit: &str) -> u64 {
    match unit {
        "KiB" => 1 << 10,
        "MiB" => 1 << 20,
        _ => 1 << 30,
    }
}

/// The digits alone; a `_` stands between two of them.
fn without_separators(text: &str, radix: u32) -> Option<String> {
    let digit = |c: Option<char>| c.is_some_and(|c| c.is_digit(radix));
    let good = digit(text.chars().next()) && digit(text.chars().last()) && !text.contains("__");
    let plain: String = text.chars().filter(|c| *c != '_').collect();
    (good && plain.chars().all(|c| c.is_digit(radix))).then_some(plain)
}

/// What is wrong with a text that is no whole number.
fn flaw(text: &str) -> Flaw {
    if let Some(number) = json_number(text) {
        let value: f64 = number.parse().unwrap_or(f64::NAN);
        let whole = value.fract() == 0.0 && value.abs() < 9e15;
        let kind = if text.contains(['e', 'E']) { "has an exponent" } else { "has a fraction" };
        let flaw = Flaw::new(format!("'{text}' {kind}"));
        if !whole {
            return flaw;
        }
        let sign = if value < 0.0 { "-" } else { "" };
        let plain = format!("{sign}{}", grouped(value.abs() as u64));
        return flaw.help(format!("write {plain}")).instead(plain, true);
    }
    let split = text.find(|c: char| !c.is_ascii_digit() && c != '_').unwrap_or(text.len());
    let (number, unit) = (text[..split].trim(), text[split..].trim());
    let meant = match unit.to_ascii_lowercase().as_str() {
        _ if number.is_empty() => None,
        "k" | "kb" | "kib" => Some("KiB"),
        "m" | "mb" | "mib" => Some("MiB"),
        "g" | "gb" | "gib" => Some("GiB"),
        "b" | "byte" | "bytes" => Some(""),
        _ => None,
    };
    let found = Flaw::new(format!("'{}' is no whole number", text.escape_debug()));
    match meant {
        Some("") => found.help(format!("write {number}: bytes need no unit")).instead(number.to_owned(), true),
        Some(meant) => {
            let plain = format!("{number} {meant}");
            let certain = unit.eq_ignore_ascii_case(meant); // kB may be 1000
            found.help(format!("write {plain}")).instead(plain, certain)
        }
        None => found,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_from_their_texts() {
        assert_eq!(integer("10_000"), Ok(10_000));
        assert_eq!(integer("0x3001"), Ok(0x3001));
        assert_eq!(integer("-0x10"), Ok(-16));
        assert_eq!(integer("0b1_0"), Ok(2));
        assert_eq!(size("4 KiB"), Ok(4096));
        assert_eq!(size("1MiB"), Ok(1 << 20));
        assert_eq!(size("2 GiB"), Ok(2 << 30));
        assert_eq!(octal("0640"), Ok(0o640));
        assert_eq!(octal("0o640"), Ok(0o640));
        assert_eq!(octal("0"), Ok(0));
    }

    #[test]
    fn what_is_no_number_says_why() {
        let help = |r: Result<u64, Flaw>| r.unwrap_err().help.unwrap_or_default();
        assert_eq!(help(size("1e4")), "write 10_000");
        assert_eq!(help(size("3.0")), "write 3");
        assert_eq!(help(size("4 kb")), "write 4 KiB");
        assert_eq!(help(size("64 bytes")), "write 64: bytes need no unit");
        assert!(help(natural("010")).contains("write 10 "));
        assert_eq!(size("-1").unwrap_err().what, "'-1' is negative");
        assert!(octal("640").is_err());
        for bad in ["", "_1", "1_", "1__0", "0x", "0xg", "1.5", "１", "99999999999999999999 KiB", "KiB", "é KiB"] {
            assert!(size(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn json_numbers_keep_their_text() {
        assert_eq!(json_number("1_000.5").as_deref(), Some("1000.5"));
        assert_eq!(json_number("-0.5e-3").as_deref(), Some("-0.5e-3"));
        for bad in ["01", "0x10", "1.", ".5", "+1", "1e", "_1", "1_.5", "nan", "", "-"] {
            assert_eq!(json_number(bad), None, "{bad}");
        }
    }
}
