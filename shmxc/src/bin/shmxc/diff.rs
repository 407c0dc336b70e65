//! `shmxc diff`

use std::io::{IsTerminal, Write};

use shmx_schema::diag::{Diagnostics, Severity};
use shmxc::diff::{self, Change, Level, Levels};
use shmxc::render::{Colour, human};
use shmxc::source::Sources;

use crate::run::{self, Failed};

/// Tell what became of a schema, graded by what breaks
#[derive(clap::Args)]
#[command(after_help = EXIT)]
pub(crate) struct Args {
    /// The schema as it was: a YAML file, a blob (.shmxd), shm:/NAME, git:REV:PATH, or - for standard input
    old: String,
    /// The schema as it is
    new: String,
    /// What counts: a level and what goes deeper, or, with commas, exactly these: layout, directory, meaning, source,
    /// compatible
    #[arg(long, value_name = "LEVELS", default_value = "directory")]
    level: Levels,
    /// Compatible changes, too
    #[arg(long)]
    all: bool,
    /// A line of JSON for each change
    #[arg(long)]
    json: bool,
}

const EXIT: &str =
    "Exit codes: 0 nothing counts; 1 a change does, or a schema is at fault; 2 the call or the machine is.";

pub(crate) fn run(args: &Args) -> Result<(), Failed> {
    let mut sources = Sources::new();
    let old = run::load(&mut sources, std::slice::from_ref(&args.old))?;
    let new = run::load(&mut sources, std::slice::from_ref(&args.new))?;
    // warnings are those of `check`
    let bad: Vec<_> = old.iter().chain(&new).filter(|one| one.checked.is_none()).collect();
    bad.iter().for_each(|one| run::show(&sources, one));
    if !bad.is_empty() {
        return Err(Failed::Schema);
    }
    let mut all = Vec::new();
    for (old, new) in diff::pair(&old, &new).map_err(Failed::Machine)? {
        all.extend(diff::changes(&sources, old, new));
    }
    let least = |change: &&Change| args.all || counts(args, change) || change.rule.level > Level::Compatible;
    for change in all.iter().filter(least) {
        if args.json {
            run::say(&diff::json(&sources, change, &args.level));
        } else {
            show(&sources, change, if counts(args, change) { Severity::Error } else { Severity::Warning });
        }
    }
    if !args.json {
        run::say(&diff::summary(&all));
    }
    if all.iter().any(|change| counts(args, change)) { Err(Failed::Schema) } else { Ok(()) }
}

fn counts(args: &Args, change: &Change) -> bool {
    args.level.has(change.rule.level)
}

/// On standard output: they are what was asked for.
fn show(sources: &Sources, change: &Change, severity: Severity) {
    let mut one = Diagnostics::new();
    one.push(diff::finding(change, severity));
    let no_colour = std::env::var_os("NO_COLOR").is_some_and(|v| !v.is_empty());
    let colour = if std::io::stdout().is_terminal() && !no_colour { Colour::Always } else { Colour::Never };
    let _ = std::io::stdout().lock().write_all(human(sources, &one, colour).as_bytes());
}
