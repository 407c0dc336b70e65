//! Compiles the schemas of the benchmarks.

fn main() {
    let schemas = "../../../tests/runtime/schemas";
    let build = shmxc::Build::new().schema(format!("{schemas}/frames.yaml")).schema(format!("{schemas}/video.yaml"));
    if let Err(error) = build.compile() {
        panic!("{error}");
    }
}
