//! Images that stock SHMX has a part in: segments of ours that its clients read, and its server's own.

use super::images::{fill_calls, fill_rich, image, rich};
use super::{Image, Schemas};
use crate::stock::{Config, Stock, spec};
use crate::{calls, stock_calls};
use shmx_runtime::dynamic::{self, Client, Server};
use shmx_runtime::model::{Scalar, Schema};
use shmx_runtime::{Error, Wire};

/// In the wire profile `shmx2`.
pub(super) fn shmx2(name: &str, calls: &Schema) -> Result<[Image; 2], Error> {
    let in_wire = |schema: &Schema| {
        let mut schema = schema.clone();
        schema.segment.wire = Wire::Shmx2;
        schema
    };
    let model = in_wire(&rich());
    let builder = Server::builder(name, model.clone()).room(900, 900).control_bytes(256).readers(3).slots(16);
    let mut server = builder.create()?;
    fill_rich(&mut server, false)?;
    server.append(dynamic::stream(40, "late", Scalar::F64).max(20).unit("K"))?;
    fill_rich(&mut server, true)?;
    let client = Client::attach(name)?;
    client.send("pause", &[])?;
    let held = client.current()?;
    let first = image("all kinds, shmx2", server.path(), Schemas::Dynamic, &model);
    drop(held);
    drop((client, server));

    let mut server = calls::Server::builder(name).wire(Wire::Shmx2).control_bytes(64).create()?;
    (1..=3).try_for_each(|tick| fill_calls(&mut server, tick).map(drop))?;
    Ok([first, image("typed, shmx2", server.path(), Schemas::Calls, &in_wire(calls))])
}

/// Of a stock server: with readers and a message, and one whose directory has grown.
pub(super) fn stock(name: &str, calls: &Schema) -> [Image; 2] {
    let server = Stock::create(name, Config::default(), &stock_calls::streams());
    (1..=5).for_each(|tick| assert_eq!(stock_calls::send(&server, tick), tick));
    server.put(server.reader(1), &[1; 28]); // a reader that does not look
    server.put(server.ring(1) + 8, &32u64.to_le_bytes());
    server.put(server.ring(1) + 16, &[3, 0, 0, 0, 4, 0, 0, 0, 9, 9, 9, 9]);
    let first = image("of a stock server", &server.path, Schemas::Calls, calls);
    drop(server);

    let config =
        Config { slots: 5, reader_slots: 2, control_per_reader: 100, frame_bytes_cap: 1000, ..Config::default() };
    let mut streams: Vec<_> = [(1, "flag"), (3, "byte"), (8, "long"), (10, "half"), (13, "double")]
        .map(|(code, name)| spec(code, name, code, 1 + code % 3, code % 2))
        .into();
    let server = Stock::create(name, config, &streams);
    server.append_directory(&[spec(20, "late", 12, 2, 1)]);
    streams.push(spec(20, "late", 12, 2, 1));
    let bytes: Vec<Vec<u8>> = streams.iter().map(|s| vec![s.id as u8; 3 * s.bytes_per_elem as usize]).collect();
    for tick in 0..4 {
        let all: Vec<(u32, &[u8], u32)> = streams.iter().zip(&bytes).map(|(s, b)| (s.id, b.as_slice(), 3)).collect();
        server.send(&all[..all.len() - usize::from(tick == 2)], f64::from(tick));
    }
    [first, image("of a stock server, grown", &server.path, Schemas::Dynamic, calls)]
}
