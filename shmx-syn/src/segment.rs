//! What a struct of streams says of its segment.

use crate::attr::{Attrs, Keys, Value};
use crate::errors::{Errors, Fault};
use crate::tree::Tree;
use shmx_schema::ast::{Size, Spanned};
use shmx_schema::check::near::near;
use shmx_schema::model::{Checksum, Wire};
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
pub(crate) fn read(attrs: &Attrs, tree: &mut Tree<'_>, errors: &mut Errors) {
    let Some(key) = attrs.get("segment") else { return };
    let Value::List(list) = &key.value else {
        errors.on(Fault::Attribute, key.value.of(key), "expected settings: `segment(slots = 16, mode = 0o640)`");
        return;
    };
    let of = Attrs::of_list(list.clone(), key.name.span(), "`segment`", KEYS, errors);
    let size = |name: &str, tree: &mut Tree<'_>, errors: &mut Errors| -> Option<Spanned<Size>> {
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
            errors.at(
                Fault::Attribute,
                span,
                format!("a mode has permission bits alone, up to 0o777, and this is {n:#o}: `mode = 0o640`"),
            );
            return None;
        }
        Some(tree.spanned(n, span))
    });
    let wires = [("native", Wire::Native), ("shmx2", Wire::Shmx2)];
    tree.ast.segment.wire = one_of(&of, "wire", &wires, tree, errors);
    let sums = [("none", Checksum::None), ("crc32", Checksum::Crc32)];
    tree.ast.segment.checksum = one_of(&of, "checksum", &sums, tree, errors);
    let bool = |name: &str, tree: &mut Tree<'_>, errors: &mut Errors| {
        let value = of.bool(name, errors)?;
        let span = of.get(name).map_or(of.span, |k| k.value.span(k));
        Some(tree.spanned(value, span))
    };
    tree.ast.segment.timestamps = bool("timestamps", tree, errors);
    tree.ast.segment.wake_watchers = bool("wake_watchers", tree, errors);
    tree.ast.segment.keep = bool("keep", tree, errors);
    tree.ast.segment.group = of.text("group", errors).map(|g| tree.spanned(g.value(), g.span()));
}

fn one_of<T: Copy>(
    of: &Attrs,
    name: &str,
    known: &[(&str, T)],
    tree: &mut Tree<'_>,
    errors: &mut Errors,
) -> Option<Spanned<T>> {
    let text = of.text(name, errors)?;
    let value = text.value();
    if let Some((_, known)) = known.iter().find(|(word, _)| *word == value) {
        return Some(tree.spanned(*known, text.span()));
    }
    let words: Vec<&str> = known.iter().map(|(word, _)| *word).collect();
    let way_out = match near(&value, words.iter().copied()) {
        Some(other) => format!("did you mean \"{other}\"?"),
        None => format!("expected \"{}\"", words.join("\" or \"")),
    };
    errors.at(Fault::Attribute, text.span(), format!("there is no {name} '{value}'; {way_out}"));
    None
}

/// `reserved(streams(9, 10), controls(4))`
pub(crate) fn reserved(attrs: &Attrs, tree: &mut Tree<'_>, errors: &mut Errors) {
    let Some(key) = attrs.get("reserved") else { return };
    let expected = "expected ids: `reserved(streams(9, 10), controls(4))`";
    let Value::List(list) = &key.value else { return errors.on(Fault::Attribute, key.value.of(key), expected) };
    let Ok(Keys(keys)) = syn::parse2::<Keys>(list.clone()) else { return errors.on(Fault::Attribute, list, expected) };
    for key in keys {
        let Value::List(ids) = &key.value else {
            errors.on(Fault::Attribute, key.value.of(&key), expected);
            continue;
        };
        let parser = Punctuated::<LitInt, Token![,]>::parse_terminated;
        let Some(ids) = errors.keep(syn::parse::Parser::parse2(parser, ids.clone())) else { continue };
        for id in &ids {
            let Some(number) = errors.keep(id.base10_parse::<u32>()) else { continue };
            let number = tree.spanned(number, id.span());
            match key.name.to_string().as_str() {
                "streams" => tree.ast.reserved_streams.push(number),
                "controls" => tree.ast.reserved_controls.push(number),
                _ => errors.at(Fault::Attribute, key.name.span(), expected),
            }
        }
    }
}
