//! Processes with stock SHMX in them, which do what they are told in lines of JSON: `tests/runtime/interop/`.

use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

/// A process.
pub struct Python {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Python {
    /// A stock client.
    pub fn client() -> Python {
        Python::start("client")
    }

    /// A stock client that is attached.
    pub fn attached(name: &str) -> Python {
        let mut client = Python::client();
        assert_eq!(client.call("open", json!({ "name": name })), true, "a stock client opens {name}");
        client
    }

    /// A stock inspector that has the segment open.
    pub fn inspector(name: &str) -> Python {
        let mut inspector = Python::start("inspector");
        assert_eq!(inspector.call("open", json!({ "name": name })), true, "a stock inspector opens {name}");
        inspector
    }

    /// A stock server.
    pub fn server() -> Python {
        Python::start("server")
    }

    fn start(part: &str) -> Python {
        let python = std::env::var_os("SHMX_STOCK_PYTHON")
            .expect("these tests need the stock SHMX package; `cargo xtask test interop` builds it and runs them");
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("interop");
        let mut command = Command::new(python);
        // -B: leave no compiled files among the sources
        command.arg("-B").arg(folder.join(part).with_extension("py")).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().expect("start Python");
        let (input, output) = (child.stdin.take().unwrap(), BufReader::new(child.stdout.take().unwrap()));
        Python { child, input, output }
    }

    /// Tells it to do something; [`answer`](Python::answer) waits for it.
    pub fn ask(&mut self, call: &str, mut arguments: Value) {
        arguments["call"] = call.into();
        writeln!(self.input, "{arguments}").expect("it listens");
    }

    /// What it answers.
    #[track_caller]
    pub fn answer(&mut self) -> Value {
        let mut line = String::new();
        self.output.read_line(&mut line).expect("its answer");
        let status = if line.is_empty() { self.child.wait().ok() } else { None };
        assert!(status.is_none(), "the stock process ended: {}", status.unwrap());
        let mut answer: Value = serde_json::from_str(&line).expect("an answer in JSON");
        assert!(answer.get("error").is_none(), "{}", answer["error"]);
        answer["value"].take()
    }

    /// Tells it to do something, and waits.
    #[track_caller]
    pub fn call(&mut self, call: &str, arguments: Value) -> Value {
        self.ask(call, arguments);
        self.answer()
    }

    /// A call without arguments.
    #[track_caller]
    pub fn get(&mut self, call: &str) -> Value {
        self.call(call, json!({}))
    }

    /// The newest frame's id and the bytes of its streams, as a stock client sees them.
    #[track_caller]
    pub fn frame(&mut self) -> Option<Seen> {
        let frame = self.get("frame");
        (!frame.is_null()).then_some(Seen(frame))
    }

    /// Whether a stock client's message, with data or without, found room.
    #[track_caller]
    pub fn send(&mut self, id: u32, data: Option<&[u8]>) -> bool {
        self.call("send", json!({ "type": id, "data": data.map(hex) })) == true
    }

    /// The messages that a stock server has got: reader, type, data.
    #[track_caller]
    pub fn poll(&mut self) -> Vec<(u64, u32, Vec<u8>)> {
        let messages = self.get("poll");
        let message = |m: &Value| {
            (m["reader_id"].as_u64().unwrap(), m["type"].as_u64().unwrap() as u32, unhex(m["data"].as_str().unwrap()))
        };
        messages.as_array().unwrap().iter().map(message).collect()
    }

    /// A stock server publishes streams: id, bytes, number of elements.
    #[track_caller]
    pub fn publish(&mut self, streams: &[(u32, &[u8], u32)], sim_time: f64) {
        let streams: Vec<Value> = streams.iter().map(|(id, data, count)| json!([id, hex(data), count])).collect();
        assert_eq!(self.call("publish", json!({ "streams": streams, "sim_time": sim_time })), true, "it fits the slot");
    }

    /// How many readers a stock server counts, by their slots.
    #[track_caller]
    pub fn readers(&mut self) -> usize {
        self.get("readers").as_array().unwrap().iter().filter(|r| r["in_use"] == true).count()
    }

    /// Kills it, as `kill -9` does.
    pub fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Drop for Python {
    fn drop(&mut self) {
        // it has ended, or there is nobody left to tell
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A frame that a stock client saw.
pub struct Seen(Value);

impl Seen {
    /// A number of its metadata.
    pub fn meta(&self, key: &str) -> f64 {
        self.0["meta"][key].as_f64().expect("a number")
    }

    /// Its id.
    pub fn id(&self) -> u64 {
        self.0["meta"]["frame_id"].as_u64().expect("an id")
    }

    /// The names of its streams.
    pub fn names(&self) -> Vec<&str> {
        self.0["streams"].as_object().expect("streams").keys().map(String::as_str).collect()
    }

    /// The bytes of a stream, and its number of elements.
    pub fn stream(&self, name: &str) -> (Vec<u8>, u64) {
        let stream = &self.0["streams"][name];
        let bytes = unhex(stream["data"].as_str().unwrap_or_else(|| panic!("no stream {name}")));
        assert_eq!(stream["bytes"], bytes.len(), "{name}");
        (bytes, stream["elem_count"].as_u64().unwrap())
    }
}

pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

fn unhex(text: &str) -> Vec<u8> {
    (0..text.len()).step_by(2).map(|i| u8::from_str_radix(&text[i..i + 2], 16).expect("hexadecimal")).collect()
}

/// The name of a segment, whose file goes when this is dropped: stock servers leave theirs.
pub struct Place(pub String);

impl Place {
    pub fn new(what: &str) -> Place {
        Place(shmx_tests::name(what))
    }

    pub fn path(&self) -> PathBuf {
        Path::new("/dev/shm").join(&self.0)
    }
}

impl std::ops::Deref for Place {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        // ours are gone with their server
        let _ = std::fs::remove_file(self.path());
    }
}
