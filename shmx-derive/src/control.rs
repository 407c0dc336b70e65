//! `#[derive(ShmxControl)]`

use crate::attr::Attrs;
use crate::errors::{Errors, mark, path_at};
use crate::field::{self, Field, Said};
use crate::notes;
use crate::record::{no_generics, path};
use crate::tree::Tree;
use heck::ToSnakeCase;
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use shmx_schema::ast::ControlAst;
use shmx_schema::model;
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{Data, DataEnum, DeriveInput, Fields, Ident, Type, Variant};

/// A message.
struct Message {
    ident: Ident,
    id: u32,
    fields: Vec<Field>,
}

/// The variant for what has none.
struct Unknown {
    ident: Ident,
    id: Ident,
    bytes: Ident,
}

const KEYS: &[&str] = &["id", "name", "meta", "unknown"];

pub(crate) fn expand(item: &DeriveInput) -> syn::Result<TokenStream> {
    let mut errors = Errors::default();
    let name = &item.ident;
    let attrs = Attrs::read(&item.attrs, name.span(), "an enum of messages", &["crate"], &mut errors);
    let rt = path(&attrs, &mut errors);
    no_generics(&item.generics, &mut errors);
    let Data::Enum(data) = &item.data else {
        errors.at(name.span(), "control messages are the variants of an enum: `enum X { #[shmx(id = 1)] Pause }`");
        return errors.finish().map(|()| TokenStream::new());
    };
    let mut tree = Tree::new(name.span());
    let mut messages = Vec::new();
    let mut unknown: Option<Unknown> = None;
    let free = free_id(data);
    for variant in &data.variants {
        let attrs = Attrs::read(&variant.attrs, variant.ident.span(), "a message", KEYS, &mut errors);
        match attrs.flag("unknown", &mut errors) {
            Some(span) if unknown.is_some() => errors.at(span, "there is an `unknown` message already"),
            Some(_) => unknown = self::unknown(variant, &mut errors),
            None => messages.extend(message(variant, &attrs, free, &mut tree, &mut errors)),
        }
    }
    let checked = tree.check(errors)?;
    messages.sort_by_key(|m| m.id);
    Ok(describe(&rt, name, &messages, unknown.as_ref(), &checked.schema.controls))
}

/// The least id that no variant says.
fn free_id(data: &DataEnum) -> u32 {
    let mut unsaid = Errors::default();
    let ids: Vec<u32> = data
        .variants
        .iter()
        .filter_map(|v| {
            let attrs = Attrs::read(&v.attrs, Span::call_site(), "", KEYS, &mut unsaid);
            attrs.number("id", &mut unsaid).map(|(id, _)| id)
        })
        .collect();
    (1..).find(|id| !ids.contains(id)).unwrap_or(1)
}

fn message(variant: &Variant, attrs: &Attrs, free: u32, tree: &mut Tree, errors: &mut Errors) -> Option<Message> {
    let ident = variant.ident.clone();
    if let Some((_, number)) = &variant.discriminant {
        errors.at(number.span(), "a message's number is `#[shmx(id = …)]`: leave this one out");
    }
    let id = attrs.number("id", errors);
    if attrs.get("id").is_none() && !attrs.broken {
        let fix = format!("`#[shmx(id = {free})]`; it is what old and new programs know the message by");
        errors.at(ident.span(), format!("message '{ident}' has no id: write {fix}"));
    }
    let own: Vec<&syn::Field> = match &variant.fields {
        Fields::Named(fields) => fields.named.iter().collect(),
        Fields::Unit => Vec::new(),
        Fields::Unnamed(fields) => {
            errors.on(fields, format!("the fields of a message have names: write `{ident} {{ a: T }}`"));
            return None;
        }
    };
    let (fields, asts) = field::fields(own, false, tree, errors);
    let notes = notes::read(&variant.attrs, attrs, tree, errors);
    let key = ident.unraw().to_string().to_snake_case();
    let control = ControlAst {
        ident: tree.spanned(key, ident.span(), "controls"),
        name: attrs.text("name", errors).map(|n| tree.spanned(n.value(), n.span(), "name")),
        id: id.map(|(id, span)| tree.spanned(id, span, "id")),
        id_broken: id.is_none(),
        fields: asts,
        notes,
    };
    tree.ast.controls.push(control);
    Some(Message { ident, id: id?.0, fields })
}

fn unknown(variant: &Variant, errors: &mut Errors) -> Option<Unknown> {
    let ident = variant.ident.clone();
    if let Fields::Named(fields) = &variant.fields {
        let names: Vec<&Ident> = fields.named.iter().filter_map(|f| f.ident.as_ref()).collect();
        let types = fields.named.iter().map(|f| f.ty.to_token_stream().to_string());
        if let [id, bytes] = names[..]
            && id == "id"
            && bytes == "bytes"
            && types.zip(["u32", "Vec < u8 >"]).all(|(ty, expected)| ty.ends_with(expected))
        {
            return Some(Unknown { ident, id: id.clone(), bytes: bytes.clone() });
        }
    }
    errors.on(variant_body(variant), format!("expected `{ident} {{ id: u32, bytes: Vec<u8> }}`"));
    None
}

/// What to mark of a variant: its name and fields, without attributes.
fn variant_body(of: &Variant) -> TokenStream {
    let (ident, fields) = (&of.ident, &of.fields);
    quote!(#ident #fields)
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
            .map(|(k, (said, of))| said.descriptor(rt, of, quote!(#at.0[#k])));
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
        let (name, doc) = (notes::text(rt, &model.name), notes::text(rt, &model.doc));
        let meta = notes::meta(rt, &model.meta);
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
