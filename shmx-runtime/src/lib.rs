//! Typed frames in shared memory: one process publishes in place, others read the newest frame, or the last few,
//! zero copy and untorn.
//!
//! A schema says what a frame carries. `shmxc` compiles it, in a build script, to a module that gives [`Server`],
//! [`Client`] and [`Watcher`] their types; [`dynamic`] has the same without a schema, and [`Inspector`] is for tools.
//! This is for data that has a rate (a simulation and its renderer, cameras, sensors): readers want what is newest, a
//! slow one misses frames, knows how many, and holds nobody up.
//!
//! # Example
//!
//! The module `tour` of all examples here is made of `doc/tour.yaml`, which is packaged with this crate;
//! [`include_schema!`] shows how a program gets its own. Server and client would be two processes.
//!
//! ```
//! # mod doc { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/tour.rs")); }
//! # use doc::tour;
//! # let name = format!("doc-crate-{}", std::process::id());
//! # let name = name.as_str();
//! use tour::{Client, Control, Kind, Particle, Server, Watcher};
//!
//! let mut server = Server::create(name)?; // the file /dev/shm/NAME
//! let client = Client::attach(name)?;
//!
//! // Publish: a free slot is lent, written in place, and is then the newest frame.
//! let mut frame = server.begin()?;
//! let now = frame.fixed_mut(); // the streams that every frame carries, as disjoint borrows of shared memory
//! (*now.tick, *now.running) = (7, true.into());
//! for plane in [now.position.x, now.position.y, now.position.z] {
//!     plane.fill(0.5); // m
//! }
//! now.velocity.fill([0.0, 0.0, -1.0]); // m/s
//! frame.set_born(&[Particle { id: 1, kind: Kind::Star.into(), mass: 2.0e30, ..Default::default() }])?;
//! frame.set_log("a star is born")?;
//! frame.publish_at(0.25)?;
//!
//! // Read: a pinned frame is the memory that was written, and stands still while it is held.
//! let frame = client.latest()?.expect("a frame that this client has not seen");
//! assert_eq!((frame.meta().id, frame.meta().sim_time), (1, 0.25));
//! assert_eq!(frame.tick(), 7);
//! assert_eq!(frame.position().x.len(), tour::sizes::PARTICLES);
//! assert_eq!(frame.born()[0].kind.get(), Ok(Kind::Star));
//! assert_eq!(frame.log()?, "a star is born");
//! assert!(frame.depth().is_none()); // optional, and not in this frame
//! drop(frame);
//! assert!(client.latest()?.is_none()); // seen
//!
//! // Control messages flow back.
//! client.send(&Control::SetGravity { g: [0.0, 0.0, -9.81] })?;
//! for message in server.controls() {
//!     let message = message?;
//!     assert_eq!(message.body, Control::SetGravity { g: [0.0, 0.0, -9.81] });
//!     assert_eq!(message.reader.pid, u64::from(std::process::id()));
//! }
//!
//! // Watch: read permission is enough, any number may, nothing is pinned; each look is a checked copy.
//! let watcher = Watcher::open(name)?;
//! let mut snapshot = watcher.snapshot()?;
//! assert_eq!(snapshot.tick(), 7);
//! assert!(!watcher.refresh(&mut snapshot)?); // nothing newer
//! # server.close()?;
//! # Ok::<(), shmx_runtime::Error>(())
//! ```
//!
//! # Guarantees
//!
//! - **No torn frame.** All bytes of a frame that a reader is given come from one `publish`. A pinned frame cannot be
//!   overwritten: reader and writer meet in one atomic word per slot. A snapshot is accepted only when the frame was
//!   the same before and after it was copied.
//! - **Zero copy.** What [`Client`] hands out are slices of the mapping, what `begin` lends is the memory that readers
//!   will see. Copies are made where they are asked for: snapshots, `carry`, single values, JSON.
//! - **A held frame costs the writer nothing** as long as there are `slots >= readers * pins + 2`, which is the
//!   default: a slot is always free, and `begin` never fails or waits. With fewer slots it can fail, and says who
//!   holds them.
//! - **What is missed is counted.** Frame ids count up from 1 without gaps; [`Client::missed`] and [`Watcher::missed`]
//!   are exact.
//! - **One writer a name.** A second one gets an error with the pid of the first ([`Error::is_taken`]). When a writer
//!   dies, however it dies, the next one of the name goes on: in place where it makes the same segment, else beside it.
//! - **Readers outlive writers.** A client or watcher whose writer died, closed or was replaced goes on to the segment
//!   that has the name, within 100 ms of its return; what it holds stays valid, what the dead one left is never taken
//!   for new.
//! - **A reader's stray pointer cannot change a frame.** Clients map frames read-only, watchers everything.
//! - **The places of the dead come back.** Liveness is a lock that the kernel drops however a process ends; nothing is
//!   freed because time passed, so a process may stop in a debugger for an hour.
//! - **No allocation, no lock, no system call per frame** in `begin`, the setters, `publish`, `latest` and the drop of
//!   a frame, but for one call that wakes readers if there are any asleep. (Errors and JSON allocate; with timestamps
//!   the clock is read, which Linux does without a call on usual machines.)
//! - **Bytes of others are checked.** Headers, directory and lengths are copied once and checked there; enums, bools
//!   and flags may hold any bits ([`Open`], [`Bool`]); text is checked when it is asked for; to the server control
//!   rings are hostile.
//!
//! # What is not guaranteed
//!
//! - **The one trust:** a pinned frame is a plain slice, and sound as long as whoever can write the file keeps the pin
//!   protocol. Against a writer that is malicious, or broken enough to write slots it has not claimed, take snapshots
//!   ([`Watcher`]): they believe nothing that they have not copied.
//! - **A file that somebody truncates** is SIGBUS for who then touches it. Nothing here does, and a segment's space is
//!   reserved when it is made, so that a full `/dev/shm` is an error of `create`. Keep the mode at 0600, or 0640.
//! - **No delivery of every frame.** A reader that is slower than the ring is long misses some; nobody waits for it.
//! - **Not yet:** lossless reading; several writers of one segment.
//! - **Linux only**, 64-bit, little-endian.
//!
//! # What the calls mean
//!
//! | call | gives |
//! |---|---|
//! | [`latest`](Client::latest) | the newest frame, if this client has not seen it; never waits |
//! | [`current`](Client::current) | the newest frame, seen or not |
//! | [`wait`](Client::wait) | the newest unseen frame, asleep until there is one; none when the time is up |
//! | [`frames`](Client::frames) | the newest unseen frame again and again, until the writer closes |
//! | [`recent`](Client::recent), [`at`](Client::at) | the frame n before the newest, the frame of that id; none once it has left the ring |
//! | [`snapshot`](Watcher::snapshot), [`refresh`](Watcher::refresh) | a checked copy of the newest frame, into memory that is used again |
//! | [`begin`](Server::begin) | the one loan of a free slot |
//! | `publish`, `publish_at` | makes the loan the newest frame; fails where a fixed stream was not written |
//! | `carry` | copies the fixed streams not yet written from the frame before |
//!
//! A frame holds a pin until it is dropped; the same frame twice is one pin; past `pins` the call fails and names the
//! frames held. A loan must write every fixed stream or `carry` it. A stream of varying length is written once a
//! frame, at its final length, in any order; not written, it is empty or absent in this frame. A loan that is dropped
//! gives its slot back, one that was forgotten is taken back by the next `begin`.
//!
//! A writer that is gone is no error: the calls find no new frame, [`Client::writer`] says what became of it, and they
//! go on when there is one again. Errors are what waiting cannot cure: a new writer whose schema does not fit, say.
//!
//! # Threads and fork
//!
//! A [`Server`], [`Client`] or [`Watcher`] belongs to one thread at a time: it may move to another (`Send`); a second
//! thread attaches a client of its own (clients and watchers are not `Sync`, a server publishes through `&mut`).
//! Frames stay in their client's thread; `into_owned` makes one that may go anywhere, be shared and outlive its
//! client. Several handles on one segment, in one process or many, do not know of each other.
//!
//! ```
//! # mod doc { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/tour.rs")); }
//! # use doc::tour;
//! fn moves<T: Send>() {}
//! fn is_shared<T: Sync>() {}
//! (moves::<tour::Server>(), moves::<tour::Client>(), moves::<tour::Watcher>());
//! (moves::<tour::OwnedFrame>(), is_shared::<tour::OwnedFrame>());
//! (moves::<tour::Snapshot>(), is_shared::<tour::Snapshot>());
//! ```
//!
//! A forked child keeps nothing of its parent's alive: the locks that it inherits are let go of before it does anything
//! else. Frames that the parent held stay readable in it, as long as the parent lives and holds them; inherited servers
//! and clients fail with an error of their own ([`Error::is_forked`]), and dropping them there changes nothing.
//! Watchers and snapshots, which have nothing of the segment's, go on. A child makes handles of its own. (Python's
//! `multiprocessing` forks like this. A bare `clone` system call, behind the C library's back, is not noticed.)
#![deny(unsafe_code)]

