//! The pipeline: sources -> syntax tree -> checked model -> files.

use std::path::PathBuf;

use shmx_schema::check::{Checked, lower};
use shmx_schema::diag::{Diagnostics, FileId};

use crate::back::{Backend, SourceNote};
use crate::front;
use crate::output::OutputSet;
use crate::places::Places;
use crate::rules::{output_twice, rust_to_rust};
use crate::source::Sources;

/// What came of one schema: see [`compile`].
#[derive(Debug)]
pub struct Compiled {
    /// The struct of Rust that it is: `sim::Sim`, its path below the crate; `None` of a schema of another kind.
    pub item: Option<String>,
    /// The file that the struct's crate begins with.
    pub root: Option<PathBuf>,
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
        return Compiled { item: None, root: None, checked: None, findings, places: Places::default() };
    };
    let (lowered, found) = lower(&ast);
    findings.extend(found);
    let checked = lowered.filter(|_| !findings.failed());
    Compiled { item: None, root: None, checked, findings, places: Places::of(&ast) }
}

/// As [`check`], of a source of any kind: a file of Rust has a schema for each of its structs with
/// `#[derive(ShmxStream)]`, or the one called `only`. There is at least one result.
///
/// ```
/// use shmxc::{compile::check_all, source::Sources};
/// use shmx_schema::diag::Diagnostics;
///
/// let (mut sources, mut findings) = (Sources::new(), Diagnostics::new());
/// let text = b"#[derive(ShmxStream)] struct Beat { #[shmx(id = 1)] tick: u64 }";
/// let file = sources.add("beat.rs", text, &mut findings);
/// let all = check_all(&mut sources, file, findings, None);
/// assert_eq!(all[0].item.as_deref(), Some("Beat"));
/// assert_eq!(all[0].checked.as_ref().expect("no error").schema.name, "beat");
/// ```
pub fn check_all(sources: &mut Sources, file: FileId, findings: Diagnostics, only: Option<&str>) -> Vec<Compiled> {
    if !sources.get(file).is_some_and(|source| front::rust::is_rust(&source.name)) {
        return vec![check(sources, file, findings)];
    }
    let scanned = front::rust::read(sources, file, only);
    scanned.into_iter().map(|of| derived(of, findings.clone())).collect()
}

fn derived(of: front::rust::Scanned, mut findings: Diagnostics) -> Compiled {
    findings.extend(of.findings);
    let (item, root) = (Some(of.path).filter(|path| !path.is_empty()), of.root);
    let Some(ast) = of.ast else { return Compiled { item, root, checked: None, findings, places: Places::default() } };
    let (lowered, found) = lower(&ast);
    for mut finding in found.iter().cloned() {
        finding.label = shmx_syn::in_attributes(&finding.label);
        finding.help = finding.help.iter().map(|help| shmx_syn::in_attributes(help)).collect();
        findings.push(finding);
    }
    let checked = lowered.filter(|_| !findings.failed());
    Compiled { item, root, checked, findings, places: Places::of(&ast) }
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
/// let backends: Vec<_> = back::ALL.iter().collect();
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
    generate(sources, file, &mut compiled, backends, outputs);
    compiled
}

/// As [`compile`], of a source of any kind: see [`check_all`]. Rust is not made of Rust.
pub fn compile_all(
    sources: &mut Sources,
    file: FileId,
    findings: Diagnostics,
    only: Option<&str>,
    backends: &[&Backend],
    outputs: &mut OutputSet,
) -> Vec<Compiled> {
    let mut all = check_all(sources, file, findings, only);
    for compiled in &mut all {
        generate(sources, file, compiled, backends, outputs);
    }
    all
}

fn generate(sources: &Sources, file: FileId, compiled: &mut Compiled, backends: &[&Backend], outputs: &mut OutputSet) {
    let Some(checked) = &compiled.checked else { return };
    let Some(note) = sources.get(file).map(SourceNote::of) else { return };
    for backend in backends {
        if let Some(item) = compiled.item.as_ref().filter(|_| backend.name == "rust") {
            compiled.findings.push(rust_to_rust::found(&compiled.places.at("schema"), item));
            continue;
        }
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
