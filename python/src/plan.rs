//! What is worked out once for a schema, so that a frame's stream becomes a Python value in a few steps.

use crate::dtype::Dtypes;
use crate::error;
use numpy::{PyArrayDescr, PyArrayDescrMethods};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};
use shmx_runtime::model::{Elem, Extent, Scalar, Schema, Stream, TypeDef, TypeKind};
use shmx_schema::layout;
use std::collections::HashMap;
use std::sync::Arc;

/// A schema, ready to be read and written.
#[derive(Debug)]
pub struct Plan {
    pub model: Arc<Schema>,
    pub columns: Vec<Column>,
    names: HashMap<String, usize>,
    ids: HashMap<u32, usize>,
}

/// A stream.
#[derive(Debug)]
pub struct Column {
    pub id: u32,
    /// On the wire.
    pub name: String,
    /// In Python: an attribute of frames, a keyword of `publish`.
    pub ident: String,
    pub optional: bool,
    pub form: Form,
    pub cells: Cells,
    /// The class of an enum or flags.
    pub class: Option<Py<PyAny>>,
}

/// What a stream's value is in Python.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// An array.
    Array,
    /// An int, a float, a bool, or a member of an enum.
    One(Scalar),
    /// A str.
    Text,
    /// Whatever JSON says.
    Json,
}

/// A stream as an array.
#[derive(Debug)]
pub struct Cells {
    pub dtype: Py<PyArrayDescr>,
    /// With 0 where it varies.
    pub shape: Vec<usize>,
    /// Where it varies.
    pub varies: Option<usize>,
    /// Bytes of one block.
    pub block: usize,
    pub is_bool: bool,
    pub is_bytes: bool,
}

impl Cells {
    fn new(py: Python<'_>, dtypes: &mut Dtypes, types: &[TypeDef], stream: &Stream) -> PyResult<Cells> {
        let dtype = dtypes.elem(py, types, &stream.elem)?;
        let components = stream.components.count as usize;
        let planes = layout::lies_in_planes(stream);
        let varies = stream.extent.max.map(|_| usize::from(planes));
        let mut shape: Vec<usize> = if planes { vec![components] } else { Vec::new() };
        shape.extend(varies.map(|_| 0));
        shape.extend(stream.extent.dims.iter().map(|n| *n as usize));
        if components > 1 && !planes {
            shape.push(components);
        }
        let block = layout::product(&stream.extent.dims)
            .checked_mul(layout::elem_size(types, &stream.elem, &stream.components).bytes)
            .filter(|block| *block > 0 && *block <= u32::MAX.into())
            .ok_or_else(|| error::new("SegmentCorrupt", format!("stream '{}' has no size", stream.name)))?;
        Ok(Cells {
            dtype: dtype.unbind(),
            shape,
            varies,
            block: block as usize,
            is_bool: layout::scalar_of(types, &stream.elem) == Some(Scalar::Bool),
            is_bytes: stream.elem == Elem::Bytes,
        })
    }

    /// The shape of so many blocks.
    pub fn shape_of(&self, blocks: usize, into: &mut Vec<usize>) {
        into.clone_from(&self.shape);
        if let Some(at) = self.varies {
            into[at] = blocks;
        }
    }

    /// How the shape is told to people.
    pub fn shape_text(&self) -> String {
        let dims = self.shape.iter().enumerate();
        let dims: Vec<String> =
            dims.map(|(i, n)| if self.varies == Some(i) { "n".to_owned() } else { n.to_string() }).collect();
        let comma = if dims.len() == 1 { "," } else { "" };
        format!("({}{comma})", dims.join(", "))
    }
}

/// What generated code says of a schema beyond the blob.
#[derive(Debug, Default)]
pub struct Given<'py> {
    /// The streams' names in Python, in the blob's order.
    pub streams: Option<Vec<String>>,
    /// The classes of enums and flags, by name.
    pub enums: Option<Bound<'py, PyDict>>,
    /// The records' dtypes, by name.
    pub dtypes: Option<Bound<'py, PyDict>>,
}

impl Plan {
    /// Of a schema as it is.
    pub fn of(py: Python<'_>, model: Arc<Schema>) -> PyResult<Arc<Plan>> {
        Ok(Arc::new(Plan::new(py, model, &Given::default())?.0))
    }

