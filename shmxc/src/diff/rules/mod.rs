//! The rules of `diff`, one a kind of change: how deep it goes, and what a generated reader makes of it. The table of
//! `docs/evolution.md` is these, which a test compares.

mod compatible;
mod directory;
mod layout;
mod meaning;
mod source;

use super::Level;

pub(crate) use compatible::*;
pub(crate) use directory::*;
pub(crate) use layout::*;
pub(crate) use meaning::*;
pub(crate) use source::*;

/// A kind of change.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its stable name, such as `unit-changed`.
    pub code: &'static str,
    /// How deep it goes.
    pub level: Level,
    /// What changed, as a sentence.
    pub what: &'static str,
    /// What readers generated from one of the schemas do at a segment of the other.
    pub attach: &'static str,
    /// What to do instead; empty where nothing need be done.
    pub way_out: &'static str,
}

/// All of them, the deepest first.
pub const ALL: [&Rule; 46] = [
    &STREAM_ID,
    &STREAM_ID_REUSED,
    &STREAM_TYPE,
    &STREAM_COMPONENTS,
    &STREAM_LAYOUT,
    &STREAM_SHAPE,
    &STREAM_VARYING,
    &OPTIONAL_GIVEN,
    &CONTROL_ID,
    &CONTROL_ID_REUSED,
    &FIELD_ADDED,
    &FIELD_REMOVED,
    &FIELD_MOVED,
    &FIELD_TYPE,
    &FIELD_COMPONENTS,
    &FIELD_SHAPE,
    &TYPE_BASE,
    &STREAM_RENAMED,
    &STREAM_REMOVED,
    &STREAM_UNRESERVED,
    &CONTROL_RENAMED,
    &CONTROL_REMOVED,
    &CONTROL_UNRESERVED,
    &UNIT_CHANGED,
    &FIELD_RENAMED,
    &COMPONENT_RENAMED,
    &VALUE_RENAMED,
    &VALUE_RENUMBERED,
    &NUMBER_KIND,
    &SCHEMA_RENAMED,
    &TYPE_RENAMED,
    &IDENTIFIER_CHANGED,
    &SIZE_REMOVED,
    &VALUE_REMOVED,
    &OPTIONAL_TAKEN,
    &OPTIONAL_VARYING,
    &STREAM_ADDED,
    &CONTROL_ADDED,
    &VALUE_ADDED,
    &MAX_CHANGED,
    &DOC_CHANGED,
    &META_CHANGED,
    &SEGMENT_CHANGED,
    &VERSION_CHANGED,
    &SIZE_ADDED,
    &ID_RESERVED,
];

/// The rule of a code.
///
/// ```
/// use shmxc::diff::{Level, rules};
/// assert_eq!(rules::find("unit-changed").unwrap().level, Level::Meaning);
/// assert!(rules::find("no-such-rule").is_none());
/// ```
pub fn find(code: &str) -> Option<&'static Rule> {
    ALL.into_iter().find(|rule| rule.code == code)
}
