//! Attaching: from a name to a checked, mapped segment that fits the reader's schema.

use super::attached::Attached;
use crate::directory;
use crate::error::{Error, Kind, Result};
use crate::frame::Table;
use crate::segment::{Role, Segment, SegmentState};
use crate::sync::Ordering;
use crate::sys::file;
use crate::sys::name::Name;
use crate::wire::ext;
use shmx_schema::fit::{Place, fit};
use shmx_schema::model::Schema;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// What a reader expects of a segment.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Expected<'a> {
    /// Its schema.
    pub(crate) model: &'a Schema,
    /// Its fingerprint: equal ones need no comparison.
    pub(crate) hash: u64,
    /// Whether other units and names of the same layout are fine.
    pub(crate) accept_meaning: bool,
}

/// A segment that fits.
pub(crate) struct Opened {
    pub(crate) segment: Segment,
    pub(crate) table: Table,
    /// The ids of the controls that the server knows.
    pub(crate) controls: Vec<u32>,
    /// The reader's schema; without one: the segment's, with what was appended.
    pub(crate) model: Schema,
}

/// Opens a segment and matches the streams; `expected: None` takes them as they are.
pub(crate) fn open(name: &Name, role: Role, expected: Option<Expected<'_>>) -> Result<Opened> {
    let file = file::open(name, role == Role::Reader)?;
    let segment = Segment::open(file, role).map_err(|e| e.of(&name.text))?;
    match segment.state() {
        SegmentState::Starting => return Err(Error::corrupt("its writer has not finished to start").of(&name.text)),
        SegmentState::Live | SegmentState::Closed | SegmentState::Superseded => {}
    }
    let (model, table, controls) = schema(&segment, expected, &name.text).map_err(|e| e.of(&name.text))?;
    if table.fixed_bytes() > segment.geo.frame_bytes_cap as u64 {
        return Err(Error::corrupt("its frames are smaller than its fixed streams").of(&name.text));
    }
    Ok(Opened { segment, table, controls, model })
}

fn schema(segment: &Segment, expected: Option<Expected<'_>>, name: &str) -> Result<(Schema, Table, Vec<u32>)> {
    let ids = |schema: &Schema| schema.controls.iter().map(|c| c.id).collect();
    if let Some(expected) = expected
        && segment.head().u64(ext::SCHEMA_HASH).load(Ordering::Acquire) == expected.hash
    {
        let model = expected.model;
        let matches = (0..model.streams.len()).map(Some).collect();
        let table = Table::new(model, &segment.in_its_wire(model), &[], &matches);
        return Ok((model.clone(), table, ids(model)));
    }
    let directory = directory::read(segment)?.directory;
    let (writer, appended) = (&directory.schema, directory.appended.as_slice());
    let (model, matches) = match expected {
        None => {
            let mut model = writer.clone();
            let streams = model.streams.to_mut();
            streams.extend(appended.iter().cloned());
            (model, (0..writer.streams.len() + appended.len()).map(Some).collect())
        }
        Some(expected) => match fit(expected.model, writer, appended, expected.accept_meaning) {
            Ok(fit) => (expected.model.clone(), fit.streams.iter().map(|p| index(p, writer.streams.len())).collect()),
            Err(misfits) => {
                let misfits = misfits.iter().map(ToString::to_string).collect();
                return Err(Kind::Misfit { name: name.to_owned(), misfits }.into());
            }
        },
    };
    let table = Table::new(&model, &segment.in_its_wire(writer), appended, &matches);
    Ok((model, table, ids(writer)))
}

/// A place as an index into the writer's streams, then the appended ones.
fn index(place: &Place, writers: usize) -> Option<usize> {
    match place {
        Place::Schema(i) => Some(*i),
        Place::Appended(i) => Some(writers + i),
        Place::Absent => None,
    }
}

/// Attaches a reader, now or as soon as there is a segment to attach to.
pub(crate) fn attach(
    name: &Name,
    wait: Option<Duration>,
    expected: Option<Expected<'_>>,
) -> Result<(Arc<Attached>, Schema, Vec<u32>)> {
    patiently(wait, || {
        let opened = open(name, Role::Reader, expected)?;
        let attached = Attached::claim(&name.text, opened.segment, opened.table)?;
        Ok((Arc::new(attached), opened.model, opened.controls))
    })
}

/// Tries again while there is no segment (or one that is just being made), up to `wait`.
pub(crate) fn patiently<T>(wait: Option<Duration>, attempt: impl Fn() -> Result<T>) -> Result<T> {
    let start = Instant::now();
    loop {
        match attempt() {
            Err(e) if e.is_not_found() && wait.is_some_and(|w| start.elapsed() < w) => {
                std::thread::sleep(Duration::from_millis(5));
            }
            result => return result,
        }
    }
}
