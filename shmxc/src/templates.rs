//! Users' own templates in the places of the built-in ones.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use shmx_rust::render::{Fault, Printer, Step};
pub use shmx_rust::templates::Template;
use shmx_schema::diag::{At, Diagnostic, Diagnostics, FileId, Span};

use crate::back::{self, Backend, Output};
use crate::output::{OutputSet, ReadError, State, WriteError};
use crate::rules::{template_fault, template_name};
use crate::source::Sources;

/// What prints the outputs of a run.
///
/// ```
/// use shmxc::{source::Sources, templates::Templates};
/// use shmx_schema::diag::Diagnostics;
///
/// let dir = tempfile::TempDir::new()?;
/// std::fs::create_dir(dir.path().join("rust"))?;
/// std::fs::write(dir.path().join("rust/recrod.rs.jinja"), "")?;
/// let (mut sources, mut findings) = (Sources::new(), Diagnostics::new());
/// Templates::open(dir.path(), &mut sources, &mut findings).unwrap();
/// let finding = findings.iter().next().expect("a finding");
/// assert_eq!(finding.help[0], "did you mean 'record.rs.jinja'?");
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Debug, Default)]
pub struct Templates {
    /// By language, those that a user has templates of.
    own: BTreeMap<&'static str, Printer>,
    /// By language and name: findings show them. Empty without a user's own.
    texts: BTreeMap<(&'static str, &'static str), Text>,
    read: Vec<PathBuf>,
}

/// What prints each language without a user's templates.
static BUILT_IN: OnceLock<BTreeMap<&'static str, Printer>> = OnceLock::new();

/// A user's templates by name.
type Texts = Vec<(&'static str, String)>;

/// The text of a template, and where it stands.
#[derive(Debug)]
struct Text {
    file: FileId,
    text: Cow<'static, str>,
}

impl Templates {
    /// The built-in ones.
    pub fn built_in() -> Self {
        Self::default()
    }

    /// The built-in ones, but those that a folder has: `rust/record.rs.jinja` and others, called as the built-in ones.
    /// Files that begin with a dot or end in `.md` may be there too. What is wrong with the templates is pushed to
    /// `findings`; they are not meant to be used then.
    ///
    /// # Errors
    ///
    /// When the folder or something in it can't be read.
    pub fn open(dir: &Path, sources: &mut Sources, findings: &mut Diagnostics) -> Result<Self, ReadError> {
        let mut templates = Templates { read: vec![dir.to_owned()], ..Self::default() };
        let mut own: BTreeMap<&'static str, Texts> = BTreeMap::new();
        for (folder, name) in entries(dir)? {
            let Some(backend) = language(&name).filter(|_| folder.is_dir()) else {
                if !aside(&name) {
                    findings.push(template_name::folder(&nowhere(sources, &folder), &name));
                }
                continue;
            };
            templates.read.push(folder.clone());
            for (path, name) in entries(&folder)? {
                if let Some(template) = backend.templates.iter().find(|template| template.file == name) {
                    let opened = sources.open(&path, findings);
                    let file = opened.map_err(|error| ReadError { path: path.clone(), error })?;
                    templates.read.push(path);
                    if let Some(text) = sources.text(file) {
                        own.entry(backend.name).or_default().push((template.name, text.clone()));
                        templates.texts.insert((backend.name, template.name), Text { file, text: text.into() });
                    }
                } else if !aside(&name) {
                    findings.push(template_name::file(&nowhere(sources, &path), &name, backend));
                }
            }
        }
        templates.show_built_in(sources);
        for (language, texts) in own {
            if let Some(printer) = templates.printer(language, texts, findings) {
                templates.own.insert(language, printer);
            }
        }
        Ok(templates)
    }

    /// The folders and files that were read.
    pub fn read(&self) -> &[PathBuf] {
        &self.read
    }

    /// Prints the template `main` of a language. A fault in one is pushed to `findings`, and nothing is printed.
    pub(crate) fn print(
        &self,
        language: &'static str,
        main: &str,
        model: &impl serde::Serialize,
        findings: &mut Diagnostics,
    ) -> Option<String> {
        let built_in = BUILT_IN.get_or_init(|| {
            let printed = back::ALL.iter().filter(|backend| !backend.templates.is_empty());
            printed.map(|backend| (backend.name, Printer::built_in(backend.templates))).collect()
        });
        let printer = self.own.get(language).or_else(|| built_in.get(language))?;
        printer.print(main, model).map_err(|fault| findings.push(self.fault(language, &fault))).ok()
    }

    /// A finding on one of them.
    fn fault(&self, language: &str, fault: &Fault) -> Diagnostic {
        let place = |step: &Step| {
            let text = self.texts.iter().find(|((of, name), _)| *of == language && *name == step.template);
            text.map(|(_, text)| text.span(step))
        };
        let places: Vec<_> = fault.steps.iter().filter_map(place).collect();
        let name = fault.steps.first().map_or("", |step| step.template.as_str());
        template_fault::found(name, &fault.message, &places)
    }

    /// A fault in a built-in one, where a user's has it print what is not there, is shown like another.
    fn show_built_in(&mut self, sources: &mut Sources) {
        for backend in back::ALL {
            for Template { name, file, text, .. } in backend.templates {
                let shown = format!("<built-in>/{}/{file}", backend.name);
                self.texts.entry((backend.name, name)).or_insert_with(|| Text {
                    file: sources.add(&shown, text.as_bytes(), &mut Diagnostics::new()),
                    text: (*text).into(),
                });
            }
        }
    }

    /// All that are no templates are said.
    fn printer(&self, language: &'static str, own: Texts, findings: &mut Diagnostics) -> Option<Printer> {
        let templates = back::find(language)?.templates;
        for (name, text) in &own {
            if let Err(fault) = Printer::with(templates, [(*name, text.clone())]) {
                findings.push(self.fault(language, &fault));
            }
        }
        Printer::with(templates, own).ok()
    }
}

impl Text {
    /// The bytes of a step, or else its line without the blanks around it.
    fn span(&self, step: &Step) -> Span {
        let mut start = 0;
        let mut line = "";
        for (i, text) in self.text.split_inclusive('\n').enumerate() {
            if i + 1 == step.line {
                line = text;
                break;
            }
            start += text.len();
        }
        let blanks = line.len() - line.trim_start().len();
        let whole = start + blanks..start + blanks + line.trim().len();
        let exact = step.bytes.clone().filter(|bytes| whole.contains(&bytes.start) && bytes.end > bytes.start);
        let bytes = exact.unwrap_or(whole);
        let number = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        Span { file: self.file, start: number(bytes.start), end: number(bytes.end) }
    }
}

/// The built-in templates of all languages.
pub fn built_in() -> impl Iterator<Item = &'static Template> {
    back::ALL.iter().flat_map(|backend| backend.templates)
}

