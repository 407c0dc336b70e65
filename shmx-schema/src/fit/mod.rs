//! Whether a reader can read a writer's segment, when their schemas are not the same: stream by stream, by id, as
//! the evolution table of `docs/schema-language.md` says.

mod compare;
mod describe;
mod report;
mod stock;

use std::cell::OnceCell;
use std::collections::HashMap;

use crate::layout::{is_fixed, list};
use crate::model::{Control, Schema, Stream, TypeDef};

pub use describe::{describe, describe_body, describe_elem, describe_field};
pub use report::{Grade, Misfit};
pub use stock::fit_stock;

use compare::Sides;

/// Where a reader's parts are in the segment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fit {
    /// For each of the reader's streams, in its order.
    pub streams: Vec<Place>,
    /// For each of the reader's controls: its index among the writer's, or `None` when the server does not know it
    /// and sending it must fail.
    pub controls: Vec<Option<usize>>,
}

/// Where a stream is described.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the writer's schema, at this index.
    Schema(usize),
    /// Among the appended streams, at this index.
    Appended(usize),
    /// Nowhere: no frame has it.
    Absent,
}

/// Matches a reader's streams and controls with those of a segment. Layouts are then the *writer's*: a `max` may be
/// another, so sizes and offsets come from its schema.
///
/// With `accept_meaning`, differences of [`Grade::Meaning`] do not refuse.
///
/// ```
/// use shmx_schema::fit::{Grade, Place, fit};
/// use shmx_schema::model::*;
///
/// let stream = |unit: &'static str| Stream {
///     id: 3, name: "depth".into(), elem: Elem::Scalar(Scalar::F32), components: Components::ONE,
///     layout: Layout::Soa, extent: Extent { max: None, dims: vec![640].into() }, optional: false,
///     unit: unit.into(), doc: "".into(), meta: vec![].into(),
/// };
/// let schema = |unit| Schema {
///     name: "camera".into(), version: 1, doc: "".into(), segment: Segment::DEFAULT,
///     types: vec![].into(), streams: vec![stream(unit)].into(), controls: vec![].into(),
///     reserved_streams: vec![].into(), reserved_controls: vec![].into(),
/// };
/// let (reader, writer) = (schema("m"), schema("mm"));
/// let misfits = fit(&reader, &writer, &[], false).unwrap_err();
/// assert_eq!(misfits[0].grade, Grade::Meaning);
/// assert_eq!(
///     misfits[0].to_string(),
///     "stream 'depth' (id 3): this reader expects the unit m, the segment has the unit mm"
/// );
/// assert_eq!(fit(&reader, &writer, &[], true).unwrap().streams, [Place::Schema(0)]);
/// ```
///
/// # Errors
///
/// All that does not fit, in the order of the reader's streams, then controls.
pub fn fit(reader: &Schema, writer: &Schema, appended: &[Stream], accept_meaning: bool) -> Result<Fit, Vec<Misfit>> {
    let mut check = Check { sides: Sides::new(list(&reader.types), list(&writer.types)), found: Vec::new() };
    let others = OnceCell::new();
    let id_of = |name: &str| {
        let streams = || writer.streams.iter().chain(appended).map(|s| (s.name.as_ref(), s.id));
        others.get_or_init(|| streams().collect::<HashMap<&str, u32>>()).get(name).copied()
    };
    let mut places: HashMap<u32, Place> =
        appended.iter().enumerate().map(|(i, s)| (s.id, Place::Appended(i))).collect();
    places.extend(writer.streams.iter().enumerate().map(|(i, s)| (s.id, Place::Schema(i))));
    let mut streams = Vec::with_capacity(reader.streams.len());
    for mine in reader.streams.iter() {
        let place = places.get(&mine.id).copied().unwrap_or(Place::Absent);
        match place {
            Place::Schema(i) => check.stream(mine, &writer.streams[i], &id_of),
            Place::Appended(i) => check.stream(mine, &appended[i], &id_of),
            Place::Absent => match id_of(&mine.name) {
                Some(id) => check.moved("stream", mine.id, &mine.name, id),
                None => check.missing_stream(mine, writer),
            },
        }
        streams.push(place);
    }
    let ids: HashMap<u32, usize> = writer.controls.iter().enumerate().map(|(i, c)| (c.id, i)).collect();
    let others = OnceCell::new();
    let id_of = |name: &str| {
        let controls = || writer.controls.iter().map(|c| (c.name.as_ref(), c.id));
        others.get_or_init(|| controls().collect::<HashMap<&str, u32>>()).get(name).copied()
    };
    let mut controls = Vec::with_capacity(reader.controls.len());
    for mine in reader.controls.iter() {
        let place = ids.get(&mine.id).copied();
        match place {
            Some(i) => check.control(mine, &writer.controls[i], &id_of),
            None => match id_of(&mine.name) {
                Some(id) => check.moved("control", mine.id, &mine.name, id),
                None => check.missing_control(mine, writer),
            },
        }
        controls.push(place);
    }
    check.found.retain(|m| !(accept_meaning && m.grade == Grade::Meaning));
    if check.found.is_empty() { Ok(Fit { streams, controls }) } else { Err(check.found) }
}

