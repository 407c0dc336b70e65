//! From a stream's bytes to a Python value.

use crate::array;
use crate::error::{self, Raise};
use crate::hold::Hold;
use crate::plan::{Column, Form};
use numpy::PyUntypedArray;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyFloat, PyString};
use shmx_runtime::dynamic::StreamView;
use shmx_runtime::model::Scalar;
use shmx_runtime::{bf16, f16};

/// The value of a stream in a frame; arrays keep `hold` alive.
pub fn read<'py>(hold: &Bound<'py, Hold>, column: &Column, view: &StreamView<'_>) -> PyResult<Bound<'py, PyAny>> {
    let py = hold.py();
    if column.optional && !view.is_present() {
        return Ok(py.None().into_bound(py));
    }
    match column.form {
        Form::Array => Ok(cells(hold, column, view.bytes())?.into_any()),
        Form::One(scalar) => one(py, column, scalar, view.bytes()),
        Form::Text => Ok(PyString::new(py, view.text().raise()?).into_any()),
        Form::Json => json(py, column, view.text().raise()?),
    }
}

fn cells<'py>(hold: &Bound<'py, Hold>, column: &Column, bytes: &[u8]) -> PyResult<Bound<'py, PyUntypedArray>> {
    let (py, cells) = (hold.py(), &column.cells);
    let Some(at) = cells.varies else { return array::view(hold, bytes, cells.dtype.bind(py), &cells.shape) };
    let mut shape = cells.shape.clone();
    shape[at] = bytes.len() / cells.block;
    array::view(hold, bytes, cells.dtype.bind(py), &shape)
}

/// The bytes of a number.
fn number<const N: usize>(column: &Column, bytes: &[u8]) -> PyResult<[u8; N]> {
    bytes.try_into().map_err(|_| {
        let (name, got) = (&column.name, bytes.len());
        error::new("SegmentCorrupt", format!("stream '{name}' has {got} bytes in this frame, not {N}"))
    })
}

/// A single number, or a member of an enum.
pub fn one<'py>(py: Python<'py>, column: &Column, scalar: Scalar, bytes: &[u8]) -> PyResult<Bound<'py, PyAny>> {
    macro_rules! int {
        ($int:ty) => {
            <$int>::from_le_bytes(number(column, bytes)?).into_pyobject(py)?.into_any()
        };
    }
    let float = |value: f64| Ok(PyFloat::new(py, value).into_any());
    let value = match scalar {
        Scalar::F16 => return float(f16::from_le_bytes(number(column, bytes)?).to_f64()),
        Scalar::Bf16 => return float(bf16::from_le_bytes(number(column, bytes)?).to_f64()),
        Scalar::F32 => return float(f32::from_le_bytes(number(column, bytes)?).into()),
        Scalar::F64 => return float(f64::from_le_bytes(number(column, bytes)?)),
        Scalar::Bool => match number::<1>(column, bytes)? {
            [byte @ (0 | 1)] => return Ok(PyBool::new(py, byte == 1).to_owned().into_any()),
            [byte] => {
                let name = &column.name;
                return Err(PyValueError::new_err(format!(
                    "stream '{name}' is a bool, and its byte is {byte}, neither 0 nor 1"
                )));
            }
        },
        Scalar::I8 => int!(i8),
        Scalar::U8 => int!(u8),
        Scalar::I16 => int!(i16),
        Scalar::U16 => int!(u16),
        Scalar::I32 => int!(i32),
        Scalar::U32 => int!(u32),
        Scalar::I64 => int!(i64),
        Scalar::U64 => int!(u64),
    };
    match &column.class {
        // a number that has no name stays a number
        Some(class) => Ok(class.bind(py).call1((&value,)).unwrap_or(value)),
        None => Ok(value),
    }
}

/// What a JSON text says.
fn json<'py>(py: Python<'py>, column: &Column, text: &str) -> PyResult<Bound<'py, PyAny>> {
    static LOADS: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let loads = LOADS.get_or_try_init(py, || -> PyResult<Py<PyAny>> {
        Ok(py.import("shmx_runtime.texts")?.getattr("loads")?.unbind())
    })?;
    loads.bind(py).call1((&column.name, text))
}
