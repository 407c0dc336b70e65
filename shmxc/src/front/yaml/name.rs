//! The name of a schema alone.

use shmx_schema::diag::{Diagnostics, FileId};

use super::tree::{self, Kind};
use crate::source::Sources;

/// What stands behind `schema:`, whatever else is in the file or in what it includes; `None` where it can't be told
/// without a word on why.
pub fn name(sources: &Sources, file: FileId) -> Option<String> {
    let root = tree::parse(&sources.text(file)?, file, &mut Diagnostics::new())?;
    let Kind::Map(entries) = root.kind else { return None };
    let value = entries.into_iter().find(|entry| entry.key.value == "schema")?.value;
    let Kind::Scalar { text, .. } = value.kind else { return None };
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    Some(text).filter(|text| !text.is_empty() && text.chars().all(plain))
}
