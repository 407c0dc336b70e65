//! What a stream looks like to its accessors, and how its docs say that.

use shmx_schema::check::Checked;
use shmx_schema::layout::lies_in_planes;
use shmx_schema::model::{Elem, Stream};

use super::docs::inline;
use super::types::Types;

/// How the data of a stream is handed out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// One number or a few, by value.
    Value,
    /// One record, by reference.
    Record,
    /// Elements one after another.
    Slice,
    /// A plane per component.
    Planes,
    /// UTF-8.
    Text,
    /// JSON.
    Json,
}

/// A stream, with what is generated for it.
pub(super) struct Shaped<'a> {
    pub(super) stream: &'a Stream,
    /// Index among the schema's streams.
    pub(super) i: usize,
    /// Its key in the schema.
    pub(super) key: &'a str,
    pub(super) form: Form,
    /// An element with its components; in planes one number.
    pub(super) elem: String,
    /// A frame carries 0 to n blocks.
    pub(super) varies: bool,
    /// A frame may lack it.
    pub(super) optional: bool,
}

impl<'a> Shaped<'a> {
    pub(super) fn new(checked: &'a Checked, types: &Types<'_>, i: usize) -> Self {
        let stream = &checked.schema.streams[i];
        let single = stream.extent.max.is_none() && stream.extent.dims.is_empty();
        let form = match stream.elem {
            Elem::Utf8 => Form::Text,
            Elem::Json => Form::Json,
            _ if single && types.is_record(&stream.elem) => Form::Record,
            _ if single => Form::Value,
            _ if lies_in_planes(stream) => Form::Planes,
            _ => Form::Slice,
        };
        let elem = match form {
            Form::Planes => types.elem(&stream.elem),
            _ => types.element(&stream.elem, &stream.components),
        };
        Shaped {
            stream,
            i,
            key: checked.names.stream(stream.id).unwrap_or("stream"),
            form,
            elem,
            varies: stream.extent.max.is_some(),
            optional: stream.optional,
        }
    }

    /// Whether every frame carries all of it.
    pub(super) fn fixed(&self) -> bool {
        !self.varies && !self.optional
    }

    /// The names of its planes, if it lies in planes that have names.
    pub(super) fn named_planes(&self) -> Option<&[shmx_schema::model::Str]> {
        let names = &self.stream.components.names;
        (self.form == Form::Planes && !names.is_empty()).then_some(names)
    }

    /// Shape, planes, unit and wire name, as a line of docs.
    pub(super) fn facts(&self) -> String {
        let mut facts = Vec::new();
        let stream = self.stream;
        let text = matches!(stream.elem, Elem::Utf8 | Elem::Json | Elem::Bytes);
        if let (true, Some(max)) = (text, stream.extent.max) {
            facts.push(format!("Up to {max} bytes."));
        } else if let Some(shape) = self.shape() {
            facts.push(shape);
        }
        if !stream.unit.is_empty() {
            facts.push(format!("Unit: {}.", inline(&stream.unit)));
        }
        if stream.name != self.key {
            facts.push(format!("On the wire: {}.", inline(&stream.name)));
        }
        if stream.optional {
            facts.push("A frame may lack it.".to_owned());
        }
        facts.join(" ")
    }

    fn shape(&self) -> Option<String> {
        let components = &self.stream.components;
        let mut dims: Vec<String> = self.stream.extent.dims.iter().map(u32::to_string).collect();
        if self.varies {
            dims.insert(0, "n".to_owned());
        }
        let what = match (components.count, self.form) {
            (1, _) => None,
            (n, Form::Planes) => {
                dims.insert(0, n.to_string());
                Some("planes")
            }
            (n, _) => {
                dims.push(n.to_string());
                Some("components")
            }
        };
        let comma = if dims.len() == 1 { "," } else { "" };
        let shape = (!dims.is_empty()).then(|| format!("Shape: ({}{comma})", dims.join(", ")));
        let mut parts: Vec<String> = shape.into_iter().collect();
        if let Some(max) = self.stream.extent.max {
            parts.push(format!("n up to {max}"));
        }
        if let (Some(what), false) = (what, components.names.is_empty()) {
            parts.push(format!("{what} {}", components.names.join(", ")));
        }
        (!parts.is_empty()).then(|| format!("{}.", parts.join(", ")))
    }
}
