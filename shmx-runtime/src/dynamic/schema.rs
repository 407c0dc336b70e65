//! Schemas and streams, put together at run time.

use super::types::ElemType;
use shmx_schema::model::{
    Components, Control, Elem, Extent, Layout, List, Meta, MetaValue, Schema, Segment, Str, Stream, TypeDef,
};
use std::borrow::Cow;

/// Puts a [`Schema`] together: any order will do, the server's builder sorts, lays out and checks.
///
/// ```
/// use shmx_runtime::{dynamic::{self, SchemaBuilder}, model::{Scalar, Schema}};
/// let schema: Schema = SchemaBuilder::new("lab")
///     .version(2)
///     .define(dynamic::enumeration("Mode", Scalar::U8, [("idle", 0), ("busy", 1)]))
///     .define(dynamic::record("Probe").field("mode", "Mode").vector("at", Scalar::F32, 3).text("label", 16))
///     .stream(dynamic::stream(1, "probes", "Probe").max(100))
///     .stream(dynamic::json(2, "hud", 4096))
///     .control(dynamic::control(1, "set_mode").field("mode", "Mode"))
///     .build();
/// assert_eq!(schema.streams.len(), 2);
/// ```
#[derive(Clone, Debug)]
pub struct SchemaBuilder {
    schema: Schema,
}

impl SchemaBuilder {
    /// A schema without streams; its name is of lower case letters, digits and `_`.
    pub fn new(name: impl Into<Str>) -> SchemaBuilder {
        SchemaBuilder {
            schema: Schema {
                name: name.into(),
                version: 0,
                doc: Cow::Borrowed(""),
                segment: Segment::DEFAULT,
                types: Cow::Borrowed(&[]),
                streams: Cow::Borrowed(&[]),
                controls: Cow::Borrowed(&[]),
                reserved_streams: Cow::Borrowed(&[]),
                reserved_controls: Cow::Borrowed(&[]),
            },
        }
    }

    /// The author's version number.
    #[must_use]
    pub fn version(mut self, version: u32) -> Self {
        self.schema.version = version;
        self
    }

    /// What the segment is for.
    #[must_use]
    pub fn doc(mut self, doc: impl Into<Str>) -> Self {
        self.schema.doc = doc.into();
        self
    }

    /// What the server's builder starts from.
    #[must_use]
    pub fn segment(mut self, segment: Segment) -> Self {
        self.schema.segment = segment;
        self
    }

    /// Adds a stream: see [`stream`], [`text`], [`json`], [`bytes`].
    #[must_use]
    pub fn stream(mut self, stream: impl Into<Stream>) -> Self {
        self.schema.streams.to_mut().push(stream.into());
        self
    }

    /// Adds a type: see [`record`](super::record), [`enumeration`](super::enumeration), [`flags`](super::flags).
    #[must_use]
    pub fn define(mut self, def: impl Into<TypeDef>) -> Self {
        self.schema.types.to_mut().push(def.into());
        self
    }

    /// Adds a control message: see [`control`](super::control).
    #[must_use]
    pub fn control(mut self, control: impl Into<Control>) -> Self {
        self.schema.controls.to_mut().push(control.into());
        self
    }

    /// The schema as it is, not yet checked.
    pub fn build(self) -> Schema {
        self.schema
    }
}

impl From<SchemaBuilder> for Schema {
    fn from(builder: SchemaBuilder) -> Schema {
        builder.schema
    }
}

/// Puts a [`Stream`] together.
#[derive(Clone, Debug)]
pub struct StreamBuilder {
    stream: Stream,
}

/// A stream of one element: a number, or the name of a type of the schema.
pub fn stream(id: u32, name: impl Into<Str>, of: impl Into<ElemType>) -> StreamBuilder {
    StreamBuilder {
        stream: Stream {
            id,
            name: name.into(),
            elem: of.into().0,
            components: Components::ONE,
            layout: Layout::Aos,
            extent: Extent::ONE,
            optional: false,
            unit: Cow::Borrowed(""),
            doc: Cow::Borrowed(""),
            meta: Cow::Borrowed(&[]),
        },
    }
}

/// A stream of UTF-8 text of up to `max` bytes.
pub fn text(id: u32, name: impl Into<Str>, max: u32) -> StreamBuilder {
    stream(id, name, Elem::Utf8).max(max)
}

/// A stream of JSON text of up to `max` bytes, which a frame may lack.
pub fn json(id: u32, name: impl Into<Str>, max: u32) -> StreamBuilder {
    stream(id, name, Elem::Json).max(max).optional()
}

/// A stream of up to `max` opaque bytes.
pub fn bytes(id: u32, name: impl Into<Str>, max: u32) -> StreamBuilder {
    stream(id, name, Elem::Bytes).max(max)
}

impl StreamBuilder {
    /// So many elements in every frame.
    #[must_use]
    pub fn count(self, count: u32) -> Self {
        self.shape([count])
    }

    /// Up to so many elements (with a shape: blocks of that shape).
    #[must_use]
    pub fn max(mut self, max: u32) -> Self {
        self.stream.extent.max = Some(max);
        self
    }

    /// Elements in these fixed dimensions, outermost first.
    #[must_use]
    pub fn shape(mut self, dims: impl Into<Vec<u32>>) -> Self {
        self.stream.extent.dims = List::from(dims.into());
        self
    }

    /// Each element is of so many numbers.
    #[must_use]
    pub fn vector(mut self, components: u32) -> Self {
        self.stream.components = Components { count: components, names: Cow::Borrowed(&[]) };
        self
    }

    /// Each element is of these numbers.
    #[must_use]
    pub fn components<N: Into<Str>>(mut self, names: impl IntoIterator<Item = N>) -> Self {
        let names: Vec<Str> = names.into_iter().map(Into::into).collect();
        let count = u32::try_from(names.len()).unwrap_or(u32::MAX);
        self.stream.components = Components { count, names: names.into() };
        self
    }

    /// A plane per component; otherwise elements lie one after another.
    #[must_use]
    pub fn soa(mut self) -> Self {
        self.stream.layout = Layout::Soa;
        self
    }

    /// A frame may lack it.
    #[must_use]
    pub fn optional(mut self) -> Self {
        self.stream.optional = true;
        self
    }

    /// The unit of its numbers.
    #[must_use]
    pub fn unit(mut self, unit: impl Into<Str>) -> Self {
        self.stream.unit = unit.into();
        self
    }

    /// What it is.
    #[must_use]
    pub fn doc(mut self, doc: impl Into<Str>) -> Self {
        self.stream.doc = doc.into();
        self
    }

    /// A key and value of the user's own.
    #[must_use]
    pub fn meta(mut self, key: impl Into<Str>, value: MetaValue) -> Self {
        self.stream.meta.to_mut().push(Meta { key: key.into(), value });
        self
    }
}

impl From<StreamBuilder> for Stream {
    fn from(builder: StreamBuilder) -> Stream {
        builder.stream
    }
}
