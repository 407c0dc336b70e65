//! How to create a segment: the schema's defaults, each of which may be overridden.

use super::build::Source;
use super::start::create;
use super::typed::Server;
use crate::error::Result;
use crate::typed::{Schema, StreamId};
use shmx_schema::model::{Checksum, Segment, Wire};
use std::marker::PhantomData;

/// All settings of a segment.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(crate) readers: u32,
    pub(crate) pins: u32,
    pub(crate) slots: Option<u32>,
    pub(crate) control_bytes: Option<u32>,
    pub(crate) wire: Wire,
    pub(crate) checksum: Checksum,
    /// Somebody said so beside `wire: shmx2`, or to this builder.
    pub(crate) checksum_asked: bool,
    pub(crate) timestamps: bool,
    pub(crate) wake_watchers: bool,
    pub(crate) mode: u32,
    pub(crate) group: Option<String>,
    pub(crate) keep: bool,
    /// Stream ids with their `max`.
    pub(crate) max: Vec<(u32, u32)>,
    /// Directory and frame bytes for appended streams.
    pub(crate) room: (u64, u64),
    /// Known in generated code.
    pub(crate) schema_hash: Option<u64>,
}

impl Settings {
    pub(crate) fn of(segment: &Segment) -> Settings {
        Settings {
            readers: segment.readers,
            pins: segment.pins,
            slots: segment.slots,
            control_bytes: segment.control_bytes,
            wire: segment.wire,
            checksum: segment.checksum,
            checksum_asked: segment.wire == Wire::Shmx2 && segment.checksum != Checksum::None,
            timestamps: segment.timestamps,
            wake_watchers: segment.wake_watchers,
            mode: segment.mode,
            group: segment.group.as_ref().map(ToString::to_string),
            keep: segment.keep,
            max: Vec::new(),
            room: (0, 0),
            schema_hash: None,
        }
    }
}

/// Creates a [`Server`] with other settings than its schema's.
///
/// Nothing is checked or made before [`create`](ServerBuilder::create). Readers need not know the settings: they find
/// them in the segment.
///
/// ```
/// # mod doc { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/tour.rs")); }
/// # use doc::tour;
/// # let name = format!("doc-server-builder-{}", std::process::id());
/// # let name = name.as_str();
/// let server = tour::Server::builder(name)
///     .readers(8) // processes that may attach at once
///     .pins(3) // frames that each may hold
///     .slots(32) // at least 8 * 3 + 2, then `begin` never fails
///     .mode(0o640) // the group may watch
///     .max(tour::BORN, 1_000) // instead of the schema's 64
///     .create()?;
///
/// // A name has one writer, and the error says which.
/// let error = tour::Server::create(name).unwrap_err();
/// assert!(error.is_taken());
/// assert!(error.to_string().contains(&std::process::id().to_string()));
/// # server.close()?;
/// # Ok::<(), shmx_runtime::Error>(())
/// ```
#[derive(Debug)]
pub struct ServerBuilder<S> {
    name: String,
    settings: Settings,
    schema: PhantomData<S>,
}

