//! Every rule stands in a file of its code's name, has an example that is true, and a case in `tests/invalid`; the
//! documentation lists them all, with a page for each. `SHMX_BLESS=1` writes list and pages anew.

#![cfg(feature = "cli")] // the rules on project files

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use shmx_schema::diag::Severity;
use shmx_schema::rules::Rule;
use shmxc::explain;
use shmxc::rules::{OWN, all};

/// Rules that no schema in `tests/invalid` can trip, and why. The tests named have them instead.
const NO_CASE: &[(&str, &str)] = &[
    ("meta-key", "YAML finds the key twice before: shmx-schema/tests/rules.rs"),
    ("meta-number", "YAML reads what is no number of JSON as a text: shmx-schema/tests/rules.rs"),
    ("output-twice", "needs two schemas in one run: the example below"),
    ("project-input", "of a project file: the example below"),
    ("project-key", "of a project file: the example below"),
    ("project-syntax", "of a project file: the example below"),
    ("project-value", "of a project file: the example below"),
    ("source-too-large", "the file would have 16 MiB: the example below"),
    ("template-fault", "of a template: the example below"),
    ("template-name", "of a template: the example below"),
];

/// Rules that no YAML reaches, for the reasons above: their examples show what a tree of one's own would have to say.
const NO_EXAMPLE: &[&str] = &["meta-key", "meta-number"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The two folders of rules, and what they must list.
fn folders() -> [(PathBuf, &'static [&'static Rule]); 2] {
    [(root().join("shmx-schema/src/rules"), shmx_schema::rules::ALL), (root().join("shmxc/src/rules"), OWN)]
}

fn sources_below(folder: &Path, out: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources_below(&path, out);
        } else if path.extension().is_some_and(|e| e == "rs") {
            out.push(path);
        }
    }
}

#[test]
fn every_rule_stands_in_the_file_of_its_code() {
    for (folder, rules) in folders() {
        let files = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
        let stem = |path: &Path| path.file_stem().unwrap().to_str().unwrap().to_owned();
        let mut files: Vec<_> = files.map(|path| stem(&path)).filter(|stem| stem != "mod").collect();
        files.sort();
        let listed: Vec<_> = rules.iter().map(|rule| rule.code.replace('-', "_")).collect();
        assert_eq!(files, listed, "{}: a file a rule, listed by code", folder.display());
        for rule in rules {
            let text = fs::read_to_string(folder.join(rule.code.replace('-', "_") + ".rs")).unwrap();
            assert!(text.contains(&format!("code: \"{}\",", rule.code)), "{}", rule.code);
        }
    }
}

#[test]
fn codes_are_unique_and_every_rule_says_what_it_is() {
    let all = all();
    assert!(all.windows(2).all(|pair| pair[0].code < pair[1].code), "sorted, none twice");
    for rule in all {
        assert!(
            rule.what.ends_with('.')
                && rule.why.ends_with('.')
                && rule.fix.ends_with('.')
                && rule.example.ends_with('\n'),
            "{}",
            rule.code
        );
        assert_eq!(shmxc::rules::find(rule.code), Some(rule));
    }
    assert_eq!(shmxc::rules::find("no-such-rule"), None);
}

#[test]
fn every_example_trips_its_rule_and_no_other() {
    for rule in all() {
        let Some(example) = explain::example(rule) else {
            assert!(NO_EXAMPLE.contains(&rule.code), "{}: an example that is compiled", rule.code);
            continue;
        };
        let codes: BTreeSet<_> = example.codes.into_iter().collect();
        assert_eq!(codes, BTreeSet::from([rule.code]), "the example of {}", rule.code);
        let word = rule.severity.word();
        assert!(example.said.contains(&format!("{word}[{}]: ", rule.code)), "{}", example.said);
    }
}

