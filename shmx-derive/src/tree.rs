//! The item as a syntax tree of `shmx-schema`, for the rules that a schema file is checked by too.
//!
//! A type of the user's is opaque here, a size that is no number is 1: neither offends a rule. What rests on them is
//! proven by rustc.

use crate::errors::Errors;
use proc_macro2::Span;
use shmx_schema::ast::{At, FileId, SchemaAst, Size, Spanned, TypeAst, TypeKindAst, ValueAst};
use shmx_schema::check::{Checked, lower};
use shmx_schema::diag::{self, Diagnostic, Severity};

/// The type that stands for those of the user's.
const OPAQUE: &str = "Opaque";

/// A tree in the making, with the places of its parts.
pub(crate) struct Tree {
    pub(crate) ast: SchemaAst,
    spans: Vec<Span>,
}

impl Tree {
    /// `span` is where what is found about the whole stands.
    pub(crate) fn new(span: Span) -> Tree {
        let mut tree = Tree { ast: SchemaAst::default(), spans: vec![span] };
        tree.ast.name = Some(tree.spanned("derived".to_owned(), span, "schema"));
        let name = tree.spanned(OPAQUE.to_owned(), span, "types");
        let base = tree.spanned("u8".to_owned(), span, "types");
        let value = ValueAst {
            name: tree.spanned("none".to_owned(), span, "types"),
            value: tree.spanned(0, span, "types"),
            doc: String::new(),
        };
        let kind = TypeKindAst::Enum { base, values: vec![value] };
        tree.ast.types.push(TypeAst { name, notes: Default::default(), kind });
        tree
    }

    pub(crate) fn spanned<T>(&mut self, value: T, span: Span, path: &str) -> Spanned<T> {
        self.spans.push(span);
        let at = self.spans.len() as u32 - 1;
        let span = diag::Span { file: FileId(0), start: at, end: at };
        Spanned::new(value, At { span, path: path.to_owned() })
    }

    /// The name of a type that only rustc knows.
    pub(crate) fn opaque(&mut self, span: Span) -> Spanned<String> {
        self.spanned(OPAQUE.to_owned(), span, "type")
    }

    /// A size that stands there itself, or one that only rustc knows.
    pub(crate) fn size(&mut self, number: Option<u64>, span: Span) -> Spanned<Size> {
        self.spanned(Size::Number(number.unwrap_or(1)), span, "size")
    }

    /// Checks it, after what was found in the parsing.
    pub(crate) fn check(self, mut errors: Errors) -> syn::Result<Checked> {
        let (checked, found) = lower(&self.ast);
        for finding in found.sorted().iter().filter(|d| d.severity == Severity::Error) {
            errors.at(self.span(finding), words(finding));
        }
        errors.finish()?;
        checked.ok_or_else(|| syn::Error::new(self.spans[0], "the schema can't be checked"))
    }

    fn span(&self, finding: &Diagnostic) -> Span {
        self.spans.get(finding.at.span.start as usize).copied().unwrap_or(self.spans[0])
    }
}

/// A finding with what was expected, its ways out behind it: in the words of an attribute, not of a schema file.
fn words(finding: &Diagnostic) -> String {
    let mut words = finding.message.clone();
    if finding.label.starts_with("expected") {
        words.push_str(": ");
        words.push_str(&in_attributes(&finding.label));
    }
    for help in &finding.help {
        words.push_str("\n  help: ");
        words.push_str(&in_attributes(help));
    }
    words
}

/// `key: value` as `key = value`.
fn in_attributes(text: &str) -> String {
    let parts = text.split('`').enumerate().map(|(i, part)| match i % 2 {
        1 => format!("`{}`", part.replacen(": ", " = ", 1)),
        _ => part.to_owned(),
    });
    parts.collect()
}
