//! The client of any segment.

use super::attach::ClientBuilder;
use super::frame::{Frame, FrameOf, OwnedFrame};
use super::frames::Frames;
use super::key::Key;
use crate::bells::Bell;
use crate::client::core::Core;
use crate::client::waiting::Waited;
use crate::client::{FrameStream, Pinned, Streamed};
use crate::error::{Kind, Result};
use crate::typed::Sealed;
use crate::writer_state::Writer;
use shmx_schema::model::Schema;
use std::path::Path;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

/// An attached reader of any segment, as [`shmx_runtime::Client`](crate::Client) is of one with a known schema: it goes
/// on to the segment that has its name, too, whatever its schema is then.
///
/// ```
/// use shmx_runtime::{dynamic::{self, Client, SchemaBuilder, Server}, model::Scalar};
/// # let name = format!("doc-client-{}", std::process::id());
/// # let name = name.as_str();
/// # let schema = SchemaBuilder::new("lab").stream(dynamic::stream(1, "tick", Scalar::U64)).build();
/// # let mut server = Server::builder(name, schema).create()?;
/// # let mut frame = server.begin()?;
/// # frame.write("tick", &[7u64])?;
/// # frame.publish()?;
/// let client = Client::attach(name)?;
/// for stream in client.schema().streams.iter() {
///     println!("{} {}", stream.id, stream.name);
/// }
/// let frame = client.current()?.expect("a frame");
/// assert_eq!(frame.stream("tick")?.numbers::<u64>()?, [7]);
/// assert_eq!(frame.to_json()?, serde_json::json!({ "tick": 7 }));
/// # Ok::<(), shmx_runtime::Error>(())
/// ```
#[derive(Debug)]
pub struct Client {
    pub(super) core: Core,
}

/// What [`Client::next`] came to.
#[derive(Debug)]
pub enum Next<'c> {
    /// A new frame.
    Frame(Frame<'c>),
    /// There was none in that time.
    TimeUp,
    /// The writer has closed, and its last frame was seen.
    Closed,
}

impl Client {
    /// Attaches to the segment of a name, which must be there, whatever its schema is.
    ///
    /// # Errors
    /// As [`ClientBuilder::attach`].
    pub fn attach(name: &str) -> Result<Client> {
        Client::builder(name).attach()
    }

    /// Attaches with settings, such as how long to wait for the segment.
    pub fn builder(name: &str) -> ClientBuilder {
        ClientBuilder::new(name)
    }

    pub(super) fn frame(held: Pinned<'_>) -> Frame<'_> {
        FrameOf { books: held.books().clone(), held }
    }

    /// The newest frame, if this client has not seen it. Never waits; without a new frame it costs one load. May be
    /// called while frames are held; those in between are counted in [`missed`](Client::missed).
    ///
    /// # Errors
    /// All pins are taken and by which frames ([`is_pins_taken`](crate::Error::is_pins_taken)), or the frame's bytes
    /// contradict themselves ([`is_corrupt`](crate::Error::is_corrupt)).
    #[inline]
    pub fn latest(&self) -> Result<Option<Frame<'_>>> {
        Ok(self.core.latest()?.map(Self::frame))
    }

