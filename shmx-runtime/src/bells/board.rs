//! The list of bells, and the thread that there is as long as it is not empty.

use super::entry::{Entry, Nap, Step};
use super::helper;
use crate::client::attached::Attached;
use crate::error::{Error, Result};
use crate::sync::{AtomicU32, Ordering};
use crate::sys::fork::Home;
use crate::sys::{clock, futex};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};
use std::task::Waker;

/// That of this process, where no fork led to it.
static FIRST: Board = Board::new();

/// The bells of a process. A forked child has one of its own and never touches its parent's, whose lock may be held by
/// a thread that the child does not have.
#[derive(Debug)]
pub(super) struct Board {
    list: Mutex<List>,
    /// Moved to wake the helper.
    call: AtomicU32,
    /// That of children.
    next: OnceLock<Box<Board>>,
}

#[derive(Debug)]
struct List {
    bells: BTreeMap<u64, Entry>,
    last_key: u64,
    has_helper: bool,
    /// When the helper looks again by itself.
    asleep_until: u64,
}

/// What the helper sleeps on.
#[derive(Debug, Default)]
pub(super) struct Orders {
    /// Those to be called first.
    pub(super) rung: Vec<Waker>,
    words: futex::Words,
    call: u32,
    until: u64,
}

impl Board {
    const fn new() -> Board {
        let list = List { bells: BTreeMap::new(), last_key: 0, has_helper: false, asleep_until: 0 };
        Board { list: Mutex::new(list), call: AtomicU32::new(0), next: OnceLock::new() }
    }

    /// That of this process.
    pub(super) fn here() -> &'static Board {
        let mut board = &FIRST;
        for _ in 0..Home::here().depth() {
            board = board.next.get_or_init(|| Box::new(Board::new()));
        }
        board
    }

    fn list(&self) -> MutexGuard<'_, List> {
        self.list.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn call(&self) {
        self.call.fetch_add(1, Ordering::Release);
        futex::wake_all(&self.call);
    }

    /// Puts a bell on the list.
    pub(super) fn hang(&self, entry: Entry) -> u64 {
        let mut list = self.list();
        list.last_key += 1;
        let key = list.last_key;
        list.bells.insert(key, entry);
        key
    }

    /// Arms a bell that is on the list.
    pub(super) fn arm(&'static self, key: u64, at: &Attached, nap: Nap, waker: &Waker) -> Result<()> {
        // What cloning and dropping it does is its maker's: not under the lock.
        let waker = waker.clone();
        let mut guard = self.list();
        let list = &mut *guard;
        let Some(entry) = list.bells.get_mut(&key) else { return Ok(()) };
        let (left, old, calls) = entry.arm(at, (nap, waker), clock::monotonic(), list.asleep_until);
        let mut result = Ok(());
        if !list.has_helper {
            result = helper::start(self);
            list.has_helper = result.is_ok();
        } else if calls {
            self.call();
        }
        drop(guard);
        drop((left, old));
        result.map_err(|e| Error::os("cannot start the thread 'shmx-bells', which rings", Path::new("/proc/self"), e))
    }

    /// Takes a bell off the list. In a forked child those of its parent stay where they are.
    pub(super) fn take_down(&'static self, key: u64) {
        if !std::ptr::eq(self, Board::here()) {
            return;
        }
        let taken = self.list().bells.remove(&key);
        self.call();
        drop(taken);
    }

    /// What the helper is to do next; `None`: to end.
    pub(super) fn orders(&self, orders: &mut Orders) -> Option<()> {
        let mut guard = self.list();
        let list = &mut *guard;
        if list.bells.is_empty() {
            list.has_helper = false;
            return None;
        }
        let now = clock::monotonic();
        // Under the lock, as it moves: what is armed after this is heard.
        orders.call = self.call.load(Ordering::Acquire);
        orders.until = u64::MAX;
        orders.words.clear();
        for entry in list.bells.values_mut() {
            let until = loop {
                match entry.step(now) {
                    Step::Ring(waker) => orders.rung.push(waker),
                    Step::Rest => break u64::MAX,
                    Step::Sleep(until) => break until,
                    Step::Watch(word, until) if orders.words.push(entry.word(), word) => {
                        entry.watched(word);
                        break until;
                    }
                    // More segments than the kernel watches at once, or it is too old to watch several.
                    Step::Watch(..) => break now + helper::LOOK_EVERY,
                }
            };
            orders.until = orders.until.min(until);
        }
        list.asleep_until = orders.until;
        Some(())
    }

    /// Sleeps until one of those words moves, it is time, or something was armed.
    pub(super) fn sleep(&self, orders: &mut Orders) {
        orders.words.wait(&self.call, orders.call, orders.until);
    }
}
