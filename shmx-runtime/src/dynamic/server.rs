//! The server of a schema that is known only at run time.

use super::canonical::canonical;
use super::controls::Controls;
use super::frame_mut::{FrameMut, Paused};
use super::key::Index;
use crate::error::{Error, Kind, Result};
use crate::server::core::Core;
use crate::server::{Loan, ServerStats, Settings, Source, create, setters};
use crate::typed::StreamId;
use shmx_schema::blob;
use shmx_schema::model::{Elem, Layout, Schema, Stream};
use std::path::Path;
use std::time::Duration;

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

/// Creates a [`Server`], with settings that may be other than its schema's: see [`Server::builder`].
#[derive(Clone, Debug)]
pub struct ServerBuilder {
    name: String,
    schema: Schema,
    settings: Settings,
}

impl ServerBuilder {
    setters!(self => self.settings);

    /// Becomes the writer of the name, of a new segment or of a dead writer's: see
    /// [`ServerBuilder::create`](crate::ServerBuilder::create). The schema is put in order first: streams and controls
    /// by id, types by name, records laid out.
    ///
    /// # Errors
    /// The schema is inconsistent and how ([`is_bad_schema`](Error::is_bad_schema)), a live writer has the name and
    /// which ([`is_taken`](Error::is_taken)), something else is in the way, no permission, no room and how much is
    /// needed ([`is_no_room`](Error::is_no_room)), or settings or a name that make no segment.
    pub fn create(self) -> Result<Server> {
        let (schema, blob) = canonical(self.schema)?;
        let core = create(&self.name, &Source { schema: &schema, blob: &blob }, &self.settings)?;
        let index = Index::of(&schema.streams);
        Ok(Server { core, model: schema, index })
    }
}

impl Server {
    /// Creates a segment with the settings of its schema, which may be changed first; nothing is made before
    /// [`ServerBuilder::create`]. Takes a [`SchemaBuilder`](super::SchemaBuilder) or a
    /// [`model::Schema`](crate::model::Schema).
    pub fn builder(name: &str, schema: impl Into<Schema>) -> ServerBuilder {
        let schema = schema.into();
        ServerBuilder { name: name.to_owned(), settings: Settings::of(&schema.segment), schema }
    }

    /// A builder as of [`Server::builder`], with the schema of a directory blob, as `shmxc gen --lang blob` writes it.
    /// A typed client of the same schema attaches without comparing.
    ///
    /// ```
    /// use shmx_runtime::Schema;
    /// # mod doc { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/tour.rs")); }
    /// # use doc::tour;
    /// # let name = format!("doc-from-blob-{}", std::process::id());
    /// # let name = name.as_str();
    /// let blob: &[u8] = tour::Schema::BLOB; // or the bytes of a file
    /// let server = shmx_runtime::dynamic::Server::from_blob(name, blob)?.readers(1).create()?;
    /// assert_eq!(server.schema().name, "tour");
    /// let client = tour::Client::attach(name)?;
    /// # Ok::<(), shmx_runtime::Error>(())
    /// ```
    ///
    /// # Errors
    /// The blob does not decode ([`is_bad_schema`](Error::is_bad_schema)).
    pub fn from_blob(name: &str, bytes: &[u8]) -> Result<ServerBuilder> {
        let directory = blob::decode(bytes).map_err(|e| Error::from(Kind::BadSchema(e.to_string())))?;
        Ok(Server::builder(name, directory.schema))
    }

    /// Lends a free slot to write a frame in. There is one loan at a time; dropped unpublished, it gives its slot back; a
    /// loan that was forgotten is taken back. Never waits: slots that readers hold are passed over.
    ///
    /// # Errors
    /// Every slot is pinned (by whom), which takes fewer slots than `readers * pins + 2`
    /// ([`is_slots_pinned`](Error::is_slots_pinned)). Once a reader has dropped a frame it goes on.
    #[inline]
    pub fn begin(&mut self) -> Result<FrameMut<'_>> {
        let loan = self.core.begin()?;
        Ok(FrameMut { loan, model: &self.model, index: &self.index })
    }

    /// Goes on with a frame that was [put aside](FrameMut::pause). It must be of this server.
    ///
    /// # Errors
    /// The frame was published or given up meanwhile ([`is_given_up`](Error::is_given_up)), or this is a forked child
    /// ([`is_forked`](Error::is_forked)).
    pub fn resume(&mut self, paused: &Paused) -> Result<FrameMut<'_>> {
        self.core.at_home()?;
        if !paused.0.is_lent_by(&self.core) {
            return Err(Kind::GivenUp { name: self.core.name.text.clone() }.into());
        }
        let loan = Loan::resume(&mut self.core, &paused.0);
        Ok(FrameMut { loan, model: &self.model, index: &self.index })
    }

    /// The control messages that wait now, reader by reader, each in its order. Never waits; readers may send meanwhile.
    /// Dropped early, it leaves the rest for the next call.
    ///
    /// # Errors
    /// An item is an error where a ring is not of its form; the iterator goes on.
    pub fn controls(&mut self) -> Controls<'_> {
        Controls::new(&mut self.core, &self.model)
    }

    /// Appends a stream while the server runs, into room that [`ServerBuilder::room`] set aside; it is written as any
    /// other. Readers that are attached find it through the directory when they ask a frame for its name, or for all.
    ///
    /// # Errors
    /// No room, a name or id in use, a stream that every frame would carry (it must have a `max` or be optional): see
    /// [`is_append_refused`](Error::is_append_refused).
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

    /// Frees the reader slots of *stock* SHMX clients whose last call is longer ago than this, and returns how many.
    ///
    /// A stock client holds no lock, so that nobody can know whether it lives; one that was killed keeps its slot until
    /// this is called. Nothing else frees a slot because time passed, and readers of this runtime are never meant. A
    /// stock client's slot shows its last look at a frame or its last message: take a time that no living client is
    /// silent for. One that was taken for dead goes on reading frames, and what it sends may arrive as another
    /// reader's. A slot whose control ring has unread messages is kept until [`controls`](Self::controls) took them.
    pub fn reap_stale(&mut self, older_than: Duration) -> usize {
        self.core.reap_stale(older_than)
    }

    /// What was counted since the server was created.
    pub fn stats(&self) -> ServerStats {
        self.core.stats
    }

    /// The segment's name, as it was given.
    pub fn name(&self) -> &str {
        &self.core.name.text
    }

    /// The segment's file. It may be gone, or be another by now if somebody removed it.
    pub fn path(&self) -> &Path {
        &self.core.name.path
    }

    /// Closes the segment and keeps its memory mapped, for who still has addresses in it. Publishing is an error then.
    ///
    /// # Errors
    /// As [`Server::close`].
    pub fn end(&mut self) -> Result<()> {
        self.core.close()
    }

    /// Closes the segment, as dropping does, and says whether that went well. Frames that readers hold stay readable.
    ///
    /// # Errors
    /// The file could not be locked; the segment is marked as closed all the same, and its name stays.
    pub fn close(mut self) -> Result<()> {
        self.core.close()
    }
}
