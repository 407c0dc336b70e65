//! The extension module of the Python package `shmx_runtime`: its classes over the runtime's dynamic face.
//!
//! A frame that Python holds is an owned pin in an object that is the `base` of the frame's arrays (`hold`); what a
//! schema means in Python is worked out once (`plan`), so that a stream becomes an array in a few steps (`value`).
#![deny(unsafe_code)]

#[allow(unsafe_code)] // NumPy's C functions
mod array;
mod client;
mod dtype;
mod error;
mod frame;
mod handle;
mod hold;
mod inspector;
mod lent;
mod loan;
mod meta;
mod plan;
mod schema;
mod server;
mod settings;
mod stream;
mod value;
mod watcher;
mod words;
mod write;

use pyo3::prelude::*;

/// The number that generated modules and the runtime share: it changes with what they call of each other.
const CONTRACT: u32 = 1;

/// Called first by generated modules: ImportError where they were generated for another runtime.
#[pyfunction]
fn check_contract(contract: u32) -> PyResult<()> {
    if contract == CONTRACT {
        return Ok(());
    }
    let (older, way) = match contract < CONTRACT {
        true => ("an older", "generate it again with this version's shmxc"),
        false => ("a newer", "install the shmx-runtime of that version"),
    };
    Err(pyo3::exceptions::PyImportError::new_err(format!(
        "this module was generated for {older} shmx_runtime (contract {contract}, this is {CONTRACT}): {way}"
    )))
}

#[pymodule]
mod _shmx {
    #[pymodule_export]
    use super::check_contract;
    #[pymodule_export]
    use super::client::{Client, Frames, PyBell};
    #[pymodule_export]
    use super::frame::{Frame, Reading, Snapshot};
    #[pymodule_export]
    use super::inspector::Inspector;
    #[pymodule_export]
    use super::loan::FrameMut;
    #[pymodule_export]
    use super::meta::Meta;
    #[pymodule_export]
    use super::schema::Schema;
    #[pymodule_export]
    use super::server::{Controls, Server};
    #[pymodule_export]
    use super::stream::{Stream, stream};
    #[pymodule_export]
    use super::watcher::Watcher;
}
