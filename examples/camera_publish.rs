//! Publishes 1080p video, 6 MB a frame, written where the readers read it: a test picture that moves.
//!
//! `cargo run --release --bin camera_publish`, and `camera_view` in another terminal.
#![forbid(unsafe_code)]
#![deny(warnings)]

use camera::{IMAGE_SHAPE, Server};
use shmx_examples::Stop;
use shmx_examples::{Args, Pace, run};
use std::process::ExitCode;

#[cfg(not(feature = "derived"))]
shmx_runtime::include_schema!("camera");
#[cfg(feature = "derived")] // the twin of this program, in derived/, has the same schema as Rust structs
#[path = "derived/camera.rs"]
mod camera;

fn main() -> ExitCode {
    run(|| {
        let args = Args::parse(
            "Publishes a test picture that moves.",
            &[
                ("name", "camera", "the segment"),
                ("rate", "30", "pictures a second"),
                ("seconds", "10", "then end; 0: until Ctrl-C"),
            ],
        );
        let stop = Stop::after(args.number("seconds"))?;
        let mut server = Server::create(args.text("name"))?;
        for (sequence, ()) in Pace::new(args.rate("rate"), &stop).enumerate() {
            let mut frame = server.begin()?;
            let now = frame.fixed_mut();
            *now.sequence = sequence as u64;
            *now.exposure = 1.0 / 60.0;
            *now.gain = 6.0;
            paint(now.image, sequence); // a camera's driver would put its picture here: there is no copy of it
            frame.publish()?;
        }
        println!("published {} frames", server.stats().published);
        Ok(server.close()?)
    })
}

/// Every pixel follows from the picture's number: red runs along the rows, green down, blue is the number itself.
fn paint(image: &mut [[u8; 3]], sequence: usize) {
    let [_, width] = IMAGE_SHAPE;
    for (y, row) in image.chunks_exact_mut(width).enumerate() {
        for (x, pixel) in row.iter_mut().enumerate() {
            *pixel = [(x + sequence) as u8, y as u8, sequence as u8];
        }
    }
}
