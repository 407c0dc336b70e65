//! The directory blob as a file, for tools that read no schema.

use shmx_schema::check::Checked;
use shmx_schema::diag::Diagnostics;

use super::{Output, SourceNote};

/// `SCHEMA.shmxd`.
pub fn files(checked: &Checked, _: &SourceNote) -> (Vec<Output>, Diagnostics) {
    let path = format!("{}.shmxd", checked.schema.name);
    (vec![Output { path, bytes: shmx_schema::blob::to_vec(&checked.schema) }], Diagnostics::new())
}
