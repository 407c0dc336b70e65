//! The canonical form: reached in one step, saying the same, with every comment of the text.

use std::fs;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use shmx_schema::check::Checked;
use shmx_schema::diag::Diagnostics;
use shmxc::compile::check;
use shmxc::fmt::{Refused, format};
use shmxc::source::Sources;

const GOOD: &str = include_str!("good.yaml");
/// Every placement that an author may think of.
const NASTY: &str = include_str!("fmt/nasty.yaml");

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn formatted(text: &str) -> Result<String, Refused> {
    let (mut sources, mut findings) = (Sources::new(), Diagnostics::new());
    let file = sources.add("any.yaml", text.as_bytes(), &mut findings);
    format(&mut sources, file, &mut findings)
}

fn model(text: &str) -> Option<Checked> {
    let (mut sources, mut findings) = (Sources::new(), Diagnostics::new());
    let file = sources.add("any.yaml", text.as_bytes(), &mut findings);
    check(&mut sources, file, findings).checked
}

/// What stands behind the `#` signs of lines, sorted: as somebody would look for them who does not know YAML.
fn comments(text: &str) -> Vec<String> {
    let signs = |line: &str| {
        let sign = line.match_indices('#').map(|(i, _)| i).find(|i| {
            let before = &line[..*i];
            before.matches('"').count().is_multiple_of(2)
                && before.matches('\'').count().is_multiple_of(2)
                && (before.is_empty() || before.ends_with([' ', '\t']))
        });
        sign.map(|i| line[i..].trim_end().to_owned())
    };
    let mut list: Vec<_> = text.lines().filter_map(signs).collect();
    list.sort();
    list
}

/// Every valid schema of the repository.
fn schemas() -> Vec<PathBuf> {
    let folders = ["schemas", "tests/corpus", "tests/runtime/schemas", "shmxc/tests", "shmx-runtime/doc"];
    let files = folders.iter().flat_map(|folder| fs::read_dir(root().join(folder)).unwrap());
    let mut list: Vec<_> = files.map(|entry| entry.unwrap().path()).collect();
    list.retain(|path| path.extension().is_some_and(|e| e == "yaml"));
    list.sort();
    assert!(list.len() > 80, "only {}", list.len());
    list
}

#[test]
fn one_step_leads_there_and_nothing_is_lost() {
    for path in schemas() {
        let (mut sources, mut findings) = (Sources::new(), Diagnostics::new());
        let name = path.display();
        let file = sources.open(&path, &mut findings).unwrap();
        let old = sources.get(file).unwrap().text.clone();
        let new = format(&mut sources, file, &mut findings).unwrap_or_else(|e| panic!("{name}: {e:?}"));
        assert_eq!(comments(&old), comments(&new), "{name}");

        // beside the file, for what it includes
        let beside = path.with_file_name(format!(".fmt-{}.yaml", path.file_stem().unwrap().display()));
        fs::write(&beside, &new).unwrap();
        let mut other = Sources::new();
        let file = other.open(&beside, &mut findings).unwrap();
        let again = format(&mut other, file, &mut Diagnostics::new());
        let models = [&path, &beside].map(|path| {
            let (mut sources, mut findings) = (Sources::new(), Diagnostics::new());
            let file = sources.open(path, &mut findings).unwrap();
            check(&mut sources, file, findings).checked
        });
        fs::remove_file(&beside).unwrap();
        assert_eq!(again.as_deref(), Ok(new.as_str()), "{name}: a second step changes it again");
        assert_eq!(models[0], models[1], "{name}");
    }
}

#[test]
fn the_schemas_of_the_examples_are_in_their_canonical_form() {
    let folder = fs::read_dir(root().join("schemas")).unwrap().map(|entry| entry.unwrap().path());
    let schemas: Vec<_> = folder.filter(|path| path.extension().is_some_and(|e| e == "yaml")).collect();
    assert!(schemas.len() >= 5);
    for path in &schemas {
        let (mut sources, mut findings) = (Sources::new(), Diagnostics::new());
        let file = sources.open(path, &mut findings).unwrap();
        let old = sources.get(file).unwrap().text.clone();
        assert_eq!(format(&mut sources, file, &mut findings), Ok(old), "`shmxc fmt {}` writes it", path.display());
    }
}

#[test]
fn comments_stay_where_they_belong() {
    let path = root().join("shmxc/tests/fmt/nasty.out.yaml");
    let new = formatted(NASTY).unwrap();
    if std::env::var_os("SHMX_BLESS").is_some() {
        fs::write(&path, &new).unwrap();
    }
    assert_eq!(new, fs::read_to_string(path).unwrap());
    assert_eq!(comments(NASTY), comments(&new));
    assert_eq!(model(NASTY), model(&new));
    assert_eq!(formatted(&new), Ok(new));
}

