//! The demo: this machine's counters, published by one process and shown by others, in three languages at once.

use crate::needs;
use crate::programs::Built;
use crate::programs::Program::{self, Cpp, Python, Rust};
use crate::run::{Failed, Guarded, cargo, run, target};
use std::io::{BufRead, BufReader, IsTerminal, Read, stdout};
use std::process::Stdio;
use std::thread;

const WRITER: Program = Rust("machine_publish");
/// The first draws on the screen; where there is one, the others say only at the end what they saw.
const READERS: [Program; 3] = [Rust("machine_watch"), Cpp("machine_watch"), Python("machine_watch")];

/// Runs it for some seconds; 0: until Ctrl-C.
pub fn demo(seconds: f64) -> Result<(), Failed> {
    needs::to_build()?;
    // these alone: the first thing that somebody runs should not take long
    run(cargo([
        "build",
        "--release",
        "--package",
        "shmx-examples",
        "--bin",
        "machine_publish",
        "--bin",
        "machine_watch",
    ]))?;
    run(cargo(["build", "--package", "shmxc"]))?;
    let built = Built::new(&READERS, &target().join("debug").join("shmxc"))?;

    let name = format!("machine-demo-{}", std::process::id());
    let screen = stdout().is_terminal();
    let start = |program: Program, args: &[&str], shows: bool| {
        let mut command = built.command(program);
        command.args(["--name", &name]).args(args).stdin(Stdio::null()).stderr(Stdio::piped());
        if !shows {
            command.stdout(Stdio::null());
        }
        command.spawn().map(Guarded).map_err(|error| Failed(format!("{program}: {error}")))
    };
    let mut running = vec![(WRITER, start(WRITER, &["--seconds", &seconds.to_string()], true)?)];
    for (i, reader) in READERS.into_iter().enumerate() {
        running.push((reader, start(reader, &["--every", "2"], i == 0 || !screen)?));
    }
    let lines: Vec<_> = running.iter_mut().map(|(_, process)| closing_line(process.0.stderr.take())).collect();
    // the readers end with the publisher, however that ends
    let mut ends = Vec::new();
    for (_, process) in running.iter_mut().rev() {
        ends.push(process.0.wait()?);
    }
    ends.reverse();
    println!();
    for (((program, process), line), ended) in running.iter().zip(lines).zip(ends) {
        let line = line.join().unwrap_or_default();
        println!("{:<18} (process {}): {line}", program.to_string(), process.0.id());
        if !ended.success() || line.starts_with("seen 0,") {
            return Err(Failed(format!("{program} ended with {ended}, and said: {line}")));
        }
    }
    Ok(())
}

/// The last line of what a program says; those before it are passed on.
fn closing_line(output: Option<impl Read + Send + 'static>) -> thread::JoinHandle<String> {
    thread::spawn(move || {
        let mut last = String::new();
        for line in output.into_iter().flat_map(|output| BufReader::new(output).lines()).map_while(Result::ok) {
            if !last.is_empty() {
                eprintln!("{last}");
            }
            last = line;
        }
        last
    })
}
