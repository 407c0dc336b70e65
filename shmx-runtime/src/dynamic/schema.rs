//! Schemas, put together at run time.

use shmx_schema::model::{Control, Schema, Segment, Str, Stream, TypeDef};
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

    /// The author's version number. Told to readers, not compared.
    #[must_use]
    pub fn version(mut self, version: u32) -> Self {
        self.schema.version = version;
        self
    }

    /// What the segment is for, for people: it stands in the directory.
    #[must_use]
    pub fn doc(mut self, doc: impl Into<Str>) -> Self {
        self.schema.doc = doc.into();
        self
    }

    /// What the server's builder starts from, instead of [`Segment::DEFAULT`].
    #[must_use]
    pub fn segment(mut self, segment: Segment) -> Self {
        self.schema.segment = segment;
        self
    }

    /// Adds a stream: see [`stream`](super::stream), [`text`](super::text), [`json`](super::json), [`bytes`](super::bytes).
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
