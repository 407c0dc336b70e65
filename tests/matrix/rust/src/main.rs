//! The matrix's runner in Rust: see ../README.md for what it is told and says.

mod values;

use std::io::{BufRead, Write};
use std::time::{Duration, Instant};

/// How long a message may take that was sent before.
const WAIT: Duration = Duration::from_secs(10);

type Said<T = ()> = Result<T, String>;

/// What can be done with a case.
struct Case {
    name: &'static str,
    create: fn(&str, shmx_runtime::Wire) -> Said<Box<dyn Writer>>,
    attach: fn(&str) -> Said<Box<dyn Reader>>,
}

trait Writer {
    fn publish(&mut self, frame: u64) -> Said;
    fn receive(&mut self) -> Said<usize>;
    fn close(self: Box<Self>) -> Said;
}

trait Reader {
    fn read(&self, frame: u64) -> Said;
    fn snapshot(&self, frame: u64) -> Said;
    fn send(&self) -> Said<usize>;
}

fn why(error: impl std::fmt::Display) -> String {
    error.to_string()
}

/// The two roles of one case, over its `write`, `check` and `messages`.
macro_rules! roles {
    ($name:literal, $module:ident) => {
        pub const CASE: Case = Case {
            name: $name,
            create: |path, wire| Ok(Box::new(Writes(m::Server::builder(path).wire(wire).create().map_err(why)?))),
            attach: |path| {
                let client = m::Client::attach(path).map_err(why)?;
                Ok(Box::new(Reads { client, watcher: m::Watcher::open(path).map_err(why)? }))
            },
        };

        struct Writes(m::Server);

        impl Writer for Writes {
            fn publish(&mut self, number: u64) -> Said {
                let mut frame = self.0.begin().map_err(why)?;
                write(&mut frame, number).map_err(why)?;
                frame.publish_at(number as f64 + 0.5).map(drop).map_err(why)
            }

            fn receive(&mut self) -> Said<usize> {
                let expected = messages();
                let (mut got, end) = (Vec::new(), Instant::now() + WAIT);
                while got.len() < expected.len() {
                    for message in self.0.controls() {
                        got.push(message.map_err(why)?.body);
                    }
                    if Instant::now() > end {
                        return Err(format!("{} of {} messages came", got.len(), expected.len()));
                    }
                }
                let count = got.len();
                same("messages", got, expected).map(|()| count)
            }

            fn close(self: Box<Self>) -> Said {
                self.0.close().map_err(why)
            }
        }

        struct Reads {
            client: m::Client,
            watcher: m::Watcher,
        }

        impl Reader for Reads {
            fn read(&self, number: u64) -> Said {
                let frame = self.client.latest().map_err(why)?.ok_or("no new frame")?;
                same("sim_time", frame.meta().sim_time, number as f64 + 0.5)?;
                check(&frame, number)?;
                drop(frame);
                if self.client.latest().map_err(why)?.is_some() {
                    return Err("a frame is new twice".to_owned());
                }
                Ok(())
            }

            fn snapshot(&self, number: u64) -> Said {
                let frame = self.watcher.snapshot().map_err(why)?;
                same("sim_time", frame.meta().sim_time, number as f64 + 0.5)?;
                check(&frame, number)
            }

            fn send(&self) -> Said<usize> {
                let list = messages();
                list.iter().try_for_each(|message| self.client.send(message)).map_err(why)?;
                Ok(list.len())
            }
        }
    };
}

/// A module for each case: its values, written and read through the generated module `m`.
#[allow(missing_docs, unused, clippy::all)]
mod cases {
    use super::*;
    include!(concat!(env!("OUT_DIR"), "/cases.rs"));
}

#[derive(Default)]
struct Runner {
    writer: Option<Box<dyn Writer>>,
    reader: Option<Box<dyn Reader>>,
}

fn find(name: &str) -> Said<&'static Case> {
    cases::ALL.iter().find(|case| case.name == name).ok_or_else(|| format!("no case is called {name}"))
}

impl Runner {
    fn writer(&mut self) -> Said<&mut Box<dyn Writer>> {
        self.writer.as_mut().ok_or_else(|| "no server was created".to_owned())
    }

    fn reader(&mut self) -> Said<&mut Box<dyn Reader>> {
        self.reader.as_mut().ok_or_else(|| "no client is attached".to_owned())
    }

    fn run(&mut self, words: &[&str]) -> Said<Option<usize>> {
        let number = |text: &str| text.parse::<u64>().map_err(why);
        match words {
            ["create", case, wire, path] => {
                let wire = match *wire {
                    "native" => shmx_runtime::Wire::Native,
                    "shmx2" => shmx_runtime::Wire::Shmx2,
                    _ => return Err(format!("no wire profile is called {wire}")),
                };
                self.writer = Some((find(case)?.create)(path, wire)?);
            }
            ["publish", frame] => self.writer()?.publish(number(frame)?)?,
            ["receive"] => return self.writer()?.receive().map(Some),
            ["close"] => self.writer.take().ok_or("no server was created")?.close()?,
            ["attach", case, path] => self.reader = Some((find(case)?.attach)(path)?),
            ["read", frame] => self.reader()?.read(number(frame)?)?,
            ["snapshot", frame] => self.reader()?.snapshot(number(frame)?)?,
            ["send"] => return self.reader()?.send().map(Some),
            ["detach"] => drop(self.reader.take().ok_or("no client is attached")?),
            _ => return Err(format!("no command is {words:?}")),
        }
        Ok(None)
    }
}

fn main() -> std::io::Result<()> {
    let mut runner = Runner::default();
    for line in std::io::stdin().lock().lines() {
        let line = line?;
        let words: Vec<&str> = line.split_whitespace().collect();
        let answer = match runner.run(&words) {
            Ok(None) => "ok".to_owned(),
            Ok(Some(count)) => format!("ok {count}"),
            Err(why) => format!("error {}", why.split_whitespace().collect::<Vec<_>>().join(" ")),
        };
        println!("{answer}");
        std::io::stdout().flush()?;
    }
    Ok(())
}
