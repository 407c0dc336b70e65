//! Damage: what is written over an image, and where it is cut off.

use super::{Dice, Image, Map, Sum};

/// Some bytes that are written over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// Where, in the file.
    pub at: u64,
    /// With what.
    pub bytes: Vec<u8>,
}

/// What is done to an image.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Damage {
    /// In this order.
    pub edits: Vec<Edit>,
    /// The file is then this long: shorter, or longer by a hole.
    pub length: Option<u64>,
}

/// Where a header word is, and how long.
const HEADER: &[(u64, usize)] = &[
    (0, 8),
    (8, 4),
    (12, 4),
    (16, 4),
    (24, 8),
    (32, 4),
    (40, 8),
    (48, 4),
    (52, 4),
    (56, 4),
    (60, 4),
    (64, 4),
    (68, 4),
    (72, 4),
    (76, 4),
    (80, 4),
    (84, 4),
    (88, 4),
    (92, 4),
    (96, 4),
    (104, 8),
    (112, 4),
    (116, 4),
    (120, 4),
    (128, 8),
    (136, 4),
    (140, 4),
    (144, 8),
    (152, 8),
    (160, 8),
    (168, 8),
    (176, 8),
    (184, 4),
    (188, 4),
    (192, 8),
    (200, 4),
    (204, 4),
    (256, 8),
    (264, 8),
    (320, 8),
    (384, 8),
    (392, 8),
];
/// The words of a frame's header.
const FRAME: &[(u64, usize)] = &[(0, 8), (8, 8), (16, 8), (24, 4), (28, 4), (32, 4), (48, 8), (56, 8)];
/// The words of a reader slot.
const READER: &[(u64, usize)] = &[(0, 8), (8, 8), (16, 8), (24, 4), (28, 4), (32, 8), (40, 8), (48, 8), (56, 8)];

/// What a kind of damage hits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Target {
    Header,
    Directory,
    Readers,
    Rings,
    Pins,
    Frame,
    Heads,
    Payload,
    Anywhere,
}

const TARGETS: &[Target] = &[
    Target::Header,
    Target::Header,
    Target::Header,
    Target::Directory,
    Target::Directory,
    Target::Directory,
    Target::Readers,
    Target::Rings,
    Target::Pins,
    Target::Frame,
    Target::Frame,
    Target::Frame,
    Target::Heads,
    Target::Heads,
    Target::Heads,
    Target::Payload,
    Target::Payload,
    Target::Payload,
    Target::Anywhere,
];
/// What readers may write.
const SHARED: &[Target] = &[Target::Readers, Target::Rings, Target::Rings, Target::Rings, Target::Pins, Target::Pins];

impl Damage {
    /// Of a whole image, drawn from the dice.
    pub fn draw(dice: &mut Dice, image: &Image) -> Damage {
        let mut damage = Damage::some(dice, image, TARGETS);
        let map = &image.map;
        match dice.below(24) {
            0 => damage.length = Some(dice.below(map.bytes)),
            1 => damage.length = Some(map.bytes - dice.below(128).min(map.bytes)),
            2 => damage.swap(dice, image),
            3 => damage.sparse(dice, image),
            _ => {}
        }
        // So that what lies behind the checksums is reached too.
        if damage.hits(&map.directory) && dice.percent(97) {
            damage.edits.extend(repair_hash(image, &damage.edits));
        }
        if map.sum != Sum::None && dice.percent(60) {
            damage.edits.extend(repair_sum(image, &damage.edits));
        }
        damage
    }

    /// Of what readers may write, under a live server.
    pub fn draw_shared(dice: &mut Dice, image: &Image) -> Damage {
        Damage::some(dice, image, SHARED)
    }

    fn some(dice: &mut Dice, image: &Image, targets: &[Target]) -> Damage {
        let count = match dice.below(10) {
            0..=5 => 1,
            6..=8 => 2 + dice.below(3),
            _ => 5 + dice.below(12),
        };
        let target = dice.pick(targets);
        let edits = (0..count).map(|_| {
            let target = if dice.percent(70) { target } else { dice.pick(targets) };
            edit(dice, image, target)
        });
        Damage { edits: edits.collect(), length: None }
    }

    /// Bytes of one region stand in another's place.
    fn swap(&mut self, dice: &mut Dice, image: &Image) {
        let size = dice.pick(&[8u64, 16, 24, 64, 128, 512]).min(image.map.bytes / 2);
        let mut place = || dice.below(image.map.bytes - size) / 8 * 8;
        let (from, to) = (place(), place());
        let bytes = |at: u64| image.bytes[at as usize..][..size as usize].to_vec();
        self.edits.push(Edit { at: to, bytes: bytes(from) });
        self.edits.push(Edit { at: from, bytes: bytes(to) });
    }

