//! What is no number: records, texts, control messages, and names that gave way.

mod support;

use shmx_corpus as corpus;
use shmx_runtime::{Bool, ControlMessage, Open, Text, f16};
use support::{list, pattern, segment};

#[test]
fn records_in_every_form() {
    use corpus::forms_record::{Client, Pair, Server, Watcher};
    let (_dir, name) = segment();
    let mut server = Server::create(&name).unwrap();
    let client = Client::attach(&name).unwrap();
    let watcher = Watcher::open(&name).unwrap();
    let mut frame = server.begin().unwrap();
    frame.set_one(pattern(1, 0));
    frame.list_mut().copy_from_slice(&list::<Pair>(2, 5));
    frame.set_grid(&list(3, 6)).unwrap();
    frame.set_some(&list(4, 9)).unwrap();
    frame.tiles_mut(2).unwrap().copy_from_slice(&list::<Pair>(5, 12));
    *frame.maybe_mut().unwrap() = pattern(6, 0);
    frame.set_maybe_list(&list(7, 5)).unwrap();
    frame.set_maybe_some(&list(8, 1)).unwrap();
    frame.publish().unwrap();
    let frame = client.latest().unwrap().unwrap();
    assert_eq!(*frame.one(), pattern::<Pair>(1, 0));
    assert_eq!(frame.list(), list::<Pair>(2, 5));
    assert_eq!(frame.grid(), list::<Pair>(3, 6));
    assert_eq!(frame.some(), list::<Pair>(4, 9));
    assert_eq!(frame.tiles(), list::<Pair>(5, 12));
    assert_eq!(frame.maybe(), Some(&pattern::<Pair>(6, 0)));
    assert_eq!(frame.maybe_list(), Some(list::<Pair>(7, 5).as_slice()));
    assert_eq!(frame.maybe_some(), Some(list::<Pair>(8, 1).as_slice()));
    assert!(frame.absent().is_none());
    assert_eq!(*watcher.snapshot().unwrap().one(), pattern::<Pair>(1, 0));
}

#[test]
fn records_are_values() {
    use corpus::record_named_types::{Kind, Mask, Mixed};
    let mixed = Mixed { ok: true.into(), kind: Kind::Low.into(), mask: Mask::FIRST | Mask::LAST, ..Mixed::default() };
    assert_eq!((mixed.ok, mixed.kind.get(), mixed.kinds[1].get()), (Bool::from(true), Ok(Kind::Low), Err(0)));
    assert!(mixed.mask.contains(Mask::LAST) && mixed.mask.bits() == 1 << 63 | 1);
    let text = format!("{mixed:?}");
    assert!(text.starts_with("Mixed { ok: true, kind: low, kinds: [Kind(0)") && !text.contains("_pad"), "{text}");

    let (mut a, mut b) = (corpus::forms_record::Pair { a: 1, b: 2, ..Default::default() }, Default::default());
    assert_ne!(a, b);
    b = a;
    a._pad0 = [1, 2, 3];
    assert_eq!(a, b, "holes are no part of a value");

    fn is_eq<T: Eq>() {}
    is_eq::<corpus::record_tight::Tight>();
    is_eq::<corpus::record_nested::Outer>();
    let arrays = corpus::record_arrays::Arrays::default();
    assert_eq!((arrays.long.len(), arrays.matrix[2].len(), arrays.cube[1][2][3]), (100, 4, [0, 0]));
    assert_eq!(arrays.points, [[0.0; 3]; 2]);
}

#[test]
fn a_nested_record_comes_back() {
    use corpus::record_nested::{Client, Outer, Server};
    let (_dir, name) = segment();
    let mut server = Server::create(&name).unwrap();
    let client = Client::attach(&name).unwrap();
    let mut frame = server.begin().unwrap();
    frame.outer_mut(4).unwrap().copy_from_slice(&list::<Outer>(1, 4));
    frame.publish().unwrap();
    let frame = client.latest().unwrap().unwrap();
    assert_eq!(frame.outer(), list::<Outer>(1, 4));
    assert_eq!(frame.outer()[3].middle[1].second.b, list::<Outer>(1, 4)[3].middle[1].second.b);
}

#[test]
fn numbers_at_their_limits() {
    use corpus::enum_limits::{Client, Server, Signed8, Signed32, Signed64, Unsigned8, Unsigned64};
    let (_dir, name) = segment();
    let mut server = Server::create(&name).unwrap();
    let client = Client::attach(&name).unwrap();
    let mut frame = server.begin().unwrap();
    frame.set_s8(Signed8::Least.into());
    frame.set_s64(Signed64::Least.into());
    frame.set_u8_(Open::from_number(7));
    frame.set_u64_(Unsigned64::Most.into());
    frame.set_s32(&[Signed32::A.into(), Signed32::B.into()]).unwrap();
    frame.publish().unwrap();
    let frame = client.latest().unwrap().unwrap();
    assert_eq!((frame.s8().number(), frame.s64().number()), (i8::MIN, i64::MIN));
    assert_eq!((frame.u8_().get(), Unsigned8::Most as u8), (Err(7), 255));
    assert_eq!(frame.u64_().number(), u64::MAX);
    assert_eq!(frame.s32(), [Signed32::A, Signed32::B]);

    use corpus::flags_limits::Bits64;
    assert_eq!(format!("{:?}", Bits64::LOW | Bits64(2)), "low | 0x2");
    assert_eq!((format!("{:?}", Bits64::default()), Bits64::ALL.bits()), ("0x0".to_owned(), u64::MAX));
    assert_eq!(!Bits64::ALL, Bits64::default());
}

