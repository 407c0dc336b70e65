//! One new frame after the other.

use super::client::Client;
use super::frame::Frame;
use crate::error::Result;

/// New frames, one after the other: see [`Client::frames`]. Each is pinned until it is dropped: with as many held as
/// the segment has `pins`, the next item is an error.
#[derive(Debug)]
pub struct Frames<'c> {
    client: &'c Client,
}

impl<'c> Frames<'c> {
    pub(super) fn new(client: &'c Client) -> Frames<'c> {
        Frames { client }
    }
}

impl<'c> Iterator for Frames<'c> {
    type Item = Result<Frame<'c>>;

    fn next(&mut self) -> Option<Self::Item> {
        let next = self.client.core.wait(None, true).transpose()?;
        Some(next.map(Client::frame))
    }
}
