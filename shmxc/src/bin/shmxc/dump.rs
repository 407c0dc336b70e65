//! `shmxc dump`

use std::io::Write;

use clap::ValueEnum;
use shmxc::dump::Dump;
use shmxc::source::Sources;

use crate::run::{self, Failed};

/// Show what is in a schema, and where its bytes lie
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Schemas: YAML files, blobs (.shmxd), shm:/NAME, git:REV:PATH; - is standard input
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

pub(crate) fn run(args: &Args) -> Result<(), Failed> {
    let mut sources = Sources::new();
    let mut done = Ok(());
    for compiled in run::load(&mut sources, &args.schemas)? {
        let Some(checked) = &compiled.checked else {
            run::show(&sources, &compiled);
            done = Err(Failed::Schema);
            continue;
        };
        let dump = Dump::of(checked);
        let text = match args.form {
            Form::Text => dump.text(),
            Form::Json => dump.json(),
            Form::Picture => dump.picture(width(), run::colour(&std::io::stdout())),
        };
        let _ = std::io::stdout().lock().write_all(text.as_bytes()); // a closed pipe is the reader's wish
    }
    done
}

/// Of the terminal; else 80, or what the variable says.
fn width() -> usize {
    let said = std::env::var("COLUMNS").ok().and_then(|n| n.parse().ok());
    let terminal = || terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
    said.or_else(terminal).unwrap_or(80)
}
