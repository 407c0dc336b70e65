//! Counting tests while their output goes by.

use crate::run::{Failed, shown};
use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};

/// Tests by their end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Those that held.
    pub passed: u64,
    /// Those that did not.
    pub failed: u64,
}

impl std::ops::AddAssign for Tally {
    fn add_assign(&mut self, other: Tally) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

/// Runs a command, shows what it writes, and adds up its `test result:` lines. That it ran no test is a failure: a
/// filter that names a test of another day would pass for ever.
pub fn tally(mut command: Command, sum: &mut Tally) -> Result<(), Failed> {
    let failed = |why: String| Failed(format!("{}: {why}", shown(&command)));
    let name = failed(String::new());
    let before = *sum;
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(|error| Failed(format!("{}{error}", name.0)))?;
    // bytes, not text: what a test writes need not be UTF-8
    for line in child.stdout.take().into_iter().flat_map(|output| BufReader::new(output).split(b'\n')) {
        let line = line?;
        if let Some(result) = parse(&String::from_utf8_lossy(&line)) {
            *sum += result;
        }
        let mut out = std::io::stdout().lock();
        out.write_all(&line)?;
        out.write_all(b"\n")?;
    }
    let status = child.wait()?;
    match status.success() {
        false => Err(Failed(format!("{}{status}", name.0))),
        true if *sum == before => Err(Failed(format!("{}it ran no test", name.0))),
        true => Ok(()),
    }
}

/// What a line says of tests, if it is one that closes a run.
fn parse(line: &str) -> Option<Tally> {
    libtest(line).or_else(|| pytest(line))
}

/// `test result: ok. 5 passed; 0 failed; 1 ignored; …`
fn libtest(line: &str) -> Option<Tally> {
    let (_, counts) = line.strip_prefix("test result: ")?.split_once(". ")?;
    let count = |what: &str| counts.split("; ").find_map(|part| part.strip_suffix(what)?.trim().parse().ok());
    Some(Tally { passed: count("passed")?, failed: count("failed")? })
}

/// `1 failed, 5 passed, 1 skipped in 0.10s`
fn pytest(line: &str) -> Option<Tally> {
    let (counts, time) = line.trim_matches([' ', '=']).rsplit_once(" in ")?;
    let seconds = time.split(' ').next()?.strip_suffix('s')?;
    seconds.parse::<f64>().ok()?;
    let count = |what: &str| counts.split(", ").find_map(|part| part.strip_suffix(what)?.trim().parse().ok());
    let (passed, failed): (Option<u64>, Option<u64>) = (count(" passed"), count(" failed"));
    let errors: u64 = count(" error").or_else(|| count(" errors")).unwrap_or(0);
    passed.or(failed)?;
    Some(Tally { passed: passed.unwrap_or(0), failed: failed.unwrap_or(0) + errors })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_closing_lines_of_libtest() {
        let line = "test result: FAILED. 12 passed; 3 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.10s";
        assert_eq!(parse(line), Some(Tally { passed: 12, failed: 3 }));
        assert_eq!(parse("96 passed in 29.83s"), Some(Tally { passed: 96, failed: 0 }));
        let line = "=== 2 failed, 94 passed, 1 skipped, 1 error in 61.20s (0:01:01) ===";
        assert_eq!(parse(line), Some(Tally { passed: 94, failed: 3 }));
        assert_eq!(parse("    Finished `dev` profile in 1m 43s"), None);
        assert_eq!(parse("test result: ok"), None);
        assert_eq!(parse("test wire::round ... ok"), None);
    }
}
