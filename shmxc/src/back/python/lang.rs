//! The language model: what the templates print, every identifier, annotation, literal and doc line made beforehand.
//!
//! Templates have loops and no logic, so what may be missing is a list of none or one. Docs are lines with their indent.
#![allow(missing_docs)] // the fields are called what they are

use serde::Serialize;

/// A generated package.
#[derive(Serialize)]
pub struct Module {
    pub docs: Vec<String>,
    /// Its public names, as literals.
    pub exports: Vec<String>,
    /// Named numbers of the schema, ids of its streams: classes of constants.
    pub constants: Vec<Constants>,
    /// Enums and flags.
    pub enums: Vec<Constants>,
    /// Records, those that others rest on first.
    pub records: Vec<Record>,
    pub schema: Schema,
    pub streams: Vec<Stream>,
    pub controls: Vec<Control>,
    /// Parameters of `publish` and of `begin`, after those of the runtime.
    pub publish: Vec<String>,
    pub begin: Vec<String>,
    /// What the stub calls types of the builtins: nothing before them, or `_builtins.` where a stream hides one.
    pub builtins: String,
    /// The imports of the module and of its stub, with the blank lines between their groups.
    pub imports: Vec<String>,
    pub stub_imports: Vec<String>,
    /// The first parameter of `publish`, which no stream may be called as.
    pub sim_time: String,
}

/// A class of constants.
#[derive(Serialize)]
pub struct Constants {
    pub docs: Vec<String>,
    pub name: String,
    /// What it is derived from, in parentheses; or nothing.
    pub base: String,
    pub values: Vec<Const>,
}

/// A constant.
#[derive(Serialize)]
pub struct Const {
    pub docs: Vec<String>,
    pub name: String,
    pub value: String,
}

/// A record: the parts of its dtype.
#[derive(Serialize)]
pub struct Record {
    pub docs: Vec<String>,
    pub name: String,
    pub fields: Vec<Field>,
    pub itemsize: String,
}

/// A field of a record.
#[derive(Serialize)]
pub struct Field {
    pub name: String,
    pub format: String,
    pub offset: String,
    /// What stands behind it as a comment, or nothing.
    pub note: String,
}

/// What the runtime gets.
#[derive(Serialize)]
pub struct Schema {
    /// The blob, as lines of literals.
    pub blob: Vec<String>,
    pub schema_hash: String,
    pub layout_hash: String,
    /// The streams' attributes, as literals, in the order of the blob.
    pub streams: Vec<String>,
    /// The messages' names, as literals, in the order of the blob.
    pub controls: Vec<String>,
    /// `"Kind": Kind`, of enums and flags.
    pub enums: Vec<String>,
    /// The same of records.
    pub dtypes: Vec<String>,
}

/// A stream: its attribute.
#[derive(Serialize)]
pub struct Stream {
    pub name: String,
    pub index: String,
    /// Its docs as a literal.
    pub literal: String,
    pub docs: Vec<String>,
    /// What reading gives, in a frame that was published.
    pub read: String,
    /// The same in a loan.
    pub read_mut: String,
    /// What can be set.
    pub write: String,
}

/// A control message.
#[derive(Serialize)]
pub struct Control {
    pub docs: Vec<String>,
    pub name: String,
    pub index: String,
    /// Its fields' names, as a tuple.
    pub names: String,
    /// Parameters of its constructor.
    pub params: Vec<String>,
    pub fields: Vec<Attribute>,
}

/// A field of a message that came.
#[derive(Serialize)]
pub struct Attribute {
    /// The body of its stub, if it has no docs.
    pub dots: String,
    pub docs: Vec<String>,
    pub name: String,
    pub ty: String,
}
