//! A schema that rustc puts together, of the parts that the expansions of derives hold: all `const fn`.
//!
//! What a front end of text checks in [`check`](crate::check) with everything before it, is checked here as far as it
//! rests on types and sizes, which only rustc knows. Each check ends the compilation at the place that calls it.

mod proof;
mod words;

pub use proof::{control, controls, depth, dim, hole, pad, parts, record, schema, stream, tail};

use crate::layout::{align_up, list, text};
use crate::model::{Components, Field, List, Meta, MetaValue, Record, Str, TypeDef, TypeKind, Value};
use std::borrow::Cow;
use std::cmp::Ordering;
use std::mem::ManuallyDrop;
use words::Words;

/// The types of some lists, each of which stands by name: how many there are, each counted once.
///
/// # Panics
/// Two different types have one name.
#[track_caller]
pub const fn union_len(lists: &[&[&'static TypeDef]]) -> usize {
    let mut merge = Merge::new();
    let mut n = 0;
    while merge.next(lists).is_some() {
        n += 1;
    }
    n
}

/// The types of some lists as one, by name. `N` is their [`union_len`].
///
/// # Panics
/// Two different types have one name.
#[track_caller]
pub const fn union<const N: usize>(lists: &[&[&'static TypeDef]]) -> [&'static TypeDef; N] {
    const NONE: &TypeDef = &NO_TYPE;
    let mut merge = Merge::new();
    let mut out = [NONE; N];
    let mut i = 0;
    while let Some(def) = merge.next(lists) {
        out[i] = def;
        i += 1;
    }
    out
}

/// Finds the next name of all lists. A constant can't hold a cursor a list without knowing how many there are, so it
/// looks for the least name after the last one.
struct Merge {
    last: Option<&'static TypeDef>,
}

impl Merge {
    const fn new() -> Self {
        Merge { last: None }
    }

    #[track_caller]
    const fn next(&mut self, lists: &[&[&'static TypeDef]]) -> Option<&'static TypeDef> {
        let mut least: Option<&'static TypeDef> = None;
        let mut i = 0;
        while i < lists.len() {
            if let Some(first) = first_after(lists[i], self.last) {
                match least {
                    None => least = Some(first),
                    Some(other) => match order(text(&first.name), text(&other.name)) {
                        Ordering::Less => least = Some(first),
                        Ordering::Equal if !same_type(first, other) => clash(text(&first.name)),
                        _ => {}
                    },
                }
            }
            i += 1;
        }
        self.last = least;
        least
    }
}

/// The first of a list by name that comes after a name, by binary search.
const fn first_after(of: &[&'static TypeDef], last: Option<&'static TypeDef>) -> Option<&'static TypeDef> {
    let (mut low, mut high) = (0, of.len());
    if let Some(last) = last {
        while low < high {
            let middle = low + (high - low) / 2;
            match order(text(&of[middle].name), text(&last.name)) {
                Ordering::Greater => high = middle,
                _ => low = middle + 1,
            }
        }
    }
    if low < of.len() { Some(of[low]) } else { None }
}

#[track_caller]
const fn clash(name: &str) -> ! {
    let words = Words::new().text("two different types are called '").text(name);
    words.text("': give one of them another name, `#[shmx(name = \"…\")]`").panic()
}

const NO_TYPE: TypeDef = TypeDef {
    name: Cow::Borrowed(""),
    doc: Cow::Borrowed(""),
    meta: Cow::Borrowed(&[]),
    kind: TypeKind::Record(Record { fields: Cow::Borrowed(&[]), bytes: 0, align: 1 }),
};

/// Types by reference as types, for a model. What a constant holds is never dropped, and says so.
pub const fn owned<const N: usize>(of: &[&'static TypeDef; N]) -> [ManuallyDrop<TypeDef>; N] {
    let mut out = [const { ManuallyDrop::new(NO_TYPE) }; N];
    let mut i = 0;
    while i < N {
        out[i] = ManuallyDrop::new(copy(of[i]));
        i += 1;
    }
    out
}

const fn copy(def: &'static TypeDef) -> TypeDef {
    let kind = match &def.kind {
        TypeKind::Record(Record { fields, bytes, align }) => {
            TypeKind::Record(Record { fields: Cow::Borrowed(list(fields)), bytes: *bytes, align: *align })
        }
        TypeKind::Enum { base, values } => TypeKind::Enum { base: *base, values: Cow::Borrowed(list(values)) },
        TypeKind::Flags { base, values } => TypeKind::Flags { base: *base, values: Cow::Borrowed(list(values)) },
    };
    let meta = Cow::Borrowed(list(&def.meta));
    TypeDef { name: Cow::Borrowed(text(&def.name)), doc: Cow::Borrowed(text(&def.doc)), meta, kind }
}

pub(crate) const fn order(a: &str, b: &str) -> Ordering {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let mut i = 0;
    while i < a.len() && i < b.len() {
        if a[i] != b[i] {
            return if a[i] < b[i] { Ordering::Less } else { Ordering::Greater };
        }
        i += 1;
    }
    if a.len() < b.len() {
        Ordering::Less
    } else if a.len() > b.len() {
        Ordering::Greater
    } else {
        Ordering::Equal
    }
}

const fn same(a: &Str, b: &Str) -> bool {
    matches!(order(text(a), text(b)), Ordering::Equal)
}

macro_rules! same_lists {
    ($name:ident, $item:ty, $same:expr) => {
        const fn $name(a: &List<$item>, b: &List<$item>) -> bool {
            let (a, b) = (list(a), list(b));
            let mut i = 0;
            while i < a.len() && i < b.len() && $same(&a[i], &b[i]) {
                i += 1;
            }
            i == a.len() && i == b.len()
        }
    };
}

same_lists!(same_dims, u32, same_number);
same_lists!(same_names, Str, same);
same_lists!(same_fields, Field, same_field);
same_lists!(same_values, Value, same_value);
same_lists!(same_meta, Meta, same_note);

const fn same_number(a: &u32, b: &u32) -> bool {
    *a == *b
}

const fn same_type(a: &TypeDef, b: &TypeDef) -> bool {
    same(&a.name, &b.name)
        && same(&a.doc, &b.doc)
        && same_meta(&a.meta, &b.meta)
        && match (&a.kind, &b.kind) {
            (TypeKind::Record(a), TypeKind::Record(b)) => a.bytes == b.bytes && same_fields(&a.fields, &b.fields),
            (TypeKind::Enum { base: a, values: v }, TypeKind::Enum { base: b, values: w })
            | (TypeKind::Flags { base: a, values: v }, TypeKind::Flags { base: b, values: w }) => {
                a.code() == b.code() && same_values(v, w)
            }
            _ => false,
        }
}

const fn same_value(a: &Value, b: &Value) -> bool {
    a.value == b.value && same(&a.name, &b.name) && same(&a.doc, &b.doc)
}

const fn same_note(a: &Meta, b: &Meta) -> bool {
    same(&a.key, &b.key)
        && match (&a.value, &b.value) {
            (MetaValue::Text(a), MetaValue::Text(b)) | (MetaValue::Number(a), MetaValue::Number(b)) => same(a, b),
            (MetaValue::Bool(a), MetaValue::Bool(b)) => *a == *b,
            _ => false,
        }
}

const fn same_field(a: &Field, b: &Field) -> bool {
    use crate::model::Elem;
    let elem = match (&a.elem, &b.elem) {
        (Elem::Scalar(a), Elem::Scalar(b)) => a.code() == b.code(),
        (Elem::Named(a), Elem::Named(b)) => same(a, b),
        (Elem::Utf8, Elem::Utf8) | (Elem::Json, Elem::Json) | (Elem::Bytes, Elem::Bytes) => true,
        _ => false,
    };
    elem && a.offset == b.offset
        && same(&a.name, &b.name)
        && a.components.count == b.components.count
        && same_names(&a.components.names, &b.components.names)
        && same_dims(&a.dims, &b.dims)
        && same(&a.unit, &b.unit)
        && same(&a.doc, &b.doc)
        && same_meta(&a.meta, &b.meta)
}

/// So many components, of these names; a count that is no u32 is 0, which no check lets through.
///
/// # Panics
/// There are names, and not as many.
#[track_caller]
pub const fn components(count: usize, names: &'static [Str]) -> Components {
    if !names.is_empty() && names.len() != count {
        let words = Words::new().number(names.len() as u64).text(" names for ").number(count as u64);
        words.text(" components: one each").panic();
    }
    let count = if count > u32::MAX as usize { 0 } else { count as u32 };
    Components { count, names: Cow::Borrowed(names) }
}

/// The largest of some numbers; 0 of none.
pub const fn deepest(of: &[usize]) -> usize {
    let (mut most, mut i) = (0, 0);
    while i < of.len() {
        if of[i] > most {
            most = of[i];
        }
        i += 1;
    }
    most
}

/// Where fields of these sizes and alignments lie by C's rules, and the size and alignment of all.
pub const fn place<const N: usize>(fields: [(usize, usize); N]) -> ([u32; N], u32, u32) {
    let mut offsets = [0; N];
    let (mut at, mut align, mut i) = (0, 1, 0);
    while i < N {
        let (bytes, own) = fields[i];
        at = align_up(at, own as u64);
        offsets[i] = dim_or_most(at);
        at = at.saturating_add(bytes as u64);
        if own > align {
            align = own;
        }
        i += 1;
    }
    (offsets, dim_or_most(align_up(at, align as u64)), align as u32)
}

const fn dim_or_most(n: u64) -> u32 {
    if n > u32::MAX as u64 { u32::MAX } else { n as u32 }
}
