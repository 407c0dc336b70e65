//! Mapped memory: the one place that turns offsets into references.
//!
//! A [`Zone`] is a mapped part of a segment. Words are reached as atomics, whoever may write them at the time; a slice
//! is handed out only under a claim or a pin, which is what the two `unsafe` functions ask for.

use crate::sync::{AtomicU32, AtomicU64, Ordering};
use crate::wire::frame::FrameHeader;
use memmap2::{MmapOptions, MmapRaw};
use std::fs::File;
use std::io;
use std::marker::PhantomData;

/// Structures made of atomic words and nothing else.
pub(crate) trait Words {}

impl Words for AtomicU64 {}
impl Words for FrameHeader {}

/// Structures at regular distances in a zone: checked once, as a whole. See [`Zone::rows`].
#[derive(Debug)]
pub(crate) struct Rows<T> {
    zone: usize,
    first: usize,
    stride: usize,
    count: usize,
    of: PhantomData<fn() -> T>,
}

/// Every zone has at least this many bytes: see [`Zone::first`].
const LEAST: u64 = 256;

/// A part of a segment, mapped. Offsets are the segment's.
#[derive(Debug)]
pub(crate) struct Zone {
    map: MmapRaw,
    start: u64,
    len: u64,
}

impl Zone {
    /// Maps `[start, end)` of a file: `start` a multiple of the page size, `end` within the file.
    pub(crate) fn map(file: &File, start: u64, end: u64, writable: bool) -> io::Result<Zone> {
        let len = end.checked_sub(start).filter(|n| *n >= LEAST).ok_or(io::ErrorKind::InvalidInput)?;
        let mut options = MmapOptions::new();
        options.offset(start).len(usize::try_from(len).map_err(|_| io::ErrorKind::InvalidInput)?);
        let map = if writable { options.map_raw(file)? } else { options.map_raw_read_only(file)? };
        Ok(Zone { map, start, len })
    }

    /// Memory of this process alone, all zero, for bytes `[start, end)` of a segment that is in no file. What is not
    /// touched costs nothing.
    pub(crate) fn private(start: u64, end: u64) -> io::Result<Zone> {
        let len = end.checked_sub(start).filter(|n| *n >= LEAST).ok_or(io::ErrorKind::InvalidInput)?;
        let mut options = MmapOptions::new();
        options.len(usize::try_from(len).map_err(|_| io::ErrorKind::InvalidInput)?).no_reserve_swap();
        Ok(Zone { map: options.map_anon()?.into(), start, len })
    }

    /// The address of `bytes` bytes at `at`. Panics if they are not within the zone: offsets come from a geometry
    /// that was checked against the file, so that is a fault of ours.
    #[inline]
    fn ptr(&self, at: u64, bytes: u64) -> *mut u8 {
        let from = at.wrapping_sub(self.start);
        if from > self.len || bytes > self.len - from {
            outside(at);
        }
        // SAFETY: `from <= len`, and the mapping has `len` bytes, so the address is in it or one past its end.
        unsafe { self.map.as_mut_ptr().add(from as usize) }
    }

    #[inline]
    fn word<T>(&self, at: u64) -> *mut T {
        // A zone starts on a page, so an aligned offset is an aligned address.
        if !at.is_multiple_of(size_of::<T>() as u64) {
            outside(at);
        }
        self.ptr(at, size_of::<T>() as u64).cast::<T>()
    }

    /// The word at `at`. Storing to one in a zone that was mapped read-only ends the process.
    #[inline]
    pub(crate) fn u32(&self, at: u64) -> &AtomicU32 {
        // SAFETY: `word` checked that it lies in the mapping, aligned; the mapping lives as long as `self`; all
        // accesses to such words, here and in other processes, are atomic ones (wire-format.md).
        unsafe { AtomicU32::from_ptr(self.word(at)) }
    }

    /// The word at `at`. Storing to one in a zone that was mapped read-only ends the process.
    #[inline]
    pub(crate) fn u64(&self, at: u64) -> &AtomicU64 {
        // SAFETY: as in `u32`.
        unsafe { AtomicU64::from_ptr(self.word(at)) }
    }

    /// `count` structures from `at` on, `stride` bytes apart.
    pub(crate) fn rows<T: Words>(&self, at: u64, stride: u64, count: usize) -> Rows<T> {
        let align = align_of::<T>() as u64;
        let bytes = stride.checked_mul(count as u64).filter(|_| stride >= size_of::<T>() as u64 && count > 0);
        let Some(bytes) = bytes.filter(|_| at.is_multiple_of(align) && stride.is_multiple_of(align)) else {
            outside(at)
        };
        self.ptr(at, bytes);
        let first = (at - self.start) as usize;
        Rows { zone: self.map.as_ptr() as usize, first, stride: stride as usize, count, of: PhantomData }
    }

    /// One of them.
    #[inline]
    pub(crate) fn row<T: Words>(&self, rows: &Rows<T>, i: usize) -> &T {
        if i >= rows.count || rows.zone != self.map.as_ptr() as usize {
            outside(i as u64);
        }
        // SAFETY: `rows` checked that all rows lie in this very mapping and are aligned (it starts on a page); `i` is
        // one of them; `T` is made of atomic words, as in `u32`.
        unsafe { &*self.map.as_mut_ptr().add(rows.first + i * rows.stride).cast::<T>() }
    }

