//! What a frame needs of whatever holds its bytes, beyond the streams that the reader's table knows.

use super::books::Books;
use crate::client::{Owned, Pinned};
use crate::error::Result;
use crate::typed::Backing;
use crate::watcher::Copied;

/// What a [`FrameOf`](super::FrameOf) may stand on, for functions that take any frame: a pin, an owned pin or a copy.
/// Only the runtime implements it.
///
/// ```
/// use shmx_runtime::dynamic::{FrameOf, Holds};
/// fn first_volt<H: Holds>(frame: &FrameOf<H>) -> shmx_runtime::Result<Option<f32>> {
///     Ok(frame.stream("volts")?.numbers::<f32>()?.first().copied())
/// }
/// ```
pub trait Holds: Backing {
    /// The whole payload.
    #[doc(hidden)]
    fn payload(&self) -> &[u8];
    /// Looks whether the directory has grown.
    ///
    /// # Errors
    /// The directory is corrupt.
    #[doc(hidden)]
    fn renew(&self, books: &Books) -> Result<bool>;
}

impl Holds for Pinned<'_> {
    fn payload(&self) -> &[u8] {
        self.whole()
    }

    fn renew(&self, books: &Books) -> Result<bool> {
        books.renew(self.segment()?)
    }
}

impl Holds for Owned {
    fn payload(&self) -> &[u8] {
        self.whole()
    }

    fn renew(&self, books: &Books) -> Result<bool> {
        books.renew(self.segment()?)
    }
}

impl Holds for Copied {
    fn payload(&self) -> &[u8] {
        self.whole()
    }

    /// A watcher looks at the directory when it copies, and only it can.
    fn renew(&self, _: &Books) -> Result<bool> {
        Ok(false)
    }
}
