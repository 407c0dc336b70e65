//! Where a reader reads on, it reads what was written: frames of one schema's server in a client of the other.

use shmx_evolution as pairs;

/// A segment's name, whose folder goes with the guard.
fn segment() -> (tempfile::TempDir, String) {
    let dir = tempfile::tempdir().unwrap();
    let name = dir.path().join("segment").to_str().unwrap().to_owned();
    (dir, name)
}

/// Three frames through one pair of server and client. All pairs have `tick` and `points`; the rest is said.
macro_rules! frames {
    ($pair:ident, $reader:ident, $writer:ident, ($($accept:ident)?), $w:ident $write:block, $r:ident $read:block) => {{
        let (_dir, name) = segment();
        let mut server = pairs::$pair::$writer::Server::create(&name).unwrap();
        let client = pairs::$pair::$reader::Client::builder(&name)$(.$accept())?.attach().unwrap();
        for n in 1..=3u8 {
            #[allow(unused_mut)]
            let mut $w = server.begin().unwrap();
            $w.set_tick(n.into());
            $w.set_points(&[n.into(), 0.5]).unwrap();
            $write
            $w.publish().unwrap();
            let $r = client.latest().unwrap().expect("a new frame");
            assert_eq!(($r.tick(), $r.points()), (n.into(), [n.into(), 0.5].as_slice()), "{}", stringify!($pair));
            $read
        }
    }};
}

macro_rules! values {
    ($($pair:ident $reader:ident at $writer:ident $(($accept:ident))?: |$w:ident| $write:block, |$r:ident| $read:block)*) => {
        #[test]
        fn what_is_written_is_read() {
            $(frames!($pair, $reader, $writer, ($($accept)?), $w $write, $r $read);)*
        }

        /// The pair and the reader of each.
        const TOLD: &[(&str, &str)] = &[$((stringify!($pair), stringify!($reader))),*];
    };
}

