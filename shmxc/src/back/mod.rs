//! Back ends: each makes files of one language from a checked model.

pub mod blob;
pub mod cpp;
mod names;
pub mod python;
pub mod rust;
pub mod yaml;

use serde::Serialize;
use shmx_rust::templates::{TEMPLATES, Template};
use shmx_schema::check::Checked;
use shmx_schema::diag::Diagnostics;

use crate::source::Source;
use crate::templates::Templates;

/// Makes the files of one schema.
///
/// A finding has the path of what it is about (`streams.position`) and an empty span: the compiler knows where the
/// path stands. One on a template has that place.
pub type Generate = fn(&Checked, &SourceNote, &Templates) -> (Vec<Output>, Diagnostics);

/// Makes what the templates of a language see; nothing where two things have one name.
pub type Modeller = fn(&Checked, &SourceNote) -> (Option<Model>, Diagnostics);

/// A language that can be asked for.
///
/// ```
/// let rust = shmxc::back::find("rust").expect("it is there");
/// assert!(rust.what.contains("include_schema"));
/// assert_eq!(rust.paths("beat"), ["beat.rs"]);
/// assert!(shmxc::back::find("fortran").is_none());
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Backend {
    /// What `--lang` takes.
    pub name: &'static str,
    /// The files it writes; `SCHEMA` stands for the schema's name.
    pub files: &'static [&'static str],
    /// What stands there for a schema whose name its files can't have.
    pub stem: fn(&str) -> String,
    /// What they are for.
    pub what: &'static str,
    /// Whether it is made when no language is named.
    pub usual: bool,
    /// What prints them: users may put their own in the places of these.
    pub templates: &'static [Template],
    /// Makes them of a checked model. Writes no file.
    pub generate: Generate,
    /// Makes what the templates see, where there are some.
    pub model: Option<Modeller>,
}

/// What build scripts want.
const RUST: Backend = Backend {
    name: "rust",
    files: &["SCHEMA.rs"],
    stem: str::to_owned,
    what: "a module for shmx_runtime::include_schema!",
    usual: true,
    templates: TEMPLATES,
    generate: rust_files,
    model: Some(rust_model),
};

/// All back ends, in the order in which the help names them.
pub const ALL: &[Backend] = &[
    RUST,
    Backend {
        name: "cpp",
        files: &["SCHEMA.hpp"],
        stem: str::to_owned,
        what: "a C++20 header, for the runtime in cpp/include",
        usual: true,
        templates: cpp::TEMPLATES,
        generate: cpp_files,
        model: Some(cpp_model),
    },
    Backend {
        name: "python",
        files: &["SCHEMA/__init__.py", "SCHEMA/__init__.pyi", "SCHEMA/py.typed"],
        stem: python::package,
        what: "a package for shmx_runtime, with its types",
        usual: true,
        templates: python::TEMPLATES,
        generate: python_files,
        model: Some(python_model),
    },
    Backend {
        name: "blob",
        files: &["SCHEMA.shmxd"],
        stem: str::to_owned,
        what: "the directory blob that stands in a segment, for tools",
        usual: true,
        templates: &[],
        generate: |checked, note, _| blob::files(checked, note),
        model: None,
    },
    // it may well be the schema's own name
    Backend {
        name: "yaml",
        files: &["SCHEMA.yaml"],
        stem: str::to_owned,
        what: "the schema of an input that is none; only if asked for",
        usual: false,
        templates: &[],
        generate: |checked, note, _| yaml::files(checked, note),
        model: None,
    },
];

impl Backend {
    /// That of Rust.
    pub(crate) fn rust() -> &'static Backend {
        &RUST
    }

    /// The paths of what it makes of a schema, below the output directory.
    pub fn paths(&self, schema: &str) -> Vec<String> {
        let stem = (self.stem)(schema);
        self.files.iter().map(|file| file.replace("SCHEMA", &stem)).collect()
    }
}

/// The back ends that are meant when none is named.
pub fn usual() -> impl Iterator<Item = &'static Backend> {
    ALL.iter().filter(|backend| backend.usual)
}

