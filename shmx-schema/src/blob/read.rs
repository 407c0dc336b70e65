//! Taking bytes that anybody may have written: nothing here trusts a length.

use super::BlobError;

/// The rest of an entry's body.
pub(super) struct Reader<'a> {
    rest: &'a [u8],
    /// How errors call the entry.
    pub(super) entry: String,
}

impl<'a> Reader<'a> {
    pub(super) fn new(bytes: &'a [u8], entry: String) -> Self {
        Reader { rest: bytes, entry }
    }

    pub(super) fn fail<T>(&self, what: impl std::fmt::Display) -> Result<T, BlobError> {
        Err(BlobError::new(&self.entry, what))
    }

    fn take(&mut self, n: usize) -> Result<&'a [u8], BlobError> {
        let Some((head, rest)) = self.rest.split_at_checked(n) else {
            return self.fail(format_args!("ends after {} of {n} bytes", self.rest.len()));
        };
        self.rest = rest;
        Ok(head)
    }

    pub(super) fn u32(&mut self) -> Result<u32, BlobError> {
        let mut bytes = [0; 4];
        bytes.copy_from_slice(self.take(4)?);
        Ok(u32::from_le_bytes(bytes))
    }

    pub(super) fn u64(&mut self) -> Result<u64, BlobError> {
        let mut bytes = [0; 8];
        bytes.copy_from_slice(self.take(8)?);
        Ok(u64::from_le_bytes(bytes))
    }

    /// A text of some bytes.
    pub(super) fn text(&mut self, bytes: u32, what: &str) -> Result<&'a str, BlobError> {
        let bytes = self.take(bytes as usize)?;
        std::str::from_utf8(bytes).or_else(|_| self.fail(format_args!("its {what} is not UTF-8")))
    }

    /// Bytes as they are.
    pub(super) fn raw(&mut self, bytes: u32) -> Result<&'a [u8], BlobError> {
        self.take(bytes as usize)
    }

    /// Refuses a number of items that the rest has no room for, before anything is reserved for them.
    pub(super) fn room_for(&self, count: u32, least: usize, what: &str) -> Result<usize, BlobError> {
        if count as usize > self.rest.len() / least {
            return self.fail(format_args!("has no room for {count} {what}"));
        }
        Ok(count as usize)
    }

    /// A list of u32.
    pub(super) fn numbers(&mut self, count: u32, what: &str) -> Result<Vec<u32>, BlobError> {
        let count = self.room_for(count, 4, what)?;
        (0..count).map(|_| self.u32()).collect()
    }
}

/// One TLV of a directory.
pub(super) struct Entry<'a> {
    pub(super) kind: u32,
    pub(super) body: &'a [u8],
    /// Where the next one starts.
    pub(super) end: usize,
}

/// The entry that starts at `at`; `None` at the end.
pub(super) fn entry(bytes: &[u8], at: usize) -> Result<Option<Entry<'_>>, BlobError> {
    let Some(rest) = bytes.get(at..).filter(|rest| !rest.is_empty()) else { return Ok(None) };
    // Words about it are made when they are needed: there may be a million entries that nobody knows.
    let fail = |what: String| Err(BlobError::new(format_args!("entry at byte {at}"), what));
    let Some((head, rest)) = rest.split_first_chunk::<8>() else {
        return fail(format!("ends after {} of 8 bytes", rest.len()));
    };
    let [k0, k1, k2, k3, l0, l1, l2, l3] = *head;
    let (kind, length) = (u32::from_le_bytes([k0, k1, k2, k3]), u32::from_le_bytes([l0, l1, l2, l3]));
    let Some(body) = rest.get(..length as usize) else {
        return fail(format!("ends after {} of {length} bytes", rest.len()));
    };
    let end = at.checked_add(8 + body.len()).and_then(|end| end.checked_next_multiple_of(super::ALIGN));
    match end {
        Some(end) => Ok(Some(Entry { kind, body, end })),
        None => fail("overflows".to_owned()),
    }
}
