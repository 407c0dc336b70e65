//! `Build`, as the real `cargo` runs it: what it runs again, and what it does not.
//!
//! The build script of the package below calls this very program, so that nothing is compiled that is not already.
#![cfg(feature = "cli")]

mod program;

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use program::{Folder, modified, ran};

const MANIFEST: &str = "[package]\nname = \"tiny\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[workspace]\n";
const MAIN: &str = "fn main() { print!(\"{}\", include_str!(concat!(env!(\"OUT_DIR\"), \"/beat.rs\"))) }\n";
const SCRIPT: &str = r#"
fn main() {
    let me = std::env::var("SHMX_BUILD_SCRIPT").unwrap();
    let args = ["--exact", "the_build_script", "--ignored", "--nocapture"];
    assert!(std::process::Command::new(me).args(args).status().unwrap().success());
}
"#;

/// What the build script of the package does.
#[test]
#[ignore = "cargo runs it, for the test below"]
fn the_build_script() {
    println!(); // the test's own line ends here
    let build = shmxc::Build::new().schema("beat.yaml");
    let build = if PathBuf::from("templates").exists() { build.templates("templates") } else { build };
    build.compile().unwrap();
    let log = fs::read_to_string("../log").unwrap_or_default();
    fs::write("../log", log + "ran\n").unwrap();
}

struct Package {
    folder: Folder,
}

impl Package {
    fn new() -> Self {
        let folder = Folder::new();
        folder.put("tiny/Cargo.toml", MANIFEST).put("tiny/build.rs", SCRIPT).put("tiny/src/main.rs", MAIN);
        folder.put("tiny/beat.yaml", program::BEAT).put("tiny/common.yaml", program::COMMON);
        Package { folder }
    }

    /// Runs it; gives how often the build script ran, and what the program prints: the module.
    #[track_caller]
    fn run(&self) -> (usize, String) {
        let _ = fs::remove_file(self.folder.path("log"));
        let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo.args(["run", "--quiet", "--offline"]).current_dir(self.folder.path("tiny"));
        cargo.env("SHMX_BUILD_SCRIPT", std::env::current_exe().unwrap());
        cargo.env("CARGO_TARGET_DIR", self.folder.path("target")).env_remove("OUT_DIR").env_remove("RUSTFLAGS");
        let ran = ran(&mut cargo);
        assert_eq!(ran.code, 0, "{}", ran.err);
        let log = fs::read_to_string(self.folder.path("log")).unwrap_or_default();
        (log.lines().count(), ran.out)
    }

    /// The module that was generated.
    fn module(&self) -> PathBuf {
        let files = self.folder.files();
        let module = files.iter().find(|file| file.starts_with("target/") && file.ends_with("/out/beat.rs"));
        self.folder.path(module.expect("a module in OUT_DIR"))
    }

    /// Changes a file, so that nobody takes it for the one that was there.
    fn change(&self, name: &str, text: &str) {
        std::thread::sleep(std::time::Duration::from_millis(20)); // cargo compares times
        self.folder.put(name, text);
    }
}

#[test]
fn cargo_runs_the_build_script_again_exactly_when_it_must() {
    let package = Package::new();
    let (ran, first) = package.run();
    assert_eq!(ran, 1);
    assert!(first.contains("pub mod beat") && first.contains("pub count: u64"));
    assert_eq!(package.run(), (0, first.clone()), "nothing has changed");

    package.change("tiny/common.yaml", "types: { Tick: { record: { total: u64 } } }\n");
    let (ran, second) = package.run();
    assert!(ran == 1 && second.contains("pub total: u64"), "{ran} {second}");
    assert_eq!(package.run(), (0, second.clone()), "an included file was seen");

    let time = modified(&package.module());
    package.change("tiny/beat.yaml", &format!("# a comment\n{}", program::BEAT));
    assert_eq!(package.run(), (1, second.clone()));
    assert_eq!(modified(&package.module()), time, "the same module keeps its time");
    assert_eq!(package.run().0, 0);

    fs::remove_file(package.module()).unwrap();
    assert_eq!(package.run(), (1, second.clone()), "a module that is gone comes back");
    assert_eq!(package.run().0, 0);
    std::thread::sleep(std::time::Duration::from_millis(20));
    fs::write(package.module(), "edited").unwrap();
    assert_eq!(package.run(), (1, second), "an edited one, too");
    assert_eq!(package.run().0, 0);
}

#[test]
fn cargo_sees_templates() {
    let package = Package::new();
    package.folder.put("tiny/templates/rust/module.rs.jinja", "// <{ name }>");
    assert_eq!(package.run(), (1, "// beat".to_owned()));
    assert_eq!(package.run().0, 0);
    package.change("tiny/templates/rust/module.rs.jinja", "// <{ literal }>");
    assert_eq!(package.run(), (1, "// \"beat\"".to_owned()));
    assert_eq!(package.run().0, 0);
    package.change("tiny/templates/rust/view.rs.jinja", "");
    assert_eq!(package.run().0, 1, "one that was not there");
    assert_eq!(package.run().0, 0);
}
