//! Where memory is short, what looks at a segment with many slots does without.
#![forbid(unsafe_code)]

use rustix::process::{Resource, Rlimit, setrlimit};
use shmx_runtime::Inspector;
use shmx_tests::frames::Server;
use shmx_tests::{finish, name, part, play};
use std::process::Stdio;

const SLOTS: u32 = 1 << 18;
/// More than a process needs that is already running; a list of all slots takes three times as much.
const ROOM: u64 = 8 << 20;

#[test]
fn slots_are_seen_one_by_one() {
    let Some((_, name)) = part() else {
        let name = name("memory");
        let _server = Server::builder(&name).slots(SLOTS).create().unwrap();
        let mut inspector = play("slots_are_seen_one_by_one", "inspector", &name);
        // a thread's own heap has 64 MB of addresses from the start, which no limit takes back
        inspector.env("MALLOC_ARENA_MAX", "1").stdout(Stdio::piped()).stderr(Stdio::piped());
        finish(inspector.spawn().unwrap());
        return;
    };
    let inspector = Inspector::open(&name).unwrap();
    let statm = std::fs::read_to_string("/proc/self/statm").unwrap();
    let pages: u64 = statm.split(' ').next().unwrap().parse().unwrap();
    let limit = Some(pages * rustix::param::page_size() as u64 + ROOM);
    setrlimit(Resource::As, Rlimit { current: limit, maximum: limit }).unwrap();
    assert_eq!(inspector.slots().len(), SLOTS as usize);
    assert_eq!(inspector.slots().filter(|slot| slot.frame_id == 0).count(), SLOTS as usize);
}
