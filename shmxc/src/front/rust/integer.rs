//! The integer types of Rust.

use std::fmt;

use super::consts::Value;

/// One of them; that of a pointer has 64 bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Integer {
    name: &'static str,
    bits: u32,
    signed: bool,
}

const ALL: [Integer; 12] = [
    of("i8", 8),
    of("u8", 8),
    of("i16", 16),
    of("u16", 16),
    of("i32", 32),
    of("u32", 32),
    of("i64", 64),
    of("u64", 64),
    of("isize", 64),
    of("usize", 64),
    of("i128", 128),
    of("u128", 128),
];

const fn of(name: &'static str, bits: u32) -> Integer {
    Integer { name, bits, signed: name.as_bytes()[0] == b'i' }
}

impl Integer {
    pub(super) const USIZE: Integer = of("usize", 64);

    pub(super) fn named(name: &str) -> Option<Integer> {
        ALL.into_iter().find(|i| i.name == name)
    }

    pub(super) fn bits(self) -> u32 {
        self.bits.min(127)
    }

    fn least(self) -> i128 {
        if self.signed { -(1i128 << (self.bits() - 1)) } else { 0 }
    }

    fn most(self) -> i128 {
        match self.bits() - u32::from(self.signed) {
            127 => i128::MAX,
            bits => (1i128 << bits) - 1,
        }
    }

    pub(super) fn holds(self, number: i128) -> bool {
        (self.least()..=self.most()).contains(&number)
    }

    /// As a cast does it.
    pub(super) fn wrapped(self, number: i128) -> i128 {
        if self.bits > 64 {
            return number;
        }
        let bits = number & ((1i128 << self.bits) - 1);
        if bits > self.most() { bits - (1i128 << self.bits) } else { bits }
    }

    /// `MIN`, `MAX` and `BITS`.
    pub(super) fn limit(self, name: &str) -> Option<Value> {
        let (number, ty) = match name {
            "MIN" => (self.least(), self),
            "MAX" => (self.most(), self),
            "BITS" => (self.bits.into(), of("u32", 32)),
            _ => return None,
        };
        Some(Value { number, ty: Some(ty) })
    }
}

impl fmt::Display for Integer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn casts_are_those_of_rust() {
        let cast = |name: &str, n: i128| Integer::named(name).map(|i| i.wrapped(n));
        assert_eq!(cast("u8", 300), Some(i128::from(300i32 as u8)));
        assert_eq!(cast("u8", -1), Some(255));
        assert_eq!(cast("i8", 200), Some(i128::from(200u8 as i8)));
        assert_eq!(cast("usize", -1), Some(i128::from(u64::MAX)));
        assert_eq!(Integer::named("i64").map(|i| (i.least(), i.most())), Some((i64::MIN.into(), i64::MAX.into())));
        assert_eq!(Integer::named("f32"), None);
    }
}
