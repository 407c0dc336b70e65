// @generated. Made by shmxc 0.1.0 from enum_all_bytes.yaml. Do not edit.
#ifndef SHMX_GENERATED_ENUM_ALL_BYTES_HPP
#define SHMX_GENERATED_ENUM_ALL_BYTES_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "shmx_runtime/shmx_runtime.hpp"

static_assert(SHMX_RUNTIME_CONTRACT == 1, "enum_all_bytes.hpp needs another version of shmx_runtime: generate it anew");

/// Every number of the base type has a name.
namespace enum_all_bytes {

/// Named numbers of the schema.
namespace sizes {
}  // namespace sizes

/// The streams' ids.
namespace ids {
/// Stream `byte`.
inline constexpr ::std::uint32_t byte = 1U;
}  // namespace ids

/// The shapes of streams that have several dimensions.
namespace shapes {
}  // namespace shapes

/// Enum `Byte`.
///
/// A peer may have written any other number, too: `name_of` tells.
enum class Byte : ::std::uint8_t {
    /// `v0`
    v0 = 0,
    /// `v1`
    v1 = 1,
    /// `v2`
    v2 = 2,
    /// `v3`
    v3 = 3,
    /// `v4`
    v4 = 4,
    /// `v5`
    v5 = 5,
    /// `v6`
    v6 = 6,
    /// `v7`
    v7 = 7,
    /// `v8`
    v8 = 8,
    /// `v9`
    v9 = 9,
    /// `v10`
    v10 = 10,
    /// `v11`
    v11 = 11,
    /// `v12`
    v12 = 12,
    /// `v13`
    v13 = 13,
    /// `v14`
    v14 = 14,
    /// `v15`
    v15 = 15,
    /// `v16`
    v16 = 16,
    /// `v17`
    v17 = 17,
    /// `v18`
    v18 = 18,
    /// `v19`
    v19 = 19,
    /// `v20`
    v20 = 20,
    /// `v21`
    v21 = 21,
    /// `v22`
    v22 = 22,
    /// `v23`
    v23 = 23,
    /// `v24`
    v24 = 24,
    /// `v25`
    v25 = 25,
    /// `v26`
    v26 = 26,
    /// `v27`
    v27 = 27,
    /// `v28`
    v28 = 28,
    /// `v29`
    v29 = 29,
    /// `v30`
    v30 = 30,
    /// `v31`
    v31 = 31,
    /// `v32`
    v32 = 32,
    /// `v33`
    v33 = 33,
    /// `v34`
    v34 = 34,
    /// `v35`
    v35 = 35,
    /// `v36`
    v36 = 36,
    /// `v37`
    v37 = 37,
    /// `v38`
    v38 = 38,
    /// `v39`
    v39 = 39,
    /// `v40`
    v40 = 40,
    /// `v41`
    v41 = 41,
    /// `v42`
    v42 = 42,
    /// `v43`
    v43 = 43,
    /// `v44`
    v44 = 44,
    /// `v45`
    v45 = 45,
    /// `v46`
    v46 = 46,
    /// `v47`
    v47 = 47,
    /// `v48`
    v48 = 48,
    /// `v49`
    v49 = 49,
    /// `v50`
    v50 = 50,
    /// `v51`
    v51 = 51,
    /// `v52`
    v52 = 52,
    /// `v53`
    v53 = 53,
    /// `v54`
    v54 = 54,
    /// `v55`
    v55 = 55,
    /// `v56`
    v56 = 56,
    /// `v57`
    v57 = 57,
    /// `v58`
    v58 = 58,
    /// `v59`
    v59 = 59,
    /// `v60`
    v60 = 60,
    /// `v61`
    v61 = 61,
    /// `v62`
    v62 = 62,
    /// `v63`
    v63 = 63,
    /// `v64`
    v64 = 64,
    /// `v65`
    v65 = 65,
    /// `v66`
    v66 = 66,
    /// `v67`
    v67 = 67,
    /// `v68`
    v68 = 68,
    /// `v69`
    v69 = 69,
    /// `v70`
    v70 = 70,
    /// `v71`
    v71 = 71,
    /// `v72`
    v72 = 72,
    /// `v73`
    v73 = 73,
    /// `v74`
    v74 = 74,
    /// `v75`
    v75 = 75,
    /// `v76`
    v76 = 76,
    /// `v77`
    v77 = 77,
    /// `v78`
    v78 = 78,
    /// `v79`
    v79 = 79,
    /// `v80`
    v80 = 80,
    /// `v81`
    v81 = 81,
    /// `v82`
    v82 = 82,
    /// `v83`
    v83 = 83,
    /// `v84`
    v84 = 84,
    /// `v85`
    v85 = 85,
    /// `v86`
    v86 = 86,
    /// `v87`
    v87 = 87,
    /// `v88`
    v88 = 88,
    /// `v89`
    v89 = 89,
    /// `v90`
    v90 = 90,
    /// `v91`
    v91 = 91,
    /// `v92`
    v92 = 92,
    /// `v93`
    v93 = 93,
    /// `v94`
    v94 = 94,
    /// `v95`
    v95 = 95,
    /// `v96`
    v96 = 96,
    /// `v97`
    v97 = 97,
    /// `v98`
    v98 = 98,
    /// `v99`
    v99 = 99,
    /// `v100`
    v100 = 100,
    /// `v101`
    v101 = 101,
    /// `v102`
    v102 = 102,
    /// `v103`
    v103 = 103,
    /// `v104`
    v104 = 104,
    /// `v105`
    v105 = 105,
    /// `v106`
    v106 = 106,
    /// `v107`
    v107 = 107,
    /// `v108`
    v108 = 108,
    /// `v109`
    v109 = 109,
    /// `v110`
    v110 = 110,
    /// `v111`
    v111 = 111,
    /// `v112`
    v112 = 112,
    /// `v113`
    v113 = 113,
    /// `v114`
    v114 = 114,
    /// `v115`
    v115 = 115,
    /// `v116`
    v116 = 116,
    /// `v117`
    v117 = 117,
    /// `v118`
    v118 = 118,
    /// `v119`
    v119 = 119,
    /// `v120`
    v120 = 120,
    /// `v121`
    v121 = 121,
    /// `v122`
    v122 = 122,
    /// `v123`
    v123 = 123,
    /// `v124`
    v124 = 124,
    /// `v125`
    v125 = 125,
    /// `v126`
    v126 = 126,
    /// `v127`
    v127 = 127,
    /// `v128`
    v128 = 128,
    /// `v129`
    v129 = 129,
    /// `v130`
    v130 = 130,
    /// `v131`
    v131 = 131,
    /// `v132`
    v132 = 132,
    /// `v133`
    v133 = 133,
    /// `v134`
    v134 = 134,
    /// `v135`
    v135 = 135,
    /// `v136`
    v136 = 136,
    /// `v137`
    v137 = 137,
    /// `v138`
    v138 = 138,
    /// `v139`
    v139 = 139,
    /// `v140`
    v140 = 140,
    /// `v141`
    v141 = 141,
    /// `v142`
    v142 = 142,
    /// `v143`
    v143 = 143,
    /// `v144`
    v144 = 144,
    /// `v145`
    v145 = 145,
    /// `v146`
    v146 = 146,
    /// `v147`
    v147 = 147,
    /// `v148`
    v148 = 148,
    /// `v149`
    v149 = 149,
    /// `v150`
    v150 = 150,
    /// `v151`
    v151 = 151,
    /// `v152`
    v152 = 152,
    /// `v153`
    v153 = 153,
    /// `v154`
    v154 = 154,
    /// `v155`
    v155 = 155,
    /// `v156`
    v156 = 156,
    /// `v157`
    v157 = 157,
    /// `v158`
    v158 = 158,
    /// `v159`
    v159 = 159,
    /// `v160`
    v160 = 160,
    /// `v161`
    v161 = 161,
    /// `v162`
    v162 = 162,
    /// `v163`
    v163 = 163,
    /// `v164`
    v164 = 164,
    /// `v165`
    v165 = 165,
    /// `v166`
    v166 = 166,
    /// `v167`
    v167 = 167,
    /// `v168`
    v168 = 168,
    /// `v169`
    v169 = 169,
    /// `v170`
    v170 = 170,
    /// `v171`
    v171 = 171,
    /// `v172`
    v172 = 172,
    /// `v173`
    v173 = 173,
    /// `v174`
    v174 = 174,
    /// `v175`
    v175 = 175,
    /// `v176`
    v176 = 176,
    /// `v177`
    v177 = 177,
    /// `v178`
    v178 = 178,
    /// `v179`
    v179 = 179,
    /// `v180`
    v180 = 180,
    /// `v181`
    v181 = 181,
    /// `v182`
    v182 = 182,
    /// `v183`
    v183 = 183,
    /// `v184`
    v184 = 184,
    /// `v185`
    v185 = 185,
    /// `v186`
    v186 = 186,
    /// `v187`
    v187 = 187,
    /// `v188`
    v188 = 188,
    /// `v189`
    v189 = 189,
    /// `v190`
    v190 = 190,
    /// `v191`
    v191 = 191,
    /// `v192`
    v192 = 192,
    /// `v193`
    v193 = 193,
    /// `v194`
    v194 = 194,
    /// `v195`
    v195 = 195,
    /// `v196`
    v196 = 196,
    /// `v197`
    v197 = 197,
    /// `v198`
    v198 = 198,
    /// `v199`
    v199 = 199,
    /// `v200`
    v200 = 200,
    /// `v201`
    v201 = 201,
    /// `v202`
    v202 = 202,
    /// `v203`
    v203 = 203,
    /// `v204`
    v204 = 204,
    /// `v205`
    v205 = 205,
    /// `v206`
    v206 = 206,
    /// `v207`
    v207 = 207,
    /// `v208`
    v208 = 208,
    /// `v209`
    v209 = 209,
    /// `v210`
    v210 = 210,
    /// `v211`
    v211 = 211,
    /// `v212`
    v212 = 212,
    /// `v213`
    v213 = 213,
    /// `v214`
    v214 = 214,
    /// `v215`
    v215 = 215,
    /// `v216`
    v216 = 216,
    /// `v217`
    v217 = 217,
    /// `v218`
    v218 = 218,
    /// `v219`
    v219 = 219,
    /// `v220`
    v220 = 220,
    /// `v221`
    v221 = 221,
    /// `v222`
    v222 = 222,
    /// `v223`
    v223 = 223,
    /// `v224`
    v224 = 224,
    /// `v225`
    v225 = 225,
    /// `v226`
    v226 = 226,
    /// `v227`
    v227 = 227,
    /// `v228`
    v228 = 228,
    /// `v229`
    v229 = 229,
    /// `v230`
    v230 = 230,
    /// `v231`
    v231 = 231,
    /// `v232`
    v232 = 232,
    /// `v233`
    v233 = 233,
    /// `v234`
    v234 = 234,
    /// `v235`
    v235 = 235,
    /// `v236`
    v236 = 236,
    /// `v237`
    v237 = 237,
    /// `v238`
    v238 = 238,
    /// `v239`
    v239 = 239,
    /// `v240`
    v240 = 240,
    /// `v241`
    v241 = 241,
    /// `v242`
    v242 = 242,
    /// `v243`
    v243 = 243,
    /// `v244`
    v244 = 244,
    /// `v245`
    v245 = 245,
    /// `v246`
    v246 = 246,
    /// `v247`
    v247 = 247,
    /// `v248`
    v248 = 248,
    /// `v249`
    v249 = 249,
    /// `v250`
    v250 = 250,
    /// `v251`
    v251 = 251,
    /// `v252`
    v252 = 252,
    /// `v253`
    v253 = 253,
    /// `v254`
    v254 = 254,
    /// `v255`
    v255 = 255,
};

/// The name of a value in the schema; none of a number that it does not name.
[[nodiscard]] constexpr ::std::optional<::std::string_view> name_of(Byte value) noexcept {
    switch (value) {
        case Byte::v0: return "v0";
        case Byte::v1: return "v1";
        case Byte::v2: return "v2";
        case Byte::v3: return "v3";
        case Byte::v4: return "v4";
        case Byte::v5: return "v5";
        case Byte::v6: return "v6";
        case Byte::v7: return "v7";
        case Byte::v8: return "v8";
        case Byte::v9: return "v9";
        case Byte::v10: return "v10";
        case Byte::v11: return "v11";
        case Byte::v12: return "v12";
        case Byte::v13: return "v13";
        case Byte::v14: return "v14";
        case Byte::v15: return "v15";
        case Byte::v16: return "v16";
        case Byte::v17: return "v17";
        case Byte::v18: return "v18";
        case Byte::v19: return "v19";
        case Byte::v20: return "v20";
        case Byte::v21: return "v21";
        case Byte::v22: return "v22";
        case Byte::v23: return "v23";
        case Byte::v24: return "v24";
        case Byte::v25: return "v25";
        case Byte::v26: return "v26";
        case Byte::v27: return "v27";
        case Byte::v28: return "v28";
        case Byte::v29: return "v29";
        case Byte::v30: return "v30";
        case Byte::v31: return "v31";
        case Byte::v32: return "v32";
        case Byte::v33: return "v33";
        case Byte::v34: return "v34";
        case Byte::v35: return "v35";
        case Byte::v36: return "v36";
        case Byte::v37: return "v37";
        case Byte::v38: return "v38";
        case Byte::v39: return "v39";
        case Byte::v40: return "v40";
        case Byte::v41: return "v41";
        case Byte::v42: return "v42";
        case Byte::v43: return "v43";
        case Byte::v44: return "v44";
        case Byte::v45: return "v45";
        case Byte::v46: return "v46";
        case Byte::v47: return "v47";
        case Byte::v48: return "v48";
        case Byte::v49: return "v49";
        case Byte::v50: return "v50";
        case Byte::v51: return "v51";
        case Byte::v52: return "v52";
        case Byte::v53: return "v53";
        case Byte::v54: return "v54";
        case Byte::v55: return "v55";
        case Byte::v56: return "v56";
        case Byte::v57: return "v57";
        case Byte::v58: return "v58";
        case Byte::v59: return "v59";
        case Byte::v60: return "v60";
        case Byte::v61: return "v61";
        case Byte::v62: return "v62";
        case Byte::v63: return "v63";
        case Byte::v64: return "v64";
        case Byte::v65: return "v65";
        case Byte::v66: return "v66";
        case Byte::v67: return "v67";
        case Byte::v68: return "v68";
        case Byte::v69: return "v69";
        case Byte::v70: return "v70";
        case Byte::v71: return "v71";
        case Byte::v72: return "v72";
        case Byte::v73: return "v73";
        case Byte::v74: return "v74";
        case Byte::v75: return "v75";
        case Byte::v76: return "v76";
        case Byte::v77: return "v77";
        case Byte::v78: return "v78";
        case Byte::v79: return "v79";
        case Byte::v80: return "v80";
        case Byte::v81: return "v81";
        case Byte::v82: return "v82";
        case Byte::v83: return "v83";
        case Byte::v84: return "v84";
        case Byte::v85: return "v85";
        case Byte::v86: return "v86";
        case Byte::v87: return "v87";
        case Byte::v88: return "v88";
        case Byte::v89: return "v89";
        case Byte::v90: return "v90";
        case Byte::v91: return "v91";
        case Byte::v92: return "v92";
        case Byte::v93: return "v93";
        case Byte::v94: return "v94";
        case Byte::v95: return "v95";
        case Byte::v96: return "v96";
        case Byte::v97: return "v97";
        case Byte::v98: return "v98";
        case Byte::v99: return "v99";
        case Byte::v100: return "v100";
        case Byte::v101: return "v101";
        case Byte::v102: return "v102";
        case Byte::v103: return "v103";
        case Byte::v104: return "v104";
        case Byte::v105: return "v105";
        case Byte::v106: return "v106";
        case Byte::v107: return "v107";
        case Byte::v108: return "v108";
        case Byte::v109: return "v109";
        case Byte::v110: return "v110";
        case Byte::v111: return "v111";
        case Byte::v112: return "v112";
        case Byte::v113: return "v113";
        case Byte::v114: return "v114";
        case Byte::v115: return "v115";
        case Byte::v116: return "v116";
        case Byte::v117: return "v117";
        case Byte::v118: return "v118";
        case Byte::v119: return "v119";
        case Byte::v120: return "v120";
        case Byte::v121: return "v121";
        case Byte::v122: return "v122";
        case Byte::v123: return "v123";
        case Byte::v124: return "v124";
        case Byte::v125: return "v125";
        case Byte::v126: return "v126";
        case Byte::v127: return "v127";
        case Byte::v128: return "v128";
        case Byte::v129: return "v129";
        case Byte::v130: return "v130";
        case Byte::v131: return "v131";
        case Byte::v132: return "v132";
        case Byte::v133: return "v133";
        case Byte::v134: return "v134";
        case Byte::v135: return "v135";
        case Byte::v136: return "v136";
        case Byte::v137: return "v137";
        case Byte::v138: return "v138";
        case Byte::v139: return "v139";
        case Byte::v140: return "v140";
        case Byte::v141: return "v141";
        case Byte::v142: return "v142";
        case Byte::v143: return "v143";
        case Byte::v144: return "v144";
        case Byte::v145: return "v145";
        case Byte::v146: return "v146";
        case Byte::v147: return "v147";
        case Byte::v148: return "v148";
        case Byte::v149: return "v149";
        case Byte::v150: return "v150";
        case Byte::v151: return "v151";
        case Byte::v152: return "v152";
        case Byte::v153: return "v153";
        case Byte::v154: return "v154";
        case Byte::v155: return "v155";
        case Byte::v156: return "v156";
        case Byte::v157: return "v157";
        case Byte::v158: return "v158";
        case Byte::v159: return "v159";
        case Byte::v160: return "v160";
        case Byte::v161: return "v161";
        case Byte::v162: return "v162";
        case Byte::v163: return "v163";
        case Byte::v164: return "v164";
        case Byte::v165: return "v165";
        case Byte::v166: return "v166";
        case Byte::v167: return "v167";
        case Byte::v168: return "v168";
        case Byte::v169: return "v169";
        case Byte::v170: return "v170";
        case Byte::v171: return "v171";
        case Byte::v172: return "v172";
        case Byte::v173: return "v173";
        case Byte::v174: return "v174";
        case Byte::v175: return "v175";
        case Byte::v176: return "v176";
        case Byte::v177: return "v177";
        case Byte::v178: return "v178";
        case Byte::v179: return "v179";
        case Byte::v180: return "v180";
        case Byte::v181: return "v181";
        case Byte::v182: return "v182";
        case Byte::v183: return "v183";
        case Byte::v184: return "v184";
        case Byte::v185: return "v185";
        case Byte::v186: return "v186";
        case Byte::v187: return "v187";
        case Byte::v188: return "v188";
        case Byte::v189: return "v189";
        case Byte::v190: return "v190";
        case Byte::v191: return "v191";
        case Byte::v192: return "v192";
        case Byte::v193: return "v193";
        case Byte::v194: return "v194";
        case Byte::v195: return "v195";
        case Byte::v196: return "v196";
        case Byte::v197: return "v197";
        case Byte::v198: return "v198";
        case Byte::v199: return "v199";
        case Byte::v200: return "v200";
        case Byte::v201: return "v201";
        case Byte::v202: return "v202";
        case Byte::v203: return "v203";
        case Byte::v204: return "v204";
        case Byte::v205: return "v205";
        case Byte::v206: return "v206";
        case Byte::v207: return "v207";
        case Byte::v208: return "v208";
        case Byte::v209: return "v209";
        case Byte::v210: return "v210";
        case Byte::v211: return "v211";
        case Byte::v212: return "v212";
        case Byte::v213: return "v213";
        case Byte::v214: return "v214";
        case Byte::v215: return "v215";
        case Byte::v216: return "v216";
        case Byte::v217: return "v217";
        case Byte::v218: return "v218";
        case Byte::v219: return "v219";
        case Byte::v220: return "v220";
        case Byte::v221: return "v221";
        case Byte::v222: return "v222";
        case Byte::v223: return "v223";
        case Byte::v224: return "v224";
        case Byte::v225: return "v225";
        case Byte::v226: return "v226";
        case Byte::v227: return "v227";
        case Byte::v228: return "v228";
        case Byte::v229: return "v229";
        case Byte::v230: return "v230";
        case Byte::v231: return "v231";
        case Byte::v232: return "v232";
        case Byte::v233: return "v233";
        case Byte::v234: return "v234";
        case Byte::v235: return "v235";
        case Byte::v236: return "v236";
        case Byte::v237: return "v237";
        case Byte::v238: return "v238";
        case Byte::v239: return "v239";
        case Byte::v240: return "v240";
        case Byte::v241: return "v241";
        case Byte::v242: return "v242";
        case Byte::v243: return "v243";
        case Byte::v244: return "v244";
        case Byte::v245: return "v245";
        case Byte::v246: return "v246";
        case Byte::v247: return "v247";
        case Byte::v248: return "v248";
        case Byte::v249: return "v249";
        case Byte::v250: return "v250";
        case Byte::v251: return "v251";
        case Byte::v252: return "v252";
        case Byte::v253: return "v253";
        case Byte::v254: return "v254";
        case Byte::v255: return "v255";
    }
    return ::std::nullopt;
}

/// The planes of streams whose components have names.
namespace planes {
}  // namespace planes

/// What a client tells the server: a struct a message.
struct Control {
    /// A message that this schema does not have.
    using Unknown = ::shmx_runtime::UnknownControl;
    /// A message that is not of its form, and why.
    using Bad = ::shmx_runtime::BadControl;
    /// For the runtime.
    using Messages = ::shmx_runtime::generated::Messages<>;
    /// One of them.
    using Body = Messages::Body;
    static constexpr ::std::array<const char*, 0> names{};
};

namespace description {
inline constexpr ::std::array<::std::uint64_t, 658> words = {
    0x8300001004U, 0x1U, 0x100000001U, 0x400000000U, 0x2U,
    0xffffffffU, 0x100000000U, 0x18000000001U, 0x0U, 0x290000000eU,
    0x6d756e6500000000U, 0x7479625f6c6c615fU, 0x2079726576457365U, 0x6f207265626d756eU, 0x6162206568742066U,
    0x2065707974206573U, 0x616e206120736168U, 0x2e656dU, 0x13b200001003U, 0x300000001U,
    0x100000001U, 0x400000100U, 0x6574794200000000U, 0x0U, 0x2U,
    0x13076U, 0x20000U, 0x231760000U, 0x200000000U, 0x3327600000000U,
    0x2000000000000U, 0x3376000000000000U, 0x4U, 0x2U, 0x53476U,
    0x20000U, 0x635760000U, 0x200000000U, 0x7367600000000U, 0x2000000000000U,
    0x3776000000000000U, 0x8U, 0x2U, 0x93876U, 0x20000U,
    0xa39760000U, 0x300000000U, 0xb30317600000000U, 0x300000000000000U, 0x7600000000000000U,
    0xc3131U, 0x30000U, 0xd3231760000U, 0x30000000000U, 0x3331760000000000U,
    0xeU, 0x3U, 0xf343176U, 0x3000000U, 0x10353176000000U,
    0x3000000000000U, 0x3176000000000000U, 0x1136U, 0x300U, 0x1237317600U,
    0x300000000U, 0x1338317600000000U, 0x300000000000000U, 0x7600000000000000U, 0x143931U,
    0x30000U, 0x153032760000U, 0x30000000000U, 0x3132760000000000U, 0x16U,
    0x3U, 0x17323276U, 0x3000000U, 0x18333276000000U, 0x3000000000000U,
    0x3276000000000000U, 0x1934U, 0x300U, 0x1a35327600U, 0x300000000U,
    0x1b36327600000000U, 0x300000000000000U, 0x7600000000000000U, 0x1c3732U, 0x30000U,
    0x1d3832760000U, 0x30000000000U, 0x3932760000000000U, 0x1eU, 0x3U,
    0x1f303376U, 0x3000000U, 0x20313376000000U, 0x3000000000000U, 0x3376000000000000U,
    0x2132U, 0x300U, 0x2233337600U, 0x300000000U, 0x2334337600000000U,
    0x300000000000000U, 0x7600000000000000U, 0x243533U, 0x30000U, 0x253633760000U,
    0x30000000000U, 0x3733760000000000U, 0x26U, 0x3U, 0x27383376U,
    0x3000000U, 0x28393376000000U, 0x3000000000000U, 0x3476000000000000U, 0x2930U,
    0x300U, 0x2a31347600U, 0x300000000U, 0x2b32347600000000U, 0x300000000000000U,
    0x7600000000000000U, 0x2c3334U, 0x30000U, 0x2d3434760000U, 0x30000000000U,
    0x3534760000000000U, 0x2eU, 0x3U, 0x2f363476U, 0x3000000U,
    0x30373476000000U, 0x3000000000000U, 0x3476000000000000U, 0x3138U, 0x300U,
    0x3239347600U, 0x300000000U, 0x3330357600000000U, 0x300000000000000U, 0x7600000000000000U,
    0x343135U, 0x30000U, 0x353235760000U, 0x30000000000U, 0x3335760000000000U,
    0x36U, 0x3U, 0x37343576U, 0x3000000U, 0x38353576000000U,
    0x3000000000000U, 0x3576000000000000U, 0x3936U, 0x300U, 0x3a37357600U,
    0x300000000U, 0x3b38357600000000U, 0x300000000000000U, 0x7600000000000000U, 0x3c3935U,
    0x30000U, 0x3d3036760000U, 0x30000000000U, 0x3136760000000000U, 0x3eU,
    0x3U, 0x3f323676U, 0x3000000U, 0x40333676000000U, 0x3000000000000U,
    0x3676000000000000U, 0x4134U, 0x300U, 0x4235367600U, 0x300000000U,
    0x4336367600000000U, 0x300000000000000U, 0x7600000000000000U, 0x443736U, 0x30000U,
    0x453836760000U, 0x30000000000U, 0x3936760000000000U, 0x46U, 0x3U,
    0x47303776U, 0x3000000U, 0x48313776000000U, 0x3000000000000U, 0x3776000000000000U,
    0x4932U, 0x300U, 0x4a33377600U, 0x300000000U, 0x4b34377600000000U,
    0x300000000000000U, 0x7600000000000000U, 0x4c3537U, 0x30000U, 0x4d3637760000U,
    0x30000000000U, 0x3737760000000000U, 0x4eU, 0x3U, 0x4f383776U,
    0x3000000U, 0x50393776000000U, 0x3000000000000U, 0x3876000000000000U, 0x5130U,
    0x300U, 0x5231387600U, 0x300000000U, 0x5332387600000000U, 0x300000000000000U,
    0x7600000000000000U, 0x543338U, 0x30000U, 0x553438760000U, 0x30000000000U,
    0x3538760000000000U, 0x56U, 0x3U, 0x57363876U, 0x3000000U,
    0x58373876000000U, 0x3000000000000U, 0x3876000000000000U, 0x5938U, 0x300U,
    0x5a39387600U, 0x300000000U, 0x5b30397600000000U, 0x300000000000000U, 0x7600000000000000U,
    0x5c3139U, 0x30000U, 0x5d3239760000U, 0x30000000000U, 0x3339760000000000U,
    0x5eU, 0x3U, 0x5f343976U, 0x3000000U, 0x60353976000000U,
    0x3000000000000U, 0x3976000000000000U, 0x6136U, 0x300U, 0x6237397600U,
    0x300000000U, 0x6338397600000000U, 0x300000000000000U, 0x7600000000000000U, 0x643939U,
    0x40000U, 0x65303031760000U, 0x4000000000000U, 0x3176000000000000U, 0x663130U,
    0x40000U, 0x67323031760000U, 0x4000000000000U, 0x3176000000000000U, 0x683330U,
    0x40000U, 0x69343031760000U, 0x4000000000000U, 0x3176000000000000U, 0x6a3530U,
    0x40000U, 0x6b363031760000U, 0x4000000000000U, 0x3176000000000000U, 0x6c3730U,
    0x40000U, 0x6d383031760000U, 0x4000000000000U, 0x3176000000000000U, 0x6e3930U,
    0x40000U, 0x6f303131760000U, 0x4000000000000U, 0x3176000000000000U, 0x703131U,
    0x40000U, 0x71323131760000U, 0x4000000000000U, 0x3176000000000000U, 0x723331U,
    0x40000U, 0x73343131760000U, 0x4000000000000U, 0x3176000000000000U, 0x743531U,
    0x40000U, 0x75363131760000U, 0x4000000000000U, 0x3176000000000000U, 0x763731U,
    0x40000U, 0x77383131760000U, 0x4000000000000U, 0x3176000000000000U, 0x783931U,
    0x40000U, 0x79303231760000U, 0x4000000000000U, 0x3176000000000000U, 0x7a3132U,
    0x40000U, 0x7b323231760000U, 0x4000000000000U, 0x3176000000000000U, 0x7c3332U,
    0x40000U, 0x7d343231760000U, 0x4000000000000U, 0x3176000000000000U, 0x7e3532U,
    0x40000U, 0x7f363231760000U, 0x4000000000000U, 0x3176000000000000U, 0x803732U,
    0x40000U, 0x81383231760000U, 0x4000000000000U, 0x3176000000000000U, 0x823932U,
    0x40000U, 0x83303331760000U, 0x4000000000000U, 0x3176000000000000U, 0x843133U,
    0x40000U, 0x85323331760000U, 0x4000000000000U, 0x3176000000000000U, 0x863333U,
    0x40000U, 0x87343331760000U, 0x4000000000000U, 0x3176000000000000U, 0x883533U,
    0x40000U, 0x89363331760000U, 0x4000000000000U, 0x3176000000000000U, 0x8a3733U,
    0x40000U, 0x8b383331760000U, 0x4000000000000U, 0x3176000000000000U, 0x8c3933U,
    0x40000U, 0x8d303431760000U, 0x4000000000000U, 0x3176000000000000U, 0x8e3134U,
    0x40000U, 0x8f323431760000U, 0x4000000000000U, 0x3176000000000000U, 0x903334U,
    0x40000U, 0x91343431760000U, 0x4000000000000U, 0x3176000000000000U, 0x923534U,
    0x40000U, 0x93363431760000U, 0x4000000000000U, 0x3176000000000000U, 0x943734U,
    0x40000U, 0x95383431760000U, 0x4000000000000U, 0x3176000000000000U, 0x963934U,
    0x40000U, 0x97303531760000U, 0x4000000000000U, 0x3176000000000000U, 0x983135U,
    0x40000U, 0x99323531760000U, 0x4000000000000U, 0x3176000000000000U, 0x9a3335U,
    0x40000U, 0x9b343531760000U, 0x4000000000000U, 0x3176000000000000U, 0x9c3535U,
    0x40000U, 0x9d363531760000U, 0x4000000000000U, 0x3176000000000000U, 0x9e3735U,
    0x40000U, 0x9f383531760000U, 0x4000000000000U, 0x3176000000000000U, 0xa03935U,
    0x40000U, 0xa1303631760000U, 0x4000000000000U, 0x3176000000000000U, 0xa23136U,
    0x40000U, 0xa3323631760000U, 0x4000000000000U, 0x3176000000000000U, 0xa43336U,
    0x40000U, 0xa5343631760000U, 0x4000000000000U, 0x3176000000000000U, 0xa63536U,
    0x40000U, 0xa7363631760000U, 0x4000000000000U, 0x3176000000000000U, 0xa83736U,
    0x40000U, 0xa9383631760000U, 0x4000000000000U, 0x3176000000000000U, 0xaa3936U,
    0x40000U, 0xab303731760000U, 0x4000000000000U, 0x3176000000000000U, 0xac3137U,
    0x40000U, 0xad323731760000U, 0x4000000000000U, 0x3176000000000000U, 0xae3337U,
    0x40000U, 0xaf343731760000U, 0x4000000000000U, 0x3176000000000000U, 0xb03537U,
    0x40000U, 0xb1363731760000U, 0x4000000000000U, 0x3176000000000000U, 0xb23737U,
    0x40000U, 0xb3383731760000U, 0x4000000000000U, 0x3176000000000000U, 0xb43937U,
    0x40000U, 0xb5303831760000U, 0x4000000000000U, 0x3176000000000000U, 0xb63138U,
    0x40000U, 0xb7323831760000U, 0x4000000000000U, 0x3176000000000000U, 0xb83338U,
    0x40000U, 0xb9343831760000U, 0x4000000000000U, 0x3176000000000000U, 0xba3538U,
    0x40000U, 0xbb363831760000U, 0x4000000000000U, 0x3176000000000000U, 0xbc3738U,
    0x40000U, 0xbd383831760000U, 0x4000000000000U, 0x3176000000000000U, 0xbe3938U,
    0x40000U, 0xbf303931760000U, 0x4000000000000U, 0x3176000000000000U, 0xc03139U,
    0x40000U, 0xc1323931760000U, 0x4000000000000U, 0x3176000000000000U, 0xc23339U,
    0x40000U, 0xc3343931760000U, 0x4000000000000U, 0x3176000000000000U, 0xc43539U,
    0x40000U, 0xc5363931760000U, 0x4000000000000U, 0x3176000000000000U, 0xc63739U,
    0x40000U, 0xc7383931760000U, 0x4000000000000U, 0x3176000000000000U, 0xc83939U,
    0x40000U, 0xc9303032760000U, 0x4000000000000U, 0x3276000000000000U, 0xca3130U,
    0x40000U, 0xcb323032760000U, 0x4000000000000U, 0x3276000000000000U, 0xcc3330U,
    0x40000U, 0xcd343032760000U, 0x4000000000000U, 0x3276000000000000U, 0xce3530U,
    0x40000U, 0xcf363032760000U, 0x4000000000000U, 0x3276000000000000U, 0xd03730U,
    0x40000U, 0xd1383032760000U, 0x4000000000000U, 0x3276000000000000U, 0xd23930U,
    0x40000U, 0xd3303132760000U, 0x4000000000000U, 0x3276000000000000U, 0xd43131U,
    0x40000U, 0xd5323132760000U, 0x4000000000000U, 0x3276000000000000U, 0xd63331U,
    0x40000U, 0xd7343132760000U, 0x4000000000000U, 0x3276000000000000U, 0xd83531U,
    0x40000U, 0xd9363132760000U, 0x4000000000000U, 0x3276000000000000U, 0xda3731U,
    0x40000U, 0xdb383132760000U, 0x4000000000000U, 0x3276000000000000U, 0xdc3931U,
    0x40000U, 0xdd303232760000U, 0x4000000000000U, 0x3276000000000000U, 0xde3132U,
    0x40000U, 0xdf323232760000U, 0x4000000000000U, 0x3276000000000000U, 0xe03332U,
    0x40000U, 0xe1343232760000U, 0x4000000000000U, 0x3276000000000000U, 0xe23532U,
    0x40000U, 0xe3363232760000U, 0x4000000000000U, 0x3276000000000000U, 0xe43732U,
    0x40000U, 0xe5383232760000U, 0x4000000000000U, 0x3276000000000000U, 0xe63932U,
    0x40000U, 0xe7303332760000U, 0x4000000000000U, 0x3276000000000000U, 0xe83133U,
    0x40000U, 0xe9323332760000U, 0x4000000000000U, 0x3276000000000000U, 0xea3333U,
    0x40000U, 0xeb343332760000U, 0x4000000000000U, 0x3276000000000000U, 0xec3533U,
    0x40000U, 0xed363332760000U, 0x4000000000000U, 0x3276000000000000U, 0xee3733U,
    0x40000U, 0xef383332760000U, 0x4000000000000U, 0x3276000000000000U, 0xf03933U,
    0x40000U, 0xf1303432760000U, 0x4000000000000U, 0x3276000000000000U, 0xf23134U,
    0x40000U, 0xf3323432760000U, 0x4000000000000U, 0x3276000000000000U, 0xf43334U,
    0x40000U, 0xf5343432760000U, 0x4000000000000U, 0x3276000000000000U, 0xf63534U,
    0x40000U, 0xf7363432760000U, 0x4000000000000U, 0x3276000000000000U, 0xf83734U,
    0x40000U, 0xf9383432760000U, 0x4000000000000U, 0x3276000000000000U, 0xfa3934U,
    0x40000U, 0xfb303532760000U, 0x4000000000000U, 0x3276000000000000U, 0xfc3135U,
    0x40000U, 0xfd323532760000U, 0x4000000000000U, 0x3276000000000000U, 0xfe3335U,
    0x40000U, 0xff343532760000U, 0x4000000000000U, 0x3276000000000000U, 0x3535U,
    0x3300001000U, 0x300000001U, 0x1U, 0x100000001U, 0xf00000004U,
    0x7974227b65747962U, 0x747942223a226570U, 0x7d2265U,
};
inline constexpr ::shmx_runtime::generated::Blob<658> blob(words);
static_assert(::shmx_runtime::generated::fnv1a(words, 5264) == 0xd51b6458c7eae3d9U, "the blob was changed: generate it anew");
}  // namespace description

/// The description of the segment.
inline constexpr ::shmx_runtime::Description schema{
    "enum_all_bytes",
    ::std::span<const ::std::byte>(description::blob.bytes).first(5264),
    0xd51b6458c7eae3d9U,
    0xfb277b8866bd1304U,
};

/// A frame to read, whatever holds its bytes: `Frame` or `Snapshot`.
template <class Backing_, class Face_>
class View : public ::shmx_runtime::generated::Reading<Backing_> {
public:
    using ::shmx_runtime::generated::Reading<Backing_>::Reading;

