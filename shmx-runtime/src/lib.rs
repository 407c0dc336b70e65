//! Typed frames in shared memory: one process publishes in place, others read the newest frame, or the last few,
//! zero copy and untorn.
//!
//! A schema, compiled by `shmxc` into a module, gives [`Server`], [`Client`] and [`Watcher`] their types;
//! [`dynamic`] has the same without a schema.
#![deny(unsafe_code)]

#[cfg(not(loom))]
#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;
#[cfg(not(loom))]
#[allow(unsafe_code)] // slices of pinned slots: see `Attached::bytes`
mod client;
#[cfg(not(loom))]
mod directory;
#[cfg(not(loom))]
pub mod dynamic;
#[cfg(not(loom))]
mod error;
#[cfg(not(loom))]
mod frame;
#[cfg(not(loom))]
mod inspector;
#[cfg(not(loom))]
#[allow(unsafe_code)] // offsets to references
mod mem;
#[doc(hidden)]
pub mod protocol;
#[cfg(not(loom))]
mod reap;
#[cfg(not(loom))]
mod segment;
#[cfg(not(loom))]
#[allow(unsafe_code)] // slices of claimed slots: see `Loan::bytes`
mod server;
#[doc(hidden)]
pub mod sync;
#[cfg(not(loom))]
#[allow(unsafe_code)] // fcntl: see `sys/lock.rs`
mod sys;
#[cfg(not(loom))]
mod typed;
#[cfg(not(loom))]
mod types;
#[cfg(not(loom))]
mod watcher;
#[cfg(not(loom))]
mod wire;
#[cfg(not(loom))]
mod writer_state;

#[cfg(not(loom))]
pub use crate::{
    client::{Client, ClientBuilder, Frames, Owned, Pinned},
    error::{Error, Result},
    frame::FrameMeta,
    inspector::{Directory, Inspector, ReaderInfo, ReaderKind, RingInfo, SegmentLayout, SlotInfo, WriterInfo},
    segment::SegmentState,
    server::{Controls, Loan, Message, Reader, Server, ServerBuilder, ServerStats},
    typed::{Backing, ControlMessage, Schema, StreamId},
    types::{Bool, Enum, Open, Text, TextTooLong},
    watcher::{Copied, Watcher},
    writer_state::Writer,
};
#[cfg(not(loom))]
pub use half::{bf16, f16};
#[cfg(not(loom))]
pub use shmx_schema::model;
#[cfg(not(loom))]
pub use shmx_schema::model::Checksum;

/// Includes the module that `shmxc` generated for a schema from a build script.
///
/// ```ignore
/// shmx_runtime::include_schema!("sim_render");
/// use sim_render::{Client, Server};
/// ```
#[macro_export]
macro_rules! include_schema {
    ($name:literal) => {
        include!(concat!(env!("OUT_DIR"), "/", $name, ".rs"));
    };
}
