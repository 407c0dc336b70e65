//! Values that a peer may have filled with any bits.

mod boolean;
mod flags;
mod json;
mod open;
mod text;

pub use boolean::Bool;
pub use flags::{Bits, Flag, Flags};
pub use json::Json;
pub use open::{Enum, Open};
pub use text::{Text, TextTooLong};
