//! Streams: the attributes of frames, and the parameters of `publish` and `begin`.

use shmx_rust::names::Findings;
use shmx_schema::check::Checked;
use shmx_schema::layout::{is_fixed, lies_in_planes};
use shmx_schema::model::{self, Elem};

use super::lang::Stream;
use super::text::{self, docstring, inline, literal};
use super::types::Types;
use super::words::PYTHON;

/// The attributes, in the order of the blob. They have one name wherever they stand.
pub(super) fn streams(checked: &Checked, types: &Types<'_>, out: &mut Findings) -> Vec<Stream> {
    let taken = [PYTHON.reads, PYTHON.writes].concat();
    let mut scope = PYTHON.scope("stream", &taken, out);
    let of = |(i, stream): (usize, &model::Stream)| {
        let key = checked.names.stream(stream.id).unwrap_or("stream");
        let doc = text::doc(&stream.doc, &format!("`{key}`"), &facts(stream, key));
        let read = types.stream(stream, true);
        Stream {
            name: scope.own(&format!("streams.{key}"), key.to_owned()),
            index: i.to_string(),
            literal: literal(&doc),
            docs: docstring(&doc, 8),
            read: if stream.optional { format!("{read} | None") } else { read.clone() },
            read_mut: read,
            write: types.stream(stream, false),
        }
    };
    checked.schema.streams.iter().enumerate().map(of).collect()
}

/// What `publish` takes: every fixed stream, and what else a frame has.
pub(super) fn publish(checked: &Checked, streams: &[Stream]) -> Vec<String> {
    let param = |(stream, of): (&model::Stream, &Stream)| match (is_fixed(stream), stream.optional) {
        (true, _) => format!("{}: {}", of.name, of.write),
        (false, false) => format!("{}: {} = ...", of.name, of.write),
        (false, true) => format!("{}: {} = ...", of.name, or_none(&of.write)),
    };
    checked.schema.streams.iter().zip(streams).map(param).collect()
}

/// What `begin` takes: the blocks of what varies, and of an optional one 1.
pub(super) fn begin(checked: &Checked, streams: &[Stream], types: &Types<'_>) -> Vec<String> {
    let param = |(stream, of): (&model::Stream, &Stream)| {
        let texts = matches!(stream.elem, Elem::Utf8 | Elem::Json);
        let arrays = stream.extent.max.is_some() || stream.optional && !types.is_number(stream);
        // texts and numbers are set whole
        (arrays && !texts).then(|| format!("{}: {}int = ...", of.name, types.builtins))
    };
    checked.schema.streams.iter().zip(streams).filter_map(param).collect()
}

/// A text of `Any` is None already.
fn or_none(annotation: &str) -> String {
    if annotation == "_typing.Any" { annotation.to_owned() } else { format!("{annotation} | None") }
}

/// Shape, planes, unit and wire name, as a line of docs.
fn facts(stream: &model::Stream, key: &str) -> String {
    let mut facts: Vec<String> = match (&stream.elem, stream.extent.max) {
        (Elem::Utf8 | Elem::Json | Elem::Bytes, Some(max)) => vec![format!("Up to {max} bytes.")],
        _ => shape(stream).into_iter().collect(),
    };
    if !stream.unit.is_empty() {
        facts.push(format!("Unit: {}.", inline(&stream.unit)));
    }
    if stream.name != key {
        facts.push(format!("On the wire: {}.", inline(&stream.name)));
    }
    if stream.optional {
        facts.push("A frame may lack it.".to_owned());
    }
    facts.join(" ")
}

fn shape(stream: &model::Stream) -> Option<String> {
    let mut dims: Vec<String> = stream.extent.dims.iter().map(u32::to_string).collect();
    dims.splice(0..0, stream.extent.max.map(|_| "n".to_owned()));
    let count = stream.components.count.to_string();
    let what = match stream.components.count {
        1 => "",
        _ if lies_in_planes(stream) => {
            dims.insert(0, count);
            "planes"
        }
        _ => {
            dims.push(count);
            "components"
        }
    };
    let mut parts: Vec<String> =
        (!dims.is_empty()).then(|| format!("Shape: {}", text::tuple(&dims))).into_iter().collect();
    parts.extend(stream.extent.max.map(|max| format!("n up to {max}")));
    if !what.is_empty() && !stream.components.names.is_empty() {
        parts.push(format!("{what} {}", stream.components.names.join(", ")));
    }
    (!parts.is_empty()).then(|| format!("{}.", parts.join(", ")))
}
