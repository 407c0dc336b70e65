//! How to attach.

use super::attach::{Expected, attach};
use super::core::Core;
use super::typed::Client;
use crate::error::Result;
use crate::sys::name::Name;
use crate::typed::Schema;
use std::marker::PhantomData;
use std::time::Duration;

/// Attaches a [`Client`] with other than the usual settings.
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

    /// Waits up to this long for the segment to appear.
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

    /// Attaches.
    ///
    /// # Errors
    /// No such segment (after the wait), no permission, a corrupt segment, a schema that does not fit (each stream
    /// that does not, with both sides), all reader slots taken (by whom).
    pub fn attach(self) -> Result<Client<S>> {
        let name = Name::new(&self.name)?;
        let expected = Expected { model: S::MODEL, hash: S::SCHEMA_HASH, accept_meaning: self.accept_meaning };
        let (at, _, controls) = attach(&name, self.wait, Some(expected))?;
        Ok(Client::new(Core::new(at, controls), name))
    }
}
