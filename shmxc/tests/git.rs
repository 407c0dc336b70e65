//! Schemas out of a git repository, in the program: the files, what they include, and what is said of a wrong name.
#![cfg(feature = "cli")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

fn git(dir: &Path, args: &[&str]) {
    let mut command = Command::new("git");
    // nothing of the user's settings, nor of a repository that these tests run in
    command.current_dir(dir).args(["-c", "user.name=t", "-c", "user.email=t@t", "-c", "init.defaultBranch=main"]);
    command.env("GIT_CONFIG_GLOBAL", "/dev/null").env_remove("GIT_DIR").env_remove("GIT_INDEX_FILE");
    let done = command.args(args).output().expect("these tests need git");
    assert!(done.status.success(), "git {args:?}: {}", String::from_utf8_lossy(&done.stderr));
}

fn shmxc(dir: &Path, args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_shmxc"));
    command.current_dir(dir).args(args).env_remove("OUT_DIR").env_remove("GIT_DIR").env_remove("GIT_INDEX_FILE");
    command.output().unwrap()
}

/// What it says, and its exit code.
fn said(done: &Output) -> (i32, String) {
    let text = [&done.stdout[..], &done.stderr[..]].concat();
    (done.status.code().unwrap(), String::from_utf8(text).unwrap())
}

const MAIN: &str = "schema: beat\ninclude: [../types.yaml]\nstreams: { at: { id: 1, type: V } }\n";

/// A repository: `schemas/beat.yaml` includes `types.yaml`; both are worse in the folder than in the one commit.
fn repository() -> TempDir {
    let dir = TempDir::new().unwrap();
    let at = dir.path();
    git(at, &["init", "--quiet"]);
    fs::create_dir(at.join("schemas")).unwrap();
    fs::write(at.join("types.yaml"), "types: { V: { vector: f32, components: 3 } }\n").unwrap();
    fs::write(at.join("schemas/beat.yaml"), MAIN).unwrap();
    git(at, &["add", "."]);
    git(at, &["commit", "--quiet", "-m", "first"]);
    git(at, &["tag", "v1"]);
    fs::write(at.join("types.yaml"), "types: { W: { vector: f32, components: 3 } }\n").unwrap();
    fs::write(at.join("schemas/beat.yaml"), MAIN.replace("id: 1", "id: 1,")).unwrap();
    dir
}

#[test]
fn a_file_and_what_it_includes_are_of_one_revision() {
    let dir = repository();
    for spec in
        ["git:HEAD:schemas/beat.yaml", "git:v1:./schemas/beat.yaml", "git:HEAD^{tree}:schemas/../schemas/beat.yaml"]
    {
        let done = shmxc(dir.path(), &["check", spec]);
        assert_eq!((done.status.code(), done.stderr.as_slice()), (Some(0), &b""[..]), "{spec}");
    }
    let here = dir.path().join("schemas");
    for spec in ["git:HEAD:./beat.yaml", "git:HEAD:../schemas/beat.yaml", "git:HEAD:schemas/beat.yaml"] {
        assert_eq!(said(&shmxc(&here, &["check", spec])).0, 0, "{spec}");
    }
    assert_eq!(said(&shmxc(dir.path(), &["check", "schemas/beat.yaml"])).0, 1);
    shmxc(dir.path(), &["gen", "git:HEAD:schemas/beat.yaml"]);
    let made = fs::read_to_string(dir.path().join("beat.rs")).unwrap();
    assert!(made.contains(" from beat.yaml. Do not edit."), "as from the file itself");
}

#[test]
fn what_is_staged_and_blobs_and_links_are_read() {
    let dir = repository();
    let at = dir.path();
    git(at, &["checkout", "--quiet", "."]);
    fs::write(at.join("schemas/other.yaml"), "schema: other\n").unwrap();
    git(at, &["add", "schemas/other.yaml"]);
    assert_eq!(said(&shmxc(at, &["check", "git::schemas/other.yaml"])).0, 0);
    let (code, text) = said(&shmxc(at, &["check", "git::schemas/none.yaml"]));
    assert!(code == 2 && text.contains("no file 'schemas/none.yaml' is staged"), "{text}");

    shmxc(at, &["gen", "--lang", "blob", "schemas/beat.yaml"]);
    #[cfg(unix)]
    std::os::unix::fs::symlink("schemas/beat.yaml", at.join("link.yaml")).unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink("/etc/hostname", at.join("out.yaml")).unwrap();
    git(at, &["add", "."]);
    git(at, &["commit", "--quiet", "-m", "second"]);
    fs::remove_file(at.join("beat.shmxd")).unwrap();
    let (code, text) = said(&shmxc(at, &["check", "git:HEAD:beat.shmxd"]));
    assert!(code == 0 && text.starts_with("git:HEAD:beat.shmxd: ok (1 stream"), "{text}");
    let (code, text) = said(&shmxc(at, &["check", "git:HEAD:out.yaml"]));
    assert!(code == 2 && text.contains("is a link there that leads to no file of the revision"), "{text}");
    let (code, text) = said(&shmxc(at, &["check", "git:HEAD:schemas"]));
    assert!(code == 2 && text.contains("'schemas' is a folder there"), "{text}");
}

