//! What bindings to other languages stand on: readers that expect a blob, frames that are put aside.

mod common;

use shmx_runtime::dynamic::{self, Client, Next, SchemaBuilder, Server};
use shmx_runtime::model::Scalar;
use std::time::Duration;

/// As it stands in the directory of a server that has this schema.
fn blob(schema: SchemaBuilder) -> Vec<u8> {
    let server = Server::builder(&common::name("blob"), schema).create().unwrap();
    shmx_schema::blob::to_vec(server.schema())
}

fn tick() -> SchemaBuilder {
    SchemaBuilder::new("lab").stream(dynamic::stream(2, "tick", Scalar::U64))
}

/// With a stream on each side of `tick` that the segment lacks: another place of each.
fn newer() -> SchemaBuilder {
    tick()
        .stream(dynamic::stream(1, "scale", Scalar::F32).count(3))
        .stream(dynamic::stream(3, "hits", Scalar::U8).max(5))
}

#[test]
fn who_expects_a_blob_has_its_streams_in_its_order() {
    let name = common::name("expects");
    let schema = tick().stream(dynamic::stream(9, "other", Scalar::U64));
    let mut server = Server::builder(&name, schema).room(400, 400).create().unwrap();
    let builder = Client::builder(&name).expect(&blob(newer())).unwrap();
    let (client, watcher) = (builder.clone().attach().unwrap(), builder.watch().unwrap());
    assert_eq!(client.absent(), ["scale", "hits"]);
    assert_eq!(watcher.absent(), ["scale", "hits"]);
    server.append(dynamic::text(20, "late", 16)).unwrap();
    let mut frame = server.begin().unwrap();
    frame.write("tick", &[7u64]).unwrap();
    frame.write("other", &[8u64]).unwrap();
    frame.publish().unwrap();
    let (frame, snapshot) = (client.latest().unwrap().unwrap(), watcher.snapshot().unwrap());
    assert_eq!(frame.schema().streams.len(), 3);
    assert_eq!(frame.nth(0).unwrap().numbers::<f32>().unwrap(), [0.0; 3]);
    assert_eq!(frame.nth(1).unwrap().numbers::<u64>().unwrap(), [7]);
    assert!(!frame.nth(2).unwrap().is_present());
    assert_eq!(snapshot.nth(1).unwrap().numbers::<u64>().unwrap(), [7]);
    // neither what the segment has besides, nor what it got since
    assert!(frame.stream("other").unwrap_err().is_wrong_stream());
    assert!(frame.stream("late").unwrap_err().is_wrong_stream());
    assert!(!frame.refresh_directory().unwrap() && !client.refresh_directory().unwrap());
}

#[test]
fn another_meaning_is_refused_unless_it_is_accepted() {
    let name = common::name("meaning");
    let unit =
        |unit: &str| SchemaBuilder::new("lab").stream(dynamic::stream(2, "tick", Scalar::U64).unit(unit.to_owned()));
    let _server = Server::builder(&name, unit("ms")).create().unwrap();
    let blob = blob(unit("s"));
    let builder = Client::builder(&name).expect(&blob).unwrap();
    for error in [builder.clone().attach().unwrap_err(), builder.clone().watch().unwrap_err()] {
        assert!(error.is_misfit() && error.to_string().contains("ms"), "{error}");
    }
    let before = builder.accept_meaning(); // in either order
    let after = Client::builder(&name).accept_meaning().expect(&blob).unwrap();
    assert_eq!(before.attach().unwrap().schema().streams[0].unit, "s"); // this side's word
    after.watch().unwrap();
    assert!(Client::builder(&name).expect(&blob[..20]).unwrap_err().is_bad_schema());
}

#[test]
fn a_frame_put_aside_keeps_its_slot_until_it_is_over() {
    let name = common::name("aside");
    let schema = tick().stream(dynamic::stream(3, "hits", Scalar::U8).max(5));
    let mut server = Server::builder(&name, schema).create().unwrap();
    let client = Client::attach(&name).unwrap();
    let mut frame = server.begin().unwrap();
    frame.lend(1, 2).unwrap().copy_from_slice(&[3, 4]);
    let aside = frame.pause();
    let mut frame = server.resume(&aside).unwrap();
    assert!(frame.is_written(1) && !frame.is_written(0));
    assert!(frame.lend(1, 2).unwrap_err().is_written_twice());
    frame.lend(0, 1).unwrap().copy_from_slice(&7u64.to_le_bytes());
    let aside = frame.pause();
    assert!(client.latest().unwrap().is_none());
    assert_eq!(server.resume(&aside).unwrap().publish().unwrap(), 1);
    let frame = client.latest().unwrap().unwrap();
    assert_eq!(frame.stream("hits").unwrap().numbers::<u8>().unwrap(), [3, 4]);
    assert!(server.resume(&aside).unwrap_err().is_given_up());

    // One that is forgotten is taken back by the next, and cannot be gone on with.
    let aside = server.begin().unwrap().pause();
    let other = server.begin().unwrap().pause();
    assert!(server.resume(&aside).unwrap_err().is_given_up());
    drop(server.resume(&other).unwrap());
    assert!(server.resume(&other).unwrap_err().is_given_up());
    assert_eq!(server.stats().abandoned, 2);

    let aside = server.begin().unwrap().pause();
    server.end().unwrap();
    assert!(server.resume(&aside).unwrap_err().is_given_up());
    assert!(server.begin().unwrap_err().is_closed());
    assert!(matches!(client.next(Duration::from_secs(10)).unwrap(), Next::Closed));
    server.end().unwrap(); // once is enough
}
