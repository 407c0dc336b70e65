//! The bytes of a frame and of records, in boxes: a line of so many bytes, a `|` where something begins.

use super::{Dump, Record, Stream};
use crate::render::Colour;

/// What the bytes of a box are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum What {
    Head,
    Data,
    Gap,
}

/// Some bytes with a name.
#[derive(Debug)]
struct Area {
    at: u64,
    bytes: u64,
    name: String,
    what: What,
}

/// Columns before the bytes: an offset.
const MARGIN: usize = 11;

/// All of it.
pub(super) fn picture(dump: &Dump, width: usize, colour: Colour) -> String {
    let mut canvas = Canvas::new(width, colour);
    canvas.title(&format!("frame of {}: {} bytes at fixed places", dump.schema, dump.fixed_bytes));
    canvas.areas(&frame(dump));
    let varying: Vec<_> = dump.streams.iter().filter(|of| of.place.is_none()).collect();
    if !varying.is_empty() {
        canvas.title(&format!("then, those that it has: up to {} bytes", dump.frame_bytes - dump.fixed_bytes));
        for of in varying {
            canvas.line(&format!("{}: a head and up to {} bytes: {}", shown(&of.key), of.bytes, shown(&of.summary)));
        }
    }
    for ty in &dump.types {
        if let Some(record) = &ty.record {
            canvas.title(&format!("record {}: {} bytes", ty.name, record.bytes));
            canvas.areas(&areas(record));
        }
    }
    for control in dump.controls.iter().filter(|of| of.body.bytes > 0) {
        canvas.title(&format!("control {}: {} bytes", shown(&control.key), control.body.bytes));
        canvas.areas(&areas(&control.body));
    }
    canvas.out
}

/// Heads, planes, and what lies between them.
fn frame(dump: &Dump) -> Vec<Area> {
    let mut list = Vec::new();
    let mut end = 0;
    for of in &dump.streams {
        let Some(place) = &of.place else { continue };
        gap(&mut list, end, place.head);
        list.push(Area { at: place.head, bytes: place.head_bytes, name: format!("#{}", of.id), what: What::Head });
        gap(&mut list, place.head + place.head_bytes, place.data);
        data(&mut list, of, place.data);
        end = place.data + of.bytes;
    }
    gap(&mut list, end, dump.fixed_bytes);
    list
}

/// A box for each plane.
fn data(list: &mut Vec<Area>, of: &Stream, at: u64) {
    let planes = if of.stride < of.element_bytes { u64::from(of.components) } else { 1 };
    let bytes = of.bytes / planes.max(1);
    for plane in 0..planes {
        let name = match (planes, of.component_names.get(plane as usize)) {
            (1, _) => shown(&of.key),
            (_, Some(component)) => format!("{}.{component}", shown(&of.key)),
            (_, None) => format!("{}[{plane}]", shown(&of.key)),
        };
        list.push(Area { at: at + plane * bytes, bytes, name, what: What::Data });
    }
}

fn areas(record: &Record) -> Vec<Area> {
    let data = |(at, bytes, name)| Area { at, bytes, name, what: What::Data };
    let mut list: Vec<_> = record.fields.iter().map(|f| data((u64::from(f.offset), f.bytes, shown(&f.name)))).collect();
    for hole in &record.holes {
        gap(&mut list, hole.offset, hole.offset + hole.bytes);
    }
    list.sort_by_key(|area| area.at);
    list
}

fn gap(list: &mut Vec<Area>, from: u64, to: u64) {
    if to > from {
        list.push(Area { at: from, bytes: to - from, name: String::new(), what: What::Gap });
    }
}

/// Names of others may have anything in them.
fn shown(text: &str) -> String {
    text.escape_debug().to_string()
}

struct Canvas {
    out: String,
    colour: Colour,
    /// Bytes of a line, and columns of a byte.
    bytes: usize,
    cell: usize,
}

impl Canvas {
    fn new(width: usize, colour: Colour) -> Canvas {
        let room = width.saturating_sub(MARGIN + 1);
        let bytes = [64, 32, 16].into_iter().find(|bytes| *bytes <= room).unwrap_or(8);
        Canvas { out: String::new(), colour, bytes, cell: (room / bytes).clamp(1, 2) }
    }

    fn line(&mut self, text: &str) {
        self.out.push_str(text);
        self.out.push('\n');
    }

    fn title(&mut self, text: &str) {
        if !self.out.is_empty() {
            self.out.push('\n');
        }
        self.line(text);
    }

    /// The areas, which lie side by side from 0 on.
    fn areas(&mut self, list: &[Area]) {
        let end = list.last().map_or(0, |area| area.at + area.bytes);
        if end == 0 {
            return self.line(&format!("{:>1$}", "(empty)", MARGIN));
        }
        let mark = |i: usize| format!("{:<1$}", i * 8, 8 * self.cell);
        let ruler: String = (0..self.bytes / 8).map(mark).collect();
        self.line(&format!("{:>2$}  {}", "byte", ruler.trim_end(), MARGIN - 1));
        let row = self.bytes as u64;
        let mut at = 0;
        let mut first = 0;
        while at < end {
            first += list[first..].iter().take_while(|area| area.at + area.bytes <= at).count();
            // whole lines of one area are the same
            let Some(area) = list.get(first) else { break };
            let same = (area.at + area.bytes).saturating_sub(at) / row;
            if area.at < at && same > 1 {
                self.line(&format!("{:>1$}  {2} bytes more", ":", MARGIN - 1, same * row));
                at += same * row;
                if at >= end {
                    self.line(&format!("{end:>0$}  |", MARGIN - 1));
                }
                continue;
            }
            self.row(&list[first..], at, end);
            at += row;
        }
    }

    fn row(&mut self, list: &[Area], at: u64, end: u64) {
        let mut text = format!("{at:>0$}  ", MARGIN - 1);
        let to = (at + self.bytes as u64).min(end);
        for area in list.iter().take_while(|area| area.at < to) {
            let (from, until) = (area.at.max(at), (area.at + area.bytes).min(to));
            let columns = (until - from) as usize * self.cell;
            let begins = area.at >= at;
            let mut name: String = if begins { format!("|{}", area.name) } else { String::new() };
            if name.chars().count() > columns {
                name = name.chars().take(columns).collect();
            }
            let fill = match area.what {
                What::Head => '.',
                What::Data => ' ',
                What::Gap => '/',
            };
            let rest = columns - name.chars().count();
            name.extend(std::iter::repeat_n(fill, rest));
            text.push_str(&self.painted(area.what, &name));
        }
        if to == end {
            text.push('|');
        }
        let text = text.trim_end().to_owned();
        self.line(&text);
    }

    fn painted(&self, what: What, text: &str) -> String {
        let code = match (self.colour, what) {
            (Colour::Never, _) | (_, What::Data) => return text.to_owned(),
            (_, What::Head) => "2",
            (_, What::Gap) => "33",
        };
        format!("\u{1b}[{code}m{text}\u{1b}[0m")
    }
}
