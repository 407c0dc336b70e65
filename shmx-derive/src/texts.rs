//! Texts and `meta` as the model has them.

use proc_macro2::TokenStream;
use quote::quote;
use shmx_schema::model::{Meta, MetaValue};

/// A text of the model.
pub(crate) fn text(rt: &TokenStream, text: &str) -> TokenStream {
    quote!(#rt::text(#text))
}

/// A list of texts.
pub(crate) fn texts(rt: &TokenStream, list: &[String]) -> TokenStream {
    if list.is_empty() {
        return quote!(&[]); // rustc takes its time over each constant of its own
    }
    let list = list.iter().map(|t| text(rt, t));
    quote!(const { &[#(#list),*] })
}

/// Meta as the model has it: by key.
pub(crate) fn meta(rt: &TokenStream, of: &[Meta]) -> TokenStream {
    if of.is_empty() {
        return quote!(#rt::list(&[]));
    }
    let list = of.iter().map(|m| {
        let (key, value) = (
            text(rt, &m.key),
            match &m.value {
                MetaValue::Text(t) => {
                    let t = text(rt, t);
                    quote!(Text(#t))
                }
                MetaValue::Number(n) => {
                    let n = text(rt, n);
                    quote!(Number(#n))
                }
                MetaValue::Bool(b) => quote!(Bool(#b)),
            },
        );
        quote!(#rt::model::Meta { key: #key, value: #rt::model::MetaValue::#value })
    });
    quote!(#rt::list(const { &[#(#list),*] }))
}
