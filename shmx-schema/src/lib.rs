//! The schema model of shmx: syntax tree, checked model, layout, directory blob, fingerprints.
//!
//! A front end makes an [`ast::SchemaAst`]; [`check::lower`] turns it into a [`model::Schema`] or findings
//! ([`diag`]). From the model alone follow where everything lies ([`layout`]), the bytes of the directory ([`blob`])
//! and the fingerprints ([`hash`]), all `const fn`, so that rustc computes them for generated code. A reader whose
//! fingerprint is not the segment's asks [`fit::fit`]. Nothing here does I/O.
#![forbid(unsafe_code)]

pub mod ast;
pub mod blob;
pub mod check;
pub mod diag;
pub mod fit;
pub mod hash;
pub mod layout;
pub mod model;
