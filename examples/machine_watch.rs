//! Shows what a machine is doing, as `machine_publish` publishes it: redrawn on a terminal, else line by line.
#![forbid(unsafe_code)]
#![deny(warnings)]

use machine::{Client, Frame};
use shmx_examples::{Args, Latency, Result, Stop, run};
use shmx_runtime::Writer;
use std::fmt::Write as _;
use std::io::{IsTerminal, Write as _, stdout};
use std::process::ExitCode;
use std::time::{Duration, Instant};

#[cfg(not(feature = "derived"))]
shmx_runtime::include_schema!("machine");
#[cfg(feature = "derived")] // the twin of this program, in derived/, has the same schema as Rust structs
#[path = "derived/machine.rs"]
mod machine;

fn main() -> ExitCode {
    run(|| {
        let args = Args::parse(
            "Shows what a machine is doing.",
            &[
                ("name", "machine", "the segment"),
                ("wait", "10", "seconds to wait for it to appear"),
                ("seconds", "0", "then end; 0: with the publisher, or on Ctrl-C"),
                ("every", "0.5", "seconds from line to line, where the output is no terminal"),
            ],
        );
        let stop = Stop::after(args.number("seconds"))?;
        let every = Duration::from_secs_f64(args.number("every"));
        watch(args.text("name"), Duration::from_secs_f64(args.number("wait")), every, &stop)
    })
}

fn watch(name: &str, longest: Duration, every: Duration, stop: &Stop) -> Result {
    let mut latency = Latency::default();
    let mut screen = Screen { terminal: stdout().is_terminal(), every, last: None };
    // [readme: read]
    let client = Client::builder(name).wait(longest).attach()?;
    while !stop.now() {
        match client.wait(Duration::from_millis(200))? {
            Some(frame) => {
                latency.note(frame.meta().publish_ns);
                screen.show(&frame)?; // reads the frame where it lies; it holds still until it is dropped
            }
            None if client.writer() == Writer::Closed => break,
            None => {} // busy, paused, or dead: the next one's frames will be shown
        }
    }
    // [/readme]
    eprintln!("seen {}, missed {}, {latency}", latency.count(), client.missed());
    Ok(())
}

/// Where frames are shown.
struct Screen {
    terminal: bool,
    every: Duration,
    last: Option<Instant>,
}

impl Screen {
    fn show(&mut self, frame: &Frame<'_>) -> Result {
        if self.terminal {
            // home, as many lines as there is room for, the rest of each cleared, then what is below
            let size = rustix::termios::tcgetwinsize(stdout())?;
            let page = page(frame)?;
            let cut = |line: &str| line.chars().take(size.ws_col.into()).chain("\x1b[K\n".chars()).collect::<String>();
            let rows = usize::from(size.ws_row).saturating_sub(1);
            let text: String = page.lines().take(rows).map(cut).collect();
            write!(stdout(), "\x1b[H{text}\x1b[J")?;
            stdout().flush()?;
        } else if self.last.is_none_or(|last| last.elapsed() >= self.every) {
            self.last = Some(Instant::now());
            writeln!(stdout(), "{}", line(frame)?)?;
        }
        Ok(())
    }
}

/// A frame in one line.
fn line(frame: &Frame<'_>) -> Result<String> {
    let memory = frame.memory();
    let cores = frame.cores();
    let loads: Vec<String> = (0..cores.user.len()).map(|i| format!("{:.0}", cores.user[i] + cores.system[i])).collect();
    let (rx, tx) = frame.interfaces().iter().fold((0.0, 0.0), |(rx, tx), i| (rx + i.rx_rate, tx + i.tx_rate));
    let mut text = format!(
        "#{:<4} cores {} %  memory {} of {}  net in {}/s out {}/s",
        frame.sequence(),
        loads.join(" "),
        size((memory.total - memory.available.min(memory.total)) as f64),
        size(memory.total as f64),
        size(rx),
        size(tx),
    );
    for process in frame.processes().iter().take(2) {
        write!(text, "  {} {:.0} %", process.name, process.cpu)?;
    }
    Ok(text)
}

/// A frame on a screen.
fn page(frame: &Frame<'_>) -> Result<String> {
    let mut text = String::new();
    let (clock, memory) = (frame.clock(), frame.memory());
    let [one, five, fifteen] = frame.load_average();
    let (days, hours, minutes) = (clock.uptime / 86400.0, clock.uptime / 3600.0 % 24.0, clock.uptime / 60.0 % 60.0);
    let up = format!("up {} d {:02}:{:02}", days as u64, hours as u64, minutes as u64);
    writeln!(text, "{}   {up}   frame {}   load {one} {five} {fifteen}\n", frame.host()?, frame.meta().id)?;
    let cores = frame.cores();
    for (i, ((user, system), waiting)) in cores.user.iter().zip(cores.system).zip(cores.waiting).take(16).enumerate() {
        writeln!(
            text,
            "core {i:<3} {} user {user:3.0} %  system {system:3.0} %  waiting {waiting:3.0} %",
            bar(user + system)
        )?;
    }
    let used = memory.total - memory.available.min(memory.total);
    let share = used as f32 * 100.0 / memory.total.max(1) as f32;
    writeln!(text, "memory   {} {} of {}", bar(share), size(used as f64), size(memory.total as f64))?;
    writeln!(text, "\n{:<16} {:>12} {:>12} {:>12} {:>12}", "interface", "in", "out", "received", "sent")?;
    for i in frame.interfaces().iter().take(6) {
        let per_second = |rate| format!("{}/s", size(rate));
        let (rx, tx) = (per_second(i.rx_rate), per_second(i.tx_rate));
        writeln!(
            text,
            "{:<16} {rx:>12} {tx:>12} {:>12} {:>12}",
            i.name,
            size(i.rx_bytes as f64),
            size(i.tx_bytes as f64)
        )?;
    }
    writeln!(text, "\n{:>7} {:<16} {:<16} {:>7} {:>8} {:>10}", "pid", "process", "state", "cpu", "threads", "memory")?;
    for p in frame.processes().iter().take(12) {
        let state = format!("{:?}", p.state); // a state that this program does not know shows as its number
        let rss = size(p.rss as f64);
        writeln!(text, "{:>7} {:<16} {state:<16} {:>5.1} % {:>8} {rss:>10}", p.pid, p.name, p.cpu, p.threads)?;
    }
    Ok(text)
}

fn bar(percent: f32) -> String {
    let full = (percent / 5.0).round().clamp(0.0, 20.0) as usize;
    format!("[{}{}]", "#".repeat(full), " ".repeat(20 - full))
}

fn size(bytes: f64) -> String {
    let units = ["B", "kB", "MB", "GB", "TB"];
    let power = ((bytes.max(1.0).log10() / 3.0) as usize).min(units.len() - 1);
    format!("{:.*} {}", usize::from(power > 0), bytes / 1000f64.powi(power as i32), units[power])
}
