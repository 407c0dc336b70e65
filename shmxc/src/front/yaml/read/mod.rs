//! From the tree to the syntax tree, a file a section. What is not of the form is a finding, and left out.

mod controls;
mod fields;
mod include;
mod keys;
mod notes;
mod reserved;
pub(super) mod schema;
mod segment;
mod sizes;
mod streams;
mod types;
mod values;
mod words;

use std::collections::BTreeMap;

use shmx_schema::ast::Gap;
use shmx_schema::diag::{Diagnostic, Diagnostics, Span};

/// Where findings go while a file is read.
struct Cx<'a> {
    out: &'a mut Diagnostics,
}

/// Where missing keys could be written, by the names of what lacks them.
type Gaps = BTreeMap<Span, Gap>;

impl Cx<'_> {
    fn push(&mut self, found: Diagnostic) {
        self.out.push(found);
    }
}

/// The keys that are known.
#[cfg(test)]
pub(crate) mod keys_of {
    pub(crate) use super::controls::KEYS as CONTROL;
    pub(crate) use super::schema::KEYS as FILE;
    pub(crate) use super::segment::KEYS as SEGMENT;
    pub(crate) use super::streams::KEYS as STREAM;
}
