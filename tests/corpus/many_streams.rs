// @generated. Made by shmxc 0.1.0 from many_streams.yaml. Do not edit.

/// 200 streams.
#[allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction, rustdoc::all, unused)]
#[allow(non_camel_case_types, non_snake_case, non_upper_case_globals, long_running_const_eval, unreachable_pub)]
#[rustfmt::skip]
pub mod many_streams {
    use ::shmx_runtime::__private as rt;

    /// Named numbers of the schema.
    pub mod sizes {
    }

    /// Stream `s0`.
    ///
    /// Shape: (1,). A frame may lack it.
    pub const S0: rt::StreamId = rt::StreamId(0);
    /// Stream `s1`.
    ///
    /// Shape: (2,).
    pub const S1: rt::StreamId = rt::StreamId(1);
    /// Stream `s2`.
    ///
    /// Shape: (3,).
    pub const S2: rt::StreamId = rt::StreamId(2);
    /// Stream `s3`.
    ///
    /// Shape: (4,).
    pub const S3: rt::StreamId = rt::StreamId(3);
    /// Stream `s4`.
    ///
    /// Shape: (5,).
    pub const S4: rt::StreamId = rt::StreamId(4);
    /// Stream `s5`.
    ///
    /// Shape: (6,). A frame may lack it.
    pub const S5: rt::StreamId = rt::StreamId(5);
    /// Stream `s6`.
    ///
    /// Shape: (7,).
    pub const S6: rt::StreamId = rt::StreamId(6);
    /// Stream `s7`.
    ///
    /// Shape: (1,).
    pub const S7: rt::StreamId = rt::StreamId(7);
    /// Stream `s8`.
    ///
    /// Shape: (2,).
    pub const S8: rt::StreamId = rt::StreamId(8);
    /// Stream `s9`.
    ///
    /// Shape: (3,).
    pub const S9: rt::StreamId = rt::StreamId(9);
    /// Stream `s10`.
    ///
    /// Shape: (4,). A frame may lack it.
    pub const S10: rt::StreamId = rt::StreamId(10);
    /// Stream `s11`.
    ///
    /// Shape: (5,).
    pub const S11: rt::StreamId = rt::StreamId(11);
    /// Stream `s12`.
    ///
    /// Shape: (6,).
    pub const S12: rt::StreamId = rt::StreamId(12);
    /// Stream `s13`.
    ///
    /// Shape: (7,).
    pub const S13: rt::StreamId = rt::StreamId(13);
    /// Stream `s14`.
    ///
    /// Shape: (1,).
    pub const S14: rt::StreamId = rt::StreamId(14);
    /// Stream `s15`.
    ///
    /// Shape: (2,). A frame may lack it.
    pub const S15: rt::StreamId = rt::StreamId(15);
    /// Stream `s16`.
    ///
    /// Shape: (3,).
    pub const S16: rt::StreamId = rt::StreamId(16);
    /// Stream `s17`.
    ///
    /// Shape: (4,).
    pub const S17: rt::StreamId = rt::StreamId(17);
    /// Stream `s18`.
    ///
    /// Shape: (5,).
    pub const S18: rt::StreamId = rt::StreamId(18);
    /// Stream `s19`.
    ///
    /// Shape: (6,).
    pub const S19: rt::StreamId = rt::StreamId(19);
    /// Stream `s20`.
    ///
    /// Shape: (7,). A frame may lack it.
    pub const S20: rt::StreamId = rt::StreamId(20);
    /// Stream `s21`.
    ///
    /// Shape: (1,).
    pub const S21: rt::StreamId = rt::StreamId(21);
    /// Stream `s22`.
    ///
    /// Shape: (2,).
    pub const S22: rt::StreamId = rt::StreamId(22);
    /// Stream `s23`.
    ///
    /// Shape: (3,).
    pub const S23: rt::StreamId = rt::StreamId(23);
    /// Stream `s24`.
    ///
    /// Shape: (4,).
    pub const S24: rt::StreamId = rt::StreamId(24);
    /// Stream `s25`.
    ///
    /// Shape: (5,). A frame may lack it.
    pub const S25: rt::StreamId = rt::StreamId(25);
    /// Stream `s26`.
    ///
    /// Shape: (6,).
    pub const S26: rt::StreamId = rt::StreamId(26);
    /// Stream `s27`.
    ///
    /// Shape: (7,).
    pub const S27: rt::StreamId = rt::StreamId(27);
    /// Stream `s28`.
    ///
    /// Shape: (1,).
    pub const S28: rt::StreamId = rt::StreamId(28);
    /// Stream `s29`.
    ///
    /// Shape: (2,).
    pub const S29: rt::StreamId = rt::StreamId(29);
    /// Stream `s30`.
    ///
    /// Shape: (3,). A frame may lack it.
    pub const S30: rt::StreamId = rt::StreamId(30);
    /// Stream `s31`.
    ///
    /// Shape: (4,).
    pub const S31: rt::StreamId = rt::StreamId(31);
    /// Stream `s32`.
    ///
    /// Shape: (5,).
    pub const S32: rt::StreamId = rt::StreamId(32);
    /// Stream `s33`.
    ///
    /// Shape: (6,).
    pub const S33: rt::StreamId = rt::StreamId(33);
    /// Stream `s34`.
    ///
    /// Shape: (7,).
    pub const S34: rt::StreamId = rt::StreamId(34);
    /// Stream `s35`.
    ///
    /// Shape: (1,). A frame may lack it.
    pub const S35: rt::StreamId = rt::StreamId(35);
    /// Stream `s36`.
    ///
    /// Shape: (2,).
    pub const S36: rt::StreamId = rt::StreamId(36);
    /// Stream `s37`.
    ///
    /// Shape: (3,).
    pub const S37: rt::StreamId = rt::StreamId(37);
    /// Stream `s38`.
    ///
    /// Shape: (4,).
    pub const S38: rt::StreamId = rt::StreamId(38);
    /// Stream `s39`.
    ///
    /// Shape: (5,).
    pub const S39: rt::StreamId = rt::StreamId(39);
    /// Stream `s40`.
    ///
    /// Shape: (6,). A frame may lack it.
    pub const S40: rt::StreamId = rt::StreamId(40);
    /// Stream `s41`.
    ///
    /// Shape: (7,).
    pub const S41: rt::StreamId = rt::StreamId(41);
    /// Stream `s42`.
    ///
    /// Shape: (1,).
    pub const S42: rt::StreamId = rt::StreamId(42);
    /// Stream `s43`.
    ///
    /// Shape: (2,).
    pub const S43: rt::StreamId = rt::StreamId(43);
    /// Stream `s44`.
    ///
    /// Shape: (3,).
    pub const S44: rt::StreamId = rt::StreamId(44);
    /// Stream `s45`.
    ///
    /// Shape: (4,). A frame may lack it.
    pub const S45: rt::StreamId = rt::StreamId(45);
    /// Stream `s46`.
    ///
    /// Shape: (5,).
    pub const S46: rt::StreamId = rt::StreamId(46);
    /// Stream `s47`.
    ///
    /// Shape: (6,).
    pub const S47: rt::StreamId = rt::StreamId(47);
    /// Stream `s48`.
    ///
    /// Shape: (7,).
    pub const S48: rt::StreamId = rt::StreamId(48);
    /// Stream `s49`.
    ///
    /// Shape: (1,).
    pub const S49: rt::StreamId = rt::StreamId(49);
    /// Stream `s50`.
    ///
    /// Shape: (2,). A frame may lack it.
    pub const S50: rt::StreamId = rt::StreamId(50);
    /// Stream `s51`.
    ///
    /// Shape: (3,).
    pub const S51: rt::StreamId = rt::StreamId(51);
    /// Stream `s52`.
    ///
    /// Shape: (4,).
    pub const S52: rt::StreamId = rt::StreamId(52);
    /// Stream `s53`.
    ///
    /// Shape: (5,).
    pub const S53: rt::StreamId = rt::StreamId(53);
    /// Stream `s54`.
    ///
    /// Shape: (6,).
    pub const S54: rt::StreamId = rt::StreamId(54);
    /// Stream `s55`.
    ///
    /// Shape: (7,). A frame may lack it.
    pub const S55: rt::StreamId = rt::StreamId(55);
    /// Stream `s56`.
    ///
    /// Shape: (1,).
    pub const S56: rt::StreamId = rt::StreamId(56);
    /// Stream `s57`.
    ///
    /// Shape: (2,).
    pub const S57: rt::StreamId = rt::StreamId(57);
    /// Stream `s58`.
    ///
    /// Shape: (3,).
    pub const S58: rt::StreamId = rt::StreamId(58);
    /// Stream `s59`.
    ///
    /// Shape: (4,).
    pub const S59: rt::StreamId = rt::StreamId(59);
    /// Stream `s60`.
    ///
    /// Shape: (5,). A frame may lack it.
    pub const S60: rt::StreamId = rt::StreamId(60);
    /// Stream `s61`.
    ///
    /// Shape: (6,).
    pub const S61: rt::StreamId = rt::StreamId(61);
    /// Stream `s62`.
    ///
    /// Shape: (7,).
    pub const S62: rt::StreamId = rt::StreamId(62);
    /// Stream `s63`.
    ///
    /// Shape: (1,).
    pub const S63: rt::StreamId = rt::StreamId(63);
    /// Stream `s64`.
    ///
    /// Shape: (2,).
    pub const S64: rt::StreamId = rt::StreamId(64);
    /// Stream `s65`.
    ///
    /// Shape: (3,). A frame may lack it.
    pub const S65: rt::StreamId = rt::StreamId(65);
    /// Stream `s66`.
    ///
    /// Shape: (4,).
    pub const S66: rt::StreamId = rt::StreamId(66);
    /// Stream `s67`.
    ///
    /// Shape: (5,).
    pub const S67: rt::StreamId = rt::StreamId(67);
    /// Stream `s68`.
    ///
    /// Shape: (6,).
    pub const S68: rt::StreamId = rt::StreamId(68);
    /// Stream `s69`.
    ///
    /// Shape: (7,).
    pub const S69: rt::StreamId = rt::StreamId(69);
    /// Stream `s70`.
    ///
    /// Shape: (1,). A frame may lack it.
    pub const S70: rt::StreamId = rt::StreamId(70);
    /// Stream `s71`.
    ///
    /// Shape: (2,).
    pub const S71: rt::StreamId = rt::StreamId(71);
    /// Stream `s72`.
    ///
    /// Shape: (3,).
    pub const S72: rt::StreamId = rt::StreamId(72);
    /// Stream `s73`.
    ///
    /// Shape: (4,).
    pub const S73: rt::StreamId = rt::StreamId(73);
    /// Stream `s74`.
    ///
    /// Shape: (5,).
    pub const S74: rt::StreamId = rt::StreamId(74);
    /// Stream `s75`.
    ///
    /// Shape: (6,). A frame may lack it.
    pub const S75: rt::StreamId = rt::StreamId(75);
    /// Stream `s76`.
    ///
    /// Shape: (7,).
    pub const S76: rt::StreamId = rt::StreamId(76);
    /// Stream `s77`.
    ///
    /// Shape: (1,).
    pub const S77: rt::StreamId = rt::StreamId(77);
    /// Stream `s78`.
    ///
    /// Shape: (2,).
    pub const S78: rt::StreamId = rt::StreamId(78);
    /// Stream `s79`.
    ///
    /// Shape: (3,).
    pub const S79: rt::StreamId = rt::StreamId(79);
    /// Stream `s80`.
    ///
    /// Shape: (4,). A frame may lack it.
    pub const S80: rt::StreamId = rt::StreamId(80);
    /// Stream `s81`.
    ///
    /// Shape: (5,).
    pub const S81: rt::StreamId = rt::StreamId(81);
    /// Stream `s82`.
    ///
    /// Shape: (6,).
    pub const S82: rt::StreamId = rt::StreamId(82);
    /// Stream `s83`.
    ///
    /// Shape: (7,).
    pub const S83: rt::StreamId = rt::StreamId(83);
    /// Stream `s84`.
    ///
    /// Shape: (1,).
    pub const S84: rt::StreamId = rt::StreamId(84);
    /// Stream `s85`.
    ///
    /// Shape: (2,). A frame may lack it.
    pub const S85: rt::StreamId = rt::StreamId(85);
    /// Stream `s86`.
    ///
    /// Shape: (3,).
    pub const S86: rt::StreamId = rt::StreamId(86);
    /// Stream `s87`.
    ///
    /// Shape: (4,).
    pub const S87: rt::StreamId = rt::StreamId(87);
    /// Stream `s88`.
    ///
    /// Shape: (5,).
    pub const S88: rt::StreamId = rt::StreamId(88);
    /// Stream `s89`.
    ///
    /// Shape: (6,).
    pub const S89: rt::StreamId = rt::StreamId(89);
    /// Stream `s90`.
    ///
    /// Shape: (7,). A frame may lack it.
    pub const S90: rt::StreamId = rt::StreamId(90);
    /// Stream `s91`.
    ///
    /// Shape: (1,).
    pub const S91: rt::StreamId = rt::StreamId(91);
    /// Stream `s92`.
    ///
    /// Shape: (2,).
    pub const S92: rt::StreamId = rt::StreamId(92);
    /// Stream `s93`.
    ///
    /// Shape: (3,).
    pub const S93: rt::StreamId = rt::StreamId(93);
    /// Stream `s94`.
    ///
    /// Shape: (4,).
    pub const S94: rt::StreamId = rt::StreamId(94);
    /// Stream `s95`.
    ///
    /// Shape: (5,). A frame may lack it.
    pub const S95: rt::StreamId = rt::StreamId(95);
    /// Stream `s96`.
    ///
    /// Shape: (6,).
    pub const S96: rt::StreamId = rt::StreamId(96);
    /// Stream `s97`.
    ///
    /// Shape: (7,).
    pub const S97: rt::StreamId = rt::StreamId(97);
    /// Stream `s98`.
    ///
    /// Shape: (1,).
    pub const S98: rt::StreamId = rt::StreamId(98);
    /// Stream `s99`.
    ///
    /// Shape: (2,).
    pub const S99: rt::StreamId = rt::StreamId(99);
    /// Stream `s100`.
    ///
    /// Shape: (3,). A frame may lack it.
    pub const S100: rt::StreamId = rt::StreamId(100);
    /// Stream `s101`.
    ///
    /// Shape: (4,).
    pub const S101: rt::StreamId = rt::StreamId(101);
    /// Stream `s102`.
    ///
    /// Shape: (5,).
    pub const S102: rt::StreamId = rt::StreamId(102);
    /// Stream `s103`.
    ///
    /// Shape: (6,).
    pub const S103: rt::StreamId = rt::StreamId(103);
    /// Stream `s104`.
    ///
    /// Shape: (7,).
    pub const S104: rt::StreamId = rt::StreamId(104);
    /// Stream `s105`.
    ///
    /// Shape: (1,). A frame may lack it.
    pub const S105: rt::StreamId = rt::StreamId(105);
    /// Stream `s106`.
    ///
    /// Shape: (2,).
    pub const S106: rt::StreamId = rt::StreamId(106);
    /// Stream `s107`.
    ///
    /// Shape: (3,).
    pub const S107: rt::StreamId = rt::StreamId(107);
    /// Stream `s108`.
    ///
    /// Shape: (4,).
    pub const S108: rt::StreamId = rt::StreamId(108);
    /// Stream `s109`.
    ///
    /// Shape: (5,).
    pub const S109: rt::StreamId = rt::StreamId(109);
    /// Stream `s110`.
    ///
    /// Shape: (6,). A frame may lack it.
    pub const S110: rt::StreamId = rt::StreamId(110);
    /// Stream `s111`.
    ///
    /// Shape: (7,).
    pub const S111: rt::StreamId = rt::StreamId(111);
    /// Stream `s112`.
    ///
    /// Shape: (1,).
    pub const S112: rt::StreamId = rt::StreamId(112);
    /// Stream `s113`.
    ///
    /// Shape: (2,).
    pub const S113: rt::StreamId = rt::StreamId(113);
    /// Stream `s114`.
    ///
    /// Shape: (3,).
    pub const S114: rt::StreamId = rt::StreamId(114);
    /// Stream `s115`.
    ///
    /// Shape: (4,). A frame may lack it.
    pub const S115: rt::StreamId = rt::StreamId(115);
    /// Stream `s116`.
    ///
    /// Shape: (5,).
    pub const S116: rt::StreamId = rt::StreamId(116);
    /// Stream `s117`.
    ///
    /// Shape: (6,).
    pub const S117: rt::StreamId = rt::StreamId(117);
    /// Stream `s118`.
    ///
    /// Shape: (7,).
    pub const S118: rt::StreamId = rt::StreamId(118);
    /// Stream `s119`.
    ///
    /// Shape: (1,).
    pub const S119: rt::StreamId = rt::StreamId(119);
    /// Stream `s120`.
    ///
    /// Shape: (2,). A frame may lack it.
    pub const S120: rt::StreamId = rt::StreamId(120);
    /// Stream `s121`.
    ///
    /// Shape: (3,).
    pub const S121: rt::StreamId = rt::StreamId(121);
    /// Stream `s122`.
    ///
    /// Shape: (4,).
    pub const S122: rt::StreamId = rt::StreamId(122);
    /// Stream `s123`.
    ///
    /// Shape: (5,).
    pub const S123: rt::StreamId = rt::StreamId(123);
    /// Stream `s124`.
    ///
    /// Shape: (6,).
    pub const S124: rt::StreamId = rt::StreamId(124);
    /// Stream `s125`.
    ///
    /// Shape: (7,). A frame may lack it.
    pub const S125: rt::StreamId = rt::StreamId(125);
    /// Stream `s126`.
    ///
    /// Shape: (1,).
    pub const S126: rt::StreamId = rt::StreamId(126);
    /// Stream `s127`.
    ///
    /// Shape: (2,).
    pub const S127: rt::StreamId = rt::StreamId(127);
    /// Stream `s128`.
    ///
    /// Shape: (3,).
    pub const S128: rt::StreamId = rt::StreamId(128);
    /// Stream `s129`.
    ///
    /// Shape: (4,).
    pub const S129: rt::StreamId = rt::StreamId(129);
    /// Stream `s130`.
    ///
    /// Shape: (5,). A frame may lack it.
    pub const S130: rt::StreamId = rt::StreamId(130);
    /// Stream `s131`.
    ///
    /// Shape: (6,).
    pub const S131: rt::StreamId = rt::StreamId(131);
    /// Stream `s132`.
    ///
    /// Shape: (7,).
    pub const S132: rt::StreamId = rt::StreamId(132);
    /// Stream `s133`.
    ///
    /// Shape: (1,).
    pub const S133: rt::StreamId = rt::StreamId(133);
    /// Stream `s134`.
    ///
    /// Shape: (2,).
    pub const S134: rt::StreamId = rt::StreamId(134);
    /// Stream `s135`.
    ///
    /// Shape: (3,). A frame may lack it.
    pub const S135: rt::StreamId = rt::StreamId(135);
    /// Stream `s136`.
    ///
    /// Shape: (4,).
    pub const S136: rt::StreamId = rt::StreamId(136);
    /// Stream `s137`.
    ///
    /// Shape: (5,).
    pub const S137: rt::StreamId = rt::StreamId(137);
    /// Stream `s138`.
    ///
    /// Shape: (6,).
    pub const S138: rt::StreamId = rt::StreamId(138);
    /// Stream `s139`.
    ///
    /// Shape: (7,).
    pub const S139: rt::StreamId = rt::StreamId(139);
    /// Stream `s140`.
    ///
    /// Shape: (1,). A frame may lack it.
    pub const S140: rt::StreamId = rt::StreamId(140);
    /// Stream `s141`.
    ///
    /// Shape: (2,).
    pub const S141: rt::StreamId = rt::StreamId(141);
    /// Stream `s142`.
    ///
    /// Shape: (3,).
    pub const S142: rt::StreamId = rt::StreamId(142);
    /// Stream `s143`.
    ///
    /// Shape: (4,).
    pub const S143: rt::StreamId = rt::StreamId(143);
    /// Stream `s144`.
    ///
    /// Shape: (5,).
    pub const S144: rt::StreamId = rt::StreamId(144);
    /// Stream `s145`.
    ///
    /// Shape: (6,). A frame may lack it.
    pub const S145: rt::StreamId = rt::StreamId(145);
    /// Stream `s146`.
    ///
    /// Shape: (7,).
    pub const S146: rt::StreamId = rt::StreamId(146);
    /// Stream `s147`.
    ///
    /// Shape: (1,).
    pub const S147: rt::StreamId = rt::StreamId(147);
    /// Stream `s148`.
    ///
    /// Shape: (2,).
    pub const S148: rt::StreamId = rt::StreamId(148);
    /// Stream `s149`.
    ///
    /// Shape: (3,).
    pub const S149: rt::StreamId = rt::StreamId(149);
    /// Stream `s150`.
    ///
    /// Shape: (4,). A frame may lack it.
    pub const S150: rt::StreamId = rt::StreamId(150);
    /// Stream `s151`.
    ///
    /// Shape: (5,).
    pub const S151: rt::StreamId = rt::StreamId(151);
    /// Stream `s152`.
    ///
    /// Shape: (6,).
    pub const S152: rt::StreamId = rt::StreamId(152);
    /// Stream `s153`.
    ///
    /// Shape: (7,).
    pub const S153: rt::StreamId = rt::StreamId(153);
    /// Stream `s154`.
    ///
    /// Shape: (1,).
    pub const S154: rt::StreamId = rt::StreamId(154);
    /// Stream `s155`.
    ///
    /// Shape: (2,). A frame may lack it.
    pub const S155: rt::StreamId = rt::StreamId(155);
    /// Stream `s156`.
    ///
    /// Shape: (3,).
    pub const S156: rt::StreamId = rt::StreamId(156);
    /// Stream `s157`.
    ///
    /// Shape: (4,).
    pub const S157: rt::StreamId = rt::StreamId(157);
    /// Stream `s158`.
    ///
    /// Shape: (5,).
    pub const S158: rt::StreamId = rt::StreamId(158);
    /// Stream `s159`.
    ///
    /// Shape: (6,).
    pub const S159: rt::StreamId = rt::StreamId(159);
    /// Stream `s160`.
    ///
    /// Shape: (7,). A frame may lack it.
    pub const S160: rt::StreamId = rt::StreamId(160);
    /// Stream `s161`.
    ///
    /// Shape: (1,).
    pub const S161: rt::StreamId = rt::StreamId(161);
    /// Stream `s162`.
    ///
    /// Shape: (2,).
    pub const S162: rt::StreamId = rt::StreamId(162);
    /// Stream `s163`.
    ///
    /// Shape: (3,).
    pub const S163: rt::StreamId = rt::StreamId(163);
    /// Stream `s164`.
    ///
    /// Shape: (4,).
    pub const S164: rt::StreamId = rt::StreamId(164);
    /// Stream `s165`.
    ///
    /// Shape: (5,). A frame may lack it.
    pub const S165: rt::StreamId = rt::StreamId(165);
    /// Stream `s166`.
    ///
    /// Shape: (6,).
    pub const S166: rt::StreamId = rt::StreamId(166);
    /// Stream `s167`.
    ///
    /// Shape: (7,).
    pub const S167: rt::StreamId = rt::StreamId(167);
    /// Stream `s168`.
    ///
    /// Shape: (1,).
    pub const S168: rt::StreamId = rt::StreamId(168);
    /// Stream `s169`.
    ///
    /// Shape: (2,).
    pub const S169: rt::StreamId = rt::StreamId(169);
    /// Stream `s170`.
    ///
    /// Shape: (3,). A frame may lack it.
    pub const S170: rt::StreamId = rt::StreamId(170);
    /// Stream `s171`.
    ///
    /// Shape: (4,).
    pub const S171: rt::StreamId = rt::StreamId(171);
    /// Stream `s172`.
    ///
    /// Shape: (5,).
    pub const S172: rt::StreamId = rt::StreamId(172);
    /// Stream `s173`.
    ///
    /// Shape: (6,).
    pub const S173: rt::StreamId = rt::StreamId(173);
    /// Stream `s174`.
    ///
    /// Shape: (7,).
    pub const S174: rt::StreamId = rt::StreamId(174);
    /// Stream `s175`.
    ///
    /// Shape: (1,). A frame may lack it.
    pub const S175: rt::StreamId = rt::StreamId(175);
    /// Stream `s176`.
    ///
    /// Shape: (2,).
    pub const S176: rt::StreamId = rt::StreamId(176);
    /// Stream `s177`.
    ///
    /// Shape: (3,).
    pub const S177: rt::StreamId = rt::StreamId(177);
    /// Stream `s178`.
    ///
    /// Shape: (4,).
    pub const S178: rt::StreamId = rt::StreamId(178);
    /// Stream `s179`.
    ///
    /// Shape: (5,).
    pub const S179: rt::StreamId = rt::StreamId(179);
    /// Stream `s180`.
    ///
    /// Shape: (6,). A frame may lack it.
    pub const S180: rt::StreamId = rt::StreamId(180);
    /// Stream `s181`.
    ///
    /// Shape: (7,).
    pub const S181: rt::StreamId = rt::StreamId(181);
    /// Stream `s182`.
    ///
    /// Shape: (1,).
    pub const S182: rt::StreamId = rt::StreamId(182);
    /// Stream `s183`.
    ///
    /// Shape: (2,).
    pub const S183: rt::StreamId = rt::StreamId(183);
    /// Stream `s184`.
    ///
    /// Shape: (3,).
    pub const S184: rt::StreamId = rt::StreamId(184);
    /// Stream `s185`.
    ///
    /// Shape: (4,). A frame may lack it.
    pub const S185: rt::StreamId = rt::StreamId(185);
    /// Stream `s186`.
    ///
    /// Shape: (5,).
    pub const S186: rt::StreamId = rt::StreamId(186);
    /// Stream `s187`.
    ///
    /// Shape: (6,).
    pub const S187: rt::StreamId = rt::StreamId(187);
    /// Stream `s188`.
    ///
    /// Shape: (7,).
    pub const S188: rt::StreamId = rt::StreamId(188);
    /// Stream `s189`.
    ///
    /// Shape: (1,).
    pub const S189: rt::StreamId = rt::StreamId(189);
    /// Stream `s190`.
    ///
    /// Shape: (2,). A frame may lack it.
    pub const S190: rt::StreamId = rt::StreamId(190);
    /// Stream `s191`.
    ///
    /// Shape: (3,).
    pub const S191: rt::StreamId = rt::StreamId(191);
    /// Stream `s192`.
    ///
    /// Shape: (4,).
    pub const S192: rt::StreamId = rt::StreamId(192);
    /// Stream `s193`.
    ///
    /// Shape: (5,).
    pub const S193: rt::StreamId = rt::StreamId(193);
    /// Stream `s194`.
    ///
    /// Shape: (6,).
    pub const S194: rt::StreamId = rt::StreamId(194);
    /// Stream `s195`.
    ///
    /// Shape: (7,). A frame may lack it.
    pub const S195: rt::StreamId = rt::StreamId(195);
    /// Stream `s196`.
    ///
    /// Shape: (1,).
    pub const S196: rt::StreamId = rt::StreamId(196);
    /// Stream `s197`.
    ///
    /// Shape: (2,).
    pub const S197: rt::StreamId = rt::StreamId(197);
    /// Stream `s198`.
    ///
    /// Shape: (3,).
    pub const S198: rt::StreamId = rt::StreamId(198);
    /// Stream `s199`.
    ///
    /// Shape: (4,).
    pub const S199: rt::StreamId = rt::StreamId(199);

