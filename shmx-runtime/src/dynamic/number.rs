//! The numbers of the wire as Rust types.

use crate::error::{Error, Kind, Result};
use crate::plain::Plain;
use crate::typed::Sealed;
use crate::types::Bool;
use half::{bf16, f16};
use shmx_schema::fit;
use shmx_schema::layout;
use shmx_schema::model::{Elem, Scalar, Stream, TypeDef};

/// A number of the wire: [`Bool`], the integers, [`f16`](struct@f16), [`bf16`], `f32` and `f64`. An enum or flags is reached as
/// the integer behind it.
pub trait Number: Copy + Plain + Sealed {
    /// What the wire calls it.
    const SCALAR: Scalar;
}

macro_rules! numbers {
    ($($number:ty: $scalar:ident,)*) => {
        $(
            impl Sealed for $number {}
            impl Number for $number {
                const SCALAR: Scalar = Scalar::$scalar;
            }
        )*
    };
}

numbers! {
    Bool: Bool, i8: I8, u8: U8, i16: I16, u16: U16, i32: I32, u32: U32, i64: I64, u64: U64,
    f16: F16, bf16: Bf16, f32: F32, f64: F64,
}

/// A stream that is asked for as something that it does not hold.
pub(crate) fn wrong_type(types: &[TypeDef], stream: &Stream, asked: impl Into<String>) -> Error {
    let holds = fit::describe(stream, types);
    Kind::WrongType { stream: stream.name.to_string(), holds, asked: asked.into() }.into()
}

/// Whether a stream is made of `T`.
pub(crate) fn is_of<T: Number>(types: &[TypeDef], stream: &Stream) -> Result<()> {
    if layout::scalar_of(types, &stream.elem) == Some(T::SCALAR) {
        return Ok(());
    }
    Err(wrong_type(types, stream, T::SCALAR.name()))
}

/// Whether a stream is a text.
pub(crate) fn is_text(stream: &Stream) -> bool {
    matches!(stream.elem, Elem::Utf8 | Elem::Json)
}
