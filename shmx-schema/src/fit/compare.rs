//! Two elements from two schemas: do they lie alike, do they mean the same?

use std::cell::RefCell;
use std::collections::HashMap;

use super::{describe_elem, find, unit_words};
use crate::model::{Components, Elem, Field, Record, Scalar, TypeDef, TypeKind, Value};

/// The types of both, and the pairs of records that were compared already: each pair is looked into once, so that
/// records that hold one another many times cost no more than their fields.
pub(super) struct Sides<'a> {
    pub(super) reader: &'a [TypeDef],
    pub(super) writer: &'a [TypeDef],
    alike: RefCell<HashMap<(&'a str, &'a str), bool>>,
    meant: RefCell<HashMap<(&'a str, &'a str), Option<Words>>>,
}

/// What the reader and the writer say.
type Words = (String, String);

/// A type as far as layout goes.
enum Shape<'a> {
    Number(Scalar),
    Record(&'a TypeDef, &'a Record),
    Text,
    Unknown,
}

fn shape<'a>(types: &'a [TypeDef], elem: &Elem) -> Shape<'a> {
    match elem {
        Elem::Scalar(s) => Shape::Number(*s),
        Elem::Utf8 | Elem::Json | Elem::Bytes => Shape::Text,
        Elem::Named(name) => match find(types, name) {
            None => Shape::Unknown,
            Some(def) => match &def.kind {
                TypeKind::Record(record) => Shape::Record(def, record),
                TypeKind::Enum { base, .. } | TypeKind::Flags { base, .. } => Shape::Number(*base),
            },
        },
    }
}

impl<'a> Sides<'a> {
    pub(super) fn new(reader: &'a [TypeDef], writer: &'a [TypeDef]) -> Self {
        Sides { reader, writer, alike: RefCell::default(), meant: RefCell::default() }
    }

    /// The same bytes for the same numbers, whatever they are called.
    pub(super) fn same_layout(&self, a: &Elem, ac: &Components, b: &Elem, bc: &Components) -> bool {
        ac.count == bc.count
            && match (shape(self.reader, a), shape(self.writer, b)) {
                (Shape::Number(a), Shape::Number(b)) => a == b,
                (Shape::Text, Shape::Text) => a == b,
                (Shape::Record(a, ar), Shape::Record(b, br)) => {
                    let pair = (a.name.as_ref(), b.name.as_ref());
                    let known = self.alike.borrow().get(&pair).copied();
                    known.unwrap_or_else(|| {
                        let same = self.same_body(ar, br);
                        self.alike.borrow_mut().insert(pair, same);
                        same
                    })
                }
                _ => false,
            }
    }

    /// The same fields at the same offsets.
    pub(super) fn same_body(&self, a: &Record, b: &Record) -> bool {
        let same = |(a, b): (&Field, &Field)| {
            a.offset == b.offset && a.dims == b.dims && self.same_layout(&a.elem, &a.components, &b.elem, &b.components)
        };
        a.bytes == b.bytes
            && a.align == b.align
            && a.fields.len() == b.fields.len()
            && a.fields.iter().zip(b.fields.iter()).all(same)
            && !moved(a, b)
    }

    /// The first difference in what elements of one layout mean.
    pub(super) fn meaning(&self, a: &Elem, ac: &Components, b: &Elem, bc: &Components) -> Option<Words> {
        if ac.names != bc.names {
            let words = |c: &Components| match c.names.join(", ") {
                names if names.is_empty() => "components without names".to_owned(),
                names => format!("components {names}"),
            };
            return Some((words(ac), words(bc)));
        }
        let (Some(a_def), Some(b_def)) = (self.named(self.reader, a), self.named(self.writer, b)) else {
            // one is a plain number, the other an enum or flags
            let differs = matches!(a, Elem::Named(_)) != matches!(b, Elem::Named(_));
            return differs.then(|| (describe_elem(a, self.reader), describe_elem(b, self.writer)));
        };
        let pair = (a_def.name.as_ref(), b_def.name.as_ref());
        if let Some(known) = self.meant.borrow().get(&pair) {
            return known.clone();
        }
        let words = match (&a_def.kind, &b_def.kind) {
            (TypeKind::Record(a), TypeKind::Record(b)) => self.body_meaning(a, b),
            (TypeKind::Enum { values: a, .. }, TypeKind::Enum { values: b, .. })
            | (TypeKind::Flags { values: a, .. }, TypeKind::Flags { values: b, .. }) => other_values(a, b),
            _ => Some((describe_elem(a, self.reader), describe_elem(b, self.writer))),
        };
        self.meant.borrow_mut().insert(pair, words.clone());
        words
    }

    /// The first difference in what fields of one layout mean.
    pub(super) fn body_meaning(&self, a: &Record, b: &Record) -> Option<Words> {
        a.fields.iter().zip(b.fields.iter()).find_map(|(a, b)| {
            if a.name != b.name {
                return Some((format!("a field '{}'", a.name), format!("'{}' there", b.name)));
            }
            let inner = if a.unit != b.unit {
                Some(unit_words(&a.unit, &b.unit))
            } else {
                self.meaning(&a.elem, &a.components, &b.elem, &b.components)
            };
            inner.map(|(x, y)| (format!("in field '{}' {x}", a.name), y))
        })
    }

    fn named(&self, types: &'a [TypeDef], elem: &Elem) -> Option<&'a TypeDef> {
        match elem {
            Elem::Named(name) => find(types, name),
            _ => None,
        }
    }
}

/// Whether a name of both stands in another place: its bytes are another field's there, of whatever type.
fn moved(a: &Record, b: &Record) -> bool {
    let differ = |(a, b): (&Field, &Field)| a.name != b.name;
    if !a.fields.iter().zip(b.fields.iter()).any(differ) {
        return false;
    }
    let theirs: HashMap<&str, usize> = b.fields.iter().enumerate().map(|(i, f)| (f.name.as_ref(), i)).collect();
    a.fields.iter().enumerate().any(|(i, f)| theirs.get(f.name.as_ref()).is_some_and(|at| *at != i))
}

/// A number that both know, under two names, or a name that is two numbers. What only one of them knows is an addition.
fn other_values(a: &[Value], b: &[Value]) -> Option<Words> {
    let numbers: HashMap<i128, &Value> = b.iter().map(|v| (v.value, v)).collect();
    let names: HashMap<&str, &Value> = b.iter().map(|v| (v.name.as_ref(), v)).collect();
    let words = |v: &Value| format!("{} = {}", v.name, v.value);
    a.iter().find_map(|v| {
        let renamed = numbers.get(&v.value).filter(|other| other.name != v.name);
        let other = renamed.or_else(|| names.get(v.name.as_ref()).filter(|other| other.value != v.value))?;
        Some((words(v), words(other)))
    })
}
