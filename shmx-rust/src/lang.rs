//! The language model: what the templates print, every identifier, literal and doc line made beforehand.
//!
//! Templates have loops and no logic, so what may be missing is a list of none or one.
#![allow(missing_docs)] // the fields are called what they are

use serde::Serialize;

/// A generated file.
#[derive(Serialize)]
pub struct Module {
    /// The comment at its top.
    pub head: String,
    pub docs: Vec<String>,
    pub name: String,
    /// The schema's name as a literal.
    pub literal: String,
    pub sizes: Vec<Const>,
    pub consts: Vec<Const>,
    pub enums: Vec<Enum>,
    pub flags: Vec<Flags>,
    pub records: Vec<Record>,
    pub planes: Vec<Planes>,
    pub description: Description,
    pub names: Names,
    pub reads: Vec<Method>,
    pub writes: Vec<Method>,
    pub fixed: Vec<Fixed>,
    pub controls: Vec<Control>,
}

/// What the items beside a schema are called, and what stands before them.
#[derive(Clone, Serialize)]
pub struct Names {
    /// What implements `Schema`.
    pub schema: String,
    pub view: String,
    pub frame: String,
    pub owned: String,
    pub snapshot: String,
    pub frame_mut: String,
    pub fixed: String,
    /// The parameter of the view: a type of the user's may have its usual name.
    pub backing: String,
    /// The type of control messages.
    pub control: String,
    /// The path to the structs of planes: `planes::`, or nothing.
    pub planes: String,
    /// What the names of these structs begin with.
    pub prefix: String,
    /// Who sees all of it.
    pub vis: String,
    /// Attributes of items that nobody need use.
    pub allow: Vec<String>,
}

/// What a template of the items beside a schema prints.
#[derive(Serialize)]
pub struct Beside<'a> {
    pub names: &'a Names,
    /// The schema's name as a literal.
    pub literal: String,
    pub planes: &'a [Planes],
    pub reads: &'a [Method],
    pub writes: &'a [Method],
    pub fixed: &'a [Fixed],
}

/// The parts of the model as a constant, each as text.
#[derive(Serialize)]
pub struct Description {
    pub schema_hash: String,
    pub layout_hash: String,
    pub name: String,
    pub version: String,
    pub doc: String,
    pub segment: Vec<(String, String)>,
    pub types: Vec<Entry>,
    pub streams: Vec<Entry>,
    pub controls: Vec<Entry>,
    pub reserved_streams: String,
    pub reserved_controls: String,
}

/// A structure of the model: a path and its fields.
#[derive(Serialize)]
pub struct Entry {
    pub path: String,
    pub fields: Vec<(String, String)>,
}

/// A constant, one of flags too.
#[derive(Serialize)]
pub struct Const {
    pub docs: Vec<String>,
    pub name: String,
    pub ty: String,
    pub value: String,
}

/// An enum.
#[derive(Serialize)]
pub struct Enum {
    pub docs: Vec<String>,
    pub name: String,
    pub literal: String,
    pub base: String,
    pub values: Vec<Const>,
}

/// Flags.
#[derive(Serialize)]
pub struct Flags {
    pub docs: Vec<String>,
    pub name: String,
    pub base: String,
    pub values: Vec<Const>,
}

/// A record.
#[derive(Serialize)]
pub struct Record {
    pub docs: Vec<String>,
    pub name: String,
    pub literal: String,
    /// What can be derived because it has no holes.
    pub derives: String,
    /// The names of all fields, in a row.
    pub names: String,
    pub fields: Vec<Field>,
    /// `Debug` and `PartialEq` that leave holes out.
    pub by_hand: Vec<ByHand>,
    /// Conditions that say that rustc laid it out as the schema says.
    pub proofs: Vec<String>,
}

/// What a record with holes can't derive.
#[derive(Serialize)]
pub struct ByHand {
    pub equal: String,
    pub fields: Vec<Const>,
    /// Whether it is `Eq`: none or one empty text.
    pub eq: Vec<String>,
}

/// A field of a struct or variant; the docs may be an attribute.
#[derive(Serialize)]
pub struct Field {
    pub docs: Vec<String>,
    pub name: String,
    pub ty: String,
}

/// The named planes of a stream.
#[derive(Serialize)]
pub struct Planes {
    pub docs: Vec<String>,
    pub name: String,
    pub name_mut: String,
    pub elem: String,
    pub fields: Vec<Field>,
}

/// A method: everything between its docs and its braces, and what is in them.
#[derive(Serialize)]
pub struct Method {
    pub docs: Vec<String>,
    pub signature: String,
    pub body: Vec<String>,
}

/// All fixed streams at once.
#[derive(Serialize)]
pub struct Fixed {
    /// The names of the parts, as a pattern.
    pub parts: String,
    pub fields: Vec<Field>,
    /// How each field is made of its part.
    pub values: Vec<String>,
}

/// A control message.
#[derive(Serialize)]
pub struct Control {
    pub docs: Vec<String>,
    pub name: String,
    pub id: String,
    /// The variant, with fields or without.
    pub fields: Vec<Fields>,
    /// Conditions that say that its fields have the sizes that the schema says.
    pub proofs: Vec<String>,
    /// The arms of the three matches; a message without fields has two to decode it.
    pub id_arm: String,
    pub encode_arm: String,
    pub decode_arms: Vec<String>,
}

/// The fields of a variant that has some.
#[derive(Serialize)]
pub struct Fields {
    pub list: Vec<Field>,
}
