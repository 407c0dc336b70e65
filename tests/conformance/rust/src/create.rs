//! The lab's segment, by generated code and without: the same either way, to the byte of its directory.

use crate::{Done, lab};
use shmx_runtime::dynamic::{self, SchemaBuilder};
use shmx_runtime::model::{Components, Elem, Field, Scalar, Schema, Segment};
use std::any::Any;

/// A server with one frame; it closes when it is dropped.
pub fn create(how: &str, path: &str) -> Done<Box<dyn Any>> {
    match how {
        "typed" => typed(path),
        "dynamic" => untyped(path),
        _ => Err(format!("typed or dynamic, not {how}").into()),
    }
}

fn typed(path: &str) -> Done<Box<dyn Any>> {
    let mut server = lab::Server::create(path)?;
    let mut frame = server.begin()?;
    frame.set_volts(&[0.5, 1.5, -2.0, 1e3])?;
    let field = frame.field_mut();
    field.x.copy_from_slice(&[1.0, 2.0]);
    field.y.copy_from_slice(&[3.0, 4.0]);
    field.z.copy_from_slice(&[5.0, 0.1]);
    frame.set_grid(&[1, -2, 3, 4, 5, -32768])?;
    frame.set_hits(&[1, 1 << 63, u64::MAX])?;
    frame.set_mode(lab::Mode::Sweep.into());
    frame.set_probes(&[
        lab::Probe { id: 1, gain: 2.5, label: "a".try_into()? },
        lab::Probe { id: u32::MAX, gain: -0.25, label: "ß€".try_into()? },
    ])?;
    frame.set_note("grüße \"😀\"")?;
    frame.set_extra_text(r#"{"k": [1, null, "ß"]}"#)?;
    frame.publish_at(0.25)?;
    Ok(Box::new(server))
}

fn schema() -> Schema {
    let gain = Field {
        name: "gain".into(),
        elem: Elem::Scalar(Scalar::F32),
        components: Components::ONE,
        dims: vec![].into(),
        offset: 0, // follows from the fields before
        unit: "dB".into(),
        doc: "".into(),
        meta: vec![].into(),
    };
    SchemaBuilder::new("lab")
        .version(2)
        .doc("A bench with some probes.")
        .segment(Segment { readers: 2, pins: 1, slots: Some(4), ..Segment::DEFAULT })
        .define(dynamic::enumeration("Mode", Scalar::U8, [("idle", 0), ("sweep", 1)]))
        .define(dynamic::record("Probe").field("id", Scalar::U32).with(gain).text("label", 8))
        .stream(dynamic::stream(1, "volts", Scalar::F32).count(4).unit("V").doc("What the probes say."))
        .stream(dynamic::stream(2, "field", Scalar::F64).components(["x", "y", "z"]).soa().count(2).unit("T"))
        .stream(dynamic::stream(3, "grid", Scalar::I16).shape([2, 3]))
        .stream(dynamic::stream(4, "hits", Scalar::U64).max(5))
        .stream(dynamic::stream(5, "mode", "Mode".to_owned()))
        .stream(dynamic::stream(6, "probes", "Probe".to_owned()).max(3))
        .stream(dynamic::text(7, "note", 20))
        .stream(dynamic::json(8, "extra", 40))
        .stream(dynamic::stream(9, "depth", Scalar::F32).count(2).optional().unit("m"))
        .control(dynamic::control(1, "set_gain").field("probe", Scalar::U32).field("gain", Scalar::F32))
        .build()
}

fn untyped(path: &str) -> Done<Box<dyn Any>> {
    let mut server = dynamic::Server::builder(path, schema()).create()?;
    let mut frame = server.begin()?;
    frame.write("volts", &[0.5f32, 1.5, -2.0, 1e3])?;
    frame.write("field", &[1.0, 2.0, 3.0, 4.0, 5.0, 0.1])?;
    frame.slice_mut("grid", 1)?.copy_from_slice(&[1i16, -2, 3, 4, 5, -32768]);
    frame.write("hits", &[1, 1 << 63, u64::MAX])?;
    frame.write("mode", &[1u8])?;
    let probe = |id: u32, gain: f32, label: &str| {
        let mut bytes = [id.to_le_bytes(), gain.to_le_bytes(), [0; 4], [0; 4]].concat();
        bytes[8..][..label.len()].copy_from_slice(label.as_bytes());
        bytes
    };
    frame.write_bytes("probes", &[probe(1, 2.5, "a"), probe(u32::MAX, -0.25, "ß€")].concat())?;
    frame.write_text("note", "grüße \"😀\"")?;
    frame.write_text("extra", r#"{"k": [1, null, "ß"]}"#)?;
    frame.publish_at(0.25)?;
    Ok(Box::new(server))
}
