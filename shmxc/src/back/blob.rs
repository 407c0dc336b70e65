//! The directory blob as a file, for tools that read no schema.

use shmx_schema::check::Checked;
use shmx_schema::diag::Diagnostics;

use super::{Output, SourceNote};

/// The one file `SCHEMA.shmxd`: the bytes of [`shmx_schema::blob::to_vec`]. Has no findings.
pub fn files(checked: &Checked, _: &SourceNote) -> (Vec<Output>, Diagnostics) {
    let path = format!("{}.shmxd", checked.schema.name);
    (vec![Output { path, bytes: shmx_schema::blob::to_vec(&checked.schema) }], Diagnostics::new())
}
