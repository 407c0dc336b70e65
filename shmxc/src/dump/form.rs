//! The model's small parts as JSON has them.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::value::RawValue;
use shmx_schema::model::{Elem, List, MetaValue};

/// A `meta` map.
pub type Meta = BTreeMap<String, Scalar>;

/// A value of a `meta` map.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub enum Scalar {
    /// A text.
    Text(String),
    /// A number, by its exact text.
    Number(Box<RawValue>),
    /// true or false.
    Bool(bool),
}

pub(super) fn meta(list: &List<shmx_schema::model::Meta>) -> Meta {
    let value = |value: &MetaValue| match value {
        MetaValue::Text(text) => Scalar::Text(text.to_string()),
        MetaValue::Bool(value) => Scalar::Bool(*value),
        MetaValue::Number(text) => {
            let raw = RawValue::from_string(text.to_string());
            raw.map_or_else(|_| Scalar::Text(text.to_string()), Scalar::Number)
        }
    };
    list.iter().map(|of| (of.key.to_string(), value(&of.value))).collect()
}

/// As the schema language calls it.
pub(super) fn type_name(elem: &Elem) -> &str {
    match elem {
        Elem::Scalar(scalar) => scalar.name(),
        Elem::Named(name) => name,
        Elem::Utf8 => "utf8",
        Elem::Json => "json",
        Elem::Bytes => "bytes",
    }
}
