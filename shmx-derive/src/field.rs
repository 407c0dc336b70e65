//! Fields of records and control messages.

use crate::mark::{mark, path_at};
use crate::texts;
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use shmx_schema::model;
use shmx_syn::field::{Components, Said};
use shmx_syn::ty::number;
use syn::spanned::Spanned as _;
use syn::{Expr, LitStr, Type};

/// Dimensions.
pub(crate) fn dims(rt: &TokenStream, of: &[Expr]) -> TokenStream {
    let each = of.iter().map(|n| dim(rt, n));
    match of {
        [] => quote!(&[]),
        of if of.iter().all(|n| literal(n).is_some()) => quote!(&[#(#each),*]),
        _ => quote!(const { &[#(#each),*] }),
    }
}

/// A number that needs no proof.
fn literal(n: &Expr) -> Option<u32> {
    number(n).and_then(|n| u32::try_from(n).ok()).filter(|n| *n > 0)
}

/// A dimension, which must be one.
pub(crate) fn dim(rt: &TokenStream, n: &Expr) -> TokenStream {
    if let Some(n) = literal(n) {
        return quote!(#n);
    }
    let (rt, there) = (path_at(rt, n.span()), mark(n.span()));
    quote_spanned!(there=> #rt::compose::dim((#n) as usize))
}

/// Components as the model has them.
pub(crate) fn components_of(rt: &TokenStream, of: Option<&Components>) -> TokenStream {
    let Some(of) = of else { return quote!(#rt::model::Components::ONE) };
    let (count, names) = (&of.count, texts::texts(rt, &of.names.iter().map(LitStr::value).collect::<Vec<_>>()));
    let (rt, there) = (path_at(rt, of.span), mark(of.span));
    quote_spanned!(there=> #rt::compose::components((#count) as usize, #names))
}

/// A field as the model has it; what was checked of it says the texts.
pub(crate) fn descriptor(said: &Said, rt: &TokenStream, of: &model::Field, offset: TokenStream) -> TokenStream {
    let core = &said.core;
    let (name, unit) = (texts::text(rt, &of.name), texts::text(rt, &of.unit));
    let (doc, meta) = (texts::text(rt, &of.doc), texts::meta(rt, &of.meta));
    let components = components_of(rt, said.components.as_ref());
    let dims = dims(rt, &said.dims);
    let elem = if said.bytes {
        quote!(#rt::model::Elem::Bytes)
    } else {
        let (rt, there) = (path_at(rt, core.span()), mark(core.span()));
        quote_spanned!(there=> <#core as #rt::Element>::ELEM)
    };
    quote! {
        #rt::model::Field {
            name: #name, elem: #elem, components: #components, dims: #rt::dims::<#core>(#dims),
            offset: #offset, unit: #unit, doc: #doc, meta: #meta,
        }
    }
}
/// The types of some fields, each once as it is written, for what they say of themselves.
pub(crate) fn distinct<'a>(of: impl IntoIterator<Item = &'a Type>) -> Vec<&'a Type> {
    let mut seen = std::collections::HashSet::new();
    of.into_iter().filter(|ty| seen.insert(quote!(#ty).to_string())).collect()
}
