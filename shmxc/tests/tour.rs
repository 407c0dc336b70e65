//! The module that the documentation of shmx-runtime uses in its examples: what is checked in there is what the
//! compiler writes. `SHMX_BLESS=1` writes it anew.

use std::fs;
use std::path::Path;

use shmx_schema::diag::Diagnostics;
use shmxc::back;
use shmxc::compile::compile;
use shmxc::output::OutputSet;
use shmxc::source::Sources;

#[test]
fn the_tour_of_the_documentation_is_what_is_written() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shmx-runtime/doc");
    let (mut sources, mut findings, mut outputs) = (Sources::new(), Diagnostics::new(), OutputSet::new());
    let file = sources.open(&dir.join("tour.yaml"), &mut findings).unwrap();
    let backends: Vec<_> = back::find("rust").into_iter().collect();
    let compiled = compile(&mut sources, file, findings, &backends, &mut outputs);
    let findings: Vec<_> = compiled.findings.iter().map(|d| d.message.as_str()).collect();
    assert_eq!(findings, [""; 0]);
    let made: Vec<_> = outputs.iter().collect();
    let [(path, bytes)] = made[..] else { panic!("not one file") };
    assert_eq!(path, "tour.rs");
    let path = dir.join("tour.rs");
    if std::env::var_os("SHMX_BLESS").is_some() {
        fs::write(&path, bytes).unwrap();
    }
    assert!(fs::read(&path).is_ok_and(|old| old == bytes), "shmx-runtime/doc/tour.rs is stale: SHMX_BLESS=1 writes it");
}
