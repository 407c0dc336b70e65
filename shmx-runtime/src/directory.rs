//! The static directory of a mapped segment: copied, checked, decoded.

use crate::error::{Error, Result};
use crate::segment::Segment;
use crate::stock;
use crate::sync::Ordering;
use crate::wire::header;
use shmx_schema::blob;
use std::time::{Duration, Instant};

/// A private copy of the directory.
#[derive(Debug)]
pub(crate) struct Copy {
    pub(crate) directory: blob::Directory,
    pub(crate) generation: u32,
}

/// How often a copy is made at the most, and after how long no other is begun: a writer that is stopped in the middle
/// of an append is not waited for, and a large directory that never fits its hash is not summed again and again.
const TRIES: u32 = 64;
const LEAST_TRIES: u32 = 3;
const LONGEST: Duration = Duration::from_millis(20);

/// Copies until the generation stood still and the hash fits. A writer that appends does so rarely: a copy that never
/// settles is a corrupt segment.
pub(crate) fn read(segment: &Segment) -> Result<Copy> {
    let head = segment.head();
    let generation = || head.u32(header::STATIC_GEN).load(Ordering::Acquire);
    let mut last = Error::corrupt("its directory never stood still");
    let start = Instant::now();
    for attempt in 0..TRIES {
        if attempt >= LEAST_TRIES && start.elapsed() >= LONGEST {
            break;
        }
        let before = generation();
        let used = head.u32(header::STATIC_BYTES_USED).load(Ordering::Acquire) as u64;
        if used > segment.geo.static_bytes_cap {
            return Err(Error::corrupt(format!(
                "its directory has {used} bytes where {} fit",
                segment.geo.static_bytes_cap
            )));
        }
        let mut bytes = vec![0; used as usize];
        head.copy_out(segment.geo.static_offset, &mut bytes);
        crate::sync::fence(Ordering::Acquire);
        let hash = head.u64(header::STATIC_HASH).load(Ordering::Relaxed);
        if generation() == before && hash == header::stock_hash(&bytes) {
            let directory =
                blob::decode(&bytes).map_err(|e| Error::corrupt(format!("its directory does not decode: {e}")))?;
            let directory = if segment.is_shadow { stock::loosen(directory) } else { directory };
            return Ok(Copy { directory, generation: before });
        }
        last = Error::corrupt("its directory does not fit its static_hash");
        if attempt > 8 {
            std::thread::sleep(Duration::from_micros(200));
        }
    }
    Err(last)
}
