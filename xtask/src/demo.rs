//! The demo: this machine's counters, published by one process and shown by another.

use crate::needs;
use crate::run::{Failed, Guarded, cargo, example, run};
use std::io::{BufRead, BufReader, Read};
use std::process::{Command, Stdio};
use std::thread;

/// Runs it for some seconds; 0: until Ctrl-C.
pub fn demo(seconds: f64) -> Result<(), Failed> {
    needs::to_build()?;
    let bins = ["machine_publish", "machine_watch"];
    run(cargo(["build", "--release", "--package", "shmx-examples", "--bin", bins[0], "--bin", bins[1]]))?;

    let name = format!("machine-demo-{}", std::process::id());
    let seconds = seconds.to_string();
    let mut publish = start("machine_publish", &["--name", &name, "--seconds", &seconds])?;
    let mut watch = start("machine_watch", &["--name", &name])?;
    let published = closing_line(publish.0.stderr.take());
    let seen = closing_line(watch.0.stderr.take());
    // the watcher ends with the publisher, however that ends
    let watched = watch.0.wait()?;
    let ended = publish.0.wait()?;
    let line = |thread: thread::JoinHandle<String>| thread.join().unwrap_or_default();
    let (published, seen) = (line(published), line(seen));

    println!();
    println!("machine_publish (process {}): {published}", publish.0.id());
    println!("machine_watch   (process {}): {seen}", watch.0.id());
    if !ended.success() || !watched.success() {
        return Err(Failed(format!("the publisher ended with {ended}, the watcher with {watched}")));
    }
    if seen.starts_with("seen 0,") {
        return Err(Failed("the watcher saw no frame".to_owned()));
    }
    Ok(())
}

fn start(name: &str, args: &[&str]) -> Result<Guarded, Failed> {
    let mut command = Command::new(example(name));
    // should this process be killed, they notice
    command.args(args).env("SHMX_EXAMPLE_WITH_PARENT", "1").stdin(Stdio::null()).stderr(Stdio::piped());
    command.spawn().map(Guarded).map_err(|error| Failed(format!("{name}: {error}")))
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
