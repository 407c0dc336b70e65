//! The SCHEMA entry.

use std::borrow::Cow;

use super::super::read::Reader;
use super::super::write::UNSET;
use super::super::{BlobError, FORMAT};
use crate::check::names;
use crate::model::{Checksum, Segment, Wire};

/// What it holds.
#[derive(Default)]
pub(super) struct Head {
    pub(super) version: u32,
    pub(super) types: u32,
    pub(super) streams: u32,
    pub(super) controls: u32,
    pub(super) segment: Option<Segment>,
    pub(super) reserved_streams: Vec<u32>,
    pub(super) reserved_controls: Vec<u32>,
    pub(super) name: String,
    pub(super) doc: String,
}

pub(super) fn read(r: &mut Reader<'_>) -> Result<Head, BlobError> {
    let format = r.u32()?;
    if format != FORMAT {
        return r.fail(format_args!("is of format {format}, this library reads {FORMAT}"));
    }
    let [version, types, streams, controls] = [r.u32()?, r.u32()?, r.u32()?, r.u32()?];
    let mut segment = segment(r)?;
    let [n_streams, n_controls] = [r.u32()?, r.u32()?];
    let [name, doc, group] = [r.u32()?, r.u32()?, r.u32()?];
    let reserved_streams = ascending(r, n_streams, "reserved streams")?;
    let reserved_controls = ascending(r, n_controls, "reserved controls")?;
    let name = r.text(name, "name")?.to_owned();
    let doc = r.text(doc, "doc")?.to_owned();
    let group = r.text(group, "group")?;
    if !names::is_snake(&name) {
        return r.fail(format_args!("'{}' is no name of a schema", name.escape_debug()));
    }
    if !group.is_empty() {
        segment.group = Some(Cow::Owned(group.to_owned()));
    }
    Ok(Head {
        version,
        types,
        streams,
        controls,
        segment: Some(segment),
        reserved_streams,
        reserved_controls,
        name,
        doc,
    })
}

fn segment(r: &mut Reader<'_>) -> Result<Segment, BlobError> {
    let [readers, pins, slots, control_bytes] = [r.u32()?, r.u32()?, r.u32()?, r.u32()?];
    let [wire, checksum, flags, writers, mode] = [r.u32()?, r.u32()?, r.u32()?, r.u32()?, r.u32()?];
    let sound = (1..=56).contains(&readers)
        && (1..=1024).contains(&pins)
        && (slots == 0 || (slots.is_power_of_two() && (4..=1 << 20).contains(&slots)))
        && (control_bytes == UNSET || control_bytes == 0 || (control_bytes >= 64 && control_bytes % 16 == 0))
        && flags < 8
        && (1..=127).contains(&writers)
        && mode <= 0o777;
    if !sound {
        return r.fail("its segment defaults are out of bounds");
    }
    Ok(Segment {
        readers,
        pins,
        slots: (slots != 0).then_some(slots),
        control_bytes: (control_bytes != UNSET).then_some(control_bytes),
        wire: match wire {
            0 => Wire::Native,
            1 => Wire::Shmx2,
            _ => return r.fail(format_args!("has the unknown wire profile {wire}")),
        },
        checksum: match checksum {
            0 => Checksum::None,
            1 => Checksum::Crc32,
            _ => return r.fail(format_args!("has the unknown checksum {checksum}")),
        },
        timestamps: flags & 1 != 0,
        writers,
        wake_watchers: flags & 2 != 0,
        mode,
        group: None,
        keep: flags & 4 != 0,
    })
}

fn ascending(r: &mut Reader<'_>, count: u32, what: &str) -> Result<Vec<u32>, BlobError> {
    let list = r.numbers(count, what)?;
    if list.is_sorted_by(|a, b| a < b) { Ok(list) } else { r.fail(format_args!("its {what} are not ascending")) }
}
