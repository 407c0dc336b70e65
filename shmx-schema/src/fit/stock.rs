//! Whether a reader can read the segment of a stock server, whose directory says less than a schema does.

use std::collections::HashMap;

use super::{Fit, Grade, Misfit, Place, describe, describe_elem, unit_words};
use crate::blob;
use crate::layout::{elem_size, is_fixed, list};
use crate::model::{Components, Extent, Schema, Stream, TypeDef};

/// Matches a reader's streams with those of a stock server's directory, as [`fit`](super::fit()) does with a schema's.
///
/// Such a directory knows no counts, no records, no text, and mostly no units: what it cannot say is no misfit. Compared
/// are names, element type codes, components (their names and units where both sides give some), bytes of an element,
/// and the layout of more than one component. How many elements a frame has can only be checked frame by frame.
///
/// It lists no control messages either: `controls` is empty, and any may be sent.
///
/// ```
/// use shmx_schema::fit::{Place, fit_stock};
/// use shmx_schema::model::*;
///
/// let stream = |elem, extent, optional| Stream {
///     id: 3, name: "depth".into(), elem: Elem::Scalar(elem), components: Components::ONE,
///     layout: Layout::Soa, extent, optional, unit: "".into(), doc: "".into(), meta: vec![].into(),
/// };
/// let schema = |stream| Schema {
///     name: "camera".into(), version: 1, doc: "".into(), segment: Segment::DEFAULT,
///     types: vec![].into(), streams: vec![stream].into(), controls: vec![].into(),
///     reserved_streams: vec![].into(), reserved_controls: vec![].into(),
/// };
/// let reader = |elem| schema(stream(elem, Extent { max: None, dims: vec![640].into() }, false));
/// // as `blob::decode` reads it
/// let stock = schema(stream(Scalar::F32, Extent { max: Some(u32::MAX), dims: vec![].into() }, true));
/// assert_eq!(fit_stock(&reader(Scalar::F32), &stock, false).unwrap().streams, [Place::Schema(0)]);
/// assert_eq!(
///     fit_stock(&reader(Scalar::F64), &stock, false).unwrap_err()[0].to_string(),
///     "stream 'depth' (id 3): this reader expects f64, count 640, the segment has f32"
/// );
/// ```
///
/// # Errors
///
/// All that does not fit, in the order of the reader's streams.
pub fn fit_stock(reader: &Schema, stock: &Schema, accept_meaning: bool) -> Result<Fit, Vec<Misfit>> {
    let places: HashMap<u32, usize> = stock.streams.iter().enumerate().map(|(i, s)| (s.id, i)).collect();
    let (mine, theirs) = (list(&reader.types), list(&stock.types));
    let mut found = Vec::new();
    let mut streams = Vec::with_capacity(reader.streams.len());
    for stream in reader.streams.iter() {
        let place = places.get(&stream.id).copied();
        if let Some(i) = place {
            found.extend(misfit(mine, stream, theirs, &stock.streams[i]));
        }
        streams.push(place.map_or(Place::Absent, Place::Schema));
    }
    found.retain(|m: &Misfit| !(accept_meaning && m.grade == Grade::Meaning));
    if found.is_empty() { Ok(Fit { streams, controls: Vec::new() }) } else { Err(found) }
}

fn misfit(types: &[TypeDef], mine: &Stream, others: &[TypeDef], theirs: &Stream) -> Option<Misfit> {
    let what = format!("stream '{}' (id {})", mine.name, mine.id);
    let found = |grade, reader, writer| Some(Misfit { grade, what: what.clone(), reader, writer });
    if mine.name != theirs.name {
        return found(Grade::Directory, format!("this name, '{}'", mine.name), format!("'{}'", theirs.name));
    }
    let bytes = |types, stream: &Stream| elem_size(types, &stream.elem, &stream.components).bytes;
    let same = blob::code(types, &mine.elem) == blob::code(others, &theirs.elem)
        && mine.components.count == theirs.components.count
        && (mine.components.count == 1 || mine.layout == theirs.layout)
        && bytes(types, mine) == bytes(others, theirs);
    if !same {
        let mut known = theirs.clone();
        if !is_fixed(theirs) && theirs.extent.max == Some(u32::MAX) {
            (known.extent, known.optional) = (Extent::ONE, false); // which it does not say
        }
        let (mut a, b) = (describe(mine, types), describe(&known, others));
        if blob::code(types, &mine.elem) == blob::RECORD {
            a = format!("{a}: {} bytes, {}", bytes(types, mine), describe_elem(&mine.elem, types));
        }
        return found(Grade::Layout, a, b);
    }
    if !mine.unit.is_empty() && !theirs.unit.is_empty() && mine.unit != theirs.unit {
        let (a, b) = unit_words(&mine.unit, &theirs.unit);
        return found(Grade::Meaning, a, b);
    }
    let named = |c: &Components| !c.names.is_empty();
    if named(&mine.components) && named(&theirs.components) && mine.components.names != theirs.components.names {
        let words = |c: &Components| format!("components {}", c.names.join(", "));
        return found(Grade::Meaning, words(&mine.components), words(&theirs.components));
    }
    None
}
