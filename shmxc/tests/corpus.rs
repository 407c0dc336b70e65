//! The corpus of valid schemas: what is checked in is what the compiler writes. `SHMX_BLESS=1` writes it anew.

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

/// The outputs of a schema, and its warnings.
fn outputs(path: &Path) -> (Vec<(PathBuf, Vec<u8>)>, Vec<String>) {
    let (mut sources, mut findings, mut set) = (Sources::new(), Diagnostics::new(), OutputSet::new());
    let file = sources.open(path, &mut findings).unwrap();
    let backends: Vec<_> = ["rust", "blob"].into_iter().filter_map(back::find).collect();
    let compiled = compile(&mut sources, file, findings, &backends, &mut set);
    let found = |severity| {
        let list = compiled.findings.iter().filter(move |d| d.severity == severity);
        list.map(|d| format!("{}: {}", d.code, d.message)).collect::<Vec<_>>()
    };
    assert_eq!(found(Severity::Error), [""; 0], "{}", path.display());
    (set.iter().map(|(name, bytes)| (dir().join(name), bytes.to_vec())).collect(), found(Severity::Warning))
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

#[test]
fn names_that_give_way_are_named() {
    for case in ["names_words", "names_ours", "names_derived", "control_names", "components_cases", "match"] {
        let warnings = outputs(&dir().join(format!("{case}.yaml"))).1;
        assert!(warnings.iter().all(|w| w.starts_with("renamed-identifier")), "{case}: {warnings:?}");
        assert!(!warnings.is_empty(), "{case}");
    }
    assert_eq!(outputs(&dir().join("names_prelude.yaml")).1, [""; 0]);
}
