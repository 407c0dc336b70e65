//! What tools see of a live segment.

mod layout;
mod process;
mod readers;
mod slots;
mod stock;

pub use layout::SegmentLayout;
pub use readers::{ReaderInfo, ReaderKind, RingInfo};
pub use slots::SlotInfo;

use crate::directory;
use crate::error::{Error, Result};
use crate::segment::{Found, Role, Segment, SegmentState};
use crate::stock::Source;
use crate::sync::Ordering;
use crate::sys::file;
use crate::sys::lock::Lock;
use crate::sys::name::Name;
use crate::wire::{ext, header};
use crate::writer_state::Writer;
use shmx_schema::model::{Schema, Stream};
use std::path::Path;

/// Looks into a segment without being noticed: maps it read-only, takes no slot, changes nothing.
///
/// What it returns are snapshots of numbers that others change meanwhile: two of them may be of different moments.
///
/// ```
/// use shmx_runtime::{Inspector, SegmentState, dynamic::{self, Client, SchemaBuilder, Server}, model::Scalar};
/// # let name = format!("doc-inspector-{}", std::process::id());
/// # let name = name.as_str();
/// let schema = SchemaBuilder::new("lab").stream(dynamic::stream(1, "tick", Scalar::U64));
/// let server = Server::builder(name, schema).readers(2).create()?;
/// let client = Client::attach(name)?;
///
/// let inspector = Inspector::open(name)?;
/// assert_eq!(inspector.state(), SegmentState::Live);
/// assert_eq!(inspector.directory()?.schema.name, "lab");
/// let readers = inspector.readers();
/// assert_eq!(readers[0].pid, u64::from(std::process::id()));
/// assert!(readers[0].alive == Some(true) && readers[0].pinned.is_empty());
/// println!("{}", inspector.layout());
/// # drop(client);
/// # server.close()?;
/// # Ok::<(), shmx_runtime::Error>(())
/// ```
#[derive(Debug)]
pub struct Inspector {
    found: Of,
    name: Name,
}

/// What is looked into.
#[derive(Debug)]
enum Of {
    /// A segment of ours, and a description to ask for its locks.
    Ours(Segment, Lock),
    /// A stock server's, and a shadow that its directory is decoded from.
    Stock(Source, Segment),
}

/// What a segment's directory says: see [`Inspector::directory`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Directory {
    /// The schema that the segment was made with.
    pub schema: Schema,
    /// Streams that its server appended since, in their order.
    pub appended: Vec<Stream>,
}

/// A segment's writer: see [`Inspector::writer`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct WriterInfo {
    /// Its process, as it said.
    pub pid: u64,
    /// When that started, in clock ticks since boot.
    pub start_time: u64,
    /// That process's name; empty when it is gone or cannot be seen from here.
    pub process: String,
    /// What became of it.
    pub state: Writer,
}

impl Inspector {
    /// Opens the segment of a name, which must be there; whether its writer lives or not.
    ///
    /// # Errors
    /// No such segment ([`is_not_found`](Error::is_not_found)), no permission to read it
    /// ([`is_denied`](Error::is_denied)), a corrupt segment ([`is_corrupt`](Error::is_corrupt)).
    pub fn open(name: &str) -> Result<Inspector> {
        let name = Name::new(name)?;
        let found = match Segment::find(file::open(&name, false)?, Role::Watcher).map_err(|e| e.of(&name.text))? {
            Found::Ours(segment) => {
                let ask = Lock::to_ask(&segment.file)
                    .map_err(|e| Error::os("cannot open the segment to ask for its locks", &name.path, e))?;
                Of::Ours(segment, ask)
            }
            Found::Stock(source) => {
                let shadow = crate::stock::shadow(&source, 1).map_err(|e| e.of(&name.text))?;
                Of::Stock(source, shadow)
            }
        };
        Ok(Inspector { found, name })
    }

    /// The numbers that the segment was made with: regions, strides, counts, flags, fingerprints.
    pub fn layout(&self) -> SegmentLayout {
        match &self.found {
            Of::Ours(segment, _) => SegmentLayout::of(segment),
            Of::Stock(source, _) => stock::layout(source),
        }
    }

