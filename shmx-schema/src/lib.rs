//! The schema model of shmx: syntax tree, checked model, layout, directory blob, fingerprints.
#![forbid(unsafe_code)]

pub mod ast;
pub mod check;
pub mod diag;
pub mod hash;
pub mod layout;
pub mod model;
