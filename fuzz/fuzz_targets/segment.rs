//! A whole segment: the first byte says which image, then come edits of 12 bytes, `u32 at` (of whose top bits four say
//! how many bytes are written, and whether the file is cut there) and `u64 value`; hash and checksum are made to fit.
#![no_main]

use libfuzzer_sys::fuzz_target;
use shmx_tests::hostile::{Damage, Edit, Image, Site, images, look, repair_hash, repair_sum, start};
use std::path::PathBuf;
use std::sync::LazyLock;

static IMAGES: LazyLock<Vec<Image>> = LazyLock::new(|| images().expect("make images"));

thread_local! {
    static SITES: Vec<(String, Site<'static>)> = IMAGES.iter().map(|image| {
        let name = shmx_tests::name("fuzz");
        let site = Site::new(image, PathBuf::from("/dev/shm").join(&name)).expect("write an image");
        (name, site)
    }).collect();
}

fuzz_target!(|bytes: &[u8]| {
    let Some((&which, rest)) = bytes.split_first() else { return };
    let k = usize::from(which & 63) % IMAGES.len();
    let image = &IMAGES[k];
    let mut damage = Damage::default();
    for record in rest.chunks_exact(12).take(64) {
        let [a, b, c, d, value @ ..]: [u8; 12] = record.try_into().expect("twelve bytes");
        let at = u64::from(u32::from_le_bytes([a, b, c, d]) & 0x0FFF_FFFF) % image.map.bytes;
        match d >> 4 {
            0..=4 => damage.edits.push(Edit { at, bytes: value[..1].to_vec() }),
            5..=9 => damage.edits.push(Edit { at: at & !3, bytes: value[..4].to_vec() }),
            10..=14 => damage.edits.push(Edit { at: (at & !7).min(image.map.bytes - 8), bytes: value.to_vec() }),
            _ => damage.length = Some(at),
        }
    }
    if which & 64 == 0 && damage.hits(&image.map.directory) {
        damage.edits.extend(repair_hash(image, &damage.edits));
    }
    if which & 64 == 0 {
        damage.edits.extend(repair_sum(image, &damage.edits));
    }
    SITES.with(|sites| {
        let (name, site) = &sites[k];
        site.damage(&damage).expect("damage");
        look(name, image);
        if which & 128 != 0 {
            start(name, image);
        }
        site.restore(&damage).expect("restore");
    });
});
