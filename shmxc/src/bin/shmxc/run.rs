//! What the commands share: opening schemas, showing findings, failing.

use std::io::{IsTerminal, Write};

use shmxc::compile::Compiled;
use shmxc::input;
use shmxc::render::{Colour, human};
use shmxc::source::Sources;

/// Who is at fault; what is wrong with a schema has been shown.
pub(crate) enum Failed {
    Schema,
    Machine(String),
}

/// Reads all inputs before anything else is done.
pub(crate) fn load(sources: &mut Sources, inputs: &[String]) -> Result<Vec<Compiled>, Failed> {
    let mut all = Vec::new();
    for spec in inputs {
        all.extend(input::load(sources, spec).map_err(|e| Failed::Machine(e.to_string()))?);
    }
    Ok(all)
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