    /// A hole of some GiB, with headers that say it is all in use.
    fn sparse(&mut self, dice: &mut Dice, image: &Image) {
        let huge = dice.pick(&[1u64 << 28, 1 << 30, 1 << 32, 5 << 30, 9 << 30, 1 << 40]);
        let put = |at: u64, bytes: &[u8]| Edit { at, bytes: bytes.to_vec() };
        let before = self.edits.len();
        let most = (huge.min(u64::from(u32::MAX)) / 4096 * 4096) as u32;
        let (slots_at, slots, _) = image.map.slots;
        self.length = Some(huge);
        self.edits.push(put(144, &huge.to_le_bytes()));
        match dice.below(4) {
            0 => {
                // few slots, as large as they may be
                let stride = ((huge - slots_at) / slots).min(u64::from(most)) as u32 / 64 * 64;
                self.edits.push(put(64, &stride.to_le_bytes()));
                self.edits.push(put(72, &(stride - 64).to_le_bytes()));
            }
            1 => {
                // many slots
                // Of stock segments no more than are read one by one in a moment, or more than are allowed.
                let stock = image.map.stock;
                let many = 1u32 << dice.pick(if stock { &[8, 10, 12, 21, 25] } else { &[18, 20, 22, 24, 25] });
                let end = (image.map.pins.start + 64 * (1 + u64::from(many))).next_multiple_of(4096);
                self.edits.push(put(60, &many.to_le_bytes()));
                self.edits.push(put(68, &(end as u32).to_le_bytes()));
                self.edits.push(put(152, &(end - 64).to_le_bytes()));
                self.edits.push(put(64, &128u32.to_le_bytes()));
                self.edits.push(put(72, &64u32.to_le_bytes()));
            }
            2 => {
                // a directory of holes: all behind it moves
                let moved = (most / 2) & !4095;
                let cap = moved - image.map.directory.start as u32;
                self.edits.push(put(52, &cap.to_le_bytes()));
                self.edits.push(put(56, &(cap - dice.below(2) as u32 * 64).to_le_bytes()));
                let shift = u64::from(moved) - image.map.shared.start;
                for at in [84, 88, 68] {
                    let was = u32::from_le_bytes(image.bytes[at..][..4].try_into().expect("four bytes"));
                    self.edits.push(put(at as u64, &(was + shift as u32).to_le_bytes()));
                }
                for at in [152, 256] {
                    let was = u64::from_le_bytes(image.bytes[at..][..8].try_into().expect("eight bytes"));
                    self.edits.push(put(at as u64, &(was + shift).to_le_bytes()));
                }
            }
            _ => self.edits.push(put(188, &1024u32.to_le_bytes())), // the most pins
        }
        if image.map.stock {
            // It has no extension header: its directory is there.
            let mut at = 0..;
            self.edits.retain(|edit| at.next() < Some(before) || edit.at < 128);
        }
    }

    /// Whether it writes there.
    pub fn hits(&self, range: &std::ops::Range<u64>) -> bool {
        self.edits.iter().any(|e| e.at < range.end && e.at + e.bytes.len() as u64 > range.start)
    }

    /// Every byte that it writes, whether that changes it or not.
    pub fn places(&self) -> impl Iterator<Item = u64> + '_ {
        self.edits.iter().flat_map(|e| e.at..e.at + e.bytes.len() as u64)
    }

    /// What becomes of an image, as far as it goes.
    pub fn applied(&self, image: &[u8]) -> Vec<u8> {
        let mut bytes = image.to_vec();
        apply(&mut bytes, &self.edits);
        bytes
    }
}

fn apply(bytes: &mut [u8], edits: &[Edit]) {
    for edit in edits {
        for (i, byte) in edit.bytes.iter().enumerate() {
            if let Some(to) = bytes.get_mut(edit.at as usize + i) {
                *to = *byte;
            }
        }
    }
}

