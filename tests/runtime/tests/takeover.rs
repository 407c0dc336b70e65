//! What the next writer makes of a segment whose writer is dead: it goes on in it, or replaces it.

use shmx_runtime::{Error, Inspector, SegmentState, ServerBuilder, dynamic, model::Scalar};
use shmx_tests::calls::{self, Client, Control, Point, Server, Watcher};
use shmx_tests::image::{self, Image};
use shmx_tests::{name, other, part, play, wait_for};
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::process::Stdio;
use std::time::Duration;

type Builder = ServerBuilder<calls::Schema>;
/// What somebody did to a file, by name.
type Damage = (&'static str, fn(&Image));
/// Makes a file as a kill leaves it, whose newest frame has this slot and sequence.
type Step = fn(&Image, u32, u64);
/// What somebody asks for, by name.
type Other = (&'static str, fn(Builder) -> Builder);

fn publish(server: &mut Server, tick: u64) -> u64 {
    let mut frame = server.begin().unwrap();
    let now = frame.fixed_mut();
    *now.tick = tick;
    now.position.x.fill(tick as f32);
    now.position.y.fill(0.0);
    now.position.z.fill(0.0);
    now.velocity.fill([tick as f32; 3]);
    *now.pose = Point::default();
    frame.publish().unwrap()
}

/// Leaves a segment with `frames` frames as a writer that died does: nobody holds its lock, and it says that it lives.
fn dead(builder: Builder, name: &str, frames: u64) -> Image {
    let mut server = builder.keep(true).create().unwrap();
    (1..=frames).for_each(|tick| assert_eq!(publish(&mut server, tick), tick));
    server.close().unwrap();
    let image = Image::open(name);
    image.put32(image::STATE, 1);
    image
}

fn bare(name: &str) -> Builder {
    Server::builder(name)
}

#[test]
fn a_killed_writers_segment_is_taken_over_in_place() {
    if let Some((_, name)) = part() {
        let mut server = Server::create(&name).unwrap();
        (1..=3).for_each(|tick| assert_eq!(publish(&mut server, tick), tick));
        println!("three");
        std::io::stdin().read_line(&mut String::new()).unwrap();
        publish(&mut server, 4);
        let mut frame = server.begin().unwrap();
        frame.set_tick(99);
        println!("lent");
        std::thread::sleep(Duration::from_secs(60));
        return;
    }
    let name = name("in-place");
    let test = "a_killed_writers_segment_is_taken_over_in_place";
    let mut child = play(test, "write", &name).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    wait_for(&mut child, "three");
    let client = Client::attach(&name).unwrap();
    let held = client.latest().unwrap().unwrap();
    assert_eq!(held.meta().id, 3);
    client.send(&Control::Pause).unwrap();
    client.send(&Control::SetGravity { g: [1.0, 2.0, 3.0] }).unwrap();
    child.stdin.as_mut().unwrap().write_all(b"go\n").unwrap();
    wait_for(&mut child, "lent");
    let inspector = Inspector::open(&name).unwrap();
    assert!(inspector.slots().any(|s| s.writing), "killed inside a loan");
    child.kill().unwrap();
    child.wait().unwrap();
    let (inode, session) = (Image::open(&name).inode(), inspector.session());

    let mut server = Server::create(&name).unwrap();
    assert!(server.stats().took_over);
    assert_eq!(Image::open(&name).inode(), inode);
    assert_ne!(inspector.session(), session);
    assert_eq!(inspector.state(), SegmentState::Live);
    assert_eq!(inspector.writer().pid, u64::from(std::process::id()));
    assert!(!inspector.slots().any(|s| s.writing), "the loan's slot came back");
    let messages: Vec<_> = server.controls().map(|m| m.unwrap().body).collect();
    assert_eq!(messages, [Control::Pause, Control::SetGravity { g: [1.0, 2.0, 3.0] }]);
    assert_eq!(server.controls().count(), 0, "once");

    // Who was there reads the dead writer's last frame and goes on; who comes now does not see it.
    assert_eq!(client.current().unwrap().unwrap().meta().id, 4);
    let (late, watcher) = (Client::attach(&name).unwrap(), Watcher::open(&name).unwrap());
    assert!(late.latest().unwrap().is_none() && late.current().unwrap().is_none());
    assert_eq!(watcher.snapshot().unwrap().meta().id, 0);
    // Nor does the new writer take it for one of its own.
    let mut frame = server.begin().unwrap();
    frame.set_tick(5);
    assert!(frame.carry().unwrap_err().is_not_written());
    drop(frame);
    for id in 5..100 {
        assert_eq!(publish(&mut server, id), id, "ids go on");
        let frame = client.latest().unwrap().unwrap();
        assert_eq!((frame.meta().id, frame.tick(), frame.velocity()[7][0]), (id, id, id as f32));
        assert_eq!(late.latest().unwrap().unwrap().meta().id, id);
        assert_eq!((held.tick(), held.position().x[99]), (3, 3.0), "a held frame stays");
    }
    assert_eq!(client.missed(), 0);
    assert!(server.stats().most_tries <= 3, "all slots but one are in use: {:?}", server.stats());
}

/// A writer dies between sealing a frame and announcing it, or between steps of a takeover.
#[test]
fn what_a_kill_can_leave_is_taken_over() {
    let name = name("steps");
    let image = dead(bare(&name), &name, 3);
    let client = Client::attach(&name).unwrap();
    let newest = Inspector::open(&name).unwrap().slots().find(|s| s.frame_id == 3).unwrap();
    let back = |step: Step| {
        image.put64(image::HEAD, newest.seq - 1);
        image.put64(image::FRAME_SEQ, newest.frame_id - 1);
        image.put32(image::WRITE_INDEX, newest.seq as u32 - 1);
        image.put32(image::STATE, 1);
        step(&image, newest.index, newest.seq);
    };
    let steps: [(&str, Step); 6] = [
        ("sealed, the slot still claimed", |i, slot, _| i.put64(i.claim(slot), image::WRITING)),
        ("released", |_, _, _| ()),
        ("with its number in the stock word", |i, _, seq| i.put32(image::WRITE_INDEX, seq as u32)),
        ("counted", |i, _, _| i.put64(image::FRAME_SEQ, 3)),
        ("claimed, and the old frame not yet given up", |i, _, seq| {
            i.put64(image::HEAD, seq);
            i.put64(image::FRAME_SEQ, 3);
            i.put64(i.claim(0), image::WRITING | 1);
        }),
        ("in the middle of a takeover", |i, _, _| {
            i.put32(image::STATE, 0);
            i.put64(24, 77);
        }),
    ];
    for (step, do_step) in steps {
        back(do_step);
        let server = bare(&name).keep(true).create().unwrap();
        assert!(server.stats().took_over, "{step}");
        let inspector = Inspector::open(&name).unwrap();
        assert_eq!((inspector.head(), inspector.frames_published()), (newest.seq, 3), "{step}");
        assert_eq!(image.u32(image::WRITE_INDEX), newest.seq as u32, "{step}");
        assert!(!inspector.slots().any(|s| s.writing), "{step}");
        assert_eq!(client.current().unwrap().unwrap().tick(), 3, "{step}: announced to who was there");
        drop(server);
    }
    image.put32(image::STATE, 0);
    assert!(Client::attach(&name).unwrap_err().is_not_found(), "not yet, while it is taken over");
    let mut server = Server::create(&name).unwrap();
    assert_eq!(publish(&mut server, 4), 4);
    assert_eq!(client.latest().unwrap().unwrap().meta().id, 4);
}

/// The next server finds a segment that is not what it would make, and readers on it.
#[track_caller]
fn replaced<T>(what: &str, left: impl FnOnce(&str) -> Image, create: impl FnOnce(&str) -> T) -> T {
    let name = name(&format!("other-{what}"));
    let image = left(&name);
    let old = Inspector::open(&name).unwrap();
    let client = dynamic::Client::attach(&name).unwrap();
    let held = client.latest().unwrap().expect("a frame");
    let server = create(&name);
    assert_ne!(Image::open(&name).inode(), image.inode(), "{what}");
    assert_eq!(old.state(), SegmentState::Superseded, "{what}");
    let new = Inspector::open(&name).unwrap();
    assert_eq!((new.state(), new.head()), (SegmentState::Live, 0), "{what}");
    assert_eq!(held.meta().id, 1, "{what}: what was held stays");
    assert!(dynamic::Client::attach(&name).unwrap().latest().unwrap().is_none(), "{what}");
    server
}

#[test]
fn what_differs_is_replaced() {
    let one = |name: &str| dead(bare(name), name, 1);
    let checks: [Other; 9] = [
        ("slots", |b| b.slots(64)),
        ("smaller", |b| b.slots(4)),
        ("readers", |b| b.readers(1)),
        ("max", |b| b.max(calls::LOG, 4000)),
        ("mode", |b| b.mode(0o640)),
        ("stamps", |b| b.timestamps(false)),
        ("wakes", |b| b.wake_watchers(true)),
        ("crc", |b| b.checksum(shmx_runtime::Checksum::Crc32)),
        ("controls", |b| b.control_bytes(0)),
    ];
    for (what, other) in checks {
        let mut server = replaced(what, one, |name| other(bare(name)).create().unwrap());
        assert!(!server.stats().took_over);
        assert_eq!(publish(&mut server, 1), 1);
    }
    replaced("schema", one, |name| other::Server::create(name).unwrap());
    // Of the same schema and size, with a stream that its server appended.
    let appended = |name: &str| {
        let image = dead(bare(name).room(600, 600), name, 1);
        let mut server = bare(name).room(600, 600).keep(true).create().unwrap();
        assert!(server.stats().took_over, "room alone is no difference");
        server.append(dynamic::stream(40, "late", Scalar::F64).max(4).into()).unwrap();
        publish(&mut server, 2);
        image.put64(image.slot(1) + image::FRAME_ID, 1); // as `replaced` has it
        image
    };
    replaced("appended", appended, |name| bare(name).room(600, 600).create().unwrap());
}

/// Numbers that no writer leaves: somebody wrote into the file.
#[test]
fn what_contradicts_itself_is_replaced() {
    let damages: [Damage; 7] = [
        ("head", |i| i.put64(image::HEAD, 5)),
        ("count", |i| i.put64(image::FRAME_SEQ, 9)),
        ("end", |i| i.put64(image::HEAD, u64::MAX - 1)),
        ("sequence", |i| i.put64(i.slot(5) + image::FRAME_ID, 77)),
        ("ids", |i| i.put64(i.slot(0) + image::FRAME_ID, 2)),
        ("tlv", |i| i.put32(i.slot(3) + 64 + 8, 1234)),
        ("state", |i| i.put32(image::STATE, 8)),
    ];
    for (what, damage) in damages {
        let name = name(&format!("damaged-{what}"));
        let image = dead(bare(&name), &name, 2);
        damage(&image);
        let mut server = Server::create(&name).unwrap();
        assert!(!server.stats().took_over, "{what}");
        assert_ne!(Image::open(&name).inode(), image.inode(), "{what}");
        let client = Client::attach(&name).unwrap();
        assert_eq!(publish(&mut server, 1), 1, "{what}");
        assert_eq!(client.latest().unwrap().unwrap().tick(), 1, "{what}");
    }
}

/// Who lives in a file that is no segment of this runtime cannot be known.
#[test]
fn what_is_no_segment_of_ours_is_never_replaced() {
    let damages: [Damage; 3] = [
        ("stock", |i| {
            i.put32(8, 2); // SHMX 2.0, and no header of ours behind it
            i.put64(128, 0);
        }),
        ("magic", |i| i.put64(0, 0)),
        ("slots", |i| i.put32(60, 7)),
    ];
    for (what, damage) in damages {
        let name = name(&format!("foreign-{what}"));
        let image = dead(bare(&name), &name, 1);
        let path = Inspector::open(&name).unwrap().path().to_owned();
        damage(&image);
        let before = std::fs::read(&path).unwrap();
        let error = Server::create(&name).unwrap_err();
        assert!(error.is_corrupt(), "{what}: {error}");
        assert!(error.to_string().contains("in the way, remove it or choose another name"), "{error}");
        assert!(std::fs::read(&path).unwrap() == before, "{what}: untouched");
        std::fs::remove_file(&path).unwrap();
        Server::create(&name).expect("the way out");
    }
}

#[test]
fn a_control_ring_whose_counters_are_nonsense_is_dropped_and_reported() {
    let name = name("rings");
    let image = dead(bare(&name), &name, 1);
    let (one, two) = (Client::attach(&name).unwrap(), Client::attach(&name).unwrap());
    one.send(&Control::Pause).unwrap();
    two.send(&Control::Pause).unwrap();
    image.put64(image.ring(0), 24); // no multiple of 16
    let mut server = Server::create(&name).unwrap();
    assert!(server.stats().took_over);
    let results: Vec<_> = server.controls().collect();
    assert!(results[0].as_ref().is_err_and(Error::is_bad_control), "{results:?}");
    assert_eq!(results[1].as_ref().unwrap().body, Control::Pause);
    assert_eq!(results.len(), 2);
    one.send(&Control::Pause).unwrap();
    assert_eq!(server.controls().map(|m| m.unwrap().body).collect::<Vec<_>>(), [Control::Pause], "it goes on");
}

#[test]
fn files_of_builders_that_died_are_removed() {
    let name = name("leftovers");
    let dir = std::path::PathBuf::from(std::env::var("SHMX_DIR").unwrap_or("/dev/shm".to_owned()));
    let file = |suffix: &str| dir.join(format!(".{name}.{suffix}"));
    let dead = [file("0123456789abcdef"), file("ffffffffffffffff")];
    let stay =
        [file("0123456789abcde"), file("0123456789abcdeF"), file("x.0123456789abcdef"), file("aaaaaaaaaaaaaaaa")];
    for path in dead.iter().chain(&stay) {
        std::fs::write(path, b"half of a segment").unwrap();
    }
    // The last one's builder lives: its writer's byte is locked.
    let builder = Server::create(&format!("{name}-builder")).unwrap();
    std::fs::rename(builder.path(), &stay[3]).unwrap();
    let server = Server::create(&name).unwrap();
    assert!(!dead.iter().any(|path| path.exists()), "a new segment");
    assert!(stay.iter().all(|path| path.exists()));
    std::fs::write(&dead[0], b"").unwrap();
    drop(server);
    self::dead(bare(&name), &name, 1);
    std::fs::write(&dead[0], b"").unwrap();
    let server = Server::create(&name).unwrap();
    assert!(server.stats().took_over && !dead[0].exists(), "a takeover");
    assert!(stay.iter().all(|path| path.exists()));
    stay.iter().for_each(|path| std::fs::remove_file(path).unwrap());
}

#[test]
fn a_close_beside_another_of_the_name_takes_nothing_away() {
    let name = name("beside");
    let mut first = Server::create(&name).unwrap();
    publish(&mut first, 1);
    let path = first.path().to_owned();
    std::fs::remove_file(&path).unwrap(); // by hand
    let second = Server::create(&name).expect("the name is free");
    first.close().unwrap();
    assert!(path.exists(), "the second one's");
    assert!(Client::attach(&name).unwrap().writer().is_alive());
    second.close().unwrap();
    assert!(!path.exists());
}

#[test]
fn a_process_that_stops_while_it_starts_is_named() {
    let name = name("stopped");
    dead(bare(&name), &name, 1);
    let path = Inspector::open(&name).unwrap().path().to_owned();
    let file = std::fs::File::options().read(true).write(true).open(&path).unwrap();
    // All bytes, START among them.
    rustix::fs::fcntl_lock(&file, rustix::fs::FlockOperation::NonBlockingLockExclusive).unwrap();
    let started = std::time::Instant::now();
    let error = Server::create(&name).unwrap_err();
    assert!(started.elapsed() >= Duration::from_secs(10) && started.elapsed() < Duration::from_secs(15));
    assert!(error.is_taken(), "{error}");
    let text = error.to_string();
    let pid = format!("pid {}", std::process::id());
    assert!(text.contains(&pid) && text.contains("10 s") && text.contains(path.to_str().unwrap()), "{text}");
    rustix::fs::fcntl_lock(&file, rustix::fs::FlockOperation::Unlock).unwrap();
    assert!(Server::create(&name).unwrap().stats().took_over);
}

#[test]
fn another_group_or_mode_by_hand_is_not_kept() {
    let name = name("mode");
    dead(bare(&name), &name, 1);
    let path = Inspector::open(&name).unwrap().path().to_owned();
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o666)).unwrap();
    let server = Server::create(&name).unwrap();
    assert!(!server.stats().took_over, "who could read and write the old one is not who may now");
    assert_eq!(std::fs::metadata(server.path()).unwrap().permissions().mode() & 0o777, 0o600);
}

/// Its `head` is 0, and so is the sequence of who has seen nothing.
#[test]
fn who_polls_a_segment_without_a_frame_goes_on_too() {
    let name = name("empty");
    let old = Server::create(&name).unwrap();
    let client = Client::attach(&name).unwrap();
    assert!(client.latest().unwrap().is_none());
    std::fs::remove_file(old.path()).unwrap(); // by hand: nothing in the segment says so
    let mut new = Server::create(&name).unwrap();
    assert_eq!(publish(&mut new, 7), 1);
    let end = std::time::Instant::now() + Duration::from_secs(2);
    let seen = loop {
        if let Some(frame) = client.latest().unwrap() {
            break frame.tick();
        }
        assert!(std::time::Instant::now() < end, "the segment that was deleted is polled for ever");
        std::thread::sleep(Duration::from_millis(1));
    };
    assert_eq!(seen, 7);
    new.close().unwrap();
}
