//! Compiles the schemas of the examples to Rust, into `$OUT_DIR`, where `include_schema!` finds them.

fn main() {
    shmxc::Build::new()
        .schema("../schemas/machine.yaml")
        .schema("../schemas/sim_render.yaml")
        .schema("../schemas/camera.yaml")
        .schema("../schemas/imu.yaml")
        .compile()
        .unwrap();
}
