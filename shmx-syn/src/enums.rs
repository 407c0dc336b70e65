//! An enum as named numbers or flags.

use crate::attr::Attrs;
use crate::errors::{Errors, Fault};
use crate::item::{no_generics, reprs, type_name};
use crate::notes;
use crate::tree::{Tree, What};
use heck::ToSnakeCase;
use shmx_schema::ast::{TypeAst, TypeKindAst, ValueAst};
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{Data, DataEnum, DeriveInput, Expr, Fields, Ident};

/// What the syntax tree has no room for.
pub struct Enum {
    /// `crate = …`
    pub krate: Option<Expr>,
    /// Its name in the schema.
    pub wire: String,
    /// The integer type of its `repr`.
    pub repr: Ident,
    /// Whether its values are bits.
    pub is_flags: bool,
}

/// Reads one to the types of a tree. `None`: it is none, which has been said.
pub fn read(item: &DeriveInput, tree: &mut Tree<'_>, errors: &mut Errors) -> Option<Enum> {
    let name = &item.ident;
    let attrs = Attrs::read(&item.attrs, name.span(), "an enum", &["name", "meta", "flags", "crate"], errors);
    let krate = attrs.path("crate", errors).cloned();
    no_generics(&item.generics, errors);
    let mut wrong = |span, message| {
        errors.at(Fault::Item, span, message);
        None
    };
    let data = match &item.data {
        Data::Enum(data) => Some(data),
        Data::Struct(data) => wrong(
            data.struct_token.span,
            "a struct has `#[derive(ShmxRecord)]`; flags are an enum with `#[shmx(flags)]`",
        ),
        Data::Union(data) => wrong(data.union_token.span, "expected an enum"),
    }?;
    let is_flags = attrs.flag("flags", errors).is_some();
    let base = base(item, is_flags, errors);
    if data.variants.is_empty() {
        errors.at(Fault::Item, name.span(), "an enum has at least one value: write one, `First = 1`");
        return None;
    }
    let (wire, span) = type_name(&attrs, name, errors);
    let notes = notes::read(&item.attrs, &attrs, tree, errors);
    let values = values(data, is_flags, tree, errors);
    let type_name = tree.spanned(wire.clone(), span);
    let repr = base.unwrap_or_else(|| Ident::new("u8", name.span()));
    let base = tree.spanned(repr.to_string(), repr.span());
    let kind = if is_flags { TypeKindAst::Flags { base, values } } else { TypeKindAst::Enum { base, values } };
    tree.ast.types.push(TypeAst { name: type_name, notes, kind });
    Some(Enum { krate, wire, repr, is_flags })
}

/// The integer type of its `repr`.
fn base(item: &DeriveInput, is_flags: bool, errors: &mut Errors) -> Option<Ident> {
    let reprs = reprs(&item.attrs, errors);
    let base = reprs.iter().find(|r| r.to_string().starts_with(['u', 'i']));
    if base.is_none() {
        let fix = if is_flags { "#[repr(u16)]" } else { "#[repr(u8)]" };
        errors.at(
            Fault::Repr,
            item.ident.span(),
            format!("an enum on the wire is a number of a certain type: write `{fix}` above it"),
        );
    }
    if let Some(size) = base.filter(|b| *b == "usize" || *b == "isize") {
        errors.at(
            Fault::Repr,
            size.span(),
            format!("the size of `{size}` is the machine's: write `u32`, or whatever it needs"),
        );
        return None;
    }
    if let Some(size) = base.filter(|b| *b == "u128" || *b == "i128") {
        errors.at(Fault::Repr, size.span(), "128 bits have no type on the wire: `u64` and `i64` are the widest");
        return None;
    }
    base.cloned()
}

/// The values; where a number is an expression, their places stand for all numbers.
fn values(data: &DataEnum, is_flags: bool, tree: &mut Tree<'_>, errors: &mut Errors) -> Vec<ValueAst> {
    let mut next = Some(0i128);
    let mut numbers = Vec::new();
    for variant in &data.variants {
        let number = match &variant.discriminant {
            Some((_, expr)) => tree.around.number(expr, What::Value),
            None => next,
        };
        next = number.and_then(|n| n.checked_add(1));
        numbers.push(number);
    }
    let known = numbers.iter().all(Option::is_some);
    let mut values = Vec::new();
    for (i, (variant, number)) in data.variants.iter().zip(numbers).enumerate() {
        if !matches!(variant.fields, Fields::Unit) {
            errors.on(
                Fault::Item,
                &variant.fields,
                "a value of an enum is a number: it has no fields (`ShmxControl` has)",
            );
        }
        let attrs = Attrs::read(&variant.attrs, variant.ident.span(), "a value", &["name"], errors);
        let (name, span) = match attrs.text("name", errors) {
            Some(name) => (name.value(), name.span()),
            None => (variant.ident.unraw().to_string().to_snake_case(), variant.ident.span()),
        };
        let place = variant.discriminant.as_ref().map_or(variant.ident.span(), |(_, expr)| expr.span());
        let number = number.filter(|_| known).unwrap_or(i as i128 + i128::from(is_flags));
        values.push(ValueAst {
            name: tree.spanned(name, span),
            value: tree.spanned(number, place),
            doc: notes::doc(&variant.attrs),
        });
    }
    values
}
