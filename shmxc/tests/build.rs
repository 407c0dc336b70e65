//! What a build script calls.

use std::fs;

use shmxc::Build;
use tempfile::TempDir;

#[test]
fn rust_is_written_and_errors_are_told_in_full() {
    let dir = TempDir::new().unwrap();
    let schema = dir.path().join("beat.yaml");
    fs::write(&schema, "schema: beat\nstreams: { tick: { id: 1, type: u64 } }\n").unwrap();
    Build::new().schema(&schema).out_dir(dir.path().join("out")).compile().unwrap();
    let names: Vec<_> = fs::read_dir(dir.path().join("out")).unwrap().map(|e| e.unwrap().file_name()).collect();
    assert_eq!(names, ["beat.rs"]);

    fs::write(&schema, "schema: beat\nstreams: { tick: { id: 1, type: u65 } }\n").unwrap();
    let error = Build::new().schema(&schema).schema(dir.path().join("nowhere.yaml")).out_dir(dir.path()).compile();
    let text = error.unwrap_err().to_string();
    for part in ["error[unknown-type]", "beat.yaml:2:33", "did you mean 'u64'?", "can't read", "nowhere.yaml"] {
        assert!(text.contains(part), "{part} in {text}");
    }
    assert!(!dir.path().join("beat.rs").exists());
}

#[test]
fn without_a_folder_it_says_what_is_missing() {
    if std::env::var_os("OUT_DIR").is_none() {
        assert!(Build::new().compile().unwrap_err().to_string().contains("OUT_DIR"));
    }
}

#[test]
fn only_warnings_can_be_allowed() {
    let dir = TempDir::new().unwrap();
    let build = || Build::new().out_dir(dir.path());
    let error = |code| build().allow(code).compile().unwrap_err().to_string();
    assert!(error("id-cap").contains("did you mean 'id-gap'?"), "{}", error("id-cap"));
    assert!(error("duplicate-id").contains("is an error"));
    build().allow("id-gap").compile().unwrap();
}
