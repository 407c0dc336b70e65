//! `#[derive(ShmxStream)]`

use crate::attr::Attrs;
use crate::errors::{Errors, mark, path_at};
use crate::field::{self, Components, dim};
use crate::record::{no_generics, path};
use crate::tree::Tree;
use crate::ty::{Core, Shape, last, number};
use crate::{notes, segment, single, value, view};
use heck::ToSnakeCase;
use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use shmx_schema::ast::{Notes, Spanned, StreamAst};
use shmx_schema::check::Checked;
use shmx_schema::model::{self, Layout};
use std::collections::BTreeSet;
use syn::ext::IdentExt;
use syn::spanned::Spanned as _;
use syn::{Data, DeriveInput, Expr, Fields, Ident, LitStr, Type};

/// A stream, as its field says it.
pub(crate) struct Stream {
    /// The field; of a struct that is one stream, the struct.
    pub(crate) ident: Ident,
    /// The identifier of its accessors.
    pub(crate) key: String,
    pub(crate) id: u32,
    pub(crate) shape: Shape,
    pub(crate) components: Option<Components>,
    pub(crate) layout: Layout,
    pub(crate) max: Option<Expr>,
    pub(crate) bytes: bool,
}

impl Stream {
    /// Nothing of it is left to rustc: what there is to prove, the check has proven.
    fn is_known(&self) -> bool {
        let plain = matches!(self.shape.core, Core::Number(_) | Core::Utf8 | Core::Json);
        let count = self.components.as_ref().map(|c| &c.count);
        plain && self.shape.dims.iter().chain(&self.max).chain(count).all(|size| number(size).is_some())
    }
}

const OWN: &[&str] =
    &["schema", "version", "segment", "controls", "reserved", "meta", "crate", "id", "name", "unit", "soa", "aos"];
const KEYS: &[&str] = &["id", "name", "unit", "soa", "aos", "components", "max", "bytes", "meta"];

pub(crate) fn expand(item: &DeriveInput) -> syn::Result<TokenStream> {
    let mut errors = Errors::default();
    let name = &item.ident;
    let attrs = Attrs::read(&item.attrs, name.span(), "a struct of streams", OWN, &mut errors);
    let rt = path(&attrs, &mut errors);
    no_generics(&item.generics, &mut errors);
    let Some(fields) = struct_fields(item, &mut errors) else { return errors.finish().map(|()| TokenStream::new()) };

    let mut tree = Tree::new(name.span());
    head(item, &attrs, &mut tree, &mut errors);
    let controls = attrs.path("controls", &mut errors).cloned();
    let is_single = attrs.get("id").is_some();
    let mut streams = Vec::new();
    let mut parts = Vec::new();
    if is_single {
        if let Some((stream, fields)) = single::read(item, &attrs, &fields, &mut tree, &mut errors) {
            streams.push(stream);
            parts = fields;
        }
    } else {
        for key in ["name", "unit", "soa", "aos"] {
            if let Some(key) = attrs.get(key) {
                let what = format!(
                    "`{}` is of a stream: write it above a field (a struct with an `id` is one stream)",
                    key.name
                );
                errors.at(key.name.span(), what);
            }
        }
        let free = free_ids(&fields);
        for field in &fields {
            streams.extend(read(field, &free, &mut tree, &mut errors));
        }
    }
    let checked = tree.check(errors)?;
    streams.sort_by_key(|s| s.id);
    let described = describe(&rt, name, &checked, &streams, controls.as_ref());
    let view = view::expand(item, &rt, &checked, &streams)?;
    let value = if is_single {
        single::value(&rt, name, &streams[0], &parts)
    } else {
        value::expand(&rt, name, &fields, &streams)
    };
    Ok(quote!(#described #view #value))
}

fn struct_fields<'a>(item: &'a DeriveInput, errors: &mut Errors) -> Option<Vec<&'a syn::Field>> {
    match &item.data {
        Data::Struct(data) => match &data.fields {
            Fields::Named(fields) => return Some(fields.named.iter().collect()),
            Fields::Unit => return Some(Vec::new()),
            Fields::Unnamed(fields) => errors.on(fields, "streams have names: write `struct X { a: T }`"),
        },
        Data::Enum(data) => errors.at(data.enum_token.span, "expected a struct, whose fields are the streams"),
        Data::Union(data) => errors.at(data.union_token.span, "expected a struct, whose fields are the streams"),
    }
    None
}