    /// `byte`
    [[nodiscard]] Byte byte() const noexcept {
        return ::shmx_runtime::generated::one<Byte>(this->core(), 0);
    }
};

/// A frame to write. Dropped unpublished, it leaves no trace.
template <class Face_>
class BasicFrameMut : public ::shmx_runtime::generated::Writing<Face_> {
public:
    using ::shmx_runtime::generated::Writing<Face_>::Writing;

    /// Lends `byte` to be written; until then it is what an earlier frame had there.
    Byte& byte() noexcept {
        return ::shmx_runtime::generated::fixed_one<Byte>(this->core(), 0);
    }
};

/// What the runtime asks of a schema.
struct Schema {
    static constexpr const ::shmx_runtime::Description& description() noexcept { return schema; }
    using Control = ::enum_all_bytes::Control;
    template <class Backing_, class Face_>
    using Frame = View<Backing_, Face_>;
    template <class Face_>
    using FrameMut = BasicFrameMut<Face_>;
};

/// Publishes frames.
using Server = ::shmx_runtime::generated::Server<Schema>;
/// Reads frames, zero copy, and sends control messages.
using Client = ::shmx_runtime::generated::Client<Schema>;
/// Copies frames of a segment that it can't write to.
using Watcher = ::shmx_runtime::generated::Watcher<Schema>;
/// A frame that is held: it stays as it is, and readable, until it is dropped.
using Frame = Client::Frame;
/// A copy of a frame.
using Snapshot = Watcher::Snapshot;
/// A frame to write.
using FrameMut = Server::FrameMut;
/// A control message and who sent it.
using Message = Server::Message;

#if SHMX_RUNTIME_EXCEPTIONS
/// The same, but that errors are exceptions.
namespace throwing {
using Server = ::shmx_runtime::generated::Server<Schema, ::shmx_runtime::generated::Throwing>;
using Client = ::shmx_runtime::generated::Client<Schema, ::shmx_runtime::generated::Throwing>;
using Watcher = ::shmx_runtime::generated::Watcher<Schema, ::shmx_runtime::generated::Throwing>;
using Frame = Client::Frame;
using Snapshot = Watcher::Snapshot;
using FrameMut = Server::FrameMut;
using Message = Server::Message;
}  // namespace throwing
#endif

static_assert(sizeof(Byte) == 1, "an element of stream 'byte' has not the size that the schema says");

}  // namespace enum_all_bytes

#endif
