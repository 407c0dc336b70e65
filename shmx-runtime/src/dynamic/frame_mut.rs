//! A frame that is being written, its streams by name.

use super::key::{Index, Key, no_stream};
use super::number::{self, Number};
use crate::error::{Kind, Result};
use crate::plain;
use crate::server::{Loan, Rest};
use serde::de::IgnoredAny;
use shmx_schema::layout::{self, Room};
use shmx_schema::model::{Elem, Schema, Stream, Wire};

/// A frame of a [`Server`](super::Server) that is being written, in place. Published by [`FrameMut::publish`];
/// dropped, it gives its slot back and nobody ever sees it.
///
/// Fixed streams must all be written (or [carried](FrameMut::carry) over); one of varying length is written once, at
/// its final length. What a stream holds before it is written is left over from an older frame.
///
/// ```
/// use shmx_runtime::dynamic::{self, SchemaBuilder, Server};
/// use shmx_runtime::model::Scalar;
/// # let name = format!("doc-frame-mut-{}", std::process::id());
/// # let name = name.as_str();
/// let schema = SchemaBuilder::new("lab")
///     .stream(dynamic::stream(1, "at", Scalar::F32).vector(3).count(2).unit("m"))
///     .stream(dynamic::stream(2, "hits", Scalar::U32).max(100))
///     .stream(dynamic::json(3, "hud", 256));
/// let mut server = Server::builder(name, schema).create()?;
///
/// let mut frame = server.begin()?;
/// frame.slice_mut::<f32>("at", 1)?.copy_from_slice(&[0.0, 0.1, 0.2, 1.0, 1.1, 1.2]); // element after element
/// frame.slice_mut::<u32>("hits", 5)?.fill(7); // five elements in this frame
/// frame.write_json("hud", &serde_json::json!({ "speed": 3 }))?;
/// assert_eq!(frame.id(), 1);
/// frame.publish_at(0.5)?;
///
/// let mut frame = server.begin()?;
/// assert!(frame.write("at", &[0.0f32; 3]).unwrap_err().is_wrong_length()); // of 6
/// assert!(frame.write("hits", &[0.5f32]).unwrap_err().is_wrong_stream()); // holds u32
/// frame.carry()?;
/// frame.publish()?;
/// # Ok::<(), shmx_runtime::Error>(())
/// ```
#[derive(Debug)]
pub struct FrameMut<'s> {
    pub(super) loan: Loan<'s>,
    pub(super) model: &'s Schema,
    pub(super) index: &'s Index,
}

/// A frame that is being written, put aside: its slot stays lent, and [`Server::resume`](super::Server::resume) goes on
/// with it. For who cannot keep a borrow, such as a binding to another language.
///
/// ```
/// use shmx_runtime::dynamic::{self, SchemaBuilder, Server};
/// use shmx_runtime::model::Scalar;
/// # let name = format!("doc-paused-{}", std::process::id());
/// # let name = name.as_str();
/// let schema = SchemaBuilder::new("lab").stream(dynamic::stream(1, "tick", Scalar::U64));
/// let mut server = Server::builder(name, schema).create()?;
/// let mut paused = server.begin()?.pause();
/// let mut frame = server.resume(&paused)?;
/// frame.write("tick", &[7u64])?;
/// paused = frame.pause();
/// assert_eq!(server.resume(&paused)?.publish()?, 1);
/// assert!(server.resume(&paused).unwrap_err().is_given_up());
/// # Ok::<(), shmx_runtime::Error>(())
/// ```
#[derive(Debug)]
pub struct Paused(pub(super) Rest);

impl<'s> FrameMut<'s> {
    /// Puts the frame aside. Dropping what is returned gives nothing back: the slot stays lent until the frame is
    /// resumed, or the next [`begin`](super::Server::begin) takes it back.
    pub fn pause(self) -> Paused {
        Paused(self.loan.pause())
    }

    fn find(&self, key: Key<'_>) -> Result<(usize, &'s Stream)> {
        match self.index.get(key) {
            Some(i) => Ok((i, &self.model.streams[i])),
            None => Err(no_stream(key, self.loan.segment_name(), &self.model.streams)),
        }
    }

    fn numbers<T: Number>(&self, key: Key<'_>) -> Result<(usize, &'s Stream)> {
        let (i, stream) = self.find(key)?;
        number::is_of::<T>(&self.model.types, stream)?;
        if number::is_text(stream) {
            return Err(number::wrong_type(&self.model.types, stream, T::SCALAR.name()));
        }
        Ok((i, stream))
    }

    /// Writes bytes that are `unit` bytes a thing; the lengths are told in things.
    fn put(&mut self, i: usize, stream: &Stream, bytes: &[u8], unit: usize, things: &str) -> Result<()> {
        let room = Room::of(&self.model.types, stream, None, Wire::Native);
        let (got, each) = (bytes.len(), room.elem_bytes.max(1) as usize);
        let takes = if layout::is_fixed(stream) && got as u64 != room.bytes {
            format!("exactly {} {things}", room.bytes / unit as u64)
        } else if !got.is_multiple_of(each) {
            format!("a multiple of {} {things}", each / unit)
        } else {
            return self.loan.write(i, bytes);
        };
        let (stream, got) = (stream.name.to_string(), (got / unit) as u64);
        Err(Kind::WrongLength { stream, takes, got, hint: "" }.into())
    }

