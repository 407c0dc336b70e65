//! A frame that is being written.

use crate::array;
use crate::error::Raise;
use crate::lent::{Lent, Mapping};
use crate::plan::{Form, Plan};
use crate::server::Cell;
use crate::value;
use crate::write::{self, Ready};
use pyo3::exceptions::{PyBufferError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyList, PyType};
use shmx_runtime::dynamic::Paused;
use std::sync::Arc;

/// A frame of a server that is being written, in place: arrays of it are the memory that readers will see.
///
/// Fixed streams must all be written (touching an array of one counts) or carried over; one of varying length is
/// written once, at the length that `begin` was given, or by assigning it. As a context manager it is published at the
/// end, and given up when the block raises.
///
/// Once it is published or given up its arrays are empty and read-only. An array that was made of one of them (a slice,
/// a field) would still be memory of the frame: while one lives, `publish` raises a BufferError that names the stream.
#[pyclass(subclass, module = "shmx_runtime")]
#[derive(Debug)]
pub struct FrameMut {
    cell: Arc<Cell>,
    plan: Arc<Plan>,
    paused: Option<Paused>,
    lent: Vec<Lent>,
    sim_time: f64,
}

/// What `begin` hands to the class that frames are made of.
#[pyclass(module = "shmx_runtime")]
#[derive(Debug)]
pub struct Begun(Option<FrameMut>);

/// A frame with some streams lent at once: their places, and how many blocks each has.
pub fn begin(
    py: Python<'_>,
    cell: &Arc<Cell>,
    class: Option<&Bound<'_, PyType>>,
    sim_time: f64,
    blocks: &[(usize, usize)],
) -> PyResult<Py<PyAny>> {
    let (paused, plan) = cell.begin(py)?;
    let mut frame = FrameMut { cell: cell.clone(), plan, paused: Some(paused), lent: Vec::new(), sim_time };
    for (i, blocks) in blocks {
        frame.lend(py, *i, *blocks)?; // dropped where this fails, and given up by that
    }
    match class {
        None => Ok(Py::new(py, frame)?.into_any()),
        Some(class) => Ok(class.call1((Py::new(py, Begun(Some(frame)))?,))?.unbind()),
    }
}

impl FrameMut {
    fn over(&self) -> PyErr {
        self.cell.error("ClosedError", |name| {
            format!("this frame of segment '{name}' was published or given up; begin another")
        })
    }

    /// Calls the runtime's frame.
    fn with<R>(&mut self, call: impl FnOnce(&mut shmx_runtime::dynamic::FrameMut<'_>) -> PyResult<R>) -> PyResult<R> {
        if self.paused.is_none() {
            return Err(self.over());
        }
        self.cell.on_loan(&mut self.paused, call)
    }

    fn array_at(&self, i: usize) -> Option<&Lent> {
        self.lent.iter().find(|lent| lent.index == i)
    }

    fn lend<'py>(&mut self, py: Python<'py>, i: usize, blocks: usize) -> PyResult<Bound<'py, PyAny>> {
        let plan = self.plan.clone();
        let column = plan.column(i)?;
        let mapping = Bound::new(py, Mapping(self.cell.clone()))?;
        let lent = self.with(|frame| Lent::new(&mapping, i, column, frame.lend(i, blocks).raise()?, blocks))?;
        let array = lent.array(py).into_any();
        self.lent.push(lent);
        Ok(array)
    }

    /// The array of a stream, or the number that was written.
    fn get<'py>(&mut self, py: Python<'py>, i: usize) -> PyResult<Bound<'py, PyAny>> {
        if self.paused.is_none() {
            return Err(self.over());
        }
        if let Some(lent) = self.array_at(i) {
            return Ok(lent.array(py).into_any());
        }
        let plan = self.plan.clone();
        let column = plan.column(i)?;
        let name = &column.name;
        match column.form {
            Form::Array if column.cells.varies.is_none() => self.lend(py, i, 1),
            Form::Array => {
                let begin = format!("begin({}=n)", column.ident);
                let text = format!("stream '{name}' varies in length: give it to {begin}, or assign the whole stream");
                Err(PyValueError::new_err(text))
            }
            Form::One(scalar) if !column.optional => {
                let bytes = self.with(|frame| match frame.is_written(i) {
                    true => Ok(Some(frame.lend(i, 1).raise()?.to_vec())),
                    false => Ok(None),
                })?;
                match bytes {
                    Some(bytes) => value::one(py, column, scalar, &bytes),
                    None => Err(PyValueError::new_err(format!("stream '{name}' was not written in this frame yet"))),
                }
            }
            Form::One(_) | Form::Text | Form::Json => {
                Err(PyTypeError::new_err(format!("stream '{name}' is assigned here, and read in frames of clients")))
            }
        }
    }

    fn set(&mut self, py: Python<'_>, i: usize, value: &Bound<'_, PyAny>) -> PyResult<()> {
        let plan = self.plan.clone();
        let column = plan.column(i)?;
        if let Some(lent) = self.array_at(i) {
            let array = lent.array(py);
            if value.is(&array) {
                return Ok(()); // `frame.position += 1` assigns what it changed
            }
        }
        self.settle(py, i, write::ready(column, value)?)
    }

    fn settle(&mut self, py: Python<'_>, i: usize, ready: Ready<'_>) -> PyResult<()> {
        if let (Some(lent), Ready::Array(from, _)) = (self.array_at(i), &ready) {
            let to = lent.array(py);
            let same = to.as_any().getattr("shape")?.eq(from.as_any().getattr("shape")?)?;
            if !same {
                let (name, has) = (&lent.name, to.as_any().getattr("shape")?);
                let text =
                    format!("stream '{name}' has shape {has} in this frame, got {}", from.as_any().getattr("shape")?);
                return Err(PyValueError::new_err(text));
            }
            return if self.paused.is_some() { array::copy(&to, from) } else { Err(self.over()) };
        }
        let plan = self.plan.clone();
        let column = plan.column(i)?;
        self.with(|frame| write::write(frame, i, column, &ready))
    }

    fn finish(&mut self, py: Python<'_>, sim_time: Option<f64>) -> PyResult<u64> {
        if self.paused.is_none() {
            return Err(self.over());
        }
        self.cell.check()?;
        if let Some(lent) = self.lent.iter().find(|lent| lent.is_viewed(py)) {
            return Err(PyBufferError::new_err(viewed(&lent.name)));
        }
        let published = self.cell.publish(&mut self.paused, sim_time.unwrap_or(self.sim_time));
        if self.paused.is_none() {
            self.lent.drain(..).for_each(|lent| lent.retire(py));
        }
        published
    }

    /// Gives the frame up, if it still is one.
    fn abandon(&mut self, py: Python<'_>) {
        self.lent.iter().for_each(|lent| lent.retire(py));
        self.cell.abandon(py, &mut self.paused, std::mem::take(&mut self.lent));
    }

    /// For generated attributes.
    pub fn get_at<'py>(slf: &Bound<'py, Self>, i: usize) -> PyResult<Bound<'py, PyAny>> {
        slf.try_borrow_mut()?.get(slf.py(), i)
    }

    /// For generated attributes.
    pub fn set_at(slf: &Bound<'_, Self>, i: usize, value: &Bound<'_, PyAny>) -> PyResult<()> {
        slf.try_borrow_mut()?.set(slf.py(), i, value)
    }
}

