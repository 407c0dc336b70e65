//! The YAML front end: events of the parser become a tree of texts with places (`tree`), whose maps are read key by
//! key into the syntax tree (`read`). No value is what YAML takes it for: numbers and booleans are read from their
//! texts (`scalar`), by the key they stand under.

mod content;
mod name;
mod read;
mod scalar;
mod syntax;
mod tree;

use shmx_schema::ast::SchemaAst;
use shmx_schema::diag::{Diagnostics, FileId};

pub(crate) use content::{Content, content};
#[cfg(test)]
pub(crate) use read::keys_of as keys;

use crate::source::Sources;

pub use name::name;

/// Reads a schema and what it includes. Findings on the form of the text are pushed to `findings`; `None`: they are
/// such that nothing more can be said, because a text could not be parsed or an included file not be read.
pub fn read(sources: &mut Sources, file: FileId, findings: &mut Diagnostics) -> Option<SchemaAst> {
    read::schema::read(sources, file, findings)
}

/// Reads a file that has but what schemas include, as a schema that has a name and nothing else. As [`read`].
pub(crate) fn included(sources: &mut Sources, file: FileId, findings: &mut Diagnostics) -> Option<SchemaAst> {
    read::schema::included(sources, file, findings)
}