    /// The planes of streams whose components have names.
    pub mod planes {
        use super::rt;
    }

    mod description {
        use super::rt;

        pub(super) const MODEL: &rt::model::Schema = &rt::model::Schema {
            name: rt::text("many_streams"),
            version: 0,
            doc: rt::text("200 streams."),
            segment: rt::model::Segment {
                readers: 4,
                pins: 2,
                slots: ::core::option::Option::None,
                control_bytes: ::core::option::Option::None,
                wire: rt::model::Wire::Native,
                checksum: rt::model::Checksum::None,
                timestamps: true,
                writers: 1,
                wake_watchers: false,
                mode: 0o600,
                group: ::core::option::Option::None,
                keep: false,
            },
            types: rt::list(TYPES),
            streams: rt::list(STREAMS),
            controls: rt::list(CONTROLS),
            reserved_streams: rt::list(&[]),
            reserved_controls: rt::list(&[]),
        };
        const TYPES: &[rt::model::TypeDef] = &[
        ];
        const STREAMS: &[rt::model::Stream] = &[
            rt::model::Stream {
                id: 0,
                name: rt::text("s0"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[1]) },
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 1,
                name: rt::text("s1"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::I16),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[2]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 2,
                name: rt::text("s2"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F32),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[3]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 3,
                name: rt::text("s3"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F64),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[4]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 4,
                name: rt::text("s4"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[5]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 5,
                name: rt::text("s5"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::I16),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[6]) },
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 6,
                name: rt::text("s6"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F32),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[7]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 7,
                name: rt::text("s7"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F64),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[1]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 8,
                name: rt::text("s8"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[2]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 9,
                name: rt::text("s9"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::I16),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[3]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 10,
                name: rt::text("s10"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F32),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[4]) },
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 11,
                name: rt::text("s11"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F64),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[5]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 12,
                name: rt::text("s12"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[6]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 13,
                name: rt::text("s13"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::I16),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[7]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 14,
                name: rt::text("s14"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F32),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[1]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 15,
                name: rt::text("s15"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F64),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[2]) },
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 16,
                name: rt::text("s16"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[3]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 17,
                name: rt::text("s17"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::I16),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[4]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 18,
                name: rt::text("s18"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F32),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[5]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 19,
                name: rt::text("s19"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F64),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[6]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 20,
                name: rt::text("s20"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[7]) },
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 21,
                name: rt::text("s21"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::I16),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[1]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 22,
                name: rt::text("s22"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F32),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[2]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 23,
                name: rt::text("s23"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F64),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[3]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 24,
                name: rt::text("s24"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[4]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 25,
                name: rt::text("s25"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::I16),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[5]) },
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 26,
                name: rt::text("s26"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F32),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[6]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 27,
                name: rt::text("s27"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F64),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[7]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 28,
                name: rt::text("s28"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[1]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 29,
                name: rt::text("s29"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::I16),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[2]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 30,
                name: rt::text("s30"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F32),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[3]) },
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 31,
                name: rt::text("s31"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F64),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[4]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 32,
                name: rt::text("s32"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[5]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 33,
                name: rt::text("s33"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::I16),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[6]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 34,
                name: rt::text("s34"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F32),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[7]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 35,
                name: rt::text("s35"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F64),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[1]) },
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 36,
                name: rt::text("s36"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[2]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 37,
                name: rt::text("s37"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::I16),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[3]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 38,
                name: rt::text("s38"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F32),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[4]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 39,
                name: rt::text("s39"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F64),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[5]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 40,
                name: rt::text("s40"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[6]) },
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 41,
                name: rt::text("s41"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::I16),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[7]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 42,
                name: rt::text("s42"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F32),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[1]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 43,
                name: rt::text("s43"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F64),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[2]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 44,
                name: rt::text("s44"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[3]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 45,
                name: rt::text("s45"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::I16),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[4]) },
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 46,
                name: rt::text("s46"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F32),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[5]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 47,
                name: rt::text("s47"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F64),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[6]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 48,
                name: rt::text("s48"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[7]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 49,
                name: rt::text("s49"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::I16),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[1]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 50,
                name: rt::text("s50"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F32),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[2]) },
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 51,
                name: rt::text("s51"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F64),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[3]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 52,
                name: rt::text("s52"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[4]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 53,
                name: rt::text("s53"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::I16),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[5]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 54,
                name: rt::text("s54"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F32),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[6]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 55,
                name: rt::text("s55"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F64),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[7]) },
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 56,
                name: rt::text("s56"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[1]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 57,
                name: rt::text("s57"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::I16),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[2]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 58,
                name: rt::text("s58"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F32),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[3]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 59,
                name: rt::text("s59"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F64),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[4]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 60,
                name: rt::text("s60"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[5]) },
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 61,
                name: rt::text("s61"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::I16),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[6]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 62,
                name: rt::text("s62"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F32),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[7]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 63,
                name: rt::text("s63"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F64),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[1]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 64,
                name: rt::text("s64"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[2]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 65,
                name: rt::text("s65"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::I16),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[3]) },
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 66,
                name: rt::text("s66"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F32),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[4]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 67,
                name: rt::text("s67"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F64),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[5]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 68,
                name: rt::text("s68"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[6]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 69,
                name: rt::text("s69"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::I16),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[7]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 70,
                name: rt::text("s70"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F32),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[1]) },
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 71,
                name: rt::text("s71"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F64),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[2]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 72,
                name: rt::text("s72"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[3]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 73,
                name: rt::text("s73"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::I16),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[4]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 74,
                name: rt::text("s74"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F32),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[5]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 75,
                name: rt::text("s75"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F64),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[6]) },
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 76,
                name: rt::text("s76"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[7]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 77,
                name: rt::text("s77"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::I16),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[1]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 78,
                name: rt::text("s78"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F32),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[2]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 79,
                name: rt::text("s79"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F64),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[3]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 80,
                name: rt::text("s80"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[4]) },
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 81,
                name: rt::text("s81"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::I16),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[5]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 82,
                name: rt::text("s82"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F32),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[6]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 83,
                name: rt::text("s83"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F64),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[7]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 84,
                name: rt::text("s84"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[1]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 85,
                name: rt::text("s85"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::I16),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[2]) },
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 86,
                name: rt::text("s86"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F32),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[3]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 87,
                name: rt::text("s87"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F64),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[4]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 88,
                name: rt::text("s88"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[5]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 89,
                name: rt::text("s89"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::I16),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[6]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 90,
                name: rt::text("s90"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F32),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[7]) },
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 91,
                name: rt::text("s91"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F64),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[1]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 92,
                name: rt::text("s92"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[2]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 93,
                name: rt::text("s93"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::I16),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[3]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 94,
                name: rt::text("s94"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F32),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[4]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 95,
                name: rt::text("s95"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F64),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[5]) },
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 96,
                name: rt::text("s96"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[6]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 97,
                name: rt::text("s97"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::I16),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[7]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 98,
                name: rt::text("s98"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F32),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[1]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 99,
                name: rt::text("s99"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F64),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[2]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 100,
                name: rt::text("s100"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[3]) },
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 101,
                name: rt::text("s101"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::I16),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[4]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 102,
                name: rt::text("s102"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F32),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[5]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 103,
                name: rt::text("s103"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F64),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[6]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 104,
                name: rt::text("s104"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[7]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 105,
                name: rt::text("s105"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::I16),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[1]) },
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 106,
                name: rt::text("s106"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F32),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[2]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 107,
                name: rt::text("s107"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F64),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[3]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 108,
                name: rt::text("s108"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[4]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 109,
                name: rt::text("s109"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::I16),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[5]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 110,
                name: rt::text("s110"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F32),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[6]) },
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 111,
                name: rt::text("s111"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F64),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[7]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 112,
                name: rt::text("s112"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[1]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 113,
                name: rt::text("s113"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::I16),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[2]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 114,
                name: rt::text("s114"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F32),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[3]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 115,
                name: rt::text("s115"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F64),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[4]) },
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 116,
                name: rt::text("s116"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[5]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 117,
                name: rt::text("s117"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::I16),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[6]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 118,
                name: rt::text("s118"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F32),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[7]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 119,
                name: rt::text("s119"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F64),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[1]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 120,
                name: rt::text("s120"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[2]) },
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 121,
                name: rt::text("s121"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::I16),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[3]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 122,
                name: rt::text("s122"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F32),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[4]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 123,
                name: rt::text("s123"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F64),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[5]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 124,
                name: rt::text("s124"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[6]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 125,
                name: rt::text("s125"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::I16),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[7]) },
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 126,
                name: rt::text("s126"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F32),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[1]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 127,
                name: rt::text("s127"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F64),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[2]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 128,
                name: rt::text("s128"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[3]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 129,
                name: rt::text("s129"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::I16),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[4]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 130,
                name: rt::text("s130"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F32),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[5]) },
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 131,
                name: rt::text("s131"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F64),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[6]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 132,
                name: rt::text("s132"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[7]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 133,
                name: rt::text("s133"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::I16),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[1]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 134,
                name: rt::text("s134"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F32),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[2]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 135,
                name: rt::text("s135"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F64),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[3]) },
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 136,
                name: rt::text("s136"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[4]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 137,
                name: rt::text("s137"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::I16),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[5]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 138,
                name: rt::text("s138"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F32),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[6]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 139,
                name: rt::text("s139"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F64),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[7]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 140,
                name: rt::text("s140"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[1]) },
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 141,
                name: rt::text("s141"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::I16),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[2]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 142,
                name: rt::text("s142"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F32),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[3]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 143,
                name: rt::text("s143"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F64),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[4]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 144,
                name: rt::text("s144"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[5]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 145,
                name: rt::text("s145"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::I16),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[6]) },
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 146,
                name: rt::text("s146"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F32),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[7]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 147,
                name: rt::text("s147"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F64),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[1]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 148,
                name: rt::text("s148"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[2]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 149,
                name: rt::text("s149"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::I16),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[3]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 150,
                name: rt::text("s150"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F32),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[4]) },
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 151,
                name: rt::text("s151"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F64),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[5]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 152,
                name: rt::text("s152"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[6]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 153,
                name: rt::text("s153"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::I16),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[7]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 154,
                name: rt::text("s154"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F32),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[1]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 155,
                name: rt::text("s155"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F64),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[2]) },
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 156,
                name: rt::text("s156"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[3]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 157,
                name: rt::text("s157"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::I16),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[4]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 158,
                name: rt::text("s158"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F32),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[5]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 159,
                name: rt::text("s159"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F64),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[6]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 160,
                name: rt::text("s160"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[7]) },
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 161,
                name: rt::text("s161"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::I16),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[1]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 162,
                name: rt::text("s162"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F32),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[2]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 163,
                name: rt::text("s163"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F64),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[3]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 164,
                name: rt::text("s164"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[4]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 165,
                name: rt::text("s165"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::I16),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[5]) },
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 166,
                name: rt::text("s166"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F32),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[6]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 167,
                name: rt::text("s167"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F64),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[7]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 168,
                name: rt::text("s168"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[1]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 169,
                name: rt::text("s169"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::I16),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[2]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 170,
                name: rt::text("s170"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F32),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[3]) },
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 171,
                name: rt::text("s171"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F64),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[4]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 172,
                name: rt::text("s172"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[5]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 173,
                name: rt::text("s173"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::I16),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[6]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 174,
                name: rt::text("s174"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F32),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[7]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 175,
                name: rt::text("s175"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F64),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[1]) },
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 176,
                name: rt::text("s176"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[2]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 177,
                name: rt::text("s177"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::I16),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[3]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 178,
                name: rt::text("s178"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F32),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[4]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 179,
                name: rt::text("s179"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F64),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[5]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 180,
                name: rt::text("s180"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[6]) },
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 181,
                name: rt::text("s181"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::I16),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[7]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 182,
                name: rt::text("s182"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F32),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[1]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 183,
                name: rt::text("s183"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F64),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[2]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 184,
                name: rt::text("s184"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[3]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 185,
                name: rt::text("s185"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::I16),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[4]) },
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 186,
                name: rt::text("s186"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F32),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[5]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 187,
                name: rt::text("s187"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F64),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[6]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 188,
                name: rt::text("s188"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[7]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 189,
                name: rt::text("s189"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::I16),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[1]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 190,
                name: rt::text("s190"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F32),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[2]) },
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 191,
                name: rt::text("s191"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F64),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[3]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 192,
                name: rt::text("s192"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[4]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 193,
                name: rt::text("s193"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::I16),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[5]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 194,
                name: rt::text("s194"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F32),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[6]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 195,
                name: rt::text("s195"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F64),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[7]) },
                optional: true,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 196,
                name: rt::text("s196"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::U8),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[1]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 197,
                name: rt::text("s197"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::I16),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[2]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 198,
                name: rt::text("s198"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F32),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[3]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
            rt::model::Stream {
                id: 199,
                name: rt::text("s199"),
                elem: rt::model::Elem::Scalar(rt::model::Scalar::F64),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent { max: ::core::option::Option::None, dims: rt::list(&[4]) },
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
        ];
        const CONTROLS: &[rt::model::Control] = &[
        ];
        pub(super) const BLOB: [u8; rt::blob::len(MODEL)] = rt::blob::bytes(MODEL);
        pub(super) const SCHEMA_HASH: u64 = 0xbddf9955f7ff1a87;
        pub(super) const LAYOUT_HASH: u64 = 0x3b14f32364d556e9;
        // what this was generated from is what is described here, to the byte
        const _: () = {
            ::core::assert!(rt::fnv1a(rt::BASIS, &BLOB) == SCHEMA_HASH);
            ::core::assert!(rt::layout_hash(MODEL) == LAYOUT_HASH);
        };
    }

    /// The description of the segment, for the runtime.
    #[derive(Clone, Copy, Debug)]
    pub struct Schema;

    impl rt::Schema for Schema {
        const MODEL: &'static rt::model::Schema = description::MODEL;
        const BLOB: &'static [u8] = &description::BLOB;
        const SCHEMA_HASH: u64 = description::SCHEMA_HASH;
        const LAYOUT_HASH: u64 = description::LAYOUT_HASH;
        type Frame<B: rt::Backing> = View<B>;
        type FrameMut<'s> = FrameMut<'s>;
        type Control = Control;

        fn frame<B: rt::Backing>(backing: B) -> View<B> {
            View(backing)
        }

        fn backing<B: rt::Backing>(frame: &View<B>) -> &B {
            &frame.0
        }

        fn backing_mut<B: rt::Backing>(frame: &mut View<B>) -> &mut B {
            &mut frame.0
        }

        fn frame_mut(loan: rt::Loan<'_>) -> FrameMut<'_> {
            FrameMut(loan)
        }
    }

    /// Publishes frames.
    pub type Server = ::shmx_runtime::Server<Schema>;
    /// Reads frames, zero copy, and sends control messages.
    pub type Client = ::shmx_runtime::Client<Schema>;
    /// Copies frames of a segment that it can't write to.
    pub type Watcher = ::shmx_runtime::Watcher<Schema>;
    /// A frame that its client holds.
    pub type Frame<'c> = View<rt::Pinned<'c>>;
    /// A frame that holds itself: for threads and `await`.
    pub type OwnedFrame = View<rt::Owned>;
    /// A copy of a frame.
    pub type Snapshot = View<rt::Copied>;

    /// A frame to read, whatever holds its bytes.
    pub struct View<B>(B);

    impl<B: rt::Backing> View<B> {
        /// `s0`
        ///
        /// Shape: (1,). A frame may lack it.
        #[inline]
        pub fn s0(&self) -> ::core::option::Option<&[u8]> {
            rt::opt_slice(&self.0, 0)
        }

        /// `s1`
        ///
        /// Shape: (2,).
        #[inline]
        pub fn s1(&self) -> &[i16] {
            rt::slice(&self.0, 1)
        }

        /// `s2`
        ///
        /// Shape: (3,).
        #[inline]
        pub fn s2(&self) -> &[f32] {
            rt::slice(&self.0, 2)
        }

        /// `s3`
        ///
        /// Shape: (4,).
        #[inline]
        pub fn s3(&self) -> &[f64] {
            rt::slice(&self.0, 3)
        }

        /// `s4`
        ///
        /// Shape: (5,).
        #[inline]
        pub fn s4(&self) -> &[u8] {
            rt::slice(&self.0, 4)
        }

        /// `s5`
        ///
        /// Shape: (6,). A frame may lack it.
        #[inline]
        pub fn s5(&self) -> ::core::option::Option<&[i16]> {
            rt::opt_slice(&self.0, 5)
        }

        /// `s6`
        ///
        /// Shape: (7,).
        #[inline]
        pub fn s6(&self) -> &[f32] {
            rt::slice(&self.0, 6)
        }

        /// `s7`
        ///
        /// Shape: (1,).
        #[inline]
        pub fn s7(&self) -> &[f64] {
            rt::slice(&self.0, 7)
        }

        /// `s8`
        ///
        /// Shape: (2,).
        #[inline]
        pub fn s8(&self) -> &[u8] {
            rt::slice(&self.0, 8)
        }

        /// `s9`
        ///
        /// Shape: (3,).
        #[inline]
        pub fn s9(&self) -> &[i16] {
            rt::slice(&self.0, 9)
        }

        /// `s10`
        ///
        /// Shape: (4,). A frame may lack it.
        #[inline]
        pub fn s10(&self) -> ::core::option::Option<&[f32]> {
            rt::opt_slice(&self.0, 10)
        }

        /// `s11`
        ///
        /// Shape: (5,).
        #[inline]
        pub fn s11(&self) -> &[f64] {
            rt::slice(&self.0, 11)
        }

        /// `s12`
        ///
        /// Shape: (6,).
        #[inline]
        pub fn s12(&self) -> &[u8] {
            rt::slice(&self.0, 12)
        }

        /// `s13`
        ///
        /// Shape: (7,).
        #[inline]
        pub fn s13(&self) -> &[i16] {
            rt::slice(&self.0, 13)
        }

        /// `s14`
        ///
        /// Shape: (1,).
        #[inline]
        pub fn s14(&self) -> &[f32] {
            rt::slice(&self.0, 14)
        }

        /// `s15`
        ///
        /// Shape: (2,). A frame may lack it.
        #[inline]
        pub fn s15(&self) -> ::core::option::Option<&[f64]> {
            rt::opt_slice(&self.0, 15)
        }

        /// `s16`
        ///
        /// Shape: (3,).
        #[inline]
        pub fn s16(&self) -> &[u8] {
            rt::slice(&self.0, 16)
        }

        /// `s17`
        ///
        /// Shape: (4,).
        #[inline]
        pub fn s17(&self) -> &[i16] {
            rt::slice(&self.0, 17)
        }

        /// `s18`
        ///
        /// Shape: (5,).
        #[inline]
        pub fn s18(&self) -> &[f32] {
            rt::slice(&self.0, 18)
        }

        /// `s19`
        ///
        /// Shape: (6,).
        #[inline]
        pub fn s19(&self) -> &[f64] {
            rt::slice(&self.0, 19)
        }

        /// `s20`
        ///
        /// Shape: (7,). A frame may lack it.
        #[inline]
        pub fn s20(&self) -> ::core::option::Option<&[u8]> {
            rt::opt_slice(&self.0, 20)
        }

        /// `s21`
        ///
        /// Shape: (1,).
        #[inline]
        pub fn s21(&self) -> &[i16] {
            rt::slice(&self.0, 21)
        }

        /// `s22`
        ///
        /// Shape: (2,).
        #[inline]
        pub fn s22(&self) -> &[f32] {
            rt::slice(&self.0, 22)
        }

        /// `s23`
        ///
        /// Shape: (3,).
        #[inline]
        pub fn s23(&self) -> &[f64] {
            rt::slice(&self.0, 23)
        }

        /// `s24`
        ///
        /// Shape: (4,).
        #[inline]
        pub fn s24(&self) -> &[u8] {
            rt::slice(&self.0, 24)
        }

        /// `s25`
        ///
        /// Shape: (5,). A frame may lack it.
        #[inline]
        pub fn s25(&self) -> ::core::option::Option<&[i16]> {
            rt::opt_slice(&self.0, 25)
        }

        /// `s26`
        ///
        /// Shape: (6,).
        #[inline]
        pub fn s26(&self) -> &[f32] {
            rt::slice(&self.0, 26)
        }

        /// `s27`
        ///
        /// Shape: (7,).
        #[inline]
        pub fn s27(&self) -> &[f64] {
            rt::slice(&self.0, 27)
        }

        /// `s28`
        ///
        /// Shape: (1,).
        #[inline]
        pub fn s28(&self) -> &[u8] {
            rt::slice(&self.0, 28)
        }

        /// `s29`
        ///
        /// Shape: (2,).
        #[inline]
        pub fn s29(&self) -> &[i16] {
            rt::slice(&self.0, 29)
        }

        /// `s30`
        ///
        /// Shape: (3,). A frame may lack it.
        #[inline]
        pub fn s30(&self) -> ::core::option::Option<&[f32]> {
            rt::opt_slice(&self.0, 30)
        }

        /// `s31`
        ///
        /// Shape: (4,).
        #[inline]
        pub fn s31(&self) -> &[f64] {
            rt::slice(&self.0, 31)
        }

        /// `s32`
        ///
        /// Shape: (5,).
        #[inline]
        pub fn s32(&self) -> &[u8] {
            rt::slice(&self.0, 32)
        }

        /// `s33`
        ///
        /// Shape: (6,).
        #[inline]
        pub fn s33(&self) -> &[i16] {
            rt::slice(&self.0, 33)
        }

        /// `s34`
        ///
        /// Shape: (7,).
        #[inline]
        pub fn s34(&self) -> &[f32] {
            rt::slice(&self.0, 34)
        }

        /// `s35`
        ///
        /// Shape: (1,). A frame may lack it.
        #[inline]
        pub fn s35(&self) -> ::core::option::Option<&[f64]> {
            rt::opt_slice(&self.0, 35)
        }

        /// `s36`
        ///
        /// Shape: (2,).
        #[inline]
        pub fn s36(&self) -> &[u8] {
            rt::slice(&self.0, 36)
        }

        /// `s37`
        ///
        /// Shape: (3,).
        #[inline]
        pub fn s37(&self) -> &[i16] {
            rt::slice(&self.0, 37)
        }

        /// `s38`
        ///
        /// Shape: (4,).
        #[inline]
        pub fn s38(&self) -> &[f32] {
            rt::slice(&self.0, 38)
        }

        /// `s39`
        ///
        /// Shape: (5,).
        #[inline]
        pub fn s39(&self) -> &[f64] {
            rt::slice(&self.0, 39)
        }

        /// `s40`
        ///
        /// Shape: (6,). A frame may lack it.
        #[inline]
        pub fn s40(&self) -> ::core::option::Option<&[u8]> {
            rt::opt_slice(&self.0, 40)
        }

        /// `s41`
        ///
        /// Shape: (7,).
        #[inline]
        pub fn s41(&self) -> &[i16] {
            rt::slice(&self.0, 41)
        }

        /// `s42`
        ///
        /// Shape: (1,).
        #[inline]
        pub fn s42(&self) -> &[f32] {
            rt::slice(&self.0, 42)
        }

        /// `s43`
        ///
        /// Shape: (2,).
        #[inline]
        pub fn s43(&self) -> &[f64] {
            rt::slice(&self.0, 43)
        }

        /// `s44`
        ///
        /// Shape: (3,).
        #[inline]
        pub fn s44(&self) -> &[u8] {
            rt::slice(&self.0, 44)
        }

        /// `s45`
        ///
        /// Shape: (4,). A frame may lack it.
        #[inline]
        pub fn s45(&self) -> ::core::option::Option<&[i16]> {
            rt::opt_slice(&self.0, 45)
        }

        /// `s46`
        ///
        /// Shape: (5,).
        #[inline]
        pub fn s46(&self) -> &[f32] {
            rt::slice(&self.0, 46)
        }

        /// `s47`
        ///
        /// Shape: (6,).
        #[inline]
        pub fn s47(&self) -> &[f64] {
            rt::slice(&self.0, 47)
        }

        /// `s48`
        ///
        /// Shape: (7,).
        #[inline]
        pub fn s48(&self) -> &[u8] {
            rt::slice(&self.0, 48)
        }

        /// `s49`
        ///
        /// Shape: (1,).
        #[inline]
        pub fn s49(&self) -> &[i16] {
            rt::slice(&self.0, 49)
        }

        /// `s50`
        ///
        /// Shape: (2,). A frame may lack it.
        #[inline]
        pub fn s50(&self) -> ::core::option::Option<&[f32]> {
            rt::opt_slice(&self.0, 50)
        }

        /// `s51`
        ///
        /// Shape: (3,).
        #[inline]
        pub fn s51(&self) -> &[f64] {
            rt::slice(&self.0, 51)
        }

        /// `s52`
        ///
        /// Shape: (4,).
        #[inline]
        pub fn s52(&self) -> &[u8] {
            rt::slice(&self.0, 52)
        }

        /// `s53`
        ///
        /// Shape: (5,).
        #[inline]
        pub fn s53(&self) -> &[i16] {
            rt::slice(&self.0, 53)
        }

        /// `s54`
        ///
        /// Shape: (6,).
        #[inline]
        pub fn s54(&self) -> &[f32] {
            rt::slice(&self.0, 54)
        }

        /// `s55`
        ///
        /// Shape: (7,). A frame may lack it.
        #[inline]
        pub fn s55(&self) -> ::core::option::Option<&[f64]> {
            rt::opt_slice(&self.0, 55)
        }

        /// `s56`
        ///
        /// Shape: (1,).
        #[inline]
        pub fn s56(&self) -> &[u8] {
            rt::slice(&self.0, 56)
        }

        /// `s57`
        ///
        /// Shape: (2,).
        #[inline]
        pub fn s57(&self) -> &[i16] {
            rt::slice(&self.0, 57)
        }

        /// `s58`
        ///
        /// Shape: (3,).
        #[inline]
        pub fn s58(&self) -> &[f32] {
            rt::slice(&self.0, 58)
        }

        /// `s59`
        ///
        /// Shape: (4,).
        #[inline]
        pub fn s59(&self) -> &[f64] {
            rt::slice(&self.0, 59)
        }

        /// `s60`
        ///
        /// Shape: (5,). A frame may lack it.
        #[inline]
        pub fn s60(&self) -> ::core::option::Option<&[u8]> {
            rt::opt_slice(&self.0, 60)
        }

        /// `s61`
        ///
        /// Shape: (6,).
        #[inline]
        pub fn s61(&self) -> &[i16] {
            rt::slice(&self.0, 61)
        }

        /// `s62`
        ///
        /// Shape: (7,).
        #[inline]
        pub fn s62(&self) -> &[f32] {
            rt::slice(&self.0, 62)
        }

        /// `s63`
        ///
        /// Shape: (1,).
        #[inline]
        pub fn s63(&self) -> &[f64] {
            rt::slice(&self.0, 63)
        }

        /// `s64`
        ///
        /// Shape: (2,).
        #[inline]
        pub fn s64(&self) -> &[u8] {
            rt::slice(&self.0, 64)
        }

        /// `s65`
        ///
        /// Shape: (3,). A frame may lack it.
        #[inline]
        pub fn s65(&self) -> ::core::option::Option<&[i16]> {
            rt::opt_slice(&self.0, 65)
        }

        /// `s66`
        ///
        /// Shape: (4,).
        #[inline]
        pub fn s66(&self) -> &[f32] {
            rt::slice(&self.0, 66)
        }

        /// `s67`
        ///
        /// Shape: (5,).
        #[inline]
        pub fn s67(&self) -> &[f64] {
            rt::slice(&self.0, 67)
        }

        /// `s68`
        ///
        /// Shape: (6,).
        #[inline]
        pub fn s68(&self) -> &[u8] {
            rt::slice(&self.0, 68)
        }

        /// `s69`
        ///
        /// Shape: (7,).
        #[inline]
        pub fn s69(&self) -> &[i16] {
            rt::slice(&self.0, 69)
        }

        /// `s70`
        ///
        /// Shape: (1,). A frame may lack it.
        #[inline]
        pub fn s70(&self) -> ::core::option::Option<&[f32]> {
            rt::opt_slice(&self.0, 70)
        }

        /// `s71`
        ///
        /// Shape: (2,).
        #[inline]
        pub fn s71(&self) -> &[f64] {
            rt::slice(&self.0, 71)
        }

        /// `s72`
        ///
        /// Shape: (3,).
        #[inline]
        pub fn s72(&self) -> &[u8] {
            rt::slice(&self.0, 72)
        }

        /// `s73`
        ///
        /// Shape: (4,).
        #[inline]
        pub fn s73(&self) -> &[i16] {
            rt::slice(&self.0, 73)
        }

        /// `s74`
        ///
        /// Shape: (5,).
        #[inline]
        pub fn s74(&self) -> &[f32] {
            rt::slice(&self.0, 74)
        }

        /// `s75`
        ///
        /// Shape: (6,). A frame may lack it.
        #[inline]
        pub fn s75(&self) -> ::core::option::Option<&[f64]> {
            rt::opt_slice(&self.0, 75)
        }

        /// `s76`
        ///
        /// Shape: (7,).
        #[inline]
        pub fn s76(&self) -> &[u8] {
            rt::slice(&self.0, 76)
        }

        /// `s77`
        ///
        /// Shape: (1,).
        #[inline]
        pub fn s77(&self) -> &[i16] {
            rt::slice(&self.0, 77)
        }

        /// `s78`
        ///
        /// Shape: (2,).
        #[inline]
        pub fn s78(&self) -> &[f32] {
            rt::slice(&self.0, 78)
        }

        /// `s79`
        ///
        /// Shape: (3,).
        #[inline]
        pub fn s79(&self) -> &[f64] {
            rt::slice(&self.0, 79)
        }

        /// `s80`
        ///
        /// Shape: (4,). A frame may lack it.
        #[inline]
        pub fn s80(&self) -> ::core::option::Option<&[u8]> {
            rt::opt_slice(&self.0, 80)
        }

        /// `s81`
        ///
        /// Shape: (5,).
        #[inline]
        pub fn s81(&self) -> &[i16] {
            rt::slice(&self.0, 81)
        }

        /// `s82`
        ///
        /// Shape: (6,).
        #[inline]
        pub fn s82(&self) -> &[f32] {
            rt::slice(&self.0, 82)
        }

        /// `s83`
        ///
        /// Shape: (7,).
        #[inline]
        pub fn s83(&self) -> &[f64] {
            rt::slice(&self.0, 83)
        }

        /// `s84`
        ///
        /// Shape: (1,).
        #[inline]
        pub fn s84(&self) -> &[u8] {
            rt::slice(&self.0, 84)
        }

        /// `s85`
        ///
        /// Shape: (2,). A frame may lack it.
        #[inline]
        pub fn s85(&self) -> ::core::option::Option<&[i16]> {
            rt::opt_slice(&self.0, 85)
        }

        /// `s86`
        ///
        /// Shape: (3,).
        #[inline]
        pub fn s86(&self) -> &[f32] {
            rt::slice(&self.0, 86)
        }

        /// `s87`
        ///
        /// Shape: (4,).
        #[inline]
        pub fn s87(&self) -> &[f64] {
            rt::slice(&self.0, 87)
        }

        /// `s88`
        ///
        /// Shape: (5,).
        #[inline]
        pub fn s88(&self) -> &[u8] {
            rt::slice(&self.0, 88)
        }

        /// `s89`
        ///
        /// Shape: (6,).
        #[inline]
        pub fn s89(&self) -> &[i16] {
            rt::slice(&self.0, 89)
        }

        /// `s90`
        ///
        /// Shape: (7,). A frame may lack it.
        #[inline]
        pub fn s90(&self) -> ::core::option::Option<&[f32]> {
            rt::opt_slice(&self.0, 90)
        }

        /// `s91`
        ///
        /// Shape: (1,).
        #[inline]
        pub fn s91(&self) -> &[f64] {
            rt::slice(&self.0, 91)
        }

        /// `s92`
        ///
        /// Shape: (2,).
        #[inline]
        pub fn s92(&self) -> &[u8] {
            rt::slice(&self.0, 92)
        }

        /// `s93`
        ///
        /// Shape: (3,).
        #[inline]
        pub fn s93(&self) -> &[i16] {
            rt::slice(&self.0, 93)
        }

        /// `s94`
        ///
        /// Shape: (4,).
        #[inline]
        pub fn s94(&self) -> &[f32] {
            rt::slice(&self.0, 94)
        }

        /// `s95`
        ///
        /// Shape: (5,). A frame may lack it.
        #[inline]
        pub fn s95(&self) -> ::core::option::Option<&[f64]> {
            rt::opt_slice(&self.0, 95)
        }

        /// `s96`
        ///
        /// Shape: (6,).
        #[inline]
        pub fn s96(&self) -> &[u8] {
            rt::slice(&self.0, 96)
        }

        /// `s97`
        ///
        /// Shape: (7,).
        #[inline]
        pub fn s97(&self) -> &[i16] {
            rt::slice(&self.0, 97)
        }

        /// `s98`
        ///
        /// Shape: (1,).
        #[inline]
        pub fn s98(&self) -> &[f32] {
            rt::slice(&self.0, 98)
        }

        /// `s99`
        ///
        /// Shape: (2,).
        #[inline]
        pub fn s99(&self) -> &[f64] {
            rt::slice(&self.0, 99)
        }

        /// `s100`
        ///
        /// Shape: (3,). A frame may lack it.
        #[inline]
        pub fn s100(&self) -> ::core::option::Option<&[u8]> {
            rt::opt_slice(&self.0, 100)
        }

        /// `s101`
        ///
        /// Shape: (4,).
        #[inline]
        pub fn s101(&self) -> &[i16] {
            rt::slice(&self.0, 101)
        }

        /// `s102`
        ///
        /// Shape: (5,).
        #[inline]
        pub fn s102(&self) -> &[f32] {
            rt::slice(&self.0, 102)
        }

        /// `s103`
        ///
        /// Shape: (6,).
        #[inline]
        pub fn s103(&self) -> &[f64] {
            rt::slice(&self.0, 103)
        }

        /// `s104`
        ///
        /// Shape: (7,).
        #[inline]
        pub fn s104(&self) -> &[u8] {
            rt::slice(&self.0, 104)
        }

        /// `s105`
        ///
        /// Shape: (1,). A frame may lack it.
        #[inline]
        pub fn s105(&self) -> ::core::option::Option<&[i16]> {
            rt::opt_slice(&self.0, 105)
        }

        /// `s106`
        ///
        /// Shape: (2,).
        #[inline]
        pub fn s106(&self) -> &[f32] {
            rt::slice(&self.0, 106)
        }

        /// `s107`
        ///
        /// Shape: (3,).
        #[inline]
        pub fn s107(&self) -> &[f64] {
            rt::slice(&self.0, 107)
        }

        /// `s108`
        ///
        /// Shape: (4,).
        #[inline]
        pub fn s108(&self) -> &[u8] {
            rt::slice(&self.0, 108)
        }

        /// `s109`
        ///
        /// Shape: (5,).
        #[inline]
        pub fn s109(&self) -> &[i16] {
            rt::slice(&self.0, 109)
        }

        /// `s110`
        ///
        /// Shape: (6,). A frame may lack it.
        #[inline]
        pub fn s110(&self) -> ::core::option::Option<&[f32]> {
            rt::opt_slice(&self.0, 110)
        }

        /// `s111`
        ///
        /// Shape: (7,).
        #[inline]
        pub fn s111(&self) -> &[f64] {
            rt::slice(&self.0, 111)
        }

        /// `s112`
        ///
        /// Shape: (1,).
        #[inline]
        pub fn s112(&self) -> &[u8] {
            rt::slice(&self.0, 112)
        }

        /// `s113`
        ///
        /// Shape: (2,).
        #[inline]
        pub fn s113(&self) -> &[i16] {
            rt::slice(&self.0, 113)
        }

        /// `s114`
        ///
        /// Shape: (3,).
        #[inline]
        pub fn s114(&self) -> &[f32] {
            rt::slice(&self.0, 114)
        }

        /// `s115`
        ///
        /// Shape: (4,). A frame may lack it.
        #[inline]
        pub fn s115(&self) -> ::core::option::Option<&[f64]> {
            rt::opt_slice(&self.0, 115)
        }

        /// `s116`
        ///
        /// Shape: (5,).
        #[inline]
        pub fn s116(&self) -> &[u8] {
            rt::slice(&self.0, 116)
        }

        /// `s117`
        ///
        /// Shape: (6,).
        #[inline]
        pub fn s117(&self) -> &[i16] {
            rt::slice(&self.0, 117)
        }

        /// `s118`
        ///
        /// Shape: (7,).
        #[inline]
        pub fn s118(&self) -> &[f32] {
            rt::slice(&self.0, 118)
        }

        /// `s119`
        ///
        /// Shape: (1,).
        #[inline]
        pub fn s119(&self) -> &[f64] {
            rt::slice(&self.0, 119)
        }

        /// `s120`
        ///
        /// Shape: (2,). A frame may lack it.
        #[inline]
        pub fn s120(&self) -> ::core::option::Option<&[u8]> {
            rt::opt_slice(&self.0, 120)
        }

        /// `s121`
        ///
        /// Shape: (3,).
        #[inline]
        pub fn s121(&self) -> &[i16] {
            rt::slice(&self.0, 121)
        }

        /// `s122`
        ///
        /// Shape: (4,).
        #[inline]
        pub fn s122(&self) -> &[f32] {
            rt::slice(&self.0, 122)
        }

        /// `s123`
        ///
        /// Shape: (5,).
        #[inline]
        pub fn s123(&self) -> &[f64] {
            rt::slice(&self.0, 123)
        }

        /// `s124`
        ///
        /// Shape: (6,).
        #[inline]
        pub fn s124(&self) -> &[u8] {
            rt::slice(&self.0, 124)
        }

        /// `s125`
        ///
        /// Shape: (7,). A frame may lack it.
        #[inline]
        pub fn s125(&self) -> ::core::option::Option<&[i16]> {
            rt::opt_slice(&self.0, 125)
        }

        /// `s126`
        ///
        /// Shape: (1,).
        #[inline]
        pub fn s126(&self) -> &[f32] {
            rt::slice(&self.0, 126)
        }

        /// `s127`
        ///
        /// Shape: (2,).
        #[inline]
        pub fn s127(&self) -> &[f64] {
            rt::slice(&self.0, 127)
        }

        /// `s128`
        ///
        /// Shape: (3,).
        #[inline]
        pub fn s128(&self) -> &[u8] {
            rt::slice(&self.0, 128)
        }

        /// `s129`
        ///
        /// Shape: (4,).
        #[inline]
        pub fn s129(&self) -> &[i16] {
            rt::slice(&self.0, 129)
        }

        /// `s130`
        ///
        /// Shape: (5,). A frame may lack it.
        #[inline]
        pub fn s130(&self) -> ::core::option::Option<&[f32]> {
            rt::opt_slice(&self.0, 130)
        }

        /// `s131`
        ///
        /// Shape: (6,).
        #[inline]
        pub fn s131(&self) -> &[f64] {
            rt::slice(&self.0, 131)
        }

        /// `s132`
        ///
        /// Shape: (7,).
        #[inline]
        pub fn s132(&self) -> &[u8] {
            rt::slice(&self.0, 132)
        }

        /// `s133`
        ///
        /// Shape: (1,).
        #[inline]
        pub fn s133(&self) -> &[i16] {
            rt::slice(&self.0, 133)
        }

        /// `s134`
        ///
        /// Shape: (2,).
        #[inline]
        pub fn s134(&self) -> &[f32] {
            rt::slice(&self.0, 134)
        }

        /// `s135`
        ///
        /// Shape: (3,). A frame may lack it.
        #[inline]
        pub fn s135(&self) -> ::core::option::Option<&[f64]> {
            rt::opt_slice(&self.0, 135)
        }

        /// `s136`
        ///
        /// Shape: (4,).
        #[inline]
        pub fn s136(&self) -> &[u8] {
            rt::slice(&self.0, 136)
        }

        /// `s137`
        ///
        /// Shape: (5,).
        #[inline]
        pub fn s137(&self) -> &[i16] {
            rt::slice(&self.0, 137)
        }

        /// `s138`
        ///
        /// Shape: (6,).
        #[inline]
        pub fn s138(&self) -> &[f32] {
            rt::slice(&self.0, 138)
        }

        /// `s139`
        ///
        /// Shape: (7,).
        #[inline]
        pub fn s139(&self) -> &[f64] {
            rt::slice(&self.0, 139)
        }

        /// `s140`
        ///
        /// Shape: (1,). A frame may lack it.
        #[inline]
        pub fn s140(&self) -> ::core::option::Option<&[u8]> {
            rt::opt_slice(&self.0, 140)
        }

        /// `s141`
        ///
        /// Shape: (2,).
        #[inline]
        pub fn s141(&self) -> &[i16] {
            rt::slice(&self.0, 141)
        }

        /// `s142`
        ///
        /// Shape: (3,).
        #[inline]
        pub fn s142(&self) -> &[f32] {
            rt::slice(&self.0, 142)
        }

        /// `s143`
        ///
        /// Shape: (4,).
        #[inline]
        pub fn s143(&self) -> &[f64] {
            rt::slice(&self.0, 143)
        }

        /// `s144`
        ///
        /// Shape: (5,).
        #[inline]
        pub fn s144(&self) -> &[u8] {
            rt::slice(&self.0, 144)
        }

        /// `s145`
        ///
        /// Shape: (6,). A frame may lack it.
        #[inline]
        pub fn s145(&self) -> ::core::option::Option<&[i16]> {
            rt::opt_slice(&self.0, 145)
        }

        /// `s146`
        ///
        /// Shape: (7,).
        #[inline]
        pub fn s146(&self) -> &[f32] {
            rt::slice(&self.0, 146)
        }

        /// `s147`
        ///
        /// Shape: (1,).
        #[inline]
        pub fn s147(&self) -> &[f64] {
            rt::slice(&self.0, 147)
        }

        /// `s148`
        ///
        /// Shape: (2,).
        #[inline]
        pub fn s148(&self) -> &[u8] {
            rt::slice(&self.0, 148)
        }

        /// `s149`
        ///
        /// Shape: (3,).
        #[inline]
        pub fn s149(&self) -> &[i16] {
            rt::slice(&self.0, 149)
        }

        /// `s150`
        ///
        /// Shape: (4,). A frame may lack it.
        #[inline]
        pub fn s150(&self) -> ::core::option::Option<&[f32]> {
            rt::opt_slice(&self.0, 150)
        }

        /// `s151`
        ///
        /// Shape: (5,).
        #[inline]
        pub fn s151(&self) -> &[f64] {
            rt::slice(&self.0, 151)
        }

        /// `s152`
        ///
        /// Shape: (6,).
        #[inline]
        pub fn s152(&self) -> &[u8] {
            rt::slice(&self.0, 152)
        }

        /// `s153`
        ///
        /// Shape: (7,).
        #[inline]
        pub fn s153(&self) -> &[i16] {
            rt::slice(&self.0, 153)
        }

        /// `s154`
        ///
        /// Shape: (1,).
        #[inline]
        pub fn s154(&self) -> &[f32] {
            rt::slice(&self.0, 154)
        }

        /// `s155`
        ///
        /// Shape: (2,). A frame may lack it.
        #[inline]
        pub fn s155(&self) -> ::core::option::Option<&[f64]> {
            rt::opt_slice(&self.0, 155)
        }

        /// `s156`
        ///
        /// Shape: (3,).
        #[inline]
        pub fn s156(&self) -> &[u8] {
            rt::slice(&self.0, 156)
        }

        /// `s157`
        ///
        /// Shape: (4,).
        #[inline]
        pub fn s157(&self) -> &[i16] {
            rt::slice(&self.0, 157)
        }

        /// `s158`
        ///
        /// Shape: (5,).
        #[inline]
        pub fn s158(&self) -> &[f32] {
            rt::slice(&self.0, 158)
        }

        /// `s159`
        ///
        /// Shape: (6,).
        #[inline]
        pub fn s159(&self) -> &[f64] {
            rt::slice(&self.0, 159)
        }

        /// `s160`
        ///
        /// Shape: (7,). A frame may lack it.
        #[inline]
        pub fn s160(&self) -> ::core::option::Option<&[u8]> {
            rt::opt_slice(&self.0, 160)
        }

        /// `s161`
        ///
        /// Shape: (1,).
        #[inline]
        pub fn s161(&self) -> &[i16] {
            rt::slice(&self.0, 161)
        }

        /// `s162`
        ///
        /// Shape: (2,).
        #[inline]
        pub fn s162(&self) -> &[f32] {
            rt::slice(&self.0, 162)
        }

        /// `s163`
        ///
        /// Shape: (3,).
        #[inline]
        pub fn s163(&self) -> &[f64] {
            rt::slice(&self.0, 163)
        }

        /// `s164`
        ///
        /// Shape: (4,).
        #[inline]
        pub fn s164(&self) -> &[u8] {
            rt::slice(&self.0, 164)
        }

        /// `s165`
        ///
        /// Shape: (5,). A frame may lack it.
        #[inline]
        pub fn s165(&self) -> ::core::option::Option<&[i16]> {
            rt::opt_slice(&self.0, 165)
        }

        /// `s166`
        ///
        /// Shape: (6,).
        #[inline]
        pub fn s166(&self) -> &[f32] {
            rt::slice(&self.0, 166)
        }

        /// `s167`
        ///
        /// Shape: (7,).
        #[inline]
        pub fn s167(&self) -> &[f64] {
            rt::slice(&self.0, 167)
        }

        /// `s168`
        ///
        /// Shape: (1,).
        #[inline]
        pub fn s168(&self) -> &[u8] {
            rt::slice(&self.0, 168)
        }

        /// `s169`
        ///
        /// Shape: (2,).
        #[inline]
        pub fn s169(&self) -> &[i16] {
            rt::slice(&self.0, 169)
        }

        /// `s170`
        ///
        /// Shape: (3,). A frame may lack it.
        #[inline]
        pub fn s170(&self) -> ::core::option::Option<&[f32]> {
            rt::opt_slice(&self.0, 170)
        }

        /// `s171`
        ///
        /// Shape: (4,).
        #[inline]
        pub fn s171(&self) -> &[f64] {
            rt::slice(&self.0, 171)
        }

        /// `s172`
        ///
        /// Shape: (5,).
        #[inline]
        pub fn s172(&self) -> &[u8] {
            rt::slice(&self.0, 172)
        }

        /// `s173`
        ///
        /// Shape: (6,).
        #[inline]
        pub fn s173(&self) -> &[i16] {
            rt::slice(&self.0, 173)
        }

        /// `s174`
        ///
        /// Shape: (7,).
        #[inline]
        pub fn s174(&self) -> &[f32] {
            rt::slice(&self.0, 174)
        }

        /// `s175`
        ///
        /// Shape: (1,). A frame may lack it.
        #[inline]
        pub fn s175(&self) -> ::core::option::Option<&[f64]> {
            rt::opt_slice(&self.0, 175)
        }

        /// `s176`
        ///
        /// Shape: (2,).
        #[inline]
        pub fn s176(&self) -> &[u8] {
            rt::slice(&self.0, 176)
        }

        /// `s177`
        ///
        /// Shape: (3,).
        #[inline]
        pub fn s177(&self) -> &[i16] {
            rt::slice(&self.0, 177)
        }

        /// `s178`
        ///
        /// Shape: (4,).
        #[inline]
        pub fn s178(&self) -> &[f32] {
            rt::slice(&self.0, 178)
        }

        /// `s179`
        ///
        /// Shape: (5,).
        #[inline]
        pub fn s179(&self) -> &[f64] {
            rt::slice(&self.0, 179)
        }

        /// `s180`
        ///
        /// Shape: (6,). A frame may lack it.
        #[inline]
        pub fn s180(&self) -> ::core::option::Option<&[u8]> {
            rt::opt_slice(&self.0, 180)
        }

        /// `s181`
        ///
        /// Shape: (7,).
        #[inline]
        pub fn s181(&self) -> &[i16] {
            rt::slice(&self.0, 181)
        }

        /// `s182`
        ///
        /// Shape: (1,).
        #[inline]
        pub fn s182(&self) -> &[f32] {
            rt::slice(&self.0, 182)
        }

        /// `s183`
        ///
        /// Shape: (2,).
        #[inline]
        pub fn s183(&self) -> &[f64] {
            rt::slice(&self.0, 183)
        }

        /// `s184`
        ///
        /// Shape: (3,).
        #[inline]
        pub fn s184(&self) -> &[u8] {
            rt::slice(&self.0, 184)
        }

        /// `s185`
        ///
        /// Shape: (4,). A frame may lack it.
        #[inline]
        pub fn s185(&self) -> ::core::option::Option<&[i16]> {
            rt::opt_slice(&self.0, 185)
        }

        /// `s186`
        ///
        /// Shape: (5,).
        #[inline]
        pub fn s186(&self) -> &[f32] {
            rt::slice(&self.0, 186)
        }

        /// `s187`
        ///
        /// Shape: (6,).
        #[inline]
        pub fn s187(&self) -> &[f64] {
            rt::slice(&self.0, 187)
        }

        /// `s188`
        ///
        /// Shape: (7,).
        #[inline]
        pub fn s188(&self) -> &[u8] {
            rt::slice(&self.0, 188)
        }

        /// `s189`
        ///
        /// Shape: (1,).
        #[inline]
        pub fn s189(&self) -> &[i16] {
            rt::slice(&self.0, 189)
        }

        /// `s190`
        ///
        /// Shape: (2,). A frame may lack it.
        #[inline]
        pub fn s190(&self) -> ::core::option::Option<&[f32]> {
            rt::opt_slice(&self.0, 190)
        }

        /// `s191`
        ///
        /// Shape: (3,).
        #[inline]
        pub fn s191(&self) -> &[f64] {
            rt::slice(&self.0, 191)
        }

        /// `s192`
        ///
        /// Shape: (4,).
        #[inline]
        pub fn s192(&self) -> &[u8] {
            rt::slice(&self.0, 192)
        }

        /// `s193`
        ///
        /// Shape: (5,).
        #[inline]
        pub fn s193(&self) -> &[i16] {
            rt::slice(&self.0, 193)
        }

        /// `s194`
        ///
        /// Shape: (6,).
        #[inline]
        pub fn s194(&self) -> &[f32] {
            rt::slice(&self.0, 194)
        }

        /// `s195`
        ///
        /// Shape: (7,). A frame may lack it.
        #[inline]
        pub fn s195(&self) -> ::core::option::Option<&[f64]> {
            rt::opt_slice(&self.0, 195)
        }

        /// `s196`
        ///
        /// Shape: (1,).
        #[inline]
        pub fn s196(&self) -> &[u8] {
            rt::slice(&self.0, 196)
        }

        /// `s197`
        ///
        /// Shape: (2,).
        #[inline]
        pub fn s197(&self) -> &[i16] {
            rt::slice(&self.0, 197)
        }

        /// `s198`
        ///
        /// Shape: (3,).
        #[inline]
        pub fn s198(&self) -> &[f32] {
            rt::slice(&self.0, 198)
        }

        /// `s199`
        ///
        /// Shape: (4,).
        #[inline]
        pub fn s199(&self) -> &[f64] {
            rt::slice(&self.0, 199)
        }
    }

    impl View<rt::Pinned<'_>> {
        /// The same frame, still pinned, without its client's lifetime.
        pub fn into_owned(self) -> OwnedFrame {
            View(self.0.into_owned())
        }
    }

    impl<B: rt::Backing> ::core::ops::Deref for View<B> {
        type Target = B;
        fn deref(&self) -> &B {
            &self.0
        }
    }

    impl<B: rt::Backing> ::core::fmt::Debug for View<B> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            rt::debug(f, "many_streams", &self.0)
        }
    }

    /// A frame to write. Dropped unpublished, it leaves no trace.
    pub struct FrameMut<'s>(rt::Loan<'s>);

    impl<'s> FrameMut<'s> {
        /// Writes `s0`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Shape: (1,). A frame may lack it.
        #[inline]
        pub fn set_s0(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 0, values)
        }

        /// Adds `s0` to the frame, once, and lends it to be written, all of it.
        ///
        /// Shape: (1,). A frame may lack it.
        #[inline]
        pub fn s0_mut(&mut self) -> ::core::result::Result<&mut [u8], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(0, 1)?))
        }

        /// Writes `s1`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (2,).
        #[inline]
        pub fn set_s1(&mut self, values: &[i16]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 1, values)
        }

        /// Lends `s1` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (2,).
        #[inline]
        pub fn s1_mut(&mut self) -> &mut [i16] {
            rt::slice_mut(self.0.fixed(1))
        }

        /// Writes `s2`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (3,).
        #[inline]
        pub fn set_s2(&mut self, values: &[f32]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 2, values)
        }

        /// Lends `s2` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (3,).
        #[inline]
        pub fn s2_mut(&mut self) -> &mut [f32] {
            rt::slice_mut(self.0.fixed(2))
        }

        /// Writes `s3`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (4,).
        #[inline]
        pub fn set_s3(&mut self, values: &[f64]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 3, values)
        }

        /// Lends `s3` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (4,).
        #[inline]
        pub fn s3_mut(&mut self) -> &mut [f64] {
            rt::slice_mut(self.0.fixed(3))
        }

        /// Writes `s4`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (5,).
        #[inline]
        pub fn set_s4(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 4, values)
        }

        /// Lends `s4` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (5,).
        #[inline]
        pub fn s4_mut(&mut self) -> &mut [u8] {
            rt::slice_mut(self.0.fixed(4))
        }

        /// Writes `s5`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Shape: (6,). A frame may lack it.
        #[inline]
        pub fn set_s5(&mut self, values: &[i16]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 5, values)
        }

        /// Adds `s5` to the frame, once, and lends it to be written, all of it.
        ///
        /// Shape: (6,). A frame may lack it.
        #[inline]
        pub fn s5_mut(&mut self) -> ::core::result::Result<&mut [i16], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(5, 1)?))
        }

        /// Writes `s6`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (7,).
        #[inline]
        pub fn set_s6(&mut self, values: &[f32]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 6, values)
        }

        /// Lends `s6` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (7,).
        #[inline]
        pub fn s6_mut(&mut self) -> &mut [f32] {
            rt::slice_mut(self.0.fixed(6))
        }

        /// Writes `s7`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (1,).
        #[inline]
        pub fn set_s7(&mut self, values: &[f64]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 7, values)
        }

        /// Lends `s7` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (1,).
        #[inline]
        pub fn s7_mut(&mut self) -> &mut [f64] {
            rt::slice_mut(self.0.fixed(7))
        }

        /// Writes `s8`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (2,).
        #[inline]
        pub fn set_s8(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 8, values)
        }

        /// Lends `s8` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (2,).
        #[inline]
        pub fn s8_mut(&mut self) -> &mut [u8] {
            rt::slice_mut(self.0.fixed(8))
        }

        /// Writes `s9`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (3,).
        #[inline]
        pub fn set_s9(&mut self, values: &[i16]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 9, values)
        }

        /// Lends `s9` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (3,).
        #[inline]
        pub fn s9_mut(&mut self) -> &mut [i16] {
            rt::slice_mut(self.0.fixed(9))
        }

        /// Writes `s10`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Shape: (4,). A frame may lack it.
        #[inline]
        pub fn set_s10(&mut self, values: &[f32]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 10, values)
        }

        /// Adds `s10` to the frame, once, and lends it to be written, all of it.
        ///
        /// Shape: (4,). A frame may lack it.
        #[inline]
        pub fn s10_mut(&mut self) -> ::core::result::Result<&mut [f32], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(10, 1)?))
        }

        /// Writes `s11`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (5,).
        #[inline]
        pub fn set_s11(&mut self, values: &[f64]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 11, values)
        }

        /// Lends `s11` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (5,).
        #[inline]
        pub fn s11_mut(&mut self) -> &mut [f64] {
            rt::slice_mut(self.0.fixed(11))
        }

        /// Writes `s12`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (6,).
        #[inline]
        pub fn set_s12(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 12, values)
        }

        /// Lends `s12` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (6,).
        #[inline]
        pub fn s12_mut(&mut self) -> &mut [u8] {
            rt::slice_mut(self.0.fixed(12))
        }

        /// Writes `s13`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (7,).
        #[inline]
        pub fn set_s13(&mut self, values: &[i16]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 13, values)
        }

        /// Lends `s13` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (7,).
        #[inline]
        pub fn s13_mut(&mut self) -> &mut [i16] {
            rt::slice_mut(self.0.fixed(13))
        }

        /// Writes `s14`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (1,).
        #[inline]
        pub fn set_s14(&mut self, values: &[f32]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 14, values)
        }

        /// Lends `s14` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (1,).
        #[inline]
        pub fn s14_mut(&mut self) -> &mut [f32] {
            rt::slice_mut(self.0.fixed(14))
        }

        /// Writes `s15`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Shape: (2,). A frame may lack it.
        #[inline]
        pub fn set_s15(&mut self, values: &[f64]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 15, values)
        }

        /// Adds `s15` to the frame, once, and lends it to be written, all of it.
        ///
        /// Shape: (2,). A frame may lack it.
        #[inline]
        pub fn s15_mut(&mut self) -> ::core::result::Result<&mut [f64], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(15, 1)?))
        }

        /// Writes `s16`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (3,).
        #[inline]
        pub fn set_s16(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 16, values)
        }

        /// Lends `s16` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (3,).
        #[inline]
        pub fn s16_mut(&mut self) -> &mut [u8] {
            rt::slice_mut(self.0.fixed(16))
        }

        /// Writes `s17`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (4,).
        #[inline]
        pub fn set_s17(&mut self, values: &[i16]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 17, values)
        }

        /// Lends `s17` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (4,).
        #[inline]
        pub fn s17_mut(&mut self) -> &mut [i16] {
            rt::slice_mut(self.0.fixed(17))
        }

        /// Writes `s18`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (5,).
        #[inline]
        pub fn set_s18(&mut self, values: &[f32]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 18, values)
        }

        /// Lends `s18` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (5,).
        #[inline]
        pub fn s18_mut(&mut self) -> &mut [f32] {
            rt::slice_mut(self.0.fixed(18))
        }

        /// Writes `s19`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (6,).
        #[inline]
        pub fn set_s19(&mut self, values: &[f64]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 19, values)
        }

        /// Lends `s19` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (6,).
        #[inline]
        pub fn s19_mut(&mut self) -> &mut [f64] {
            rt::slice_mut(self.0.fixed(19))
        }

        /// Writes `s20`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Shape: (7,). A frame may lack it.
        #[inline]
        pub fn set_s20(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 20, values)
        }

        /// Adds `s20` to the frame, once, and lends it to be written, all of it.
        ///
        /// Shape: (7,). A frame may lack it.
        #[inline]
        pub fn s20_mut(&mut self) -> ::core::result::Result<&mut [u8], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(20, 1)?))
        }

        /// Writes `s21`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (1,).
        #[inline]
        pub fn set_s21(&mut self, values: &[i16]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 21, values)
        }

        /// Lends `s21` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (1,).
        #[inline]
        pub fn s21_mut(&mut self) -> &mut [i16] {
            rt::slice_mut(self.0.fixed(21))
        }

        /// Writes `s22`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (2,).
        #[inline]
        pub fn set_s22(&mut self, values: &[f32]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 22, values)
        }

        /// Lends `s22` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (2,).
        #[inline]
        pub fn s22_mut(&mut self) -> &mut [f32] {
            rt::slice_mut(self.0.fixed(22))
        }

        /// Writes `s23`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (3,).
        #[inline]
        pub fn set_s23(&mut self, values: &[f64]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 23, values)
        }

        /// Lends `s23` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (3,).
        #[inline]
        pub fn s23_mut(&mut self) -> &mut [f64] {
            rt::slice_mut(self.0.fixed(23))
        }

        /// Writes `s24`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (4,).
        #[inline]
        pub fn set_s24(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 24, values)
        }

        /// Lends `s24` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (4,).
        #[inline]
        pub fn s24_mut(&mut self) -> &mut [u8] {
            rt::slice_mut(self.0.fixed(24))
        }

        /// Writes `s25`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Shape: (5,). A frame may lack it.
        #[inline]
        pub fn set_s25(&mut self, values: &[i16]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 25, values)
        }

        /// Adds `s25` to the frame, once, and lends it to be written, all of it.
        ///
        /// Shape: (5,). A frame may lack it.
        #[inline]
        pub fn s25_mut(&mut self) -> ::core::result::Result<&mut [i16], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(25, 1)?))
        }

        /// Writes `s26`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (6,).
        #[inline]
        pub fn set_s26(&mut self, values: &[f32]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 26, values)
        }

        /// Lends `s26` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (6,).
        #[inline]
        pub fn s26_mut(&mut self) -> &mut [f32] {
            rt::slice_mut(self.0.fixed(26))
        }

        /// Writes `s27`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (7,).
        #[inline]
        pub fn set_s27(&mut self, values: &[f64]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 27, values)
        }

        /// Lends `s27` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (7,).
        #[inline]
        pub fn s27_mut(&mut self) -> &mut [f64] {
            rt::slice_mut(self.0.fixed(27))
        }

        /// Writes `s28`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (1,).
        #[inline]
        pub fn set_s28(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 28, values)
        }

        /// Lends `s28` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (1,).
        #[inline]
        pub fn s28_mut(&mut self) -> &mut [u8] {
            rt::slice_mut(self.0.fixed(28))
        }

        /// Writes `s29`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (2,).
        #[inline]
        pub fn set_s29(&mut self, values: &[i16]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 29, values)
        }

        /// Lends `s29` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (2,).
        #[inline]
        pub fn s29_mut(&mut self) -> &mut [i16] {
            rt::slice_mut(self.0.fixed(29))
        }

        /// Writes `s30`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Shape: (3,). A frame may lack it.
        #[inline]
        pub fn set_s30(&mut self, values: &[f32]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 30, values)
        }

        /// Adds `s30` to the frame, once, and lends it to be written, all of it.
        ///
        /// Shape: (3,). A frame may lack it.
        #[inline]
        pub fn s30_mut(&mut self) -> ::core::result::Result<&mut [f32], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(30, 1)?))
        }

        /// Writes `s31`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (4,).
        #[inline]
        pub fn set_s31(&mut self, values: &[f64]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 31, values)
        }

        /// Lends `s31` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (4,).
        #[inline]
        pub fn s31_mut(&mut self) -> &mut [f64] {
            rt::slice_mut(self.0.fixed(31))
        }

        /// Writes `s32`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (5,).
        #[inline]
        pub fn set_s32(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 32, values)
        }

        /// Lends `s32` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (5,).
        #[inline]
        pub fn s32_mut(&mut self) -> &mut [u8] {
            rt::slice_mut(self.0.fixed(32))
        }

        /// Writes `s33`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (6,).
        #[inline]
        pub fn set_s33(&mut self, values: &[i16]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 33, values)
        }

        /// Lends `s33` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (6,).
        #[inline]
        pub fn s33_mut(&mut self) -> &mut [i16] {
            rt::slice_mut(self.0.fixed(33))
        }

        /// Writes `s34`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (7,).
        #[inline]
        pub fn set_s34(&mut self, values: &[f32]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 34, values)
        }

        /// Lends `s34` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (7,).
        #[inline]
        pub fn s34_mut(&mut self) -> &mut [f32] {
            rt::slice_mut(self.0.fixed(34))
        }

        /// Writes `s35`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Shape: (1,). A frame may lack it.
        #[inline]
        pub fn set_s35(&mut self, values: &[f64]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 35, values)
        }

        /// Adds `s35` to the frame, once, and lends it to be written, all of it.
        ///
        /// Shape: (1,). A frame may lack it.
        #[inline]
        pub fn s35_mut(&mut self) -> ::core::result::Result<&mut [f64], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(35, 1)?))
        }

        /// Writes `s36`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (2,).
        #[inline]
        pub fn set_s36(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 36, values)
        }

        /// Lends `s36` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (2,).
        #[inline]
        pub fn s36_mut(&mut self) -> &mut [u8] {
            rt::slice_mut(self.0.fixed(36))
        }

        /// Writes `s37`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (3,).
        #[inline]
        pub fn set_s37(&mut self, values: &[i16]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 37, values)
        }

        /// Lends `s37` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (3,).
        #[inline]
        pub fn s37_mut(&mut self) -> &mut [i16] {
            rt::slice_mut(self.0.fixed(37))
        }

        /// Writes `s38`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (4,).
        #[inline]
        pub fn set_s38(&mut self, values: &[f32]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 38, values)
        }

        /// Lends `s38` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (4,).
        #[inline]
        pub fn s38_mut(&mut self) -> &mut [f32] {
            rt::slice_mut(self.0.fixed(38))
        }

        /// Writes `s39`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (5,).
        #[inline]
        pub fn set_s39(&mut self, values: &[f64]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 39, values)
        }

        /// Lends `s39` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (5,).
        #[inline]
        pub fn s39_mut(&mut self) -> &mut [f64] {
            rt::slice_mut(self.0.fixed(39))
        }

        /// Writes `s40`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Shape: (6,). A frame may lack it.
        #[inline]
        pub fn set_s40(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 40, values)
        }

        /// Adds `s40` to the frame, once, and lends it to be written, all of it.
        ///
        /// Shape: (6,). A frame may lack it.
        #[inline]
        pub fn s40_mut(&mut self) -> ::core::result::Result<&mut [u8], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(40, 1)?))
        }

        /// Writes `s41`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (7,).
        #[inline]
        pub fn set_s41(&mut self, values: &[i16]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 41, values)
        }

        /// Lends `s41` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (7,).
        #[inline]
        pub fn s41_mut(&mut self) -> &mut [i16] {
            rt::slice_mut(self.0.fixed(41))
        }

        /// Writes `s42`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (1,).
        #[inline]
        pub fn set_s42(&mut self, values: &[f32]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 42, values)
        }

        /// Lends `s42` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (1,).
        #[inline]
        pub fn s42_mut(&mut self) -> &mut [f32] {
            rt::slice_mut(self.0.fixed(42))
        }

        /// Writes `s43`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (2,).
        #[inline]
        pub fn set_s43(&mut self, values: &[f64]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 43, values)
        }

        /// Lends `s43` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (2,).
        #[inline]
        pub fn s43_mut(&mut self) -> &mut [f64] {
            rt::slice_mut(self.0.fixed(43))
        }

        /// Writes `s44`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (3,).
        #[inline]
        pub fn set_s44(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 44, values)
        }

        /// Lends `s44` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (3,).
        #[inline]
        pub fn s44_mut(&mut self) -> &mut [u8] {
            rt::slice_mut(self.0.fixed(44))
        }

        /// Writes `s45`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Shape: (4,). A frame may lack it.
        #[inline]
        pub fn set_s45(&mut self, values: &[i16]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 45, values)
        }

        /// Adds `s45` to the frame, once, and lends it to be written, all of it.
        ///
        /// Shape: (4,). A frame may lack it.
        #[inline]
        pub fn s45_mut(&mut self) -> ::core::result::Result<&mut [i16], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(45, 1)?))
        }

        /// Writes `s46`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (5,).
        #[inline]
        pub fn set_s46(&mut self, values: &[f32]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 46, values)
        }

        /// Lends `s46` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (5,).
        #[inline]
        pub fn s46_mut(&mut self) -> &mut [f32] {
            rt::slice_mut(self.0.fixed(46))
        }

        /// Writes `s47`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (6,).
        #[inline]
        pub fn set_s47(&mut self, values: &[f64]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 47, values)
        }

        /// Lends `s47` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (6,).
        #[inline]
        pub fn s47_mut(&mut self) -> &mut [f64] {
            rt::slice_mut(self.0.fixed(47))
        }

        /// Writes `s48`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (7,).
        #[inline]
        pub fn set_s48(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 48, values)
        }

        /// Lends `s48` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (7,).
        #[inline]
        pub fn s48_mut(&mut self) -> &mut [u8] {
            rt::slice_mut(self.0.fixed(48))
        }

        /// Writes `s49`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (1,).
        #[inline]
        pub fn set_s49(&mut self, values: &[i16]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 49, values)
        }

        /// Lends `s49` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (1,).
        #[inline]
        pub fn s49_mut(&mut self) -> &mut [i16] {
            rt::slice_mut(self.0.fixed(49))
        }

        /// Writes `s50`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Shape: (2,). A frame may lack it.
        #[inline]
        pub fn set_s50(&mut self, values: &[f32]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 50, values)
        }

        /// Adds `s50` to the frame, once, and lends it to be written, all of it.
        ///
        /// Shape: (2,). A frame may lack it.
        #[inline]
        pub fn s50_mut(&mut self) -> ::core::result::Result<&mut [f32], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(50, 1)?))
        }

        /// Writes `s51`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (3,).
        #[inline]
        pub fn set_s51(&mut self, values: &[f64]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 51, values)
        }

        /// Lends `s51` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (3,).
        #[inline]
        pub fn s51_mut(&mut self) -> &mut [f64] {
            rt::slice_mut(self.0.fixed(51))
        }

        /// Writes `s52`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (4,).
        #[inline]
        pub fn set_s52(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 52, values)
        }

        /// Lends `s52` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (4,).
        #[inline]
        pub fn s52_mut(&mut self) -> &mut [u8] {
            rt::slice_mut(self.0.fixed(52))
        }

        /// Writes `s53`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (5,).
        #[inline]
        pub fn set_s53(&mut self, values: &[i16]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 53, values)
        }

        /// Lends `s53` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (5,).
        #[inline]
        pub fn s53_mut(&mut self) -> &mut [i16] {
            rt::slice_mut(self.0.fixed(53))
        }

        /// Writes `s54`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (6,).
        #[inline]
        pub fn set_s54(&mut self, values: &[f32]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 54, values)
        }

        /// Lends `s54` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (6,).
        #[inline]
        pub fn s54_mut(&mut self) -> &mut [f32] {
            rt::slice_mut(self.0.fixed(54))
        }

        /// Writes `s55`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Shape: (7,). A frame may lack it.
        #[inline]
        pub fn set_s55(&mut self, values: &[f64]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 55, values)
        }

        /// Adds `s55` to the frame, once, and lends it to be written, all of it.
        ///
        /// Shape: (7,). A frame may lack it.
        #[inline]
        pub fn s55_mut(&mut self) -> ::core::result::Result<&mut [f64], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(55, 1)?))
        }

        /// Writes `s56`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (1,).
        #[inline]
        pub fn set_s56(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 56, values)
        }

        /// Lends `s56` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (1,).
        #[inline]
        pub fn s56_mut(&mut self) -> &mut [u8] {
            rt::slice_mut(self.0.fixed(56))
        }

        /// Writes `s57`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (2,).
        #[inline]
        pub fn set_s57(&mut self, values: &[i16]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 57, values)
        }

        /// Lends `s57` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (2,).
        #[inline]
        pub fn s57_mut(&mut self) -> &mut [i16] {
            rt::slice_mut(self.0.fixed(57))
        }

        /// Writes `s58`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (3,).
        #[inline]
        pub fn set_s58(&mut self, values: &[f32]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 58, values)
        }

        /// Lends `s58` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (3,).
        #[inline]
        pub fn s58_mut(&mut self) -> &mut [f32] {
            rt::slice_mut(self.0.fixed(58))
        }

        /// Writes `s59`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (4,).
        #[inline]
        pub fn set_s59(&mut self, values: &[f64]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 59, values)
        }

        /// Lends `s59` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (4,).
        #[inline]
        pub fn s59_mut(&mut self) -> &mut [f64] {
            rt::slice_mut(self.0.fixed(59))
        }

        /// Writes `s60`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Shape: (5,). A frame may lack it.
        #[inline]
        pub fn set_s60(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 60, values)
        }

        /// Adds `s60` to the frame, once, and lends it to be written, all of it.
        ///
        /// Shape: (5,). A frame may lack it.
        #[inline]
        pub fn s60_mut(&mut self) -> ::core::result::Result<&mut [u8], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(60, 1)?))
        }

        /// Writes `s61`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (6,).
        #[inline]
        pub fn set_s61(&mut self, values: &[i16]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 61, values)
        }

        /// Lends `s61` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (6,).
        #[inline]
        pub fn s61_mut(&mut self) -> &mut [i16] {
            rt::slice_mut(self.0.fixed(61))
        }

        /// Writes `s62`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (7,).
        #[inline]
        pub fn set_s62(&mut self, values: &[f32]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 62, values)
        }

        /// Lends `s62` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (7,).
        #[inline]
        pub fn s62_mut(&mut self) -> &mut [f32] {
            rt::slice_mut(self.0.fixed(62))
        }

        /// Writes `s63`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (1,).
        #[inline]
        pub fn set_s63(&mut self, values: &[f64]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 63, values)
        }

        /// Lends `s63` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (1,).
        #[inline]
        pub fn s63_mut(&mut self) -> &mut [f64] {
            rt::slice_mut(self.0.fixed(63))
        }

        /// Writes `s64`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (2,).
        #[inline]
        pub fn set_s64(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 64, values)
        }

        /// Lends `s64` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (2,).
        #[inline]
        pub fn s64_mut(&mut self) -> &mut [u8] {
            rt::slice_mut(self.0.fixed(64))
        }

        /// Writes `s65`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Shape: (3,). A frame may lack it.
        #[inline]
        pub fn set_s65(&mut self, values: &[i16]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 65, values)
        }

        /// Adds `s65` to the frame, once, and lends it to be written, all of it.
        ///
        /// Shape: (3,). A frame may lack it.
        #[inline]
        pub fn s65_mut(&mut self) -> ::core::result::Result<&mut [i16], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(65, 1)?))
        }

        /// Writes `s66`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (4,).
        #[inline]
        pub fn set_s66(&mut self, values: &[f32]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 66, values)
        }

        /// Lends `s66` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (4,).
        #[inline]
        pub fn s66_mut(&mut self) -> &mut [f32] {
            rt::slice_mut(self.0.fixed(66))
        }

        /// Writes `s67`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (5,).
        #[inline]
        pub fn set_s67(&mut self, values: &[f64]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 67, values)
        }

        /// Lends `s67` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (5,).
        #[inline]
        pub fn s67_mut(&mut self) -> &mut [f64] {
            rt::slice_mut(self.0.fixed(67))
        }

        /// Writes `s68`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (6,).
        #[inline]
        pub fn set_s68(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 68, values)
        }

        /// Lends `s68` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (6,).
        #[inline]
        pub fn s68_mut(&mut self) -> &mut [u8] {
            rt::slice_mut(self.0.fixed(68))
        }

        /// Writes `s69`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (7,).
        #[inline]
        pub fn set_s69(&mut self, values: &[i16]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 69, values)
        }

        /// Lends `s69` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (7,).
        #[inline]
        pub fn s69_mut(&mut self) -> &mut [i16] {
            rt::slice_mut(self.0.fixed(69))
        }

        /// Writes `s70`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Shape: (1,). A frame may lack it.
        #[inline]
        pub fn set_s70(&mut self, values: &[f32]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 70, values)
        }

        /// Adds `s70` to the frame, once, and lends it to be written, all of it.
        ///
        /// Shape: (1,). A frame may lack it.
        #[inline]
        pub fn s70_mut(&mut self) -> ::core::result::Result<&mut [f32], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(70, 1)?))
        }

        /// Writes `s71`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (2,).
        #[inline]
        pub fn set_s71(&mut self, values: &[f64]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 71, values)
        }

        /// Lends `s71` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (2,).
        #[inline]
        pub fn s71_mut(&mut self) -> &mut [f64] {
            rt::slice_mut(self.0.fixed(71))
        }

        /// Writes `s72`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (3,).
        #[inline]
        pub fn set_s72(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 72, values)
        }

        /// Lends `s72` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (3,).
        #[inline]
        pub fn s72_mut(&mut self) -> &mut [u8] {
            rt::slice_mut(self.0.fixed(72))
        }

        /// Writes `s73`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (4,).
        #[inline]
        pub fn set_s73(&mut self, values: &[i16]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 73, values)
        }

        /// Lends `s73` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (4,).
        #[inline]
        pub fn s73_mut(&mut self) -> &mut [i16] {
            rt::slice_mut(self.0.fixed(73))
        }

        /// Writes `s74`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (5,).
        #[inline]
        pub fn set_s74(&mut self, values: &[f32]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 74, values)
        }

        /// Lends `s74` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (5,).
        #[inline]
        pub fn s74_mut(&mut self) -> &mut [f32] {
            rt::slice_mut(self.0.fixed(74))
        }

        /// Writes `s75`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Shape: (6,). A frame may lack it.
        #[inline]
        pub fn set_s75(&mut self, values: &[f64]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 75, values)
        }

        /// Adds `s75` to the frame, once, and lends it to be written, all of it.
        ///
        /// Shape: (6,). A frame may lack it.
        #[inline]
        pub fn s75_mut(&mut self) -> ::core::result::Result<&mut [f64], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(75, 1)?))
        }

        /// Writes `s76`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (7,).
        #[inline]
        pub fn set_s76(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 76, values)
        }

        /// Lends `s76` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (7,).
        #[inline]
        pub fn s76_mut(&mut self) -> &mut [u8] {
            rt::slice_mut(self.0.fixed(76))
        }

        /// Writes `s77`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (1,).
        #[inline]
        pub fn set_s77(&mut self, values: &[i16]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 77, values)
        }

        /// Lends `s77` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (1,).
        #[inline]
        pub fn s77_mut(&mut self) -> &mut [i16] {
            rt::slice_mut(self.0.fixed(77))
        }

        /// Writes `s78`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (2,).
        #[inline]
        pub fn set_s78(&mut self, values: &[f32]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 78, values)
        }

        /// Lends `s78` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (2,).
        #[inline]
        pub fn s78_mut(&mut self) -> &mut [f32] {
            rt::slice_mut(self.0.fixed(78))
        }

        /// Writes `s79`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (3,).
        #[inline]
        pub fn set_s79(&mut self, values: &[f64]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 79, values)
        }

        /// Lends `s79` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (3,).
        #[inline]
        pub fn s79_mut(&mut self) -> &mut [f64] {
            rt::slice_mut(self.0.fixed(79))
        }

        /// Writes `s80`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Shape: (4,). A frame may lack it.
        #[inline]
        pub fn set_s80(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 80, values)
        }

        /// Adds `s80` to the frame, once, and lends it to be written, all of it.
        ///
        /// Shape: (4,). A frame may lack it.
        #[inline]
        pub fn s80_mut(&mut self) -> ::core::result::Result<&mut [u8], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(80, 1)?))
        }

        /// Writes `s81`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (5,).
        #[inline]
        pub fn set_s81(&mut self, values: &[i16]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 81, values)
        }

        /// Lends `s81` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (5,).
        #[inline]
        pub fn s81_mut(&mut self) -> &mut [i16] {
            rt::slice_mut(self.0.fixed(81))
        }

        /// Writes `s82`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (6,).
        #[inline]
        pub fn set_s82(&mut self, values: &[f32]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 82, values)
        }

        /// Lends `s82` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (6,).
        #[inline]
        pub fn s82_mut(&mut self) -> &mut [f32] {
            rt::slice_mut(self.0.fixed(82))
        }

        /// Writes `s83`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (7,).
        #[inline]
        pub fn set_s83(&mut self, values: &[f64]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 83, values)
        }

        /// Lends `s83` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (7,).
        #[inline]
        pub fn s83_mut(&mut self) -> &mut [f64] {
            rt::slice_mut(self.0.fixed(83))
        }

        /// Writes `s84`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (1,).
        #[inline]
        pub fn set_s84(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 84, values)
        }

        /// Lends `s84` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (1,).
        #[inline]
        pub fn s84_mut(&mut self) -> &mut [u8] {
            rt::slice_mut(self.0.fixed(84))
        }

        /// Writes `s85`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Shape: (2,). A frame may lack it.
        #[inline]
        pub fn set_s85(&mut self, values: &[i16]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 85, values)
        }

        /// Adds `s85` to the frame, once, and lends it to be written, all of it.
        ///
        /// Shape: (2,). A frame may lack it.
        #[inline]
        pub fn s85_mut(&mut self) -> ::core::result::Result<&mut [i16], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(85, 1)?))
        }

        /// Writes `s86`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (3,).
        #[inline]
        pub fn set_s86(&mut self, values: &[f32]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 86, values)
        }

        /// Lends `s86` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (3,).
        #[inline]
        pub fn s86_mut(&mut self) -> &mut [f32] {
            rt::slice_mut(self.0.fixed(86))
        }

        /// Writes `s87`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (4,).
        #[inline]
        pub fn set_s87(&mut self, values: &[f64]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 87, values)
        }

        /// Lends `s87` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (4,).
        #[inline]
        pub fn s87_mut(&mut self) -> &mut [f64] {
            rt::slice_mut(self.0.fixed(87))
        }

        /// Writes `s88`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (5,).
        #[inline]
        pub fn set_s88(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 88, values)
        }

        /// Lends `s88` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (5,).
        #[inline]
        pub fn s88_mut(&mut self) -> &mut [u8] {
            rt::slice_mut(self.0.fixed(88))
        }

        /// Writes `s89`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (6,).
        #[inline]
        pub fn set_s89(&mut self, values: &[i16]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 89, values)
        }

        /// Lends `s89` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (6,).
        #[inline]
        pub fn s89_mut(&mut self) -> &mut [i16] {
            rt::slice_mut(self.0.fixed(89))
        }

        /// Writes `s90`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Shape: (7,). A frame may lack it.
        #[inline]
        pub fn set_s90(&mut self, values: &[f32]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 90, values)
        }

        /// Adds `s90` to the frame, once, and lends it to be written, all of it.
        ///
        /// Shape: (7,). A frame may lack it.
        #[inline]
        pub fn s90_mut(&mut self) -> ::core::result::Result<&mut [f32], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(90, 1)?))
        }

        /// Writes `s91`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (1,).
        #[inline]
        pub fn set_s91(&mut self, values: &[f64]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 91, values)
        }

        /// Lends `s91` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (1,).
        #[inline]
        pub fn s91_mut(&mut self) -> &mut [f64] {
            rt::slice_mut(self.0.fixed(91))
        }

        /// Writes `s92`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (2,).
        #[inline]
        pub fn set_s92(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 92, values)
        }

        /// Lends `s92` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (2,).
        #[inline]
        pub fn s92_mut(&mut self) -> &mut [u8] {
            rt::slice_mut(self.0.fixed(92))
        }

        /// Writes `s93`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (3,).
        #[inline]
        pub fn set_s93(&mut self, values: &[i16]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 93, values)
        }

        /// Lends `s93` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (3,).
        #[inline]
        pub fn s93_mut(&mut self) -> &mut [i16] {
            rt::slice_mut(self.0.fixed(93))
        }

        /// Writes `s94`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (4,).
        #[inline]
        pub fn set_s94(&mut self, values: &[f32]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 94, values)
        }

        /// Lends `s94` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (4,).
        #[inline]
        pub fn s94_mut(&mut self) -> &mut [f32] {
            rt::slice_mut(self.0.fixed(94))
        }

        /// Writes `s95`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Shape: (5,). A frame may lack it.
        #[inline]
        pub fn set_s95(&mut self, values: &[f64]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 95, values)
        }

        /// Adds `s95` to the frame, once, and lends it to be written, all of it.
        ///
        /// Shape: (5,). A frame may lack it.
        #[inline]
        pub fn s95_mut(&mut self) -> ::core::result::Result<&mut [f64], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(95, 1)?))
        }

        /// Writes `s96`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (6,).
        #[inline]
        pub fn set_s96(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 96, values)
        }

        /// Lends `s96` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (6,).
        #[inline]
        pub fn s96_mut(&mut self) -> &mut [u8] {
            rt::slice_mut(self.0.fixed(96))
        }

        /// Writes `s97`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (7,).
        #[inline]
        pub fn set_s97(&mut self, values: &[i16]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 97, values)
        }

        /// Lends `s97` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (7,).
        #[inline]
        pub fn s97_mut(&mut self) -> &mut [i16] {
            rt::slice_mut(self.0.fixed(97))
        }

        /// Writes `s98`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (1,).
        #[inline]
        pub fn set_s98(&mut self, values: &[f32]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 98, values)
        }

        /// Lends `s98` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (1,).
        #[inline]
        pub fn s98_mut(&mut self) -> &mut [f32] {
            rt::slice_mut(self.0.fixed(98))
        }

        /// Writes `s99`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (2,).
        #[inline]
        pub fn set_s99(&mut self, values: &[f64]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 99, values)
        }

        /// Lends `s99` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (2,).
        #[inline]
        pub fn s99_mut(&mut self) -> &mut [f64] {
            rt::slice_mut(self.0.fixed(99))
        }

        /// Writes `s100`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Shape: (3,). A frame may lack it.
        #[inline]
        pub fn set_s100(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 100, values)
        }

        /// Adds `s100` to the frame, once, and lends it to be written, all of it.
        ///
        /// Shape: (3,). A frame may lack it.
        #[inline]
        pub fn s100_mut(&mut self) -> ::core::result::Result<&mut [u8], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(100, 1)?))
        }

        /// Writes `s101`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (4,).
        #[inline]
        pub fn set_s101(&mut self, values: &[i16]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 101, values)
        }

        /// Lends `s101` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (4,).
        #[inline]
        pub fn s101_mut(&mut self) -> &mut [i16] {
            rt::slice_mut(self.0.fixed(101))
        }

        /// Writes `s102`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (5,).
        #[inline]
        pub fn set_s102(&mut self, values: &[f32]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 102, values)
        }

        /// Lends `s102` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (5,).
        #[inline]
        pub fn s102_mut(&mut self) -> &mut [f32] {
            rt::slice_mut(self.0.fixed(102))
        }

        /// Writes `s103`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (6,).
        #[inline]
        pub fn set_s103(&mut self, values: &[f64]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 103, values)
        }

        /// Lends `s103` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (6,).
        #[inline]
        pub fn s103_mut(&mut self) -> &mut [f64] {
            rt::slice_mut(self.0.fixed(103))
        }

        /// Writes `s104`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (7,).
        #[inline]
        pub fn set_s104(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 104, values)
        }

        /// Lends `s104` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (7,).
        #[inline]
        pub fn s104_mut(&mut self) -> &mut [u8] {
            rt::slice_mut(self.0.fixed(104))
        }

        /// Writes `s105`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Shape: (1,). A frame may lack it.
        #[inline]
        pub fn set_s105(&mut self, values: &[i16]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 105, values)
        }

        /// Adds `s105` to the frame, once, and lends it to be written, all of it.
        ///
        /// Shape: (1,). A frame may lack it.
        #[inline]
        pub fn s105_mut(&mut self) -> ::core::result::Result<&mut [i16], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(105, 1)?))
        }

        /// Writes `s106`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (2,).
        #[inline]
        pub fn set_s106(&mut self, values: &[f32]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 106, values)
        }

        /// Lends `s106` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (2,).
        #[inline]
        pub fn s106_mut(&mut self) -> &mut [f32] {
            rt::slice_mut(self.0.fixed(106))
        }

        /// Writes `s107`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (3,).
        #[inline]
        pub fn set_s107(&mut self, values: &[f64]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 107, values)
        }

        /// Lends `s107` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (3,).
        #[inline]
        pub fn s107_mut(&mut self) -> &mut [f64] {
            rt::slice_mut(self.0.fixed(107))
        }

        /// Writes `s108`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (4,).
        #[inline]
        pub fn set_s108(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 108, values)
        }

        /// Lends `s108` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (4,).
        #[inline]
        pub fn s108_mut(&mut self) -> &mut [u8] {
            rt::slice_mut(self.0.fixed(108))
        }

        /// Writes `s109`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (5,).
        #[inline]
        pub fn set_s109(&mut self, values: &[i16]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 109, values)
        }

        /// Lends `s109` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (5,).
        #[inline]
        pub fn s109_mut(&mut self) -> &mut [i16] {
            rt::slice_mut(self.0.fixed(109))
        }

        /// Writes `s110`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Shape: (6,). A frame may lack it.
        #[inline]
        pub fn set_s110(&mut self, values: &[f32]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 110, values)
        }

        /// Adds `s110` to the frame, once, and lends it to be written, all of it.
        ///
        /// Shape: (6,). A frame may lack it.
        #[inline]
        pub fn s110_mut(&mut self) -> ::core::result::Result<&mut [f32], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(110, 1)?))
        }

        /// Writes `s111`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (7,).
        #[inline]
        pub fn set_s111(&mut self, values: &[f64]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 111, values)
        }

        /// Lends `s111` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (7,).
        #[inline]
        pub fn s111_mut(&mut self) -> &mut [f64] {
            rt::slice_mut(self.0.fixed(111))
        }

        /// Writes `s112`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (1,).
        #[inline]
        pub fn set_s112(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 112, values)
        }

        /// Lends `s112` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (1,).
        #[inline]
        pub fn s112_mut(&mut self) -> &mut [u8] {
            rt::slice_mut(self.0.fixed(112))
        }

        /// Writes `s113`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (2,).
        #[inline]
        pub fn set_s113(&mut self, values: &[i16]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 113, values)
        }

        /// Lends `s113` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (2,).
        #[inline]
        pub fn s113_mut(&mut self) -> &mut [i16] {
            rt::slice_mut(self.0.fixed(113))
        }

        /// Writes `s114`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (3,).
        #[inline]
        pub fn set_s114(&mut self, values: &[f32]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 114, values)
        }

        /// Lends `s114` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (3,).
        #[inline]
        pub fn s114_mut(&mut self) -> &mut [f32] {
            rt::slice_mut(self.0.fixed(114))
        }

        /// Writes `s115`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Shape: (4,). A frame may lack it.
        #[inline]
        pub fn set_s115(&mut self, values: &[f64]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 115, values)
        }

        /// Adds `s115` to the frame, once, and lends it to be written, all of it.
        ///
        /// Shape: (4,). A frame may lack it.
        #[inline]
        pub fn s115_mut(&mut self) -> ::core::result::Result<&mut [f64], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(115, 1)?))
        }

        /// Writes `s116`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (5,).
        #[inline]
        pub fn set_s116(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 116, values)
        }

        /// Lends `s116` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (5,).
        #[inline]
        pub fn s116_mut(&mut self) -> &mut [u8] {
            rt::slice_mut(self.0.fixed(116))
        }

        /// Writes `s117`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (6,).
        #[inline]
        pub fn set_s117(&mut self, values: &[i16]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 117, values)
        }

        /// Lends `s117` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (6,).
        #[inline]
        pub fn s117_mut(&mut self) -> &mut [i16] {
            rt::slice_mut(self.0.fixed(117))
        }

        /// Writes `s118`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (7,).
        #[inline]
        pub fn set_s118(&mut self, values: &[f32]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 118, values)
        }

        /// Lends `s118` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (7,).
        #[inline]
        pub fn s118_mut(&mut self) -> &mut [f32] {
            rt::slice_mut(self.0.fixed(118))
        }

        /// Writes `s119`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (1,).
        #[inline]
        pub fn set_s119(&mut self, values: &[f64]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 119, values)
        }

        /// Lends `s119` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (1,).
        #[inline]
        pub fn s119_mut(&mut self) -> &mut [f64] {
            rt::slice_mut(self.0.fixed(119))
        }

        /// Writes `s120`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Shape: (2,). A frame may lack it.
        #[inline]
        pub fn set_s120(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 120, values)
        }

        /// Adds `s120` to the frame, once, and lends it to be written, all of it.
        ///
        /// Shape: (2,). A frame may lack it.
        #[inline]
        pub fn s120_mut(&mut self) -> ::core::result::Result<&mut [u8], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(120, 1)?))
        }

        /// Writes `s121`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (3,).
        #[inline]
        pub fn set_s121(&mut self, values: &[i16]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 121, values)
        }

        /// Lends `s121` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (3,).
        #[inline]
        pub fn s121_mut(&mut self) -> &mut [i16] {
            rt::slice_mut(self.0.fixed(121))
        }

        /// Writes `s122`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (4,).
        #[inline]
        pub fn set_s122(&mut self, values: &[f32]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 122, values)
        }

        /// Lends `s122` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (4,).
        #[inline]
        pub fn s122_mut(&mut self) -> &mut [f32] {
            rt::slice_mut(self.0.fixed(122))
        }

        /// Writes `s123`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (5,).
        #[inline]
        pub fn set_s123(&mut self, values: &[f64]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 123, values)
        }

        /// Lends `s123` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (5,).
        #[inline]
        pub fn s123_mut(&mut self) -> &mut [f64] {
            rt::slice_mut(self.0.fixed(123))
        }

        /// Writes `s124`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (6,).
        #[inline]
        pub fn set_s124(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 124, values)
        }

        /// Lends `s124` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (6,).
        #[inline]
        pub fn s124_mut(&mut self) -> &mut [u8] {
            rt::slice_mut(self.0.fixed(124))
        }

        /// Writes `s125`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Shape: (7,). A frame may lack it.
        #[inline]
        pub fn set_s125(&mut self, values: &[i16]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 125, values)
        }

        /// Adds `s125` to the frame, once, and lends it to be written, all of it.
        ///
        /// Shape: (7,). A frame may lack it.
        #[inline]
        pub fn s125_mut(&mut self) -> ::core::result::Result<&mut [i16], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(125, 1)?))
        }

        /// Writes `s126`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (1,).
        #[inline]
        pub fn set_s126(&mut self, values: &[f32]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 126, values)
        }

        /// Lends `s126` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (1,).
        #[inline]
        pub fn s126_mut(&mut self) -> &mut [f32] {
            rt::slice_mut(self.0.fixed(126))
        }

        /// Writes `s127`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (2,).
        #[inline]
        pub fn set_s127(&mut self, values: &[f64]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 127, values)
        }

        /// Lends `s127` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (2,).
        #[inline]
        pub fn s127_mut(&mut self) -> &mut [f64] {
            rt::slice_mut(self.0.fixed(127))
        }

        /// Writes `s128`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (3,).
        #[inline]
        pub fn set_s128(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 128, values)
        }

        /// Lends `s128` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (3,).
        #[inline]
        pub fn s128_mut(&mut self) -> &mut [u8] {
            rt::slice_mut(self.0.fixed(128))
        }

        /// Writes `s129`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (4,).
        #[inline]
        pub fn set_s129(&mut self, values: &[i16]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 129, values)
        }

        /// Lends `s129` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (4,).
        #[inline]
        pub fn s129_mut(&mut self) -> &mut [i16] {
            rt::slice_mut(self.0.fixed(129))
        }

        /// Writes `s130`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Shape: (5,). A frame may lack it.
        #[inline]
        pub fn set_s130(&mut self, values: &[f32]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 130, values)
        }

        /// Adds `s130` to the frame, once, and lends it to be written, all of it.
        ///
        /// Shape: (5,). A frame may lack it.
        #[inline]
        pub fn s130_mut(&mut self) -> ::core::result::Result<&mut [f32], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(130, 1)?))
        }

        /// Writes `s131`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (6,).
        #[inline]
        pub fn set_s131(&mut self, values: &[f64]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 131, values)
        }

        /// Lends `s131` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (6,).
        #[inline]
        pub fn s131_mut(&mut self) -> &mut [f64] {
            rt::slice_mut(self.0.fixed(131))
        }

        /// Writes `s132`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (7,).
        #[inline]
        pub fn set_s132(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 132, values)
        }

        /// Lends `s132` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (7,).
        #[inline]
        pub fn s132_mut(&mut self) -> &mut [u8] {
            rt::slice_mut(self.0.fixed(132))
        }

        /// Writes `s133`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (1,).
        #[inline]
        pub fn set_s133(&mut self, values: &[i16]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 133, values)
        }

        /// Lends `s133` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (1,).
        #[inline]
        pub fn s133_mut(&mut self) -> &mut [i16] {
            rt::slice_mut(self.0.fixed(133))
        }

        /// Writes `s134`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (2,).
        #[inline]
        pub fn set_s134(&mut self, values: &[f32]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 134, values)
        }

        /// Lends `s134` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (2,).
        #[inline]
        pub fn s134_mut(&mut self) -> &mut [f32] {
            rt::slice_mut(self.0.fixed(134))
        }

        /// Writes `s135`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Shape: (3,). A frame may lack it.
        #[inline]
        pub fn set_s135(&mut self, values: &[f64]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 135, values)
        }

        /// Adds `s135` to the frame, once, and lends it to be written, all of it.
        ///
        /// Shape: (3,). A frame may lack it.
        #[inline]
        pub fn s135_mut(&mut self) -> ::core::result::Result<&mut [f64], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(135, 1)?))
        }

        /// Writes `s136`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (4,).
        #[inline]
        pub fn set_s136(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 136, values)
        }

        /// Lends `s136` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (4,).
        #[inline]
        pub fn s136_mut(&mut self) -> &mut [u8] {
            rt::slice_mut(self.0.fixed(136))
        }

        /// Writes `s137`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (5,).
        #[inline]
        pub fn set_s137(&mut self, values: &[i16]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 137, values)
        }

        /// Lends `s137` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (5,).
        #[inline]
        pub fn s137_mut(&mut self) -> &mut [i16] {
            rt::slice_mut(self.0.fixed(137))
        }

        /// Writes `s138`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (6,).
        #[inline]
        pub fn set_s138(&mut self, values: &[f32]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 138, values)
        }

        /// Lends `s138` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (6,).
        #[inline]
        pub fn s138_mut(&mut self) -> &mut [f32] {
            rt::slice_mut(self.0.fixed(138))
        }

        /// Writes `s139`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (7,).
        #[inline]
        pub fn set_s139(&mut self, values: &[f64]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 139, values)
        }

        /// Lends `s139` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (7,).
        #[inline]
        pub fn s139_mut(&mut self) -> &mut [f64] {
            rt::slice_mut(self.0.fixed(139))
        }

        /// Writes `s140`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Shape: (1,). A frame may lack it.
        #[inline]
        pub fn set_s140(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 140, values)
        }

        /// Adds `s140` to the frame, once, and lends it to be written, all of it.
        ///
        /// Shape: (1,). A frame may lack it.
        #[inline]
        pub fn s140_mut(&mut self) -> ::core::result::Result<&mut [u8], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(140, 1)?))
        }

        /// Writes `s141`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (2,).
        #[inline]
        pub fn set_s141(&mut self, values: &[i16]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 141, values)
        }

        /// Lends `s141` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (2,).
        #[inline]
        pub fn s141_mut(&mut self) -> &mut [i16] {
            rt::slice_mut(self.0.fixed(141))
        }

        /// Writes `s142`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (3,).
        #[inline]
        pub fn set_s142(&mut self, values: &[f32]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 142, values)
        }

        /// Lends `s142` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (3,).
        #[inline]
        pub fn s142_mut(&mut self) -> &mut [f32] {
            rt::slice_mut(self.0.fixed(142))
        }

        /// Writes `s143`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (4,).
        #[inline]
        pub fn set_s143(&mut self, values: &[f64]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 143, values)
        }

        /// Lends `s143` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (4,).
        #[inline]
        pub fn s143_mut(&mut self) -> &mut [f64] {
            rt::slice_mut(self.0.fixed(143))
        }

        /// Writes `s144`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (5,).
        #[inline]
        pub fn set_s144(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 144, values)
        }

        /// Lends `s144` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (5,).
        #[inline]
        pub fn s144_mut(&mut self) -> &mut [u8] {
            rt::slice_mut(self.0.fixed(144))
        }

        /// Writes `s145`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Shape: (6,). A frame may lack it.
        #[inline]
        pub fn set_s145(&mut self, values: &[i16]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 145, values)
        }

        /// Adds `s145` to the frame, once, and lends it to be written, all of it.
        ///
        /// Shape: (6,). A frame may lack it.
        #[inline]
        pub fn s145_mut(&mut self) -> ::core::result::Result<&mut [i16], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(145, 1)?))
        }

        /// Writes `s146`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (7,).
        #[inline]
        pub fn set_s146(&mut self, values: &[f32]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 146, values)
        }

        /// Lends `s146` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (7,).
        #[inline]
        pub fn s146_mut(&mut self) -> &mut [f32] {
            rt::slice_mut(self.0.fixed(146))
        }

        /// Writes `s147`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (1,).
        #[inline]
        pub fn set_s147(&mut self, values: &[f64]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 147, values)
        }

        /// Lends `s147` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (1,).
        #[inline]
        pub fn s147_mut(&mut self) -> &mut [f64] {
            rt::slice_mut(self.0.fixed(147))
        }

        /// Writes `s148`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (2,).
        #[inline]
        pub fn set_s148(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 148, values)
        }

        /// Lends `s148` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (2,).
        #[inline]
        pub fn s148_mut(&mut self) -> &mut [u8] {
            rt::slice_mut(self.0.fixed(148))
        }

        /// Writes `s149`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (3,).
        #[inline]
        pub fn set_s149(&mut self, values: &[i16]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 149, values)
        }

        /// Lends `s149` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (3,).
        #[inline]
        pub fn s149_mut(&mut self) -> &mut [i16] {
            rt::slice_mut(self.0.fixed(149))
        }

        /// Writes `s150`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Shape: (4,). A frame may lack it.
        #[inline]
        pub fn set_s150(&mut self, values: &[f32]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 150, values)
        }

        /// Adds `s150` to the frame, once, and lends it to be written, all of it.
        ///
        /// Shape: (4,). A frame may lack it.
        #[inline]
        pub fn s150_mut(&mut self) -> ::core::result::Result<&mut [f32], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(150, 1)?))
        }

        /// Writes `s151`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (5,).
        #[inline]
        pub fn set_s151(&mut self, values: &[f64]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 151, values)
        }

        /// Lends `s151` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (5,).
        #[inline]
        pub fn s151_mut(&mut self) -> &mut [f64] {
            rt::slice_mut(self.0.fixed(151))
        }

        /// Writes `s152`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (6,).
        #[inline]
        pub fn set_s152(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 152, values)
        }

        /// Lends `s152` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (6,).
        #[inline]
        pub fn s152_mut(&mut self) -> &mut [u8] {
            rt::slice_mut(self.0.fixed(152))
        }

        /// Writes `s153`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (7,).
        #[inline]
        pub fn set_s153(&mut self, values: &[i16]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 153, values)
        }

        /// Lends `s153` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (7,).
        #[inline]
        pub fn s153_mut(&mut self) -> &mut [i16] {
            rt::slice_mut(self.0.fixed(153))
        }

        /// Writes `s154`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (1,).
        #[inline]
        pub fn set_s154(&mut self, values: &[f32]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 154, values)
        }

        /// Lends `s154` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (1,).
        #[inline]
        pub fn s154_mut(&mut self) -> &mut [f32] {
            rt::slice_mut(self.0.fixed(154))
        }

        /// Writes `s155`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Shape: (2,). A frame may lack it.
        #[inline]
        pub fn set_s155(&mut self, values: &[f64]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 155, values)
        }

        /// Adds `s155` to the frame, once, and lends it to be written, all of it.
        ///
        /// Shape: (2,). A frame may lack it.
        #[inline]
        pub fn s155_mut(&mut self) -> ::core::result::Result<&mut [f64], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(155, 1)?))
        }

        /// Writes `s156`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (3,).
        #[inline]
        pub fn set_s156(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 156, values)
        }

        /// Lends `s156` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (3,).
        #[inline]
        pub fn s156_mut(&mut self) -> &mut [u8] {
            rt::slice_mut(self.0.fixed(156))
        }

        /// Writes `s157`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (4,).
        #[inline]
        pub fn set_s157(&mut self, values: &[i16]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 157, values)
        }

        /// Lends `s157` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (4,).
        #[inline]
        pub fn s157_mut(&mut self) -> &mut [i16] {
            rt::slice_mut(self.0.fixed(157))
        }

        /// Writes `s158`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (5,).
        #[inline]
        pub fn set_s158(&mut self, values: &[f32]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 158, values)
        }

        /// Lends `s158` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (5,).
        #[inline]
        pub fn s158_mut(&mut self) -> &mut [f32] {
            rt::slice_mut(self.0.fixed(158))
        }

        /// Writes `s159`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (6,).
        #[inline]
        pub fn set_s159(&mut self, values: &[f64]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 159, values)
        }

        /// Lends `s159` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (6,).
        #[inline]
        pub fn s159_mut(&mut self) -> &mut [f64] {
            rt::slice_mut(self.0.fixed(159))
        }

        /// Writes `s160`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Shape: (7,). A frame may lack it.
        #[inline]
        pub fn set_s160(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 160, values)
        }

        /// Adds `s160` to the frame, once, and lends it to be written, all of it.
        ///
        /// Shape: (7,). A frame may lack it.
        #[inline]
        pub fn s160_mut(&mut self) -> ::core::result::Result<&mut [u8], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(160, 1)?))
        }

        /// Writes `s161`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (1,).
        #[inline]
        pub fn set_s161(&mut self, values: &[i16]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 161, values)
        }

        /// Lends `s161` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (1,).
        #[inline]
        pub fn s161_mut(&mut self) -> &mut [i16] {
            rt::slice_mut(self.0.fixed(161))
        }

        /// Writes `s162`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (2,).
        #[inline]
        pub fn set_s162(&mut self, values: &[f32]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 162, values)
        }

        /// Lends `s162` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (2,).
        #[inline]
        pub fn s162_mut(&mut self) -> &mut [f32] {
            rt::slice_mut(self.0.fixed(162))
        }

        /// Writes `s163`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (3,).
        #[inline]
        pub fn set_s163(&mut self, values: &[f64]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 163, values)
        }

        /// Lends `s163` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (3,).
        #[inline]
        pub fn s163_mut(&mut self) -> &mut [f64] {
            rt::slice_mut(self.0.fixed(163))
        }

        /// Writes `s164`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (4,).
        #[inline]
        pub fn set_s164(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 164, values)
        }

        /// Lends `s164` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (4,).
        #[inline]
        pub fn s164_mut(&mut self) -> &mut [u8] {
            rt::slice_mut(self.0.fixed(164))
        }

        /// Writes `s165`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Shape: (5,). A frame may lack it.
        #[inline]
        pub fn set_s165(&mut self, values: &[i16]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 165, values)
        }

        /// Adds `s165` to the frame, once, and lends it to be written, all of it.
        ///
        /// Shape: (5,). A frame may lack it.
        #[inline]
        pub fn s165_mut(&mut self) -> ::core::result::Result<&mut [i16], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(165, 1)?))
        }

        /// Writes `s166`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (6,).
        #[inline]
        pub fn set_s166(&mut self, values: &[f32]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 166, values)
        }

        /// Lends `s166` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (6,).
        #[inline]
        pub fn s166_mut(&mut self) -> &mut [f32] {
            rt::slice_mut(self.0.fixed(166))
        }

        /// Writes `s167`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (7,).
        #[inline]
        pub fn set_s167(&mut self, values: &[f64]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 167, values)
        }

        /// Lends `s167` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (7,).
        #[inline]
        pub fn s167_mut(&mut self) -> &mut [f64] {
            rt::slice_mut(self.0.fixed(167))
        }

        /// Writes `s168`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (1,).
        #[inline]
        pub fn set_s168(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 168, values)
        }

        /// Lends `s168` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (1,).
        #[inline]
        pub fn s168_mut(&mut self) -> &mut [u8] {
            rt::slice_mut(self.0.fixed(168))
        }

        /// Writes `s169`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (2,).
        #[inline]
        pub fn set_s169(&mut self, values: &[i16]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 169, values)
        }

        /// Lends `s169` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (2,).
        #[inline]
        pub fn s169_mut(&mut self) -> &mut [i16] {
            rt::slice_mut(self.0.fixed(169))
        }

        /// Writes `s170`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Shape: (3,). A frame may lack it.
        #[inline]
        pub fn set_s170(&mut self, values: &[f32]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 170, values)
        }

        /// Adds `s170` to the frame, once, and lends it to be written, all of it.
        ///
        /// Shape: (3,). A frame may lack it.
        #[inline]
        pub fn s170_mut(&mut self) -> ::core::result::Result<&mut [f32], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(170, 1)?))
        }

        /// Writes `s171`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (4,).
        #[inline]
        pub fn set_s171(&mut self, values: &[f64]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 171, values)
        }

        /// Lends `s171` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (4,).
        #[inline]
        pub fn s171_mut(&mut self) -> &mut [f64] {
            rt::slice_mut(self.0.fixed(171))
        }

        /// Writes `s172`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (5,).
        #[inline]
        pub fn set_s172(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 172, values)
        }

        /// Lends `s172` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (5,).
        #[inline]
        pub fn s172_mut(&mut self) -> &mut [u8] {
            rt::slice_mut(self.0.fixed(172))
        }

        /// Writes `s173`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (6,).
        #[inline]
        pub fn set_s173(&mut self, values: &[i16]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 173, values)
        }

        /// Lends `s173` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (6,).
        #[inline]
        pub fn s173_mut(&mut self) -> &mut [i16] {
            rt::slice_mut(self.0.fixed(173))
        }

        /// Writes `s174`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (7,).
        #[inline]
        pub fn set_s174(&mut self, values: &[f32]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 174, values)
        }

        /// Lends `s174` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (7,).
        #[inline]
        pub fn s174_mut(&mut self) -> &mut [f32] {
            rt::slice_mut(self.0.fixed(174))
        }

        /// Writes `s175`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Shape: (1,). A frame may lack it.
        #[inline]
        pub fn set_s175(&mut self, values: &[f64]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 175, values)
        }

        /// Adds `s175` to the frame, once, and lends it to be written, all of it.
        ///
        /// Shape: (1,). A frame may lack it.
        #[inline]
        pub fn s175_mut(&mut self) -> ::core::result::Result<&mut [f64], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(175, 1)?))
        }

        /// Writes `s176`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (2,).
        #[inline]
        pub fn set_s176(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 176, values)
        }

        /// Lends `s176` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (2,).
        #[inline]
        pub fn s176_mut(&mut self) -> &mut [u8] {
            rt::slice_mut(self.0.fixed(176))
        }

        /// Writes `s177`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (3,).
        #[inline]
        pub fn set_s177(&mut self, values: &[i16]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 177, values)
        }

        /// Lends `s177` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (3,).
        #[inline]
        pub fn s177_mut(&mut self) -> &mut [i16] {
            rt::slice_mut(self.0.fixed(177))
        }

        /// Writes `s178`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (4,).
        #[inline]
        pub fn set_s178(&mut self, values: &[f32]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 178, values)
        }

        /// Lends `s178` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (4,).
        #[inline]
        pub fn s178_mut(&mut self) -> &mut [f32] {
            rt::slice_mut(self.0.fixed(178))
        }

        /// Writes `s179`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (5,).
        #[inline]
        pub fn set_s179(&mut self, values: &[f64]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 179, values)
        }

        /// Lends `s179` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (5,).
        #[inline]
        pub fn s179_mut(&mut self) -> &mut [f64] {
            rt::slice_mut(self.0.fixed(179))
        }

        /// Writes `s180`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Shape: (6,). A frame may lack it.
        #[inline]
        pub fn set_s180(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 180, values)
        }

        /// Adds `s180` to the frame, once, and lends it to be written, all of it.
        ///
        /// Shape: (6,). A frame may lack it.
        #[inline]
        pub fn s180_mut(&mut self) -> ::core::result::Result<&mut [u8], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(180, 1)?))
        }

        /// Writes `s181`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (7,).
        #[inline]
        pub fn set_s181(&mut self, values: &[i16]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 181, values)
        }

        /// Lends `s181` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (7,).
        #[inline]
        pub fn s181_mut(&mut self) -> &mut [i16] {
            rt::slice_mut(self.0.fixed(181))
        }

        /// Writes `s182`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (1,).
        #[inline]
        pub fn set_s182(&mut self, values: &[f32]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 182, values)
        }

        /// Lends `s182` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (1,).
        #[inline]
        pub fn s182_mut(&mut self) -> &mut [f32] {
            rt::slice_mut(self.0.fixed(182))
        }

        /// Writes `s183`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (2,).
        #[inline]
        pub fn set_s183(&mut self, values: &[f64]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 183, values)
        }

        /// Lends `s183` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (2,).
        #[inline]
        pub fn s183_mut(&mut self) -> &mut [f64] {
            rt::slice_mut(self.0.fixed(183))
        }

        /// Writes `s184`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (3,).
        #[inline]
        pub fn set_s184(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 184, values)
        }

        /// Lends `s184` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (3,).
        #[inline]
        pub fn s184_mut(&mut self) -> &mut [u8] {
            rt::slice_mut(self.0.fixed(184))
        }

        /// Writes `s185`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Shape: (4,). A frame may lack it.
        #[inline]
        pub fn set_s185(&mut self, values: &[i16]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 185, values)
        }

        /// Adds `s185` to the frame, once, and lends it to be written, all of it.
        ///
        /// Shape: (4,). A frame may lack it.
        #[inline]
        pub fn s185_mut(&mut self) -> ::core::result::Result<&mut [i16], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(185, 1)?))
        }

        /// Writes `s186`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (5,).
        #[inline]
        pub fn set_s186(&mut self, values: &[f32]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 186, values)
        }

        /// Lends `s186` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (5,).
        #[inline]
        pub fn s186_mut(&mut self) -> &mut [f32] {
            rt::slice_mut(self.0.fixed(186))
        }

        /// Writes `s187`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (6,).
        #[inline]
        pub fn set_s187(&mut self, values: &[f64]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 187, values)
        }

        /// Lends `s187` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (6,).
        #[inline]
        pub fn s187_mut(&mut self) -> &mut [f64] {
            rt::slice_mut(self.0.fixed(187))
        }

        /// Writes `s188`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (7,).
        #[inline]
        pub fn set_s188(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 188, values)
        }

        /// Lends `s188` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (7,).
        #[inline]
        pub fn s188_mut(&mut self) -> &mut [u8] {
            rt::slice_mut(self.0.fixed(188))
        }

        /// Writes `s189`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (1,).
        #[inline]
        pub fn set_s189(&mut self, values: &[i16]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 189, values)
        }

        /// Lends `s189` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (1,).
        #[inline]
        pub fn s189_mut(&mut self) -> &mut [i16] {
            rt::slice_mut(self.0.fixed(189))
        }

        /// Writes `s190`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Shape: (2,). A frame may lack it.
        #[inline]
        pub fn set_s190(&mut self, values: &[f32]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 190, values)
        }

        /// Adds `s190` to the frame, once, and lends it to be written, all of it.
        ///
        /// Shape: (2,). A frame may lack it.
        #[inline]
        pub fn s190_mut(&mut self) -> ::core::result::Result<&mut [f32], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(190, 1)?))
        }

        /// Writes `s191`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (3,).
        #[inline]
        pub fn set_s191(&mut self, values: &[f64]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 191, values)
        }

        /// Lends `s191` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (3,).
        #[inline]
        pub fn s191_mut(&mut self) -> &mut [f64] {
            rt::slice_mut(self.0.fixed(191))
        }

        /// Writes `s192`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (4,).
        #[inline]
        pub fn set_s192(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 192, values)
        }

        /// Lends `s192` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (4,).
        #[inline]
        pub fn s192_mut(&mut self) -> &mut [u8] {
            rt::slice_mut(self.0.fixed(192))
        }

        /// Writes `s193`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (5,).
        #[inline]
        pub fn set_s193(&mut self, values: &[i16]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 193, values)
        }

        /// Lends `s193` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (5,).
        #[inline]
        pub fn s193_mut(&mut self) -> &mut [i16] {
            rt::slice_mut(self.0.fixed(193))
        }

        /// Writes `s194`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (6,).
        #[inline]
        pub fn set_s194(&mut self, values: &[f32]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 194, values)
        }

        /// Lends `s194` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (6,).
        #[inline]
        pub fn s194_mut(&mut self) -> &mut [f32] {
            rt::slice_mut(self.0.fixed(194))
        }

        /// Writes `s195`, once a frame. Fails where the values are not as many as it may have.
        ///
        /// Shape: (7,). A frame may lack it.
        #[inline]
        pub fn set_s195(&mut self, values: &[f64]) -> ::core::result::Result<(), rt::Error> {
            rt::set_slice(&mut self.0, 195, values)
        }

        /// Adds `s195` to the frame, once, and lends it to be written, all of it.
        ///
        /// Shape: (7,). A frame may lack it.
        #[inline]
        pub fn s195_mut(&mut self) -> ::core::result::Result<&mut [f64], rt::Error> {
            ::core::result::Result::Ok(rt::slice_mut(self.0.variable(195, 1)?))
        }

        /// Writes `s196`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (1,).
        #[inline]
        pub fn set_s196(&mut self, values: &[u8]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 196, values)
        }

        /// Lends `s196` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (1,).
        #[inline]
        pub fn s196_mut(&mut self) -> &mut [u8] {
            rt::slice_mut(self.0.fixed(196))
        }

        /// Writes `s197`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (2,).
        #[inline]
        pub fn set_s197(&mut self, values: &[i16]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 197, values)
        }

        /// Lends `s197` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (2,).
        #[inline]
        pub fn s197_mut(&mut self) -> &mut [i16] {
            rt::slice_mut(self.0.fixed(197))
        }

        /// Writes `s198`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (3,).
        #[inline]
        pub fn set_s198(&mut self, values: &[f32]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 198, values)
        }

        /// Lends `s198` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (3,).
        #[inline]
        pub fn s198_mut(&mut self) -> &mut [f32] {
            rt::slice_mut(self.0.fixed(198))
        }

        /// Writes `s199`. Fails unless there are as many values as the stream has.
        ///
        /// Shape: (4,).
        #[inline]
        pub fn set_s199(&mut self, values: &[f64]) -> ::core::result::Result<(), rt::Error> {
            rt::fill(&mut self.0, 199, values)
        }

        /// Lends `s199` to be written; until then it is what an earlier frame had there.
        ///
        /// Shape: (4,).
        #[inline]
        pub fn s199_mut(&mut self) -> &mut [f64] {
            rt::slice_mut(self.0.fixed(199))
        }

        /// Every fixed stream at once, as disjoint borrows; they all count as written.
        pub fn fixed_mut(&mut self) -> Fixed<'_> {
            let [s1, s2, s3, s4, s6, s7, s8, s9, s11, s12, s13, s14, s16, s17, s18, s19, s21, s22, s23, s24, s26, s27, s28, s29, s31, s32, s33, s34, s36, s37, s38, s39, s41, s42, s43, s44, s46, s47, s48, s49, s51, s52, s53, s54, s56, s57, s58, s59, s61, s62, s63, s64, s66, s67, s68, s69, s71, s72, s73, s74, s76, s77, s78, s79, s81, s82, s83, s84, s86, s87, s88, s89, s91, s92, s93, s94, s96, s97, s98, s99, s101, s102, s103, s104, s106, s107, s108, s109, s111, s112, s113, s114, s116, s117, s118, s119, s121, s122, s123, s124, s126, s127, s128, s129, s131, s132, s133, s134, s136, s137, s138, s139, s141, s142, s143, s144, s146, s147, s148, s149, s151, s152, s153, s154, s156, s157, s158, s159, s161, s162, s163, s164, s166, s167, s168, s169, s171, s172, s173, s174, s176, s177, s178, s179, s181, s182, s183, s184, s186, s187, s188, s189, s191, s192, s193, s194, s196, s197, s198, s199] = self.0.fixed_parts();
            Fixed {
                s1: rt::slice_mut(s1),
                s2: rt::slice_mut(s2),
                s3: rt::slice_mut(s3),
                s4: rt::slice_mut(s4),
                s6: rt::slice_mut(s6),
                s7: rt::slice_mut(s7),
                s8: rt::slice_mut(s8),
                s9: rt::slice_mut(s9),
                s11: rt::slice_mut(s11),
                s12: rt::slice_mut(s12),
                s13: rt::slice_mut(s13),
                s14: rt::slice_mut(s14),
                s16: rt::slice_mut(s16),
                s17: rt::slice_mut(s17),
                s18: rt::slice_mut(s18),
                s19: rt::slice_mut(s19),
                s21: rt::slice_mut(s21),
                s22: rt::slice_mut(s22),
                s23: rt::slice_mut(s23),
                s24: rt::slice_mut(s24),
                s26: rt::slice_mut(s26),
                s27: rt::slice_mut(s27),
                s28: rt::slice_mut(s28),
                s29: rt::slice_mut(s29),
                s31: rt::slice_mut(s31),
                s32: rt::slice_mut(s32),
                s33: rt::slice_mut(s33),
                s34: rt::slice_mut(s34),
                s36: rt::slice_mut(s36),
                s37: rt::slice_mut(s37),
                s38: rt::slice_mut(s38),
                s39: rt::slice_mut(s39),
                s41: rt::slice_mut(s41),
                s42: rt::slice_mut(s42),
                s43: rt::slice_mut(s43),
                s44: rt::slice_mut(s44),
                s46: rt::slice_mut(s46),
                s47: rt::slice_mut(s47),
                s48: rt::slice_mut(s48),
                s49: rt::slice_mut(s49),
                s51: rt::slice_mut(s51),
                s52: rt::slice_mut(s52),
                s53: rt::slice_mut(s53),
                s54: rt::slice_mut(s54),
                s56: rt::slice_mut(s56),
                s57: rt::slice_mut(s57),
                s58: rt::slice_mut(s58),
                s59: rt::slice_mut(s59),
                s61: rt::slice_mut(s61),
                s62: rt::slice_mut(s62),
                s63: rt::slice_mut(s63),
                s64: rt::slice_mut(s64),
                s66: rt::slice_mut(s66),
                s67: rt::slice_mut(s67),
                s68: rt::slice_mut(s68),
                s69: rt::slice_mut(s69),
                s71: rt::slice_mut(s71),
                s72: rt::slice_mut(s72),
                s73: rt::slice_mut(s73),
                s74: rt::slice_mut(s74),
                s76: rt::slice_mut(s76),
                s77: rt::slice_mut(s77),
                s78: rt::slice_mut(s78),
                s79: rt::slice_mut(s79),
                s81: rt::slice_mut(s81),
                s82: rt::slice_mut(s82),
                s83: rt::slice_mut(s83),
                s84: rt::slice_mut(s84),
                s86: rt::slice_mut(s86),
                s87: rt::slice_mut(s87),
                s88: rt::slice_mut(s88),
                s89: rt::slice_mut(s89),
                s91: rt::slice_mut(s91),
                s92: rt::slice_mut(s92),
                s93: rt::slice_mut(s93),
                s94: rt::slice_mut(s94),
                s96: rt::slice_mut(s96),
                s97: rt::slice_mut(s97),
                s98: rt::slice_mut(s98),
                s99: rt::slice_mut(s99),
                s101: rt::slice_mut(s101),
                s102: rt::slice_mut(s102),
                s103: rt::slice_mut(s103),
                s104: rt::slice_mut(s104),
                s106: rt::slice_mut(s106),
                s107: rt::slice_mut(s107),
                s108: rt::slice_mut(s108),
                s109: rt::slice_mut(s109),
                s111: rt::slice_mut(s111),
                s112: rt::slice_mut(s112),
                s113: rt::slice_mut(s113),
                s114: rt::slice_mut(s114),
                s116: rt::slice_mut(s116),
                s117: rt::slice_mut(s117),
                s118: rt::slice_mut(s118),
                s119: rt::slice_mut(s119),
                s121: rt::slice_mut(s121),
                s122: rt::slice_mut(s122),
                s123: rt::slice_mut(s123),
                s124: rt::slice_mut(s124),
                s126: rt::slice_mut(s126),
                s127: rt::slice_mut(s127),
                s128: rt::slice_mut(s128),
                s129: rt::slice_mut(s129),
                s131: rt::slice_mut(s131),
                s132: rt::slice_mut(s132),
                s133: rt::slice_mut(s133),
                s134: rt::slice_mut(s134),
                s136: rt::slice_mut(s136),
                s137: rt::slice_mut(s137),
                s138: rt::slice_mut(s138),
                s139: rt::slice_mut(s139),
                s141: rt::slice_mut(s141),
                s142: rt::slice_mut(s142),
                s143: rt::slice_mut(s143),
                s144: rt::slice_mut(s144),
                s146: rt::slice_mut(s146),
                s147: rt::slice_mut(s147),
                s148: rt::slice_mut(s148),
                s149: rt::slice_mut(s149),
                s151: rt::slice_mut(s151),
                s152: rt::slice_mut(s152),
                s153: rt::slice_mut(s153),
                s154: rt::slice_mut(s154),
                s156: rt::slice_mut(s156),
                s157: rt::slice_mut(s157),
                s158: rt::slice_mut(s158),
                s159: rt::slice_mut(s159),
                s161: rt::slice_mut(s161),
                s162: rt::slice_mut(s162),
                s163: rt::slice_mut(s163),
                s164: rt::slice_mut(s164),
                s166: rt::slice_mut(s166),
                s167: rt::slice_mut(s167),
                s168: rt::slice_mut(s168),
                s169: rt::slice_mut(s169),
                s171: rt::slice_mut(s171),
                s172: rt::slice_mut(s172),
                s173: rt::slice_mut(s173),
                s174: rt::slice_mut(s174),
                s176: rt::slice_mut(s176),
                s177: rt::slice_mut(s177),
                s178: rt::slice_mut(s178),
                s179: rt::slice_mut(s179),
                s181: rt::slice_mut(s181),
                s182: rt::slice_mut(s182),
                s183: rt::slice_mut(s183),
                s184: rt::slice_mut(s184),
                s186: rt::slice_mut(s186),
                s187: rt::slice_mut(s187),
                s188: rt::slice_mut(s188),
                s189: rt::slice_mut(s189),
                s191: rt::slice_mut(s191),
                s192: rt::slice_mut(s192),
                s193: rt::slice_mut(s193),
                s194: rt::slice_mut(s194),
                s196: rt::slice_mut(s196),
                s197: rt::slice_mut(s197),
                s198: rt::slice_mut(s198),
                s199: rt::slice_mut(s199),
            }
        }

        /// Copies every fixed stream that was not written yet from the frame before. Fails where there is none.
        pub fn carry(&mut self) -> ::core::result::Result<(), rt::Error> {
            self.0.carry()
        }

        /// Writes a stream that was appended to the running server, once. Fails where its numbers are of another type
        /// or more than it takes.
        pub fn set_appended<T: rt::Number>(
            &mut self,
            stream: rt::StreamId,
            values: &[T],
        ) -> ::core::result::Result<(), rt::Error> {
            self.0.set_appended(stream, values)
        }

        /// Publishes the frame and returns its id. Fails where a fixed stream was not written, and names it.
        pub fn publish(self) -> ::core::result::Result<u64, rt::Error> {
            self.0.publish()
        }

        /// Publishes the frame with a time of the application's, as [`FrameMut::publish`].
        pub fn publish_at(self, sim_time: f64) -> ::core::result::Result<u64, rt::Error> {
            self.0.publish_at(sim_time)
        }
    }

    impl ::core::fmt::Debug for FrameMut<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("FrameMut").finish_non_exhaustive()
        }
    }

    /// Every fixed stream of a frame.
    pub struct Fixed<'a> {
        /// `s1`
        ///
        /// Shape: (2,).
        pub s1: &'a mut [i16],
        /// `s2`
        ///
        /// Shape: (3,).
        pub s2: &'a mut [f32],
        /// `s3`
        ///
        /// Shape: (4,).
        pub s3: &'a mut [f64],
        /// `s4`
        ///
        /// Shape: (5,).
        pub s4: &'a mut [u8],
        /// `s6`
        ///
        /// Shape: (7,).
        pub s6: &'a mut [f32],
        /// `s7`
        ///
        /// Shape: (1,).
        pub s7: &'a mut [f64],
        /// `s8`
        ///
        /// Shape: (2,).
        pub s8: &'a mut [u8],
        /// `s9`
        ///
        /// Shape: (3,).
        pub s9: &'a mut [i16],
        /// `s11`
        ///
        /// Shape: (5,).
        pub s11: &'a mut [f64],
        /// `s12`
        ///
        /// Shape: (6,).
        pub s12: &'a mut [u8],
        /// `s13`
        ///
        /// Shape: (7,).
        pub s13: &'a mut [i16],
        /// `s14`
        ///
        /// Shape: (1,).
        pub s14: &'a mut [f32],
        /// `s16`
        ///
        /// Shape: (3,).
        pub s16: &'a mut [u8],
        /// `s17`
        ///
        /// Shape: (4,).
        pub s17: &'a mut [i16],
        /// `s18`
        ///
        /// Shape: (5,).
        pub s18: &'a mut [f32],
        /// `s19`
        ///
        /// Shape: (6,).
        pub s19: &'a mut [f64],
        /// `s21`
        ///
        /// Shape: (1,).
        pub s21: &'a mut [i16],
        /// `s22`
        ///
        /// Shape: (2,).
        pub s22: &'a mut [f32],
        /// `s23`
        ///
        /// Shape: (3,).
        pub s23: &'a mut [f64],
        /// `s24`
        ///
        /// Shape: (4,).
        pub s24: &'a mut [u8],
        /// `s26`
        ///
        /// Shape: (6,).
        pub s26: &'a mut [f32],
        /// `s27`
        ///
        /// Shape: (7,).
        pub s27: &'a mut [f64],
        /// `s28`
        ///
        /// Shape: (1,).
        pub s28: &'a mut [u8],
        /// `s29`
        ///
        /// Shape: (2,).
        pub s29: &'a mut [i16],
        /// `s31`
        ///
        /// Shape: (4,).
        pub s31: &'a mut [f64],
        /// `s32`
        ///
        /// Shape: (5,).
        pub s32: &'a mut [u8],
        /// `s33`
        ///
        /// Shape: (6,).
        pub s33: &'a mut [i16],
        /// `s34`
        ///
        /// Shape: (7,).
        pub s34: &'a mut [f32],
        /// `s36`
        ///
        /// Shape: (2,).
        pub s36: &'a mut [u8],
        /// `s37`
        ///
        /// Shape: (3,).
        pub s37: &'a mut [i16],
        /// `s38`
        ///
        /// Shape: (4,).
        pub s38: &'a mut [f32],
        /// `s39`
        ///
        /// Shape: (5,).
        pub s39: &'a mut [f64],
        /// `s41`
        ///
        /// Shape: (7,).
        pub s41: &'a mut [i16],
        /// `s42`
        ///
        /// Shape: (1,).
        pub s42: &'a mut [f32],
        /// `s43`
        ///
        /// Shape: (2,).
        pub s43: &'a mut [f64],
        /// `s44`
        ///
        /// Shape: (3,).
        pub s44: &'a mut [u8],
        /// `s46`
        ///
        /// Shape: (5,).
        pub s46: &'a mut [f32],
        /// `s47`
        ///
        /// Shape: (6,).
        pub s47: &'a mut [f64],
        /// `s48`
        ///
        /// Shape: (7,).
        pub s48: &'a mut [u8],
        /// `s49`
        ///
        /// Shape: (1,).
        pub s49: &'a mut [i16],
        /// `s51`
        ///
        /// Shape: (3,).
        pub s51: &'a mut [f64],
        /// `s52`
        ///
        /// Shape: (4,).
        pub s52: &'a mut [u8],
        /// `s53`
        ///
        /// Shape: (5,).
        pub s53: &'a mut [i16],
        /// `s54`
        ///
        /// Shape: (6,).
        pub s54: &'a mut [f32],
        /// `s56`
        ///
        /// Shape: (1,).
        pub s56: &'a mut [u8],
        /// `s57`
        ///
        /// Shape: (2,).
        pub s57: &'a mut [i16],
        /// `s58`
        ///
        /// Shape: (3,).
        pub s58: &'a mut [f32],
        /// `s59`
        ///
        /// Shape: (4,).
        pub s59: &'a mut [f64],
        /// `s61`
        ///
        /// Shape: (6,).
        pub s61: &'a mut [i16],
        /// `s62`
        ///
        /// Shape: (7,).
        pub s62: &'a mut [f32],
        /// `s63`
        ///
        /// Shape: (1,).
        pub s63: &'a mut [f64],
        /// `s64`
        ///
        /// Shape: (2,).
        pub s64: &'a mut [u8],
        /// `s66`
        ///
        /// Shape: (4,).
        pub s66: &'a mut [f32],
        /// `s67`
        ///
        /// Shape: (5,).
        pub s67: &'a mut [f64],
        /// `s68`
        ///
        /// Shape: (6,).
        pub s68: &'a mut [u8],
        /// `s69`
        ///
        /// Shape: (7,).
        pub s69: &'a mut [i16],
        /// `s71`
        ///
        /// Shape: (2,).
        pub s71: &'a mut [f64],
        /// `s72`
        ///
        /// Shape: (3,).
        pub s72: &'a mut [u8],
        /// `s73`
        ///
        /// Shape: (4,).
        pub s73: &'a mut [i16],
        /// `s74`
        ///
        /// Shape: (5,).
        pub s74: &'a mut [f32],
        /// `s76`
        ///
        /// Shape: (7,).
        pub s76: &'a mut [u8],
        /// `s77`
        ///
        /// Shape: (1,).
        pub s77: &'a mut [i16],
        /// `s78`
        ///
        /// Shape: (2,).
        pub s78: &'a mut [f32],
        /// `s79`
        ///
        /// Shape: (3,).
        pub s79: &'a mut [f64],
        /// `s81`
        ///
        /// Shape: (5,).
        pub s81: &'a mut [i16],
        /// `s82`
        ///
        /// Shape: (6,).
        pub s82: &'a mut [f32],
        /// `s83`
        ///
        /// Shape: (7,).
        pub s83: &'a mut [f64],
        /// `s84`
        ///
        /// Shape: (1,).
        pub s84: &'a mut [u8],
        /// `s86`
        ///
        /// Shape: (3,).
        pub s86: &'a mut [f32],
        /// `s87`
        ///
        /// Shape: (4,).
        pub s87: &'a mut [f64],
        /// `s88`
        ///
        /// Shape: (5,).
        pub s88: &'a mut [u8],
        /// `s89`
        ///
        /// Shape: (6,).
        pub s89: &'a mut [i16],
        /// `s91`
        ///
        /// Shape: (1,).
        pub s91: &'a mut [f64],
        /// `s92`
        ///
        /// Shape: (2,).
        pub s92: &'a mut [u8],
        /// `s93`
        ///
        /// Shape: (3,).
        pub s93: &'a mut [i16],
        /// `s94`
        ///
        /// Shape: (4,).
        pub s94: &'a mut [f32],
        /// `s96`
        ///
        /// Shape: (6,).
        pub s96: &'a mut [u8],
        /// `s97`
        ///
        /// Shape: (7,).
        pub s97: &'a mut [i16],
        /// `s98`
        ///
        /// Shape: (1,).
        pub s98: &'a mut [f32],
        /// `s99`
        ///
        /// Shape: (2,).
        pub s99: &'a mut [f64],
        /// `s101`
        ///
        /// Shape: (4,).
        pub s101: &'a mut [i16],
        /// `s102`
        ///
        /// Shape: (5,).
        pub s102: &'a mut [f32],
        /// `s103`
        ///
        /// Shape: (6,).
        pub s103: &'a mut [f64],
        /// `s104`
        ///
        /// Shape: (7,).
        pub s104: &'a mut [u8],
        /// `s106`
        ///
        /// Shape: (2,).
        pub s106: &'a mut [f32],
        /// `s107`
        ///
        /// Shape: (3,).
        pub s107: &'a mut [f64],
        /// `s108`
        ///
        /// Shape: (4,).
        pub s108: &'a mut [u8],
        /// `s109`
        ///
        /// Shape: (5,).
        pub s109: &'a mut [i16],
        /// `s111`
        ///
        /// Shape: (7,).
        pub s111: &'a mut [f64],
        /// `s112`
        ///
        /// Shape: (1,).
        pub s112: &'a mut [u8],
        /// `s113`
        ///
        /// Shape: (2,).
        pub s113: &'a mut [i16],
        /// `s114`
        ///
        /// Shape: (3,).
        pub s114: &'a mut [f32],
        /// `s116`
        ///
        /// Shape: (5,).
        pub s116: &'a mut [u8],
        /// `s117`
        ///
        /// Shape: (6,).
        pub s117: &'a mut [i16],
        /// `s118`
        ///
        /// Shape: (7,).
        pub s118: &'a mut [f32],
        /// `s119`
        ///
        /// Shape: (1,).
        pub s119: &'a mut [f64],
        /// `s121`
        ///
        /// Shape: (3,).
        pub s121: &'a mut [i16],
        /// `s122`
        ///
        /// Shape: (4,).
        pub s122: &'a mut [f32],
        /// `s123`
        ///
        /// Shape: (5,).
        pub s123: &'a mut [f64],
        /// `s124`
        ///
        /// Shape: (6,).
        pub s124: &'a mut [u8],
        /// `s126`
        ///
        /// Shape: (1,).
        pub s126: &'a mut [f32],
        /// `s127`
        ///
        /// Shape: (2,).
        pub s127: &'a mut [f64],
        /// `s128`
        ///
        /// Shape: (3,).
        pub s128: &'a mut [u8],
        /// `s129`
        ///
        /// Shape: (4,).
        pub s129: &'a mut [i16],
        /// `s131`
        ///
        /// Shape: (6,).
        pub s131: &'a mut [f64],
        /// `s132`
        ///
        /// Shape: (7,).
        pub s132: &'a mut [u8],
        /// `s133`
        ///
        /// Shape: (1,).
        pub s133: &'a mut [i16],
        /// `s134`
        ///
        /// Shape: (2,).
        pub s134: &'a mut [f32],
        /// `s136`
        ///
        /// Shape: (4,).
        pub s136: &'a mut [u8],
        /// `s137`
        ///
        /// Shape: (5,).
        pub s137: &'a mut [i16],
        /// `s138`
        ///
        /// Shape: (6,).
        pub s138: &'a mut [f32],
        /// `s139`
        ///
        /// Shape: (7,).
        pub s139: &'a mut [f64],
        /// `s141`
        ///
        /// Shape: (2,).
        pub s141: &'a mut [i16],
        /// `s142`
        ///
        /// Shape: (3,).
        pub s142: &'a mut [f32],
        /// `s143`
        ///
        /// Shape: (4,).
        pub s143: &'a mut [f64],
        /// `s144`
        ///
        /// Shape: (5,).
        pub s144: &'a mut [u8],
        /// `s146`
        ///
        /// Shape: (7,).
        pub s146: &'a mut [f32],
        /// `s147`
        ///
        /// Shape: (1,).
        pub s147: &'a mut [f64],
        /// `s148`
        ///
        /// Shape: (2,).
        pub s148: &'a mut [u8],
        /// `s149`
        ///
        /// Shape: (3,).
        pub s149: &'a mut [i16],
        /// `s151`
        ///
        /// Shape: (5,).
        pub s151: &'a mut [f64],
        /// `s152`
        ///
        /// Shape: (6,).
        pub s152: &'a mut [u8],
        /// `s153`
        ///
        /// Shape: (7,).
        pub s153: &'a mut [i16],
        /// `s154`
        ///
        /// Shape: (1,).
        pub s154: &'a mut [f32],
        /// `s156`
        ///
        /// Shape: (3,).
        pub s156: &'a mut [u8],
        /// `s157`
        ///
        /// Shape: (4,).
        pub s157: &'a mut [i16],
        /// `s158`
        ///
        /// Shape: (5,).
        pub s158: &'a mut [f32],
        /// `s159`
        ///
        /// Shape: (6,).
        pub s159: &'a mut [f64],
        /// `s161`
        ///
        /// Shape: (1,).
        pub s161: &'a mut [i16],
        /// `s162`
        ///
        /// Shape: (2,).
        pub s162: &'a mut [f32],
        /// `s163`
        ///
        /// Shape: (3,).
        pub s163: &'a mut [f64],
        /// `s164`
        ///
        /// Shape: (4,).
        pub s164: &'a mut [u8],
        /// `s166`
        ///
        /// Shape: (6,).
        pub s166: &'a mut [f32],
        /// `s167`
        ///
        /// Shape: (7,).
        pub s167: &'a mut [f64],
        /// `s168`
        ///
        /// Shape: (1,).
        pub s168: &'a mut [u8],
        /// `s169`
        ///
        /// Shape: (2,).
        pub s169: &'a mut [i16],
        /// `s171`
        ///
        /// Shape: (4,).
        pub s171: &'a mut [f64],
        /// `s172`
        ///
        /// Shape: (5,).
        pub s172: &'a mut [u8],
        /// `s173`
        ///
        /// Shape: (6,).
        pub s173: &'a mut [i16],
        /// `s174`
        ///
        /// Shape: (7,).
        pub s174: &'a mut [f32],
        /// `s176`
        ///
        /// Shape: (2,).
        pub s176: &'a mut [u8],
        /// `s177`
        ///
        /// Shape: (3,).
        pub s177: &'a mut [i16],
        /// `s178`
        ///
        /// Shape: (4,).
        pub s178: &'a mut [f32],
        /// `s179`
        ///
        /// Shape: (5,).
        pub s179: &'a mut [f64],
        /// `s181`
        ///
        /// Shape: (7,).
        pub s181: &'a mut [i16],
        /// `s182`
        ///
        /// Shape: (1,).
        pub s182: &'a mut [f32],
        /// `s183`
        ///
        /// Shape: (2,).
        pub s183: &'a mut [f64],
        /// `s184`
        ///
        /// Shape: (3,).
        pub s184: &'a mut [u8],
        /// `s186`
        ///
        /// Shape: (5,).
        pub s186: &'a mut [f32],
        /// `s187`
        ///
        /// Shape: (6,).
        pub s187: &'a mut [f64],
        /// `s188`
        ///
        /// Shape: (7,).
        pub s188: &'a mut [u8],
        /// `s189`
        ///
        /// Shape: (1,).
        pub s189: &'a mut [i16],
        /// `s191`
        ///
        /// Shape: (3,).
        pub s191: &'a mut [f64],
        /// `s192`
        ///
        /// Shape: (4,).
        pub s192: &'a mut [u8],
        /// `s193`
        ///
        /// Shape: (5,).
        pub s193: &'a mut [i16],
        /// `s194`
        ///
        /// Shape: (6,).
        pub s194: &'a mut [f32],
        /// `s196`
        ///
        /// Shape: (1,).
        pub s196: &'a mut [u8],
        /// `s197`
        ///
        /// Shape: (2,).
        pub s197: &'a mut [i16],
        /// `s198`
        ///
        /// Shape: (3,).
        pub s198: &'a mut [f32],
        /// `s199`
        ///
        /// Shape: (4,).
        pub s199: &'a mut [f64],
    }

    impl ::core::fmt::Debug for Fixed<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("Fixed").finish_non_exhaustive()
        }
    }

    /// What a client tells the server.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum Control {
        /// A message that this schema does not have.
        Unknown {
            /// Its number on the wire.
            id: u32,
            /// Its body.
            bytes: ::std::vec::Vec<u8>,
        },
    }

    // the fields of messages have the sizes that their places rest on
    const _: () = {
    };

    impl rt::Message for Control {
        fn id(&self) -> u32 {
            match self {
                Self::Unknown { id, .. } => *id,
            }
        }

        fn encode(&self, out: &mut ::std::vec::Vec<u8>) {
            match self {
                Self::Unknown { bytes, .. } => out.extend_from_slice(bytes),
            }
        }

        fn decode(id: u32, body: &[u8]) -> ::core::result::Result<Self, rt::Error> {
            match id {
                _ => ::core::result::Result::Ok(Self::Unknown { id, bytes: body.to_vec() }),
            }
        }
    }
}
