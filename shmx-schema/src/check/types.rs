//! `types`: resolved bottom-up into definitions that stand by name.

use std::borrow::Cow;
use std::collections::HashMap;

use super::names::{self, Once};
use super::near::{foreign_type, near};
use super::sizes::Sizes;
use super::{Cx, elem, notes, record, values};
use crate::ast::{TypeAst, TypeKindAst};
use crate::diag::Spanned;
use crate::layout::list;
use crate::model::{Components, Elem, Record, Scalar, Schema, TypeDef, TypeKind};
use crate::rules::unknown_type::{self, Guess};

/// What a type's name stands for.
#[derive(Clone, Debug)]
pub(super) enum Kind {
    /// A scalar, an enum or flags.
    Number(Elem),
    Text(Elem),
    Record(String),
    Vector(Elem, Components),
}

/// The types of a schema.
pub(super) struct Types<'a> {
    index: HashMap<&'a str, usize>,
    /// By name, as `defs`.
    asts: Vec<&'a TypeAst>,
    /// `None`: poisoned.
    kinds: Vec<Option<Kind>>,
    /// By name; what is no record, enum or flags, or poisoned, is an empty record.
    defs: Vec<TypeDef>,
}

/// The number types and texts of the language.
pub(super) fn builtin(name: &str) -> Option<Kind> {
    Some(match name {
        "utf8" => Kind::Text(Elem::Utf8),
        "json" => Kind::Text(Elem::Json),
        "bytes" => Kind::Text(Elem::Bytes),
        _ => Kind::Number(Elem::Scalar(scalar(name)?)),
    })
}

/// The number type of a name.
pub(super) fn scalar(name: &str) -> Option<Scalar> {
    Scalar::ALL.into_iter().find(|s| s.name() == name)
}

impl<'a> Types<'a> {
    /// Checks all of them.
    pub(super) fn lower(cx: &mut Cx<'a>, sizes: &Sizes<'_>) -> Self {
        let mut once = Once::new("types");
        let mut asts: Vec<&TypeAst> = Vec::new();
        for ast in &cx.ast.types {
            names::camel(cx, "type name", &ast.name);
            if once.check(cx, &ast.name) {
                asts.push(ast);
            }
        }
        asts.sort_by(|a, b| a.name.value.cmp(&b.name.value));
        let mut types = Types {
            index: asts.iter().enumerate().map(|(i, t)| (t.name.value.as_str(), i)).collect(),
            kinds: Vec::with_capacity(asts.len()),
            defs: Vec::with_capacity(asts.len()),
            asts,
        };
        for i in 0..types.asts.len() {
            let (kind, def) = types.without_fields(cx, sizes, i);
            types.kinds.push(kind);
            types.defs.push(def);
        }
        for i in record::bottom_up(cx, &types.asts, &types.index) {
            let i = match i {
                Ok(i) => i,
                Err(i) => {
                    types.kinds[i] = None;
                    i
                }
            };
            let ast = types.asts[i];
            let TypeKindAst::Record(fields) = &ast.kind else { continue };
            let owner = format!("record '{}'", ast.name.value);
            match record::lower(cx, sizes, &types, &owner, &ast.name, fields) {
                Some(record) if types.kinds[i].is_some() => types.defs[i].kind = TypeKind::Record(record),
                _ => types.kinds[i] = None,
            }
        }
        types
    }

