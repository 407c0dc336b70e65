//! What newcomers write, and what they are told: the exact words stand beside each schema of `tests/newcomer`.
//! `SHMX_BLESS=1` writes them anew: read them as somebody who has never seen the manual.
#![cfg(feature = "cli")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

/// Those that `check --fix` makes good schemas of. The others need a decision: which id, which type, what was meant.
const MENDED: &[&str] = &[
    "01_tabs",
    "04_float32",
    "05_missing_id",
    "08_component",
    "09_soa",
    "11_exponent",
    "12_percent",
    "13_colon",
    "14_anchor",
];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/newcomer")
}

fn cases() -> Vec<String> {
    let paths = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path());
    let schemas = paths.filter(|path| path.extension().is_some_and(|e| e == "yaml"));
    let mut names: Vec<_> = schemas.map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned()).collect();
    names.sort();
    assert_eq!(names.len(), 16);
    names
}

fn check(folder: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_shmxc")).current_dir(folder).arg("check").args(args).output().unwrap()
}

#[test]
fn every_mistake_is_told_in_its_own_words() {
    let mut wrong = Vec::new();
    for case in cases() {
        let done = check(&folder(), &[&format!("{case}.yaml")]);
        assert_eq!(done.status.code(), Some(1), "{case} has no error");
        let said = String::from_utf8(done.stderr).unwrap();
        let expected = folder().join(format!("{case}.stderr"));
        if std::env::var_os("SHMX_BLESS").is_some() {
            fs::write(&expected, &said).unwrap();
        } else if fs::read_to_string(&expected).unwrap_or_default() != said {
            wrong.push(format!("{case} says:\n{said}"));
        }
    }
    assert!(wrong.is_empty(), "{}\nSHMX_BLESS=1 takes these", wrong.join("\n"));
}

/// The list in README: a line each, as `--format concise` has it.
#[test]
fn the_list_of_all_is_of_the_day() {
    let names: Vec<String> = cases().iter().map(|case| format!("{case}.yaml")).collect();
    let args: Vec<&str> = ["--format", "concise"].into_iter().chain(names.iter().map(String::as_str)).collect();
    let said = String::from_utf8(check(&folder(), &args).stdout).unwrap();
    assert_eq!(said.lines().count(), 17, "one each, but two for an anchor and its alias: {said}");
    let path = folder().join("all.txt");
    if std::env::var_os("SHMX_BLESS").is_some() {
        fs::write(&path, &said).unwrap();
    }
    assert_eq!(fs::read_to_string(&path).unwrap(), said, "SHMX_BLESS=1 writes it");
}

#[test]
fn what_is_certain_is_mended() {
    for case in cases() {
        let dir = TempDir::new().unwrap();
        let path = dir.path().join("schema.yaml");
        fs::copy(folder().join(format!("{case}.yaml")), &path).unwrap();
        let before = fs::read_to_string(&path).unwrap();
        let done = check(dir.path(), &["--fix", "schema.yaml"]);
        let after = fs::read_to_string(&path).unwrap();
        let said = String::from_utf8_lossy(&done.stdout).into_owned() + &String::from_utf8_lossy(&done.stderr);
        let mended = MENDED.contains(&case.as_str());
        assert_eq!(done.status.code(), Some(if mended { 0 } else { 1 }), "{case}: {said}\n{after}");
        assert_eq!(before != after, mended, "{case}: {after}");
        // as it stands, and not only as --fix says
        assert_eq!(check(dir.path(), &["schema.yaml"]).status.success(), mended, "{case}: {after}");
    }
}
