//! The corpus of valid schemas: what is checked in is what the compiler writes. `SHMX_BLESS=1` writes it anew.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use shmx_schema::diag::{Diagnostics, Severity};
use shmxc::back;
use shmxc::compile::compile;
use shmxc::output::OutputSet;
use shmxc::source::Sources;

fn dir() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/corpus")
}

/// The schemas: every YAML file but those that are only included.
fn schemas() -> Vec<PathBuf> {
    let mut list: Vec<_> = fs::read_dir(dir()).unwrap().map(|entry| entry.unwrap().path()).collect();
    list.retain(|path| path.extension().is_some_and(|e| e == "yaml") && !path.ends_with("include_common.yaml"));
    list.sort();
    assert!(list.len() >= 60, "only {} cases", list.len());
    list
}

/// The languages, and the folder of each in that of the corpus.
const LANGUAGES: &[(&str, &str)] = &[("rust", ""), ("blob", ""), ("cpp", "cpp"), ("python", "python")];

/// The outputs of a schema in all languages, and its warnings.
fn outputs(path: &Path) -> (Vec<(PathBuf, Vec<u8>)>, Vec<String>) {
    let (mut files, mut warnings) = (Vec::new(), BTreeSet::new());
    for (language, folder) in LANGUAGES {
        let (made, found) = outputs_in(language, path);
        files.extend(made.into_iter().map(|(name, bytes)| (dir().join(folder).join(name), bytes)));
        warnings.extend(found);
    }
    (files, warnings.into_iter().collect())
}

fn outputs_in(language: &str, path: &Path) -> (Vec<(PathBuf, Vec<u8>)>, Vec<String>) {
    let (mut sources, mut findings, mut set) = (Sources::new(), Diagnostics::new(), OutputSet::new());
    let file = sources.open(path, &mut findings).unwrap();
    let compiled = compile(&mut sources, file, findings, &[back::find(language).unwrap()], &mut set);
    let found = |severity| {
        let list = compiled.findings.iter().filter(move |d| d.severity == severity);
        list.map(|d| format!("{}: {}", d.code, d.message)).collect::<Vec<_>>()
    };
    assert_eq!(found(Severity::Error), [""; 0], "{}", path.display());
    (set.iter().map(|(name, bytes)| (name.to_owned(), bytes.to_vec())).collect(), found(Severity::Warning))
}

#[test]
fn what_is_checked_in_is_what_is_written() {
    let bless = std::env::var_os("SHMX_BLESS").is_some();
    let mut stale = Vec::new();
    for (path, bytes) in schemas().iter().flat_map(|schema| outputs(schema).0) {
        if fs::read(&path).is_ok_and(|old| old == bytes) {
            continue;
        }
        if bless {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, bytes).unwrap();
        } else {
            stale.push(path);
        }
    }
    assert!(stale.is_empty(), "stale, SHMX_BLESS=1 writes them: {stale:#?}");
}

#[test]
fn every_case_is_compiled_and_tested() {
    let lib = fs::read_to_string(dir().join("src/lib.rs")).unwrap();
    for schema in schemas() {
        let name = schema.file_stem().unwrap().to_str().unwrap().to_owned();
        assert!(lib.contains(&format!("include!(\"../{name}.rs\")")), "src/lib.rs lacks {name}");
    }
}

#[test]
fn the_same_twice_and_fast() {
    let path = dir().join("many_streams.yaml");
    assert_eq!(outputs(&path), outputs(&path));
}

/// The warnings that cases have on purpose, but for names that give way.
const WARNED: &[(&str, &str)] = &[
    ("components_cases", "naming-style"),
    ("enum_limits", "naming-style"),
    ("enum_names", "naming-style"),
    ("everything", "id-gap"),
    ("names_cpp", "naming-style"),
    ("names_prelude", "padding"),
    ("record_named_types", "padding"),
    ("record_scalars", "padding"),
    ("reserved", "id-gap"),
    ("scalars_from_text", "id-gap"),
    ("shmx2", "id-gap"),
];

fn codes(path: &Path) -> BTreeSet<String> {
    outputs(path).1.iter().map(|w| w.split(':').next().unwrap_or_default().to_owned()).collect()
}

#[test]
fn cases_are_warned_of_what_they_mean_to_have() {
    let mut warned = Vec::new();
    for path in schemas() {
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let codes = codes(&path).into_iter().filter(|code| code != "renamed-identifier");
        warned.extend(codes.map(|code| (name.clone(), code)));
    }
    let expected: Vec<_> = WARNED.iter().map(|(case, code)| (case.to_string(), code.to_string())).collect();
    assert_eq!(warned, expected);
}

#[test]
fn the_examples_have_no_warning() {
    for name in ["camera", "imu", "machine", "sim_render"] {
        assert_eq!(outputs(&dir().join(format!("../../schemas/{name}.yaml"))).1, [""; 0], "{name}");
    }
}

#[test]
fn names_that_give_way_are_named() {
    for case in ["names_words", "names_ours", "names_derived", "control_names", "components_cases", "match", "numpy"] {
        assert!(codes(&dir().join(format!("{case}.yaml"))).contains("renamed-identifier"), "{case}");
    }
    // `None` is a word of Python
    let (_, in_rust) = outputs_in("rust", &dir().join("names_prelude.yaml"));
    assert!(!in_rust.iter().any(|warning| warning.starts_with("renamed-identifier")), "{in_rust:?}");
}
