//! A frame: the first byte says of which segment, the next eight what its header says of it, the rest is its payload,
//! over what lies there. Read by every accessor, pinned and copied.
#![no_main]

use libfuzzer_sys::fuzz_target;
use shmx_tests::hostile::{Damage, Edit, Image, Site, images, look, repair_sum};
use std::path::PathBuf;
use std::sync::LazyLock;

static IMAGES: LazyLock<Vec<Image>> = LazyLock::new(|| {
    let mut all = images().expect("make images");
    all.retain(Image::has_rich_frame);
    all
});

thread_local! {
    static SITES: Vec<(String, Site<'static>)> = IMAGES.iter().map(|image| {
        let name = shmx_tests::name("fuzz");
        let site = Site::new(image, PathBuf::from("/dev/shm").join(&name)).expect("write an image");
        (name, site)
    }).collect();
}

fuzz_target!(|bytes: &[u8]| {
    let Some((&[which, skip, sizes @ ..], payload)) = bytes.split_first_chunk::<10>() else { return };
    let k = usize::from(which & 127) % IMAGES.len();
    let image = &IMAGES[k];
    let slot = image.map.newest.clone().expect("images with frames");
    // Past the fixed streams, whose places nobody reads in the frame.
    let start = slot.start + 64 + u64::from(skip) * 16;
    let room = (slot.start + image.map.slots.2).saturating_sub(start) as usize;
    let mut damage = Damage::default();
    damage.edits.push(Edit { at: start, bytes: payload[..payload.len().min(room)].to_vec() });
    if which & 128 != 0 {
        damage.edits.push(Edit { at: slot.start + 24, bytes: sizes.to_vec() });
    }
    damage.edits.extend(repair_sum(image, &damage.edits));
    SITES.with(|sites| {
        let (name, site) = &sites[k];
        site.damage(&damage).expect("damage");
        look(name, image);
        site.restore(&damage).expect("restore");
    });
});
