//! Ten times the schema takes about ten times as long, whatever is in it. `cargo xtask speed` has the times themselves.

use std::fmt::Write;
use std::time::{Duration, Instant};

use shmx_schema::diag::Diagnostics;
use shmxc::back;
use shmxc::compile::compile;
use shmxc::dump::Dump;
use shmxc::fmt::format;
use shmxc::output::OutputSet;
use shmxc::render::Colour;
use shmxc::source::Sources;

/// So many streams, of several forms; in one long line, or many.
fn schema(streams: usize, one_line: bool) -> String {
    let mut text = String::from("{ schema: big, types: {\n");
    for i in 0..streams / 10 {
        writeln!(text, "  Rec{i}: {{ record: {{ a: u32, b: {{ type: f64, unit: m }} }} }},").unwrap();
    }
    text.push_str("}, streams: {\n");
    for i in 0..streams {
        let elem = match i % 3 {
            0 => format!("Rec{}", i % (streams / 10)),
            1 => "f32, components: [x, y, z], layout: soa, count: 100, unit: m".to_owned(),
            _ => "u64, doc: \"A: number\", meta: { rate: 30 }".to_owned(),
        };
        writeln!(text, "  stream_{i}: {{ id: {i}, type: {elem} }},").unwrap();
    }
    text.push_str("} }\n");
    if one_line {
        return text.replace('\n', " ");
    }
    // as lines of blocks, with comments and texts of many lines
    let mut lines = String::from("schema: big\ntypes:\n");
    for line in text.lines().filter(|line| line.starts_with("  ")) {
        if line.starts_with("  stream_0:") {
            lines.push_str("streams:\n");
        }
        writeln!(lines, "{} # why\n", line.trim_end_matches(',')).unwrap();
        if line.contains("u64") {
            let (name, rest) = line.split_once(": ").unwrap();
            let id = rest.split_once("id: ").unwrap().1.split_once(',').unwrap().0;
            let end = lines.rfind(name).unwrap();
            lines.truncate(end);
            writeln!(lines, "{name}:\n    id: {id}\n    doc: |\n      one\n      two\n    type: u64\n").unwrap();
        }
    }
    lines
}

/// The best of some runs: others use this machine too.
fn time(times: usize, mut run: impl FnMut()) -> Duration {
    let once = |_| {
        let start = Instant::now();
        run();
        start.elapsed()
    };
    (0..times).map(once).min().unwrap()
}

fn all_of(text: &str, formatted: &mut bool) {
    let (mut sources, mut findings, mut outputs) = (Sources::new(), Diagnostics::new(), OutputSet::new());
    let file = sources.add("big.yaml", text.as_bytes(), &mut findings);
    let backends: Vec<_> = back::ALL.iter().collect();
    let compiled = compile(&mut sources, file, findings, &backends, &mut outputs);
    let dump = Dump::of(&compiled.checked.expect("a good schema"));
    let shown = [dump.text(), dump.json(), dump.picture(80, Colour::Never)];
    assert!(shown.iter().all(|text| text.contains("stream_7")));
    *formatted = format(&mut sources, file, &mut Diagnostics::new()).is_ok();
}

#[test]
fn time_grows_with_the_schema_and_no_faster() {
    for one_line in [false, true] {
        let (small, large) = (schema(100, one_line), schema(1000, one_line));
        let mut formatted = false;
        let little = time(5, || all_of(&small, &mut formatted));
        let much = time(2, || all_of(&large, &mut formatted));
        assert!(formatted);
        let ratio = much.as_secs_f64() / little.as_secs_f64();
        println!("one line: {one_line}: {little:?}, ten times as much {much:?}: {ratio:.1}");
        assert!(ratio < 20.0, "{little:?} for 100 streams, {much:?} for 1000: {ratio}");
    }
}
