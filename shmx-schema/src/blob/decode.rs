//! Reading a directory: entries in the order that the SCHEMA entry announces, then those appended later.

mod control;
mod schema;
mod stream;
mod type_def;

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::read::{self, Reader};
use super::verify::{self, Claim};
use super::{BlobError, CONTROL, Directory, SCHEMA, STREAM, TYPE, appended};
use crate::check::bounds::frame_fits;
use crate::model::{Control, Schema, Segment, Str, Stream, TypeDef};

/// Reads the used bytes of a segment's static directory, which anybody may have written: whatever they are, the
/// answer is a directory that its own parts bear out, or an error.
///
/// # Errors
///
/// The first entry that can't be read, or that contradicts the layout rules or another entry.
pub fn decode(bytes: &[u8]) -> Result<Directory, BlobError> {
    let mut at = 0;
    let mut made = Builder::default();
    while let Some(entry) = read::entry(bytes, at)? {
        match entry.kind {
            SCHEMA | TYPE | STREAM | CONTROL => {
                let place = format!("{} at byte {at}", kind_name(entry.kind));
                let mut reader = Reader::new(entry.body, place);
                made.entry(entry.kind, &mut reader, bytes.len() - at)?;
                if made.head.is_some() && made.taken <= made.announced {
                    made.blob_bytes = entry.end.min(bytes.len());
                }
            }
            _ => {}
        }
        at = entry.end;
    }
    made.finish()
}

fn kind_name(kind: u32) -> &'static str {
    match kind {
        SCHEMA => "SCHEMA",
        TYPE => "TYPE",
        STREAM => "STREAM",
        CONTROL => "CONTROL",
        _ => "entry",
    }
}

/// What has been read so far.
#[derive(Default)]
struct Builder {
    head: Option<schema::Head>,
    /// Known entries after the SCHEMA entry, and how many of them are the blob's.
    taken: u64,
    announced: u64,
    blob_bytes: usize,
    types: Vec<TypeDef>,
    claims: Vec<Vec<Claim>>,
    types_verified: bool,
    /// Those that come with the streams of a stock directory, by name.
    of_stock: BTreeMap<Str, (TypeDef, Claim)>,
    streams: Vec<Stream>,
    controls: Vec<Control>,
    appended: Vec<Stream>,
}

impl Builder {
    fn entry(&mut self, kind: u32, reader: &mut Reader<'_>, left: usize) -> Result<(), BlobError> {
        let Some(head) = &self.head else {
            return match kind {
                SCHEMA if self.streams.is_empty() => {
                    let head = schema::read(reader)?;
                    self.announced = u64::from(head.types) + u64::from(head.streams) + u64::from(head.controls);
                    if self.announced > (left / super::ALIGN) as u64 {
                        return reader
                            .fail(format_args!("announces {} entries, more than there is room for", self.announced));
                    }
                    self.head = Some(head);
                    Ok(())
                }
                STREAM => {
                    let (stream, record) = stream::read_stock(reader)?;
                    self.streams.push(stream);
                    if let Some((def, claim)) = record {
                        self.of_stock.insert(def.name.clone(), (def, claim));
                    }
                    Ok(())
                }
                SCHEMA => reader.fail("stands after streams"),
                _ => reader.fail("stands in a directory without a SCHEMA entry before it"),
            };
        };
        let types = u64::from(head.types);
        let streams = types + u64::from(head.streams);
        let expected = match self.taken {
            k if k < types => TYPE,
            k if k < streams => STREAM,
            k if k < self.announced => CONTROL,
            _ => STREAM,
        };
        if kind != expected {
            return reader.fail(format_args!("stands where a {} entry belongs", kind_name(expected)));
        }
        self.taken += 1;
        if kind == TYPE {
            return self.take_type(reader);
        }
        self.verify_types()?;
        match kind {
            STREAM if self.taken <= streams => self.take_stream(reader),
            STREAM => {
                let stream = stream::read(reader, &self.types)?;
                appended::alone(&self.types, &stream)?;
                self.appended.push(stream);
                Ok(())
            }
            _ => self.take_control(reader),
        }
    }

