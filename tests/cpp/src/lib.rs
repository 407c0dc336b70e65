//! Nothing: the tests of this crate hold the C++ runtime (`cpp/`) against the Rust one.
#![forbid(unsafe_code)]
