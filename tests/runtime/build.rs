//! Compiles the schemas of the tests.

fn main() {
    let build = ["torn", "calls", "bits", "other", "frames", "video", "life", "later", "wire2", "interop"]
        .iter()
        .fold(shmxc::Build::new(), |build, name| build.schema(format!("schemas/{name}.yaml")));
    if let Err(error) = build.compile() {
        panic!("{error}");
    }
}
