//! `shmxc check`

use shmx_schema::layout::Frame;
use shmx_schema::model::Schema;
use shmxc::compile;
use shmxc::policy::Policy;
use shmxc::source::Sources;

use crate::project::Inputs;
use crate::run::{self, Failed};

/// Read and check schemas, write nothing
#[derive(clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    inputs: Inputs,
}

pub(crate) fn run(args: &Args) -> Result<(), Failed> {
    let project = args.inputs.project()?;
    let schemas = args.inputs.call().listed(project.as_ref()).map_err(Failed::Machine)?;
    let mut policy = Policy::default();
    if let Some(project) = project {
        project.adjust(&mut policy);
    }
    let mut sources = Sources::new();
    let mut done = Ok(());
    for (file, findings) in run::open(&mut sources, &schemas)? {
        let name = sources.get(file).map_or(String::new(), |s| s.name.clone());
        let mut compiled = compile::check(&mut sources, file, findings);
        let good = policy.apply(&mut compiled);
        run::tell(&sources, &compiled.findings);
        match &compiled.checked {
            Some(checked) => run::say(&format!("{name}: ok ({})", summary(&checked.schema))),
            None => done = Err(Failed::Schema),
        }
        if !good && !compiled.findings.failed() {
            run::denied();
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