/// Why a frame cannot be published, or another be begun.
pub fn viewed(stream: &str) -> String {
    format!(
        "an array that was made of stream '{stream}' (a slice, a field) still lives and could change the frame once it \
         is published: drop it first"
    )
}

impl Drop for FrameMut {
    fn drop(&mut self) {
        if self.paused.is_some() || !self.lent.is_empty() {
            Python::attach(|py| self.abandon(py));
        }
    }
}

#[pymethods]
impl FrameMut {
    #[new]
    fn new(begun: &Bound<'_, Begun>) -> PyResult<FrameMut> {
        let frame = begun.try_borrow_mut()?.0.take();
        frame.ok_or_else(|| PyTypeError::new_err("a server's begin() makes frames"))
    }

    /// The names of all streams, on the wire.
    fn keys<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyList>> {
        PyList::new(py, self.plan.columns.iter().map(|c| c.name.as_str()))
    }

    /// Copies every fixed stream that was not written yet from the frame before; others are not carried. Raises
    /// StreamError where there is no frame before.
    fn carry(&mut self) -> PyResult<()> {
        self.with(|frame| frame.carry().raise())
    }

    /// Publishes the frame and returns its id: it is the newest frame for every reader from here on. Never waits.
    ///
    /// Raises StreamError where a fixed stream was not written, and gives the frame up; BufferError where an array that
    /// was made of one of its arrays lives: drop that and call again.
    #[pyo3(signature = (sim_time = None, /))]
    fn publish(&mut self, py: Python<'_>, sim_time: Option<f64>) -> PyResult<u64> {
        self.finish(py, sim_time)
    }

    /// Gives the frame up: nobody sees it. Nothing happens where it was published.
    fn close(&mut self, py: Python<'_>) {
        self.abandon(py);
    }

    fn __getitem__<'py>(&mut self, py: Python<'py>, stream: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let i = self.plan.index(stream)?;
        self.get(py, i)
    }

    fn __setitem__(&mut self, py: Python<'_>, stream: &Bound<'_, PyAny>, value: &Bound<'_, PyAny>) -> PyResult<()> {
        let i = self.plan.index(stream)?;
        self.set(py, i, value)
    }

    fn __enter__(slf: PyRef<'_, Self>) -> PyRef<'_, Self> {
        slf
    }

    fn __exit__(
        &mut self,
        py: Python<'_>,
        error: &Bound<'_, PyAny>,
        _value: &Bound<'_, PyAny>,
        _trace: &Bound<'_, PyAny>,
    ) -> PyResult<()> {
        if self.paused.is_none() {
            return Ok(()); // published within the block, or closed
        }
        let done = if error.is_none() { self.finish(py, None).map(drop) } else { Ok(()) };
        self.abandon(py);
        done
    }

    fn __repr__(&self) -> String {
        let state = if self.paused.is_some() { "being written" } else { "over" };
        format!("<frame of '{}', {state}>", self.plan.model.name)
    }
}
