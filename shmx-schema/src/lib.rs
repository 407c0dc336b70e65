//! The schema model of shmx: syntax tree, checked model, layout, directory blob, fingerprints.
#![forbid(unsafe_code)]

pub mod ast;
pub mod blob;
pub mod check;
pub mod diag;
pub mod fit;
pub mod hash;
pub mod layout;
pub mod model;
