//! Reading `extra`: JSON of anybody's making. Unknown keys are passed over.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::value::RawValue;

use super::BlobError;
use super::read::Reader;
use crate::check::notes::is_json_number;
use crate::model::{Elem, List, Meta, MetaValue, Str};

/// What stands in it, or the defaults.
#[derive(Default)]
pub(super) struct Extra {
    pub(super) components: Vec<Str>,
    pub(super) doc: Str,
    pub(super) encoding: Option<Elem>,
    pub(super) meta: Vec<Meta>,
    pub(super) optional: bool,
    /// The first dimension varies.
    pub(super) varies: bool,
    pub(super) dims: Vec<u32>,
    pub(super) ty: Option<Str>,
    pub(super) unit: Str,
}

impl Extra {
    pub(super) fn meta(&mut self) -> List<Meta> {
        Cow::Owned(std::mem::take(&mut self.meta))
    }
}

/// Reads the next `bytes` as `extra`.
pub(super) fn read(reader: &mut Reader<'_>, bytes: u32) -> Result<Extra, BlobError> {
    let json = reader.text(bytes, "extra")?;
    parse(json).or_else(|what| reader.fail(format_args!("in its extra, {what}")))
}

/// The values of an object; numbers keep their text.
pub(super) fn parse(json: &str) -> Result<Extra, String> {
    let mut extra = Extra::default();
    if json.is_empty() {
        return Ok(extra);
    }
    let object: BTreeMap<String, &RawValue> = serde_json::from_str(json).map_err(|e| e.to_string())?;
    for (key, raw) in object {
        let wrong = |what: &str| format!("'{key}' is not {what}");
        match key.as_str() {
            "components" => {
                let names: Vec<String> = serde_json::from_str(raw.get()).map_err(|_| wrong("a list of names"))?;
                extra.components = names.into_iter().map(Cow::Owned).collect();
            }
            "doc" => extra.doc = text(raw).ok_or_else(|| wrong("a text"))?,
            "encoding" => {
                extra.encoding = Some(match text(raw).as_deref() {
                    Some("utf8") => Elem::Utf8,
                    Some("json") => Elem::Json,
                    Some("bytes") => Elem::Bytes,
                    _ => return Err(wrong("an encoding: utf8, json or bytes")),
                });
            }
            "meta" => extra.meta = meta(raw).ok_or_else(|| wrong("a map of texts, numbers and booleans"))?,
            "optional" => extra.optional = boolean(raw).ok_or_else(|| wrong("a boolean"))?,
            "shape" => {
                let dims: Vec<Option<u32>> = serde_json::from_str(raw.get()).map_err(|_| wrong("a shape"))?;
                extra.varies = dims.first() == Some(&None);
                let fixed = dims.into_iter().skip(usize::from(extra.varies));
                extra.dims = fixed.collect::<Option<_>>().ok_or_else(|| wrong("a shape: only its first may vary"))?;
            }
            "type" => extra.ty = Some(text(raw).ok_or_else(|| wrong("a name"))?),
            "unit" => extra.unit = text(raw).ok_or_else(|| wrong("a text"))?,
            _ => {}
        }
    }
    Ok(extra)
}

fn text(raw: &RawValue) -> Option<Str> {
    serde_json::from_str::<String>(raw.get()).ok().map(Cow::Owned)
}

fn boolean(raw: &RawValue) -> Option<bool> {
    match raw.get() {
        "true" => Some(true),
        "false" => Some(false),
        _ => None,
    }
}

fn meta(raw: &RawValue) -> Option<Vec<Meta>> {
    let map: BTreeMap<String, &RawValue> = serde_json::from_str(raw.get()).ok()?;
    let value = |raw: &RawValue| {
        if let Some(b) = boolean(raw) {
            return Some(MetaValue::Bool(b));
        }
        if is_json_number(raw.get()) {
            return Some(MetaValue::Number(Cow::Owned(raw.get().to_owned())));
        }
        text(raw).map(MetaValue::Text)
    };
    map.into_iter().map(|(key, raw)| Some(Meta { key: Cow::Owned(key), value: value(raw)? })).collect()
}
