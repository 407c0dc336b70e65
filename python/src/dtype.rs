//! NumPy dtypes of the model's elements.

use crate::error;
use numpy::{PyArrayDescr, PyArrayDescrMethods};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyList, PyTuple};
use shmx_runtime::model::{Elem, Field, Record, Scalar, TypeDef, TypeKind};
use shmx_schema::layout;
use std::collections::HashMap;

/// What bf16 is here: `ml_dtypes.bfloat16` where that can be imported, else `uint16`.
fn bf16(py: Python<'_>) -> PyResult<Bound<'_, PyArrayDescr>> {
    static BF16: PyOnceLock<Py<PyArrayDescr>> = PyOnceLock::new();
    let found = BF16.get_or_try_init(py, || -> PyResult<Py<PyArrayDescr>> {
        Ok(py.import("shmx_runtime.numbers")?.getattr("BF16")?.cast_into::<PyArrayDescr>()?.unbind())
    })?;
    Ok(found.bind(py).clone())
}

/// Of a number. A bool is a byte: any byte may stand there, and NumPy's own bool takes 0 and 1 alone.
pub fn scalar(py: Python<'_>, scalar: Scalar) -> PyResult<Bound<'_, PyArrayDescr>> {
    let name = match scalar {
        Scalar::Bool | Scalar::U8 => "u1",
        Scalar::I8 => "i1",
        Scalar::I16 => "<i2",
        Scalar::U16 => "<u2",
        Scalar::I32 => "<i4",
        Scalar::U32 => "<u4",
        Scalar::I64 => "<i8",
        Scalar::U64 => "<u8",
        Scalar::F16 => "<f2",
        Scalar::F32 => "<f4",
        Scalar::F64 => "<f8",
        Scalar::Bf16 => return bf16(py),
    };
    PyArrayDescr::new(py, name)
}

/// The dtypes of a schema's types: those that were given (and compared), or made when they are asked for.
#[derive(Debug, Default)]
pub struct Dtypes {
    records: HashMap<String, Py<PyArrayDescr>>,
}

impl Dtypes {
    /// Of one element, without its components.
    pub fn elem<'py>(&mut self, py: Python<'py>, types: &[TypeDef], elem: &Elem) -> PyResult<Bound<'py, PyArrayDescr>> {
        if let Some(number) = layout::scalar_of(types, elem) {
            return scalar(py, number);
        }
        let Elem::Named(name) = elem else { unreachable!("texts are made of bytes") };
        if let Some(known) = self.records.get(&**name) {
            return Ok(known.bind(py).clone());
        }
        match layout::find_type(types, name).map(|def| &def.kind) {
            Some(TypeKind::Record(record)) => {
                let made = self.record(py, types, record)?;
                self.records.insert(name.to_string(), made.clone().unbind());
                Ok(made)
            }
            _ => Err(error::new("SegmentCorrupt", format!("the schema has no type '{name}'"))),
        }
    }

    /// Of a record or a control message's body. Padding has no name.
    pub fn record<'py>(
        &mut self,
        py: Python<'py>,
        types: &[TypeDef],
        record: &Record,
    ) -> PyResult<Bound<'py, PyArrayDescr>> {
        let (names, formats) = (PyList::empty(py), PyList::empty(py));
        for field in record.fields.iter() {
            names.append(&*field.name)?;
            formats.append(self.field(py, types, field)?)?;
        }
        let offsets: Vec<u32> = record.fields.iter().map(|f| f.offset).collect();
        let spec = PyDict::new(py);
        spec.set_item("names", names)?;
        spec.set_item("formats", formats)?;
        spec.set_item("offsets", offsets)?;
        spec.set_item("itemsize", record.bytes)?;
        PyArrayDescr::new(py, spec)
    }

    fn field<'py>(&mut self, py: Python<'py>, types: &[TypeDef], field: &Field) -> PyResult<Bound<'py, PyAny>> {
        if let (Elem::Utf8, [max]) = (&field.elem, &field.dims[..]) {
            return Ok(PyArrayDescr::new(py, format!("S{max}"))?.into_any());
        }
        let one = self.elem(py, types, &field.elem)?;
        let mut dims = field.dims.to_vec();
        if field.components.count > 1 {
            dims.push(field.components.count);
        }
        if dims.is_empty() {
            return Ok(one.into_any());
        }
        Ok((one, PyTuple::new(py, dims)?).into_pyobject(py)?.into_any())
    }

    /// Takes a generated module's dtype of a record, which must be what the schema says: an ImportError names the field.
    pub fn give(
        &mut self,
        py: Python<'_>,
        types: &[TypeDef],
        name: &str,
        given: &Bound<'_, PyArrayDescr>,
    ) -> PyResult<()> {
        let ours = self.elem(py, types, &Elem::Named(name.to_owned().into()))?;
        if ours.is_equiv_to(given) && ours.itemsize() == given.itemsize() {
            return Ok(());
        }
        py.import("shmx_runtime.numbers")?.getattr("refuse_dtype")?.call1((name, ours, given))?;
        Ok(())
    }
}
