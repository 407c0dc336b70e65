//! What a stock server's segment shows.

use super::layout::SegmentLayout;
use super::readers::{ReaderInfo, ReaderKind, RingInfo};
use super::slots::SlotInfo;
use crate::stock::{self, Source};
use crate::wire::{header, reader};

pub(super) fn layout(source: &Source) -> SegmentLayout {
    let (geo, head) = (&source.geo, source.head());
    SegmentLayout {
        wire_version: header::STOCK,
        total_bytes: geo.total_bytes,
        static_offset: geo.static_offset,
        static_bytes_cap: geo.static_bytes_cap,
        static_bytes_used: u64::from(head.get32(header::STATIC_BYTES_USED)).min(geo.static_bytes_cap),
        static_gen: head.get32(header::STATIC_GEN),
        reader_slots: geo.reader_slots,
        readers_offset: geo.readers_offset,
        control_offset: geo.control_offset,
        control_per_reader: geo.control_per_reader,
        control_stride: geo.control_stride,
        writer_slots: 0,
        pins_per_reader: 0,
        pins_offset: 0,
        objects_offset: 0,
        objects_bytes: 0,
        slots: geo.slots,
        slot_stride: geo.slot_stride,
        slots_offset: geo.slots_offset,
        frame_bytes_cap: geo.frame_bytes_cap,
        crc32: false,
        fnv: true,
        timestamps: false,
        wake_watchers: false,
        flags: 0,
        created_ns: 0,
        schema_hash: 0,
        layout_hash: 0,
    }
}

/// A stock reader holds no lock: whether it lives is not known, and `alive` is `None`. Its heartbeat is what there is.
pub(super) fn readers(source: &Source) -> Vec<ReaderInfo> {
    let one = |number: u32| {
        let mut bytes = [0; reader::STRIDE as usize];
        source.read(source.geo.reader(number), &mut bytes).ok()?;
        let word = |at: u64| u64::from_le_bytes(*bytes[at as usize..].first_chunk().unwrap_or(&[0; 8]));
        let kind = match word(reader::IN_USE) as u32 {
            reader::FREE => return None,
            reader::STOCK => ReaderKind::Stock,
            reader::NATIVE => ReaderKind::Native,
            other => ReaderKind::Unknown(other),
        };
        Some(ReaderInfo {
            number,
            id: word(reader::READER_ID),
            pid: 0,
            process: String::new(),
            start_time: 0,
            kind,
            alive: None,
            last_frame_seen: word(reader::LAST_SEEN),
            missed: 0,
            heartbeat: word(reader::HEARTBEAT),
            pinned: Vec::new(),
            waiting: ring(source, number).map_or(0, |ring| ring.waiting),
        })
    };
    (0..source.geo.reader_slots).filter_map(one).collect()
}

pub(super) fn rings(source: &Source) -> Vec<RingInfo> {
    (0..source.geo.reader_slots).filter_map(|r| ring(source, r)).collect()
}

fn ring(source: &Source, reader: u32) -> Option<RingInfo> {
    let capacity = source.geo.ring_room();
    let (read, write) = stock::counters(source, reader).ok().filter(|_| capacity > 0)?;
    Some(RingInfo { reader, read, write, capacity, waiting: write.wrapping_sub(read).min(capacity) })
}

pub(super) fn slot(source: &Source, i: u32) -> SlotInfo {
    let (slots, index) = (source.geo.slots, source.write_index());
    // Slots that frames after the newest were begun in.
    let begun = source.head().get32(header::RESERVE_INDEX).wrapping_sub(index);
    let frame = stock::header(source, i).ok().filter(|frame| frame.session == source.session);
    let behind = match index {
        0 => 0,
        index if source.geo.slot_of(index) >= i => source.geo.slot_of(index) - i,
        index => slots - (i - source.geo.slot_of(index)),
    };
    let there = frame.as_ref().is_some_and(|f| f.id != 0);
    SlotInfo {
        index: i,
        seq: if there { u64::from(index.wrapping_sub(behind)) } else { 0 },
        frame_id: frame.as_ref().map_or(0, |f| f.id),
        writing: slots - 1 - behind < begun || (index == 0 && i < begun),
        pinned_by: Vec::new(),
        payload_bytes: frame.as_ref().map_or(0, |f| f.payload_bytes.min(source.geo.frame_bytes_cap)),
        sim_time: frame.as_ref().map_or(0.0, |f| f64::from_bits(f.sim_time)),
        publish_ns: 0,
    }
}
