//! Findings as text.

mod human;

pub use human::{Colour, human};
