//! No torn frame, ever: one writer at full speed; two pinned clients, a copying watcher, and a client that holds a
//! view for a second while the writer goes on. Each word of a frame follows from the frame's number.

use shmx_tests::{finish, name, number, part, start, torn, wait_for};
use std::time::{Duration, Instant};

const LONG: Duration = Duration::from_secs(30);

fn word(frame: u64, k: u64) -> u64 {
    (frame.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ k.wrapping_mul(0xC2B2_AE3D_27D4_EB4F)).rotate_left((frame % 61) as u32)
}

/// 8 to 8192 words: 64 B to 64 kB, even in the logarithm.
fn length(frame: u64) -> usize {
    let mixed = word(frame, u64::MAX) >> 11;
    let part = mixed as f64 / (1u64 << 53) as f64;
    (8.0 * 1024f64.powf(part)) as usize
}

fn check(number: u64, words: &[u64], tail: &[u64], id: u64) {
    assert_eq!(number, id, "the frame's own number");
    assert_eq!(words.len(), length(id), "frame {id}");
    for (k, w) in words.iter().enumerate() {
        assert_eq!(*w, word(id, k as u64), "frame {id}, word {k}");
    }
    assert!(tail.iter().all(|w| *w == id), "frame {id}, tail");
}

fn write(name: &str, frames: u64) {
    let mut server = torn::Server::create(name).unwrap();
    println!("ready");
    let mut go = String::new();
    std::io::stdin().read_line(&mut go).unwrap();
    for id in 1..=frames {
        let mut frame = server.begin().expect("a free slot, always");
        let n = length(id);
        // Varying and fixed parts in turns, so that each side meets both orders.
        if id % 2 == 0 {
            frame.set_number(id);
        }
        for (k, w) in frame.words_mut(n).unwrap().iter_mut().enumerate() {
            *w = word(id, k as u64);
        }
        frame.tail_mut().fill(id);
        frame.set_number(id);
        assert_eq!(frame.publish().unwrap(), id);
    }
    let stats = server.stats();
    assert_eq!(stats.published, frames);
    assert!(stats.most_tries <= 16, "{stats:?}");
    std::thread::sleep(Duration::from_millis(300)); // the readers find the last frame
    println!("most_tries={} tries={}", stats.most_tries, stats.tries);
}

/// Reads until frame `frames`; `hold` keeps each frame that long. Prints what it saw.
fn read(name: &str, frames: u64, hold: Option<Duration>) {
    let client = torn::Client::builder(name).wait(LONG).attach().unwrap();
    println!("ready");
    let (mut first, mut last, mut seen, mut gaps) = (0, 0, 0, 0);
    while last < frames {
        let Some(frame) = client.wait(LONG).unwrap() else { panic!("no frame for {LONG:?} after {last}") };
        let id = frame.meta().id;
        check(frame.number(), frame.words(), frame.tail(), id);
        if let Some(hold) = hold {
            let until = Instant::now() + hold;
            while Instant::now() < until {
                check(frame.number(), frame.words(), frame.tail(), id);
                std::thread::sleep(Duration::from_millis(5));
            }
        }
        gaps += if last == 0 { 0 } else { id - last - 1 };
        first = if first == 0 { id } else { first };
        (last, seen) = (id, seen + 1);
    }
    assert_eq!(client.missed(), gaps);
    assert_eq!(first + seen + client.missed() - 1, frames, "every frame was seen or counted as missed");
    println!("seen={seen} missed={}", client.missed());
}

fn watch(name: &str, frames: u64) {
    let watcher = torn::Watcher::open_within(name, LONG).unwrap();
    let mut copy = watcher.snapshot().unwrap();
    assert_eq!(copy.meta().id, 0, "blank: nothing has been published");
    println!("ready");
    let (mut first, mut last, mut seen) = (0, 0, 0);
    while last < frames {
        if watcher.wait(&mut copy, LONG).unwrap() {
            let id = copy.meta().id;
            check(copy.number(), copy.words(), copy.tail(), id);
            assert!(id > last);
            first = if first == 0 { id } else { first };
            (last, seen) = (id, seen + 1);
        } else {
            assert!(watcher.overtaken() > 0, "no frame for {LONG:?} after {last}");
        }
    }
    assert_eq!(first + seen + watcher.missed() - 1, frames);
    println!("seen={seen} missed={} overtaken={}", watcher.missed(), watcher.overtaken());
}

