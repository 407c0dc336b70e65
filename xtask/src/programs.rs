//! The programs of `examples/`, whatever language they are in: built, and ready to be started.

use crate::run::{Failed, Guarded, example, root, run, shown, target};
use crate::{needs, python};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The schemas that the programs in C++ and Python have generated code of.
const SCHEMAS: [&str; 4] = ["camera", "imu", "machine", "sim_render"];

/// A program of an example.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Program {
    /// `examples/NAME.rs`, or with `_derived` behind it its twin.
    Rust(&'static str),
    /// `examples/cpp/NAME.cpp`
    Cpp(&'static str),
    /// `examples/python/NAME.py`
    Python(&'static str),
}

impl std::fmt::Display for Program {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Program::Rust(name) => write!(f, "{name}.rs"),
            Program::Cpp(name) => write!(f, "{name}.cpp"),
            Program::Python(name) => write!(f, "{name}.py"),
        }
    }
}

/// The programs of C++ and Python, built.
#[derive(Debug)]
pub struct Built {
    python: PathBuf,
}

impl Built {
    /// Generates their schemas' code with `shmxc`, compiles, and makes Python's environment.
    pub fn new(programs: &[Program], shmxc: &Path) -> Result<Built, Failed> {
        needs::to_python()?;
        let mut shmxc = Command::new(shmxc);
        shmxc.args(["gen", "--lang", "cpp,python", "--out"]).current_dir(root());
        shmxc.arg(generated()).args(SCHEMAS.map(|schema| format!("schemas/{schema}.yaml")));
        run(shmxc)?;
        let mut programs = programs.to_vec();
        programs.sort_unstable();
        programs.dedup();
        let mut running = Vec::new();
        for program in programs {
            if let Program::Cpp(name) = program {
                let mut command = compiler(name);
                running.push((shown(&command), Guarded(command.spawn()?)));
            }
        }
        for (what, mut compiler) in running {
            let status = compiler.0.wait()?;
            if !status.success() {
                return Err(Failed(format!("{what}: {status}")));
            }
        }
        Ok(Built { python: python::environment()? })
    }

    /// Starts a program. Should this process be killed, it notices.
    pub fn command(&self, program: Program) -> Command {
        let mut command = match program {
            Program::Rust(name) => Command::new(example(name)),
            Program::Cpp(name) => Command::new(generated().join(name).with_extension("out")),
            Program::Python(name) => {
                let mut command = Command::new(&self.python);
                command.arg(root().join("examples/python").join(name).with_extension("py"));
                command.env("PYTHONPATH", generated());
                command
            }
        };
        command.env("SHMX_EXAMPLE_WITH_PARENT", "1");
        command
    }
}

fn generated() -> PathBuf {
    target().join("examples")
}

fn compiler(name: &str) -> Command {
    let mut command = Command::new("g++");
    command.args(["-std=c++20", "-O1", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow", "-Werror"]);
    command.arg("-I").arg(root().join("cpp/include")).arg("-I").arg(generated());
    command.arg(root().join("examples/cpp").join(name).with_extension("cpp"));
    command.arg("-o").arg(generated().join(name).with_extension("out"));
    command
}
