//! Everything that can look at a segment, looking: each answer is a value, or an error with words.

use super::{Image, Schemas};
use crate::{bits, calls};
use shmx_runtime::dynamic::{self, FrameOf, Holds, StreamView};
use shmx_runtime::{Backing, Bool, Error, Inspector, StreamId, bf16, f16};
use std::fmt::Write;
use std::hint::black_box;
use std::time::Duration;

/// What a frame holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Readout {
    /// Its id.
    pub id: u64,
    /// Its streams' ids and bytes.
    pub streams: Vec<(u32, Vec<u8>)>,
}

/// The newest frame as two kinds of readers see it; `None` where an error stopped them or there is none.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Seen {
    /// Copied.
    pub copied: Option<Readout>,
    /// Pinned.
    pub pinned: Option<Readout>,
}

/// A value, or nothing where there was an error, which must have words.
///
/// # Panics
/// It has none.
pub fn said<T>(result: Result<T, Error>) -> Option<T> {
    match result {
        Ok(value) => Some(value),
        Err(error) => {
            assert!(!error.to_string().trim().is_empty(), "an error without words: {error:?}");
            black_box(format!("{error:?}"));
            None
        }
    }
}

/// What prints.
fn show(what: impl std::fmt::Debug) {
    let mut sink = String::new();
    let _ = write!(sink, "{what:?}");
    black_box(sink);
}

/// By all that can look.
pub fn look(name: &str, image: &Image) -> Seen {
    inspect(name);
    let copied = watch(name);
    let pinned = attach(name);
    match image.schema {
        Schemas::Calls => typed_calls(name),
        Schemas::Bits => typed_bits(name),
        Schemas::Dynamic => {
            said(calls::Watcher::open(name).map(drop)); // of another schema
        }
    }
    Seen { copied, pinned }
}

fn inspect(name: &str) {
    let Some(inspector) = said(Inspector::open(name)) else { return };
    let layout = inspector.layout();
    black_box((layout.to_string(), layout.created()));
    if let Some(directory) = said(inspector.directory()) {
        for stream in directory.schema.streams.iter().chain(&directory.appended) {
            show(stream);
        }
    }
    show((inspector.state(), inspector.writer(), inspector.session(), inspector.head(), inspector.frames_published()));
    inspector.slots().take(100).for_each(show);
    inspector.slots().for_each(drop);
    show((inspector.readers(), inspector.controls(), inspector.is_current()));
}

/// By a copying reader of any schema.
pub fn watch(name: &str) -> Option<Readout> {
    let watcher = said(dynamic::Watcher::open(name))?;
    let mut snapshot = said(watcher.snapshot())?;
    let seen = (snapshot.meta().id != 0).then(|| body(&snapshot)).flatten();
    said(watcher.refresh(&mut snapshot));
    black_box((watcher.missed(), watcher.overtaken(), watcher.writer(), watcher.schema().streams.len()));
    seen
}

fn attach(name: &str) -> Option<Readout> {
    let client = said(dynamic::Client::attach(name))?;
    let seen = said(client.latest()).flatten().and_then(|frame| body(&frame));
    if let Some(frame) = said(client.current()).flatten() {
        let id = frame.meta().id;
        let owned = frame.into_owned();
        body(&owned);
        for n in [1, 2, u64::MAX] {
            let _ = said(client.recent(n)).flatten().and_then(|frame| body(&frame));
            let _ = said(client.at(id.wrapping_sub(n))).flatten().and_then(|frame| body(&frame));
        }
        black_box(client.held());
        show(client.frames());
    }
    said(client.wait(Duration::ZERO).map(drop));
    said(client.refresh_directory());
    let controls: Vec<(u32, u32)> = client.schema().controls.iter().map(|c| (c.id, c.body.bytes)).collect();
    for (id, bytes) in controls.into_iter().take(20).filter(|(_, bytes)| *bytes < 1 << 20) {
        said(client.send(id, &vec![1; bytes as usize]));
        said(client.send(id, &[1; 3]));
    }
    said(client.send(77u32, &[1; 3]));
    black_box((client.missed(), client.writer(), client.held()));
    seen
}

