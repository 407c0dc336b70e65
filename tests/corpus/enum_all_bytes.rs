// @generated. Made by shmxc 0.1.0 from enum_all_bytes.yaml. Do not edit.

/// Every number of the base type has a name.
#[allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction, rustdoc::all, unused)]
#[allow(non_camel_case_types, non_snake_case, non_upper_case_globals, long_running_const_eval, unreachable_pub)]
#[rustfmt::skip]
pub mod enum_all_bytes {
    use ::shmx_runtime::__private as rt;

    /// Named numbers of the schema.
    pub mod sizes {
    }

    /// Stream `byte`.
    pub const BYTE: rt::StreamId = rt::StreamId(1);

    /// Enum `Byte`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[repr(u8)]
    pub enum Byte {
        /// `v0`
        V0 = 0,
        /// `v1`
        V1 = 1,
        /// `v2`
        V2 = 2,
        /// `v3`
        V3 = 3,
        /// `v4`
        V4 = 4,
        /// `v5`
        V5 = 5,
        /// `v6`
        V6 = 6,
        /// `v7`
        V7 = 7,
        /// `v8`
        V8 = 8,
        /// `v9`
        V9 = 9,
        /// `v10`
        V10 = 10,
        /// `v11`
        V11 = 11,
        /// `v12`
        V12 = 12,
        /// `v13`
        V13 = 13,
        /// `v14`
        V14 = 14,
        /// `v15`
        V15 = 15,
        /// `v16`
        V16 = 16,
        /// `v17`
        V17 = 17,
        /// `v18`
        V18 = 18,
        /// `v19`
        V19 = 19,
        /// `v20`
        V20 = 20,
        /// `v21`
        V21 = 21,
        /// `v22`
        V22 = 22,
        /// `v23`
        V23 = 23,
        /// `v24`
        V24 = 24,
        /// `v25`
        V25 = 25,
        /// `v26`
        V26 = 26,
        /// `v27`
        V27 = 27,
        /// `v28`
        V28 = 28,
        /// `v29`
        V29 = 29,
        /// `v30`
        V30 = 30,
        /// `v31`
        V31 = 31,
        /// `v32`
        V32 = 32,
        /// `v33`
        V33 = 33,
        /// `v34`
        V34 = 34,
        /// `v35`
        V35 = 35,
        /// `v36`
        V36 = 36,
        /// `v37`
        V37 = 37,
        /// `v38`
        V38 = 38,
        /// `v39`
        V39 = 39,
        /// `v40`
        V40 = 40,
        /// `v41`
        V41 = 41,
        /// `v42`
        V42 = 42,
        /// `v43`
        V43 = 43,
        /// `v44`
        V44 = 44,
        /// `v45`
        V45 = 45,
        /// `v46`
        V46 = 46,
        /// `v47`
        V47 = 47,
        /// `v48`
        V48 = 48,
        /// `v49`
        V49 = 49,
        /// `v50`
        V50 = 50,
        /// `v51`
        V51 = 51,
        /// `v52`
        V52 = 52,
        /// `v53`
        V53 = 53,
        /// `v54`
        V54 = 54,
        /// `v55`
        V55 = 55,
        /// `v56`
        V56 = 56,
        /// `v57`
        V57 = 57,
        /// `v58`
        V58 = 58,
        /// `v59`
        V59 = 59,
        /// `v60`
        V60 = 60,
        /// `v61`
        V61 = 61,
        /// `v62`
        V62 = 62,
        /// `v63`
        V63 = 63,
        /// `v64`
        V64 = 64,
        /// `v65`
        V65 = 65,
        /// `v66`
        V66 = 66,
        /// `v67`
        V67 = 67,
        /// `v68`
        V68 = 68,
        /// `v69`
        V69 = 69,
        /// `v70`
        V70 = 70,
        /// `v71`
        V71 = 71,
        /// `v72`
        V72 = 72,
        /// `v73`
        V73 = 73,
        /// `v74`
        V74 = 74,
        /// `v75`
        V75 = 75,
        /// `v76`
        V76 = 76,
        /// `v77`
        V77 = 77,
        /// `v78`
        V78 = 78,
        /// `v79`
        V79 = 79,
        /// `v80`
        V80 = 80,
        /// `v81`
        V81 = 81,
        /// `v82`
        V82 = 82,
        /// `v83`
        V83 = 83,
        /// `v84`
        V84 = 84,
        /// `v85`
        V85 = 85,
        /// `v86`
        V86 = 86,
        /// `v87`
        V87 = 87,
        /// `v88`
        V88 = 88,
        /// `v89`
        V89 = 89,
        /// `v90`
        V90 = 90,
        /// `v91`
        V91 = 91,
        /// `v92`
        V92 = 92,
        /// `v93`
        V93 = 93,
        /// `v94`
        V94 = 94,
        /// `v95`
        V95 = 95,
        /// `v96`
        V96 = 96,
        /// `v97`
        V97 = 97,
        /// `v98`
        V98 = 98,
        /// `v99`
        V99 = 99,
        /// `v100`
        V100 = 100,
        /// `v101`
        V101 = 101,
        /// `v102`
        V102 = 102,
        /// `v103`
        V103 = 103,
        /// `v104`
        V104 = 104,
        /// `v105`
        V105 = 105,
        /// `v106`
        V106 = 106,
        /// `v107`
        V107 = 107,
        /// `v108`
        V108 = 108,
        /// `v109`
        V109 = 109,
        /// `v110`
        V110 = 110,
        /// `v111`
        V111 = 111,
        /// `v112`
        V112 = 112,
        /// `v113`
        V113 = 113,
        /// `v114`
        V114 = 114,
        /// `v115`
        V115 = 115,
        /// `v116`
        V116 = 116,
        /// `v117`
        V117 = 117,
        /// `v118`
        V118 = 118,
        /// `v119`
        V119 = 119,
        /// `v120`
        V120 = 120,
        /// `v121`
        V121 = 121,
        /// `v122`
        V122 = 122,
        /// `v123`
        V123 = 123,
        /// `v124`
        V124 = 124,
        /// `v125`
        V125 = 125,
        /// `v126`
        V126 = 126,
        /// `v127`
        V127 = 127,
        /// `v128`
        V128 = 128,
        /// `v129`
        V129 = 129,
        /// `v130`
        V130 = 130,
        /// `v131`
        V131 = 131,
        /// `v132`
        V132 = 132,
        /// `v133`
        V133 = 133,
        /// `v134`
        V134 = 134,
        /// `v135`
        V135 = 135,
        /// `v136`
        V136 = 136,
        /// `v137`
        V137 = 137,
        /// `v138`
        V138 = 138,
        /// `v139`
        V139 = 139,
        /// `v140`
        V140 = 140,
        /// `v141`
        V141 = 141,
        /// `v142`
        V142 = 142,
        /// `v143`
        V143 = 143,
        /// `v144`
        V144 = 144,
        /// `v145`
        V145 = 145,
        /// `v146`
        V146 = 146,
        /// `v147`
        V147 = 147,
        /// `v148`
        V148 = 148,
        /// `v149`
        V149 = 149,
        /// `v150`
        V150 = 150,
        /// `v151`
        V151 = 151,
        /// `v152`
        V152 = 152,
        /// `v153`
        V153 = 153,
        /// `v154`
        V154 = 154,
        /// `v155`
        V155 = 155,
        /// `v156`
        V156 = 156,
        /// `v157`
        V157 = 157,
        /// `v158`
        V158 = 158,
        /// `v159`
        V159 = 159,
        /// `v160`
        V160 = 160,
        /// `v161`
        V161 = 161,
        /// `v162`
        V162 = 162,
        /// `v163`
        V163 = 163,
        /// `v164`
        V164 = 164,
        /// `v165`
        V165 = 165,
        /// `v166`
        V166 = 166,
        /// `v167`
        V167 = 167,
        /// `v168`
        V168 = 168,
        /// `v169`
        V169 = 169,
        /// `v170`
        V170 = 170,
        /// `v171`
        V171 = 171,
        /// `v172`
        V172 = 172,
        /// `v173`
        V173 = 173,
        /// `v174`
        V174 = 174,
        /// `v175`
        V175 = 175,
        /// `v176`
        V176 = 176,
        /// `v177`
        V177 = 177,
        /// `v178`
        V178 = 178,
        /// `v179`
        V179 = 179,
        /// `v180`
        V180 = 180,
        /// `v181`
        V181 = 181,
        /// `v182`
        V182 = 182,
        /// `v183`
        V183 = 183,
        /// `v184`
        V184 = 184,
        /// `v185`
        V185 = 185,
        /// `v186`
        V186 = 186,
        /// `v187`
        V187 = 187,
        /// `v188`
        V188 = 188,
        /// `v189`
        V189 = 189,
        /// `v190`
        V190 = 190,
        /// `v191`
        V191 = 191,
        /// `v192`
        V192 = 192,
        /// `v193`
        V193 = 193,
        /// `v194`
        V194 = 194,
        /// `v195`
        V195 = 195,
        /// `v196`
        V196 = 196,
        /// `v197`
        V197 = 197,
        /// `v198`
        V198 = 198,
        /// `v199`
        V199 = 199,
        /// `v200`
        V200 = 200,
        /// `v201`
        V201 = 201,
        /// `v202`
        V202 = 202,
        /// `v203`
        V203 = 203,
        /// `v204`
        V204 = 204,
        /// `v205`
        V205 = 205,
        /// `v206`
        V206 = 206,
        /// `v207`
        V207 = 207,
        /// `v208`
        V208 = 208,
        /// `v209`
        V209 = 209,
        /// `v210`
        V210 = 210,
        /// `v211`
        V211 = 211,
        /// `v212`
        V212 = 212,
        /// `v213`
        V213 = 213,
        /// `v214`
        V214 = 214,
        /// `v215`
        V215 = 215,
        /// `v216`
        V216 = 216,
        /// `v217`
        V217 = 217,
        /// `v218`
        V218 = 218,
        /// `v219`
        V219 = 219,
        /// `v220`
        V220 = 220,
        /// `v221`
        V221 = 221,
        /// `v222`
        V222 = 222,
        /// `v223`
        V223 = 223,
        /// `v224`
        V224 = 224,
        /// `v225`
        V225 = 225,
        /// `v226`
        V226 = 226,
        /// `v227`
        V227 = 227,
        /// `v228`
        V228 = 228,
        /// `v229`
        V229 = 229,
        /// `v230`
        V230 = 230,
        /// `v231`
        V231 = 231,
        /// `v232`
        V232 = 232,
        /// `v233`
        V233 = 233,
        /// `v234`
        V234 = 234,
        /// `v235`
        V235 = 235,
        /// `v236`
        V236 = 236,
        /// `v237`
        V237 = 237,
        /// `v238`
        V238 = 238,
        /// `v239`
        V239 = 239,
        /// `v240`
        V240 = 240,
        /// `v241`
        V241 = 241,
        /// `v242`
        V242 = 242,
        /// `v243`
        V243 = 243,
        /// `v244`
        V244 = 244,
        /// `v245`
        V245 = 245,
        /// `v246`
        V246 = 246,
        /// `v247`
        V247 = 247,
        /// `v248`
        V248 = 248,
        /// `v249`
        V249 = 249,
        /// `v250`
        V250 = 250,
        /// `v251`
        V251 = 251,
        /// `v252`
        V252 = 252,
        /// `v253`
        V253 = 253,
        /// `v254`
        V254 = 254,
        /// `v255`
        V255 = 255,
    }

