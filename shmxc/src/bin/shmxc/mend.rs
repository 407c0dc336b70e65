//! `shmxc check --fix`

use shmx_schema::diag::Diagnostics;
use shmxc::compile::{self, Compiled};
use shmxc::fix::{Done, Fixes};
use shmxc::input;
use shmxc::source::Sources;
use similar::TextDiff;

use crate::run::{self, Failed, Report, STDIN};

/// Mends all that can be, writes it unless it is a `dry_run`, and opens the schemas as they are then; true: something
/// changed.
pub(crate) fn run(
    schemas: &[String],
    dry_run: bool,
    report: &mut Report,
    sources: &mut Sources,
) -> Result<(Vec<Compiled>, bool), Failed> {
    let mut fixes = Fixes::new().policy(report.policy().clone());
    let mut input = if schemas.iter().any(|schema| schema == "-") { Some(run::stdin()?) } else { None };
    let before = input.clone();
    if input.is_some() && !dry_run {
        report.take_output();
    }
    for schema in schemas {
        let done = match &mut input {
            Some(text) if schema == "-" => fixes.text(STDIN, text),
            _ => match input::yaml_file(schema) {
                Some(path) => fixes.file(path),
                None => continue, // what is no file of YAML is not written
            },
        };
        let done = done.map_err(|e| Failed::Machine(format!("can't read {schema}: {e}")))?;
        tell(report, &done, dry_run);
    }
    let mut changed = before != input;
    for file in fixes.files() {
        changed = true;
        if dry_run {
            report.say(diff(&file.path.display().to_string(), &file.old, &file.new).trim_end());
        } else {
            file.write().map_err(|e| Failed::Machine(e.to_string()))?;
        }
    }
    match (&before, &input) {
        (Some(old), Some(new)) if dry_run && old != new => report.say(diff(STDIN, old, new).trim_end()),
        (_, Some(new)) if !dry_run => run::write(&String::from_utf8_lossy(new)),
        _ => {}
    }
    fixes.show_to(sources);
    Ok((open(sources, schemas, input)?, changed))
}

fn tell(report: &Report, done: &[Done], dry_run: bool) {
    let word = if dry_run { "would fix" } else { "fixed" };
    for Done { place: (name, line), finding } in done {
        report.say(&format!("{word} {name}:{line}: {}: {}", finding.code, finding.message));
    }
}

fn diff(name: &str, old: &[u8], new: &[u8]) -> String {
    let (old, new) = (String::from_utf8_lossy(old), String::from_utf8_lossy(new));
    let diff = TextDiff::from_lines(old.as_ref(), new.as_ref());
    diff.unified_diff().context_radius(1).header(name, name).to_string()
}

fn open(sources: &mut Sources, schemas: &[String], input: Option<Vec<u8>>) -> Result<Vec<Compiled>, Failed> {
    let mut all = Vec::new();
    for schema in schemas {
        match &input {
            Some(text) if schema == "-" => {
                let mut findings = Diagnostics::new();
                let file = sources.add(STDIN, text, &mut findings);
                all.push(compile::check(sources, file, findings));
            }
            _ => all.extend(run::load(sources, std::slice::from_ref(schema))?),
        }
    }
    Ok(all)
}
