/// Constants that rest on each other.
pub const CELLS: usize = 1 << 4;
pub(crate) const HALF: u32 = (CELLS as u32) / 2;
pub const MASK: usize = !0usize & 0xff ^ (0b1111 | 0x10) % 100;
pub const MOST: u8 = u8::MAX - 1;
pub const LOW: i64 = -3;

pub mod deep {
    use super::HALF as H;
    pub const N: usize = { (H + 2) as usize };
    pub const COUNT: usize = super::super::JOINTS >> 1;
}
