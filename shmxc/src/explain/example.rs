//! The examples of the rules, compiled: some need more than their text.

use std::path::Path;

use shmx_schema::diag::{Diagnostic, Diagnostics};
use shmx_schema::rules::Rule;

use crate::back::{self, Backend};
use crate::compile::{Files, check, compile, compile_all};
use crate::fix;
use crate::output::OutputSet;
use crate::render::{Colour, human};
use crate::source::Sources;
use crate::templates::Templates;

/// Trees that programs make alone have these faults: YAML finds them before.
const NO_YAML: [&str; 2] = ["meta-key", "meta-number"];

/// What is said of a rule's example.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// The codes of all its findings.
    pub codes: Vec<&'static str>,
    /// The findings, as they are shown.
    pub said: String,
    /// The example with the edits of its findings, if there are any.
    pub fixed: Option<String>,
    /// Whether `check --fix` applies these.
    pub safe: bool,
}

/// Compiles the example of a rule, in memory. `None`: no YAML has this fault.
pub fn example(rule: &Rule) -> Option<Example> {
    if NO_YAML.contains(&rule.code) {
        return None;
    }
    let bytes = match rule.code {
        "not-utf8" => rule.example.replace('é', "\u{1}").bytes().map(|b| if b == 1 { 0xe9 } else { b }).collect(),
        "source-too-large" => [rule.example.as_bytes(), &[b' '; 16 << 20]].concat(),
        _ => rule.example.as_bytes().to_vec(),
    };
    let (sources, findings, folder) = match rule.code {
        code if code.starts_with("project-") => project(rule.example)?,
        "template-fault" => template("rust/record.rs.jinja", rule.example)?,
        "template-name" => template(rule.example.trim(), "")?,
        code => {
            let (sources, findings) = findings(code, &bytes);
            (sources, findings, String::new())
        }
    };
    let fixed = fix::all_edits(&sources, &findings);
    let said = human(&sources, &findings, Colour::Never);
    Some(Example {
        codes: findings.iter().map(|found| found.code).collect(),
        said: if folder.is_empty() { said } else { said.replace(&folder, "") },
        fixed,
        safe: findings.iter().filter(|found| !found.edits.is_empty()).all(Diagnostic::is_fixable),
    })
}

/// What is said of a project file, and the folder that its name shows.
#[cfg(feature = "cli")]
fn project(text: &str) -> Option<(Sources, Diagnostics, String)> {
    let (mut sources, mut findings) = (Sources::in_memory(), Diagnostics::new());
    sources.put("shmx.toml", text);
    crate::project::Project::open(Path::new("shmx.toml"), &mut sources, &mut findings).ok()?;
    Some((sources, findings, String::new()))
}

/// Only the command line reads project files.
#[cfg(not(feature = "cli"))]
fn project(_: &str) -> Option<(Sources, Diagnostics, String)> {
    None
}

/// What is said of a template, at this path below a folder of templates, and that folder.
fn template(path: &str, text: &str) -> Option<(Sources, Diagnostics, String)> {
    let dir = tempfile::TempDir::new().ok()?;
    let path = dir.path().join(path);
    std::fs::create_dir_all(path.parent()?).ok()?;
    std::fs::write(&path, text).ok()?;
    let (mut sources, mut findings, mut outputs) = (Sources::new(), Diagnostics::new(), OutputSet::new());
    let templates = Templates::open(dir.path(), &mut sources, &mut findings).ok()?;
    if !findings.failed() {
        let schema = "schema: demo\ntypes: { R: { record: { a: u8 } } }\nstreams: { tick: { id: 1, type: R } }\n";
        let file = sources.add("demo.yaml", schema.as_bytes(), &mut findings);
        let mut compiled = check(&mut sources, file, findings);
        let mut files = Files { templates: &templates, outputs: &mut outputs };
        files.add(&sources, &mut compiled, &[(Backend::rust(), Path::new(""))]);
        findings = compiled.findings;
    }
    Some((sources, findings, format!("{}/", dir.path().display())))
}

fn findings(code: &str, bytes: &[u8]) -> (Sources, Diagnostics) {
    let mut sources = Sources::in_memory();
    let mut outputs = OutputSet::new();
    // Rust of Rust is a rule of its own
    let is_rust = code.starts_with("rust-");
    let wanted = |of: &&Backend| !is_rust || code == "rust-to-rust" || of.name != "rust";
    let backends: Vec<_> = back::ALL.iter().filter(wanted).collect();
    if code == "output-twice" {
        let mut findings = Diagnostics::new();
        let first = "schema: demo\nstreams:\n  tick: { id: 1, type: u64 }\n";
        let file = sources.add("first.yaml", first.as_bytes(), &mut findings);
        compile(&mut sources, file, findings, &backends, &mut outputs);
    }
    let name = if is_rust { "schema.rs" } else { "schema.yaml" };
    sources.put(name, bytes);
    sources.put("other.yaml", *b"schema: other\nstreams:\n  tick: { id: 1, type: u64 }\n");
    let mut findings = Diagnostics::new();
    // it has just been put there
    let Ok(file) = sources.open(Path::new(name), &mut findings) else { return (sources, findings) };
    let all = compile_all(&mut sources, file, findings, None, &backends, &mut outputs);
    let mut findings = Diagnostics::new();
    all.into_iter().for_each(|compiled| findings.extend(compiled.findings));
    (sources, findings)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_proposed_makes_the_example_pass() {
        let mut fixed = 0;
        for rule in crate::rules::all() {
            let Some(Example { fixed: Some(text), .. }) = example(rule) else { continue };
            fixed += 1;
            let (sources, findings) = findings(rule.code, text.as_bytes());
            let said = human(&sources, &findings, Colour::Never);
            assert!(findings.iter().next().is_none(), "{}: {text}\n{said}", rule.code);
        }
        assert!(fixed >= 19, "only {fixed} examples have an edit");
    }
}
