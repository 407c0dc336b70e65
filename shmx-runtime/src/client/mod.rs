//! The attached reader: pins frames, sends controls.

pub(crate) mod attach;
pub(crate) mod attached;
mod builder;
mod controls;
pub(crate) mod core;
mod lookout;
mod pinned;
mod stream;
mod typed;
pub(crate) mod waiting;

pub use builder::ClientBuilder;
pub(crate) use lookout::Lookout;
pub use pinned::{Owned, Pinned};
pub use stream::{FrameStream, Streamed};
pub use typed::{Client, Frames};
