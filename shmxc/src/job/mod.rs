//! A whole run: schemas in, files out. The command line, build scripts and project files all come to this.

mod look;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use shmx_schema::diag::Diagnostics;

use crate::back::{Backend, Output, cpp};
use crate::compile::{Compiled, Files};
use crate::depfile::Rule;
use crate::input;
use crate::output::OutputSet;
use crate::policy::Policy;
use crate::source::Sources;
use crate::templates::Templates;

pub use look::{Models, Names};

/// What is to be made.
///
/// ```
/// # let dir = tempfile::TempDir::new().unwrap();
/// # let path = dir.path().join("beat.yaml");
/// # std::fs::write(&path, "schema: beat\nstreams: { tick: { id: 1, type: u64 } }\n").unwrap();
/// use shmxc::{back, job::{Job, Target, Task}};
///
/// let blob = Target { backend: back::find("blob").unwrap(), folder: "data".into() };
/// let job = Job { tasks: vec![Task { input: path.display().to_string(), targets: vec![blob] }], ..Job::default() };
/// assert_eq!(job.names().paths, [std::path::Path::new("data/beat.shmxd")]);
/// let made = job.run();
/// assert!(!made.failed());
/// assert_eq!(made.outputs.iter().next().unwrap().0, "data/beat.shmxd"); // write() puts it there
/// ```
#[derive(Clone, Debug, Default)]
pub struct Job {
    /// The schemas, in the order in which findings are told.
    pub tasks: Vec<Task>,
    /// A folder of templates in the places of the built-in ones.
    pub templates: Option<PathBuf>,
    /// Whether the C++ runtime is written beside the C++ headers, as one header.
    pub vendor_runtime: bool,
    /// What becomes of warnings.
    pub policy: Policy,
    /// Files that outputs depend on besides: the project file, the compiler itself.
    pub beside: Vec<PathBuf>,
}

/// A schema, and what is made of it.
#[derive(Clone, Debug)]
pub struct Task {
    /// What [`input::load`] takes.
    pub input: String,
    /// The languages.
    pub targets: Vec<Target>,
}

/// A language, and where its files go.
#[derive(Clone, Debug)]
pub struct Target {
    /// The language.
    pub backend: &'static Backend,
    /// Its folder, made if it is missing.
    pub folder: PathBuf,
}

/// What came of a job. No file has been written.
#[derive(Debug, Default)]
pub struct Made {
    /// What was read: findings name places there.
    pub sources: Sources,
    /// Those on the templates, then those of each schema.
    pub findings: Vec<Diagnostics>,
    /// What is wrong with the call or the machine, a line each: a file can't be read, or would be written over.
    pub trouble: Vec<String>,
    /// The files; not meant to be written if the job failed.
    pub outputs: OutputSet,
    /// What they are made of.
    pub rule: Rule,
    /// Whether a schema is at fault for a warning alone.
    pub denied: bool,
}

impl Made {
    /// Whether something is wrong, so that nothing should be written.
    pub fn failed(&self) -> bool {
        self.denied || !self.trouble.is_empty() || self.findings.iter().any(Diagnostics::failed)
    }

    /// Takes over what was found in a schema; with `news` only what was not said of another.
    fn judge(&mut self, policy: &Policy, compiled: &mut Compiled, news: bool) {
        self.denied |= !policy.apply(compiled) && !compiled.findings.failed();
        let mut findings = std::mem::take(&mut compiled.findings);
        if news {
            self.drop_old(&mut findings);
        }
        self.findings.push(findings);
    }

    /// Takes out what was said of another schema: a fault of a template is one of all.
    fn drop_old(&self, findings: &mut Diagnostics) {
        findings.retain(|found| !self.findings.iter().any(|said| said.iter().any(|said| said == found)));
    }
}

impl Job {
    /// Reads and checks all schemas, and makes the files of the good ones. Writes none.
    pub fn run(&self) -> Made {
        let mut made = Made::default();
        let templates = self.open_templates(&mut made);
        if made.failed() {
            return made; // each schema would say it again
        }
        for task in &self.tasks {
            for mut compiled in load(&mut made, &task.input) {
                let targets: Vec<_> = task.targets.iter().map(|to| (to.backend, to.folder.as_path())).collect();
                let mut files = Files { templates: &templates, outputs: &mut made.outputs };
                files.add(&made.sources, &mut compiled, &targets);
                made.judge(&self.policy, &mut compiled, self.templates.is_some());
            }
        }
        for (folder, file) in self.runtimes() {
            // its name is no schema's: a folder stands before it
            let _ = made.outputs.add_below(folder, file);
        }
        if let Some(path) = made.outputs.over_a_source(Path::new(""), &made.sources) {
            let why = "would be written over what it is made of: choose another folder";
            made.trouble.push(format!("{} {why}", path.display()));
        }
        let read = made.sources.iter().filter_map(|source| source.path.as_ref());
        made.rule = Rule {
            outputs: made.outputs.iter().map(|(path, _)| path.to_owned()).collect(),
            inputs: read.chain(templates.read()).chain(&self.beside).cloned().collect(),
        };
        made
    }

    /// The C++ runtime, once for each folder that has headers on top of it.
    fn runtimes(&self) -> impl Iterator<Item = (&Path, Output)> {
        let targets = self.tasks.iter().flat_map(|task| &task.targets).filter(|_| self.vendor_runtime);
        let folders: BTreeSet<_> =
            targets.filter(|to| to.backend.name == "cpp").map(|to| to.folder.as_path()).collect();
        folders.into_iter().map(|folder| (folder, cpp::runtime()))
    }

    fn open_templates(&self, made: &mut Made) -> Templates {
        let Some(dir) = &self.templates else { return Templates::built_in() };
        let mut findings = Diagnostics::new();
        let opened = Templates::open(dir, &mut made.sources, &mut findings);
        made.findings.push(findings);
        opened.unwrap_or_else(|error| {
            made.trouble.push(error.to_string());
            Templates::built_in()
        })
    }
}

/// Reads and checks an input: a [`Compiled`] a schema.
fn load(made: &mut Made, spec: &str) -> Vec<Compiled> {
    input::load(&mut made.sources, spec).unwrap_or_else(|error| {
        made.trouble.push(error.to_string());
        Vec::new()
    })
}
