use robot::poses::Pose;

#[derive(ShmxStream)]
#[shmx(controls = robot::Message)]
struct Demo {
    #[shmx(id = 1)]
    pose: Pose,
    #[shmx(id = 2)]
    load: [f32; robot::JOINTS],
}
