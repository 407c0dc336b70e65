//! Compiles the schemas of the images and of the lab.

fn main() {
    // that records have holes is what is to be shown
    let build = shmxc::Build::new().allow("padding").schema("../images.yaml").schema("../lab.yaml");
    if let Err(error) = build.compile() {
        panic!("{error}");
    }
}
