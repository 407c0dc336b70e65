//! Frames to read: pinned ones and copies.

use crate::array;
use crate::error::{self, Raise};
use crate::hold::Hold;
use crate::meta::Meta;
use crate::value;
use pyo3::prelude::*;
use pyo3::types::PyList;

/// What pinned frames and snapshots have in common: streams by name, number or attribute, as NumPy arrays and values.
///
/// An array is a view of the frame's memory, read-only, and keeps exactly this frame alive as long as it or anything
/// made of it lives (slices, `np.asarray`, DLPack). A frame is always true.
#[pyclass(subclass, module = "shmx_runtime")]
#[derive(Debug)]
pub struct Reading {
    hold: Option<Py<Hold>>,
    kept: bool,
}

impl Reading {
    pub fn new(hold: Py<Hold>) -> Reading {
        Reading { hold: Some(hold), kept: false }
    }

    /// What keeps the bytes.
    pub fn hold<'a, 'py>(&'a self, py: Python<'py>) -> PyResult<&'a Bound<'py, Hold>> {
        match &self.hold {
            Some(hold) => Ok(hold.bind(py)),
            None => Err(error::new(
                "ClosedError",
                "this frame was given back: keep an array of it, or call keep() before the next one is asked for",
            )),
        }
    }

    /// The value of the stream at a place of the schema.
    pub fn at<'py>(&self, py: Python<'py>, i: usize) -> PyResult<Bound<'py, PyAny>> {
        let hold = self.hold(py)?;
        let held = hold.borrow();
        let view = held.bytes.nth(i);
        value::read(hold, held.plan.column(i)?, &view.raise()?)
    }

    /// Lets go of the bytes, unless an array of them lives or the frame was to be kept.
    pub fn give_back(&mut self, py: Python<'_>) {
        if !self.kept && self.hold.as_ref().is_some_and(|hold| array::references(hold.bind(py)) == 1) {
            self.hold = None;
        }
    }

    /// The hold, and another in its place.
    pub fn replace(&mut self, hold: Option<Py<Hold>>) -> Option<Py<Hold>> {
        std::mem::replace(&mut self.hold, hold)
    }
}

#[pymethods]
impl Reading {
    /// What the frame says about itself: its id, times and session.
    #[getter]
    fn meta(&self, py: Python<'_>) -> PyResult<Meta> {
        Ok(self.hold(py)?.borrow().bytes.meta().into())
    }

    /// Whether the frame carries a stream, asked for by name or number; False too where there is none such.
    fn has(&self, py: Python<'_>, stream: &Bound<'_, PyAny>) -> PyResult<bool> {
        let held = self.hold(py)?.borrow();
        Ok(match held.plan.find(stream)? {
            Some(i) => held.bytes.has(held.plan.columns[i].id),
            None => match held.bytes.grown(py, &held.plan)? {
                Some(plan) => plan.find(stream)?.is_some_and(|i| held.bytes.has(plan.columns[i].id)),
                None => false,
            },
        })
    }

    /// For `AsyncFrames`: gives the frame back, as a loop does.
    #[pyo3(name = "_give_back")]
    fn py_give_back(&mut self, py: Python<'_>) {
        self.give_back(py);
    }

    /// The names of all streams, on the wire, those that this frame lacks too.
    fn keys<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyList>> {
        let held = self.hold(py)?.borrow();
        let grown = held.bytes.grown(py, &held.plan)?;
        PyList::new(py, grown.as_ref().unwrap_or(&held.plan).columns.iter().map(|c| c.name.as_str()))
    }

