//! `schemas/camera.yaml` as Rust.
#![allow(dead_code)] // the publisher needs the one half, the reader the other

use shmx_runtime::ShmxStream;

const WIDTH: usize = 1920;
const HEIGHT: usize = 1080;

/// Video frames of one camera, uncompressed.
#[derive(ShmxStream)]
#[shmx(schema = "camera", version = 1, segment(readers = 4, pins = 1, timestamps = true))] // 6 MB a slot, 8 slots
pub struct Camera {
    /// Pictures since the camera started.
    #[shmx(id = 1)]
    sequence: u64,
    /// How long the shutter was open.
    #[shmx(id = 2, unit = "s")]
    exposure: f32,
    #[shmx(id = 3, unit = "dB")]
    gain: f32,
    /// Row by row from the top, each pixel red, green, blue.
    #[shmx(id = 4, components("r", "g", "b"))]
    image: [[[u8; 3]; WIDTH]; HEIGHT],
}

pub type Server = shmx_runtime::Server<Camera>;
pub type Client = shmx_runtime::Client<Camera>;
pub const IMAGE_SHAPE: [usize; 2] = Camera::IMAGE_SHAPE;
