//! Streams: what their accessors are made of, their constants, and their planes.

use shmx_rust::names::{Findings, camel};
use shmx_rust::{Form, Stream};
use shmx_schema::check::Checked;
use shmx_schema::layout::{elem_size, lies_in_planes, product};
use shmx_schema::model::{self, Elem};

use super::docs::{Docs, inline};
use super::lang::{Const, Plane, Planes, Proof};
use super::literal::{grouped, text};
use super::types::Types;
use super::words::CPP;

/// A stream, and what only C++ asks of it.
pub(super) struct Shape {
    pub(super) of: Stream,
    /// The type of one number or record, without components.
    pub(super) number: String,
    /// Elements of a block: the product of the dimensions.
    pub(super) elements: u64,
    /// The class of its planes, where they have names.
    pub(super) planes: Option<String>,
    /// Its name on the wire, as a literal.
    pub(super) literal: String,
}

impl Shape {
    pub(super) fn docs(&self) -> Docs {
        Docs::of(&self.of.doc, &format!("`{}`", self.of.key)).and(&self.of.facts_with(inline))
    }

    /// Docs of ours, with its facts.
    pub(super) fn says(&self, what: &str) -> Vec<String> {
        let what = what.replace('$', &format!("`{}`", self.of.key));
        Docs::of("", &what).and(&self.of.facts_with(inline)).lines()
    }
}

/// The streams of a schema, by id.
pub(super) fn shapes(checked: &Checked, types: &Types<'_>, out: &mut Findings) -> Vec<Shape> {
    let mut scope = CPP.scope("stream", &[], out);
    let streams = checked.schema.streams.iter().enumerate();
    let shape = |(i, stream): (usize, &model::Stream)| {
        let of = shared(checked, types, i, stream);
        Shape {
            number: types.elem(&stream.elem),
            elements: product(&stream.extent.dims),
            planes: of.named_planes().map(|_| scope.own(&of.path(), camel(&of.key))),
            literal: text(&stream.name),
            of,
        }
    };
    streams.map(shape).collect()
}

fn shared(checked: &Checked, types: &Types<'_>, i: usize, stream: &model::Stream) -> Stream {
    let single = stream.extent.max.is_none() && stream.extent.dims.is_empty();
    let form = match stream.elem {
        Elem::Utf8 => Form::Text,
        Elem::Json => Form::Json,
        _ if single && types.record(&stream.elem).is_some() => Form::Record,
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
        plane: elem.clone(),
        elem,
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

/// The streams' ids.
pub(super) fn ids(shapes: &[Shape], out: &mut Findings) -> Vec<Const> {
    let mut scope = CPP.scope("stream", &[], out);
    let id = |s: &Shape| Const {
        docs: Docs::of("", &format!("Stream `{}`.", s.of.key)).and(&s.of.facts_with(inline)).lines(),
        name: scope.own(&s.of.path(), s.of.key.clone()),
        ty: "::std::uint32_t".to_owned(),
        value: format!("{}U", s.of.id),
    };
    shapes.iter().map(id).collect()
}

/// The shapes of those that have several dimensions.
pub(super) fn dimensions(shapes: &[Shape], out: &mut Findings) -> Vec<Const> {
    let mut scope = CPP.scope("stream", &[], out);
    let shape = |s: &Shape| {
        let block = if s.of.max.is_some() { "a block of " } else { "" };
        Const {
            docs: Docs::of("", &format!("Shape of {block}`{}`, outermost dimension first.", s.of.key)).lines(),
            name: scope.own(&s.of.path(), s.of.key.clone()),
            ty: format!("::std::array<::std::size_t, {}>", s.of.dims.len()),
            value: format!("{{{}}}", s.of.lens.join(", ")),
        }
    };
    shapes.iter().filter(|s| s.of.dims.len() > 1).map(shape).collect()
}

/// What every class of planes has.
const OF_PLANES: [&str; 4] = ["all", "length", "plane", "planes"];

/// The classes of planes that have names.
pub(super) fn planes(shapes: &[Shape], out: &mut Findings) -> Vec<Planes> {
    let class = |s: &Shape| {
        let (name, names) = (s.planes.clone()?, s.of.named_planes()?);
        // a method called as its class would construct it
        let taken: Vec<&str> = OF_PLANES.into_iter().chain([name.as_str()]).collect();
        let mut scope = CPP.scope("component", &taken, out);
        let path = s.of.path();
        let plane = |(i, component): (usize, &String)| Plane {
            docs: Docs::of("", &format!("Plane `{component}`.")).lines(),
            name: scope.own(&format!("{path}.components.{component}"), component.clone()),
            index: i.to_string(),
        };
        let planes = names.iter().enumerate().map(plane).collect();
        Some(Planes { docs: s.docs().lines(), name, count: s.of.count.clone(), planes })
    };
    shapes.iter().filter_map(class).collect()
}

/// That elements are as large here as in a segment.
pub(super) fn proofs(checked: &Checked, shapes: &[Shape]) -> Vec<Proof> {
    let proof = |(stream, s): (&model::Stream, &Shape)| {
        let mut bytes = elem_size(&checked.schema.types, &stream.elem, &stream.components).bytes;
        if s.of.form == Form::Planes {
            bytes /= u64::from(stream.components.count);
        }
        let why = text(&format!("an element of stream '{}' has not the size that the schema says", s.of.key));
        Proof { condition: format!("sizeof({}) == {bytes}", s.of.elem), why }
    };
    checked.schema.streams.iter().zip(shapes).map(proof).collect()
}
