//! Running the program in a folder of its own.
#![allow(dead_code)] // each test uses some of it

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, SystemTime};

use tempfile::TempDir;

pub const BEAT: &str = "schema: beat\ninclude: [common.yaml]\nstreams: { tick: { id: 1, type: Tick } }\n";
pub const COMMON: &str = "types: { Tick: { record: { count: u64 } } }\n";
pub const IMU: &str = "schema: imu\nstreams: { turn: { id: 1, type: f32 } }\n";

/// What a run gave.
#[derive(Debug, PartialEq, Eq)]
pub struct Ran {
    pub code: i32,
    pub out: String,
    pub err: String,
}

/// A folder with some files.
pub struct Folder(TempDir);

impl Folder {
    /// With `beat.yaml`, which includes `common.yaml`, and `imu.yaml`.
    pub fn new() -> Self {
        let folder = Folder(TempDir::new().unwrap());
        folder.put("beat.yaml", BEAT).put("common.yaml", COMMON).put("imu.yaml", IMU);
        folder
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub fn put(&self, name: &str, text: impl AsRef<[u8]>) -> &Self {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
        self
    }

    pub fn text(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    pub fn has(&self, name: &str) -> bool {
        self.path(name).exists()
    }

    /// All files below it, sorted.
    pub fn files(&self) -> Vec<String> {
        let (mut files, mut folders) = (Vec::new(), vec![self.0.path().to_owned()]);
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    files.push(path.strip_prefix(self.0.path()).unwrap().display().to_string());
                }
            }
        }
        files.sort();
        files
    }

    /// Runs `shmxc` there.
    pub fn run(&self, args: &[&str]) -> Ran {
        self.run_in("", args)
    }

    /// Runs `shmxc` in a folder below.
    pub fn run_in(&self, below: &str, args: &[&str]) -> Ran {
        let mut command = Command::new(env!("CARGO_BIN_EXE_shmxc"));
        ran(command.args(args).current_dir(self.path(below)).env_remove("OUT_DIR"))
    }
}

pub fn ran(command: &mut Command) -> Ran {
    let output = command.output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Ran { code: output.status.code().unwrap(), out: text(output.stdout), err: text(output.stderr) }
}

/// Compares a text with that in a file; `SHMX_BLESS=1` takes the text.
pub fn golden(path: &Path, text: &str) {
    if std::env::var_os("SHMX_BLESS").is_some() {
        fs::write(path, text).unwrap();
    }
    let expected = fs::read_to_string(path).unwrap_or_default();
    assert!(expected == text, "{} is now as follows; SHMX_BLESS=1 takes it\n{text}", path.display());
}

/// The first block of a language in docs/compiler.md.
pub fn of_page(language: &str) -> String {
    let page = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/compiler.md")).unwrap();
    let (_, rest) = page.split_once(&format!("\n```{language}\n")).expect("a block");
    rest.split("```").next().unwrap().to_owned()
}

pub fn modified(path: &Path) -> SystemTime {
    fs::metadata(path).unwrap().modified().unwrap()
}

/// Makes a file look as if it had been written some seconds ago, or in some seconds.
pub fn age(path: &Path, seconds: i64) {
    let by = Duration::from_secs(seconds.unsigned_abs());
    let time = if seconds < 0 { SystemTime::now() + by } else { SystemTime::now() - by };
    fs::File::options().append(true).open(path).unwrap().set_modified(time).unwrap();
}
