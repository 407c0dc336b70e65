//! `#[derive(ShmxStream)]`

use crate::field::{self, dim};
use crate::mark::{mark, path, path_at};
use crate::opaque::Opaque;
use crate::{settings, single, texts, value, view};
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use shmx_schema::check::Checked;
use shmx_schema::model::{self, Layout};
use shmx_syn::Errors;
use shmx_syn::stream::Stream;
use shmx_syn::ty::{Core, number};
use syn::spanned::Spanned as _;
use syn::{Data, DeriveInput, Expr, Ident};

/// Nothing of it is left to rustc: what there is to prove, the check has proven.
fn is_known(of: &Stream) -> bool {
    let plain = matches!(of.shape.core, Core::Number(_) | Core::Utf8 | Core::Json);
    let count = of.components.as_ref().map(|c| &c.count);
    plain && of.shape.dims.iter().chain(&of.max).chain(count).all(|size| number(size).is_some())
}

pub(crate) fn expand(item: &DeriveInput) -> syn::Result<TokenStream> {
    let name = &item.ident;
    let (mut errors, mut opaque) = (Errors::default(), Opaque::new(name.span()));
    let mut tree = opaque.tree(name.span());
    let (Some(read), Data::Struct(data)) = (shmx_syn::stream::read(item, &mut tree, &mut errors), &item.data) else {
        return errors.finish().map(|()| TokenStream::new());
    };
    let ast = tree.ast;
    let checked = opaque.check(&ast, errors)?;
    let rt = path(read.krate.as_ref());
    let described = describe(&rt, name, &checked, &read.list, read.controls.as_ref());
    let view = view::expand(item, &rt, &checked, &read.list)?;
    let value = match &read.parts {
        Some(parts) => single::expand(&rt, name, &read.list[0], parts),
        None => value::expand(&rt, name, &data.fields.iter().collect::<Vec<_>>(), &read.list),
    };
    Ok(quote!(#described #view #value))
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
    let proofs = streams.iter().enumerate().filter(|(_, s)| !is_known(s)).map(|(i, s)| {
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
    let (text, version, doc) = (texts::text(rt, &schema.name), schema.version, texts::text(rt, &schema.doc));
    let segment = settings::descriptor(rt, &schema.segment);
    let (reserved_streams, reserved_controls) = (&schema.reserved_streams, &schema.reserved_controls);
    let (own, there) = (path_at(rt, name.span()), mark(name.span()));
    let count = quote_spanned!(there=> #own::compose::union_len(__SHMX_PARTS));
    let whole = quote_spanned!(there=> #own::compose::schema(__SHMX_MODEL));
    let (own, there) = (path_at(rt, controls.span()), mark(controls.span()));
    let messages = quote_spanned!(there=> #own::compose::controls(__SHMX_MODEL););
    let guess = 4096 + 192 * streams.len() + bytes_of_text(schema); // messages and records are not known here
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
fn bytes_of_text(of: &model::Schema) -> usize {
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
    let (name, unit) = (texts::text(rt, &model.name), texts::text(rt, &model.unit));
    let (doc, meta) = (texts::text(rt, &model.doc), texts::meta(rt, &model.meta));
    quote! {
        #rt::model::Stream {
            id: #id, name: #name, elem: #elem, components: #components, layout: #layout,
            extent: #rt::model::Extent { max: #max, dims: #rt::list(#dims) },
            optional: #optional, unit: #unit, doc: #doc, meta: #meta,
        }
    }
}
