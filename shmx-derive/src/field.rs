//! Fields of records and control messages.

use crate::attr::{Attrs, Value};
use crate::errors::{Errors, mark, path_at};
use crate::notes;
use crate::tree::Tree;
use crate::ty::{Core, Shape, last, number};
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use shmx_schema::ast::{ComponentsAst, ElemAst, FieldAst, Size, Spanned};
use shmx_schema::model;
use syn::ext::IdentExt;
use syn::spanned::Spanned as _;
use syn::{Expr, Ident, LitStr, Type};

/// A field, its holes apart.
pub(crate) struct Field {
    pub(crate) ident: Ident,
    pub(crate) ty: Type,
    /// What is said of it; none of a hole.
    pub(crate) said: Option<Said>,
}

/// What a field that is no hole says.
pub(crate) struct Said {
    pub(crate) core: Type,
    pub(crate) bytes: bool,
    pub(crate) dims: Vec<Expr>,
    pub(crate) components: Option<Components>,
}

/// The components of a field or stream.
pub(crate) struct Components {
    pub(crate) count: Expr,
    pub(crate) names: Vec<LitStr>,
    pub(crate) span: Span,
}

const KEYS: &[&str] = &["name", "unit", "components", "bytes", "meta", "pad"];

/// Reads the fields of a record or of a message.
pub(crate) fn fields<'a>(
    of: impl IntoIterator<Item = &'a syn::Field>,
    holes: bool,
    tree: &mut Tree,
    errors: &mut Errors,
) -> (Vec<Field>, Vec<FieldAst>) {
    let (mut fields, mut asts) = (Vec::new(), Vec::new());
    for field in of {
        let Some(ident) = field.ident.clone() else { continue };
        let attrs = Attrs::read(&field.attrs, ident.span(), "a field", KEYS, errors);
        let ty = field.ty.clone();
        if let Some(span) = attrs.flag("pad", errors) {
            if !holes {
                errors.at(span, "the fields of a message need no `pad`: leave it out");
            } else if !is_bytes(&ty) {
                errors.on(&ty, "expected the bytes of a hole: `[u8; N]`");
            }
            for key in KEYS.iter().filter_map(|key| attrs.get(key)).filter(|key| key.name != "pad") {
                errors.at(key.name.span(), format!("a hole has no `{}`: nobody reads it", key.name));
            }
            fields.push(Field { ident, ty, said: None });
            continue;
        }
        let Some((said, ast)) = read(field, &ident, &attrs, tree, errors) else {
            asts.push(stand_in(asts.len(), &ident, tree)); // so that the others are checked as if this were right
            continue;
        };
        asts.push(ast);
        fields.push(Field { ident, ty, said: Some(said) });
    }
    (fields, asts)
}

/// A field for one that is wrong, which has been said.
fn stand_in(i: usize, ident: &Ident, tree: &mut Tree) -> FieldAst {
    let name = tree.spanned(format!("stand_in_{i}"), ident.span(), "name");
    let ty = Some(tree.opaque(ident.span()));
    let elem = ElemAst { ty, components: None, count: None, shape: None, max: None, unit: None };
    FieldAst { name, elem, notes: Default::default() }
}

fn is_bytes(ty: &Type) -> bool {
    matches!(ty, Type::Array(array) if matches!(&*array.elem, Type::Path(path) if last(path) == "u8"))
}

