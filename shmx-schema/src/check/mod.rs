//! Lowering: from the syntax tree to the checked model, with every error of a run.
//!
//! A part that is wrong is *poisoned*: it is left out of what follows, and nothing that leans on it complains
//! again. So one mistake gives one finding, and the findings of a file come all at once.

pub(crate) mod bounds;
pub(crate) mod controls;
pub(crate) mod elem;
pub(crate) mod extent;
mod ids;
pub(crate) mod names;
pub mod near;
pub(crate) mod notes;
pub(crate) mod record;
mod segment;
mod sizes;
mod streams;
mod types;
pub(crate) mod values;

pub use bounds::{ring_bytes, segment_bytes, slot_bytes, slots};

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::ast::SchemaAst;
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::Schema;

/// A schema without an error, and what only generated code wants to know of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Checked {
    /// The model, canonical and without an error.
    pub schema: Schema,
    /// The identifiers of what has wire names.
    pub names: Names,
    /// The named numbers, as written: constants of the generated code.
    pub sizes: Vec<(String, u64)>,
}

/// The keys that streams and controls stand under in a schema, by id. The model and the blob hold wire names alone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    /// The streams' identifiers, by id.
    pub streams: BTreeMap<u32, String>,
    /// The controls' identifiers, by id.
    pub controls: BTreeMap<u32, String>,
}

impl Names {
    /// The identifier of a stream; `None` for an id that the schema does not have.
    pub fn stream(&self, id: u32) -> Option<&str> {
        self.streams.get(&id).map(String::as_str)
    }

    /// The identifier of a control; `None` for an id that the schema does not have.
    pub fn control(&self, id: u32) -> Option<&str> {
        self.controls.get(&id).map(String::as_str)
    }
}

/// Checks a syntax tree and makes the model of it.
///
/// There is a model exactly when nothing is wrong: neither here, nor in a part that the front end left out of the
/// tree (it has complained about that itself). Warnings do not prevent it.
///
/// ```
/// use shmx_schema::ast::{SchemaAst, Spanned};
/// use shmx_schema::check::lower;
///
/// let mut ast = SchemaAst { name: Some(Spanned::new("empty".into(), Default::default())), ..Default::default() };
/// let (checked, findings) = lower(&ast);
/// assert_eq!(checked.unwrap().schema.name, "empty");
/// assert!(!findings.failed());
///
/// ast.name.as_mut().unwrap().value = "Not A Name".into();
/// let (checked, findings) = lower(&ast);
/// assert!(checked.is_none());
/// assert_eq!(findings.iter().next().unwrap().code, "name-form");
/// ```
pub fn lower(ast: &SchemaAst) -> (Option<Checked>, Diagnostics) {
    let mut cx = Cx { ast, out: Diagnostics::new(), broken: false };
    let name = cx.schema_name();
    let sizes = sizes::Sizes::collect(&mut cx);
    let types = types::Types::lower(&mut cx, &sizes);
    let streams = streams::lower(&mut cx, &sizes, &types);
    let controls = controls::lower(&mut cx, &sizes, &types);
    let segment = segment::lower(&mut cx, &sizes);
    controls::fit_ring(&mut cx, &segment, &controls.list);

    let mut schema = Schema {
        name: Cow::Owned(name),
        version: ast.version.as_ref().map_or(0, |v| v.value),
        doc: notes::doc(&ast.doc),
        segment,
        types: Cow::Borrowed(&[]),
        streams: Cow::Owned(streams.list),
        controls: Cow::Owned(controls.list),
        reserved_streams: Cow::Owned(streams.reserved),
        reserved_controls: Cow::Owned(controls.reserved),
    };
    schema.types = Cow::Owned(types.used_by(&schema));
    bounds::frame(&mut cx, &schema, &streams.names);
    bounds::segment(&mut cx, &schema);
    let names = Names { streams: streams.names, controls: controls.names };
    let good = !cx.broken && !cx.out.failed();
    (good.then(|| Checked { schema, names, sizes: sizes.written(ast) }), cx.out)
}

/// What the rules share: the tree, the findings, and whether the front end left something out.
struct Cx<'a> {
    ast: &'a SchemaAst,
    out: Diagnostics,
    broken: bool,
}

impl Cx<'_> {
    fn push(&mut self, diagnostic: Diagnostic) {
        self.out.push(diagnostic);
    }

    fn schema_name(&mut self) -> String {
        let Some(name) = &self.ast.name else {
            self.broken = true;
            return String::new();
        };
        names::snake(self, "schema name", name);
        name.value.clone()
    }
}
