//! A bool byte.

use std::fmt;

/// A bool of the wire: a byte, true when it is not 0, whatever a peer wrote.
///
/// ```
/// use shmx_runtime::Bool;
/// assert!(Bool::from(true).get());
/// assert_eq!(Bool::default(), Bool::from(false));
/// assert_eq!(Bool::from_byte(2), true); // no undefined behaviour, and no third value
/// ```
#[derive(Clone, Copy, Default)]
#[repr(transparent)]
pub struct Bool(u8);

impl Bool {
    /// Whether the byte is not 0.
    pub const fn get(self) -> bool {
        self.0 != 0
    }

    /// A bool of any byte, which it keeps.
    pub const fn from_byte(byte: u8) -> Bool {
        Bool(byte)
    }

    /// The byte as it is: what was written, 0 and 1 or not.
    pub const fn byte(self) -> u8 {
        self.0
    }
}

impl PartialEq for Bool {
    fn eq(&self, other: &Bool) -> bool {
        self.get() == other.get()
    }
}

impl Eq for Bool {}

impl std::hash::Hash for Bool {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.get().hash(state);
    }
}

impl PartialEq<bool> for Bool {
    fn eq(&self, other: &bool) -> bool {
        self.get() == *other
    }
}

impl From<bool> for Bool {
    fn from(value: bool) -> Bool {
        Bool(value.into())
    }
}

impl From<Bool> for bool {
    fn from(value: Bool) -> bool {
        value.get()
    }
}

impl fmt::Debug for Bool {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.get().fmt(f)
    }
}
