//! Ids: each there, once, and never that of something removed.

use std::collections::{BTreeMap, BTreeSet};

use super::Cx;
use crate::diag::{At, Spanned};
use crate::rules::{control_id_zero, duplicate_id, id_gap, missing_id, reserved_id, reserved_twice};

/// A wider hole is between blocks of ids, and on purpose.
const MOST_GAP: u32 = 4;

/// The ids of one kind of thing.
pub(super) struct Ids {
    kind: &'static str,
    reserved: BTreeMap<u32, At>,
    taken: BTreeMap<u32, (At, String)>,
    /// Written anywhere, or proposed to somebody.
    known: BTreeSet<u32>,
    /// Somebody has none that can be used, so that one that nobody has means nothing.
    wrong: bool,
}

impl Ids {
    /// `kind` is "stream" or "control"; `written` are the ids of all of them.
    pub(super) fn new(
        cx: &mut Cx<'_>,
        kind: &'static str,
        reserved: &[Spanned<u32>],
        written: impl Iterator<Item = u32>,
    ) -> Self {
        let mut ids =
            Ids { kind, reserved: BTreeMap::new(), taken: BTreeMap::new(), known: written.collect(), wrong: false };
        for id in reserved {
            if let Some(first) = ids.reserved.insert(id.value, id.at.clone()) {
                cx.push(reserved_twice::found(id, kind, first.span));
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
        let good = self.one(cx, name, id, said);
        self.wrong |= good.is_none();
        good
    }

    fn one(&mut self, cx: &mut Cx<'_>, name: &Spanned<String>, id: Option<&Spanned<u32>>, said: bool) -> Option<u32> {
        let kind = self.kind;
        let Some(id) = id else {
            if said {
                cx.broken = true;
            } else {
                let gap = cx.ast.gaps.get(&name.at.span);
                cx.push(missing_id::found(&name.at, kind, &name.value, self.free(), gap));
            }
            return None;
        };
        if kind == "control" && id.value == 0 {
            cx.push(control_id_zero::found(&id.at, &name.value, self.free()));
            return None;
        }
        if let Some(span) = self.reserved.get(&id.value).map(|at| at.span) {
            cx.push(reserved_id::found(id, kind, &name.value, span, self.free()));
            return None;
        }
        if let Some((at, first)) = self.taken.get(&id.value).cloned() {
            cx.push(duplicate_id::found(id, kind, &name.value, &first, at.span, self.free()));
            return None;
        }
        self.taken.insert(id.value, (id.at.clone(), name.value.clone()));
        Some(id.value)
    }

    /// Says which ids between the others nobody has, once all have been checked.
    pub(super) fn gaps(&self, cx: &mut Cx<'_>) {
        let mut missing = Vec::new();
        let mut next = None;
        for (before, after) in self.known.iter().zip(self.known.iter().skip(1)) {
            if (2..=MOST_GAP + 1).contains(&(after - before)) {
                missing.extend(before + 1..*after);
                let at = self.taken.get(after).map(|(at, _)| at);
                next = next.or(at.or(self.reserved.get(after)));
            }
        }
        let Some(at) = next.filter(|_| !self.wrong) else { return };
        let reserved: BTreeSet<u32> = self.reserved.keys().chain(&missing).copied().collect();
        cx.push(id_gap::found(at, self.kind, &missing, reserved));
    }
}
