//! A client as stock SHMX 2.0 has it (`shmx_client.h`), written anew for these tests: it knows nothing of ours, reads
//! and writes the file itself, and does in each call what stock does, in stock's order.
#![allow(missing_docs)] // the names are stock's

use std::fs::File;
use std::os::unix::fs::FileExt;
use std::path::Path;

/// A stock client; with a reader slot if there was one.
pub struct Stock {
    file: File,
    total: u64,
    pub slot: Option<u64>,
}

/// An entry of the directory.
#[derive(Debug, PartialEq)]
pub struct Entry {
    pub id: u32,
    pub elem: u32,
    pub components: u32,
    pub layout: u32,
    pub elem_bytes: u32,
    pub name: String,
}

/// A frame that stock would hand out.
#[derive(Debug)]
pub struct Frame {
    pub id: u64,
    pub sim_time: f64,
    pub tlv_count: u32,
    payload: Vec<u8>,
}

/// A stream of a frame.
#[derive(Debug, PartialEq)]
pub struct Item {
    pub id: u32,
    pub count: u32,
    pub bytes: Vec<u8>,
}

pub fn stock_hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(1_469_598_103_934_665_603, |h, b| (h ^ u64::from(*b)).wrapping_mul(1_099_511_628_211))
}

fn checksum(bytes: &[u8]) -> u32 {
    let h = stock_hash(bytes);
    (h >> 32) as u32 ^ h as u32
}

fn word(bytes: &[u8], at: usize) -> u32 {
    u32::from_le_bytes(bytes[at..at + 4].try_into().unwrap())
}

fn up(n: u64) -> u64 {
    (n + 15) & !15
}

/// CLOCK_MONOTONIC, which is `steady_clock`.
pub fn now() -> u64 {
    // /proc has it in hundredths of a second since boot: CLOCK_BOOTTIME, which is no less.
    let text = std::fs::read_to_string("/proc/uptime").unwrap();
    let seconds: f64 = text.split_whitespace().next().unwrap().parse().unwrap();
    (seconds * 1e9) as u64
}

impl Stock {
    /// `Client::open`: without a slot when all are taken.
    pub fn open(path: &Path) -> Option<Stock> {
        let file = File::options().read(true).write(true).open(path).unwrap();
        let mut stock = Stock { file, total: u64::MAX, slot: None };
        let same = stock.u64(0) == 0x4849_4E41_5F53_484D
            && (stock.u32(8), stock.u32(12), stock.u32(16)) == (2, 0, 0x0102_0304);
        stock.total = u64::from(stock.u32(68)) + u64::from(stock.u32(60)) * u64::from(stock.u32(64));
        if !same || stock.u32(60) == 0 || stock.total > u64::from(u32::MAX) {
            return None;
        }
        assert!(stock.file.metadata().unwrap().len() >= stock.total, "stock maps as much");
        stock.attach();
        Some(stock)
    }

    pub fn bytes(&self, at: u64, len: u64) -> Vec<u8> {
        assert!(at + len <= self.total, "stock would leave its mapping");
        let mut bytes = vec![0; len as usize];
        self.file.read_exact_at(&mut bytes, at).unwrap();
        bytes
    }

    pub fn u32(&self, at: u64) -> u32 {
        word(&self.bytes(at, 4), 0)
    }

    pub fn u64(&self, at: u64) -> u64 {
        u64::from_le_bytes(self.bytes(at, 8).try_into().unwrap())
    }

    pub fn put32(&self, at: u64, value: u32) {
        self.file.write_all_at(&value.to_le_bytes(), at).unwrap();
    }

    pub fn put64(&self, at: u64, value: u64) {
        self.file.write_all_at(&value.to_le_bytes(), at).unwrap();
    }

    /// Where a reader's slot starts.
    pub fn reader(&self, r: u64) -> u64 {
        u64::from(self.u32(84)) + r * u64::from(self.u32(80))
    }

    /// `attach_slot`: the compare-exchange in two steps, as nobody else attaches at the time.
    fn attach(&mut self) {
        for r in 0..u64::from(self.u32(76)) {
            let slot = self.reader(r);
            if self.u32(slot + 24) == 0 {
                self.put32(slot + 24, 1);
                self.put64(slot, 0xABCD_0000 + r);
                self.put64(slot + 8, now());
                self.put32(116, self.u32(116).wrapping_add(1));
                self.slot = Some(r);
                return;
            }
        }
    }

    /// `detach_slot`: whoever has the slot by now.
    pub fn detach(&mut self) {
        let Some(r) = self.slot.take() else { return };
        let slot = self.reader(r);
        [0, 8, 16].iter().for_each(|at| self.put64(slot + at, 0));
        self.put32(slot + 24, 0);
        self.put32(116, self.u32(116).wrapping_sub(1));
    }

