//! What items of all kinds have: names, no generics, a `repr`.

use crate::attr::Attrs;
use crate::errors::{Errors, Fault};
use proc_macro2::{Span, TokenStream};
use syn::ext::IdentExt;
use syn::{Attribute, DeriveInput, Generics, Ident};

/// Whether an item has a derive, by the last word of its path. One behind a `cfg_attr` is not seen.
pub fn derives(of: &[Attribute], name: &str) -> bool {
    let mut found = false;
    for attr in of.iter().filter(|a| a.path().is_ident("derive")) {
        // what rustc will refuse is none of ours
        let _ = attr.parse_nested_meta(|meta| {
            found |= meta.path.segments.last().is_some_and(|s| s.ident == name);
            Ok(())
        });
    }
    found
}

/// The name in the schema of a record or an enum, whatever else is wrong with it.
pub fn wire_name(of: &DeriveInput) -> String {
    let mut unsaid = Errors::default();
    let attrs = Attrs::read(&of.attrs, Span::call_site(), "", &["name", "meta", "flags", "crate"], &mut unsaid);
    type_name(&attrs, &of.ident, &mut unsaid).0
}

/// One description is one layout.
pub(crate) fn no_generics(generics: &Generics, errors: &mut Errors) {
    if !generics.params.is_empty() {
        let message = "a schema is one layout: no generics; write an item for each type that you need";
        errors.on(Fault::Item, generics, message);
    }
}

/// Its name in the schema, and where it stands.
pub(crate) fn type_name(attrs: &Attrs, ident: &Ident, errors: &mut Errors) -> (String, Span) {
    match attrs.text("name", errors) {
        Some(name) => (name.value(), name.span()),
        None => (ident.unraw().to_string(), ident.span()),
    }
}

/// The words of `repr`, with their places.
pub(crate) fn reprs(of: &[Attribute], errors: &mut Errors) -> Vec<Ident> {
    let mut list = Vec::new();
    for attr in of.iter().filter(|a| a.path().is_ident("repr")) {
        let result = attr.parse_nested_meta(|meta| {
            list.extend(meta.path.get_ident().cloned());
            if meta.input.peek(syn::token::Paren) {
                let inner;
                syn::parenthesized!(inner in meta.input);
                inner.parse::<TokenStream>()?;
            }
            Ok(())
        });
        errors.keep(result);
    }
    list
}

/// That a struct is laid out as in C.
pub(crate) fn layout(item: &DeriveInput, errors: &mut Errors) {
    let reprs = reprs(&item.attrs, errors);
    let is_c = reprs.iter().any(|r| r == "C");
    if reprs.is_empty() {
        let message = "Rust may lay this struct out as it likes: write `#[repr(C)]` above it";
        errors.at(Fault::Repr, item.ident.span(), message);
    }
    for repr in reprs.iter().filter(|r| *r != "C") {
        let way_out = if is_c { "leave it out" } else { "write `C`" };
        let message = format!("`{repr}` makes another layout than other languages have: {way_out}");
        errors.at(Fault::Repr, repr.span(), message);
    }
}
