//! What became of a schema: every change between two of them, graded by how deep it goes.
//!
//! Streams and control messages are matched by id and by name, types by where they are used, fields, components and
//! values by name and place. The grades agree with [`shmx_schema::fit`], by which readers attach: what goes to
//! [`Level::Meaning`] or deeper makes a reader of the old schema refuse a segment of the new one, but for what its
//! [`rules::Rule::attach`] excepts. All rules are in `docs/evolution.md`.
//!
//! ```
//! # let dir = tempfile::TempDir::new().unwrap();
//! # let write = |name: &str, text: &str| {
//! #     let path = dir.path().join(name);
//! #     std::fs::write(&path, text).unwrap();
//! #     path.to_str().unwrap().to_owned()
//! # };
//! use shmxc::{diff, input, source::Sources};
//!
//! let old = write("old.yaml", "schema: lab\nstreams: { depth: { id: 1, type: f32, unit: m } }\n");
//! let new = write("new.yaml", "schema: lab\nstreams: { depth: { id: 1, type: f32, unit: mm } }\n");
//! let mut sources = Sources::new();
//! let (old, new) = (input::load(&mut sources, &old)?, input::load(&mut sources, &new)?);
//! let changes = diff::changes(&sources, &old[0], &new[0]);
//! assert_eq!(changes[0].rule.code, "unit-changed");
//! assert_eq!(changes[0].message, "stream 'depth' (id 1): the unit m became mm");
//! assert_eq!(changes[0].new.as_ref().unwrap().at.path, "streams.depth.unit");
//! # Ok::<(), input::InputError>(())
//! ```

mod change;
mod controls;
mod elem;
mod ids;
mod level;
mod notes;
mod record;
mod report;
pub mod rules;
mod side;
mod streams;
mod types;

use std::collections::HashSet;

use crate::compile::Compiled;
use crate::source::Sources;

pub use change::{Attach, Change, Part, finding};
pub use level::{Level, Levels};
pub use report::{json, pair, summary};

use side::Side;

/// Every change from one schema to another, the deepest first, then in the order of the new schema. Empty also when one
/// of them has errors: there is nothing to compare then.
///
/// Identifiers and named sizes are compared where both have them (a blob and a segment don't), and of a stock server's
/// directory only what it says.
pub fn changes(sources: &Sources, old: &Compiled, new: &Compiled) -> Vec<Change> {
    let (Some(old), Some(new)) = (Side::of(sources, old), Side::of(sources, new)) else { return Vec::new() };
    let mut cx = Cx { old, new, seen: HashSet::new(), out: Vec::new() };
    notes::schema(&mut cx);
    streams::compare(&mut cx);
    controls::compare(&mut cx);
    cx.out.sort_by_key(|change| std::cmp::Reverse(change.rule.level));
    cx.out
}

/// One comparison.
struct Cx<'a> {
    old: Side<'a>,
    new: Side<'a>,
    /// The pairs of types that were compared already, wherever they are used.
    seen: HashSet<(&'a str, &'a str)>,
    out: Vec<Change>,
}

impl Cx<'_> {
    fn push(&mut self, change: Change) {
        self.out.push(change);
    }

    /// Whether both say all that a schema says: the directory of a stock server does not.
    fn whole(&self) -> bool {
        !self.old.partial && !self.new.partial
    }

    /// Whether both say how things are called in the schema itself.
    fn written(&self) -> bool {
        self.old.written && self.new.written
    }
}
