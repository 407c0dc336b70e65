//! What a file says, whatever its form: for comparing.

use std::collections::BTreeMap;

use shmx_schema::diag::{Diagnostics, FileId};

use super::tree::{self, Kind, Node};
use crate::source::Sources;

/// A value without place, style and order of keys. The order of fields and values is looked at where they are checked.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Content {
    /// Nothing, an empty map, an empty list: all are read alike.
    Nothing,
    /// The text, and whether it stands without quotes.
    Scalar(String, bool),
    List(Vec<Content>),
    Map(BTreeMap<String, Content>),
}

/// What a file says; `None` after a finding that leaves nothing to say.
pub(crate) fn content(sources: &Sources, file: FileId, findings: &mut Diagnostics) -> Option<Content> {
    let text = sources.text(file)?;
    // what it finds, the reader finds again
    let mut found = Diagnostics::new();
    let root = tree::parse(&text, file, &mut found);
    match root {
        Some(root) => Some(Content::of(&root)),
        None => {
            findings.extend(found);
            None
        }
    }
}

impl Content {
    fn of(node: &Node) -> Content {
        match &node.kind {
            Kind::Scalar { text, plain } => Content::Scalar(text.clone(), *plain),
            Kind::List(list) if !list.is_empty() => Content::List(list.iter().map(Content::of).collect()),
            Kind::Map(map) if !map.is_empty() => {
                Content::Map(map.iter().map(|e| (e.key.value.clone(), Content::of(&e.value))).collect())
            }
            _ => Content::Nothing,
        }
    }

    /// Whether it is a map with a key.
    pub(crate) fn has(&self, key: &str) -> bool {
        matches!(self, Content::Map(map) if map.contains_key(key))
    }

    /// Whether it is a map with one of some keys.
    pub(crate) fn has_any(&self, keys: &[&str]) -> bool {
        keys.iter().any(|key| self.has(key))
    }
}
