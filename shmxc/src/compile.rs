//! The pipeline: sources -> syntax tree -> checked model -> files.

use shmx_schema::check::{Checked, lower};
use shmx_schema::diag::{Diagnostic, Diagnostics, FileId};

use crate::back::{Backend, SourceNote};
use crate::front;
use crate::output::OutputSet;
use crate::places::Places;
use crate::source::Sources;

/// What came of one schema.
#[derive(Debug)]
pub struct Compiled {
    /// The checked model; `None` when there are errors.
    pub checked: Option<Checked>,
    /// All findings, of a run with errors too.
    pub findings: Diagnostics,
    places: Places,
}

/// Reads and checks a schema; what can't be read is not checked. `findings` are those of opening it.
pub fn check(sources: &mut Sources, file: FileId, mut findings: Diagnostics) -> Compiled {
    let Some(ast) = front::yaml::read(sources, file, &mut findings) else {
        return Compiled { checked: None, findings, places: Places::default() };
    };
    let (lowered, found) = lower(&ast);
    findings.extend(found);
    let checked = lowered.filter(|_| !findings.failed());
    Compiled { checked, findings, places: Places::of(&ast) }
}

/// Reads, checks, and adds what the back ends make of a good schema to `outputs`.
pub fn compile(
    sources: &mut Sources,
    file: FileId,
    findings: Diagnostics,
    backends: &[&Backend],
    outputs: &mut OutputSet,
) -> Compiled {
    let mut compiled = check(sources, file, findings);
    let Some(checked) = &compiled.checked else { return compiled };
    let Some(note) = sources.get(file).map(SourceNote::of) else { return compiled };
    for backend in backends {
        let (files, found) = (backend.generate)(checked, &note);
        compiled.findings.extend(compiled.placed(found));
        for file in files {
            if let Err(again) = outputs.add(file) {
                let message = format!("another schema of this run makes a file '{}' too", again.path);
                let found = Diagnostic::error("output-twice", &compiled.places.at("schema"), message);
                compiled.findings.push(found.label("the same name").help("give one of the schemas another name"));
            }
        }
    }
    if compiled.findings.failed() {
        compiled.checked = None;
    }
    compiled
}

impl Compiled {
    /// Gives the findings of a back end, which know paths alone, their places.
    fn placed(&self, found: Diagnostics) -> Diagnostics {
        let mut out = Diagnostics::new();
        for mut diagnostic in found.iter().cloned() {
            diagnostic.at = self.places.at(&diagnostic.at.path);
            out.push(diagnostic);
        }
        out
    }
}
