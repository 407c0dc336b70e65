//! Canonical JSON in `const fn`: no blanks, keys in the order they are asked for, as few escapes as JSON allows.

use super::out::Out;

/// Writes the members of one object; without members it writes nothing at all.
pub(super) struct Object {
    open: bool,
}

impl Object {
    pub(super) const fn new() -> Object {
        Object { open: false }
    }

    /// A key, in quotes, with its colon; its value must follow.
    pub(super) const fn key(&mut self, out: &mut Out<'_>, key: &str) {
        out.raw(if self.open { b"," } else { b"{" });
        self.open = true;
        out.raw(key.as_bytes());
    }

    /// A key of somebody's choice; its value must follow.
    pub(super) const fn foreign_key(&mut self, out: &mut Out<'_>, key: &str) {
        self.key(out, "");
        string(out, key);
        out.raw(b":");
    }

    /// A key, as for [`Object::key`], and a text, unless that is empty.
    pub(super) const fn text(&mut self, out: &mut Out<'_>, key: &str, text: &str) {
        if !text.is_empty() {
            self.key(out, key);
            string(out, text);
        }
    }

    pub(super) const fn end(self, out: &mut Out<'_>) {
        if self.open {
            out.raw(b"}");
        }
    }
}

/// A text in quotes.
pub(super) const fn string(out: &mut Out<'_>, text: &str) {
    let bytes = text.as_bytes();
    out.raw(b"\"");
    let (mut i, mut from) = (0, 0);
    while i < bytes.len() {
        let b = bytes[i];
        if b < 0x20 || b == b'"' || b == b'\\' {
            out.raw(slice(bytes, from, i));
            from = i + 1;
            match b {
                b'"' => out.raw(b"\\\""),
                b'\\' => out.raw(b"\\\\"),
                0x08 => out.raw(b"\\b"),
                0x0c => out.raw(b"\\f"),
                b'\n' => out.raw(b"\\n"),
                b'\r' => out.raw(b"\\r"),
                b'\t' => out.raw(b"\\t"),
                _ => {
                    let hex = b"0123456789abcdef";
                    out.raw(&[b'\\', b'u', b'0', b'0', hex[(b >> 4) as usize], hex[(b & 15) as usize]]);
                }
            }
        }
        i += 1;
    }
    out.raw(if from == 0 { bytes } else { slice(bytes, from, i) });
    out.raw(b"\"");
}

const fn slice(bytes: &[u8], from: usize, to: usize) -> &[u8] {
    bytes.split_at(to).0.split_at(from).1
}

/// A number.
pub(super) const fn number(out: &mut Out<'_>, mut n: u32) {
    let mut digits = [0u8; 10];
    let mut i = digits.len();
    loop {
        i -= 1;
        digits[i] = b'0' + (n % 10) as u8;
        n /= 10;
        if n == 0 {
            break;
        }
    }
    out.raw(digits.split_at(i).1);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str) -> String {
        let mut bytes = [0; 64];
        let mut out = Out::store(&mut bytes);
        string(&mut out, text);
        let at = out.at;
        String::from_utf8(bytes[..at].to_vec()).unwrap()
    }

    #[test]
    fn escapes_are_minimal() {
        assert_eq!(written("a\"b\\c/é"), r#""a\"b\\c/é""#);
        assert_eq!(written("\u{1}\n\t\r\u{8}\u{c}\u{1f}\u{7f}"), "\"\\u0001\\n\\t\\r\\b\\f\\u001f\u{7f}\"");
        assert_eq!(written(""), "\"\"");
    }

    #[test]
    fn numbers_have_all_their_digits() {
        for n in [0, 7, 10, 4_294_967_295] {
            let mut bytes = [0; 10];
            let mut out = Out::store(&mut bytes);
            number(&mut out, n);
            let at = out.at;
            assert_eq!(std::str::from_utf8(&bytes[..at]).unwrap(), n.to_string());
        }
    }
}
