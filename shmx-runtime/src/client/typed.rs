//! The client of a generated schema.

use super::builder::ClientBuilder;
use super::core::Core;
use super::pinned::{Owned, Pinned};
use super::stream::{FrameStream, Streamed};
use crate::bells::Bell;
use crate::error::Result;
use crate::typed::{ControlMessage, Schema, Sealed};
use crate::writer_state::Writer;
use std::marker::PhantomData;
use std::path::Path;
use std::task::{Context, Poll};
use std::time::Duration;

/// An attached reader of a segment: sees the newest frame, zero copy and untorn, and can send control messages.
///
/// Generated modules have it as `Client`. It takes one of the segment's reader slots until it and all its frames are
/// gone. It may be moved to another thread, not shared: a second thread attaches a client of its own, or is given
/// [owned](crate::Owned) frames.
///
/// What the writer does meanwhile never disturbs a held frame; a held frame never disturbs the writer, as long as the
/// segment has at least `readers * pins + 2` slots, which is the default. All calls take `&self`, so that frames can
/// be held side by side, up to the segment's `pins`; the same frame twice is one pin.
///
/// When its writer dies, closes or is replaced, its calls find nothing new, and within 100 ms of the return of a writer
/// of the name they go on, on that one's segment: ids may start at 1 again ([`FrameMeta::session`](crate::FrameMeta)
/// tells), [`missed`](Client::missed) counts on. Frames of the segment before stay valid as long as they are held, and
/// keep its memory; a client that is called no more notices nothing. What earlier writers left in a segment is not
/// shown to clients that came later. A writer whose schema does not fit is an error of these calls
/// ([`is_misfit`](crate::Error::is_misfit)), for as long as it has the name.
///
/// In a forked child its calls fail ([`is_forked`](crate::Error::is_forked)): see the
/// [crate's page](crate#threads-and-fork).
///
/// ```
/// # mod doc { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/tour.rs")); }
/// # use doc::tour;
/// # let name = format!("doc-client-{}", std::process::id());
/// # let name = name.as_str();
/// # let mut server = tour::Server::create(name)?;
/// # let mut publish = |tick| {
/// #     let mut frame = server.begin()?;
/// #     *frame.fixed_mut().tick = tick;
/// #     frame.publish()
/// # };
/// use std::time::Duration;
/// use tour::{Client, Control};
///
/// let client = Client::attach(name)?;
/// assert!(client.latest()?.is_none()); // nothing was published yet
/// # publish(1)?;
///
/// let frame = client.wait(Duration::from_secs(1))?.expect("a frame within a second");
/// let x: &[f32] = frame.position().x; // a plane, in shared memory
/// let v: &[[f32; 3]] = frame.velocity();
/// assert_eq!((x.len(), v.len()), (1000, 1000));
/// client.send(&Control::Pause)?; // while a frame is held
///
/// # publish(2)?; publish(3)?; publish(4)?;
/// let newest = client.latest()?.expect("a new one"); // the first is still held
/// assert_eq!((frame.tick(), newest.tick()), (1, 4));
/// assert_eq!(client.missed(), 2);
/// assert_eq!(client.held(), 2);
///
/// drop(frame);
/// let before = client.recent(1)?.expect("still in the ring");
/// assert_eq!(before.tick(), 3);
/// # Ok::<(), shmx_runtime::Error>(())
/// ```
#[derive(Debug)]
pub struct Client<S> {
    core: Core,
    schema: PhantomData<fn() -> S>,
}

/// A frame of a schema, pinned.
type Frame<'c, S> = <S as Schema>::Frame<Pinned<'c>>;

impl<S: Schema> Client<S> {
    pub(crate) fn new(core: Core) -> Self {
        Client { core, schema: PhantomData }
    }

    /// Attaches to the segment of a name, which must be there. The name is one as for
    /// [`Server::create`](crate::Server::create). What was published before can be read: the newest frame counts as
    /// unseen.
    ///
    /// # Errors
    /// As [`ClientBuilder::attach`].
    pub fn attach(name: &str) -> Result<Self> {
        Self::builder(name).attach()
    }

    /// Attaches with settings, such as how long to wait for the segment.
    pub fn builder(name: &str) -> ClientBuilder<S> {
        ClientBuilder::new(name)
    }

