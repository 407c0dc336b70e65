//! What a dynamic reader knows of a segment's directory, and how it learns of streams that were appended since.
//!
//! A directory only grows, so a stream keeps its index. Each generation that was read is a [`Book`]; books form a
//! chain and none is dropped before the frames that may borrow from it. Streams up to `known` are in the table that
//! the frames were checked with; later ones are found in a frame by walking its TLVs when they are asked for.

use super::holds::Holds;
use super::key::{Index, Key};
use crate::directory;
use crate::error::{Error, Result};
use crate::frame::{Found, Table};
use crate::segment::Segment;
use crate::sync::{AtomicU32, AtomicU64, Ordering};
use crate::wire::header;
use shmx_schema::layout;
use shmx_schema::model::Schema;
use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

/// The directory of one segment, in all generations that were read.
#[derive(Debug)]
pub struct Books {
    pub(crate) name: String,
    known: usize,
    grows: bool,
    first: Book,
}

/// The directory as it was once.
#[derive(Debug)]
pub(crate) struct Book {
    generation: AtomicU32,
    /// With the appended streams.
    pub(crate) model: Arc<Schema>,
    pub(crate) index: Index,
    /// A table for each stream from `known` on; they vary, as all that are appended.
    late: Vec<Table>,
    next: OnceLock<Box<Book>>,
}

impl Books {
    /// Of a segment whose frames are checked with a table of `model`'s streams.
    pub(crate) fn new(name: &str, segment: &Segment, model: &Schema) -> Result<Books> {
        let known = model.streams.len();
        let first = Book::read(segment, known, model).map_err(|e| e.of(name))?;
        first.grew_from(model).map_err(|e| e.of(name))?;
        Ok(Books { name: name.to_owned(), known, grows: true, first })
    }

    /// Of a reader that has its schema with it: that is all there is, whatever the segment's directory says.
    pub(crate) fn of(name: &str, schema: &Arc<Schema>) -> Books {
        let (index, generation) = (Index::of(&schema.streams), AtomicU32::new(0));
        let first = Book { generation, model: schema.clone(), index, late: Vec::new(), next: OnceLock::new() };
        Books { name: name.to_owned(), known: schema.streams.len(), grows: false, first }
    }

    /// The newest generation that was read.
    pub(crate) fn newest(&self) -> &Book {
        let mut book = &self.first;
        while let Some(next) = book.next.get() {
            book = next;
        }
        book
    }

    /// Reads the directory again if it has changed: whether there are new streams. Costs one load if it has not.
    pub(crate) fn renew(&self, segment: &Segment) -> Result<bool> {
        if !self.grows {
            return Ok(false);
        }
        let newest = self.newest();
        let generation = segment.head().u32(header::STATIC_GEN).load(Ordering::Acquire);
        if generation == newest.generation.load(Ordering::Relaxed) {
            return Ok(false);
        }
        let book = Book::read(segment, self.known, &newest.model).map_err(|e| e.of(&self.name))?;
        book.grew_from(&newest.model).map_err(|e| e.of(&self.name))?;
        if book.model.streams.len() == newest.model.streams.len() {
            newest.generation.store(book.generation.load(Ordering::Relaxed), Ordering::Relaxed);
            return Ok(false);
        }
        // Another thread that holds a frame may have been faster; what it read is as good.
        let _ = newest.next.set(Box::new(book));
        Ok(true)
    }

    /// The data of stream `i` of `book` in a frame.
    pub(crate) fn data<'f, H: Holds>(&self, book: &Book, i: usize, frame: &'f H) -> Result<Option<&'f [u8]>> {
        let Some(late) = i.checked_sub(self.known) else { return Ok(frame.data(i)) };
        let Some(table) = book.late.get(late).filter(|_| frame.frame_meta().id != 0) else { return Ok(None) };
        let payload = frame.payload();
        let words = [AtomicU64::new(0)];
        let u32_at = |at: u64| {
            let word = payload.get(at as usize..).and_then(|bytes| bytes.first_chunk::<4>());
            word.map_or(0, |bytes| u32::from_le_bytes(*bytes))
        };
        table.walk(payload.len() as u64, &words, u32_at).map_err(|e| e.of(&self.name))?;
        match table.find(0, || &words) {
            Found::At { offset, bytes } => Ok(payload.get(offset as usize..).and_then(|d| d.get(..bytes as usize))),
            Found::Absent | Found::Zeros(_) | Found::Missing(_) => Ok(None),
        }
    }
}

impl Book {
    fn read(segment: &Segment, known: usize, old: &Schema) -> Result<Book> {
        let copy = directory::read(segment)?;
        let mut model = copy.directory.schema;
        model.streams.to_mut().extend(copy.directory.appended);
        if segment.is_shadow {
            // A stock directory says nothing about the order; what was known keeps its place.
            let places: HashMap<u32, usize> = old.streams.iter().enumerate().map(|(i, s)| (s.id, i)).collect();
            model.streams.to_mut().sort_by_cached_key(|s| places.get(&s.id).copied().unwrap_or(usize::MAX));
        }
        let fixed_bytes = layout::Frame::fixed_bytes(&segment.in_its_wire(&model));
        let late = model.streams.iter().skip(known).map(|stream| Table::of_one(&model.types, stream, fixed_bytes));
        let late = late.collect();
        let index = Index::of(&model.streams);
        let generation = AtomicU32::new(copy.generation);
        Ok(Book { generation, model: Arc::new(model), index, late, next: OnceLock::new() })
    }

    /// A directory that changed in any other way than by growing is not the one that the frames were checked with.
    fn grew_from(&self, old: &Schema) -> Result<()> {
        // A stock directory has no types of its own: they come with streams.
        let grew = old.types.iter().all(|t| layout::find_type(&self.model.types, &t.name) == Some(t))
            && self.model.controls == old.controls
            && self.model.streams.get(..old.streams.len()) == Some(&old.streams[..]);
        if grew { Ok(()) } else { Err(Error::corrupt("its directory changed otherwise than by growing")) }
    }
}

impl Drop for Book {
    /// Link by link: a chain may be longer than a stack is deep.
    fn drop(&mut self) {
        let mut next = self.next.take();
        while let Some(mut book) = next {
            next = book.next.take();
        }
    }
}

/// The index of a stream and the book it is in: of what is known, or after a look at the directory.
pub(crate) fn find<'b, H: Holds>(books: &'b Books, key: Key<'_>, frame: &H) -> Result<Option<(&'b Book, usize)>> {
    let look = || {
        let book = books.newest();
        book.index.get(key).map(|i| (book, i))
    };
    match look() {
        Some(found) => Ok(Some(found)),
        None if frame.renew(books)? => Ok(look()),
        None => Ok(None),
    }
}
