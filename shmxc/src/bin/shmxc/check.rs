//! `shmxc check`

use shmx_schema::layout::Frame;
use shmx_schema::model::Schema;
use shmxc::source::Sources;

use crate::mend;
use crate::project::Inputs;
use crate::run::{self, Failed, Report};

/// Read and check schemas, and mend them if asked to
#[derive(clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    inputs: Inputs,
    /// Apply the edits that are certain to be meant, to included files too; with - the text goes to standard output
    #[arg(long)]
    fix: bool,
    /// With --fix: show what would change, and change nothing
    #[arg(long, requires = "fix")]
    dry_run: bool,
}

pub(crate) fn run(args: &Args, report: &mut Report) -> Result<(), Failed> {
    let project = args.inputs.project(report)?;
    let schemas = args.inputs.call().listed(project.as_ref()).map_err(Failed::Machine)?;
    let mut sources = Sources::new();
    let (all, changed) = if args.fix {
        mend::run(&schemas, args.dry_run, report, &mut sources)?
    } else {
        (run::load(&mut sources, &schemas)?, false)
    };
    let mut done = if changed && args.dry_run { Err(Failed::Schema) } else { Ok(()) };
    for mut compiled in all {
        report.show(&sources, &mut compiled);
        match &compiled.checked {
            Some(checked) => report.say(&format!("{}: ok ({})", compiled.name, summary(&checked.schema))),
            None => done = Err(Failed::Schema),
        }
    }
    if !args.fix {
        report.advise_fix();
    }
    done
}

fn summary(schema: &Schema) -> String {
    let count = |n: usize, what: &str| format!("{n} {what}{}", if n == 1 { "" } else { "s" });
    let streams = count(schema.streams.len(), "stream");
    let controls = count(schema.controls.len(), "control");
    format!("{streams}, {controls}, frame up to {} bytes", Frame::most(schema))
}
