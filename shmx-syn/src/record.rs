//! A struct as a record.

use crate::attr::Attrs;
use crate::errors::{Errors, Fault};
use crate::field::{self, Field};
use crate::item::{layout, no_generics, type_name};
use crate::notes;
use crate::tree::Tree;
use shmx_schema::ast::{TypeAst, TypeKindAst};
use syn::spanned::Spanned;
use syn::{Data, DeriveInput, Expr, Fields};

/// What the syntax tree has no room for.
pub struct Record {
    /// `crate = …`
    pub krate: Option<Expr>,
    /// Its name in the schema.
    pub wire: String,
    /// Its fields, holes among them.
    pub fields: Vec<Field>,
}

/// Reads one to the types of a tree. `None`: it is none, which has been said.
pub fn read(item: &DeriveInput, tree: &mut Tree<'_>, errors: &mut Errors) -> Option<Record> {
    let name = &item.ident;
    let attrs = Attrs::read(&item.attrs, name.span(), "a record", &["name", "meta", "crate"], errors);
    let krate = attrs.path("crate", errors).cloned();
    no_generics(&item.generics, errors);
    let mut wrong = |span, message| {
        errors.at(Fault::Item, span, message);
        None
    };
    let fields = match &item.data {
        Data::Struct(data) => match &data.fields {
            Fields::Named(fields) if !fields.named.is_empty() => Some(fields),
            Fields::Named(_) | Fields::Unit => wrong(name.span(), "a record has fields: this one would have no bytes"),
            Fields::Unnamed(fields) => wrong(fields.span(), "a record's fields have names: write `struct X { a: T }`"),
        },
        Data::Enum(data) => wrong(data.enum_token.span, "a record is a struct: an enum has `#[derive(ShmxEnum)]`"),
        Data::Union(data) => {
            wrong(data.union_token.span, "a record is a struct: a union says not which of its fields is there")
        }
    }?;
    layout(item, errors);
    let (fields, asts) = field::fields(&fields.named, true, tree, errors);
    let (wire, span) = type_name(&attrs, name, errors);
    let notes = notes::read(&item.attrs, &attrs, tree, errors);
    let type_name = tree.spanned(wire.clone(), span);
    tree.ast.types.push(TypeAst { name: type_name, notes, kind: TypeKindAst::Record(asts) });
    Some(Record { krate, wire, fields })
}
