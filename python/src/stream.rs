//! Streams as attributes of generated frames.

use crate::frame::Reading;
use crate::loan::FrameMut;
use pyo3::exceptions::{PyAttributeError, PyTypeError};
use pyo3::prelude::*;

// A stream of a generated frame, by its place in the schema: `position = shmx_runtime.stream(1, "Where they are.")`.
// Without documentation of its own, which would hide that of the streams.
#[pyclass(frozen, module = "shmx_runtime")]
#[derive(Debug)]
pub struct Stream {
    /// Its place in the schema, streams by number.
    #[pyo3(get)]
    index: usize,
    doc: Option<String>,
}

/// An attribute for the stream at a place of the schema.
#[pyfunction]
#[pyo3(signature = (index, doc = None))]
pub fn stream(index: usize, doc: Option<String>) -> Stream {
    Stream { index, doc }
}

#[pymethods]
impl Stream {
    #[getter]
    fn __doc__(&self) -> Option<&str> {
        self.doc.as_deref()
    }

    fn __get__<'py>(
        slf: &Bound<'py, Self>,
        frame: Option<&Bound<'py, PyAny>>,
        _class: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let (py, index) = (slf.py(), slf.get().index);
        let Some(frame) = frame else { return Ok(slf.clone().into_any()) };
        if let Ok(reading) = frame.cast::<Reading>() {
            return reading.borrow().at(py, index);
        }
        match frame.cast::<FrameMut>() {
            Ok(loan) => FrameMut::get_at(loan, index),
            Err(_) => Err(PyTypeError::new_err("a stream is an attribute of frames")),
        }
    }

    fn __set__(&self, frame: &Bound<'_, PyAny>, value: &Bound<'_, PyAny>) -> PyResult<()> {
        match frame.cast::<FrameMut>() {
            Ok(loan) => FrameMut::set_at(loan, self.index, value),
            Err(_) => Err(PyAttributeError::new_err("frames are read-only: a server's begin() gives one to write")),
        }
    }

    fn __repr__(&self) -> String {
        format!("<stream {}>", self.index)
    }
}
