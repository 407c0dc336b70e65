//! `#[derive(ShmxRecord)]`

use crate::mark::{mark, path, path_at};
use crate::opaque::{Opaque, used};
use crate::{field, texts};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote, quote_spanned};
use shmx_schema::layout::find_type;
use shmx_schema::model::TypeKind;
use shmx_syn::Errors;
use shmx_syn::field::{Field, Said};
use syn::spanned::Spanned;
use syn::{DeriveInput, Ident};

pub(crate) fn expand(item: &DeriveInput) -> syn::Result<TokenStream> {
    let name = &item.ident;
    let (mut errors, mut opaque) = (Errors::default(), Opaque::new(name.span()));
    let mut tree = opaque.tree(name.span());
    let Some(read) = shmx_syn::record::read(item, &mut tree, &mut errors) else {
        return errors.finish().map(|()| TokenStream::new());
    };
    used(&mut tree, &read.wire, name.span());
    let ast = tree.ast;
    let checked = opaque.check(&ast, errors)?;
    let def = find_type(&checked.schema.types, &read.wire);
    let Some((def, TypeKind::Record(record))) = def.map(|d| (d, &d.kind)) else {
        return Err(syn::Error::new(name.span(), "the record was not understood"));
    };
    let (rt, fields) = (path(read.krate.as_ref()), &read.fields);

    let own: Vec<(&Field, &Said)> = fields.iter().filter_map(|f| Some((f, f.said.as_ref()?))).collect();
    let types = field::distinct(own.iter().map(|(_, said)| &said.core));
    let descriptors = own.iter().zip(record.fields.iter()).map(|((field, said), model)| {
        let ident = &field.ident;
        field::descriptor(said, &rt, model, quote!(::core::mem::offset_of!(#name, #ident) as u32))
    });
    let (wire, doc, meta) = (texts::text(&rt, &def.name), texts::text(&rt, &def.doc), texts::meta(&rt, &def.meta));
    let proofs = holes(&rt, name, fields);
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
