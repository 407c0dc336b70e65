//! A particle simulation that publishes each step and takes commands from its renderers.
//!
//! `cargo run --release --bin sim_server`, and `sim_render` in another terminal.
#![forbid(unsafe_code)]
#![deny(warnings)]

use shmx_examples::{Args, Pace, Result, Stop, run};
use shmx_runtime::{Text, f16};
use sim_render::{Control, DEPTH_SHAPE, FrameMut, Kind, Particle, Server, sizes};
use std::process::ExitCode;

#[cfg(not(feature = "derived"))]
shmx_runtime::include_schema!("sim_render");
#[cfg(feature = "derived")] // the twin of this program, in derived/, has the same schema as Rust structs
#[path = "derived/sim_render.rs"]
mod sim_render;

fn main() -> ExitCode {
    run(|| {
        let args = Args::parse(
            "Simulates bouncing particles.",
            &[
                ("name", "sim", "the segment"),
                ("rate", "60", "steps a second"),
                ("seconds", "10", "then end; 0: until Ctrl-C"),
            ],
        );
        let stop = Stop::after(args.number("seconds"))?;
        let mut server = Server::create(args.text("name"))?;
        let mut sim = Sim::new(args.rate("rate"));
        let mut log = String::new();
        for () in Pace::new(args.rate("rate"), &stop) {
            let news = sim.obey(&mut server)?;
            if !news.is_empty() {
                log = news; // and said until there are others: who reads the newest frame may not see this one
            }
            sim.step(&mut server, &log)?;
        }
        let stats = server.stats();
        println!("published {} frames, took {} commands", stats.published, stats.controls);
        Ok(server.close()?)
    })
}

struct Sim {
    dt: f32,
    tick: u64,
    gravity: [f32; 3],
    paused: bool,
    /// Where the particles start from.
    start: Vec<[f32; 3]>,
    /// Whether to start again.
    reset: bool,
}

impl Sim {
    fn new(rate: f64) -> Sim {
        // spread by the golden ratio: even, and the same in every run
        let place = |i: usize| [0.618, 0.755, 0.570].map(|step| (i as f32 * step).fract() * 2.0 - 1.0);
        let start = (0..sizes::PARTICLES).map(place).collect();
        Sim { dt: (1.0 / rate) as f32, tick: 0, gravity: [0.0, 0.0, -9.81], paused: false, start, reset: true }
    }

    /// Takes the commands that have come; says what became of them.
    fn obey(&mut self, server: &mut Server) -> Result<String> {
        let mut log = Vec::new();
        // [readme: controls]
        for message in server.controls() {
            match message?.body {
                Control::SetGravity { g } => {
                    self.gravity = g;
                    log.push(format!("gravity is {g:?}"));
                }
                Control::Pause => {
                    self.paused = !self.paused;
                    log.push(if self.paused { "paused".to_owned() } else { "going on".to_owned() });
                }
                Control::Load { path } => log.push(self.load(path.get()?)),
                other => log.push(format!("what is {other:?}?")), // of a newer renderer
            }
        }
        // [/readme]
        Ok(log.join("; "))
    }

    fn load(&mut self, path: &str) -> String {
        let text = match std::fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) => return format!("can't load {path}: {error}"),
        };
        let point = |line: &str| {
            let numbers: Option<Vec<f32>> = line.split_whitespace().map(|text| text.parse().ok()).collect();
            numbers.and_then(|numbers| <[f32; 3]>::try_from(numbers).ok())
        };
        let Some(points) = text.lines().map(point).collect::<Option<Vec<_>>>().filter(|points| !points.is_empty())
        else {
            return format!("can't load {path}: not three numbers in every line");
        };
        self.start = points;
        self.reset = true;
        format!("loaded {} points from {path}", self.start.len())
    }

    fn step(&mut self, server: &mut Server, log: &str) -> Result {
        let mut frame = server.begin()?;
        *frame.tick_mut() = self.tick;
        if self.reset {
            self.reset = false;
            self.begin(&mut frame);
        } else {
            frame.carry()?; // the step before lies in the segment: copied over, then moved in place
            if !self.paused {
                self.advance(&mut frame);
                self.rise(&mut frame)?;
            }
        }
        if self.tick.is_multiple_of(10) {
            self.look(&mut frame)?;
        }
        frame.set_log(log)?;
        frame.set_hud(&Hud { gravity: self.gravity, paused: self.paused })?;
        frame.publish_at(self.tick as f64 * f64::from(self.dt))?;
        self.tick += 1;
        Ok(())
    }

    fn begin(&self, frame: &mut FrameMut<'_>) {
        let now = frame.fixed_mut();
        for (i, start) in self.start.iter().cycle().take(sizes::PARTICLES).enumerate() {
            [now.position.x[i], now.position.y[i], now.position.z[i]] = *start;
        }
        now.velocity.fill([0.0; 3]);
    }

    /// Moves everything on by a step; what hits a wall of the box bounces back, slower.
    fn advance(&self, frame: &mut FrameMut<'_>) {
        // [readme: in place]
        let now = frame.fixed_mut();
        let planes = [now.position.x, now.position.y, now.position.z];
        for (axis, plane) in planes.into_iter().enumerate() {
            for (x, v) in plane.iter_mut().zip(now.velocity.iter_mut()) {
                v[axis] += self.gravity[axis] * self.dt;
                *x += v[axis] * self.dt;
                if x.abs() > 1.0 {
                    *x = x.signum();
                    v[axis] *= -0.8;
                }
            }
        }
        // [/readme]
    }

    /// Lets some particles rise anew, as a stream of varying length tells.
    fn rise(&self, frame: &mut FrameMut<'_>) -> Result {
        let kinds = [Kind::Dust, Kind::Gas, Kind::Star];
        let ids: Vec<usize> =
            (0..self.tick as usize % 8).map(|i| (self.tick as usize * 8 + i) % sizes::PARTICLES).collect();
        for (born, id) in frame.born_mut(ids.len())?.iter_mut().zip(&ids) {
            *born = Particle {
                id: *id as u32,
                kind: kinds[id % 3].into(),
                mass: 1.0 + (id % 7) as f32,
                origin: [0.0, 0.0, -1.0],
                name: Text::truncated(&format!("p{id}")),
                ..Particle::default()
            };
        }
        let now = frame.fixed_mut();
        for id in ids {
            [now.position.x[id], now.position.y[id], now.position.z[id]] = [0.0, 0.0, -1.0];
            now.velocity[id] = [(id as f32).sin(), (id as f32).cos(), 5.0];
        }
        Ok(())
    }

    /// Draws the depth image, from above: 0 where there is nothing.
    fn look(&self, frame: &mut FrameMut<'_>) -> Result {
        let [height, width] = DEPTH_SHAPE;
        let now = frame.fixed_mut();
        let mut image = vec![f16::ZERO; height * width];
        for ((x, y), z) in now.position.x.iter().zip(now.position.y.iter()).zip(now.position.z.iter()) {
            let pixel = |at: f32, size: usize| ((at + 1.0) / 2.0 * (size - 1) as f32) as usize;
            image[pixel(*y, height) * width + pixel(*x, width)] = f16::from_f32(2.0 - z);
        }
        Ok(frame.set_depth(&image)?)
    }
}

/// What a renderer lays over its picture, as JSON.
#[derive(serde::Serialize)]
struct Hud {
    gravity: [f32; 3],
    paused: bool,
}
