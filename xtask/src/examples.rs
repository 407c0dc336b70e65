//! Runs each publisher of the examples with its readers, in all languages, and looks at what they say.

use crate::builds::{optimise, plain};
use crate::programs::Built;
use crate::programs::Program::{self, Cpp, Python, Rust};
use crate::run::{Failed, Guarded};
use crate::tally::Tally;
use std::process::{Output, Stdio};

/// A publisher and a reader.
#[derive(Clone, Copy)]
struct Pair {
    publisher: Program,
    reader: Program,
    /// Further arguments of the reader.
    args: &'static [&'static str],
    /// Words that the reader must say, of which the last begin a count above 0.
    says: &'static [&'static str],
}

const fn pair(
    publisher: Program,
    reader: Program,
    args: &'static [&'static str],
    says: &'static [&'static str],
) -> Pair {
    Pair { publisher, reader, args, says }
}

/// Every program at least once, with its schema from YAML.
const PAIRS: &[Pair] = &[
    pair(Rust("machine_publish"), Rust("machine_watch_derived"), &["--every", "0"], MACHINE),
    pair(Rust("machine_publish_derived"), Rust("machine_watch"), &["--every", "0"], MACHINE),
    pair(Rust("machine_publish"), Cpp("machine_watch"), &["--every", "0"], MACHINE),
    pair(Rust("machine_publish"), Python("machine_watch"), &["--every", "0"], MACHINE),
    pair(Rust("machine_publish"), Cpp("machine_alarm"), &["--limit", "0"], ALARM),
    pair(Rust("machine_publish"), Python("machine_alarm"), &["--limit", "0"], ALARM),
    pair(Rust("sim_server"), Rust("sim_render_derived"), COMMANDS, SIM),
    pair(Rust("sim_server_derived"), Rust("sim_render"), COMMANDS, SIM),
    pair(Cpp("sim_server"), Python("sim_view"), COMMANDS, SIM),
    pair(Cpp("sim_server"), Rust("sim_render"), COMMANDS, SIM),
    pair(Rust("sim_server"), Python("sim_view"), COMMANDS, SIM),
    pair(Rust("camera_publish"), Rust("camera_view_derived"), &[], CAMERA),
    pair(Rust("camera_publish_derived"), Rust("camera_view"), &[], CAMERA),
    pair(Python("camera_publish"), Cpp("camera_view"), &[], CAMERA),
    pair(Rust("imu_publish"), Rust("imu_log_derived"), &[], IMU),
    pair(Rust("imu_publish_derived"), Rust("imu_log"), &[], IMU),
    pair(Cpp("imu_publish"), Python("imu_log"), &[], IMU),
];

const MACHINE: &[&str] = &["cores ", "memory ", "missed ", "seen "];
const ALARM: &[&str] = &["core 0: ", "missed ", "seen "];
const COMMANDS: &[&str] = &["--gravity", "3", "--pause", "0.5"];
const SIM: &[&str] = &["gravity is [0.0, 0.0, 3.0]", "paused", "going on", "mean height", "seen "];
const CAMERA: &[&str] = &["torn 0", "seen "];
const IMU: &[&str] = &["gaps 0", "logged "];

/// Runs all pairs, each for two seconds: in Rust the one program with its schema from YAML, the other with the same
/// schema derived from structs, and the other way round; a run counts as a test.
pub fn run_all(sum: &mut Tally) -> Result<(), Failed> {
    optimise()?;
    let programs: Vec<Program> = PAIRS.iter().flat_map(|pair| [pair.publisher, pair.reader]).collect();
    let built = Built::new(&programs, &plain("shmxc")?)?;
    let mut failed = Vec::new();
    // two at a time: they sleep for most of theirs
    for pairs in PAIRS.chunks(2) {
        let ends: Vec<_> = std::thread::scope(|scope| {
            let runs: Vec<_> = pairs.iter().map(|pair| scope.spawn(|| run_pair(pair, &built))).collect();
            runs.into_iter().map(|run| run.join().unwrap_or_else(|_| Err(Failed("a panic".to_owned())))).collect()
        });
        for (pair, end) in pairs.iter().zip(ends) {
            let what = format!("{} and {}", pair.publisher, pair.reader);
            match end {
                Ok(()) => {
                    println!("{what} ... ok");
                    sum.passed += 1;
                }
                Err(Failed(why)) => {
                    println!("{what} ... FAILED\n{why}");
                    sum.failed += 1;
                    failed.push(what);
                }
            }
        }
    }
    if failed.is_empty() { Ok(()) } else { Err(Failed(format!("examples: {}", failed.join(", ")))) }
}

fn run_pair(pair: &Pair, built: &Built) -> Result<(), Failed> {
    let name = format!("example-{}-{}-{}", pair.publisher, pair.reader, std::process::id());
    let mut publisher = built.command(pair.publisher);
    publisher.args(["--name", &name, "--seconds", "2"]).stdin(Stdio::null());
    let mut publisher = Guarded(publisher.spawn()?);
    let mut reader = built.command(pair.reader);
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
