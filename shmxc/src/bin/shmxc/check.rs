//! `shmxc check`

use shmx_schema::layout::Frame;
use shmx_schema::model::Schema;
use shmxc::source::Sources;

use crate::run::{self, Failed};

/// Read and check schemas, write nothing
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Schemas: YAML files, blobs (.shmxd), shm:/NAME, git:REV:PATH; - is standard input
    #[arg(required = true, value_name = "SCHEMA")]
    schemas: Vec<String>,
}

pub(crate) fn run(args: &Args) -> Result<(), Failed> {
    let mut sources = Sources::new();
    let mut done = Ok(());
    for compiled in run::load(&mut sources, &args.schemas)? {
        run::show(&sources, &compiled);
        match &compiled.checked {
            Some(checked) => run::say(&format!("{}: ok ({})", compiled.name, summary(&checked.schema))),
            None => done = Err(Failed::Schema),
        }
    }
    done
}

fn summary(schema: &Schema) -> String {
    let count = |n: usize, what: &str| format!("{n} {what}{}", if n == 1 { "" } else { "s" });
    let streams = count(schema.streams.len(), "stream");
    let controls = count(schema.controls.len(), "control");
    format!("{streams}, {controls}, frame up to {} bytes", Frame::most(schema))
}
