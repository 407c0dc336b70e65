//! The examples of the rules, compiled: some need more than their text.

use std::path::Path;

use shmx_schema::diag::{Diagnostic, Diagnostics};
use shmx_schema::rules::Rule;

use crate::back;
use crate::compile::compile;
use crate::fix;
use crate::output::OutputSet;
use crate::render::{Colour, human};
use crate::source::Sources;

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
    let (sources, findings) = findings(rule.code, &bytes);
    let fixed = fix::all_edits(&sources, &findings);
    Some(Example {
        codes: findings.iter().map(|found| found.code).collect(),
        said: human(&sources, &findings, Colour::Never),
        fixed,
        safe: findings.iter().filter(|found| !found.edits.is_empty()).all(Diagnostic::is_fixable),
    })
}

fn findings(code: &str, bytes: &[u8]) -> (Sources, Diagnostics) {
    let mut sources = Sources::in_memory();
    let mut outputs = OutputSet::new();
    let backends: Vec<_> = back::ALL.iter().collect();
    if code == "output-twice" {
        let mut findings = Diagnostics::new();
        let first = "schema: demo\nstreams:\n  tick: { id: 1, type: u64 }\n";
        let file = sources.add("first.yaml", first.as_bytes(), &mut findings);
        compile(&mut sources, file, findings, &backends, &mut outputs);
    }
    sources.put("schema.yaml", bytes);
    sources.put("other.yaml", *b"schema: other\nstreams:\n  tick: { id: 1, type: u64 }\n");
    let mut findings = Diagnostics::new();
    // it has just been put there
    let Ok(file) = sources.open(Path::new("schema.yaml"), &mut findings) else { return (sources, findings) };
    let compiled = compile(&mut sources, file, findings, &backends, &mut outputs);
    (sources, compiled.findings)
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
