//! Whether a segment's writer is there.

use crate::segment::{Segment, SegmentState};
use crate::wire::ext;

/// What became of a segment's writer: see [`Client::writer`](crate::Client::writer).
///
/// Whether it is alive is asked of a lock that the kernel drops with the process. When a writer of the name returns,
/// readers go on to its segment by themselves; this then says how that one is.
///
/// ```
/// # mod doc { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/tour.rs")); }
/// # use doc::tour;
/// # let name = format!("doc-writer-{}", std::process::id());
/// # let name = name.as_str();
/// use shmx_runtime::Writer;
///
/// let server = tour::Server::create(name)?;
/// let client = tour::Client::attach(name)?;
/// match client.writer() {
///     Writer::Alive { pid } => assert_eq!(pid, u64::from(std::process::id())),
///     Writer::Dead { pid } => eprintln!("process {pid} died without closing"),
///     other => eprintln!("{other:?}"),
/// }
/// server.close()?;
/// assert_eq!(client.writer(), Writer::Closed);
/// assert!(!client.writer().is_alive());
/// # Ok::<(), shmx_runtime::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Writer {
    /// It is there (it may be busy, or stopped in a debugger).
    Alive {
        /// Its process.
        pid: u64,
    },
    /// It closed the segment.
    Closed,
    /// It died without closing.
    Dead {
        /// Its process was this.
        pid: u64,
    },
    /// A new segment has the name: this one's writer died before. Readers are about to go on to it.
    Superseded,
    /// Nothing says whether it is there: the segment is a stock SHMX server's, which holds no lock and leaves no word
    /// when it goes. Whether frames still come is all that can be seen.
    Unknown,
}

impl Writer {
    /// Of a segment, knowing whether the writer's lock is held.
    pub(crate) fn of(segment: &Segment, held: bool) -> Writer {
        let pid = segment.head().get64(ext::WRITERS + ext::WRITER_PID);
        match segment.state() {
            SegmentState::Closed => Writer::Closed,
            SegmentState::Superseded => Writer::Superseded,
            SegmentState::Live | SegmentState::Starting if held => Writer::Alive { pid },
            SegmentState::Live | SegmentState::Starting => Writer::Dead { pid },
        }
    }

    /// Whether it is there: [`Writer::Alive`].
    pub fn is_alive(&self) -> bool {
        matches!(self, Writer::Alive { .. })
    }

    /// Whether it is known to be gone: neither [`Writer::Alive`] nor [`Writer::Unknown`].
    pub fn is_gone(&self) -> bool {
        !matches!(self, Writer::Alive { .. } | Writer::Unknown)
    }
}
