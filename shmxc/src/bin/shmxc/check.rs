//! `shmxc check`

use shmx_schema::layout::Frame;
use shmx_schema::model::Schema;
use shmxc::compile;
use shmxc::source::Sources;

use crate::run::{self, Failed};

/// Read and check schemas, write nothing
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Schema files, or Rust source (FILE.rs#STRUCT for one of its structs); - is standard input
    #[arg(required = true, value_name = "SCHEMA")]
    schemas: Vec<String>,
}

pub(crate) fn run(args: &Args) -> Result<(), Failed> {
    let mut sources = Sources::new();
    let mut done = Ok(());
    for opened in run::open(&mut sources, &args.schemas)? {
        let name = sources.get(opened.file).map_or(String::new(), |s| s.name.clone());
        let all = compile::check_all(&mut sources, opened.file, opened.findings, opened.only.as_deref());
        for compiled in &all {
            run::show(&sources, compiled);
            let name = compiled.item.as_ref().map_or_else(|| name.clone(), |item| format!("{name}#{item}"));
            match &compiled.checked {
                Some(checked) => run::say(&format!("{name}: ok ({})", summary(&checked.schema))),
                None => done = Err(Failed::Schema),
            }
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
