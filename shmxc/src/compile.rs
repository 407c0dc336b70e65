//! The pipeline: sources -> syntax tree -> checked model -> files.

use std::path::{Path, PathBuf};

use shmx_schema::check::{Checked, lower};
use shmx_schema::diag::{At, Diagnostic, Diagnostics, FileId, Span};

use crate::back::{Backend, SourceNote};
use crate::front;
use crate::output::OutputSet;
use crate::places::Places;
use crate::rules::{output_twice, rust_to_rust};
use crate::source::Sources;
use crate::templates::Templates;

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
    /// Its source.
    pub file: FileId,
    /// What it was read from, as findings call it.
    pub name: String,
    /// Whether it is the directory of a stock server: what that does not say (counts, records, controls) is not known.
    pub partial: bool,
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
    let name = sources.get(file).map_or_else(String::new, |s| s.name.clone());
    let Some(ast) = front::yaml::read(sources, file, &mut findings) else {
        return Compiled::new(file, name, Places::of_file(file), findings, None);
    };
    let (lowered, found) = lower(&ast);
    findings.extend(found);
    let checked = lowered.filter(|_| !findings.failed());
    Compiled::new(file, name, Places::of(&ast), findings, checked)
}

/// What was checked before, and has no text: findings about it are words alone. `name` is what they call it.
///
/// ```
/// # let text = b"schema: beat\nstreams: { tick: { id: 1, type: u64 } }\n";
/// # let (mut sources, mut findings) = (shmxc::source::Sources::new(), shmx_schema::diag::Diagnostics::new());
/// # let file = sources.add("beat.yaml", text, &mut findings);
/// # let checked = shmxc::compile::check(&mut sources, file, findings).checked.unwrap();
/// let compiled = shmxc::compile::of_model(&mut sources, "what is in memory", checked);
/// assert!(compiled.findings.iter().next().is_none());
/// assert_eq!(sources.get(compiled.file).unwrap().name, "what is in memory");
/// ```
pub fn of_model(sources: &mut Sources, name: &str, checked: Checked) -> Compiled {
    let file = sources.wordless(name);
    of_wordless(sources, file, checked)
}

/// The same, of a source that was opened.
pub(crate) fn of_wordless(sources: &Sources, file: FileId, checked: Checked) -> Compiled {
    let name = sources.get(file).map_or_else(String::new, |s| s.name.clone());
    Compiled::new(file, name, Places::of_file(file), Diagnostics::new(), Some(checked))
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
    let name = sources.get(file).map_or_else(String::new, |s| s.name.clone());
    scanned.into_iter().map(|of| derived(of, file, &name, findings.clone())).collect()
}

fn derived(of: front::rust::Scanned, file: FileId, name: &str, mut findings: Diagnostics) -> Compiled {
    findings.extend(of.findings);
    let (item, root) = (Some(of.path).filter(|path| !path.is_empty()), of.root);
    let name = item.as_ref().map_or_else(|| name.to_owned(), |item| format!("{name}#{item}"));
    let Some(ast) = of.ast else {
        return Compiled { item, root, ..Compiled::new(file, name, Places::of_file(file), findings, None) };
    };
    let (lowered, found) = lower(&ast);
    for mut finding in found.iter().cloned() {
        finding.label = shmx_syn::in_attributes(&finding.label);
        finding.help = finding.help.iter().map(|help| shmx_syn::in_attributes(help)).collect();
        findings.push(finding);
    }
    let checked = lowered.filter(|_| !findings.failed());
    Compiled { item, root, ..Compiled::new(file, name, Places::of(&ast), findings, checked) }
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
/// let backends: Vec<_> = ["rust", "blob"].into_iter().filter_map(back::find).collect();
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
    add_outputs(sources, &mut compiled, backends, outputs);
    compiled
}

/// As [`compile()`], of a source of any kind: see [`check_all`]. Rust is not made of Rust.
pub fn compile_all(
    sources: &mut Sources,
    file: FileId,
    findings: Diagnostics,
    only: Option<&str>,
    backends: &[&Backend],
    outputs: &mut OutputSet,
) -> Vec<Compiled> {
    let mut all = check_all(sources, file, findings, only);
    all.iter_mut().for_each(|compiled| add_outputs(sources, compiled, backends, outputs));
    all
}

