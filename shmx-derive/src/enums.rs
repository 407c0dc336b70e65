//! `#[derive(ShmxEnum)]`

use crate::mark::path;
use crate::opaque::{Opaque, used};
use crate::texts;
use heck::ToShoutySnakeCase;
use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use shmx_schema::layout::find_type;
use shmx_schema::model::{Scalar, TypeKind};
use shmx_syn::Errors;
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{Data, DataEnum, DeriveInput, Ident};

pub(crate) fn expand(item: &DeriveInput) -> syn::Result<TokenStream> {
    let name = &item.ident;
    let (mut errors, mut opaque) = (Errors::default(), Opaque::new(name.span()));
    let mut tree = opaque.tree(name.span());
    let (Some(read), Data::Enum(data)) = (shmx_syn::enums::read(item, &mut tree, &mut errors), &item.data) else {
        return errors.finish().map(|()| TokenStream::new());
    };
    used(&mut tree, &read.wire, name.span());
    let ast = tree.ast;
    let checked = opaque.check(&ast, errors)?;
    let def = find_type(&checked.schema.types, &read.wire);
    let Some((def, TypeKind::Enum { values, .. } | TypeKind::Flags { values, .. })) = def.map(|d| (d, &d.kind)) else {
        return Err(syn::Error::new(name.span(), "the enum was not understood"));
    };
    let (rt, repr, is_flags) = (path(read.krate.as_ref()), &read.repr, read.is_flags);

    let variants: Vec<&Ident> = data.variants.iter().map(|v| &v.ident).collect();
    let docs: Vec<String> = values
        .iter()
        .map(|v| if v.doc.is_empty() { format!("`{}` alone.", v.name) } else { v.doc.to_string() })
        .collect();
    let names: Vec<&str> = values.iter().map(|v| v.name.as_ref()).collect();
    let described = values.iter().zip(&variants).map(|(v, variant)| {
        let (text, doc) = (texts::text(&rt, &v.name), texts::text(&rt, &v.doc));
        quote!(#rt::model::Value { name: #text, value: #name::#variant as #repr as i128, doc: #doc })
    });
    let (text, doc, meta) = (texts::text(&rt, &def.name), texts::text(&rt, &def.doc), texts::meta(&rt, &def.meta));
    let scalar = format_ident!("{}", format!("{:?}", scalar(repr)));
    let kind = if is_flags { quote!(Flags) } else { quote!(Enum) };
    let wire = &read.wire;
    let behaviour = if is_flags {
        let consts = variants.iter().zip(&docs).filter_map(|(variant, doc)| {
            let name = format_ident!("{}", variant.unraw().to_string().to_shouty_snake_case());
            (name != **variant).then(|| {
                quote! {
                    #[doc = #doc]
                    pub const #name: #rt::Flags<Self> = #rt::Flags::from_bits(Self::#variant as #repr);
                }
            })
        });
        quote! {
            #[allow(dead_code)]
            impl #name {
                #(#consts)*
            }


            impl #rt::Flag for #name {
                type Repr = #repr;
                const NAME: &'static str = #wire;
                const VALUES: &'static [(&'static str, #repr)] = &[#((#names, #name::#variants as #repr)),*];

                fn bits(&self) -> #repr {
                    match self { #(Self::#variants => const { #name::#variants as #repr }),* }
                }
            }
        }
    } else {
        let numbers: Vec<Ident> = (0..variants.len()).map(|i| format_ident!("__SHMX_V{i}")).collect();
        quote! {
            impl #rt::Enum for #name {
                type Repr = #repr;
                const NAME: &'static str = #wire;

                fn from_repr(number: #repr) -> ::core::option::Option<Self> {
                    #(const #numbers: #repr = #name::#variants as #repr;)*
                    #[allow(unreachable_patterns)]
                    ::core::option::Option::Some(match number {
                        #(#numbers => Self::#variants,)*
                        _ => return ::core::option::Option::None,
                    })
                }

                fn to_repr(&self) -> #repr {
                    match self { #(Self::#variants => const { #name::#variants as #repr }),* }
                }

                fn name(&self) -> &'static str {
                    match self { #(Self::#variants => #names),* }
                }
            }
        }
    };
    let proofs = flags_are_bits(data, is_flags, name, repr);
    // a flag need not be constructed by name to be set by a peer
    Ok(quote! {
        const _: () = {
            #[allow(dead_code)]
            const __SHMX_ALL: &[#name] = &[#(#name::#variants),*];
            const __SHMX_VALUES: &[#rt::model::Value] = &[#(#described),*];

            impl #rt::Described for #name {
                const DEF: &'static #rt::model::TypeDef = &#rt::model::TypeDef {
                    name: #text, doc: #doc, meta: #meta,
                    kind: #rt::model::TypeKind::#kind { base: #rt::model::Scalar::#scalar, values: #rt::list(__SHMX_VALUES) },
                };
            }

            #behaviour
            #(#proofs)*
        };
    })
}

/// That no flag is 0, where its number is an expression that only rustc knows.
fn flags_are_bits<'a>(
    data: &'a DataEnum,
    is_flags: bool,
    name: &'a Ident,
    repr: &'a Ident,
) -> impl Iterator<Item = TokenStream> + 'a {
    let said = data.variants.iter().filter(move |_| is_flags);
    said.filter_map(|v| Some((&v.ident, &v.discriminant.as_ref()?.1))).map(move |(variant, number)| {
        quote_spanned! {number.span()=>
            const _: () = ::core::assert!(#name::#variant as #repr != 0, "a flag is a bit, and 0 is none: leave it out");
        }
    })
}

fn scalar(repr: &Ident) -> Scalar {
    Scalar::ALL.into_iter().find(|s| repr == s.name()).unwrap_or(Scalar::U8)
}
