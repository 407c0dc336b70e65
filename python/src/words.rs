//! What a schema says, for people and tools: the classes are in `lib/shmx_runtime/facts.py`.

use crate::dtype::Dtypes;
use crate::plan::{self, Given, Plan};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};
use shmx_runtime::model::{Elem, Field, Meta, MetaValue, Record, Scalar, Schema, TypeDef, TypeKind};
use shmx_schema::{fit, layout};
use std::collections::HashMap;

/// A tuple of StreamInfo.
pub fn streams<'py>(py: Python<'py>, plan: &Plan) -> PyResult<Bound<'py, PyTuple>> {
    let class = py.import("shmx_runtime.facts")?.getattr("StreamInfo")?;
    let all = plan.model.streams.iter().zip(&plan.columns).map(|(stream, column)| {
        let facts = PyDict::new(py);
        facts.set_item("id", stream.id)?;
        facts.set_item("name", &*stream.name)?;
        facts.set_item("ident", &column.ident)?;
        facts.set_item("type", elem(&plan.model.types, &stream.elem))?;
        facts.set_item("dtype", &column.cells.dtype)?;
        let varies = column.cells.varies;
        let dims: Vec<Option<usize>> =
            column.cells.shape.iter().enumerate().map(|(i, n)| (varies != Some(i)).then_some(*n)).collect();
        facts.set_item("shape", PyTuple::new(py, dims)?)?;
        let names = stream.components.names.iter().map(|name| &**name);
        facts.set_item("components", PyTuple::new(py, names)?)?;
        facts.set_item("layout", if layout::lies_in_planes(stream) { "soa" } else { "aos" })?;
        facts.set_item("max", stream.extent.max)?;
        facts.set_item("optional", stream.optional)?;
        facts.set_item("unit", &*stream.unit)?;
        facts.set_item("doc", &*stream.doc)?;
        facts.set_item("meta", meta(py, &stream.meta)?)?;
        facts.set_item("describes", fit::describe(stream, &plan.model.types))?;
        class.call((), Some(&facts))
    });
    PyTuple::new(py, all.collect::<PyResult<Vec<_>>>()?)
}

fn elem(types: &[TypeDef], elem: &Elem) -> String {
    match elem {
        Elem::Named(name) => match layout::find_type(types, name).map(|def| &def.kind) {
            Some(TypeKind::Enum { .. }) => format!("{name} (enum)"),
            Some(TypeKind::Flags { .. }) => format!("{name} (flags)"),
            Some(TypeKind::Record(_)) => format!("{name} (record)"),
            None => name.to_string(),
        },
        Elem::Scalar(scalar) => scalar.name().to_owned(),
        Elem::Utf8 => "utf8".to_owned(),
        Elem::Json => "json".to_owned(),
        Elem::Bytes => "bytes".to_owned(),
    }
}

fn meta<'py>(py: Python<'py>, meta: &[Meta]) -> PyResult<Bound<'py, PyDict>> {
    let map = PyDict::new(py);
    for Meta { key, value } in meta {
        match value {
            MetaValue::Text(text) => map.set_item(&**key, &**text)?,
            MetaValue::Bool(is) => map.set_item(&**key, *is)?,
            MetaValue::Number(number) => {
                map.set_item(&**key, py.import("json")?.getattr("loads")?.call1((&**number,))?)?;
            }
        }
    }
    Ok(map)
}

/// A tuple of ControlInfo.
pub fn controls<'py>(
    py: Python<'py>,
    schema: &Schema,
    names: Option<&[String]>,
    given: &Given<'_>,
    dtypes: &mut Dtypes,
) -> PyResult<Bound<'py, PyTuple>> {
    let class = py.import("shmx_runtime.facts")?.getattr("ControlInfo")?;
    let mut made = HashMap::new();
    let mut all = Vec::new();
    for (i, control) in schema.controls.iter().enumerate() {
        let facts = PyDict::new(py);
        facts.set_item("id", control.id)?;
        facts.set_item("name", &*control.name)?;
        facts.set_item("ident", names.and_then(|names| names.get(i)).map_or(&*control.name, String::as_str))?;
        facts.set_item("doc", &*control.doc)?;
        facts.set_item("meta", meta(py, &control.meta)?)?;
        facts.set_item("bytes", control.body.bytes)?;
        facts.set_item("dtype", dtypes.record(py, &schema.types, &control.body)?)?;
        facts.set_item("fields", fields(py, &schema.types, &control.body, given, &mut made)?)?;
        all.push(class.call((), Some(&facts))?);
    }
    PyTuple::new(py, all)
}

type Classes = HashMap<String, Option<Py<PyAny>>>;

/// A tuple of FieldInfo.
fn fields<'py>(
    py: Python<'py>,
    types: &[TypeDef],
    record: &Record,
    given: &Given<'_>,
    made: &mut Classes,
) -> PyResult<Bound<'py, PyTuple>> {
    let class = py.import("shmx_runtime.facts")?.getattr("FieldInfo")?;
    let mut all = Vec::new();
    for field in record.fields.iter() {
        let facts = PyDict::new(py);
        facts.set_item("name", &*field.name)?;
        facts.set_item("type", elem(types, &field.elem))?;
        facts.set_item("kind", kind(types, field))?;
        facts.set_item("enum_class", plan::class_of(py, given, made, types, &field.elem)?)?;
        facts.set_item("unit", &*field.unit)?;
        facts.set_item("doc", &*field.doc)?;
        facts.set_item("meta", meta(py, &field.meta)?)?;
        all.push(class.call((), Some(&facts))?);
    }
    PyTuple::new(py, all)
}

/// What a field is made of, in a word.
fn kind(types: &[TypeDef], field: &Field) -> &'static str {
    match &field.elem {
        Elem::Utf8 | Elem::Json => "utf8",
        Elem::Bytes => "bytes",
        Elem::Scalar(Scalar::Bool) => "bool",
        Elem::Scalar(Scalar::Bf16) => "bf16",
        Elem::Scalar(_) => "number",
        Elem::Named(name) => match layout::find_type(types, name).map(|def| &def.kind) {
            Some(TypeKind::Enum { .. } | TypeKind::Flags { .. }) => "enum",
            _ => "record",
        },
    }
}
