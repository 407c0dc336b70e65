//! Attaching: from a name to a checked, mapped segment that fits the reader's schema.

use super::attached::Attached;
use crate::directory;
use crate::dynamic::Books;
use crate::error::{Error, Kind, Result};
use crate::frame::Table;
use crate::segment::{Found, Role, Segment};
use crate::session::Session;
use crate::stock;
use crate::sync::Ordering;
use crate::sys::file;
use crate::sys::name::Name;
use crate::wire::ext;
use shmx_schema::fit::{Place, fit, fit_stock};
use shmx_schema::model::Schema;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Frames that a reader without a schema may hold of a stock segment, which does not say.
const DYNAMIC_PINS: u32 = 4;

/// What a reader expects of a segment.
#[derive(Clone, Debug)]
pub(crate) struct Expected {
    /// Its schema.
    pub(crate) model: Model,
    /// Its fingerprint: equal ones need no comparison.
    pub(crate) hash: u64,
    /// Whether other units and names of the same layout are fine.
    pub(crate) accept_meaning: bool,
}

/// A schema that was generated, or came in a blob.
#[derive(Clone, Debug)]
pub(crate) enum Model {
    Constant(&'static Schema),
    Shared(Arc<Schema>),
}

impl std::ops::Deref for Model {
    type Target = Schema;

    fn deref(&self) -> &Schema {
        match self {
            Model::Constant(schema) => schema,
            Model::Shared(schema) => schema,
        }
    }
}

/// A segment that fits.
pub(crate) struct Opened {
    pub(crate) segment: Segment,
    /// Where a stock server's frames come from; `segment` is their shadow then.
    pub(crate) source: Option<stock::Source>,
    pub(crate) table: Table,
    /// The ids of the controls that the server knows.
    pub(crate) controls: Vec<u32>,
    /// The reader's schema; without one: the segment's, with what was appended.
    pub(crate) model: Schema,
    pub(crate) session: Session,
}

/// Opens a segment and matches the streams; `expected: None` takes them as they are.
pub(crate) fn open(name: &Name, role: Role, expected: Option<&Expected>) -> Result<Opened> {
    let file = file::open(name, role == Role::Reader)?;
    let (segment, source) = match Segment::find(file, role).map_err(|e| e.of(&name.text))? {
        Found::Ours(segment) => (segment, None),
        Found::Stock(source) => {
            let pins = expected.map_or(DYNAMIC_PINS, |e| e.model.segment.pins);
            (stock::shadow(&source, pins).map_err(|e| e.of(&name.text))?, Some(source))
        }
    };
    let Some(session) = Session::join(&segment) else {
        return Err(Kind::Starting { name: name.text.clone() }.into());
    };
    let (model, table, controls) = schema(&segment, expected, &name.text).map_err(|e| e.of(&name.text))?;
    if table.fixed_bytes() > segment.geo.frame_bytes_cap as u64 {
        return Err(Error::corrupt("its frames are smaller than its fixed streams").of(&name.text));
    }
    Ok(Opened { segment, source, table, controls, model, session })
}

fn schema(segment: &Segment, expected: Option<&Expected>, name: &str) -> Result<(Schema, Table, Vec<u32>)> {
    let ids = |schema: &Schema| schema.controls.iter().map(|c| c.id).collect();
    if let Some(expected) = expected
        && !segment.is_shadow
        && segment.head().u64(ext::SCHEMA_HASH).load(Ordering::Acquire) == expected.hash
    {
        let model = &*expected.model;
        let matches = (0..model.streams.len()).map(Some).collect();
        let table = Table::new(model, &segment.in_its_wire(model), &[], &matches);
        return Ok((model.clone(), table, ids(model)));
    }
    let directory = directory::read(segment)?.directory;
    let (writer, appended) = (&directory.schema, directory.appended.as_slice());
    let fits = |e: &Expected| match segment.is_shadow {
        true => fit_stock(&e.model, writer, e.accept_meaning),
        false => fit(&e.model, writer, appended, e.accept_meaning),
    };
    let (model, matches) = match expected {
        None => {
            let mut model = writer.clone();
            let streams = model.streams.to_mut();
            streams.extend(appended.iter().cloned());
            (model, (0..writer.streams.len() + appended.len()).map(Some).collect())
        }
        Some(expected) => match fits(expected) {
            Ok(fit) => {
                (Schema::clone(&expected.model), fit.streams.iter().map(|p| index(p, writer.streams.len())).collect())
            }
            Err(misfits) => {
                let misfits = misfits.iter().map(ToString::to_string).collect();
                return Err(Kind::Misfit { name: name.to_owned(), misfits }.into());
            }
        },
    };
    if segment.is_shadow && expected.is_some() {
        let table = Table::stock(&model, writer, appended, &matches);
        return Ok((model, table, Vec::new()));
    }
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

/// Attaches a reader.
pub(crate) fn attach(name: &Name, expected: Option<&Expected>) -> Result<Arc<Attached>> {
    let opened = open(name, Role::Reader, expected)?;
    let books = books(name, expected, &opened)?;
    Attached::claim(&name.text, opened, books)
}

/// What a reader without generated code knows of the streams; typed ones have no need of it.
pub(crate) fn books(name: &Name, expected: Option<&Expected>, opened: &Opened) -> Result<Option<Arc<Books>>> {
    Ok(match expected.map(|e| &e.model) {
        Some(Model::Constant(_)) => None,
        Some(Model::Shared(schema)) => Some(Arc::new(Books::of(&name.text, schema))),
        None => Some(Arc::new(Books::new(&name.text, &opened.segment, &opened.model)?)),
    })
}

/// Tries again while there is no segment (or one that is just being made), up to `wait`.
pub(crate) fn patiently<T>(wait: Option<Duration>, attempt: impl Fn() -> Result<T>) -> Result<T> {
    let start = Instant::now();
    loop {
        match attempt() {
            Err(e) if (e.is_not_found() || e.is_restarted()) && wait.is_some_and(|w| start.elapsed() < w) => {
                std::thread::sleep(Duration::from_millis(5));
            }
            result => return result,
        }
    }
}
