// @generated. Made of tests/corpus/docs_unicode.yaml by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.

#[allow(missing_docs, clippy::doc_lazy_continuation, clippy::large_enum_variant, clippy::type_complexity, clippy::unreadable_literal)]
pub mod docs_unicode {
    use shmx_runtime::{ShmxStream};

    #[doc = " Größe, 大きさ, Ω, 🚀; zero width \u{200b}, right to left \u{202e}, both hidden."]
    #[derive(ShmxStream)]
    #[shmx(schema = "docs_unicode")]
    pub struct DocsUnicode {
        /// 線の幅 — “quoted” 'quoted' "quoted" \ back\slash
        #[shmx(id = 1, unit = "µm/°C")]
        pub x: f32,
    }
}
