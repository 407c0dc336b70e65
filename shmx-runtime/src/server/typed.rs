//! The server of a generated schema.

use super::builder::ServerBuilder;
use super::controls::Controls;
use super::core::Core;
use super::stats::ServerStats;
use crate::error::Result;
use crate::typed::{Schema, StreamId, Value};
use shmx_schema::model::Stream;
use std::marker::PhantomData;
use std::path::Path;
use std::time::Duration;

/// The publisher of a segment: lends a free slot, the user writes a frame in place, readers see it.
///
/// Generated modules have it as `Server`. One process at a time publishes under a name. Publishing allocates nothing,
/// takes no lock, and makes a system call only to wake readers that sleep; it never waits for a reader. Dropping the
/// server closes the segment: its name goes (unless `keep` is set), frames that readers hold stay readable.
///
/// A server may move to another thread. In a forked child its calls fail ([`is_forked`](crate::Error::is_forked)): see
/// the [crate's page](crate#threads-and-fork).
///
/// ```
/// # mod doc { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/tour.rs")); }
/// # use doc::tour;
/// # let name = format!("doc-server-{}", std::process::id());
/// # let name = name.as_str();
/// use tour::{Client, Server};
///
/// let mut server = Server::create(name)?;
/// let client = Client::attach(name)?;
/// for step in 1..=3 {
///     let mut frame = server.begin()?;
///     let now = frame.fixed_mut(); // all fixed streams; what is in them is left over from an older frame
///     *now.tick = step;
///     *now.running = true.into();
///     for (x, v) in now.position.x.iter_mut().zip(now.velocity.iter_mut()) {
///         *v = [1.0, 0.0, 0.0]; // m/s
///         *x = step as f32 * 0.1 * v[0]; // m
///     }
///     now.position.y.fill(0.0);
///     now.position.z.fill(0.0);
///     frame.set_log(&format!("step {step}"))?; // up to 256 bytes
///     if step == 2 {
///         frame.depth_mut()?.fill(4.0); // optional: in this frame only
///     }
///     let id = frame.publish_at(step as f64 * 0.1)?;
///     assert_eq!(id, step);
/// }
/// assert!(client.at(2)?.expect("still in the ring").depth().is_some());
///
/// // A frame that is not all written is not published, and says what lacks.
/// let mut frame = server.begin()?;
/// frame.set_tick(4);
/// assert!(frame.publish().unwrap_err().is_not_written());
///
/// let mut frame = server.begin()?;
/// frame.set_tick(4);
/// frame.carry()?; // the other fixed streams as they were in the frame before
/// assert_eq!(frame.publish()?, 4);
/// server.close()?;
/// # Ok::<(), shmx_runtime::Error>(())
/// ```
#[derive(Debug)]
pub struct Server<S> {
    core: Core,
    schema: PhantomData<fn() -> S>,
}

impl<S: Schema> Server<S> {
    pub(crate) fn new(core: Core) -> Self {
        Server { core, schema: PhantomData }
    }

    /// Becomes the writer of a name, with the schema's settings. After a crash that may be the segment that is there:
    /// [`ServerBuilder::create`] says when.
    ///
    /// A name is 1 to 200 of `A-Za-z0-9._-`, not starting with a dot, and means `/dev/shm/NAME` (`$SHMX_DIR/NAME` where
    /// that is set); a name with a `/` is a path. A new segment appears under its name at once and complete: nobody can
    /// attach to half of one. Two processes that create one name at the same time: one of them gets it.
    ///
    /// # Errors
    /// As [`ServerBuilder::create`].
    pub fn create(name: &str) -> Result<Self> {
        Self::builder(name).create()
    }

    /// Creates a segment with other settings than the schema's; nothing is made before [`ServerBuilder::create`].
    pub fn builder(name: &str) -> ServerBuilder<S> {
        ServerBuilder::new(name)
    }

