//! The same faces without generated code: streams by name, their types from the segment's directory.
//!
//! A [`Server`] publishes a schema that was put together at run time ([`SchemaBuilder`], or any
//! [`model::Schema`](crate::model::Schema)); a [`Client`] and a [`Watcher`] read whatever segment there is, and see
//! streams that its server appends meanwhile. They speak with generated code as with each other.
//!
//! ```
//! use shmx_runtime::dynamic::{self, Client, SchemaBuilder, Server};
//! use shmx_runtime::model::Scalar;
//!
//! # let name = format!("doc-dynamic-{}", std::process::id());
//! # let name = name.as_str();
//! let schema = SchemaBuilder::new("lab")
//!     .stream(dynamic::stream(1, "volts", Scalar::F32).count(4).unit("V"))
//!     .stream(dynamic::text(2, "note", 80))
//!     .build();
//! let mut server = Server::builder(name, schema).create()?;
//! let client = Client::attach(name)?;
//!
//! let mut frame = server.begin()?;
//! frame.write("volts", &[1.5f32, 2.5, 3.5, 4.5])?;
//! frame.write_text("note", "calibrated")?;
//! frame.publish_at(0.25)?;
//!
//! let frame = client.latest()?.expect("a new frame");
//! let volts = frame.stream("volts")?;
//! assert_eq!(volts.numbers::<f32>()?, [1.5, 2.5, 3.5, 4.5]); // zero copy
//! assert_eq!(volts.stream().unit, "V");
//! assert_eq!(frame.stream("note")?.text()?, "calibrated");
//! # Ok::<(), shmx_runtime::Error>(())
//! ```

mod attach;
mod books;
mod canonical;
mod client;
mod controls;
mod frame;
mod frame_mut;
mod frames;
mod holds;
mod json;
mod key;
mod number;
mod schema;
mod server;
mod stream;
mod types;
mod view;
mod watcher;

pub use crate::server::RawControl;
pub use attach::ClientBuilder;
pub(crate) use books::Books;
pub use client::{Client, Next};
pub use controls::{Controls, Message};
pub use frame::{Frame, FrameOf, OwnedFrame, Snapshot};
pub use frame_mut::{FrameMut, Paused};
pub use frames::Frames;
pub use holds::Holds;
pub use key::Key;
pub use number::Number;
pub use schema::SchemaBuilder;
pub use server::{Server, ServerBuilder};
pub use stream::{StreamBuilder, bytes, json, stream, text};
pub use types::{ControlBuilder, ElemType, RecordBuilder, control, enumeration, flags, record};
pub use view::StreamView;
pub use watcher::Watcher;
