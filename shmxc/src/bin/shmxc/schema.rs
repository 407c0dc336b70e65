//! `shmxc schema`

use std::io::Write;

use crate::run::Failed;

/// Print the JSON Schema of schemas, for editors
#[derive(clap::Args)]
pub(crate) struct Args {}

pub(crate) fn run(_: &Args) -> Result<(), Failed> {
    let _ = std::io::stdout().lock().write_all(shmxc::editor::JSON_SCHEMA.as_bytes()); // a closed pipe is the reader's wish
    Ok(())
}