fn edit(dice: &mut Dice, image: &Image, target: Target) -> Edit {
    let map = &image.map;
    let (slots_at, slots, stride) = map.slots;
    let (at, size) = match target {
        Target::Header if map.stock => dice.pick(&HEADER[..HEADER.partition_point(|(at, _)| *at < 128)]),
        Target::Header => dice.pick(HEADER),
        Target::Directory => {
            let at = map.directory.start + dice.below(map.directory.end - map.directory.start);
            if dice.percent(60) { (at, 1) } else { (at / 4 * 4, 4) }
        }
        Target::Readers => {
            let (field, size) = dice.pick(READER);
            (map.readers.start + dice.below((map.readers.end - map.readers.start) / 64) * 64 + field, size)
        }
        Target::Rings => {
            let (at, count, stride, bytes) = map.rings;
            let ring = at + dice.below(count) * stride;
            match dice.below(4) {
                0 => (ring, 8),
                1 => (ring + 8, 8),
                // heads of messages stand on multiples of 16
                2 => (ring + 16 + dice.below(bytes / 16) * 16 + dice.below(2) * 4, 4),
                _ => (ring + dice.below(bytes), 1),
            }
        }
        Target::Pins if !map.pins.is_empty() => (map.pins.start + dice.below(slots + 1) * 64, 8),
        Target::Frame => {
            let (field, size) = dice.pick(FRAME);
            let slot = match &map.newest {
                Some(newest) if dice.percent(70) => newest.start,
                _ => slots_at + dice.below(slots) * stride,
            };
            (slot + field, size)
        }
        Target::Heads if !map.tlvs.is_empty() => {
            let tlv = &map.tlvs[dice.below(map.tlvs.len() as u64) as usize];
            (tlv.head + 4 * dice.below(6), 4)
        }
        Target::Payload if !map.tlvs.is_empty() => {
            let tlv = &map.tlvs[dice.below(map.tlvs.len() as u64) as usize];
            (tlv.data.start + dice.below(tlv.data.end - tlv.data.start), 1)
        }
        Target::Pins | Target::Heads | Target::Payload | Target::Anywhere => (dice.below(map.bytes), 1),
    };
    let at = at.min(map.bytes - size as u64);
    let mut was = [0; 8];
    was[..size].copy_from_slice(&image.bytes[at as usize..][..size]);
    let value = value(dice, map, u64::from_le_bytes(was), size);
    Edit { at, bytes: value.to_le_bytes()[..size].to_vec() }
}

/// Something to write over a number.
fn value(dice: &mut Dice, map: &Map, was: u64, size: usize) -> u64 {
    match dice.below(8) {
        0 => dice.roll(),
        1 => was ^ (1 << dice.below(8 * size as u64)),
        2 => dice.pick(&[0, 1, 2, 3, 7, 8, 15, 16, 64]),
        3 => dice.pick(&[u64::MAX, u64::MAX - 1, 1 << 31, (1 << 32) - 1, 1 << 32, 1 << 63, (1 << 63) - 1, 1 << 56]),
        4 => was.wrapping_add(dice.pick(&[1, 4, 8, 16, 64, 4096])),
        5 => was.wrapping_sub(dice.pick(&[1, 4, 8, 16, 64, 4096])),
        6 => dice.pick(&[
            map.bytes,
            map.bytes - 1,
            map.bytes + 1,
            map.shared.start,
            map.pins.start,
            map.slots.0,
            map.slots.2,
            map.directory.start,
            map.directory.end,
        ]),
        _ => was.wrapping_mul(2).wrapping_add(dice.below(3)),
    }
}

/// The edits that make `static_hash` fit what some edits leave of the directory, and have readers look again.
pub fn repair_hash(image: &Image, edits: &[Edit]) -> Vec<Edit> {
    let mut bytes = image.bytes.clone();
    apply(&mut bytes, edits);
    let u32_at = |at: usize| u32::from_le_bytes(bytes[at..][..4].try_into().expect("four bytes"));
    let (start, used) = (u32_at(48) as usize, u32_at(56) as usize);
    let Some(directory) = bytes.get(start..).and_then(|rest| rest.get(..used)) else { return Vec::new() };
    let hash = shmx_schema::hash::fnv1a(1_469_598_103_934_665_603, directory);
    let generation = u32_at(32).wrapping_add(1);
    vec![Edit { at: 40, bytes: hash.to_le_bytes().to_vec() }, Edit { at: 32, bytes: generation.to_le_bytes().to_vec() }]
}

/// The edit that makes the newest frame's checksum, if it has one, fit what some edits leave of its payload.
pub fn repair_sum(image: &Image, edits: &[Edit]) -> Option<Edit> {
    let newest = image.map.newest.as_ref().filter(|_| image.map.sum != Sum::None)?;
    let mut bytes = image.bytes.clone();
    apply(&mut bytes, edits);
    let at = newest.start as usize;
    let payload = u32::from_le_bytes(bytes[at + 24..][..4].try_into().expect("four bytes")) as usize;
    let sum = image.map.sum.of(bytes.get(at + 64..)?.get(..payload)?)?;
    Some(Edit { at: newest.start + 32, bytes: sum.to_le_bytes().to_vec() })
}