values! {
    // LAYOUT, for the other reader
    optional_given new at old: |w| { w.set_x(7) }, |r| { assert_eq!(r.x(), Some(7)) }
    stream_id_reused_reserved old at new: |w| { w.set_x(7) }, |r| {}
    control_id_reused_reserved old at new: |w| {}, |r| {}
    // DIRECTORY: what is not there reads as zeros, or is absent
    stream_removed new at old: |w| { w.set_x(7) }, |r| {}
    stream_removed_optional old at new: |w| {}, |r| { assert_eq!(r.x(), None) }
    stream_removed_optional new at old: |w| { w.set_x(7).unwrap() }, |r| {}
    stream_unreserved old at new: |w| {}, |r| { assert_eq!(r.x(), 0) }
    stream_unreserved new at old: |w| { w.set_x(7) }, |r| {}
    stream_unreserved_later old at new: |w| {}, |r| {}
    stream_unreserved_later new at old: |w| {}, |r| {}
    control_removed new at old: |w| {}, |r| {}
    control_unreserved old at new: |w| {}, |r| {}
    control_unreserved new at old: |w| {}, |r| {}
    // MEANING, accepted: the numbers as they are
    unit_changed old at new (accept_meaning): |w| { w.set_x(36.0) }, |r| { assert_eq!(r.x(), 36.0) }
    unit_changed new at old (accept_meaning): |w| { w.set_x(36.0) }, |r| { assert_eq!(r.x(), 36.0) }
    unit_changed_in_field old at new (accept_meaning):
        |w| { w.x_mut(1).unwrap()[0].a = 1.5 }, |r| { assert_eq!(r.x()[0].a, 1.5) }
    unit_changed_in_field new at old (accept_meaning):
        |w| { w.x_mut(1).unwrap()[0].a = 1.5 }, |r| { assert_eq!(r.x()[0].a, 1.5) }
    field_renamed old at new (accept_meaning):
        |w| { w.x_mut(1).unwrap()[0].c = 1.5 }, |r| { assert_eq!(r.x()[0].b, 1.5) }
    field_renamed new at old (accept_meaning):
        |w| { w.x_mut(1).unwrap()[0].b = 1.5 }, |r| { assert_eq!(r.x()[0].c, 1.5) }
    component_renamed old at new (accept_meaning): |w| { w.set_x([1.0, 2.0]) }, |r| { assert_eq!(r.x(), [1.0, 2.0]) }
    component_renamed new at old (accept_meaning): |w| { w.set_x([1.0, 2.0]) }, |r| { assert_eq!(r.x(), [1.0, 2.0]) }
    value_renamed old at new (accept_meaning):
        |w| { w.set_x(&[pairs::value_renamed::new::Kind::Plasma.into()]).unwrap() },
        |r| { assert_eq!(r.x()[0].get(), Ok(pairs::value_renamed::old::Kind::Gas)) }
    value_renamed new at old (accept_meaning):
        |w| { w.set_x(&[pairs::value_renamed::old::Kind::Gas.into()]).unwrap() },
        |r| { assert_eq!(r.x()[0].get(), Ok(pairs::value_renamed::new::Kind::Plasma)) }
    value_renumbered old at new (accept_meaning):
        |w| { w.set_x(&[pairs::value_renumbered::new::Kind::Gas.into()]).unwrap() },
        |r| { assert_eq!(r.x()[0].get(), Err(2)) }
    value_renumbered new at old (accept_meaning):
        |w| { w.set_x(&[pairs::value_renumbered::old::Kind::Gas.into()]).unwrap() },
        |r| { assert_eq!(r.x()[0].get(), Err(1)) }
    number_kind old at new (accept_meaning):
        |w| { w.set_x(pairs::number_kind::new::Kind::Gas.into()) }, |r| { assert_eq!(r.x(), 1) }
    number_kind new at old (accept_meaning):
        |w| { w.set_x(1) }, |r| { assert_eq!(r.x().get(), Ok(pairs::number_kind::new::Kind::Gas)) }
    // SOURCE
    schema_renamed old at new: |w| {}, |r| {}
    schema_renamed new at old: |w| {}, |r| {}
    type_renamed old at new: |w| { w.x_mut(1).unwrap()[0].a = 7 }, |r| { assert_eq!(r.x()[0].a, 7) }
    type_renamed new at old: |w| { w.x_mut(1).unwrap()[0].a = 7 }, |r| { assert_eq!(r.x()[0].a, 7) }
    identifier_changed old at new: |w| { w.set_y(7) }, |r| { assert_eq!(r.x(), 7) }
    identifier_changed new at old: |w| { w.set_x(7) }, |r| { assert_eq!(r.y(), 7) }
    size_removed old at new: |w| {}, |r| {}
    size_removed new at old: |w| {}, |r| {}
    value_removed old at new:
        |w| { w.set_x(&[pairs::value_removed::new::Kind::Gas.into()]).unwrap() },
        |r| { assert_eq!(r.x()[0].get(), Ok(pairs::value_removed::old::Kind::Gas)) }
    value_removed new at old:
        |w| { w.set_x(&[pairs::value_removed::old::Kind::Dust.into()]).unwrap() }, |r| { assert_eq!(r.x()[0].get(), Err(0)) }
    optional_taken old at new: |w| { w.set_x(7) }, |r| { assert_eq!(r.x(), Some(7)) }
    optional_varying old at new: |w| { w.set_x(&[7, 8]).unwrap() }, |r| { assert_eq!(r.x(), [7, 8]) }
    optional_varying new at old: |w| { w.set_x(&[7, 8]).unwrap() }, |r| { assert_eq!(r.x(), Some([7, 8].as_slice())) }
    // COMPATIBLE
    stream_added old at new: |w| { w.set_x(7) }, |r| {}
    stream_added new at old: |w| {}, |r| { assert_eq!(r.x(), 0) }
    control_added old at new: |w| {}, |r| {}
    control_added new at old: |w| {}, |r| {}
    value_added old at new:
        |w| { w.set_x(&[pairs::value_added::new::Kind::Star.into()]).unwrap() }, |r| { assert_eq!(r.x()[0].get(), Err(2)) }
    value_added new at old:
        |w| { w.set_x(&[pairs::value_added::old::Kind::Gas.into()]).unwrap() },
        |r| { assert_eq!(r.x()[0].get(), Ok(pairs::value_added::new::Kind::Gas)) }
    max_changed old at new: |w| { w.set_x(&[7, 8, 9, 10]).unwrap() }, |r| { assert_eq!(r.x(), [7, 8, 9, 10]) }
    max_changed new at old: |w| { w.set_x(&[7, 8]).unwrap() }, |r| { assert_eq!(r.x(), [7, 8]) }
    doc_changed old at new: |w| { w.set_x(7) }, |r| { assert_eq!(r.x(), 7) }
    doc_changed new at old: |w| { w.set_x(7) }, |r| { assert_eq!(r.x(), 7) }
    meta_changed old at new: |w| { w.set_x(7) }, |r| { assert_eq!(r.x(), 7) }
    meta_changed new at old: |w| { w.set_x(7) }, |r| { assert_eq!(r.x(), 7) }
    segment_changed old at new: |w| {}, |r| {}
    segment_changed new at old: |w| {}, |r| {}
    version_changed old at new: |w| {}, |r| {}
    version_changed new at old: |w| {}, |r| {}
    size_added old at new: |w| {}, |r| {}
    size_added new at old: |w| {}, |r| {}
    id_reserved old at new: |w| {}, |r| {}
    id_reserved new at old: |w| {}, |r| {}
}

