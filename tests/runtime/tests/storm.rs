//! Twenty processes that all want to be the writer of one name, killed wherever they are: one has it at a time, and
//! the name stays usable.
//!
//! Who believes to be the writer locks a witness file, which fails if somebody else believes it too, and lets go
//! before it closes. The witness is a lock of POSIX's kind: when a process is killed the kernel drops those before the
//! locks that the runtime uses, so that the next writer never finds a dead one's witness.

use rustix::fs::{FlockOperation, fcntl_lock};
use shmx_runtime::{Inspector, ServerBuilder, dynamic};
use shmx_tests::{frames, name, number, part, play};
use std::fs::File;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

const TEST: &str = "one_writer_at_a_time_whoever_is_killed";

/// Small numbers that nobody can guess, from one to the next.
fn roll(dice: &mut u64, sides: u64) -> u64 {
    *dice ^= *dice << 13;
    *dice ^= *dice >> 7;
    *dice ^= *dice << 17;
    (*dice >> 11) % sides
}

fn witness(name: &str) -> PathBuf {
    std::env::temp_dir().join(format!("{name}.witness"))
}

/// Room for the reader, which may be attached twice while it goes on, and for the test itself.
fn builder(name: &str, slots: u64) -> ServerBuilder<frames::Schema> {
    frames::Server::builder(name).readers(3).pins(1).slots(slots as u32)
}

fn newest(name: &str) -> u64 {
    Inspector::open(name).expect("my segment").slots().map(|s| s.frame_id).max().unwrap()
}

/// Takes the name if it can be had, publishes a little, closes. Whether it took a segment over; `None`: it had no luck.
fn reign(name: &str, witness: &File, dice: &mut u64) -> Option<bool> {
    // Mostly of one shape, so that dead ones are taken over; else they are replaced.
    let slots = if roll(dice, 4) == 0 { 16 } else { 8 };
    let mut server = match builder(name, slots).keep(roll(dice, 8) == 0).create() {
        Ok(server) => server,
        Err(error) if error.to_string().contains("already has a writer") => return None,
        Err(error) => panic!("{error}"),
    };
    fcntl_lock(witness, FlockOperation::NonBlockingLockExclusive).expect("two writers at once");
    let newest = newest(name);
    assert!(server.stats().took_over || newest == 0, "a new segment has no frames");
    for k in 1..=roll(dice, 6) {
        let mut frame = server.begin().expect("a free slot");
        frame.words_mut().fill(newest + k);
        assert_eq!(frame.publish().unwrap(), newest + k, "ids go on");
    }
    fcntl_lock(witness, FlockOperation::Unlock).unwrap();
    let took_over = server.stats().took_over;
    server.close().unwrap();
    Some(took_over)
}

/// A process that wants to be the writer, over and over: a round for each byte it is sent.
fn contender(name: &str) {
    let mut dice = u64::from(std::process::id()).wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    let witness = File::options().read(true).write(true).open(witness(name)).unwrap();
    println!("\nready");
    let mut go = [0];
    while std::io::stdin().read(&mut go).unwrap() == 1 {
        let end = Instant::now() + Duration::from_millis(40);
        let (mut reigns, mut taken_over) = (0, 0);
        while Instant::now() < end && reigns < 2 {
            match reign(name, &witness, &mut dice) {
                Some(took_over) => (reigns, taken_over) = (reigns + 1, taken_over + u32::from(took_over)),
                None => std::thread::sleep(Duration::from_micros(100 + roll(&mut dice, 1000))),
            }
        }
        println!("\nreigns {reigns} {taken_over}");
    }
}

/// Attaches all the time. What it finds is whole, or not there.
fn reader(name: &str) {
    let (mut found, mut seen) = (0u64, 0u64);
    println!("\nready");
    let (stop, stopped) = std::sync::mpsc::channel::<()>();
    std::thread::spawn(move || {
        let _ = std::io::stdin().read(&mut [0]);
        drop(stop);
    });
    while stopped.try_recv() != Err(std::sync::mpsc::TryRecvError::Disconnected) {
        let client = match dynamic::Client::attach(name) {
            Ok(client) => client,
            Err(error) if error.is_not_found() => continue,
            Err(error) => panic!("{error}"),
        };
        found += 1;
        assert_eq!(client.schema().streams.len(), 1);
        for _ in 0..3 {
            if let Some(frame) = client.latest().unwrap() {
                let id = frame.meta().id;
                assert!(frame.stream("words").unwrap().numbers::<u64>().unwrap().iter().all(|w| *w == id));
                seen += 1;
            }
        }
    }
    println!("\nfound {found} seen {seen}");
}

struct Peer {
    process: Child,
    output: BufReader<std::process::ChildStdout>,
}

