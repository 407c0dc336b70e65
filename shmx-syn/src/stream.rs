//! A struct of streams.

use crate::attr::Attrs;
use crate::errors::{Errors, Fault};
use crate::field::{self, Components};
use crate::item::no_generics;
use crate::tree::Tree;
use crate::ty::{Core, Shape, last};
use crate::{notes, segment, single};
use heck::ToSnakeCase;
use proc_macro2::Span;
use shmx_schema::ast::{Notes, Spanned, StreamAst};
use shmx_schema::model::Layout;
use std::collections::BTreeSet;
use syn::ext::IdentExt;
use syn::spanned::Spanned as _;
use syn::{Data, DeriveInput, Expr, Fields, Ident, LitStr, Type};

/// A stream, as its field says it.
pub struct Stream {
    /// The field; of a struct that is one stream, the struct.
    pub ident: Ident,
    /// The identifier of its accessors.
    pub key: String,
    /// Its id.
    pub id: u32,
    /// Its type.
    pub shape: Shape,
    /// Its components, where it says so.
    pub components: Option<Components>,
    /// As written, or by default.
    pub layout: Layout,
    /// The most elements or bytes.
    pub max: Option<Expr>,
    /// Whether they are bytes that are no numbers.
    pub bytes: bool,
}

const OWN: &[&str] =
    &["schema", "version", "segment", "controls", "reserved", "meta", "crate", "id", "name", "unit", "soa", "aos"];
const KEYS: &[&str] = &["id", "name", "unit", "soa", "aos", "components", "max", "bytes", "meta"];

/// A struct of streams, or one that is a stream.
pub struct Streams {
    /// `crate = …`
    pub krate: Option<Expr>,
    /// `controls = …`
    pub controls: Option<Expr>,
    /// Its streams, by id.
    pub list: Vec<Stream>,
    /// The fields that are the components, where it is one stream.
    pub parts: Option<Vec<Ident>>,
}

/// Reads one to a tree: what is said of the whole, and its streams. `None`: it is none, which has been said. Its
/// control messages are another item: see [`control::read`](crate::control::read).
pub fn read(item: &DeriveInput, tree: &mut Tree<'_>, errors: &mut Errors) -> Option<Streams> {
    let name = &item.ident;
    let attrs = Attrs::read(&item.attrs, name.span(), "a struct of streams", OWN, errors);
    let krate = attrs.path("crate", errors).cloned();
    no_generics(&item.generics, errors);
    let fields = struct_fields(item, errors)?;
    head(item, &attrs, tree, errors);
    let controls = attrs.path("controls", errors).cloned();
    let mut list = Vec::new();
    let mut parts = None;
    if attrs.get("id").is_some() {
        let (stream, fields) = single::read(item, &attrs, &fields, tree, errors).unzip();
        list.extend(stream);
        parts = Some(fields.unwrap_or_default());
    } else {
        for key in ["name", "unit", "soa", "aos"] {
            if let Some(key) = attrs.get(key) {
                let what = format!(
                    "`{}` is of a stream: write it above a field (a struct with an `id` is one stream)",
                    key.name
                );
                errors.at(Fault::Attribute, key.name.span(), what);
            }
        }
        let free = free_ids(&fields);
        for field in &fields {
            list.extend(one(field, &free, tree, errors));
        }
    }
    list.sort_by_key(|s| s.id);
    Some(Streams { krate, controls, list, parts })
}

/// The fields of a struct of streams.
fn struct_fields<'a>(item: &'a DeriveInput, errors: &mut Errors) -> Option<Vec<&'a syn::Field>> {
    match &item.data {
        Data::Struct(data) => match &data.fields {
            Fields::Named(fields) => return Some(fields.named.iter().collect()),
            Fields::Unit => return Some(Vec::new()),
            Fields::Unnamed(fields) => errors.on(Fault::Item, fields, "streams have names: write `struct X { a: T }`"),
        },
        Data::Enum(data) => {
            errors.at(Fault::Item, data.enum_token.span, "expected a struct, whose fields are the streams")
        }
        Data::Union(data) => {
            errors.at(Fault::Item, data.union_token.span, "expected a struct, whose fields are the streams")
        }
    }
    None
}

/// What is said of the whole.
fn head(item: &DeriveInput, attrs: &Attrs, tree: &mut Tree<'_>, errors: &mut Errors) {
    let name = match attrs.text("schema", errors) {
        Some(name) => tree.spanned(name.value(), name.span()),
        None => tree.spanned(item.ident.unraw().to_string().to_snake_case(), item.ident.span()),
    };
    tree.ast.name = Some(name);
    tree.ast.version = attrs.number("version", errors).map(|(n, span)| tree.spanned(n, span));
    if attrs.get("id").is_none() {
        tree.ast.doc = notes::doc(&item.attrs);
        if let Some(key) = attrs.get("meta") {
            errors.at(
                Fault::Attribute,
                key.name.span(),
                "`meta` is of a stream, record or message: write it above a field",
            );
        }
    }
    segment::read(attrs, tree, errors);
    segment::reserved(attrs, tree, errors);
}

/// Ids that no field has, ascending.
fn free_ids(fields: &[&syn::Field]) -> BTreeSet<u32> {
    let mut unsaid = Errors::default();
    let mut taken = BTreeSet::new();
    for field in fields {
        let attrs = Attrs::read(&field.attrs, Span::call_site(), "", KEYS, &mut unsaid);
        taken.extend(attrs.number("id", &mut unsaid).map(|(id, _)| id));
    }
    (1..=fields.len() as u32 + 1).filter(|id| !taken.contains(id)).collect()
}

