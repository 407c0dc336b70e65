//! From a Python value to a stream's bytes: first what is to be written is settled, which may run anybody's code; then
//! it is copied, which runs nobody's.

use crate::array;
use crate::error::{self, Raise};
use crate::plan::{Column, Form};
use numpy::{PyArrayDescrMethods, PyUntypedArray, PyUntypedArrayMethods};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyString};
use shmx_runtime::dynamic::FrameMut;
use shmx_runtime::model::Scalar;
use shmx_runtime::{bf16, f16};

/// A value that fits its stream.
#[derive(Debug)]
pub enum Ready<'py> {
    /// An array of its dtype and shape, with so many blocks.
    Array(Bound<'py, PyUntypedArray>, usize),
    /// The bytes of a number.
    One([u8; 8], usize),
    /// UTF-8, of JSON too.
    Text(String),
    /// None, for a stream that a frame may lack.
    Absent,
}

/// Settles what a value is to its stream.
pub fn ready<'py>(column: &Column, value: &Bound<'py, PyAny>) -> PyResult<Ready<'py>> {
    let py = value.py();
    if value.is_none() && column.optional && column.form != Form::Json {
        return Ok(Ready::Absent);
    }
    match column.form {
        Form::One(scalar) => {
            let (bytes, n) = number(scalar, value).map_err(|e| named(py, column, &e))?;
            Ok(Ready::One(bytes, n))
        }
        Form::Text => match value.cast::<PyString>() {
            Ok(text) => Ok(Ready::Text(text.extract()?)),
            Err(_) => {
                let (name, got) = (&column.name, value.get_type().name()?);
                Err(PyTypeError::new_err(format!("stream '{name}' takes a str, not {got}")))
            }
        },
        Form::Json => {
            static DUMPS: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
            let dumps = DUMPS.get_or_try_init(py, || -> PyResult<Py<PyAny>> {
                Ok(py.import("shmx_runtime.texts")?.getattr("dumps")?.unbind())
            })?;
            Ok(Ready::Text(dumps.bind(py).call1((&column.name, value))?.extract()?))
        }
        Form::Array => {
            let array = cells(column, value)?;
            let blocks = fits(column, &array)?;
            Ok(Ready::Array(array, blocks))
        }
    }
}

/// An array of the stream's dtype.
fn cells<'py>(column: &Column, value: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyUntypedArray>> {
    static NUMBERS: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let (py, dtype) = (value.py(), column.cells.dtype.bind(value.py()));
    if let Ok(array) = value.cast::<PyUntypedArray>()
        && !column.cells.is_bool
        && array.dtype().is_equiv_to(dtype)
    {
        return Ok(array.clone());
    }
    let convert = NUMBERS.get_or_try_init(py, || -> PyResult<Py<PyAny>> {
        Ok(py.import("shmx_runtime.numbers")?.getattr("as_numbers")?.unbind())
    })?;
    let array = convert.bind(py).call1((value, dtype, &column.name, column.cells.is_bool))?;
    Ok(array.cast_into::<PyUntypedArray>()?)
}

/// How many blocks an array of the right shape has.
fn fits(column: &Column, array: &Bound<'_, PyUntypedArray>) -> PyResult<usize> {
    let (shape, cells) = (array.shape(), &column.cells);
    let same = shape.len() == cells.shape.len()
        && shape.iter().zip(&cells.shape).enumerate().all(|(i, (is, want))| cells.varies == Some(i) || is == want);
    match cells.varies {
        Some(at) if same => Ok(shape[at]),
        None if same => Ok(1),
        _ => {
            let (name, takes) = (&column.name, column.takes(array.py()));
            let text = format!("stream '{name}' takes {takes}, got shape {}", array.as_any().getattr("shape")?);
            Err(PyValueError::new_err(text))
        }
    }
}

/// The bytes of a number, and how many.
fn number(scalar: Scalar, value: &Bound<'_, PyAny>) -> PyResult<([u8; 8], usize)> {
    macro_rules! bytes {
        ($value:expr) => {{
            let value = $value.to_le_bytes();
            let mut bytes = [0; 8];
            bytes[..value.len()].copy_from_slice(&value);
            Ok((bytes, value.len()))
        }};
    }
    let float = || -> PyResult<f64> {
        match value.is_instance_of::<PyBool>() {
            true => Err(PyTypeError::new_err("a number is wanted, not bool")),
            false => value.extract(),
        }
    };
    match scalar {
        Scalar::Bool => match value.extract::<bool>().or_else(|_| match value.extract::<u8>()? {
            bit @ (0 | 1) => Ok(bit == 1),
            other => Err(PyValueError::new_err(format!("a bool is wanted, not {other}"))),
        }) {
            Ok(is) => bytes!(u8::from(is)),
            Err(error) => Err(error),
        },
        Scalar::I8 => bytes!(value.extract::<i8>()?),
        Scalar::U8 => bytes!(value.extract::<u8>()?),
        Scalar::I16 => bytes!(value.extract::<i16>()?),
        Scalar::U16 => bytes!(value.extract::<u16>()?),
        Scalar::I32 => bytes!(value.extract::<i32>()?),
        Scalar::U32 => bytes!(value.extract::<u32>()?),
        Scalar::I64 => bytes!(value.extract::<i64>()?),
        Scalar::U64 => bytes!(value.extract::<u64>()?),
        Scalar::F16 => bytes!(f16::from_f64(float()?)),
        Scalar::Bf16 => bytes!(bf16::from_f64(float()?)),
        Scalar::F32 => bytes!((float()? as f32)),
        Scalar::F64 => bytes!(float()?),
    }
}

/// The same error with the stream's name in front.
fn named(py: Python<'_>, column: &Column, error: &PyErr) -> PyErr {
    PyErr::from_type(error.get_type(py), format!("stream '{}': {}", column.name, error.value(py)))
}

/// Writes a value that is ready.
pub fn write(frame: &mut FrameMut<'_>, i: usize, column: &Column, value: &Ready<'_>) -> PyResult<()> {
    match value {
        Ready::Absent => Ok(()),
        Ready::Text(text) => frame.write_text(column.id, text).raise(),
        Ready::One(bytes, n) => {
            let lent = frame.lend(i, 1).raise()?;
            match bytes.get(..*n).filter(|bytes| bytes.len() == lent.len()) {
                Some(bytes) => lent.copy_from_slice(bytes),
                None => return Err(error::new("SchemaError", format!("stream '{}' is no number", column.name))),
            }
            Ok(())
        }
        Ready::Array(array, blocks) => array::fill(frame.lend(i, *blocks).raise()?, array),
    }
}
