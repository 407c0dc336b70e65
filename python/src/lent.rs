//! Arrays over a frame that is being written.

use crate::array;
use crate::plan::Column;
use crate::server::Cell;
use numpy::PyUntypedArray;
use pyo3::prelude::*;
use std::sync::Arc;

/// Keeps a server's memory mapped for arrays over it. It is their `base` and has nothing to call.
#[pyclass(frozen, module = "shmx_runtime")]
#[derive(Debug)]
pub struct Mapping(#[allow(dead_code)] pub Arc<Cell>);

/// A stream that is lent.
///
/// Two arrays: `inner` stays here, `outer` is handed out. NumPy makes `inner` the base of all that is derived from
/// `outer`, so that references to it tell whether something is.
#[derive(Debug)]
pub struct Lent {
    pub index: usize,
    pub name: String,
    inner: Py<PyUntypedArray>,
    outer: Py<PyUntypedArray>,
}

impl Lent {
    pub fn new(
        mapping: &Bound<'_, Mapping>,
        index: usize,
        column: &Column,
        bytes: &mut [u8],
        blocks: usize,
    ) -> PyResult<Lent> {
        let mut shape = Vec::new();
        column.cells.shape_of(blocks, &mut shape);
        let inner = array::lend(mapping, bytes, column.cells.dtype.bind(mapping.py()), &shape)?;
        let outer = array::handle(&inner)?;
        Ok(Lent { index, name: column.name.clone(), inner: inner.unbind(), outer: outer.unbind() })
    }

    /// The array that is handed out.
    pub fn array<'py>(&self, py: Python<'py>) -> Bound<'py, PyUntypedArray> {
        self.outer.bind(py).clone()
    }

    /// Whether something that was made of the array lives: a slice, a field, a reshaped view.
    pub fn is_viewed(&self, py: Python<'_>) -> bool {
        array::references(self.inner.bind(py)) > 2 // ours, and the base of `outer`
    }

    /// Takes the array out of use.
    pub fn retire(&self, py: Python<'_>) {
        array::retire(self.outer.bind(py));
        array::retire(self.inner.bind(py));
    }
}
