//! Every schema of `tests/invalid` fails, and says why in the words of the `.stderr` beside it.
//! `SHMX_BLESS=1` writes those files anew: read them as somebody who has just made the mistake.

use std::fs;
use std::path::{Path, PathBuf};

use shmx_schema::diag::Diagnostics;
use shmxc::back;
use shmxc::compile::{check_all, compile_all};
use shmxc::output::OutputSet;
use shmxc::render::{Colour, human};
use shmxc::source::Sources;

/// The rendering of a schema's findings, and whether it failed.
fn run(path: &Path) -> (String, bool) {
    let mut sources = Sources::new();
    let mut findings = Diagnostics::new();
    let file = sources.open(path, &mut findings).unwrap();
    let is_rust = path.extension().is_some_and(|e| e == "rs");
    let rust_to_rust = path.file_stem().is_some_and(|name| name == "rust_to_rust");
    let backends: Vec<_> = back::ALL.iter().filter(|b| !is_rust || b.name != "rust" || rust_to_rust).collect();
    let mut outputs = OutputSet::new();
    let (mut text, mut failed) = (String::new(), true);
    for compiled in compile_all(&mut sources, file, findings, None, &backends, &mut outputs) {
        assert_eq!(
            compiled.findings.failed(),
            compiled.checked.is_none(),
            "{}: a model without errors",
            path.display()
        );
        failed &= compiled.findings.failed();
        text += &human(&sources, &compiled.findings, Colour::Never);
    }
    (text, failed)
}

fn cases() -> Vec<PathBuf> {
    // so that names of files are shown as a user in that folder would see them
    std::env::set_current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/invalid")).unwrap();
    let paths = fs::read_dir(".").unwrap().map(|entry| PathBuf::from(entry.unwrap().file_name()));
    let mut cases: Vec<_> = paths.filter(|p| p.extension().is_some_and(|e| e == "yaml" || e == "rs")).collect();
    cases.sort();
    cases
}

#[test]
fn every_case_fails_in_its_own_words() {
    let bless = std::env::var_os("SHMX_BLESS").is_some();
    let mut wrong = Vec::new();
    let cases = cases();
    assert!(cases.len() >= 60);
    for case in &cases {
        let (text, failed) = run(case);
        if !failed {
            wrong.push(format!("{} has no error", case.display()));
        }
        let expected = case.with_extension("stderr");
        if bless {
            fs::write(&expected, &text).unwrap();
        } else if fs::read_to_string(&expected).unwrap_or_default() != text {
            wrong.push(format!("{} says:\n{text}", case.display()));
        }
    }
    assert!(wrong.is_empty(), "{}\nSHMX_BLESS=1 takes these", wrong.join("\n"));
}

/// A finding without a place or a word on what was expected leaves its reader alone.
#[test]
fn every_finding_has_a_place_and_a_text_there() {
    for case in cases() {
        let mut sources = Sources::new();
        let mut findings = Diagnostics::new();
        let file = sources.open(&case, &mut findings).unwrap();
        let all = check_all(&mut sources, file, findings, None);
        for found in all.iter().flat_map(|compiled| compiled.findings.iter()) {
            let source = sources.get(found.at.span.file).unwrap();
            let (start, end) = (found.at.span.start as usize, found.at.span.end as usize);
            let place = format!("{}: {}", case.display(), found.code);
            assert!(start <= end && end <= source.text.len() + 2, "{place}");
            assert!(!found.message.is_empty(), "{place}");
            assert!(!found.label.is_empty() || !found.others.is_empty(), "{place}");
        }
    }
}
