//! A struct of streams as the value of a frame: written and copied whole.

use proc_macro2::TokenStream;
use quote::quote;
use shmx_schema::model::Layout;
use shmx_syn::stream::Stream;
use shmx_syn::ty::Core;
use syn::{Field, Ident};

pub(crate) fn expand(rt: &TokenStream, name: &Ident, fields: &[&Field], streams: &[Stream]) -> TokenStream {
    let writes = streams.iter().enumerate().map(|(i, s)| {
        let ident = &s.ident;
        if s.shape.optional {
            let write = write(rt, s, i, &quote!(value));
            quote!(if let ::core::option::Option::Some(value) = &self.#ident { #write })
        } else {
            write(rt, s, i, &quote!(&self.#ident))
        }
    });
    let reads = fields.iter().filter_map(|f| f.ident.as_ref()).filter_map(|ident| {
        let (i, s) = streams.iter().enumerate().find(|(_, s)| s.ident == *ident)?;
        let read = read(rt, s, i);
        Some(if s.shape.optional {
            quote! {
                #ident: if #rt::present(frame, #i) {
                    ::core::option::Option::Some(#read)
                } else {
                    ::core::option::Option::None
                }
            }
        } else {
            quote!(#ident: #read)
        })
    });
    implementation(rt, name, &quote!(#(#writes)*), &quote!(#(#reads),*))
}

/// The trait, of statements that write and of fields that are read.
pub(crate) fn implementation(rt: &TokenStream, name: &Ident, writes: &TokenStream, reads: &TokenStream) -> TokenStream {
    quote! {
        impl #rt::Value for #name {
            #[allow(unused_variables)]
            fn write(&self, frame: &mut #rt::Loan<'_>) -> ::core::result::Result<(), #rt::Error> {
                #writes
                ::core::result::Result::Ok(())
            }

            #[allow(unused_variables)]
            fn read<__ShmxB: #rt::Backing>(frame: &__ShmxB) -> ::core::result::Result<Self, #rt::Error> {
                ::core::result::Result::Ok(Self { #reads })
            }
        }
    }
}

fn in_planes(s: &Stream) -> Option<TokenStream> {
    let components = s.components.as_ref().filter(|_| s.layout == Layout::Soa)?;
    let (elem, count, block) = (&s.shape.ty, &components.count, &s.shape.block);
    Some(quote!(#elem, { #count }, #block))
}

fn write(rt: &TokenStream, s: &Stream, i: usize, value: &TokenStream) -> TokenStream {
    let planes = in_planes(s);
    match (s.shape.core, s.shape.list, planes) {
        (Core::Utf8, ..) => quote!(#rt::set_text(frame, #i, #value)?;),
        (Core::Json, ..) => quote! {
            let text: &#rt::Json = #value;
            if !text.0.is_empty() {
                #rt::set_text(frame, #i, &text.0)?;
            }
        },
        (_, true, None) => quote!(#rt::put_list(frame, #i, #value)?;),
        (_, true, Some(of)) => quote!(#rt::put_list_planes::<#of>(frame, #i, #value)?;),
        (_, false, planes) if s.shape.optional => {
            let list = quote!(::core::slice::from_ref(#value));
            match planes {
                None => quote!(#rt::put_list(frame, #i, #list)?;),
                Some(of) => quote!(#rt::put_list_planes::<#of>(frame, #i, #list)?;),
            }
        }
        (_, false, None) => quote!(#rt::put_fixed(frame, #i, #value)?;),
        (_, false, Some(of)) => quote!(#rt::put_planes::<#of>(frame, #i, #value)?;),
    }
}

fn read(rt: &TokenStream, s: &Stream, i: usize) -> TokenStream {
    let block = &s.shape.block;
    match (s.shape.core, s.shape.list, in_planes(s)) {
        (Core::Utf8, ..) => quote!(#rt::take_text(frame, #i)?),
        (Core::Json, ..) => quote!(#rt::Json(#rt::take_text(frame, #i)?)),
        (_, true, None) => quote!(#rt::take_list::<#block, _>(frame, #i)),
        (_, true, Some(of)) => quote!(#rt::take_list_planes::<#of, _>(frame, #i)),
        (_, false, None) => quote!(#rt::one::<#block, _>(frame, #i)),
        (_, false, Some(of)) => quote!(#rt::take_planes::<#of, _>(frame, #i)),
    }
}