#[test]
fn a_wrong_name_says_which_part_is_wrong() {
    let dir = repository();
    let cases = [
        ("git:nowhere:schemas/beat.yaml", "there is no revision 'nowhere' in this repository"),
        ("git:HEAD:beat.yaml", "revision 'HEAD' has no file 'beat.yaml'; paths start at the repository's top folder"),
        ("git:HEAD", "write git:REVISION:PATH"),
        ("git:HEAD:", "write git:REVISION:PATH"),
        ("git:HEAD:/etc/passwd", "an absolute path is not in the repository"),
        ("git:HEAD:../beat.yaml", "'../beat.yaml' is outside repository"),
        ("git:HEAD:schemas/../../beat.yaml", "it leads out of the repository"),
        ("git:HEAD\nHEAD:types.yaml", "it has a line break"),
        ("git:--help:beat.yaml", "there is no revision '--help' in this repository"),
        ("git:--output=x:beat.yaml", "there is no revision '--output=x'"),
    ];
    for (spec, expected) in cases {
        let (code, text) = said(&shmxc(dir.path(), &["check", spec]));
        assert!(code == 2 && text.contains(expected), "{spec}: {code} {text}");
        assert!(text.starts_with(&format!("error: can't read {spec}: ")), "{text}");
    }
    assert!(!dir.path().join("x").exists());

    fs::write(dir.path().join("schemas/beat.yaml"), MAIN.replace("../types", "../../types")).unwrap();
    git(dir.path(), &["commit", "--quiet", "-am", "out"]);
    let (code, text) = said(&shmxc(dir.path(), &["check", "git:HEAD:schemas/beat.yaml"]));
    assert!(code == 1 && text.contains("git:HEAD:schemas/beat.yaml:2:11"), "{text}");
    assert!(text.contains("can't include '../../types.yaml': it leads out of the repository"), "{text}");
}

#[test]
fn outside_of_a_repository_git_says_so() {
    let dir = TempDir::new().unwrap();
    let (code, text) = said(&shmxc(dir.path(), &["check", "git:HEAD:beat.yaml"]));
    assert!(code == 2 && text.contains("not a git repository"), "{text}");
}

#[test]
fn rust_is_read_with_the_modules_of_its_revision() {
    let dir = TempDir::new().unwrap();
    let at = dir.path();
    git(at, &["init", "--quiet"]);
    fs::create_dir_all(at.join("robot/src/parts")).unwrap();
    let put = |name: &str, text: &str| fs::write(at.join("robot").join(name), text).unwrap();
    put("Cargo.toml", "[package]\nname = \"robot\"\n");
    put("src/lib.rs", "mod parts;\n#[path = \"../sizes.rs\"]\nmod sizes;\n");
    put("sizes.rs", "pub const N: usize = 1 << 4;\n");
    put(
        "src/parts/mod.rs",
        "use crate::sizes::N;\n#[derive(ShmxStream)]\nstruct Arm { #[shmx(id = 1)] joints: [f32; N * 2] }\n",
    );
    git(at, &["add", "."]);
    git(at, &["commit", "--quiet", "-m", "first"]);
    put("sizes.rs", "pub const N: usize = 1 << 5;\n");
    let arm = "robot/src/parts/mod.rs";
    let specs = [format!("git:HEAD:{arm}"), format!("git::{arm}#Arm"), format!("git:HEAD:./{arm}")];
    for spec in specs {
        let (code, text) = said(&shmxc(at, &["check", &spec]));
        let name = spec.trim_end_matches("#Arm");
        assert_eq!(
            (code, text.as_str()),
            (0, &*format!("{name}#parts::Arm: ok (1 stream, 0 controls, frame up to 192 bytes)\n"))
        );
    }
    let (code, text) = said(&shmxc(&at.join("robot/src"), &["diff", "git:HEAD:./parts/mod.rs", "parts/mod.rs"]));
    assert!(code == 1 && text.contains("count 32 became count 64"), "{text}");
    fs::remove_file(at.join("robot/sizes.rs")).unwrap();
    assert_eq!(said(&shmxc(at, &["check", &format!("git:HEAD:{arm}")])).0, 0, "nothing of the folder is looked at");
    assert!(said(&shmxc(at, &["check", arm])).1.contains("rust-module"));
}