fn read(
    field: &syn::Field,
    ident: &Ident,
    attrs: &Attrs,
    tree: &mut Tree,
    errors: &mut Errors,
) -> Option<(Said, FieldAst)> {
    let notes = notes::read(&field.attrs, attrs, tree, errors);
    let name = attrs.text("name", errors);
    let unit = attrs.text("unit", errors);
    let bytes = attrs.flag("bytes", errors);
    let shape = Shape::read(&field.ty, errors);
    let names = components(attrs, errors);
    let mut shape = shape?;
    if shape.optional || shape.list {
        let why = if shape.optional {
            "`Option` is for streams: a field is always there; write a value that means none, or a `Bool` beside it"
        } else {
            "`Vec` is for streams: write an array, `[T; N]`, and a field beside it that says how many are in use"
        };
        errors.on(&shape.whole, why);
        return None;
    }
    if shape.core == Core::Utf8 {
        errors.on(&shape.whole, "a `String` lies elsewhere: write `Text<N>`, which has room for N bytes");
        return None;
    }
    if shape.core == Core::Json {
        errors.on(&shape.whole, "`Json` is for streams: write `Text<N>`, which has room for N bytes of it");
        return None;
    }
    let components = take_components(names, &mut shape, errors);
    let mut elem = elem(&shape, components.as_ref(), tree);
    elem.unit = unit.map(|u| tree.spanned(u.value(), u.span(), "unit"));
    if let Some(span) = bytes {
        if shape.core != Core::Number("u8") || shape.dims.len() != 1 || components.is_some() {
            errors.at(span, "`bytes` is for `[u8; N]`");
            return None;
        }
        elem.ty = Some(tree.spanned("bytes".to_owned(), span, "type"));
    }
    let is_text = matches!(&shape.ty, Type::Path(path) if last(path) == "Text");
    if is_text && !shape.dims.is_empty() {
        errors.on(&shape.whole, "a record can't have an array of texts: write a field each, or a record with one");
        return None;
    }
    if is_text || bytes.is_some() {
        elem.shape = None;
        elem.max = Some(tree.size(None, shape.span()));
    }
    let name = match name {
        Some(name) => tree.spanned(name.value(), name.span(), "name"),
        None => tree.spanned(ident.unraw().to_string(), ident.span(), "name"),
    };
    let said = Said { core: shape.ty, bytes: bytes.is_some(), dims: shape.dims, components };
    Some((said, FieldAst { name, elem, notes }))
}

/// What `components` says: its names, and where.
pub(crate) fn components(attrs: &Attrs, errors: &mut Errors) -> Option<(Vec<LitStr>, Span)> {
    let key = attrs.get("components")?;
    match &key.value {
        Value::Alone => Some((Vec::new(), key.name.span())),
        Value::List(list) => {
            let names = syn::parse::Parser::parse2(
                syn::punctuated::Punctuated::<LitStr, syn::Token![,]>::parse_terminated,
                list.clone(),
            );
            match names {
                Ok(names) if !names.is_empty() => Some((names.into_iter().collect(), key.name.span())),
                _ => {
                    errors.on(key.value.of(key), "expected names: `components(\"x\", \"y\", \"z\")`");
                    None
                }
            }
        }
        Value::Is(value) => {
            errors.on(
                value,
                "the innermost array says how many: write `components` alone, or `components(\"x\", \"y\", \"z\")`",
            );
            None
        }
    }
}

/// Takes the innermost array for the components.
pub(crate) fn take_components(
    names: Option<(Vec<LitStr>, Span)>,
    shape: &mut Shape,
    errors: &mut Errors,
) -> Option<Components> {
    let (names, span) = names?;
    let Some(count) = shape.dims.pop() else {
        errors.at(span, "components are the innermost array, and there is none: write `[T; N]`");
        return None;
    };
    if let Some(n) = number(&count)
        && !names.is_empty()
        && n != names.len() as u64
    {
        let what = format!("{} names for {n} components: write one each", names.len());
        errors.add(syn::Error::new_spanned(names.iter().map(ToTokens::to_token_stream).collect::<TokenStream>(), what));
        return None;
    }
    Some(Components { count, names, span })
}