fn one(field: &syn::Field, free: &BTreeSet<u32>, tree: &mut Tree<'_>, errors: &mut Errors) -> Option<Stream> {
    let ident = field.ident.clone()?;
    let attrs = Attrs::read(&field.attrs, ident.span(), "a stream", KEYS, errors);
    let shape = Shape::read(&field.ty, errors);
    let notes = notes::read(&field.attrs, &attrs, tree, errors);
    let id = attrs.number("id", errors);
    if attrs.get("id").is_none() && !attrs.broken {
        let free = free.first().copied().unwrap_or(1);
        let fix = format!("`#[shmx(id = {free})]`; it is what old and new programs know the stream by");
        errors.at(Fault::Id, ident.span(), format!("stream '{ident}' has no id: write {fix}"));
    }
    let names = field::components(&attrs, errors);
    let (soa, aos) = (attrs.flag("soa", errors), attrs.flag("aos", errors));
    let mut shape = shape?;
    if let (Some(_), Some(aos)) = (soa, aos) {
        errors.at(Fault::Attribute, aos, "a stream is `soa` or `aos`: leave one of them out");
    }
    let names = names.or_else(|| Some((Vec::<LitStr>::new(), soa.or(aos)?)));
    let is_record = matches!(shape.core, Core::Named) && shape.dims.is_empty();
    if let (Some(soa), true) = (soa, is_record) {
        errors.at(Fault::Attribute, soa, "`soa` puts components into planes, and this has none: a record is always `aos`; write the components as an array");
        return None;
    }
    let components = field::take_components(names, &mut shape, tree, errors);
    let layout = if soa.is_some() { Layout::Soa } else { Layout::Aos };
    let max = max(&attrs, &shape, &ident, errors);
    let bytes = attrs.flag("bytes", errors);
    if let Some(span) = bytes
        && !(shape.core == Core::Number("u8") && shape.list && shape.dims.is_empty() && components.is_none())
    {
        errors.at(Fault::Attribute, span, "`bytes` is for `Vec<u8>`");
        return None;
    }
    if matches!(&shape.ty, Type::Path(path) if last(path) == "Text") {
        errors.on(Fault::Type, &shape.ty, "`Text<N>` is for records: a stream of text is a `String` with `max = …`");
        return None;
    }
    let key = ident.unraw().to_string();
    tree_stream(
        &attrs,
        &ident,
        &key,
        id,
        &shape,
        components.as_ref(),
        layout,
        max.as_ref(),
        bytes.is_some(),
        notes,
        tree,
        errors,
    );
    Some(Stream { ident, key, id: id?.0, shape, components, layout, max, bytes: bytes.is_some() })
}

/// `max`, which a `Vec` and a text have, and nothing else.
fn max(attrs: &Attrs, shape: &Shape, ident: &Ident, errors: &mut Errors) -> Option<Expr> {
    let varies = shape.list || matches!(shape.core, Core::Utf8 | Core::Json);
    match (attrs.size("max", errors), varies) {
        (Some(max), true) => Some(max.clone()),
        (Some(max), false) => {
            errors.on(
                Fault::Attribute,
                max,
                "`max` is for what varies: `Vec<T>`, `String` and `Json`; an array's length says how many there are",
            );
            None
        }
        (None, true) if attrs.get("max").is_none() && !attrs.broken => {
            let what = if shape.list { "elements" } else { "bytes" };
            let message =
                format!("stream '{ident}' varies in length: write how many {what} it has at the most, `max = 256`");
            errors.on(Fault::Max, &shape.whole, message);
            None
        }
        (None, _) => None,
    }
}

#[allow(clippy::too_many_arguments)]
fn tree_stream(
    attrs: &Attrs,
    ident: &Ident,
    key: &str,
    id: Option<(u32, Span)>,
    shape: &Shape,
    components: Option<&Components>,
    layout: Layout,
    max: Option<&Expr>,
    bytes: bool,
    notes: Notes,
    tree: &mut Tree<'_>,
    errors: &mut Errors,
) {
    let mut elem = field::elem(shape, components, tree);
    if bytes {
        elem.ty = Some(tree.spanned("bytes".to_owned(), shape.span()));
    }
    elem.max = max.map(|m| {
        let n = tree.number(m);
        tree.size(n, m.span())
    });
    if elem.max.is_none() && matches!(shape.core, Core::Utf8 | Core::Json) {
        elem.max = Some(tree.size(None, shape.span())); // that it lacks has been said
    }
    elem.unit = attrs.text("unit", errors).map(|u| tree.spanned(u.value(), u.span()));
    let name = attrs.text("name", errors).map(|n| tree.spanned(n.value(), n.span()));
    let layout: Option<Spanned<Layout>> = components.map(|c| tree.spanned(layout, c.span));
    let optional = shape.optional.then(|| tree.spanned(true, shape.span()));
    let stream = StreamAst {
        ident: tree.spanned(key.to_owned(), ident.span()),
        name,
        id: id.map(|(id, span)| tree.spanned(id, span)),
        id_broken: id.is_none(),
        elem,
        layout,
        optional,
        notes,
    };
    tree.ast.streams.push(stream);
}
