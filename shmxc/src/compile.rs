//! The pipeline: sources -> syntax tree -> checked model -> files.

use shmx_schema::check::{Checked, lower};
use shmx_schema::diag::{Diagnostics, FileId};

use crate::back::{Backend, SourceNote};
use crate::front;
use crate::output::OutputSet;
use crate::places::Places;
use crate::rules::output_twice;
use crate::source::Sources;

/// What came of one schema: see [`compile`].
#[derive(Debug)]
pub struct Compiled {
    /// The checked model; `None` when there are errors.
    pub checked: Option<Checked>,
    /// All findings, of a run with errors too.
    pub findings: Diagnostics,
    places: Places,
}

/// Reads and checks a schema; what can't be read is not checked. `findings` are those of opening it. Nothing is made:
/// for `shmxc check`, editors and other tools.
///
/// ```
/// use shmxc::{compile::check, render::{Colour, human}, source::Sources};
/// use shmx_schema::diag::Diagnostics;
///
/// let (mut sources, mut findings) = (Sources::new(), Diagnostics::new());
/// let text = b"schema: beat\nstreams: { tick: { type: u64 } }\n"; // no id
/// let file = sources.add("beat.yaml", text, &mut findings);
/// let compiled = check(&mut sources, file, findings);
/// assert!(compiled.checked.is_none());
/// let finding = compiled.findings.iter().next().expect("a finding");
/// assert_eq!(finding.at.path, "streams.tick");
/// assert!(human(&sources, &compiled.findings, Colour::Never).contains("beat.yaml:2:12"));
/// ```
pub fn check(sources: &mut Sources, file: FileId, mut findings: Diagnostics) -> Compiled {
    let Some(ast) = front::yaml::read(sources, file, &mut findings) else {
        return Compiled { checked: None, findings, places: Places::default() };
    };
    let (lowered, found) = lower(&ast);
    findings.extend(found);
    let checked = lowered.filter(|_| !findings.failed());
    Compiled { checked, findings, places: Places::of(&ast) }
}

/// Reads, checks, and adds what the back ends make of a good schema to `outputs`. It reads included files, and writes
/// none: [`OutputSet::write`] does. Where `findings.failed()`, `checked` is `None`; outputs of this or other schemas
/// may be in the set then, and are not meant to be written.
///
/// ```
/// use shmxc::{back, compile::compile, output::OutputSet, source::Sources};
/// use shmx_schema::diag::Diagnostics;
///
/// let (mut sources, mut findings, mut outputs) = (Sources::new(), Diagnostics::new(), OutputSet::new());
/// let text = b"schema: beat\nstreams: { tick: { id: 1, type: u64 } }\n";
/// let file = sources.add("beat.yaml", text, &mut findings); // or open(path, ..)
/// let backends: Vec<_> = back::usual().collect();
/// let compiled = compile(&mut sources, file, findings, &backends, &mut outputs);
/// assert!(!compiled.findings.failed());
/// assert_eq!(compiled.checked.unwrap().schema.streams[0].name, "tick");
/// let names: Vec<_> = outputs.iter().map(|(name, _)| name).collect();
/// assert_eq!(names, ["beat.rs", "beat.shmxd"]);
/// ```
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
                compiled.findings.push(output_twice::found(&compiled.places.at("schema"), &again.path));
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
