//! A crate whose schemas lean on its other modules in every way that the scan follows. `robot.yaml` says the same.
#![allow(missing_docs)]

pub mod arm;
#[path = "messages.rs"]
pub mod control;
pub mod parts;
mod sizes;

pub(crate) use sizes::*;

pub const JOINTS: usize = parts::LIMBS as usize * 3;

#[cfg(test)]
mod tests {
    pub const JOINTS: usize = 99;
}
