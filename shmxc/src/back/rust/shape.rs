//! A checked stream as its accessors see it.

use shmx_rust::literal::grouped;
use shmx_rust::{Form, Stream};
use shmx_schema::check::Checked;
use shmx_schema::layout::lies_in_planes;
use shmx_schema::model::Elem;

use super::types::Types;

/// The streams of a schema.
pub(super) fn streams(checked: &Checked, types: &Types<'_>) -> Vec<Stream> {
    let inner = types.inner();
    (0..checked.schema.streams.len()).map(|i| stream(checked, types, &inner, i)).collect()
}

fn stream(checked: &Checked, types: &Types<'_>, inner: &Types<'_>, i: usize) -> Stream {
    let stream = &checked.schema.streams[i];
    let single = stream.extent.max.is_none() && stream.extent.dims.is_empty();
    let form = match stream.elem {
        Elem::Utf8 => Form::Text,
        Elem::Json => Form::Json,
        _ if single && types.is_record(&stream.elem) => Form::Record,
        _ if single => Form::Value,
        _ if lies_in_planes(stream) => Form::Planes,
        _ => Form::Slice,
    };
    let elem = match form {
        Form::Planes => types.elem(&stream.elem),
        _ => types.element(&stream.elem, &stream.components),
    };
    Stream {
        i,
        id: stream.id,
        key: checked.names.stream(stream.id).unwrap_or("stream").to_owned(),
        name: stream.name.to_string(),
        form,
        elem,
        plane: inner.elem(&stream.elem),
        components: (stream.components.count > 1).then(|| stream.components.count.to_string()),
        count: stream.components.count.to_string(),
        names: stream.components.names.iter().map(|n| n.to_string()).collect(),
        dims: stream.extent.dims.iter().map(|n| n.to_string()).collect(),
        lens: stream.extent.dims.iter().map(|n| grouped((*n).into())).collect(),
        max: stream.extent.max.map(|n| n.to_string()),
        bytes: matches!(stream.elem, Elem::Utf8 | Elem::Json | Elem::Bytes),
        optional: stream.optional,
        unit: stream.unit.to_string(),
        doc: stream.doc.to_string(),
    }
}
