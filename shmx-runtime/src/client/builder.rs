//! How to attach.

use super::attach::{Expected, Model};
use super::core::Core;
use super::typed::Client;
use crate::error::Result;
use crate::sys::name::Name;
use crate::typed::Schema;
use std::marker::PhantomData;
use std::time::Duration;

/// Attaches a [`Client`] with other than the usual settings.
///
/// ```
/// # mod doc { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/tour.rs")); }
/// # use doc::tour;
/// # let name = format!("doc-client-builder-{}", std::process::id());
/// # let name = name.as_str();
/// use std::time::Duration;
///
/// let soon = tour::Client::builder(name).wait(Duration::from_millis(20)).attach();
/// assert!(soon.unwrap_err().is_not_found()); // nobody made it in that time
///
/// # let server = tour::Server::create(name)?;
/// let client = tour::Client::builder(name).wait(Duration::from_secs(10)).attach()?;
/// assert!(client.absent().is_empty());
/// # Ok::<(), shmx_runtime::Error>(())
/// ```
#[derive(Debug)]
pub struct ClientBuilder<S> {
    name: String,
    wait: Option<Duration>,
    accept_meaning: bool,
    schema: PhantomData<S>,
}

impl<S: Schema> ClientBuilder<S> {
    pub(crate) fn new(name: &str) -> Self {
        ClientBuilder { name: name.to_owned(), wait: None, accept_meaning: false, schema: PhantomData }
    }

    /// Waits up to this long for the segment to appear, looking every 5 ms. Other errors end it at once. Without this
    /// the segment must be there.
    #[must_use]
    pub fn wait(mut self, longest: Duration) -> Self {
        self.wait = Some(longest);
        self
    }

    /// Attaches even where a unit or the name of a field, component or enum value differs while the layout is the
    /// same. The numbers are then read as this side's schema calls them.
    #[must_use]
    pub fn accept_meaning(mut self) -> Self {
        self.accept_meaning = true;
        self
    }

    /// Attaches: maps the segment, compares the schemas unless their fingerprints are equal, and takes a reader slot,
    /// a dead reader's if need be. Any number of processes may try at the same time, while the server publishes.
    ///
    /// # Errors
    /// No such segment after the wait ([`is_not_found`](crate::Error::is_not_found)), no permission
    /// ([`is_denied`](crate::Error::is_denied)), a corrupt segment ([`is_corrupt`](crate::Error::is_corrupt)), a
    /// schema that does not fit, with each stream that does not and both sides
    /// ([`is_misfit`](crate::Error::is_misfit)), all reader slots taken and by whom
    /// ([`is_readers_taken`](crate::Error::is_readers_taken)).
    pub fn attach(self) -> Result<Client<S>> {
        let name = Name::new(&self.name)?;
        let expected =
            Expected { model: Model::Constant(S::MODEL), hash: S::SCHEMA_HASH, accept_meaning: self.accept_meaning };
        Ok(Client::new(Core::attach(name, self.wait, Some(expected))?))
    }
}
