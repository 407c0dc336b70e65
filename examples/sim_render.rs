//! Draws the particles of `sim_server`, seen from the side, and sends it commands.
#![forbid(unsafe_code)]
#![deny(warnings)]

use shmx_examples::{Args, Latency, Result, Stop, run};
use sim_render::{Client, Control, Frame};
use std::io::{IsTerminal, Write as _, stdout};
use std::process::ExitCode;
use std::time::{Duration, Instant};

#[cfg(not(feature = "derived"))]
shmx_runtime::include_schema!("sim_render");
#[cfg(feature = "derived")] // the twin of this program, in derived/, has the same schema as Rust structs
#[path = "derived/sim_render.rs"]
mod sim_render;

fn main() -> ExitCode {
    run(|| {
        let args = Args::parse(
            "Draws the particles of a simulation.",
            &[
                ("name", "sim", "the segment"),
                ("wait", "10", "seconds to wait for it to appear"),
                ("seconds", "0", "then end; 0: with the simulation, or on Ctrl-C"),
                ("gravity", "-9.81", "to set at the start, in m/s^2, upwards"),
                ("load", "", "a file of points, x y z in each line, to start from"),
                ("pause", "0", "a second after which to pause for a quarter of a second; 0: never"),
            ],
        );
        let stop = Stop::after(args.number("seconds"))?;
        let client = Client::builder(args.text("name")).wait(Duration::from_secs_f64(args.number("wait"))).attach()?;
        // [readme: send]
        let up: f32 = args.text("gravity").parse()?;
        client.send(&Control::SetGravity { g: [0.0, 0.0, up] })?;
        // [/readme]
        if !args.text("load").is_empty() {
            client.send(&Control::Load { path: args.text("load").try_into()? })?;
        }
        render(&client, args.number("pause"), &stop)
    })
}

fn render(client: &Client, pause: f64, stop: &Stop) -> Result {
    let start = Instant::now();
    let mut pauses = if pause > 0.0 { vec![pause + 0.25, pause] } else { vec![] };
    let mut latency = Latency::default();
    let mut last: Option<Frame<'_>> = None;
    let mut heard = String::new();
    let mut drawn = start;
    while !stop.now() {
        if pauses.last().is_some_and(|at| start.elapsed().as_secs_f64() >= *at) {
            pauses.pop();
            client.send(&Control::Pause)?; // while a frame is held, too
        }
        let Some(frame) = client.wait(Duration::from_millis(200))? else {
            if client.writer().is_alive() {
                continue;
            }
            break;
        };
        latency.note(frame.meta().publish_ns);
        if frame.log()? != heard {
            frame.log()?.clone_into(&mut heard);
            println!("tick {}: {heard}", frame.tick());
        }
        if drawn.elapsed() >= Duration::from_millis(if stdout().is_terminal() { 33 } else { 500 }) {
            drawn = Instant::now();
            draw(&frame, last.as_ref())?;
        }
        last = Some(frame); // and the one before is let go: two frames are held at a time, as `pins` has it
    }
    println!("seen {}, missed {}, {latency}", latency.count(), client.missed());
    Ok(())
}

fn draw(frame: &Frame<'_>, last: Option<&Frame<'_>>) -> Result {
    let position = frame.position();
    let mean = |values: &[f32]| values.iter().sum::<f32>() / values.len() as f32;
    let climb = last.map_or(0.0, |last| mean(position.z) - mean(last.position().z));
    let born: Vec<String> = frame.born().iter().map(|p| format!("{} ({:?})", p.name, p.kind)).collect();
    let seen = frame.depth().map_or(0, |image| image.iter().filter(|depth| depth.to_f32() > 0.0).count());
    let summary = format!(
        "tick {} at {:.2} s: mean height {:+.3} m, {climb:+.4} since the last; {} born; depth {seen} pixels; hud {}",
        frame.tick(),
        frame.meta().sim_time,
        mean(position.z),
        born.len(),
        frame.hud()?.unwrap_or("none"),
    );
    if !stdout().is_terminal() {
        return Ok(writeln!(stdout(), "{summary}")?);
    }
    const WIDTH: usize = 78;
    const HEIGHT: usize = 22;
    let mut cells = [[0u32; WIDTH]; HEIGHT];
    for (x, z) in position.x.iter().zip(position.z) {
        let cell = |at: f32, size: usize| (((at + 1.0) / 2.0 * size as f32) as usize).min(size - 1);
        cells[HEIGHT - 1 - cell(*z, HEIGHT)][cell(*x, WIDTH)] += 1;
    }
    let shade = |n: &u32| b" .:-=+*#%@"[(*n as usize).min(9)] as char;
    let rows: Vec<String> = cells.iter().map(|row| row.iter().map(shade).collect()).collect();
    write!(stdout(), "\x1b[H{}\x1b[K\n{summary}\x1b[K\n{}\x1b[J", rows.join("\x1b[K\n"), born.join(" "))?;
    Ok(stdout().flush()?)
}
