//! Images of segments, made by real servers.

use super::{Map, others};
use crate::{bits, calls};
use shmx_runtime::dynamic::{self, Client, SchemaBuilder, Server};
use shmx_runtime::model::{Checksum, Scalar, Schema};
use shmx_runtime::{Error, bf16, f16};

/// Whose generated module knows an image's frames.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Schemas {
    /// `calls`.
    Calls,
    /// `bits`.
    Bits,
    /// None.
    Dynamic,
}

/// A segment as it once was.
#[derive(Clone, Debug)]
pub struct Image {
    /// What it shows.
    pub what: &'static str,
    /// The file.
    pub bytes: Vec<u8>,
    /// Where things lie in it.
    pub map: Map,
    /// Who knows its frames.
    pub schema: Schemas,
    /// Its model, for servers that start in its place.
    pub model: Schema,
}

impl Image {
    /// Whether its newest frame is one that there is much to be said of.
    pub fn has_rich_frame(&self) -> bool {
        self.map.newest.is_some() && (self.schema != Schemas::Dynamic || self.map.tlvs.len() > 2)
    }
}

/// Texts, records in records, enums and flags, planes, shapes, all numbers.
pub fn rich() -> Schema {
    SchemaBuilder::new("lab")
        .define(dynamic::record("Probe").field("kind", "Kind").field("spot", "Spot").text("label", 8))
        .define(dynamic::enumeration("Kind", Scalar::I8, [("dust", 0), ("gas", -1)]))
        .define(dynamic::flags("Marks", Scalar::U16, [("hot", 1), ("old", 4)]))
        .define(dynamic::record("Spot").vector("at", Scalar::F32, 2).field("ok", Scalar::Bool).array(
            "n",
            Scalar::U8,
            [2],
        ))
        .stream(dynamic::stream(11, "half", Scalar::F16).max(7))
        .stream(dynamic::stream(10, "brain", Scalar::Bf16).shape([2, 2]).optional())
        .stream(dynamic::stream(9, "wind", Scalar::F64).components(["u", "v", "w"]).soa().max(5))
        .stream(dynamic::stream(8, "probes", "Probe").max(4))
        .stream(dynamic::stream(7, "kinds", "Kind").count(3))
        .stream(dynamic::stream(6, "marks", "Marks"))
        .stream(dynamic::text(5, "log", 20).doc("what \"happened\""))
        .stream(dynamic::json(4, "hud", 40))
        .stream(dynamic::bytes(3, "blob", 4))
        .stream(dynamic::stream(2, "odd", Scalar::F32).count(3))
        .control(dynamic::control(2, "pause"))
        .control(dynamic::control(1, "aim").field("kind", "Kind").field("angle", Scalar::F32))
        .build()
}

fn plain() -> Schema {
    SchemaBuilder::new("plain")
        .stream(dynamic::stream(1, "tick", Scalar::U64))
        .stream(dynamic::stream(2, "spot", Scalar::F32).components(["x", "y"]).soa().count(20))
        .build()
}

fn fill_plain(server: &mut Server, tick: u64) -> Result<u64, Error> {
    let mut frame = server.begin()?;
    frame.write("tick", &[tick])?;
    frame.write("spot", &[tick as f32; 40])?;
    frame.publish_at(tick as f64)
}

pub(super) fn fill_rich(server: &mut Server, late: bool) -> Result<u64, Error> {
    let mut frame = server.begin()?;
    frame.write("kinds", &[0i8, -1, 5])?;
    frame.write("marks", &[5u16])?;
    frame.write("odd", &[1f32, 2.0, 3.0])?;
    frame.write_text("log", "something")?;
    frame.write_text("hud", "{\"a\":[1,2]}")?;
    frame.write_bytes("probes", &[0x55; 48])?;
    frame.write("wind", &[1f64; 6])?;
    frame.write("brain", &[bf16::ONE; 4])?;
    frame.write("half", &[f16::ONE; 3])?;
    if late {
        frame.write("late", &[1.0, 2.0])?;
    }
    frame.publish()
}

