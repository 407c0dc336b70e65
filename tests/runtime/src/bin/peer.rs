//! The Rust end of the tests of the C++ runtime: a writer and readers without generated code, told by lines on its input
//! what to do, and answering each with a line. `cpp/tests/peer.hpp` says what the words mean, and what is in the frames.
#![allow(missing_docs)]

use shmx_runtime::dynamic::{Client, FrameOf, Holds, OwnedFrame, Server, Snapshot, Watcher};
use shmx_runtime::model::{Schema, Stream};
use shmx_runtime::{Checksum, Error, Wire};
use std::io::{BufRead, Write};
use std::time::{Duration, Instant};

fn main() {
    let mut peer = Peer::default();
    for line in std::io::stdin().lock().lines() {
        let line = line.unwrap_or_default();
        let words: Vec<&str> = line.split(' ').collect();
        let answer = peer.does(&words).unwrap_or_else(|e| format!("error {e}").replace('\n', " | "));
        println!("{answer}");
        let _ = std::io::stdout().flush();
    }
}

#[derive(Default)]
struct Peer {
    server: Option<Server>,
    client: Option<Client>,
    watcher: Option<(Watcher, Snapshot)>,
    held: Vec<OwnedFrame>,
}

impl Peer {
    fn does(&mut self, words: &[&str]) -> Result<String, Error> {
        let number = |i: usize| words.get(i).and_then(|w| w.parse::<u64>().ok()).unwrap_or(0);
        let word = |i: usize| words.get(i).copied().unwrap_or("");
        match word(0) {
            "create" => {
                let blob = std::fs::read(word(2)).unwrap_or_default();
                let mut builder = Server::from_blob(word(1), &blob)?;
                for setting in words.get(3..).unwrap_or_default() {
                    let (key, value) = setting.split_once('=').unwrap_or((setting, "1"));
                    let n: u32 = value.parse().unwrap_or(0);
                    builder = match key {
                        "wire" => builder.wire(Wire::Shmx2),
                        "crc" => builder.checksum(Checksum::Crc32),
                        "readers" => builder.readers(n),
                        "pins" => builder.pins(n),
                        "slots" => builder.slots(n),
                        "control_bytes" => builder.control_bytes(n),
                        "keep" => builder.keep(n != 0),
                        "wake" => builder.wake_watchers(n != 0),
                        _ => builder,
                    };
                }
                self.server = Some(builder.create()?);
                Ok(format!("ok {}", u8::from(self.server().stats().took_over)))
            }
            "publish" => {
                let mut id = 0;
                for _ in 0..number(1) {
                    id = publish(self.server())?;
                }
                Ok(format!("ok {id}"))
            }
            "flood" => {
                let until = Instant::now() + Duration::from_millis(number(1));
                let mut id = 0;
                while Instant::now() < until {
                    id = publish(self.server())?;
                }
                Ok(format!("ok {id}"))
            }
            "controls" => {
                let mut all = String::from("ok");
                for message in self.server().controls() {
                    let message = message?;
                    all += &format!(" {}:", message.body.id);
                    message.body.bytes.iter().for_each(|b| all += &format!("{b:02x}"));
                }
                Ok(all)
            }
            "close" => self.server.take().map_or(Ok(()), Server::close).map(|()| "ok".to_owned()),
            "attach" => {
                let wait = Duration::from_millis(number(3));
                self.client = Some(Client::builder(word(1)).wait(wait).attach()?);
                Ok("ok".to_owned())
            }
            "detach" => {
                self.client = None;
                Ok("ok".to_owned())
            }
            "latest" | "current" | "wait" | "recent" | "at" | "hold" => {
                let client = self.client.as_ref().expect("attached");
                let frame = match word(0) {
                    "current" => client.current()?,
                    "wait" => client.wait(Duration::from_millis(number(1)))?,
                    "recent" => client.recent(number(1))?,
                    "at" => client.at(number(1))?,
                    _ => client.latest()?,
                };
                let Some(frame) = frame else { return Ok("none".to_owned()) };
                let said = judged(&frame);
                if word(0) == "hold" {
                    self.held.push(frame.into_owned());
                }
                Ok(said)
            }
            "check" => Ok(self.held.iter().map(judged).collect::<Vec<_>>().join(" ")),
            "drop" => {
                self.held.clear();
                Ok("ok".to_owned())
            }
            "storm" => {
                let client = self.client.as_ref().expect("attached");
                let until = Instant::now() + Duration::from_millis(number(1));
                let (mut count, mut last) = (0u64, 0);
                while Instant::now() < until {
                    let Some(frame) = client.latest()? else { continue };
                    let (id, mut said) = (frame.meta().id, judged(&frame));
                    if count % 16 == 0 && !said.contains("wrong") {
                        std::thread::sleep(Duration::from_millis(2)); // time for the writer to go round the ring
                        said = judged(&frame);
                    }
                    if said.contains("wrong") || id <= last {
                        return Ok(format!("{said} after {last}"));
                    }
                    (count, last) = (count + 1, id);
                }
                Ok(format!("ok {count} {last}"))
            }
            "send" => {
                let body: Vec<u8> = (0..word(2).len() / 2)
                    .map(|i| u8::from_str_radix(&word(2)[2 * i..2 * i + 2], 16).unwrap_or(0))
                    .collect();
                self.client.as_ref().expect("attached").send(number(1) as u32, &body)?;
                Ok("ok".to_owned())
            }
            "missed" => Ok(format!("ok {}", self.client.as_ref().expect("attached").missed())),
            "writer" => Ok(format!("ok {}", state(&self.client.as_ref().expect("attached").writer()))),
            "watch" => {
                let watcher = Watcher::open_within(word(1), Duration::from_millis(number(3)))?;
                let snapshot = watcher.snapshot()?;
                self.watcher = Some((watcher, snapshot));
                Ok("ok".to_owned())
            }
            "refresh" | "watch_wait" => {
                let (watcher, snapshot) = self.watcher.as_mut().expect("watching");
                let new = match word(0) {
                    "refresh" => watcher.refresh(snapshot)?,
                    _ => watcher.wait(snapshot, Duration::from_millis(number(1)))?,
                };
                Ok(if new { judged(snapshot) } else { "none".to_owned() })
            }
            "watch_storm" => {
                let (watcher, snapshot) = self.watcher.as_mut().expect("watching");
                let until = Instant::now() + Duration::from_millis(number(1));
                let (mut count, mut last) = (0u64, 0);
                while Instant::now() < until {
                    if !watcher.refresh(snapshot)? {
                        continue;
                    }
                    let (id, said) = (snapshot.meta().id, judged(snapshot));
                    if said.contains("wrong") || id <= last {
                        return Ok(format!("{said} after {last}"));
                    }
                    (count, last) = (count + 1, id);
                }
                Ok(format!("ok {count} {last}"))
            }
            "loan" => {
                std::mem::forget(self.server().begin()?); // killed now, it leaves a slot that is being written
                Ok("ok".to_owned())
            }
            other => Ok(format!("error unknown word {other}")),
        }
    }

