//! A schema in the source: what its struct says, and what that rests on elsewhere in the crate.

use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;

use proc_macro2::Span;
use shmx_schema::ast::{SchemaAst, TypeAst, TypeKindAst};
use shmx_schema::diag::{self, At, Diagnostic, Diagnostics, Spanned};
use shmx_syn::tree::{Around, Room, Tree, What};
use shmx_syn::{Errors, control, item, stream};
use syn::ext::IdentExt;
use syn::spanned::Spanned as _;
use syn::{Data, DeriveInput, Expr, Generics, Item, Type};

use super::cfgs;
use super::consts::Value;
use super::integer::Integer;
use super::krate::Crate;
use super::module::ModId;
use super::names::{Found, Lost, Space};
use super::types::Known;
use crate::rules::{of_fault, rust_cfg, rust_crate, rust_derive, rust_macro, rust_name, rust_type};

/// An item: its module, and its place there.
pub(super) type Key = (ModId, usize);

/// The reading of one schema.
pub(super) struct Scan<'s> {
    pub(super) krate: Crate<'s>,
    pub(super) out: Diagnostics,
    /// The module that is read now.
    pub(super) here: ModId,
    /// The item that is read now, and its fields: what findings are about.
    item: String,
    fields: Vec<(Range<usize>, String)>,
    /// The names of its parameters, which it may not have.
    parameters: Vec<String>,
    pub(super) types: Vec<TypeAst>,
    pub(super) known: HashMap<Key, Known>,
    /// Records whose fields are being read.
    pub(super) open: Vec<(Key, String)>,
    pub(super) constants: HashMap<Key, Option<Value>>,
    pub(super) counting: Vec<Key>,
}

/// The name of what can't be read, and has been complained about.
pub(super) const BROKEN: &str = "Broken";

impl<'s> Scan<'s> {
    pub(super) fn new(krate: Crate<'s>, out: Diagnostics, here: ModId) -> Self {
        Scan {
            krate,
            out,
            here,
            item: String::new(),
            fields: Vec::new(),
            parameters: Vec::new(),
            types: Vec::new(),
            known: HashMap::new(),
            open: Vec::new(),
            constants: HashMap::new(),
            counting: Vec::new(),
        }
    }

    /// The schema that a struct is.
    pub(super) fn schema(&mut self, module: ModId, of: &DeriveInput) -> SchemaAst {
        let (mut ast, controls) = self.within(module, of, |scan| {
            let mut errors = Errors::default();
            let mut tree = Tree::new(scan);
            tree.ast.at = tree.spanned((), of.ident.span()).at;
            let read = stream::read(of, &mut tree, &mut errors);
            let mut ast = tree.ast;
            if read.is_none() {
                ast.name = None;
            }
            scan.say(errors);
            (ast, read.and_then(|read| read.controls))
        });
        if let Some(Expr::Path(path)) = controls {
            self.here = module;
            self.of_controls(&path, of, &mut ast);
        }
        ast.types = std::mem::take(&mut self.types);
        ast
    }

    fn of_controls(&mut self, path: &syn::ExprPath, asked: &DeriveInput, ast: &mut SchemaAst) {
        let names: Vec<_> = path.path.segments.iter().map(|s| s.ident.clone()).collect();
        let at = self.within(self.here, asked, |scan| scan.place(path.span()));
        let shown = shmx_syn::ty::shown(&Expr::Path(path.clone()));
        match self.find(&names, path.path.leading_colon.is_some(), Space::Type) {
            Ok(Found::Item(module, _, of)) => match input(&of).filter(|of| item::derives(&of.attrs, "ShmxControl")) {
                Some(of) => {
                    let (controls, types) = self.within(module, &of, |scan| {
                        let mut errors = Errors::default();
                        let mut tree = Tree::new(scan);
                        control::read(&of, &mut tree, &mut errors);
                        let read = (tree.ast.controls, tree.ast.types);
                        scan.say(errors);
                        read
                    });
                    ast.controls = controls;
                    self.types.extend(types);
                }
                None => self.push(rust_derive::controls(&at, &shown)),
            },
            Ok(Found::Foreign(path)) => self.push(rust_crate::controls(&at, &path.join("::"))),
            Ok(_) => self.push(rust_derive::controls(&at, &shown)),
            Err(lost) => self.lost_name(&at, "enum", lost),
        }
    }

    /// What a path stands for in the module that is read now.
    pub(super) fn find(&mut self, names: &[syn::Ident], absolute: bool, space: Space) -> Result<Found, Lost> {
        let mut out = std::mem::take(&mut self.out);
        let found = self.krate.find(self.here, names, absolute, space, &mut out);
        self.out = out;
        found
    }

    /// Reads an item of a module, then goes on with the one before.
    pub(super) fn within<T>(&mut self, module: ModId, of: &DeriveInput, read: impl FnOnce(&mut Self) -> T) -> T {
        let name = of.ident.unraw().to_string();
        let before = (
            std::mem::replace(&mut self.here, module),
            std::mem::replace(&mut self.item, name),
            std::mem::replace(&mut self.fields, fields(&of.data)),
            std::mem::replace(&mut self.parameters, parameters(&of.generics)),
        );
        for span in cfgs::within(of) {
            let at = self.place(span);
            self.push(rust_cfg::part(&at));
        }
        let value = read(self);
        (self.here, self.item, self.fields, self.parameters) = before;
        value
    }

