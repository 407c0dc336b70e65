//! The pairs of schemas in `tests/evolution`: what `diff` says of each stands beside them, each rule has one, and the
//! documentation lists the rules. `SHMX_BLESS=1` writes verdicts and list anew.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use shmxc::diff::{Attach, Change, changes, rules};
use shmxc::input::load;
use shmxc::source::Sources;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn bless() -> bool {
    std::env::var_os("SHMX_BLESS").is_some()
}

/// The folders of the pairs, by name.
fn pairs() -> Vec<PathBuf> {
    let all = fs::read_dir(root().join("tests/evolution/pairs")).unwrap().map(|entry| entry.unwrap().path());
    let mut pairs: Vec<_> = all.collect();
    pairs.sort();
    pairs
}

fn told(pair: &Path) -> Vec<Change> {
    let mut sources = Sources::new();
    let mut side = |name: &str| load(&mut sources, pair.join(name).to_str().unwrap()).unwrap().remove(0);
    let (old, new) = (side("old.yaml"), side("new.yaml"));
    assert!(old.checked.is_some() && new.checked.is_some(), "{}: {:?}{:?}", pair.display(), old.findings, new.findings);
    changes(&sources, &old, &new)
}

/// What one of both readers does at a segment of the other schema.
fn reader(told: &[Change], which: fn(&Change) -> Attach) -> &'static str {
    match told.iter().map(which).max() {
        Some(Attach::Refuses) => "refuses",
        Some(Attach::UnlessAccepted) => "refuses until it accepts meaning",
        Some(Attach::Reads) | None => "reads on",
    }
}

#[test]
fn every_pair_is_judged_as_it_says() {
    let mut stale = Vec::new();
    for pair in pairs() {
        let told = told(&pair);
        let mut text: String = told
            .iter()
            .map(|change| format!("{} {}: {}\n", change.rule.level, change.rule.code, change.message))
            .collect();
        text += &format!("old reader: {}\n", reader(&told, |c| c.old_reader));
        text += &format!("new reader: {}\n", reader(&told, |c| c.new_reader));
        let path = pair.join("verdict.txt");
        if bless() {
            fs::write(&path, &text).unwrap();
        }
        if fs::read_to_string(&path).ok() != Some(text) {
            stale.push(path);
        }
    }
    assert!(stale.is_empty(), "other verdicts, SHMX_BLESS=1 writes them: {stale:#?}");
}

#[test]
fn every_rule_has_a_pair_of_its_name() {
    let of_rule = |code: &str| root().join("tests/evolution/pairs").join(code.replace('-', "_"));
    for rule in rules::ALL {
        let told = told(&of_rule(rule.code));
        let codes: Vec<&str> = told.iter().map(|change| change.rule.code).collect();
        assert_eq!(codes, [rule.code], "this change and no other");
        assert_eq!(rules::find(rule.code), Some(rule));
    }
    let mut written = String::new();
    for entry in fs::read_dir(root().join("shmxc/src/diff/rules")).unwrap() {
        written += &fs::read_to_string(entry.unwrap().path()).unwrap();
    }
    assert_eq!(written.matches("    code: \"").count(), rules::ALL.len(), "all of them are listed");
    let codes: BTreeSet<&str> = rules::ALL.iter().map(|rule| rule.code).collect();
    assert_eq!(codes.len(), rules::ALL.len(), "no code stands twice");
    assert!(rules::ALL.windows(2).all(|pair| pair[0].level >= pair[1].level), "the deepest first");
}

/// What the list says of readers is what becomes of the pair.
#[test]
fn every_rule_says_what_readers_do() {
    for rule in rules::ALL {
        let told = told(&root().join("tests/evolution/pairs").join(rule.code.replace('-', "_")));
        let (old, new) = (reader(&told, |c| c.old_reader), reader(&told, |c| c.new_reader));
        let words = rule.attach.split([';', ',']).next().unwrap();
        let says = match (old, new) {
            ("refuses", "refuses") => "both refuse",
            ("refuses", "reads on") => "readers of OLD refuse",
            ("reads on", "refuses") => "readers of OLD read on",
            ("reads on", "reads on") => "both read on",
            ("refuses until it accepts meaning", "refuses until it accepts meaning") => "both refuse",
            other => panic!("{}: {other:?}", rule.code),
        };
        assert_eq!(words, says, "{}", rule.code);
        assert_eq!(rule.attach.ends_with("unless meaning is accepted"), old.contains("meaning"), "{}", rule.code);
    }
}

#[test]
fn the_documentation_lists_every_rule() {
    let path = root().join("docs/evolution.md");
    let (begin, end) = ("<!-- rules: written by shmxc/tests/evolution.rs -->\n", "<!-- /rules -->");
    let old = fs::read_to_string(&path).unwrap();
    let (before, rest) = old.split_once(begin).expect("a place for the list");
    let (_, after) = rest.split_once(end).expect("its end");
    let mut table = String::from("| code | level | change | at attach | way out |\n|---|---|---|---|---|\n");
    for rule in rules::ALL {
        table +=
            &format!("| `{}` | {} | {} | {} | {} |\n", rule.code, rule.level, rule.what, rule.attach, rule.way_out);
    }
    let new = format!("{before}{begin}{table}{end}{after}");
    if bless() {
        fs::write(&path, &new).unwrap();
    }
    assert!(fs::read_to_string(&path).unwrap() == new, "docs/evolution.md is stale: SHMX_BLESS=1 writes it");
}
