//! Where things lie in an undamaged image, read here by the page and not by the runtime.

use std::ops::Range;

/// A stream in a frame.
#[derive(Clone, Debug)]
pub struct Tlv {
    /// The stream's id.
    pub stream: u32,
    /// Where its head starts, in the file.
    pub head: u64,
    /// Its data, in the file.
    pub data: Range<u64>,
}

/// What a frame's checksum is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sum {
    /// There is none.
    None,
    /// CRC-32.
    Crc32,
    /// Stock's FNV-1a, folded.
    Fnv,
}

impl Sum {
    /// Of a payload.
    pub fn of(self, payload: &[u8]) -> Option<u32> {
        match self {
            Sum::None => None,
            Sum::Crc32 => Some(crc32fast::hash(payload)),
            Sum::Fnv => Some(crate::stock::fnv(payload)).map(|sum| (sum >> 32) as u32 ^ sum as u32),
        }
    }
}

/// The regions of an image, in bytes of the file.
#[derive(Clone, Debug)]
pub struct Map {
    /// All of it.
    pub bytes: u64,
    /// The used directory bytes.
    pub directory: Range<u64>,
    /// Reader slots, control rings, pins, objects.
    pub shared: Range<u64>,
    /// Bytes of the reader slots.
    pub readers: Range<u64>,
    /// Where the rings start, how many, how far apart, and how long each is.
    pub rings: (u64, u64, u64, u64),
    /// The pin lines.
    pub pins: Range<u64>,
    /// Where the slots start, how many there are, and how far apart.
    pub slots: (u64, u64, u64),
    /// The newest frame's slot, from its header to the end of its payload.
    pub newest: Option<Range<u64>>,
    /// The newest frame's streams.
    pub tlvs: Vec<Tlv>,
    /// What its frames have.
    pub sum: Sum,
    /// A stock server's, which has no extension header and no pins.
    pub stock: bool,
}

impl Map {
    /// Of an undamaged image.
    pub fn of(image: &[u8]) -> Map {
        let u32_at = |at: u64| u64::from(u32::from_le_bytes(image[at as usize..][..4].try_into().expect("four bytes")));
        let u64_at = |at: u64| u64::from_le_bytes(image[at as usize..][..8].try_into().expect("eight bytes"));
        let (slots_at, slots, stride) = (u32_at(68), u32_at(60), u32_at(64));
        let stock = u32_at(48) < 448;
        let head = if stock { u32_at(112) } else { u64_at(192) };
        let newest = (head != 0).then(|| {
            let at = slots_at + stride * ((head - 1) % slots);
            at..at + 64 + u32_at(at + 24)
        });
        let mut tlvs = Vec::new();
        if let Some(newest) = &newest {
            let mut at = newest.start + 64;
            while at + 24 <= newest.end {
                let (length, stream, bytes) = (u32_at(at + 4), u32_at(at + 8), u32_at(at + 16));
                let data = at + if u32_at(at + 20) == 0 { 24 } else { u32_at(at + 20) };
                tlvs.push(Tlv { stream: stream as u32, head: at, data: data..data + bytes });
                at += (8 + length).next_multiple_of(16);
            }
        }
        let readers = u32_at(84);
        Map {
            bytes: image.len() as u64,
            directory: u32_at(48)..u32_at(48) + u32_at(56),
            shared: readers..slots_at,
            readers: readers..readers + 64 * u32_at(76),
            rings: (u32_at(88), u32_at(76), u32_at(96), u32_at(92)),
            pins: if stock { slots_at..slots_at } else { u64_at(256)..u64_at(256) + 64 * (1 + slots) },
            slots: (slots_at, slots, stride),
            newest,
            tlvs,
            sum: match u32_at(140) & 3 {
                _ if stock => Sum::Fnv,
                0 => Sum::None,
                1 => Sum::Crc32,
                _ => Sum::Fnv,
            },
            stock,
        }
    }

    /// Whether no reader of the newest frame has a reason to look there: zone 2 for who pins nothing, other slots, and
    /// what no region has.
    pub fn is_idle(&self, at: u64) -> bool {
        let newest = self.newest.as_ref().is_some_and(|n| {
            // of its slot the rest too: a damaged size may not be in the case, but then it is no idle one
            (n.start..n.start + self.slots.2).contains(&at)
        });
        let head = at < self.directory.end || (at < self.shared.start && at < 448);
        !head && !newest
    }

    /// The stream of the newest frame in whose data a byte lies.
    pub fn stream_at(&self, at: u64) -> Option<&Tlv> {
        self.tlvs.iter().find(|tlv| tlv.data.contains(&at))
    }
}
