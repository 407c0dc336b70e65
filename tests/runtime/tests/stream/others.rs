//! Streams of stock servers, which wake nobody, and pinned frames polled without a stream.

use super::{block_on, counter, publish, soon};
use shmx_runtime::Bell;
use shmx_tests::life::{Client, Server};
use shmx_tests::stock::{Config, Stock};
use shmx_tests::{calls, name, stock_calls};
use std::task::{Context, Poll};
use std::time::Duration;

#[test]
fn a_stock_servers_frames_come_too() {
    let name = name("stock-stream");
    let stock = Stock::create(&name, Config::default(), &stock_calls::streams());
    let mut stream = calls::Client::attach(&name).unwrap().into_stream();
    let writer = std::thread::spawn(move || {
        for tick in 1..=20 {
            std::thread::sleep(Duration::from_millis(5));
            stock_calls::send(&stock, tick);
        }
        stock
    });
    let mut last = 0;
    while last < 20 {
        let frame = block_on(stream.next()).unwrap().unwrap();
        assert!(frame.tick() > last);
        last = frame.tick();
        stock_calls::check(&frame, last);
    }
    writer.join().unwrap();
}

#[test]
fn frames_can_be_polled_and_borrowed() {
    let name = name("poll");
    let mut server = Server::create(&name).unwrap();
    let client = Client::attach(&name).unwrap();
    let mut bell = Bell::new();
    let (count, waker) = counter();
    let mut cx = Context::from_waker(&waker);
    for tick in 1..=100 {
        assert!(client.poll_frame(&mut bell, &mut cx).is_pending());
        assert!(client.poll_frame(&mut bell, &mut cx).is_pending(), "a second time, by whoever");
        publish(&mut server, tick);
        soon("the waker is called", || count.count() == tick);
        let Poll::Ready(Some(Ok(frame))) = client.poll_frame(&mut bell, &mut cx) else { panic!("no frame") };
        assert_eq!((frame.tick(), client.held()), (tick, 1));
    }
    assert_eq!((client.held(), count.count()), (0, 100));
    assert!(client.poll_frame(&mut bell, &mut cx).is_pending());
    server.close().unwrap();
    soon("the close wakes, too", || count.count() == 101);
    assert!(matches!(client.poll_frame(&mut bell, &mut cx), Poll::Ready(None)));
}
