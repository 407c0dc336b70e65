//! What a type says of itself: the descriptors that expansions of the derives hold, put together by rustc.
//!
//! A derive sees one item. What the others are (an enum's values, a record's fields, how many bytes they have) reaches
//! it as associated constants, and the model of a schema is a constant expression of them.

use super::schema::ControlMessage;
use crate::error::Error;
use crate::plain::Plain;
use crate::types::{Bool, Enum, Flag, Flags, Open, Text};
use half::{bf16, f16};
use shmx_schema::model::{Control, Elem, Scalar, Str, TypeDef};

/// A type that a stream or field of a derived struct may be made of.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no type of a stream or record",
    label = "no type of a stream or record",
    note = "numbers, `f16`, `bf16`, `Bool`, `Open<Enum>`, `Flags<Enum>`, `Text<N>` and structs with `#[derive(ShmxRecord)]` are",
    note = "an enum is `Open<{Self}>` there, since a peer may write any number; arrays are written out, not behind a name"
)]
pub trait Element: Plain {
    /// What one is, for the model.
    const ELEM: Elem;
    /// The bytes of a text; 0 for what is none.
    const TEXT: u32 = 0;
    /// How deep records lie in each other in it.
    const DEPTH: usize = 0;
    /// The types that it is made of, itself among them, by name.
    const TYPES: &'static [&'static TypeDef];
    /// How one is read: a number by value, a record by reference.
    type Read<'a>;
    /// Reads one.
    fn read(&self) -> Self::Read<'_>;
}

macro_rules! numbers {
    ($($number:ty: $scalar:ident,)*) => {
        $(
            impl Element for $number {
                const ELEM: Elem = Elem::Scalar(Scalar::$scalar);
                const TYPES: &'static [&'static TypeDef] = &[];
                type Read<'a> = $number;
                fn read(&self) -> $number {
                    *self
                }
            }
        )*
    };
}

numbers! {
    Bool: Bool, i8: I8, u8: U8, i16: I16, u16: U16, i32: I32, u32: U32, i64: I64, u64: U64,
    f16: F16, bf16: Bf16, f32: F32, f64: F64,
}

/// An enum, or a set of flags, that has a description: a derived one.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no `#[derive(ShmxEnum)]`",
    label = "no enum of a schema",
    note = "`Open<E>` takes an enum with `#[derive(ShmxEnum)]`, `Flags<E>` one that also has `#[shmx(flags)]`"
)]
pub trait Described {
    /// What the model says of it.
    const DEF: &'static TypeDef;
}

impl<E: Enum + Described> Element for Open<E> {
    const ELEM: Elem = Elem::Named(Str::Borrowed(E::NAME));
    const TYPES: &'static [&'static TypeDef] = &[E::DEF];
    type Read<'a> = Open<E>;
    fn read(&self) -> Open<E> {
        *self
    }
}

impl<F: Flag + Described> Element for Flags<F> {
    const ELEM: Elem = Elem::Named(Str::Borrowed(F::NAME));
    const TYPES: &'static [&'static TypeDef] = &[F::DEF];
    type Read<'a> = Flags<F>;
    fn read(&self) -> Flags<F> {
        *self
    }
}

impl<const N: usize> Element for Text<N> {
    const ELEM: Elem = Elem::Utf8;
    const TEXT: u32 = N as u32;
    const TYPES: &'static [&'static TypeDef] = &[];
    type Read<'a> = Text<N>;
    fn read(&self) -> Text<N> {
        *self
    }
}

/// The control messages of a derived schema, for its model.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no `#[derive(ShmxControl)]`",
    label = "no control messages",
    note = "`controls = …` names an enum with `#[derive(ShmxControl)]`"
)]
pub trait Controls: ControlMessage {
    /// The messages, by id.
    const CONTROLS: &'static [Control];
    /// The types in their fields, by name.
    const TYPES: &'static [&'static TypeDef];
}

/// The control message of a schema that has none: what a reader sends all the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoControls {
    /// Its number on the wire.
    pub id: u32,
    /// Its body.
    pub bytes: Vec<u8>,
}

impl ControlMessage for NoControls {
    fn id(&self) -> u32 {
        self.id
    }

    fn encode(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.bytes);
    }

    fn decode(id: u32, body: &[u8]) -> Result<Self, Error> {
        Ok(NoControls { id, bytes: body.to_vec() })
    }
}

impl Controls for NoControls {
    const CONTROLS: &'static [Control] = &[];
    const TYPES: &'static [&'static TypeDef] = &[];
}
