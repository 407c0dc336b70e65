//! A stock server of the schema `calls`.

use crate::bytes_of;
use crate::calls;
use crate::stock::{Spec, Stock, spec};

/// Bytes of a `Point` of the schema.
pub const POINT: u32 = 20;

/// The directory that a stock server would have for the schema `calls`.
pub fn streams() -> Vec<Spec> {
    let point = |id, name| Spec { id, name, code: 32, components: 1, layout: 0, bytes_per_elem: POINT };
    vec![
        spec(2, "position", 12, 3, 0),
        spec(1, "tick", 9, 1, 0),
        spec(3, "velocity", 12, 3, 1),
        point(4, "points"),
        spec(5, "depth", 10, 1, 1),
        spec(6, "log", 3, 1, 0),
        spec(7, "race-table-update", 3, 1, 0),
        point(8, "pose"),
    ]
}

/// A `Point` of the schema.
pub fn point(id: u32) -> Vec<u8> {
    [id.to_le_bytes().to_vec(), vec![2, 0, 0, 0], bytes_of!([1f32, 2.0, 3.0])].concat()
}

/// Publishes a frame with all but the optional streams.
pub fn send(server: &Stock, tick: u64) -> u64 {
    let position: Vec<f32> = (0..300).map(|i| (tick * 1000 + i) as f32).collect();
    let points = [point(7), point(8)].concat();
    let frame: [(u32, &[u8], u32); 6] = [
        (6, b"hello", 5),
        (3, &bytes_of!(position), 100),
        (2, &bytes_of!(position), 100),
        (4, &points, 2),
        (8, &point(tick as u32), 1),
        (1, &tick.to_le_bytes(), 1),
    ];
    server.send(&frame, tick as f64 / 2.0)
}

/// Checks what [`send`] published.
pub fn check<B: shmx_runtime::Backing>(frame: &calls::View<B>, tick: u64) {
    let first = (tick * 1000) as f32;
    assert_eq!(frame.tick(), tick);
    let planes = frame.position();
    assert_eq!((planes.x.len(), planes.y[0], planes.z[99]), (100, first + 100.0, first + 299.0));
    assert_eq!((frame.velocity().len(), frame.velocity()[1]), (100, [first + 3.0, first + 4.0, first + 5.0]));
    assert_eq!((frame.points().len(), frame.points()[1].id), (2, 8));
    assert_eq!((frame.pose().id, frame.pose().kind.get()), (tick as u32, Ok(calls::Kind::Star)));
    assert_eq!(frame.log().unwrap(), "hello");
    assert!(frame.depth().is_none() && frame.hud().unwrap().is_none());
}
