//! `#[derive(ShmxEnum)]`

use crate::attr::Attrs;
use crate::errors::Errors;
use crate::notes;
use crate::record::{no_generics, path, reprs, type_name, used};
use crate::tree::Tree;
use heck::{ToShoutySnakeCase, ToSnakeCase};
use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use shmx_schema::ast::{TypeAst, TypeKindAst, ValueAst};
use shmx_schema::layout::find_type;
use shmx_schema::model::{Scalar, TypeKind};
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{Data, DataEnum, DeriveInput, Expr, ExprUnary, Fields, Ident, UnOp};

pub(crate) fn expand(item: &DeriveInput) -> syn::Result<TokenStream> {
    let mut errors = Errors::default();
    let name = &item.ident;
    let attrs = Attrs::read(&item.attrs, name.span(), "an enum", &["name", "meta", "flags", "crate"], &mut errors);
    let rt = path(&attrs, &mut errors);
    no_generics(&item.generics, &mut errors);
    let data = match &item.data {
        Data::Enum(data) => data,
        Data::Struct(data) => {
            errors.at(
                data.struct_token.span,
                "a struct has `#[derive(ShmxRecord)]`; flags are an enum with `#[shmx(flags)]`",
            );
            return errors.finish().map(|()| TokenStream::new());
        }
        Data::Union(data) => {
            errors.at(data.union_token.span, "expected an enum");
            return errors.finish().map(|()| TokenStream::new());
        }
    };
    let is_flags = attrs.flag("flags", &mut errors).is_some();
    let base = base(item, is_flags, &mut errors);
    if data.variants.is_empty() {
        errors.at(name.span(), "an enum has at least one value: write one, `First = 1`");
        return errors.finish().map(|()| TokenStream::new());
    }

    let mut tree = Tree::new(name.span());
    let wire = type_name(&attrs, name, &mut errors);
    let notes = notes::read(&item.attrs, &attrs, &mut tree, &mut errors);
    let values = values(data, is_flags, &mut tree, &mut errors);
    let type_name = tree.spanned(wire.0.clone(), wire.1, "types");
    let repr = base.clone().unwrap_or_else(|| Ident::new("u8", name.span()));
    let base = tree.spanned(repr.to_string(), repr.span(), "base");
    let kind = if is_flags { TypeKindAst::Flags { base, values } } else { TypeKindAst::Enum { base, values } };
    tree.ast.types.push(TypeAst { name: type_name, notes, kind });
    let stream = used(&mut tree, &wire.0, name.span());
    tree.ast.streams.push(stream);
    let checked = tree.check(errors)?;
    let def = find_type(&checked.schema.types, &wire.0);
    let Some((def, TypeKind::Enum { values, .. } | TypeKind::Flags { values, .. })) = def.map(|d| (d, &d.kind)) else {
        return Err(syn::Error::new(name.span(), "the enum was not understood"));
    };

    let variants: Vec<&Ident> = data.variants.iter().map(|v| &v.ident).collect();
    let docs: Vec<String> = values
        .iter()
        .map(|v| if v.doc.is_empty() { format!("`{}` alone.", v.name) } else { v.doc.to_string() })
        .collect();
    let names: Vec<&str> = values.iter().map(|v| v.name.as_ref()).collect();
    let described = values.iter().zip(&variants).map(|(v, variant)| {
        let (text, doc) = (notes::text(&rt, &v.name), notes::text(&rt, &v.doc));
        quote!(#rt::model::Value { name: #text, value: #name::#variant as #repr as i128, doc: #doc })
    });
    let (text, doc, meta) = (notes::text(&rt, &def.name), notes::text(&rt, &def.doc), notes::meta(&rt, &def.meta));
    let scalar = format_ident!("{}", format!("{:?}", scalar(&repr)));
    let kind = if is_flags { quote!(Flags) } else { quote!(Enum) };
    let wire = &wire.0;
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
    let proofs = flags_are_bits(data, is_flags, name, &repr);
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

/// The integer type of its `repr`.
fn base(item: &DeriveInput, is_flags: bool, errors: &mut Errors) -> Option<Ident> {
    let reprs = reprs(&item.attrs, errors);
    let base = reprs.iter().find(|r| r.to_string().starts_with(['u', 'i']));
    if base.is_none() {
        let fix = if is_flags { "#[repr(u16)]" } else { "#[repr(u8)]" };
        errors.at(
            item.ident.span(),
            format!("an enum on the wire is a number of a certain type: write `{fix}` above it"),
        );
    }
    if let Some(size) = base.filter(|b| *b == "usize" || *b == "isize") {
        errors.at(size.span(), format!("the size of `{size}` is the machine's: write `u32`, or whatever it needs"));
        return None;
    }
    if let Some(size) = base.filter(|b| *b == "u128" || *b == "i128") {
        errors.at(size.span(), "128 bits have no type on the wire: `u64` and `i64` are the widest");
        return None;
    }
    base.cloned()
}

fn scalar(repr: &Ident) -> Scalar {
    Scalar::ALL.into_iter().find(|s| repr == s.name()).unwrap_or(Scalar::U8)
}

/// The values; where a number is an expression, their places stand for all numbers.
fn values(data: &DataEnum, is_flags: bool, tree: &mut Tree, errors: &mut Errors) -> Vec<ValueAst> {
    let mut next = Some(0i128);
    let mut numbers = Vec::new();
    for variant in &data.variants {
        let number = match &variant.discriminant {
            Some((_, expr)) => literal(expr),
            None => next,
        };
        next = number.and_then(|n| n.checked_add(1));
        numbers.push(number);
    }
    let known = numbers.iter().all(Option::is_some);
    let mut values = Vec::new();
    for (i, (variant, number)) in data.variants.iter().zip(numbers).enumerate() {
        if !matches!(variant.fields, Fields::Unit) {
            errors.on(&variant.fields, "a value of an enum is a number: it has no fields (`ShmxControl` has)");
        }
        let attrs = Attrs::read(&variant.attrs, variant.ident.span(), "a value", &["name"], errors);
        let (name, span) = match attrs.text("name", errors) {
            Some(name) => (name.value(), name.span()),
            None => (variant.ident.unraw().to_string().to_snake_case(), variant.ident.span()),
        };
        let place = variant.discriminant.as_ref().map_or(variant.ident.span(), |(_, expr)| expr.span());
        let number = number.filter(|_| known).unwrap_or(i as i128 + i128::from(is_flags));
        values.push(ValueAst {
            name: tree.spanned(name, span, "values"),
            value: tree.spanned(number, place, "values"),
            doc: notes::doc(&variant.attrs),
        });
    }
    values
}

fn literal(expr: &Expr) -> Option<i128> {
    match expr {
        Expr::Unary(ExprUnary { op: UnOp::Neg(_), expr, .. }) => literal(expr).map(|n| -n),
        Expr::Lit(syn::ExprLit { lit: syn::Lit::Int(n), .. }) => n.base10_parse().ok(),
        Expr::Paren(inner) => literal(&inner.expr),
        Expr::Group(inner) => literal(&inner.expr),
        _ => None,
    }
}
