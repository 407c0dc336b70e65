//! What a frame costs in Rust beside the user's own work. `cpp/bench.cpp` measures the same in the same way; a line each:
//! nanoseconds, and what they are of.
#![forbid(unsafe_code)]
#![deny(warnings)]

use std::hint::black_box;
use std::time::{Duration, Instant};

shmx_runtime::include_schema!("frames");
shmx_runtime::include_schema!("video");

/// How long a figure is measured, after half of it to warm up.
const TIME: Duration = Duration::from_millis(400);
const BATCH: u32 = 2000;

/// The median over batches.
fn measure(what: &str, mut one: impl FnMut(u64)) {
    let (begin, mut times, mut i) = (Instant::now(), Vec::new(), 0);
    while begin.elapsed() < TIME + TIME / 2 {
        let start = Instant::now();
        for _ in 0..BATCH {
            i += 1;
            one(i);
        }
        if begin.elapsed() > TIME / 2 {
            times.push(start.elapsed().as_nanos() as f64 / f64::from(BATCH));
        }
    }
    times.sort_by(f64::total_cmp);
    println!("{:.2} {what}", times[times.len() / 2]);
}

fn main() -> shmx_runtime::Result<()> {
    let name = format!("shmx-bench-rust-{}", std::process::id());
    for (timestamps, stamp) in [(false, ""), (true, ", timestamps")] {
        let mut server = frames::Server::builder(&name).timestamps(timestamps).create()?;
        let client = frames::Client::attach(&name)?;
        measure(&format!("publish 64 B and read it pinned{stamp}"), |i| {
            let mut frame = server.begin().expect("a free slot");
            frame.words_mut().fill(i);
            frame.publish().expect("it is whole");
            black_box(client.latest().expect("no error").expect("a frame").words()[7]);
        });
        if !timestamps {
            measure("empty poll", |_| {
                black_box(client.latest().expect("no error").is_none());
            });
        }
    }
    let mut server = video::Server::builder(&name).timestamps(false).create()?;
    let client = video::Client::attach(&name)?;
    measure("publish 6 MB in place and read it pinned, data not touched", |_| {
        let mut frame = server.begin().expect("a free slot");
        black_box(frame.pixels_mut());
        frame.publish().expect("it is whole");
        black_box(client.latest().expect("no error").expect("a frame").pixels()[0]);
    });
    Ok(())
}
