//! Building a segment beside its name: from settings to a complete file that only lacks its name.

use super::builder::Settings;
use super::loan::write_heads;
use crate::error::{Error, Result};
use crate::segment::{Role, Segment};
use crate::sync::Ordering;
use crate::sys::lock::Lock;
use crate::sys::name::Name;
use crate::sys::{clock, file, process};
use crate::wire::geometry::{self, Geometry};
use crate::wire::{control, ext, header, reader};
use shmx_schema::hash;
use shmx_schema::model::{Checksum, Schema, Wire};
use std::fs::File;
use std::path::PathBuf;

/// The schema that a server publishes, with its blob.
pub(crate) struct Source<'a> {
    pub(crate) schema: &'a Schema,
    pub(crate) blob: &'a [u8],
}

/// A segment that is asked for.
pub(super) struct Want<'a> {
    pub(super) name: Name,
    pub(super) geo: Geometry,
    pub(super) source: &'a Source<'a>,
    pub(super) settings: &'a Settings,
}

/// A complete segment under a temporary name, which goes when this is dropped.
pub(super) struct Built {
    pub(super) segment: Segment,
    /// Holds the writer's byte.
    pub(super) lock: Lock,
    pub(super) session: u64,
    pub(super) temporary: Temporary,
}

/// A file's temporary name, removed when this is dropped. Once the file has been renamed there is nothing to remove:
/// nobody makes such a name twice.
pub(super) struct Temporary(pub(super) PathBuf);

impl Drop for Temporary {
    fn drop(&mut self) {
        file::remove(&self.0);
    }
}

pub(super) fn geometry(source: &Source<'_>, settings: &Settings, most: u64) -> Result<Geometry> {
    let wrong = |what: String| Err(Error::geometry(what));
    if settings.readers == 0 || settings.readers > crate::wire::pins::MAX_READERS {
        return wrong(format!("readers is {}, not 1 to 56; watching takes no slot", settings.readers));
    }
    if settings.pins == 0 || settings.pins > geometry::MAX_PINS {
        return wrong(format!("pins is {}, not 1 to {}", settings.pins, geometry::MAX_PINS));
    }
    let slots = match settings.slots {
        None => Geometry::least_slots(settings.readers, settings.pins, 1),
        Some(n) if n <= geometry::MAX_SLOTS => n.next_power_of_two().max(4),
        Some(n) => return wrong(format!("slots is {n}, more than {}", geometry::MAX_SLOTS)),
    };
    let control_bytes = match settings.control_bytes {
        Some(0) => 0,
        Some(n) if n > geometry::MAX_CONTROL => return wrong(format!("control_bytes is {n}, more than 1 GiB")),
        Some(n) => n.next_multiple_of(control::ALIGN as u32).max(control::MIN_BYTES),
        None if source.schema.controls.is_empty() => 0,
        None => 4096,
    };
    if settings.mode & !0o777 != 0 || settings.mode & 0o600 != 0o600 {
        return wrong(format!(
            "mode is {:04o}: it must be within 0777 and let the owner read and write",
            settings.mode
        ));
    }
    if source.schema.segment.writers != 1 {
        return wrong("this runtime makes segments with one writer".to_owned());
    }
    if settings.wire == Wire::Shmx2 && settings.checksum_asked {
        return wrong(
            "checksum() was set, and the wire profile shmx2 has its own, the FNV sum that stock clients check: leave it \
             out, or take the native profile"
                .to_owned(),
        );
    }
    Geometry::plan(&geometry::Plan {
        static_bytes: (source.blob.len() as u64).saturating_add(settings.room.0),
        readers: settings.readers,
        control_bytes,
        pins: settings.pins,
        slots,
        frame_bytes: most.saturating_add(settings.room.1),
        page: clock::page(),
        wire: settings.wire,
    })
}

/// Builds the segment under a temporary name.
pub(super) fn build(want: &Want<'_>) -> Result<Built> {
    let (file, lock, temporary) = locked_file(want)?;
    file::reserve(&file, want.geo.total_bytes, &want.name)?;
    let segment = Segment::map(file, want.geo, want.settings.wire, flags(want.settings), Role::Writer)?;
    let session = write_headers(&segment, want.source, want.settings);
    for slot in 0..want.geo.slots as usize {
        write_heads(&segment, want.source.schema, slot);
    }
    Ok(Built { segment, lock, session, temporary })
}

/// How often a file is made again because a starter took it for a dead builder's.
const TRIES: usize = 1000;

