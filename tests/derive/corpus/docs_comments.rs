// @generated. Made of tests/corpus/docs_comments.yaml by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.

#[allow(missing_docs, clippy::doc_lazy_continuation, clippy::large_enum_variant, clippy::type_complexity, clippy::unreadable_literal)]
pub mod docs_comments {
    use shmx_runtime::{ShmxStream};

    /// Ends a comment: */ and */, starts one: /* and //. {{ x }} {% raw %} <{ x }> %% for [link] [`x`](y) <b> &amp; $x ${x} #x
    #[derive(ShmxStream)]
    #[shmx(schema = "docs_comments")]
    pub struct DocsComments {
        /// */ """ ''' \n \u{0} %s {} {0}
        #[shmx(id = 1)]
        pub x: u8,
        /// tab
        #[shmx(id = 2, unit = "*/ `m` [x] {}")]
        pub y: u8,
        /// """
        /// >>> 1 / 0
        /// ends in a quote "
        #[shmx(id = 3)]
        pub z: u8,
    }
}
