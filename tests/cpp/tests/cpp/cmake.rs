//! A user's CMake project: it finds the installed package, generates headers, and makes only those anew that change.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

fn run(command: &mut Command) -> String {
    let done = command.output().unwrap_or_else(|error| panic!("{command:?} ({error}): install cmake, make and g++"));
    let said = String::from_utf8_lossy(&done.stdout).into_owned();
    assert!(done.status.success(), "{command:?}\n{said}{}", String::from_utf8_lossy(&done.stderr));
    said
}

/// The compiler of schemas: `$SHMXC`, else built here.
fn shmxc() -> PathBuf {
    if let Some(built) = std::env::var_os("SHMXC") {
        return built.into();
    }
    let mut build = Command::new(env!("CARGO"));
    run(build.args(["build", "--quiet", "--package", "shmxc", "--bin", "shmxc"]).current_dir(root()));
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    root().join(target).join("debug/shmxc")
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap();
        if path.is_dir() {
            copy(&path, &to.join(name));
        } else {
            fs::copy(&path, to.join(name)).unwrap();
        }
    }
}

#[test]
fn a_project_finds_the_package_and_makes_what_changed() {
    let folder = TempDir::new().unwrap();
    let at = |name: &str| folder.path().join(name);
    // install
    run(Command::new("cmake").arg("-S").arg(root().join("cpp")).arg("-B").arg(at("runtime")));
    run(Command::new("cmake").arg("--install").arg(at("runtime")).arg("--prefix").arg(at("installed")));
    // a user's project
    copy(&root().join("cpp/tests/cmake"), &at("project"));
    let mut configure = Command::new("cmake");
    configure.arg("-S").arg(at("project")).arg("-B").arg(at("build"));
    configure.arg(format!("-DCMAKE_PREFIX_PATH={}", at("installed").display()));
    run(configure.arg(format!("-DSHMXC={}", shmxc().display())));
    let build = || run(Command::new("cmake").arg("--build").arg(at("build")));
    let name = format!("cmake-{}", std::process::id());
    let beat = || run(Command::new(at("build/beat")).arg(&name));

    let first = build();
    assert!(first.contains("Making beat.hpp with shmxc") && first.contains("Making pulse.hpp with shmxc"), "{first}");
    assert_eq!(beat(), "7 of 4\n");

    let again = build();
    assert!(!again.contains("Making") && !again.contains("Building"), "nothing has changed: {again}");

    // the schema's own file does not change, but one that it includes
    std::thread::sleep(std::time::Duration::from_millis(1100)); // make compares whole seconds on some systems
    fs::write(at("project/schemas/common.yaml"), "types:\n  Tick: { record: { total: u64, rest: u64 } }\n").unwrap();
    let changed = build();
    assert!(changed.contains("Making beat.hpp with shmxc") && !changed.contains("Making pulse.hpp"), "{changed}");
    assert_eq!(beat(), "7 of 16\n");

    // an error of the schema is the build's
    std::thread::sleep(std::time::Duration::from_millis(1100));
    fs::write(at("project/schemas/pulse.yaml"), "schema: pulse\nstreams:\n  rate: { id: 2, type: f33 }\n").unwrap();
    let failed = Command::new("cmake").arg("--build").arg(at("build")).output().unwrap();
    assert!(!failed.status.success());
    let said = String::from_utf8_lossy(&failed.stderr).into_owned() + &String::from_utf8_lossy(&failed.stdout);
    assert!(said.contains("did you mean 'f32'?"), "{said}");
}
