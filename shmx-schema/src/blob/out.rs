//! Where the writer's bytes go: one set of `const fn`s counts them, hashes them or stores them.

use crate::hash::{BASIS, fnv1a};

/// What becomes of the bytes.
#[derive(Clone, Copy)]
enum Mode {
    Count,
    Hash,
    Store,
}

/// A sink for bytes.
pub(crate) struct Out<'a> {
    mode: Mode,
    buf: &'a mut [u8],
    /// Bytes so far.
    pub(crate) at: usize,
    /// FNV-1a of them; only when hashing.
    pub(crate) hash: u64,
}

impl<'a> Out<'a> {
    /// Only counts.
    pub(crate) const fn count() -> Out<'a> {
        Out { mode: Mode::Count, buf: &mut [], at: 0, hash: BASIS }
    }

    /// Counts and hashes.
    pub(crate) const fn hash() -> Out<'a> {
        Out { mode: Mode::Hash, buf: &mut [], at: 0, hash: BASIS }
    }

    /// Counts and stores.
    pub(crate) const fn store(buf: &'a mut [u8]) -> Out<'a> {
        Out { mode: Mode::Store, buf, at: 0, hash: BASIS }
    }

    pub(crate) const fn raw(&mut self, bytes: &[u8]) {
        match self.mode {
            Mode::Count => {}
            Mode::Hash => self.hash = fnv1a(self.hash, bytes),
            Mode::Store => {
                let (_, rest) = self.buf.split_at_mut(self.at);
                let (here, _) = rest.split_at_mut(bytes.len());
                here.copy_from_slice(bytes);
            }
        }
        self.at += bytes.len();
    }

    pub(crate) const fn u32(&mut self, n: u32) {
        self.raw(&n.to_le_bytes());
    }

    pub(crate) const fn u64(&mut self, n: u64) {
        self.raw(&n.to_le_bytes());
    }

    /// A length; a model of 4 GiB has none, and stops here.
    pub(crate) const fn len(&mut self, n: usize) {
        assert!(n <= u32::MAX as usize, "a text or list of 4 GiB has no place in a directory");
        self.u32(n as u32);
    }

    /// Zeroes up to the next multiple of `align`.
    pub(crate) const fn pad(&mut self, align: usize) {
        while !self.at.is_multiple_of(align) {
            self.raw(&[0]);
        }
    }
}