/// The back end of a name, as `--lang` takes it.
pub fn find(name: &str) -> Option<&'static Backend> {
    ALL.iter().find(|b| b.name == name)
}

/// What the templates of a language see, for users who write their own.
#[derive(Serialize)]
#[serde(untagged)]
pub enum Model {
    /// Rust's.
    Rust(Box<shmx_rust::lang::Module>),
    /// C++'s.
    Cpp(Box<cpp::lang::Header>),
    /// Python's.
    Python(Box<python::lang::Module>),
}

/// A file of generated text or bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output {
    /// Relative to the output directory.
    pub path: String,
    /// Its contents, whole.
    pub bytes: Vec<u8>,
}

/// What made an output, the same wherever the compiler runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceNote {
    /// The schema file's name, without its folder.
    pub file: String,
    /// The compiler and its version: `shmxc 0.1.0`.
    pub tool: String,
}

impl SourceNote {
    /// For outputs made from this source.
    pub fn of(source: &Source) -> Self {
        SourceNote { file: source.file_name(), tool: concat!("shmxc ", env!("CARGO_PKG_VERSION")).to_owned() }
    }

    /// The line at the top of a text output that says so; without a comment sign.
    pub fn line(&self) -> String {
        let file: String = self.file.chars().map(|c| if c.is_control() { '?' } else { c }).collect();
        format!("Made by {} from {file}. Do not edit.", self.tool)
    }
}

fn rust_model(checked: &Checked, note: &SourceNote) -> (Option<Model>, Diagnostics) {
    let (module, findings) = rust::module(checked, &note.line());
    (module.map(|module| Model::Rust(Box::new(module))), findings)
}

fn rust_files(checked: &Checked, note: &SourceNote, templates: &Templates) -> (Vec<Output>, Diagnostics) {
    let made = rust::module(checked, &note.line());
    printed(checked, "rust", &[("SCHEMA.rs", "module")], made, templates)
}

fn cpp_model(checked: &Checked, note: &SourceNote) -> (Option<Model>, Diagnostics) {
    let (header, findings) = cpp::header(checked, &note.line());
    (header.map(|header| Model::Cpp(Box::new(header))), findings)
}

fn cpp_files(checked: &Checked, note: &SourceNote, templates: &Templates) -> (Vec<Output>, Diagnostics) {
    let made = cpp::header(checked, &note.line());
    printed(checked, "cpp", &[("SCHEMA.hpp", "header")], made, templates)
}

fn python_model(checked: &Checked, note: &SourceNote) -> (Option<Model>, Diagnostics) {
    let (module, findings) = python::module(checked, &note.line());
    (module.map(|module| Model::Python(Box::new(module))), findings)
}

fn python_files(checked: &Checked, note: &SourceNote, templates: &Templates) -> (Vec<Output>, Diagnostics) {
    let made = python::module(checked, &note.line());
    let files = [("SCHEMA/__init__.py", "module"), ("SCHEMA/__init__.pyi", "stub")];
    let (mut files, findings) = printed(checked, "python", &files, made, templates);
    if !files.is_empty() {
        // that it is there says that the package has types
        let path = format!("{}/py.typed", python::package(&checked.schema.name));
        files.push(Output { path, bytes: Vec::new() });
    }
    (files, findings)
}

/// The files of a language, each printed by one of its templates from the same model. There is none exactly when there
/// is an error: two things have one name, or a template of the user's is wrong.
fn printed(
    checked: &Checked,
    language: &'static str,
    files: &[(&str, &str)],
    (model, mut findings): (Option<impl Serialize>, Diagnostics),
    templates: &Templates,
) -> (Vec<Output>, Diagnostics) {
    let mut out = Vec::new();
    let Some(model) = model else { return (out, findings) };
    let stem = find(language).map_or_else(|| checked.schema.name.to_string(), |of| (of.stem)(&checked.schema.name));
    for (path, main) in files {
        let text = templates.print(language, main, &model, &mut findings);
        let path = path.replace("SCHEMA", &stem);
        out.extend(text.map(|text| Output { path, bytes: text.into_bytes() }));
    }
    if findings.failed() {
        out.clear();
    }
    (out, findings)
}
