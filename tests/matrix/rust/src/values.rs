//! The values of the corpus, by formula: see ../../README.md.

use shmx_runtime::{Bool, bf16, f16};

const CHARACTERS: [char; 7] = ['a', 'ß', '€', '😀', 'b', '"', '\\'];

/// A number of a seed, all bits of which differ.
fn mix(seed: u64) -> u64 {
    seed.wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15)
}

/// What enums, flags, bools and floats are made of.
pub fn pick(seed: u64) -> u64 {
    mix(seed) >> 32
}

/// The seed of a stream or message: of its first element.
pub fn seed(id: u32, frame: u64) -> u64 {
    u64::from(id).wrapping_mul(1_000_003).wrapping_add(frame.wrapping_mul(10_007))
}

/// The seed of an element and component behind another.
pub fn step(seed: u64, element: usize, component: usize) -> u64 {
    seed.wrapping_add(101 * element as u64).wrapping_add(7 * component as u64)
}

/// The seed of a record's field.
pub fn field(seed: u64, index: u64) -> u64 {
    seed.wrapping_add(500_009 * (index + 1))
}

/// What a seed is in a type.
pub trait Value: Sized {
    /// It.
    fn of(seed: u64) -> Self;
}

macro_rules! integers {
    ($($ty:ty)*) => {$(
        impl Value for $ty {
            fn of(seed: u64) -> Self {
                (mix(seed) >> (64 - <$ty>::BITS)) as $ty
            }
        }
    )*};
}
integers!(u8 u16 u32 u64 i8 i16 i32 i64);

impl Value for f32 {
    fn of(seed: u64) -> Self {
        ((pick(seed) % 201) as f32 - 100.0) / 4.0
    }
}

impl Value for f64 {
    fn of(seed: u64) -> Self {
        f32::of(seed).into()
    }
}

impl Value for f16 {
    fn of(seed: u64) -> Self {
        f16::from_f32(f32::of(seed))
    }
}

impl Value for bf16 {
    fn of(seed: u64) -> Self {
        bf16::from_f32(f32::of(seed))
    }
}

impl Value for Bool {
    fn of(seed: u64) -> Self {
        (pick(seed) % 2 == 1).into()
    }
}

/// One element of several components.
pub fn row<T: Value, const C: usize>(seed: u64) -> [T; C] {
    std::array::from_fn(|c| T::of(step(seed, 0, c)))
}

/// So many elements of one component.
pub fn list<T: Value>(seed: u64, n: usize) -> Vec<T> {
    (0..n).map(|e| T::of(step(seed, e, 0))).collect()
}

/// So many elements of several components.
pub fn rows<T: Value, const C: usize>(seed: u64, n: usize) -> Vec<[T; C]> {
    (0..n).map(|e| row(step(seed, e, 0))).collect()
}

/// The plane of a component.
pub fn plane<T: Value>(seed: u64, component: usize, n: usize) -> Vec<T> {
    (0..n).map(|e| T::of(step(seed, e, component))).collect()
}

/// A text of at most so many bytes.
pub fn text(seed: u64, most: usize) -> String {
    let number = mix(seed);
    let room = usize::try_from((number >> 40) % (most as u64 + 1)).unwrap_or(0);
    let mut at = usize::try_from((number >> 32) % 7).unwrap_or(0);
    let mut out = String::new();
    while out.len() + CHARACTERS[at].len_utf8() <= room {
        out.push(CHARACTERS[at]);
        at = (at + 1) % 7;
    }
    out
}

/// What a JSON stream holds.
pub fn json_text(id: u32, frame: u64, most: usize) -> String {
    let whole = format!("{{\"id\":{id},\"frame\":{frame},\"text\":\"ß\"}}");
    [whole, format!("[{frame}]")].into_iter().find(|text| text.len() <= most).unwrap_or_else(|| "7".to_owned())
}

/// The same, parsed.
pub fn json(id: u32, frame: u64, most: usize) -> serde_json::Value {
    serde_json::from_str(&json_text(id, frame, most)).unwrap_or_default()
}

/// How many blocks a stream with a `max` has.
pub fn blocks(most: usize, frame: u64) -> usize {
    [most, 0, most.div_ceil(2), most.min(1)][(frame % 4) as usize]
}

/// Whether a frame has an optional stream.
pub fn present(id: u32, frame: u64) -> bool {
    (u64::from(id) + frame).is_multiple_of(2)
}

/// Fails where a value is not as expected.
pub fn same<T: PartialEq + std::fmt::Debug>(name: &str, got: T, expected: T) -> Result<(), String> {
    if got == expected {
        return Ok(());
    }
    let (mut got, mut expected) = (format!("{got:?}"), format!("{expected:?}"));
    let at = got.chars().zip(expected.chars()).take_while(|(a, b)| a == b).count().saturating_sub(40);
    for text in [&mut got, &mut expected] {
        *text = text.chars().skip(at).take(120).collect();
    }
    Err(format!("{name} is ..{got}.., not ..{expected}.."))
}
