//! Where tokens of ours are marked.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::quote;
use syn::Expr;

/// A span for tokens of ours that are to be marked where something of the user's stands. They stay the expansion's,
/// so that no lint is about them.
pub(crate) fn mark(there: Span) -> Span {
    Span::call_site().located_at(there)
}

/// The path to what expansions call, as if it stood somewhere; one that the user gave stays as it is.
pub(crate) fn path_at(rt: &TokenStream, there: Span) -> TokenStream {
    if !rt.to_string().starts_with("::") {
        return rt.clone();
    }
    let span = |mut tree: TokenTree| {
        tree.set_span(mark(there));
        tree
    };
    rt.clone().into_iter().map(span).collect()
}

/// The path to what expansions call: below `crate = …`, or absolute.
pub(crate) fn path(krate: Option<&Expr>) -> TokenStream {
    match krate {
        Some(path) => quote!(#path::__private),
        None => quote!(::shmx_runtime::__private),
    }
}
