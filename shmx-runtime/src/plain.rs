//! Values that are their bytes: what may lie in shared memory, and how bytes become it.
//!
//! A peer may have written any bits, and what we write is seen byte by byte. So a type is [`Plain`] only if every bit
//! pattern is a value of it and none of its bytes is padding. `zerocopy` has traits for that, and a derive that a
//! user's struct would need beside ours; its traits can't be implemented otherwise. [`plain!`](crate::__plain) can be
//! called from an expansion: it proves what it needs of any struct, so an expansion has no `unsafe` and no promise.

use crate::types::{Bool, Enum, Flag, Flags, Open, Text};
use half::{bf16, f16};
use std::mem::ManuallyDrop;

/// A type of which every bit pattern is a value, and every byte part of the value.
///
/// # Safety
/// All of it holds: no padding, no bits that must not be, nothing that points, nothing that changes behind `&`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't lie in shared memory",
    label = "a peer may write any bits there",
    note = "numbers, `Bool`, `f16`, `bf16`, `Open<Enum>`, `Flags<Enum>`, `Text<N>`, records and arrays of them can"
)]
pub unsafe trait Plain: Sized + 'static {}

macro_rules! numbers {
    ($($number:ty)*) => {
        $(
            // SAFETY: an integer or float of the standard library, or `half`'s, which is a u16 and transparent: all of
            // its bits are its value, and all bits are one.
            unsafe impl Plain for $number {}
        )*
    };
}

numbers!(i8 u8 i16 u16 i32 u32 i64 u64 f16 bf16 f32 f64);

// SAFETY: transparent; one byte, which may be any.
unsafe impl Plain for Bool {}
// SAFETY: transparent; its number beside a zero-sized mark.
unsafe impl<E: Enum> Plain for Open<E> {}
// SAFETY: as `Open`.
unsafe impl<F: Flag> Plain for Flags<F> {}
// SAFETY: transparent; bytes, which may be any.
unsafe impl<const N: usize> Plain for Text<N> {}
// SAFETY: elements one after another, without a gap: a type's size is a multiple of its alignment.
unsafe impl<T: Plain, const N: usize> Plain for [T; N] {}

/// The size of the type of a struct's field, which must be plain.
pub const fn field<S, F: Plain>(_: fn(&S) -> &F) -> usize {
    size_of::<F>()
}

/// Makes a struct [`Plain`], whoever calls it: it does not compile unless the names are those of all its fields, each
/// field's type is plain, and the sizes of the fields add up to that of the struct, so that no byte is padding.
#[doc(hidden)]
#[macro_export]
macro_rules! __plain {
    ($name:ident { $($field:tt),* $(,)? } $(after $proof:ident)?) => {
        const _: () = {
            $(let () = $proof;)? // which says it better: where it fails, nothing is said here
            fn _all(value: $name) {
                let $name { $($field: _),* } = value;
            }
            let fields = 0usize $(+ $crate::__private::field(|value: &$name| &value.$field))*;
            ::core::assert!(fields == ::core::mem::size_of::<$name>(), "the struct has a hole");
        };
        // SAFETY: the constant above names all fields (a pattern without `..`), each of a plain type, and their sizes
        // add up to the struct's. So all of its bytes are bytes of fields, and all bits are legal in them.
        unsafe impl $crate::__private::Plain for $name {}
    };
}

/// Bytes as values; `None` unless they are aligned and whole.
#[inline]
pub(crate) fn slice<T: Plain>(bytes: &[u8]) -> Option<&[T]> {
    // SAFETY: any bytes are values of a plain type, and nobody can write through either reference.
    let (before, values, after) = unsafe { bytes.align_to::<T>() };
    (before.is_empty() && after.is_empty()).then_some(values)
}

/// Bytes as values to be written; `None` unless they are aligned and whole.
#[inline]
pub(crate) fn slice_mut<T: Plain>(bytes: &mut [u8]) -> Option<&mut [T]> {
    // SAFETY: as `slice`; and what is written through the result are bytes again, as none of a value is padding.
    let (before, values, after) = unsafe { bytes.align_to_mut::<T>() };
    (before.is_empty() && after.is_empty()).then_some(values)
}

/// Bytes as one value.
#[inline]
pub(crate) fn one<T: Plain>(bytes: &[u8]) -> Option<&T> {
    match slice(bytes)? {
        [value] => Some(value),
        _ => None,
    }
}

/// Bytes as one value to be written.
#[inline]
pub(crate) fn one_mut<T: Plain>(bytes: &mut [u8]) -> Option<&mut T> {
    match slice_mut(bytes)? {
        [value] => Some(value),
        _ => None,
    }
}

/// A value of as many bytes as it has, aligned or not.
#[inline]
pub(crate) fn read<T: Plain>(bytes: &[u8]) -> Option<T> {
    // SAFETY: as many bytes as the value has are there, and any are a value.
    (bytes.len() == size_of::<T>()).then(|| unsafe { bytes.as_ptr().cast::<T>().read_unaligned() })
}

/// The value whose bytes are all zero.
pub fn zeroed<T: Plain>() -> T {
    // SAFETY: any bytes are a value, so are zeroes.
    unsafe { std::mem::zeroed() }
}

/// The bytes of values.
#[inline]
pub(crate) fn bytes_of<T: Plain>(values: &[T]) -> &[u8] {
    // SAFETY: none of them is padding, and nobody can write through either reference.
    unsafe { std::slice::from_raw_parts(values.as_ptr().cast(), size_of_val(values)) }
}

/// The bytes of values to be written.
#[inline]
pub(crate) fn bytes_of_mut<T: Plain>(values: &mut [T]) -> &mut [u8] {
    // SAFETY: none of them is padding, and any that are written make values; the one reference is borrowed by the other.
    unsafe { std::slice::from_raw_parts_mut(values.as_mut_ptr().cast(), size_of_val(values)) }
}

/// A list of what is never dropped, as a list. (A constant can fill the one element by element, but not the other,
/// which would drop what was there.)
pub const fn bare<T>(list: &'static [ManuallyDrop<T>]) -> &'static [T] {
    // SAFETY: `ManuallyDrop` is transparent, and what lives forever is not dropped twice.
    unsafe { std::slice::from_raw_parts(list.as_ptr().cast(), list.len()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_values_where_they_are_whole_and_aligned() {
        let words = [0x0102_0304u32, 0xffff_ffff];
        let bytes = bytes_of(&words);
        assert_eq!(slice::<u32>(bytes), Some(&words[..]));
        assert_eq!(slice::<u32>(&bytes[..7]), None);
        assert_eq!(slice::<u32>(&bytes[1..5]), None);
        assert_eq!(slice::<u32>(&[]), Some(&[][..]));
        assert_eq!((one::<u32>(&bytes[..4]), one::<u32>(bytes)), (Some(&words[0]), None));
        assert_eq!((read::<u16>(&bytes[1..3]), read::<u16>(&bytes[1..4])), (Some(0x0203), None));
        let mut values = [zeroed::<[u16; 2]>()];
        bytes_of_mut(&mut values)[3] = 1;
        assert_eq!(values, [[0, 0x0100]]);
        assert!(one_mut::<u64>(&mut bytes_of(&[1u64, 2])[..9].to_vec()).is_none());
    }
}
