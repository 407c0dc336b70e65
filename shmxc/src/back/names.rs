//! What is said of the names of generated code, whatever its language.

use shmx_rust::names::{Finding, Findings};
use shmx_schema::diag::{At, Diagnostic, Diagnostics};

use crate::rules::{names_collide, renamed_identifier};

/// What is said of some names.
pub(super) fn said(found: Findings) -> Diagnostics {
    let mut out = Diagnostics::new();
    found.into_iter().for_each(|finding| out.push(of(finding)));
    out
}

/// What is said of a name, by its rule.
fn of(finding: Finding) -> Diagnostic {
    let at = |path| At { path, ..At::default() };
    match finding {
        Finding::Renamed { language, path, what, name, ident, keyword } => {
            renamed_identifier::found(&at(path), language, &what, &name, &ident, keyword)
        }
        Finding::Made { language, path, wanted, ident } => {
            renamed_identifier::made(&at(path), language, &wanted, &ident)
        }
        Finding::Collide { language, path, what, other, ident } => {
            names_collide::found(&at(path), language, &what, &other, &ident)
        }
    }
}
