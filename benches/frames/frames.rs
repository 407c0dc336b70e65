//! What a frame costs beside the user's own work: one thread, no contention.
#![allow(missing_docs)]

use criterion::{Criterion, criterion_group, criterion_main};
use shmx_tests::{frames, name, video};
use std::hint::black_box;

fn round_trip(c: &mut Criterion) {
    let mut group = c.benchmark_group("frame");
    for timestamps in [false, true] {
        let segment = name("bench");
        let mut server = frames::Server::builder(&segment).timestamps(timestamps).create().unwrap();
        let client = frames::Client::attach(&segment).unwrap();
        let stamp = if timestamps { ", timestamps" } else { "" };
        group.bench_function(format!("publish 64 B and read it pinned{stamp}"), |b| {
            let mut i = 0;
            b.iter(|| {
                i += 1;
                let mut frame = server.begin().unwrap();
                frame.words_mut().fill(i);
                frame.publish().unwrap();
                client.latest().unwrap().unwrap().words()[7]
            });
        });
        group.bench_function(format!("empty poll{stamp}"), |b| {
            let _ = client.latest();
            b.iter(|| black_box(client.latest().unwrap().is_none()));
        });
    }
    // 6 MB published in place, nothing written: what is left is the same as for 64 B.
    let segment = name("bench");
    let mut server = video::Server::builder(&segment).timestamps(false).create().unwrap();
    let client = video::Client::attach(&segment).unwrap();
    group.bench_function("publish 6 MB in place and read it pinned, data not touched", |b| {
        b.iter(|| {
            let mut frame = server.begin().unwrap();
            black_box(frame.pixels_mut());
            frame.publish().unwrap();
            client.latest().unwrap().unwrap().pixels()[0]
        });
    });
    group.finish();
}

/// What the figures above hang on: half of a round trip of one line between two threads.
fn cache_line(c: &mut Criterion) {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicU64, Ordering};
    c.bench_function("machine/cache line from one core to another", |b| {
        b.iter_custom(|turns| {
            let ball = Arc::new(AtomicU64::new(0));
            let theirs = ball.clone();
            let other = std::thread::spawn(move || {
                for turn in (1..2 * turns).step_by(2) {
                    while theirs.load(Ordering::Acquire) != turn {}
                    theirs.store(turn + 1, Ordering::Release);
                }
            });
            let start = std::time::Instant::now();
            for turn in (0..2 * turns).step_by(2) {
                while ball.load(Ordering::Acquire) != turn {}
                ball.store(turn + 1, Ordering::Release);
            }
            while ball.load(Ordering::Acquire) != 2 * turns {}
            let took = start.elapsed();
            other.join().unwrap();
            took / 2
        });
    });
}

criterion_group!(benches, round_trip, cache_line);
criterion_main!(benches);
