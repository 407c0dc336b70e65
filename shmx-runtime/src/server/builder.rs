//! How to create a segment: the schema's defaults, each of which may be overridden.

use super::build::{Source, create};
use super::typed::Server;
use crate::error::Result;
use crate::typed::{Schema, StreamId};
use shmx_schema::model::{Checksum, Segment};
use std::marker::PhantomData;

/// All settings of a segment.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(crate) readers: u32,
    pub(crate) pins: u32,
    pub(crate) slots: Option<u32>,
    pub(crate) control_bytes: Option<u32>,
    pub(crate) checksum: Checksum,
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
            checksum: segment.checksum,
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
#[derive(Debug)]
pub struct ServerBuilder<S> {
    name: String,
    settings: Settings,
    schema: PhantomData<S>,
}

/// The settings that every builder of a segment has: `$settings` is the way to a [`Settings`] in `self`.
macro_rules! setters {
    ($self:ident => $settings:expr) => {
        /// Readers that may attach, 1 to 56.
        #[must_use]
        pub fn readers(mut $self, readers: u32) -> Self {
            $settings.readers = readers;
            $self
        }

        /// Frames that one reader may hold at once.
        #[must_use]
        pub fn pins(mut $self, pins: u32) -> Self {
            $settings.pins = pins;
            $self
        }

        /// Slots of the ring, rounded up to a power of two of at least 4. With fewer than `readers * pins + 2`,
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

        /// How frames are summed.
        #[must_use]
        pub fn checksum(mut $self, checksum: $crate::Checksum) -> Self {
            $settings.checksum = checksum;
            $self
        }

        /// Whether frames carry the time they were published.
        #[must_use]
        pub fn timestamps(mut $self, timestamps: bool) -> Self {
            $settings.timestamps = timestamps;
            $self
        }

        /// Whether every publish makes a wake-up call, so that watchers can sleep.
        #[must_use]
        pub fn wake_watchers(mut $self, wake: bool) -> Self {
            $settings.wake_watchers = wake;
            $self
        }

        /// Permission bits of the file.
        #[must_use]
        pub fn mode(mut $self, mode: u32) -> Self {
            $settings.mode = mode;
            $self
        }

        /// Group of the file: a name of /etc/group, or a number.
        #[must_use]
        pub fn group(mut $self, group: &str) -> Self {
            $settings.group = Some(group.to_owned());
            $self
        }

        /// Whether the segment outlives a clean close.
        #[must_use]
        pub fn keep(mut $self, keep: bool) -> Self {
            $settings.keep = keep;
            $self
        }

        /// Another `max` for a stream of varying length.
        #[must_use]
        pub fn max(mut $self, stream: $crate::StreamId, max: u32) -> Self {
            $settings.max.push((stream.0, max));
            $self
        }

        /// Sets room aside for streams that are appended while the server runs: in the directory, and in every frame.
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

    /// Creates the segment and becomes its writer. A name whose writer died is taken over by a new segment.
    ///
    /// # Errors
    /// A live writer has the name (its pid), something else is in the way, no permission, no room (how much is
    /// needed), or settings that make no segment.
    pub fn create(self) -> Result<Server<S>> {
        let source = Source { schema: S::MODEL, blob: S::BLOB };
        Ok(Server::new(create(&self.name, &source, &self.settings)?))
    }
}

#[allow(unused_imports)] // for the docs above
use StreamId as _;