/// By every accessor of a frame.
pub fn body<H: Holds>(frame: &FrameOf<H>) -> Option<Readout> {
    show(frame);
    black_box(frame.meta().age());
    said(frame.stream("nothing").map(drop));
    said(frame.stream("late").map(drop));
    said(frame.to_json());
    let views = said(frame.streams())?;
    for view in &views {
        numbers(view);
        assert!(frame.has(view.stream().id) || views.iter().filter(|v| v.stream().id == view.stream().id).count() > 1);
        said(frame.stream(&*view.stream().name).map(|view| view.count()));
    }
    let streams = views.iter().map(|view| (view.stream().id, view.bytes().to_vec())).collect();
    Some(Readout { id: frame.meta().id, streams })
}

fn numbers(view: &StreamView<'_>) {
    fn all<T: dynamic::Number>(view: &StreamView<'_>) {
        if let Some(numbers) = said(view.numbers::<T>()) {
            assert_eq!(size_of_val(numbers), view.bytes().len());
        }
        said(view.plane::<T>(0).map(<[T]>::len));
        said(view.plane::<T>(2).map(<[T]>::len));
    }
    show(view);
    black_box((view.count(), view.shape(), view.is_present()));
    all::<Bool>(view);
    all::<i8>(view);
    all::<u8>(view);
    all::<i16>(view);
    all::<u16>(view);
    all::<i32>(view);
    all::<u32>(view);
    all::<i64>(view);
    all::<u64>(view);
    all::<f16>(view);
    all::<bf16>(view);
    all::<f32>(view);
    all::<f64>(view);
    said(view.text().map(str::len));
    black_box(view.to_json());
}

fn calls_body<B: Backing>(frame: &calls::View<B>) {
    let position = frame.position();
    assert_eq!([position.x.len(), position.y.len(), position.z.len(), frame.velocity().len()], [100; 4]);
    show((frame.tick(), frame.points(), frame.depth().map(<[f16]>::len), frame.pose()));
    said(frame.log().map(str::len));
    said(frame.hud().map(|hud| hud.map(str::len)));
    said(frame.hud_as::<serde_json::Value>());
}

fn typed_calls(name: &str) {
    if let Some(watcher) = said(calls::Watcher::open(name)) {
        if let Some(mut snapshot) = said(watcher.snapshot()) {
            calls_body(&snapshot);
            show((snapshot.meta(), snapshot.has(StreamId(5))));
            said(watcher.refresh(&mut snapshot));
            said(watcher.wait(&mut snapshot, Duration::ZERO));
        }
        show((watcher.absent(), watcher.missed(), watcher.writer()));
    }
    said(calls::Client::builder(name).accept_meaning().attach().map(drop));
    let Some(client) = said(calls::Client::attach(name)) else { return };
    if let Some(frame) = said(client.latest()).flatten() {
        calls_body(&frame);
        show((frame.meta(), frame.has(StreamId(5))));
        let id = frame.meta().id;
        let owned = frame.into_owned();
        calls_body(&owned);
        said(client.recent(1)).flatten().iter().for_each(calls_body);
        said(client.at(id.wrapping_sub(1))).flatten().iter().for_each(calls_body);
        said(client.current()).flatten().iter().for_each(calls_body);
    }
    said(client.wait(Duration::ZERO).map(drop));
    for _ in 0..3 {
        said(client.send(&calls::Control::SetGravity { g: [1.0; 3] }));
        said(client.send(&calls::Control::Pause));
    }
    show((client.absent(), client.missed(), client.held(), client.writer()));
}

fn bits_body<B: Backing>(frame: &bits::View<B>) {
    show((frame.kinds(), frame.faults(), frame.flags(), frame.cells()));
    said(frame.text().map(str::len));
}

fn typed_bits(name: &str) {
    if let Some(snapshot) = said(bits::Watcher::open(name)).and_then(|watcher| said(watcher.snapshot())) {
        bits_body(&snapshot);
    }
    let Some(client) = said(bits::Client::attach(name)) else { return };
    said(client.latest()).flatten().iter().for_each(bits_body);
    let set = bits::Control::Set {
        kind: bits::Kind::Gas.into(),
        fault: bits::Fault::HOT,
        on: true.into(),
        name: shmx_runtime::Text::truncated("x"),
    };
    for _ in 0..5 {
        said(client.send(&set));
    }
}