    /// `basic_sanity`, which `latest` and `refresh_static` begin with.
    fn sane(&self) -> bool {
        let not_0 = [64, 68, 72, 80, 84].iter().all(|at| self.u32(*at) != 0);
        not_0 && (self.u32(96) == 0 || (self.u32(88) != 0 && self.u32(92) != 0))
    }

    /// `latest`.
    pub fn latest(&self) -> Option<Frame> {
        assert!(self.sane());
        let index = self.u32(112);
        if index == 0 {
            return None;
        }
        let slot = u64::from((index - 1) % self.u32(60));
        let at = u64::from(self.u32(68)) + slot * u64::from(self.u32(64));
        let bytes = self.u32(at + 24);
        if bytes == 0 || bytes > self.u32(72) || self.u64(at) != self.u64(24) {
            return None;
        }
        let payload = self.bytes(at + 64, bytes.into());
        if checksum(&payload) != self.u32(at + 32) {
            return None;
        }
        let (id, sim_time) = (self.u64(at + 8), f64::from_bits(self.u64(at + 16)));
        if let Some(r) = self.slot {
            self.put64(self.reader(r) + 16, id);
            self.put64(self.reader(r) + 8, now());
        }
        Some(Frame { id, sim_time, tlv_count: self.u32(at + 28), payload })
    }

    /// `refresh_static`.
    pub fn directory(&self) -> Vec<Entry> {
        assert!(self.sane());
        let bytes = self.bytes(self.u32(48).into(), self.u32(56).into());
        assert_eq!(stock_hash(&bytes), self.u64(40), "static_hash");
        assert!(self.u32(32) > 0, "static_gen");
        let (mut at, mut entries) = (0, Vec::new());
        while at + 8 <= bytes.len() {
            let (kind, length) = (word(&bytes, at), word(&bytes, at + 4) as usize);
            if at + 8 + length > bytes.len() {
                break;
            }
            if kind == 0x1000 {
                let w = |k: usize| word(&bytes, at + 8 + 4 * k);
                assert!(32 + w(6) + w(7) <= length as u32);
                let name = bytes[at + 40..][..w(6) as usize].to_vec();
                let name = String::from_utf8(name).unwrap();
                entries.push(Entry { id: w(0), elem: w(1), components: w(2), layout: w(3), elem_bytes: w(4), name });
            }
            at += up(8 + length as u64) as usize;
        }
        entries
    }

    /// `control_send`.
    pub fn send(&self, kind: u32, data: &[u8]) -> bool {
        let r = self.slot.expect("a slot");
        self.put64(self.reader(r) + 8, now());
        let (ring, cap) = (u64::from(self.u32(88)) + r * u64::from(self.u32(96)), u64::from(self.u32(92)));
        let need = up(8 + data.len() as u64);
        let (read, mut write) = (self.u64(ring), self.u64(ring + 8));
        if write + need - read > cap - 16 {
            return false;
        }
        let mut off = 16 + write % (cap - 16);
        if need > cap - off {
            let span = (cap - 16) - write % (cap - 16);
            if write + span - read > cap - 16 {
                return false;
            }
            self.put32(ring + off, 0);
            self.put32(ring + off + 4, (cap - off - 8) as u32);
            write += span;
            self.put64(ring + 8, write);
            off = 16;
            if write + need - read > cap - 16 {
                return false;
            }
        }
        self.put32(ring + off, kind);
        self.put32(ring + off + 4, data.len() as u32);
        self.file.write_all_at(data, ring + off + 8).unwrap();
        self.put64(ring + 8, write + need);
        true
    }
}

impl Frame {
    /// `decode`.
    pub fn items(&self) -> Vec<Item> {
        let (bytes, mut at, mut items) = (&self.payload, 0, Vec::new());
        while at + 8 <= bytes.len() {
            let (kind, length) = (word(bytes, at), word(bytes, at + 4) as usize);
            if at + 8 + length > bytes.len() {
                break;
            }
            if kind == 0x2000 {
                assert!(length >= 16);
                let w = |k: usize| word(bytes, at + 8 + 4 * k);
                assert_eq!(w(3), 0, "stock's `reserved`");
                assert_eq!(length as u32, 16 + w(2), "stock's length");
                items.push(Item { id: w(0), count: w(1), bytes: bytes[at + 24..][..w(2) as usize].to_vec() });
            }
            at += up(8 + length as u64) as usize;
        }
        assert_eq!(at, bytes.len(), "stock's payload ends with its last TLV, rounded up to 16");
        items
    }
}
