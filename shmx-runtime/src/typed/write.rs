//! From what an accessor takes to a stream's bytes.

use crate::error::{Error, Kind};
use crate::plain::{self, Plain};
use crate::server::Loan;

fn cast<T: Plain>(data: &mut [u8]) -> &mut [T] {
    match plain::slice_mut(data) {
        Some(values) => values,
        None => unreachable!("a stream's bytes are as many and as aligned as its schema says"),
    }
}

/// A single element.
#[inline]
pub fn one_mut<T: Plain>(data: &mut [u8]) -> &mut T {
    match plain::one_mut(data) {
        Some(value) => value,
        None => unreachable!("a stream's bytes are as many and as aligned as its schema says"),
    }
}

/// Elements one after another.
#[inline]
pub fn slice_mut<T: Plain>(data: &mut [u8]) -> &mut [T] {
    cast(data)
}

/// A plane per component.
#[inline]
pub fn planes_mut<T: Plain, const C: usize>(data: &mut [u8]) -> [&mut [T]; C] {
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
pub fn fill<T: Plain>(loan: &mut Loan<'_>, i: usize, values: &[T]) -> Result<(), Error> {
    loan.fill(i, plain::bytes_of(values))
}

/// Writes a varying or optional stream, once.
///
/// # Errors
/// Written already, or more values than its `max`.
pub fn set_slice<T: Plain>(loan: &mut Loan<'_>, i: usize, values: &[T]) -> Result<(), Error> {
    loan.set(i, plain::bytes_of(values))
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

/// Writes a field of a control message's body.
pub fn put<T: Plain>(out: &mut [u8], at: usize, value: &T) {
    let bytes = plain::bytes_of(std::slice::from_ref(value));
    out[at..at + bytes.len()].copy_from_slice(bytes);
}

/// Reads a field of a body whose length was checked.
pub fn take<T: Plain>(body: &[u8], at: usize) -> T {
    body.get(at..at + size_of::<T>()).and_then(plain::read).unwrap_or_else(plain::zeroed)
}

/// Whether a control message's body has the length that it should.
///
/// # Errors
/// It has another.
pub fn check_body(control: &str, body: &[u8], bytes: usize) -> Result<(), Error> {
    if body.len() == bytes { Ok(()) } else { Err(bad_body(control, bytes, body.len())) }
}

/// A body of another length than the control's.
pub fn bad_body(control: &str, want: usize, got: usize) -> Error {
    Kind::BadControl { control: control.to_owned(), want, got }.into()
}

/// A message that a derived enum has no variant for.
pub fn no_control(id: u32) -> Error {
    Kind::ForeignControl { id }.into()
}