    impl rt::Enum for Byte {
        type Repr = u8;
        const NAME: &'static str = "Byte";

        fn from_repr(number: u8) -> ::core::option::Option<Self> {
            ::core::option::Option::Some(match number {
                0 => Self::V0,
                1 => Self::V1,
                2 => Self::V2,
                3 => Self::V3,
                4 => Self::V4,
                5 => Self::V5,
                6 => Self::V6,
                7 => Self::V7,
                8 => Self::V8,
                9 => Self::V9,
                10 => Self::V10,
                11 => Self::V11,
                12 => Self::V12,
                13 => Self::V13,
                14 => Self::V14,
                15 => Self::V15,
                16 => Self::V16,
                17 => Self::V17,
                18 => Self::V18,
                19 => Self::V19,
                20 => Self::V20,
                21 => Self::V21,
                22 => Self::V22,
                23 => Self::V23,
                24 => Self::V24,
                25 => Self::V25,
                26 => Self::V26,
                27 => Self::V27,
                28 => Self::V28,
                29 => Self::V29,
                30 => Self::V30,
                31 => Self::V31,
                32 => Self::V32,
                33 => Self::V33,
                34 => Self::V34,
                35 => Self::V35,
                36 => Self::V36,
                37 => Self::V37,
                38 => Self::V38,
                39 => Self::V39,
                40 => Self::V40,
                41 => Self::V41,
                42 => Self::V42,
                43 => Self::V43,
                44 => Self::V44,
                45 => Self::V45,
                46 => Self::V46,
                47 => Self::V47,
                48 => Self::V48,
                49 => Self::V49,
                50 => Self::V50,
                51 => Self::V51,
                52 => Self::V52,
                53 => Self::V53,
                54 => Self::V54,
                55 => Self::V55,
                56 => Self::V56,
                57 => Self::V57,
                58 => Self::V58,
                59 => Self::V59,
                60 => Self::V60,
                61 => Self::V61,
                62 => Self::V62,
                63 => Self::V63,
                64 => Self::V64,
                65 => Self::V65,
                66 => Self::V66,
                67 => Self::V67,
                68 => Self::V68,
                69 => Self::V69,
                70 => Self::V70,
                71 => Self::V71,
                72 => Self::V72,
                73 => Self::V73,
                74 => Self::V74,
                75 => Self::V75,
                76 => Self::V76,
                77 => Self::V77,
                78 => Self::V78,
                79 => Self::V79,
                80 => Self::V80,
                81 => Self::V81,
                82 => Self::V82,
                83 => Self::V83,
                84 => Self::V84,
                85 => Self::V85,
                86 => Self::V86,
                87 => Self::V87,
                88 => Self::V88,
                89 => Self::V89,
                90 => Self::V90,
                91 => Self::V91,
                92 => Self::V92,
                93 => Self::V93,
                94 => Self::V94,
                95 => Self::V95,
                96 => Self::V96,
                97 => Self::V97,
                98 => Self::V98,
                99 => Self::V99,
                100 => Self::V100,
                101 => Self::V101,
                102 => Self::V102,
                103 => Self::V103,
                104 => Self::V104,
                105 => Self::V105,
                106 => Self::V106,
                107 => Self::V107,
                108 => Self::V108,
                109 => Self::V109,
                110 => Self::V110,
                111 => Self::V111,
                112 => Self::V112,
                113 => Self::V113,
                114 => Self::V114,
                115 => Self::V115,
                116 => Self::V116,
                117 => Self::V117,
                118 => Self::V118,
                119 => Self::V119,
                120 => Self::V120,
                121 => Self::V121,
                122 => Self::V122,
                123 => Self::V123,
                124 => Self::V124,
                125 => Self::V125,
                126 => Self::V126,
                127 => Self::V127,
                128 => Self::V128,
                129 => Self::V129,
                130 => Self::V130,
                131 => Self::V131,
                132 => Self::V132,
                133 => Self::V133,
                134 => Self::V134,
                135 => Self::V135,
                136 => Self::V136,
                137 => Self::V137,
                138 => Self::V138,
                139 => Self::V139,
                140 => Self::V140,
                141 => Self::V141,
                142 => Self::V142,
                143 => Self::V143,
                144 => Self::V144,
                145 => Self::V145,
                146 => Self::V146,
                147 => Self::V147,
                148 => Self::V148,
                149 => Self::V149,
                150 => Self::V150,
                151 => Self::V151,
                152 => Self::V152,
                153 => Self::V153,
                154 => Self::V154,
                155 => Self::V155,
                156 => Self::V156,
                157 => Self::V157,
                158 => Self::V158,
                159 => Self::V159,
                160 => Self::V160,
                161 => Self::V161,
                162 => Self::V162,
                163 => Self::V163,
                164 => Self::V164,
                165 => Self::V165,
                166 => Self::V166,
                167 => Self::V167,
                168 => Self::V168,
                169 => Self::V169,
                170 => Self::V170,
                171 => Self::V171,
                172 => Self::V172,
                173 => Self::V173,
                174 => Self::V174,
                175 => Self::V175,
                176 => Self::V176,
                177 => Self::V177,
                178 => Self::V178,
                179 => Self::V179,
                180 => Self::V180,
                181 => Self::V181,
                182 => Self::V182,
                183 => Self::V183,
                184 => Self::V184,
                185 => Self::V185,
                186 => Self::V186,
                187 => Self::V187,
                188 => Self::V188,
                189 => Self::V189,
                190 => Self::V190,
                191 => Self::V191,
                192 => Self::V192,
                193 => Self::V193,
                194 => Self::V194,
                195 => Self::V195,
                196 => Self::V196,
                197 => Self::V197,
                198 => Self::V198,
                199 => Self::V199,
                200 => Self::V200,
                201 => Self::V201,
                202 => Self::V202,
                203 => Self::V203,
                204 => Self::V204,
                205 => Self::V205,
                206 => Self::V206,
                207 => Self::V207,
                208 => Self::V208,
                209 => Self::V209,
                210 => Self::V210,
                211 => Self::V211,
                212 => Self::V212,
                213 => Self::V213,
                214 => Self::V214,
                215 => Self::V215,
                216 => Self::V216,
                217 => Self::V217,
                218 => Self::V218,
                219 => Self::V219,
                220 => Self::V220,
                221 => Self::V221,
                222 => Self::V222,
                223 => Self::V223,
                224 => Self::V224,
                225 => Self::V225,
                226 => Self::V226,
                227 => Self::V227,
                228 => Self::V228,
                229 => Self::V229,
                230 => Self::V230,
                231 => Self::V231,
                232 => Self::V232,
                233 => Self::V233,
                234 => Self::V234,
                235 => Self::V235,
                236 => Self::V236,
                237 => Self::V237,
                238 => Self::V238,
                239 => Self::V239,
                240 => Self::V240,
                241 => Self::V241,
                242 => Self::V242,
                243 => Self::V243,
                244 => Self::V244,
                245 => Self::V245,
                246 => Self::V246,
                247 => Self::V247,
                248 => Self::V248,
                249 => Self::V249,
                250 => Self::V250,
                251 => Self::V251,
                252 => Self::V252,
                253 => Self::V253,
                254 => Self::V254,
                255 => Self::V255,
                _ => return ::core::option::Option::None,
            })
        }

