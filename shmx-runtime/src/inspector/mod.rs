//! What tools see of a live segment.

mod layout;
mod process;
mod readers;
mod slots;

pub use layout::SegmentLayout;
pub use readers::{ReaderInfo, ReaderKind, RingInfo};
pub use slots::SlotInfo;

use crate::directory;
use crate::error::{Error, Result};
use crate::segment::{Role, Segment, SegmentState};
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
    segment: Segment,
    name: Name,
    ask: Lock,
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
        let segment = Segment::open(file::open(&name, false)?, Role::Watcher).map_err(|e| e.of(&name.text))?;
        let ask = Lock::to_ask(&segment.file)
            .map_err(|e| Error::os("cannot open the segment to ask for its locks", &name.path, e))?;
        Ok(Inspector { segment, name, ask })
    }

    /// The numbers that the segment was made with: regions, strides, counts, flags, fingerprints.
    pub fn layout(&self) -> SegmentLayout {
        SegmentLayout::of(&self.segment)
    }

    /// A fresh copy of the directory, decoded. While the server appends a stream it is read again until a copy is whole.
    ///
    /// # Errors
    /// Its bytes contradict themselves ([`is_corrupt`](Error::is_corrupt)).
    pub fn directory(&self) -> Result<Directory> {
        let directory = directory::read(&self.segment).map_err(|e| e.of(&self.name.text))?.directory;
        Ok(Directory { schema: directory.schema, appended: directory.appended })
    }

    /// The state word, as the last writer left it.
    pub fn state(&self) -> SegmentState {
        self.segment.state()
    }

    /// The writer, and what became of it. Makes system calls: for its lock, and for its name.
    pub fn writer(&self) -> WriterInfo {
        let pid = self.segment.head().get64(ext::WRITERS + ext::WRITER_PID);
        let start_time = self.segment.head().get64(ext::WRITERS + ext::WRITER_START);
        let held = self.ask.is_held(ext::writer_lock(0));
        let process = process::name(pid, start_time);
        WriterInfo { pid, start_time, process, state: Writer::of(&self.segment, held) }
    }

    /// The session: new whenever a segment is made or taken over.
    pub fn session(&self) -> u64 {
        self.segment.session()
    }

    /// The newest frame's sequence; 0 while there was none. It may pass numbers over.
    pub fn head(&self) -> u64 {
        self.segment.newest().load(Ordering::Acquire)
    }

    /// Frames that were published since the segment was made: the newest one's id.
    pub fn frames_published(&self) -> u64 {
        self.segment.head().get64(header::FRAME_SEQ)
    }

    /// The reader slots that are in use, with what each holds. Makes some system calls a reader.
    pub fn readers(&self) -> Vec<ReaderInfo> {
        readers::readers(&self.segment, &self.ask)
    }

    /// All slots of the ring, by index.
    pub fn slots(&self) -> Vec<SlotInfo> {
        slots::slots(&self.segment)
    }

    /// The control rings, one a reader slot; none where the segment takes no control messages.
    pub fn controls(&self) -> Vec<RingInfo> {
        readers::rings(&self.segment)
    }

    /// Whether the name still leads to this segment: false once it was closed or another has the name. A system call.
    pub fn is_current(&self) -> bool {
        file::leads_to(&self.name.path, &self.segment.file)
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
