//! For services that keep findings: SARIF 2.1.0.

use std::path::Path;

use serde_json::{Value, json};
use shmx_schema::diag::{Diagnostic, Diagnostics, Edit, Severity};
use shmx_schema::rules::Rule;

use super::place::{Place, Places};
use crate::rules;
use crate::source::Sources;

/// One log of one run, with all rules of the compiler, its findings in the order of their places, and what mends them.
/// Relative paths stay so: they are below `SRCROOT`.
///
/// ```
/// use shmxc::{compile::check, render::sarif, source::Sources};
/// use shmx_schema::diag::Diagnostics;
///
/// let (mut sources, mut findings) = (Sources::new(), Diagnostics::new());
/// let file = sources.add("beat.yaml", b"schema: beat\nstreams: { tick: { type: u64 } }\n", &mut findings);
/// let compiled = check(&mut sources, file, findings);
/// let log: serde_json::Value = serde_json::from_str(&sarif(&sources, &compiled.findings)).unwrap();
/// let result = &log["runs"][0]["results"][0];
/// assert_eq!(result["ruleId"], "missing-id");
/// assert_eq!(result["locations"][0]["physicalLocation"]["region"]["startColumn"], 12);
/// assert_eq!(result["fixes"][0]["artifactChanges"][0]["replacements"][0]["insertedContent"]["text"], "id: 1, ");
/// ```
pub fn sarif(sources: &Sources, findings: &Diagnostics) -> String {
    let mut log = Log::default();
    log.add(sources, findings);
    log.finish()
}

/// A log of several schemas: what [`sarif`] is of one.
#[derive(Clone, Debug, Default)]
pub struct Log {
    results: Vec<Value>,
}

impl Log {
    /// Adds findings, after those that are there.
    pub fn add(&mut self, sources: &Sources, findings: &Diagnostics) {
        let rules = rules::all();
        let places = Places::new(sources);
        let sorted = findings.clone().sorted();
        self.results.extend(sorted.iter().map(|found| result(&places, sources, &rules, found)));
    }

    /// The whole log.
    pub fn finish(self) -> String {
        log(&rules::all(), self.results)
    }
}

fn log(rules: &[&Rule], results: Vec<Value>) -> String {
    let driver = json!({
        "name": "shmxc",
        "version": env!("CARGO_PKG_VERSION"),
        "semanticVersion": env!("CARGO_PKG_VERSION"),
        "rules": rules.iter().map(|rule| descriptor(rule)).collect::<Vec<_>>(),
    });
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": driver },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    format!("{log}\n")
}

fn descriptor(rule: &Rule) -> Value {
    json!({
        "id": rule.code,
        "shortDescription": { "text": rule.what },
        "fullDescription": { "text": format!("{} {}", rule.what, rule.why) },
        "help": { "text": rule.fix },
        "defaultConfiguration": { "level": level(rule.severity) },
    })
}

fn level(severity: Severity) -> &'static str {
    severity.word() // SARIF has the same words
}

fn result(places: &Places<'_>, sources: &Sources, rules: &[&Rule], found: &Diagnostic) -> Value {
    let mut words = vec![found.message.as_str()];
    words.extend(found.help.iter().map(String::as_str));
    let mut location = location(&places.of(found.at.span));
    if !found.label.is_empty() {
        location["message"] = json!({ "text": found.label });
    }
    if !found.at.path.is_empty() {
        location["logicalLocations"] = json!([{ "fullyQualifiedName": found.at.path }]);
    }
    let mut result = json!({
        "ruleId": found.code,
        "level": level(found.severity),
        "message": { "text": words.join("\n") },
        "locations": [location],
    });
    if let Ok(index) = rules.binary_search_by_key(&found.code, |rule| rule.code) {
        result["ruleIndex"] = json!(index);
    }
    if !found.others.is_empty() {
        let others = found.others.iter().enumerate().map(|(i, (span, label))| {
            let mut other = self::location(&places.of(*span));
            other["id"] = json!(i + 1);
            other["message"] = json!({ "text": label });
            other
        });
        result["relatedLocations"] = others.collect();
    }
    if !found.edits.is_empty() {
        result["fixes"] = json!([fix(places, sources, found)]);
    }
    result
}

fn location(place: &Place<'_>) -> Value {
    json!({ "physicalLocation": { "artifactLocation": artifact(place.file), "region": region(place) } })
}

fn region(place: &Place<'_>) -> Value {
    json!({
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
    })
}

fn fix(places: &Places<'_>, sources: &Sources, found: &Diagnostic) -> Value {
    let mut files: Vec<(&str, Vec<Value>)> = Vec::new();
    for edit in &found.edits {
        let place = places.of_edit(edit.span);
        let change = replacement(sources, edit, &place);
        match files.iter_mut().find(|(file, _)| *file == place.file) {
            Some((_, changes)) => changes.push(change),
            None => files.push((place.file, vec![change])),
        }
    }
    let changes: Vec<Value> = files
        .into_iter()
        .map(|(file, changes)| json!({ "artifactLocation": artifact(file), "replacements": changes }))
        .collect();
    let words = found.help.first().map_or(found.message.as_str(), String::as_str);
    json!({ "description": { "text": words }, "artifactChanges": changes })
}

fn replacement(sources: &Sources, edit: &Edit, place: &Place<'_>) -> Value {
    let text = sources.get(edit.span.file).map_or(edit.text.as_str().into(), |s| s.with_its_lines(&edit.text));
    let mut change = json!({ "deletedRegion": region(place) });
    if !text.is_empty() {
        change["insertedContent"] = json!({ "text": text });
    }
    change
}

fn artifact(file: &str) -> Value {
    if Path::new(file).is_absolute() {
        return json!({ "uri": format!("file://{}", escaped(file)) });
    }
    json!({ "uri": escaped(file), "uriBaseId": "SRCROOT" })
}

/// What may stand in a URI stays, all other bytes are escaped.
fn escaped(path: &str) -> String {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"-._~/".contains(&b);
    path.bytes().map(|b| if plain(b) { char::from(b).to_string() } else { format!("%{b:02X}") }).collect()
}
