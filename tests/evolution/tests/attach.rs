//! A reader refuses exactly what the verdict says that it refuses, and names what does not fit.

use shmx_evolution as pairs;
use shmx_runtime::{Client, Error, Schema, Server};

/// Attaches a reader of one schema to a segment of another.
fn attach<R: Schema, W: Schema>(accept: bool) -> Result<(), Error> {
    let dir = tempfile::tempdir().unwrap();
    let name = dir.path().join("segment");
    let _server = Server::<W>::create(name.to_str().unwrap()).unwrap();
    let builder = Client::<R>::builder(name.to_str().unwrap());
    let builder = if accept { builder.accept_meaning() } else { builder };
    builder.attach().map(|_| ())
}

/// What the pair is about: all others have the streams `tick` and `points` alone.
fn things<S: Schema>() -> Vec<String> {
    let streams = S::MODEL.streams.iter().filter(|s| s.name != "tick" && s.name != "points");
    let mut things: Vec<String> = streams.map(|s| format!("stream '{}' (id {})", s.name, s.id)).collect();
    things.extend(S::MODEL.controls.iter().map(|c| format!("control '{}' (id {})", c.name, c.id)));
    things
}

fn reader<R: Schema, W: Schema>(pair: &str, verdict: &str) {
    let (strict, accepting) = match verdict {
        "reads on" => (true, true),
        "refuses until it accepts meaning" => (false, true),
        "refuses" => (false, false),
        other => panic!("{pair}: {other}"),
    };
    for (accept, expected) in [(false, strict), (true, accepting)] {
        let done = attach::<R, W>(accept);
        assert_eq!(done.is_ok(), expected, "{pair}, accepting meaning: {accept}: {done:?}");
        let Err(error) = done else { continue };
        assert!(error.is_misfit(), "{pair}: {error}");
        let text = error.to_string();
        assert!(things::<R>().iter().any(|thing| text.contains(thing)), "{pair}: names {:?}: {text}", things::<R>());
    }
}

fn both<O: Schema, N: Schema>(pair: &str) {
    let path = format!("{}/pairs/{pair}/verdict.txt", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).unwrap();
    let says = |who: &str| text.lines().find_map(|line| line.strip_prefix(who)).unwrap().trim().to_owned();
    let (old, new) = (says("old reader:"), says("new reader:"));
    reader::<O, N>(pair, &old);
    reader::<N, O>(pair, &new);
    // the level, which is of readers that are out there
    let level = text.split(' ').next().unwrap();
    let exceptions = [
        "stream_unreserved",
        "stream_unreserved_later",
        "control_unreserved",
        "stream_removed_optional",
        "stream_id_reused_reserved",
        "control_id_reused_reserved",
    ];
    match (level, old.as_str()) {
        ("LAYOUT" | "DIRECTORY", "refuses") | ("MEANING", "refuses until it accepts meaning") => {}
        ("SOURCE" | "COMPATIBLE", "reads on") => {}
        ("LAYOUT" | "DIRECTORY", "reads on") if exceptions.contains(&pair) => {}
        other => panic!("{pair}: {other:?}"),
    }
}

macro_rules! check {
    ($($pair:ident)*) => {
        #[test]
        fn every_verdict_is_what_attaching_does() {
            let mut count = 0;
            $(both::<pairs::$pair::old::Schema, pairs::$pair::new::Schema>(stringify!($pair)); count += 1;)*
            assert!(count >= 46, "only {count} pairs");
        }
    };
}

pairs::each_pair!(check);
