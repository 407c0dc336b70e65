// @generated: six kinds of streams in turn
//! 500 streams.

use shmx_runtime::ShmxStream;

/// Six kinds of streams in turn.
#[derive(ShmxStream)]
pub struct Many {
    /// Stream 0.
    #[shmx(id = 1)]
    pub s0: u64,
    /// Stream 1.
    #[shmx(id = 2)]
    pub s1: f32,
    /// Stream 2.
    #[shmx(id = 3)]
    pub s2: [f32; 16],
    /// Stream 3.
    #[shmx(id = 4, soa, components("x", "y", "z"), unit = "m")]
    pub s3: [[f32; 3]; 100],
    /// Stream 4.
    #[shmx(id = 5, max = 16)]
    pub s4: Vec<f64>,
    /// Stream 5.
    #[shmx(id = 6)]
    pub s5: Option<u32>,
    /// Stream 6.
    #[shmx(id = 7)]
    pub s6: u64,
    /// Stream 7.
    #[shmx(id = 8)]
    pub s7: f32,
    /// Stream 8.
    #[shmx(id = 9)]
    pub s8: [f32; 16],
    /// Stream 9.
    #[shmx(id = 10, soa, components("x", "y", "z"), unit = "m")]
    pub s9: [[f32; 3]; 100],
    /// Stream 10.
    #[shmx(id = 11, max = 16)]
    pub s10: Vec<f64>,
    /// Stream 11.
    #[shmx(id = 12)]
    pub s11: Option<u32>,
    /// Stream 12.
    #[shmx(id = 13)]
    pub s12: u64,
    /// Stream 13.
    #[shmx(id = 14)]
    pub s13: f32,
    /// Stream 14.
    #[shmx(id = 15)]
    pub s14: [f32; 16],
    /// Stream 15.
    #[shmx(id = 16, soa, components("x", "y", "z"), unit = "m")]
    pub s15: [[f32; 3]; 100],
    /// Stream 16.
    #[shmx(id = 17, max = 16)]
    pub s16: Vec<f64>,
    /// Stream 17.
    #[shmx(id = 18)]
    pub s17: Option<u32>,
    /// Stream 18.
    #[shmx(id = 19)]
    pub s18: u64,
    /// Stream 19.
    #[shmx(id = 20)]
    pub s19: f32,
    /// Stream 20.
    #[shmx(id = 21)]
    pub s20: [f32; 16],
    /// Stream 21.
    #[shmx(id = 22, soa, components("x", "y", "z"), unit = "m")]
    pub s21: [[f32; 3]; 100],
    /// Stream 22.
    #[shmx(id = 23, max = 16)]
    pub s22: Vec<f64>,
    /// Stream 23.
    #[shmx(id = 24)]
    pub s23: Option<u32>,
    /// Stream 24.
    #[shmx(id = 25)]
    pub s24: u64,
    /// Stream 25.
    #[shmx(id = 26)]
    pub s25: f32,
    /// Stream 26.
    #[shmx(id = 27)]
    pub s26: [f32; 16],
    /// Stream 27.
    #[shmx(id = 28, soa, components("x", "y", "z"), unit = "m")]
    pub s27: [[f32; 3]; 100],
    /// Stream 28.
    #[shmx(id = 29, max = 16)]
    pub s28: Vec<f64>,
    /// Stream 29.
    #[shmx(id = 30)]
    pub s29: Option<u32>,
    /// Stream 30.
    #[shmx(id = 31)]
    pub s30: u64,
    /// Stream 31.
    #[shmx(id = 32)]
    pub s31: f32,
    /// Stream 32.
    #[shmx(id = 33)]
    pub s32: [f32; 16],
    /// Stream 33.
    #[shmx(id = 34, soa, components("x", "y", "z"), unit = "m")]
    pub s33: [[f32; 3]; 100],
    /// Stream 34.
    #[shmx(id = 35, max = 16)]
    pub s34: Vec<f64>,
    /// Stream 35.
    #[shmx(id = 36)]
    pub s35: Option<u32>,
    /// Stream 36.
    #[shmx(id = 37)]
    pub s36: u64,
    /// Stream 37.
    #[shmx(id = 38)]
    pub s37: f32,
    /// Stream 38.
    #[shmx(id = 39)]
    pub s38: [f32; 16],
    /// Stream 39.
    #[shmx(id = 40, soa, components("x", "y", "z"), unit = "m")]
    pub s39: [[f32; 3]; 100],
    /// Stream 40.
    #[shmx(id = 41, max = 16)]
    pub s40: Vec<f64>,
    /// Stream 41.
    #[shmx(id = 42)]
    pub s41: Option<u32>,
    /// Stream 42.
    #[shmx(id = 43)]
    pub s42: u64,
    /// Stream 43.
    #[shmx(id = 44)]
    pub s43: f32,
    /// Stream 44.
    #[shmx(id = 45)]
    pub s44: [f32; 16],
    /// Stream 45.
    #[shmx(id = 46, soa, components("x", "y", "z"), unit = "m")]
    pub s45: [[f32; 3]; 100],
    /// Stream 46.
    #[shmx(id = 47, max = 16)]
    pub s46: Vec<f64>,
    /// Stream 47.
    #[shmx(id = 48)]
    pub s47: Option<u32>,
    /// Stream 48.
    #[shmx(id = 49)]
    pub s48: u64,
    /// Stream 49.
    #[shmx(id = 50)]
    pub s49: f32,
    /// Stream 50.
    #[shmx(id = 51)]
    pub s50: [f32; 16],
    /// Stream 51.
    #[shmx(id = 52, soa, components("x", "y", "z"), unit = "m")]
    pub s51: [[f32; 3]; 100],
    /// Stream 52.
    #[shmx(id = 53, max = 16)]
    pub s52: Vec<f64>,
    /// Stream 53.
    #[shmx(id = 54)]
    pub s53: Option<u32>,
    /// Stream 54.
    #[shmx(id = 55)]
    pub s54: u64,
    /// Stream 55.
    #[shmx(id = 56)]
    pub s55: f32,
    /// Stream 56.
    #[shmx(id = 57)]
    pub s56: [f32; 16],
    /// Stream 57.
    #[shmx(id = 58, soa, components("x", "y", "z"), unit = "m")]
    pub s57: [[f32; 3]; 100],
    /// Stream 58.
    #[shmx(id = 59, max = 16)]
    pub s58: Vec<f64>,
    /// Stream 59.
    #[shmx(id = 60)]
    pub s59: Option<u32>,
    /// Stream 60.
    #[shmx(id = 61)]
    pub s60: u64,
    /// Stream 61.
    #[shmx(id = 62)]
    pub s61: f32,
    /// Stream 62.
    #[shmx(id = 63)]
    pub s62: [f32; 16],
    /// Stream 63.
    #[shmx(id = 64, soa, components("x", "y", "z"), unit = "m")]
    pub s63: [[f32; 3]; 100],
    /// Stream 64.
    #[shmx(id = 65, max = 16)]
    pub s64: Vec<f64>,
    /// Stream 65.
    #[shmx(id = 66)]
    pub s65: Option<u32>,
    /// Stream 66.
    #[shmx(id = 67)]
    pub s66: u64,
    /// Stream 67.
    #[shmx(id = 68)]
    pub s67: f32,
    /// Stream 68.
    #[shmx(id = 69)]
    pub s68: [f32; 16],
    /// Stream 69.
    #[shmx(id = 70, soa, components("x", "y", "z"), unit = "m")]
    pub s69: [[f32; 3]; 100],
    /// Stream 70.
    #[shmx(id = 71, max = 16)]
    pub s70: Vec<f64>,
    /// Stream 71.
    #[shmx(id = 72)]
    pub s71: Option<u32>,
    /// Stream 72.
    #[shmx(id = 73)]
    pub s72: u64,
    /// Stream 73.
    #[shmx(id = 74)]
    pub s73: f32,
    /// Stream 74.
    #[shmx(id = 75)]
    pub s74: [f32; 16],
    /// Stream 75.
    #[shmx(id = 76, soa, components("x", "y", "z"), unit = "m")]
    pub s75: [[f32; 3]; 100],
    /// Stream 76.
    #[shmx(id = 77, max = 16)]
    pub s76: Vec<f64>,
    /// Stream 77.
    #[shmx(id = 78)]
    pub s77: Option<u32>,
    /// Stream 78.
    #[shmx(id = 79)]
    pub s78: u64,
    /// Stream 79.
    #[shmx(id = 80)]
    pub s79: f32,
    /// Stream 80.
    #[shmx(id = 81)]
    pub s80: [f32; 16],
    /// Stream 81.
    #[shmx(id = 82, soa, components("x", "y", "z"), unit = "m")]
    pub s81: [[f32; 3]; 100],
    /// Stream 82.
    #[shmx(id = 83, max = 16)]
    pub s82: Vec<f64>,
    /// Stream 83.
    #[shmx(id = 84)]
    pub s83: Option<u32>,
    /// Stream 84.
    #[shmx(id = 85)]
    pub s84: u64,
    /// Stream 85.
    #[shmx(id = 86)]
    pub s85: f32,
    /// Stream 86.
    #[shmx(id = 87)]
    pub s86: [f32; 16],
    /// Stream 87.
    #[shmx(id = 88, soa, components("x", "y", "z"), unit = "m")]
    pub s87: [[f32; 3]; 100],
    /// Stream 88.
    #[shmx(id = 89, max = 16)]
    pub s88: Vec<f64>,
    /// Stream 89.
    #[shmx(id = 90)]
    pub s89: Option<u32>,
    /// Stream 90.
    #[shmx(id = 91)]
    pub s90: u64,
    /// Stream 91.
    #[shmx(id = 92)]
    pub s91: f32,
    /// Stream 92.
    #[shmx(id = 93)]
    pub s92: [f32; 16],
    /// Stream 93.
    #[shmx(id = 94, soa, components("x", "y", "z"), unit = "m")]
    pub s93: [[f32; 3]; 100],
    /// Stream 94.
    #[shmx(id = 95, max = 16)]
    pub s94: Vec<f64>,
    /// Stream 95.
    #[shmx(id = 96)]
    pub s95: Option<u32>,
    /// Stream 96.
    #[shmx(id = 97)]
    pub s96: u64,
    /// Stream 97.
    #[shmx(id = 98)]
    pub s97: f32,
    /// Stream 98.
    #[shmx(id = 99)]
    pub s98: [f32; 16],
    /// Stream 99.
    #[shmx(id = 100, soa, components("x", "y", "z"), unit = "m")]
    pub s99: [[f32; 3]; 100],
    /// Stream 100.
    #[shmx(id = 101, max = 16)]
    pub s100: Vec<f64>,
    /// Stream 101.
    #[shmx(id = 102)]
    pub s101: Option<u32>,
    /// Stream 102.
    #[shmx(id = 103)]
    pub s102: u64,
    /// Stream 103.
    #[shmx(id = 104)]
    pub s103: f32,
    /// Stream 104.
    #[shmx(id = 105)]
    pub s104: [f32; 16],
    /// Stream 105.
    #[shmx(id = 106, soa, components("x", "y", "z"), unit = "m")]
    pub s105: [[f32; 3]; 100],
    /// Stream 106.
    #[shmx(id = 107, max = 16)]
    pub s106: Vec<f64>,
    /// Stream 107.
    #[shmx(id = 108)]
    pub s107: Option<u32>,
    /// Stream 108.
    #[shmx(id = 109)]
    pub s108: u64,
    /// Stream 109.
    #[shmx(id = 110)]
    pub s109: f32,
    /// Stream 110.
    #[shmx(id = 111)]
    pub s110: [f32; 16],
    /// Stream 111.
    #[shmx(id = 112, soa, components("x", "y", "z"), unit = "m")]
    pub s111: [[f32; 3]; 100],
    /// Stream 112.
    #[shmx(id = 113, max = 16)]
    pub s112: Vec<f64>,
    /// Stream 113.
    #[shmx(id = 114)]
    pub s113: Option<u32>,
    /// Stream 114.
    #[shmx(id = 115)]
    pub s114: u64,
    /// Stream 115.
    #[shmx(id = 116)]
    pub s115: f32,
    /// Stream 116.
    #[shmx(id = 117)]
    pub s116: [f32; 16],
    /// Stream 117.
    #[shmx(id = 118, soa, components("x", "y", "z"), unit = "m")]
    pub s117: [[f32; 3]; 100],
    /// Stream 118.
    #[shmx(id = 119, max = 16)]
    pub s118: Vec<f64>,
    /// Stream 119.
    #[shmx(id = 120)]
    pub s119: Option<u32>,
    /// Stream 120.
    #[shmx(id = 121)]
    pub s120: u64,
    /// Stream 121.
    #[shmx(id = 122)]
    pub s121: f32,
    /// Stream 122.
    #[shmx(id = 123)]
    pub s122: [f32; 16],
    /// Stream 123.
    #[shmx(id = 124, soa, components("x", "y", "z"), unit = "m")]
    pub s123: [[f32; 3]; 100],
    /// Stream 124.
    #[shmx(id = 125, max = 16)]
    pub s124: Vec<f64>,
    /// Stream 125.
    #[shmx(id = 126)]
    pub s125: Option<u32>,
    /// Stream 126.
    #[shmx(id = 127)]
    pub s126: u64,
    /// Stream 127.
    #[shmx(id = 128)]
    pub s127: f32,
    /// Stream 128.
    #[shmx(id = 129)]
    pub s128: [f32; 16],
    /// Stream 129.
    #[shmx(id = 130, soa, components("x", "y", "z"), unit = "m")]
    pub s129: [[f32; 3]; 100],
    /// Stream 130.
    #[shmx(id = 131, max = 16)]
    pub s130: Vec<f64>,
    /// Stream 131.
    #[shmx(id = 132)]
    pub s131: Option<u32>,
    /// Stream 132.
    #[shmx(id = 133)]
    pub s132: u64,
    /// Stream 133.
    #[shmx(id = 134)]
    pub s133: f32,
    /// Stream 134.
    #[shmx(id = 135)]
    pub s134: [f32; 16],
    /// Stream 135.
    #[shmx(id = 136, soa, components("x", "y", "z"), unit = "m")]
    pub s135: [[f32; 3]; 100],
    /// Stream 136.
    #[shmx(id = 137, max = 16)]
    pub s136: Vec<f64>,
    /// Stream 137.
    #[shmx(id = 138)]
    pub s137: Option<u32>,
    /// Stream 138.
    #[shmx(id = 139)]
    pub s138: u64,
    /// Stream 139.
    #[shmx(id = 140)]
    pub s139: f32,
    /// Stream 140.
    #[shmx(id = 141)]
    pub s140: [f32; 16],
    /// Stream 141.
    #[shmx(id = 142, soa, components("x", "y", "z"), unit = "m")]
    pub s141: [[f32; 3]; 100],
    /// Stream 142.
    #[shmx(id = 143, max = 16)]
    pub s142: Vec<f64>,
    /// Stream 143.
    #[shmx(id = 144)]
    pub s143: Option<u32>,
    /// Stream 144.
    #[shmx(id = 145)]
    pub s144: u64,
    /// Stream 145.
    #[shmx(id = 146)]
    pub s145: f32,
    /// Stream 146.
    #[shmx(id = 147)]
    pub s146: [f32; 16],
    /// Stream 147.
    #[shmx(id = 148, soa, components("x", "y", "z"), unit = "m")]
    pub s147: [[f32; 3]; 100],
    /// Stream 148.
    #[shmx(id = 149, max = 16)]
    pub s148: Vec<f64>,
    /// Stream 149.
    #[shmx(id = 150)]
    pub s149: Option<u32>,
    /// Stream 150.
    #[shmx(id = 151)]
    pub s150: u64,
    /// Stream 151.
    #[shmx(id = 152)]
    pub s151: f32,
    /// Stream 152.
    #[shmx(id = 153)]
    pub s152: [f32; 16],
    /// Stream 153.
    #[shmx(id = 154, soa, components("x", "y", "z"), unit = "m")]
    pub s153: [[f32; 3]; 100],
    /// Stream 154.
    #[shmx(id = 155, max = 16)]
    pub s154: Vec<f64>,
    /// Stream 155.
    #[shmx(id = 156)]
    pub s155: Option<u32>,
    /// Stream 156.
    #[shmx(id = 157)]
    pub s156: u64,
    /// Stream 157.
    #[shmx(id = 158)]
    pub s157: f32,
    /// Stream 158.
    #[shmx(id = 159)]
    pub s158: [f32; 16],
    /// Stream 159.
    #[shmx(id = 160, soa, components("x", "y", "z"), unit = "m")]
    pub s159: [[f32; 3]; 100],
    /// Stream 160.
    #[shmx(id = 161, max = 16)]
    pub s160: Vec<f64>,
    /// Stream 161.
    #[shmx(id = 162)]
    pub s161: Option<u32>,
    /// Stream 162.
    #[shmx(id = 163)]
    pub s162: u64,
    /// Stream 163.
    #[shmx(id = 164)]
    pub s163: f32,
    /// Stream 164.
    #[shmx(id = 165)]
    pub s164: [f32; 16],
    /// Stream 165.
    #[shmx(id = 166, soa, components("x", "y", "z"), unit = "m")]
    pub s165: [[f32; 3]; 100],
    /// Stream 166.
    #[shmx(id = 167, max = 16)]
    pub s166: Vec<f64>,
    /// Stream 167.
    #[shmx(id = 168)]
    pub s167: Option<u32>,
    /// Stream 168.
    #[shmx(id = 169)]
    pub s168: u64,
    /// Stream 169.
    #[shmx(id = 170)]
    pub s169: f32,
    /// Stream 170.
    #[shmx(id = 171)]
    pub s170: [f32; 16],
    /// Stream 171.
    #[shmx(id = 172, soa, components("x", "y", "z"), unit = "m")]
    pub s171: [[f32; 3]; 100],
    /// Stream 172.
    #[shmx(id = 173, max = 16)]
    pub s172: Vec<f64>,
    /// Stream 173.
    #[shmx(id = 174)]
    pub s173: Option<u32>,
    /// Stream 174.
    #[shmx(id = 175)]
    pub s174: u64,
    /// Stream 175.
    #[shmx(id = 176)]
    pub s175: f32,
    /// Stream 176.
    #[shmx(id = 177)]
    pub s176: [f32; 16],
    /// Stream 177.
    #[shmx(id = 178, soa, components("x", "y", "z"), unit = "m")]
    pub s177: [[f32; 3]; 100],
    /// Stream 178.
    #[shmx(id = 179, max = 16)]
    pub s178: Vec<f64>,
    /// Stream 179.
    #[shmx(id = 180)]
    pub s179: Option<u32>,
    /// Stream 180.
    #[shmx(id = 181)]
    pub s180: u64,
    /// Stream 181.
    #[shmx(id = 182)]
    pub s181: f32,
    /// Stream 182.
    #[shmx(id = 183)]
    pub s182: [f32; 16],
    /// Stream 183.
    #[shmx(id = 184, soa, components("x", "y", "z"), unit = "m")]
    pub s183: [[f32; 3]; 100],
    /// Stream 184.
    #[shmx(id = 185, max = 16)]
    pub s184: Vec<f64>,
    /// Stream 185.
    #[shmx(id = 186)]
    pub s185: Option<u32>,
    /// Stream 186.
    #[shmx(id = 187)]
    pub s186: u64,
    /// Stream 187.
    #[shmx(id = 188)]
    pub s187: f32,
    /// Stream 188.
    #[shmx(id = 189)]
    pub s188: [f32; 16],
    /// Stream 189.
    #[shmx(id = 190, soa, components("x", "y", "z"), unit = "m")]
    pub s189: [[f32; 3]; 100],
    /// Stream 190.
    #[shmx(id = 191, max = 16)]
    pub s190: Vec<f64>,
    /// Stream 191.
    #[shmx(id = 192)]
    pub s191: Option<u32>,
    /// Stream 192.
    #[shmx(id = 193)]
    pub s192: u64,
    /// Stream 193.
    #[shmx(id = 194)]
    pub s193: f32,
    /// Stream 194.
    #[shmx(id = 195)]
    pub s194: [f32; 16],
    /// Stream 195.
    #[shmx(id = 196, soa, components("x", "y", "z"), unit = "m")]
    pub s195: [[f32; 3]; 100],
    /// Stream 196.
    #[shmx(id = 197, max = 16)]
    pub s196: Vec<f64>,
    /// Stream 197.
    #[shmx(id = 198)]
    pub s197: Option<u32>,
    /// Stream 198.
    #[shmx(id = 199)]
    pub s198: u64,
    /// Stream 199.
    #[shmx(id = 200)]
    pub s199: f32,
    /// Stream 200.
    #[shmx(id = 201)]
    pub s200: [f32; 16],
    /// Stream 201.
    #[shmx(id = 202, soa, components("x", "y", "z"), unit = "m")]
    pub s201: [[f32; 3]; 100],
    /// Stream 202.
    #[shmx(id = 203, max = 16)]
    pub s202: Vec<f64>,
    /// Stream 203.
    #[shmx(id = 204)]
    pub s203: Option<u32>,
    /// Stream 204.
    #[shmx(id = 205)]
    pub s204: u64,
    /// Stream 205.
    #[shmx(id = 206)]
    pub s205: f32,
    /// Stream 206.
    #[shmx(id = 207)]
    pub s206: [f32; 16],
    /// Stream 207.
    #[shmx(id = 208, soa, components("x", "y", "z"), unit = "m")]
    pub s207: [[f32; 3]; 100],
    /// Stream 208.
    #[shmx(id = 209, max = 16)]
    pub s208: Vec<f64>,
    /// Stream 209.
    #[shmx(id = 210)]
    pub s209: Option<u32>,
    /// Stream 210.
    #[shmx(id = 211)]
    pub s210: u64,
    /// Stream 211.
    #[shmx(id = 212)]
    pub s211: f32,
    /// Stream 212.
    #[shmx(id = 213)]
    pub s212: [f32; 16],
    /// Stream 213.
    #[shmx(id = 214, soa, components("x", "y", "z"), unit = "m")]
    pub s213: [[f32; 3]; 100],
    /// Stream 214.
    #[shmx(id = 215, max = 16)]
    pub s214: Vec<f64>,
    /// Stream 215.
    #[shmx(id = 216)]
    pub s215: Option<u32>,
    /// Stream 216.
    #[shmx(id = 217)]
    pub s216: u64,
    /// Stream 217.
    #[shmx(id = 218)]
    pub s217: f32,
    /// Stream 218.
    #[shmx(id = 219)]
    pub s218: [f32; 16],
    /// Stream 219.
    #[shmx(id = 220, soa, components("x", "y", "z"), unit = "m")]
    pub s219: [[f32; 3]; 100],
    /// Stream 220.
    #[shmx(id = 221, max = 16)]
    pub s220: Vec<f64>,
    /// Stream 221.
    #[shmx(id = 222)]
    pub s221: Option<u32>,
    /// Stream 222.
    #[shmx(id = 223)]
    pub s222: u64,
    /// Stream 223.
    #[shmx(id = 224)]
    pub s223: f32,
    /// Stream 224.
    #[shmx(id = 225)]
    pub s224: [f32; 16],
    /// Stream 225.
    #[shmx(id = 226, soa, components("x", "y", "z"), unit = "m")]
    pub s225: [[f32; 3]; 100],
    /// Stream 226.
    #[shmx(id = 227, max = 16)]
    pub s226: Vec<f64>,
    /// Stream 227.
    #[shmx(id = 228)]
    pub s227: Option<u32>,
    /// Stream 228.
    #[shmx(id = 229)]
    pub s228: u64,
    /// Stream 229.
    #[shmx(id = 230)]
    pub s229: f32,
    /// Stream 230.
    #[shmx(id = 231)]
    pub s230: [f32; 16],
    /// Stream 231.
    #[shmx(id = 232, soa, components("x", "y", "z"), unit = "m")]
    pub s231: [[f32; 3]; 100],
    /// Stream 232.
    #[shmx(id = 233, max = 16)]
    pub s232: Vec<f64>,
    /// Stream 233.
    #[shmx(id = 234)]
    pub s233: Option<u32>,
    /// Stream 234.
    #[shmx(id = 235)]
    pub s234: u64,
    /// Stream 235.
    #[shmx(id = 236)]
    pub s235: f32,
    /// Stream 236.
    #[shmx(id = 237)]
    pub s236: [f32; 16],
    /// Stream 237.
    #[shmx(id = 238, soa, components("x", "y", "z"), unit = "m")]
    pub s237: [[f32; 3]; 100],
    /// Stream 238.
    #[shmx(id = 239, max = 16)]
    pub s238: Vec<f64>,
    /// Stream 239.
    #[shmx(id = 240)]
    pub s239: Option<u32>,
    /// Stream 240.
    #[shmx(id = 241)]
    pub s240: u64,
    /// Stream 241.
    #[shmx(id = 242)]
    pub s241: f32,
    /// Stream 242.
    #[shmx(id = 243)]
    pub s242: [f32; 16],
    /// Stream 243.
    #[shmx(id = 244, soa, components("x", "y", "z"), unit = "m")]
    pub s243: [[f32; 3]; 100],
    /// Stream 244.
    #[shmx(id = 245, max = 16)]
    pub s244: Vec<f64>,
    /// Stream 245.
    #[shmx(id = 246)]
    pub s245: Option<u32>,
    /// Stream 246.
    #[shmx(id = 247)]
    pub s246: u64,
    /// Stream 247.
    #[shmx(id = 248)]
    pub s247: f32,
    /// Stream 248.
    #[shmx(id = 249)]
    pub s248: [f32; 16],
    /// Stream 249.
    #[shmx(id = 250, soa, components("x", "y", "z"), unit = "m")]
    pub s249: [[f32; 3]; 100],
    /// Stream 250.
    #[shmx(id = 251, max = 16)]
    pub s250: Vec<f64>,
    /// Stream 251.
    #[shmx(id = 252)]
    pub s251: Option<u32>,
    /// Stream 252.
    #[shmx(id = 253)]
    pub s252: u64,
    /// Stream 253.
    #[shmx(id = 254)]
    pub s253: f32,
    /// Stream 254.
    #[shmx(id = 255)]
    pub s254: [f32; 16],
    /// Stream 255.
    #[shmx(id = 256, soa, components("x", "y", "z"), unit = "m")]
    pub s255: [[f32; 3]; 100],
    /// Stream 256.
    #[shmx(id = 257, max = 16)]
    pub s256: Vec<f64>,
    /// Stream 257.
    #[shmx(id = 258)]
    pub s257: Option<u32>,
    /// Stream 258.
    #[shmx(id = 259)]
    pub s258: u64,
    /// Stream 259.
    #[shmx(id = 260)]
    pub s259: f32,
    /// Stream 260.
    #[shmx(id = 261)]
    pub s260: [f32; 16],
    /// Stream 261.
    #[shmx(id = 262, soa, components("x", "y", "z"), unit = "m")]
    pub s261: [[f32; 3]; 100],
    /// Stream 262.
    #[shmx(id = 263, max = 16)]
    pub s262: Vec<f64>,
    /// Stream 263.
    #[shmx(id = 264)]
    pub s263: Option<u32>,
    /// Stream 264.
    #[shmx(id = 265)]
    pub s264: u64,
    /// Stream 265.
    #[shmx(id = 266)]
    pub s265: f32,
    /// Stream 266.
    #[shmx(id = 267)]
    pub s266: [f32; 16],
    /// Stream 267.
    #[shmx(id = 268, soa, components("x", "y", "z"), unit = "m")]
    pub s267: [[f32; 3]; 100],
    /// Stream 268.
    #[shmx(id = 269, max = 16)]
    pub s268: Vec<f64>,
    /// Stream 269.
    #[shmx(id = 270)]
    pub s269: Option<u32>,
    /// Stream 270.
    #[shmx(id = 271)]
    pub s270: u64,
    /// Stream 271.
    #[shmx(id = 272)]
    pub s271: f32,
    /// Stream 272.
    #[shmx(id = 273)]
    pub s272: [f32; 16],
    /// Stream 273.
    #[shmx(id = 274, soa, components("x", "y", "z"), unit = "m")]
    pub s273: [[f32; 3]; 100],
    /// Stream 274.
    #[shmx(id = 275, max = 16)]
    pub s274: Vec<f64>,
    /// Stream 275.
    #[shmx(id = 276)]
    pub s275: Option<u32>,
    /// Stream 276.
    #[shmx(id = 277)]
    pub s276: u64,
    /// Stream 277.
    #[shmx(id = 278)]
    pub s277: f32,
    /// Stream 278.
    #[shmx(id = 279)]
    pub s278: [f32; 16],
    /// Stream 279.
    #[shmx(id = 280, soa, components("x", "y", "z"), unit = "m")]
    pub s279: [[f32; 3]; 100],
    /// Stream 280.
    #[shmx(id = 281, max = 16)]
    pub s280: Vec<f64>,
    /// Stream 281.
    #[shmx(id = 282)]
    pub s281: Option<u32>,
    /// Stream 282.
    #[shmx(id = 283)]
    pub s282: u64,
    /// Stream 283.
    #[shmx(id = 284)]
    pub s283: f32,
    /// Stream 284.
    #[shmx(id = 285)]
    pub s284: [f32; 16],
    /// Stream 285.
    #[shmx(id = 286, soa, components("x", "y", "z"), unit = "m")]
    pub s285: [[f32; 3]; 100],
    /// Stream 286.
    #[shmx(id = 287, max = 16)]
    pub s286: Vec<f64>,
    /// Stream 287.
    #[shmx(id = 288)]
    pub s287: Option<u32>,
    /// Stream 288.
    #[shmx(id = 289)]
    pub s288: u64,
    /// Stream 289.
    #[shmx(id = 290)]
    pub s289: f32,
    /// Stream 290.
    #[shmx(id = 291)]
    pub s290: [f32; 16],
    /// Stream 291.
    #[shmx(id = 292, soa, components("x", "y", "z"), unit = "m")]
    pub s291: [[f32; 3]; 100],
    /// Stream 292.
    #[shmx(id = 293, max = 16)]
    pub s292: Vec<f64>,
    /// Stream 293.
    #[shmx(id = 294)]
    pub s293: Option<u32>,
    /// Stream 294.
    #[shmx(id = 295)]
    pub s294: u64,
    /// Stream 295.
    #[shmx(id = 296)]
    pub s295: f32,
    /// Stream 296.
    #[shmx(id = 297)]
    pub s296: [f32; 16],
    /// Stream 297.
    #[shmx(id = 298, soa, components("x", "y", "z"), unit = "m")]
    pub s297: [[f32; 3]; 100],
    /// Stream 298.
    #[shmx(id = 299, max = 16)]
    pub s298: Vec<f64>,
    /// Stream 299.
    #[shmx(id = 300)]
    pub s299: Option<u32>,
    /// Stream 300.
    #[shmx(id = 301)]
    pub s300: u64,
    /// Stream 301.
    #[shmx(id = 302)]
    pub s301: f32,
    /// Stream 302.
    #[shmx(id = 303)]
    pub s302: [f32; 16],
    /// Stream 303.
    #[shmx(id = 304, soa, components("x", "y", "z"), unit = "m")]
    pub s303: [[f32; 3]; 100],
    /// Stream 304.
    #[shmx(id = 305, max = 16)]
    pub s304: Vec<f64>,
    /// Stream 305.
    #[shmx(id = 306)]
    pub s305: Option<u32>,
    /// Stream 306.
    #[shmx(id = 307)]
    pub s306: u64,
    /// Stream 307.
    #[shmx(id = 308)]
    pub s307: f32,
    /// Stream 308.
    #[shmx(id = 309)]
    pub s308: [f32; 16],
    /// Stream 309.
    #[shmx(id = 310, soa, components("x", "y", "z"), unit = "m")]
    pub s309: [[f32; 3]; 100],
    /// Stream 310.
    #[shmx(id = 311, max = 16)]
    pub s310: Vec<f64>,
    /// Stream 311.
    #[shmx(id = 312)]
    pub s311: Option<u32>,
    /// Stream 312.
    #[shmx(id = 313)]
    pub s312: u64,
    /// Stream 313.
    #[shmx(id = 314)]
    pub s313: f32,
    /// Stream 314.
    #[shmx(id = 315)]
    pub s314: [f32; 16],
    /// Stream 315.
    #[shmx(id = 316, soa, components("x", "y", "z"), unit = "m")]
    pub s315: [[f32; 3]; 100],
    /// Stream 316.
    #[shmx(id = 317, max = 16)]
    pub s316: Vec<f64>,
    /// Stream 317.
    #[shmx(id = 318)]
    pub s317: Option<u32>,
    /// Stream 318.
    #[shmx(id = 319)]
    pub s318: u64,
    /// Stream 319.
    #[shmx(id = 320)]
    pub s319: f32,
    /// Stream 320.
    #[shmx(id = 321)]
    pub s320: [f32; 16],
    /// Stream 321.
    #[shmx(id = 322, soa, components("x", "y", "z"), unit = "m")]
    pub s321: [[f32; 3]; 100],
    /// Stream 322.
    #[shmx(id = 323, max = 16)]
    pub s322: Vec<f64>,
    /// Stream 323.
    #[shmx(id = 324)]
    pub s323: Option<u32>,
    /// Stream 324.
    #[shmx(id = 325)]
    pub s324: u64,
    /// Stream 325.
    #[shmx(id = 326)]
    pub s325: f32,
    /// Stream 326.
    #[shmx(id = 327)]
    pub s326: [f32; 16],
    /// Stream 327.
    #[shmx(id = 328, soa, components("x", "y", "z"), unit = "m")]
    pub s327: [[f32; 3]; 100],
    /// Stream 328.
    #[shmx(id = 329, max = 16)]
    pub s328: Vec<f64>,
    /// Stream 329.
    #[shmx(id = 330)]
    pub s329: Option<u32>,
    /// Stream 330.
    #[shmx(id = 331)]
    pub s330: u64,
    /// Stream 331.
    #[shmx(id = 332)]
    pub s331: f32,
    /// Stream 332.
    #[shmx(id = 333)]
    pub s332: [f32; 16],
    /// Stream 333.
    #[shmx(id = 334, soa, components("x", "y", "z"), unit = "m")]
    pub s333: [[f32; 3]; 100],
    /// Stream 334.
    #[shmx(id = 335, max = 16)]
    pub s334: Vec<f64>,
    /// Stream 335.
    #[shmx(id = 336)]
    pub s335: Option<u32>,
    /// Stream 336.
    #[shmx(id = 337)]
    pub s336: u64,
    /// Stream 337.
    #[shmx(id = 338)]
    pub s337: f32,
    /// Stream 338.
    #[shmx(id = 339)]
    pub s338: [f32; 16],
    /// Stream 339.
    #[shmx(id = 340, soa, components("x", "y", "z"), unit = "m")]
    pub s339: [[f32; 3]; 100],
    /// Stream 340.
    #[shmx(id = 341, max = 16)]
    pub s340: Vec<f64>,
    /// Stream 341.
    #[shmx(id = 342)]
    pub s341: Option<u32>,
    /// Stream 342.
    #[shmx(id = 343)]
    pub s342: u64,
    /// Stream 343.
    #[shmx(id = 344)]
    pub s343: f32,
    /// Stream 344.
    #[shmx(id = 345)]
    pub s344: [f32; 16],
    /// Stream 345.
    #[shmx(id = 346, soa, components("x", "y", "z"), unit = "m")]
    pub s345: [[f32; 3]; 100],
    /// Stream 346.
    #[shmx(id = 347, max = 16)]
    pub s346: Vec<f64>,
    /// Stream 347.
    #[shmx(id = 348)]
    pub s347: Option<u32>,
    /// Stream 348.
    #[shmx(id = 349)]
    pub s348: u64,
    /// Stream 349.
    #[shmx(id = 350)]
    pub s349: f32,
    /// Stream 350.
    #[shmx(id = 351)]
    pub s350: [f32; 16],
    /// Stream 351.
    #[shmx(id = 352, soa, components("x", "y", "z"), unit = "m")]
    pub s351: [[f32; 3]; 100],
    /// Stream 352.
    #[shmx(id = 353, max = 16)]
    pub s352: Vec<f64>,
    /// Stream 353.
    #[shmx(id = 354)]
    pub s353: Option<u32>,
    /// Stream 354.
    #[shmx(id = 355)]
    pub s354: u64,
    /// Stream 355.
    #[shmx(id = 356)]
    pub s355: f32,
    /// Stream 356.
    #[shmx(id = 357)]
    pub s356: [f32; 16],
    /// Stream 357.
    #[shmx(id = 358, soa, components("x", "y", "z"), unit = "m")]
    pub s357: [[f32; 3]; 100],
    /// Stream 358.
    #[shmx(id = 359, max = 16)]
    pub s358: Vec<f64>,
    /// Stream 359.
    #[shmx(id = 360)]
    pub s359: Option<u32>,
    /// Stream 360.
    #[shmx(id = 361)]
    pub s360: u64,
    /// Stream 361.
    #[shmx(id = 362)]
    pub s361: f32,
    /// Stream 362.
    #[shmx(id = 363)]
    pub s362: [f32; 16],
    /// Stream 363.
    #[shmx(id = 364, soa, components("x", "y", "z"), unit = "m")]
    pub s363: [[f32; 3]; 100],
    /// Stream 364.
    #[shmx(id = 365, max = 16)]
    pub s364: Vec<f64>,
    /// Stream 365.
    #[shmx(id = 366)]
    pub s365: Option<u32>,
    /// Stream 366.
    #[shmx(id = 367)]
    pub s366: u64,
    /// Stream 367.
    #[shmx(id = 368)]
    pub s367: f32,
    /// Stream 368.
    #[shmx(id = 369)]
    pub s368: [f32; 16],
    /// Stream 369.
    #[shmx(id = 370, soa, components("x", "y", "z"), unit = "m")]
    pub s369: [[f32; 3]; 100],
    /// Stream 370.
    #[shmx(id = 371, max = 16)]
    pub s370: Vec<f64>,
    /// Stream 371.
    #[shmx(id = 372)]
    pub s371: Option<u32>,
    /// Stream 372.
    #[shmx(id = 373)]
    pub s372: u64,
    /// Stream 373.
    #[shmx(id = 374)]
    pub s373: f32,
    /// Stream 374.
    #[shmx(id = 375)]
    pub s374: [f32; 16],
    /// Stream 375.
    #[shmx(id = 376, soa, components("x", "y", "z"), unit = "m")]
    pub s375: [[f32; 3]; 100],
    /// Stream 376.
    #[shmx(id = 377, max = 16)]
    pub s376: Vec<f64>,
    /// Stream 377.
    #[shmx(id = 378)]
    pub s377: Option<u32>,
    /// Stream 378.
    #[shmx(id = 379)]
    pub s378: u64,
    /// Stream 379.
    #[shmx(id = 380)]
    pub s379: f32,
    /// Stream 380.
    #[shmx(id = 381)]
    pub s380: [f32; 16],
    /// Stream 381.
    #[shmx(id = 382, soa, components("x", "y", "z"), unit = "m")]
    pub s381: [[f32; 3]; 100],
    /// Stream 382.
    #[shmx(id = 383, max = 16)]
    pub s382: Vec<f64>,
    /// Stream 383.
    #[shmx(id = 384)]
    pub s383: Option<u32>,
    /// Stream 384.
    #[shmx(id = 385)]
    pub s384: u64,
    /// Stream 385.
    #[shmx(id = 386)]
    pub s385: f32,
    /// Stream 386.
    #[shmx(id = 387)]
    pub s386: [f32; 16],
    /// Stream 387.
    #[shmx(id = 388, soa, components("x", "y", "z"), unit = "m")]
    pub s387: [[f32; 3]; 100],
    /// Stream 388.
    #[shmx(id = 389, max = 16)]
    pub s388: Vec<f64>,
    /// Stream 389.
    #[shmx(id = 390)]
    pub s389: Option<u32>,
    /// Stream 390.
    #[shmx(id = 391)]
    pub s390: u64,
    /// Stream 391.
    #[shmx(id = 392)]
    pub s391: f32,
    /// Stream 392.
    #[shmx(id = 393)]
    pub s392: [f32; 16],
    /// Stream 393.
    #[shmx(id = 394, soa, components("x", "y", "z"), unit = "m")]
    pub s393: [[f32; 3]; 100],
    /// Stream 394.
    #[shmx(id = 395, max = 16)]
    pub s394: Vec<f64>,
    /// Stream 395.
    #[shmx(id = 396)]
    pub s395: Option<u32>,
    /// Stream 396.
    #[shmx(id = 397)]
    pub s396: u64,
    /// Stream 397.
    #[shmx(id = 398)]
    pub s397: f32,
    /// Stream 398.
    #[shmx(id = 399)]
    pub s398: [f32; 16],
    /// Stream 399.
    #[shmx(id = 400, soa, components("x", "y", "z"), unit = "m")]
    pub s399: [[f32; 3]; 100],
    /// Stream 400.
    #[shmx(id = 401, max = 16)]
    pub s400: Vec<f64>,
    /// Stream 401.
    #[shmx(id = 402)]
    pub s401: Option<u32>,
    /// Stream 402.
    #[shmx(id = 403)]
    pub s402: u64,
    /// Stream 403.
    #[shmx(id = 404)]
    pub s403: f32,
    /// Stream 404.
    #[shmx(id = 405)]
    pub s404: [f32; 16],
    /// Stream 405.
    #[shmx(id = 406, soa, components("x", "y", "z"), unit = "m")]
    pub s405: [[f32; 3]; 100],
    /// Stream 406.
    #[shmx(id = 407, max = 16)]
    pub s406: Vec<f64>,
    /// Stream 407.
    #[shmx(id = 408)]
    pub s407: Option<u32>,
    /// Stream 408.
    #[shmx(id = 409)]
    pub s408: u64,
    /// Stream 409.
    #[shmx(id = 410)]
    pub s409: f32,
    /// Stream 410.
    #[shmx(id = 411)]
    pub s410: [f32; 16],
    /// Stream 411.
    #[shmx(id = 412, soa, components("x", "y", "z"), unit = "m")]
    pub s411: [[f32; 3]; 100],
    /// Stream 412.
    #[shmx(id = 413, max = 16)]
    pub s412: Vec<f64>,
    /// Stream 413.
    #[shmx(id = 414)]
    pub s413: Option<u32>,
    /// Stream 414.
    #[shmx(id = 415)]
    pub s414: u64,
    /// Stream 415.
    #[shmx(id = 416)]
    pub s415: f32,
    /// Stream 416.
    #[shmx(id = 417)]
    pub s416: [f32; 16],
    /// Stream 417.
    #[shmx(id = 418, soa, components("x", "y", "z"), unit = "m")]
    pub s417: [[f32; 3]; 100],
    /// Stream 418.
    #[shmx(id = 419, max = 16)]
    pub s418: Vec<f64>,
    /// Stream 419.
    #[shmx(id = 420)]
    pub s419: Option<u32>,
    /// Stream 420.
    #[shmx(id = 421)]
    pub s420: u64,
    /// Stream 421.
    #[shmx(id = 422)]
    pub s421: f32,
    /// Stream 422.
    #[shmx(id = 423)]
    pub s422: [f32; 16],
    /// Stream 423.
    #[shmx(id = 424, soa, components("x", "y", "z"), unit = "m")]
    pub s423: [[f32; 3]; 100],
    /// Stream 424.
    #[shmx(id = 425, max = 16)]
    pub s424: Vec<f64>,
    /// Stream 425.
    #[shmx(id = 426)]
    pub s425: Option<u32>,
    /// Stream 426.
    #[shmx(id = 427)]
    pub s426: u64,
    /// Stream 427.
    #[shmx(id = 428)]
    pub s427: f32,
    /// Stream 428.
    #[shmx(id = 429)]
    pub s428: [f32; 16],
    /// Stream 429.
    #[shmx(id = 430, soa, components("x", "y", "z"), unit = "m")]
    pub s429: [[f32; 3]; 100],
    /// Stream 430.
    #[shmx(id = 431, max = 16)]
    pub s430: Vec<f64>,
    /// Stream 431.
    #[shmx(id = 432)]
    pub s431: Option<u32>,
    /// Stream 432.
    #[shmx(id = 433)]
    pub s432: u64,
    /// Stream 433.
    #[shmx(id = 434)]
    pub s433: f32,
    /// Stream 434.
    #[shmx(id = 435)]
    pub s434: [f32; 16],
    /// Stream 435.
    #[shmx(id = 436, soa, components("x", "y", "z"), unit = "m")]
    pub s435: [[f32; 3]; 100],
    /// Stream 436.
    #[shmx(id = 437, max = 16)]
    pub s436: Vec<f64>,
    /// Stream 437.
    #[shmx(id = 438)]
    pub s437: Option<u32>,
    /// Stream 438.
    #[shmx(id = 439)]
    pub s438: u64,
    /// Stream 439.
    #[shmx(id = 440)]
    pub s439: f32,
    /// Stream 440.
    #[shmx(id = 441)]
    pub s440: [f32; 16],
    /// Stream 441.
    #[shmx(id = 442, soa, components("x", "y", "z"), unit = "m")]
    pub s441: [[f32; 3]; 100],
    /// Stream 442.
    #[shmx(id = 443, max = 16)]
    pub s442: Vec<f64>,
    /// Stream 443.
    #[shmx(id = 444)]
    pub s443: Option<u32>,
    /// Stream 444.
    #[shmx(id = 445)]
    pub s444: u64,
    /// Stream 445.
    #[shmx(id = 446)]
    pub s445: f32,
    /// Stream 446.
    #[shmx(id = 447)]
    pub s446: [f32; 16],
    /// Stream 447.
    #[shmx(id = 448, soa, components("x", "y", "z"), unit = "m")]
    pub s447: [[f32; 3]; 100],
    /// Stream 448.
    #[shmx(id = 449, max = 16)]
    pub s448: Vec<f64>,
    /// Stream 449.
    #[shmx(id = 450)]
    pub s449: Option<u32>,
    /// Stream 450.
    #[shmx(id = 451)]
    pub s450: u64,
    /// Stream 451.
    #[shmx(id = 452)]
    pub s451: f32,
    /// Stream 452.
    #[shmx(id = 453)]
    pub s452: [f32; 16],
    /// Stream 453.
    #[shmx(id = 454, soa, components("x", "y", "z"), unit = "m")]
    pub s453: [[f32; 3]; 100],
    /// Stream 454.
    #[shmx(id = 455, max = 16)]
    pub s454: Vec<f64>,
    /// Stream 455.
    #[shmx(id = 456)]
    pub s455: Option<u32>,
    /// Stream 456.
    #[shmx(id = 457)]
    pub s456: u64,
    /// Stream 457.
    #[shmx(id = 458)]
    pub s457: f32,
    /// Stream 458.
    #[shmx(id = 459)]
    pub s458: [f32; 16],
    /// Stream 459.
    #[shmx(id = 460, soa, components("x", "y", "z"), unit = "m")]
    pub s459: [[f32; 3]; 100],
    /// Stream 460.
    #[shmx(id = 461, max = 16)]
    pub s460: Vec<f64>,
    /// Stream 461.
    #[shmx(id = 462)]
    pub s461: Option<u32>,
    /// Stream 462.
    #[shmx(id = 463)]
    pub s462: u64,
    /// Stream 463.
    #[shmx(id = 464)]
    pub s463: f32,
    /// Stream 464.
    #[shmx(id = 465)]
    pub s464: [f32; 16],
    /// Stream 465.
    #[shmx(id = 466, soa, components("x", "y", "z"), unit = "m")]
    pub s465: [[f32; 3]; 100],
    /// Stream 466.
    #[shmx(id = 467, max = 16)]
    pub s466: Vec<f64>,
    /// Stream 467.
    #[shmx(id = 468)]
    pub s467: Option<u32>,
    /// Stream 468.
    #[shmx(id = 469)]
    pub s468: u64,
    /// Stream 469.
    #[shmx(id = 470)]
    pub s469: f32,
    /// Stream 470.
    #[shmx(id = 471)]
    pub s470: [f32; 16],
    /// Stream 471.
    #[shmx(id = 472, soa, components("x", "y", "z"), unit = "m")]
    pub s471: [[f32; 3]; 100],
    /// Stream 472.
    #[shmx(id = 473, max = 16)]
    pub s472: Vec<f64>,
    /// Stream 473.
    #[shmx(id = 474)]
    pub s473: Option<u32>,
    /// Stream 474.
    #[shmx(id = 475)]
    pub s474: u64,
    /// Stream 475.
    #[shmx(id = 476)]
    pub s475: f32,
    /// Stream 476.
    #[shmx(id = 477)]
    pub s476: [f32; 16],
    /// Stream 477.
    #[shmx(id = 478, soa, components("x", "y", "z"), unit = "m")]
    pub s477: [[f32; 3]; 100],
    /// Stream 478.
    #[shmx(id = 479, max = 16)]
    pub s478: Vec<f64>,
    /// Stream 479.
    #[shmx(id = 480)]
    pub s479: Option<u32>,
    /// Stream 480.
    #[shmx(id = 481)]
    pub s480: u64,
    /// Stream 481.
    #[shmx(id = 482)]
    pub s481: f32,
    /// Stream 482.
    #[shmx(id = 483)]
    pub s482: [f32; 16],
    /// Stream 483.
    #[shmx(id = 484, soa, components("x", "y", "z"), unit = "m")]
    pub s483: [[f32; 3]; 100],
    /// Stream 484.
    #[shmx(id = 485, max = 16)]
    pub s484: Vec<f64>,
    /// Stream 485.
    #[shmx(id = 486)]
    pub s485: Option<u32>,
    /// Stream 486.
    #[shmx(id = 487)]
    pub s486: u64,
    /// Stream 487.
    #[shmx(id = 488)]
    pub s487: f32,
    /// Stream 488.
    #[shmx(id = 489)]
    pub s488: [f32; 16],
    /// Stream 489.
    #[shmx(id = 490, soa, components("x", "y", "z"), unit = "m")]
    pub s489: [[f32; 3]; 100],
    /// Stream 490.
    #[shmx(id = 491, max = 16)]
    pub s490: Vec<f64>,
    /// Stream 491.
    #[shmx(id = 492)]
    pub s491: Option<u32>,
    /// Stream 492.
    #[shmx(id = 493)]
    pub s492: u64,
    /// Stream 493.
    #[shmx(id = 494)]
    pub s493: f32,
    /// Stream 494.
    #[shmx(id = 495)]
    pub s494: [f32; 16],
    /// Stream 495.
    #[shmx(id = 496, soa, components("x", "y", "z"), unit = "m")]
    pub s495: [[f32; 3]; 100],
    /// Stream 496.
    #[shmx(id = 497, max = 16)]
    pub s496: Vec<f64>,
    /// Stream 497.
    #[shmx(id = 498)]
    pub s497: Option<u32>,
    /// Stream 498.
    #[shmx(id = 499)]
    pub s498: u64,
    /// Stream 499.
    #[shmx(id = 500)]
    pub s499: f32,
}
