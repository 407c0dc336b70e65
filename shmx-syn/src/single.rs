//! A struct that is one stream: its fields are the components.

use crate::attr::Attrs;
use crate::errors::{Errors, Fault};
use crate::field::Components;
use crate::stream::Stream;
use crate::tree::Tree;
use crate::ty::{Core, Shape};
use crate::{field, notes};
use heck::ToSnakeCase;
use quote::quote;
use shmx_schema::ast::StreamAst;
use shmx_schema::model::Layout;
use syn::ext::IdentExt;
use syn::{DeriveInput, Expr, Ident, LitStr, parse_quote};

/// The stream, and the fields that are its components.
pub(crate) fn read(
    item: &DeriveInput,
    attrs: &Attrs,
    fields: &[&syn::Field],
    tree: &mut Tree<'_>,
    errors: &mut Errors,
) -> Option<(Stream, Vec<Ident>)> {
    let name = &item.ident;
    if fields.is_empty() {
        errors.at(Fault::Item, name.span(), "a stream has components: write a field for each");
        return None;
    }
    let mut shape: Option<Shape> = None;
    let (mut idents, mut names) = (Vec::new(), Vec::new());
    for of in fields {
        let ident = of.ident.clone()?;
        let own = Attrs::read(&of.attrs, ident.span(), "a component", &["name"], errors);
        let component = own.text("name", errors).map_or_else(|| ident.unraw().to_string(), |n| n.value());
        names.push(tree.spanned(component, ident.span()));
        let this = Shape::read(&of.ty, errors)?;
        if this.optional || this.list || !matches!(this.core, Core::Number(_) | Core::Wrapped | Core::Named) {
            errors.on(Fault::Type, &this.whole, "a component is a number, or an array of them");
            return None;
        }
        let ty = &of.ty;
        if let Some(first) = &shape
            && quote!(#ty).to_string() != first.written()
        {
            errors.on(
                Fault::Type,
                &of.ty,
                format!("the components of a stream are all of one type, `{}` as the first", first.written()),
            );
            return None;
        }
        shape.get_or_insert(this);
        idents.push(ident);
    }
    let shape = shape?;
    let (soa, aos) = (attrs.flag("soa", errors), attrs.flag("aos", errors));
    if let (Some(_), Some(aos)) = (soa, aos) {
        errors.at(Fault::Attribute, aos, "a stream is `soa` or `aos`: leave one of them out");
    }
    // arrays side by side are planes
    let layout = if aos.is_some() || (soa.is_none() && shape.dims.is_empty()) { Layout::Aos } else { Layout::Soa };
    let key = name.unraw().to_string().to_snake_case();
    let n = idents.len();
    let count: Expr = parse_quote!(#n);
    let texts = names.iter().map(|n| LitStr::new(&n.value, name.span())).collect();
    let components = Components { count, names: texts, span: name.span() };
    let id = attrs.number("id", errors);
    let mut elem = field::elem(&shape, Some(&components), tree);
    elem.components = Some(tree.spanned(shmx_schema::ast::ComponentsAst::Names(names), name.span()));
    elem.unit = attrs.text("unit", errors).map(|u| tree.spanned(u.value(), u.span()));
    let stream = StreamAst {
        ident: tree.spanned(key.clone(), name.span()),
        name: attrs.text("name", errors).map(|n| tree.spanned(n.value(), n.span())),
        id: id.map(|(id, span)| tree.spanned(id, span)),
        id_broken: id.is_none(),
        elem,
        layout: Some(tree.spanned(layout, name.span())),
        optional: None,
        notes: notes::read(&item.attrs, attrs, tree, errors),
    };
    tree.ast.streams.push(stream);
    let id = id?.0;
    let stream =
        Stream { ident: name.clone(), key, id, shape, components: Some(components), layout, max: None, bytes: false };
    Some((stream, idents))
}
