//! `shmxc check`

use shmx_schema::layout::Frame;
use shmx_schema::model::Schema;
use shmxc::compile;
use shmxc::source::Sources;

use crate::mend;
use crate::run::{self, Failed, Report};

/// Read and check schemas, and mend them if asked to
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Schema files; - is standard input
    #[arg(required = true, value_name = "SCHEMA")]
    schemas: Vec<String>,
    /// Apply the edits that are certain to be meant, to included files too; with - the text goes to standard output
    #[arg(long)]
    fix: bool,
    /// With --fix: show what would change, and change nothing
    #[arg(long, requires = "fix")]
    dry_run: bool,
}

pub(crate) fn run(args: &Args, report: &mut Report) -> Result<(), Failed> {
    let mut sources = Sources::new();
    let (opened, changed) = if args.fix {
        mend::run(&args.schemas, args.dry_run, report, &mut sources)?
    } else {
        (run::open(&mut sources, &args.schemas)?, false)
    };
    let mut done = if changed && args.dry_run { Err(Failed::Schema) } else { Ok(()) };
    for (file, findings) in opened {
        let name = sources.get(file).map_or(String::new(), |s| s.name.clone());
        let mut compiled = compile::check(&mut sources, file, findings);
        report.show(&sources, &mut compiled);
        match &compiled.checked {
            Some(checked) => report.say(&format!("{name}: ok ({})", summary(&checked.schema))),
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
