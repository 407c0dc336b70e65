//! One stream of a frame.

use super::json;
use super::number::{self, Number};
use crate::error::{Error, Kind, Result};
use crate::plain;
use shmx_schema::layout::{self, Room};
use shmx_schema::model::{Stream, TypeDef, Wire};
use std::fmt;

/// A stream in a frame, with what the directory says of it: see [`FrameOf::stream`](super::FrameOf::stream). It borrows
/// the frame, whose bytes stand still; it may be copied about.
///
/// An enum or flags is asked for as the integer behind it, a bool as [`Bool`](crate::Bool), records as
/// [bytes](StreamView::bytes) or [JSON](StreamView::to_json).
#[derive(Clone, Copy)]
pub struct StreamView<'f> {
    types: &'f [TypeDef],
    stream: &'f Stream,
    data: Option<&'f [u8]>,
}

impl<'f> StreamView<'f> {
    pub(super) fn new(types: &'f [TypeDef], stream: &'f Stream, data: Option<&'f [u8]>) -> Result<StreamView<'f>> {
        let whole = Room::of(types, stream, None, Wire::Native).bytes;
        if let Some(data) = data
            && stream.extent.max.is_none()
            && data.len() as u64 != whole
        {
            let (name, bytes) = (&stream.name, data.len());
            return Err(Error::corrupt(format!("a frame has {bytes} bytes of stream '{name}', not {whole}")));
        }
        Ok(StreamView { types, stream, data })
    }

    /// What the directory says of the stream.
    pub fn stream(&self) -> &'f Stream {
        self.stream
    }

    /// Whether the frame carries it. One that is not there reads as empty.
    pub fn is_present(&self) -> bool {
        self.data.is_some()
    }

    /// Its bytes, as they lie; none where the frame lacks it.
    pub fn bytes(&self) -> &'f [u8] {
        self.data.unwrap_or_default()
    }

    /// How many elements it has: a vector of components is one, a text has one a byte.
    pub fn count(&self) -> usize {
        let size = layout::elem_size(self.types, &self.stream.elem, &self.stream.components);
        self.bytes().len().checked_div(size.bytes as usize).unwrap_or(0)
    }

    /// The shape of [`StreamView::numbers`] as NumPy has it: what varies first, then the fixed dimensions, and the
    /// components before (soa) or behind (aos) them; empty for a single number.
    pub fn shape(&self) -> Vec<usize> {
        if self.data.is_none() {
            return vec![0];
        }
        let dims = &self.stream.extent.dims;
        let block = layout::product(dims).max(1) as usize;
        let varying = self.stream.extent.max.map(|_| self.count() / block);
        let mut shape: Vec<usize> = varying.into_iter().chain(dims.iter().map(|d| *d as usize)).collect();
        let components = self.stream.components.count as usize;
        if layout::lies_in_planes(self.stream) {
            shape.insert(0, components);
        } else if components > 1 {
            shape.push(components);
        }
        shape
    }

    /// All its numbers, as they lie: plane after plane (soa) or element after element (aos).
    ///
    /// # Errors
    /// It does not hold `T`.
    pub fn numbers<T: Number>(&self) -> Result<&'f [T]> {
        number::is_of::<T>(self.types, self.stream)?;
        if self.bytes().is_empty() {
            return Ok(&[]); // which need not be aligned
        }
        plain::slice(self.bytes()).ok_or_else(|| {
            let (name, scalar) = (&self.stream.name, T::SCALAR.name());
            Error::corrupt(format!("the data of stream '{name}' does not lie as {scalar} must"))
        })
    }

    /// The numbers of component `i`, of a stream whose components lie in planes (or that has but one).
    ///
    /// # Errors
    /// It does not hold `T`, its components are interleaved, or it has no component `i`.
    pub fn plane<T: Number>(&self, i: usize) -> Result<&'f [T]> {
        let numbers = self.numbers::<T>()?;
        let components = self.stream.components.count as usize;
        if i >= components || (components > 1 && !layout::lies_in_planes(self.stream)) {
            return Err(number::wrong_type(self.types, self.stream, format!("a plane {i} of {}", T::SCALAR.name())));
        }
        let each = numbers.len() / components.max(1);
        Ok(&numbers[i * each..][..each])
    }

    /// Its text: of a utf8 or json stream.
    ///
    /// # Errors
    /// It is no text, or none that is UTF-8.
    pub fn text(&self) -> Result<&'f str> {
        if !number::is_text(self.stream) {
            return Err(number::wrong_type(self.types, self.stream, "text"));
        }
        let bad = |why| Kind::NotUtf8 { stream: self.stream.name.to_string(), why }.into();
        std::str::from_utf8(self.bytes()).map_err(bad)
    }

    /// Whatever it holds, as JSON: arrays in its [shape](StreamView::shape), records as objects, an enum as its name
    /// (or the number that has none), flags as the list of their names (and the rest as a number), what is no number
    /// (NaN, infinite) as null, a text as text, JSON as it is. Null when the frame lacks it.
    pub fn to_json(&self) -> serde_json::Value {
        json::stream(self.types, self.stream, self.data, &self.shape())
    }
}

impl fmt::Debug for StreamView<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StreamView")
            .field("name", &self.stream.name)
            .field("id", &self.stream.id)
            .field("holds", &shmx_schema::fit::describe(self.stream, self.types))
            .field("present", &self.is_present())
            .field("shape", &self.shape())
            .finish_non_exhaustive()
    }
}
