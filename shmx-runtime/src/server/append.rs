//! Streams that are added while the server runs.

use super::core::Core;
use super::plan::WriteStream;
use crate::error::{Kind, Result};
use crate::sync::Ordering;
use crate::typed::StreamId;
use crate::wire::header;
use shmx_schema::blob;
use shmx_schema::layout;
use shmx_schema::model::{Elem, Stream};

impl Core {
    /// Appends a stream to the directory. It must be one that a frame may lack: frames that are in the ring do.
    pub(crate) fn append(&mut self, mut stream: Stream) -> Result<StreamId> {
        self.at_home()?;
        if stream.components.count == 1 {
            stream.layout = shmx_schema::model::Layout::Soa; // as the wire has it
        }
        if matches!(stream.elem, Elem::Json) {
            stream.optional = true;
        }
        let cannot = |why: String| Err(Kind::CannotAppend { stream: stream.name.to_string(), why }.into());
        if layout::is_fixed(&stream) {
            return cannot("it must have a `max` or be optional, as frames that are out already lack it".to_owned());
        }
        if self.plan.streams.iter().any(|s| s.id == stream.id || s.name == stream.name) {
            return cannot("there is a stream of this id or name already".to_owned());
        }
        // The rules of those who will read it.
        let directory = blob::Directory { schema: self.schema.clone(), appended: Vec::new(), blob_bytes: 0 };
        if let Err(e) = blob::check_appended(&directory, &stream) {
            return cannot(e.to_string());
        }
        let planned = WriteStream::varying(&self.schema, &stream, stream.extent.max);
        let entry = blob::stream_entry(layout::list(&self.schema.types), &stream);
        let (bytes, most) = (entry.len() as u64, planned.most());
        let head = self.segment.head();
        let used = head.get32(header::STATIC_BYTES_USED) as u64;
        let left = self.segment.geo.static_bytes_cap - used;
        if bytes > left || most > self.room.1 {
            let (stream, name) = (planned.name, self.name.text.clone());
            let what = format!(
                "it needs {bytes} directory bytes of {left} that are left, and {most} frame bytes of {}",
                self.room.1
            );
            return Err(Kind::NoRoomToAppend { stream, name, what }.into());
        }
        // Bytes first, then how many (release), then the hash and the generation: a reader's copy is good when the
        // hash fits it and the generation stood still.
        head.copy_in(self.segment.geo.static_offset + used, &entry);
        let mut all = vec![0; (used + bytes) as usize];
        head.copy_out(self.segment.geo.static_offset, &mut all);
        head.u32(header::STATIC_BYTES_USED).store((used + bytes) as u32, Ordering::Release);
        head.u64(header::STATIC_HASH).store(header::stock_hash(&all), Ordering::Release);
        head.u32(header::STATIC_GEN).fetch_add(1, Ordering::Release);
        self.room.1 -= most;
        let id = StreamId(stream.id);
        self.plan.streams.push(planned);
        self.grow_marks();
        Ok(id)
    }
}
