//! Named types, compared where they are used, each pair once.

use std::collections::HashMap;

use shmx_schema::model::{Scalar, TypeDef, TypeKind, Value};

use super::change::Attach;
use super::elem::Place;
use super::{Cx, notes, rules};

impl<'a> Cx<'a> {
    /// Compares the types of an element, if they are one type: false when it has another now, and they are not.
    pub(super) fn types(&mut self, old: &'a str, new: &'a str, alike: bool) -> bool {
        let (Some(a), Some(b)) = (self.old.type_def(old), self.new.type_def(new)) else { return false };
        let renamed = || self.old.type_def(new).is_none() && self.new.type_def(old).is_none();
        if old != new && !alike && !renamed() {
            return false;
        }
        let place = Place { what: format!("type '{old}'"), old: format!("types.{old}"), new: format!("types.{new}") };
        match (&a.kind, &b.kind) {
            (TypeKind::Record(one), TypeKind::Record(other)) => {
                if self.first(&place, a, b) {
                    self.fields(&place, one, other);
                }
                true
            }
            (TypeKind::Enum { base, values }, TypeKind::Enum { base: other, values: others })
            | (TypeKind::Flags { base, values }, TypeKind::Flags { base: other, values: others }) => {
                if self.first(&place, a, b) {
                    self.base(&place, *base, *other);
                    self.values(&place, values, others);
                }
                true
            }
            _ => false,
        }
    }

    /// Whether this is the first time for the pair; if so, its names and notes are compared.
    fn first(&mut self, place: &Place, a: &'a TypeDef, b: &'a TypeDef) -> bool {
        if !self.seen.insert((&a.name, &b.name)) {
            return false;
        }
        if a.name != b.name {
            let message = format!("type '{}' became '{}'", a.name, b.name);
            self.one(&rules::TYPE_RENAMED, message, Attach::Reads, Some(&place.old), Some(&place.new));
        }
        notes::doc_and_meta(self, place, (&a.doc, &a.meta), (&b.doc, &b.meta));
        true
    }

    fn base(&mut self, place: &Place, a: Scalar, b: Scalar) {
        if a != b {
            let (was, is) = (a.name().to_owned(), b.name().to_owned());
            let message = format!("{}: its base {was} became {is}", place.what);
            self.told(&rules::TYPE_BASE, place, "base", message, (was, is), (Attach::Refuses, Attach::Refuses));
        }
    }

    fn values(&mut self, place: &Place, a: &'a [Value], b: &'a [Value]) {
        let by_name = |list: &'a [Value]| list.iter().map(|v| (v.name.as_ref(), v)).collect::<HashMap<&str, &Value>>();
        let by_number = |list: &'a [Value]| list.iter().map(|v| (v.value, v)).collect::<HashMap<i128, &Value>>();
        let (old_names, new_names, old_numbers, new_numbers) = (by_name(a), by_name(b), by_number(a), by_number(b));
        for v in a {
            let old = format!("{}.{}", place.old, v.name);
            let path = |other: &Value| format!("{}.{}", place.new, other.name);
            match (new_names.get(v.name.as_ref()), new_numbers.get(&v.value)) {
                (Some(same), _) if same.value == v.value => {
                    let what = format!("value '{}' of {}", v.name, place.what);
                    let place = Place { what, old, new: path(same) };
                    notes::doc(self, &place, &v.doc, &same.doc);
                }
                (Some(other), _) => {
                    let message = format!("{}: '{}' was {}, and is {}", place.what, v.name, v.value, other.value);
                    let both = Attach::UnlessAccepted;
                    self.one(&rules::VALUE_RENUMBERED, message, both, Some(&old), Some(&path(other)));
                }
                (None, Some(other)) => {
                    let message = format!("{}: {} was '{}', and is '{}'", place.what, v.value, v.name, other.name);
                    let both = Attach::UnlessAccepted;
                    self.one(&rules::VALUE_RENAMED, message, both, Some(&old), Some(&path(other)));
                }
                (None, None) => {
                    let message = format!("{}: its value '{}' = {} was removed", place.what, v.name, v.value);
                    self.one(&rules::VALUE_REMOVED, message, Attach::Reads, Some(&old), None);
                }
            }
        }
        for v in b {
            if !old_names.contains_key(v.name.as_ref()) && !old_numbers.contains_key(&v.value) {
                let message = format!("{}: a value '{}' = {} was added", place.what, v.name, v.value);
                let path = format!("{}.{}", place.new, v.name);
                self.one(&rules::VALUE_ADDED, message, Attach::Reads, None, Some(&path));
            }
        }
    }
}
