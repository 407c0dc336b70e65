// @generated. Made of tests/corpus/docs_fences.yaml by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.

#[allow(missing_docs, clippy::doc_lazy_continuation, clippy::large_enum_variant, clippy::type_complexity, clippy::unreadable_literal)]
pub mod docs_fences {
    use shmx_runtime::{ShmxStream};

    /// Not a test:
    ///
    /// ```
    /// assert!(false);
    /// ```
    ///
    /// ~~~rust
    /// assert!(false);
    /// ~~~
    ///
    /// > ```should_panic
    /// > let ok = 1;
    /// > ```
    ///
    ///     assert!(false, "indented");
    ///
    /// 1. a list
    ///
    ///        assert!(false, "in a list");
    ///
    /// <!-- never closed
    /// ```
    /// -->
    /// ```
    /// An open fence:
    /// ````python
    /// ```
    /// assert False
    #[derive(ShmxStream)]
    #[shmx(schema = "docs_fences")]
    pub struct DocsFences {
        /// ```rust,no_run
        /// compile_error!();
        #[shmx(id = 1)]
        pub x: u8,
    }
}