    fn take_type(&mut self, reader: &mut Reader<'_>) -> Result<(), BlobError> {
        let (def, claims) = type_def::read(reader)?;
        if self.types.last().is_some_and(|last| last.name >= def.name) {
            return reader.fail("does not stand by name");
        }
        self.types.push(def);
        self.claims.push(claims);
        Ok(())
    }

    fn take_stream(&mut self, reader: &mut Reader<'_>) -> Result<(), BlobError> {
        let stream = stream::read(reader, &self.types)?;
        if self.streams.last().is_some_and(|last| last.id >= stream.id) {
            return reader.fail("does not stand by id");
        }
        self.streams.push(stream);
        Ok(())
    }

    fn take_control(&mut self, reader: &mut Reader<'_>) -> Result<(), BlobError> {
        let control = control::read(reader, &self.types)?;
        if self.controls.last().is_some_and(|last| last.id >= control.id) {
            return reader.fail("does not stand by id");
        }
        self.controls.push(control);
        Ok(())
    }

    /// Once, when the last type has been read: what follows asks for their sizes.
    fn verify_types(&mut self) -> Result<(), BlobError> {
        if !self.types_verified {
            self.types_verified = true;
            verify::types(&self.types, &self.claims)
                .map_err(|(i, what)| BlobError::new(format_args!("type '{}'", self.types[i].name), what))?;
        }
        Ok(())
    }

    fn finish(mut self) -> Result<Directory, BlobError> {
        for (def, claim) in std::mem::take(&mut self.of_stock).into_values() {
            self.types.push(def);
            self.claims.push(vec![claim]);
        }
        self.verify_types()?;
        self.unique_ids()?;
        if self.taken < self.announced {
            let what = format!("announces {} entries, but only {} follow", self.announced, self.taken);
            return Err(BlobError::new("SCHEMA", what));
        }
        let stock = self.head.is_none();
        if !stock {
            self.unique_names()?; // a stock server's may be the same: it knows its streams by id
        }
        let head = self.head.unwrap_or_default();
        let schema = Schema {
            name: Cow::Owned(head.name),
            version: head.version,
            doc: Cow::Owned(head.doc),
            segment: head.segment.unwrap_or(Segment::DEFAULT),
            types: Cow::Owned(self.types),
            streams: Cow::Owned(self.streams),
            controls: Cow::Owned(self.controls),
            reserved_streams: Cow::Owned(head.reserved_streams),
            reserved_controls: Cow::Owned(head.reserved_controls),
        };
        if !stock && !frame_fits(&schema) {
            return Err(BlobError::new("SCHEMA", "its streams don't fit a frame of 4 GiB"));
        }
        Ok(Directory { schema, appended: self.appended, blob_bytes: self.blob_bytes })
    }

    /// Programs ask for streams and controls by name.
    fn unique_names(&self) -> Result<(), BlobError> {
        let streams = || self.streams.iter().chain(&self.appended);
        let entry = |kind, id, name: &str| Err(BlobError::new(verify::entry(kind, id, name), "its name stands twice"));
        if let Some(s) = verify::twice(streams(), |s| s.name.as_ref()) {
            return entry("stream", s.id, &s.name);
        }
        match verify::twice(self.controls.iter(), |c| c.name.as_ref()) {
            Some(c) => entry("control", c.id, &c.name),
            None => Ok(()),
        }
    }

    /// Also sorts the streams of a stock directory.
    fn unique_ids(&mut self) -> Result<(), BlobError> {
        self.streams.sort_by_key(|s| s.id);
        let mut all: Vec<&Stream> = self.streams.iter().chain(&self.appended).collect();
        all.sort_by_key(|s| s.id);
        match all.windows(2).find(|pair| pair[0].id == pair[1].id) {
            Some(pair) => {
                Err(BlobError::new(verify::entry("stream", pair[1].id, &pair[1].name), "its id stands twice"))
            }
            None => Ok(()),
        }
    }
}
