//! What docs/async.md quotes.

use super::{block_on, publish};
use shmx_runtime::{Bell, Result};
use shmx_tests::life::{Client, Control, Server};
use shmx_tests::name;
use std::sync::{Arc, mpsc};
use std::task::{Context, Poll, Wake, Waker};
use std::time::Duration;

async fn stream(name: &str) -> Result<u64> {
    let mut sum = 0;
    // [readme: stream]
    let mut stream = Client::attach(name)?.into_stream();
    while let Some(frame) = stream.next().await {
        let frame = frame?; // owned: it may cross an await, or go to another task
        sum += frame.words().iter().sum::<u64>();
        stream.client().send(&Control::Ping { number: frame.tick() })?;
    } // the writer has closed
    // [/readme]
    Ok(sum)
}

fn event_loop(name: &str) -> Result<u64> {
    let (client, mut sum) = (Client::attach(name)?, 0);
    // [readme: callback]
    struct Callback<F>(F);
    impl<F: Fn() + Send + Sync> Wake for Callback<F> {
        fn wake(self: Arc<Self>) {
            (self.0)()
        }
    }
    let (ring, rung) = mpsc::channel();
    let waker = Waker::from(Arc::new(Callback(move || _ = ring.send(())))); // into the loop's queue
    let mut bell = Bell::new();
    loop {
        match client.poll_frame(&mut bell, &mut Context::from_waker(&waker)) {
            Poll::Ready(Some(frame)) => sum += frame?.words().iter().sum::<u64>(),
            Poll::Ready(None) => break,            // the writer has closed
            Poll::Pending => rung.recv().unwrap(), // an event loop has other things to do meanwhile
        }
    }
    // [/readme]
    Ok(sum)
}

#[test]
fn what_the_page_shows_works() {
    let name = name("quoted");
    let mut server = Server::create(&name).unwrap();
    let readers: Vec<_> = [stream_blocked as fn(&str) -> Result<u64>, event_loop]
        .into_iter()
        .map(|read| {
            let name = name.clone();
            std::thread::spawn(move || read(&name).unwrap())
        })
        .collect();
    std::thread::sleep(Duration::from_millis(50));
    publish(&mut server, 3);
    super::soon("the stream's message", || server.controls().next().is_some());
    server.close().unwrap();
    for reader in readers {
        assert_eq!(reader.join().unwrap(), 3 * 256);
    }
}

fn stream_blocked(name: &str) -> Result<u64> {
    block_on(stream(name))
}
