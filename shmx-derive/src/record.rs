//! `#[derive(ShmxRecord)]`

use crate::attr::Attrs;
use crate::errors::{Errors, mark, path_at};
use crate::field::{self, Field};
use crate::notes;
use crate::tree::Tree;
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use shmx_schema::ast::{ElemAst, Notes, StreamAst, TypeAst, TypeKindAst};
use shmx_schema::layout::find_type;
use shmx_schema::model::TypeKind;
use syn::spanned::Spanned;
use syn::{Attribute, Data, DeriveInput, Fields, Generics, Ident};

pub(crate) fn expand(item: &DeriveInput) -> syn::Result<TokenStream> {
    let mut errors = Errors::default();
    let name = &item.ident;
    let attrs = Attrs::read(&item.attrs, name.span(), "a record", &["name", "meta", "crate"], &mut errors);
    let rt = path(&attrs, &mut errors);
    no_generics(&item.generics, &mut errors);
    let fields = match &item.data {
        Data::Struct(data) => match &data.fields {
            Fields::Named(fields) if !fields.named.is_empty() => Some(fields),
            Fields::Named(_) | Fields::Unit => {
                errors.at(name.span(), "a record has fields: this one would have no bytes");
                None
            }
            Fields::Unnamed(fields) => {
                errors.at(fields.span(), "a record's fields have names: write `struct X { a: T }`");
                None
            }
        },
        Data::Enum(data) => {
            errors.at(data.enum_token.span, "a record is a struct: an enum has `#[derive(ShmxEnum)]`");
            None
        }
        Data::Union(data) => {
            errors.at(data.union_token.span, "a record is a struct: a union says not which of its fields is there");
            None
        }
    };
    let Some(fields) = fields else { return errors.finish().map(|()| TokenStream::new()) };
    layout(item, &mut errors);

    let mut tree = Tree::new(name.span());
    let (fields, asts) = field::fields(&fields.named, true, &mut tree, &mut errors);
    let wire = type_name(&attrs, name, &mut errors);
    let notes = notes::read(&item.attrs, &attrs, &mut tree, &mut errors);
    let type_name = tree.spanned(wire.0.clone(), wire.1, "types");
    tree.ast.types.push(TypeAst { name: type_name, notes, kind: TypeKindAst::Record(asts) });
    let stream = used(&mut tree, &wire.0, name.span());
    tree.ast.streams.push(stream);
    let checked = tree.check(errors)?;
    let def = find_type(&checked.schema.types, &wire.0);
    let Some((def, TypeKind::Record(record))) = def.map(|d| (d, &d.kind)) else {
        return Err(syn::Error::new(name.span(), "the record was not understood"));
    };

    let own: Vec<(&Field, &field::Said)> = fields.iter().filter_map(|f| Some((f, f.said.as_ref()?))).collect();
    let types = field::distinct(own.iter().map(|(_, said)| &said.core));
    let descriptors = own.iter().zip(record.fields.iter()).map(|((field, said), model)| {
        let ident = &field.ident;
        said.descriptor(&rt, model, quote!(::core::mem::offset_of!(#name, #ident) as u32))
    });
    let (wire, doc, meta) = (notes::text(&rt, &def.name), notes::text(&rt, &def.doc), notes::meta(&rt, &def.meta));
    let proofs = holes(&rt, name, &fields);
    let idents = fields.iter().map(|f| &f.ident);
    let reads = fields.iter().map(|f| &f.ident);
    let (own, there) = (path_at(&rt, name.span()), mark(name.span()));
    let check = quote_spanned!(there=> #own::compose::record(#own::bare(&__SHMX_OWNED), __SHMX_WHOLE));
    let count = quote_spanned!(there=> #own::compose::union_len(__SHMX_PARTS));
    let depth = quote_spanned!(there=> #own::compose::depth(__SHMX_DEPTH));
    Ok(quote! {
        const _: () = {
            const __SHMX_FIELDS: &[#rt::model::Field] = &[#(#descriptors),*];
            const __SHMX_RECORD: #rt::model::Record = #rt::model::Record {
                fields: #rt::list(__SHMX_FIELDS),
                bytes: ::core::mem::size_of::<#name>() as u32,
                align: ::core::mem::align_of::<#name>() as u32,
            };
            const __SHMX_WHOLE: &#rt::model::Record = &__SHMX_RECORD;
            const __SHMX_DEF: &#rt::model::TypeDef = &#rt::model::TypeDef {
                name: #wire, doc: #doc, meta: #meta, kind: #rt::model::TypeKind::Record(__SHMX_RECORD),
            };
            const __SHMX_PARTS: &[&[&#rt::model::TypeDef]] = &[#(<#types as #rt::Element>::TYPES,)* &[__SHMX_DEF]];
            const __SHMX_COUNT: usize = #count;
            const __SHMX_TYPES: [&#rt::model::TypeDef; __SHMX_COUNT] = #rt::compose::union(__SHMX_PARTS);
            const __SHMX_OWNED: [::core::mem::ManuallyDrop<#rt::model::TypeDef>; __SHMX_COUNT] = #rt::compose::owned(&__SHMX_TYPES);
            const __SHMX_DEPTH: usize = 1 + #rt::compose::deepest(&[#(<#types as #rt::Element>::DEPTH),*]);
            const __SHMX_PROOF: () = {
                #proofs
                #check;
                #depth;
            };
            // what a program does not read itself is read by others
            #[allow(dead_code)]
            fn _read(value: &#name) {
                #(let _ = &value.#reads;)*
            }

            impl #rt::Element for #name {
                const ELEM: #rt::model::Elem = #rt::model::Elem::Named(#wire);
                const DEPTH: usize = __SHMX_DEPTH;
                const TYPES: &'static [&'static #rt::model::TypeDef] = &__SHMX_TYPES;
                type Read<'a> = &'a #name;
                fn read(&self) -> &#name {
                    self
                }
            }

            #rt::plain!(#name { #(#idents),* } after __SHMX_PROOF);
        };
    })
}

/// That no byte lies between two fields or behind the last.
fn holes(rt: &TokenStream, name: &Ident, fields: &[Field]) -> TokenStream {
    let mut proofs = TokenStream::new();
    let mut end = quote!(0);
    for (i, field) in fields.iter().enumerate() {
        if field.said.is_none() && i.checked_sub(1).is_none_or(|before| fields[before].said.is_some()) {
            proofs.extend(pad(rt, name, &fields[i..]));
        }
        let (ident, ty) = (&field.ident, &field.ty);
        let text = syn::ext::IdentExt::unraw(ident).to_string();
        let (own, there) = (path_at(rt, ident.span()), mark(ident.span()));
        proofs.extend(quote_spanned! {there=>
            #own::compose::hole(#text, #end, ::core::mem::offset_of!(#name, #ident));
        });
        end = quote!(::core::mem::offset_of!(#name, #ident) + ::core::mem::size_of::<#ty>());
    }
    let last = fields.last().map_or_else(|| name.span(), |f| f.ident.span());
    let (rt, last) = (path_at(rt, last), mark(last));
    proofs.extend(quote_spanned! {last=> #rt::compose::tail(#end, ::core::mem::size_of::<#name>()); });
    proofs
}

/// That pads are no larger than the hole that they fill: up to the next field, or to the record's end.
fn pad(rt: &TokenStream, name: &Ident, fields: &[Field]) -> TokenStream {
    let n = fields.iter().take_while(|f| f.said.is_none()).count();
    let (first, last) = (&fields[0], &fields[n - 1]);
    let (first_ident, last_ident, last_ty) = (&first.ident, &last.ident, &last.ty);
    let aligned = fields.get(n).map_or(quote!(#name), |next| next.ty.to_token_stream());
    let span = first.ty.span();
    let (rt, span) = (path_at(rt, span), mark(span));
    quote_spanned! {span=>
        #rt::compose::pad(
            ::core::mem::offset_of!(#name, #first_ident),
            ::core::mem::offset_of!(#name, #last_ident) + ::core::mem::size_of::<#last_ty>(),
            ::core::mem::align_of::<#aligned>(),
        );
    }
}

/// The path to what expansions call.
pub(crate) fn path(attrs: &Attrs, errors: &mut Errors) -> TokenStream {
    match attrs.path("crate", errors) {
        Some(path) => quote!(#path::__private),
        None => quote!(::shmx_runtime::__private),
    }
}

/// One description is one layout.
pub(crate) fn no_generics(generics: &Generics, errors: &mut Errors) {
    if !generics.params.is_empty() {
        errors.on(generics, "a schema is one layout: no generics; write an item for each type that you need");
    }
}

/// Its name in the schema, and where it stands.
pub(crate) fn type_name(attrs: &Attrs, ident: &Ident, errors: &mut Errors) -> (String, Span) {
    match attrs.text("name", errors) {
        Some(name) => (name.value(), name.span()),
        None => (syn::ext::IdentExt::unraw(ident).to_string(), ident.span()),
    }
}

/// A stream of a type: what no stream has is left out of a schema.
pub(crate) fn used(tree: &mut Tree, ty: &str, span: Span) -> StreamAst {
    StreamAst {
        ident: tree.spanned("used".to_owned(), span, "streams"),
        name: None,
        id: Some(tree.spanned(1, span, "id")),
        id_broken: false,
        elem: ElemAst {
            ty: Some(tree.spanned(ty.to_owned(), span, "type")),
            components: None,
            count: None,
            shape: None,
            max: None,
            unit: None,
        },
        layout: None,
        optional: None,
        notes: Notes::default(),
    }
}

/// The words of `repr`, with their places.
pub(crate) fn reprs(of: &[Attribute], errors: &mut Errors) -> Vec<Ident> {
    let mut list = Vec::new();
    for attr in of.iter().filter(|a| a.path().is_ident("repr")) {
        let result = attr.parse_nested_meta(|meta| {
            list.extend(meta.path.get_ident().cloned());
            if meta.input.peek(syn::token::Paren) {
                let inner;
                syn::parenthesized!(inner in meta.input);
                inner.parse::<TokenStream>()?;
            }
            Ok(())
        });
        errors.keep(result);
    }
    list
}

fn layout(item: &DeriveInput, errors: &mut Errors) {
    let reprs = reprs(&item.attrs, errors);
    let is_c = reprs.iter().any(|r| r == "C");
    if reprs.is_empty() {
        errors.at(item.ident.span(), "Rust may lay this struct out as it likes: write `#[repr(C)]` above it");
    }
    for repr in reprs.iter().filter(|r| *r != "C") {
        let way_out = if is_c { "leave it out" } else { "write `C`" };
        errors.at(repr.span(), format!("`{repr}` makes another layout than other languages have: {way_out}"));
    }
}