#[test]
fn every_reader_that_reads_on_is_tried() {
    let folder = format!("{}/pairs", env!("CARGO_MANIFEST_DIR"));
    let mut wanted = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let pair = path.file_name().unwrap().to_str().unwrap().to_owned();
        let verdict = std::fs::read_to_string(path.join("verdict.txt")).unwrap();
        for reader in ["old", "new"] {
            let line = verdict.lines().find(|line| line.starts_with(&format!("{reader} reader: "))).unwrap();
            if !line.ends_with(": refuses") {
                wanted.push((pair.clone(), reader.to_owned()));
            }
        }
    }
    let mut told: Vec<_> = TOLD.iter().map(|(pair, reader)| ((*pair).to_owned(), (*reader).to_owned())).collect();
    wanted.sort();
    told.sort();
    assert_eq!(told, wanted);
}

#[test]
fn a_reader_can_tell_what_is_absent() {
    let (_dir, name) = segment();
    let server = pairs::stream_added::old::Server::create(&name).unwrap();
    assert_eq!(pairs::stream_added::new::Client::attach(&name).unwrap().absent(), ["x"]);
    server.close().unwrap();
    let _server = pairs::stream_removed_optional::new::Server::create(&name).unwrap();
    assert_eq!(pairs::stream_removed_optional::old::Client::attach(&name).unwrap().absent(), ["x"]);
}

#[test]
fn messages_go_where_they_are_known() {
    let (_dir, name) = segment();
    {
        use pairs::control_added::{new, old};
        let mut server = new::Server::create(&name).unwrap();
        let client = old::Client::attach(&name).unwrap();
        client.send(&old::Control::Go).unwrap();
        let got: Vec<_> = server.controls().map(|message| message.unwrap().body).collect();
        assert!(matches!(got[..], [new::Control::Go]), "{got:?}");
        server.close().unwrap();

        let mut server = old::Server::create(&name).unwrap();
        let client = new::Client::attach(&name).unwrap();
        client.send(&new::Control::Go).unwrap();
        assert!(client.send(&new::Control::Stop).unwrap_err().is_control_refused());
        assert_eq!(server.controls().count(), 1);
        server.close().unwrap();
    }
    use pairs::control_unreserved::{new, old};
    let _server = new::Server::create(&name).unwrap();
    let client = old::Client::attach(&name).unwrap();
    assert!(client.send(&old::Control::Go).unwrap_err().is_control_refused());
}
