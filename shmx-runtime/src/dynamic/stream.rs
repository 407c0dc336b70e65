//! Streams, put together at run time.

use super::types::ElemType;
use shmx_schema::model::{Components, Elem, Extent, Layout, List, Meta, MetaValue, Str, Stream};
use std::borrow::Cow;

/// Puts a [`Stream`] together, for [`SchemaBuilder::stream`](super::SchemaBuilder::stream) or
/// [`Server::append`](super::Server::append): made by [`stream`], [`text`], [`json`] or [`bytes`].
///
/// ```
/// use shmx_runtime::{dynamic, model::{Layout, Scalar, Stream}};
/// let depth: Stream = dynamic::stream(6, "depth", Scalar::F16).shape([480, 640]).unit("m").optional().into();
/// assert_eq!(&depth.extent.dims[..], [480, 640]);
/// let position: Stream = dynamic::stream(2, "position", Scalar::F32).components(["x", "y", "z"]).soa().count(100).into();
/// assert_eq!((position.components.count, position.layout), (3, Layout::Soa));
/// ```
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

    /// Each element is of so many numbers, without names.
    #[must_use]
    pub fn vector(mut self, components: u32) -> Self {
        self.stream.components = Components { count: components, names: Cow::Borrowed(&[]) };
        self
    }

    /// Each element is of as many numbers as there are names, such as `["x", "y", "z"]`.
    #[must_use]
    pub fn components<N: Into<Str>>(mut self, names: impl IntoIterator<Item = N>) -> Self {
        let names: Vec<Str> = names.into_iter().map(Into::into).collect();
        let count = u32::try_from(names.len()).unwrap_or(u32::MAX);
        self.stream.components = Components { count, names: names.into() };
        self
    }

    /// A plane per component, shape `(components, count)`; otherwise elements lie one after another, shape `(count,
    /// components)`.
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

    /// The unit of its numbers, such as `m/s^2`. Typed readers whose schema has another do not attach.
    #[must_use]
    pub fn unit(mut self, unit: impl Into<Str>) -> Self {
        self.stream.unit = unit.into();
        self
    }

    /// What it is, for people: it stands in the directory.
    #[must_use]
    pub fn doc(mut self, doc: impl Into<Str>) -> Self {
        self.stream.doc = doc.into();
        self
    }

    /// A key and value of the user's own, for readers that know it. A key stands once.
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
