//! The watcher of any segment.

use super::frame::{FrameOf, Snapshot};
use crate::error::Result;
use crate::sys::name::Name;
use crate::watcher::Core;
use crate::writer_state::Writer;
use shmx_schema::model::Schema;
use std::sync::Arc;
use std::time::Duration;

/// A reader of any segment that needs read permission only, takes no reader slot and changes nothing: it copies.
///
/// ```
/// use shmx_runtime::{dynamic::{self, SchemaBuilder, Server, Watcher}, model::Scalar};
/// # let name = format!("doc-watcher-{}", std::process::id());
/// # let name = name.as_str();
/// # let schema = SchemaBuilder::new("lab").stream(dynamic::stream(1, "tick", Scalar::U64)).build();
/// # let mut server = Server::builder(name, schema).create()?;
/// let watcher = Watcher::open(name)?;
/// let mut snapshot = watcher.snapshot()?;
/// assert_eq!(snapshot.meta().id, 0); // nothing was published yet
/// # let mut frame = server.begin()?;
/// # frame.write("tick", &[7u64])?;
/// # frame.publish()?;
/// assert!(watcher.refresh(&mut snapshot)?); // into the same memory
/// assert_eq!(snapshot.stream("tick")?.numbers::<u64>()?, [7]);
/// # Ok::<(), shmx_runtime::Error>(())
/// ```
#[derive(Debug)]
pub struct Watcher {
    pub(super) core: Core,
}

impl Watcher {
    /// Opens the segment of a name, which must be there.
    ///
    /// # Errors
    /// No such segment ([`is_not_found`](crate::Error::is_not_found)), no permission to read it
    /// ([`is_denied`](crate::Error::is_denied)), a corrupt segment ([`is_corrupt`](crate::Error::is_corrupt)).
    pub fn open(name: &str) -> Result<Watcher> {
        Watcher::open_within(name, None)
    }

    /// Opens the segment of a name, and waits for it up to this long, looking every 5 ms; `None` does not wait.
    ///
    /// # Errors
    /// As [`Watcher::open`].
    pub fn open_within(name: &str, longest: impl Into<Option<Duration>>) -> Result<Watcher> {
        let name = Name::new(name)?;
        Ok(Watcher { core: Core::open(name, longest.into(), None)? })
    }

    /// A copy of the newest frame; blank (`meta().id` is 0) while there is none. Allocates: to watch on,
    /// [`refresh`](Watcher::refresh) it.
    ///
    /// # Errors
    /// The bytes of the frame or the directory contradict themselves.
    pub fn snapshot(&self) -> Result<Snapshot> {
        let mut snapshot = FrameOf { held: self.core.blank()?, books: self.core.books() };
        self.refresh(&mut snapshot)?;
        Ok(snapshot)
    }

    /// Copies the newest frame into the memory of an older one: true when there was a newer one. When not, the snapshot
    /// keeps what it had. Never waits. A copy that the writer overtakes is begun again; after a thousand times the
    /// snapshot is left blank, and it counts in [`overtaken`](Watcher::overtaken).
    ///
    /// # Errors
    /// As [`Watcher::snapshot`].
    pub fn refresh(&self, snapshot: &mut Snapshot) -> Result<bool> {
        let newer = self.core.refresh(&mut snapshot.held)?;
        self.adopt(snapshot, newer)
    }

    /// Waits for a newer frame and copies it: false when the time is up. Takes a `Duration`, or `None` to wait without
    /// end, also for a writer that is gone ([`Watcher::writer`] tells): for its return. Sleeps until the writer wakes it
    /// where the segment has `wake_watchers`, else looks once a millisecond.
    ///
    /// # Errors
    /// As [`Watcher::refresh`].
    pub fn wait(&self, snapshot: &mut Snapshot, timeout: impl Into<Option<Duration>>) -> Result<bool> {
        let newer = self.core.wait(&mut snapshot.held, timeout.into())?;
        self.adopt(snapshot, newer)
    }

    /// Gives the copy what the directory says now, if it is of the segment that is watched now.
    fn adopt(&self, snapshot: &mut Snapshot, newer: bool) -> Result<bool> {
        self.core.renew()?;
        if self.core.has_made(&snapshot.held) {
            snapshot.books = self.core.books();
        }
        Ok(newer)
    }

    /// What the directory of the present segment says, with the streams that were appended up to the last copy.
    pub fn schema(&self) -> Arc<Schema> {
        self.core.books().newest().model.clone()
    }

    /// Names of the streams that were [expected](super::ClientBuilder::expect) and that the segment does not have.
    pub fn absent(&self) -> Vec<String> {
        self.core.absent()
    }

    /// Frames that were published and not copied, into whichever snapshot, since the first that was.
    pub fn missed(&self) -> u64 {
        self.core.missed()
    }

    /// Times that a copy was given up because the writer went round the ring faster than it could be made.
    pub fn overtaken(&self) -> u64 {
        self.core.overtaken()
    }

    /// What became of the writer of the segment that is watched now. Asks the operating system: not for every frame.
    pub fn writer(&self) -> Writer {
        self.core.writer()
    }

    /// The segment's name, as it was given.
    pub fn name(&self) -> &str {
        &self.core.name.text
    }
}
