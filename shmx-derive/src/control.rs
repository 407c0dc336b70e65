//! `#[derive(ShmxControl)]`

use crate::mark::{mark, path, path_at};
use crate::opaque::Opaque;
use crate::{field, texts};
use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use shmx_schema::model;
use shmx_syn::Errors;
use shmx_syn::control::{Message, Unknown};
use shmx_syn::field::Said;
use syn::{DeriveInput, Ident, Type};

pub(crate) fn expand(item: &DeriveInput) -> syn::Result<TokenStream> {
    let name = &item.ident;
    let (mut errors, mut opaque) = (Errors::default(), Opaque::new(name.span()));
    let mut tree = opaque.tree(name.span());
    let Some(read) = shmx_syn::control::read(item, &mut tree, &mut errors) else {
        return errors.finish().map(|()| TokenStream::new());
    };
    let ast = tree.ast;
    let checked = opaque.check(&ast, errors)?;
    let rt = path(read.krate.as_ref());
    Ok(describe(&rt, name, &read.messages, read.unknown.as_ref(), &checked.schema.controls))
}

fn describe(
    rt: &TokenStream,
    name: &Ident,
    messages: &[Message],
    unknown: Option<&Unknown>,
    models: &[model::Control],
) -> TokenStream {
    let said =
        |m: &Message| m.fields.iter().filter_map(|f| f.said.as_ref()).map(|s| s.core.clone()).collect::<Vec<_>>();
    let cores: Vec<Type> = messages.iter().flat_map(said).collect();
    let types = field::distinct(&cores);
    let places = messages.iter().enumerate().map(|(i, m)| {
        let (at, tys) = (format_ident!("__SHMX_AT{i}"), m.fields.iter().map(|f| &f.ty));
        let n = m.fields.len();
        quote! {
            const #at: ([u32; #n], u32, u32) =
                #rt::compose::place([#((::core::mem::size_of::<#tys>(), ::core::mem::align_of::<#tys>())),*]);
        }
    });
    let bodies = messages.iter().zip(models).enumerate().map(|(i, (m, model))| {
        let (at, body) = (format_ident!("__SHMX_AT{i}"), format_ident!("__SHMX_BODY{i}"));
        let (fields, whole) = (format_ident!("__SHMX_FIELDS{i}"), format_ident!("__SHMX_WHOLE{i}"));
        let own: Vec<&Said> = m.fields.iter().filter_map(|f| f.said.as_ref()).collect();
        let list = own
            .iter()
            .zip(model.body.fields.iter())
            .enumerate()
            .map(|(k, (said, of))| field::descriptor(said, rt, of, quote!(#at.0[#k])));
        let (own, there) = (path_at(rt, m.ident.span()), mark(m.ident.span()));
        let check = quote_spanned!(there=> #own::compose::record(#own::bare(&__SHMX_OWNED), #whole));
        quote! {
            const #fields: &[#rt::model::Field] = &[#(#list),*];
            const #body: #rt::model::Record =
                #rt::model::Record { fields: #rt::list(#fields), bytes: #at.1, align: #at.2 };
            const #whole: &#rt::model::Record = &#body;
            const _: () = #check;
        }
    });
    let controls = models.iter().enumerate().map(|(i, model)| {
        let (id, body) = (model.id, format_ident!("__SHMX_BODY{i}"));
        let (name, doc) = (texts::text(rt, &model.name), texts::text(rt, &model.doc));
        let meta = texts::meta(rt, &model.meta);
        quote!(#rt::model::Control { id: #id, name: #name, doc: #doc, meta: #meta, body: #body })
    });
    let (own, there) = (path_at(rt, name.span()), mark(name.span()));
    let count = quote_spanned!(there=> #own::compose::union_len(__SHMX_PARTS));
    let message = implementation(rt, name, messages, unknown, models);
    quote! {
        const _: () = {
            const __SHMX_PARTS: &[&[&#rt::model::TypeDef]] = &[#(<#types as #rt::Element>::TYPES),*];
            const __SHMX_COUNT: usize = #count;
            const __SHMX_TYPES: [&#rt::model::TypeDef; __SHMX_COUNT] = #rt::compose::union(__SHMX_PARTS);
            const __SHMX_OWNED: [::core::mem::ManuallyDrop<#rt::model::TypeDef>; __SHMX_COUNT] = #rt::compose::owned(&__SHMX_TYPES);
            #(#places)*
            #(#bodies)*

            impl #rt::Controls for #name {
                const CONTROLS: &'static [#rt::model::Control] = &[#(#controls),*];
                const TYPES: &'static [&'static #rt::model::TypeDef] = &__SHMX_TYPES;
            }

            // used, for all that rustc need know
            const _: fn(&#name) = |_| {};
            #message
        };
    }
}

/// How messages become bodies, and bodies messages.
fn implementation(
    rt: &TokenStream,
    name: &Ident,
    messages: &[Message],
    unknown: Option<&Unknown>,
    models: &[model::Control],
) -> TokenStream {
    let ids = messages.iter().map(|m| {
        let (ident, id) = (&m.ident, m.id);
        quote!(Self::#ident { .. } => #id)
    });
    let encodes = messages.iter().enumerate().map(|(i, m)| {
        let (ident, at) = (&m.ident, format_ident!("__SHMX_AT{i}"));
        let names = m.fields.iter().map(|f| &f.ident);
        let values: Vec<Ident> = (0..m.fields.len()).map(|k| format_ident!("f{k}")).collect();
        let k = 0..m.fields.len();
        quote! {
            Self::#ident { #(#names: #values),* } => {
                let at = out.len();
                out.resize(at + #at.1 as usize, 0);
                #(#rt::put(out, at + #at.0[#k] as usize, #values);)*
            }
        }
    });
    let decodes = messages.iter().zip(models).enumerate().map(|(i, (m, model))| {
        let (ident, id, at) = (&m.ident, m.id, format_ident!("__SHMX_AT{i}"));
        let wire = &*model.name;
        let names = m.fields.iter().map(|f| &f.ident);
        let k = 0..m.fields.len();
        quote! {
            #id => {
                #rt::check_body(#wire, body, #at.1 as usize)?;
                ::core::result::Result::Ok(Self::#ident { #(#names: #rt::take(body, #at.0[#k] as usize)),* })
            }
        }
    });
    let (unknown_id, unknown_body, other) = match unknown {
        Some(Unknown { ident, id, bytes }) => (
            quote!(Self::#ident { #id, .. } => *#id,),
            quote!(Self::#ident { #bytes, .. } => out.extend_from_slice(#bytes),),
            quote!(_ => ::core::result::Result::Ok(Self::#ident { #id: id, #bytes: body.to_vec() })),
        ),
        None => (TokenStream::new(), TokenStream::new(), quote!(_ => ::core::result::Result::Err(#rt::no_control(id)))),
    };
    quote! {
        impl #rt::Message for #name {
            fn id(&self) -> u32 {
                match self { #(#ids,)* #unknown_id }
            }

            #[allow(unused_variables)]
            fn encode(&self, out: &mut ::std::vec::Vec<u8>) {
                match self { #(#encodes)* #unknown_body }
            }

            fn decode(id: u32, body: &[u8]) -> ::core::result::Result<Self, #rt::Error> {
                match id { #(#decodes)* #other }
            }
        }
    }
}
