//! All errors of an item at once.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::ToTokens;
use std::fmt::Display;

/// What was found so far.
#[derive(Default)]
pub(crate) struct Errors(Option<syn::Error>);

impl Errors {
    /// At a place; the message names the thing and, where there is one, the fix.
    pub(crate) fn at(&mut self, span: Span, message: impl Display) {
        self.add(syn::Error::new(span, message));
    }

    /// At all of some tokens, of which a place would be the first alone.
    pub(crate) fn on(&mut self, tokens: impl ToTokens, message: impl Display) {
        self.add(syn::Error::new_spanned(tokens, message));
    }

    pub(crate) fn add(&mut self, error: syn::Error) {
        match &mut self.0 {
            Some(errors) => errors.combine(error),
            none => *none = Some(error),
        }
    }

    /// The value, if it is there, or the error that says why not.
    pub(crate) fn keep<T>(&mut self, result: syn::Result<T>) -> Option<T> {
        result.map_err(|error| self.add(error)).ok()
    }

    pub(crate) fn finish(self) -> syn::Result<()> {
        self.0.map_or(Ok(()), Err)
    }
}

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
