//! Frames for `async` code.

use crate::bells::Bell;
use crate::error::Result;
use crate::typed::Sealed;
use std::future::poll_fn;
use std::task::{Context, Poll};

/// New frames, one after the other, for `async` code: see [`Client::into_stream`](crate::Client::into_stream).
///
/// Each item is the newest unseen frame, owned: it may cross an `.await` or go to another task or thread, and keeps
/// its pin until it is dropped. The stream itself holds none. A slow task misses frames and does not fall behind
/// ([`missed`](crate::Client::missed)). It ends, after the last frame, when the writer closes, and outlasts its crash:
/// then it waits for the next one. Polled after its end it looks again, whether there is a new writer.
///
/// It is a `Stream` for the combinators of the futures crates (feature `stream`, a default); [`next`](Self::next)
/// needs none of them. Any executor will do: wakers are called from one helper thread a process, of which [`Bell`] says
/// more. It is `Send` and `Unpin`; dropping it, also while it is awaited, gives up the client's reader slot as soon as
/// no frame is held any more.
///
/// # Errors
/// An item is an error where `latest` would be one: all pins are held
/// ([`is_pins_taken`](crate::Error::is_pins_taken)), a new writer's schema does not fit
/// ([`is_misfit`](crate::Error::is_misfit)). The stream goes on after it, and makes who ignores errors slow, not busy:
/// the next item comes 10 to 80 ms later, or as soon as a pin is free. In a forked child it ends after its one error
/// ([`is_forked`](crate::Error::is_forked)).
///
/// ```
/// # mod doc { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/tour.rs")); }
/// # use doc::tour;
/// # fn block_on<T>(f: impl Future<Output = T>) -> T {
/// #     struct Here(std::thread::Thread);
/// #     impl std::task::Wake for Here { fn wake(self: std::sync::Arc<Self>) { self.0.unpark() } }
/// #     let waker = std::sync::Arc::new(Here(std::thread::current())).into();
/// #     let (mut f, mut cx) = (std::pin::pin!(f), std::task::Context::from_waker(&waker));
/// #     loop {
/// #         if let std::task::Poll::Ready(value) = f.as_mut().poll(&mut cx) { return value }
/// #         std::thread::park()
/// #     }
/// # }
/// # let name = format!("doc-stream-{}", std::process::id());
/// # let mut server = tour::Server::create(&name)?;
/// # let client = tour::Client::attach(&name)?;
/// # let writer = std::thread::spawn(move || {
/// #     std::thread::sleep(std::time::Duration::from_millis(20));
/// #     let mut frame = server.begin()?;
/// #     *frame.fixed_mut().tick = 1;
/// #     frame.publish()?;
/// #     std::thread::sleep(std::time::Duration::from_millis(200));
/// #     server.close()
/// # });
/// # block_on(async {
/// let mut stream = client.into_stream();
/// while let Some(frame) = stream.next().await {
///     let frame = frame?; // owned
///     assert_eq!(frame.tick(), 1);
///     stream.client().send(&tour::Control::Pause)?;
/// }
/// # Ok::<(), shmx_runtime::Error>(())
/// # })?; // the writer has closed
/// # writer.join().unwrap()?;
/// # Ok::<(), shmx_runtime::Error>(())
/// ```
#[derive(Debug)]
pub struct FrameStream<C> {
    // First: its registration shares the client's place.
    bell: Bell,
    client: C,
}

/// A client whose frames can be streamed: [`Client`](crate::Client) and [`dynamic::Client`](crate::dynamic::Client).
/// Only the runtime implements it.
pub trait Streamed: Sealed {
    /// A frame that keeps its pin wherever it goes.
    type OwnedFrame;
    /// `poll_frame`, owned.
    #[doc(hidden)]
    fn poll_owned(&self, bell: &mut Bell, cx: &mut Context<'_>) -> Poll<Option<Result<Self::OwnedFrame>>>;
}

impl<C: Streamed> FrameStream<C> {
    pub(crate) fn new(client: C) -> FrameStream<C> {
        FrameStream { bell: Bell::new(), client }
    }

    /// The next item. Cancelling it (dropping the future) loses nothing.
    ///
    /// # Errors
    /// See the [type](Self).
    pub async fn next(&mut self) -> Option<Result<C::OwnedFrame>> {
        poll_fn(|cx| self.client.poll_owned(&mut self.bell, cx)).await
    }

    /// The client, to send control messages and to ask.
    pub fn client(&self) -> &C {
        &self.client
    }

    /// The client back.
    pub fn into_client(self) -> C {
        self.client
    }
}

#[cfg(feature = "stream")]
impl<C: Streamed + Unpin> futures_core::Stream for FrameStream<C> {
    type Item = Result<C::OwnedFrame>;

    fn poll_next(self: std::pin::Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let FrameStream { bell, client } = self.get_mut();
        client.poll_owned(bell, cx)
    }
}
