//! Maps: of names that the author chose, and of keys that we know.

use shmx_schema::check::near::near;
use shmx_schema::diag::At;

use super::Cx;
use super::words::instead_of;
use crate::front::yaml::tree::{Entry, Kind, Node};
use crate::rules::{expected_map, not_supported, unknown_key};

/// A map whose keys have been checked.
pub(super) struct Keys<'n> {
    entries: &'n [Entry],
    /// What unknown keys were taken for.
    meant: Vec<String>,
}

impl<'n> Keys<'n> {
    /// The value of a key that was written.
    pub(super) fn get(&self, key: &str) -> Option<&'n Node> {
        self.entries.iter().find(|e| e.key.value == key).map(|e| &e.value)
    }

    /// Whether an unknown key has been taken for this one: then it is not missing.
    pub(super) fn misspelt(&self, key: &str) -> bool {
        self.meant.iter().any(|m| m == key)
    }
}

impl Cx<'_> {
    /// A map of names; nothing written is an empty one.
    pub(super) fn map<'n>(&mut self, node: &'n Node, what: &str, example: &str) -> Option<&'n [Entry]> {
        match &node.kind {
            Kind::Map(entries) => Some(entries),
            Kind::Empty => Some(&[]),
            Kind::Bad => None,
            _ => {
                self.push(expected_map::found(&node.at, what, &shown(node), example));
                None
            }
        }
    }

    /// A map of known keys. Of those in `coming` it says that they are still to come.
    pub(super) fn keys<'n>(
        &mut self,
        node: &'n Node,
        what: &str,
        example: &str,
        known: &[&str],
        coming: &[&str],
    ) -> Option<Keys<'n>> {
        let entries = self.map(node, what, example)?;
        let mut meant = Vec::new();
        for entry in entries {
            let key = entry.key.value.as_str();
            if !known.contains(&key) {
                meant.extend(self.unknown(&entry.key.at, key, what, known, coming.contains(&key)));
            }
        }
        Some(Keys { entries, meant })
    }

    fn unknown(&mut self, at: &At, key: &str, what: &str, known: &[&str], coming: bool) -> Option<String> {
        if coming {
            self.push(not_supported::found(at, key));
            return None;
        }
        // a slip is nearer than a word of another format: `shapes` before `dims`
        let near = near(key, known.iter().copied());
        let help = match near {
            Some(near) => Some(format!("did you mean '{near}'?")),
            None => instead_of(key).map(str::to_owned),
        };
        self.push(unknown_key::found(at, what, key, &any_of(known), help));
        near.map(str::to_owned)
    }
}

/// `a, b or c`.
pub(super) fn any_of(words: &[&str]) -> String {
    match words {
        [] => "nothing".to_owned(),
        [one] => (*one).to_owned(),
        [most @ .., last] => format!("{} or {last}", most.join(", ")),
    }
}

/// What was written, for a message.
pub(super) fn shown(node: &Node) -> String {
    match &node.kind {
        Kind::Empty => "empty".to_owned(),
        Kind::List(_) => "a list".to_owned(),
        Kind::Map(_) => "a map".to_owned(),
        Kind::Bad => "unusable".to_owned(),
        Kind::Scalar { text, plain } => {
            let cut: String = text.chars().take(40).collect();
            let dots = if cut.len() < text.len() { "…" } else { "" };
            let what = if *plain { "" } else { "the text " };
            format!("{what}'{}{dots}'", cut.escape_debug())
        }
    }
}
