//! Every form of stream of every number type: written by one way, read by all.

mod support;

use shmx_runtime::{Bool, Open, bf16, f16};
use support::{list, pattern, segment};

macro_rules! forms {
    ($($module:ident: $elem:ty),* $(,)?) => {$(
        mod $module {
            use super::*;
            use shmx_corpus::$module::{Client, FrameMut, Server, View, Watcher};

            type T = $elem;
            type T3 = [T; 3];

            /// One by one.
            fn write(f: &mut FrameMut<'_>, r: usize) {
                f.set_one(pattern(r + 1, 0));
                f.set_one_numbered(pattern(r + 2, 0));
                *f.one_named_mut() = pattern(r + 3, 0);
                f.set_list(&list(r + 4, 5)).unwrap();
                f.list_numbered_mut().copy_from_slice(&list::<T3>(r + 5, 5));
                f.set_list_named(&list(r + 6, 5)).unwrap();
                for (k, plane) in f.planes_numbered_mut().into_iter().enumerate() {
                    plane.copy_from_slice(&list::<T>(r + 7 + k, 5));
                }
                let planes = f.planes_named_mut();
                planes.x.copy_from_slice(&list::<T>(r + 10, 5));
                planes.y.copy_from_slice(&list::<T>(r + 11, 5));
                planes.z.copy_from_slice(&list::<T>(r + 12, 5));
                f.set_grid(&list(r + 13, 6)).unwrap();
                f.set_grid_numbered(&list(r + 14, 6)).unwrap();
                let planes = f.grid_planes_mut();
                planes.x.copy_from_slice(&list::<T>(r + 15, 6));
                planes.y.copy_from_slice(&list::<T>(r + 16, 6));
                planes.z.copy_from_slice(&list::<T>(r + 17, 6));
            }

            /// All fixed ones at once.
            fn write_at_once(f: &mut FrameMut<'_>, r: usize) {
                let now = f.fixed_mut();
                *now.one = pattern(r + 1, 0);
                *now.one_numbered = pattern(r + 2, 0);
                *now.one_named = pattern(r + 3, 0);
                now.list.copy_from_slice(&list::<T>(r + 4, 5));
                now.list_numbered.copy_from_slice(&list::<T3>(r + 5, 5));
                now.list_named.copy_from_slice(&list::<T3>(r + 6, 5));
                for (k, plane) in now.planes_numbered.into_iter().enumerate() {
                    plane.copy_from_slice(&list::<T>(r + 7 + k, 5));
                }
                now.planes_named.x.copy_from_slice(&list::<T>(r + 10, 5));
                now.planes_named.y.copy_from_slice(&list::<T>(r + 11, 5));
                now.planes_named.z.copy_from_slice(&list::<T>(r + 12, 5));
                now.grid.copy_from_slice(&list::<T>(r + 13, 6));
                now.grid_numbered.copy_from_slice(&list::<T3>(r + 14, 6));
                now.grid_planes.x.copy_from_slice(&list::<T>(r + 15, 6));
                now.grid_planes.y.copy_from_slice(&list::<T>(r + 16, 6));
                now.grid_planes.z.copy_from_slice(&list::<T>(r + 17, 6));
            }

            /// The others, in an order that is not theirs.
            fn write_varying(f: &mut FrameMut<'_>, r: usize) {
                f.set_maybe(pattern(r + 20, 0)).unwrap();
                *f.maybe_numbered_mut().unwrap() = pattern(r + 21, 0);
                f.set_maybe_list(&list(r + 22, 5)).unwrap();
                for (k, plane) in f.maybe_planes_mut().unwrap().into_iter().enumerate() {
                    plane.copy_from_slice(&list::<T>(r + 23 + k, 5));
                }
                let planes = f.maybe_named_mut().unwrap();
                planes.x.copy_from_slice(&list::<T>(r + 26, 5));
                planes.y.copy_from_slice(&list::<T>(r + 27, 5));
                planes.z.copy_from_slice(&list::<T>(r + 28, 5));
                f.set_maybe_some(&list(r + 29, 0)).unwrap();
                let planes = f.maybe_tiles_mut(2).unwrap();
                planes.x.copy_from_slice(&list::<T>(r + 30, 12));
                planes.y.copy_from_slice(&list::<T>(r + 31, 12));
                planes.z.copy_from_slice(&list::<T>(r + 32, 12));
                f.set_some(&list(r + 33, r)).unwrap();
                f.some_numbered_mut(9).unwrap().copy_from_slice(&list::<T3>(r + 34, 9));
                for (k, plane) in f.some_planes_mut(r).unwrap().into_iter().enumerate() {
                    plane.copy_from_slice(&list::<T>(r + 35 + k, r));
                }
                let planes = f.some_named_mut(4).unwrap();
                planes.x.copy_from_slice(&list::<T>(r + 38, 4));
                planes.y.copy_from_slice(&list::<T>(r + 39, 4));
                planes.z.copy_from_slice(&list::<T>(r + 40, 4));
                f.tiles_mut(3).unwrap().copy_from_slice(&list::<T>(r + 41, 18));
                f.set_tiles_numbered(&list(r + 42, 24)).unwrap();
                let planes = f.tiles_named_mut(1).unwrap();
                planes.x.copy_from_slice(&list::<T>(r + 43, 6));
                planes.y.copy_from_slice(&list::<T>(r + 44, 6));
                planes.z.copy_from_slice(&list::<T>(r + 45, 6));
            }

            fn check<B: shmx_runtime::Backing>(f: &View<B>, r: usize) {
                assert_eq!(f.one(), pattern::<T>(r + 1, 0));
                assert_eq!(f.one_numbered(), pattern::<T3>(r + 2, 0));
                assert_eq!(f.one_named(), pattern::<T3>(r + 3, 0));
                assert_eq!(f.list(), list::<T>(r + 4, 5));
                assert_eq!(f.list_numbered(), list::<T3>(r + 5, 5));
                assert_eq!(f.list_named(), list::<T3>(r + 6, 5));
                assert_eq!(f.planes_numbered(), [7, 8, 9].map(|s| list::<T>(r + s, 5)));
                let planes = f.planes_named();
                assert_eq!([planes.x, planes.y, planes.z], [10, 11, 12].map(|s| list::<T>(r + s, 5)));
                assert_eq!(f.grid(), list::<T>(r + 13, 6));
                assert_eq!(f.grid_numbered(), list::<T3>(r + 14, 6));
                let planes = f.grid_planes();
                assert_eq!([planes.x, planes.y, planes.z], [15, 16, 17].map(|s| list::<T>(r + s, 6)));
            }

            fn check_varying<B: shmx_runtime::Backing>(f: &View<B>, r: usize) {
                assert_eq!(f.maybe(), Some(pattern::<T>(r + 20, 0)));
                assert_eq!(f.maybe_numbered(), Some(pattern::<T3>(r + 21, 0)));
                assert_eq!(f.maybe_list(), Some(list::<T>(r + 22, 5).as_slice()));
                assert_eq!(f.maybe_planes().unwrap(), [23, 24, 25].map(|s| list::<T>(r + s, 5)));
                let planes = f.maybe_named().unwrap();
                assert_eq!([planes.x, planes.y, planes.z], [26, 27, 28].map(|s| list::<T>(r + s, 5)));
                assert_eq!(f.maybe_some(), Some([].as_slice()));
                let planes = f.maybe_tiles().unwrap();
                assert_eq!([planes.x, planes.y, planes.z], [30, 31, 32].map(|s| list::<T>(r + s, 12)));
                assert_eq!(f.some(), list::<T>(r + 33, r));
                assert_eq!(f.some_numbered(), list::<T3>(r + 34, 9));
                assert_eq!(f.some_planes(), [35, 36, 37].map(|s| list::<T>(r + s, r)));
                let planes = f.some_named();
                assert_eq!([planes.x, planes.y, planes.z], [38, 39, 40].map(|s| list::<T>(r + s, 4)));
                assert_eq!(f.tiles(), list::<T>(r + 41, 18));
                assert_eq!(f.tiles_numbered(), list::<T3>(r + 42, 24));
                let planes = f.tiles_named();
                assert_eq!([planes.x, planes.y, planes.z], [43, 44, 45].map(|s| list::<T>(r + s, 6)));
            }

            fn check_left_out<B: shmx_runtime::Backing>(f: &View<B>) {
                assert!(f.maybe().is_none() && f.maybe_numbered().is_none() && f.maybe_list().is_none());
                assert!(f.maybe_planes().is_none() && f.maybe_named().is_none() && f.maybe_some().is_none());
                assert!(f.maybe_tiles().is_none() && f.some().is_empty() && f.some_numbered().is_empty());
                assert!(f.some_planes().concat().is_empty() && f.some_named().z.is_empty());
                assert!(f.tiles().is_empty() && f.tiles_numbered().is_empty() && f.tiles_named().x.is_empty());
            }

            #[test]
            fn round_trip() {
                let (_dir, name) = segment();
                let mut server = Server::create(&name).unwrap();
                let client = Client::attach(&name).unwrap();
                let watcher = Watcher::open(&name).unwrap();
                for r in 0..6 {
                    let mut frame = server.begin().unwrap();
                    if r % 2 == 0 { write(&mut frame, r) } else { write_at_once(&mut frame, r) }
                    write_varying(&mut frame, r);
                    frame.publish_at(0.5).unwrap();
                    let frame = client.latest().unwrap().unwrap();
                    check(&frame, r);
                    check_varying(&frame, r);
                    assert!(frame.absent().is_none() && frame.absent_planes().is_none());
                    assert!(!frame.has(shmx_corpus::$module::ABSENT) && frame.has(shmx_corpus::$module::MAYBE));
                    assert_eq!(frame.meta().sim_time, 0.5);
                    check(&frame.into_owned(), r);
                    let snapshot = watcher.snapshot().unwrap();
                    check(&snapshot, r);
                    check_varying(&snapshot, r);
                }
                let mut frame = server.begin().unwrap();
                frame.carry().unwrap();
                frame.publish().unwrap();
                let frame = client.latest().unwrap().unwrap();
                check(&frame, 5);
                check_left_out(&frame);
            }

            #[test]
            fn wrong_lengths_are_refused() {
                let (_dir, name) = segment();
                let mut server = Server::create(&name).unwrap();
                let mut frame = server.begin().unwrap();
                assert!(frame.set_list(&list(0, 4)).is_err());
                assert!(frame.set_grid(&list(0, 7)).is_err());
                assert!(frame.set_some(&list(0, 10)).is_err());
                assert!(frame.set_maybe_list(&list(0, 4)).is_err());
                assert!(frame.set_tiles(&list(0, 7)).is_err());
                assert!(frame.tiles_mut(5).is_err());
                frame.set_maybe(pattern(0, 0)).unwrap();
                assert!(frame.set_maybe(pattern(0, 0)).is_err());
                assert!(frame.publish().unwrap_err().to_string().contains("one"));
            }
        }
    )*};
}

forms! {
    forms_bool: Bool,
    forms_i8: i8,
    forms_u8: u8,
    forms_i16: i16,
    forms_u16: u16,
    forms_i32: i32,
    forms_u32: u32,
    forms_i64: i64,
    forms_u64: u64,
    forms_f16: f16,
    forms_bf16: bf16,
    forms_f32: f32,
    forms_f64: f64,
    forms_enum: Open<shmx_corpus::forms_enum::Kind>,
    forms_flags: shmx_corpus::forms_flags::Fault,
}
