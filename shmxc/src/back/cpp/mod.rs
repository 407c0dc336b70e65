//! The C++ back end: a checked model as one header on top of `shmx_runtime::generated`.
//!
//! model → [`lang`] (every identifier, type, literal and doc line) → templates (loops and text).

pub mod lang;
mod templates;
mod words;

use shmx_rust::names::Findings;
use shmx_schema::check::Checked;
use shmx_schema::diag::Diagnostics;

use crate::back::names;
pub use templates::TEMPLATES;
pub use words::CPP;

/// What the templates print, and what is to be said of its names; nothing when two things have one. `origin` is the
/// line at the top that says what made it.
pub fn header(checked: &Checked, origin: &str) -> (Option<lang::Header>, Diagnostics) {
    let mut found = Findings::new();
    let header = lang::Header {
        head: origin.to_owned(),
        name: CPP.scope("schema", &[], &mut found).own("schema", checked.schema.name.to_string()),
    };
    let out = names::said(found);
    (Some(header).filter(|_| !out.failed()), out)
}
