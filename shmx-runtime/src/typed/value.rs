//! Frames as values of a derived struct: each stream copied whole.
//!
//! In such a struct the components of an element stand side by side, in the frame perhaps in planes: so a copy of
//! planes is a transposition.

use super::{Backing, Schema};
use crate::error::Error;
use crate::plain::{self, Plain};
use crate::server::Loan;

/// A schema whose frames are its values: a struct with `#[derive(ShmxStream)]`, for
/// [`Server::publish`](crate::Server::publish) and `to_value` of a frame. For what is small: each value is copied
/// field by field, and lies on the stack where its fields are arrays.
pub trait Value: Schema {
    /// Writes all streams of a frame.
    ///
    /// # Errors
    /// A text, list or JSON is longer than its `max`.
    fn write(&self, frame: &mut Loan<'_>) -> Result<(), Error>;
    /// Copies a frame.
    ///
    /// # Errors
    /// A text is no UTF-8.
    fn read<B: Backing>(frame: &B) -> Result<Self, Error>;
}

/// Whether the frame has stream `i`.
pub fn present<B: Backing>(frame: &B, i: usize) -> bool {
    frame.data(i).is_some()
}

/// A fixed stream.
///
/// # Errors
/// None where the type is the stream's.
pub fn put_fixed<T: Plain>(frame: &mut Loan<'_>, i: usize, value: &T) -> Result<(), Error> {
    frame.fill(i, plain::bytes_of(std::slice::from_ref(value)))
}

/// A fixed stream in planes.
///
/// # Errors
/// None where the type is the stream's.
pub fn put_planes<E: Plain + Copy, const C: usize, T: Plain>(
    frame: &mut Loan<'_>,
    i: usize,
    value: &T,
) -> Result<(), Error> {
    scatter::<E, C>(rows(std::slice::from_ref(value)), frame.fixed(i));
    Ok(())
}

/// A stream of varying length.
///
/// # Errors
/// Longer than its `max`.
pub fn put_list<T: Plain>(frame: &mut Loan<'_>, i: usize, values: &[T]) -> Result<(), Error> {
    frame.set(i, plain::bytes_of(values))
}

/// A stream of varying length in planes.
///
/// # Errors
/// Longer than its `max`.
pub fn put_list_planes<E: Plain + Copy, const C: usize, T: Plain>(
    frame: &mut Loan<'_>,
    i: usize,
    values: &[T],
) -> Result<(), Error> {
    scatter::<E, C>(rows(values), frame.variable(i, values.len())?);
    Ok(())
}

/// A single value, or an array of them, in planes.
pub fn take_planes<E: Plain + Copy, const C: usize, T: Plain, B: Backing>(frame: &B, i: usize) -> T {
    let mut value = plain::zeroed::<T>();
    let data = frame.data(i).and_then(plain::slice::<E>).unwrap_or_default();
    if let Some(rows) = plain::slice_mut::<[E; C]>(plain::bytes_of_mut(std::slice::from_mut(&mut value))) {
        gather(data, rows);
    }
    value
}

/// A text; empty when the stream is absent.
///
/// # Errors
/// It is no UTF-8.
pub fn take_text<B: Backing>(frame: &B, i: usize) -> Result<String, Error> {
    super::utf8(frame, i).map(str::to_owned)
}

/// The elements, or blocks, of a stream of varying length.
pub fn take_list<T: Plain, B: Backing>(frame: &B, i: usize) -> Vec<T> {
    let data = frame.data(i).unwrap_or_default();
    data.chunks_exact(size_of::<T>().max(1)).filter_map(plain::read).collect()
}

/// The elements, or blocks, of a stream of varying length in planes.
pub fn take_list_planes<E: Plain + Copy, const C: usize, T: Plain, B: Backing>(frame: &B, i: usize) -> Vec<T> {
    let data = frame.data(i).unwrap_or_default();
    let mut values: Vec<T> = data.chunks_exact(size_of::<T>().max(1)).map(|_| plain::zeroed()).collect();
    if let Some(rows) = plain::slice_mut::<[E; C]>(plain::bytes_of_mut(&mut values)) {
        gather(plain::slice::<E>(data).unwrap_or_default(), rows);
    }
    values
}

/// One component of a fixed stream that a struct has a field for: `c` of `n`.
pub fn put_part<E: Plain + Copy, T: Plain>(
    frame: &mut Loan<'_>,
    i: usize,
    (c, n): (usize, usize),
    planes: bool,
    value: &T,
) {
    let values = plain::slice::<E>(plain::bytes_of(std::slice::from_ref(value))).unwrap_or_default();
    let data = plain::slice_mut::<E>(frame.fixed(i)).unwrap_or_default();
    for (k, value) in values.iter().enumerate() {
        data[if planes { c * values.len() + k } else { k * n + c }] = *value;
    }
}

/// One component of a fixed stream.
pub fn take_part<E: Plain + Copy, T: Plain, B: Backing>(
    frame: &B,
    i: usize,
    (c, n): (usize, usize),
    planes: bool,
) -> T {
    let mut value = plain::zeroed::<T>();
    let data = frame.data(i).and_then(plain::slice::<E>).unwrap_or_default();
    let values = plain::slice_mut::<E>(plain::bytes_of_mut(std::slice::from_mut(&mut value))).unwrap_or_default();
    let each = values.len();
    for (k, value) in values.iter_mut().enumerate() {
        *value = data[if planes { c * each + k } else { k * n + c }];
    }
    value
}

/// Values as rows of components.
fn rows<E: Plain, const C: usize, T: Plain>(values: &[T]) -> &[[E; C]] {
    plain::slice(plain::bytes_of(values)).unwrap_or_default()
}

fn scatter<E: Plain + Copy, const C: usize>(rows: &[[E; C]], data: &mut [u8]) {
    let planes = plain::slice_mut::<E>(data).unwrap_or_default();
    for (c, plane) in planes.chunks_exact_mut(rows.len().max(1)).enumerate().take(C) {
        for (to, row) in plane.iter_mut().zip(rows) {
            *to = row[c];
        }
    }
}

fn gather<E: Plain + Copy, const C: usize>(planes: &[E], rows: &mut [[E; C]]) {
    for (c, plane) in planes.chunks_exact(rows.len().max(1)).enumerate().take(C) {
        for (from, row) in plane.iter().zip(rows.iter_mut()) {
            row[c] = *from;
        }
    }
}