    /// The newest frame, seen or not; `None` only while nothing has been published. Never waits.
    ///
    /// # Errors
    /// As [`Client::latest`].
    pub fn current(&self) -> Result<Option<Frame<'_>>> {
        Ok(self.core.current()?.map(Self::frame))
    }

    /// The newest unseen frame, asleep until there is one; `None` when the time is up. Takes a `Duration`, or `None` to
    /// wait without end, also for a writer that is gone ([`Client::writer`] tells): for its return.
    ///
    /// # Errors
    /// As [`Client::latest`].
    pub fn wait(&self, timeout: impl Into<Option<Duration>>) -> Result<Option<Frame<'_>>> {
        Ok(self.core.wait(timeout.into(), false)?.map(Self::frame))
    }

    /// The newest unseen frame, asleep until there is one, and why not when there is none: what an own loop has in place
    /// of [`Client::frames`] when it wants to look at other things in between.
    ///
    /// ```
    /// use shmx_runtime::{dynamic::{self, Client, Next, SchemaBuilder, Server}, model::Scalar};
    /// use std::time::Duration;
    /// # let name = format!("doc-next-{}", std::process::id());
    /// # let name = name.as_str();
    /// # let schema = SchemaBuilder::new("lab").stream(dynamic::stream(1, "tick", Scalar::U64)).build();
    /// # let mut server = Server::builder(name, schema).create()?;
    /// let client = Client::attach(name)?;
    /// assert!(matches!(client.next(Duration::from_millis(1))?, Next::TimeUp));
    /// server.close()?;
    /// assert!(matches!(client.next(None)?, Next::Closed));
    /// # Ok::<(), shmx_runtime::Error>(())
    /// ```
    ///
    /// # Errors
    /// As [`Client::latest`].
    pub fn next(&self, timeout: impl Into<Option<Duration>>) -> Result<Next<'_>> {
        Ok(match self.core.wait_for(timeout.into(), true)? {
            Waited::Frame(held) => Next::Frame(Self::frame(held)),
            Waited::TimeUp => Next::TimeUp,
            Waited::Closed => Next::Closed,
        })
    }

    /// The frame `n` before the newest, `recent(0)` being that; `None` once it has left the ring. Never waits.
    ///
    /// # Errors
    /// As [`Client::latest`].
    pub fn recent(&self, n: u64) -> Result<Option<Frame<'_>>> {
        Ok(self.core.recent(n)?.map(Self::frame))
    }

    /// The frame of an id; `None` once it has left the ring, and before it is published. Never waits.
    ///
    /// # Errors
    /// As [`Client::latest`].
    pub fn at(&self, id: u64) -> Result<Option<Frame<'_>>> {
        Ok(self.core.at(id)?.map(Self::frame))
    }

    /// The newest unseen frame again and again, asleep in between: ends, after the last one, when the writer closes, and
    /// outlasts its crash.
    pub fn frames(&self) -> Frames<'_> {
        Frames::new(self)
    }

    /// [`wait`](Client::wait) for those who have no thread to wait in: as
    /// [`shmx_runtime::Client::poll_frame`](crate::Client::poll_frame).
    ///
    /// # Errors
    /// As there.
    pub fn poll_frame(&self, bell: &mut Bell, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<'_>>>> {
        self.core.poll(bell, cx).map_ok(Self::frame)
    }

    /// The frames as a stream of owned ones, for `async` code under any executor: see [`FrameStream`].
    pub fn into_stream(self) -> FrameStream<Client> {
        FrameStream::new(self)
    }

    /// What the directory of the present segment says, with the streams that were appended, as far as they were looked
    /// for: a frame looks when it is asked for a name that is not known, or for all its streams.
    pub fn schema(&self) -> Arc<Schema> {
        self.core.books().newest().model.clone()
    }

    /// Reads the directory again if it has changed: whether there are new streams. Without a change it costs one load.
    /// Frames look by themselves; this is for who wants to know without a frame.
    ///
    /// # Errors
    /// The directory is corrupt ([`is_corrupt`](crate::Error::is_corrupt)).
    pub fn refresh_directory(&self) -> Result<bool> {
        self.core.renew()
    }

    /// Sends a control message, by its name or number; `body` is its fields as they lie, as long as the schema says.
    /// Never waits, and wakes nobody: the server finds it with its next `controls()`.
    ///
    /// # Errors
    /// The segment knows no such control, takes none, or the message never fits its ring
    /// ([`is_control_refused`](crate::Error::is_control_refused)); it is of another length
    /// ([`is_bad_control`](crate::Error::is_bad_control)); the ring is full until the server reads it
    /// ([`is_control_full`](crate::Error::is_control_full)). Nothing was sent then.
    pub fn send<'k>(&self, control: impl Into<Key<'k>>, body: &[u8]) -> Result<()> {
        let (key, schema) = (control.into(), self.schema());
        let known = schema.controls.iter().find(|c| match key {
            Key::Name(name) => c.name == name,
            Key::Id(id) => c.id == id,
        });
        let id = match (known, key) {
            (Some(control), _) => control.id,
            (None, Key::Id(id)) => id,
            (None, Key::Name(_)) => {
                let name = self.core.name.text.clone();
                return Err(Kind::UnknownControl { name, control: key.to_string() }.into());
            }
        };
        if let Some(control) = known
            && control.body.bytes as usize != body.len()
        {
            let (want, got) = (control.body.bytes as usize, body.len());
            return Err(Kind::BadControl { control: control.name.to_string(), want, got }.into());
        }
        self.core.send(id, || known.map_or_else(|| id.to_string(), |c| format!("'{}'", c.name)), body)
    }

    /// Says whether this is the process that attached it: in a forked child calls that look at frames fail, but
    /// [`latest`](Client::latest) need not as long as there is nothing new.
    ///
    /// # Errors
    /// This is a forked child ([`is_forked`](crate::Error::is_forked)).
    pub fn at_home(&self) -> Result<()> {
        self.core.at_home()
    }

    /// Frames that were published and that this client did not see, since the first it saw; as
    /// [`shmx_runtime::Client::missed`](crate::Client::missed).
    pub fn missed(&self) -> u64 {
        self.core.missed()
    }

    /// Names of the streams that were [expected](ClientBuilder::expect) and that the segment does not have.
    pub fn absent(&self) -> Vec<String> {
        self.core.absent()
    }

    /// How many different frames are held now, borrowed from this client or as owned frames: pins in use.
    pub fn held(&self) -> usize {
        self.core.held()
    }

    /// What became of the writer. Asks the operating system: not for every frame.
    pub fn writer(&self) -> Writer {
        self.core.writer()
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

impl Sealed for Client {}

impl Streamed for Client {
    type OwnedFrame = OwnedFrame;

    fn poll_owned(&self, bell: &mut Bell, cx: &mut Context<'_>) -> Poll<Option<Result<OwnedFrame>>> {
        self.core.poll(bell, cx).map_ok(|held| Self::frame(held).into_owned())
    }
}