/// Publishes a frame of `calls`.
pub(super) fn fill_calls(server: &mut calls::Server, tick: u64) -> Result<u64, Error> {
    let mut frame = server.begin()?;
    let now = frame.fixed_mut();
    *now.tick = tick;
    for plane in [now.position.x, now.position.y, now.position.z] {
        plane.fill(tick as f32);
    }
    now.velocity.fill([1.0; 3]);
    *now.pose = calls::Point::default();
    frame.set_points(&[calls::Point::default(); 3])?;
    frame.set_depth(&[f16::ONE; 24])?;
    frame.set_log("nothing much")?;
    frame.set_hud_text("{\"laps\":3}")?;
    frame.publish()
}

pub(super) fn image(what: &'static str, path: &std::path::Path, schema: Schemas, model: &Schema) -> Image {
    let bytes = std::fs::read(path).expect("read a segment");
    let map = Map::of(&bytes);
    Image { what, bytes, map, schema, model: model.clone() }
}

/// All of them, the same but for ids and times.
///
/// # Errors
/// Of the servers that make them.
pub fn images() -> Result<Vec<Image>, Error> {
    let name = crate::name("image");
    let mut all = Vec::new();

    let small = |schema: &Schema| Server::builder(&name, schema.clone()).readers(1).pins(1).slots(4);
    let mut server = small(&plain()).create()?;
    all.push(image("nothing published", server.path(), Schemas::Dynamic, &plain()));
    for tick in 1..=5 {
        fill_plain(&mut server, tick)?;
    }
    all.push(image("fixed streams, writer dead", server.path(), Schemas::Dynamic, &plain()));
    let path = server.path().to_owned();
    server.close()?;

    let mut server = small(&plain()).keep(true).checksum(Checksum::Crc32).create()?;
    fill_plain(&mut server, 1)?;
    server.close()?;
    all.push(image("fixed streams, crc, closed and kept", &path, Schemas::Dynamic, &plain()));
    let _ = std::fs::remove_file(&path);

    for crc in [false, true] {
        let builder = Server::builder(&name, rich()).room(900, 900).control_bytes(256).readers(3).slots(64);
        let sum = if crc { Checksum::Crc32 } else { Checksum::None };
        let mut server = builder.checksum(sum).create()?;
        fill_rich(&mut server, false)?;
        for (id, name) in [(40, "late"), (41, "later"), (50, "latest")] {
            server.append(dynamic::stream(id, name, Scalar::F64).max(20).unit("K"))?;
        }
        fill_rich(&mut server, true)?;
        let client = Client::attach(&name)?;
        client.send("pause", &[])?;
        let _held = client.current()?;
        let what = if crc { "all kinds, appended, crc" } else { "all kinds, appended" };
        all.push(image(what, server.path(), Schemas::Dynamic, &rich()));
    }

    let model = |schema: &Schema| schema.clone();
    let mut server = calls::Server::builder(&name).control_bytes(1024).checksum(Checksum::Crc32).create()?;
    (1..=6).try_for_each(|tick| fill_calls(&mut server, tick).map(drop))?;
    let client = calls::Client::attach(&name)?;
    let held = (client.current()?, client.recent(2)?);
    client.send(&calls::Control::SetGravity { g: [0.0, 0.0, 1.0] })?;
    client.send(&calls::Control::Pause)?;
    let calls = model(<calls::Schema as shmx_runtime::Schema>::MODEL);
    all.push(image("typed, crc, messages, two pins", server.path(), Schemas::Calls, &calls));
    drop(held);
    drop((client, server));

    let mut server = calls::Server::builder(&name).control_bytes(64).create()?;
    (1..=3).try_for_each(|tick| fill_calls(&mut server, tick).map(drop))?;
    all.push(image("typed", server.path(), Schemas::Calls, &calls));
    drop(server);

    let bits = model(<bits::Schema as shmx_runtime::Schema>::MODEL);
    let mut server = bits::Server::builder(&name).control_bytes(64).wake_watchers(true).create()?;
    let mut frame = server.begin()?;
    frame.set_cells(&[bits::Cell::default(); 9])?;
    frame.set_text("bits")?;
    frame.fixed_mut();
    frame.publish()?;
    all.push(image("enums, flags, bools", server.path(), Schemas::Bits, &bits));
    drop(server);
    all.extend(others::shmx2(&name, &calls)?);
    all.extend(others::stock(&name, &calls));
    Ok(all)
}
