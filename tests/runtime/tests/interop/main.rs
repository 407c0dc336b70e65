//! Our servers with stock SHMX clients, and stock servers with our readers. Stock is the package `shmx` of PyPI, in
//! processes of its own: `cargo xtask test interop` builds it and runs these tests, which are ignored otherwise.

mod mistakes_of_clients;
mod mistakes_of_servers;
mod ours;
mod python;
mod stock;
mod streams;
