//! A text of at most N bytes inside a record or a control message.

use std::fmt;
use std::str::Utf8Error;

/// A text of the wire: N bytes, filled up with zero bytes. A peer may have written anything: [`Text::get`] checks.
///
/// ```
/// use shmx_runtime::Text;
/// let name: Text<16> = "probe".try_into().unwrap();
/// assert_eq!(name.get(), Ok("probe"));
/// assert!(Text::<4>::try_from("probe").is_err());
/// assert_eq!(Text::<4>::truncated("probe").get(), Ok("prob"));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[repr(transparent)]
pub struct Text<const N: usize>([u8; N]);

/// A text that does not fit its [`Text`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a text of {bytes} bytes does not fit {room}")]
pub struct TextTooLong {
    /// Its length in bytes of UTF-8.
    pub bytes: usize,
    /// The bytes that fit: N.
    pub room: usize,
}

impl<const N: usize> Text<N> {
    /// The text up to its filling.
    ///
    /// # Errors
    /// The bytes are no UTF-8.
    pub fn get(&self) -> Result<&str, Utf8Error> {
        std::str::from_utf8(self.bytes())
    }

    /// The bytes up to the filling, whatever they are.
    pub fn bytes(&self) -> &[u8] {
        let end = self.0.iter().rposition(|b| *b != 0).map_or(0, |last| last + 1);
        &self.0[..end]
    }

    /// All N bytes, the filling too.
    pub fn raw(&self) -> &[u8; N] {
        &self.0
    }

    /// A text of any N bytes, unchecked: [`Text::get`] checks them.
    pub const fn from_raw(bytes: [u8; N]) -> Self {
        Text(bytes)
    }

    /// As much of a text as fits, cut between characters.
    pub fn truncated(text: &str) -> Self {
        let end = text.floor_char_boundary(N.min(text.len()));
        let mut bytes = [0; N];
        bytes[..end].copy_from_slice(&text.as_bytes()[..end]);
        Text(bytes)
    }
}

impl<const N: usize> TryFrom<&str> for Text<N> {
    type Error = TextTooLong;

    fn try_from(text: &str) -> Result<Self, TextTooLong> {
        if text.len() > N {
            return Err(TextTooLong { bytes: text.len(), room: N });
        }
        Ok(Self::truncated(text))
    }
}

impl<const N: usize> Default for Text<N> {
    fn default() -> Self {
        Text([0; N])
    }
}

impl<const N: usize> fmt::Debug for Text<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}\"", self.bytes().escape_ascii())
    }
}

impl<const N: usize> fmt::Display for Text<N> {
    /// What is no UTF-8 shows as replacement characters.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&String::from_utf8_lossy(self.bytes()))
    }
}

impl<const N: usize> PartialEq<str> for Text<N> {
    fn eq(&self, other: &str) -> bool {
        self.bytes() == other.as_bytes()
    }
}
