//! `shmx.toml`: what it says, and what is said of one that says nothing.
#![cfg(feature = "cli")]

mod program;

use std::fs;
use std::path::{Path, PathBuf};

use program::Folder;

/// Schemas in a folder, and a project above them.
fn project() -> Folder {
    let folder = Folder::new();
    folder.put("schemas/beat.yaml", program::BEAT).put("schemas/common.yaml", program::COMMON);
    folder.put("schemas/lab/imu.yaml", program::IMU).put("lab/deep/note", "");
    folder.put("shmx.toml", PROJECT);
    folder
}

const PROJECT: &str = r#"
out = { rust = "src/generated", blob = "./data" }

[[schema]]
inputs = ["schemas/*.yaml"]
exclude = ["schemas/common.yaml"]

[[schema]]
inputs = ["schemas/**/imu.yaml"]
out.rust = "lab/src"
"#;

#[test]
fn every_faulty_project_is_told_in_its_own_words() {
    // so that names of files are shown as a user in that folder would see them
    std::env::set_current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/invalid/project")).unwrap();
    let paths = fs::read_dir(".").unwrap().map(|entry| PathBuf::from(entry.unwrap().file_name()));
    let mut cases: Vec<_> = paths.filter(|path| path.extension().is_some_and(|e| e == "toml")).collect();
    cases.sort();
    assert!(cases.len() >= 8);
    for case in &cases {
        let mut check = std::process::Command::new(env!("CARGO_BIN_EXE_shmxc"));
        let ran = program::ran(check.args(["check", "--project"]).arg(case));
        assert_eq!((ran.code, ran.out.as_str()), (1, ""), "{}", case.display());
        program::golden(&case.with_extension("stderr"), &ran.err);
    }
}

#[test]
fn a_project_is_found_from_below_and_says_what_goes_where() {
    let folder = project();
    let above = folder.run_in("lab/deep", &["gen"]);
    assert_eq!((above.code, above.err.as_str()), (0, ""));
    let wrote = ["data/beat.shmxd", "lab/src/imu.rs", "src/generated/beat.rs"];
    assert_eq!(above.out, wrote.map(|file| format!("wrote ../../{file}\n")).concat());
    let here = folder.run(&["gen", "--check"]);
    assert_eq!((here.code, here.out.as_str()), (0, ""));
    let listed = folder.run(&["gen", "--list-outputs"]);
    assert_eq!(listed.out, wrote.map(|file| format!("{file}\n")).concat());
    let elsewhere = folder.path("shmx.toml");
    let said = folder.run_in("lab", &["gen", "--check", "--project", elsewhere.to_str().unwrap()]);
    assert_eq!((said.code, said.out.as_str()), (0, ""), "{}", said.err);
    let checked = folder.run_in("lab", &["check"]);
    let names: Vec<_> = checked.out.lines().map(|line| line.split(": ok").next().unwrap()).collect();
    assert_eq!(names, ["../schemas/beat.yaml", "../schemas/lab/imu.yaml"]);
    folder.run_in("lab", &["fmt"]);
    let formatted = folder.run_in("lab", &["fmt", "--check"]);
    assert_eq!((formatted.code, formatted.err.as_str()), (0, ""));
    folder.put("schemas/beat.yaml", &(folder.text("schemas/beat.yaml") + "\n\n\n"));
    assert_eq!(folder.run(&["fmt"]).out, "formatted schemas/beat.yaml\n");
}

