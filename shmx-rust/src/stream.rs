//! A stream as its accessors see it: all text, which nothing here looks into.

use crate::docs::{Docs, inline};

/// How the data of a stream is handed out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// One number or a few, by value.
    Value,
    /// One record, by reference.
    Record,
    /// One element of a type that only rustc knows: by value or by reference, as the type says itself.
    Single,
    /// Elements one after another.
    Slice,
    /// A plane per component.
    Planes,
    /// UTF-8.
    Text,
    /// JSON.
    Json,
}

/// A stream, with what its accessors are made of.
#[derive(Clone, Debug)]
pub struct Stream {
    /// Its place among the schema's streams, which stand by id.
    pub i: usize,
    /// Its id.
    pub id: u32,
    /// Its identifier in the schema.
    pub key: String,
    /// Its name on the wire.
    pub name: String,
    /// How its data is handed out.
    pub form: Form,
    /// The type of an element with its components; in planes of one number.
    pub elem: String,
    /// The same as `elem`, as the structs of planes see it.
    pub plane: String,
    /// How many components it has, if more than one, for its docs.
    pub components: Option<String>,
    /// The same in code.
    pub count: String,
    /// Their names: none, or one each.
    pub names: Vec<String>,
    /// The fixed dimensions, outermost first, for its docs.
    pub dims: Vec<String>,
    /// The same in code.
    pub lens: Vec<String>,
    /// The most blocks (of a text, bytes), where that varies from frame to frame.
    pub max: Option<String>,
    /// It is made of bytes that are no numbers, and `max` counts them.
    pub bytes: bool,
    /// A frame may lack it.
    pub optional: bool,
    /// The unit of its numbers; empty for none.
    pub unit: String,
    /// What it is; may be empty.
    pub doc: String,
}

impl Stream {
    /// Whether every frame carries all of it.
    pub fn fixed(&self) -> bool {
        self.max.is_none() && !self.optional
    }

    /// The names of its planes, if it lies in planes that have names.
    pub fn named_planes(&self) -> Option<&[String]> {
        (self.form == Form::Planes && !self.names.is_empty()).then_some(&self.names)
    }

    /// Where it stands in the schema.
    pub fn path(&self) -> String {
        format!("streams.{}", self.key)
    }

    /// Its docs, wherever its data is.
    pub(crate) fn docs(&self) -> Vec<String> {
        Docs::of(&self.doc, &format!("`{}`", self.key)).and(&self.facts()).lines()
    }

    /// Shape, planes, unit and wire name, as a line of docs.
    pub(crate) fn facts(&self) -> String {
        self.facts_with(inline)
    }

    /// The same for another language; `inline` makes of a text of the schema what can stand in a sentence there.
    pub fn facts_with(&self, inline: fn(&str) -> String) -> String {
        let mut facts = Vec::new();
        if let (true, Some(max)) = (self.bytes, &self.max) {
            facts.push(format!("Up to {max} bytes."));
        } else if let Some(shape) = self.shape() {
            facts.push(shape);
        }
        if !self.unit.is_empty() {
            facts.push(format!("Unit: {}.", inline(&self.unit)));
        }
        if self.name != self.key {
            facts.push(format!("On the wire: {}.", inline(&self.name)));
        }
        if self.optional {
            facts.push("A frame may lack it.".to_owned());
        }
        facts.join(" ")
    }

    fn shape(&self) -> Option<String> {
        let mut dims = self.dims.clone();
        if self.max.is_some() {
            dims.insert(0, "n".to_owned());
        }
        let what = match (&self.components, self.form) {
            (None, _) => None,
            (Some(n), Form::Planes) => {
                dims.insert(0, n.clone());
                Some("planes")
            }
            (Some(n), _) => {
                dims.push(n.clone());
                Some("components")
            }
        };
        let comma = if dims.len() == 1 { "," } else { "" };
        let shape = (!dims.is_empty()).then(|| format!("Shape: ({}{comma})", dims.join(", ")));
        let mut parts: Vec<String> = shape.into_iter().collect();
        if let Some(max) = &self.max {
            parts.push(format!("n up to {max}"));
        }
        if let (Some(what), false) = (what, self.names.is_empty()) {
            parts.push(format!("{what} {}", self.names.join(", ")));
        }
        (!parts.is_empty()).then(|| format!("{}.", parts.join(", ")))
    }
}
