//! The syntax tree: what a front end read, each part with its place, nothing resolved and nothing checked beyond
//! the form. The YAML front end makes it from a file, the Rust front end from derives.
//!
//! A front end reports what is not of this form (an unknown key, a text where a number belongs) itself and leaves
//! the part out (`None`), so that lowering can go on and report the rest in the same run.

use std::collections::BTreeMap;

use crate::diag::Edit;
pub use crate::diag::{At, FileId, Span, Spanned};
use crate::model::{Checksum, Layout, MetaValue, Wire};

/// A number, or the name of one in `sizes`.
#[derive(Clone, Debug, PartialEq)]
pub enum Size {
    /// Written as a number.
    Number(u64),
    /// A name to look up in [`SchemaAst::sizes`].
    Name(String),
}

/// A whole schema, `include`s merged in.
#[derive(Clone, Debug, Default)]
pub struct SchemaAst {
    /// The file's first place: where findings about the whole stand.
    pub at: At,
    /// `schema`; `None` when it is missing or unusable (the front end has said so).
    pub name: Option<Spanned<String>>,
    /// `version`.
    pub version: Option<Spanned<u32>>,
    /// `doc`, without outer blanks.
    pub doc: String,
    /// `sizes`.
    pub sizes: Vec<SizeAst>,
    /// `segment`.
    pub segment: SegmentAst,
    /// `types`, also those of included files.
    pub types: Vec<TypeAst>,
    /// `streams`.
    pub streams: Vec<StreamAst>,
    /// `controls`.
    pub controls: Vec<ControlAst>,
    /// `reserved.streams`.
    pub reserved_streams: Vec<Spanned<u32>>,
    /// `reserved.controls`.
    pub reserved_controls: Vec<Spanned<u32>>,
    /// Where a missing key of a stream or control could be written, by the place of its name; empty where the source is
    /// nothing to be edited.
    pub gaps: BTreeMap<Span, Gap>,
}

/// Where one more key could be written: first in the map behind a name, or in one that is yet to be opened.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gap {
    /// The place, an empty span.
    pub at: Span,
    /// What stands before the key.
    pub before: &'static str,
    /// What stands after its value.
    pub after: String,
}

impl Gap {
    /// The edit that adds a key, which is known to be meant.
    pub fn with(&self, pair: &str) -> Edit {
        Edit::certain(self.at, format!("{}{pair}{}", self.before, self.after))
    }
}

/// One of `sizes`: a named number.
#[derive(Clone, Debug)]
pub struct SizeAst {
    /// Its name.
    pub name: Spanned<String>,
    /// Its value.
    pub value: Spanned<u64>,
}

/// The `segment` map: only what was written.
#[derive(Clone, Debug, Default)]
#[allow(missing_docs)] // the fields are those of `model::Segment`
pub struct SegmentAst {
    pub readers: Option<Spanned<Size>>,
    pub pins: Option<Spanned<Size>>,
    pub slots: Option<Spanned<Size>>,
    pub control_bytes: Option<Spanned<Size>>,
    pub wire: Option<Spanned<Wire>>,
    pub checksum: Option<Spanned<Checksum>>,
    pub timestamps: Option<Spanned<bool>>,
    pub writers: Option<Spanned<Size>>,
    pub wake_watchers: Option<Spanned<bool>>,
    pub mode: Option<Spanned<u32>>,
    pub group: Option<Spanned<String>>,
    pub keep: Option<Spanned<bool>>,
}

/// `doc` and `meta` of anything.
#[derive(Clone, Debug, Default)]
pub struct Notes {
    /// Without outer blanks.
    pub doc: String,
    /// As written.
    pub meta: Vec<(Spanned<String>, MetaValue)>,
}

/// One of `types`.
#[derive(Clone, Debug)]
pub struct TypeAst {
    /// Its name.
    pub name: Spanned<String>,
    /// Doc and meta.
    pub notes: Notes,
    /// Which kind of type, with its parts.
    pub kind: TypeKindAst,
}

/// What a type is.
#[derive(Clone, Debug)]
pub enum TypeKindAst {
    /// `record: {…}`
    Record(Vec<FieldAst>),
    /// `enum: u8, values: {…}`
    Enum {
        /// The base type's name.
        base: Spanned<String>,
        /// Its values.
        values: Vec<ValueAst>,
    },
    /// `flags: u16, values: {…}`
    Flags {
        /// The base type's name.
        base: Spanned<String>,
        /// Its bits.
        values: Vec<ValueAst>,
    },
    /// `vector: f32, components: […]`
    Vector {
        /// The scalar's name.
        of: Spanned<String>,
        /// How many or which.
        components: Spanned<ComponentsAst>,
    },
    /// The front end could not read it and has said so; references to its name are fine.
    Broken,
}

/// A named number of an enum or flags.
#[derive(Clone, Debug)]
pub struct ValueAst {
    /// Its name.
    pub name: Spanned<String>,
    /// Its number.
    pub value: Spanned<i128>,
    /// What it is.
    pub doc: String,
}

/// `components`: how many, or their names.
#[derive(Clone, Debug)]
pub enum ComponentsAst {
    /// A number or a size's name.
    Count(Size),
    /// A name each.
    Names(Vec<Spanned<String>>),
}

/// What streams and fields have in common.
#[derive(Clone, Debug)]
pub struct ElemAst {
    /// Any type's name; `None` when it is missing or unusable (the front end has said so).
    pub ty: Option<Spanned<String>>,
    /// `components`.
    pub components: Option<Spanned<ComponentsAst>>,
    /// `count`.
    pub count: Option<Spanned<Size>>,
    /// `shape`.
    pub shape: Option<Spanned<Vec<Spanned<Size>>>>,
    /// `max`.
    pub max: Option<Spanned<Size>>,
    /// `unit`.
    pub unit: Option<Spanned<String>>,
}

/// One of `streams`.
#[derive(Clone, Debug)]
pub struct StreamAst {
    /// Its identifier (the key).
    pub ident: Spanned<String>,
    /// `name`: the wire name, where it is another.
    pub name: Option<Spanned<String>>,
    /// `id`; `None` when it is missing or unusable (lowering reports the missing, the front end the unusable:
    /// then `id_broken` is set).
    pub id: Option<Spanned<u32>>,
    /// The front end has already complained about the id.
    pub id_broken: bool,
    /// Type, components and extent.
    pub elem: ElemAst,
    /// `layout`.
    pub layout: Option<Spanned<Layout>>,
    /// `optional`.
    pub optional: Option<Spanned<bool>>,
    /// Doc and meta.
    pub notes: Notes,
}

/// A field of a record or control.
#[derive(Clone, Debug)]
pub struct FieldAst {
    /// Its name (the key).
    pub name: Spanned<String>,
    /// Type, components and extent.
    pub elem: ElemAst,
    /// Doc and meta.
    pub notes: Notes,
}

/// One of `controls`.
#[derive(Clone, Debug)]
pub struct ControlAst {
    /// Its identifier (the key).
    pub ident: Spanned<String>,
    /// `name`: the wire name, where it is another.
    pub name: Option<Spanned<String>>,
    /// `id`, as in [`StreamAst::id`].
    pub id: Option<Spanned<u32>>,
    /// The front end has already complained about the id.
    pub id_broken: bool,
    /// `fields`.
    pub fields: Vec<FieldAst>,
    /// Doc and meta.
    pub notes: Notes,
}
