//! Types and messages, byte by byte.

use serde::Serialize;
use shmx_schema::fit::describe_field;
use shmx_schema::layout::field_size;
use shmx_schema::model::{self, Schema, TypeDef, TypeKind};

use super::form::{self, Meta};

/// A record, enum or flags.
#[derive(Debug, Serialize)]
#[non_exhaustive]
pub struct Type {
    /// Its name.
    pub name: String,
    /// `record`, `enum` or `flags`.
    pub kind: &'static str,
    /// What it is.
    pub doc: String,
    /// The author's own scalars.
    pub meta: Meta,
    /// The integer type of an enum or flags.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base: Option<&'static str>,
    /// The numbers of an enum or flags, as written.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<Value>,
    /// The layout of a record.
    #[serde(flatten)]
    pub record: Option<Record>,
}

/// A named number.
#[derive(Debug, Serialize)]
#[non_exhaustive]
pub struct Value {
    /// Its name.
    pub name: String,
    /// The number.
    pub value: i128,
    /// What it is.
    pub doc: String,
}

/// The layout of a record or message.
#[derive(Debug, Serialize)]
#[non_exhaustive]
pub struct Record {
    /// Its size.
    pub bytes: u32,
    /// What its place is a multiple of.
    pub align: u32,
    /// By offset.
    pub fields: Vec<Field>,
    /// Bytes that are nobody's, by offset.
    pub holes: Vec<Hole>,
}

/// A field.
#[derive(Debug, Serialize)]
#[non_exhaustive]
pub struct Field {
    /// Its name.
    pub name: String,
    /// Bytes from the record's start.
    pub offset: u32,
    /// All its bytes.
    pub bytes: u64,
    /// A number type, `utf8`, `bytes`, or the name of a type.
    #[serde(rename = "type")]
    pub ty: String,
    /// Numbers of an element.
    pub components: u32,
    /// Their names, if they have some.
    pub component_names: Vec<String>,
    /// The dimensions, outermost first; of a text its bytes.
    pub shape: Vec<u32>,
    /// The unit of its numbers.
    pub unit: String,
    /// What it is.
    pub doc: String,
    /// The author's own scalars.
    pub meta: Meta,
    /// Type, shape and unit on a line, in the words of the schema language.
    pub summary: String,
}

/// Padding.
#[derive(Debug, Serialize)]
#[non_exhaustive]
pub struct Hole {
    /// Bytes from the record's start.
    pub offset: u64,
    /// How many.
    pub bytes: u64,
}

/// A message from a reader.
#[derive(Debug, Serialize)]
#[non_exhaustive]
pub struct Control {
    /// Its number on the wire.
    pub id: u32,
    /// Its key in the schema; of a schema that has but names, its name.
    pub key: String,
    /// Its name on the wire.
    pub name: String,
    /// What it asks for.
    pub doc: String,
    /// The author's own scalars.
    pub meta: Meta,
    /// Its fields.
    #[serde(flatten)]
    pub body: Record,
}

impl Type {
    pub(super) fn of(schema: &Schema, def: &TypeDef) -> Type {
        let value = |of: &model::Value| Value { name: of.name.to_string(), value: of.value, doc: of.doc.to_string() };
        let (kind, base, values, record) = match &def.kind {
            TypeKind::Record(record) => ("record", None, Vec::new(), Some(Record::of(schema, record))),
            TypeKind::Enum { base, values } => ("enum", Some(base.name()), values.iter().map(value).collect(), None),
            TypeKind::Flags { base, values } => ("flags", Some(base.name()), values.iter().map(value).collect(), None),
        };
        let (name, doc) = (def.name.to_string(), def.doc.to_string());
        Type { name, kind, doc, meta: form::meta(&def.meta), base, values, record }
    }
}

impl Control {
    pub(super) fn of(schema: &Schema, of: &model::Control, key: Option<&str>) -> Control {
        Control {
            id: of.id,
            key: key.unwrap_or(&of.name).to_owned(),
            name: of.name.to_string(),
            doc: of.doc.to_string(),
            meta: form::meta(&of.meta),
            body: Record::of(schema, &of.body),
        }
    }
}

impl Record {
    fn of(schema: &Schema, of: &model::Record) -> Record {
        let fields: Vec<_> = of.fields.iter().map(|f| field(schema, f)).collect();
        let mut holes = Vec::new();
        let mut end = 0;
        for (offset, bytes) in fields.iter().map(|f| (u64::from(f.offset), f.bytes)).chain([(u64::from(of.bytes), 0)]) {
            if offset > end {
                holes.push(Hole { offset: end, bytes: offset - end });
            }
            end = offset + bytes;
        }
        Record { bytes: of.bytes, align: of.align, fields, holes }
    }
}

fn field(schema: &Schema, of: &model::Field) -> Field {
    Field {
        name: of.name.to_string(),
        offset: of.offset,
        bytes: field_size(&schema.types, of).bytes,
        ty: form::type_name(&of.elem).to_owned(),
        components: of.components.count,
        component_names: of.components.names.iter().map(|name| name.to_string()).collect(),
        shape: of.dims.to_vec(),
        unit: of.unit.to_string(),
        doc: of.doc.to_string(),
        meta: form::meta(&of.meta),
        summary: describe_field(of, &schema.types),
    }
}