    /// Writes a stream: all its numbers, as they lie (plane after plane, or element after element), components counted
    /// one by one. Of one of varying length the count is this frame's.
    ///
    /// # Errors
    /// No such stream or it holds another type ([`is_wrong_stream`](crate::Error::is_wrong_stream)), not as many
    /// numbers as it takes ([`is_wrong_length`](crate::Error::is_wrong_length)), or it was written already and is of
    /// varying length ([`is_written_twice`](crate::Error::is_written_twice)). Nothing was written then.
    pub fn write<'k, T: Number>(&mut self, stream: impl Into<Key<'k>>, values: &[T]) -> Result<()> {
        let (i, stream) = self.numbers::<T>(stream.into())?;
        self.put(i, stream, plain::bytes_of(values), size_of::<T>(), T::SCALAR.name())
    }

    /// Lends a stream to be written in place. Of one of varying length `blocks` says how many blocks (of its fixed
    /// dimensions; without those: elements) this frame carries; one of fixed length is lent whole, whatever `blocks`
    /// is. It counts as written; what is in it is left over from an older frame.
    ///
    /// # Errors
    /// As [`FrameMut::write`].
    pub fn slice_mut<'k, T: Number>(&mut self, stream: impl Into<Key<'k>>, blocks: usize) -> Result<&mut [T]> {
        let (i, stream) = self.numbers::<T>(stream.into())?;
        let blocks = if stream.extent.max.is_some() { blocks } else { 1 };
        match plain::slice_mut(self.loan.lend(i, blocks)?) {
            Some(values) => Ok(values),
            None => unreachable!("a stream's bytes are as many and as aligned as its schema says"),
        }
    }

    /// Lends a stream as bytes, as [`slice_mut`](FrameMut::slice_mut) lends its numbers, whatever it holds: the stream at
    /// a place of the schema's list.
    ///
    /// # Errors
    /// As [`FrameMut::write`], but for the type.
    ///
    /// # Panics
    /// There is no such place.
    pub fn lend(&mut self, i: usize, blocks: usize) -> Result<&mut [u8]> {
        let stream = &self.model.streams[i];
        self.loan.lend(i, if stream.extent.max.is_some() { blocks } else { 1 })
    }

    /// Whether the stream at a place of the schema's list was written, or lent, in this frame.
    pub fn is_written(&self, i: usize) -> bool {
        self.loan.is_written(i)
    }

    /// Writes any stream as bytes, records and texts too. They are not looked at.
    ///
    /// # Errors
    /// As [`FrameMut::write`], but for the type.
    pub fn write_bytes<'k>(&mut self, stream: impl Into<Key<'k>>, bytes: &[u8]) -> Result<()> {
        let (i, stream) = self.find(stream.into())?;
        self.put(i, stream, bytes, 1, "bytes")
    }

    /// Writes a text: of a utf8 stream, or of a json stream if it is JSON.
    ///
    /// # Errors
    /// No such stream, it is no text, the text is no JSON or longer than `max`, or it was written already.
    pub fn write_text<'k>(&mut self, stream: impl Into<Key<'k>>, text: &str) -> Result<()> {
        let (i, stream) = self.find(stream.into())?;
        if !number::is_text(stream) {
            return Err(number::wrong_type(&self.model.types, stream, "text"));
        }
        if stream.elem == Elem::Json
            && let Err(why) = serde_json::from_str::<IgnoredAny>(text)
        {
            return Err(Kind::Json { stream: stream.name.to_string(), why }.into());
        }
        self.put(i, stream, text.as_bytes(), 1, "bytes")
    }

    /// Writes a json stream.
    ///
    /// # Errors
    /// As [`FrameMut::write_text`], or the value is none that JSON can say.
    pub fn write_json<'k, T>(&mut self, stream: impl Into<Key<'k>>, value: &T) -> Result<()>
    where
        T: serde::Serialize + ?Sized,
    {
        let (i, stream) = self.find(stream.into())?;
        if stream.elem != Elem::Json {
            return Err(number::wrong_type(&self.model.types, stream, "json"));
        }
        self.loan.set_json(i, value)
    }

    /// Copies every fixed stream that was not written yet from the frame before; varying and optional ones are not
    /// carried.
    ///
    /// # Errors
    /// There is no frame before, and something was not written.
    pub fn carry(&mut self) -> Result<()> {
        self.loan.carry()
    }

    /// The id that the frame gets when it is published.
    pub fn id(&self) -> u64 {
        self.loan.id()
    }

    /// Publishes the frame; `sim_time` is 0. Returns its id. It is the newest frame for every reader from here on.
    /// Never waits; makes a system call only to wake readers that sleep.
    ///
    /// # Errors
    /// A fixed stream was not written ([`is_not_written`](crate::Error::is_not_written)): the frame is given up.
    #[inline]
    pub fn publish(self) -> Result<u64> {
        self.loan.publish()
    }

    /// Publishes the frame with a time of the user's, in whatever unit that means. Returns its id.
    ///
    /// # Errors
    /// As [`FrameMut::publish`].
    #[inline]
    pub fn publish_at(self, sim_time: f64) -> Result<u64> {
        self.loan.publish_at(sim_time)
    }
}
