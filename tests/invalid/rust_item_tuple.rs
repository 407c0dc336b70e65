#[derive(ShmxStream)]
struct Demo(u64, f32);
