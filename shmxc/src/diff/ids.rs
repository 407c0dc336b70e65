//! Streams and control messages, matched by id and name: which is which, what came, what went.

use std::collections::{HashMap, HashSet};

use super::Cx;
use super::change::{Attach, Change};
use super::rules::{self, Rule};
use super::side::{Side, by};

/// What is matched: a stream or a control message.
pub(super) trait Thing {
    fn id(&self) -> u32;
    fn name(&self) -> &str;
    /// Whether readers do without it.
    fn may_lack(&self) -> bool;
}

/// How streams or control messages are called, and their rules.
pub(super) struct Kind<'a, T> {
    pub(super) word: &'static str,
    pub(super) list: fn(&Side<'a>) -> &'a [T],
    pub(super) reserved: fn(&Side<'a>) -> &'a [u32],
    pub(super) path: fn(&Side<'a>, u32) -> String,
    pub(super) words: fn(&Side<'a>, &T) -> String,
    /// Whether two that have another name lie alike, so that it may be one that was renamed.
    pub(super) alike: fn(&Cx<'a>, &T, &T) -> bool,
    pub(super) moved: &'static Rule,
    pub(super) reused: &'static Rule,
    pub(super) renamed: &'static Rule,
    pub(super) removed: &'static Rule,
    pub(super) unreserved: &'static Rule,
    pub(super) added: &'static Rule,
}

/// How one is called: "stream 'tick' (id 1)".
pub(super) fn what<T: Thing>(word: &str, thing: &T) -> String {
    format!("{word} '{}' (id {})", thing.name(), thing.id())
}

/// Tells of all that is matched by no id and name, and gives back the pairs that are one thing.
pub(super) fn pairs<'a, T: Thing>(cx: &mut Cx<'a>, kind: &Kind<'a, T>) -> Vec<(&'a T, &'a T)> {
    let (old, new) = ((kind.list)(&cx.old), (kind.list)(&cx.new));
    let (old_names, new_names) = (by(old, T::name), by(new, T::name));
    let new_ids = by(new, T::id);
    let mut pairs = Vec::new();
    let mut gone = Vec::new();
    for a in old {
        match (new_ids.get(&a.id()), new_names.get(a.name())) {
            (Some(b), _) if b.name() == a.name() => pairs.push((a, *b)),
            (_, Some(b)) => {
                moved(cx, kind, a, b);
                pairs.push((a, *b));
            }
            (Some(b), None) if !old_names.contains_key(b.name()) && (kind.alike)(cx, a, b) => {
                renamed(cx, kind, a, b);
                pairs.push((a, *b));
            }
            (Some(b), None) => reused(cx, kind, a, b),
            (None, None) => gone.push(a),
        }
    }
    gone.into_iter().for_each(|a| lost(cx, kind, a));
    let matched: HashSet<u32> = pairs.iter().map(|(_, b)| b.id()).collect();
    let old_ids = by(old, T::id);
    came(cx, kind, new, &matched, &old_ids);
    reservations(cx, kind, &old_ids, &new_ids);
    pairs
}

fn moved<'a, T: Thing>(cx: &mut Cx<'a>, kind: &Kind<'a, T>, a: &T, b: &T) {
    let message = format!("{} '{}': the id {} became {}", kind.word, a.name(), a.id(), b.id());
    let change = Change::of(kind.moved, message, Attach::Refuses)
        .was(cx.old.part(&(kind.path)(&cx.old, a.id()), "id"), format!("id {}", a.id()))
        .is(cx.new.part(&(kind.path)(&cx.new, b.id()), "id"), format!("id {}", b.id()));
    cx.push(change);
}

fn renamed<'a, T: Thing>(cx: &mut Cx<'a>, kind: &Kind<'a, T>, a: &T, b: &T) {
    let message = format!("{}: its name became '{}'", what(kind.word, a), b.name());
    let change = Change::of(kind.renamed, message, Attach::Refuses)
        .was(cx.old.at(&(kind.path)(&cx.old, a.id())), format!("'{}'", a.name()))
        .is(cx.new.at(&(kind.path)(&cx.new, b.id())), format!("'{}'", b.name()));
    cx.push(change);
}

fn reused<'a, T: Thing>(cx: &mut Cx<'a>, kind: &Kind<'a, T>, a: &T, b: &T) {
    let (was, is) = ((kind.words)(&cx.old, a), (kind.words)(&cx.new, b));
    let message = format!("{}: its id now belongs to '{}'", what(kind.word, a), b.name());
    let change = Change::of(kind.reused, message, Attach::Refuses)
        .was(cx.old.at(&(kind.path)(&cx.old, a.id())), format!("'{}': {was}", a.name()))
        .is(cx.new.at(&(kind.path)(&cx.new, b.id())), format!("'{}': {is}", b.name()));
    cx.push(change);
}

