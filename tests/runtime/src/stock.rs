//! A stock SHMX 2.0 server, written by hand: the bytes that `shmx_server.h` leaves, by `pwrite`.

use std::fs::File;
use std::os::unix::fs::FileExt;
use std::path::PathBuf;

/// Element type codes of stock SHMX, from 1.
pub const TYPES: [(&str, u32); 13] = [
    ("bool", 1),
    ("i8", 1),
    ("u8", 1),
    ("i16", 2),
    ("u16", 2),
    ("i32", 4),
    ("u32", 4),
    ("i64", 8),
    ("u64", 8),
    ("f16", 2),
    ("bf16", 2),
    ("f32", 4),
    ("f64", 8),
];

/// What a server is created with.
#[derive(Clone, Debug)]
pub struct Config {
    /// Slots of its ring.
    pub slots: u32,
    /// Readers.
    pub reader_slots: u32,
    /// Bytes of the directory; 0: as many as it has.
    pub static_bytes_cap: u32,
    /// Payload bytes of a frame.
    pub frame_bytes_cap: u32,
    /// Bytes of a control ring.
    pub control_per_reader: u32,
}

impl Default for Config {
    fn default() -> Self {
        Config { slots: 3, reader_slots: 4, static_bytes_cap: 4096, frame_bytes_cap: 8192, control_per_reader: 256 }
    }
}

/// A stream of the directory.
#[derive(Clone, Debug)]
pub struct Spec {
    /// Its number.
    pub id: u32,
    /// Its name.
    pub name: &'static str,
    /// The code of its element type.
    pub code: u32,
    /// Components of an element.
    pub components: u32,
    /// 0 planes, 1 interleaved.
    pub layout: u32,
    /// Bytes of an element.
    pub bytes_per_elem: u32,
}

/// A stream of numbers.
pub fn spec(id: u32, name: &'static str, code: u32, components: u32, layout: u32) -> Spec {
    let bytes_per_elem = TYPES[code as usize - 1].1 * components;
    Spec { id, name, code, components, layout, bytes_per_elem }
}

/// A frame between `begin_frame` and `publish_frame`.
#[derive(Debug)]
pub struct Frame {
    index: u32,
    used: u32,
    tlvs: u32,
}

/// The server.
#[derive(Debug)]
pub struct Stock {
    /// Its file.
    pub file: File,
    /// Where that is.
    pub path: PathBuf,
    /// What it was created with.
    pub config: Config,
    slot_stride: u32,
    readers_offset: u32,
    control_stride: u32,
    control_offset: u32,
    slots_offset: u32,
}

/// `fnv1a64` of stock SHMX, with its own basis.
pub fn fnv(bytes: &[u8]) -> u64 {
    let step = |h: u64, b: &u8| (h ^ u64::from(*b)).wrapping_mul(1_099_511_628_211);
    bytes.iter().fold(1_469_598_103_934_665_603, step)
}

fn align(x: u32, a: u32) -> u32 {
    x.next_multiple_of(a)
}

/// The bytes of a directory.
pub fn directory(streams: &[Spec]) -> Vec<u8> {
    let mut out = Vec::new();
    for s in streams {
        let name = s.name.as_bytes();
        let numbers = [s.id, s.code, s.components, s.layout, s.bytes_per_elem, 0, name.len() as u32, 0];
        out.extend(0x1000u32.to_le_bytes());
        out.extend((32 + name.len() as u32).to_le_bytes());
        out.extend(numbers.iter().flat_map(|n| n.to_le_bytes()));
        out.extend(name);
        out.resize(out.len().next_multiple_of(16), 0);
    }
    out
}

