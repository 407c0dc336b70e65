//! What the fuzz targets begin with, from real images: `cargo run --example seeds` in `fuzz/` adds it to `corpus/`.

use shmx_schema::hash::{BASIS, fnv1a};
use shmx_tests::hostile::{Image, images};
use std::fs;
use std::ops::Range;

fn main() {
    let mut rich = 0u8; // as the target counts
    for (k, image) in (0u8..).zip(images().expect("make images")) {
        let bytes = |range: Range<u64>| &image.bytes[range.start as usize..range.end as usize];
        keep("directory", &image, bytes(image.map.directory.clone()));
        keep("segment", &image, &[&[k], unchanged(&image).as_slice()].concat());
        keep("segment", &image, &[&[k | 128], unchanged(&image).as_slice()].concat());
        let (rings, count, stride, length) = image.map.rings;
        for ring in (0..count).filter(|_| length != 0).map(|r| rings + stride * r) {
            keep("control", &image, &[&[0], bytes(ring..ring + length)].concat());
        }
        if let Some(newest) = image.map.newest.as_ref().filter(|_| image.has_rich_frame()) {
            let sizes = bytes(newest.start + 24..newest.start + 32);
            let payload = bytes(newest.start + 64..newest.end);
            keep("frame", &image, &[&[rich | 128, 0], sizes, payload].concat());
            rich += 1;
        }
    }
}

/// Edits of a header, of a directory and of a frame, which change nothing yet: the fuzzer does.
fn unchanged(image: &Image) -> Vec<u8> {
    let slot = image.map.newest.as_ref().map_or(image.map.slots.0, |newest| newest.start);
    let words = [60, 72, image.map.directory.start + 8, slot + 8, slot + 24, slot + 72];
    let edit = |at: u64| {
        let head = at as u32 | 10 << 28; // eight bytes
        let at = at as usize & !7;
        [&head.to_le_bytes()[..], &image.bytes[at..at + 8]].concat()
    };
    words.into_iter().flat_map(edit).collect()
}

fn keep(target: &str, image: &Image, bytes: &[u8]) {
    let folder = format!("corpus/{target}");
    fs::create_dir_all(&folder).expect("make a folder");
    let what: String = image.what.chars().filter(char::is_ascii_alphanumeric).collect();
    let name = format!("{folder}/{what}-{:016x}", fnv1a(BASIS, bytes));
    fs::write(name, bytes).expect("write a seed");
}