#[test]
fn keys_are_put_in_order_and_names_are_not() {
    let old = "streams:\n  b: { type: Z, id: 2 }\n  a: { type: u8, id: 1 }\ntypes:\n  Z: { record: { y: u8, x: { unit: m, type: u8 } } }\nschema: s\n";
    let new = "schema: s\ntypes:\n  Z: { record: { y: u8, x: { type: u8, unit: m } } }\nstreams:\n  b: { id: 2, type: Z }\n  a: { id: 1, type: u8 }\n";
    assert_eq!(formatted(old).as_deref(), Ok(new));
}

#[test]
fn what_does_not_fit_into_a_line_gets_more() {
    let doc = "x".repeat(60);
    let fits = format!("schema: s\nstreams:\n  tick: {{ id: 1, type: u64, unit: s, doc: {doc}, meta: {{ a: 1 }} }}\n");
    assert_eq!(fits.lines().last().unwrap().len(), 120);
    assert_eq!(formatted(&fits), Ok(fits.clone()));
    let long = fits.replace("unit: s", "unit: ms");
    let lines = format!(
        "schema: s\nstreams:\n  tick:\n    id: 1\n    type: u64\n    unit: ms\n    doc: {doc}\n    meta: {{ a: 1 }}\n"
    );
    assert_eq!(formatted(&long), Ok(lines));
}

#[test]
fn line_ends_are_those_of_unix() {
    let old = "\u{feff}schema: s\r\nversion: 1 # one\r\ndoc: |\r\n  a\r\n\r\n  b\r\n# end";
    assert_eq!(formatted(old).as_deref(), Ok("schema: s\nversion: 1 # one\ndoc: |\n  a\n\n  b\n# end\n"));
}

#[test]
fn a_faulty_file_is_refused_with_its_findings() {
    for faulty in [
        "schema: s\nstreams: { a: { id: 1, type: u65 } }\n",
        "schema: [",
        "",
        "types: { A: { enum: u9, values: { a: 1 } } }\n",
    ] {
        let (mut sources, mut findings) = (Sources::new(), Diagnostics::new());
        let file = sources.add("any.yaml", faulty.as_bytes(), &mut findings);
        assert_eq!(format(&mut sources, file, &mut findings), Err(Refused::Faulty), "{faulty}");
        assert!(findings.failed(), "{faulty}");
    }
}

/// How often random texts are tried; `SHMX_CASES=N` for another number.
fn cases() -> u32 {
    std::env::var("SHMX_CASES").map_or(200, |n| n.parse().expect("a number"))
}

/// Text to put in: own lines of some depth, and ends of lines.
fn noise() -> impl Strategy<Value = Vec<(prop::sample::Index, bool, usize)>> {
    prop::collection::vec((any::<prop::sample::Index>(), any::<bool>(), 0usize..9), 1..12)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn comments_anywhere_are_kept(nasty in any::<bool>(), noise in noise()) {
        let text = if nasty { NASTY } else { GOOD };
        let expected = model(text);
        prop_assert!(expected.is_some());
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        let mut put = 0;
        for (place, alone, depth) in noise {
            let i = place.index(lines.len());
            let mut tried = lines.clone();
            if alone {
                tried.insert(i, format!("{}# put{put}.", " ".repeat(depth)));
                if depth % 3 == 0 {
                    tried.insert(i, String::new());
                }
            } else {
                tried[i].push_str(&format!("  # put{put}."));
            }
            // in a text of many lines it is no comment
            if model(&tried.join("\n")) == expected {
                lines = tried;
                put += 1;
            }
        }
        let old = lines.join("\n");
        let new = formatted(&old);
        prop_assert!(new.is_ok(), "{old}");
        let new = new.unwrap();
        for i in 0..put {
            prop_assert_eq!(new.matches(&format!("# put{i}.")).count(), 1, "{} in\n{}\nof\n{}", i, new, old);
        }
        prop_assert_eq!(model(&new), expected);
        prop_assert_eq!(formatted(&new).unwrap(), new);
    }

    #[test]
    fn whatever_is_good_has_a_form(edits in prop::collection::vec((any::<prop::sample::Index>(), 0usize..4, "[ a-z{}\\[\\],:#\"'|>\n-]{0,6}"), 1..5), nasty in any::<bool>()) {
        let mut text: Vec<char> = if nasty { NASTY } else { GOOD }.chars().collect();
        for (place, cut, put) in edits {
            let start = place.index(text.len() + 1);
            let end = (start + cut).min(text.len());
            text.splice(start..end, put.chars());
        }
        let text: String = text.into_iter().collect();
        match formatted(&text) {
            Ok(new) => prop_assert_eq!(formatted(&new), Ok(new.clone()), "of {}", text),
            Err(Refused::Faulty) => {}
            Err(Refused::Bug) => prop_assert!(false, "refused: {}", text),
        }
    }
}
