//! What one item does not say is left to rustc.
//!
//! A type of the user's is opaque here, a size that is no number is 1: neither offends a rule. What rests on them is
//! proven by rustc.

use proc_macro2::Span;
use shmx_schema::ast::{At, FileId, Spanned, TypeAst, TypeKindAst, ValueAst};
use shmx_schema::ast::{ElemAst, Notes, SchemaAst, StreamAst};
use shmx_schema::check::{Checked, lower};
use shmx_schema::diag::{self, Diagnostic, Severity};
use shmx_syn::tree::{Around, Room, Tree, What};
use shmx_syn::{Errors, Fault, in_attributes, ty};
use syn::{Expr, Type};

/// The type that stands for those of the user's.
const OPAQUE: &str = "Opaque";

/// An item alone, with the places of its parts.
pub(crate) struct Opaque {
    spans: Vec<Span>,
}

impl Around for Opaque {
    fn place(&mut self, of: Span) -> At {
        self.spans.push(of);
        let at = self.spans.len() as u32 - 1;
        At { span: diag::Span { file: FileId(0), start: at, end: at }, path: String::new() }
    }

    fn number(&mut self, of: &Expr, _: What) -> Option<i128> {
        ty::literal(of)
    }

    fn named(&mut self, _: &Type) -> String {
        OPAQUE.to_owned()
    }

    fn room(&mut self, _: Room<'_>) -> Option<u64> {
        None
    }
}

impl Opaque {
    /// `span` is where what is found about the whole stands.
    pub(crate) fn new(span: Span) -> Opaque {
        Opaque { spans: vec![span] }
    }

    /// A tree with what every derived item needs: a name, and the type that stands for others.
    pub(crate) fn tree(&mut self, span: Span) -> Tree<'_> {
        let mut tree = Tree::new(self);
        tree.ast.name = Some(tree.spanned("derived".to_owned(), span));
        let name = tree.spanned(OPAQUE.to_owned(), span);
        let base = tree.spanned("u8".to_owned(), span);
        let none =
            ValueAst { name: tree.spanned("none".to_owned(), span), value: tree.spanned(0, span), doc: String::new() };
        let kind = TypeKindAst::Enum { base, values: vec![none] };
        tree.ast.types.push(TypeAst { name, notes: Default::default(), kind });
        tree
    }

    /// Checks a tree, after what was found in the parsing.
    pub(crate) fn check(&self, ast: &SchemaAst, mut errors: Errors) -> syn::Result<Checked> {
        let (checked, found) = lower(ast);
        for finding in found.sorted().iter().filter(|d| d.severity == Severity::Error) {
            errors.at(Fault::Item, self.span(finding), words(finding));
        }
        errors.finish()?;
        checked.ok_or_else(|| syn::Error::new(self.spans[0], "the schema can't be checked"))
    }

    fn span(&self, finding: &Diagnostic) -> Span {
        self.spans.get(finding.at.span.start as usize).copied().unwrap_or(self.spans[0])
    }
}

/// Puts a stream of a type into a tree: what no stream has is left out of a schema.
pub(crate) fn used(tree: &mut Tree<'_>, ty: &str, span: Span) {
    let mut text = |text: &str| -> Spanned<String> { tree.spanned(text.to_owned(), span) };
    let (ident, ty) = (text("used"), text(ty));
    let id = tree.spanned(1, span);
    let elem = ElemAst { ty: Some(ty), components: None, count: None, shape: None, max: None, unit: None };
    tree.ast.streams.push(StreamAst {
        ident,
        name: None,
        id: Some(id),
        id_broken: false,
        elem,
        layout: None,
        optional: None,
        notes: Notes::default(),
    });
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
