//! Damaged segments: real images, ways to damage them, and looks at what is left by everything that can look.
//!
//! The property test (`tests/hostile/`) draws its damage from a case's number, the fuzz targets (`fuzz/`) from bytes.

mod dice;
mod edits;
mod images;
mod look;
mod map;
mod others;
mod serve;
mod site;

pub use dice::Dice;
pub use edits::{Damage, Edit, repair_hash, repair_sum};
pub use images::{Image, Schemas, images, rich};
pub use look::{Readout, Seen, body, look, said, watch};
pub use map::{Map, Sum, Tlv};
pub use serve::{live, start};
pub use site::Site;
