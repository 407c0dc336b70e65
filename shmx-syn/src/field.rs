//! Fields of records and control messages.

use crate::attr::{Attrs, Value};
use crate::errors::{Errors, Fault};
use crate::notes;
use crate::tree::{Room, Tree};
use crate::ty::{Core, Shape, last};
use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use shmx_schema::ast::{ComponentsAst, ElemAst, FieldAst, Size, Spanned};
use syn::ext::IdentExt;
use syn::spanned::Spanned as _;
use syn::{Expr, Ident, LitStr, Type};

/// A field, its holes apart.
pub struct Field {
    /// Its name.
    pub ident: Ident,
    /// Its type as written.
    pub ty: Type,
    /// What is said of it; none of a hole.
    pub said: Option<Said>,
}

/// What a field that is no hole says.
pub struct Said {
    /// The type within all arrays.
    pub core: Type,
    /// Whether they are bytes that are no numbers.
    pub bytes: bool,
    /// The lengths of its arrays, outermost first, without that of the components.
    pub dims: Vec<Expr>,
    /// Its components, where it says so.
    pub components: Option<Components>,
}

/// The components of a field or stream.
pub struct Components {
    /// How many: the length of an array.
    pub count: Expr,
    /// Their names, where they have some.
    pub names: Vec<LitStr>,
    /// Where that is said.
    pub span: Span,
}

const KEYS: &[&str] = &["name", "unit", "components", "bytes", "meta", "pad"];

/// Reads the fields of a record or of a message.
pub(crate) fn fields<'a>(
    of: impl IntoIterator<Item = &'a syn::Field>,
    holes: bool,
    tree: &mut Tree<'_>,
    errors: &mut Errors,
) -> (Vec<Field>, Vec<FieldAst>) {
    let (mut fields, mut asts) = (Vec::new(), Vec::new());
    for field in of {
        let Some(ident) = field.ident.clone() else { continue };
        let attrs = Attrs::read(&field.attrs, ident.span(), "a field", KEYS, errors);
        let ty = field.ty.clone();
        if let Some(span) = attrs.flag("pad", errors) {
            if !holes {
                errors.at(Fault::Attribute, span, "the fields of a message need no `pad`: leave it out");
            } else if !is_bytes(&ty) {
                errors.on(Fault::Type, &ty, "expected the bytes of a hole: `[u8; N]`");
            }
            for key in KEYS.iter().filter_map(|key| attrs.get(key)).filter(|key| key.name != "pad") {
                errors.at(Fault::Attribute, key.name.span(), format!("a hole has no `{}`: nobody reads it", key.name));
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
fn stand_in(i: usize, ident: &Ident, tree: &mut Tree<'_>) -> FieldAst {
    let name = tree.spanned(format!("stand_in_{i}"), ident.span());
    let ty = Some(tree.spanned("u8".to_owned(), ident.span()));
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
    tree: &mut Tree<'_>,
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
        errors.on(Fault::Type, &shape.whole, why);
        return None;
    }
    if shape.core == Core::Utf8 {
        errors.on(Fault::Type, &shape.whole, "a `String` lies elsewhere: write `Text<N>`, which has room for N bytes");
        return None;
    }
    if shape.core == Core::Json {
        errors.on(
            Fault::Type,
            &shape.whole,
            "`Json` is for streams: write `Text<N>`, which has room for N bytes of it",
        );
        return None;
    }
    let components = take_components(names, &mut shape, tree, errors);
    let mut elem = elem(&shape, components.as_ref(), tree);
    elem.unit = unit.map(|u| tree.spanned(u.value(), u.span()));
    if let Some(span) = bytes {
        if shape.core != Core::Number("u8") || shape.dims.len() != 1 || components.is_some() {
            errors.at(Fault::Attribute, span, "`bytes` is for `[u8; N]`");
            return None;
        }
        elem.ty = Some(tree.spanned("bytes".to_owned(), span));
    }
    let is_text = matches!(&shape.ty, Type::Path(path) if last(path) == "Text");
    if is_text && !shape.dims.is_empty() {
        errors.on(
            Fault::Type,
            &shape.whole,
            "a record can't have an array of texts: write a field each, or a record with one",
        );
        return None;
    }
    if is_text || bytes.is_some() {
        elem.shape = None;
        let room = tree.around.room(match shape.dims.first() {
            Some(length) => Room::Bytes(length),
            None => Room::Text(&shape.ty),
        });
        elem.max = Some(tree.size(room, shape.span()));
    }
    let name = match name {
        Some(name) => tree.spanned(name.value(), name.span()),
        None => tree.spanned(ident.unraw().to_string(), ident.span()),
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
                    errors.on(Fault::Attribute, key.value.of(key), "expected names: `components(\"x\", \"y\", \"z\")`");
                    None
                }
            }
        }
        Value::Is(value) => {
            errors.on(
                Fault::Attribute,
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
    tree: &mut Tree<'_>,
    errors: &mut Errors,
) -> Option<Components> {
    let (names, span) = names?;
    let Some(count) = shape.dims.pop() else {
        errors.at(Fault::Attribute, span, "components are the innermost array, and there is none: write `[T; N]`");
        return None;
    };
    if !names.is_empty()
        && let Some(n) = tree.number(&count)
        && n != names.len() as u64
    {
        let what = format!("{} names for {n} components: write one each", names.len());
        errors.add(
            Fault::Attribute,
            syn::Error::new_spanned(names.iter().map(ToTokens::to_token_stream).collect::<TokenStream>(), what),
        );
        return None;
    }
    Some(Components { count, names, span })
}

/// A type for the tree.
pub(crate) fn elem(shape: &Shape, components: Option<&Components>, tree: &mut Tree<'_>) -> ElemAst {
    let span = shape.ty.span();
    let wrapped = match &shape.ty {
        Type::Path(path) => last(path),
        _ => String::new(),
    };
    let ty = match (shape.core, wrapped.as_str()) {
        (Core::Number(name), _) => tree.spanned(name.to_owned(), span),
        (Core::Utf8, _) | (Core::Wrapped, "Text") => tree.spanned("utf8".to_owned(), span),
        (Core::Json, _) => tree.spanned("json".to_owned(), span),
        (Core::Wrapped, "Bool") => tree.spanned("bool".to_owned(), span),
        (Core::Wrapped | Core::Named, _) => tree.named(&shape.ty, span),
    };
    let components = components.map(|c| {
        let what = if c.names.is_empty() {
            ComponentsAst::Count(Size::Number(tree.number(&c.count).unwrap_or(1)))
        } else {
            ComponentsAst::Names(c.names.iter().map(|n| tree.spanned(n.value(), n.span())).collect())
        };
        tree.spanned(what, c.span)
    });
    let dims = shape.dims.iter().map(|d| {
        let n = tree.number(d);
        tree.size(n, d.span())
    });
    let dims: Vec<Spanned<Size>> = dims.collect();
    let shape = (!dims.is_empty()).then(|| tree.spanned(dims, shape.span()));
    ElemAst { ty: Some(ty), components, count: None, shape, max: None, unit: None }
}
