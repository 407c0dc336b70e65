//! `check --fix`: what it changes, and what it leaves alone.
#![cfg(feature = "cli")]

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use shmx_schema::diag::Diagnostics;
use shmxc::compile::check;
use shmxc::fix::Fixes;
use shmxc::source::Sources;
use tempfile::TempDir;

const BAD: &str = "schema: beat\nstreams:\n  tick: { type: float32 }\n";
const GOOD: &str = "schema: beat\nstreams:\n  tick: { id: 1, type: f32 }\n";

fn folder(files: &[(&str, &str)]) -> TempDir {
    let dir = TempDir::new().unwrap();
    for (name, text) in files {
        fs::write(dir.path().join(name), text).unwrap();
    }
    dir
}

fn run(dir: &Path, args: &[&str], input: Option<&str>) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_shmxc"));
    command.current_dir(dir).arg("check").args(args);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(input.unwrap_or_default().as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

fn out(done: &Output) -> String {
    String::from_utf8(done.stdout.clone()).unwrap()
}

fn err(done: &Output) -> String {
    String::from_utf8(done.stderr.clone()).unwrap()
}

fn read(dir: &TempDir, name: &str) -> String {
    fs::read_to_string(dir.path().join(name)).unwrap()
}

#[test]
fn a_file_is_mended_and_what_was_done_is_said() {
    let dir = folder(&[("beat.yaml", BAD)]);
    let done = run(dir.path(), &["--fix", "beat.yaml"], None);
    assert_eq!(done.status.code(), Some(0), "{}", err(&done));
    let said = out(&done);
    assert!(said.starts_with("fixed beat.yaml:3: missing-id: stream 'tick' has no id\n"), "{said}");
    assert!(said.contains("fixed beat.yaml:3: unknown-type: ") && said.contains("beat.yaml: ok ("), "{said}");
    assert_eq!(read(&dir, "beat.yaml"), GOOD);
    let again = run(dir.path(), &["--fix", "beat.yaml"], None);
    assert!(out(&again).starts_with("beat.yaml: ok ("), "{}", out(&again));
}

#[test]
fn what_is_not_certain_is_left_and_shown() {
    let text =
        "schema: beat\nstreams:\n  tick: { type: Float }\n  tock: { id: 1, type: u8 }\n  tack: { id: 1, type: u8 }\n";
    let dir = folder(&[("beat.yaml", text)]);
    let done = run(dir.path(), &["--fix", "beat.yaml"], None);
    assert_eq!(done.status.code(), Some(1));
    assert_eq!(read(&dir, "beat.yaml"), text.replace("{ type: Float", "{ id: 2, type: Float"));
    assert!(err(&done).contains("error[unknown-type]") && err(&done).contains("error[duplicate-id]"), "{}", err(&done));
}

#[test]
fn a_dry_run_shows_the_lines_and_changes_nothing() {
    let dir = folder(&[("beat.yaml", BAD), ("good.yaml", GOOD)]);
    let done = run(dir.path(), &["--fix", "--dry-run", "beat.yaml"], None);
    assert_eq!(done.status.code(), Some(1));
    let said = out(&done);
    assert!(said.contains("would fix beat.yaml:3: missing-id"), "{said}");
    assert!(said.contains("\n-  tick: { type: float32 }\n+  tick: { id: 1, type: f32 }\n"), "{said}");
    assert_eq!(read(&dir, "beat.yaml"), BAD);
    assert_eq!(run(dir.path(), &["--fix", "--dry-run", "good.yaml"], None).status.code(), Some(0));
    assert_eq!(run(dir.path(), &["--dry-run", "good.yaml"], None).status.code(), Some(2));
}

#[test]
fn the_text_of_standard_input_goes_to_standard_output() {
    let dir = folder(&[]);
    let done = run(dir.path(), &["--fix", "-"], Some(BAD));
    assert_eq!((done.status.code(), out(&done).as_str()), (Some(0), GOOD));
    assert!(err(&done).contains("fixed <stdin>:3: missing-id"), "{}", err(&done));
    let done = run(dir.path(), &["--fix", "-", "--format", "json"], Some("schema: beat\nstreams: 1\n"));
    assert_eq!((done.status.code(), out(&done).as_str()), (Some(1), "schema: beat\nstreams: 1\n"));
    assert!(err(&done).contains(r#"{"code":"expected-map""#), "{}", err(&done));
}

#[test]
fn included_files_are_mended_once_for_all_schemas() {
    let types = "types:\n  V: { vector: float32, component: 3 }\n";
    let schema = |name: &str| format!("schema: {name}\ninclude: [./types.yaml]\nstreams: {{ v: {{ type: V }} }}\n");
    let (a, b) = (schema("a"), schema("b").replace("./types", "types"));
    let dir = folder(&[("types.yaml", types), ("a.yaml", &a), ("b.yaml", &b)]);
    let done = run(dir.path(), &["--fix", "a.yaml", "b.yaml"], None);
    assert_eq!(done.status.code(), Some(0), "{}{}", out(&done), err(&done));
    assert_eq!(read(&dir, "types.yaml"), "types:\n  V: { vector: f32, components: 3 }\n");
    assert_eq!(out(&done).matches("types.yaml:2: unknown-type").count(), 1, "{}", out(&done));
    assert_eq!(read(&dir, "b.yaml"), b.replace("{ type: V", "{ id: 1, type: V"));
}

#[test]
fn line_ends_and_the_byte_order_mark_stay() {
    let text = "\u{feff}schema: beat\r\nstreams:\r\n\ttick:\r\n\t\ttype: u64\r\n";
    let dir = folder(&[("beat.yaml", text)]);
    let done = run(dir.path(), &["--fix", "beat.yaml"], None);
    assert_eq!(done.status.code(), Some(0), "{}", err(&done));
    assert_eq!(
        read(&dir, "beat.yaml"),
        "\u{feff}schema: beat\r\nstreams:\r\n  tick:\r\n    id: 1\r\n    type: u64\r\n"
    );
}

#[cfg(unix)]
#[test]
fn permissions_and_links_stay_and_no_file_is_left_over() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let dir = folder(&[("real.yaml", BAD)]);
    let real = dir.path().join("real.yaml");
    fs::set_permissions(&real, fs::Permissions::from_mode(0o640)).unwrap();
    symlink("real.yaml", dir.path().join("link.yaml")).unwrap();
    assert_eq!(run(dir.path(), &["--fix", "link.yaml"], None).status.code(), Some(0));
    assert!(fs::symlink_metadata(dir.path().join("link.yaml")).unwrap().is_symlink());
    assert_eq!(fs::metadata(&real).unwrap().permissions().mode() & 0o777, 0o640);
    assert_eq!(read(&dir, "real.yaml"), GOOD);
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 2);
}

#[test]
fn what_is_allowed_is_not_mended() {
    let text = "schema: beat\nsegment: { slots: 12 }\n";
    let dir = folder(&[("beat.yaml", text)]);
    run(dir.path(), &["--fix", "beat.yaml", "--allow", "slots-rounded"], None);
    assert_eq!(read(&dir, "beat.yaml"), text);
    run(dir.path(), &["--fix", "beat.yaml"], None);
    assert_eq!(read(&dir, "beat.yaml"), text.replace("12", "16"));
}

#[test]
fn a_file_that_somebody_changed_meanwhile_is_left_alone() {
    let dir = folder(&[("beat.yaml", BAD)]);
    let path = dir.path().join("beat.yaml");
    let mut fixes = Fixes::new();
    assert_eq!(fixes.file(&path).unwrap().len(), 2);
    fs::write(&path, "schema: other\n").unwrap();
    let error = fixes.files().next().unwrap().write().unwrap_err();
    assert!(error.to_string().contains("somebody changed it"), "{error}");
    assert_eq!(read(&dir, "beat.yaml"), "schema: other\n");
}

/// Of every schema in `tests/invalid`: what can be mended is, nothing new is wrong, and there is no more to do then.
#[test]
fn mending_comes_to_an_end() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/invalid");
    let mut mended = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|e| e != "yaml") {
            continue;
        }
        let mut fixes = Fixes::new();
        let done = fixes.file(&path).unwrap();
        let mut sources = Sources::new();
        fixes.show_to(&mut sources);
        let mut findings = Diagnostics::new();
        let file = sources.open(&path, &mut findings).unwrap();
        let left = check(&mut sources, file, findings).findings;
        let fixable: Vec<_> = left.iter().filter(|found| found.is_fixable()).collect();
        assert!(fixable.is_empty(), "{}: {fixable:?}", path.display());
        assert_eq!(done.is_empty(), fixes.files().next().is_none(), "{}", path.display());
        mended += usize::from(!done.is_empty());
    }
    assert!(mended >= 25, "only {mended} cases have something to mend");
}

/// Two findings about the same bytes: one is mended, then the other, and each is said once.
#[test]
fn edits_of_the_same_bytes_take_turns() {
    let text = "schema: beat\nstreams: { a: { id: 1, type: u8, count: &n 1e4 } }\n";
    let mut bytes = text.as_bytes().to_vec();
    let done = Fixes::new().text("beat.yaml", &mut bytes).unwrap();
    assert_eq!(String::from_utf8(bytes).unwrap(), text.replace("&n 1e4", "10_000"));
    let mut codes: Vec<_> = done.iter().map(|done| done.finding.code).collect();
    codes.sort_unstable();
    assert_eq!(codes, ["number", "yaml-anchor"]);
}
