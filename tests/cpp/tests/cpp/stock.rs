//! The stock library's headers beside ours in one source file: `cpp/tests/stock_headers.cpp`, compiled with theirs first
//! and with ours first, each with stock's server and client at ours. `cargo xtask interop` fetches them and says where.

#[test]
#[ignore = "needs SHMX_STOCK_HEADERS: the folder src of the source package of shmx==1.0.1"]
fn both_orders_compile_and_each_reads_the_other() {
    let headers = std::env::var("SHMX_STOCK_HEADERS").expect("SHMX_STOCK_HEADERS says where they are");
    for (name, order) in [("ours_first", "-DSHMX_TEST_OURS_FIRST"), ("stock_first", "-DSHMX_TEST_STOCK_FIRST")] {
        let program = crate::support::compiled("stock_headers", name, &["-isystem", &headers, order]);
        let done = std::process::Command::new(program).env_remove("SHMX_DIR").output().unwrap();
        assert!(done.status.success(), "{name}: {}", String::from_utf8_lossy(&done.stderr));
    }
}
