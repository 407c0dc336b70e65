//! Rules on ids: `missing-id`, `duplicate-id`, `reserved-id`, `control-id-zero`, `reserved-twice`.

use std::collections::{BTreeMap, BTreeSet};

use super::Cx;
use crate::diag::{Diagnostic, Span, Spanned};

/// The ids of one kind of thing.
pub(super) struct Ids {
    kind: &'static str,
    reserved: BTreeMap<u32, Span>,
    taken: BTreeMap<u32, (Span, String)>,
    /// Written anywhere, or proposed to somebody.
    known: BTreeSet<u32>,
}

impl Ids {
    /// `kind` is "stream" or "control"; `written` are the ids of all of them.
    pub(super) fn new(
        cx: &mut Cx<'_>,
        kind: &'static str,
        reserved: &[Spanned<u32>],
        written: impl Iterator<Item = u32>,
    ) -> Self {
        let mut ids = Ids { kind, reserved: BTreeMap::new(), taken: BTreeMap::new(), known: written.collect() };
        for id in reserved {
            if let Some(first) = ids.reserved.insert(id.value, id.at.span) {
                let message = format!("{kind} id {} is reserved twice", id.value);
                cx.push(Diagnostic::warning("reserved-twice", &id.at, message).other(first, "the first"));
            }
            ids.known.insert(id.value);
        }
        ids
    }

    /// The reserved ids, ascending.
    pub(super) fn reserved(&self) -> Vec<u32> {
        self.reserved.keys().copied().collect()
    }

    /// An id that nobody has, and that nobody else will be told of.
    fn free(&mut self) -> u32 {
        let next = self.known.last().map_or(Some(1), |id| id.checked_add(1));
        let id = next.or_else(|| (1..).find(|id| !self.known.contains(id))).unwrap_or(1);
        self.known.insert(id);
        id
    }

    /// The id of something called `name`, if it may have it.
    pub(super) fn check(
        &mut self,
        cx: &mut Cx<'_>,
        name: &Spanned<String>,
        id: Option<&Spanned<u32>>,
        said: bool,
    ) -> Option<u32> {
        let kind = self.kind;
        let Some(id) = id else {
            if said {
                cx.broken = true;
            } else {
                let free = self.free();
                let message = format!("{kind} '{}' has no id", name.value);
                let help = format!("add `id: {free}`; it is what old and new programs know the {kind} by");
                cx.push(Diagnostic::error("missing-id", &name.at, message).label("expected an `id`").help(help));
            }
            return None;
        };
        if kind == "control" && id.value == 0 {
            let help = format!("take `id: {}`", self.free());
            let message = format!("control '{}' has the id 0, which means padding on the wire", name.value);
            cx.push(Diagnostic::error("control-id-zero", &id.at, message).label("expected at least 1").help(help));
            return None;
        }
        if let Some(span) = self.reserved.get(&id.value).copied() {
            let help = self.instead();
            let message = format!("{kind} '{}' has the reserved id {}", name.value, id.value);
            let found = Diagnostic::error("reserved-id", &id.at, message).label("belonged to something removed");
            cx.push(found.other(span, "reserved here").help(help));
            return None;
        }
        if let Some((span, first)) = self.taken.get(&id.value).cloned() {
            let help = self.instead();
            let message = format!("{kind}s '{first}' and '{}' have the same id {}", name.value, id.value);
            let found = Diagnostic::error("duplicate-id", &id.at, message).label("the second");
            cx.push(found.other(span, "the first").help(help));
            return None;
        }
        self.taken.insert(id.value, (id.at.span, name.value.clone()));
        Some(id.value)
    }

    fn instead(&mut self) -> String {
        format!("take `id: {}`, which is free", self.free())
    }
}
