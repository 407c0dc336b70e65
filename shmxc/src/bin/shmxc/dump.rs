//! `shmxc dump`

use clap::ValueEnum;
use shmxc::dump::Dump;
use shmxc::source::Sources;

use crate::run::{self, Failed, Report};

/// Show what is in a schema, and where its bytes lie
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Schemas: YAML files, Rust source (FILE.rs, FILE.rs#STRUCT), blobs (.shmxd), shm:/NAME, git:REV:PATH; - is standard input
    #[arg(required = true, value_name = "SCHEMA")]
    schemas: Vec<String>,
    /// As what
    #[arg(long = "as", value_name = "FORM", default_value = "text")]
    form: Form,
}

#[derive(Clone, Copy, ValueEnum)]
enum Form {
    /// Lines for people
    Text,
    /// An object for programs, one a schema
    Json,
    /// The bytes of a frame and of each record, in boxes
    Picture,
}

pub(crate) fn run(args: &Args, report: &mut Report) -> Result<(), Failed> {
    let mut sources = Sources::new();
    let mut done = Ok(());
    report.take_output();
    for mut compiled in run::load(&mut sources, &args.schemas)? {
        if compiled.checked.is_none() {
            report.show(&sources, &mut compiled); // warnings are those of `check`
        }
        let Some(checked) = &compiled.checked else {
            done = Err(Failed::Schema);
            continue;
        };
        let dump = Dump::of(checked);
        let text = match args.form {
            Form::Text => dump.text(),
            Form::Json => dump.json(),
            Form::Picture => dump.picture(width(), run::colour(&std::io::stdout())),
        };
        run::write(&text);
    }
    done
}

/// Of the terminal; else 80, or what the variable says.
fn width() -> usize {
    let said = std::env::var("COLUMNS").ok().and_then(|n| n.parse().ok());
    let terminal = || terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
    said.or_else(terminal).unwrap_or(80)
}
