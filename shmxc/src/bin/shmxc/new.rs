//! `shmxc new`

use std::fs::OpenOptions;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use shmxc::source::Sources;
use shmxc::starter::{self, Kind};
use shmxc::{compile, editor};

use crate::run::{Failed, Report};

/// What editors read, beside the schema.
const EDITOR: &str = "shmx.schema.json";

/// Write a commented schema to begin with
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The schema's name, such as wing_camera: the file is NAME.yaml
    name: String,
    /// What kind of schema [default: state]
    #[arg(long, value_name = "KIND", value_parser = kind, long_help = kinds(), help = kinds())]
    kind: Option<&'static Kind>,
    /// Where to write [default: here]
    #[arg(long, value_name = "DIR", default_value = ".", hide_default_value = true)]
    out: PathBuf,
    /// Where editors find the JSON Schema; without this, it is written to shmx.schema.json beside the file
    #[arg(long, value_name = "PATH-OR-URL")]
    editor: Option<String>,
    /// Write over a file that is there
    #[arg(long)]
    force: bool,
}

pub(crate) fn run(args: &Args, report: &mut Report) -> Result<(), Failed> {
    let kind = args.kind.unwrap_or(&starter::ALL[0]);
    let text = kind.text(&args.name, Some(args.editor.as_deref().unwrap_or(EDITOR)));
    let file = format!("{}.yaml", args.name);
    let (mut sources, mut findings) = (Sources::new(), Default::default());
    let source = sources.add(&file, text.as_bytes(), &mut findings);
    let mut compiled = compile::check(&mut sources, source, findings);
    if compiled.checked.is_none() {
        report.show(&sources, &mut compiled);
        return Err(Failed::Machine(format!("'{}' can't be the name of a schema", args.name.escape_debug())));
    }
    write(&args.out.join(&file), &text, args.force, report)?;
    let beside = args.out.join(EDITOR);
    if args.editor.is_none() && !beside.exists() {
        write(&beside, editor::JSON_SCHEMA, false, report)?;
    }
    Ok(())
}

/// A new file; another one only with force.
fn write(path: &Path, text: &str, force: bool, report: &Report) -> Result<(), Failed> {
    let mut options = OpenOptions::new();
    options.write(true).create(force).truncate(force).create_new(!force);
    let written = options.open(path).and_then(|mut file| file.write_all(text.as_bytes()));
    written.map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => {
            Failed::Machine(format!("{} is there already; --force writes over it", path.display()))
        }
        _ => Failed::Machine(format!("can't write {}: {error}", path.display())),
    })?;
    report.say(&format!("wrote {}", path.display()));
    Ok(())
}

fn kind(name: &str) -> Result<&'static Kind, String> {
    let known: Vec<_> = starter::ALL.iter().map(|kind| kind.name).collect();
    starter::find(name).ok_or_else(|| format!("expected {}", known.join(", ")))
}

fn kinds() -> String {
    let lines: Vec<_> = starter::ALL.iter().map(|kind| format!("  {:<11}{}", kind.name, kind.what)).collect();
    format!("What kind of schema [default: state]\n{}", lines.join("\n"))
}