impl Stock {
    /// `Server::create`: of a file that is there, it cuts or extends it and writes all headers anew.
    pub fn create(name: &str, config: Config, streams: &[Spec]) -> Stock {
        let directory = directory(streams);
        let slot_stride = 64 + align(config.frame_bytes_cap, 64);
        let control_stride = align(config.control_per_reader, 64);
        let wanted = if config.static_bytes_cap == 0 { directory.len() as u32 } else { config.static_bytes_cap };
        let static_cap = align(wanted, 64);
        let readers_offset = align(128 + static_cap, 64);
        let control_offset = align(readers_offset + config.reader_slots * 64, 64);
        let slots_offset = align(control_offset + control_stride * config.reader_slots, 64);
        let total = u64::from(slots_offset) + u64::from(config.slots) * u64::from(slot_stride);
        let path = PathBuf::from("/dev/shm").join(name);
        let file = File::options().read(true).write(true).create(true).truncate(false).open(&path).expect("a file");
        file.set_len(total).expect("its length");
        let stock =
            Stock { file, path, config, slot_stride, readers_offset, control_stride, control_offset, slots_offset };
        let config = &stock.config;
        let mut header = [0u8; 128];
        let session = fnv(&std::time::SystemTime::UNIX_EPOCH.elapsed().expect("a clock").as_nanos().to_le_bytes()) | 1;
        let numbers: [(usize, u32); 17] = [
            (8, 2),
            (12, 0),
            (16, 0x0102_0304),
            (48, 128),
            (52, static_cap),
            (56, directory.len() as u32),
            (60, config.slots),
            (64, slot_stride),
            (68, slots_offset),
            (72, config.frame_bytes_cap),
            (76, config.reader_slots),
            (80, 64),
            (84, readers_offset),
            (88, control_offset),
            (92, config.control_per_reader),
            (96, control_stride),
            (32, u32::from(!directory.is_empty())),
        ];
        stock.put(0, &header); // `new (hdr_) GlobalHeader{}`
        header[..8].copy_from_slice(&0x4849_4E41_5F53_484Du64.to_le_bytes());
        header[24..32].copy_from_slice(&session.to_le_bytes());
        for (at, number) in numbers {
            header[at..at + 4].copy_from_slice(&number.to_le_bytes());
        }
        if !directory.is_empty() {
            header[40..48].copy_from_slice(&fnv(&directory).to_le_bytes());
        }
        stock.put(0, &header);
        stock.put(128, &directory);
        for r in 0..config.reader_slots {
            stock.put(stock.reader(r), &[0; 28]);
        }
        for i in 0..config.slots {
            stock.put(stock.slot(i), &session.to_le_bytes());
            stock.put(stock.slot(i) + 8, &[0; 28]);
        }
        stock
    }

    /// Writes bytes.
    pub fn put(&self, at: u64, bytes: &[u8]) {
        self.file.write_all_at(bytes, at).expect("write the segment");
    }

    /// Reads a number.
    pub fn u32(&self, at: u64) -> u32 {
        let mut bytes = [0; 4];
        self.file.read_exact_at(&mut bytes, at).expect("read the segment");
        u32::from_le_bytes(bytes)
    }

    /// Reads a number.
    pub fn u64(&self, at: u64) -> u64 {
        let mut bytes = [0; 8];
        self.file.read_exact_at(&mut bytes, at).expect("read the segment");
        u64::from_le_bytes(bytes)
    }

    /// Where reader `r`'s slot starts.
    pub fn reader(&self, r: u32) -> u64 {
        u64::from(self.readers_offset + 64 * r)
    }

    /// Where reader `r`'s ring starts.
    pub fn ring(&self, r: u32) -> u64 {
        u64::from(self.control_offset + self.control_stride * r)
    }

    /// Where slot `i` starts.
    pub fn slot(&self, i: u32) -> u64 {
        u64::from(self.slots_offset) + u64::from(self.slot_stride) * u64::from(i)
    }

    /// `begin_frame`.
    pub fn begin(&self) -> Frame {
        let index = self.u32(120).wrapping_add(1);
        self.put(120, &index.to_le_bytes());
        Frame { index, used: 0, tlvs: 0 }
    }

