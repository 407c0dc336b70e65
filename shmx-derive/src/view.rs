//! What stands beside the struct: frames to read and to write, planes, constants. The templates are those of `shmxc`.

use crate::holes::Holes;
use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};
use shmx_rust::lang::{Beside, Const};
use shmx_rust::names::{Finding, Findings};
use shmx_rust::{Form, Names, accessors, literal, render};
use shmx_schema::check::Checked;
use shmx_schema::model::{self, Layout};
use shmx_syn::stream::Stream;
use shmx_syn::ty::{Core, shown};
use shmx_syn::{Errors, Fault};
use syn::{DeriveInput, Expr};

pub(crate) fn expand(
    item: &DeriveInput,
    rt: &TokenStream,
    checked: &Checked,
    streams: &[Stream],
) -> syn::Result<TokenStream> {
    let mut holes = Holes::new(rt.clone());
    let names = names(item, &mut holes);
    let shaped: Vec<_> = streams
        .iter()
        .zip(checked.schema.streams.iter())
        .enumerate()
        .map(|(i, (stream, model))| shape(i, stream, model, &mut holes))
        .collect();
    let taken = [&names.view, &names.frame, &names.owned, &names.snapshot, &names.frame_mut, &names.fixed];
    let taken: Vec<&str> = taken.into_iter().map(String::as_str).collect();
    let mut found = Findings::new();
    let made = accessors(&shaped, &names, &[], &taken, &mut found);
    collisions(streams, &found)?;
    let beside = Beside {
        names: &names,
        literal: literal::text(&checked.schema.name),
        planes: &made.planes,
        reads: &made.reads,
        writes: &made.writes,
        fixed: &made.fixed,
    };
    let tokens = holes.fill(&render::beside(&beside))?;
    let constants = constants(&made.consts, &mut holes)?;
    let (name, view) = (&item.ident, format_ident!("{}View", item.ident));
    Ok(quote! {
        #tokens
        #[allow(dead_code)]
        impl #name {
            #constants
        }
        #[allow(dead_code)]
        impl<__ShmxB: #rt::Backing> #view<__ShmxB> {
            /// The frame as a value: a copy of all its streams.
            ///
            /// # Errors
            /// A text is no UTF-8.
            pub fn to_value(&self) -> ::core::result::Result<#name, #rt::Error> {
                #rt::Value::read(&self.0)
            }
        }
    })
}

fn names(item: &DeriveInput, holes: &mut Holes) -> Names {
    let name = &item.ident;
    Names {
        schema: name.to_string(),
        view: format!("{name}View"),
        frame: format!("{name}Frame"),
        owned: format!("{name}OwnedFrame"),
        snapshot: format!("{name}Snapshot"),
        frame_mut: format!("{name}FrameMut"),
        fixed: format!("{name}Fixed"),
        backing: "__ShmxB".to_owned(),
        control: String::new(),
        planes: String::new(),
        prefix: name.to_string(),
        vis: holes.put(&item.vis),
        allow: vec!["#[allow(dead_code, unreachable_pub, unused_braces)]".to_owned()],
    }
}

/// A stream as its accessors see it: types and sizes as placeholders.
fn shape(i: usize, of: &Stream, model: &model::Stream, holes: &mut Holes) -> shmx_rust::Stream {
    let single = !of.shape.list && of.shape.dims.is_empty();
    let form = match of.shape.core {
        Core::Utf8 => Form::Text,
        Core::Json => Form::Json,
        _ if of.components.is_some() && of.layout == Layout::Soa && !single => Form::Planes,
        Core::Named if single && of.components.is_none() => Form::Single,
        _ if single => Form::Value,
        _ => Form::Slice,
    };
    let core = if of.bytes { "u8".to_owned() } else { holes.put(&of.shape.ty) };
    let count = of.components.as_ref().map_or_else(|| "1".to_owned(), |c| holes.put(braced(&c.count)));
    let elem = match (&of.components, form) {
        (Some(_), form) if form != Form::Planes => format!("[{core}; {count}]"),
        _ => core.clone(),
    };
    shmx_rust::Stream {
        i,
        id: model.id,
        key: of.key.clone(),
        name: model.name.to_string(),
        form,
        elem,
        plane: core,
        components: of.components.as_ref().map(|c| shown(&c.count)),
        count,
        names: model.components.names.iter().map(|n| n.to_string()).collect(),
        dims: of.shape.dims.iter().map(shown).collect(),
        lens: of.shape.dims.iter().map(|n| holes.put(n)).collect(),
        max: of.max.as_ref().map(shown),
        bytes: of.bytes || matches!(of.shape.core, Core::Utf8 | Core::Json),
        optional: model.optional,
        unit: model.unit.to_string(),
        doc: model.doc.to_string(),
    }
}

/// A constant where a type could stand.
fn braced(count: &Expr) -> TokenStream {
    match count {
        Expr::Lit(_) => count.to_token_stream(),
        _ => quote!({ #count }),
    }
}

/// Two names that became one.
fn collisions(streams: &[Stream], found: &Findings) -> syn::Result<()> {
    let mut errors = Errors::default();
    for finding in found {
        let Finding::Collide { path, other, ident, .. } = finding else { continue };
        let key = path.split('.').nth(1).unwrap_or_default();
        let span = streams.iter().find(|s| s.key == key).map(|s| s.ident.span());
        let message = format!("this and '{other}' would both be `{ident}`: give one of them another name");
        errors.at(Fault::Item, span.unwrap_or_else(proc_macro2::Span::call_site), message);
    }
    errors.finish()
}

/// The ids of the streams, as constants of the struct.
fn constants(of: &[Const], holes: &mut Holes) -> syn::Result<TokenStream> {
    let mut out = TokenStream::new();
    for constant in of {
        let name = holes.put(format_ident!("{}", constant.name)); // which may be that of a parameter
        let text = format!("{}\npub const {name}: {} = {};", constant.docs.join("\n"), constant.ty, constant.value);
        out.extend(holes.fill(&text)?);
    }
    Ok(out)
}