    /// Adds what the reading of an item found.
    pub(super) fn say(&mut self, errors: Errors) {
        for (fault, error) in errors.list() {
            // syn has several at once
            for error in error {
                let at = self.place(error.span());
                self.push(of_fault(fault, &at, &error.to_string()));
            }
        }
    }

    /// Adds a finding, once: several parts of a schema may rest on one thing.
    pub(super) fn push(&mut self, found: Diagnostic) {
        if !self.out.iter().any(|other| *other == found) {
            self.out.push(found);
        }
    }

    /// A place of a module that is not being read: its bytes alone.
    pub(super) fn at_in(&self, module: ModId, of: Span) -> At {
        let range = of.byte_range();
        let file = self.krate.modules[module.0].file;
        let span = diag::Span { file, start: range.start as u32, end: range.end as u32 };
        let path = if module == self.here { self.path(range.start) } else { String::new() };
        At { span, path }
    }

    /// What stands at a place, on one line.
    pub(super) fn text(&self, at: &At) -> String {
        let source = self.krate.sources.get(at.span.file);
        let text = source.and_then(|s| s.text.get(at.span.start as usize..at.span.end as usize)).unwrap_or_default();
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn path(&self, start: usize) -> String {
        // the innermost is the last that begins before it
        let before = self.fields.partition_point(|(range, _)| range.start <= start);
        let field = self.fields[..before].iter().rev().find(|(range, _)| range.contains(&start));
        field.map_or_else(|| self.item.clone(), |(_, field)| format!("{}.{field}", self.item))
    }

    /// Says why a name is nowhere.
    pub(super) fn lost_name(&mut self, at: &At, what: &str, lost: Lost) {
        let found = match lost {
            Lost::Nowhere { name, .. } if self.parameters.contains(&name) => return, // of generics: said
            Lost::Nowhere { name, module, near } => rust_name::found(at, what, &name, &module, near.as_deref()),
            Lost::Glob { name, from } => rust_name::glob(at, what, &name, &from),
            Lost::Cfg { name, module, cfg } => rust_cfg::found(at, what, &name, self.at_in(module, cfg).span),
            Lost::Macro { name, module, call, called } => {
                rust_macro::item(at, what, &name, &called, self.at_in(module, call).span)
            }
            Lost::Said => return,
        };
        self.push(found);
    }

    /// A type in the place of one that can't be read, which has been said.
    pub(super) fn broken(&mut self) -> String {
        if !self.types.iter().any(|t| t.name.value == BROKEN) {
            let name = Spanned::new(BROKEN.to_owned(), At::default());
            self.types.push(TypeAst { name, notes: Default::default(), kind: TypeKindAst::Broken });
        }
        BROKEN.to_owned()
    }
}

impl Around for Scan<'_> {
    fn place(&mut self, of: Span) -> At {
        self.at_in(self.here, of)
    }

    fn number(&mut self, of: &Expr, what: What) -> Option<i128> {
        self.constant(of, (what == What::Size).then_some(Integer::USIZE))
    }

    fn named(&mut self, of: &Type) -> String {
        self.type_name(of)
    }

    fn room(&mut self, of: Room<'_>) -> Option<u64> {
        let number = match of {
            Room::Bytes(length) => self.constant(length, Some(Integer::USIZE)),
            Room::Text(ty) => {
                let Some(length) = super::types::text_length(ty) else {
                    let at = self.place(ty.span());
                    self.push(rust_type::text(&at));
                    return None;
                };
                self.constant(&length, Some(Integer::USIZE))
            }
        };
        number.and_then(|n| u64::try_from(n).ok())
    }
}

/// An item as the derives get it.
pub(super) fn input(of: &Rc<Item>) -> Option<DeriveInput> {
    Some(match &**of {
        Item::Struct(item) => item.clone().into(),
        Item::Enum(item) => item.clone().into(),
        Item::Union(item) => item.clone().into(),
        _ => return None,
    })
}

/// The fields or variants of an item: where they stand, by their beginnings, and what they are called.
fn fields(of: &Data) -> Vec<(Range<usize>, String)> {
    let range = |of: &dyn quote::ToTokens| of.to_token_stream().span().byte_range();
    let mut all = Vec::new();
    match of {
        Data::Struct(data) => {
            all.extend(data.fields.iter().filter_map(|f| Some((range(f), f.ident.as_ref()?.unraw().to_string()))))
        }
        Data::Enum(data) => {
            for variant in &data.variants {
                let name = variant.ident.unraw().to_string();
                let inner = variant.fields.iter();
                all.push((range(variant), name.clone()));
                all.extend(inner.filter_map(|f| Some((range(f), format!("{name}.{}", f.ident.as_ref()?.unraw())))));
            }
        }
        Data::Union(_) => {}
    }
    all
}

fn parameters(of: &Generics) -> Vec<String> {
    let types = of.type_params().map(|p| p.ident.to_string());
    types.chain(of.const_params().map(|p| p.ident.to_string())).collect()
}