/// What is said of the whole.
fn head(item: &DeriveInput, attrs: &Attrs, tree: &mut Tree, errors: &mut Errors) {
    let name = match attrs.text("schema", errors) {
        Some(name) => tree.spanned(name.value(), name.span(), "schema"),
        None => tree.spanned(item.ident.unraw().to_string().to_snake_case(), item.ident.span(), "schema"),
    };
    tree.ast.name = Some(name);
    tree.ast.version = attrs.number("version", errors).map(|(n, span)| tree.spanned(n, span, "version"));
    if attrs.get("id").is_none() {
        tree.ast.doc = notes::doc(&item.attrs);
        if let Some(key) = attrs.get("meta") {
            errors.at(key.name.span(), "`meta` is of a stream, record or message: write it above a field");
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

fn read(field: &syn::Field, free: &BTreeSet<u32>, tree: &mut Tree, errors: &mut Errors) -> Option<Stream> {
    let ident = field.ident.clone()?;
    let attrs = Attrs::read(&field.attrs, ident.span(), "a stream", KEYS, errors);
    let shape = Shape::read(&field.ty, errors);
    let notes = notes::read(&field.attrs, &attrs, tree, errors);
    let id = attrs.number("id", errors);
    if attrs.get("id").is_none() && !attrs.broken {
        let free = free.first().copied().unwrap_or(1);
        let fix = format!("`#[shmx(id = {free})]`; it is what old and new programs know the stream by");
        errors.at(ident.span(), format!("stream '{ident}' has no id: write {fix}"));
    }
    let names = field::components(&attrs, errors);
    let (soa, aos) = (attrs.flag("soa", errors), attrs.flag("aos", errors));
    let mut shape = shape?;
    if let (Some(_), Some(aos)) = (soa, aos) {
        errors.at(aos, "a stream is `soa` or `aos`: leave one of them out");
    }
    let names = names.or_else(|| Some((Vec::<LitStr>::new(), soa.or(aos)?)));
    let is_record = matches!(shape.core, Core::Named) && shape.dims.is_empty();
    if let (Some(soa), true) = (soa, is_record) {
        errors.at(soa, "`soa` puts components into planes, and this has none: a record is always `aos`; write the components as an array");
        return None;
    }
    let components = field::take_components(names, &mut shape, errors);
    let layout = if soa.is_some() { Layout::Soa } else { Layout::Aos };
    let max = max(&attrs, &shape, &ident, errors);
    let bytes = attrs.flag("bytes", errors);
    if let Some(span) = bytes
        && !(shape.core == Core::Number("u8") && shape.list && shape.dims.is_empty() && components.is_none())
    {
        errors.at(span, "`bytes` is for `Vec<u8>`");
        return None;
    }
    if matches!(&shape.ty, Type::Path(path) if last(path) == "Text") {
        errors.on(&shape.ty, "`Text<N>` is for records: a stream of text is a `String` with `max = …`");
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
                max,
                "`max` is for what varies: `Vec<T>`, `String` and `Json`; an array's length says how many there are",
            );
            None
        }
        (None, true) if attrs.get("max").is_none() && !attrs.broken => {
            let what = if shape.list { "elements" } else { "bytes" };
            let message =
                format!("stream '{ident}' varies in length: write how many {what} it has at the most, `max = 256`");
            errors.on(&shape.whole, message);
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
    tree: &mut Tree,
    errors: &mut Errors,
) {
    let mut elem = field::elem(shape, components, tree);
    if bytes {
        elem.ty = Some(tree.spanned("bytes".to_owned(), shape.span(), "type"));
    }
    elem.max = max.map(|m| tree.size(number(m), m.span()));
    if elem.max.is_none() && matches!(shape.core, Core::Utf8 | Core::Json) {
        elem.max = Some(tree.size(None, shape.span())); // that it lacks has been said
    }
    elem.unit = attrs.text("unit", errors).map(|u| tree.spanned(u.value(), u.span(), "unit"));
    let name = attrs.text("name", errors).map(|n| tree.spanned(n.value(), n.span(), "name"));
    let layout: Option<Spanned<Layout>> = components.map(|c| tree.spanned(layout, c.span, "layout"));
    let optional = shape.optional.then(|| tree.spanned(true, shape.span(), "optional"));
    let stream = StreamAst {
        ident: tree.spanned(key.to_owned(), ident.span(), "streams"),
        name,
        id: id.map(|(id, span)| tree.spanned(id, span, "id")),
        id_broken: id.is_none(),
        elem,
        layout,
        optional,
        notes,
    };
    tree.ast.streams.push(stream);
}

/// The schema as a constant, and what the runtime wants of its type.
fn describe(
    rt: &TokenStream,
    name: &Ident,
    checked: &Checked,
    streams: &[Stream],
    controls: Option<&Expr>,
) -> TokenStream {
    let schema = &checked.schema;
    let descriptors = streams.iter().zip(schema.streams.iter()).map(|(s, model)| descriptor(rt, s, model));
    let proofs = streams.iter().enumerate().filter(|(_, s)| !s.is_known()).map(|(i, s)| {
        let parts = s.components.as_ref().map(|c| {
            let (rt, there) = (path_at(rt, c.span), mark(c.span));
            quote_spanned!(there=> #rt::compose::parts(#rt::bare(&__SHMX_OWNED), &__SHMX_STREAMS[#i]);)
        });
        let (rt, there) = (path_at(rt, s.ident.span()), mark(s.ident.span()));
        quote_spanned!(there=> #parts #rt::compose::stream(#rt::bare(&__SHMX_OWNED), &__SHMX_STREAMS[#i]);)
    });
    let elements = streams.iter().filter(|s| !matches!(s.shape.core, Core::Utf8 | Core::Json | Core::Number(_)));
    let types = field::distinct(elements.map(|s| &s.shape.ty));
    let controls = match controls {
        Some(controls) => quote!(#controls),
        None => quote!(#rt::NoControls),
    };
    let (text, version, doc) = (notes::text(rt, &schema.name), schema.version, notes::text(rt, &schema.doc));
    let segment = segment::descriptor(rt, &schema.segment);
    let (reserved_streams, reserved_controls) = (&schema.reserved_streams, &schema.reserved_controls);
    let (own, there) = (path_at(rt, name.span()), mark(name.span()));
    let count = quote_spanned!(there=> #own::compose::union_len(__SHMX_PARTS));
    let whole = quote_spanned!(there=> #own::compose::schema(__SHMX_MODEL));
    let (own, there) = (path_at(rt, controls.span()), mark(controls.span()));
    let messages = quote_spanned!(there=> #own::compose::controls(__SHMX_MODEL););
    let guess = 4096 + 192 * streams.len() + texts(schema); // messages and records are not known here
    let view = quote::format_ident!("{name}View");
    let frame_mut = quote::format_ident!("{name}FrameMut");
    quote! {
        const _: () = {
            const __SHMX_STREAMS: &[#rt::model::Stream] = &[#(#descriptors),*];
            const __SHMX_PARTS: &[&[&#rt::model::TypeDef]] =
                &[#(<#types as #rt::Element>::TYPES,)* <#controls as #rt::Controls>::TYPES];
            const __SHMX_COUNT: usize = #count;
            const __SHMX_TYPES: [&#rt::model::TypeDef; __SHMX_COUNT] = #rt::compose::union(__SHMX_PARTS);
            const __SHMX_OWNED: [::core::mem::ManuallyDrop<#rt::model::TypeDef>; __SHMX_COUNT] = #rt::compose::owned(&__SHMX_TYPES);
            const __SHMX_MODEL: &#rt::model::Schema = &#rt::model::Schema {
                name: #text,
                version: #version,
                doc: #doc,
                segment: #segment,
                types: #rt::list(#rt::bare(&__SHMX_OWNED)),
                streams: #rt::list(__SHMX_STREAMS),
                controls: #rt::list(<#controls as #rt::Controls>::CONTROLS),
                reserved_streams: #rt::list(&[#(#reserved_streams),*]),
                reserved_controls: #rt::list(&[#(#reserved_controls),*]),
            };
            #[allow(long_running_const_eval)]
            const _: () = {
                #(#proofs)*
                #messages
                #whole
            };
            #[allow(long_running_const_eval)]
            const __SHMX_DRAFT: #rt::blob::Draft<#guess> = #rt::blob::Draft::of(__SHMX_MODEL);
            #[allow(long_running_const_eval)]
            const __SHMX_BLOB: [u8; __SHMX_DRAFT.blob_len()] = __SHMX_DRAFT.finish(__SHMX_MODEL);

            impl #rt::Schema for #name {
                const MODEL: &'static #rt::model::Schema = __SHMX_MODEL;
                const BLOB: &'static [u8] = &__SHMX_BLOB;
                #[allow(long_running_const_eval)]
                const SCHEMA_HASH: u64 = #rt::fnv1a(#rt::BASIS, &__SHMX_BLOB); // as `schema_hash`
                #[allow(long_running_const_eval)]
                const LAYOUT_HASH: u64 = #rt::layout_hash(__SHMX_MODEL);
                type Frame<B: #rt::Backing> = #view<B>;
                type FrameMut<'s> = #frame_mut<'s>;
                type Control = #controls;

                fn frame<B: #rt::Backing>(backing: B) -> #view<B> {
                    #view(backing)
                }

                fn backing<B: #rt::Backing>(frame: &#view<B>) -> &B {
                    &frame.0
                }

                fn backing_mut<B: #rt::Backing>(frame: &mut #view<B>) -> &mut B {
                    &mut frame.0
                }

                fn frame_mut(loan: #rt::Loan<'_>) -> #frame_mut<'_> {
                    #frame_mut(loan)
                }
            }
        };
    }
}

/// How many bytes of text a blob has, as far as this item says.
fn texts(of: &model::Schema) -> usize {
    let stream = |s: &model::Stream| {
        let names: usize = s.components.names.iter().map(|n| n.len() + 3).sum();
        let meta: usize = s.meta.iter().map(|m| m.key.len() + 32).sum();
        s.name.len() + s.doc.len() + s.unit.len() + names + meta
    };
    of.doc.len() + of.streams.iter().map(stream).sum::<usize>()
}

/// A stream as the model has it; what was checked of it says the texts.
fn descriptor(rt: &TokenStream, of: &Stream, model: &model::Stream) -> TokenStream {
    let core = &of.shape.ty;
    let elem = match of.shape.core {
        Core::Utf8 => quote!(#rt::model::Elem::Utf8),
        Core::Json => quote!(#rt::model::Elem::Json),
        _ if of.bytes => quote!(#rt::model::Elem::Bytes),
        _ => {
            let (rt, there) = (path_at(rt, core.span()), mark(core.span()));
            quote_spanned!(there=> <#core as #rt::Element>::ELEM)
        }
    };
    let (id, optional) = (model.id, model.optional);
    let components = field::components_of(rt, of.components.as_ref());
    let layout = match (&of.components, of.layout) {
        (None, _) | (Some(_), Layout::Soa) => quote!(#rt::model::Layout::Soa),
        (Some(c), Layout::Aos) => {
            let count = &c.count;
            quote!(if (#count) as usize == 1 { #rt::model::Layout::Soa } else { #rt::model::Layout::Aos })
        }
    };
    let max = match &of.max {
        Some(max) => {
            let max = dim(rt, max);
            quote!(::core::option::Option::Some(#max))
        }
        None => quote!(::core::option::Option::None),
    };
    let dims = field::dims(rt, &of.shape.dims);
    let (name, unit) = (notes::text(rt, &model.name), notes::text(rt, &model.unit));
    let (doc, meta) = (notes::text(rt, &model.doc), notes::meta(rt, &model.meta));
    quote! {
        #rt::model::Stream {
            id: #id, name: #name, elem: #elem, components: #components, layout: #layout,
            extent: #rt::model::Extent { max: #max, dims: #rt::list(#dims) },
            optional: #optional, unit: #unit, doc: #doc, meta: #meta,
        }
    }
}
