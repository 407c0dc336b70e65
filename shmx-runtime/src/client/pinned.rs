//! Frames that hold still: guards over a pin.

use super::attached::{Attached, Pin};
use crate::dynamic::Books;
use crate::error::Result;
use crate::frame::FrameMeta;
use crate::segment::Segment;
use crate::typed::{Backing, Sealed};
use std::marker::PhantomData;
use std::mem::ManuallyDrop;
use std::rc::Rc;
use std::sync::Arc;

/// A pinned frame of a client: zero copy, and it cannot change while it is held. Dropping it lets go.
///
/// Users meet it inside the frame of their schema, which dereferences to it, so that a frame has its methods. It
/// stays in its client's thread; `into_owned` makes an [`Owned`] of it.
#[derive(Debug)]
pub struct Pinned<'c> {
    at: &'c Attached,
    pin: Pin,
    /// It stays in the client's thread: see [`Owned`].
    here: PhantomData<Rc<()>>,
}

/// A pinned frame that may go to another thread and outlive its client; it keeps its pin until it is dropped.
///
/// Users meet it inside the `OwnedFrame` of their schema, made by `into_owned`. It may be shared by threads too. While
/// it lives the client's reader slot stays taken, and its pin counts among the client's.
///
/// ```
/// # mod doc { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/tour.rs")); }
/// # use doc::tour;
/// # let name = format!("doc-owned-{}", std::process::id());
/// # let name = name.as_str();
/// # let mut server = tour::Server::create(name)?;
/// # let mut publish = |tick| {
/// #     let mut frame = server.begin()?;
/// #     *frame.fixed_mut().tick = tick;
/// #     frame.publish()
/// # };
/// # publish(7)?;
/// let client = tour::Client::attach(name)?;
/// let frame = client.latest()?.expect("a frame").into_owned(); // no copy: the same pin
/// drop(client);
/// let sum = std::thread::spawn(move || frame.velocity().iter().map(|v| v[0]).sum::<f32>());
/// assert_eq!(sum.join().unwrap(), 0.0);
/// # Ok::<(), shmx_runtime::Error>(())
/// ```
#[derive(Debug)]
pub struct Owned {
    at: Arc<Attached>,
    pin: Pin,
}

impl<'c> Pinned<'c> {
    #[inline]
    pub(crate) fn new(at: &'c Attached, pin: Pin) -> Pinned<'c> {
        Pinned { at, pin, here: PhantomData }
    }

    /// What a reader without a schema knows of the streams.
    pub(crate) fn books(&self) -> &Arc<Books> {
        self.at.books()
    }

    /// The same pin, free to go to another thread. Copies nothing and takes no second pin.
    pub fn into_owned(self) -> Owned {
        let this = ManuallyDrop::new(self); // its pin is the owned frame's now
        Owned { at: this.at.share(), pin: this.pin }
    }
}

impl Drop for Pinned<'_> {
    #[inline]
    fn drop(&mut self) {
        self.at.unpin(self.pin, true);
    }
}

impl Drop for Owned {
    fn drop(&mut self) {
        self.at.unpin(self.pin, false);
    }
}

macro_rules! frame {
    ($frame:ty) => {
        impl $frame {
            /// What the frame says about itself: its id, times and session. A copy, taken at the call.
            pub fn meta(&self) -> FrameMeta {
                FrameMeta::read(self.at.segment.frame(self.pin.slot()))
            }

            /// The payload.
            pub(crate) fn whole(&self) -> &[u8] {
                self.at.whole(self.pin)
            }

            /// Where the frame is, its directory up to date.
            pub(crate) fn segment(&self) -> Result<&Segment> {
                self.at.look_at_directory()?;
                Ok(&self.at.segment)
            }

            /// Whether the frame carries a stream, by the number that generated modules have a constant for. False for
            /// one that this reader's schema lacks; true for fixed ones that the segment lacks: those read as zeroes. A
            /// fixed one that a stock server left out of this frame reads as zeroes too, and is false.
            pub fn has(&self, stream: crate::StreamId) -> bool {
                self.at.table.index_of(stream.0).is_some_and(|i| self.at.carries(self.pin, i))
            }
        }

        impl Sealed for $frame {}

        impl Backing for $frame {
            #[inline]
            fn data(&self, i: usize) -> Option<&[u8]> {
                self.at.data(self.pin, i)
            }

            fn name(&self, i: usize) -> &str {
                self.at.table.name(i)
            }

            fn frame_meta(&self) -> FrameMeta {
                self.meta()
            }
        }
    };
}

frame!(Pinned<'_>);
frame!(Owned);
