//! The protocol's steps, as shipped, under every interleaving and every weak-memory outcome that loom explores.
//! Run with `RUSTFLAGS="--cfg loom" cargo test -p shmx-runtime --test loom --release`.
//!
//! Models that weaken one step must fail: they show that the checks can.
#![cfg(loom)]

use loom::cell::UnsafeCell;
use loom::sync::{Arc, Condvar, Mutex};
use loom::thread;
use shmx_runtime::protocol::{claim, pin, seqlock, views, wake};
use shmx_runtime::sync::{AtomicU32, AtomicU64, Ordering, fence};

fn explore(preemptions: Option<usize>, model: impl Fn() + Sync + Send + 'static) {
    let mut builder = loom::model::Builder::new();
    builder.preemption_bound = preemptions;
    builder.max_branches = 100_000;
    builder.check(model);
}

/// Weakened models, by name. A failing model may abort, so each runs in a process of its own: this very test.
#[test]
fn weakened_models_fail() {
    let models: [(&str, fn()); 3] = [
        ("no pin", read_without_a_pin),
        ("no second look", || copy_under_writer(false)),
        ("no fence", || sleep_and_wake(1, 1, false)),
    ];
    if let Ok(name) = std::env::var("WEAKENED") {
        let (_, model) = models.into_iter().find(|(n, _)| *n == name).unwrap();
        return explore(Some(3), model);
    }
    for (name, _) in models {
        let mut child = std::process::Command::new(std::env::current_exe().unwrap());
        let out = child.args(["--exact", "weakened_models_fail"]).env("WEAKENED", name).output().unwrap();
        assert!(!out.status.success(), "the model '{name}' should have failed");
    }
}

struct Slot {
    claim: AtomicU64,
    frame_id: AtomicU64,
    seq: AtomicU64,
    data: UnsafeCell<u64>,
}

struct Ring {
    slots: [Slot; 2],
    head: AtomicU64,
}

impl Ring {
    fn new() -> Arc<Ring> {
        let slot = || Slot {
            claim: AtomicU64::new(0),
            frame_id: AtomicU64::new(0),
            seq: AtomicU64::new(0),
            data: UnsafeCell::new(0),
        };
        Arc::new(Ring { slots: [slot(), slot()], head: AtomicU64::new(0) })
    }

    /// Publishes the next frame if its slot is free. loom reports data races on `data`.
    fn publish(&self, head: u64) -> u64 {
        let seq = head + 1;
        let slot = &self.slots[(seq - 1) as usize & 1];
        if !claim::claim(&slot.claim, 0) {
            return head;
        }
        claim::open(&slot.frame_id);
        slot.seq.store(seq, Ordering::Relaxed);
        slot.data.with_mut(|p| unsafe { *p = seq * 10 }); // SAFETY: claimed; loom checks that nobody else is there
        claim::seal(&slot.frame_id, seq);
        claim::release(&slot.claim);
        self.head.store(seq, Ordering::Release);
        seq
    }

    /// Reads the newest frame past `last` under a pin.
    fn read(&self, last: u64) -> u64 {
        let head = self.head.load(Ordering::Acquire);
        if head <= last {
            return last;
        }
        let slot = &self.slots[(head - 1) as usize & 1];
        if !pin::pin(&slot.claim, 1) {
            return last;
        }
        let seq = slot.seq.load(Ordering::Relaxed);
        assert!(slot.frame_id.load(Ordering::Relaxed) != 0 && seq >= head);
        slot.data.with(|p| assert_eq!(unsafe { *p }, seq * 10)); // SAFETY: pinned; loom checks
        pin::unpin(&slot.claim, 1);
        seq
    }
}

#[test]
fn a_pinned_frame_is_whole_and_holds_still() {
    explore(None, || {
        let ring = Ring::new();
        let writer = ring.clone();
        let writer = thread::spawn(move || {
            let mut head = 0;
            for _ in 0..3 {
                head = writer.publish(head);
            }
        });
        let seen = ring.read(0);
        ring.read(seen);
        writer.join().unwrap();
    });
}

fn read_without_a_pin() {
    let ring = Ring::new();
    let writer = ring.clone();
    let writer = thread::spawn(move || {
        let mut head = 0;
        for _ in 0..3 {
            head = writer.publish(head);
        }
    });
    let head = ring.head.load(Ordering::Acquire);
    if head > 0 {
        let slot = &ring.slots[(head - 1) as usize & 1];
        slot.data.with(|p| assert!(unsafe { *p } >= head * 10)); // SAFETY: none: that is what loom must find
    }
    writer.join().unwrap();
}

/// Two payload words, a size, and their version.
struct Versioned {
    frame_id: AtomicU64,
    words: [AtomicU64; 2],
}

