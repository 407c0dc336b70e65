//! Where the writer's bytes go: one set of `const fn`s counts them, hashes them or stores them.

use crate::hash::{BASIS, fnv1a};

/// Up to here bytes are stored one by one. (rustc runs this code step by step, and a call costs it as much as storing
/// some bytes: `copy_from_slice` is a dozen.)
const LONG: usize = 64;

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
    /// How many may be stored.
    room: usize,
    /// Bytes so far.
    pub(crate) at: usize,
    /// FNV-1a of them; only when hashing.
    pub(crate) hash: u64,
}

impl<'a> Out<'a> {
    /// Only counts.
    pub(crate) const fn count() -> Out<'a> {
        Out { mode: Mode::Count, buf: &mut [], room: usize::MAX, at: 0, hash: BASIS }
    }

    /// Counts and hashes.
    pub(crate) const fn hash() -> Out<'a> {
        Out { mode: Mode::Hash, buf: &mut [], room: usize::MAX, at: 0, hash: BASIS }
    }

    /// Counts and stores; what finds no room any more is counted.
    pub(crate) const fn store(buf: &'a mut [u8]) -> Out<'a> {
        let room = buf.len();
        Out { mode: Mode::Store, buf, room, at: 0, hash: BASIS }
    }

    /// Whether lengths must be known before what they are of is written.
    pub(super) const fn hashes(&self) -> bool {
        matches!(self.mode, Mode::Hash)
    }

    /// Writes the number of bytes since some place to another.
    pub(super) const fn patch(&mut self, at: usize, since: usize) {
        if let Mode::Store = self.mode {
            let now = self.at;
            self.at = at;
            self.len(now - since);
            self.at = now;
        }
    }

    pub(crate) const fn raw(&mut self, bytes: &[u8]) {
        let count = bytes.len();
        if self.at + count > self.room {
            self.mode = Mode::Count;
        }
        match self.mode {
            Mode::Count => {}
            Mode::Hash => self.hash = fnv1a(self.hash, bytes),
            Mode::Store if count > LONG => {
                let (_, rest) = self.buf.split_at_mut(self.at);
                let (here, _) = rest.split_at_mut(count);
                here.copy_from_slice(bytes);
            }
            Mode::Store => {
                let (buf, mut at) = (&mut *self.buf, self.at);
                let mut rest = bytes;
                while let [a, b, c, d, more @ ..] = rest {
                    buf[at] = *a;
                    buf[at + 1] = *b;
                    buf[at + 2] = *c;
                    buf[at + 3] = *d;
                    at += 4;
                    rest = more;
                }
                while let [byte, more @ ..] = rest {
                    buf[at] = *byte;
                    at += 1;
                    rest = more;
                }
            }
        }
        self.at += count;
    }

    pub(crate) const fn u32(&mut self, n: u32) {
        if self.at + 4 > self.room {
            self.mode = Mode::Count;
        }
        match self.mode {
            Mode::Count => {}
            Mode::Hash => self.hash = fnv1a(self.hash, &[n as u8, (n >> 8) as u8, (n >> 16) as u8, (n >> 24) as u8]),
            Mode::Store => {
                let (buf, at) = (&mut *self.buf, self.at);
                buf[at] = n as u8;
                buf[at + 1] = (n >> 8) as u8;
                buf[at + 2] = (n >> 16) as u8;
                buf[at + 3] = (n >> 24) as u8;
            }
        }
        self.at += 4;
    }

    pub(crate) const fn u64(&mut self, n: u64) {
        self.u32(n as u32);
        self.u32((n >> 32) as u32);
    }

    /// A length; a model of 4 GiB has none, and stops here.
    pub(crate) const fn len(&mut self, n: usize) {
        assert!(n <= u32::MAX as usize, "a text or list of 4 GiB has no place in a directory");
        self.u32(n as u32);
    }

    /// Zeroes up to the next multiple of `align`, which is at most 16.
    pub(crate) const fn pad(&mut self, align: usize) {
        let over = self.at % align;
        if over > 0 {
            match self.mode {
                Mode::Count => self.at += align - over,
                _ => self.raw([0; 16].split_at(align - over).0),
            }
        }
    }
}
