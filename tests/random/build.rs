//! Generates `SHMX_RANDOM` modules (20 unless said) of random schemas, beginning with number `SHMX_FIRST`.

mod models;

use std::fmt::Write;
use std::path::PathBuf;
use std::{env, fs};

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use shmx_schema::blob;
use shmx_schema::check::Checked;
use shmx_schema::diag::Diagnostics;
use shmxc::back::{self, yaml};
use shmxc::compile::compile;
use shmxc::output::OutputSet;
use shmxc::source::Sources;

fn number(key: &str, usual: u64) -> u64 {
    println!("cargo:rerun-if-env-changed={key}");
    env::var(key).map_or(usual, |n| n.parse().unwrap_or_else(|_| panic!("{key} takes a number, not {n}")))
}

/// The same number gives the same model, on every machine.
fn model(number: u64) -> Checked {
    let mut seed = [0; 32];
    seed[..8].copy_from_slice(&number.to_le_bytes());
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &seed);
    let mut runner = TestRunner::new_with_rng(Config::default(), rng);
    models::checked(1 << 20).new_tree(&mut runner).expect("a model").current()
}

/// The module of a model; `None` where two names would become one, which is an error that is wanted.
fn module(checked: &Checked) -> Option<String> {
    let (mut sources, mut findings, mut outputs) = (Sources::new(), Diagnostics::new(), OutputSet::new());
    let text = yaml::text(checked);
    let file = sources.add("random.yaml", text.as_bytes(), &mut findings);
    let rust = back::find("rust").expect("it is there");
    let compiled = compile(&mut sources, file, findings, &[rust], &mut outputs);
    if compiled.findings.failed() {
        let codes: Vec<_> = compiled.findings.iter().map(|found| found.code).collect();
        assert!(codes.contains(&"names-collide"), "{codes:?} in\n{text}");
        return None;
    }
    let (_, bytes) = outputs.iter().next().expect("one file");
    Some(String::from_utf8(bytes.to_vec()).expect("text"))
}

fn main() {
    let (wanted, first) = (number("SHMX_RANDOM", 20), number("SHMX_FIRST", 0));
    println!("cargo:rerun-if-changed=build.rs\ncargo:rerun-if-changed=models.rs");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo says it"));
    let (mut all, mut list, mut made) = (String::new(), String::new(), 0);
    for number in first.. {
        if made == wanted {
            break;
        }
        let checked = model(number);
        let Some(text) = module(&checked) else { continue };
        let module = text.lines().find_map(|line| line.strip_prefix("pub mod ")).expect("a module");
        let module = module.trim_end_matches(" {");
        let file = |end: &str| format!("concat!(env!(\"OUT_DIR\"), \"/{number}.{end}\")");
        writeln!(all, "mod number_{number} {{ include!({}); pub use self::{module}::Schema; }}", file("rs")).unwrap();
        writeln!(list, "    agrees::<number_{number}::Schema>({number}, include_bytes!({}));", file("shmxd")).unwrap();
        fs::write(out.join(format!("{number}.rs")), text).expect("written");
        fs::write(out.join(format!("{number}.shmxd")), blob::to_vec(&checked.schema)).expect("written");
        made += 1;
    }
    fs::write(out.join("all.rs"), format!("{all}\nfn each() {{\n{list}}}\n")).expect("written");
}
