//! The language model: what the templates print, every identifier, literal and doc line made beforehand.
//!
//! Templates have loops and no logic, so what may be missing is a list of none or one.

use serde::Serialize;

/// A generated file.
#[derive(Serialize)]
pub(super) struct Module {
    /// The comment at its top.
    pub(super) head: String,
    pub(super) docs: Vec<String>,
    pub(super) name: String,
    /// The schema's name as a literal.
    pub(super) literal: String,
    pub(super) sizes: Vec<Const>,
    pub(super) consts: Vec<Const>,
    pub(super) enums: Vec<Enum>,
    pub(super) flags: Vec<Flags>,
    pub(super) records: Vec<Record>,
    pub(super) planes: Vec<Planes>,
    pub(super) description: super::describe::Description,
    pub(super) reads: Vec<Method>,
    pub(super) writes: Vec<Method>,
    pub(super) fixed: Vec<Fixed>,
    pub(super) controls: Vec<Control>,
}

/// A constant, one of flags too.
#[derive(Serialize)]
pub(super) struct Const {
    pub(super) docs: Vec<String>,
    pub(super) name: String,
    pub(super) ty: String,
    pub(super) value: String,
}

/// An enum.
#[derive(Serialize)]
pub(super) struct Enum {
    pub(super) docs: Vec<String>,
    pub(super) name: String,
    pub(super) literal: String,
    pub(super) base: String,
    pub(super) values: Vec<Const>,
}

/// Flags.
#[derive(Serialize)]
pub(super) struct Flags {
    pub(super) docs: Vec<String>,
    pub(super) name: String,
    pub(super) base: String,
    pub(super) values: Vec<Const>,
}

/// A record, or the body of a control message.
#[derive(Serialize)]
pub(super) struct Record {
    pub(super) docs: Vec<String>,
    pub(super) name: String,
    pub(super) literal: String,
    /// What can be derived because it has no holes.
    pub(super) derives: String,
    pub(super) fields: Vec<Field>,
    /// `Debug` and `PartialEq` that leave holes out.
    pub(super) by_hand: Vec<ByHand>,
    /// Conditions that say that rustc laid it out as the schema says.
    pub(super) proofs: Vec<String>,
}

/// What a record with holes can't derive.
#[derive(Serialize)]
pub(super) struct ByHand {
    pub(super) equal: String,
    pub(super) fields: Vec<Const>,
    /// Whether it is `Eq`: none or one empty text.
    pub(super) eq: Vec<String>,
}

/// A field of a struct or variant; the docs may be an attribute.
#[derive(Serialize)]
pub(super) struct Field {
    pub(super) docs: Vec<String>,
    pub(super) name: String,
    pub(super) ty: String,
}

/// The named planes of a stream.
#[derive(Serialize)]
pub(super) struct Planes {
    pub(super) docs: Vec<String>,
    pub(super) name: String,
    pub(super) name_mut: String,
    pub(super) elem: String,
    pub(super) fields: Vec<Field>,
}

/// A method: everything between its docs and its braces, and what is in them.
#[derive(Serialize)]
pub(super) struct Method {
    pub(super) docs: Vec<String>,
    pub(super) signature: String,
    pub(super) body: Vec<String>,
}

/// All fixed streams at once.
#[derive(Serialize)]
pub(super) struct Fixed {
    /// The names of the parts, as a pattern.
    pub(super) parts: String,
    pub(super) fields: Vec<Field>,
    /// How each field is made of its part.
    pub(super) values: Vec<String>,
}

/// A control message.
#[derive(Serialize)]
pub(super) struct Control {
    pub(super) docs: Vec<String>,
    pub(super) name: String,
    pub(super) id: String,
    /// The variant, with fields or without.
    pub(super) fields: Vec<Fields>,
    /// Its body: none or one.
    pub(super) body: Vec<Record>,
    /// The arms of the three matches; a message without fields has two to decode it.
    pub(super) id_arm: String,
    pub(super) encode_arm: String,
    pub(super) decode_arms: Vec<String>,
}

/// The fields of a variant that has some.
#[derive(Serialize)]
pub(super) struct Fields {
    pub(super) list: Vec<Field>,
}
