//! Compiles the schemas of the images, of the lab and of what is odd.

fn main() {
    // that records have holes is what is to be shown
    let build =
        shmxc::Build::new().allow("padding").schema("../images.yaml").schema("../lab.yaml").schema("../odd.yaml");
    if let Err(error) = build.compile() {
        panic!("{error}");
    }
}
