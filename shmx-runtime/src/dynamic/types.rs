//! Records, enums, flags and control messages, put together at run time.

use shmx_schema::model::{Components, Control, Elem, Field, List, Record, Scalar, Str, TypeDef, TypeKind, Value};
use std::borrow::Cow;

/// What an element is: made from a [`Scalar`], the name of a type, or an [`Elem`].
#[derive(Clone, Debug, PartialEq)]
pub struct ElemType(pub Elem);

impl From<Scalar> for ElemType {
    fn from(scalar: Scalar) -> Self {
        ElemType(Elem::Scalar(scalar))
    }
}

impl From<&'static str> for ElemType {
    fn from(name: &'static str) -> Self {
        ElemType(Elem::Named(name.into()))
    }
}

impl From<String> for ElemType {
    fn from(name: String) -> Self {
        ElemType(Elem::Named(name.into()))
    }
}

impl From<Elem> for ElemType {
    fn from(elem: Elem) -> Self {
        ElemType(elem)
    }
}

/// Puts the fields of a record together; their places follow from C's rules. Made by [`record()`], taken by
/// [`SchemaBuilder::define`](super::SchemaBuilder::define).
#[derive(Clone, Debug)]
pub struct RecordBuilder {
    name: Str,
    fields: Vec<Field>,
}

/// Puts a control message together. Made by [`control()`], taken by
/// [`SchemaBuilder::control`](super::SchemaBuilder::control).
#[derive(Clone, Debug)]
pub struct ControlBuilder {
    id: u32,
    body: RecordBuilder,
}

/// A record without fields yet; its name is CamelCase.
pub fn record(name: impl Into<Str>) -> RecordBuilder {
    RecordBuilder { name: name.into(), fields: Vec::new() }
}

/// A control message, without fields yet; its number is not 0.
pub fn control(id: u32, name: impl Into<Str>) -> ControlBuilder {
    ControlBuilder { id, body: record(name) }
}

/// One of some named numbers, of an integer type.
pub fn enumeration<N: Into<Str>>(
    name: impl Into<Str>,
    base: Scalar,
    values: impl IntoIterator<Item = (N, i128)>,
) -> TypeDef {
    type_def(name.into(), TypeKind::Enum { base, values: named(values) })
}

/// Any of some named bits, of an unsigned integer type.
pub fn flags<N: Into<Str>>(name: impl Into<Str>, base: Scalar, values: impl IntoIterator<Item = (N, i128)>) -> TypeDef {
    type_def(name.into(), TypeKind::Flags { base, values: named(values) })
}

fn named<N: Into<Str>>(values: impl IntoIterator<Item = (N, i128)>) -> List<Value> {
    let value = |(name, value): (N, i128)| Value { name: name.into(), value, doc: Cow::Borrowed("") };
    values.into_iter().map(value).collect::<Vec<_>>().into()
}

fn type_def(name: Str, kind: TypeKind) -> TypeDef {
    TypeDef { name, doc: Cow::Borrowed(""), meta: Cow::Borrowed(&[]), kind }
}

impl RecordBuilder {
    fn push(mut self, name: Str, elem: Elem, components: u32, dims: Vec<u32>) -> Self {
        self.fields.push(Field {
            name,
            elem,
            components: Components { count: components, names: Cow::Borrowed(&[]) },
            dims: dims.into(),
            offset: 0,
            unit: Cow::Borrowed(""),
            doc: Cow::Borrowed(""),
            meta: Cow::Borrowed(&[]),
        });
        self
    }

    fn record(self) -> Record {
        Record { fields: self.fields.into(), bytes: 0, align: 1 }
    }
}

macro_rules! fields {
    ($self:ident => $body:ident) => {
        /// A field of one element: a number, or the name of a type.
        #[must_use]
        pub fn field($self, name: impl Into<Str>, of: impl Into<ElemType>) -> Self {
            $body($self, |record| record.push(name.into(), of.into().0, 1, Vec::new()))
        }

        /// A field of so many numbers.
        #[must_use]
        pub fn vector($self, name: impl Into<Str>, of: impl Into<ElemType>, components: u32) -> Self {
            $body($self, |record| record.push(name.into(), of.into().0, components, Vec::new()))
        }

        /// A field of elements in these dimensions.
        #[must_use]
        pub fn array($self, name: impl Into<Str>, of: impl Into<ElemType>, dims: impl Into<Vec<u32>>) -> Self {
            $body($self, |record| record.push(name.into(), of.into().0, 1, dims.into()))
        }

        /// A field of text, of up to `max` bytes.
        #[must_use]
        pub fn text($self, name: impl Into<Str>, max: u32) -> Self {
            $body($self, |record| record.push(name.into(), Elem::Utf8, 1, vec![max]))
        }

        /// Any field; its offset is worked out.
        #[must_use]
        pub fn with($self, field: Field) -> Self {
            $body($self, |mut record| {
                record.fields.push(field);
                record
            })
        }
    };
}

fn record_body(record: RecordBuilder, add: impl FnOnce(RecordBuilder) -> RecordBuilder) -> RecordBuilder {
    add(record)
}

fn control_body(control: ControlBuilder, add: impl FnOnce(RecordBuilder) -> RecordBuilder) -> ControlBuilder {
    ControlBuilder { body: add(control.body), ..control }
}

impl RecordBuilder {
    fields!(self => record_body);
}

impl ControlBuilder {
    fields!(self => control_body);
}

impl From<RecordBuilder> for TypeDef {
    fn from(builder: RecordBuilder) -> TypeDef {
        let name = builder.name.clone();
        type_def(name, TypeKind::Record(builder.record()))
    }
}

impl From<ControlBuilder> for Control {
    fn from(builder: ControlBuilder) -> Control {
        let name = builder.body.name.clone();
        let (doc, meta) = (Cow::Borrowed(""), Cow::Borrowed(&[][..]));
        Control { id: builder.id, name, doc, meta, body: builder.body.record() }
    }
}
