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

use shmx_schema::diag::{Diagnostic, Diagnostics};

/// Where findings go while a file is read.
struct Cx<'a> {
    out: &'a mut Diagnostics,
}

impl Cx<'_> {
    fn push(&mut self, found: Diagnostic) {
        self.out.push(found);
    }
}
