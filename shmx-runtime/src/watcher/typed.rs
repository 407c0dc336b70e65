//! The watcher of a generated schema.

use super::copied::Copied;
use super::core::Core;
use crate::client::attach::{Expected, open, patiently};
use crate::error::Result;
use crate::segment::Role;
use crate::sys::name::Name;
use crate::typed::Schema;
use crate::writer_state::Writer;
use std::marker::PhantomData;
use std::time::Duration;

/// A reader that needs read permission only and takes no reader slot: any number may watch. It copies each frame,
/// checks the copy, and never changes a byte of the segment.
///
/// Generated modules have it as `Watcher`. A copy is of one frame, whole, whatever the writer does meanwhile.
#[derive(Debug)]
pub struct Watcher<S> {
    core: Core,
    schema: PhantomData<fn() -> S>,
}

/// A copied frame of a schema.
type Snapshot<S> = <S as Schema>::Frame<Copied>;

impl<S: Schema> Watcher<S> {
    /// Opens the segment of a name, which must be there.
    ///
    /// # Errors
    /// No such segment, no permission, a corrupt segment, a schema that does not fit.
    pub fn open(name: &str) -> Result<Self> {
        Self::open_within(name, None)
    }

    /// Opens the segment of a name, and waits for it up to this long.
    ///
    /// # Errors
    /// As [`Watcher::open`].
    pub fn open_within(name: &str, longest: impl Into<Option<Duration>>) -> Result<Self> {
        let name = Name::new(name)?;
        let expected = Expected { model: S::MODEL, hash: S::SCHEMA_HASH, accept_meaning: false };
        let opened = patiently(longest.into(), || open(&name, Role::Watcher, Some(expected)))?;
        Ok(Watcher { core: Core::new(&name.text, opened.segment, opened.table)?, schema: PhantomData })
    }

    /// A copy of the newest frame; blank (`meta().id` is 0) while there is none. Allocates: to watch on,
    /// [`refresh`](Watcher::refresh) it.
    ///
    /// # Errors
    /// The frame's bytes contradict themselves.
    pub fn snapshot(&self) -> Result<Snapshot<S>> {
        let mut copy = self.core.blank();
        self.core.refresh(&mut copy)?;
        Ok(S::frame(copy))
    }

    /// Copies the newest frame into the memory of an older one: true when there was a newer one.
    ///
    /// # Errors
    /// As [`Watcher::snapshot`]; the snapshot is blank then.
    pub fn refresh(&self, snapshot: &mut Snapshot<S>) -> Result<bool> {
        self.core.refresh(S::backing_mut(snapshot))
    }

    /// Waits for a newer frame and copies it: false when the time is up. Sleeps until the writer wakes it where the
    /// segment has `wake_watchers`, else looks once a millisecond.
    ///
    /// # Errors
    /// As [`Watcher::refresh`].
    pub fn wait(&self, snapshot: &mut Snapshot<S>, timeout: impl Into<Option<Duration>>) -> Result<bool> {
        self.core.wait(S::backing_mut(snapshot), timeout.into())
    }

    /// Frames that were published and not copied, since the first that was.
    pub fn missed(&self) -> u64 {
        self.core.missed()
    }

    /// Times that a copy was given up because the writer went round the ring faster than it could be made.
    pub fn overtaken(&self) -> u64 {
        self.core.overtaken()
    }

    /// What became of the writer.
    pub fn writer(&self) -> Writer {
        self.core.writer()
    }

    /// Streams of this schema that the segment does not have.
    pub fn absent(&self) -> Vec<String> {
        self.core.table.absent()
    }

    /// The segment's name.
    pub fn name(&self) -> &str {
        &self.core.name
    }
}
