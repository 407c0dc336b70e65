//! What nobody reads at run time: names in generated code, docs, meta, and the schema's own keys.

use std::collections::HashMap;

use shmx_schema::model::{Meta, MetaValue, Segment};

use super::change::Attach;
use super::elem::Place;
use super::{Cx, rules};

/// The schema itself.
pub(super) fn schema(cx: &mut Cx<'_>) {
    if !cx.whole() {
        return;
    }
    let (old, new) = (cx.old.schema, cx.new.schema);
    let place = |key: &str| Place { what: "the schema".to_owned(), old: key.to_owned(), new: key.to_owned() };
    if old.name != new.name {
        let message = format!("the schema's name '{}' became '{}'", old.name, new.name);
        cx.one_of(&rules::SCHEMA_RENAMED, &place("schema"), message, (old.name.to_string(), new.name.to_string()));
    }
    if old.version != new.version {
        let message = format!("the version {} became {}", old.version, new.version);
        let words = (old.version.to_string(), new.version.to_string());
        cx.one_of(&rules::VERSION_CHANGED, &place("version"), message, words);
    }
    doc(cx, &place(""), &old.doc, &new.doc);
    for (key, was, is) in segment(&old.segment, &new.segment) {
        let message = format!("`{key}` of the segment: {was} became {is}");
        cx.one_of(&rules::SEGMENT_CHANGED, &place(&format!("segment.{key}")), message, (was, is));
    }
    sizes(cx);
}

/// What differs in the defaults of a segment, in words.
fn segment(a: &Segment, b: &Segment) -> Vec<(&'static str, String, String)> {
    fn words<T: std::fmt::Debug>(value: Option<T>) -> String {
        value.map_or_else(|| "its default".to_owned(), |value| format!("{value:?}").to_ascii_lowercase())
    }
    let all = [
        ("readers", words(Some(a.readers)), words(Some(b.readers))),
        ("pins", words(Some(a.pins)), words(Some(b.pins))),
        ("slots", words(a.slots), words(b.slots)),
        ("control_bytes", words(a.control_bytes), words(b.control_bytes)),
        ("wire", words(Some(a.wire)), words(Some(b.wire))),
        ("checksum", words(Some(a.checksum)), words(Some(b.checksum))),
        ("timestamps", words(Some(a.timestamps)), words(Some(b.timestamps))),
        ("writers", words(Some(a.writers)), words(Some(b.writers))),
        ("wake_watchers", words(Some(a.wake_watchers)), words(Some(b.wake_watchers))),
        ("mode", format!("{:#o}", a.mode).replace('o', ""), format!("{:#o}", b.mode).replace('o', "")),
        ("group", words(a.group.as_ref()), words(b.group.as_ref())),
        ("keep", words(Some(a.keep)), words(Some(b.keep))),
    ];
    all.into_iter().filter(|(_, was, is)| was != is).collect()
}

fn sizes(cx: &mut Cx<'_>) {
    if !cx.written() {
        return;
    }
    let (old, new) = (cx.old.sizes, cx.new.sizes);
    let missing = |list: &'_ [(String, u64)], others: &[(String, u64)]| {
        let others: HashMap<&str, u64> = others.iter().map(|(name, value)| (name.as_str(), *value)).collect();
        list.iter().map(|(name, _)| name.clone()).filter(|name| !others.contains_key(name.as_str())).collect::<Vec<_>>()
    };
    for name in missing(old, new) {
        let path = format!("sizes.{name}");
        cx.one(&rules::SIZE_REMOVED, format!("size '{name}' was removed"), Attach::Reads, Some(&path), None);
    }
    for name in missing(new, old) {
        let path = format!("sizes.{name}");
        cx.one(&rules::SIZE_ADDED, format!("size '{name}' was added"), Attach::Reads, None, Some(&path));
    }
}

/// How a stream or control message is called in generated code.
pub(super) fn identifier(cx: &mut Cx<'_>, place: &Place, same_name: bool) {
    // with the name on the wire, it changes by itself
    if cx.written() && place.old != place.new && same_name {
        let last = |path: &str| path.rsplit('.').next().unwrap_or_default().to_owned();
        let (was, is) = (last(&place.old), last(&place.new));
        let message = format!("{} is called '{is}' in generated code, and was called '{was}'", place.what);
        cx.one_of(&rules::IDENTIFIER_CHANGED, place, message, (was, is));
    }
}

/// Documentation and meta of something.
pub(super) fn doc_and_meta(cx: &mut Cx<'_>, place: &Place, old: (&str, &[Meta]), new: (&str, &[Meta])) {
    doc(cx, place, old.0, new.0);
    if old.1 == new.1 {
        return;
    }
    let words = |list: &[Meta]| match list.iter().map(entry).collect::<Vec<_>>().join(", ") {
        none if none.is_empty() => "no meta".to_owned(),
        some => format!("meta {some}"),
    };
    let message = format!("{}: its meta changed", place.what);
    cx.one_of(&rules::META_CHANGED, place, message, (words(old.1), words(new.1)));
}

fn entry(meta: &Meta) -> String {
    match &meta.value {
        MetaValue::Text(text) => format!("{}: \"{text}\"", meta.key),
        MetaValue::Number(text) => format!("{}: {text}", meta.key),
        MetaValue::Bool(value) => format!("{}: {value}", meta.key),
    }
}

/// A documentation text.
pub(super) fn doc(cx: &mut Cx<'_>, place: &Place, old: &str, new: &str) {
    if old != new {
        let message = format!("{}: its documentation changed", place.what);
        cx.one_of(&rules::DOC_CHANGED, place, message, (String::new(), String::new()));
    }
}
