//! What a frame costs: in Rust by itself, and in Rust and C++ in one run.

use crate::cross::{Program, compile, folder, generate};
use crate::needs;
use crate::run::{Failed, cargo, run, target};
use std::collections::BTreeMap;
use std::process::Command;

/// How often each program is run; they take turns, so that a busy moment of the machine hits all of them.
const TURNS: usize = 5;
const SOURCE: &str = "benches/cross/cpp/bench.cpp";

/// The benchmarks of Rust.
pub fn rust() -> Result<(), Failed> {
    run(cargo(["bench", "--package", "shmx-bench"]))
}

/// The same figures in both languages, and how they compare.
pub fn cross() -> Result<(), Failed> {
    needs::to_cpp()?;
    needs::shared_memory()?;
    generate(&["tests/runtime/schemas/frames.yaml", "tests/runtime/schemas/video.yaml"])?;
    run(cargo(["build", "--quiet", "--release", "--package", "shmx-cross-bench"]))?;
    compile(&[Program { name: "bench-cpp", source: SOURCE, flags: &["-O2"] }])?;
    let programs = [target().join("release").join("shmx-cross-bench"), folder().join("bench-cpp")];
    let mut figures: BTreeMap<String, [Vec<f64>; 2]> = BTreeMap::new();
    for _ in 0..TURNS {
        for (i, program) in programs.iter().enumerate() {
            let out = Command::new(program).output()?;
            if !out.status.success() {
                return Err(Failed(String::from_utf8_lossy(&out.stderr).into_owned()));
            }
            for line in String::from_utf8_lossy(&out.stdout).lines() {
                let (time, what) = line.split_once(' ').unwrap_or_default();
                let time = time.parse().map_err(|_| Failed(format!("{}: {line}", program.display())))?;
                figures.entry(what.to_owned()).or_default()[i].push(time);
            }
        }
    }
    println!("{:>9} {:>9} {:>9}", "Rust", "C++", "C++/Rust");
    for (what, times) in figures {
        let [rust, cpp] = times.map(best);
        println!("{rust:>6.1} ns {cpp:>6.1} ns {:>9.2}  {what}", cpp / rust);
    }
    Ok(())
}

/// Of some medians the least: what is above it was others' work.
fn best(times: Vec<f64>) -> f64 {
    times.into_iter().fold(f64::INFINITY, f64::min)
}
