//! The schema model of shmx: syntax tree, checked model, layout, directory blob, fingerprints.
//!
//! A front end makes an [`ast::SchemaAst`]; [`check::lower`] turns it into a [`model::Schema`] or findings
//! ([`diag`]). From the model alone follow where everything lies ([`layout`]), the bytes of the directory ([`blob`])
//! and the fingerprints ([`hash`]), all `const fn`, so that rustc computes them for generated code. A reader whose
//! fingerprint is not the segment's asks [`fit::fit`]. Nothing here does I/O, starts threads or keeps state: all of it
//! may be called from anywhere at any time.
//!
//! | question | answer |
//! |---|---|
//! | is this schema right, and what does it mean? | [`check::lower`], [`model::Schema`] |
//! | where does everything lie? | [`layout::Frame`], [`layout::Room`], [`layout::elem_size`] |
//! | as which bytes does it stand in a segment? | [`blob::to_vec`], [`blob::decode`] |
//! | are these two the same? | [`hash::schema_hash`], [`hash::layout_hash`] |
//! | can this reader read that segment? | [`fit::fit`] |
//!
//! **Who wants to publish or read frames** takes `shmx-runtime`, who wants to compile schemas `shmxc`; this crate is for
//! tools of one's own.
#![forbid(unsafe_code)]

pub mod ast;
pub mod blob;
pub mod check;
pub mod compose;
pub mod diag;
pub mod fit;
pub mod hash;
pub mod layout;
pub mod model;
pub mod rules;
