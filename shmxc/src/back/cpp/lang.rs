//! The language model: what the templates print, every identifier, literal and doc line made beforehand.
//!
//! Templates have loops and no logic, so what may be missing is a list of none or one.
#![allow(missing_docs)] // the fields are called what they are

use serde::Serialize;

/// A generated header.
#[derive(Serialize)]
pub struct Header {
    /// The comment at its top.
    pub head: String,
    /// What keeps it from being read twice.
    pub guard: String,
    /// What an outdated runtime is told.
    pub outdated: String,
    pub docs: Vec<String>,
    /// The namespace.
    pub name: String,
    pub sizes: Vec<Const>,
    pub ids: Vec<Const>,
    pub shapes: Vec<Const>,
    pub enums: Vec<Enum>,
    pub flags: Vec<Enum>,
    /// Each behind those that it is made of.
    pub records: Vec<Record>,
    pub planes: Vec<Planes>,
    pub description: Description,
    /// What the methods are about, one a stream.
    pub streams: Vec<Stream>,
    pub reads: Vec<Method>,
    pub writes: Vec<Method>,
    pub controls: Vec<Control>,
    pub messages: Messages,
    /// Conditions that say that elements have the sizes that the schema says.
    pub proofs: Vec<Proof>,
}

/// A constant.
#[derive(Serialize)]
pub struct Const {
    pub docs: Vec<String>,
    pub name: String,
    pub ty: String,
    pub value: String,
}

/// What is asserted while compiling.
#[derive(Serialize)]
pub struct Proof {
    pub condition: String,
    /// What it means if it does not hold, as a literal.
    pub why: String,
}

/// An enum, or flags.
#[derive(Serialize)]
pub struct Enum {
    pub docs: Vec<String>,
    pub name: String,
    pub base: String,
    pub values: Vec<Value>,
}

/// A value of an enum, or a flag.
#[derive(Serialize)]
pub struct Value {
    pub docs: Vec<String>,
    pub name: String,
    pub number: String,
    /// Its name in the schema, as a literal.
    pub literal: String,
}

/// A record, or the body of a message.
#[derive(Serialize)]
pub struct Record {
    pub docs: Vec<String>,
    pub name: String,
    /// Its holes, too.
    pub fields: Vec<Field>,
    /// The operator that says whether two are equal, holes aside.
    pub equal: String,
    pub proofs: Vec<Proof>,
}

/// A field of a struct, or a hole between two.
#[derive(Serialize)]
pub struct Field {
    pub docs: Vec<String>,
    pub name: String,
    pub ty: String,
    /// How many numbers make an element; 0 of a hole.
    pub components: String,
}

/// A stream, in numbers: the built-in templates print its methods alone.
#[derive(Serialize)]
pub struct Stream {
    pub id: String,
    /// The method that reads it, and that which lends it (not a text).
    pub name: String,
    /// The method that writes it, where there is one; else nothing.
    pub set: String,
    /// `Value`, `Record`, `Slice`, `Planes`, `Text` or `Json`.
    pub form: String,
    /// The type of one number or record.
    pub number: String,
    /// How many numbers make an element.
    pub components: String,
    /// How many elements make a block; all of them where `max` is 0.
    pub elements: String,
    /// The most blocks, or bytes of a text; 0 where there is no `max`.
    pub max: String,
    /// `true` or `false`.
    pub optional: String,
}

/// The planes of a stream whose components have names.
#[derive(Serialize)]
pub struct Planes {
    pub docs: Vec<String>,
    pub name: String,
    pub count: String,
    pub planes: Vec<Plane>,
}

/// One of them.
#[derive(Serialize)]
pub struct Plane {
    pub docs: Vec<String>,
    pub name: String,
    pub index: String,
}

/// The blob and what it says.
#[derive(Serialize)]
pub struct Description {
    /// The schema's name as a literal.
    pub name: String,
    pub schema_hash: String,
    pub layout_hash: String,
    /// Bytes of the blob.
    pub bytes: String,
    /// Words that it fills.
    pub words: String,
    /// These words, in lines.
    pub lines: Vec<String>,
    /// Conditions that say that it is the blob of that hash: none where it is too large to be asked while compiling.
    pub proofs: Vec<Proof>,
}

/// A method: everything between its docs and its braces, and what is in them.
#[derive(Serialize)]
pub struct Method {
    pub docs: Vec<String>,
    pub signature: String,
    pub body: String,
}

/// A control message.
#[derive(Serialize)]
pub struct Control {
    pub id: String,
    pub body: Record,
}

/// All messages, for the runtime.
#[derive(Serialize)]
pub struct Messages {
    /// Struct, id and bytes on the wire of each, as a list of template arguments.
    pub tags: String,
    /// Their names on the wire, as literals.
    pub names: String,
    pub count: String,
}
