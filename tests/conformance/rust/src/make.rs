//! Makes the images: segments as their writer leaves them, and what is in them as JSON.

use crate::{Done, images, tell, values};
use serde_json::{Value, json};
use shmx_runtime::dynamic::{self, Server, ServerBuilder};
use shmx_runtime::model::Scalar;
use shmx_runtime::{Checksum, Inspector, Schema as _, Wire};
use std::fs;
use std::os::unix::fs::FileExt;
use std::path::Path;

/// An image: what its server is made with, and what happens to it.
struct Image {
    name: &'static str,
    settings: fn(ServerBuilder) -> ServerBuilder,
    story: fn(&mut Server) -> Done,
    /// Whether the server closes before the image is taken; it is as if killed otherwise.
    closes: bool,
    /// What a segment would come to in years is written into its words.
    wear: Option<fn(&Path) -> Done>,
}

impl Image {
    const fn of(
        name: &'static str,
        settings: fn(ServerBuilder) -> ServerBuilder,
        story: fn(&mut Server) -> Done,
    ) -> Self {
        Image { name, settings, story, closes: false, wear: None }
    }
}

const IMAGES: &[Image] = &[
    Image::of("native", |b| b, |s| frames(s, 4)),
    Image::of("shmx2", |b| b.wire(Wire::Shmx2), |s| frames(s, 4)),
    Image::of("crc32", |b| b.checksum(Checksum::Crc32), |s| frames(s, 4)),
    Image::of("shmx2_untimed", |b| b.wire(Wire::Shmx2).timestamps(false), |s| frames(s, 1)),
    Image::of("absent", |b| b.timestamps(false), |s| frames(s, 1)),
    Image::of("empty", |b| b, |_| Ok(())),
    Image::of("ring", |b| b.slots(8).pins(2), |s| frames(s, 10)),
    Image::of("longer", |b| b.max(images::DOUBLES, 9).max(images::LOG, 100), |s| frames(s, 4)),
    Image::of("appended", |b| b.room(1000, 1000), appended),
    Image::of("appended_shmx2", |b| b.room(1000, 1000).wire(Wire::Shmx2), appended),
    Image::of("left", |b| b.readers(2), left),
    Image { closes: true, ..Image::of("closed", |b| b.keep(true), |s| frames(s, 2)) },
    Image { closes: true, ..Image::of("closed_empty", |b| b.keep(true), |_| Ok(())) },
    // sequences and ids past 2^63, and past 2^32 in the stock words of 32 bits
    Image { wear: Some(|f| wear(f, 1 << 63)), ..Image::of("worn", |b| b, |s| frames(s, 6)) },
    Image {
        wear: Some(|f| wear(f, (1 << 32) - 4)),
        ..Image::of("worn_shmx2", |b| b.wire(Wire::Shmx2), |s| frames(s, 6))
    },
];

fn frames(server: &mut Server, count: u64) -> Done {
    for _ in 0..count {
        let schema = server.schema().clone();
        let mut frame = server.begin()?;
        values::write(&mut frame, &schema.types, &schema.streams)?;
        let id = frame.id();
        frame.publish_at(id as f64 / 4.0)?;
    }
    Ok(())
}

/// A reader that holds a frame and has sent a message, and died: its slot is nobody's before the message was read.
fn left(server: &mut Server) -> Done {
    frames(server, 4)?;
    let client = dynamic::Client::attach(&server.path().to_string_lossy())?;
    client.send("set_gravity", &[0; 12])?;
    std::mem::forget(client.latest()?);
    std::mem::forget(client);
    frames(server, 1)
}

/// Frames without the new streams, with them, and with one of them.
fn appended(server: &mut Server) -> Done {
    frames(server, 1)?;
    server
        .append(dynamic::stream(40, "late", Scalar::F32).components(["u", "v"]).soa().max(4).unit("K").doc("Later."))?;
    server.append(dynamic::text(41, "comment", 30))?;
    frames(server, 3)
}

/// The words of docs/wire-format.md that count, after so many frames more. Each frame stays in its slot.
fn wear(path: &Path, more: u64) -> Done {
    let (frame_seq, write_index, head) = (104, 112, 192);
    let (frame_id, seq) = (8, 56);
    let layout = Inspector::open(&path.to_string_lossy())?.layout();
    let file = fs::File::options().read(true).write(true).open(path)?;
    let add = |at: u64| -> Done {
        let mut bytes = [0; 8];
        file.read_exact_at(&mut bytes, at)?;
        Ok(file.write_all_at(&(u64::from_le_bytes(bytes) + more).to_le_bytes(), at)?)
    };
    for slot in 0..layout.slots {
        let at = layout.slots_offset + u64::from(layout.slot_stride) * u64::from(slot);
        add(at + frame_id)?;
        add(at + seq)?;
    }
    add(frame_seq)?;
    add(head)?;
    let mut low = [0; 4];
    file.read_exact_at(&mut low, head)?;
    Ok(file.write_all_at(&low, write_index)?)
}

/// Writes all images into a folder: `NAME.shmx`, and `NAME.json` as [`tell`](tell::tell) tells of a copy.
pub fn make(folder: &Path) -> Done {
    for image in IMAGES {
        let path = folder.join(format!("{}.shmx", image.name));
        let live = folder.join("live");
        let name = live.to_string_lossy();
        let mut server = (image.settings)(Server::builder(&name, images::Schema::MODEL.clone())).create()?;
        (image.story)(&mut server)?;
        if image.closes {
            server.close()?;
            fs::rename(&live, &path)?;
        } else {
            fs::copy(&live, &path)?;
            drop(server);
        }
        if let Some(wear) = image.wear {
            wear(&path)?;
        }
        // telling attaches, which leaves traces
        let copy = folder.join("copy");
        fs::copy(&path, &copy)?;
        let told = tell::tell(&copy.to_string_lossy()).map_err(|why| format!("{}: {why}", image.name))?;
        fs::remove_file(&copy)?;
        fs::write(path.with_extension("json"), print(&told, 0) + "\n")?;
        println!("{}: {} bytes", path.display(), fs::metadata(&path)?.len());
    }
    Ok(())
}

/// Objects and lists of objects in lines, but not what is deep within: a stream's values are one line.
fn print(value: &Value, depth: usize) -> String {
    let pad = "  ".repeat(depth + 1);
    let lines = |open: char, items: Vec<String>, close: char| {
        let end = "  ".repeat(depth);
        format!("{open}\n{pad}{}\n{end}{close}", items.join(&format!(",\n{pad}")))
    };
    match value {
        Value::Object(map) if depth < 3 && !map.is_empty() => {
            let item = |(key, value): (&String, &Value)| format!("{}: {}", json!(key), print(value, depth + 1));
            lines('{', map.iter().map(item).collect(), '}')
        }
        Value::Array(list) if depth == 1 && list.iter().any(Value::is_object) => {
            lines('[', list.iter().map(Value::to_string).collect(), ']')
        }
        other => other.to_string(),
    }
}
