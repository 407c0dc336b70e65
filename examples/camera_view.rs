//! Looks at the video of `camera_publish`: the rate, how old pictures are when they come, their mean colour, and
//! whether each is whole.
#![forbid(unsafe_code)]
#![deny(warnings)]

use camera::Client;
use shmx_examples::{Args, Latency, Stop, run};
use std::process::ExitCode;
use std::time::{Duration, Instant};

#[cfg(not(feature = "derived"))]
shmx_runtime::include_schema!("camera");
#[cfg(feature = "derived")] // the twin of this program, in derived/, has the same schema as Rust structs
#[path = "derived/camera.rs"]
mod camera;

fn main() -> ExitCode {
    run(|| {
        let args = Args::parse(
            "Looks at the video of a camera.",
            &[
                ("name", "camera", "the segment"),
                ("wait", "10", "seconds to wait for it to appear"),
                ("seconds", "0", "then end; 0: with the camera, or on Ctrl-C"),
            ],
        );
        let stop = Stop::after(args.number("seconds"))?;
        let client = Client::builder(args.text("name")).wait(Duration::from_secs_f64(args.number("wait"))).attach()?;
        let mut latency = Latency::default();
        let (mut torn, mut since, mut pictures) = (0, Instant::now(), 0);
        while !stop.now() {
            let Some(frame) = client.wait(Duration::from_millis(200))? else {
                if client.writer().is_alive() {
                    continue;
                }
                break;
            };
            latency.note(frame.meta().publish_ns);
            let image = frame.image();
            // this test picture's blue is its number, in every pixel; 6 MB are read here, none are copied
            torn += u32::from(image.iter().any(|pixel| pixel[2] != frame.sequence() as u8));
            pictures += 1;
            if since.elapsed() >= Duration::from_secs(1) {
                let rate = f64::from(pictures) / since.elapsed().as_secs_f64();
                let [r, g, b] = mean(image);
                println!("picture {}: {rate:.1} a second, mean colour {r:.0} {g:.0} {b:.0}", frame.sequence());
                (since, pictures) = (Instant::now(), 0);
            }
        }
        println!("seen {}, missed {}, torn {torn}, {latency}", latency.count(), client.missed());
        Ok(())
    })
}

fn mean(image: &[[u8; 3]]) -> [f64; 3] {
    let sum = image.iter().fold([0u64; 3], |sum, pixel| std::array::from_fn(|c| sum[c] + u64::from(pixel[c])));
    sum.map(|sum| sum as f64 / image.len() as f64)
}