/// Writes the built-in templates to a folder, to be changed there; files that are as they would be stay.
///
/// # Errors
///
/// When one of them is there with other contents, and would be lost: then nothing is written. When one can't be written.
pub fn write_built_in(dir: &Path) -> Result<(), WriteError> {
    let mut files = OutputSet::new();
    for backend in back::ALL {
        for template in backend.templates {
            let path = format!("{}/{}", backend.name, template.file);
            // their paths are their own
            let _ = files.add(Output { path, bytes: template.text.into() });
        }
    }
    let failed = |path: PathBuf, error| WriteError { path: dir.join(path), error };
    for (path, state) in files.states(dir).map_err(|e| WriteError { path: e.path, error: e.error })? {
        if matches!(state, State::Stale(_)) {
            return Err(failed(path, io::Error::other("it was changed; take another folder, or delete it")));
        }
    }
    files.write(dir).map(drop)
}

/// What is in a folder, by name.
fn entries(dir: &Path) -> Result<Vec<(PathBuf, String)>, ReadError> {
    let failed = |error| ReadError { path: dir.to_owned(), error };
    let mut list = Vec::new();
    for entry in fs::read_dir(dir).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        list.push((entry.path(), entry.file_name().to_string_lossy().into_owned()));
    }
    list.sort();
    Ok(list)
}

fn language(name: &str) -> Option<&'static Backend> {
    back::find(name).filter(|backend| !backend.templates.is_empty())
}

/// What editors and people leave beside templates.
fn aside(name: &str) -> bool {
    name.starts_with('.') || name.ends_with(".md")
}

/// A file that is not read: its start.
fn nowhere(sources: &mut Sources, path: &Path) -> At {
    let file = sources.add(&path.display().to_string(), b"", &mut Diagnostics::new());
    At { span: Span { file, start: 0, end: 0 }, path: String::new() }
}
