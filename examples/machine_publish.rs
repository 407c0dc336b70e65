//! Publishes what this machine is doing, from /proc: the load of each core, memory, network, the busiest processes.
//!
//! `cargo run --release --bin machine_publish`, and `machine_watch` in another terminal.
#![forbid(unsafe_code)]
#![deny(warnings)]

use machine::{Clock, Interface, Memory, Process, Server, State, sizes};
use shmx_examples::{Args, Pace, Result, Stop, run};
use shmx_runtime::Text;
use std::collections::{HashMap, VecDeque};
use std::fs::{read_dir, read_to_string};
use std::process::ExitCode;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

#[cfg(not(feature = "derived"))]
shmx_runtime::include_schema!("machine");
#[cfg(feature = "derived")] // the twin of this program, in derived/, has the same schema as Rust structs
#[path = "derived/machine.rs"]
mod machine;

fn main() -> ExitCode {
    run(|| {
        let args = Args::parse(
            "Publishes what this machine is doing.",
            &[
                ("name", "machine", "the segment"),
                ("rate", "10", "samples a second"),
                ("seconds", "10", "then end; 0: until Ctrl-C"),
            ],
        );
        let stop = Stop::after(args.number("seconds"))?;
        publish(args.text("name"), args.rate("rate"), &stop)
    })
}

fn publish(name: &str, rate: f64, stop: &Stop) -> Result {
    let mut machine = Machine::new()?;
    // [readme: publish]
    let mut server = Server::create(name)?;
    for (sequence, ()) in Pace::new(rate, stop).enumerate() {
        machine.sample()?;

        let mut frame = server.begin()?; // a free slot of the ring: what follows is written in place
        let now = frame.fixed_mut(); // every stream of fixed size at once
        *now.sequence = sequence as u64;
        *now.clock = machine.clock;
        *now.load_average = machine.load_average;
        *now.memory = machine.memory;

        let cores = frame.cores_mut(machine.cores.len())?; // a stream of varying length, at its length this time
        for (i, core) in machine.cores.iter().enumerate() {
            [cores.user[i], cores.system[i], cores.waiting[i]] = *core;
        }
        frame.set_interfaces(&machine.interfaces)?;
        frame.set_processes(&machine.processes)?;
        frame.set_host(&machine.host)?;
        frame.publish()?; // dropped instead, the frame never was
    }
    // [/readme]
    eprintln!("published {} frames", server.stats().published);
    Ok(server.close()?)
}

/// The counters as the schema has them.
#[derive(Default)]
struct Machine {
    clock: Clock,
    load_average: [f32; 3],
    memory: Memory,
    cores: Vec<[f32; 3]>,
    interfaces: Vec<Interface>,
    processes: Vec<Process>,
    host: String,
    /// The samples of the last second: loads are taken over all of it, since the kernel counts in ticks of 10 ms.
    past: VecDeque<Sample>,
}

impl Machine {
    fn new() -> Result<Machine> {
        let host = Text::<64>::truncated(read_to_string("/proc/sys/kernel/hostname")?.trim()).to_string();
        let mut machine = Machine { host, ..Machine::default() };
        machine.sample()?; // what the first loads are taken from
        std::thread::sleep(Duration::from_millis(50));
        Ok(machine)
    }

    fn sample(&mut self) -> Result {
        let now = Sample::take()?;
        while self.past.len() > 1 && now.at - self.past[1].at >= Duration::from_secs(1) {
            self.past.pop_front();
        }
        let before = self.past.front().unwrap_or(&now);
        let seconds = (now.at - before.at).as_secs_f64().max(1e-3);
        self.clock = Clock {
            unix_ns: SystemTime::now().duration_since(UNIX_EPOCH)?.as_nanos() as u64,
            uptime: first(&read_to_string("/proc/uptime")?),
            interval: seconds,
        };
        let averages = read_to_string("/proc/loadavg")?;
        self.load_average = std::array::from_fn(|i| averages.split(' ').nth(i).map_or(0.0, |text| first(text) as f32));
        self.memory = memory(&read_to_string("/proc/meminfo")?);
        self.cores =
            now.cores.iter().zip(&before.cores).map(|(now, before)| load(now, before)).take(sizes::CORES).collect();
        self.interfaces = now.interfaces.iter().map(|i| i.since(before, seconds)).take(sizes::INTERFACES).collect();
        let cpu = |task: &Process, ticks: &u64| {
            let before = before.processes.get(&task.pid).map_or(*ticks, |(_, before)| *before);
            ticks.saturating_sub(before) as f32 / seconds as f32 // a tick is 1 % of a second
        };
        self.processes =
            now.processes.values().map(|(task, ticks)| Process { cpu: cpu(task, ticks), ..*task }).collect();
        self.processes.sort_unstable_by(|a, b| b.cpu.total_cmp(&a.cpu).then(b.rss.cmp(&a.rss)));
        self.processes.truncate(sizes::PROCESSES);
        self.past.push_back(now);
        Ok(())
    }
}

