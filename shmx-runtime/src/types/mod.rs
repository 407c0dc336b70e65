//! Values that a peer may have filled with any bits.

mod boolean;
mod open;
mod text;

pub use boolean::Bool;
pub use open::{Enum, Open};
pub use text::{Text, TextTooLong};
