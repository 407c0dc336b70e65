//! Compiles both schemas of every pair, each into a module of its own: `PAIR::old`, `PAIR::new`.

use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

fn main() {
    println!("cargo:rerun-if-changed=pairs");
    let out = env::var("OUT_DIR").expect("cargo sets it");
    let folders = fs::read_dir("pairs").expect("the pairs").map(|entry| entry.expect("a pair").file_name());
    let mut pairs: Vec<String> = folders.map(|name| name.into_string().expect("a name of a module")).collect();
    pairs.sort();
    let mut text = String::new();
    for pair in &pairs {
        writeln!(text, "/// What `pairs/{pair}` says.\npub mod {pair} {{").expect("a text");
        for side in ["old", "new"] {
            module(&mut text, Path::new(&out), pair, side);
        }
        text.push_str("}\n");
    }
    let all = pairs.join(" ");
    text += "/// Calls a macro with the name of every pair.\n#[macro_export]\nmacro_rules! each_pair {\n";
    writeln!(text, "    ($call:ident) => {{ $call! {{ {all} }} }};\n}}").expect("a text");
    fs::write(Path::new(&out).join("pairs.rs"), text).expect("write the modules");
}

/// One schema; its file is called as the schema is.
fn module(text: &mut String, out: &Path, pair: &str, side: &str) {
    let dir = out.join(pair).join(side);
    let _ = fs::remove_dir_all(&dir); // what it was called before
    let schema = format!("pairs/{pair}/{side}.yaml");
    if let Err(error) = shmxc::Build::new().schema(schema).out_dir(&dir).compile() {
        panic!("{error}");
    }
    let file = fs::read_dir(&dir).expect("what was written").next().expect("a file").expect("a file").path();
    let name = file.file_stem().and_then(|stem| stem.to_str()).expect("a name of a module");
    let path = format!("/{pair}/{side}/{name}.rs");
    writeln!(text, "    /// The {side} schema.\n    pub mod {side} {{").expect("a text");
    writeln!(text, "        include!(concat!(env!(\"OUT_DIR\"), \"{path}\"));").expect("a text");
    writeln!(text, "        pub use self::{name}::*;\n    }}").expect("a text");
}
