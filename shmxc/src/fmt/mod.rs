//! The canonical form of a YAML file: keys in one order, two blanks a level, groups in braces on one line where they
//! fit into 120 columns; comments and single blank lines stay with what they stand above or behind. It never changes
//! what a file says.

mod attach;
mod gaps;
pub(crate) mod order;
pub(crate) mod part;
pub(crate) mod print;
pub(crate) mod quote;
mod read;
mod same;

use shmx_schema::diag::{Diagnostics, FileId};

use crate::source::Sources;

/// Why a file has no canonical form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It has errors, which are among the findings.
    Faulty,
    /// What would be written does not say the same. That is a mistake of the compiler, and to be reported.
    Bug,
}

/// The canonical form of a file: a schema, or one that schemas include. All that [`check`](crate::compile::check) says
/// of it is pushed to `findings`, of warnings too.
///
/// Lines end with `\n` alone, whatever they ended with, and a byte order mark is gone.
///
/// ```
/// use shmx_schema::diag::Diagnostics;
/// use shmxc::{fmt::format, source::Sources};
///
/// let text = "
/// version: 2   # of the protocol
/// schema:  beat
/// streams:
///     tick: {type: u64,id: 1}
/// ";
/// let (mut sources, mut findings) = (Sources::new(), Diagnostics::new());
/// let file = sources.add("beat.yaml", text.as_bytes(), &mut findings);
/// let formatted = format(&mut sources, file, &mut findings).unwrap();
/// assert_eq!(formatted, "\
/// schema: beat
/// version: 2 # of the protocol
/// streams:
///   tick: { id: 1, type: u64 }
/// ");
/// ```
///
/// # Errors
///
/// [`Refused`]: then the file is to be left alone.
pub fn format(sources: &mut Sources, file: FileId, findings: &mut Diagnostics) -> Result<String, Refused> {
    let before = same::Said::of(sources, file, findings).ok_or(Refused::Faulty)?;
    let text = sources.get(file).map(|s| s.text.replace("\r\n", "\n").replace('\r', "\n")).unwrap_or_default();
    let formatted = canonical(&text).ok_or(Refused::Bug)?;
    if before.same(sources, file, &formatted) { Ok(formatted) } else { Err(Refused::Bug) }
}

/// Without a look at what it says.
fn canonical(text: &str) -> Option<String> {
    let mut page = attach::page(text, read::read(text)?);
    order::arrange(&mut page);
    Some(print::print(&page))
}