#[cfg(not(loom))]
#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;
#[cfg(not(loom))]
mod bells;
#[cfg(not(loom))]
#[allow(unsafe_code)] // slices of pinned slots: see `Attached::bytes`
mod client;
#[cfg(all(feature = "derive", not(loom)))]
mod derive;
#[cfg(not(loom))]
mod directory;
#[cfg(not(loom))]
pub mod dynamic;
#[cfg(not(loom))]
mod error;
#[cfg(not(loom))]
mod frame;
#[cfg(not(loom))]
mod inspector;
#[cfg(not(loom))]
#[allow(unsafe_code)] // offsets to references
mod mem;
#[cfg(not(loom))]
#[allow(unsafe_code)] // bytes to values
mod plain;
#[doc(hidden)]
pub mod protocol;
#[cfg(not(loom))]
mod reap;
#[cfg(not(loom))]
mod segment;
#[cfg(not(loom))]
#[allow(unsafe_code)] // slices of claimed slots: see `Loan::bytes`
mod server;
#[cfg(not(loom))]
mod session;
#[cfg(not(loom))]
mod stock;
#[doc(hidden)]
pub mod sync;
#[cfg(not(loom))]
#[allow(unsafe_code)] // fcntl: see `sys/lock.rs`
mod sys;
#[cfg(not(loom))]
mod typed;
#[cfg(not(loom))]
mod types;
#[cfg(not(loom))]
mod watcher;
#[cfg(not(loom))]
mod wire;
#[cfg(not(loom))]
mod writer_state;

