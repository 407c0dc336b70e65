//! How to attach to any segment.

use super::client::Client;
use super::watcher::Watcher;
use crate::client::attach::{Expected, Model};
use crate::client::core::Core;
use crate::error::{Error, Kind, Result};
use crate::sys::name::Name;
use crate::watcher;
use shmx_schema::blob;
use shmx_schema::hash::{BASIS, fnv1a};
use std::sync::Arc;
use std::time::Duration;

/// Attaches a [`Client`] with other than the usual settings: see [`Client::builder`].
///
/// ```
/// use shmx_runtime::dynamic::Client;
/// # let name = format!("doc-attach-{}", std::process::id());
/// let soon = Client::builder(&name).wait(std::time::Duration::from_millis(20)).attach();
/// assert!(soon.unwrap_err().is_not_found()); // nobody made it in that time
/// ```
#[derive(Clone, Debug)]
pub struct ClientBuilder {
    name: String,
    wait: Option<Duration>,
    expected: Option<Expected>,
    accept_meaning: bool,
}

impl ClientBuilder {
    pub(super) fn new(name: &str) -> ClientBuilder {
        ClientBuilder { name: name.to_owned(), wait: None, expected: None, accept_meaning: false }
    }

    /// Waits up to this long for the segment to appear, looking every 5 ms. Other errors end it at once.
    #[must_use]
    pub fn wait(mut self, longest: Duration) -> Self {
        self.wait = Some(longest);
        self
    }

    /// Expects the schema of a directory blob, as `shmxc gen --lang blob` writes it, as a typed client expects its own:
    /// frames have the streams of this schema, in its order, whatever else the segment carries, and a segment that
    /// does not fit is refused.
    ///
    /// ```
    /// # mod doc { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/tour.rs")); }
    /// # use doc::tour;
    /// # let name = format!("doc-expect-{}", std::process::id());
    /// # let name = name.as_str();
    /// use shmx_runtime::{Schema, dynamic::{self, Client, SchemaBuilder, Server}, model::Scalar};
    /// let schema = SchemaBuilder::new("tour").stream(dynamic::stream(1, "tick", Scalar::F32));
    /// # let server = Server::builder(name, schema).create()?;
    /// let error = Client::builder(name).expect(tour::Schema::BLOB)?.attach().unwrap_err();
    /// assert!(error.is_misfit() && error.to_string().contains("tick"));
    /// # Ok::<(), shmx_runtime::Error>(())
    /// ```
    ///
    /// # Errors
    /// The blob does not decode ([`is_bad_schema`](Error::is_bad_schema)).
    pub fn expect(mut self, bytes: &[u8]) -> Result<Self> {
        let directory = blob::decode(bytes).map_err(|e| Error::from(Kind::BadSchema(e.to_string())))?;
        let (model, hash) = (Model::Shared(Arc::new(directory.schema)), fnv1a(BASIS, bytes));
        self.expected = Some(Expected { model, hash, accept_meaning: false });
        Ok(self)
    }

    /// Attaches even where a unit or the name of a field, component or enum value differs from what is expected, while
    /// the layout is the same.
    #[must_use]
    pub fn accept_meaning(mut self) -> Self {
        self.accept_meaning = true;
        self
    }

    fn expected(&self) -> Option<Expected> {
        let accept_meaning = self.accept_meaning;
        self.expected.clone().map(|expected| Expected { accept_meaning, ..expected })
    }

    /// Opens the segment to watch it, with the same settings: read permission is enough, no reader slot is taken.
    ///
    /// # Errors
    /// As [`ClientBuilder::attach`], but for the slots.
    pub fn watch(self) -> Result<Watcher> {
        let (name, expected) = (Name::new(&self.name)?, self.expected());
        Ok(Watcher { core: watcher::Core::open(name, self.wait, expected)? })
    }

    /// Attaches: maps the segment, reads its directory and takes a reader slot, a dead reader's if need be. Any number
    /// of processes may try at the same time, while the server publishes.
    ///
    /// # Errors
    /// No such segment after the wait ([`is_not_found`](crate::Error::is_not_found)), no permission
    /// ([`is_denied`](crate::Error::is_denied)), a corrupt segment ([`is_corrupt`](crate::Error::is_corrupt)), a schema
    /// that is not the [expected](ClientBuilder::expect) one ([`is_misfit`](crate::Error::is_misfit)), all reader slots
    /// taken and by whom ([`is_readers_taken`](crate::Error::is_readers_taken)).
    pub fn attach(self) -> Result<Client> {
        let (name, expected) = (Name::new(&self.name)?, self.expected());
        Ok(Client { core: Core::attach(name, self.wait, expected)? })
    }
}
