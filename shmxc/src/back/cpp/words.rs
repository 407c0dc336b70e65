//! What no name of a schema may be in generated C++.

use shmx_rust::names::Words;

/// Words of C++ up to C++23, and macros of its library and of common systems, which no scope holds back.
pub const CPP: Words =
    Words { language: "C++", keywords: &["alignas"], types: &[], reads: &[], writes: &[], controls: &[] };
