//! The traits of generated code.

use crate::error::Error;
use crate::frame::FrameMeta;
use crate::server::Loan;
use shmx_schema::model;

/// A stream's number on the wire; generated modules have a constant for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StreamId(pub u32);

/// A segment's description as a type: implemented by generated code.
pub trait Schema: Sized + 'static {
    /// The checked model.
    const MODEL: &'static model::Schema;
    /// The model as the canonical directory blob.
    const BLOB: &'static [u8];
    /// Fingerprint of the whole blob.
    const SCHEMA_HASH: u64;
    /// Fingerprint of what offsets rest on.
    const LAYOUT_HASH: u64;
    /// A frame to read, whatever holds its bytes.
    type Frame<B: Backing>;
    /// A frame to write.
    type FrameMut<'s>;
    /// The control messages.
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
pub trait Backing: Sealed {
    /// The data of stream `i` of the reader's model, `None` where the frame lacks it.
    fn data(&self, i: usize) -> Option<&[u8]>;
    /// The name of stream `i`.
    fn name(&self, i: usize) -> &str;
    /// The frame's header.
    fn frame_meta(&self) -> FrameMeta;
}

/// Keeps [`Backing`] to the runtime.
pub trait Sealed {}

/// The control messages of a schema: implemented by generated code.
pub trait ControlMessage: Sized {
    /// The message's number on the wire.
    fn id(&self) -> u32;
    /// Appends its body.
    fn encode(&self, out: &mut Vec<u8>);
    /// Reads a body.
    ///
    /// # Errors
    /// A message of a known id whose body has another length.
    fn decode(id: u32, body: &[u8]) -> Result<Self, Error>;
}
