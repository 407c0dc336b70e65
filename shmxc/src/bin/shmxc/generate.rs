//! `shmxc gen`

use std::path::PathBuf;

use shmxc::back::{self, Backend};
use shmxc::compile;
use shmxc::front::rust::is_rust;
use shmxc::output::OutputSet;
use shmxc::source::Sources;

use crate::run::{self, Failed, Opened};

/// Write code and blobs for schemas, nothing if one of them has an error
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Schema files, or Rust source (FILE.rs#STRUCT for one of its structs); - is standard input
    #[arg(required = true, value_name = "SCHEMA")]
    schemas: Vec<String>,
    /// Languages, with commas between [default: all of them]
    #[arg(long, value_name = "LANG", value_delimiter = ',', value_parser = language, long_help = languages())]
    lang: Vec<&'static Backend>,
    /// Where to write [default: $OUT_DIR in a build script, else here]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

pub(crate) fn run(args: &Args) -> Result<(), Failed> {
    let mut sources = Sources::new();
    let mut outputs = OutputSet::new();
    let mut failed = false;
    for opened in run::open(&mut sources, &args.schemas)? {
        let Opened { file, findings, only } = opened;
        let backends = wanted(args, sources.get(file).is_some_and(|s| is_rust(&s.name)));
        let all = compile::compile_all(&mut sources, file, findings, only.as_deref(), &backends, &mut outputs);
        for compiled in &all {
            run::show(&sources, compiled);
            failed |= compiled.findings.failed();
        }
    }
    if failed {
        return Err(Failed::Schema);
    }
    let written = outputs.write(&folder(args)).map_err(|e| Failed::Machine(e.to_string()))?;
    for file in written {
        run::say(&format!("{} {}", if file.changed { "wrote" } else { "unchanged" }, file.path));
    }
    Ok(())
}

/// Each once, in the order of the table; of Rust, no Rust unless it is asked for, which says why not.
fn wanted(args: &Args, is_rust: bool) -> Vec<&'static Backend> {
    let asked = |b: &Backend| match &args.lang[..] {
        [] => !(is_rust && b.name == "rust"),
        asked => asked.iter().any(|l| l.name == b.name),
    };
    back::ALL.iter().filter(|b| asked(b)).collect()
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
    format!("Languages, with commas between [default: all of them]\n\n{}", lines.join("\n"))
}
