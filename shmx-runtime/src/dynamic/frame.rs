//! A frame, its streams by name.

use super::books::{self, Books};
use super::holds::Holds;
use super::key::{Key, no_stream};
use super::view::StreamView;
use crate::client::{Owned, Pinned};
use crate::error::Result;
use crate::frame::FrameMeta;
use crate::watcher::Copied;
use shmx_schema::model::Schema;
use std::fmt;
use std::sync::Arc;

/// A frame to read, whatever holds its bytes: see [`Frame`], [`OwnedFrame`] and [`Snapshot`].
///
/// ```
/// # use shmx_runtime::dynamic::{self, Client, SchemaBuilder, Server, Watcher};
/// # use shmx_runtime::model::Scalar;
/// # let name = format!("doc-frame-of-{}", std::process::id());
/// # let name = name.as_str();
/// # let schema = SchemaBuilder::new("lab")
/// #     .stream(dynamic::stream(1, "at", Scalar::F32).components(["x", "y"]).soa().count(2).unit("m"))
/// #     .stream(dynamic::stream(2, "hits", Scalar::U32).max(100));
/// # let mut server = Server::builder(name, schema).create()?;
/// # let mut frame = server.begin()?;
/// # frame.write("at", &[1.0f32, 2.0, 3.0, 4.0])?;
/// # frame.publish()?;
/// let client = Client::attach(name)?;
/// let frame = client.latest()?.expect("a frame");
/// let at = frame.stream("at")?;
/// assert_eq!(at.shape(), [2, 2]); // (components, count)
/// assert_eq!(at.plane::<f32>(1)?, [3.0, 4.0]); // y
/// assert!(at.numbers::<f64>().unwrap_err().is_wrong_stream());
/// assert!(!frame.stream("hits")?.is_present()); // it varies, and was not written
/// assert!(frame.stream("misses").unwrap_err().is_wrong_stream());
/// assert_eq!(frame.to_json()?, serde_json::json!({ "at": [[1.0, 2.0], [3.0, 4.0]] }));
///
/// let frame = frame.into_owned(); // for another thread
/// let json = std::thread::spawn(move || frame.to_json()).join().unwrap()?;
/// assert_eq!(Watcher::open(name)?.snapshot()?.to_json()?, json);
/// # Ok::<(), shmx_runtime::Error>(())
/// ```
pub struct FrameOf<H> {
    pub(super) held: H,
    pub(super) books: Arc<Books>,
}

/// A pinned frame of a [`Client`](super::Client): zero copy, and it cannot change while it is held. It stays in its
/// client's thread.
pub type Frame<'c> = FrameOf<Pinned<'c>>;
/// A pinned frame that may go to another thread and outlive its client; it keeps its pin until it is dropped.
pub type OwnedFrame = FrameOf<Owned>;
/// A checked copy of a frame, of a [`Watcher`](super::Watcher); blank (`meta().id` 0, all zero or empty) until there
/// was a frame.
pub type Snapshot = FrameOf<Copied>;

impl<H: Holds> FrameOf<H> {
    /// A stream, by its name or [`StreamId`](crate::StreamId). One that this frame lacks is there as an empty view
    /// ([`StreamView::is_present`]). Of a pinned frame a name that is not known yet is looked for in the directory
    /// again, in case its server has appended it; all others cost a look into a table.
    ///
    /// # Errors
    /// The segment has no such stream (it names those it has), or the frame's bytes contradict themselves.
    pub fn stream<'k>(&self, stream: impl Into<Key<'k>>) -> Result<StreamView<'_>> {
        let key = stream.into();
        match books::find(&self.books, key, &self.held)? {
            Some((book, i)) => self.view(book, i),
            None => Err(no_stream(key, &self.books.name, &self.books.newest().model.streams)),
        }
    }

    /// The stream at a place of [`schema`](FrameOf::schema)'s list: a look into a table, without a name.
    ///
    /// # Errors
    /// The frame's bytes contradict themselves.
    ///
    /// # Panics
    /// There is no such place.
    pub fn nth(&self, i: usize) -> Result<StreamView<'_>> {
        self.view(self.books.newest(), i)
    }

    /// Looks into the directory again if it has changed: whether there are new streams. Of a copy there never are.
    ///
    /// # Errors
    /// The directory is corrupt ([`is_corrupt`](crate::Error::is_corrupt)).
    pub fn refresh_directory(&self) -> Result<bool> {
        self.held.renew(&self.books)
    }

    /// The same as [`schema`](FrameOf::schema), to be kept.
    pub fn shared_schema(&self) -> &Arc<Schema> {
        &self.books.newest().model
    }

    fn view<'f>(&'f self, book: &'f books::Book, i: usize) -> Result<StreamView<'f>> {
        let data = self.books.data(book, i, &self.held)?;
        StreamView::new(&book.model.types, &book.model.streams[i], data).map_err(|e| e.of(&self.books.name))
    }

    /// All streams that this frame carries, by id, then those that were appended. Allocates their list.
    ///
    /// # Errors
    /// The frame's bytes, or those of a directory that has grown, contradict themselves.
    pub fn streams(&self) -> Result<Vec<StreamView<'_>>> {
        self.held.renew(&self.books)?;
        let book = self.books.newest();
        let views = (0..book.model.streams.len()).map(|i| self.view(book, i));
        views.filter(|view| view.as_ref().map_or(true, StreamView::is_present)).collect()
    }

    /// Whether the frame carries a stream; false too where the segment has none of that name or number.
    pub fn has<'k>(&self, stream: impl Into<Key<'k>>) -> bool {
        self.stream(stream).is_ok_and(|view| view.is_present())
    }

    /// What the frame says about itself: its id, times and session.
    pub fn meta(&self) -> FrameMeta {
        self.held.frame_meta()
    }

    /// What the segment's directory says, with the streams that were appended, as far as they were looked for.
    pub fn schema(&self) -> &Schema {
        &self.books.newest().model
    }

    /// All streams that the frame carries, as JSON by their names.
    ///
    /// # Errors
    /// As [`FrameOf::streams`].
    pub fn to_json(&self) -> Result<serde_json::Value> {
        let streams = self.streams()?;
        Ok(streams.iter().map(|view| (view.stream().name.to_string(), view.to_json())).collect())
    }
}

impl FrameOf<Pinned<'_>> {
    /// The same pin, free to go to another thread. Copies nothing and takes no second pin.
    pub fn into_owned(self) -> OwnedFrame {
        FrameOf { held: self.held.into_owned(), books: self.books }
    }
}

impl<H: Holds> fmt::Debug for FrameOf<H> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Frame").field("meta", &self.meta()).finish_non_exhaustive()
    }
}