/// A type for the tree.
pub(crate) fn elem(shape: &Shape, components: Option<&Components>, tree: &mut Tree) -> ElemAst {
    let span = shape.ty.span();
    let wrapped = match &shape.ty {
        Type::Path(path) => last(path),
        _ => String::new(),
    };
    let ty = match (shape.core, wrapped.as_str()) {
        (Core::Number(name), _) => tree.spanned(name.to_owned(), span, "type"),
        (Core::Utf8, _) | (Core::Wrapped, "Text") => tree.spanned("utf8".to_owned(), span, "type"),
        (Core::Json, _) => tree.spanned("json".to_owned(), span, "type"),
        (Core::Wrapped, "Bool") => tree.spanned("bool".to_owned(), span, "type"),
        (Core::Wrapped | Core::Named, _) => tree.opaque(span),
    };
    let components = components.map(|c| {
        let what = if c.names.is_empty() {
            ComponentsAst::Count(Size::Number(number(&c.count).unwrap_or(1)))
        } else {
            ComponentsAst::Names(c.names.iter().map(|n| tree.spanned(n.value(), n.span(), "components")).collect())
        };
        tree.spanned(what, c.span, "components")
    });
    let dims: Vec<Spanned<Size>> = shape.dims.iter().map(|d| tree.size(number(d), d.span())).collect();
    let shape = (!dims.is_empty()).then(|| tree.spanned(dims, shape.span(), "shape"));
    ElemAst { ty: Some(ty), components, count: None, shape, max: None, unit: None }
}

/// Dimensions.
pub(crate) fn dims(rt: &TokenStream, of: &[Expr]) -> TokenStream {
    let each = of.iter().map(|n| dim(rt, n));
    match of {
        [] => quote!(&[]),
        of if of.iter().all(|n| literal(n).is_some()) => quote!(&[#(#each),*]),
        _ => quote!(const { &[#(#each),*] }),
    }
}

/// A number that needs no proof.
fn literal(n: &Expr) -> Option<u32> {
    number(n).and_then(|n| u32::try_from(n).ok()).filter(|n| *n > 0)
}

/// A dimension, which must be one.
pub(crate) fn dim(rt: &TokenStream, n: &Expr) -> TokenStream {
    if let Some(n) = literal(n) {
        return quote!(#n);
    }
    let (rt, there) = (path_at(rt, n.span()), mark(n.span()));
    quote_spanned!(there=> #rt::compose::dim((#n) as usize))
}

/// Components as the model has them.
pub(crate) fn components_of(rt: &TokenStream, of: Option<&Components>) -> TokenStream {
    let Some(of) = of else { return quote!(#rt::model::Components::ONE) };
    let (count, names) = (&of.count, notes::texts(rt, &of.names.iter().map(LitStr::value).collect::<Vec<_>>()));
    let (rt, there) = (path_at(rt, of.span), mark(of.span));
    quote_spanned!(there=> #rt::compose::components((#count) as usize, #names))
}

impl Said {
    /// The field as the model has it; what was checked of it says the texts.
    pub(crate) fn descriptor(&self, rt: &TokenStream, of: &model::Field, offset: TokenStream) -> TokenStream {
        let core = &self.core;
        let (name, unit) = (notes::text(rt, &of.name), notes::text(rt, &of.unit));
        let (doc, meta) = (notes::text(rt, &of.doc), notes::meta(rt, &of.meta));
        let components = components_of(rt, self.components.as_ref());
        let dims = dims(rt, &self.dims);
        let elem = if self.bytes {
            quote!(#rt::model::Elem::Bytes)
        } else {
            let (rt, there) = (path_at(rt, core.span()), mark(core.span()));
            quote_spanned!(there=> <#core as #rt::Element>::ELEM)
        };
        quote! {
            #rt::model::Field {
                name: #name, elem: #elem, components: #components, dims: #rt::dims::<#core>(#dims),
                offset: #offset, unit: #unit, doc: #doc, meta: #meta,
            }
        }
    }
}

/// The types of some fields, each once as it is written, for what they say of themselves.
pub(crate) fn distinct<'a>(of: impl IntoIterator<Item = &'a Type>) -> Vec<&'a Type> {
    let mut seen = std::collections::HashSet::new();
    of.into_iter().filter(|ty| seen.insert(quote!(#ty).to_string())).collect()
}
