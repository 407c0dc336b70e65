//! The language model: what the templates print, every identifier, literal and doc line made beforehand.
//!
//! Templates have loops and no logic, so what may be missing is a list of none or one.
#![allow(missing_docs)] // the fields are called what they are

use serde::Serialize;

/// A generated header.
#[derive(Serialize)]
pub struct Header {
    /// The comment at its top.
    pub head: String,
    /// The namespace.
    pub name: String,
}
