//! What the commands share: opening schemas, showing findings, failing.

use std::io::{IsTerminal, Read, Write};
use std::path::Path;

use shmx_schema::diag::{Diagnostics, FileId};
use shmxc::compile::Compiled;
use shmxc::front::rust::is_rust;
use shmxc::render::{Colour, human};
use shmxc::source::Sources;

/// Who is at fault; what is wrong with a schema has been shown.
pub(crate) enum Failed {
    Schema,
    Machine(String),
}

/// A source that was opened, what was found then, and which of its structs is meant.
pub(crate) struct Opened {
    pub(crate) file: FileId,
    pub(crate) findings: Diagnostics,
    pub(crate) only: Option<String>,
}

/// Opens all of them before anything else is done; `-` is standard input, `a.rs#Name` a struct of a file.
pub(crate) fn open(sources: &mut Sources, schemas: &[String]) -> Result<Vec<Opened>, Failed> {
    schemas.iter().map(|schema| open_one(sources, schema)).collect()
}

fn open_one(sources: &mut Sources, schema: &str) -> Result<Opened, Failed> {
    let mut findings = Diagnostics::new();
    let (schema, only) = match schema.rsplit_once('#') {
        Some((path, only)) if is_rust(path) => (path, Some(only.to_owned())),
        _ => (schema, None),
    };
    let file = if schema == "-" {
        let mut bytes = Vec::new();
        let read = std::io::stdin().lock().read_to_end(&mut bytes);
        read.map_err(|e| Failed::Machine(format!("can't read standard input: {e}")))?;
        sources.add("<stdin>", &bytes, &mut findings)
    } else {
        let opened = sources.open(Path::new(schema), &mut findings);
        opened.map_err(|e| Failed::Machine(format!("can't read {schema}: {e}")))?
    };
    Ok(Opened { file, findings, only })
}

/// Findings go to standard error, in colour on a terminal.
pub(crate) fn show(sources: &Sources, compiled: &Compiled) {
    let no_colour = std::env::var_os("NO_COLOR").is_some_and(|v| !v.is_empty());
    let colour = if std::io::stderr().is_terminal() && !no_colour { Colour::Always } else { Colour::Never };
    // a closed pipe is the reader's wish
    let _ = std::io::stderr().lock().write_all(human(sources, &compiled.findings, colour).as_bytes());
}

/// A line of standard output.
pub(crate) fn say(line: &str) {
    let _ = writeln!(std::io::stdout().lock(), "{line}");
}
