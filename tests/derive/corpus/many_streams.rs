// @generated. Made of tests/corpus/many_streams.yaml by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.

#[allow(missing_docs, clippy::doc_lazy_continuation, clippy::large_enum_variant, clippy::type_complexity, clippy::unreadable_literal)]
pub mod many_streams {
    use shmx_runtime::{ShmxStream};

    /// 200 streams.
    #[derive(ShmxStream)]
    #[shmx(schema = "many_streams")]
    pub struct ManyStreams {
        #[shmx(id = 0)]
        pub s0: Option<[u8; 1]>,
        #[shmx(id = 1)]
        pub s1: [i16; 2],
        #[shmx(id = 2)]
        pub s2: [f32; 3],
        #[shmx(id = 3)]
        pub s3: [f64; 4],
        #[shmx(id = 4)]
        pub s4: [u8; 5],
        #[shmx(id = 5)]
        pub s5: Option<[i16; 6]>,
        #[shmx(id = 6)]
        pub s6: [f32; 7],
        #[shmx(id = 7)]
        pub s7: [f64; 1],
        #[shmx(id = 8)]
        pub s8: [u8; 2],
        #[shmx(id = 9)]
        pub s9: [i16; 3],
        #[shmx(id = 10)]
        pub s10: Option<[f32; 4]>,
        #[shmx(id = 11)]
        pub s11: [f64; 5],
        #[shmx(id = 12)]
        pub s12: [u8; 6],
        #[shmx(id = 13)]
        pub s13: [i16; 7],
        #[shmx(id = 14)]
        pub s14: [f32; 1],
        #[shmx(id = 15)]
        pub s15: Option<[f64; 2]>,
        #[shmx(id = 16)]
        pub s16: [u8; 3],
        #[shmx(id = 17)]
        pub s17: [i16; 4],
        #[shmx(id = 18)]
        pub s18: [f32; 5],
        #[shmx(id = 19)]
        pub s19: [f64; 6],
        #[shmx(id = 20)]
        pub s20: Option<[u8; 7]>,
        #[shmx(id = 21)]
        pub s21: [i16; 1],
        #[shmx(id = 22)]
        pub s22: [f32; 2],
        #[shmx(id = 23)]
        pub s23: [f64; 3],
        #[shmx(id = 24)]
        pub s24: [u8; 4],
        #[shmx(id = 25)]
        pub s25: Option<[i16; 5]>,
        #[shmx(id = 26)]
        pub s26: [f32; 6],
        #[shmx(id = 27)]
        pub s27: [f64; 7],
        #[shmx(id = 28)]
        pub s28: [u8; 1],
        #[shmx(id = 29)]
        pub s29: [i16; 2],
        #[shmx(id = 30)]
        pub s30: Option<[f32; 3]>,
        #[shmx(id = 31)]
        pub s31: [f64; 4],
        #[shmx(id = 32)]
        pub s32: [u8; 5],
        #[shmx(id = 33)]
        pub s33: [i16; 6],
        #[shmx(id = 34)]
        pub s34: [f32; 7],
        #[shmx(id = 35)]
        pub s35: Option<[f64; 1]>,
        #[shmx(id = 36)]
        pub s36: [u8; 2],
        #[shmx(id = 37)]
        pub s37: [i16; 3],
        #[shmx(id = 38)]
        pub s38: [f32; 4],
        #[shmx(id = 39)]
        pub s39: [f64; 5],
        #[shmx(id = 40)]
        pub s40: Option<[u8; 6]>,
        #[shmx(id = 41)]
        pub s41: [i16; 7],
        #[shmx(id = 42)]
        pub s42: [f32; 1],
        #[shmx(id = 43)]
        pub s43: [f64; 2],
        #[shmx(id = 44)]
        pub s44: [u8; 3],
        #[shmx(id = 45)]
        pub s45: Option<[i16; 4]>,
        #[shmx(id = 46)]
        pub s46: [f32; 5],
        #[shmx(id = 47)]
        pub s47: [f64; 6],
        #[shmx(id = 48)]
        pub s48: [u8; 7],
        #[shmx(id = 49)]
        pub s49: [i16; 1],
        #[shmx(id = 50)]
        pub s50: Option<[f32; 2]>,
        #[shmx(id = 51)]
        pub s51: [f64; 3],
        #[shmx(id = 52)]
        pub s52: [u8; 4],
        #[shmx(id = 53)]
        pub s53: [i16; 5],
        #[shmx(id = 54)]
        pub s54: [f32; 6],
        #[shmx(id = 55)]
        pub s55: Option<[f64; 7]>,
        #[shmx(id = 56)]
        pub s56: [u8; 1],
        #[shmx(id = 57)]
        pub s57: [i16; 2],
        #[shmx(id = 58)]
        pub s58: [f32; 3],
        #[shmx(id = 59)]
        pub s59: [f64; 4],
        #[shmx(id = 60)]
        pub s60: Option<[u8; 5]>,
        #[shmx(id = 61)]
        pub s61: [i16; 6],
        #[shmx(id = 62)]
        pub s62: [f32; 7],
        #[shmx(id = 63)]
        pub s63: [f64; 1],
        #[shmx(id = 64)]
        pub s64: [u8; 2],
        #[shmx(id = 65)]
        pub s65: Option<[i16; 3]>,
        #[shmx(id = 66)]
        pub s66: [f32; 4],
        #[shmx(id = 67)]
        pub s67: [f64; 5],
        #[shmx(id = 68)]
        pub s68: [u8; 6],
        #[shmx(id = 69)]
        pub s69: [i16; 7],
        #[shmx(id = 70)]
        pub s70: Option<[f32; 1]>,
        #[shmx(id = 71)]
        pub s71: [f64; 2],
        #[shmx(id = 72)]
        pub s72: [u8; 3],
        #[shmx(id = 73)]
        pub s73: [i16; 4],
        #[shmx(id = 74)]
        pub s74: [f32; 5],
        #[shmx(id = 75)]
        pub s75: Option<[f64; 6]>,
        #[shmx(id = 76)]
        pub s76: [u8; 7],
        #[shmx(id = 77)]
        pub s77: [i16; 1],
        #[shmx(id = 78)]
        pub s78: [f32; 2],
        #[shmx(id = 79)]
        pub s79: [f64; 3],
        #[shmx(id = 80)]
        pub s80: Option<[u8; 4]>,
        #[shmx(id = 81)]
        pub s81: [i16; 5],
        #[shmx(id = 82)]
        pub s82: [f32; 6],
        #[shmx(id = 83)]
        pub s83: [f64; 7],
        #[shmx(id = 84)]
        pub s84: [u8; 1],
        #[shmx(id = 85)]
        pub s85: Option<[i16; 2]>,
        #[shmx(id = 86)]
        pub s86: [f32; 3],
        #[shmx(id = 87)]
        pub s87: [f64; 4],
        #[shmx(id = 88)]
        pub s88: [u8; 5],
        #[shmx(id = 89)]
        pub s89: [i16; 6],
        #[shmx(id = 90)]
        pub s90: Option<[f32; 7]>,
        #[shmx(id = 91)]
        pub s91: [f64; 1],
        #[shmx(id = 92)]
        pub s92: [u8; 2],
        #[shmx(id = 93)]
        pub s93: [i16; 3],
        #[shmx(id = 94)]
        pub s94: [f32; 4],
        #[shmx(id = 95)]
        pub s95: Option<[f64; 5]>,
        #[shmx(id = 96)]
        pub s96: [u8; 6],
        #[shmx(id = 97)]
        pub s97: [i16; 7],
        #[shmx(id = 98)]
        pub s98: [f32; 1],
        #[shmx(id = 99)]
        pub s99: [f64; 2],
        #[shmx(id = 100)]
        pub s100: Option<[u8; 3]>,
        #[shmx(id = 101)]
        pub s101: [i16; 4],
        #[shmx(id = 102)]
        pub s102: [f32; 5],
        #[shmx(id = 103)]
        pub s103: [f64; 6],
        #[shmx(id = 104)]
        pub s104: [u8; 7],
        #[shmx(id = 105)]
        pub s105: Option<[i16; 1]>,
        #[shmx(id = 106)]
        pub s106: [f32; 2],
        #[shmx(id = 107)]
        pub s107: [f64; 3],
        #[shmx(id = 108)]
        pub s108: [u8; 4],
        #[shmx(id = 109)]
        pub s109: [i16; 5],
        #[shmx(id = 110)]
        pub s110: Option<[f32; 6]>,
        #[shmx(id = 111)]
        pub s111: [f64; 7],
        #[shmx(id = 112)]
        pub s112: [u8; 1],
        #[shmx(id = 113)]
        pub s113: [i16; 2],
        #[shmx(id = 114)]
        pub s114: [f32; 3],
        #[shmx(id = 115)]
        pub s115: Option<[f64; 4]>,
        #[shmx(id = 116)]
        pub s116: [u8; 5],
        #[shmx(id = 117)]
        pub s117: [i16; 6],
        #[shmx(id = 118)]
        pub s118: [f32; 7],
        #[shmx(id = 119)]
        pub s119: [f64; 1],
        #[shmx(id = 120)]
        pub s120: Option<[u8; 2]>,
        #[shmx(id = 121)]
        pub s121: [i16; 3],
        #[shmx(id = 122)]
        pub s122: [f32; 4],
        #[shmx(id = 123)]
        pub s123: [f64; 5],
        #[shmx(id = 124)]
        pub s124: [u8; 6],
        #[shmx(id = 125)]
        pub s125: Option<[i16; 7]>,
        #[shmx(id = 126)]
        pub s126: [f32; 1],
        #[shmx(id = 127)]
        pub s127: [f64; 2],
        #[shmx(id = 128)]
        pub s128: [u8; 3],
        #[shmx(id = 129)]
        pub s129: [i16; 4],
        #[shmx(id = 130)]
        pub s130: Option<[f32; 5]>,
        #[shmx(id = 131)]
        pub s131: [f64; 6],
        #[shmx(id = 132)]
        pub s132: [u8; 7],
        #[shmx(id = 133)]
        pub s133: [i16; 1],
        #[shmx(id = 134)]
        pub s134: [f32; 2],
        #[shmx(id = 135)]
        pub s135: Option<[f64; 3]>,
        #[shmx(id = 136)]
        pub s136: [u8; 4],
        #[shmx(id = 137)]
        pub s137: [i16; 5],
        #[shmx(id = 138)]
        pub s138: [f32; 6],
        #[shmx(id = 139)]
        pub s139: [f64; 7],
        #[shmx(id = 140)]
        pub s140: Option<[u8; 1]>,
        #[shmx(id = 141)]
        pub s141: [i16; 2],
        #[shmx(id = 142)]
        pub s142: [f32; 3],
        #[shmx(id = 143)]
        pub s143: [f64; 4],
        #[shmx(id = 144)]
        pub s144: [u8; 5],
        #[shmx(id = 145)]
        pub s145: Option<[i16; 6]>,
        #[shmx(id = 146)]
        pub s146: [f32; 7],
        #[shmx(id = 147)]
        pub s147: [f64; 1],
        #[shmx(id = 148)]
        pub s148: [u8; 2],
        #[shmx(id = 149)]
        pub s149: [i16; 3],
        #[shmx(id = 150)]
        pub s150: Option<[f32; 4]>,
        #[shmx(id = 151)]
        pub s151: [f64; 5],
        #[shmx(id = 152)]
        pub s152: [u8; 6],
        #[shmx(id = 153)]
        pub s153: [i16; 7],
        #[shmx(id = 154)]
        pub s154: [f32; 1],
        #[shmx(id = 155)]
        pub s155: Option<[f64; 2]>,
        #[shmx(id = 156)]
        pub s156: [u8; 3],
        #[shmx(id = 157)]
        pub s157: [i16; 4],
        #[shmx(id = 158)]
        pub s158: [f32; 5],
        #[shmx(id = 159)]
        pub s159: [f64; 6],
        #[shmx(id = 160)]
        pub s160: Option<[u8; 7]>,
        #[shmx(id = 161)]
        pub s161: [i16; 1],
        #[shmx(id = 162)]
        pub s162: [f32; 2],
        #[shmx(id = 163)]
        pub s163: [f64; 3],
        #[shmx(id = 164)]
        pub s164: [u8; 4],
        #[shmx(id = 165)]
        pub s165: Option<[i16; 5]>,
        #[shmx(id = 166)]
        pub s166: [f32; 6],
        #[shmx(id = 167)]
        pub s167: [f64; 7],
        #[shmx(id = 168)]
        pub s168: [u8; 1],
        #[shmx(id = 169)]
        pub s169: [i16; 2],
        #[shmx(id = 170)]
        pub s170: Option<[f32; 3]>,
        #[shmx(id = 171)]
        pub s171: [f64; 4],
        #[shmx(id = 172)]
        pub s172: [u8; 5],
        #[shmx(id = 173)]
        pub s173: [i16; 6],
        #[shmx(id = 174)]
        pub s174: [f32; 7],
        #[shmx(id = 175)]
        pub s175: Option<[f64; 1]>,
        #[shmx(id = 176)]
        pub s176: [u8; 2],
        #[shmx(id = 177)]
        pub s177: [i16; 3],
        #[shmx(id = 178)]
        pub s178: [f32; 4],
        #[shmx(id = 179)]
        pub s179: [f64; 5],
        #[shmx(id = 180)]
        pub s180: Option<[u8; 6]>,
        #[shmx(id = 181)]
        pub s181: [i16; 7],
        #[shmx(id = 182)]
        pub s182: [f32; 1],
        #[shmx(id = 183)]
        pub s183: [f64; 2],
        #[shmx(id = 184)]
        pub s184: [u8; 3],
        #[shmx(id = 185)]
        pub s185: Option<[i16; 4]>,
        #[shmx(id = 186)]
        pub s186: [f32; 5],
        #[shmx(id = 187)]
        pub s187: [f64; 6],
        #[shmx(id = 188)]
        pub s188: [u8; 7],
        #[shmx(id = 189)]
        pub s189: [i16; 1],
        #[shmx(id = 190)]
        pub s190: Option<[f32; 2]>,
        #[shmx(id = 191)]
        pub s191: [f64; 3],
        #[shmx(id = 192)]
        pub s192: [u8; 4],
        #[shmx(id = 193)]
        pub s193: [i16; 5],
        #[shmx(id = 194)]
        pub s194: [f32; 6],
        #[shmx(id = 195)]
        pub s195: Option<[f64; 7]>,
        #[shmx(id = 196)]
        pub s196: [u8; 1],
        #[shmx(id = 197)]
        pub s197: [i16; 2],
        #[shmx(id = 198)]
        pub s198: [f32; 3],
        #[shmx(id = 199)]
        pub s199: [f64; 4],
    }
}
