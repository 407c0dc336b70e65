//! An enum that may hold a number nobody named.

use std::fmt;
use std::marker::PhantomData;
use zerocopy::{FromBytes, Immutable, IntoBytes, KnownLayout};

/// An enum of a schema; implemented by generated code. A field or stream holds it as an [`Open`], since a peer may have
/// written any number.
pub trait Enum: Copy + fmt::Debug {
    /// The number behind it: an integer type of the schema's choice.
    type Repr: Copy + Default + Eq + std::hash::Hash + fmt::Display + FromBytes + IntoBytes + Immutable + KnownLayout;
    /// The enum's name.
    const NAME: &'static str;
    /// The value of a number, if it has a name.
    fn from_repr(number: Self::Repr) -> Option<Self>;
    /// The number of a value.
    fn to_repr(self) -> Self::Repr;
}

/// An enum of the wire: any number is legal, [`Open::get`] tells whether it is a named one.
///
/// ```
/// # use shmx_runtime::{Enum, Open};
/// # #[derive(Clone, Copy, Debug, PartialEq)] enum Kind { Dust, Gas }
/// # impl Enum for Kind {
/// #     type Repr = u8; const NAME: &'static str = "Kind";
/// #     fn from_repr(n: u8) -> Option<Self> { match n { 0 => Some(Kind::Dust), 1 => Some(Kind::Gas), _ => None } }
/// #     fn to_repr(self) -> u8 { self as u8 }
/// # }
/// let kind: Open<Kind> = Kind::Gas.into();
/// assert_eq!(kind.get(), Ok(Kind::Gas));
/// assert_eq!(Open::<Kind>::from_number(7).get(), Err(7)); // what a newer or a broken writer may say
/// ```
#[derive(FromBytes, IntoBytes, Immutable, KnownLayout)]
#[repr(transparent)]
pub struct Open<E: Enum> {
    number: E::Repr,
    of: PhantomData<E>,
}

impl<E: Enum> Open<E> {
    /// The value, or the number that has no name.
    ///
    /// # Errors
    /// The number, where the enum has no value of it.
    pub fn get(self) -> Result<E, E::Repr> {
        E::from_repr(self.number).ok_or(self.number)
    }

    /// The number as it is, named or not.
    pub fn number(self) -> E::Repr {
        self.number
    }

    /// A value of any number, named or not: to pass on what this schema does not know.
    pub fn from_number(number: E::Repr) -> Self {
        Open { number, of: PhantomData }
    }
}

impl<E: Enum> From<E> for Open<E> {
    fn from(value: E) -> Self {
        Self::from_number(value.to_repr())
    }
}

impl<E: Enum> Clone for Open<E> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<E: Enum> Copy for Open<E> {}

impl<E: Enum> Default for Open<E> {
    /// The number 0, named or not.
    fn default() -> Self {
        Self::from_number(E::Repr::default())
    }
}

impl<E: Enum> PartialEq for Open<E> {
    fn eq(&self, other: &Self) -> bool {
        self.number == other.number
    }
}

impl<E: Enum> Eq for Open<E> {}

impl<E: Enum> PartialEq<E> for Open<E> {
    fn eq(&self, other: &E) -> bool {
        self.number == other.to_repr()
    }
}

impl<E: Enum> std::hash::Hash for Open<E> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.number.hash(state);
    }
}

impl<E: Enum> fmt::Debug for Open<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.get() {
            Ok(value) => value.fmt(f),
            Err(number) => write!(f, "{}({number})", E::NAME),
        }
    }
}
