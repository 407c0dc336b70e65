//! Byte offsets of the segment, one file a structure, as `docs/wire-format.md` has them.

pub mod control;
pub mod ext;
pub mod frame;
pub mod geometry;
pub mod header;
pub mod pins;
pub mod reader;
pub mod tlv;
