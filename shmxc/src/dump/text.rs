//! For people, a line a thing.

use std::fmt::Write;

use super::{Control, Dump, Record, Stream, Type};

/// All of it.
pub(super) fn text(dump: &Dump) -> String {
    let mut out = String::new();
    let _ = write(&mut out, dump); // a String takes everything
    out
}

fn write(out: &mut String, dump: &Dump) -> std::fmt::Result {
    writeln!(out, "schema {}, version {}", dump.schema, dump.version)?;
    doc(out, 2, &dump.doc)?;
    writeln!(out, "  schema hash {}, layout hash {}", dump.schema_hash, dump.layout_hash)?;
    segment(out, dump)?;
    writeln!(out, "\nframe: up to {} bytes, the first {} at fixed places", dump.frame_bytes, dump.fixed_bytes)?;
    streams(out, &dump.streams)?;
    for control in &dump.controls {
        self::control(out, control)?;
    }
    for ty in &dump.types {
        self::ty(out, ty)?;
    }
    let ids = |ids: &[u32]| ids.iter().map(u32::to_string).collect::<Vec<_>>().join(", ");
    for (what, list) in [("streams", &dump.reserved_streams), ("controls", &dump.reserved_controls)] {
        if !list.is_empty() {
            writeln!(out, "\nreserved {what}: {}", ids(list))?;
        }
    }
    Ok(())
}

fn segment(out: &mut String, dump: &Dump) -> std::fmt::Result {
    let of = &dump.segment;
    writeln!(out, "\nsegment: {}, mode {}, at least {} bytes", of.wire, of.mode, of.least_bytes)?;
    writeln!(out, "  {} slots of {} bytes", of.slots, of.slot_bytes)?;
    let ring = match of.control_bytes {
        0 => "no control ring".to_owned(),
        bytes => format!("a control ring of {bytes} bytes"),
    };
    writeln!(out, "  {} readers, each with {} pins and {ring}", of.readers, of.pins)?;
    let mut more = vec![format!("checksum {}", of.checksum)];
    more.push(if of.timestamps { "timestamps" } else { "no timestamps" }.to_owned());
    more.extend(of.wake_watchers.then(|| "wakes watchers".to_owned()));
    more.extend(of.keep.then(|| "is kept".to_owned()));
    more.extend(of.group.as_ref().map(|group| format!("group {}", group.escape_debug())));
    writeln!(out, "  {}", more.join(", "))
}

fn streams(out: &mut String, list: &[Stream]) -> std::fmt::Result {
    let row = |of: &Stream| {
        let at = of.place.as_ref().map_or("varies".to_owned(), |place| place.data.to_string());
        [of.id.to_string(), at, of.bytes.to_string(), of.stride.to_string()]
    };
    let name = |of: &Stream| match of.key == of.name {
        true => of.key.escape_debug().to_string(),
        false => format!("{} ({})", of.key.escape_debug(), of.name.escape_debug()),
    };
    let titles = ["id", "at", "bytes", "stride"].map(str::to_owned);
    let rows: Vec<_> = list.iter().map(row).collect();
    let wide = |i: usize| rows.iter().chain([&titles]).map(|row| row[i].len()).max().unwrap_or(0);
    let [a, b, c, d] = [0, 1, 2, 3].map(wide);
    let names = list.iter().map(|of| name(of).chars().count()).max().unwrap_or(0).clamp(6, 40);
    writeln!(
        out,
        "  {:>a$} {:>b$} {:>c$} {:>d$}  {:names$}  what",
        titles[0], titles[1], titles[2], titles[3], "stream"
    )?;
    for (of, row) in list.iter().zip(&rows) {
        let what = of.summary.escape_debug();
        writeln!(out, "  {:>a$} {:>b$} {:>c$} {:>d$}  {:names$}  {what}", row[0], row[1], row[2], row[3], name(of))?;
    }
    Ok(())
}

fn control(out: &mut String, of: &Control) -> std::fmt::Result {
    let name = if of.key == of.name { String::new() } else { format!(" ({})", of.name.escape_debug()) };
    writeln!(out, "\ncontrol {} {}{name}: {} bytes", of.id, of.key.escape_debug(), of.body.bytes)?;
    doc(out, 2, &of.doc)?;
    record(out, &of.body)
}

fn ty(out: &mut String, of: &Type) -> std::fmt::Result {
    match (&of.record, of.base) {
        (Some(of_record), _) => {
            writeln!(out, "\nrecord {}: {} bytes, aligned to {}", of.name, of_record.bytes, of_record.align)?;
            doc(out, 2, &of.doc)?;
            record(out, of_record)
        }
        (None, base) => {
            writeln!(out, "\n{} {}: {}", of.kind, of.name, base.unwrap_or(""))?;
            doc(out, 2, &of.doc)?;
            for value in &of.values {
                let shown = if of.kind == "flags" { format!("{:#x}", value.value) } else { value.value.to_string() };
                writeln!(out, "  {shown:>6}  {}", value.name)?;
            }
            Ok(())
        }
    }
}

/// Fields and holes, by offset.
fn record(out: &mut String, of: &Record) -> std::fmt::Result {
    let fields = of.fields.iter().map(|f| (u64::from(f.offset), f.bytes, format!("{}: {}", f.name, f.summary)));
    let holes = of.holes.iter().map(|hole| (hole.offset, hole.bytes, "(hole)".to_owned()));
    let mut rows: Vec<_> = fields.chain(holes).collect();
    rows.sort();
    let wide = |number: fn(&(u64, u64, String)) -> u64, title: &str| {
        rows.iter().map(|row| number(row).to_string().len()).max().unwrap_or(0).max(title.len())
    };
    let (a, b) = (wide(|row| row.0, "at"), wide(|row| row.1, "bytes"));
    if !rows.is_empty() {
        writeln!(out, "  {:>a$} {:>b$}  field", "at", "bytes")?;
    }
    for (offset, bytes, what) in &rows {
        writeln!(out, "  {offset:>a$} {bytes:>b$}  {}", what.escape_debug())?;
    }
    Ok(())
}

fn doc(out: &mut String, indent: usize, text: &str) -> std::fmt::Result {
    for line in text.lines() {
        let shown: String = line.chars().map(|c| if c.is_control() { '?' } else { c }).collect();
        writeln!(out, "{:indent$}{shown}", "")?;
    }
    Ok(())
}
