//! Readers that copy.

use crate::array;
use crate::error::{self, Raise};
use crate::frame::{self, Snapshot};
use crate::handle::{self, Handle, Out};
use crate::hold::{Bytes, Hold};
use crate::plan::Plan;
use crate::schema::{self, Schema};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple, PyType};
use shmx_runtime::dynamic;
use std::sync::Arc;

/// A reader that needs read permission only, takes no reader slot and changes nothing: each look is a checked copy.
#[pyclass(frozen, subclass, weakref, module = "shmx_runtime")]
#[derive(Debug)]
pub struct Watcher {
    handle: Handle<dynamic::Watcher>,
    schema: Option<Py<Schema>>,
    snapshots: Option<Py<PyType>>,
}

impl Watcher {
    fn plan(&self, py: Python<'_>, snapshot: &dynamic::Snapshot) -> PyResult<Arc<Plan>> {
        match &self.schema {
            Some(schema) => Ok(schema.get().plan().clone()),
            None => Plan::of(py, snapshot.shared_schema().clone()),
        }
    }

    fn hold(&self, py: Python<'_>, snapshot: dynamic::Snapshot) -> PyResult<Py<Hold>> {
        let plan = self.plan(py, &snapshot)?;
        Py::new(py, Hold { bytes: Bytes::Copied(snapshot), plan })
    }

    /// Copies into a snapshot's memory, or into new memory where arrays of it live: those keep what they show.
    fn into(
        &self,
        snapshot: &Bound<'_, Snapshot>,
        copy: impl FnOnce(&mut Out<'_, dynamic::Watcher>, &mut dynamic::Snapshot) -> PyResult<bool>,
    ) -> PyResult<bool> {
        let (py, reading) = (snapshot.py(), snapshot.as_super());
        let mut out = self.handle.out()?;
        // Taken out, so that no other thread reads it meanwhile.
        let own = reading
            .borrow_mut()
            .replace(None)
            .ok_or_else(|| error::new("ShmxError", "another thread copies into this snapshot"))?;
        if array::references(own.bind(py)) == 1 {
            let mut bytes = match std::mem::replace(&mut own.bind(py).borrow_mut().bytes, Bytes::Away) {
                Bytes::Copied(bytes) => bytes,
                Bytes::Pinned(_) | Bytes::Away => unreachable!("it is a snapshot's"),
            };
            let newer = copy(&mut out, &mut bytes);
            let plan = &own.bind(py).borrow().plan.clone();
            let hold = match self.schema.is_none() && !Arc::ptr_eq(&plan.model, bytes.shared_schema()) {
                true => self.hold(py, bytes)?,
                false => {
                    own.bind(py).borrow_mut().bytes = Bytes::Copied(bytes);
                    own
                }
            };
            reading.borrow_mut().replace(Some(hold));
            return newer;
        }
        let was = own.bind(py).borrow().bytes.meta();
        reading.borrow_mut().replace(Some(own));
        let mut fresh = out.inner().snapshot().raise()?;
        let now = fresh.meta();
        if now.id != 0 && (now.id, now.session) != (was.id, was.session) || copy(&mut out, &mut fresh)? {
            let hold = self.hold(py, fresh)?;
            reading.borrow_mut().replace(Some(hold));
            return Ok(true);
        }
        Ok(false)
    }
}

#[pymethods]
impl Watcher {
    #[new]
    #[classmethod]
    #[pyo3(signature = (name, *, wait = None, accept_meaning = false))]
    fn new(
        cls: &Bound<'_, PyType>,
        name: &Bound<'_, PyAny>,
        wait: Option<f64>,
        accept_meaning: bool,
    ) -> PyResult<Watcher> {
        let (py, name) = (cls.py(), handle::segment_name(name)?);
        let schema = schema::of_class(cls)?;
        let mut builder = dynamic::Client::builder(&name);
        if let Some(schema) = &schema {
            builder = builder.expect(schema.get().blob()).raise()?;
        }
        if accept_meaning {
            builder = builder.accept_meaning();
        }
        let watcher = schema::appear(py, wait, |slice| builder.clone().wait(slice).watch())?;
        Ok(Watcher {
            handle: Handle::new("watcher", &name, watcher),
            schema: schema.map(Bound::unbind),
            snapshots: frame::class_of::<Snapshot>(cls)?,
        })
    }