    /// `append_stream`.
    pub fn append(&self, frame: &mut Frame, id: u32, data: &[u8], elem_count: u32) {
        let bytes = data.len() as u32;
        let at = self.slot(frame.index.wrapping_sub(1) % self.config.slots) + 64 + u64::from(frame.used);
        let need = align(24 + bytes, 16);
        assert!(frame.used + need <= self.config.frame_bytes_cap, "no room for stream {id}");
        let head = [0x2000, 16 + bytes, id, elem_count, bytes, 0];
        self.put(at, &head.iter().flat_map(|n: &u32| n.to_le_bytes()).collect::<Vec<u8>>());
        self.put(at + 24, data);
        frame.used += need;
        frame.tlvs += 1;
    }

    /// `publish_frame`; the frame's id.
    pub fn publish(&self, frame: Frame, sim_time: f64) -> u64 {
        let slot = self.slot(frame.index.wrapping_sub(1) % self.config.slots);
        let id = self.u64(104) + 1;
        self.put(104, &id.to_le_bytes());
        self.put(slot, &self.u64(24).to_le_bytes());
        self.put(slot + 16, &sim_time.to_le_bytes());
        self.put(slot + 24, &frame.used.to_le_bytes());
        self.put(slot + 28, &frame.tlvs.to_le_bytes());
        let mut payload = vec![0; frame.used as usize];
        self.file.read_exact_at(&mut payload, slot + 64).expect("read the payload");
        let sum = fnv(&payload);
        self.put(slot + 32, &((sum >> 32) as u32 ^ sum as u32).to_le_bytes());
        self.put(slot + 8, &id.to_le_bytes());
        self.put(112, &frame.index.to_le_bytes());
        id
    }

    /// A frame of some streams: id, data, number of elements.
    pub fn send(&self, streams: &[(u32, &[u8], u32)], sim_time: f64) -> u64 {
        let mut frame = self.begin();
        for (id, data, count) in streams {
            self.append(&mut frame, *id, data, *count);
        }
        self.publish(frame, sim_time)
    }

    /// `write_static_append`.
    pub fn append_directory(&self, streams: &[Spec]) {
        let (used, more) = (self.u32(56), directory(streams));
        self.put(128 + u64::from(used), &more);
        let used = used + more.len() as u32;
        let mut all = vec![0; used as usize];
        self.file.read_exact_at(&mut all, 128).expect("read the directory");
        self.put(56, &used.to_le_bytes());
        self.put(40, &fnv(&all).to_le_bytes());
        self.put(32, &(self.u32(32) + 1).to_le_bytes());
    }

    /// `poll_control`: reader id, type, data of each message.
    pub fn poll(&self) -> Vec<(u64, u32, Vec<u8>)> {
        let mut out = Vec::new();
        let cap = u64::from(self.config.control_per_reader);
        for r in (0..self.config.reader_slots).filter(|_| cap > 16) {
            let ring = self.ring(r);
            let (mut read, write) = (self.u64(ring), self.u64(ring + 8));
            while read != write {
                let mut off = 16 + read % (cap - 16);
                if off + 8 > cap {
                    read += cap - off;
                    off = 16;
                }
                let (kind, length) = (self.u32(ring + off), u64::from(self.u32(ring + off + 4)));
                let body = (8 + length).next_multiple_of(16);
                if off + body > cap {
                    assert_eq!(kind, 0, "a message past the end of its ring");
                    read += cap - off;
                    continue;
                }
                if kind != 0 {
                    let mut data = vec![0; length as usize];
                    self.file.read_exact_at(&mut data, ring + off + 8).expect("read the message");
                    out.push((self.u64(self.reader(r)), kind, data));
                }
                read += body;
                assert!(read <= write, "read past what was written");
            }
            self.put(ring, &read.to_le_bytes());
        }
        out
    }

    /// `reap_stale_readers` of one reader, whatever its heartbeat.
    pub fn reap(&self, r: u32) {
        self.put(self.reader(r), &[0; 28]);
        self.put(116, &(self.u32(116) - 1).to_le_bytes());
    }
}

/// What a test leaves; a stock server leaves its file.
impl Drop for Stock {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.path);
    }
}

/// The bytes of some numbers.
#[macro_export]
macro_rules! bytes_of {
    ($numbers:expr) => {
        $numbers.iter().flat_map(|n| n.to_le_bytes()).collect::<Vec<u8>>()
    };
}
