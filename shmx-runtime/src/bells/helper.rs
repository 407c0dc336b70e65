//! The thread that sleeps for all.

use super::board::{Board, Orders};
use crate::sys::lock;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread;

/// How often it looks at the words that it cannot sleep on, in nanoseconds.
pub(super) const LOOK_EVERY: u64 = 1_000_000;

/// Starts it. It takes no signal: those are for the program's own threads.
pub(super) fn start(board: &'static Board) -> io::Result<()> {
    let helper = thread::Builder::new().name("shmx-bells".to_owned());
    lock::without_signals(|| helper.spawn(move || run(board)))?;
    Ok(())
}

fn run(board: &'static Board) {
    let mut orders = Orders::default();
    while board.orders(&mut orders).is_some() {
        for waker in orders.rung.drain(..) {
            // The panic was reported where it happened. The others' frames come all the same.
            let _ = catch_unwind(AssertUnwindSafe(|| waker.wake()));
        }
        board.sleep(&mut orders);
    }
}
