//! From a stream's bytes to what its accessor returns. Sizes and alignment were checked when the frame was pinned or
//! copied, so the fallbacks here (nothing, zero) stand for nothing but a fault of ours.

use super::{Backing, Element};
use crate::error::{Error, Kind};
use crate::plain::{self, Plain};
use serde::de::DeserializeOwned;
use std::fmt;

fn cast<T: Plain>(data: &[u8]) -> &[T] {
    plain::slice(data).unwrap_or_default()
}

/// A single element, by value.
#[inline]
pub fn one<T: Plain, B: Backing>(frame: &B, i: usize) -> T {
    opt_one(frame, i).unwrap_or_else(plain::zeroed)
}

/// A single element, by reference.
#[inline]
pub fn one_ref<T: Plain, B: Backing>(frame: &B, i: usize) -> &T {
    match opt_one_ref(frame, i) {
        Some(value) => value,
        None => unreachable!("a fixed stream has its bytes in every frame, zeroes where the segment lacks it"),
    }
}

/// A single element that may be absent, by value.
#[inline]
pub fn opt_one<T: Plain, B: Backing>(frame: &B, i: usize) -> Option<T> {
    plain::read(frame.data(i)?)
}

/// A single element that may be absent, by reference.
#[inline]
pub fn opt_one_ref<T: Plain, B: Backing>(frame: &B, i: usize) -> Option<&T> {
    plain::one(frame.data(i)?)
}

/// A single element of a type that only rustc knows: numbers by value, records by reference.
#[inline]
pub fn single<T: Element, B: Backing>(frame: &B, i: usize) -> T::Read<'_> {
    one_ref::<T, B>(frame, i).read()
}

/// The same, where it may be absent.
#[inline]
pub fn opt_single<T: Element, B: Backing>(frame: &B, i: usize) -> Option<T::Read<'_>> {
    opt_one_ref::<T, B>(frame, i).map(T::read)
}

/// Elements one after another; none when the stream is absent.
#[inline]
pub fn slice<T: Plain, B: Backing>(frame: &B, i: usize) -> &[T] {
    opt_slice(frame, i).unwrap_or_default()
}

/// Elements one after another.
#[inline]
pub fn opt_slice<T: Plain, B: Backing>(frame: &B, i: usize) -> Option<&[T]> {
    frame.data(i).map(cast)
}

/// A plane per component; empty ones when the stream is absent.
#[inline]
pub fn planes<T: Plain, const C: usize, B: Backing>(frame: &B, i: usize) -> [&[T]; C] {
    opt_planes(frame, i).unwrap_or([&[]; C])
}

/// A plane per component.
#[inline]
pub fn opt_planes<T: Plain, const C: usize, B: Backing>(frame: &B, i: usize) -> Option<[&[T]; C]> {
    let mut rest: &[T] = cast(frame.data(i)?);
    let each = rest.len() / C.max(1);
    Some(std::array::from_fn(|_| {
        let (plane, more) = rest.split_at(each);
        rest = more;
        plane
    }))
}

/// A text; empty when the stream is absent.
///
/// # Errors
/// It is no UTF-8.
pub fn utf8<B: Backing>(frame: &B, i: usize) -> Result<&str, Error> {
    Ok(opt_utf8(frame, i)?.unwrap_or_default())
}

/// A text that may be absent.
///
/// # Errors
/// It is no UTF-8.
pub fn opt_utf8<B: Backing>(frame: &B, i: usize) -> Result<Option<&str>, Error> {
    let Some(data) = frame.data(i) else { return Ok(None) };
    let text = std::str::from_utf8(data)
        .map_err(|why| Error::from(Kind::NotUtf8 { stream: frame.name(i).to_owned(), why }))?;
    Ok(Some(text))
}

/// A JSON text, parsed; an empty one counts as absent.
///
/// # Errors
/// It is no UTF-8, no JSON, or not of `T`'s form.
pub fn json<T: DeserializeOwned, B: Backing>(frame: &B, i: usize) -> Result<Option<T>, Error> {
    match opt_utf8(frame, i)? {
        None | Some("") => Ok(None),
        Some(text) => serde_json::from_str(text)
            .map(Some)
            .map_err(|why| Kind::Json { stream: frame.name(i).to_owned(), why }.into()),
    }
}

/// How a frame prints.
pub fn debug<B: Backing>(f: &mut fmt::Formatter<'_>, name: &str, frame: &B) -> fmt::Result {
    f.debug_struct(name).field("meta", &frame.frame_meta()).finish_non_exhaustive()
}
