//! A live segment: the schema that its server made it with, or what can be said of a stock server's streams.

use std::borrow::Cow;

use shmx_runtime::Inspector;
use shmx_schema::blob;
use shmx_schema::check::Checked;
use shmx_schema::layout::elem_size;
use shmx_schema::model::Schema;

use super::wire;

/// What stands in a segment.
#[derive(Clone, Debug, PartialEq)]
pub struct Live {
    /// Its streams and messages as a schema.
    pub checked: Checked,
    /// Whether its server is stock SHMX's, whose directory says less than a schema does.
    pub stock: bool,
}

/// Reads the directory of a segment, unnoticed: as no reader, and writing nothing. `name` is a segment's, or the path
/// of one. Streams that its server appended since stand among the others.
///
/// A stock server's directory knows neither counts nor a name: its streams are optional here, of up to as many elements
/// as a frame of the segment has room for, and the schema is called as the segment.
///
/// # Errors
///
/// There is no such segment, it can't be read or is damaged, or its streams can't stand in a schema.
pub fn read(name: &str) -> Result<Live, String> {
    let inspector = Inspector::open(name).map_err(|e| e.to_string())?;
    let directory = inspector.directory().map_err(|e| e.to_string())?;
    let layout = inspector.layout();
    let mut schema = directory.schema;
    let streams = schema.streams.to_mut();
    streams.extend(directory.appended);
    streams.sort_by_key(|s| s.id);
    let stock = schema.name.is_empty();
    if stock {
        let file = name.rsplit('/').next().unwrap_or(name);
        schema.name = Cow::Owned(wire::snake("segment", file));
        bound(&mut schema, layout.frame_bytes_cap);
    }
    // what is not as a schema must be is said as of a directory
    match blob::decode(&blob::to_vec(&schema)) {
        Ok(again) if again.schema == schema => Ok(Live { checked: wire::checked(schema), stock }),
        Ok(_) => Err("it says what this shmxc does not know: was its server made with a newer one?".to_owned()),
        Err(error) => Err(format!("its streams can't stand in a schema: {error}")),
    }
}

/// Gives streams of unknown length the most elements that a frame of the segment has room for, all of them together
/// no more than a frame may have.
fn bound(schema: &mut Schema, frame_bytes: u32) {
    let unknown = schema.streams.iter().filter(|s| s.extent.max == Some(u32::MAX)).count() as u64;
    let share = (u64::from(u32::MAX / 2) / unknown.max(1)).min(frame_bytes.into());
    let types = schema.types.clone();
    for stream in schema.streams.to_mut().iter_mut().filter(|s| s.extent.max == Some(u32::MAX)) {
        let bytes = elem_size(&types, &stream.elem, &stream.components).bytes.max(1);
        stream.extent.max = Some(u32::try_from(share / bytes).unwrap_or(u32::MAX).max(1));
    }
}
