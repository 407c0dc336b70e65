//! The watcher of a generated schema.

use super::copied::Copied;
use super::core::Core;
use crate::client::attach::{Expected, Model};
use crate::error::Result;
use crate::sys::name::Name;
use crate::typed::Schema;
use crate::writer_state::Writer;
use std::marker::PhantomData;
use std::time::Duration;

/// A reader that needs read permission only and takes no reader slot: any number may watch. It copies each frame,
/// checks the copy, and never changes a byte of the segment.
///
/// Generated modules have it as `Watcher`, and `Snapshot` for its copies. A copy is of one frame, whole, whatever the
/// writer does meanwhile; it costs the writer nothing and belongs to whoever has it: a snapshot may be kept, sent to
/// another thread and outlive its watcher. A watcher cannot send control messages. It trusts nothing that it has not
/// copied: the one to take where the writer is not trusted.
///
/// It may move to another thread, not be shared. Like a [`Client`](crate::Client) it goes on to the segment that has its
/// name; a snapshot keeps what it has until there is a newer frame. It also works in a forked child.
///
/// ```
/// # mod doc { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/tour.rs")); }
/// # use doc::tour;
/// # let name = format!("doc-watcher-{}", std::process::id());
/// # let name = name.as_str();
/// # let mut server = tour::Server::create(name)?;
/// # let mut publish = |tick| {
/// #     let mut frame = server.begin()?;
/// #     *frame.fixed_mut().tick = tick;
/// #     frame.publish()
/// # };
/// # publish(1)?;
/// let watcher = tour::Watcher::open(name)?;
/// let mut snapshot: tour::Snapshot = watcher.snapshot()?; // allocates
/// assert_eq!(snapshot.tick(), 1);
///
/// # publish(2)?; publish(3)?;
/// assert!(watcher.refresh(&mut snapshot)?); // the same memory, the newest frame
/// assert_eq!(snapshot.tick(), 3);
/// assert_eq!(watcher.missed(), 1);
/// assert!(!watcher.wait(&mut snapshot, std::time::Duration::from_millis(5))?); // nothing newer in that time
/// assert_eq!(snapshot.meta().id, 3); // still there
/// # Ok::<(), shmx_runtime::Error>(())
/// ```
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
    /// No such segment ([`is_not_found`](crate::Error::is_not_found)), no permission to read it
    /// ([`is_denied`](crate::Error::is_denied)), a corrupt segment ([`is_corrupt`](crate::Error::is_corrupt)), a schema
    /// that does not fit and where ([`is_misfit`](crate::Error::is_misfit)).
    pub fn open(name: &str) -> Result<Self> {
        Self::open_within(name, None)
    }

    /// Opens the segment of a name, and waits for it up to this long, looking every 5 ms; `None` does not wait.
    ///
    /// # Errors
    /// As [`Watcher::open`]; all but a segment that is missing come at once.
    pub fn open_within(name: &str, longest: impl Into<Option<Duration>>) -> Result<Self> {
        let name = Name::new(name)?;
        let expected = Expected { model: Model::Constant(S::MODEL), hash: S::SCHEMA_HASH, accept_meaning: false };
        Ok(Watcher { core: Core::open(name, longest.into(), Some(expected))?, schema: PhantomData })
    }

    /// A copy of the newest frame; blank (`meta().id` is 0, all zero or empty) while there is none. Allocates room for the
    /// largest frame that the segment may carry: to watch on, [`refresh`](Watcher::refresh) it. Never waits.
    ///
    /// # Errors
    /// The frame's bytes contradict themselves ([`is_corrupt`](crate::Error::is_corrupt)).
    pub fn snapshot(&self) -> Result<Snapshot<S>> {
        let mut copy = self.core.blank()?;
        self.core.refresh(&mut copy)?;
        Ok(S::frame(copy))
    }

    /// Copies the newest frame into the memory of an older one: true when there was a newer one. When not, the snapshot
    /// keeps what it had, and it cost one load. Never waits, does not allocate for a snapshot of this watcher; one of
    /// another watcher gets memory of its own first.
    ///
    /// The writer may overwrite the frame while it is copied; then the newest is tried again. A watcher that the writer
    /// laps a thousand times in a row gives up: it returns false, leaves the snapshot blank and counts it in
    /// [`overtaken`](Watcher::overtaken).
    ///
    /// # Errors
    /// As [`Watcher::snapshot`]; the snapshot is blank then.
    pub fn refresh(&self, snapshot: &mut Snapshot<S>) -> Result<bool> {
        self.core.refresh(S::backing_mut(snapshot))
    }

    /// Waits for a newer frame and copies it: false when the time is up. Takes a `Duration`, or `None` to wait without
    /// end, also for a writer that is gone ([`Watcher::writer`] tells): for its return. Sleeps until the writer wakes it
    /// where the segment has `wake_watchers`, else looks once a millisecond: a watcher has nothing that it may write to
    /// say that it sleeps.
    ///
    /// # Errors
    /// As [`Watcher::refresh`].
    pub fn wait(&self, snapshot: &mut Snapshot<S>, timeout: impl Into<Option<Duration>>) -> Result<bool> {
        self.core.wait(S::backing_mut(snapshot), timeout.into())
    }

    /// Frames that were published and not copied, into whichever snapshot, since the first that was.
    pub fn missed(&self) -> u64 {
        self.core.missed()
    }

    /// Times that a copy was given up because the writer went round the ring faster than it could be made: the segment
    /// has too few slots for its rate, or this thread gets no time.
    pub fn overtaken(&self) -> u64 {
        self.core.overtaken()
    }

    /// What became of the writer of the segment that is watched now. Asks the operating system: not for every frame.
    pub fn writer(&self) -> Writer {
        self.core.writer()
    }

    /// Names of the streams of this schema that the segment does not have, as
    /// [`Client::absent`](crate::Client::absent).
    pub fn absent(&self) -> Vec<String> {
        self.core.absent()
    }

    /// The segment's name, as it was given.
    pub fn name(&self) -> &str {
        &self.core.name.text
    }
}