        fn to_repr(&self) -> u8 {
            *self as u8
        }

        fn name(&self) -> &'static str {
            match self {
                Self::V0 => "v0",
                Self::V1 => "v1",
                Self::V2 => "v2",
                Self::V3 => "v3",
                Self::V4 => "v4",
                Self::V5 => "v5",
                Self::V6 => "v6",
                Self::V7 => "v7",
                Self::V8 => "v8",
                Self::V9 => "v9",
                Self::V10 => "v10",
                Self::V11 => "v11",
                Self::V12 => "v12",
                Self::V13 => "v13",
                Self::V14 => "v14",
                Self::V15 => "v15",
                Self::V16 => "v16",
                Self::V17 => "v17",
                Self::V18 => "v18",
                Self::V19 => "v19",
                Self::V20 => "v20",
                Self::V21 => "v21",
                Self::V22 => "v22",
                Self::V23 => "v23",
                Self::V24 => "v24",
                Self::V25 => "v25",
                Self::V26 => "v26",
                Self::V27 => "v27",
                Self::V28 => "v28",
                Self::V29 => "v29",
                Self::V30 => "v30",
                Self::V31 => "v31",
                Self::V32 => "v32",
                Self::V33 => "v33",
                Self::V34 => "v34",
                Self::V35 => "v35",
                Self::V36 => "v36",
                Self::V37 => "v37",
                Self::V38 => "v38",
                Self::V39 => "v39",
                Self::V40 => "v40",
                Self::V41 => "v41",
                Self::V42 => "v42",
                Self::V43 => "v43",
                Self::V44 => "v44",
                Self::V45 => "v45",
                Self::V46 => "v46",
                Self::V47 => "v47",
                Self::V48 => "v48",
                Self::V49 => "v49",
                Self::V50 => "v50",
                Self::V51 => "v51",
                Self::V52 => "v52",
                Self::V53 => "v53",
                Self::V54 => "v54",
                Self::V55 => "v55",
                Self::V56 => "v56",
                Self::V57 => "v57",
                Self::V58 => "v58",
                Self::V59 => "v59",
                Self::V60 => "v60",
                Self::V61 => "v61",
                Self::V62 => "v62",
                Self::V63 => "v63",
                Self::V64 => "v64",
                Self::V65 => "v65",
                Self::V66 => "v66",
                Self::V67 => "v67",
                Self::V68 => "v68",
                Self::V69 => "v69",
                Self::V70 => "v70",
                Self::V71 => "v71",
                Self::V72 => "v72",
                Self::V73 => "v73",
                Self::V74 => "v74",
                Self::V75 => "v75",
                Self::V76 => "v76",
                Self::V77 => "v77",
                Self::V78 => "v78",
                Self::V79 => "v79",
                Self::V80 => "v80",
                Self::V81 => "v81",
                Self::V82 => "v82",
                Self::V83 => "v83",
                Self::V84 => "v84",
                Self::V85 => "v85",
                Self::V86 => "v86",
                Self::V87 => "v87",
                Self::V88 => "v88",
                Self::V89 => "v89",
                Self::V90 => "v90",
                Self::V91 => "v91",
                Self::V92 => "v92",
                Self::V93 => "v93",
                Self::V94 => "v94",
                Self::V95 => "v95",
                Self::V96 => "v96",
                Self::V97 => "v97",
                Self::V98 => "v98",
                Self::V99 => "v99",
                Self::V100 => "v100",
                Self::V101 => "v101",
                Self::V102 => "v102",
                Self::V103 => "v103",
                Self::V104 => "v104",
                Self::V105 => "v105",
                Self::V106 => "v106",
                Self::V107 => "v107",
                Self::V108 => "v108",
                Self::V109 => "v109",
                Self::V110 => "v110",
                Self::V111 => "v111",
                Self::V112 => "v112",
                Self::V113 => "v113",
                Self::V114 => "v114",
                Self::V115 => "v115",
                Self::V116 => "v116",
                Self::V117 => "v117",
                Self::V118 => "v118",
                Self::V119 => "v119",
                Self::V120 => "v120",
                Self::V121 => "v121",
                Self::V122 => "v122",
                Self::V123 => "v123",
                Self::V124 => "v124",
                Self::V125 => "v125",
                Self::V126 => "v126",
                Self::V127 => "v127",
                Self::V128 => "v128",
                Self::V129 => "v129",
                Self::V130 => "v130",
                Self::V131 => "v131",
                Self::V132 => "v132",
                Self::V133 => "v133",
                Self::V134 => "v134",
                Self::V135 => "v135",
                Self::V136 => "v136",
                Self::V137 => "v137",
                Self::V138 => "v138",
                Self::V139 => "v139",
                Self::V140 => "v140",
                Self::V141 => "v141",
                Self::V142 => "v142",
                Self::V143 => "v143",
                Self::V144 => "v144",
                Self::V145 => "v145",
                Self::V146 => "v146",
                Self::V147 => "v147",
                Self::V148 => "v148",
                Self::V149 => "v149",
                Self::V150 => "v150",
                Self::V151 => "v151",
                Self::V152 => "v152",
                Self::V153 => "v153",
                Self::V154 => "v154",
                Self::V155 => "v155",
                Self::V156 => "v156",
                Self::V157 => "v157",
                Self::V158 => "v158",
                Self::V159 => "v159",
                Self::V160 => "v160",
                Self::V161 => "v161",
                Self::V162 => "v162",
                Self::V163 => "v163",
                Self::V164 => "v164",
                Self::V165 => "v165",
                Self::V166 => "v166",
                Self::V167 => "v167",
                Self::V168 => "v168",
                Self::V169 => "v169",
                Self::V170 => "v170",
                Self::V171 => "v171",
                Self::V172 => "v172",
                Self::V173 => "v173",
                Self::V174 => "v174",
                Self::V175 => "v175",
                Self::V176 => "v176",
                Self::V177 => "v177",
                Self::V178 => "v178",
                Self::V179 => "v179",
                Self::V180 => "v180",
                Self::V181 => "v181",
                Self::V182 => "v182",
                Self::V183 => "v183",
                Self::V184 => "v184",
                Self::V185 => "v185",
                Self::V186 => "v186",
                Self::V187 => "v187",
                Self::V188 => "v188",
                Self::V189 => "v189",
                Self::V190 => "v190",
                Self::V191 => "v191",
                Self::V192 => "v192",
                Self::V193 => "v193",
                Self::V194 => "v194",
                Self::V195 => "v195",
                Self::V196 => "v196",
                Self::V197 => "v197",
                Self::V198 => "v198",
                Self::V199 => "v199",
                Self::V200 => "v200",
                Self::V201 => "v201",
                Self::V202 => "v202",
                Self::V203 => "v203",
                Self::V204 => "v204",
                Self::V205 => "v205",
                Self::V206 => "v206",
                Self::V207 => "v207",
                Self::V208 => "v208",
                Self::V209 => "v209",
                Self::V210 => "v210",
                Self::V211 => "v211",
                Self::V212 => "v212",
                Self::V213 => "v213",
                Self::V214 => "v214",
                Self::V215 => "v215",
                Self::V216 => "v216",
                Self::V217 => "v217",
                Self::V218 => "v218",
                Self::V219 => "v219",
                Self::V220 => "v220",
                Self::V221 => "v221",
                Self::V222 => "v222",
                Self::V223 => "v223",
                Self::V224 => "v224",
                Self::V225 => "v225",
                Self::V226 => "v226",
                Self::V227 => "v227",
                Self::V228 => "v228",
                Self::V229 => "v229",
                Self::V230 => "v230",
                Self::V231 => "v231",
                Self::V232 => "v232",
                Self::V233 => "v233",
                Self::V234 => "v234",
                Self::V235 => "v235",
                Self::V236 => "v236",
                Self::V237 => "v237",
                Self::V238 => "v238",
                Self::V239 => "v239",
                Self::V240 => "v240",
                Self::V241 => "v241",
                Self::V242 => "v242",
                Self::V243 => "v243",
                Self::V244 => "v244",
                Self::V245 => "v245",
                Self::V246 => "v246",
                Self::V247 => "v247",
                Self::V248 => "v248",
                Self::V249 => "v249",
                Self::V250 => "v250",
                Self::V251 => "v251",
                Self::V252 => "v252",
                Self::V253 => "v253",
                Self::V254 => "v254",
                Self::V255 => "v255",
            }
        }
    }

    /// The planes of streams whose components have names.
    pub mod planes {
        use super::rt;
    }

    mod description {
        use super::rt;

        pub(super) const MODEL: &rt::model::Schema = &rt::model::Schema {
            name: rt::text("enum_all_bytes"),
            version: 0,
            doc: rt::text("Every number of the base type has a name."),
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
            rt::model::TypeDef {
                name: rt::text("Byte"),
                doc: rt::text(""),
                meta: rt::list(&[]),
                kind: rt::model::TypeKind::Enum { base: rt::model::Scalar::U8, values: rt::list(const { &[rt::model::Value { name: rt::text("v0"), value: 0, doc: rt::text("") }, rt::model::Value { name: rt::text("v1"), value: 1, doc: rt::text("") }, rt::model::Value { name: rt::text("v2"), value: 2, doc: rt::text("") }, rt::model::Value { name: rt::text("v3"), value: 3, doc: rt::text("") }, rt::model::Value { name: rt::text("v4"), value: 4, doc: rt::text("") }, rt::model::Value { name: rt::text("v5"), value: 5, doc: rt::text("") }, rt::model::Value { name: rt::text("v6"), value: 6, doc: rt::text("") }, rt::model::Value { name: rt::text("v7"), value: 7, doc: rt::text("") }, rt::model::Value { name: rt::text("v8"), value: 8, doc: rt::text("") }, rt::model::Value { name: rt::text("v9"), value: 9, doc: rt::text("") }, rt::model::Value { name: rt::text("v10"), value: 10, doc: rt::text("") }, rt::model::Value { name: rt::text("v11"), value: 11, doc: rt::text("") }, rt::model::Value { name: rt::text("v12"), value: 12, doc: rt::text("") }, rt::model::Value { name: rt::text("v13"), value: 13, doc: rt::text("") }, rt::model::Value { name: rt::text("v14"), value: 14, doc: rt::text("") }, rt::model::Value { name: rt::text("v15"), value: 15, doc: rt::text("") }, rt::model::Value { name: rt::text("v16"), value: 16, doc: rt::text("") }, rt::model::Value { name: rt::text("v17"), value: 17, doc: rt::text("") }, rt::model::Value { name: rt::text("v18"), value: 18, doc: rt::text("") }, rt::model::Value { name: rt::text("v19"), value: 19, doc: rt::text("") }, rt::model::Value { name: rt::text("v20"), value: 20, doc: rt::text("") }, rt::model::Value { name: rt::text("v21"), value: 21, doc: rt::text("") }, rt::model::Value { name: rt::text("v22"), value: 22, doc: rt::text("") }, rt::model::Value { name: rt::text("v23"), value: 23, doc: rt::text("") }, rt::model::Value { name: rt::text("v24"), value: 24, doc: rt::text("") }, rt::model::Value { name: rt::text("v25"), value: 25, doc: rt::text("") }, rt::model::Value { name: rt::text("v26"), value: 26, doc: rt::text("") }, rt::model::Value { name: rt::text("v27"), value: 27, doc: rt::text("") }, rt::model::Value { name: rt::text("v28"), value: 28, doc: rt::text("") }, rt::model::Value { name: rt::text("v29"), value: 29, doc: rt::text("") }, rt::model::Value { name: rt::text("v30"), value: 30, doc: rt::text("") }, rt::model::Value { name: rt::text("v31"), value: 31, doc: rt::text("") }, rt::model::Value { name: rt::text("v32"), value: 32, doc: rt::text("") }, rt::model::Value { name: rt::text("v33"), value: 33, doc: rt::text("") }, rt::model::Value { name: rt::text("v34"), value: 34, doc: rt::text("") }, rt::model::Value { name: rt::text("v35"), value: 35, doc: rt::text("") }, rt::model::Value { name: rt::text("v36"), value: 36, doc: rt::text("") }, rt::model::Value { name: rt::text("v37"), value: 37, doc: rt::text("") }, rt::model::Value { name: rt::text("v38"), value: 38, doc: rt::text("") }, rt::model::Value { name: rt::text("v39"), value: 39, doc: rt::text("") }, rt::model::Value { name: rt::text("v40"), value: 40, doc: rt::text("") }, rt::model::Value { name: rt::text("v41"), value: 41, doc: rt::text("") }, rt::model::Value { name: rt::text("v42"), value: 42, doc: rt::text("") }, rt::model::Value { name: rt::text("v43"), value: 43, doc: rt::text("") }, rt::model::Value { name: rt::text("v44"), value: 44, doc: rt::text("") }, rt::model::Value { name: rt::text("v45"), value: 45, doc: rt::text("") }, rt::model::Value { name: rt::text("v46"), value: 46, doc: rt::text("") }, rt::model::Value { name: rt::text("v47"), value: 47, doc: rt::text("") }, rt::model::Value { name: rt::text("v48"), value: 48, doc: rt::text("") }, rt::model::Value { name: rt::text("v49"), value: 49, doc: rt::text("") }, rt::model::Value { name: rt::text("v50"), value: 50, doc: rt::text("") }, rt::model::Value { name: rt::text("v51"), value: 51, doc: rt::text("") }, rt::model::Value { name: rt::text("v52"), value: 52, doc: rt::text("") }, rt::model::Value { name: rt::text("v53"), value: 53, doc: rt::text("") }, rt::model::Value { name: rt::text("v54"), value: 54, doc: rt::text("") }, rt::model::Value { name: rt::text("v55"), value: 55, doc: rt::text("") }, rt::model::Value { name: rt::text("v56"), value: 56, doc: rt::text("") }, rt::model::Value { name: rt::text("v57"), value: 57, doc: rt::text("") }, rt::model::Value { name: rt::text("v58"), value: 58, doc: rt::text("") }, rt::model::Value { name: rt::text("v59"), value: 59, doc: rt::text("") }, rt::model::Value { name: rt::text("v60"), value: 60, doc: rt::text("") }, rt::model::Value { name: rt::text("v61"), value: 61, doc: rt::text("") }, rt::model::Value { name: rt::text("v62"), value: 62, doc: rt::text("") }, rt::model::Value { name: rt::text("v63"), value: 63, doc: rt::text("") }, rt::model::Value { name: rt::text("v64"), value: 64, doc: rt::text("") }, rt::model::Value { name: rt::text("v65"), value: 65, doc: rt::text("") }, rt::model::Value { name: rt::text("v66"), value: 66, doc: rt::text("") }, rt::model::Value { name: rt::text("v67"), value: 67, doc: rt::text("") }, rt::model::Value { name: rt::text("v68"), value: 68, doc: rt::text("") }, rt::model::Value { name: rt::text("v69"), value: 69, doc: rt::text("") }, rt::model::Value { name: rt::text("v70"), value: 70, doc: rt::text("") }, rt::model::Value { name: rt::text("v71"), value: 71, doc: rt::text("") }, rt::model::Value { name: rt::text("v72"), value: 72, doc: rt::text("") }, rt::model::Value { name: rt::text("v73"), value: 73, doc: rt::text("") }, rt::model::Value { name: rt::text("v74"), value: 74, doc: rt::text("") }, rt::model::Value { name: rt::text("v75"), value: 75, doc: rt::text("") }, rt::model::Value { name: rt::text("v76"), value: 76, doc: rt::text("") }, rt::model::Value { name: rt::text("v77"), value: 77, doc: rt::text("") }, rt::model::Value { name: rt::text("v78"), value: 78, doc: rt::text("") }, rt::model::Value { name: rt::text("v79"), value: 79, doc: rt::text("") }, rt::model::Value { name: rt::text("v80"), value: 80, doc: rt::text("") }, rt::model::Value { name: rt::text("v81"), value: 81, doc: rt::text("") }, rt::model::Value { name: rt::text("v82"), value: 82, doc: rt::text("") }, rt::model::Value { name: rt::text("v83"), value: 83, doc: rt::text("") }, rt::model::Value { name: rt::text("v84"), value: 84, doc: rt::text("") }, rt::model::Value { name: rt::text("v85"), value: 85, doc: rt::text("") }, rt::model::Value { name: rt::text("v86"), value: 86, doc: rt::text("") }, rt::model::Value { name: rt::text("v87"), value: 87, doc: rt::text("") }, rt::model::Value { name: rt::text("v88"), value: 88, doc: rt::text("") }, rt::model::Value { name: rt::text("v89"), value: 89, doc: rt::text("") }, rt::model::Value { name: rt::text("v90"), value: 90, doc: rt::text("") }, rt::model::Value { name: rt::text("v91"), value: 91, doc: rt::text("") }, rt::model::Value { name: rt::text("v92"), value: 92, doc: rt::text("") }, rt::model::Value { name: rt::text("v93"), value: 93, doc: rt::text("") }, rt::model::Value { name: rt::text("v94"), value: 94, doc: rt::text("") }, rt::model::Value { name: rt::text("v95"), value: 95, doc: rt::text("") }, rt::model::Value { name: rt::text("v96"), value: 96, doc: rt::text("") }, rt::model::Value { name: rt::text("v97"), value: 97, doc: rt::text("") }, rt::model::Value { name: rt::text("v98"), value: 98, doc: rt::text("") }, rt::model::Value { name: rt::text("v99"), value: 99, doc: rt::text("") }, rt::model::Value { name: rt::text("v100"), value: 100, doc: rt::text("") }, rt::model::Value { name: rt::text("v101"), value: 101, doc: rt::text("") }, rt::model::Value { name: rt::text("v102"), value: 102, doc: rt::text("") }, rt::model::Value { name: rt::text("v103"), value: 103, doc: rt::text("") }, rt::model::Value { name: rt::text("v104"), value: 104, doc: rt::text("") }, rt::model::Value { name: rt::text("v105"), value: 105, doc: rt::text("") }, rt::model::Value { name: rt::text("v106"), value: 106, doc: rt::text("") }, rt::model::Value { name: rt::text("v107"), value: 107, doc: rt::text("") }, rt::model::Value { name: rt::text("v108"), value: 108, doc: rt::text("") }, rt::model::Value { name: rt::text("v109"), value: 109, doc: rt::text("") }, rt::model::Value { name: rt::text("v110"), value: 110, doc: rt::text("") }, rt::model::Value { name: rt::text("v111"), value: 111, doc: rt::text("") }, rt::model::Value { name: rt::text("v112"), value: 112, doc: rt::text("") }, rt::model::Value { name: rt::text("v113"), value: 113, doc: rt::text("") }, rt::model::Value { name: rt::text("v114"), value: 114, doc: rt::text("") }, rt::model::Value { name: rt::text("v115"), value: 115, doc: rt::text("") }, rt::model::Value { name: rt::text("v116"), value: 116, doc: rt::text("") }, rt::model::Value { name: rt::text("v117"), value: 117, doc: rt::text("") }, rt::model::Value { name: rt::text("v118"), value: 118, doc: rt::text("") }, rt::model::Value { name: rt::text("v119"), value: 119, doc: rt::text("") }, rt::model::Value { name: rt::text("v120"), value: 120, doc: rt::text("") }, rt::model::Value { name: rt::text("v121"), value: 121, doc: rt::text("") }, rt::model::Value { name: rt::text("v122"), value: 122, doc: rt::text("") }, rt::model::Value { name: rt::text("v123"), value: 123, doc: rt::text("") }, rt::model::Value { name: rt::text("v124"), value: 124, doc: rt::text("") }, rt::model::Value { name: rt::text("v125"), value: 125, doc: rt::text("") }, rt::model::Value { name: rt::text("v126"), value: 126, doc: rt::text("") }, rt::model::Value { name: rt::text("v127"), value: 127, doc: rt::text("") }, rt::model::Value { name: rt::text("v128"), value: 128, doc: rt::text("") }, rt::model::Value { name: rt::text("v129"), value: 129, doc: rt::text("") }, rt::model::Value { name: rt::text("v130"), value: 130, doc: rt::text("") }, rt::model::Value { name: rt::text("v131"), value: 131, doc: rt::text("") }, rt::model::Value { name: rt::text("v132"), value: 132, doc: rt::text("") }, rt::model::Value { name: rt::text("v133"), value: 133, doc: rt::text("") }, rt::model::Value { name: rt::text("v134"), value: 134, doc: rt::text("") }, rt::model::Value { name: rt::text("v135"), value: 135, doc: rt::text("") }, rt::model::Value { name: rt::text("v136"), value: 136, doc: rt::text("") }, rt::model::Value { name: rt::text("v137"), value: 137, doc: rt::text("") }, rt::model::Value { name: rt::text("v138"), value: 138, doc: rt::text("") }, rt::model::Value { name: rt::text("v139"), value: 139, doc: rt::text("") }, rt::model::Value { name: rt::text("v140"), value: 140, doc: rt::text("") }, rt::model::Value { name: rt::text("v141"), value: 141, doc: rt::text("") }, rt::model::Value { name: rt::text("v142"), value: 142, doc: rt::text("") }, rt::model::Value { name: rt::text("v143"), value: 143, doc: rt::text("") }, rt::model::Value { name: rt::text("v144"), value: 144, doc: rt::text("") }, rt::model::Value { name: rt::text("v145"), value: 145, doc: rt::text("") }, rt::model::Value { name: rt::text("v146"), value: 146, doc: rt::text("") }, rt::model::Value { name: rt::text("v147"), value: 147, doc: rt::text("") }, rt::model::Value { name: rt::text("v148"), value: 148, doc: rt::text("") }, rt::model::Value { name: rt::text("v149"), value: 149, doc: rt::text("") }, rt::model::Value { name: rt::text("v150"), value: 150, doc: rt::text("") }, rt::model::Value { name: rt::text("v151"), value: 151, doc: rt::text("") }, rt::model::Value { name: rt::text("v152"), value: 152, doc: rt::text("") }, rt::model::Value { name: rt::text("v153"), value: 153, doc: rt::text("") }, rt::model::Value { name: rt::text("v154"), value: 154, doc: rt::text("") }, rt::model::Value { name: rt::text("v155"), value: 155, doc: rt::text("") }, rt::model::Value { name: rt::text("v156"), value: 156, doc: rt::text("") }, rt::model::Value { name: rt::text("v157"), value: 157, doc: rt::text("") }, rt::model::Value { name: rt::text("v158"), value: 158, doc: rt::text("") }, rt::model::Value { name: rt::text("v159"), value: 159, doc: rt::text("") }, rt::model::Value { name: rt::text("v160"), value: 160, doc: rt::text("") }, rt::model::Value { name: rt::text("v161"), value: 161, doc: rt::text("") }, rt::model::Value { name: rt::text("v162"), value: 162, doc: rt::text("") }, rt::model::Value { name: rt::text("v163"), value: 163, doc: rt::text("") }, rt::model::Value { name: rt::text("v164"), value: 164, doc: rt::text("") }, rt::model::Value { name: rt::text("v165"), value: 165, doc: rt::text("") }, rt::model::Value { name: rt::text("v166"), value: 166, doc: rt::text("") }, rt::model::Value { name: rt::text("v167"), value: 167, doc: rt::text("") }, rt::model::Value { name: rt::text("v168"), value: 168, doc: rt::text("") }, rt::model::Value { name: rt::text("v169"), value: 169, doc: rt::text("") }, rt::model::Value { name: rt::text("v170"), value: 170, doc: rt::text("") }, rt::model::Value { name: rt::text("v171"), value: 171, doc: rt::text("") }, rt::model::Value { name: rt::text("v172"), value: 172, doc: rt::text("") }, rt::model::Value { name: rt::text("v173"), value: 173, doc: rt::text("") }, rt::model::Value { name: rt::text("v174"), value: 174, doc: rt::text("") }, rt::model::Value { name: rt::text("v175"), value: 175, doc: rt::text("") }, rt::model::Value { name: rt::text("v176"), value: 176, doc: rt::text("") }, rt::model::Value { name: rt::text("v177"), value: 177, doc: rt::text("") }, rt::model::Value { name: rt::text("v178"), value: 178, doc: rt::text("") }, rt::model::Value { name: rt::text("v179"), value: 179, doc: rt::text("") }, rt::model::Value { name: rt::text("v180"), value: 180, doc: rt::text("") }, rt::model::Value { name: rt::text("v181"), value: 181, doc: rt::text("") }, rt::model::Value { name: rt::text("v182"), value: 182, doc: rt::text("") }, rt::model::Value { name: rt::text("v183"), value: 183, doc: rt::text("") }, rt::model::Value { name: rt::text("v184"), value: 184, doc: rt::text("") }, rt::model::Value { name: rt::text("v185"), value: 185, doc: rt::text("") }, rt::model::Value { name: rt::text("v186"), value: 186, doc: rt::text("") }, rt::model::Value { name: rt::text("v187"), value: 187, doc: rt::text("") }, rt::model::Value { name: rt::text("v188"), value: 188, doc: rt::text("") }, rt::model::Value { name: rt::text("v189"), value: 189, doc: rt::text("") }, rt::model::Value { name: rt::text("v190"), value: 190, doc: rt::text("") }, rt::model::Value { name: rt::text("v191"), value: 191, doc: rt::text("") }, rt::model::Value { name: rt::text("v192"), value: 192, doc: rt::text("") }, rt::model::Value { name: rt::text("v193"), value: 193, doc: rt::text("") }, rt::model::Value { name: rt::text("v194"), value: 194, doc: rt::text("") }, rt::model::Value { name: rt::text("v195"), value: 195, doc: rt::text("") }, rt::model::Value { name: rt::text("v196"), value: 196, doc: rt::text("") }, rt::model::Value { name: rt::text("v197"), value: 197, doc: rt::text("") }, rt::model::Value { name: rt::text("v198"), value: 198, doc: rt::text("") }, rt::model::Value { name: rt::text("v199"), value: 199, doc: rt::text("") }, rt::model::Value { name: rt::text("v200"), value: 200, doc: rt::text("") }, rt::model::Value { name: rt::text("v201"), value: 201, doc: rt::text("") }, rt::model::Value { name: rt::text("v202"), value: 202, doc: rt::text("") }, rt::model::Value { name: rt::text("v203"), value: 203, doc: rt::text("") }, rt::model::Value { name: rt::text("v204"), value: 204, doc: rt::text("") }, rt::model::Value { name: rt::text("v205"), value: 205, doc: rt::text("") }, rt::model::Value { name: rt::text("v206"), value: 206, doc: rt::text("") }, rt::model::Value { name: rt::text("v207"), value: 207, doc: rt::text("") }, rt::model::Value { name: rt::text("v208"), value: 208, doc: rt::text("") }, rt::model::Value { name: rt::text("v209"), value: 209, doc: rt::text("") }, rt::model::Value { name: rt::text("v210"), value: 210, doc: rt::text("") }, rt::model::Value { name: rt::text("v211"), value: 211, doc: rt::text("") }, rt::model::Value { name: rt::text("v212"), value: 212, doc: rt::text("") }, rt::model::Value { name: rt::text("v213"), value: 213, doc: rt::text("") }, rt::model::Value { name: rt::text("v214"), value: 214, doc: rt::text("") }, rt::model::Value { name: rt::text("v215"), value: 215, doc: rt::text("") }, rt::model::Value { name: rt::text("v216"), value: 216, doc: rt::text("") }, rt::model::Value { name: rt::text("v217"), value: 217, doc: rt::text("") }, rt::model::Value { name: rt::text("v218"), value: 218, doc: rt::text("") }, rt::model::Value { name: rt::text("v219"), value: 219, doc: rt::text("") }, rt::model::Value { name: rt::text("v220"), value: 220, doc: rt::text("") }, rt::model::Value { name: rt::text("v221"), value: 221, doc: rt::text("") }, rt::model::Value { name: rt::text("v222"), value: 222, doc: rt::text("") }, rt::model::Value { name: rt::text("v223"), value: 223, doc: rt::text("") }, rt::model::Value { name: rt::text("v224"), value: 224, doc: rt::text("") }, rt::model::Value { name: rt::text("v225"), value: 225, doc: rt::text("") }, rt::model::Value { name: rt::text("v226"), value: 226, doc: rt::text("") }, rt::model::Value { name: rt::text("v227"), value: 227, doc: rt::text("") }, rt::model::Value { name: rt::text("v228"), value: 228, doc: rt::text("") }, rt::model::Value { name: rt::text("v229"), value: 229, doc: rt::text("") }, rt::model::Value { name: rt::text("v230"), value: 230, doc: rt::text("") }, rt::model::Value { name: rt::text("v231"), value: 231, doc: rt::text("") }, rt::model::Value { name: rt::text("v232"), value: 232, doc: rt::text("") }, rt::model::Value { name: rt::text("v233"), value: 233, doc: rt::text("") }, rt::model::Value { name: rt::text("v234"), value: 234, doc: rt::text("") }, rt::model::Value { name: rt::text("v235"), value: 235, doc: rt::text("") }, rt::model::Value { name: rt::text("v236"), value: 236, doc: rt::text("") }, rt::model::Value { name: rt::text("v237"), value: 237, doc: rt::text("") }, rt::model::Value { name: rt::text("v238"), value: 238, doc: rt::text("") }, rt::model::Value { name: rt::text("v239"), value: 239, doc: rt::text("") }, rt::model::Value { name: rt::text("v240"), value: 240, doc: rt::text("") }, rt::model::Value { name: rt::text("v241"), value: 241, doc: rt::text("") }, rt::model::Value { name: rt::text("v242"), value: 242, doc: rt::text("") }, rt::model::Value { name: rt::text("v243"), value: 243, doc: rt::text("") }, rt::model::Value { name: rt::text("v244"), value: 244, doc: rt::text("") }, rt::model::Value { name: rt::text("v245"), value: 245, doc: rt::text("") }, rt::model::Value { name: rt::text("v246"), value: 246, doc: rt::text("") }, rt::model::Value { name: rt::text("v247"), value: 247, doc: rt::text("") }, rt::model::Value { name: rt::text("v248"), value: 248, doc: rt::text("") }, rt::model::Value { name: rt::text("v249"), value: 249, doc: rt::text("") }, rt::model::Value { name: rt::text("v250"), value: 250, doc: rt::text("") }, rt::model::Value { name: rt::text("v251"), value: 251, doc: rt::text("") }, rt::model::Value { name: rt::text("v252"), value: 252, doc: rt::text("") }, rt::model::Value { name: rt::text("v253"), value: 253, doc: rt::text("") }, rt::model::Value { name: rt::text("v254"), value: 254, doc: rt::text("") }, rt::model::Value { name: rt::text("v255"), value: 255, doc: rt::text("") }] }) },
            },
        ];
        const STREAMS: &[rt::model::Stream] = &[
            rt::model::Stream {
                id: 1,
                name: rt::text("byte"),
                elem: rt::model::Elem::Named(rt::text("Byte")),
                components: rt::model::Components::ONE,
                layout: rt::model::Layout::Soa,
                extent: rt::model::Extent::ONE,
                optional: false,
                unit: rt::text(""),
                doc: rt::text(""),
                meta: rt::list(&[]),
            },
        ];
        const CONTROLS: &[rt::model::Control] = &[
        ];
        pub(super) const BLOB: [u8; rt::blob::len(MODEL)] = rt::blob::bytes(MODEL);
        pub(super) const SCHEMA_HASH: u64 = 0xd51b6458c7eae3d9;
        pub(super) const LAYOUT_HASH: u64 = 0xfb277b8866bd1304;
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
        /// `byte`
        #[inline]
        pub fn byte(&self) -> rt::Open<Byte> {
            rt::one(&self.0, 0)
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
            rt::debug(f, "enum_all_bytes", &self.0)
        }
    }

    /// A frame to write. Dropped unpublished, it leaves no trace.
    pub struct FrameMut<'s>(rt::Loan<'s>);

    impl<'s> FrameMut<'s> {
        /// Writes `byte`.
        #[inline]
        pub fn set_byte(&mut self, value: rt::Open<Byte>) {
            *rt::one_mut(self.0.fixed(0)) = value
        }

        /// Lends `byte` to be written; until then it is what an earlier frame had there.
        #[inline]
        pub fn byte_mut(&mut self) -> &mut rt::Open<Byte> {
            rt::one_mut(self.0.fixed(0))
        }

        /// Every fixed stream at once, as disjoint borrows; they all count as written.
        pub fn fixed_mut(&mut self) -> Fixed<'_> {
            let [s0] = self.0.fixed_parts();
            Fixed {
                byte: rt::one_mut(s0),
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
        /// `byte`
        pub byte: &'a mut rt::Open<Byte>,
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