    /// Lends a free slot to write a frame in, in place. There is one loan at a time; dropped unpublished, it gives its
    /// slot back and leaves no trace; a loan that was forgotten (`std::mem::forget`) is taken back.
    ///
    /// Never waits. Slots that readers hold are passed over, and the newest frame's is left alone, so that readers
    /// have a frame to read all the time. When all others are pinned, the pins of readers that died are taken back
    /// first, which takes system calls.
    ///
    /// # Errors
    /// Every slot is pinned (by whom), which takes fewer slots than `readers * pins + 2`
    /// ([`Error::is_slots_pinned`](crate::Error::is_slots_pinned)). Once a reader has dropped a frame it goes on.
    #[inline]
    pub fn begin(&mut self) -> Result<S::FrameMut<'_>> {
        Ok(S::frame_mut(self.core.begin()?))
    }

    /// Publishes a value of a derived struct as the next frame, all of it, and returns the frame's id.
    ///
    /// ```
    /// use shmx_runtime::{Client, Server, ShmxStream};
    ///
    /// #[derive(ShmxStream)]
    /// struct Pose {
    ///     #[shmx(id = 1)]
    ///     tick: u64,
    ///     #[shmx(id = 2, unit = "m")]
    ///     place: [f32; 3],
    /// }
    /// # let name = format!("doc-publish-{}", std::process::id());
    /// # let name = name.as_str();
    /// let mut server = Server::<Pose>::create(name)?;
    /// let client = Client::<Pose>::attach(name)?;
    /// server.publish(&Pose { tick: 1, place: [0.0, 0.5, 1.0] })?;
    ///
    /// let frame = client.latest()?.expect("a frame");
    /// assert_eq!(frame.place(), [0.0, 0.5, 1.0]); // in place
    /// let pose = frame.to_value()?; // a copy
    /// assert_eq!((pose.tick, pose.place), (1, [0.0, 0.5, 1.0]));
    /// # Ok::<(), shmx_runtime::Error>(())
    /// ```
    ///
    /// # Errors
    /// As [`Server::begin`], or a text or list is longer than its `max`: then nothing is published.
    pub fn publish(&mut self, value: &S) -> Result<u64>
    where
        S: Value,
    {
        let mut frame = self.core.begin()?;
        value.write(&mut frame)?;
        frame.publish()
    }

    /// The control messages that wait now, reader by reader, each in its order; there is no order between readers.
    ///
    /// Never waits, and makes no system call: call it once a step. Readers may send meanwhile: each ring is read up to
    /// where it stood when its turn came, so the iterator ends. Dropped early, it leaves the rest for the next call.
    /// Messages of a reader that has left or died are still delivered. See [`Controls`] for an example.
    ///
    /// # Errors
    /// An item is an error where a message or a ring is not of its form; the iterator goes on.
    pub fn controls(&mut self) -> Controls<'_, S::Control> {
        Controls::new(&mut self.core)
    }

    /// Appends a stream while the server runs, into room that [`ServerBuilder::room`] set aside. Frames from the next
    /// one on can carry it. It is written with [`Loan::set_appended`](crate::Loan::set_appended), which generated
    /// frames have too. [Dynamic](crate::dynamic) readers, attached ones too, find it by its name; typed ones go on
    /// and do not see it.
    ///
    /// ```
    /// # mod doc { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/tour.rs")); }
    /// # use doc::tour;
    /// # let name = format!("doc-append-{}", std::process::id());
    /// # let name = name.as_str();
    /// use shmx_runtime::{dynamic, model::Scalar};
    ///
    /// let mut server = tour::Server::builder(name).room(4096, 4096).create()?;
    /// let client = dynamic::Client::attach(name)?;
    /// let energy = server.append(dynamic::stream(20, "energy", Scalar::F64).max(8).unit("J").into())?;
    ///
    /// let mut frame = server.begin()?;
    /// frame.fixed_mut(); // all zero: the memory is new
    /// frame.set_appended(energy, &[1.5f64, 2.5])?;
    /// frame.publish()?;
    /// assert_eq!(client.latest()?.expect("a frame").stream("energy")?.numbers::<f64>()?, [1.5, 2.5]);
    /// # Ok::<(), shmx_runtime::Error>(())
    /// ```
    ///
    /// # Errors
    /// No room, a name or id in use, a stream that every frame would carry (it must have a `max` or be optional): see
    /// [`Error::is_append_refused`](crate::Error::is_append_refused). The segment is as it was then.
    pub fn append(&mut self, stream: Stream) -> Result<StreamId> {
        self.core.append(stream)
    }

    /// Frees the reader slots of *stock* SHMX clients whose last call is longer ago than this, and returns how many.
    ///
    /// A stock client holds no lock, so that nobody can know whether it lives; one that was killed keeps its slot until
    /// this is called. Nothing else frees a slot because time passed, and readers of this runtime are never meant. A
    /// stock client's slot shows its last look at a frame or its last message: take a time that no living client is
    /// silent for. One that was taken for dead goes on reading frames, and what it sends may arrive as another
    /// reader's. A slot whose control ring has unread messages is kept until [`controls`](Self::controls) took them.
    pub fn reap_stale(&mut self, older_than: Duration) -> usize {
        self.core.reap_stale(older_than)
    }

    /// What was counted since the server was created. Private numbers of this server: they cost no look at the segment.
    pub fn stats(&self) -> ServerStats {
        self.core.stats
    }

    /// The segment's name, as it was given.
    pub fn name(&self) -> &str {
        &self.core.name.text
    }

    /// The segment's file. It may be gone, or be another by now if somebody removed it.
    pub fn path(&self) -> &Path {
        &self.core.name.path
    }

    /// Closes the segment, as dropping does, and says whether that went well. Readers that sleep are woken; their
    /// [`Writer`](crate::Writer) is `Closed`, and frames that they hold stay readable.
    ///
    /// What has the name by now stays, if it is another segment.
    ///
    /// # Errors
    /// The file could not be locked, or another process has had it locked for ten seconds; the segment is marked as
    /// closed all the same, and its name stays.
    pub fn close(mut self) -> Result<()> {
        self.core.close()
    }
}
