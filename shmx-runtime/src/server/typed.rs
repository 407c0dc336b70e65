//! The server of a generated schema.

use super::builder::ServerBuilder;
use super::controls::Controls;
use super::core::Core;
use super::stats::ServerStats;
use crate::error::Result;
use crate::typed::{Schema, StreamId};
use shmx_schema::model::Stream;
use std::marker::PhantomData;
use std::path::Path;

/// The publisher of a segment: lends a free slot, the user writes a frame in place, readers see it.
///
/// Generated modules have it as `Server`. One process at a time publishes under a name. Publishing allocates nothing,
/// takes no lock, and makes a system call only to wake readers that sleep. Dropping the server closes the segment:
/// its name goes (unless `keep` is set), frames that readers hold stay.
#[derive(Debug)]
pub struct Server<S> {
    core: Core,
    schema: PhantomData<fn() -> S>,
}

impl<S: Schema> Server<S> {
    pub(crate) fn new(core: Core) -> Self {
        Server { core, schema: PhantomData }
    }

    /// Creates a segment with the schema's settings.
    ///
    /// # Errors
    /// As [`ServerBuilder::create`].
    pub fn create(name: &str) -> Result<Self> {
        Self::builder(name).create()
    }

    /// Creates a segment with other settings.
    pub fn builder(name: &str) -> ServerBuilder<S> {
        ServerBuilder::new(name)
    }

    /// Lends a free slot to write a frame in. A loan that was forgotten is taken back.
    ///
    /// # Errors
    /// Every slot is pinned (by whom), which takes fewer slots than `readers * pins + 2`.
    #[inline]
    pub fn begin(&mut self) -> Result<S::FrameMut<'_>> {
        Ok(S::frame_mut(self.core.begin()?))
    }

    /// The control messages that wait now, reader by reader, each in its order. An item is an error where a message
    /// or a ring is not of its form; the iterator goes on.
    pub fn controls(&mut self) -> Controls<'_, S::Control> {
        Controls::new(&mut self.core)
    }

    /// Appends a stream while the server runs, into room that [`ServerBuilder::room`] set aside. Readers find it by
    /// name through the directory; it is written with
    /// [`Loan::set_appended`](crate::Loan::set_appended), which generated frames have too.
    ///
    /// # Errors
    /// No room, a name or id in use, a stream that every frame would carry.
    pub fn append(&mut self, stream: Stream) -> Result<StreamId> {
        self.core.append(stream)
    }

    /// What was counted.
    pub fn stats(&self) -> ServerStats {
        self.core.stats
    }

    /// The segment's name.
    pub fn name(&self) -> &str {
        &self.core.name.text
    }

    /// The segment's file.
    pub fn path(&self) -> &Path {
        &self.core.name.path
    }

    /// Closes the segment, as dropping does, and says whether that went well.
    ///
    /// # Errors
    /// The file could not be locked; the segment is marked as closed all the same, and its name stays.
    pub fn close(mut self) -> Result<()> {
        self.core.close()
    }
}
