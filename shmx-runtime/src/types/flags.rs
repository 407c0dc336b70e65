//! Any combination of an enum's bits.

use crate::plain::Plain;
use std::fmt;
use std::marker::PhantomData;
use std::ops::{BitAnd, BitOr, BitOrAssign, Not};

/// What an unsigned integer does for [`Flags`].
pub trait Bits:
    Plain
    + Copy
    + Default
    + Eq
    + std::hash::Hash
    + fmt::LowerHex
    + BitAnd<Output = Self>
    + BitOr<Output = Self>
    + Not<Output = Self>
{
}

impl Bits for u8 {}
impl Bits for u16 {}
impl Bits for u32 {}
impl Bits for u64 {}

/// An enum whose values are bits; `#[derive(ShmxEnum)]` with `#[shmx(flags)]` implements it. A field or stream holds
/// them as [`Flags`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no set of flags",
    label = "not for `Flags`",
    note = "`Flags<E>` takes an enum with `#[derive(ShmxEnum)]` and `#[shmx(flags)]`; without the latter it is `Open<{Self}>`"
)]
pub trait Flag: Sized + 'static {
    /// The number behind it: u8, u16, u32 or u64.
    type Repr: Bits;
    /// The type's name on the wire.
    const NAME: &'static str;
    /// All values, in their order, with their names on the wire.
    const VALUES: &'static [(&'static str, Self::Repr)];
    /// The bits of a value.
    fn bits(&self) -> Self::Repr;
}

/// Flags of the wire: any combination of bits is legal, named ones and others.
///
/// ```
/// use shmx_runtime::{Flags, ShmxEnum};
///
/// #[derive(ShmxEnum)]
/// #[shmx(flags)]
/// #[repr(u16)]
/// enum Fault {
///     Hot = 0x1,
///     Stuck = 0x2,
/// }
///
/// let mut faults = Flags::from(Fault::Hot);
/// assert!(faults.contains(Fault::Hot) && !faults.contains(Fault::Stuck));
/// faults |= Fault::Stuck;
/// assert_eq!(faults.bits(), 0x3);
/// assert_eq!(format!("{:?}", faults | Flags::from_bits(0x10)), "hot | stuck | 0x10");
/// assert!(Flags::<Fault>::default().is_empty());
/// ```
#[repr(transparent)]
pub struct Flags<F: Flag> {
    bits: F::Repr,
    of: PhantomData<F>,
}

impl<F: Flag> Flags<F> {
    /// Of any bits, named or not.
    pub const fn from_bits(bits: F::Repr) -> Self {
        Flags { bits, of: PhantomData }
    }

    /// The number.
    pub const fn bits(self) -> F::Repr {
        self.bits
    }

    /// Whether all bits of a value, or of other flags, are set.
    pub fn contains(self, other: impl Into<Self>) -> bool {
        let other = other.into().bits;
        self.bits & other == other
    }

    /// Whether no bit is set.
    pub fn is_empty(self) -> bool {
        self.bits == F::Repr::default()
    }
}

impl<F: Flag> From<F> for Flags<F> {
    fn from(value: F) -> Self {
        Self::from_bits(value.bits())
    }
}

impl<F: Flag> Clone for Flags<F> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<F: Flag> Copy for Flags<F> {}

impl<F: Flag> Default for Flags<F> {
    /// No bit.
    fn default() -> Self {
        Self::from_bits(F::Repr::default())
    }
}

impl<F: Flag> PartialEq for Flags<F> {
    fn eq(&self, other: &Self) -> bool {
        self.bits == other.bits
    }
}

impl<F: Flag> Eq for Flags<F> {}

impl<F: Flag> std::hash::Hash for Flags<F> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.bits.hash(state);
    }
}

impl<F: Flag, O: Into<Flags<F>>> BitOr<O> for Flags<F> {
    type Output = Self;
    fn bitor(self, other: O) -> Self {
        Self::from_bits(self.bits | other.into().bits)
    }
}

impl<F: Flag, O: Into<Flags<F>>> BitOrAssign<O> for Flags<F> {
    fn bitor_assign(&mut self, other: O) {
        *self = *self | other;
    }
}

impl<F: Flag, O: Into<Flags<F>>> BitAnd<O> for Flags<F> {
    type Output = Self;
    fn bitand(self, other: O) -> Self {
        Self::from_bits(self.bits & other.into().bits)
    }
}

impl<F: Flag> Not for Flags<F> {
    type Output = Self;
    fn not(self) -> Self {
        Self::from_bits(!self.bits)
    }
}

impl<F: Flag> fmt::Debug for Flags<F> {
    /// The names of what is set, and the number of what has none.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let none = F::Repr::default();
        let (mut rest, mut between) = (self.bits, "");
        for (name, bits) in F::VALUES {
            if self.bits & *bits == *bits {
                write!(f, "{between}{name}")?;
                between = " | ";
                rest = rest & !*bits;
            }
        }
        if rest != none || between.is_empty() {
            write!(f, "{between}{rest:#x}")?;
        }
        Ok(())
    }
}
