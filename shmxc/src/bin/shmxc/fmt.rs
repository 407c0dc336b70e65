//! `shmxc fmt`

use std::io::{self, Write};
use std::path::Path;

use shmxc::fmt::{Refused, format};
use shmxc::input;
use shmxc::project::Call;
use shmxc::source::Sources;
use similar::TextDiff;
use tempfile::NamedTempFile;

use crate::project;
use crate::run::{self, Failed, Report};

/// Put schemas into their canonical form, comments and all
#[derive(clap::Args)]
pub(crate) struct Args {
    /// YAML files, also those that are only included; - is standard input, to standard output [default: those of
    /// shmx.toml]
    #[arg(value_name = "FILE")]
    files: Vec<String>,
    /// Write nothing; show what would change, and exit with 1 if anything would
    #[arg(long)]
    check: bool,
}

pub(crate) fn run(args: &Args, report: &mut Report) -> Result<(), Failed> {
    let files = files(args, report)?;
    let mut sources = Sources::new();
    let mut done = Ok(());
    for ((file, mut findings), name) in run::open(&mut sources, &files)?.into_iter().zip(&files) {
        let old = run::text(&sources, file);
        match format(&mut sources, file, &mut findings) {
            Ok(new) => {
                if !settle(name, &old, &new, args.check, report)? {
                    done = Err(Failed::Schema);
                }
            }
            Err(Refused::Faulty) => {
                report.show_findings(&sources, &findings);
                done = Err(Failed::Schema);
            }
            Err(Refused::Bug) => {
                let why = "what would be written does not say the same: that is a bug of shmxc, please report it";
                return Err(Failed::Machine(format!("{name} was left alone: {why}, with this file")));
            }
        }
    }
    done
}

/// Those that are named, else what of the project is YAML.
fn files(args: &Args, report: &mut Report) -> Result<Vec<String>, Failed> {
    let is_yaml = |file: &String| file == "-" || input::yaml_file(file).is_some();
    if let Some(other) = args.files.iter().find(|file| !is_yaml(file)) {
        return Err(Failed::Machine(format!("{other} is no file of YAML, which is what has a canonical form")));
    }
    if !args.files.is_empty() {
        return Ok(args.files.clone());
    }
    let all = project::nearest(report)?;
    Ok(Call::default().listed(all.as_ref()).map_err(Failed::Machine)?.into_iter().filter(is_yaml).collect())
}

/// False: it is not as it should be, and was only looked at.
fn settle(name: &str, old: &str, new: &str, check: bool, report: &Report) -> Result<bool, Failed> {
    if check {
        if old == new {
            return Ok(true);
        }
        let diff = TextDiff::from_lines(old, new);
        let diff = diff.unified_diff().header(name, &format!("{name}, formatted")).to_string();
        report.say(diff.trim_end_matches('\n'));
        eprintln!("{name} is not in its canonical form; `shmxc fmt {name}` writes it");
        return Ok(false);
    }
    if name == "-" {
        let _ = io::stdout().lock().write_all(new.as_bytes()); // a closed pipe is the reader's wish
    } else if old != new {
        replace(Path::new(name), new).map_err(|e| Failed::Machine(format!("can't write {name}: {e}")))?;
        report.say(&format!("formatted {name}"));
    }
    Ok(true)
}

/// A new text for a file, at once: it keeps its permissions, and a link to it stays one.
fn replace(path: &Path, text: &str) -> io::Result<()> {
    let path = path.canonicalize()?;
    let mut file = NamedTempFile::new_in(path.parent().unwrap_or(Path::new(".")))?;
    file.write_all(text.as_bytes())?;
    file.as_file().set_permissions(path.metadata()?.permissions())?;
    file.persist(&path)?;
    Ok(())
}
