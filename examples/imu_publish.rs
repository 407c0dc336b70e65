//! Publishes the samples of an inertial sensor, in blocks, as it would deliver them: a pendulum that swings.
//!
//! `cargo run --release --bin imu_publish`, and `imu_log` in another terminal.
#![forbid(unsafe_code)]
#![deny(warnings)]

use imu::{Fault, Server, sizes};
use shmx_examples::{Args, Pace, Stop, run};
use std::process::ExitCode;

#[cfg(not(feature = "derived"))]
shmx_runtime::include_schema!("imu");
#[cfg(feature = "derived")] // the twin of this program, in derived/, has the same schema as Rust structs
#[path = "derived/imu.rs"]
mod imu;

fn main() -> ExitCode {
    run(|| {
        let args = Args::parse(
            "Publishes the samples of an inertial sensor.",
            &[
                ("name", "imu", "the segment"),
                ("rate", "1000", "samples a second"),
                ("seconds", "10", "then end; 0: until Ctrl-C"),
            ],
        );
        let stop = Stop::after(args.number("seconds"))?;
        let rate = args.rate("rate");
        let mut server = Server::create(args.text("name"))?;
        for (block, ()) in Pace::new(rate / sizes::BLOCK as f64, &stop).enumerate() {
            let first = block * sizes::BLOCK;
            let mut frame = server.begin()?;
            let now = frame.fixed_mut();
            *now.first_sample = first as u64;
            *now.rate = rate as f32;
            *now.temperature = 25.0 + (block as f32 / 1000.0).sin();
            for i in 0..sizes::BLOCK {
                let swing = ((first + i) as f64 / rate * std::f64::consts::TAU * 0.5) as f32;
                let angle = 0.3 * swing.sin();
                now.acceleration.x[i] = 9.81 * angle.sin();
                now.acceleration.y[i] = 0.0;
                now.acceleration.z[i] = 9.81 * angle.cos();
                now.turn_rate.x[i] = 0.0;
                now.turn_rate.y[i] = 0.3 * swing.cos();
                now.turn_rate.z[i] = 0.0;
            }
            *now.faults = if block % 50 == 49 { Fault::HOT } else { Default::default() };
            frame.publish()?;
        }
        println!("published {} frames", server.stats().published);
        Ok(server.close()?)
    })
}
