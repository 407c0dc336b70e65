#[cfg(target_os = "linux")]
const CORES: usize = 64;
#[cfg(not(target_os = "linux"))]
const CORES: usize = 8;

#[derive(ShmxStream)]
struct Demo {
    #[shmx(id = 1)]
    load: [f32; CORES],
}
