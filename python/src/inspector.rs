//! What tools see of a segment.

use crate::error::Raise;
use crate::handle;
use crate::schema::{self, Schema};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};
use shmx_runtime::{ReaderKind, SegmentState};
use std::sync::Arc;

/// Looks into a segment without being noticed: read permission is enough, no slot is taken, nothing is changed.
///
/// What it returns are numbers that others change meanwhile: two of them may be of different moments.
#[pyclass(frozen, module = "shmx_runtime")]
#[derive(Debug)]
pub struct Inspector {
    inner: std::sync::Mutex<shmx_runtime::Inspector>,
    name: String,
}

fn fact<'py>(py: Python<'py>, class: &str, facts: &Bound<'py, PyDict>) -> PyResult<Bound<'py, PyAny>> {
    py.import("shmx_runtime.facts")?.getattr(class)?.call((), Some(facts))
}

macro_rules! facts {
    ($py:ident, $class:literal, $($name:ident: $value:expr,)*) => {{
        let facts = PyDict::new($py);
        $(facts.set_item(stringify!($name), $value)?;)*
        fact($py, $class, &facts)
    }};
}

impl Inspector {
    fn with<R>(&self, call: impl FnOnce(&shmx_runtime::Inspector) -> R) -> R {
        call(&self.inner.lock().unwrap_or_else(std::sync::PoisonError::into_inner))
    }
}

#[pymethods]
impl Inspector {
    #[new]
    fn new(name: &Bound<'_, PyAny>) -> PyResult<Inspector> {
        let name = handle::segment_name(name)?;
        let inner = shmx_runtime::Inspector::open(&name).raise()?;
        Ok(Inspector { inner: std::sync::Mutex::new(inner), name })
    }

    /// Opens the segment of a name, whether its writer lives or not.
    #[staticmethod]
    fn open(name: &Bound<'_, PyAny>) -> PyResult<Inspector> {
        Inspector::new(name)
    }

    /// The numbers that the segment was made with: a Layout.
    #[getter]
    fn layout<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let l = self.with(shmx_runtime::Inspector::layout);
        let checksum = match (l.crc32, l.fnv) {
            (true, _) => "crc32",
            (_, true) => "fnv",
            _ => "none",
        };
        facts!(py, "Layout",
            wire_version: l.wire_version,
            total_bytes: l.total_bytes,
            readers: l.reader_slots,
            pins: l.pins_per_reader,
            slots: l.slots,
            slot_bytes: l.slot_stride,
            frame_bytes: l.frame_bytes_cap,
            control_bytes: l.control_per_reader,
            directory_bytes: l.static_bytes_used,
            directory_generation: l.static_gen,
            checksum: checksum,
            timestamps: l.timestamps,
            wake_watchers: l.wake_watchers,
            created_ns: l.created_ns,
            schema_hash: l.schema_hash,
            layout_hash: l.layout_hash,
            text: l.to_string(),
        )
    }

    /// What the segment's directory says now, with the streams that were appended.
    #[getter]
    fn schema(&self, py: Python<'_>) -> PyResult<Schema> {
        let directory = self.with(shmx_runtime::Inspector::directory).raise()?;
        let mut model = directory.schema;
        model.streams.to_mut().extend(directory.appended);
        Schema::of_model(py, Arc::new(model))
    }

    /// The state word, as the last writer left it: `starting`, `live`, `closed` or `superseded`.
    #[getter]
    fn state(&self) -> &'static str {
        match self.with(shmx_runtime::Inspector::state) {
            SegmentState::Starting => "starting",
            SegmentState::Live => "live",
            SegmentState::Closed => "closed",
            SegmentState::Superseded => "superseded",
            _ => "unknown",
        }
    }

    /// The writer, and what became of it: a WriterInfo.
    #[getter]
    fn writer<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let writer = self.with(shmx_runtime::Inspector::writer);
        facts!(py, "WriterInfo",
            pid: writer.pid,
            process: writer.process,
            state: schema::writer(py, writer.state)?,
        )
    }

    /// New whenever the segment is made or taken over.
    #[getter]
    fn session(&self) -> u64 {
        self.with(shmx_runtime::Inspector::session)
    }

    /// The newest frame's sequence; 0 while there was none.
    #[getter]
    fn head(&self) -> u64 {
        self.with(shmx_runtime::Inspector::head)
    }

    /// The newest frame's id: how many were published since the segment was made.
    #[getter]
    fn frames_published(&self) -> u64 {
        self.with(shmx_runtime::Inspector::frames_published)
    }

    /// The reader slots that are in use: a tuple of ReaderInfo.
    #[getter]
    fn readers<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let readers = self.with(shmx_runtime::Inspector::readers);
        let all = readers.into_iter().map(|reader| {
            let kind = match reader.kind {
                ReaderKind::Native => "native",
                ReaderKind::Stock => "stock",
                _ => "unknown",
            };
            facts!(py, "ReaderInfo",
                number: reader.number,
                id: reader.id,
                pid: reader.pid,
                process: &reader.process,
                kind: kind,
                alive: reader.alive,
                last_frame_seen: reader.last_frame_seen,
                missed: reader.missed,
                age: reader.age().map(|age| age.as_secs_f64()),
                pinned: PyTuple::new(py, &reader.pinned)?,
                waiting: reader.waiting,
            )
        });
        PyTuple::new(py, all.collect::<PyResult<Vec<_>>>()?)
    }

    /// All slots of the ring: a tuple of SlotInfo.
    #[getter]
    fn slots<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let slots: Vec<_> = self.with(|inspector| inspector.slots().collect());
        let all = slots.into_iter().map(|slot| {
            facts!(py, "SlotInfo",
                number: slot.index,
                seq: slot.seq,
                frame_id: slot.frame_id,
                writing: slot.writing,
                pinned_by: PyTuple::new(py, &slot.pinned_by)?,
                payload_bytes: slot.payload_bytes,
                sim_time: slot.sim_time,
                publish_ns: slot.publish_ns,
            )
        });
        PyTuple::new(py, all.collect::<PyResult<Vec<_>>>()?)
    }

    /// The control rings, one a reader slot: a tuple of RingInfo; empty where the segment takes no messages.
    #[getter]
    fn controls<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let rings = self.with(shmx_runtime::Inspector::controls);
        let all = rings.into_iter().map(|ring| {
            facts!(py, "RingInfo",
                reader: ring.reader,
                read: ring.read,
                write: ring.write,
                capacity: ring.capacity,
                waiting: ring.waiting,
            )
        });
        PyTuple::new(py, all.collect::<PyResult<Vec<_>>>()?)
    }

    /// Whether the name still leads to this segment.
    #[getter]
    fn is_current(&self) -> bool {
        self.with(shmx_runtime::Inspector::is_current)
    }

    /// The segment's name, as it was given.
    #[getter]
    fn name(&self) -> &str {
        &self.name
    }

    /// The file that the name means.
    #[getter]
    fn path(&self) -> std::path::PathBuf {
        self.with(|inspector| inspector.path().to_owned())
    }

    fn __repr__(&self) -> String {
        format!("<Inspector of '{}'>", self.name)
    }
}
