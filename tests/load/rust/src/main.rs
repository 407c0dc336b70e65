//! The load test's program in Rust: see ../README.md for its roles and what they print.
#![forbid(unsafe_code)]
#![deny(warnings)]

use std::fmt::Display;
use std::process::ExitCode;
use std::time::{Duration, Instant};

shmx_runtime::include_schema!("load");

const LONG: Duration = Duration::from_secs(30);

type Done = Result<(), Box<dyn std::error::Error>>;

fn word(frame: u64, k: u64) -> u64 {
    (frame.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ k.wrapping_mul(0xC2B2_AE3D_27D4_EB4F)).rotate_left((frame % 61) as u32)
}

/// 8 to 8191 words: 64 B to 64 kB, about as often each doubling.
fn length(frame: u64) -> usize {
    let mixed = word(frame, u64::MAX);
    let least = 8 << ((mixed >> 32) % 10);
    (least + (mixed >> 40) % least) as usize
}

/// What is wrong with a frame, if anything is.
fn check(id: u64, number: u64, words: &[u64], tail: &[u64]) -> Result<(), String> {
    if number != id {
        return Err(format!("frame {id} says it is {number}"));
    }
    if words.len() != length(id) {
        return Err(format!("frame {id}: {} words, not {}", words.len(), length(id)));
    }
    let wrong = |(k, w): (usize, &u64)| (*w != word(id, k as u64)).then_some(k);
    if let Some(k) = words.iter().enumerate().find_map(wrong) {
        return Err(format!("frame {id}, word {k}: {:x}, not {:x}", words[k], word(id, k as u64)));
    }
    if tail.len() != 8 || tail.iter().any(|w| *w != id) {
        return Err(format!("frame {id}, tail: {tail:?}"));
    }
    Ok(())
}

/// What a reader counts.
#[derive(Default)]
struct Seen {
    first: u64,
    last: u64,
    seen: u64,
    gaps: u64,
}

impl Seen {
    fn add(&mut self, id: u64) -> Result<(), String> {
        if id <= self.last {
            return Err(format!("frame {id} came after {}", self.last));
        }
        if self.last == 0 {
            self.first = id;
        } else {
            self.gaps += id - self.last - 1;
        }
        (self.last, self.seen) = (id, self.seen + 1);
        Ok(())
    }

    fn end(&self, missed: u64, more: impl Display) -> Done {
        if missed != self.gaps {
            return Err(format!("{missed} missed, by the runtime's count; {} by the ids", self.gaps).into());
        }
        println!("first={} seen={} missed={missed} last={}{more}", self.first, self.seen, self.last);
        Ok(())
    }
}

fn write(name: &str, seconds: f64, wire: &str) -> Done {
    let wire = if wire == "shmx2" { shmx_runtime::Wire::Shmx2 } else { shmx_runtime::Wire::Native };
    let mut server = load::Server::builder(name).wire(wire).create()?;
    println!("ready");
    let mut line = String::new();
    std::io::stdin().read_line(&mut line)?;
    let end = Instant::now() + Duration::from_secs_f64(seconds);
    let (mut id, mut last) = (0, false);
    while !last {
        id += 1;
        last = Instant::now() >= end;
        let mut frame = server.begin()?;
        // varying and fixed parts in turns, so that each side meets both orders
        if id % 2 == 0 {
            frame.set_number(id);
        }
        for (k, w) in frame.words_mut(length(id))?.iter_mut().enumerate() {
            *w = word(id, k as u64);
        }
        frame.tail_mut().fill(id);
        frame.set_last(last.into());
        frame.set_number(id);
        if frame.publish()? != id {
            return Err(format!("frame {id} got another number").into());
        }
    }
    println!("frames={id}");
    std::io::stdin().read_line(&mut line)?; // the readers have the last one
    Ok(())
}

/// Reads pinned; `hold`: keeps each frame that long, looking at it again and again.
fn read(name: &str, hold: Option<Duration>) -> Done {
    let client = load::Client::builder(name).wait(LONG).attach()?;
    println!("ready");
    let (mut count, mut is_last, mut looks) = (Seen::default(), false, 0);
    while !is_last {
        let Some(frame) = client.wait(LONG)? else {
            return Err(format!("no frame for {LONG:?} after {}", count.last).into());
        };
        let id = frame.meta().id;
        count.add(id)?;
        let until = hold.map(|hold| Instant::now() + hold);
        loop {
            check(id, frame.number(), frame.words(), frame.tail())?;
            looks += 1;
            if until.is_none_or(|until| Instant::now() >= until) {
                break;
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        is_last = frame.last() == 1;
    }
    count.end(client.missed(), format_args!(" looks={looks}"))
}

fn watch(name: &str) -> Done {
    let watcher = load::Watcher::open_within(name, LONG)?;
    let mut copy = watcher.snapshot()?;
    println!("ready");
    let (mut count, mut is_last) = (Seen::default(), false);
    while !is_last {
        if watcher.wait(&mut copy, LONG)? {
            let id = copy.meta().id;
            count.add(id)?;
            check(id, copy.number(), copy.words(), copy.tail())?;
            is_last = copy.last() == 1;
        } else if watcher.overtaken() == 0 {
            return Err(format!("no frame for {LONG:?} after {}", count.last).into());
        }
    }
    count.end(watcher.missed(), format_args!(" overtaken={}", watcher.overtaken()))
}

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let done = match words[..] {
        ["write", name, seconds, wire] => {
            seconds.parse().map_err(Into::into).and_then(|seconds| write(name, seconds, wire))
        }
        ["read", name] => read(name, None),
        ["hold", name, seconds] => {
            seconds.parse().map_err(Into::into).and_then(|hold| read(name, Some(Duration::from_secs_f64(hold))))
        }
        ["watch", name] => watch(name),
        _ => Err("a role and a segment: see README.md".into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("error: {why}");
            ExitCode::FAILURE
        }
    }
}
