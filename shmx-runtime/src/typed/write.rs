//! From what an accessor takes to a stream's bytes.

use crate::error::{Error, Kind};
use crate::server::Loan;
use zerocopy::{FromBytes, FromZeros, Immutable, IntoBytes, KnownLayout};

fn cast<T: FromBytes + IntoBytes + Immutable>(data: &mut [u8]) -> &mut [T] {
    match <[T]>::mut_from_bytes(data) {
        Ok(values) => values,
        Err(_) => unreachable!("a stream's bytes are as many and as aligned as its schema says"),
    }
}

/// A single element.
#[inline]
pub fn one_mut<T: FromBytes + IntoBytes + KnownLayout>(data: &mut [u8]) -> &mut T {
    match T::mut_from_bytes(data) {
        Ok(value) => value,
        Err(_) => unreachable!("a stream's bytes are as many and as aligned as its schema says"),
    }
}

/// Elements one after another.
#[inline]
pub fn slice_mut<T: FromBytes + IntoBytes + Immutable>(data: &mut [u8]) -> &mut [T] {
    cast(data)
}

/// A plane per component.
#[inline]
pub fn planes_mut<T: FromBytes + IntoBytes + Immutable, const C: usize>(data: &mut [u8]) -> [&mut [T]; C] {
    let mut rest: &mut [T] = cast(data);
    let each = rest.len() / C.max(1);
    std::array::from_fn(|_| {
        let (plane, more) = std::mem::take(&mut rest).split_at_mut(each);
        rest = more;
        plane
    })
}

/// Writes a fixed stream, all of it.
///
/// # Errors
/// Not as many values as the stream has.
pub fn fill<T: IntoBytes + Immutable>(loan: &mut Loan<'_>, i: usize, values: &[T]) -> Result<(), Error> {
    loan.fill(i, values.as_bytes())
}

/// Writes a varying or optional stream, once.
///
/// # Errors
/// Written already, or more values than its `max`.
pub fn set_slice<T: IntoBytes + Immutable>(loan: &mut Loan<'_>, i: usize, values: &[T]) -> Result<(), Error> {
    loan.set(i, values.as_bytes())
}

/// Writes a text, once.
///
/// # Errors
/// As [`set_slice`].
pub fn set_text(loan: &mut Loan<'_>, i: usize, text: &str) -> Result<(), Error> {
    loan.set(i, text.as_bytes())
}

/// Writes a value as JSON, once.
///
/// # Errors
/// As [`set_slice`], or the value is none that JSON can say.
pub fn set_json<T: serde::Serialize + ?Sized>(loan: &mut Loan<'_>, i: usize, value: &T) -> Result<(), Error> {
    loan.set_json(i, value)
}

/// A value of zero bytes.
pub fn zeroed<T: FromZeros>() -> T {
    T::new_zeroed()
}

/// A value's bytes.
pub fn bytes_of<T: IntoBytes + Immutable>(value: &T) -> &[u8] {
    value.as_bytes()
}

/// A control message's body.
///
/// # Errors
/// It has another length.
pub fn read_body<T: FromBytes>(control: &str, body: &[u8]) -> Result<T, Error> {
    T::read_from_bytes(body).map_err(|_| bad_body(control, size_of::<T>(), body.len()))
}

/// A body of another length than the control's.
pub fn bad_body(control: &str, want: usize, got: usize) -> Error {
    Kind::BadControl { control: control.to_owned(), want, got }.into()
}
