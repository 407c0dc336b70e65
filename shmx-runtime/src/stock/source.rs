//! A stock segment's file, and the one page of it that is mapped.

use super::geometry::Geometry;
use crate::error::{Error, Kind, Result};
use crate::mem::Zone;
use crate::sync::Ordering;
use crate::sys::file;
use crate::wire::header;
use std::fs::File;
use std::os::unix::fs::FileExt;
use std::time::Duration;

/// What is mapped: the first page, which every size that a server can give the file has.
const PAGE: u64 = 4096;
/// How often a header is looked at again that a server may just be writing.
const LOOKS: u32 = 10;
const PAUSE: Duration = Duration::from_millis(1);

/// A stock segment, in one session of its server.
#[derive(Debug)]
pub(crate) struct Source {
    pub(crate) file: File,
    pub(crate) geo: Geometry,
    /// The session that the geometry was read in.
    pub(crate) session: u64,
    head: Zone,
}

/// A number of the header.
pub(crate) fn u32_in(bytes: &[u8], at: u64) -> u32 {
    let word = bytes.get(at as usize..).and_then(|b| b.first_chunk::<4>());
    word.map_or(0, |w| u32::from_le_bytes(*w))
}

/// A number of the header.
pub(crate) fn u64_in(bytes: &[u8], at: u64) -> u64 {
    let word = bytes.get(at as usize..).and_then(|b| b.first_chunk::<8>());
    word.map_or(0, |w| u64::from_le_bytes(*w))
}

impl Source {
    /// Of a file whose header says SHMX 2.0. A server fills the header in field by field, in the named file: one that
    /// contradicts itself, changes, or has no directory yet is looked at again for some milliseconds.
    pub(crate) fn open(file: File, writable: bool) -> Result<Source> {
        let mut last = Error::corrupt("its header never stands still");
        for look in 0..LOOKS {
            if look > 0 {
                std::thread::sleep(PAUSE);
            }
            match Source::try_open(&file) {
                Ok((_, _, false)) if look < 3 => {}
                Ok((geo, session, _)) => {
                    let head = Zone::map(&file, 0, PAGE, writable)
                        .map_err(|e| Error::corrupt(format!("cannot map its header: {e}")))?;
                    let source = Source { file, geo, session, head };
                    return if source.moved() { Err(source.has_moved()) } else { Ok(source) };
                }
                Err(e) => last = e,
            }
        }
        Err(last)
    }

    /// The geometry, the session, and whether there is a directory.
    fn try_open(file: &File) -> Result<(Geometry, u64, bool)> {
        let size = file::size(file).map_err(|e| Error::corrupt(format!("its size cannot be read: {e}")))?;
        let read = || -> Result<[u8; header::BYTES as usize]> {
            let mut bytes = [0; header::BYTES as usize];
            file.read_exact_at(&mut bytes, 0).map_err(|e| Error::corrupt(format!("cannot read its header: {e}")))?;
            Ok(bytes)
        };
        let bytes = read()?;
        header::check(&bytes)?;
        let geo = Geometry::read(size, |at| u32_in(&bytes, at))?;
        let session = u64_in(&bytes, header::SESSION_ID);
        let again = read()?;
        // What changes in a session stands between them, and behind.
        let fixed = |b: &[u8]| (b[..header::STATIC_GEN as usize].to_vec(), b[48..56].to_vec(), b[60..100].to_vec());
        if session == 0 || fixed(&bytes) != fixed(&again) {
            return Err(Error::corrupt("its header never stands still"));
        }
        Ok((geo, session, u32_in(&again, header::STATIC_BYTES_USED) != 0))
    }

    /// The first page.
    pub(crate) fn head(&self) -> &Zone {
        &self.head
    }

    /// Whether a server started anew in this file: what was known of it is void. One load.
    pub(crate) fn moved(&self) -> bool {
        self.head.u64(header::SESSION_ID).load(Ordering::Acquire) != self.session
    }

    /// The error that says so.
    pub(crate) fn has_moved(&self) -> Error {
        Kind::Restarted.into()
    }

    /// The number of the newest frame, 0 while there is none.
    pub(crate) fn write_index(&self) -> u32 {
        self.head.u32(header::WRITE_INDEX).load(Ordering::Acquire)
    }

    /// Whether a server has begun to write into the slot of frame `index` again.
    pub(crate) fn is_rewritten(&self, index: u32) -> bool {
        self.head.u32(header::RESERVE_INDEX).load(Ordering::Acquire).wrapping_sub(index) >= self.geo.slots
    }

    /// Reads bytes of the file. That there are fewer is what a restart looks like.
    pub(crate) fn read(&self, at: u64, out: &mut [u8]) -> Result<()> {
        self.file.read_exact_at(out, at).map_err(|e| match e.kind() {
            std::io::ErrorKind::UnexpectedEof => self.has_moved(),
            _ => Error::corrupt(format!("cannot read its bytes at {at}: {e}")),
        })
    }

    /// Writes bytes of the file: a reader's own, of which it has made sure.
    pub(super) fn write(&self, at: u64, bytes: &[u8]) -> Result<()> {
        if self.moved() {
            return Err(self.has_moved());
        }
        self.file.write_all_at(bytes, at).map_err(|e| Error::corrupt(format!("cannot write its bytes at {at}: {e}")))
    }

    /// Some words of the file for atomic operations, mapped for the moment: `at` is a multiple of 8.
    pub(super) fn window(&self, at: u64, bytes: u64) -> Result<Zone> {
        let start = at - at % PAGE;
        let size = file::size(&self.file).map_err(|e| Error::corrupt(format!("its size cannot be read: {e}")))?;
        if self.moved() || at + bytes > size {
            return Err(self.has_moved());
        }
        // To the end of a page, which is there although the file may end in it.
        let end = (at + bytes).next_multiple_of(PAGE);
        Zone::map(&self.file, start, end, true)
            .map_err(|e| Error::corrupt(format!("cannot map its bytes at {at}: {e}")))
    }

    /// The used bytes of the directory and their generation, copied until they stand still and fit their hash.
    pub(crate) fn directory(&self) -> Result<(Vec<u8>, u32)> {
        let generation = || self.head.u32(header::STATIC_GEN).load(Ordering::Acquire);
        for attempt in 0..64 {
            let before = generation();
            let used = u64::from(self.head.u32(header::STATIC_BYTES_USED).load(Ordering::Acquire));
            let hash = self.head.get64(header::STATIC_HASH);
            if self.moved() {
                return Err(self.has_moved());
            }
            if used > self.geo.static_bytes_cap {
                let cap = self.geo.static_bytes_cap;
                return Err(Error::corrupt(format!("its directory has {used} bytes where {cap} fit")));
            }
            let mut bytes = vec![0; used as usize];
            self.read(self.geo.static_offset, &mut bytes)?;
            // A server without streams writes neither a directory nor its hash.
            let fits = hash == header::stock_hash(&bytes) || (used == 0 && before == 0);
            if fits && generation() == before && !self.moved() {
                return Ok((bytes, before));
            }
            if attempt > 8 {
                std::thread::sleep(Duration::from_micros(200));
            }
        }
        Err(Error::corrupt("its directory does not fit its static_hash"))
    }
}
