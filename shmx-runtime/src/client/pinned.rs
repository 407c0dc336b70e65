//! Frames that hold still: guards over a pin.

use super::attached::{Attached, Pin};
use crate::frame::FrameMeta;
use crate::segment::Segment;
use crate::typed::{Backing, Sealed};
use std::marker::PhantomData;
use std::mem::ManuallyDrop;
use std::rc::Rc;
use std::sync::Arc;

/// A pinned frame of a client: zero copy, and it cannot change while it is held. Dropping it lets go.
#[derive(Debug)]
pub struct Pinned<'c> {
    at: &'c Arc<Attached>,
    pin: Pin,
    /// It stays in the client's thread: see [`Owned`].
    here: PhantomData<Rc<()>>,
}

/// A pinned frame that may go to another thread and outlive its client; it keeps its pin until it is dropped.
#[derive(Debug)]
pub struct Owned {
    at: Arc<Attached>,
    pin: Pin,
}

impl<'c> Pinned<'c> {
    #[inline]
    pub(crate) fn new(at: &'c Arc<Attached>, pin: Pin) -> Pinned<'c> {
        Pinned { at, pin, here: PhantomData }
    }

    /// The same pin, free to go to another thread.
    pub fn into_owned(self) -> Owned {
        let this = ManuallyDrop::new(self); // its pin is the owned frame's now
        Owned { at: this.at.clone(), pin: this.pin }
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
            /// What the frame says about itself.
            pub fn meta(&self) -> FrameMeta {
                FrameMeta::read(self.at.segment.frame(self.pin.slot()))
            }

            /// The payload.
            pub(crate) fn whole(&self) -> &[u8] {
                self.at.whole(self.pin)
            }

            /// Where the frame is.
            pub(crate) fn segment(&self) -> &Segment {
                &self.at.segment
            }

            /// Whether the frame carries a stream.
            pub fn has(&self, stream: crate::StreamId) -> bool {
                self.at.table.index_of(stream.0).is_some_and(|i| self.data(i).is_some())
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