fn copy_under_writer(look_again: bool) {
    let slot = Arc::new(Versioned { frame_id: AtomicU64::new(1), words: [AtomicU64::new(1), AtomicU64::new(1)] });
    let theirs = slot.clone();
    let writer = thread::spawn(move || {
        for version in 2..4 {
            claim::open(&theirs.frame_id);
            for word in &theirs.words {
                word.store(version, Ordering::Relaxed);
            }
            claim::seal(&theirs.frame_id, version);
        }
    });
    if let Some(version) = seqlock::begin(&slot.frame_id) {
        let copy = [slot.words[0].load(Ordering::Relaxed), slot.words[1].load(Ordering::Relaxed)];
        if !look_again || seqlock::unchanged(&slot.frame_id, version) {
            assert_eq!(copy, [version; 2], "torn");
        }
    }
    writer.join().unwrap();
}

#[test]
fn a_copy_that_did_not_change_is_of_one_frame() {
    explore(None, || copy_under_writer(true));
}

/// What a futex does, for loom.
struct Futex(Mutex<()>, Condvar);

impl Futex {
    fn wait(&self, word: &AtomicU32, seen: u32) {
        let guard = self.0.lock().unwrap();
        if word.load(Ordering::Relaxed) == seen {
            drop(self.1.wait(guard).unwrap());
        }
    }

    fn wake(&self) {
        let _guard = self.0.lock().unwrap();
        self.1.notify_all();
    }
}

struct Bell {
    head: AtomicU64,
    wake: AtomicU32,
    asleep: AtomicU32,
    futex: Futex,
}

/// A reader waits for the last of `frames`; a lost wake-up shows as a deadlock.
fn sleep_and_wake(readers: usize, frames: u64, fenced: bool) {
    let bell = Arc::new(Bell {
        head: AtomicU64::new(0),
        wake: AtomicU32::new(0),
        asleep: AtomicU32::new(0),
        futex: Futex(Mutex::new(()), Condvar::new()),
    });
    let sleepers: Vec<_> = (0..readers)
        .map(|_| {
            let bell = bell.clone();
            thread::spawn(move || {
                loop {
                    let seen = wake::announce(&bell.asleep, &bell.wake);
                    if bell.head.load(Ordering::Acquire) >= frames {
                        return;
                    }
                    bell.futex.wait(&bell.wake, seen);
                }
            })
        })
        .collect();
    for head in 1..=frames {
        bell.head.store(head, Ordering::Release);
        let ring = if fenced {
            wake::notify(&bell.asleep, &bell.wake, false)
        } else {
            bell.asleep.load(Ordering::Relaxed) != 0 && {
                bell.asleep.swap(0, Ordering::AcqRel);
                bell.wake.fetch_add(1, Ordering::Release);
                true
            }
        };
        if ring {
            bell.futex.wake();
        }
    }
    for sleeper in sleepers {
        sleeper.join().unwrap();
    }
}

#[test]
fn no_wake_up_is_lost() {
    explore(None, || sleep_and_wake(1, 2, true));
    explore(Some(3), || sleep_and_wake(2, 1, true));
}

/// The client's thread finds, joins and drops views of slot 0 while an owned view is dropped elsewhere; the writer
/// checks that the slot's bit is set whenever a view stands on it.
#[test]
fn a_slot_stays_pinned_while_a_view_stands_on_it() {
    explore(None, || {
        struct Reader {
            table: [AtomicU64; 2],
            claim: AtomicU64,
        }
        let reader = Arc::new(Reader { table: [AtomicU64::new(0), AtomicU64::new(0)], claim: AtomicU64::new(0) });
        // An owned view of slot 0, pinned before.
        assert!(pin::pin(&reader.claim, 1));
        views::take(&reader.table[0], 0);
        let theirs = reader.clone();
        let other = thread::spawn(move || {
            views::leave(&theirs.table[0], false, || pin::unpin(&theirs.claim, 1));
        });
        let entry = match views::find(&reader.table, 0, thread::yield_now) {
            views::Found::Joined(entry) => entry,
            views::Found::Free(entry) => {
                assert!(pin::pin(&reader.claim, 1));
                views::take(&reader.table[entry], 0);
                entry
            }
            views::Found::Full => unreachable!("one of two entries is in use"),
        };
        fence(Ordering::SeqCst);
        assert_eq!(reader.claim.load(Ordering::SeqCst) & 1, 1, "a view without a pin");
        other.join().unwrap();
        assert_eq!(reader.claim.load(Ordering::SeqCst) & 1, 1, "a view without a pin");
        views::leave(&reader.table[entry], true, || pin::unpin(&reader.claim, 1));
        assert_eq!(reader.claim.load(Ordering::SeqCst), 0);
        assert!(reader.table.iter().all(|e| views::slot_of(e).is_none()));
    });
}