#[test]
fn the_project_of_the_documentation_is_one() {
    let folder = project();
    folder.put("shmx.toml", program::of_page("toml")).put("lab/imu.yaml", program::IMU);
    folder.put("templates/rust/module.rs.jinja", "// <{ name }>\n");
    let ran = folder.run(&["gen"]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    assert_eq!(ran.out, "wrote data/beat.shmxd\nwrote lab/src/imu.rs\nwrote src/generated/beat.rs\n");
    assert_eq!(folder.text("lab/src/imu.rs"), "// imu\n");
}

#[test]
fn the_command_line_wins() {
    let folder = project();
    let out = |args: &[&str]| {
        let ran = folder.run(&[&["gen", "--dry-run"], args].concat());
        assert_eq!(ran.code, 0, "{args:?}: {}", ran.err);
        ran.out.replace("would write ", "").lines().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(out(&["--lang", "rust"]), ["lab/src/imu.rs", "src/generated/beat.rs"]);
    assert_eq!(out(&["--out", "made"]), ["made/beat.rs", "made/beat.shmxd", "made/imu.rs"]);
    // a schema of the project goes where the project says, another where it says of all
    assert_eq!(out(&["schemas/lab/imu.yaml"]), ["lab/src/imu.rs"]);
    assert_eq!(out(&["imu.yaml"]), ["data/imu.shmxd", "src/generated/imu.rs"]);
    assert_eq!(out(&["imu.yaml", "--no-project", "--lang", "rust,blob"]), ["imu.rs", "imu.shmxd"]);
}

#[test]
fn what_nobody_says_is_asked_for() {
    let folder = project();
    let blob = folder.run(&["gen", "schemas/lab/imu.yaml", "--lang", "blob"]);
    assert_eq!((blob.code, blob.out.as_str()), (2, ""));
    assert!(blob.err.contains("no folder for blob: write out.blob in shmx.toml, or give --out"), "{}", blob.err);
    folder.put("shmx.toml", "[[schema]]\ninputs = [\"imu.yaml\"]\n");
    assert_eq!(folder.run(&["gen"]).code, 2);
    assert_eq!(folder.run(&["check"]).code, 0);
    assert_eq!(folder.run(&["gen", "imu.yaml", "--lang", "rust,blob"]).out, "wrote imu.rs\nwrote imu.shmxd\n");
    folder.put("shmx.toml", "");
    for args in [&["gen"][..], &["check"]] {
        let none = folder.run(args);
        assert_eq!(none.code, 2);
        assert!(none.err.contains("shmx.toml lists none: write [[schema]]"), "{}", none.err);
    }
    fs::remove_file(folder.path("shmx.toml")).unwrap();
    assert!(folder.run(&["gen"]).err.contains("no shmx.toml here or above"));
    let gone = folder.run(&["check", "--project", "shmx.toml"]);
    assert_eq!(gone.code, 2);
    assert!(gone.err.contains("can't read shmx.toml"), "{}", gone.err);
}

#[test]
fn warnings_are_judged_as_the_project_says() {
    let folder = Folder::new();
    folder.put("warn.yaml", "schema: warn\nstreams: { type: { id: 1, type: u64 } }\n");
    let run = |project: &str| {
        folder.put("shmx.toml", format!("out.rust = \"made\"\n{project}\n[[schema]]\ninputs = [\"warn.yaml\"]\n"));
        folder.run(&["gen"])
    };
    let usual = run("");
    assert_eq!(usual.code, 0);
    assert!(usual.err.contains("warning[renamed-identifier]"));
    let denied = run("deny_warnings = true");
    assert_eq!((denied.code, denied.out.as_str()), (1, ""));
    assert!(
        denied.err.contains("warning[renamed-identifier]") && denied.err.contains("deny_warnings"),
        "{}",
        denied.err
    );
    let told = folder.run(&["check"]);
    assert_eq!((told.code, told.err.as_str()), (0, ""), "a word of Rust is none of the schema's");
    let allowed = run("deny_warnings = true\nallow = [\"renamed-identifier\"]");
    assert_eq!((allowed.code, allowed.err.as_str()), (0, ""));
}

#[test]
fn two_schemas_that_write_one_file_are_an_error_and_two_folders_are_not() {
    let folder = project();
    folder.put("schemas/again/beat.yaml", "schema: beat\nstreams: { tick: { id: 1, type: u64 } }\n");
    let one = "out.rust = \"made\"\nschema = [{ inputs = [\"schemas/beat.yaml\", \"schemas/again/*.yaml\"] }]\n";
    folder.put("shmx.toml", one);
    let twice = folder.run(&["gen"]);
    assert_eq!((twice.code, twice.out.as_str()), (1, ""));
    assert!(twice.err.contains("output-twice") && twice.err.contains("'made/beat.rs'"), "{}", twice.err);
    let two = "[[schema]]\ninputs = [\"schemas/beat.yaml\"]\nout.rust = \"a\"\n\
               [[schema]]\ninputs = [\"schemas/again/beat.yaml\"]\nout.rust = \"b\"\n";
    folder.put("shmx.toml", two);
    assert_eq!(folder.run(&["gen"]).out, "wrote a/beat.rs\nwrote b/beat.rs\n");
}

/// Nothing in a project file makes the program panic.
#[test]
fn damaged_projects_are_told() {
    let folder = project();
    let good = PROJECT.as_bytes();
    let mut cases: Vec<Vec<u8>> = (0..good.len()).step_by(3).map(|end| good[..end].to_vec()).collect();
    cases.extend((0..good.len()).step_by(7).map(|at| {
        let mut bad = good.to_vec();
        bad[at] = b"\"[]{}=\n\0\xff#"[at % 10];
        bad
    }));
    cases.push(b"a = ".iter().chain(&[b'['; 20_000]).copied().collect());
    for case in cases {
        let (mut sources, mut findings) = (shmxc::source::Sources::new(), shmx_schema::diag::Diagnostics::new());
        let path = folder.path("shmx.toml");
        fs::write(&path, &case).unwrap();
        let opened = shmxc::project::Project::open(&path, &mut sources, &mut findings).unwrap();
        assert_eq!(opened.is_none(), findings.failed(), "{}", String::from_utf8_lossy(&case));
        shmxc::render::human(&sources, &findings, shmxc::render::Colour::Never);
    }
}
