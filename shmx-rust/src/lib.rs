//! The Rust of a schema: what `shmxc gen` writes as text and the derives expand to as tokens, made in one place.
//!
//! A front end fills a [`Stream`] for each of its streams, all of it text that is printed and never looked into:
//! `shmxc` writes types and numbers there, a derive placeholders of the user's tokens. [`accessors`] makes methods,
//! planes and constants of them, and the templates print those.

pub mod docs;
pub mod lang;
pub mod literal;
pub mod names;
mod reads;
pub mod render;
mod stream;
pub mod templates;
mod writes;

pub use lang::Names;
pub use reads::{Accessors, accessors};
pub use stream::{Form, Stream};
