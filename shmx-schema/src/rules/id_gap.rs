//! `id-gap`: ids that nobody has, between others.

use super::Rule;
use crate::diag::{At, Diagnostic, Severity};

/// The rule.
pub const RULE: Rule = Rule {
    code: "id-gap",
    severity: Severity::Warning,
    what: "Ids between those of other streams, or controls, are neither taken nor in `reserved`. A hole of more than \
           4 ids is taken for the end of a block, and is none.",
    why: "What had such an id was removed, perhaps: something new that takes it would be read as the old thing by \
          programs that are still in use.",
    example: "\
schema: demo
streams:
  tick: { id: 1, type: u64 }
  load: { id: 3, type: f32 }
",
    fix: "Add the ids to `reserved` if something had them, or number on without a hole.",
};

/// More ids are not listed.
const MOST_LISTED: usize = 16;

/// The ids `missing`, the first of them before the id at `at`; `reserved` is what would be so, with them.
pub(crate) fn found(at: &At, kind: &str, missing: &[u32], reserved: impl IntoIterator<Item = u32>) -> Diagnostic {
    let (ids, are, them) = if missing.len() == 1 { ("id", "is", "it") } else { ("ids", "are", "them") };
    let message = format!("{kind} {ids} {} {are} neither taken nor reserved", listed(missing.iter().copied()));
    let found = Diagnostic::of(&RULE, at, message).label("the next one there is");
    let reserved = listed(reserved);
    found
        .help(format!("if something removed had {them}, write `reserved: {{ {kind}s: [{reserved}] }}`"))
        .help("if not, number on without a hole, as long as nobody uses the schema")
}

fn listed(ids: impl IntoIterator<Item = u32>) -> String {
    let mut ids = ids.into_iter();
    let shown: Vec<String> = ids.by_ref().take(MOST_LISTED).map(|id| id.to_string()).collect();
    shown.join(", ") + if ids.next().is_some() { ", …" } else { "" }
}
