//! An enum that may hold a number nobody named.

use crate::plain::Plain;
use std::fmt;
use std::marker::PhantomData;

/// An enum of a schema; implemented by generated code and `#[derive(ShmxEnum)]`. A field or stream holds it as an [`Open`], since a peer may have
/// written any number.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no enum of a schema",
    label = "not for `Open`",
    note = "`Open<E>` takes an enum with `#[derive(ShmxEnum)]`; one with `#[shmx(flags)]` is `Flags<{Self}>`"
)]
pub trait Enum: Sized + 'static {
    /// The number behind it: an integer type of the schema's choice.
    type Repr: Plain + Copy + Default + Eq + std::hash::Hash + fmt::Display;
    /// The enum's name.
    const NAME: &'static str;
    /// The value of a number, if it has a name.
    fn from_repr(number: Self::Repr) -> Option<Self>;
    /// The number of a value.
    fn to_repr(&self) -> Self::Repr;
    /// The name of a value on the wire.
    fn name(&self) -> &'static str;
}

/// An enum of the wire: any number is legal, [`Open::get`] tells whether it is a named one.
///
/// ```
/// # use shmx_runtime::{Enum, Open};
/// # #[derive(Clone, Copy, Debug, PartialEq)] enum Kind { Dust, Gas }
/// # impl Enum for Kind {
/// #     type Repr = u8; const NAME: &'static str = "Kind";
/// #     fn from_repr(n: u8) -> Option<Self> { match n { 0 => Some(Kind::Dust), 1 => Some(Kind::Gas), _ => None } }
/// #     fn to_repr(&self) -> u8 { *self as u8 }
/// #     fn name(&self) -> &'static str { "" }
/// # }
/// let kind: Open<Kind> = Kind::Gas.into();
/// assert_eq!(kind.get(), Ok(Kind::Gas));
/// assert_eq!(Open::<Kind>::from_number(7).get(), Err(7)); // what a newer or a broken writer may say
/// ```
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
            Ok(value) => f.write_str(value.name()),
            Err(number) => write!(f, "{}({number})", E::NAME),
        }
    }
}
