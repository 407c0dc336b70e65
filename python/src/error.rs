//! From the runtime's one error to Python's classes, which stand in `lib/shmx_runtime/errors.py`.

use pyo3::prelude::*;
use pyo3::types::PyType;
use shmx_runtime::Error;

/// Asks an error whether it is of a kind.
type Is = fn(&Error) -> bool;

/// The class of each kind of error; the first that fits.
const CLASSES: &[(Is, &str)] = &[
    (Error::is_bad_setting, "SettingError"),
    (Error::is_taken, "SegmentBusy"),
    (Error::is_not_found, "SegmentNotFound"),
    (Error::is_forked, "ForkedError"),
    (Error::is_denied, "SegmentDenied"),
    (Error::is_readers_taken, "ReadersTaken"),
    (Error::is_pins_taken, "PinsTaken"),
    (Error::is_slots_pinned, "SlotsPinned"),
    (Error::is_given_up, "ClosedError"),
    (Error::is_closed, "ClosedError"),
    (Error::is_not_written, "StreamError"),
    (Error::is_written_twice, "StreamError"),
    (Error::is_wrong_length, "StreamError"),
    (Error::is_misfit, "SchemaMismatch"),
    (Error::is_bad_schema, "SchemaError"),
    (Error::is_append_refused, "SchemaError"),
    (Error::is_no_room, "NoRoom"),
    (Error::is_control_full, "ControlFull"),
    (Error::is_control_refused, "ControlError"),
    (Error::is_bad_control, "ControlError"),
    (Error::is_corrupt, "SegmentCorrupt"),
    (Error::is_bad_text, "TextError"),
    (Error::is_wrong_stream, "StreamMissing"),
];

/// An error of a class of `shmx_runtime.errors`.
pub fn new(class: &str, text: impl Into<String>) -> PyErr {
    let text = text.into();
    Python::attach(|py| {
        let class = py.import("shmx_runtime.errors").and_then(|module| module.getattr(class));
        match class.and_then(|class| Ok(class.cast_into::<PyType>()?)) {
            Ok(class) => PyErr::from_type(class, text),
            Err(error) => error,
        }
    })
}

/// The runtime's errors as Python's.
pub trait Raise<T> {
    /// The value, or the exception.
    fn raise(self) -> PyResult<T>;
}

impl<T> Raise<T> for shmx_runtime::Result<T> {
    fn raise(self) -> PyResult<T> {
        self.map_err(|error| raised(&error))
    }
}

#[cold]
fn raised(error: &Error) -> PyErr {
    let class = CLASSES.iter().find(|(is, _)| is(error)).map_or("ShmxError", |(_, class)| class);
    new(class, error.to_string())
}
