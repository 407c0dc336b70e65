//! The settings of a segment, as keywords.

use crate::plan::Plan;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyDict;
use shmx_runtime::dynamic::ServerBuilder;
use shmx_runtime::{Checksum, StreamId, Wire};

const KNOWN: &str = "readers, pins, slots, control_bytes, wire, checksum, timestamps, wake_watchers, mode, group, keep, \
                     max, room";

/// A builder with what was given; None stands for what the schema says.
pub fn apply(mut builder: ServerBuilder, plan: &Plan, settings: Option<&Bound<'_, PyDict>>) -> PyResult<ServerBuilder> {
    for (key, value) in settings.into_iter().flatten() {
        let key: String = key.extract()?;
        if value.is_none() {
            continue;
        }
        builder = set(builder, plan, &key, &value).map_err(|error| {
            let py = value.py();
            PyErr::from_type(error.get_type(py), format!("{key}: {}", error.value(py)))
        })?;
    }
    Ok(builder)
}

fn set(builder: ServerBuilder, plan: &Plan, key: &str, value: &Bound<'_, PyAny>) -> PyResult<ServerBuilder> {
    Ok(match key {
        "readers" => builder.readers(value.extract()?),
        "pins" => builder.pins(value.extract()?),
        "slots" => builder.slots(value.extract()?),
        "control_bytes" => builder.control_bytes(value.extract()?),
        "wire" => builder.wire(word(value, &[("native", Wire::Native), ("shmx2", Wire::Shmx2)])?),
        "checksum" => builder.checksum(word(value, &[("none", Checksum::None), ("crc32", Checksum::Crc32)])?),
        "timestamps" => builder.timestamps(value.extract()?),
        "wake_watchers" => builder.wake_watchers(value.extract()?),
        "mode" => builder.mode(value.extract()?),
        "group" => builder.group(&value.extract::<String>()?),
        "keep" => builder.keep(value.extract()?),
        "room" => {
            let (directory, frames) = value.extract()?;
            builder.room(directory, frames)
        }
        "max" => {
            let mut builder = builder;
            for (stream, max) in value.cast::<PyDict>()? {
                let id = plan.columns[plan.index(&stream)?].id;
                builder = builder.max(StreamId(id), max.extract()?);
            }
            builder
        }
        _ => return Err(PyTypeError::new_err(format!("no such setting; there are: {KNOWN}"))),
    })
}

fn word<T: Copy>(value: &Bound<'_, PyAny>, words: &[(&str, T)]) -> PyResult<T> {
    let given: String = value.extract()?;
    words.iter().find(|(word, _)| *word == given).map(|(_, means)| *means).ok_or_else(|| {
        let words: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
        PyValueError::new_err(format!("'{given}' is not one of {}", words.join(", ")))
    })
}

/// A schema's name for a segment's: what a dict may leave out.
pub fn schema_name(segment: &str) -> String {
    let last = segment.rsplit('/').next().unwrap_or_default();
    let legal = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' };
    let name: String = last.chars().map(legal).take(60).collect();
    if name.starts_with(|c: char| c.is_ascii_lowercase()) { name } else { format!("s_{name}") }
}
