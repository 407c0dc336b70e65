//! The project's own commands: `cargo xtask demo`, `cargo xtask test`, and others.
#![forbid(unsafe_code)]
#![deny(warnings)]

mod bench;
mod builds;
mod cross;
mod demo;
mod examples;
mod interop;
mod matrix;
mod needs;
mod package;
mod programs;
mod python;
mod run;
mod speed;
mod suite;
mod tally;
mod tidy;

use run::{Failed, cargo};
use std::process::ExitCode;

const HELP: &str = "\
cargo xtask COMMAND

  demo [--seconds N]   publishes this machine's counters in one process and shows them in others, in Rust, C++ and
                       Python at once, 20 seconds long; 0: until Ctrl-C
  test                 the whole test suite, stage by stage
  test STAGE...        only some stages of it
  tidy [--bless]       the checks of form alone; --bless copies the code that documents quote into them
  soak                 10 million frames between processes, none torn (minutes); SHMX_FRAMES=N: so many
  hostile              2 million damaged segments (half an hour); SHMX_CASES=N: so many, SHMX_FIRST=K: from that one
  random               20,000 random schemas through YAML and the formatter, 400 through rustc (minutes);
                       SHMX_CASES=N, SHMX_RANDOM=N: so many, SHMX_FIRST=K: those for rustc from number K
  speed                how long the compiler takes, against its limits
  package              makes the archives that would be published, and builds each from what is in it (minutes)
  bench                the benchmarks
  bench cross          what a frame costs in Rust and in C++, measured in turns
  load [SECONDS]       writers at full speed against readers, each pair of languages, C++ under sanitizers too;
                       10 minutes
  images               makes the conformance images anew, which is right only when the format changes on purpose
";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let done = match args[..] {
        ["demo"] => demo::demo(20.0),
        ["demo", "--seconds", seconds] => match seconds.parse() {
            Ok(seconds) if f64::is_finite(seconds) && seconds >= 0.0 => demo::demo(seconds),
            _ => return wrong(&format!("--seconds takes a number, not {seconds}")),
        },
        ["test", ref stages @ ..] => match suite::unknown(stages) {
            None => suite::suite(stages),
            Some(stage) => return wrong(&format!("no stage {stage}; there are: {}", suite::names())),
        },
        ["tidy"] => tidy::tidy(false),
        ["tidy", "--bless"] => tidy::tidy(true),
        ["soak"] => soak(),
        ["hostile"] => hostile(),
        ["random"] => random(),
        ["speed"] => speed::speed(),
        ["package"] => package::package(),
        ["bench"] => bench::rust(),
        ["bench", "cross"] => bench::cross(),
        ["load"] => cross::load(cross::LONG),
        ["load", seconds] => match seconds.parse() {
            Ok(seconds) if f64::is_finite(seconds) && seconds > 0.0 => cross::load(seconds),
            _ => return wrong(&format!("load takes a number of seconds, not {seconds}")),
        },
        ["images"] => cross::images(),
        [] | ["help" | "--help" | "-h"] => {
            print!("{HELP}");
            return ExitCode::SUCCESS;
        }
        _ => return wrong("unknown command or argument"),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failed(why)) => {
            eprintln!("error: {why}");
            ExitCode::FAILURE
        }
    }
}

fn wrong(what: &str) -> ExitCode {
    eprint!("error: {what}\n\n{HELP}");
    ExitCode::from(2)
}

fn soak() -> Result<(), Failed> {
    needs::shared_memory()?;
    let frames = std::env::var("SHMX_FRAMES").unwrap_or_else(|_| "10000000".to_owned());
    let mut test = cargo(["test", "--package", "shmx-tests", "--release", "--test", "torn"]);
    test.args(["--", "--exact", "no_torn_frame_is_ever_seen", "--nocapture"]).env("SHMX_FRAMES", frames);
    tally::tally(test, &mut tally::Tally::default())
}

fn hostile() -> Result<(), Failed> {
    needs::shared_memory()?;
    let cases = std::env::var("SHMX_CASES").unwrap_or_else(|_| "2000000".to_owned());
    let mut test = cargo(["test", "--package", "shmx-tests", "--release", "--test", "hostile"]);
    test.args(["--", "--nocapture"]).env("SHMX_CASES", cases);
    tally::tally(test, &mut tally::Tally::default())
}

fn random() -> Result<(), Failed> {
    let number = |key: &str, usual: &str| std::env::var(key).unwrap_or_else(|_| usual.to_owned());
    let mut texts = cargo(["test", "--package", "shmxc", "--release", "--test", "random", "--test", "fmt"]);
    texts.env("SHMX_CASES", number("SHMX_CASES", "20000"));
    tally::tally(texts, &mut tally::Tally::default())?;
    let mut modules = cargo(["test", "--package", "shmx-random"]);
    modules.env("SHMX_RANDOM", number("SHMX_RANDOM", "400"));
    tally::tally(modules, &mut tally::Tally::default())
}
