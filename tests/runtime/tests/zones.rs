//! Who can write what: a reader's stray pointer kills the reader and changes nothing; a watcher needs only to read.

use shmx_tests::calls::{Client, Point, Server, Watcher};
use shmx_tests::{finish, name, part, raw, start};
use std::os::unix::process::ExitStatusExt;
use std::time::Duration;

fn publish(server: &mut Server) {
    let mut frame = server.begin().unwrap();
    let now = frame.fixed_mut();
    *now.tick = 42;
    now.position.x.fill(1.5);
    *now.pose = Point { id: 9, ..Point::default() };
    frame.publish().unwrap();
}

#[test]
fn a_stray_write_into_a_frame_ends_the_reader() {
    if let Some((part, name)) = part() {
        let client = Client::attach(&name).unwrap();
        let watcher = Watcher::open(&name).unwrap();
        let frame = client.wait(Duration::from_secs(20)).unwrap().unwrap();
        let stray = match part.as_str() {
            "frame" => frame.position().x.as_ptr() as usize,
            _ => mapping_of(&name, &part),
        };
        println!("about to write");
        raw::write_stray(stray);
        println!("survived");
        drop((frame, watcher));
        return;
    }
    let name = name("stray");
    let mut server = Server::create(&name).unwrap();
    publish(&mut server);
    let before = std::fs::read(server.path()).unwrap();
    for part in ["frame", "head", "watched"] {
        let out = start("a_stray_write_into_a_frame_ends_the_reader", part, &name).wait_with_output().unwrap();
        let text = String::from_utf8_lossy(&out.stdout);
        assert!(text.contains("about to write") && !text.contains("survived"), "{part}: {text}");
        assert_eq!(out.status.signal(), Some(libc::SIGSEGV), "{part}: {}", out.status);
        // Zones 1 and 3 are as they were; zone 2 (readers, control rings, pins) is the readers' own.
        let after = std::fs::read(server.path()).unwrap();
        let readers = u32::from_le_bytes(before[84..88].try_into().unwrap()) as usize;
        let slots = u32::from_le_bytes(before[68..72].try_into().unwrap()) as usize;
        assert!(before[..readers] == after[..readers], "{part}: zone 1 changed");
        assert!(before[slots..] == after[slots..], "{part}: zone 3 changed");
    }
    publish(&mut server);
    assert_eq!(Client::attach(&name).unwrap().latest().unwrap().unwrap().tick(), 42);
}

/// An address in this process's mappings of a segment: its first page, or one that a watcher mapped.
fn mapping_of(name: &str, part: &str) -> usize {
    let maps = std::fs::read_to_string("/proc/self/maps").unwrap();
    let ours: Vec<_> = maps.lines().filter(|l| l.ends_with(name)).collect();
    // The client maps three zones (the middle one writable), the watcher three read-only ones.
    let wanted = |l: &&&str| if part == "head" { l.contains(" 00000000 ") } else { l.contains("r--s") };
    let line = ours.iter().rfind(wanted).expect("a mapping");
    usize::from_str_radix(line.split('-').next().unwrap(), 16).unwrap()
}

#[test]
fn a_watcher_needs_read_permission_only() {
    if let Some((_, name)) = part() {
        raw::become_nobody();
        let watcher = Watcher::open(&name).unwrap();
        let mut copy = watcher.snapshot().unwrap();
        assert_eq!((copy.tick(), copy.position().x[99], copy.pose().id), (42, 1.5, 9));
        assert!(watcher.writer().is_alive());
        println!("watching");
        assert!(watcher.wait(&mut copy, Duration::from_secs(20)).unwrap());
        assert!(Client::attach(&name).unwrap_err().is_denied(), "attaching needs to write");
        return;
    }
    if !raw::is_root() {
        return println!("not root: no other user to be");
    }
    let name = name("readonly");
    let mut server = Server::builder(&name).mode(0o644).create().unwrap();
    publish(&mut server);
    let child = start("a_watcher_needs_read_permission_only", "watch", &name);
    let mut child = child;
    while child.try_wait().unwrap().is_none() {
        std::thread::sleep(Duration::from_millis(20));
        publish(&mut server);
    }
    finish(child);
}

#[test]
fn watchers_sleep_where_the_writer_wakes_them() {
    for wake in [true, false] {
        let name = name("wake");
        let mut server = Server::builder(&name).wake_watchers(wake).create().unwrap();
        let watcher = Watcher::open(&name).unwrap();
        let mut copy = watcher.snapshot().unwrap();
        let waiting = std::thread::spawn(move || {
            assert!(watcher.wait(&mut copy, Duration::from_secs(20)).unwrap());
            copy.tick()
        });
        std::thread::sleep(Duration::from_millis(50));
        publish(&mut server);
        assert_eq!(waiting.join().unwrap(), 42);
    }
}

#[test]
fn no_permission() {
    if let Some((_, name)) = part() {
        // As somebody else; root may do anything.
        raw::become_nobody();
        let error = Client::attach(&name).unwrap_err();
        let text = error.to_string();
        assert!(error.is_denied(), "{text}");
        for part in [&*name, "permission denied", "mode 0600", "owner 0", "`mode`"] {
            assert!(text.contains(part), "'{part}' is not in: {text}");
        }
        return;
    }
    if !raw::is_root() {
        return println!("not root: no other user to be");
    }
    let name = name("denied");
    let server = Server::create(&name).unwrap();
    finish(start("no_permission", "nobody", &name));
    drop(server);
    let server = Server::builder(&name).mode(0o640).group("65534").create().unwrap();
    let meta = std::fs::metadata(server.path()).unwrap();
    use std::os::unix::fs::MetadataExt;
    assert_eq!((meta.mode() & 0o7777, meta.gid()), (0o640, 65534));
}