/// What the kernel counts, as it counts it.
struct Sample {
    at: Instant,
    /// Ticks: user, nice, system, idle, waiting, …
    cores: Vec<Vec<u64>>,
    interfaces: Vec<Interface>,
    /// By pid, with the ticks used.
    processes: HashMap<u32, (Process, u64)>,
}

impl Sample {
    fn take() -> Result<Sample> {
        let stat = read_to_string("/proc/stat")?;
        let core = |line: &str| Some(numbers(line.strip_prefix("cpu")?.strip_prefix(|c: char| c.is_ascii_digit())?));
        let net = read_to_string("/proc/net/dev").unwrap_or_default();
        let pids = read_dir("/proc")?.filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok());
        Ok(Sample {
            at: Instant::now(),
            cores: stat.lines().filter_map(core).collect(),
            interfaces: net.lines().filter_map(interface).collect(),
            processes: pids.filter_map(|pid| Some((pid, process(pid)?))).collect(),
        })
    }
}

/// Shares of a core's ticks, in percent.
fn load(now: &[u64], before: &[u64]) -> [f32; 3] {
    let ticks: Vec<f32> = now.iter().zip(before).map(|(now, before)| now.saturating_sub(*before) as f32).collect();
    let all = ticks.iter().take(8).sum::<f32>().max(1.0); // guests are in user already
    let share = |which: &[usize]| which.iter().filter_map(|i| ticks.get(*i)).sum::<f32>() * 100.0 / all;
    [share(&[0, 1]), share(&[2, 5, 6]), share(&[4])]
}

fn memory(meminfo: &str) -> Memory {
    let kib = |key: &str| meminfo.lines().find_map(|line| line.strip_prefix(key)).map_or(0.0, first);
    let bytes = |key| kib(key) as u64 * 1024;
    Memory {
        total: bytes("MemTotal:"),
        available: bytes("MemAvailable:"),
        cached: bytes("Cached:"),
        swap_total: bytes("SwapTotal:"),
        swap_free: bytes("SwapFree:"),
    }
}

/// A line of /proc/net/dev.
fn interface(line: &str) -> Option<Interface> {
    let (name, counts) = line.split_once(':')?;
    let counts = numbers(counts);
    let name = Text::truncated(name.trim());
    Some(Interface { name, rx_bytes: *counts.first()?, tx_bytes: *counts.get(8)?, ..Interface::default() })
}

impl Interface {
    fn since(&self, before: &Sample, seconds: f64) -> Interface {
        let before = before.interfaces.iter().find(|before| before.name == self.name).unwrap_or(self);
        let rate = |now: u64, before: u64| now.saturating_sub(before) as f64 / seconds;
        Interface {
            rx_rate: rate(self.rx_bytes, before.rx_bytes),
            tx_rate: rate(self.tx_bytes, before.tx_bytes),
            ..*self
        }
    }
}

/// A process, without its load, and the ticks it used; none if it has just gone.
fn process(pid: u32) -> Option<(Process, u64)> {
    let stat = read_to_string(format!("/proc/{pid}/stat")).ok()?;
    let (name, rest) = stat.split_once('(')?.1.rsplit_once(") ")?; // the name may have brackets of its own
    let (state, rest) = rest.split_once(' ')?;
    let state = match state {
        "R" => State::Running,
        "S" => State::Sleeping,
        "D" => State::WaitingForDisk,
        "T" | "t" => State::Stopped,
        "Z" => State::Zombie,
        "I" => State::Idle,
        _ => State::Other,
    };
    // from field 4 on; a number below 0 (a group, a priority) counts as 0
    let field: Vec<u64> = rest.split_whitespace().map(|text| text.parse().unwrap_or(0)).collect();
    let process = Process {
        pid,
        state: state.into(),
        name: Text::truncated(name),
        threads: *field.get(16)? as u32,
        rss: field.get(20)? * rustix::param::page_size() as u64,
        ..Process::default()
    };
    Some((process, field.get(10)? + field.get(11)?))
}

fn numbers(text: &str) -> Vec<u64> {
    text.split_whitespace().map_while(|text| text.parse().ok()).collect()
}

fn first(text: &str) -> f64 {
    text.split_whitespace().next().and_then(|text| text.parse().ok()).unwrap_or(0.0)
}
