//! The traits of generated code.

use crate::error::Error;
use crate::frame::FrameMeta;
use crate::server::Loan;
use shmx_schema::model;

/// A stream's number on the wire; generated modules have a constant for each.
///
/// For what is asked by number: [`ServerBuilder::max`](crate::ServerBuilder::max), `has` of a frame, and the calls of
/// [`dynamic`](crate::dynamic).
///
/// ```
/// # mod doc { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/tour.rs")); }
/// # use doc::tour;
/// # let name = format!("doc-stream-id-{}", std::process::id());
/// # let name = name.as_str();
/// use shmx_runtime::{StreamId, dynamic};
///
/// assert_eq!(tour::POSITION, StreamId(2));
/// # let mut server = tour::Server::create(name)?;
/// # let mut frame = server.begin()?;
/// # frame.fixed_mut();
/// # frame.publish()?;
/// let client = tour::Client::attach(name)?;
/// let frame = client.latest()?.expect("a frame");
/// assert!(frame.has(tour::POSITION) && !frame.has(tour::DEPTH)); // `depth` is optional
///
/// let client = dynamic::Client::attach(name)?; // the same by number, of any segment
/// let frame = client.latest()?.expect("a frame");
/// assert_eq!(frame.stream(tour::POSITION)?.shape(), [3, 1000]);
/// # Ok::<(), shmx_runtime::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StreamId(pub u32);

/// A segment's description as a type: implemented by generated code, not by hand. Functions over any schema take it
/// as a bound: `fn report<S: Schema>(server: &Server<S>)`.
pub trait Schema: Sized + 'static {
    /// The checked model.
    const MODEL: &'static model::Schema;
    /// The model as the canonical directory blob.
    const BLOB: &'static [u8];
    /// Fingerprint of the whole blob: [`shmx_schema::hash::schema_hash`]. Where a segment has the same, nothing is
    /// compared on attaching.
    const SCHEMA_HASH: u64;
    /// Fingerprint of what offsets rest on: [`shmx_schema::hash::layout_hash`].
    const LAYOUT_HASH: u64;
    /// A frame to read, whatever holds its bytes: the module's `View`, with an accessor a stream.
    type Frame<B: Backing>;
    /// A frame to write: the module's `FrameMut`, with setters.
    type FrameMut<'s>;
    /// The control messages: the module's enum `Control`.
    type Control: ControlMessage;
    /// Wraps what holds the bytes.
    fn frame<B: Backing>(backing: B) -> Self::Frame<B>;
    /// What holds a frame's bytes.
    fn backing<B: Backing>(frame: &Self::Frame<B>) -> &B;
    /// What holds a frame's bytes, to refill it.
    fn backing_mut<B: Backing>(frame: &mut Self::Frame<B>) -> &mut B;
    /// Wraps a loan.
    fn frame_mut(loan: Loan<'_>) -> Self::FrameMut<'_>;
}

/// What holds the bytes of a frame: a pin, an owned pin or a copy. Only the runtime implements it.
///
/// It lets a function take any frame of a schema:
///
/// ```
/// # mod doc { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/tour.rs")); }
/// # use doc::tour;
/// use shmx_runtime::Backing;
///
/// fn speed<B: Backing>(frame: &tour::View<B>) -> f32 {
///     frame.velocity().iter().map(|v| v.iter().map(|c| c * c).sum::<f32>().sqrt()).fold(0.0, f32::max) // m/s
/// }
/// # let name = format!("doc-backing-{}", std::process::id());
/// # let mut server = tour::Server::create(&name)?;
/// # let mut frame = server.begin()?;
/// # frame.fixed_mut();
/// # frame.publish()?;
/// let client = tour::Client::attach(&name)?;
/// let frame = client.latest()?.expect("a frame");
/// assert_eq!(speed(&frame), 0.0); // pinned
/// assert_eq!(speed(&tour::Watcher::open(&name)?.snapshot()?), 0.0); // copied
/// # Ok::<(), shmx_runtime::Error>(())
/// ```
pub trait Backing: Sealed {
    /// The data of stream `i` (its index, not its id) of the reader's model, `None` where the frame lacks it.
    fn data(&self, i: usize) -> Option<&[u8]>;
    /// The name of stream `i`.
    fn name(&self, i: usize) -> &str;
    /// The frame's header.
    fn frame_meta(&self) -> FrameMeta;
}

/// Keeps [`Backing`] and its like to the runtime: nobody else can implement it.
pub trait Sealed {}

/// The control messages of a schema: implemented by generated code, for its enum `Control`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no `#[derive(ShmxControl)]`",
    label = "no control messages",
    note = "`controls = …` names an enum with `#[derive(ShmxControl)]`"
)]
pub trait ControlMessage: Sized {
    /// The message's number on the wire.
    fn id(&self) -> u32;
    /// Appends its body, the fields as they lie on the wire, to `out`.
    fn encode(&self, out: &mut Vec<u8>);
    /// Reads a body that anybody may have written. A number that the schema lacks is `Unknown`, no error.
    ///
    /// # Errors
    /// A message of a known id whose body has another length.
    fn decode(id: u32, body: &[u8]) -> Result<Self, Error>;
}
