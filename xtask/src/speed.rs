//! How long the compiler takes, optimised, against what it is meant to take.

use crate::run::{Failed, cargo, run, target};
use std::fmt::Write;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Arguments, streams of the schema, and the limit in milliseconds.
const LIMITS: &[(&[&str], usize, u64)] = &[
    (&["--version"], 0, 10),
    (&["check"], 1_000, 100),
    (&["gen"], 1_000, 100),
    (&["fmt", "--check"], 1_000, 100),
    (&["check"], 10_000, 1_000),
    (&["gen"], 10_000, 1_000),
];

pub fn speed() -> Result<(), Failed> {
    run(cargo(["build", "--release", "--package", "shmxc"]))?;
    let folder = target().join("speed");
    std::fs::create_dir_all(&folder)?;
    let mut slow = Vec::new();
    for (args, streams, limit) in LIMITS {
        let mut command = Command::new(target().join("release").join("shmxc"));
        command.current_dir(&folder).args(*args).stdout(Stdio::null());
        if *streams > 0 {
            let name = format!("{streams}.yaml");
            std::fs::write(folder.join(&name), schema(*streams))?;
            command.arg(name);
        }
        let time = best(&mut command)?;
        let what = format!("{} of {streams} streams", args.join(" "));
        println!("{:>8.1} ms of {limit:>4}  {what}", time.as_secs_f64() * 1e3);
        if time > Duration::from_millis(*limit) {
            slow.push(what);
        }
    }
    if slow.is_empty() { Ok(()) } else { Err(Failed(format!("too slow: {}", slow.join(", ")))) }
}

/// The best of some runs: others use this machine too.
fn best(command: &mut Command) -> Result<Duration, Failed> {
    let mut best = Duration::MAX;
    for _ in 0..10 {
        let start = Instant::now();
        let status = command.status()?;
        best = best.min(start.elapsed());
        if !status.success() {
            return Err(Failed(format!("{}: {status}", crate::run::shown(command))));
        }
    }
    Ok(best)
}

/// In its canonical form.
fn schema(streams: usize) -> String {
    let mut text = String::from("schema: big\ntypes:\n  Vec3: { vector: f32, components: [x, y, z] }\n");
    for i in 0..streams / 10 {
        let _ = writeln!(text, "  Rec{i}: {{ record: {{ a: u32, b: {{ type: f64, unit: m }}, c: Vec3 }} }}");
    }
    text.push_str("streams:\n");
    for i in 0..streams {
        let ty = match i % 3 {
            0 => format!("Rec{}", i % (streams / 10)),
            1 => "Vec3, layout: soa, count: 100, unit: m".to_owned(),
            _ => "u64, doc: A number.".to_owned(),
        };
        let _ = writeln!(text, "  stream_{i}: {{ id: {i}, type: {ty} }}");
    }
    text
}
