//! NumPy arrays over memory that is not NumPy's: the one file of this crate with `unsafe` in it.
//!
//! A view keeps its *base* alive, a Python object that owns what the memory needs: a frame's pin, or a server's mapping.
//! NumPy hands the base on to whatever is derived from the view (slices, reshapes, DLPack capsules).

use numpy::npyffi::{self, NpyTypes, flags};
use numpy::{PY_ARRAY_API, PyArrayDescr, PyArrayDescrMethods, PyUntypedArray, PyUntypedArrayMethods};
use pyo3::exceptions::PyValueError;
use pyo3::ffi;
use pyo3::prelude::*;
use std::ffi::c_void;

/// More dimensions than any version of NumPy takes.
const MOST_DIMS: usize = 64;

/// What an array without elements points at.
#[repr(align(64))]
struct Nothing([u8; 64]);
static NOTHING: Nothing = Nothing([0; 64]);

/// A read-only array over bytes that stand still as long as `base` lives: the caller took them out of it.
pub fn view<'py>(
    base: &Bound<'py, PyAny>,
    bytes: &[u8],
    dtype: &Bound<'py, PyArrayDescr>,
    shape: &[usize],
) -> PyResult<Bound<'py, PyUntypedArray>> {
    let data = if bytes.is_empty() { NOTHING.0.as_ptr() } else { bytes.as_ptr() };
    make(base, data.cast_mut(), bytes.len(), dtype, shape, 0)
}

/// A writable array over memory that is lent, which is mapped as long as `base` lives.
pub fn lend<'py>(
    base: &Bound<'py, PyAny>,
    bytes: &mut [u8],
    dtype: &Bound<'py, PyArrayDescr>,
    shape: &[usize],
) -> PyResult<Bound<'py, PyUntypedArray>> {
    let data = if bytes.is_empty() { NOTHING.0.as_ptr().cast_mut() } else { bytes.as_mut_ptr() };
    make(base, data, bytes.len(), dtype, shape, flags::NPY_ARRAY_WRITEABLE) // of an empty one no byte is written
}

fn make<'py>(
    base: &Bound<'py, PyAny>,
    data: *mut u8,
    bytes: usize,
    dtype: &Bound<'py, PyArrayDescr>,
    shape: &[usize],
    writable: i32,
) -> PyResult<Bound<'py, PyUntypedArray>> {
    let py = base.py();
    let needed = shape.iter().try_fold(dtype.itemsize(), |all, n| all.checked_mul(*n));
    if needed != Some(bytes) || dtype.has_object() || dtype.has_subarray() || shape.len() > MOST_DIMS {
        let (size, dims) = (dtype.itemsize(), shape.len());
        return Err(PyValueError::new_err(format!("{bytes} bytes are no array of {shape:?} ({dims}) of {size} bytes")));
    }
    let mut dims = [0; MOST_DIMS];
    for (to, n) in dims.iter_mut().zip(shape) {
        *to = *n as npyffi::npy_intp;
    }
    // SAFETY: `data` has `needed` bytes, as many as this shape of this dtype takes, C-contiguous; the dtype holds no
    // Python objects, so any bytes are fine. The call takes over the reference to the dtype, which is a new one. The
    // array does not own the data: it lives as long as the base, which is set at once, before anybody has the array.
    // (Where that fails the array is dropped, which touches no data.) Read-only arrays are never written by NumPy, nor
    // can their flag be changed: that takes a base with a writable buffer, and the base has none.
    unsafe {
        let array = PY_ARRAY_API.PyArray_NewFromDescr(
            py,
            npyffi::get_type_object(py, NpyTypes::PyArray_Type),
            dtype.clone().into_dtype_ptr(),
            shape.len() as i32,
            dims.as_mut_ptr(),
            std::ptr::null_mut(),
            data.cast::<c_void>(),
            writable,
            std::ptr::null_mut(),
        );
        let array = Bound::from_owned_ptr_or_err(py, array)?;
        let base = base.clone().into_ptr(); // given away, also where it fails
        if PY_ARRAY_API.PyArray_SetBaseObject(py, array.as_ptr().cast(), base) != 0 {
            return Err(PyErr::fetch(py));
        }
        Ok(array.cast_into_unchecked::<PyUntypedArray>())
    }
}

/// Copies all elements of an array, in C order, to bytes that are lent.
pub fn fill(to: &mut [u8], from: &Bound<'_, PyUntypedArray>) -> PyResult<()> {
    let dtype = from.dtype();
    if from.is_c_contiguous() && !dtype.has_object() && to.len() == from.len() * dtype.itemsize() {
        // SAFETY: a C-contiguous array has its elements side by side from `data` on, as many bytes as `to`. It holds no
        // Python objects, and nobody else runs Python meanwhile. Should `from` be a view of the same memory, as no
        // reader's can be, `copy` is right all the same.
        unsafe { std::ptr::copy((*from.as_array_ptr()).fields.data.cast::<u8>(), to.as_mut_ptr(), to.len()) };
        return Ok(());
    }
    // An array over `to` that is gone before this returns: its base has nothing to keep.
    let base = from.as_any();
    copy(&lend(base, to, &dtype, from.shape())?, from)
}

/// Copies all elements of an array into another of the same shape; NumPy checks that, and converts dtypes.
pub fn copy(to: &Bound<'_, PyUntypedArray>, from: &Bound<'_, PyUntypedArray>) -> PyResult<()> {
    // SAFETY: both are arrays; NumPy checks that the target is writable and broadcasts the shapes, or says no.
    let failed = unsafe { PY_ARRAY_API.PyArray_CopyInto(to.py(), to.as_array_ptr(), from.as_array_ptr()) != 0 };
    if failed { Err(PyErr::fetch(to.py())) } else { Ok(()) }
}

/// A view of a whole array, to hand out: what is derived from it has `array` as its base.
pub fn handle<'py>(array: &Bound<'py, PyUntypedArray>) -> PyResult<Bound<'py, PyUntypedArray>> {
    let py = array.py();
    // SAFETY: as documented, it takes an array, the same dtype (null) and the array's own type (null), and returns a new
    // reference to an array.
    unsafe {
        let view = PY_ARRAY_API.PyArray_View(py, array.as_array_ptr(), std::ptr::null_mut(), std::ptr::null_mut());
        Ok(Bound::from_owned_ptr_or_err(py, view)?.cast_into_unchecked::<PyUntypedArray>())
    }
}

/// Takes an array out of use: read-only, and empty unless it is a single element. Its memory stays as it is.
pub fn retire(array: &Bound<'_, PyUntypedArray>) {
    let raw = array.as_array_ptr();
    // SAFETY: it is an array, so its fields are NumPy's, `dimensions` has `nd` numbers, and this thread is attached, so
    // nobody else changes them. Fewer elements of the same data are within the data still, and so is a flag less.
    unsafe {
        let fields = &mut (*raw).fields;
        fields.flags &= !flags::NPY_ARRAY_WRITEABLE;
        for k in 0..usize::try_from(fields.nd).unwrap_or(0) {
            *fields.dimensions.add(k) = 0;
        }
    }
}

/// How many references there are to an object.
pub fn references(object: &Bound<'_, PyAny>) -> isize {
    // SAFETY: it is an object, and this thread is attached.
    unsafe { ffi::Py_REFCNT(object.as_ptr()) }
}
