//! One change, and how it is told.

use shmx_schema::diag::{At, Diagnostic, Severity};

use super::rules::Rule;

/// What a generated reader does at a segment of the other schema, as far as one change goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Attach {
    /// It reads on.
    Reads,
    /// It refuses, unless it accepts other meanings.
    UnlessAccepted,
    /// It refuses.
    Refuses,
}

/// One side of a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Where it stands; of what has no text, the path alone.
    pub at: At,
    /// What stands there, in a few words.
    pub words: String,
}

/// A change from one schema to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Which kind, and how deep it goes.
    pub rule: &'static Rule,
    /// What changed: names the thing and both sides.
    pub message: String,
    /// What was there; `None` for an addition.
    pub old: Option<Part>,
    /// What is there now; `None` for what is gone.
    pub new: Option<Part>,
    /// What a reader of the old schema does at a segment of the new one.
    pub old_reader: Attach,
    /// What a reader of the new schema does at a segment of the old one.
    pub new_reader: Attach,
}

impl Change {
    /// Of a rule whose both readers do the same.
    pub(super) fn of(rule: &'static Rule, message: String, both: Attach) -> Change {
        Change { rule, message, old: None, new: None, old_reader: both, new_reader: both }
    }

    /// With what was there.
    pub(super) fn was(mut self, at: At, words: impl Into<String>) -> Change {
        self.old = Some(Part { at, words: words.into() });
        self
    }

    /// With what is there now.
    pub(super) fn is(mut self, at: At, words: impl Into<String>) -> Change {
        self.new = Some(Part { at, words: words.into() });
        self
    }

    /// With readers that differ.
    pub(super) fn readers(mut self, old: Attach, new: Attach) -> Change {
        (self.old_reader, self.new_reader) = (old, new);
        self
    }
}

/// A change as a finding, for the renderers: the new place is the marked one, the old one stands beside it.
pub fn finding(change: &Change, severity: Severity) -> Diagnostic {
    let message = format!("{}: {}", change.rule.level, change.message);
    let nowhere = At::default();
    let at = change.new.as_ref().or(change.old.as_ref()).map_or(&nowhere, |part| &part.at);
    let found = Diagnostic::new(change.rule.code, severity, at, message);
    let found = match (&change.old, &change.new) {
        (Some(old), Some(new)) => found.label(told("now", &new.words)).other(old.at.span, told("was", &old.words)),
        (Some(old), None) => found.label(told("was", &old.words)),
        (None, Some(new)) => found.label(told("now", &new.words)),
        (None, None) => found,
    };
    if change.rule.way_out.is_empty() { found } else { found.help(lower(change.rule.way_out)) }
}

fn told(when: &str, words: &str) -> String {
    if words.is_empty() { format!("{when} here") } else { format!("{when} {words}") }
}

/// A sentence as helps are written: it begins small and ends without a full stop.
fn lower(text: &str) -> String {
    let mut chars = text.trim_end_matches('.').chars();
    chars.next().map(|first| first.to_ascii_lowercase()).into_iter().chain(chars).collect()
}