struct Check<'a> {
    sides: Sides<'a>,
    found: Vec<Misfit>,
}

impl<'a> Check<'a> {
    fn stream(&mut self, mine: &'a Stream, theirs: &'a Stream, id_of: &dyn Fn(&str) -> Option<u32>) {
        if mine.name != theirs.name {
            return self.named("stream", (mine.id, &mine.name), &theirs.name, id_of);
        }
        let what = format!("stream '{}' (id {})", mine.name, mine.id);
        let same_extent =
            mine.extent.max.is_some() == theirs.extent.max.is_some() && mine.extent.dims == theirs.extent.dims;
        let in_place = self.sides.same_layout(&mine.elem, &mine.components, &theirs.elem, &theirs.components)
            && mine.layout == theirs.layout
            && same_extent;
        // a reader that expects a stream to be missing at times reads one that never is, not the other way round
        if !in_place || (is_fixed(mine) && !is_fixed(theirs)) {
            let (a, b) = (describe(mine, self.sides.reader), describe(theirs, self.sides.writer));
            let (a, b) = if a == b { self.in_full(mine, theirs, a, b) } else { (a, b) };
            self.push(Grade::Layout, &what, a, b);
            return;
        }
        let unit = (mine.unit != theirs.unit).then(|| unit_words(&mine.unit, &theirs.unit));
        let meaning =
            unit.or_else(|| self.sides.meaning(&mine.elem, &mine.components, &theirs.elem, &theirs.components));
        if let Some((a, b)) = meaning {
            self.push(Grade::Meaning, &what, a, b);
        }
    }

    /// Two records of one name that differ inside.
    fn in_full(&self, mine: &Stream, theirs: &Stream, a: String, b: String) -> (String, String) {
        let a = format!("{a}: {}", describe_elem(&mine.elem, self.sides.reader));
        let b = format!("{b}: {}", describe_elem(&theirs.elem, self.sides.writer));
        (a, b)
    }

    fn missing_stream(&mut self, mine: &Stream, writer: &Schema) {
        if list(&writer.reserved_streams).contains(&mine.id) && !mine.optional {
            let what = format!("stream '{}' (id {})", mine.name, mine.id);
            let wanted = describe(mine, self.sides.reader);
            self.push(Grade::Directory, &what, wanted, "it no longer: the stream was removed".into());
        }
    }

    /// Another name under the id: the thing has another id now, or another name.
    fn named(&mut self, kind: &str, mine: (u32, &str), theirs: &str, id_of: &dyn Fn(&str) -> Option<u32>) {
        let (id, name) = mine;
        match id_of(name) {
            Some(other) => self.moved(kind, id, name, other),
            None => {
                let what = format!("{kind} '{name}' (id {id})");
                self.push(Grade::Directory, &what, format!("this name, '{name}'"), format!("'{theirs}'"));
            }
        }
    }

    /// The name stands under another id.
    fn moved(&mut self, kind: &str, id: u32, name: &str, other: u32) {
        self.push(
            Grade::Layout,
            &format!("{kind} '{name}' (id {id})"),
            format!("the id {id}"),
            format!("the id {other}"),
        );
    }

    fn control(&mut self, mine: &'a Control, theirs: &'a Control, id_of: &dyn Fn(&str) -> Option<u32>) {
        if mine.name != theirs.name {
            return self.named("control", (mine.id, &mine.name), &theirs.name, id_of);
        }
        let what = format!("control '{}' (id {})", mine.name, mine.id);
        if !self.sides.same_body(&mine.body, &theirs.body) {
            let a = describe_body(&mine.body, self.sides.reader);
            let b = describe_body(&theirs.body, self.sides.writer);
            self.push(Grade::Layout, &what, a, b);
        } else if let Some((a, b)) = self.sides.body_meaning(&mine.body, &theirs.body) {
            self.push(Grade::Meaning, &what, a, b);
        }
    }

    fn missing_control(&mut self, mine: &Control, writer: &Schema) {
        if list(&writer.reserved_controls).contains(&mine.id) {
            let what = format!("control '{}' (id {})", mine.name, mine.id);
            let wanted = describe_body(&mine.body, self.sides.reader);
            self.push(Grade::Directory, &what, wanted, "it no longer: the control was removed".into());
        }
    }

    fn push(&mut self, grade: Grade, what: &str, reader: String, writer: String) {
        self.found.push(Misfit { grade, what: what.to_owned(), reader, writer });
    }
}

fn unit_words(mine: &str, theirs: &str) -> (String, String) {
    let words = |unit: &str| if unit.is_empty() { "no unit".to_owned() } else { format!("the unit {unit}") };
    (words(mine), words(theirs))
}

/// A type by its name.
fn find<'a>(types: &'a [TypeDef], name: &str) -> Option<&'a TypeDef> {
    crate::layout::find_type(types, name)
}
