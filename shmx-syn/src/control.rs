//! An enum of control messages.

use crate::attr::Attrs;
use crate::errors::{Errors, Fault};
use crate::field::{self, Field};
use crate::item::no_generics;
use crate::notes;
use crate::tree::Tree;
use heck::ToSnakeCase;
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use shmx_schema::ast::ControlAst;
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{Data, DataEnum, DeriveInput, Expr, Fields, Ident, Variant};

/// What the syntax tree has no room for.
pub struct Controls {
    /// `crate = …`
    pub krate: Option<Expr>,
    /// The messages, by id.
    pub messages: Vec<Message>,
    /// The variant for all others.
    pub unknown: Option<Unknown>,
}

/// A message.
pub struct Message {
    /// The variant.
    pub ident: Ident,
    /// Its id.
    pub id: u32,
    /// Its fields.
    pub fields: Vec<Field>,
}

/// The variant for what has none.
pub struct Unknown {
    /// The variant.
    pub ident: Ident,
    /// Its field `id`.
    pub id: Ident,
    /// Its field `bytes`.
    pub bytes: Ident,
}

const KEYS: &[&str] = &["id", "name", "meta", "unknown"];

/// Reads an enum to the controls of a tree. `None`: it is none, which has been said.
pub fn read(item: &DeriveInput, tree: &mut Tree<'_>, errors: &mut Errors) -> Option<Controls> {
    let name = &item.ident;
    let attrs = Attrs::read(&item.attrs, name.span(), "an enum of messages", &["crate"], errors);
    let krate = attrs.path("crate", errors).cloned();
    no_generics(&item.generics, errors);
    let Data::Enum(data) = &item.data else {
        let message = "control messages are the variants of an enum: `enum X { #[shmx(id = 1)] Pause }`";
        errors.at(Fault::Item, name.span(), message);
        return None;
    };
    let mut messages = Vec::new();
    let mut unknown: Option<Unknown> = None;
    let free = free_id(data);
    for variant in &data.variants {
        let attrs = Attrs::read(&variant.attrs, variant.ident.span(), "a message", KEYS, errors);
        match attrs.flag("unknown", errors) {
            Some(span) if unknown.is_some() => {
                errors.at(Fault::Attribute, span, "there is an `unknown` message already");
            }
            Some(_) => unknown = self::unknown(variant, errors),
            None => messages.extend(message(variant, &attrs, free, tree, errors)),
        }
    }
    messages.sort_by_key(|m| m.id);
    Some(Controls { krate, messages, unknown })
}

/// The least id that no variant says.
fn free_id(data: &DataEnum) -> u32 {
    let mut unsaid = Errors::default();
    let ids: Vec<u32> = data
        .variants
        .iter()
        .filter_map(|v| {
            let attrs = Attrs::read(&v.attrs, Span::call_site(), "", KEYS, &mut unsaid);
            attrs.number("id", &mut unsaid).map(|(id, _)| id)
        })
        .collect();
    (1..).find(|id| !ids.contains(id)).unwrap_or(1)
}

fn message(variant: &Variant, attrs: &Attrs, free: u32, tree: &mut Tree<'_>, errors: &mut Errors) -> Option<Message> {
    let ident = variant.ident.clone();
    if let Some((_, number)) = &variant.discriminant {
        errors.at(Fault::Item, number.span(), "a message's number is `#[shmx(id = …)]`: leave this one out");
    }
    let id = attrs.number("id", errors);
    if attrs.get("id").is_none() && !attrs.broken {
        let fix = format!("`#[shmx(id = {free})]`; it is what old and new programs know the message by");
        errors.at(Fault::Id, ident.span(), format!("message '{ident}' has no id: write {fix}"));
    }
    let own: Vec<&syn::Field> = match &variant.fields {
        Fields::Named(fields) => fields.named.iter().collect(),
        Fields::Unit => Vec::new(),
        Fields::Unnamed(fields) => {
            errors.on(Fault::Item, fields, format!("the fields of a message have names: write `{ident} {{ a: T }}`"));
            return None;
        }
    };
    let (fields, asts) = field::fields(own, false, tree, errors);
    let notes = notes::read(&variant.attrs, attrs, tree, errors);
    let key = ident.unraw().to_string().to_snake_case();
    let control = ControlAst {
        ident: tree.spanned(key, ident.span()),
        name: attrs.text("name", errors).map(|n| tree.spanned(n.value(), n.span())),
        id: id.map(|(id, span)| tree.spanned(id, span)),
        id_broken: id.is_none(),
        fields: asts,
        notes,
    };
    tree.ast.controls.push(control);
    Some(Message { ident, id: id?.0, fields })
}

fn unknown(variant: &Variant, errors: &mut Errors) -> Option<Unknown> {
    let ident = variant.ident.clone();
    if let Fields::Named(fields) = &variant.fields {
        let names: Vec<&Ident> = fields.named.iter().filter_map(|f| f.ident.as_ref()).collect();
        let types = fields.named.iter().map(|f| f.ty.to_token_stream().to_string());
        if let [id, bytes] = names[..]
            && id == "id"
            && bytes == "bytes"
            && types.zip(["u32", "Vec < u8 >"]).all(|(ty, expected)| ty.ends_with(expected))
        {
            return Some(Unknown { ident, id: id.clone(), bytes: bytes.clone() });
        }
    }
    errors.on(Fault::Item, variant_body(variant), format!("expected `{ident} {{ id: u32, bytes: Vec<u8> }}`"));
    None
}

/// What to mark of a variant: its name and fields, without attributes.
fn variant_body(of: &Variant) -> TokenStream {
    let (ident, fields) = (&of.ident, &of.fields);
    quote!(#ident #fields)
}
