//! `--depfile`, as the real `make` reads it.
#![cfg(all(feature = "cli", unix))]

mod program;

use std::fs;
use std::path::Path;
use std::process::Command;

use program::{Folder, age, modified, ran};

/// Two schemas in one run.
const MAKEFILE: &str = "\
all: made/beat.rs made/imu.rs

made/beat.rs made/beat.shmxd made/imu.rs made/imu.shmxd &:
\t./shmxc gen beat.yaml imu.yaml --lang rust,blob --templates templates --out made --depfile made/schemas.mk

-include made/schemas.mk
";

fn make(folder: &Folder) -> String {
    let ran = ran(Command::new("make").current_dir(folder.path("")).env_remove("OUT_DIR").env_remove("MAKEFLAGS"));
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    ran.out
        .lines()
        .filter(|line| line.starts_with("wrote") || line.starts_with("unchanged"))
        .collect::<Vec<_>>()
        .join("\n")
}

/// What `make` did, and that it had nothing to do then.
#[track_caller]
fn settled(folder: &Folder) -> String {
    let did = make(folder);
    assert_eq!(make(folder), "", "make has something to do again and again");
    did
}

/// Puts a text into a file that is newer than all others then.
fn change(folder: &Folder, name: &str, text: &str) {
    folder.put(name, text);
    everything_was_before(folder, name);
}

/// File systems count time in steps; a test does not wait for one.
fn everything_was_before(folder: &Folder, name: &str) {
    let (files, folders) = (folder.files(), ["templates", "templates/rust"].map(str::to_owned));
    let changed = |file: &str| file == name || Path::new(name).parent() == Some(Path::new(file)); // a folder has it new
    for file in files.iter().chain(&folders).filter(|file| !changed(file) && folder.has(file)) {
        let path = folder.path(file);
        let time = modified(&path) - std::time::Duration::from_secs(2);
        fs::File::open(path).unwrap().set_modified(time).unwrap();
    }
}

#[test]
fn make_regenerates_what_has_changed_and_nothing_else() {
    let folder = Folder::new();
    fs::copy(env!("CARGO_BIN_EXE_shmxc"), folder.path("shmxc")).unwrap();
    folder.put("Makefile", MAKEFILE).put("templates/rust/plane.rs.jinja", "");
    let all = "wrote made/beat.rs\nwrote made/beat.shmxd\nwrote made/imu.rs\nwrote made/imu.shmxd";
    assert_eq!(settled(&folder), all);
    let unchanged = all.replace("wrote", "unchanged");

    fs::remove_file(folder.path("made/imu.rs")).unwrap();
    assert_eq!(settled(&folder), unchanged.replace("unchanged made/imu.rs", "wrote made/imu.rs"));
    change(&folder, "common.yaml", "types: { Tick: { record: { total: u64 } } }\n");
    assert_eq!(settled(&folder), unchanged.replace("unchanged made/beat", "wrote made/beat"));
    // what changes nothing is looked at once
    change(&folder, "common.yaml", "# seen\ntypes: { Tick: { record: { total: u64 } } }\n");
    assert_eq!(settled(&folder), unchanged);
    change(&folder, "templates/rust/plane.rs.jinja", "<# seen #>");
    assert_eq!(settled(&folder), unchanged);
    change(&folder, "templates/rust/aliases.rs.jinja", "    // none\n");
    let rust = unchanged.replace("unchanged made/beat.rs", "wrote made/beat.rs");
    assert_eq!(settled(&folder), rust.replace("unchanged made/imu.rs", "wrote made/imu.rs"));
    // the compiler itself
    everything_was_before(&folder, "shmxc");
    age(&folder.path("shmxc"), 0);
    assert_eq!(settled(&folder), unchanged);
    // a file that is included no more may be gone
    change(&folder, "beat.yaml", "schema: beat\nstreams: { tick: { id: 1, type: u64 } }\n");
    fs::remove_file(folder.path("common.yaml")).unwrap();
    assert_eq!(settled(&folder), unchanged.replace("unchanged made/beat", "wrote made/beat"));
}

#[test]
fn the_rule_of_the_documentation_works() {
    let folder = Folder::new();
    folder.put("Makefile", program::of_page("make")).put("schemas/beat.yaml", program::BEAT);
    folder.put("schemas/common.yaml", program::COMMON);
    let program = Path::new(env!("CARGO_BIN_EXE_shmxc")).parent().unwrap().to_str().unwrap();
    let make = || {
        let mut make = Command::new("make");
        make.env("PATH", format!("{program}:{}", std::env::var("PATH").unwrap()));
        let ran = ran(make.current_dir(folder.path("")).env_remove("OUT_DIR").env_remove("MAKEFLAGS"));
        assert_eq!((ran.code, ran.err.as_str()), (0, ""));
        ran.out
    };
    assert!(make().ends_with("wrote gen/beat.rs\nwrote gen/beat.shmxd\n"));
    assert!(make().contains("Nothing to be done"));
    change(&folder, "schemas/common.yaml", "types: { Tick: { record: { total: u64 } } }\n");
    assert!(make().ends_with("wrote gen/beat.rs\nwrote gen/beat.shmxd\n"));
    assert!(make().contains("Nothing to be done"));
}

