//! Front ends: each reads one kind of source into a syntax tree, or, where it is a checked schema already, into that.

pub mod blob;
#[cfg(all(feature = "cli", target_os = "linux"))]
pub mod live;
pub mod rust;
mod wire;
pub mod yaml;
