#[derive(ShmxRecord)]
#[repr(C)]
struct Node {
    next: Node,
}

#[derive(ShmxStream)]
struct Demo {
    #[shmx(id = 1)]
    first: Node,
}