    /// Of a schema that was generated for.
    pub fn new(py: Python<'_>, model: Arc<Schema>, given: &Given<'_>) -> PyResult<(Plan, Dtypes)> {
        let types = &model.types;
        let mut dtypes = Dtypes::default();
        for (name, dtype) in given.dtypes.iter().flatten() {
            dtypes.give(py, types, &name.extract::<String>()?, dtype.cast::<PyArrayDescr>()?)?;
        }
        let mut classes = HashMap::new();
        let mut columns = Vec::with_capacity(model.streams.len());
        for (i, stream) in model.streams.iter().enumerate() {
            let form = match (&stream.elem, &stream.extent, layout::scalar_of(types, &stream.elem)) {
                (Elem::Utf8, ..) => Form::Text,
                (Elem::Json, ..) => Form::Json,
                (Elem::Bytes, ..) => Form::Array,
                (_, extent, Some(scalar)) if *extent == Extent::ONE && stream.components.count == 1 => {
                    Form::One(scalar)
                }
                _ => Form::Array,
            };
            let cells = Cells::new(py, &mut dtypes, types, stream)?;
            let one = Extent::ONE.dims.len() == stream.extent.dims.len() && cells.varies.is_none();
            debug_assert!(one || form != Form::One(Scalar::Bool));
            let class = class_of(py, given, &mut classes, types, &stream.elem)?;
            let (name, optional) = (stream.name.to_string(), stream.optional);
            let ident = given.streams.as_ref().and_then(|names| names.get(i).cloned()).unwrap_or_else(|| name.clone());
            columns.push(Column { id: stream.id, name, ident, optional, form, cells, class });
        }
        // A name in Python goes before one on the wire, of two the first: as the runtime's index has it.
        let mut names = HashMap::new();
        for of in [|c: &Column| c.ident.clone(), |c: &Column| c.name.clone()] {
            for (i, column) in columns.iter().enumerate() {
                names.entry(of(column)).or_insert(i);
            }
        }
        let mut ids = HashMap::new();
        for (i, column) in columns.iter().enumerate() {
            ids.entry(column.id).or_insert(i);
        }
        Ok((Plan { model, columns, names, ids }, dtypes))
    }

    /// The place of a stream; by its name in Python or on the wire, or its number.
    pub fn find(&self, key: &Bound<'_, PyAny>) -> PyResult<Option<usize>> {
        if let Ok(name) = key.cast::<pyo3::types::PyString>() {
            return Ok(self.names.get(&*name.to_cow()?).copied());
        }
        match key.extract::<u32>() {
            Ok(id) => Ok(self.ids.get(&id).copied()),
            Err(_) => Err(pyo3::exceptions::PyTypeError::new_err(format!(
                "a stream is asked for by its name or number, not by {}",
                key.get_type().name()?
            ))),
        }
    }

    /// There is no such stream.
    pub fn missing(&self, key: &Bound<'_, PyAny>) -> PyErr {
        let what = key.repr().map_or_else(|_| "?".to_owned(), |text| text.to_string());
        let names: Vec<&str> = self.columns.iter().map(|c| c.name.as_str()).collect();
        let has = if names.is_empty() { "none".to_owned() } else { names.join(", ") };
        error::new("StreamMissing", format!("no stream {what}; there are: {has}"))
    }

    /// The same place for a stream that must be there.
    pub fn index(&self, key: &Bound<'_, PyAny>) -> PyResult<usize> {
        self.find(key)?.ok_or_else(|| self.missing(key))
    }

    /// The column at a place that generated code named.
    pub fn column(&self, i: usize) -> PyResult<&Column> {
        self.columns.get(i).ok_or_else(|| {
            error::new("SchemaError", format!("there is no stream {i}: the module was generated from another schema"))
        })
    }
}

/// The class of an enum or flags: the module's own, or one made of the names in the directory.
pub fn class_of(
    py: Python<'_>,
    given: &Given<'_>,
    made: &mut HashMap<String, Option<Py<PyAny>>>,
    types: &[TypeDef],
    elem: &Elem,
) -> PyResult<Option<Py<PyAny>>> {
    let Elem::Named(name) = elem else { return Ok(None) };
    if let Some(class) = given.enums.as_ref().and_then(|all| all.get_item(&**name).transpose()).transpose()? {
        return Ok(Some(class.unbind()));
    }
    if let Some(class) = made.get(&**name) {
        return Ok(class.as_ref().map(|class| class.clone_ref(py)));
    }
    let (kind, values) = match layout::find_type(types, name).map(|def| &def.kind) {
        Some(TypeKind::Enum { values, .. }) => ("IntEnum", values),
        Some(TypeKind::Flags { values, .. }) => ("IntFlag", values),
        _ => return Ok(None),
    };
    let members: Vec<(String, i128)> = values.iter().map(|v| (v.name.to_string(), v.value)).collect();
    // Names that Python keeps for itself (`mro`, `_x_`): then there is no class, and values are numbers.
    let class = py.import("enum")?.getattr(kind)?.call1((&**name, PyTuple::new(py, members)?)).ok().map(Bound::unbind);
    made.insert(name.to_string(), class.as_ref().map(|class| class.clone_ref(py)));
    Ok(class)
}

/// The class where it is known, and a dtype's size, for those who only ask.
impl Column {
    /// How the value is told to people: `shape (3, 10000) of float32`.
    pub fn takes(&self, py: Python<'_>) -> String {
        format!("shape {} of {}", self.cells.shape_text(), self.cells.dtype.bind(py))
    }

    /// Bytes of one element of the array.
    pub fn item(&self, py: Python<'_>) -> usize {
        self.cells.dtype.bind(py).itemsize()
    }
}