/// A new, empty file with its writer's lock. Other starters remove such files when their lock is free, as this one's
/// is for a moment: so it counts only if it is still there when it is locked.
fn locked_file(want: &Want<'_>) -> Result<(File, Lock, Temporary)> {
    for _ in 0..TRIES {
        let path = want.name.temporary();
        let file = file::create(&path, want.settings.mode, want.settings.group.as_deref())?;
        let temporary = Temporary(path);
        let lock = match Lock::of(&file) {
            Ok(lock) => lock,
            Err(_) if !file::leads_to(&temporary.0, &file) => continue,
            Err(e) => return Err(Error::os("cannot open the segment for its locks", &temporary.0, e)),
        };
        match lock.try_lock(ext::writer_lock(0)) {
            Ok(true) if file::leads_to(&temporary.0, &file) => return Ok((file, lock, temporary)),
            Ok(_) => {}
            Err(e) => return Err(Error::os("cannot lock the segment", &temporary.0, e)),
        }
    }
    Err(Error::geometry("the files it is built in are taken away again and again: other starters of the name do that"))
}

/// The header's flags.
pub(super) fn flags(settings: &Settings) -> u32 {
    let mut flags = match (settings.wire, settings.checksum) {
        (Wire::Shmx2, _) => ext::FLAG_FNV,
        (Wire::Native, Checksum::Crc32) => ext::FLAG_CRC32,
        (Wire::Native, Checksum::None) => 0,
    };
    if settings.timestamps {
        flags |= ext::FLAG_TIMESTAMPS;
    }
    if settings.wake_watchers {
        flags |= ext::FLAG_WAKE_ALWAYS;
    }
    flags
}

/// The fingerprint in the header.
pub(super) fn schema_hash(source: &Source<'_>, settings: &Settings) -> u64 {
    settings.schema_hash.unwrap_or_else(|| hash::fnv1a(hash::BASIS, source.blob))
}

fn write_headers(segment: &Segment, source: &Source<'_>, settings: &Settings) -> u64 {
    let (head, geo) = (segment.head(), &segment.geo);
    let session = clock::unique();
    head.copy_in(geo.static_offset, source.blob);
    head.put64(header::MAGIC, header::MAGIC_VALUE);
    let version = match segment.wire {
        Wire::Native => header::NATIVE,
        Wire::Shmx2 => header::STOCK,
    };
    head.put32(header::VER_MAJOR, version.0);
    head.put32(header::VER_MINOR, version.1);
    head.put32(header::ENDIANNESS, header::ENDIAN_VALUE);
    head.put64(header::SESSION_ID, session);
    head.put32(header::STATIC_GEN, 1);
    head.put64(header::STATIC_HASH, header::stock_hash(source.blob));
    head.put32(header::STATIC_OFFSET, geo.static_offset as u32);
    head.put32(header::STATIC_BYTES_CAP, geo.static_bytes_cap as u32);
    head.put32(header::STATIC_BYTES_USED, source.blob.len() as u32);
    head.put32(header::SLOTS, geo.slots);
    head.put32(header::SLOT_STRIDE, geo.slot_stride);
    head.put32(header::SLOTS_OFFSET, geo.slots_offset as u32);
    head.put32(header::FRAME_BYTES_CAP, geo.frame_bytes_cap);
    head.put32(header::READER_SLOTS, geo.reader_slots);
    head.put32(header::READER_SLOT_STRIDE, reader::STRIDE as u32);
    head.put32(header::READERS_OFFSET, geo.readers_offset as u32);
    head.put32(header::CONTROL_OFFSET, geo.control_offset as u32);
    head.put32(header::CONTROL_PER_READER, geo.control_per_reader);
    head.put32(header::CONTROL_STRIDE, geo.control_stride);
    head.put64(ext::MAGIC, ext::MAGIC_VALUE);
    head.put32(ext::EXT_BYTES, (geo.static_offset - ext::OFFSET) as u32);
    head.put32(ext::FLAGS, segment.flags);
    head.put64(ext::TOTAL_BYTES, geo.total_bytes);
    head.put64(ext::OBJECTS_OFFSET, geo.objects_offset);
    head.put64(ext::OBJECTS_BYTES, geo.objects_bytes);
    head.put64(ext::SCHEMA_HASH, schema_hash(source, settings));
    head.put64(ext::LAYOUT_HASH, hash::layout_hash(source.schema));
    head.put64(ext::CREATED_NS, clock::realtime());
    head.put32(ext::WRITER_SLOTS, geo.writer_slots);
    head.put32(ext::PINS_PER_READER, geo.pins_per_reader);
    head.put64(ext::PINS_OFFSET, geo.pins_offset);
    let pid = process::pid();
    head.put64(ext::WRITERS + ext::WRITER_PID, pid);
    head.put64(ext::WRITERS + ext::WRITER_START, process::start_time(pid));
    head.u32(ext::STATE).store(ext::STATE_LIVE, Ordering::Release);
    session
}