    /// Everything but the fields of records.
    fn without_fields(&self, cx: &mut Cx<'_>, sizes: &Sizes<'_>, i: usize) -> (Option<Kind>, TypeDef) {
        let ast = self.asts[i];
        let name = &ast.name.value;
        let nothing = Record { fields: Cow::Borrowed(&[]), bytes: 0, align: 1 };
        let named = Some(Kind::Number(Elem::Named(Cow::Owned(name.clone()))));
        let mut kind = None;
        let mut def = TypeKind::Record(nothing);
        match &ast.kind {
            TypeKindAst::Broken => cx.broken = true,
            TypeKindAst::Record(_) => kind = Some(Kind::Record(name.clone())),
            TypeKindAst::Vector { of, components } => {
                let owner = format!("vector '{name}'");
                let scalar = vector_scalar(cx, &owner, of);
                let components = elem::components(cx, sizes, &owner, components);
                if let (Some(scalar), Some(components)) = (scalar, components) {
                    kind = Some(Kind::Vector(Elem::Scalar(scalar), components));
                }
            }
            TypeKindAst::Enum { base, values } => {
                if let Some((base, values)) = values::lower(cx, &ast.name, base, values, false) {
                    (kind, def) = (named, TypeKind::Enum { base, values });
                }
            }
            TypeKindAst::Flags { base, values } => {
                if let Some((base, values)) = values::lower(cx, &ast.name, base, values, true) {
                    (kind, def) = (named, TypeKind::Flags { base, values });
                }
            }
        }
        let meta = notes::meta(cx, &ast.notes);
        (kind, TypeDef { name: Cow::Owned(name.clone()), doc: notes::doc(&ast.notes.doc), meta, kind: def })
    }

    /// What a stream's or field's type is; `None` for an unknown one, with a finding, and for a poisoned one.
    pub(super) fn find(&self, cx: &mut Cx<'_>, owner: &str, name: &Spanned<String>) -> Option<Kind> {
        if let Some(kind) = builtin(&name.value) {
            return Some(kind);
        }
        if let Some(i) = self.index.get(name.value.as_str()) {
            return self.kinds[*i].clone();
        }
        let own = self.asts.iter().map(|t| t.name.value.as_str());
        if own.clone().any(|own| !names::is_camel(own) && names::to_camel(own) == name.value) {
            return None; // that type is to have this name: the rule on names has said so
        }
        unknown(cx, owner, name, own, ANY);
        None
    }

    /// All definitions, by name, for the layout functions.
    pub(super) fn defs(&self) -> &[TypeDef] {
        &self.defs
    }

    /// The definitions that a schema's streams and controls use.
    pub(super) fn used_by(&self, schema: &Schema) -> Vec<TypeDef> {
        let mut used = vec![false; self.defs.len()];
        let mut todo: Vec<&Elem> = list(&schema.streams).iter().map(|s| &s.elem).collect();
        todo.extend(list(&schema.controls).iter().flat_map(|c| list(&c.body.fields)).map(|f| &f.elem));
        while let Some(elem) = todo.pop() {
            let Elem::Named(name) = elem else { continue };
            let Some(i) = self.index.get(name.as_ref()) else { continue };
            if !std::mem::replace(&mut used[*i], true)
                && let TypeKind::Record(record) = &self.defs[*i].kind
            {
                todo.extend(list(&record.fields).iter().map(|f| &f.elem));
            }
        }
        self.defs.iter().zip(used).filter(|(_, used)| *used).map(|(def, _)| def.clone()).collect()
    }
}

fn vector_scalar(cx: &mut Cx<'_>, owner: &str, of: &Spanned<String>) -> Option<Scalar> {
    let found = scalar(&of.value);
    if found.is_none() {
        unknown(cx, owner, of, std::iter::empty(), "a number type: a vector is made of plain numbers");
    }
    found
}

/// What may stand where any type may.
const ANY: &str = "a number type, utf8, bytes, json, or a name in `types`";

/// Says that a type's name is unknown, and what may have been meant.
pub(super) fn unknown<'n>(
    cx: &mut Cx<'_>,
    owner: &str,
    name: &Spanned<String>,
    own: impl Iterator<Item = &'n str>,
    expected: &str,
) {
    let builtin = Scalar::ALL.iter().map(|s| s.name()).chain(["utf8", "bytes", "json"]);
    let nearest = || {
        let near = near(&name.value, own.chain(builtin))?;
        Some(Guess { name: near, certain: near.eq_ignore_ascii_case(&name.value) })
    };
    let guess = foreign_type(&name.value).or_else(nearest);
    cx.push(unknown_type::found(name, owner, expected, expected == ANY, guess));
}