    /// The newest frame, if this client has not seen it. Never waits; without a new frame it costs one load.
    ///
    /// May be called while frames are held. Frames that were published since the last call, other than the one
    /// returned, are passed over and counted in [`missed`](Client::missed). When the writer overtakes the attempt to
    /// pin a frame, the next newer one is pinned.
    ///
    /// # Errors
    /// All pins are taken and by which frames ([`is_pins_taken`](crate::Error::is_pins_taken); this frame then stays
    /// unseen), or the frame's bytes contradict themselves ([`is_corrupt`](crate::Error::is_corrupt)). When the name
    /// leads to another segment by now, those of [`ClientBuilder::attach`] but for a missing one.
    #[inline]
    pub fn latest(&self) -> Result<Option<Frame<'_, S>>> {
        Ok(self.core.latest()?.map(S::frame))
    }

    /// The newest frame, seen or not; `None` only while nothing has been published. Never waits. The frame counts as
    /// seen afterwards. Of a writer that closed or died it is the last one.
    ///
    /// # Errors
    /// As [`Client::latest`].
    pub fn current(&self) -> Result<Option<Frame<'_, S>>> {
        Ok(self.core.current()?.map(S::frame))
    }

    /// The newest unseen frame, asleep until there is one; `None` when the time is up. Takes a `Duration`, or `None` to
    /// wait without end, also for a writer that is gone ([`Client::writer`] tells): for its return.
    ///
    /// With a new frame there it returns at once, without a system call; else it sleeps until the next publish, and
    /// looks around in between, at least every 100 ms. May be called while frames are held.
    ///
    /// # Errors
    /// As [`Client::latest`].
    pub fn wait(&self, timeout: impl Into<Option<Duration>>) -> Result<Option<Frame<'_, S>>> {
        Ok(self.core.wait(timeout.into(), false)?.map(S::frame))
    }

    /// The frame `n` before the newest, `recent(0)` being that; `None` once it has left the ring, or where there never
    /// was one. Never waits. `n` counts from what is newest during the call: to walk back along the frames while the
    /// writer goes on, take ids with [`at`](Client::at).
    ///
    /// # Errors
    /// As [`Client::latest`].
    pub fn recent(&self, n: u64) -> Result<Option<Frame<'_, S>>> {
        Ok(self.core.recent(n)?.map(S::frame))
    }

    /// The frame of an id ([`FrameMeta::id`](crate::FrameMeta::id)); `None` once it has left the ring, and before it is
    /// published. Never waits; looks through the slots. A frame that is newer than all seen counts as seen, and
    /// those before it as missed; an older one changes neither.
    ///
    /// # Errors
    /// As [`Client::latest`].
    pub fn at(&self, id: u64) -> Result<Option<Frame<'_, S>>> {
        Ok(self.core.at(id)?.map(S::frame))
    }

    /// The newest unseen frame again and again, asleep in between: ends when the writer closes. See [`Frames`].
    pub fn frames(&self) -> Frames<'_, S> {
        Frames { client: self }
    }

    /// [`wait`](Client::wait) for those who have no thread to wait in: the newest unseen frame; or pending, and then the
    /// waker of `cx` is called, once, when it is worth another poll (there may be nothing yet); or `None` when the
    /// writer has closed. The call itself never waits, and takes no lock when there is a frame. Nothing is pinned while
    /// it is pending.
    ///
    /// Wakers are called from one helper thread a process, see [`Bell`]; `std::task::Wake` makes one of any callback.
    /// With an executor, [`into_stream`](Client::into_stream) is simpler.
    ///
    /// # Errors
    /// As [`Client::latest`]. After an error the next polls are pending for 10 to 80 ms (for want of pins only as long
    /// as there is none), so that who ignores errors is slow, not busy. Or the helper thread cannot be started.
    pub fn poll_frame(&self, bell: &mut Bell, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<'_, S>>>> {
        self.core.poll(bell, cx).map_ok(S::frame)
    }

    /// The frames as a stream of owned ones, for `async` code under any executor: see [`FrameStream`].
    pub fn into_stream(self) -> FrameStream<Self> {
        FrameStream::new(self)
    }

    /// Sends a control message to the server. Never waits, and wakes nobody: the server finds it with its next
    /// `controls()`, also when this client is gone by then. Messages of one client arrive in their order, once. May be
    /// called while frames are held. That the writer is gone is no error; the message is read by its successor if that
    /// takes the segment over in place, else by nobody.
    ///
    /// # Errors
    /// The ring is full until the server reads it ([`is_control_full`](crate::Error::is_control_full)); the message
    /// never fits it, or the segment takes none or does not know this one
    /// ([`is_control_refused`](crate::Error::is_control_refused)). Nothing was sent then.
    pub fn send(&self, message: &S::Control) -> Result<()> {
        let mut body = self.core.scratch.borrow_mut();
        body.clear();
        message.encode(&mut body);
        let id = message.id();
        let name = || match S::MODEL.controls.iter().find(|c| c.id == id) {
            Some(control) => format!("'{}'", control.name),
            None => id.to_string(),
        };
        self.core.send(id, name, &body)
    }

    /// Frames that were published and that this client did not see, since the first it saw: the gaps between the ids
    /// that `latest`, `current`, `wait` and `frames` returned. What [`at`](Client::at) or [`recent`](Client::recent)
    /// look up afterwards still counts.
    pub fn missed(&self) -> u64 {
        self.core.missed()
    }

    /// How many different frames are held now, borrowed from this client or as owned frames: pins in use.
    pub fn held(&self) -> usize {
        self.core.held()
    }

    /// What became of the writer of the segment that this client is on. Asks the operating system (a system call): not
    /// for every frame. What it says may be past by the time it is read.
    pub fn writer(&self) -> Writer {
        self.core.writer()
    }

    /// Names of the streams of this schema that the segment does not have (its writer's schema is older): those that
    /// every frame should carry read as 0 in all their numbers, the others as absent or empty. Settled whenever it
    /// attaches to a segment.
    pub fn absent(&self) -> Vec<String> {
        self.core.absent()
    }

    /// The segment's name, as it was given.
    pub fn name(&self) -> &str {
        &self.core.name.text
    }

    /// The file that the name means.
    pub fn path(&self) -> &Path {
        &self.core.name.path
    }
}

