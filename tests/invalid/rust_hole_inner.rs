mod parts {
    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct Joint {
        pub angle: f64,
        pub name: Text<NAME>,
        #[shmx(pad)]
        pub _pad: [u8; NAME - 8],
    }

    const NAME: usize = 12;
}

#[derive(ShmxRecord)]
#[repr(C)]
struct Arm {
    id: u32,
    joints: [parts::Joint; 2],
}

#[derive(ShmxStream)]
struct Demo {
    #[shmx(id = 1)]
    arm: Arm,
}
