//! The fields of records and control messages: matched by name, and between the same neighbours by place.

use std::collections::{HashMap, HashSet};

use shmx_schema::model::{Field, Record};

use super::change::Attach;
use super::elem::{Place, Rules, dims_words};
use super::side::by;
use super::{Cx, notes, rules};

const RULES: Rules = Rules { ty: &rules::FIELD_TYPE, components: &rules::FIELD_COMPONENTS };

impl<'a> Cx<'a> {
    /// Compares the fields of what `owner` is.
    pub(super) fn fields(&mut self, owner: &Place, a: &'a Record, b: &'a Record) {
        let (old, new) = (by(&a.fields, |f| f.name.as_ref()), by(&b.fields, |f| f.name.as_ref()));
        let moved = moved(a, b, &new);
        for field in a.fields.iter() {
            let Some(other) = new.get(field.name.as_ref()) else { continue };
            let place = within(owner, field, other);
            if moved.contains(field.name.as_ref()) {
                let message = format!("{} changed its place", place.what);
                self.one(&rules::FIELD_MOVED, message, Attach::Refuses, Some(&place.old), Some(&place.new));
            }
            self.field(&place, field, other);
        }
        // what stands between the same two names on both sides, and is called otherwise
        for (gone, come) in gaps(a, b, &old, &new, &moved) {
            let alike = |(a, b): (&&Field, &&Field)| {
                self.alike((&a.elem, &a.components), (&b.elem, &b.components)) && a.dims == b.dims
            };
            if gone.len() == come.len() && gone.iter().zip(&come).all(alike) {
                for (a, b) in gone.into_iter().zip(come) {
                    self.renamed(owner, a, b);
                }
                continue;
            }
            for field in gone {
                let place = within(owner, field, field);
                let message = format!("{} was removed", place.what);
                self.one(&rules::FIELD_REMOVED, message, Attach::Refuses, Some(&place.old), None);
            }
            for field in come {
                let place = within(owner, field, field);
                let message = format!("{} was added", place.what);
                self.one(&rules::FIELD_ADDED, message, Attach::Refuses, None, Some(&place.new));
            }
        }
    }

    fn renamed(&mut self, owner: &Place, a: &'a Field, b: &'a Field) {
        let place = within(owner, a, b);
        let message = format!("{}: its name became '{}'", place.what, b.name);
        let both = Attach::UnlessAccepted;
        self.one(&rules::FIELD_RENAMED, message, both, Some(&place.old), Some(&place.new));
        self.field(&place, a, b);
    }

    fn field(&mut self, place: &Place, a: &'a Field, b: &'a Field) {
        let (old, new) = ((&a.elem, &a.components, &*a.unit), (&b.elem, &b.components, &*b.unit));
        if self.element(place, &RULES, old, new) && a.dims != b.dims {
            let text = |f: &Field| dims_words(&f.dims).unwrap_or_else(|| "one element".to_owned());
            let (was, is) = match scalar_text(a) {
                true => (text(a).replace("count", "max"), text(b).replace("count", "max")),
                false => (text(a), text(b)),
            };
            let key = is.split(' ').next().unwrap_or_default().to_owned();
            let message = format!("{}: {was} became {is}", place.what);
            self.told(&rules::FIELD_SHAPE, place, &key, message, (was, is), (Attach::Refuses, Attach::Refuses));
        }
        notes::doc_and_meta(self, place, (&a.doc, &a.meta), (&b.doc, &b.meta));
    }
}

fn scalar_text(field: &Field) -> bool {
    use shmx_schema::model::Elem;
    matches!(field.elem, Elem::Utf8 | Elem::Bytes)
}

fn within(owner: &Place, a: &Field, b: &Field) -> Place {
    Place {
        what: format!("field '{}' of {}", a.name, owner.what),
        old: format!("{}.{}", owner.old, a.name),
        new: format!("{}.{}", owner.new, b.name),
    }
}

/// The names of both that do not stand in the order of the others: the fewest that explain the new order.
fn moved<'a>(a: &'a Record, b: &'a Record, new: &HashMap<&str, &Field>) -> HashSet<&'a str> {
    let place: HashMap<&str, usize> = b.fields.iter().enumerate().map(|(i, f)| (f.name.as_ref(), i)).collect();
    let common: Vec<&'a str> = a.fields.iter().map(|f| f.name.as_ref()).filter(|n| new.contains_key(n)).collect();
    let places: Vec<usize> = common.iter().filter_map(|name| place.get(name).copied()).collect();
    let stays = rising(&places);
    common.into_iter().enumerate().filter(|(i, _)| !stays.contains(i)).map(|(_, name)| name).collect()
}

/// The indexes of a longest rising row among some numbers.
fn rising(list: &[usize]) -> HashSet<usize> {
    let mut ends: Vec<usize> = Vec::new(); // of the rows of each length, the one with the least last number
    let mut before = vec![usize::MAX; list.len()];
    for (i, number) in list.iter().enumerate() {
        let length = ends.partition_point(|end| list[*end] < *number);
        if length > 0 {
            before[i] = ends[length - 1];
        }
        ends.truncate(ends.len().max(length));
        match ends.get_mut(length) {
            Some(end) => *end = i,
            None => ends.push(i),
        }
    }
    let mut row = HashSet::new();
    let mut at = ends.last().copied();
    while let Some(i) = at {
        row.insert(i);
        at = Some(before[i]).filter(|i| *i != usize::MAX);
    }
    row
}

/// What only one side has, between each two fields that both have in one order.
fn gaps<'a>(
    a: &'a Record,
    b: &'a Record,
    old: &HashMap<&str, &Field>,
    new: &HashMap<&str, &Field>,
    moved: &HashSet<&str>,
) -> Vec<(Vec<&'a Field>, Vec<&'a Field>)> {
    let cut = |list: &'a [Field], others: &HashMap<&str, &Field>| {
        let mut parts = vec![Vec::new()];
        for field in list {
            if !others.contains_key(field.name.as_ref()) {
                parts.last_mut().into_iter().for_each(|part| part.push(field));
            } else if !moved.contains(field.name.as_ref()) {
                parts.push(Vec::new());
            }
        }
        parts
    };
    cut(&a.fields, new).into_iter().zip(cut(&b.fields, old)).collect()
}