    fn __getitem__<'py>(&self, py: Python<'py>, stream: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let hold = self.hold(py)?;
        let held = hold.borrow();
        if let Some(i) = held.plan.find(stream)? {
            return self.at(py, i);
        }
        // A server may have appended it since.
        let Some(plan) = held.bytes.grown(py, &held.plan)? else { return Err(held.plan.missing(stream)) };
        let i = plan.index(stream)?;
        value::read(hold, plan.column(i)?, &held.bytes.nth(i).raise()?)
    }

    fn __contains__(&self, py: Python<'_>, stream: &Bound<'_, PyAny>) -> PyResult<bool> {
        let held = self.hold(py)?.borrow();
        if held.plan.find(stream)?.is_some() {
            return Ok(true);
        }
        Ok(match held.bytes.grown(py, &held.plan)? {
            Some(plan) => plan.find(stream)?.is_some(),
            None => false,
        })
    }

    fn __iter__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(self.keys(py)?.try_iter()?.into_any())
    }

    fn __len__(&self, py: Python<'_>) -> PyResult<usize> {
        Ok(self.keys(py)?.len())
    }

    fn __bool__(&self) -> bool {
        true
    }

    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        let (name, this) = (slf.get_type().name()?, slf.borrow());
        Ok(match &this.hold {
            Some(hold) => {
                let held = hold.bind(slf.py()).borrow();
                let meta = held.bytes.meta();
                format!("<{name} {} of '{}', sim_time {:?}>", meta.id, held.plan.model.name, meta.sim_time)
            }
            None => format!("<{name}, given back>"),
        })
    }
}

/// A pinned frame of a client: zero copy, and it cannot change while it or an array of it is held.
#[pyclass(extends = Reading, subclass, module = "shmx_runtime")]
#[derive(Debug)]
pub struct Frame;

impl Frame {
    pub fn of(hold: Py<Hold>) -> PyClassInitializer<Frame> {
        PyClassInitializer::from(Reading::new(hold)).add_subclass(Frame)
    }
}

#[pymethods]
impl Frame {
    #[new]
    fn new(hold: Py<Hold>) -> PyClassInitializer<Frame> {
        Frame::of(hold)
    }

    /// Gives the frame back before it is dropped. Its arrays stay, and so does its pin while one of them lives.
    fn close(mut slf: PyRefMut<'_, Self>) {
        slf.as_super().hold = None;
    }

    /// Has a loop over a client leave this frame alone when it goes on to the next one. Returns the frame.
    fn keep(mut slf: PyRefMut<'_, Self>) -> PyRefMut<'_, Self> {
        slf.as_super().kept = true;
        slf
    }

    fn __enter__(slf: PyRef<'_, Self>) -> PyRef<'_, Self> {
        slf
    }

    #[pyo3(signature = (*_error))]
    fn __exit__(slf: PyRefMut<'_, Self>, _error: &Bound<'_, pyo3::types::PyTuple>) {
        Frame::close(slf);
    }
}

/// A checked copy of a frame, of a watcher; blank (`meta.id` is 0, all zero or empty) until there was a frame.
#[pyclass(extends = Reading, subclass, module = "shmx_runtime")]
#[derive(Debug)]
pub struct Snapshot;

impl Snapshot {
    pub fn of(hold: Py<Hold>) -> PyClassInitializer<Snapshot> {
        PyClassInitializer::from(Reading::new(hold)).add_subclass(Snapshot)
    }
}

#[pymethods]
impl Snapshot {
    #[new]
    fn new(hold: Py<Hold>) -> PyClassInitializer<Snapshot> {
        Snapshot::of(hold)
    }
}

/// The class that frames are made of, if it is not the base.
pub fn class_of<'py, Base: pyo3::PyTypeInfo>(
    cls: &Bound<'py, pyo3::types::PyType>,
) -> PyResult<Option<Py<pyo3::types::PyType>>> {
    let py = cls.py();
    let Ok(frame) = cls.getattr("_frame") else { return Ok(None) };
    let frame = frame.cast_into::<pyo3::types::PyType>()?;
    let base = py.get_type::<Base>();
    if frame.is(&base) {
        return Ok(None);
    }
    if !frame.is_subclass(&base)? {
        let text = format!("{}._frame is no subclass of {}", cls.name()?, base.name()?);
        return Err(pyo3::exceptions::PyTypeError::new_err(text));
    }
    Ok(Some(frame.unbind()))
}
