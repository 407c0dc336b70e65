//! What a struct of streams says of its segment.

use crate::attr::{Attrs, Keys, Value};
use crate::errors::Errors;
use crate::notes;
use crate::tree::Tree;
use proc_macro2::TokenStream;
use quote::quote;
use shmx_schema::ast::{Size, Spanned};
use shmx_schema::check::near::near;
use shmx_schema::model::{Checksum, Segment, Wire};
use syn::punctuated::Punctuated;
use syn::{LitInt, Token};

const KEYS: &[&str] = &[
    "readers",
    "pins",
    "slots",
    "control_bytes",
    "wire",
    "checksum",
    "timestamps",
    "writers",
    "wake_watchers",
    "mode",
    "group",
    "keep",
];

/// `segment(…)`
pub(crate) fn read(attrs: &Attrs, tree: &mut Tree, errors: &mut Errors) {
    let Some(key) = attrs.get("segment") else { return };
    let Value::List(list) = &key.value else {
        errors.on(key.value.of(key), "expected settings: `segment(slots = 16, mode = 0o640)`");
        return;
    };
    let of = Attrs::of_list(list.clone(), key.name.span(), "`segment`", KEYS, errors);
    let size = |name: &str, tree: &mut Tree, errors: &mut Errors| -> Option<Spanned<Size>> {
        let (number, span) = of.number(name, errors)?;
        Some(tree.size(Some(number.into()), span))
    };
    tree.ast.segment.readers = size("readers", tree, errors);
    tree.ast.segment.pins = size("pins", tree, errors);
    tree.ast.segment.slots = size("slots", tree, errors);
    tree.ast.segment.control_bytes = size("control_bytes", tree, errors);
    tree.ast.segment.writers = size("writers", tree, errors);
    tree.ast.segment.mode = of.number("mode", errors).and_then(|(n, span)| {
        if n > 0o777 {
            errors
                .at(span, format!("a mode has permission bits alone, up to 0o777, and this is {n:#o}: `mode = 0o640`"));
            return None;
        }
        Some(tree.spanned(n, span, "mode"))
    });
    let wires = [("native", Wire::Native), ("shmx2", Wire::Shmx2)];
    tree.ast.segment.wire = one_of(&of, "wire", &wires, tree, errors);
    let sums = [("none", Checksum::None), ("crc32", Checksum::Crc32)];
    tree.ast.segment.checksum = one_of(&of, "checksum", &sums, tree, errors);
    let bool = |name: &str, tree: &mut Tree, errors: &mut Errors| {
        let value = of.bool(name, errors)?;
        let span = of.get(name).map_or(of.span, |k| k.value.span(k));
        Some(tree.spanned(value, span, name))
    };
    tree.ast.segment.timestamps = bool("timestamps", tree, errors);
    tree.ast.segment.wake_watchers = bool("wake_watchers", tree, errors);
    tree.ast.segment.keep = bool("keep", tree, errors);
    tree.ast.segment.group = of.text("group", errors).map(|g| tree.spanned(g.value(), g.span(), "group"));
}

fn one_of<T: Copy>(
    of: &Attrs,
    name: &str,
    known: &[(&str, T)],
    tree: &mut Tree,
    errors: &mut Errors,
) -> Option<Spanned<T>> {
    let text = of.text(name, errors)?;
    let value = text.value();
    if let Some((_, known)) = known.iter().find(|(word, _)| *word == value) {
        return Some(tree.spanned(*known, text.span(), name));
    }
    let words: Vec<&str> = known.iter().map(|(word, _)| *word).collect();
    let way_out = match near(&value, words.iter().copied()) {
        Some(other) => format!("did you mean \"{other}\"?"),
        None => format!("expected \"{}\"", words.join("\" or \"")),
    };
    errors.at(text.span(), format!("there is no {name} '{value}'; {way_out}"));
    None
}

/// `reserved(streams(9, 10), controls(4))`
pub(crate) fn reserved(attrs: &Attrs, tree: &mut Tree, errors: &mut Errors) {
    let Some(key) = attrs.get("reserved") else { return };
    let expected = "expected ids: `reserved(streams(9, 10), controls(4))`";
    let Value::List(list) = &key.value else { return errors.on(key.value.of(key), expected) };
    let Ok(Keys(keys)) = syn::parse2::<Keys>(list.clone()) else { return errors.on(list, expected) };
    for key in keys {
        let Value::List(ids) = &key.value else {
            errors.on(key.value.of(&key), expected);
            continue;
        };
        let parser = Punctuated::<LitInt, Token![,]>::parse_terminated;
        let Some(ids) = errors.keep(syn::parse::Parser::parse2(parser, ids.clone())) else { continue };
        for id in &ids {
            let Some(number) = errors.keep(id.base10_parse::<u32>()) else { continue };
            let number = tree.spanned(number, id.span(), "reserved");
            match key.name.to_string().as_str() {
                "streams" => tree.ast.reserved_streams.push(number),
                "controls" => tree.ast.reserved_controls.push(number),
                _ => errors.at(key.name.span(), expected),
            }
        }
    }
}

/// The settings as the model has them.
pub(crate) fn descriptor(rt: &TokenStream, of: &Segment) -> TokenStream {
    let option = |n: Option<u32>| match n {
        Some(n) => quote!(::core::option::Option::Some(#n)),
        None => quote!(::core::option::Option::None),
    };
    let (readers, pins, writers, mode) = (of.readers, of.pins, of.writers, of.mode);
    let (slots, control_bytes) = (option(of.slots), option(of.control_bytes));
    let (timestamps, wake_watchers, keep) = (of.timestamps, of.wake_watchers, of.keep);
    let wire = match of.wire {
        Wire::Native => quote!(Native),
        Wire::Shmx2 => quote!(Shmx2),
    };
    let checksum = match of.checksum {
        Checksum::None => quote!(None),
        Checksum::Crc32 => quote!(Crc32),
    };
    let group = match &of.group {
        Some(group) => {
            let group = notes::text(rt, group);
            quote!(::core::option::Option::Some(#group))
        }
        None => quote!(::core::option::Option::None),
    };
    quote! {
        #rt::model::Segment {
            readers: #readers, pins: #pins, slots: #slots, control_bytes: #control_bytes,
            wire: #rt::model::Wire::#wire, checksum: #rt::model::Checksum::#checksum, timestamps: #timestamps,
            writers: #writers, wake_watchers: #wake_watchers, mode: #mode, group: #group, keep: #keep,
        }
    }
}
