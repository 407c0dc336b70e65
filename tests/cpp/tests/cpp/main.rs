//! The C++ runtime under test. One program, so that compilers that take a minute each have all processors.

mod cmake;
mod corpus;
mod dynamic;
mod runtime;
mod schema;
mod stock;
mod support;
