//! What the commands share: opening schemas, showing findings, failing.

use std::io::{IsTerminal, Read, Write};
use std::path::Path;

use shmx_schema::diag::{Diagnostics, FileId};
use shmxc::render::{Colour, human};
use shmxc::source::Sources;

/// Who is at fault; what is wrong with a schema has been shown.
pub(crate) enum Failed {
    Schema,
    Machine(String),
}

/// Opens all of them before anything else is done; `-` is standard input.
pub(crate) fn open(sources: &mut Sources, schemas: &[String]) -> Result<Vec<(FileId, Diagnostics)>, Failed> {
    schemas.iter().map(|schema| open_one(sources, schema)).collect()
}

fn open_one(sources: &mut Sources, schema: &str) -> Result<(FileId, Diagnostics), Failed> {
    let mut findings = Diagnostics::new();
    let file = if schema == "-" {
        let mut bytes = Vec::new();
        let read = std::io::stdin().lock().read_to_end(&mut bytes);
        read.map_err(|e| Failed::Machine(format!("can't read standard input: {e}")))?;
        sources.add("<stdin>", &bytes, &mut findings)
    } else {
        let opened = sources.open(Path::new(schema), &mut findings);
        opened.map_err(|e| Failed::Machine(format!("can't read {schema}: {e}")))?
    };
    Ok((file, findings))
}

/// Findings go to standard error, in colour on a terminal.
pub(crate) fn tell(sources: &Sources, findings: &Diagnostics) {
    let no_colour = std::env::var_os("NO_COLOR").is_some_and(|v| !v.is_empty());
    let colour = if std::io::stderr().is_terminal() && !no_colour { Colour::Always } else { Colour::Never };
    // a closed pipe is the reader's wish
    let _ = std::io::stderr().lock().write_all(human(sources, findings, colour).as_bytes());
}

/// Says why warnings alone are a failure.
pub(crate) fn denied() {
    eprintln!("error: there are warnings, and deny_warnings makes them a failure");
}

/// A line of standard output.
pub(crate) fn say(line: &str) {
    let _ = writeln!(std::io::stdout().lock(), "{line}");
}