    /// The word `AT` bytes from the zone's start, without a check at run time.
    #[inline]
    pub(crate) fn first<const AT: u64>(&self) -> &AtomicU64 {
        const { assert!(AT.is_multiple_of(8) && AT + 8 <= LEAST) };
        // SAFETY: `map` made sure of `LEAST` bytes, and the assertion above that the word is in them, aligned; as in
        // `u32` otherwise.
        unsafe { &*self.map.as_mut_ptr().add(AT as usize).cast::<AtomicU64>() }
    }

    /// Half a word, as [`Zone::first`].
    #[inline]
    pub(crate) fn first_half<const AT: u64>(&self) -> &AtomicU32 {
        const { assert!(AT.is_multiple_of(4) && AT + 4 <= LEAST) };
        // SAFETY: as in `first`.
        unsafe { &*self.map.as_mut_ptr().add(AT as usize).cast::<AtomicU32>() }
    }

    /// A relaxed load.
    #[inline]
    pub(crate) fn get32(&self, at: u64) -> u32 {
        self.u32(at).load(Ordering::Relaxed)
    }

    /// A relaxed load.
    #[inline]
    pub(crate) fn get64(&self, at: u64) -> u64 {
        self.u64(at).load(Ordering::Relaxed)
    }

    /// A relaxed store.
    #[inline]
    pub(crate) fn put32(&self, at: u64, value: u32) {
        self.u32(at).store(value, Ordering::Relaxed);
    }

    /// A relaxed store.
    #[inline]
    pub(crate) fn put64(&self, at: u64, value: u64) {
        self.u64(at).store(value, Ordering::Relaxed);
    }

    /// Copies bytes out, word by word with relaxed loads: for memory that a peer may be writing. `at` must be a
    /// multiple of 8; `out` is filled.
    pub(crate) fn copy_out(&self, at: u64, out: &mut [u8]) {
        let words = out.len() / 8;
        let p = self.ptr(at, out.len() as u64);
        assert!((p as usize).is_multiple_of(8), "unaligned copy");
        let (head, tail) = out.split_at_mut(words * 8);
        for (i, to) in head.chunks_exact_mut(8).enumerate() {
            // SAFETY: within the bytes that `ptr` checked, aligned to 8; a relaxed load of an atomic word is no data
            // race with a peer's stores.
            let word = unsafe { AtomicU64::from_ptr(p.cast::<u64>().add(i)) }.load(Ordering::Relaxed);
            to.copy_from_slice(&word.to_ne_bytes());
        }
        for (i, to) in tail.iter_mut().enumerate() {
            // SAFETY: as above, a byte at a time, of which any address is aligned.
            let byte = unsafe { std::sync::atomic::AtomicU8::from_ptr(p.add(words * 8 + i)) };
            *to = byte.load(Ordering::Relaxed);
        }
    }

    /// Copies bytes in, word by word with relaxed stores; `at` must be a multiple of 8 and the last word of a length
    /// that is none is filled with zeroes, so that word must be the caller's too.
    pub(crate) fn copy_in(&self, at: u64, bytes: &[u8]) {
        for (i, chunk) in bytes.chunks(8).enumerate() {
            let mut word = [0; 8];
            word[..chunk.len()].copy_from_slice(chunk);
            self.put64(at + 8 * i as u64, u64::from_ne_bytes(word));
        }
    }

    /// Bytes that hold still.
    ///
    /// # Safety
    /// For as long as the slice lives nobody writes these bytes: the caller has the slot pinned, or has claimed it and
    /// does not write.
    #[inline]
    pub(crate) unsafe fn bytes(&self, at: u64, len: u64) -> &[u8] {
        let p = self.ptr(at, len);
        // SAFETY: `ptr` checked the range against the mapping, which outlives the borrow of `self`; that nobody
        // writes meanwhile is the caller's promise.
        unsafe { std::slice::from_raw_parts(p, len as usize) }
    }

    /// Bytes of one's own.
    ///
    /// # Safety
    /// For as long as the slice lives nobody else in this process reaches these bytes, and other processes at most
    /// copy them as the seqlock does: the caller has claimed the slot and lends it once. The zone is writable.
    #[inline]
    #[allow(clippy::mut_from_ref)] // that it is lent once is what the caller promises
    pub(crate) unsafe fn bytes_mut(&self, at: u64, len: u64) -> &mut [u8] {
        let p = self.ptr(at, len);
        // SAFETY: as in `bytes`; exclusive by the caller's promise.
        unsafe { std::slice::from_raw_parts_mut(p, len as usize) }
    }

    /// Copies bytes from one place of a writable zone to another: from a frame that is published to one that is
    /// claimed. Word by word, as both may be read meanwhile; both places must be multiples of 8, and the last word of
    /// a length that is none is copied whole, so it must lie in the same stream's padding.
    pub(crate) fn copy_within(&self, from: u64, to: u64, len: u64) {
        for at in (0..len).step_by(8) {
            self.put64(to + at, self.get64(from + at));
        }
    }

    /// Asks the processor for a line that will be read soon.
    #[inline]
    pub(crate) fn prefetch(&self, at: u64) {
        let p = self.ptr(at, 0);
        #[cfg(target_arch = "x86_64")]
        // SAFETY: a prefetch reads nothing that the program could see and faults on no address.
        unsafe {
            std::arch::x86_64::_mm_prefetch(p.cast::<i8>(), std::arch::x86_64::_MM_HINT_T0)
        };
        #[cfg(not(target_arch = "x86_64"))]
        let _ = p;
    }
}

#[cold]
#[inline(never)]
fn outside(at: u64) -> ! {
    panic!("offset {at} is outside of its zone or not aligned");
}