#[cfg(all(feature = "derive", not(loom)))]
pub use crate::derive::{ShmxControl, ShmxEnum, ShmxRecord, ShmxStream};
#[cfg(not(loom))]
pub use crate::{
    bells::Bell,
    client::{Client, ClientBuilder, FrameStream, Frames, Owned, Pinned, Streamed},
    error::{Error, Result},
    frame::FrameMeta,
    inspector::{Directory, Inspector, ReaderInfo, ReaderKind, RingInfo, SegmentLayout, SlotInfo, WriterInfo},
    segment::SegmentState,
    server::{Controls, Loan, Message, Reader, Server, ServerBuilder, ServerStats},
    typed::{Backing, ControlMessage, NoControls, Schema, StreamId, Value},
    types::{Bits, Bool, Enum, Flag, Flags, Json, Open, Text, TextTooLong},
    watcher::{Copied, Watcher},
    writer_state::Writer,
};
#[cfg(not(loom))]
pub use half::{bf16, f16};
#[cfg(not(loom))]
pub use shmx_schema::model;
#[cfg(not(loom))]
pub use shmx_schema::model::{Checksum, Wire};

/// Includes the module that `shmxc` generated for a schema: the file `$OUT_DIR/NAME.rs`, which declares `pub mod NAME`.
///
/// The build script makes it:
///
/// ```text
/// // build.rs, with `shmxc` (default-features = false) among the build-dependencies
/// fn main() {
///     shmxc::Build::new().schema("schemas/sim_render.yaml").compile().unwrap();
/// }
/// ```
///
/// and the program includes it, at the top level of a file or in a module of its own:
///
/// ```
/// # macro_rules! include_schema { ($name:literal) => { pub mod tour {
/// #     include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/tour.rs")); pub use self::tour::*; } } }
/// # /*
/// shmx_runtime::include_schema!("tour");
/// # */ include_schema!("tour"); // a documentation test has no OUT_DIR
/// use tour::{Client, Server};
///
/// fn attach(name: &str) -> shmx_runtime::Result<Client> {
///     Client::builder(name).wait(std::time::Duration::from_secs(10)).attach()
/// }
/// # assert!(attach("doc no name").is_err());
/// ```
///
/// Both words are the schema's `schema:` name, whatever its file is called. A module that is generated by
/// `shmxc gen` and checked in is included with the standard `include!` instead.
#[macro_export]
macro_rules! include_schema {
    ($name:literal) => {
        include!(concat!(env!("OUT_DIR"), "/", $name, ".rs"));
    };
}