/// Adds what the back ends make of a schema to `outputs`, if it is good: the second half of [`compile()`], for what
/// [`input::load`](crate::input::load) gives.
///
/// ```
/// # let dir = tempfile::TempDir::new().unwrap();
/// # let path = dir.path().join("beat.yaml");
/// # std::fs::write(&path, "schema: beat\nstreams: { tick: { id: 1, type: u64 } }\n").unwrap();
/// # let spec = path.to_str().unwrap();
/// use shmxc::{back, compile::add_outputs, input, output::OutputSet, source::Sources};
///
/// let (mut sources, mut outputs) = (Sources::new(), OutputSet::new());
/// for mut compiled in input::load(&mut sources, spec)? {
///     add_outputs(&sources, &mut compiled, &[back::find("blob").unwrap()], &mut outputs);
/// }
/// assert_eq!(outputs.iter().next().unwrap().0, "beat.shmxd");
/// # Ok::<(), shmxc::input::InputError>(())
/// ```
pub fn add_outputs(sources: &Sources, compiled: &mut Compiled, backends: &[&Backend], outputs: &mut OutputSet) {
    let mut files = Files { templates: &Templates::built_in(), outputs };
    let targets: Vec<_> = backends.iter().map(|backend| (*backend, Path::new(""))).collect();
    files.add(sources, compiled, &targets);
}

/// Where files are added to, and what prints them.
pub(crate) struct Files<'a> {
    pub(crate) templates: &'a Templates,
    pub(crate) outputs: &'a mut OutputSet,
}

impl Files<'_> {
    /// Adds what back ends make of a schema to their folders, if it is good.
    pub(crate) fn add(&mut self, sources: &Sources, compiled: &mut Compiled, targets: &[(&Backend, &Path)]) {
        let Some(checked) = &compiled.checked else { return };
        let Some(note) = sources.get(compiled.file).map(SourceNote::of) else { return };
        let mut again = None;
        for (backend, folder) in targets {
            if let Some(item) = compiled.item.as_ref().filter(|_| backend.name == "rust") {
                compiled.findings.push(rust_to_rust::found(&compiled.places.at("schema"), item));
                continue;
            }
            let (files, found) = (backend.generate)(checked, &note, self.templates);
            compiled.findings.extend(compiled.placed(found));
            for file in files {
                if let Err(file) = self.outputs.add_below(folder, file) {
                    again.get_or_insert(folder.join(file.path));
                }
            }
        }
        // one file says it of all
        if let Some(path) = again {
            compiled.twice(&path);
        }
        if compiled.findings.failed() {
            compiled.checked = None;
        }
    }
}

impl Compiled {
    fn new(file: FileId, name: String, places: Places, findings: Diagnostics, checked: Option<Checked>) -> Self {
        Compiled { item: None, root: None, checked, findings, file, name, partial: false, places }
    }

    /// Where a part stands: `streams.position`, `types.Particle.mass`, `controls.load.path`. The nearest part around it
    /// where it has no place of its own; the start of the source where there is no text.
    pub fn at(&self, path: &str) -> At {
        self.places.at(path)
    }

    /// Says that another schema makes a file of this path, too.
    pub(crate) fn twice(&mut self, path: &Path) {
        self.findings.push(twice(&self.places, path));
    }

    /// Gives the findings of a back end their places, which know paths alone; but those on templates have one.
    pub(crate) fn placed(&self, found: Diagnostics) -> Diagnostics {
        let mut out = Diagnostics::new();
        for mut diagnostic in found.iter().cloned() {
            if diagnostic.at.span == Span::default() {
                diagnostic.at = self.places.at(&diagnostic.at.path);
            }
            out.push(diagnostic);
        }
        out
    }
}

fn twice(places: &Places, path: &Path) -> Diagnostic {
    output_twice::found(&places.at("schema"), &path.display().to_string())
}
