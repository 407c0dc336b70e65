//! A struct that is one stream, as a value.

use crate::value;
use proc_macro2::TokenStream;
use quote::quote;
use shmx_schema::model::Layout;
use shmx_syn::stream::Stream;
use syn::Ident;

/// Its implementation; `parts` are its fields.
pub(crate) fn expand(rt: &TokenStream, name: &Ident, stream: &Stream, parts: &[Ident]) -> TokenStream {
    let elem = &stream.shape.ty;
    let planes = stream.layout == Layout::Soa;
    let n = parts.len();
    let writes = parts
        .iter()
        .enumerate()
        .map(|(c, ident)| quote!(#rt::put_part::<#elem, _>(frame, 0, (#c, #n), #planes, &self.#ident);));
    let reads = parts
        .iter()
        .enumerate()
        .map(|(c, ident)| quote!(#ident: #rt::take_part::<#elem, _, _>(frame, 0, (#c, #n), #planes)));
    value::implementation(rt, name, &quote!(#(#writes)*), &quote!(#(#reads),*))
}
