//! Runs each publisher of the examples with its reader, and looks at what they say.

use crate::run::{Failed, Guarded, cargo, example, run};
use crate::tally::Tally;
use std::process::{Command, Output, Stdio};

/// A publisher and a reader.
struct Pair {
    publisher: &'static str,
    reader: &'static str,
    /// Further arguments of the reader.
    args: &'static [&'static str],
    /// Words that the reader must say, of which the last begin a count above 0.
    says: &'static [&'static str],
}

const PAIRS: &[Pair] = &[
    Pair {
        publisher: "machine_publish",
        reader: "machine_watch",
        args: &["--every", "0"],
        says: &["cores ", "memory ", "missed ", "seen "],
    },
    Pair {
        publisher: "sim_server",
        reader: "sim_render",
        args: &["--gravity", "3", "--pause", "0.5"],
        says: &["gravity is [0.0, 0.0, 3.0]", "paused", "going on", "mean height", "seen "],
    },
    Pair { publisher: "camera_publish", reader: "camera_view", args: &[], says: &["torn 0", "seen "] },
    Pair { publisher: "imu_publish", reader: "imu_log", args: &[], says: &["gaps 0", "logged "] },
];

/// Runs all pairs, each for two seconds, the one program with its schema from YAML, the other with the same schema
/// derived from Rust structs, and the other way round; a run counts as a test.
pub fn run_all(sum: &mut Tally) -> Result<(), Failed> {
    run(cargo(["build", "--release", "--package", "shmx-examples", "--package", "shmx-examples-derived"]))?;
    let mut failed = Vec::new();
    for pair in PAIRS {
        let derived = |name| format!("{name}_derived");
        for (publisher, reader) in
            [(pair.publisher.to_owned(), derived(pair.reader)), (derived(pair.publisher), pair.reader.to_owned())]
        {
            match run_pair(pair, &publisher, &reader) {
                Ok(()) => {
                    println!("{publisher} and {reader} ... ok");
                    sum.passed += 1;
                }
                Err(Failed(why)) => {
                    println!("{publisher} and {reader} ... FAILED\n{why}");
                    sum.failed += 1;
                    failed.push(reader);
                }
            }
        }
    }
    if failed.is_empty() { Ok(()) } else { Err(Failed(format!("examples: {}", failed.join(", ")))) }
}

fn run_pair(pair: &Pair, publisher: &str, reader: &str) -> Result<(), Failed> {
    let name = format!("example-{publisher}-{}", std::process::id());
    let mut publisher = Command::new(example(publisher));
    publisher.args(["--name", &name, "--seconds", "2"]).env("SHMX_EXAMPLE_WITH_PARENT", "1");
    let mut publisher = Guarded(publisher.stdin(Stdio::null()).spawn()?);
    let mut reader = Command::new(example(reader));
    // the publisher's end is the reader's; should it miss that, its own comes
    reader.args(["--name", &name, "--seconds", "20"]).args(pair.args).stdin(Stdio::null());
    let Output { status, stdout, stderr } = reader.output()?;
    let said = String::from_utf8_lossy(&stdout).into_owned() + &String::from_utf8_lossy(&stderr);
    let fail = |why: String| Err(Failed(format!("{why}; it said:\n{said}")));
    if !status.success() {
        return fail(format!("the reader ended with {status}"));
    }
    let ended = publisher.0.wait()?;
    if !ended.success() {
        return Err(Failed(format!("the publisher ended with {ended}")));
    }
    if let Some(missing) = pair.says.iter().find(|words| !said.contains(**words)) {
        return fail(format!("the reader never said '{missing}'"));
    }
    let counted = pair.says.last().and_then(|words| said.rsplit_once(words));
    let count = counted.and_then(|(_, rest)| rest.split(|c: char| !c.is_ascii_digit()).next()?.parse::<u64>().ok());
    if count.unwrap_or(0) == 0 {
        return fail("the reader counted nothing".to_owned());
    }
    if std::path::Path::new("/dev/shm").join(&name).exists() {
        return Err(Failed("the publisher left its segment behind".to_owned()));
    }
    Ok(())
}
