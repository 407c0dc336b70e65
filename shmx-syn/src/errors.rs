//! All errors of an item at once.

use proc_macro2::Span;
use quote::ToTokens;
use std::fmt::Display;

/// What is wrong with an item, by what a reader of the error has to look up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// What stands in `#[shmx(…)]`.
    Attribute,
    /// The item or one of its parts is of another kind: an enum for a struct, a tuple, generics.
    Item,
    /// `repr`.
    Repr,
    /// A type that is none of a stream or field.
    Type,
    /// A stream or message without an id.
    Id,
    /// A stream that varies without a `max`.
    Max,
}

/// What was found so far.
#[derive(Default)]
pub struct Errors(Vec<(Fault, syn::Error)>);

impl Errors {
    /// At a place; the message names the thing and, where there is one, the fix.
    pub fn at(&mut self, fault: Fault, span: Span, message: impl Display) {
        self.add(fault, syn::Error::new(span, message));
    }

    /// At all of some tokens, of which a place would be the first alone.
    pub fn on(&mut self, fault: Fault, tokens: impl ToTokens, message: impl Display) {
        self.add(fault, syn::Error::new_spanned(tokens, message));
    }

    /// As syn has it.
    pub fn add(&mut self, fault: Fault, error: syn::Error) {
        self.0.push((fault, error));
    }

    /// The value, if it is there, or the error that says what is wrong with an attribute.
    pub fn keep<T>(&mut self, result: syn::Result<T>) -> Option<T> {
        result.map_err(|error| self.add(Fault::Attribute, error)).ok()
    }

    /// In the order they were found.
    pub fn list(self) -> Vec<(Fault, syn::Error)> {
        self.0
    }

    /// All of them as one error, if there is one.
    ///
    /// # Errors
    /// There is one.
    pub fn finish(self) -> syn::Result<()> {
        let all = self.0.into_iter().map(|(_, error)| error).reduce(|mut all, error| {
            all.combine(error);
            all
        });
        all.map_or(Ok(()), Err)
    }
}