    fn server(&mut self) -> &mut Server {
        self.server.as_mut().expect("created")
    }
}

fn state(writer: &shmx_runtime::Writer) -> &'static str {
    use shmx_runtime::Writer::*;
    match writer {
        Alive { .. } => "alive",
        Closed => "closed",
        Dead { .. } => "dead",
        Superseded => "superseded",
        _ => "unknown",
    }
}

/// Byte `k` of a stream in a frame.
fn byte(id: u64, stream: u32, k: usize) -> u8 {
    (id.wrapping_mul(7).wrapping_add(u64::from(stream) * 3) as u8).wrapping_add(k as u8)
}

/// How many rows of a stream a frame has; none where it lacks it.
fn rows(id: u64, stream: &Stream) -> Option<usize> {
    let optional = stream.optional;
    if optional && (id + u64::from(stream.id)).is_multiple_of(3) {
        return None;
    }
    Some(stream.extent.max.map_or(1, |max| (id % (u64::from(max.min(100)) + 1)) as usize))
}

fn row_bytes(schema: &Schema, stream: &Stream) -> usize {
    use shmx_schema::layout;
    let each = layout::elem_size(layout::list(&schema.types), &stream.elem, &stream.components).bytes;
    (each * layout::product(layout::list(&stream.extent.dims))) as usize
}

fn publish(server: &mut Server) -> Result<u64, Error> {
    let schema = server.schema().clone();
    let mut frame = server.begin()?;
    let id = frame.id();
    for stream in schema.streams.iter() {
        if let Some(rows) = rows(id, stream) {
            let n = rows * row_bytes(&schema, stream);
            let bytes: Vec<u8> = (0..n).map(|k| byte(id, stream.id, k)).collect();
            frame.write_bytes(stream.id, &bytes)?;
        }
    }
    frame.publish_at(id as f64 / 4.0)
}

fn judged<H: Holds>(frame: &FrameOf<H>) -> String {
    let meta = frame.meta();
    let id = meta.id;
    let wrong = |what: &str, stream: &Stream| format!("wrong frame {id} stream {} {what}", stream.name);
    for view in frame.streams().unwrap_or_default() {
        let stream = view.stream();
        let want = rows(id, stream).map(|rows| rows * row_bytes(frame.schema(), stream));
        if view.is_present() != want.is_some() {
            return wrong("presence", stream);
        }
        let bytes = view.bytes();
        if bytes.len() != want.unwrap_or(0) {
            return wrong("length", stream);
        }
        if bytes.iter().enumerate().any(|(k, b)| *b != byte(id, stream.id, k)) {
            return wrong("bytes", stream);
        }
    }
    if meta.sim_time != id as f64 / 4.0 {
        return format!("wrong frame {id} time {}", meta.sim_time);
    }
    format!("frame {id}")
}
