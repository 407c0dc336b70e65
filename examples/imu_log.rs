//! Logs every block of `imu_publish`, in order, though it comes by only now and then: the ring is its history.
#![forbid(unsafe_code)]
#![deny(warnings)]

use imu::{Client, Frame};
use shmx_examples::{Args, Result, Stop, run};
use std::fs::File;
use std::io::{BufWriter, Write, sink};
use std::process::ExitCode;
use std::thread::sleep;
use std::time::Duration;

#[cfg(not(feature = "derived"))]
shmx_runtime::include_schema!("imu");
#[cfg(feature = "derived")] // the twin of this program, in derived/, has the same schema as Rust structs
#[path = "derived/imu.rs"]
mod imu;

fn main() -> ExitCode {
    run(|| {
        let args = Args::parse(
            "Logs the samples of an inertial sensor, as CSV.",
            &[
                ("name", "imu", "the segment"),
                ("wait", "10", "seconds to wait for it to appear"),
                ("seconds", "0", "then end; 0: with the sensor, or on Ctrl-C"),
                ("nap", "0.3", "seconds between looks"),
                ("out", "", "the file to write; none: only count"),
            ],
        );
        let stop = Stop::after(args.number("seconds"))?;
        let nap = Duration::from_secs_f64(args.number("nap"));
        let client = Client::builder(args.text("name")).wait(Duration::from_secs_f64(args.number("wait"))).attach()?;
        let mut out: Box<dyn Write> = match args.text("out") {
            "" => Box::new(sink()),
            path => Box::new(BufWriter::new(File::create(path)?)),
        };
        writeln!(out, "sample,ax,ay,az,wx,wy,wz")?;
        let (mut next, mut logged, mut gaps) = (None, 0, 0);
        loop {
            let last_look = stop.now() || !client.writer().is_alive();
            // [readme: history]
            if let Some(newest) = client.latest()?.map(|frame| frame.meta().id) {
                for id in next.unwrap_or(newest)..=newest {
                    match client.at(id)? {
                        Some(block) => {
                            log(&block, &mut out)?;
                            logged += 1;
                        }
                        None => gaps += 1, // it had left the ring: we came too late
                    }
                }
                next = Some(newest + 1);
            }
            // [/readme]
            if last_look {
                break;
            }
            sleep(nap);
        }
        out.flush()?;
        println!("logged {logged} blocks, gaps {gaps}");
        Ok(())
    })
}

fn log(block: &Frame<'_>, out: &mut dyn Write) -> Result {
    if !block.faults().is_empty() {
        println!("block at sample {}: {:?}", block.first_sample(), block.faults());
    }
    let (a, w) = (block.acceleration(), block.turn_rate());
    for i in 0..a.x.len() {
        let sample = block.first_sample() + i as u64;
        writeln!(out, "{sample},{},{},{},{},{},{}", a.x[i], a.y[i], a.z[i], w.x[i], w.y[i], w.z[i])?;
    }
    Ok(())
}