#[test]
fn texts() {
    use corpus::texts::{Client, Server};
    let (_dir, name) = segment();
    let mut server = Server::create(&name).unwrap();
    let client = Client::attach(&name).unwrap();
    let mut frame = server.begin().unwrap();
    frame.set_log("größe").unwrap();
    frame.set_hud(&serde_json::json!({ "lap": 3 })).unwrap();
    frame.set_said_text("[1]").unwrap();
    frame.set_raw(&[1, 2, 0xff]).unwrap();
    frame.maybe_raw_mut(2).unwrap().copy_from_slice(&[3, 4]);
    assert!(frame.set_maybe_log(&"x".repeat(65)).is_err());
    frame.publish().unwrap();
    let frame = client.latest().unwrap().unwrap();
    assert_eq!((frame.log().unwrap(), frame.maybe_log().unwrap()), ("größe", None));
    assert_eq!(frame.hud().unwrap(), Some("{\"lap\":3}"));
    assert_eq!(frame.hud_as::<serde_json::Value>().unwrap().unwrap()["lap"], 3);
    assert_eq!(frame.said_as::<Vec<u8>>().unwrap(), Some(vec![1]));
    assert!(frame.said_as::<u8>().is_err());
    assert_eq!((frame.raw(), frame.maybe_raw()), ([1, 2, 0xff].as_slice(), Some([3, 4].as_slice())));
    drop(frame);
    server.begin().unwrap().publish().unwrap();
    let frame = client.latest().unwrap().unwrap();
    assert_eq!((frame.log().unwrap(), frame.hud_as::<u8>().unwrap(), frame.raw()), ("", None, [].as_slice()));
}

#[test]
fn every_message_comes_back() {
    use corpus::control_fields::{Client, Control, Kind, Mask, Pair, Server};
    let (_dir, name) = segment();
    let mut server = Server::create(&name).unwrap();
    let client = Client::attach(&name).unwrap();
    let sent = [
        Control::Numbers {
            a: true.into(),
            b: -1,
            c: 2,
            d: -3,
            e: 4,
            f: -5,
            g: 6,
            h: i64::MIN,
            i: u64::MAX,
            j: f16::from_f32(0.5),
            k: shmx_runtime::bf16::from_f32(-2.0),
            l: 1.5,
            m: -0.0,
        },
        Control::Named {
            kind: Kind::B.into(),
            mask: Mask::X | Mask::Y,
            at: [1.0, 2.0, 3.0],
            pair: Pair { a: 1, b: 2, ..Pair::default() },
        },
        Control::Arrays { list: [7; 40], grid: [[1.0; 3]; 2], path: [[2.0; 3]; 2], pairs: [pattern(1, 1); 2] },
        Control::Texts { name: Text::truncated("größeren"), raw: [1, 2, 3], n: 4 },
        Control::Nothing,
    ];
    for message in &sent {
        client.send(message).unwrap();
    }
    let got: Vec<_> = server.controls().map(|m| m.unwrap().body).collect();
    assert_eq!(got, sent);
    let unknown = Control::Unknown { id: 77, bytes: vec![1, 2, 3] };
    assert_eq!(Control::decode(77, &[1, 2, 3]).unwrap(), unknown);
    assert!(client.send(&unknown).is_err(), "the segment does not know it either");
    assert!(Control::decode(5, &[1]).is_err() && Control::decode(4, &[0; 11]).is_err());
}

#[test]
fn names_that_gave_way() {
    use corpus::{control_names, match_, names_derived, names_ours, names_words};
    assert_eq!(control_names::Control::Unknown_.id(), 1);
    let message = control_names::Control::Self_ { id: 1, bytes: 2, out: 3, body: 4, self_: 5, type_: 6, m: 7, f0: 8 };
    let mut body = Vec::new();
    message.encode(&mut body);
    assert_eq!(body, [1, 0, 0, 0, 2, 3, 4, 5, 6, 7, 8, 0]);
    assert_eq!(control_names::Control::decode(2, &body).unwrap(), message);

    let (_dir, name) = segment();
    let mut server = names_words::Server::create(&name).unwrap();
    let client = names_words::Client::attach(&name).unwrap();
    let mut frame = server.begin().unwrap();
    frame.set_type(names_words::Self_ { type_: 1, self_: 2, fn_: 3, async_: 4, gen_: 5, crate_: 6 });
    frame.set_fn(names_words::Word::Self_.into());
    *frame.fixed_mut().self_ = 9;
    frame.async_mut().super_[1] = 2.5;
    frame.set_match("m").unwrap();
    frame.set_dyn(&1).unwrap();
    frame.publish().unwrap();
    let frame = client.latest().unwrap().unwrap();
    assert_eq!((frame.type_().gen_, frame.fn_().get(), frame.self_()), (5, Ok(names_words::Word::Self_), 9));
    assert_eq!((frame.match_().unwrap(), frame.dyn_as::<u8>().unwrap()), ("m", Some(1)));
    assert_eq!(frame.async_().super_[1], 2.5);

    assert_eq!((names_derived::G_SHAPE_, names_derived::G_SHAPE.0), ([2, 2], 5));
    let _: names_ours::View_ = Default::default();
    assert_eq!(names_ours::Control_::A.bits(), 1);
    assert_eq!(match_::X.0, 1);
}

#[test]
fn sizes_and_shapes_are_constants() {
    use corpus::{shapes, sizes};
    assert_eq!((sizes::sizes::PARTICLES, sizes::sizes::HEX, sizes::sizes::TEXT_BYTES), (10_000, 0x3001, 4096));
    assert_eq!((shapes::NAMED_SHAPE, shapes::FIVE_D_SHAPE), ([4, 6], [1, 2, 1, 3, 1]));
}