#[test]
fn a_project_file_is_an_input_too() {
    let folder = Folder::new();
    folder.put("shmx.toml", "out.blob = \"made\"\nschema = [{ inputs = [\"beat.yaml\"] }]\n");
    assert_eq!(folder.run(&["gen", "--depfile", "deps.mk"]).code, 0);
    let text = folder.text("deps.mk");
    let (rule, rest) = text.split_once('\n').unwrap();
    assert!(rule.starts_with("made/beat.shmxd: /"), "the compiler is an input: {rule}");
    assert!(rule.ends_with("/shmxc beat.yaml common.yaml shmx.toml"), "{rule}");
    for phony in ["beat.yaml", "common.yaml", "shmx.toml"] {
        assert!(rest.contains(&format!("\n{phony}:\n")), "{phony} in {rest}");
    }
}

/// Whatever a file may be called: `make` finds it, sees that it changes, and that it is gone.
#[test]
fn odd_names_reach_make() {
    let names = [
        "a b", "a#b", "a$b", "a:b", "a%b", "a&b", "a\\b", "a\\ b", "a\\#b", "a\\\\ b", "a\\:b", "a'b", "a\"b", "a(b)c",
        "a!b", "a,b", "a@b", "a^b", "é", "-a", "+a", "a{b", "a`b", "a<b", " a", "export a", "a\\%b", "a~", "$(a)b",
        "a%%b", "🙂 x",
    ];
    let folder = Folder::new();
    for name in names {
        for side in ["output", "input"] {
            let (output, input) = if side == "output" { (name, "in") } else { ("out", name) };
            let text = depfile(output, input);
            let target = text.lines().next().unwrap().split(": ").next().unwrap();
            let goal = depfile("all", output);
            let goal = goal.lines().next().unwrap();
            folder
                .put("Makefile", format!("{goal}\n{text}{target}:\n\t@cp -- from '$(subst ','\\'',$@)'; echo made\n"));
            folder.put("from", "").put(input, "");
            assert_eq!(make_here(&folder), "made\n", "{side} {name:?}");
            assert_eq!(make_here(&folder), "", "{side} {name:?} again");
            let (old, new) = (folder.path(output), folder.path(input));
            assert!(old.exists(), "{side} {name:?}");
            age(&old, 10);
            age(&new, 5);
            assert_eq!(make_here(&folder), "made\n", "{side} {name:?} has changed");
            fs::remove_file(&new).unwrap();
            assert_eq!(make_here(&folder), "made\n", "{side} {name:?} is gone");
            fs::remove_file(&old).unwrap();
        }
    }
}

fn depfile(output: &str, input: &str) -> String {
    let rule = shmxc::depfile::Rule { outputs: vec![output.into()], inputs: vec![input.into()] };
    String::from_utf8(shmxc::depfile::text(&rule).unwrap()).unwrap()
}

/// What its recipes print.
fn make_here(folder: &Folder) -> String {
    let ran = ran(Command::new("make").current_dir(folder.path("")).env_remove("MAKEFLAGS"));
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{}\n{}", ran.out, folder.text("Makefile"));
    ran.out.lines().filter(|line| !line.starts_with("make: ")).map(|line| format!("{line}\n")).collect()
}

#[test]
fn names_that_make_has_no_word_for_are_refused() {
    for name in ["a*b", "a?b", "a[b]", "a;b", "a=b", "a|b", "a\tb", "a\nb", "~a", "a\\", "a&", "a(b)", "a ", ""] {
        let rule = shmxc::depfile::Rule { outputs: vec!["out".into()], inputs: vec![name.into()] };
        let error = shmxc::depfile::text(&rule).unwrap_err();
        assert_eq!(error.0, Path::new(name));
    }
    let folder = Folder::new();
    folder.put("a=b.yaml", program::IMU);
    let ran = folder.run(&["gen", "a=b.yaml", "--depfile", "deps.mk"]);
    assert_eq!((ran.code, ran.out.as_str()), (2, ""));
    assert!(ran.err.contains("can't write the depfile: a=b.yaml: a make file can't name it"), "{}", ran.err);
    assert!(!folder.has("imu.rs") && !folder.has("deps.mk"), "nothing is written");
}

#[test]
fn a_failed_run_leaves_the_depfile_alone() {
    let folder = Folder::new();
    folder.put("deps.mk", "old\n").put("bad.yaml", "schema: bad\nstreams: { a: { id: 1, type: u65 } }\n");
    assert_eq!(folder.run(&["gen", "imu.yaml", "bad.yaml", "--depfile", "deps.mk"]).code, 1);
    assert_eq!(folder.text("deps.mk"), "old\n");
    assert_eq!(folder.run(&["gen", "imu.yaml", "--depfile", "no/such/deps.mk"]).code, 0, "its folder is made");
    assert!(folder.has("no/such/deps.mk"));
}
