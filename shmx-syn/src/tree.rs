//! An item as a syntax tree of `shmx-schema`, for the rules that a schema file is checked by too.

use proc_macro2::Span;
use shmx_schema::ast::{At, SchemaAst, Size, Spanned};
use syn::{Expr, Type};

/// What an item alone does not say: a derive leaves it to rustc, and a compiler looks for it.
pub trait Around {
    /// Where a token stands, in the terms of who asks.
    fn place(&mut self, of: Span) -> At;

    /// The number that a constant expression is; `None` where that can't be said here, and need not be.
    fn number(&mut self, of: &Expr, what: What) -> Option<i128>;

    /// The name in the schema of what `Open`, `Flags` or the name of a type stands for.
    fn named(&mut self, of: &Type) -> String;

    /// How many bytes a `Text<N>` has, or what else says how long a text in a record is; `None` as of a number.
    fn room(&mut self, of: Room<'_>) -> Option<u64>;
}

/// What a number is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// The length of an array, a `max`: a `usize`.
    Size,
    /// The value of an enum: any integer.
    Value,
}

/// What says how long a text in a record is.
#[derive(Clone, Copy)]
pub enum Room<'a> {
    /// `Text<N>`
    Text(&'a Type),
    /// The length of the array of `bytes`.
    Bytes(&'a Expr),
}

/// A tree in the making.
pub struct Tree<'a> {
    /// What was read so far.
    pub ast: SchemaAst,
    pub(crate) around: &'a mut dyn Around,
}

impl<'a> Tree<'a> {
    /// An empty one.
    pub fn new(around: &'a mut dyn Around) -> Self {
        Tree { ast: SchemaAst::default(), around }
    }

    /// A value that stands somewhere.
    pub fn spanned<T>(&mut self, value: T, span: Span) -> Spanned<T> {
        Spanned::new(value, self.around.place(span))
    }

    /// The number of an expression, if it is one of a size.
    pub(crate) fn number(&mut self, of: &Expr) -> Option<u64> {
        self.around.number(of, What::Size).and_then(|n| u64::try_from(n).ok())
    }

    /// The name of a type that others know.
    pub(crate) fn named(&mut self, of: &Type, span: Span) -> Spanned<String> {
        let name = self.around.named(of);
        self.spanned(name, span)
    }

    /// A size; one that is not known here is 1, which offends no rule.
    pub(crate) fn size(&mut self, number: Option<u64>, span: Span) -> Spanned<Size> {
        self.spanned(Size::Number(number.unwrap_or(1)), span)
    }
}