    /// Opens the segment of a name, or of a path with a '/' in it; settings as of `Client.attach`.
    #[classmethod]
    #[pyo3(signature = (name, *, wait = None, accept_meaning = false))]
    fn open<'py>(
        cls: &Bound<'py, PyType>,
        name: &Bound<'py, PyAny>,
        wait: Option<f64>,
        accept_meaning: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let options = PyDict::new(cls.py());
        options.set_item("wait", wait)?;
        options.set_item("accept_meaning", accept_meaning)?;
        cls.call((name,), Some(&options))
    }

    #[classmethod]
    fn __class_getitem__<'py>(cls: &Bound<'py, PyType>, _snapshot: &Bound<'py, PyAny>) -> Bound<'py, PyType> {
        cls.clone()
    }

    /// A copy of the newest frame; blank (`meta.id` is 0) while there is none. To watch on, `refresh` it.
    fn snapshot(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let snapshot = self.handle.with(|watcher| watcher.snapshot().raise())?;
        let hold = self.hold(py, snapshot)?;
        match &self.snapshots {
            Some(class) => Ok(class.bind(py).call1((hold,))?.unbind()),
            None => Ok(Py::new(py, Snapshot::of(hold))?.into_any()),
        }
    }

    /// Copies the newest frame into a snapshot: True when there was a newer one. Into the same memory, unless arrays of
    /// it live: those keep what they show.
    fn refresh(&self, snapshot: &Bound<'_, Snapshot>) -> PyResult<bool> {
        self.into(snapshot, |out, copy| out.inner().refresh(copy).raise())
    }

    /// Waits for a newer frame and copies it: False when the time (in seconds) is up. Other threads run meanwhile, and
    /// Ctrl-C ends it.
    #[pyo3(signature = (snapshot, timeout = None))]
    fn wait(&self, py: Python<'_>, snapshot: &Bound<'_, Snapshot>, timeout: Option<f64>) -> PyResult<bool> {
        let longest = handle::duration(timeout)?;
        self.into(snapshot, |out, copy| {
            let waited = handle::patiently(py, longest, |slice| match out.inner().wait(copy, slice) {
                Ok(false) if !out.is_closed() => None,
                other => Some(other),
            })?;
            Ok(waited.transpose().raise()?.unwrap_or(false))
        })
    }

    /// The schema of the generated module; of a watcher without one what the segment's directory says.
    #[getter]
    fn schema(&self, py: Python<'_>) -> PyResult<Py<Schema>> {
        match &self.schema {
            Some(schema) => Ok(schema.clone_ref(py)),
            None => Py::new(py, Schema::of_model(py, self.handle.with(|watcher| Ok(watcher.schema()))?)?),
        }
    }

    /// Frames that were published and not copied, since the first that was.
    #[getter]
    fn missed(&self) -> PyResult<u64> {
        self.handle.with(|watcher| Ok(watcher.missed()))
    }

    /// Times that a copy was given up because the writer went round the ring faster than it could be made.
    #[getter]
    fn overtaken(&self) -> PyResult<u64> {
        self.handle.with(|watcher| Ok(watcher.overtaken()))
    }

    /// Names of the streams of the generated module that the segment lacks.
    #[getter]
    fn absent(&self) -> PyResult<Vec<String>> {
        self.handle.with(|watcher| Ok(watcher.absent()))
    }

    /// What became of the writer. Asks the operating system: not for every frame.
    #[getter]
    fn writer<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let writer = self.handle.with(|watcher| Ok(watcher.writer()))?;
        schema::writer(py, writer)
    }

    /// The segment's name, as it was given.
    #[getter]
    fn name(&self) -> &str {
        self.handle.name()
    }

    /// Gives up the watcher. Snapshots stay.
    fn close(&self) {
        self.handle.close();
    }

    fn __enter__<'py>(slf: &Bound<'py, Self>) -> Bound<'py, Self> {
        slf.clone()
    }

    #[pyo3(signature = (*_error))]
    fn __exit__(&self, _error: &Bound<'_, PyTuple>) {
        self.close();
    }

    fn __reduce__(&self) -> PyResult<()> {
        Err(error::new("ShmxError", "a watcher is not sent to other processes: open one there, by its name"))
    }

    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        Ok(format!("<{} of '{}'>", slf.get_type().name()?, slf.get().handle.name()))
    }
}
