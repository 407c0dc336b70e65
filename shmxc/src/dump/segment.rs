//! What a builder starts from.

use serde::Serialize;
use shmx_schema::check::{ring_bytes, segment_bytes, slot_bytes, slots};
use shmx_schema::model::{Checksum, Schema, Wire};

/// The defaults of a segment, and the sizes that follow from them.
#[derive(Debug, Serialize)]
#[non_exhaustive]
pub struct Segment {
    /// `native` or `shmx2`.
    pub wire: &'static str,
    /// Readers that may attach.
    pub readers: u32,
    /// Frames that each of them may hold.
    pub pins: u32,
    /// Slots of the ring.
    pub slots: u32,
    /// Bytes of a slot, with its head.
    pub slot_bytes: u64,
    /// Bytes of each reader's control ring.
    pub control_bytes: u32,
    /// What the file takes at the least: the maker adds the directory's room and rounds up to pages.
    pub least_bytes: u64,
    /// `none` or `crc32`.
    pub checksum: &'static str,
    /// Whether frames carry their publish time.
    pub timestamps: bool,
    /// Processes that may publish at once.
    pub writers: u32,
    /// Whether every publish makes a wake-up call.
    pub wake_watchers: bool,
    /// Permissions, in octal.
    pub mode: String,
    /// Group of the file, if not the creator's.
    pub group: Option<String>,
    /// Whether it outlives a clean close.
    pub keep: bool,
}

impl Segment {
    pub(super) fn of(schema: &Schema) -> Segment {
        let of = &schema.segment;
        Segment {
            wire: if of.wire == Wire::Shmx2 { "shmx2" } else { "native" },
            readers: of.readers,
            pins: of.pins,
            slots: slots(of),
            slot_bytes: slot_bytes(schema),
            control_bytes: ring_bytes(schema),
            least_bytes: segment_bytes(schema),
            checksum: if of.checksum == Checksum::Crc32 { "crc32" } else { "none" },
            timestamps: of.timestamps,
            writers: of.writers,
            wake_watchers: of.wake_watchers,
            mode: format!("0{:o}", of.mode),
            group: of.group.as_ref().map(|group| group.to_string()),
            keep: of.keep,
        }
    }
}
