//! Making a segment: built beside its name, complete, then renamed into place.

use super::builder::Settings;
use super::core::{Core, Parts};
use super::loan::write_heads;
use super::plan::Plan;
use crate::error::{Error, Kind, Result};
use crate::segment::{Role, Segment, SegmentState};
use crate::sync::Ordering;
use crate::sys::lock::Lock;
use crate::sys::name::Name;
use crate::sys::{clock, file, futex, process};
use crate::wire::geometry::{self, Geometry};
use crate::wire::{control, ext, header, reader};
use shmx_schema::hash;
use shmx_schema::model::{Checksum, Schema, Wire};
use std::path::Path;

/// The schema that a server publishes, with its blob.
pub(crate) struct Source<'a> {
    pub(crate) schema: &'a Schema,
    pub(crate) blob: &'a [u8],
}

/// Makes the segment and becomes its writer.
pub(crate) fn create(name: &str, source: &Source<'_>, settings: &Settings) -> Result<Core> {
    let name = Name::new(name)?;
    // From here on the schema has the profile that the segment gets; the blob keeps the schema's own.
    let schema = in_wire(source.schema, settings.wire);
    let source = &Source { schema: &schema, blob: source.blob };
    let (plan, most) = Plan::new(source.schema, &settings.max)?;
    let geo = geometry(source, settings, most).map_err(|e| e.of(&name.text))?;
    let temporary = name.temporary();
    let made = make(&name, &temporary, geo, source, settings).and_then(|(segment, lock, session)| {
        put_in_place(&name, &temporary)?;
        Ok((segment, lock, session))
    });
    let (segment, lock, session) = made.inspect_err(|_| file::remove(&temporary))?;
    let keep = settings.keep;
    Ok(Core::new(Parts { segment, name, schema, plan, session, keep, room: settings.room, lock }))
}

fn in_wire(schema: &Schema, wire: Wire) -> Schema {
    let mut schema = schema.clone();
    schema.segment.wire = wire;
    schema
}

fn geometry(source: &Source<'_>, settings: &Settings, most: u64) -> Result<Geometry> {
    let wrong = |what: String| Err(Error::geometry(what));
    if settings.readers == 0 || settings.readers > crate::wire::pins::MAX_READERS {
        return wrong(format!("readers is {}, not 1 to 56; watching takes no slot", settings.readers));
    }
    if settings.pins == 0 || settings.pins > geometry::MAX_PINS {
        return wrong(format!("pins is {}, not 1 to {}", settings.pins, geometry::MAX_PINS));
    }
    let slots = match settings.slots {
        None => Geometry::least_slots(settings.readers, settings.pins, 1),
        Some(n) if n <= 1 << 24 => n.next_power_of_two().max(4),
        Some(n) => return wrong(format!("slots is {n}, more than 16777216")),
    };
    let control_bytes = match settings.control_bytes {
        Some(0) => 0,
        Some(n) if n > 1 << 30 => return wrong(format!("control_bytes is {n}, more than 1 GiB")),
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

/// Makes the file under its temporary name, its writer's lock held from the start.
fn make(
    name: &Name,
    temporary: &Path,
    geo: Geometry,
    source: &Source<'_>,
    settings: &Settings,
) -> Result<(Segment, Lock, u64)> {
    let file = file::create(temporary, settings.mode, settings.group.as_deref())?;
    file::reserve(&file, geo.total_bytes, name)?;
    let lock = Lock::of(&file).map_err(|e| Error::os("cannot open the segment for its locks", temporary, e))?;
    match lock.try_lock(ext::writer_lock(0)) {
        Ok(true) => {}
        Ok(false) => return Err(Error::geometry("a file that was just made is locked by somebody else")),
        Err(e) => return Err(Error::os("cannot lock the segment", temporary, e)),
    }
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
    let segment = Segment::map(file, geo, settings.wire, flags, Role::Writer)?;
    let session = write_headers(&segment, source, settings);
    for slot in 0..geo.slots as usize {
        write_heads(&segment, source.schema, slot);
    }
    Ok((segment, lock, session))
}

fn write_headers(segment: &Segment, source: &Source<'_>, settings: &Settings) -> u64 {
    let (head, geo) = (segment.head(), &segment.geo);
    let session = clock::unique();
    head.copy_in(geo.static_offset, source.blob);
    head.put64(header::MAGIC, header::MAGIC_VALUE);
    let version = match segment.wire {
        Wire::Native => header::NATIVE,
        Wire::Shmx2 => header::SHMX2,
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
    let schema_hash = settings.schema_hash.unwrap_or_else(|| hash::fnv1a(hash::BASIS, source.blob));
    head.put64(ext::SCHEMA_HASH, schema_hash);
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

/// Gives the finished segment its name, if that is free or its owner is dead.
fn put_in_place(name: &Name, temporary: &Path) -> Result<()> {
    loop {
        if file::rename_new(temporary, &name.path)? {
            return Ok(());
        }
        // Taken: by a live writer, a dead one, or something else.
        let old = match file::open(name, true) {
            Ok(file) => file,
            Err(e) if e.is_not_found() => continue,
            Err(e) => return Err(e),
        };
        let lock = Lock::of(&old).map_err(|e| Error::os("cannot open the segment for its locks", &name.path, e))?;
        lock.lock(ext::LOCK_START).map_err(|e| Error::os("cannot lock the segment", &name.path, e))?;
        if !file::leads_to(&name.path, &old) {
            continue;
        }
        let segment = match Segment::open(old, Role::Writer) {
            Ok(segment) => segment,
            Err(e) => {
                let why = format!("{e}; it is in the way, remove it or choose another name");
                return Err(Kind::Foreign { name: name.text.clone(), path: name.path.clone(), why }.into());
            }
        };
        if !matches!(lock.try_lock(ext::writer_lock(0)), Ok(true)) {
            let pid = segment.head().get64(ext::WRITERS + ext::WRITER_PID);
            return Err(Kind::HasWriter { name: name.text.clone(), writer: process::describe(pid) }.into());
        }
        file::rename_over(temporary, &name.path)?;
        // A kept segment stays closed; a dead writer's readers are told where to look.
        if segment.state() != SegmentState::Closed {
            segment.head().u32(ext::STATE).store(ext::STATE_SUPERSEDED, Ordering::Release);
        }
        crate::protocol::wake::notify(segment.asleep(), segment.wake(), true);
        futex::wake_all(segment.wake());
        return Ok(());
    }
}
