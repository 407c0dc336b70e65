//! Generated Python, checked; and every language's writer with every language's reader: `tests/matrix`.

use crate::builds::{PLAIN, plain, selected};
use crate::python;
use crate::run::{Failed, root, run, target};
use crate::tally::{Tally, tally};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

/// The rules that generated Python and the matrix's own keep.
pub const RULES: [&str; 4] = ["--isolated", "--select", "E,F,W,I,UP,B,N", "--quiet"];

/// Builds the runners, checks the corpus in Python, then runs all pairs.
pub fn matrix(sum: &mut Tally) -> Result<(), Failed> {
    let python = python::environment()?;
    let cases = cases(&python)?;
    check(&python)?;
    tally(corpus(&python, &cases), sum)?;
    let cpp = cpp()?;
    tally(pairs(&python, &cases, &cpp)?, sum)
}

/// The descriptions of all cases.
fn cases(python: &Path) -> Result<PathBuf, Failed> {
    let path = target().join("matrix-cases.json");
    let mut command = Command::new(python);
    command.arg("tests/matrix/cases.py").arg(plain("shmxc")?).arg("tests/corpus").current_dir(root());
    run({
        command.stdout(std::fs::File::create(&path)?);
        command
    })?;
    Ok(path)
}

/// What generated code and its users may expect of other tools: types, form, and stubs that say what is there.
fn check(python: &Path) -> Result<(), Failed> {
    let packages = root().join("tests/corpus/python");
    let users = root().join("tests/matrix/python");
    let module = |name: &str, folder: &Path| {
        let mut command = Command::new(python);
        command.args(["-m", name]).current_dir(folder).env("MYPYPATH", &packages).env("PYTHONPATH", &packages);
        command
    };
    let strict = ["--strict", "--no-error-summary", "."];
    run({
        let mut types = module("mypy", &packages);
        types.args(strict);
        types
    })?;
    run({
        let mut types = module("mypy", &users);
        types.args(strict);
        types
    })?;
    // what uses a package here matches messages, which older versions than Python 3.10 cannot
    let of_generated = &["--target-version", "py39"][..];
    let of_users = &["--target-version", "py310", "--line-length", "120"][..];
    for (folder, more) in [(&packages, of_generated), (&users, of_users)] {
        run({
            let mut form = module("ruff", folder);
            form.arg("check").args(RULES).args(more).arg(".");
            form
        })?;
    }
    // fields of messages are looked up, so that there is nothing of them in their class
    let allowed = target().join("matrix-stubs-allowed");
    std::fs::write(&allowed, ".*\\.Control\\..*\\..*\n")?;
    let mut stubs = module("mypy.stubtest", &packages);
    stubs.args(["--concise", "--ignore-unused-allowlist", "--allowlist"]).arg(&allowed);
    for entry in std::fs::read_dir(&packages)? {
        let entry = entry?;
        if entry.path().join("py.typed").exists() {
            stubs.arg(entry.file_name());
        }
    }
    run(stubs)
}

/// The corpus in one process.
fn corpus(python: &Path, cases: &Path) -> Command {
    let mut command = Command::new(python);
    command.args(["-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/matrix/python"]).current_dir(root());
    command.env("SHMX_CASES", cases);
    command
}

/// The C++ runner, which the tests of the C++ runtime build and try alone. Compiling it is a minute: one that they have
/// made of what is there now is good.
fn cpp() -> Result<PathBuf, Failed> {
    let runner = target().join("tmp/shmx-matrix-cpp");
    let made = std::fs::metadata(&runner).and_then(|about| about.modified()).ok();
    let mut newest = SystemTime::UNIX_EPOCH;
    for folder in ["cpp/include", "tests/corpus/cpp", "tests/matrix/cpp", "shmxc/src", "shmxc/templates"] {
        newest = newest.max(newest_in(&root().join(folder))?);
    }
    if made.is_none_or(|made| made < newest) {
        run(selected("test", &PLAIN, &["--quiet", "--test", "cpp", "what_is_written_is_what_is_read"]))?;
    }
    Ok(runner)
}

/// When the last of a folder's files was changed.
fn newest_in(folder: &Path) -> Result<SystemTime, Failed> {
    let mut newest = SystemTime::UNIX_EPOCH;
    for entry in std::fs::read_dir(folder)? {
        let (path, about) = entry.map(|entry| (entry.path(), entry.metadata()))?;
        let about = about?;
        newest = newest.max(if about.is_dir() { newest_in(&path)? } else { about.modified()? });
    }
    Ok(newest)
}

fn pairs(python: &Path, cases: &Path, cpp: &Path) -> Result<Command, Failed> {
    let quoted = |path: &Path| format!("'{}'", path.display());
    let script = root().join("tests/matrix/python/runner.py");
    let packages = root().join("tests/corpus/python");
    let of_python = [python, &script, cases, &packages].map(quoted).join(" ");
    let mut command = Command::new(python);
    command.arg(root().join("tests/matrix/run.py")).arg(cases);
    command.args(["--runner", "rust", &quoted(&plain("shmx-matrix")?)]);
    command.args(["--runner", "cpp", &format!("{} serve", quoted(cpp))]);
    command.args(["--runner", "python", &of_python]);
    Ok(command)
}
