//! Front ends: each reads one kind of source into a syntax tree.

pub mod rust;
pub mod yaml;
