//! How to attach to any segment.

use super::client::Client;
use crate::client::core::Core;
use crate::error::Result;
use crate::sys::name::Name;
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
}

impl ClientBuilder {
    pub(super) fn new(name: &str) -> ClientBuilder {
        ClientBuilder { name: name.to_owned(), wait: None }
    }

    /// Waits up to this long for the segment to appear, looking every 5 ms. Other errors end it at once.
    #[must_use]
    pub fn wait(mut self, longest: Duration) -> Self {
        self.wait = Some(longest);
        self
    }

    /// Attaches: maps the segment, reads its directory and takes a reader slot, a dead reader's if need be. Any number
    /// of processes may try at the same time, while the server publishes.
    ///
    /// # Errors
    /// No such segment after the wait ([`is_not_found`](crate::Error::is_not_found)), no permission
    /// ([`is_denied`](crate::Error::is_denied)), a corrupt segment ([`is_corrupt`](crate::Error::is_corrupt)), all
    /// reader slots taken and by whom ([`is_readers_taken`](crate::Error::is_readers_taken)).
    pub fn attach(self) -> Result<Client> {
        let name = Name::new(&self.name)?;
        Ok(Client { core: Core::attach(name, self.wait, None)? })
    }
}
