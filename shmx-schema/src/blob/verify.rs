//! What a directory claims must follow from its own parts: sizes, offsets, references, bounds.

use std::collections::HashSet;
use std::hash::Hash;

use super::items::code;
use crate::check::elem::MOST_COMPONENTS;
use crate::check::extent::MOST_DIMS;
use crate::check::names;
use crate::check::record::MOST_DEPTH;
use crate::layout::{Room, elem_size, find_type_index, list, product, record_is_sound};
use crate::model::{Components, Elem, Field, Layout, Record, Str, Stream, TypeDef, TypeKind, Wire};

/// What an entry says of a field's element and what must follow from its type.
pub(super) struct Claim {
    pub(super) code: u32,
    pub(super) elem_bytes: u32,
}

/// How errors call a stream or control.
pub(super) fn entry(kind: &str, id: u32, name: &str) -> String {
    format!("{kind} {id} '{}'", name.escape_debug())
}

/// The first whose key one before it has. Lists may be as long as a directory: never each against each.
pub(super) fn twice<T: Copy, K: Eq + Hash>(mut all: impl Iterator<Item = T>, key: impl Fn(T) -> K) -> Option<T> {
    let mut seen = HashSet::new();
    all.find(|one| !seen.insert(key(*one)))
}

/// Component names of the right form, each once.
pub(super) fn component_names(names: &[Str]) -> Result<(), String> {
    if let Some(bad) = names.iter().find(|n| !names::is_any_case(n)) {
        return Err(format!("'{}' is no name of a component", bad.escape_debug()));
    }
    match twice(names.iter(), |name| name.as_ref()) {
        Some(name) => Err(format!("two of its components are called '{name}'")),
        None => Ok(()),
    }
}

/// A type or component list that can't be.
pub(super) fn element(types: &[TypeDef], elem: &Elem, components: &Components) -> Result<(), String> {
    let plain = match elem {
        Elem::Named(name) => match find_type_index(types, name) {
            None => return Err(format!("its type '{}' is not in the directory", name.escape_debug())),
            Some(i) => matches!(types[i].kind, TypeKind::Record(_)),
        },
        Elem::Scalar(_) => false,
        Elem::Utf8 | Elem::Json | Elem::Bytes => true,
    };
    let names = list(&components.names);
    if components.count == 0 || components.count > MOST_COMPONENTS {
        return Err(format!("has {} components", components.count));
    }
    if plain && (components.count != 1 || !names.is_empty()) {
        return Err("has components, but is a text or record".into());
    }
    if !names.is_empty() && names.len() != components.count as usize {
        return Err(format!("has {} components and {} names for them", components.count, names.len()));
    }
    component_names(names)
}

/// A stream whose types have been verified.
pub(super) fn stream(types: &[TypeDef], stream: &Stream) -> Result<(), String> {
    if let Some(flaw) = names::wire_flaw(&stream.name) {
        return Err(format!("its name {flaw}"));
    }
    element(types, &stream.elem, &stream.components)?;
    if stream.components.count == 1 && stream.layout != Layout::Soa {
        return Err("has one component and is not soa".into());
    }
    let dims = list(&stream.extent.dims);
    let text = matches!(stream.elem, Elem::Utf8 | Elem::Json | Elem::Bytes);
    if text && (stream.extent.max.is_none() || !dims.is_empty()) {
        return Err("is a text, but its shape is not [null]".into());
    }
    if dims.len() > MOST_DIMS {
        return Err(format!("has {} dimensions, more than {MOST_DIMS}", dims.len()));
    }
    if stream.extent.max == Some(0) || dims.contains(&0) {
        return Err("has no room for an element".into());
    }
    let room = Room::of(types, stream, stream.extent.max, Wire::Native); // its bytes are the same in all profiles
    if room.capacity > u64::from(u32::MAX) || room.bytes > u64::from(u32::MAX) {
        return Err(format!("may have {} elements of {} bytes: past 32 bits", room.capacity, room.elem_bytes));
    }
    Ok(())
}

/// All types, which stand by name: references, cycles, then sizes and offsets. Returns the type that is wrong.
pub(super) fn types(types: &[TypeDef], claims: &[Vec<Claim>]) -> Result<(), (usize, String)> {
    for (i, def) in types.iter().enumerate() {
        let TypeKind::Record(r) = &def.kind else { continue };
        for f in list(&r.fields) {
            field_form(types, f).map_err(|what| (i, what))?;
        }
    }
    acyclic(types)?;
    for (i, def) in types.iter().enumerate() {
        let TypeKind::Record(r) = &def.kind else { continue };
        record(types, r, &claims[i]).map_err(|what| (i, what))?;
    }
    Ok(())
}

/// What must hold of a field before its type's size is asked for.
pub(super) fn field_form(types: &[TypeDef], f: &Field) -> Result<(), String> {
    let fail = |what: String| Err(format!("field '{}': {what}", f.name));
    if let Err(what) = element(types, &f.elem, &f.components) {
        return fail(what);
    }
    let dims = list(&f.dims);
    let text = matches!(f.elem, Elem::Utf8 | Elem::Bytes);
    if f.elem == Elem::Json {
        fail("is json".into())
    } else if dims.len() > MOST_DIMS || dims.contains(&0) || (text && dims.len() != 1) {
        fail("its shape can't be".into())
    } else {
        Ok(())
    }
}

/// Sizes and offsets of a record or control whose fields' types are known to be acyclic. The fields' own records
/// are verified by themselves, so one level is enough.
pub(super) fn record(types: &[TypeDef], record: &Record, claims: &[Claim]) -> Result<(), String> {
    for (f, claim) in list(&record.fields).iter().zip(claims) {
        let bytes = elem_size(types, &f.elem, &f.components).bytes;
        if claim.code != code(types, &f.elem) || u64::from(claim.elem_bytes) != bytes {
            return Err(format!("field '{}': its element type and size are not those of its type", f.name));
        }
        if product(list(&f.dims)) > u64::from(u32::MAX) {
            return Err(format!("field '{}': has more than 2^32 elements", f.name));
        }
    }
    if !record_is_sound(types, record) {
        return Err("its offsets, size and alignment don't follow from its fields".into());
    }
    Ok(())
}

/// No record is in itself, or more than 32 deep in others.
fn acyclic(types: &[TypeDef]) -> Result<(), (usize, String)> {
    let mut holders = vec![Vec::new(); types.len()];
    let mut open = vec![0usize; types.len()];
    for (i, def) in types.iter().enumerate() {
        let TypeKind::Record(r) = &def.kind else { continue };
        for f in list(&r.fields) {
            let Elem::Named(name) = &f.elem else { continue };
            let Some(k) = find_type_index(types, name) else { continue };
            holders[k].push(i);
            open[i] += 1;
        }
    }
    let mut depth = vec![1usize; types.len()];
    let mut ready: Vec<usize> = (0..types.len()).filter(|i| open[*i] == 0).collect();
    while let Some(i) = ready.pop() {
        let here = depth[i] + usize::from(matches!(types[i].kind, TypeKind::Record(_)));
        if here > MOST_DEPTH + 1 {
            return Err((i, format!("holds records more than {MOST_DEPTH} deep")));
        }
        for k in std::mem::take(&mut holders[i]) {
            depth[k] = depth[k].max(here);
            open[k] -= 1;
            if open[k] == 0 {
                ready.push(k);
            }
        }
    }
    match (0..types.len()).find(|i| open[*i] > 0) {
        Some(i) => Err((i, "is in itself, or holds a record that is".into())),
        None => Ok(()),
    }
}
