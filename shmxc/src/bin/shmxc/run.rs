//! What the commands share: opening schemas, showing findings, failing.

use std::io::{IsTerminal, Read, Write};
use std::path::Path;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use shmx_schema::diag::{Diagnostic, Diagnostics, FileId};
use shmxc::compile::Compiled;
use shmxc::input;
use shmxc::policy::{self, Policy};
use shmxc::project::Project;
use shmxc::render::{Colour, Format, Log, human};
use shmxc::source::Sources;

/// Who is at fault; what is wrong with a schema has been shown.
pub(crate) enum Failed {
    Schema,
    Machine(String),
}

/// How findings are shown, by every command.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// How findings are written; all but human go to standard output
    #[arg(long, global = true, default_value = "human", value_parser = format())]
    format: Format,
    /// A warning not to be shown, by its code; may be repeated
    #[arg(long, global = true, value_name = "CODE", value_parser = policy::warning)]
    allow: Vec<&'static shmx_schema::rules::Rule>,
    /// A schema with a warning is at fault
    #[arg(long, global = true)]
    deny_warnings: bool,
}

fn format() -> impl TypedValueParser<Value = Format> {
    let names = PossibleValuesParser::new(Format::ALL.map(Format::name));
    names.map(|name| Format::find(&name).unwrap_or_default())
}

/// What a run has to say, and where. Findings in the format for people go to standard error, in any other to standard
/// output; then all else goes to standard error.
pub(crate) struct Report {
    format: Format,
    policy: Policy,
    log: Log,
    /// Standard output is for something else.
    taken: bool,
    shown: usize,
    fixable: usize,
    denied: bool,
}

impl Report {
    pub(crate) fn new(options: &Options) -> Self {
        let mut policy = Policy::default();
        policy.deny_warnings = options.deny_warnings;
        // clap has refused all others
        options.allow.iter().for_each(|rule| policy.allow(rule.code).unwrap_or_default());
        Report {
            format: options.format,
            policy,
            log: Log::default(),
            taken: false,
            shown: 0,
            fixable: 0,
            denied: false,
        }
    }

    /// What is to be thought of warnings.
    pub(crate) fn policy(&self) -> &Policy {
        &self.policy
    }

    /// Thinks of warnings what a project does, too.
    pub(crate) fn join(&mut self, project: &Project) {
        project.adjust(&mut self.policy);
    }

    /// A schema was at fault for a warning alone, or not.
    pub(crate) fn deny(&mut self, denied: bool) {
        self.denied |= denied;
    }

    /// How findings are shown.
    pub(crate) fn format(&self) -> Format {
        self.format
    }

    /// Keeps standard output free for what the command makes.
    pub(crate) fn take_output(&mut self) {
        self.taken = true;
    }

    /// Shows the findings that are not allowed. False: the schema is at fault, and nothing is made of it.
    pub(crate) fn show(&mut self, sources: &Sources, compiled: &mut Compiled) -> bool {
        let good = self.policy.apply(compiled);
        self.denied |= !good && !compiled.findings.failed();
        self.show_findings(sources, &compiled.findings);
        good
    }

    /// As [`show`](Self::show), all of them, of what was not compiled.
    pub(crate) fn show_findings(&mut self, sources: &Sources, findings: &Diagnostics) {
        self.shown += findings.iter().count();
        self.fixable += findings.iter().filter(|found| can_be_mended(sources, found)).count();
        match self.format {
            Format::Human => complain(&human(sources, findings, colour(&std::io::stderr()))),
            Format::Sarif => self.log.add(sources, findings),
            format => self.write(&format.text(sources, findings)),
        }
    }

    /// A line on what was done.
    pub(crate) fn say(&self, line: &str) {
        if self.taken || self.format != Format::Human {
            complain(&format!("{line}\n"));
        } else {
            write(&format!("{line}\n"));
        }
    }

    /// Tells people how many of the findings above `check --fix` would mend.
    pub(crate) fn advise_fix(&self) {
        let which = match self.fixable {
            0 => return,
            1 if self.shown == 1 => "this".to_owned(),
            n if n == self.shown => "all of these".to_owned(),
            n => format!("{n} of these {}", self.shown),
        };
        if self.format == Format::Human {
            complain(&format!("shmxc check --fix mends {which}\n"));
        }
    }

    /// What can only be said at the end.
    pub(crate) fn finish(mut self) {
        if self.format == Format::Sarif {
            let log = std::mem::take(&mut self.log).finish();
            self.write(&log);
        }
        if self.denied {
            complain("error: there are warnings, and deny_warnings makes them a failure\n");
        }
    }

    fn write(&self, text: &str) {
        if self.taken { complain(text) } else { write(text) }
    }
}

/// Whether `--fix` would: it writes no sources but files and standard input.
fn can_be_mended(sources: &Sources, found: &Diagnostic) -> bool {
    let mendable = |file: FileId| sources.get(file).is_some_and(|s| s.path.is_some() || s.name == STDIN);
    found.is_fixable() && found.edits.iter().all(|edit| mendable(edit.span.file))
}

// a closed pipe is the reader's wish
fn complain(text: &str) {
    let _ = std::io::stderr().lock().write_all(text.as_bytes());
}

/// To standard output.
pub(crate) fn write(text: &str) {
    let _ = std::io::stdout().lock().write_all(text.as_bytes());
}

/// What standard input is called.
pub(crate) const STDIN: &str = "<stdin>";

/// Opens all of them before anything else is done; `-` is standard input.
pub(crate) fn open(sources: &mut Sources, schemas: &[String]) -> Result<Vec<(FileId, Diagnostics)>, Failed> {
    schemas.iter().map(|schema| open_one(sources, schema)).collect()
}

fn open_one(sources: &mut Sources, name: &str) -> Result<(FileId, Diagnostics), Failed> {
    let mut findings = Diagnostics::new();
    let file = if name == "-" {
        sources.add(STDIN, &stdin()?, &mut findings)
    } else {
        let opened = sources.open(Path::new(name), &mut findings);
        opened.map_err(|e| Failed::Machine(format!("can't read {name}: {e}")))?
    };
    Ok((file, findings))
}

/// Reads all inputs before anything else is done.
pub(crate) fn load(sources: &mut Sources, inputs: &[String]) -> Result<Vec<Compiled>, Failed> {
    let mut all = Vec::new();
    for spec in inputs {
        all.extend(input::load(sources, spec).map_err(|e| Failed::Machine(e.to_string()))?);
    }
    Ok(all)
}

/// All of standard input.
pub(crate) fn stdin() -> Result<Vec<u8>, Failed> {
    let mut bytes = Vec::new();
    let read = std::io::stdin().lock().read_to_end(&mut bytes);
    read.map_err(|e| Failed::Machine(format!("can't read standard input: {e}")))?;
    Ok(bytes)
}

/// On a terminal, unless its user does not want them.
pub(crate) fn colour(stream: &impl IsTerminal) -> Colour {
    let no_colour = std::env::var_os("NO_COLOR").is_some_and(|v| !v.is_empty());
    if stream.is_terminal() && !no_colour { Colour::Always } else { Colour::Never }
}

/// A source as it was read; but a byte order mark is gone.
pub(crate) fn text(sources: &Sources, file: FileId) -> String {
    sources.get(file).map_or(String::new(), |s| s.text.clone())
}
