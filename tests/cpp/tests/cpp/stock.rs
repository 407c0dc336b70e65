//! The stock library's headers beside ours in one source file: `cpp/tests/stock_headers.cpp`, compiled with theirs first
//! and with ours first, each with stock's server and client at ours, in C++ and in Python. `cargo xtask test interop` fetches them and says
//! where.

use std::process::Command;

use crate::support::{compiled, gcc, root};

fn each_reads_the_other(name: &str, order: &str) {
    let headers = std::env::var("SHMX_STOCK_HEADERS").expect("SHMX_STOCK_HEADERS says where they are");
    let program = compiled(&gcc(), "stock_headers", name, &["-isystem", &headers, order]);
    let done = Command::new(&program).env_remove("SHMX_DIR").output().unwrap();
    assert!(done.status.success(), "{name}: {}", String::from_utf8_lossy(&done.stderr));
    let python = std::env::var("SHMX_PYTHON").expect("SHMX_PYTHON is one that has our package");
    let mut other = Command::new(python);
    other.arg(root().join("cpp/tests/stock_python.py")).arg(program).env_remove("SHMX_DIR");
    let done = other.output().unwrap();
    assert!(done.status.success(), "{name}, Python: {}", String::from_utf8_lossy(&done.stderr));
}

#[test]
#[ignore = "needs SHMX_STOCK_HEADERS: the folder src of the source package of shmx==1.0.1"]
fn our_headers_first() {
    each_reads_the_other("ours_first", "-DSHMX_TEST_OURS_FIRST");
}

#[test]
#[ignore = "needs SHMX_STOCK_HEADERS: the folder src of the source package of shmx==1.0.1"]
fn stock_headers_first() {
    each_reads_the_other("stock_first", "-DSHMX_TEST_STOCK_FIRST");
}