#[test]
fn no_torn_frame_is_ever_seen() {
    let frames = number("SHMX_FRAMES", 1_000_000);
    if let Some((part, name)) = part() {
        return match part.as_str() {
            "write" => write(&name, frames),
            "read" => read(&name, frames, None),
            "hold" => read(&name, frames, Some(Duration::from_secs(1))),
            _ => watch(&name, frames),
        };
    }
    let (test, name) = ("no_torn_frame_is_ever_seen", name("torn"));
    let start_part = |part| (part, start(test, part, &name));
    let mut writer = shmx_tests::play(test, "write", &name)
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    let mut parts = ["read", "read", "watch", "hold"].map(start_part);
    for (_, child) in &mut parts {
        wait_for(child, "ready");
    }
    drop(writer.stdin.take()); // all are there: go
    for (part, child) in parts {
        println!("{part}: {}", shmx_tests::finish(child).lines().filter(|l| l.contains('=')).collect::<String>());
    }
    println!("write: {}", finish(writer).lines().filter(|l| l.contains('=')).collect::<String>());
}

/// A ring as small as they get, and readers that are overtaken all the time: copies of whichever frame is newest, and
/// frames asked for by number when they are about to go.
#[test]
fn overtaken_readers_get_whole_frames_or_none() {
    let time = Duration::from_millis(1500);
    if let Some((part, name)) = part() {
        let end = Instant::now() + time;
        match part.as_str() {
            "write" => {
                let mut server = torn::Server::builder(&name).slots(4).readers(1).pins(1).create().unwrap();
                println!("ready");
                let mut id = 0;
                while Instant::now() < end {
                    id += 1;
                    let n = length(id);
                    let mut frame = server.begin().unwrap();
                    for (k, w) in frame.words_mut(n).unwrap().iter_mut().enumerate() {
                        *w = word(id, k as u64);
                    }
                    frame.tail_mut().fill(id);
                    frame.set_number(id);
                    frame.publish().unwrap();
                }
                std::thread::sleep(Duration::from_millis(300));
            }
            "watch" => {
                let watcher = torn::Watcher::open_within(&name, LONG).unwrap();
                let mut copy = watcher.snapshot().unwrap();
                let mut seen = 0u64;
                while Instant::now() < end {
                    if watcher.refresh(&mut copy).unwrap() {
                        check(copy.number(), copy.words(), copy.tail(), copy.meta().id);
                        seen += 1;
                    }
                }
                println!("copied={seen}");
            }
            _ => {
                let client = torn::Client::builder(&name).wait(LONG).attach().unwrap();
                let (mut found, mut gone) = (0u64, 0u64);
                while Instant::now() < end {
                    let newest = client.current().unwrap().map_or(0, |f| f.meta().id);
                    for id in newest.saturating_sub(3)..newest {
                        match client.at(id).unwrap() {
                            Some(frame) => {
                                check(frame.number(), frame.words(), frame.tail(), id);
                                found += 1;
                            }
                            None => gone += 1,
                        }
                    }
                }
                assert!(found > 0 && gone > 0, "found {found}, gone {gone}: nothing was overtaken");
                println!("found={found} gone={gone}");
            }
        }
        return;
    }
    let (test, name) = ("overtaken_readers_get_whole_frames_or_none", name("small"));
    let mut writer = start(test, "write", &name);
    wait_for(&mut writer, "ready");
    let parts = ["watch", "history"].map(|part| start(test, part, &name));
    for child in parts {
        println!("{}", finish(child).lines().filter(|l| l.contains('=')).collect::<String>());
    }
    finish(writer);
}
