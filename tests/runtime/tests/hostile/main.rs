//! Segments of which any byte was changed, or any length cut: everything that looks at them, and every server that
//! meets them, gives an error or what is there. Never a panic, a hang, or memory without bound.
//!
//! A case follows from its number: `SHMX_CASES=N` runs so many, `SHMX_CASE=K` one alone, and says what it does.
#![forbid(unsafe_code)]

mod case;
mod watchdog;

use case::Worker;
use shmx_tests::{hostile, number};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

/// What a process may map: a hole of a file, or an allocation, that is larger is an error or the end.
const ADDRESS_SPACE: u64 = 4 << 30;
/// Many sleep while a directory or a stock header settles, so there are more than processors.
const THREADS: usize = 12;
const TEST: &str = "damaged_segments_give_errors_or_what_is_there";

#[test]
fn damaged_segments_give_errors_or_what_is_there() {
    match std::env::var_os("SHMX_DIR").filter(|_| std::env::var_os("SHMX_HOSTILE").is_some()) {
        Some(folder) => cases(Path::new(&folder)),
        None => in_a_process_of_its_own(),
    }
}

/// With little memory and a folder of its own, so that an abort or a flood hits nobody else.
fn in_a_process_of_its_own() {
    let folder = PathBuf::from(format!("/dev/shm/{}", shmx_tests::name("hostile")));
    std::fs::create_dir(&folder).expect("make a folder");
    let mut command = Command::new(std::env::current_exe().expect("own path"));
    command.args(["--exact", TEST, "--nocapture", "--test-threads=1"]);
    let status = command.env("SHMX_HOSTILE", "1").env("SHMX_DIR", &folder).status().expect("start a process");
    let at = |i: usize| std::fs::read_to_string(folder.join(format!("at.{i}"))).unwrap_or_default();
    let running: Vec<String> = (0..THREADS).map(at).filter(|text| !text.is_empty()).collect();
    std::fs::remove_dir_all(&folder).expect("remove the folder");
    assert!(status.success(), "{status}; it was in cases {}; run one with SHMX_CASE=N", running.join(", "));
}

fn cases(folder: &Path) {
    let limit = rustix::process::Rlimit { current: Some(ADDRESS_SPACE), maximum: Some(ADDRESS_SPACE) };
    rustix::process::setrlimit(rustix::process::Resource::As, limit).expect("limit the memory");
    watchdog::quiet_panics();
    let images = hostile::images().expect("make images");
    let one = std::env::var("SHMX_CASE").ok().map(|n| n.parse::<u64>().expect("SHMX_CASE is a number"));
    if let Some(case) = one {
        let mut worker = Worker::new(&images, folder, 0);
        worker.tell = true;
        worker.run(case);
        assert!(worker.failures.is_empty(), "{}", worker.failures.join("\n"));
        return;
    }
    let (count, first) = (number("SHMX_CASES", 100_000), number("SHMX_FIRST", 0));
    let (next, start) = (AtomicU64::new(first), Instant::now());
    let beats: Vec<watchdog::Beat> = (0..THREADS).map(|_| watchdog::Beat::default()).collect();
    let done = AtomicU64::new(0);
    let workers: Vec<Worker<'_>> = std::thread::scope(|scope| {
        scope.spawn(|| watchdog::watch(&beats, &done));
        let work = |i: usize| {
            let (images, next, beat) = (&images, &next, &beats[i]);
            scope.spawn(move || {
                let mut worker = Worker::new(images, folder, i);
                loop {
                    let case = next.fetch_add(1, Ordering::Relaxed);
                    if case >= first + count || worker.failures.len() >= 5 {
                        break;
                    }
                    beat.start(case);
                    worker.run(case);
                    beat.stop();
                }
                worker
            })
        };
        let threads: Vec<_> = (0..THREADS).map(work).collect();
        let ended: Vec<_> = threads.into_iter().map(|thread| thread.join()).collect();
        done.store(1, Ordering::Relaxed); // also when one did not end well, or the watchdog would wait for ever
        ended.into_iter().map(|worker| worker.expect("a worker")).collect()
    });
    let sum = workers.iter().fold(case::Tally::default(), |sum, worker| sum.and(&worker.tally));
    println!("{sum:?} in {:.1} s", start.elapsed().as_secs_f64());
    let failures: Vec<&str> = workers.iter().flat_map(|worker| &worker.failures).map(String::as_str).collect();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    // A test that looks at nothing finds nothing.
    assert!(
        sum.cases >= count.min(first + count) && sum.refused * 20 > sum.cases && sum.read * 5 > sum.cases,
        "{sum:?}"
    );
    assert!(count < 10_000 || (sum.exact * 10 > sum.cases && sum.lives * 20 > sum.cases), "{sum:?}");
}