/// What the folder of pages should have.
fn pages() -> BTreeMap<String, String> {
    let mut index =
        "# Diagnostics\n\nA page for each code, as `shmxc explain CODE` shows it. `shmxc/tests/rules.rs` writes \
        them from the rules, and compiles their examples.\n\nNewcomers' mistakes, and what is said of them: \
        [sixteen schemas](newcomer.md).\n\n| code | | what |\n|---|---|---|\n"
            .to_owned();
    let mut pages = BTreeMap::new();
    for rule in all() {
        let (code, what) = (rule.code, rule.what.replace('|', "\\|"));
        index += &format!("| [`{code}`]({code}.md) | {} | {what} |\n", rule.severity.word());
        pages.insert(format!("{code}.md"), explain::page(rule));
    }
    pages.insert("README.md".to_owned(), index);
    pages
}

#[test]
fn every_code_has_a_page() {
    let folder = root().join("docs/diagnostics");
    let pages = pages();
    if std::env::var_os("SHMX_BLESS").is_some() {
        fs::create_dir_all(&folder).unwrap();
        pages.iter().for_each(|(name, text)| fs::write(folder.join(name), text).unwrap());
    }
    let mut there: BTreeSet<_> =
        fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    there.remove("newcomer.md"); // written by hand
    assert_eq!(there, pages.keys().cloned().collect(), "a page a code in docs/diagnostics");
    for (name, text) in pages {
        let old = fs::read_to_string(folder.join(&name)).unwrap();
        assert!(old == text, "docs/diagnostics/{name} is stale: SHMX_BLESS=1 writes it");
    }
}

#[test]
fn every_rule_has_a_case() {
    let files = fs::read_dir(root().join("tests/invalid")).unwrap().map(|entry| entry.unwrap().path());
    let shown: String = files
        .filter(|p| p.extension().is_some_and(|e| e == "stderr"))
        .map(|p| fs::read_to_string(p).unwrap())
        .collect();
    for rule in all() {
        let word = rule.severity.word();
        let has = shown.contains(&format!("{word}[{}]", rule.code));
        let excused = NO_CASE.iter().any(|(code, _)| *code == rule.code);
        assert_ne!(has, excused, "{}: a case in tests/invalid, or a reason why there is none", rule.code);
    }
}

/// What a rule is called and says stands in its file: a reader finds it there, and nowhere else.
#[test]
fn no_finding_is_made_outside_of_the_rules() {
    let mut files = Vec::new();
    for krate in ["shmx-schema/src", "shmxc/src"] {
        sources_below(&root().join(krate), &mut files);
    }
    files.retain(|path| !path.parent().unwrap().ends_with("rules") && !path.ends_with("diag.rs"));
    files.retain(|path| !path.parent().unwrap().ends_with("explain")); // which rules have examples of another kind
    assert!(files.len() > 50);
    for path in files {
        let text = fs::read_to_string(&path).unwrap();
        for line in text.lines().filter(|line| !line.trim_start().starts_with("//")) {
            assert!(!line.contains("Diagnostic::of"), "{}: {line}", path.display());
            assert!(!line.contains("Diagnostic {") || line.contains("-> Diagnostic {"), "{}: {line}", path.display());
            // codes of one word, such as `group`, are keys of schemas too
            let code = all().into_iter().find(|r| r.code.contains('-') && line.contains(&format!("\"{}\"", r.code)));
            assert_eq!(code, None, "{}: {line}", path.display());
        }
    }
}

#[test]
fn the_documentation_lists_every_rule() {
    let path = root().join("docs/schema-language.md");
    let (begin, end) = ("<!-- rules: written by shmxc/tests/rules.rs -->\n", "<!-- /rules -->");
    let old = fs::read_to_string(&path).unwrap();
    let (before, rest) = old.split_once(begin).expect("a place for the list");
    let (_, after) = rest.split_once(end).expect("its end");
    let mut table = String::from("| code | what |\n|---|---|\n");
    for rule in all() {
        let warning = if rule.severity == Severity::Warning { "Warning. " } else { "" };
        let (code, what) = (rule.code, rule.what.replace('|', "\\|"));
        table += &format!("| [`{code}`](diagnostics/{code}.md) | {warning}{what} |\n");
    }
    let new = format!("{before}{begin}{table}{end}{after}");
    if std::env::var_os("SHMX_BLESS").is_some() {
        fs::write(&path, &new).unwrap();
    }
    assert!(fs::read_to_string(&path).unwrap() == new, "docs/schema-language.md is stale: SHMX_BLESS=1 writes it");
}
