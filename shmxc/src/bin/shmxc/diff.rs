//! `shmxc diff`

use shmx_schema::diag::{Diagnostics, Severity};
use shmxc::diff::{self, Change, Level, Levels};
use shmxc::render::{Format, human};
use shmxc::source::Sources;

use crate::run::{self, Failed, Report};

/// Tell what became of a schema, graded by what breaks
#[derive(clap::Args)]
#[command(after_help = EXIT)]
pub(crate) struct Args {
    /// The schema as it was: a YAML file, Rust source, a blob (.shmxd), shm:/NAME, git:REV:PATH, or - for standard input
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
}

const EXIT: &str =
    "Exit codes: 0 nothing counts; 1 a change does, or a schema is at fault; 2 the call or the machine is.";

pub(crate) fn run(args: &Args, report: &mut Report) -> Result<(), Failed> {
    let mut sources = Sources::new();
    let mut old = run::load(&mut sources, std::slice::from_ref(&args.old))?;
    let mut new = run::load(&mut sources, std::slice::from_ref(&args.new))?;
    // warnings are those of `check`
    let mut bad: Vec<_> = old.iter_mut().chain(&mut new).filter(|one| one.checked.is_none()).collect();
    if !bad.is_empty() {
        bad.iter_mut().for_each(|one| _ = report.show(&sources, one));
        return Err(Failed::Schema);
    }
    let mut all = Vec::new();
    for (old, new) in diff::pair(&old, &new).map_err(Failed::Machine)? {
        all.extend(diff::changes(&sources, old, new));
    }
    let least = |change: &&Change| args.all || counts(args, change) || change.rule.level > Level::Compatible;
    for change in all.iter().filter(least) {
        let severity = if counts(args, change) { Severity::Error } else { Severity::Warning };
        match report.format() {
            Format::Human => run::write(&human(&sources, &one(change, severity), run::colour(&std::io::stdout()))),
            Format::Json => run::write(&format!("{}\n", diff::json(&sources, change, &args.level))),
            _ => report.show_findings(&sources, &one(change, severity)),
        }
    }
    if report.format() == Format::Human {
        report.say(&diff::summary(&all));
    }
    if all.iter().any(|change| counts(args, change)) { Err(Failed::Schema) } else { Ok(()) }
}

fn counts(args: &Args, change: &Change) -> bool {
    args.level.has(change.rule.level)
}

fn one(change: &Change, severity: Severity) -> Diagnostics {
    let mut one = Diagnostics::new();
    one.push(diff::finding(change, severity));
    one
}