fn lost<'a, T: Thing>(cx: &mut Cx<'a>, kind: &Kind<'a, T>, a: &T) {
    let reserved = (kind.reserved)(&cx.new).binary_search(&a.id()).is_ok();
    let rule = if reserved { kind.removed } else { kind.unreserved };
    let how = match (reserved, cx.whole()) {
        (true, _) => "was removed",
        (false, true) => "was removed, and its id is not reserved",
        (false, false) => "is not there", // stock servers reserve nothing
    };
    let message = format!("{} {how}", what(kind.word, a));
    let reader = if reserved && !a.may_lack() { Attach::Refuses } else { Attach::Reads };
    let at = cx.old.at(&(kind.path)(&cx.old, a.id()));
    let words = (kind.words)(&cx.old, a);
    cx.push(Change::of(rule, message, Attach::Reads).readers(reader, Attach::Reads).was(at, words));
}

/// What is new, and whether it has an id that must not be used.
fn came<'a, T: Thing>(
    cx: &mut Cx<'a>,
    kind: &Kind<'a, T>,
    new: &'a [T],
    matched: &HashSet<u32>,
    old_ids: &HashMap<u32, &T>,
) {
    let reserved: HashSet<u32> = (kind.reserved)(&cx.old).iter().copied().collect();
    for b in new {
        let at = cx.new.at(&(kind.path)(&cx.new, b.id()));
        if reserved.contains(&b.id()) {
            let message = format!("{} has an id that was reserved", what(kind.word, b));
            let reader = if b.may_lack() { Attach::Reads } else { Attach::Refuses };
            let words = format!("id {}", b.id());
            let at = cx.new.part(&at.path, "id");
            cx.push(Change::of(kind.reused, message, Attach::Reads).readers(Attach::Reads, reader).is(at, words));
        } else if !matched.contains(&b.id()) && !old_ids.contains_key(&b.id()) {
            let words = (kind.words)(&cx.new, b);
            cx.push(Change::of(kind.added, format!("{} was added", what(kind.word, b)), Attach::Reads).is(at, words));
        }
    }
}

/// Ids that are reserved now, or no longer, though nothing of them came or went.
fn reservations<'a, T: Thing>(
    cx: &mut Cx<'a>,
    kind: &Kind<'a, T>,
    old_ids: &HashMap<u32, &T>,
    new_ids: &HashMap<u32, &T>,
) {
    if !cx.whole() {
        return;
    }
    let set = |side: &Side<'a>| (kind.reserved)(side).iter().copied().collect::<HashSet<u32>>();
    let (old, new) = (set(&cx.old), set(&cx.new));
    let path = format!("reserved.{}s", kind.word);
    for id in (kind.reserved)(&cx.old).iter().filter(|id| !new.contains(id) && !new_ids.contains_key(id)) {
        let message = format!("the id {id} of a removed {} is reserved no longer", kind.word);
        cx.push(Change::of(kind.unreserved, message, Attach::Reads).was(cx.old.at(&path), format!("{id} reserved")));
    }
    for id in (kind.reserved)(&cx.new).iter().filter(|id| !old.contains(id) && !old_ids.contains_key(id)) {
        let message = format!("the {} id {id} was reserved", kind.word);
        let words = format!("{id} reserved");
        cx.push(Change::of(&rules::ID_RESERVED, message, Attach::Reads).is(cx.new.at(&path), words));
    }
}
