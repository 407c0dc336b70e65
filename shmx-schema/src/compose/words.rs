//! Sentences that a `const fn` can say: `panic!` takes one text there.

/// A text that grows; what is past its room is cut.
#[derive(Clone, Copy)]
pub(super) struct Words {
    bytes: [u8; 320],
    len: usize,
}

impl Words {
    pub(super) const fn new() -> Self {
        Words { bytes: [0; 320], len: 0 }
    }

    pub(super) const fn text(mut self, text: &str) -> Self {
        let text = text.as_bytes();
        let mut i = 0;
        while i < text.len() && self.len < self.bytes.len() {
            self.bytes[self.len] = text[i];
            self.len += 1;
            i += 1;
        }
        self
    }

    pub(super) const fn number(self, number: u64) -> Self {
        let mut digits = [0; 20];
        let (mut rest, mut at) = (number, digits.len());
        loop {
            at -= 1;
            digits[at] = b'0' + (rest % 10) as u8;
            rest /= 10;
            if rest == 0 {
                break;
            }
        }
        match std::str::from_utf8(digits.split_at(at).1) {
            Ok(digits) => self.text(digits),
            Err(_) => self,
        }
    }

    pub(super) const fn unused(self, bytes: u64) -> Self {
        self.number(bytes).text(if bytes == 1 { " byte lies unused" } else { " bytes lie unused" })
    }

    /// Ends the compilation with it, at the caller's place.
    #[track_caller]
    pub(super) const fn panic(self) -> ! {
        match std::str::from_utf8(self.bytes.split_at(self.len).0) {
            Ok(text) => panic!("{}", text),
            Err(_) => panic!("the message is cut within a character"),
        }
    }
}
