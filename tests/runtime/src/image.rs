//! A segment's file, as whoever may write it sees it: for tests that patch what a dead writer left.

use shmx_runtime::{Inspector, SegmentLayout};
use std::fs::File;
use std::os::unix::fs::{FileExt, MetadataExt};

/// Offsets of words in the headers (docs/wire-format.md).
pub const FRAME_SEQ: u64 = 104;
/// The low half of `head`.
pub const WRITE_INDEX: u64 = 112;
/// The newest frame's sequence.
pub const HEAD: u64 = 192;
/// The futex word.
pub const WAKE: u64 = 200;
/// 0 being taken over, 1 live, 2 closed, 3 superseded.
pub const STATE: u64 = 204;
/// In a slot: its frame's id.
pub const FRAME_ID: u64 = 8;
/// In a slot: its frame's sequence.
pub const SEQ: u64 = 56;
/// In a claim word: a writer has the slot.
pub const WRITING: u64 = 1 << 63;

/// A segment's file, with its layout.
#[derive(Debug)]
pub struct Image {
    file: File,
    /// What its headers say.
    pub layout: SegmentLayout,
}

impl Image {
    /// Opens the segment of a name.
    pub fn open(name: &str) -> Image {
        let inspector = Inspector::open(name).expect("a segment");
        let file = File::options().read(true).write(true).open(inspector.path()).expect("its file");
        Image { file, layout: inspector.layout() }
    }

    /// The file's number.
    pub fn inode(&self) -> u64 {
        self.file.metadata().expect("its metadata").ino()
    }

    /// A word.
    pub fn u64(&self, at: u64) -> u64 {
        let mut bytes = [0; 8];
        self.file.read_exact_at(&mut bytes, at).expect("within the file");
        u64::from_le_bytes(bytes)
    }

    /// Half a word.
    pub fn u32(&self, at: u64) -> u32 {
        let mut bytes = [0; 4];
        self.file.read_exact_at(&mut bytes, at).expect("within the file");
        u32::from_le_bytes(bytes)
    }

    /// Writes a word.
    pub fn put64(&self, at: u64, value: u64) {
        self.file.write_all_at(&value.to_le_bytes(), at).expect("within the file");
    }

    /// Writes half a word.
    pub fn put32(&self, at: u64, value: u32) {
        self.file.write_all_at(&value.to_le_bytes(), at).expect("within the file");
    }

    /// Where slot `i` starts.
    pub fn slot(&self, i: u32) -> u64 {
        self.layout.slots_offset + u64::from(self.layout.slot_stride) * u64::from(i)
    }

    /// Where slot `i`'s claim word lies.
    pub fn claim(&self, i: u32) -> u64 {
        self.layout.pins_offset + 64 * (1 + u64::from(i))
    }

    /// Where reader `r`'s control ring starts: its counter `read`, and 8 bytes on `write`.
    pub fn ring(&self, r: u32) -> u64 {
        self.layout.control_offset + u64::from(self.layout.control_stride) * u64::from(r)
    }
}
