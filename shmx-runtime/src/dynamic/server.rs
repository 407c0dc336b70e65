//! The server of a schema that is known only at run time.

use super::canonical::canonical;
use super::controls::Controls;
use super::frame_mut::FrameMut;
use super::key::Index;
use crate::error::{Error, Kind, Result};
use crate::server::core::Core;
use crate::server::{ServerStats, Settings, Source, create, setters};
use crate::typed::StreamId;
use shmx_schema::blob;
use shmx_schema::model::{Elem, Layout, Schema, Stream};
use std::path::Path;

/// The publisher of a segment whose schema was put together at run time.
///
/// ```
/// use shmx_runtime::{dynamic::{self, SchemaBuilder, Server}, model::Scalar};
/// # let name = format!("doc-server-{}", std::process::id());
/// # let name = name.as_str();
/// let schema = SchemaBuilder::new("lab")
///     .stream(dynamic::stream(1, "position", Scalar::F32).components(["x", "y", "z"]).soa().count(2).unit("m"))
///     .stream(dynamic::stream(2, "hits", Scalar::U32).max(100));
/// let mut server = Server::builder(name, schema).readers(2).room(4096, 4096).create()?;
///
/// let mut frame = server.begin()?;
/// frame.slice_mut::<f32>("position", 1)?.fill(0.5); // in place
/// frame.write("hits", &[3u32, 1, 4])?;
/// frame.publish()?;
///
/// server.append(dynamic::stream(9, "born", Scalar::U64).max(10))?; // into the room set aside
/// let mut frame = server.begin()?;
/// frame.carry()?; // fixed streams as they were
/// frame.write("born", &[41u64])?;
/// frame.publish()?;
/// assert_eq!(server.stats().published, 2);
/// server.close()?;
/// # Ok::<(), shmx_runtime::Error>(())
/// ```
#[derive(Debug)]
pub struct Server {
    core: Core,
    /// With the appended streams; the plan's indexes are these.
    model: Schema,
    index: Index,
}

/// Creates a [`Server`].
#[derive(Clone, Debug)]
pub struct ServerBuilder {
    name: String,
    schema: Schema,
    settings: Settings,
}

impl ServerBuilder {
    setters!(self => self.settings);

    /// Creates the segment and becomes its writer. The schema is put in order first: streams and controls by id,
    /// types by name, records laid out.
    ///
    /// # Errors
    /// The schema is inconsistent (how), a live writer has the name (its pid), something else is in the way, no
    /// permission, no room (how much is needed), or settings that make no segment.
    pub fn create(self) -> Result<Server> {
        let (schema, blob) = canonical(self.schema)?;
        let core = create(&self.name, &Source { schema: &schema, blob: &blob }, &self.settings)?;
        let index = Index::of(&schema.streams);
        Ok(Server { core, model: schema, index })
    }
}

impl Server {
    /// Creates a segment with the settings of its schema, which may be changed first.
    pub fn builder(name: &str, schema: impl Into<Schema>) -> ServerBuilder {
        let schema = schema.into();
        ServerBuilder { name: name.to_owned(), settings: Settings::of(&schema.segment), schema }
    }

    /// The same with the schema of a directory blob, as `shmxc gen --lang blob` writes it.
    ///
    /// # Errors
    /// The blob does not decode.
    pub fn from_blob(name: &str, bytes: &[u8]) -> Result<ServerBuilder> {
        let directory = blob::decode(bytes).map_err(|e| Error::from(Kind::BadSchema(e.to_string())))?;
        Ok(Server::builder(name, directory.schema))
    }

    /// Lends a free slot to write a frame in. A loan that was forgotten is taken back.
    ///
    /// # Errors
    /// Every slot is pinned (by whom), which takes fewer slots than `readers * pins + 2`.
    #[inline]
    pub fn begin(&mut self) -> Result<FrameMut<'_>> {
        let loan = self.core.begin()?;
        Ok(FrameMut { loan, model: &self.model, index: &self.index })
    }

    /// The control messages that wait now, reader by reader, each in its order. An item is an error where a ring is
    /// not of its form; the iterator goes on.
    pub fn controls(&mut self) -> Controls<'_> {
        Controls::new(&mut self.core, &self.model)
    }

    /// Appends a stream while the server runs, into room that [`ServerBuilder::room`] set aside. Readers find it
    /// through the directory.
    ///
    /// # Errors
    /// No room, a name or id in use, a stream that every frame would carry.
    pub fn append(&mut self, stream: impl Into<Stream>) -> Result<StreamId> {
        let mut stream = stream.into();
        if stream.components.count == 1 {
            stream.layout = Layout::Soa; // as the wire has it
        }
        stream.optional |= stream.elem == Elem::Json;
        let id = self.core.append(stream.clone())?;
        self.index.push(&stream);
        self.model.streams.to_mut().push(stream);
        Ok(id)
    }

    /// What the directory says, with the streams that were appended.
    pub fn schema(&self) -> &Schema {
        &self.model
    }

    /// What was counted.
    pub fn stats(&self) -> ServerStats {
        self.core.stats
    }

    /// The segment's name.
    pub fn name(&self) -> &str {
        &self.core.name.text
    }

    /// The segment's file.
    pub fn path(&self) -> &Path {
        &self.core.name.path
    }

    /// Closes the segment, as dropping does, and says whether that went well.
    ///
    /// # Errors
    /// The file could not be locked; the segment is marked as closed all the same, and its name stays.
    pub fn close(mut self) -> Result<()> {
        self.core.close()
    }
}
