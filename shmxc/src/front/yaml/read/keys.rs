//! Maps: of names that the author chose, and of keys that we know.

use shmx_schema::check::near::{near, only};
use shmx_schema::diag::{Edit, Span};

use super::Cx;
use super::words::instead_of;
use crate::front::yaml::tree::{Entry, Kind, Node};
use crate::rules::{Help, expected_map, not_supported, unknown_key};

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
                let meant_one = self.unknown(entry, entries, &meant, what, known, coming);
                meant.extend(meant_one);
            }
        }
        Some(Keys { entries, meant })
    }

    /// The key that was meant, if there is no doubt that it is not missing.
    fn unknown(
        &mut self,
        entry: &Entry,
        beside: &[Entry],
        meant: &[String],
        what: &str,
        known: &[&str],
        coming: &[&str],
    ) -> Option<String> {
        let (at, key) = (&entry.key.at, entry.key.value.as_str());
        if coming.contains(&key) {
            self.push(not_supported::found(at, key));
            return None;
        }
        let free = |key: &str| !meant.iter().any(|m| m == key) && !beside.iter().any(|e| e.key.value == key);
        // a slip is nearer than a word of another format: `shapes` before `dims`
        let near = near(key, known.iter().copied());
        if let Some(near) = near {
            let certain = free(near) && only(key, known.iter().copied()) == Some(near);
            let edit = if certain { Edit::certain } else { Edit::guess };
            let help = Help { text: format!("did you mean '{near}'?"), edit: Some(edit(at.span, near)) };
            self.push(unknown_key::found(at, what, key, &any_of(known), Some(help)));
            return Some(near.to_owned());
        }
        let word = instead_of(key);
        let same = word.as_ref().and_then(|w| w.same).filter(|same| known.contains(same) && free(same));
        let edit = match layout(entry).filter(|_| known.contains(&"layout") && free("layout")) {
            Some(edit) => Some(edit),
            None => same.map(|same| Edit::certain(at.span, same)),
        };
        let help = word.map(|word| Help { text: word.help.to_owned(), edit });
        self.push(unknown_key::found(at, what, key, &any_of(known), help));
        same.map(str::to_owned)
    }
}

/// `layout: soa` for `soa: true`, all of it.
fn layout(entry: &Entry) -> Option<Edit> {
    let Kind::Scalar { text, .. } = &entry.value.kind else { return None };
    let layout = match (entry.key.value.as_str(), text.to_ascii_lowercase().as_str()) {
        ("soa", "true" | "yes" | "on") | ("aos", "false" | "no" | "off") => "layout: soa",
        ("aos", "true" | "yes" | "on") | ("soa", "false" | "no" | "off") => "layout: aos",
        _ => return None,
    };
    let span = Span { end: entry.value.span()?.end, ..entry.key.at.span };
    Some(Edit::certain(span, layout))
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
