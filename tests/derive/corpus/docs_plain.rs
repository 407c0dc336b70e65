// @generated. Made of tests/corpus/docs_plain.yaml by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.

#[allow(missing_docs, clippy::doc_lazy_continuation, clippy::large_enum_variant, clippy::type_complexity, clippy::unreadable_literal)]
pub mod docs_plain {
    use shmx_runtime::{Open, ShmxEnum, ShmxStream};

    /// What kind.
    #[derive(ShmxEnum)]
    #[repr(u8)]
    pub enum Kind {
        A = 0,
        B = 1,
    }

    /// One line.
    ///
    /// - a list
    /// - of *two*
    #[derive(ShmxStream)]
    #[shmx(schema = "docs_plain", version = 7)]
    pub struct DocsPlain {
        /// What x is.
        #[shmx(id = 1)]
        pub x: Open<Kind>,
    }
}
