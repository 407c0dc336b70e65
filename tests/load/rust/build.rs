//! Compiles the schema of the frames.

fn main() {
    if let Err(error) = shmxc::Build::new().schema("../load.yaml").compile() {
        panic!("{error}");
    }
}
