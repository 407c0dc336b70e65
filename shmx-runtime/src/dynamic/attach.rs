//! How to attach to any segment.

use super::books::Books;
use super::client::Client;
use crate::client::attach;
use crate::client::core::Core;
use crate::error::Result;
use crate::sys::name::Name;
use std::sync::Arc;
use std::time::Duration;

/// Attaches a [`Client`] with other than the usual settings.
#[derive(Clone, Debug)]
pub struct ClientBuilder {
    name: String,
    wait: Option<Duration>,
}

impl ClientBuilder {
    pub(super) fn new(name: &str) -> ClientBuilder {
        ClientBuilder { name: name.to_owned(), wait: None }
    }

    /// Waits up to this long for the segment to appear.
    #[must_use]
    pub fn wait(mut self, longest: Duration) -> Self {
        self.wait = Some(longest);
        self
    }

    /// Attaches.
    ///
    /// # Errors
    /// No such segment (after the wait), no permission, a corrupt segment, all reader slots taken (by whom).
    pub fn attach(self) -> Result<Client> {
        let name = Name::new(&self.name)?;
        let (at, model, controls) = attach::attach(&name, self.wait, None)?;
        let books = Arc::new(Books::new(&name.text, &at.segment, &model)?);
        Ok(Client { core: Core::new(at, controls), books, name })
    }
}
