//! Whatever bytes stand in a file: findings, never a panic, and each can be shown.

use proptest::prelude::*;
use shmx_schema::diag::Diagnostics;
use shmxc::back;
use shmxc::compile::{compile, compile_all};
use shmxc::fix::Fixes;
use shmxc::output::OutputSet;
use shmxc::render::{Colour, human};
use shmxc::source::Sources;

const GOOD: &str = include_str!("good.yaml");

/// All that happens to a schema but writing; whether it was good.
fn run(bytes: &[u8]) -> bool {
    let mut sources = Sources::new();
    let mut findings = Diagnostics::new();
    let file = sources.add("any.yaml", bytes, &mut findings);
    let backends: Vec<_> = back::ALL.iter().collect();
    let mut outputs = OutputSet::new();
    let compiled = compile(&mut sources, file, findings, &backends, &mut outputs);
    let text = human(&sources, &compiled.findings, Colour::Never);
    let failed = compiled.findings.failed();
    assert_eq!(failed, compiled.checked.is_none(), "a model exactly without errors");
    assert!(!failed || text.contains("error["));
    let mut mended = bytes.to_vec();
    let done = Fixes::new().text("any.yaml", &mut mended).unwrap();
    assert_eq!(done.is_empty(), mended == bytes, "what is mended is said");
    !failed
}

const GOOD_RUST: &str = include_str!("good/schema.rs");

/// The same of a file of Rust: whether all of its schemas were good.
fn run_rust(bytes: &[u8]) -> bool {
    let (mut sources, mut findings, mut outputs) = (Sources::new(), Diagnostics::new(), OutputSet::new());
    let file = sources.add("any.rs", bytes, &mut findings);
    let backends: Vec<_> = back::ALL.iter().filter(|b| b.name != "rust").collect();
    let all = compile_all(&mut sources, file, findings, None, &backends, &mut outputs);
    assert!(!all.is_empty());
    for compiled in &all {
        let text = human(&sources, &compiled.findings, Colour::Never);
        let failed = compiled.findings.failed();
        assert_eq!(failed, compiled.checked.is_none(), "a model exactly without errors");
        assert!(!failed || text.contains("error["));
    }
    all.iter().all(|compiled| compiled.checked.is_some())
}

#[test]
fn the_rust_that_is_edited_here_is_good() {
    assert!(run_rust(GOOD_RUST.as_bytes()));
}

#[test]
fn the_schema_that_is_edited_here_is_good() {
    assert!(run(GOOD.as_bytes()));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        run(&bytes);
    }

    #[test]
    fn any_text_of_yaml_signs(text in "([a-z0-9_.%@&*!|>'\"#?,:{}\\[\\] \t\r\n\u{feff}é-]|schema: x\n|streams: |id: |\n  ){0,120}") {
        run(text.as_bytes());
    }

    #[test]
    fn a_good_schema_with_edits(edits in prop::collection::vec((any::<prop::sample::Index>(), 0usize..12, "[ -~\t\n\ré…]{0,6}"), 1..5)) {
        let mut text: Vec<char> = GOOD.chars().collect();
        for (place, cut, put) in edits {
            let start = place.index(text.len() + 1);
            let end = (start + cut).min(text.len());
            text.splice(start..end, put.chars());
        }
        run(text.into_iter().collect::<String>().as_bytes());
    }

    #[test]
    fn a_good_schema_cut_short(end in 0..GOOD.len(), start in 0..GOOD.len()) {
        run(&GOOD.as_bytes()[..end]);
        run(&GOOD.as_bytes()[start..]);
    }

    #[test]
    fn lines_out_of_order(order in Just((0..GOOD.lines().count()).collect::<Vec<_>>()).prop_shuffle()) {
        let lines: Vec<&str> = GOOD.lines().collect();
        let text: String = order.iter().flat_map(|i| [lines[*i], "\n"]).collect();
        run(text.as_bytes());
    }

    #[test]
    fn any_text_of_rust_words(text in "(struct |enum |const |mod |use |type |fn |#\\[derive\\(ShmxStream\\)\\]|#\\[shmx\\(id = 1\\)\\]|A|b|u8|usize|::|[0-9<>{}()\\[\\];:,=+*&!'\"#|/.\n -]){0,80}") {
        run_rust(text.as_bytes());
    }

    #[test]
    fn good_rust_with_edits(edits in prop::collection::vec((any::<prop::sample::Index>(), 0usize..12, "[ -~\t\n\ré…]{0,6}"), 1..5)) {
        let mut text: Vec<char> = GOOD_RUST.chars().collect();
        for (place, cut, put) in edits {
            let start = place.index(text.len() + 1);
            let end = (start + cut).min(text.len());
            text.splice(start..end, put.chars());
        }
        run_rust(text.into_iter().collect::<String>().as_bytes());
    }

    /// Words of the schema in each other's places: the form stays, and what it says is another.
    #[test]
    fn good_rust_with_words_moved(from in any::<prop::sample::Index>(), to in any::<prop::sample::Index>()) {
        let words: Vec<&str> = GOOD_RUST.split_inclusive(|c: char| !c.is_alphanumeric() && c != '_').collect();
        let (from, to) = (from.index(words.len()), to.index(words.len()));
        let mut moved = words.clone();
        moved[to] = words[from];
        run_rust(moved.concat().as_bytes());
    }
}
