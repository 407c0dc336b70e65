//! Ids: each there, once, and never that of something removed.

use std::collections::{BTreeMap, BTreeSet};

use super::Cx;
use crate::diag::{Span, Spanned};
use crate::rules::{control_id_zero, duplicate_id, missing_id, reserved_id, reserved_twice};

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
                cx.push(reserved_twice::found(id, kind, first));
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
                cx.push(missing_id::found(&name.at, kind, &name.value, self.free()));
            }
            return None;
        };
        if kind == "control" && id.value == 0 {
            cx.push(control_id_zero::found(&id.at, &name.value, self.free()));
            return None;
        }
        if let Some(span) = self.reserved.get(&id.value).copied() {
            cx.push(reserved_id::found(id, kind, &name.value, span, self.free()));
            return None;
        }
        if let Some((span, first)) = self.taken.get(&id.value).cloned() {
            cx.push(duplicate_id::found(id, kind, &name.value, &first, span, self.free()));
            return None;
        }
        self.taken.insert(id.value, (id.at.span, name.value.clone()));
        Some(id.value)
    }
}
