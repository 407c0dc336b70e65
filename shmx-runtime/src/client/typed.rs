//! The client of a generated schema.

use super::builder::ClientBuilder;
use super::core::Core;
use super::pinned::Pinned;
use crate::error::Result;
use crate::sys::name::Name;
use crate::typed::{ControlMessage, Schema};
use crate::writer_state::Writer;
use std::marker::PhantomData;
use std::path::Path;
use std::time::Duration;

/// An attached reader of a segment: sees the newest frame, zero copy and untorn, and can send control messages.
///
/// Generated modules have it as `Client`. It takes one of the segment's reader slots until it and all its frames are
/// gone. It may be moved to another thread, not shared: a second thread attaches a client of its own, or is given
/// [owned](crate::Owned) frames.
///
/// What the writer does meanwhile never disturbs a held frame; a held frame never disturbs the writer.
#[derive(Debug)]
pub struct Client<S> {
    core: Core,
    name: Name,
    schema: PhantomData<fn() -> S>,
}

/// A frame of a schema, pinned.
type Frame<'c, S> = <S as Schema>::Frame<Pinned<'c>>;

impl<S: Schema> Client<S> {
    pub(crate) fn new(core: Core, name: Name) -> Self {
        Client { core, name, schema: PhantomData }
    }

    /// Attaches to the segment of a name, which must be there.
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
    /// # Errors
    /// All pins are taken (by which frames), or the frame's bytes contradict themselves.
    #[inline]
    pub fn latest(&self) -> Result<Option<Frame<'_, S>>> {
        Ok(self.core.latest()?.map(S::frame))
    }

    /// The newest frame, seen or not; `None` only while nothing has been published.
    ///
    /// # Errors
    /// As [`Client::latest`].
    pub fn current(&self) -> Result<Option<Frame<'_, S>>> {
        Ok(self.core.current()?.map(S::frame))
    }

    /// The newest unseen frame, asleep until there is one; `None` when the time is up. `wait(None)` waits without
    /// end, also for a writer that is gone ([`Client::writer`] tells).
    ///
    /// # Errors
    /// As [`Client::latest`].
    pub fn wait(&self, timeout: impl Into<Option<Duration>>) -> Result<Option<Frame<'_, S>>> {
        Ok(self.core.wait(timeout.into())?.map(S::frame))
    }

    /// The frame `n` before the newest; `None` once it has left the ring.
    ///
    /// # Errors
    /// As [`Client::latest`].
    pub fn recent(&self, n: u64) -> Result<Option<Frame<'_, S>>> {
        Ok(self.core.recent(n)?.map(S::frame))
    }

    /// The frame of an id; `None` once it has left the ring.
    ///
    /// # Errors
    /// As [`Client::latest`].
    pub fn at(&self, id: u64) -> Result<Option<Frame<'_, S>>> {
        Ok(self.core.at(id)?.map(S::frame))
    }

    /// The newest unseen frame again and again, asleep in between: ends when the writer closes or dies.
    pub fn frames(&self) -> Frames<'_, S> {
        Frames { client: self }
    }

    /// Sends a control message to the server. Never waits.
    ///
    /// # Errors
    /// The ring is full, the message does not fit it, the segment takes none or does not know this one.
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

    /// Frames that were published and that this client did not see, since the first it saw.
    pub fn missed(&self) -> u64 {
        self.core.missed()
    }

    /// How many frames are held now, by this client and as owned frames.
    pub fn held(&self) -> usize {
        self.core.at.held()
    }

    /// What became of the writer. Asks the operating system: not for every frame.
    pub fn writer(&self) -> Writer {
        self.core.writer()
    }

    /// Streams of this schema that the segment does not have: numbers in them read as 0, the others as absent.
    pub fn absent(&self) -> Vec<String> {
        self.core.at.table.absent()
    }

    /// The segment's name.
    pub fn name(&self) -> &str {
        &self.name.text
    }

    /// The segment's file.
    pub fn path(&self) -> &Path {
        &self.name.path
    }
}

/// See [`Client::frames`]. Lends each frame until the next is asked for.
#[derive(Debug)]
pub struct Frames<'c, S> {
    client: &'c Client<S>,
}

impl<'c, S: Schema> Iterator for Frames<'c, S> {
    type Item = Result<Frame<'c, S>>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            match self.client.wait(super::core::LONGEST_SLEEP) {
                Ok(Some(frame)) => return Some(Ok(frame)),
                Ok(None) if self.client.writer().is_alive() => {}
                // The last frame may have come between the wait and the look.
                Ok(None) => return self.client.latest().transpose(),
                Err(e) => return Some(Err(e)),
            }
        }
    }
}