/// The settings that every builder of a segment has: `$settings` is the way to a [`Settings`] in `self`.
macro_rules! setters {
    ($self:ident => $settings:expr) => {
        /// Readers that may attach at once, 1 to 56. Watchers do not count. Each has a reader slot and a control ring.
        #[must_use]
        pub fn readers(mut $self, readers: u32) -> Self {
            $settings.readers = readers;
            $self
        }

        /// Frames that one reader may hold at once, 1 to 1024.
        #[must_use]
        pub fn pins(mut $self, pins: u32) -> Self {
            $settings.pins = pins;
            $self
        }

        /// Slots of the ring, each with room for a whole frame; rounded up to a power of two of at least 4. More keep
        /// older frames longer for `at` and `recent`. With fewer than `readers * pins + 2`, which is the default,
        /// `begin` can fail while readers hold frames.
        #[must_use]
        pub fn slots(mut $self, slots: u32) -> Self {
            $settings.slots = Some(slots);
            $self
        }

        /// Bytes of each reader's control ring, rounded up to a multiple of 16 of at least 64; 0: no control messages.
        #[must_use]
        pub fn control_bytes(mut $self, bytes: u32) -> Self {
            $settings.control_bytes = Some(bytes);
            $self
        }

        /// The wire profile: [`Wire::Native`]($crate::Wire::Native), the default, or
        /// [`Wire::Shmx2`]($crate::Wire::Shmx2), whose frames stock SHMX 2.0 clients read too. Such a segment stays
        /// below 4 GiB, and its frames have a sum (FNV-1a) that costs one pass over their bytes, byte by byte, the
        /// writer and each reader that pins or copies them.
        #[must_use]
        pub fn wire(mut $self, wire: $crate::Wire) -> Self {
            $settings.wire = wire;
            $self
        }

        /// How frames are summed: not at all (the default: pins and copies exclude torn frames without), or by CRC-32,
        /// which every frame then costs the writer and each reader that pins or copies it one pass over its bytes.
        /// Not beside [`wire`](Self::wire) `Shmx2`, which has a sum of its own.
        #[must_use]
        pub fn checksum(mut $self, checksum: $crate::Checksum) -> Self {
            ($settings.checksum, $settings.checksum_asked) = (checksum, true);
            $self
        }

        /// Whether frames carry the time they were published (CLOCK_MONOTONIC, nanoseconds); on by default.
        #[must_use]
        pub fn timestamps(mut $self, timestamps: bool) -> Self {
            $settings.timestamps = timestamps;
            $self
        }

        /// Whether every publish makes a wake-up call, so that watchers can sleep; off by default: they look once a
        /// millisecond then. Clients that sleep are woken in any case.
        #[must_use]
        pub fn wake_watchers(mut $self, wake: bool) -> Self {
            $settings.wake_watchers = wake;
            $self
        }

        /// Permission bits of the file, whatever the umask: within 0777, the owner reads and writes. Watching needs
        /// read permission, attaching write permission too. 0600 unless the schema says otherwise.
        #[must_use]
        pub fn mode(mut $self, mode: u32) -> Self {
            $settings.mode = mode;
            $self
        }

        /// Group of the file: a name of /etc/group, or a number. The creator's own by default.
        #[must_use]
        pub fn group(mut $self, group: &str) -> Self {
            $settings.group = Some(group.to_owned());
            $self
        }

        /// Whether the segment outlives a clean close: its name stays, and who attaches later reads the last frames and
        /// is told that the writer has closed. The next server of the name takes it over or replaces it: see `create`.
        #[must_use]
        pub fn keep(mut $self, keep: bool) -> Self {
            $settings.keep = keep;
            $self
        }

        /// Another `max` for a stream of varying length: elements, blocks of its shape, or bytes of a text. Every slot
        /// gets room for so many.
        #[must_use]
        pub fn max(mut $self, stream: $crate::StreamId, max: u32) -> Self {
            $settings.max.push((stream.0, max));
            $self
        }

        /// Sets room aside, in bytes, for streams that are appended while the server runs: in the directory (some
        /// hundred bytes a stream), and in every frame (their data at its most, and up to 96 bytes a stream).
        #[must_use]
        pub fn room(mut $self, directory_bytes: u32, frame_bytes: u32) -> Self {
            $settings.room = (directory_bytes.into(), frame_bytes.into());
            $self
        }
    };
}
pub(crate) use setters;

impl<S: Schema> ServerBuilder<S> {
    pub(crate) fn new(name: &str) -> Self {
        let mut settings = Settings::of(&S::MODEL.segment);
        settings.schema_hash = Some(S::SCHEMA_HASH);
        ServerBuilder { name: name.to_owned(), settings, schema: PhantomData }
    }

    setters!(self => self.settings);

    /// Becomes the writer of the name. What comes of it depends on what has the name:
    ///
    /// - Nothing: a segment is built beside its name and renamed into place when it is complete.
    /// - A segment whose writer died (or closed and [kept](ServerBuilder::keep) it) and that is just what would be
    ///   built now (schema, sizes, settings, permissions, owner): it is taken over as it is. Readers stay attached, what
    ///   they hold stays valid, control messages that nobody has read arrive here, frame ids go on after the last
    ///   frame's, and the session is new. What the dead writer was in the middle of is given up; a frame that it had
    ///   finished is not lost. [`ServerStats::took_over`](crate::ServerStats::took_over) says that this was so. Frames
    ///   that are in it are for readers that were there already: who attaches later, and
    ///   [`carry`](crate::Loan::carry), do not see them.
    /// - Another segment whose writer is dead, so a bigger, a smaller or a different one: a new one replaces it, with
    ///   ids from 1 on. Readers of the old one keep their frames, and are told
    ///   [`Writer::Superseded`](crate::Writer::Superseded).
    /// - A segment with a live writer, or what is no segment of ours or is damaged: an error. It is not touched.
    ///
    /// Whoever is killed in the middle of this, anywhere, leaves a name that the next one can have; half-built files
    /// are removed by the next one too.
    ///
    /// # Errors
    /// A live writer has the name and which, or a process that is stopped in the middle of starting or closing has had
    /// it for ten seconds ([`is_taken`](crate::Error::is_taken)), something else is in the way
    /// ([`is_corrupt`](crate::Error::is_corrupt)), no permission, no room and how much is needed
    /// ([`is_no_room`](crate::Error::is_no_room)), or settings or a name that make no segment. Nothing is left behind
    /// then.
    pub fn create(self) -> Result<Server<S>> {
        let source = Source { schema: S::MODEL, blob: S::BLOB };
        Ok(Server::new(create(&self.name, &source, &self.settings)?))
    }
}

#[allow(unused_imports)] // for the docs above
use StreamId as _;
