//! What derives expand to, kept: a change of an expansion is a difference that a reviewer sees.
//! `INSTA_UPDATE=always cargo test --package shmx-derive` writes it anew.

use crate::{control, enums, record, stream};
use proc_macro2::TokenStream;
use syn::DeriveInput;

type Expand = fn(&DeriveInput) -> syn::Result<TokenStream>;

fn shown(expand: Expand, item: &str) -> String {
    let item: DeriveInput = syn::parse_str(item).unwrap();
    let tokens = expand(&item).unwrap();
    let text = tokens.to_string();
    assert!(!text.contains("unsafe"), "{text}");
    assert!(!text.contains("__shmx_"), "a placeholder is left: {text}");
    prettyplease::unparse(&syn::parse2(tokens).unwrap())
}

macro_rules! golden {
    ($($name:ident: $expand:path, $item:literal;)*) => {
        $(
            #[test]
            fn $name() {
                insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
                    insta::assert_snapshot!(stringify!($name), shown($expand, $item));
                });
            }
        )*
    };
}

golden! {
    an_enum: enums::expand, "
        /// What it is made of.
        #[repr(u8)]
        pub enum Kind { Dust = 0, /** Hot. */ Gas = 1, #[shmx(name = \"sun\")] Star = 2 }";
    flags: enums::expand, "
        #[repr(u16)] #[shmx(flags, name = \"Faults\", meta(since = 2))]
        enum Fault { Hot = 0x1, Stuck = 0x2 }";
    a_record: record::expand, "
        /// One particle.
        #[repr(C)]
        struct Particle {
            id: u32,
            kind: Open<Kind>,
            #[shmx(pad)] _pad: [u8; 3],
            #[shmx(unit = \"kg\")] mass: f32,
            #[shmx(components(\"x\", \"y\"))] r#type: [[f32; 2]; N * 2],
            #[shmx(bytes)] raw: [u8; 4],
        }";
    messages: control::expand, "
        enum Control {
            #[shmx(id = 2, name = \"load-it\")] Load { path: Text<256>, n: u8 },
            #[shmx(id = 1)] Pause,
            #[shmx(unknown)] Other { id: u32, bytes: Vec<u8> },
        }";
    streams: stream::expand, "
        /// All forms.
        #[shmx(schema = \"sim\", version = 3, segment(slots = 16), controls = Control, reserved(streams(9)))]
        pub struct Sim {
            #[shmx(id = 1)] tick: u64,
            #[shmx(id = 3, soa, components(\"x\", \"y\"), unit = \"m\")] position: [[f32; 2]; other::N],
            #[shmx(id = 2)] first: Particle,
            #[shmx(id = 4, max = 9)] born: Vec<Particle>,
            #[shmx(id = 5)] depth: Option<[[f16; 4]; 3]>,
            #[shmx(id = 6, max = 64)] log: String,
            #[shmx(id = 7, max = 64, name = \"a hud\", meta(rate = 30))] hud: Json,
            #[shmx(id = 8, bytes, max = 64)] r#type: Vec<u8>,
        }";
    one_stream: stream::expand, "
        #[shmx(id = 1, unit = \"m\")]
        struct Track { x: [f64; 100], y: [f64; 100] }";
}
