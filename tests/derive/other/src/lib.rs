//! Records of another crate, which calls the runtime `shm`.
#![forbid(unsafe_code)]
#![deny(warnings, missing_docs)]
#![warn(clippy::pedantic, clippy::unwrap_used, clippy::indexing_slicing)]

/// How many samples a block has.
pub const SAMPLES: usize = 6;

/// What a sample is of.
#[derive(Clone, Copy, Debug, PartialEq, shm::ShmxEnum)]
#[shmx(crate = shm)]
#[repr(u8)]
pub enum Source {
    /// A sensor.
    Sensor = 1,
    /// A guess.
    Guess,
}

/// What is wrong with it.
#[derive(Clone, Copy, shm::ShmxEnum)]
#[shmx(flags, crate = shm)]
#[repr(u8)]
pub enum Flaw {
    /// It is old.
    Old = 1,
    /// It is noisy.
    Noisy = 2,
}

/// One sample.
#[derive(Clone, Copy, shm::ShmxRecord)]
#[shmx(crate = shm)]
#[repr(C)]
pub struct Sample {
    /// Of what.
    pub source: shm::Open<Source>,
    /// What is wrong with it.
    pub flaws: shm::Flags<Flaw>,
    /// Nothing.
    #[shmx(pad)]
    pub unused: [u8; 2],
    /// How much.
    pub values: [f32; SAMPLES / 2],
}

/// Messages.
#[derive(shm::ShmxControl)]
#[shmx(crate = shm)]
pub enum Command {
    /// Take this one.
    #[shmx(id = 1)]
    Take {
        /// Which.
        sample: Sample,
    },
}

/// Samples.
#[derive(shm::ShmxStream)]
#[shmx(crate = shm, controls = Command)]
pub struct Samples {
    /// The last one.
    #[shmx(id = 1)]
    pub last: Sample,
    /// Those before.
    #[shmx(id = 2, max = SAMPLES)]
    pub others: Vec<Sample>,
    /// What the sensor says of itself.
    #[shmx(id = 3, max = 64)]
    pub state: shm::Json,
    /// Where it is.
    #[shmx(id = 4, soa, components("x", "y"), unit = "m")]
    pub place: [[f64; 2]; 2],
}