impl Peer {
    fn start(part: &str, name: &str) -> Peer {
        let mut process = play(TEST, part, name).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let output = BufReader::new(process.stdout.take().unwrap());
        Peer { process, output }
    }

    /// Waits for a line that begins so; `None` when the process has ended.
    fn hears(&mut self, word: &str) -> Option<String> {
        let mut line = String::new();
        while self.output.read_line(&mut line).unwrap() > 0 {
            if line.starts_with(word) {
                return Some(line);
            }
            line.clear();
        }
        None
    }

    fn go(&mut self) {
        self.process.stdin.as_mut().unwrap().write_all(b"g").unwrap();
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[test]
fn one_writer_at_a_time_whoever_is_killed() {
    if let Some((part, name)) = part() {
        return if part == "read" { reader(&name) } else { contender(&name) };
    }
    let (name, rounds) = (name("storm"), number("SHMX_ROUNDS", 1000));
    let witness = witness(&name);
    std::fs::write(&witness, b"").unwrap();
    let mut dice = u64::from(std::process::id()) | 1;
    let mut reader = Peer::start("read", &name);
    let mut peers: Vec<Peer> = (0..20).map(|_| Peer::start("write", &name)).collect();
    peers.iter_mut().chain([&mut reader]).for_each(|peer| assert!(peer.hears("ready").is_some()));
    let (mut reigns, mut killed, mut taken_over, mut replaced) = (0u64, 0u64, 0u64, 0u64);
    let started = Instant::now();
    for round in 0..rounds {
        peers.iter_mut().for_each(Peer::go);
        let mut victims: Vec<usize> = (0..1 + roll(&mut dice, 3)).map(|_| roll(&mut dice, 20) as usize).collect();
        victims.sort_unstable();
        victims.dedup();
        for &victim in &victims {
            std::thread::sleep(Duration::from_micros(roll(&mut dice, 6000)));
            peers[victim].process.kill().unwrap();
        }
        for (i, peer) in peers.iter_mut().enumerate() {
            match peer.hears("reigns") {
                Some(line) => {
                    let counts: Vec<u64> = line.split_ascii_whitespace().skip(1).map(|n| n.parse().unwrap()).collect();
                    (reigns, taken_over) = (reigns + counts[0], taken_over + counts[1]);
                }
                None => {
                    assert!(victims.contains(&i), "round {round}: contender {i} failed");
                    // Killed, and not by a failure of its own before that.
                    use std::os::unix::process::ExitStatusExt;
                    assert_eq!(peer.process.wait().unwrap().signal(), Some(9), "round {round}");
                    killed += 1;
                }
            }
        }
        for &victim in &victims {
            peers[victim].process.wait().unwrap(); // some were killed after they had answered
        }
        // All are idle or dead: the name can be had, at once. In the other rounds a dead one's segment stays.
        if round % 2 == 0 {
            let there = Inspector::open(&name).is_ok();
            let slots = 8 << roll(&mut dice, 2);
            let mut server = builder(&name, slots).create().expect("the name is usable");
            match (server.stats().took_over, there) {
                (true, _) => taken_over += 1,
                (false, true) => replaced += 1,
                (false, false) => {}
            }
            let client = frames::Client::attach(&name).unwrap();
            let id = newest(&name) + 1;
            let mut frame = server.begin().unwrap();
            frame.words_mut().fill(id);
            assert_eq!(frame.publish().unwrap(), id);
            assert_eq!(client.latest().unwrap().expect("a frame").meta().id, id);
            server.close().unwrap();
        }
        for victim in victims {
            peers[victim] = Peer::start("write", &name);
            assert!(peers[victim].hears("ready").is_some());
        }
        let reader_ended = reader.process.try_wait().unwrap();
        assert!(reader_ended.is_none(), "round {round}: the reader failed, {reader_ended:?}");
    }
    drop(reader.process.stdin.take());
    let read = reader.hears("found").expect("the reader ends well");
    assert!(reader.process.wait().unwrap().success());
    drop(peers);
    println!(
        "{rounds} rounds in {:?}: {reigns} reigns, {killed} killed; {taken_over} taken over, {replaced} replaced at a round's end; reader: {}",
        started.elapsed(),
        read.trim()
    );
    assert!(reigns > rounds && (rounds < 100 || (taken_over > 0 && replaced > 0)));
    // What killed builders left goes with the next of the name.
    drop(frames::Server::create(&name).unwrap());
    let (dir, temporary) = (Path::new("/dev/shm"), format!(".{name}."));
    let left: Vec<_> = std::fs::read_dir(dir).unwrap().flatten().map(|e| e.file_name()).collect();
    assert!(!left.iter().any(|f| f.to_string_lossy().starts_with(&temporary)), "{left:?}");
    std::fs::remove_file(witness).unwrap();
}
