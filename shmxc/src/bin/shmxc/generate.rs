//! `shmxc gen`

use std::path::PathBuf;

use shmxc::back::{self, Backend};
use shmxc::compile;
use shmxc::output::OutputSet;
use shmxc::source::Sources;

use crate::run::{self, Failed, Report};

/// Write code and blobs for schemas, nothing if one of them has an error
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Schemas: YAML files, blobs (.shmxd), shm:/NAME, git:REV:PATH; - is standard input
    #[arg(required = true, value_name = "SCHEMA")]
    schemas: Vec<String>,
    /// Languages, with commas between [default: rust and blob]
    #[arg(long, value_name = "LANG", value_delimiter = ',', value_parser = language, long_help = languages())]
    lang: Vec<&'static Backend>,
    /// Where to write [default: $OUT_DIR in a build script, else here]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

pub(crate) fn run(args: &Args, report: &mut Report) -> Result<(), Failed> {
    let mut sources = Sources::new();
    let mut outputs = OutputSet::new();
    let mut failed = false;
    for mut compiled in run::load(&mut sources, &args.schemas)? {
        compile::add_outputs(&sources, &mut compiled, &wanted(args), &mut outputs);
        failed |= !report.show(&sources, &mut compiled);
    }
    if failed {
        return Err(Failed::Schema);
    }
    if let Some(name) = outputs.over_a_source(&folder(args), &sources) {
        return Err(Failed::Machine(format!("{name} would be written over the schema itself: choose another --out")));
    }
    let written = outputs.write(&folder(args)).map_err(|e| Failed::Machine(e.to_string()))?;
    for file in written {
        report.say(&format!("{} {}", if file.changed { "wrote" } else { "unchanged" }, file.path));
    }
    Ok(())
}

/// Each once, in the order of the table.
fn wanted(args: &Args) -> Vec<&'static Backend> {
    if args.lang.is_empty() {
        return back::usual().collect();
    }
    back::ALL.iter().filter(|b| args.lang.iter().any(|l| l.name == b.name)).collect()
}

fn folder(args: &Args) -> PathBuf {
    let out_dir = || std::env::var_os("OUT_DIR").filter(|d| !d.is_empty()).map(PathBuf::from);
    args.out.clone().or_else(out_dir).unwrap_or_else(|| PathBuf::from("."))
}

fn language(name: &str) -> Result<&'static Backend, String> {
    let known: Vec<_> = back::ALL.iter().map(|b| b.name).collect();
    back::find(name).ok_or_else(|| format!("expected {}", known.join(", ")))
}

fn languages() -> String {
    let lines: Vec<_> = back::ALL.iter().map(|b| format!("  {:<8}{}", b.name, b.what)).collect();
    format!("Languages, with commas between [default: rust and blob]\n\n{}", lines.join("\n"))
}