    /// A fresh copy of the directory, decoded. While the server appends a stream it is read again until a copy is whole.
    ///
    /// # Errors
    /// Its bytes contradict themselves ([`is_corrupt`](Error::is_corrupt)).
    pub fn directory(&self) -> Result<Directory> {
        let read = match &self.found {
            Of::Ours(segment, _) => directory::read(segment),
            Of::Stock(source, shadow) => {
                crate::stock::refresh(shadow, source, false).and_then(|_| directory::read(shadow))
            }
        };
        let directory = read.map_err(|e| e.of(&self.name.text))?.directory;
        Ok(Directory { schema: directory.schema, appended: directory.appended })
    }

    /// The state word, as the last writer left it. A stock server leaves none: its segment counts as live, until
    /// the server starts anew in it ([`SegmentState::Superseded`]).
    pub fn state(&self) -> SegmentState {
        match &self.found {
            Of::Ours(segment, _) => segment.state(),
            Of::Stock(source, _) if source.moved() => SegmentState::Superseded,
            Of::Stock(..) => SegmentState::Live,
        }
    }

    /// The writer, and what became of it. Makes system calls: for its lock, and for its name.
    pub fn writer(&self) -> WriterInfo {
        let (segment, ask) = match &self.found {
            Of::Ours(segment, ask) => (segment, ask),
            Of::Stock(source, _) => {
                let state = if source.moved() { Writer::Superseded } else { Writer::Unknown };
                return WriterInfo { pid: 0, start_time: 0, process: String::new(), state };
            }
        };
        let pid = segment.head().get64(ext::WRITERS + ext::WRITER_PID);
        let start_time = segment.head().get64(ext::WRITERS + ext::WRITER_START);
        let held = ask.is_held(ext::writer_lock(0));
        let process = process::name(pid, start_time);
        WriterInfo { pid, start_time, process, state: Writer::of(segment, held) }
    }

    /// The session: new whenever a segment is made or taken over.
    pub fn session(&self) -> u64 {
        match &self.found {
            Of::Ours(segment, _) => segment.session(),
            Of::Stock(source, _) => source.session,
        }
    }

    /// The newest frame's sequence; 0 while there was none. It may pass numbers over.
    pub fn head(&self) -> u64 {
        match &self.found {
            Of::Ours(segment, _) => segment.newest().load(Ordering::Acquire),
            Of::Stock(source, _) => source.write_index().into(),
        }
    }

    /// Frames that were published since the segment was made: the newest one's id.
    pub fn frames_published(&self) -> u64 {
        let head = match &self.found {
            Of::Ours(segment, _) => segment.head(),
            Of::Stock(source, _) => source.head(),
        };
        head.get64(header::FRAME_SEQ)
    }

    /// The reader slots that are in use, with what each holds. Makes some system calls a reader.
    pub fn readers(&self) -> Vec<ReaderInfo> {
        match &self.found {
            Of::Ours(segment, ask) => readers::readers(segment, ask),
            Of::Stock(source, _) => stock::readers(source),
        }
    }

    /// All slots of the ring, by index, each as it is when it is asked for. A damaged segment may say that it has a
    /// million: collect them only if that many have room.
    pub fn slots(&self) -> impl ExactSizeIterator<Item = SlotInfo> + '_ {
        let slots = match &self.found {
            Of::Ours(segment, _) => segment.geo.slots,
            Of::Stock(source, _) => source.geo.slots,
        };
        (0..slots).map(|index| match &self.found {
            Of::Ours(segment, _) => slots::slot(segment, index),
            Of::Stock(source, _) => stock::slot(source, index),
        })
    }

    /// The control rings, one a reader slot; none where the segment takes no control messages.
    pub fn controls(&self) -> Vec<RingInfo> {
        match &self.found {
            Of::Ours(segment, _) => readers::rings(segment),
            Of::Stock(source, _) => stock::rings(source),
        }
    }

    /// Whether the name still leads to this segment: false once it was closed, another has the name, or a stock server
    /// started anew in it. A system call.
    pub fn is_current(&self) -> bool {
        let file = match &self.found {
            Of::Ours(segment, _) => &segment.file,
            Of::Stock(source, _) if source.moved() => return false,
            Of::Stock(source, _) => &source.file,
        };
        file::leads_to(&self.name.path, file)
    }

    /// The segment's name, as it was given.
    pub fn name(&self) -> &str {
        &self.name.text
    }

    /// The file that the name means.
    pub fn path(&self) -> &Path {
        &self.name.path
    }
}