impl<S> Sealed for Client<S> {}

impl<S: Schema> Streamed for Client<S> {
    type OwnedFrame = S::Frame<Owned>;

    fn poll_owned(&self, bell: &mut Bell, cx: &mut Context<'_>) -> Poll<Option<Result<Self::OwnedFrame>>> {
        self.core.poll(bell, cx).map_ok(|held| S::frame(held.into_owned()))
    }
}

/// New frames, one after the other: see [`Client::frames`].
///
/// It gives the newest each time, so that a slow loop misses frames instead of falling behind; it ends, after the last
/// frame, when the writer closes, and outlasts its crash: it waits for the next one. Each item is pinned until it is
/// dropped: with as many held as the segment has `pins`, the next item is an error.
///
/// ```
/// # mod doc { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/tour.rs")); }
/// # use doc::tour;
/// # let name = format!("doc-frames-{}", std::process::id());
/// # let name = name.as_str();
/// # let mut server = tour::Server::create(name)?;
/// # let mut publish = |tick| {
/// #     let mut frame = server.begin()?;
/// #     *frame.fixed_mut().tick = tick;
/// #     frame.publish()
/// # };
/// # publish(1)?;
/// let client = tour::Client::attach(name)?;
/// # drop(server);
/// let mut ticks = Vec::new();
/// for frame in client.frames() {
///     ticks.push(frame?.tick());
/// }
/// assert_eq!(ticks, [1]); // and the writer has closed
/// assert_eq!(client.writer(), shmx_runtime::Writer::Closed);
/// # Ok::<(), shmx_runtime::Error>(())
/// ```
#[derive(Debug)]
pub struct Frames<'c, S> {
    client: &'c Client<S>,
}

impl<'c, S: Schema> Iterator for Frames<'c, S> {
    type Item = Result<Frame<'c, S>>;

    fn next(&mut self) -> Option<Self::Item> {
        let next = self.client.core.wait(None, true);
        Some(next.transpose()?.map(S::frame))
    }
}
