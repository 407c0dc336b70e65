// @generated. Made by shmxc 0.1.0 from many_streams.yaml. Do not edit.
#ifndef SHMX_GENERATED_MANY_STREAMS_HPP
#define SHMX_GENERATED_MANY_STREAMS_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "shmx_runtime/shmx_runtime.hpp"

static_assert(SHMX_RUNTIME_CONTRACT == 1, "many_streams.hpp needs another version of shmx_runtime: generate it anew");

/// 200 streams.
namespace many_streams {

/// Named numbers of the schema.
namespace sizes {
}  // namespace sizes

/// The streams' ids.
namespace ids {
/// Stream `s0`.
///
/// Shape: (1,). A frame may lack it.
inline constexpr ::std::uint32_t s0 = 0U;
/// Stream `s1`.
///
/// Shape: (2,).
inline constexpr ::std::uint32_t s1 = 1U;
/// Stream `s2`.
///
/// Shape: (3,).
inline constexpr ::std::uint32_t s2 = 2U;
/// Stream `s3`.
///
/// Shape: (4,).
inline constexpr ::std::uint32_t s3 = 3U;
/// Stream `s4`.
///
/// Shape: (5,).
inline constexpr ::std::uint32_t s4 = 4U;
/// Stream `s5`.
///
/// Shape: (6,). A frame may lack it.
inline constexpr ::std::uint32_t s5 = 5U;
/// Stream `s6`.
///
/// Shape: (7,).
inline constexpr ::std::uint32_t s6 = 6U;
/// Stream `s7`.
///
/// Shape: (1,).
inline constexpr ::std::uint32_t s7 = 7U;
/// Stream `s8`.
///
/// Shape: (2,).
inline constexpr ::std::uint32_t s8 = 8U;
/// Stream `s9`.
///
/// Shape: (3,).
inline constexpr ::std::uint32_t s9 = 9U;
/// Stream `s10`.
///
/// Shape: (4,). A frame may lack it.
inline constexpr ::std::uint32_t s10 = 10U;
/// Stream `s11`.
///
/// Shape: (5,).
inline constexpr ::std::uint32_t s11 = 11U;
/// Stream `s12`.
///
/// Shape: (6,).
inline constexpr ::std::uint32_t s12 = 12U;
/// Stream `s13`.
///
/// Shape: (7,).
inline constexpr ::std::uint32_t s13 = 13U;
/// Stream `s14`.
///
/// Shape: (1,).
inline constexpr ::std::uint32_t s14 = 14U;
/// Stream `s15`.
///
/// Shape: (2,). A frame may lack it.
inline constexpr ::std::uint32_t s15 = 15U;
/// Stream `s16`.
///
/// Shape: (3,).
inline constexpr ::std::uint32_t s16 = 16U;
/// Stream `s17`.
///
/// Shape: (4,).
inline constexpr ::std::uint32_t s17 = 17U;
/// Stream `s18`.
///
/// Shape: (5,).
inline constexpr ::std::uint32_t s18 = 18U;
/// Stream `s19`.
///
/// Shape: (6,).
inline constexpr ::std::uint32_t s19 = 19U;
/// Stream `s20`.
///
/// Shape: (7,). A frame may lack it.
inline constexpr ::std::uint32_t s20 = 20U;
/// Stream `s21`.
///
/// Shape: (1,).
inline constexpr ::std::uint32_t s21 = 21U;
/// Stream `s22`.
///
/// Shape: (2,).
inline constexpr ::std::uint32_t s22 = 22U;
/// Stream `s23`.
///
/// Shape: (3,).
inline constexpr ::std::uint32_t s23 = 23U;
/// Stream `s24`.
///
/// Shape: (4,).
inline constexpr ::std::uint32_t s24 = 24U;
/// Stream `s25`.
///
/// Shape: (5,). A frame may lack it.
inline constexpr ::std::uint32_t s25 = 25U;
/// Stream `s26`.
///
/// Shape: (6,).
inline constexpr ::std::uint32_t s26 = 26U;
/// Stream `s27`.
///
/// Shape: (7,).
inline constexpr ::std::uint32_t s27 = 27U;
/// Stream `s28`.
///
/// Shape: (1,).
inline constexpr ::std::uint32_t s28 = 28U;
/// Stream `s29`.
///
/// Shape: (2,).
inline constexpr ::std::uint32_t s29 = 29U;
/// Stream `s30`.
///
/// Shape: (3,). A frame may lack it.
inline constexpr ::std::uint32_t s30 = 30U;
/// Stream `s31`.
///
/// Shape: (4,).
inline constexpr ::std::uint32_t s31 = 31U;
/// Stream `s32`.
///
/// Shape: (5,).
inline constexpr ::std::uint32_t s32 = 32U;
/// Stream `s33`.
///
/// Shape: (6,).
inline constexpr ::std::uint32_t s33 = 33U;
/// Stream `s34`.
///
/// Shape: (7,).
inline constexpr ::std::uint32_t s34 = 34U;
/// Stream `s35`.
///
/// Shape: (1,). A frame may lack it.
inline constexpr ::std::uint32_t s35 = 35U;
/// Stream `s36`.
///
/// Shape: (2,).
inline constexpr ::std::uint32_t s36 = 36U;
/// Stream `s37`.
///
/// Shape: (3,).
inline constexpr ::std::uint32_t s37 = 37U;
/// Stream `s38`.
///
/// Shape: (4,).
inline constexpr ::std::uint32_t s38 = 38U;
/// Stream `s39`.
///
/// Shape: (5,).
inline constexpr ::std::uint32_t s39 = 39U;
/// Stream `s40`.
///
/// Shape: (6,). A frame may lack it.
inline constexpr ::std::uint32_t s40 = 40U;
/// Stream `s41`.
///
/// Shape: (7,).
inline constexpr ::std::uint32_t s41 = 41U;
/// Stream `s42`.
///
/// Shape: (1,).
inline constexpr ::std::uint32_t s42 = 42U;
/// Stream `s43`.
///
/// Shape: (2,).
inline constexpr ::std::uint32_t s43 = 43U;
/// Stream `s44`.
///
/// Shape: (3,).
inline constexpr ::std::uint32_t s44 = 44U;
/// Stream `s45`.
///
/// Shape: (4,). A frame may lack it.
inline constexpr ::std::uint32_t s45 = 45U;
/// Stream `s46`.
///
/// Shape: (5,).
inline constexpr ::std::uint32_t s46 = 46U;
/// Stream `s47`.
///
/// Shape: (6,).
inline constexpr ::std::uint32_t s47 = 47U;
/// Stream `s48`.
///
/// Shape: (7,).
inline constexpr ::std::uint32_t s48 = 48U;
/// Stream `s49`.
///
/// Shape: (1,).
inline constexpr ::std::uint32_t s49 = 49U;
/// Stream `s50`.
///
/// Shape: (2,). A frame may lack it.
inline constexpr ::std::uint32_t s50 = 50U;
/// Stream `s51`.
///
/// Shape: (3,).
inline constexpr ::std::uint32_t s51 = 51U;
/// Stream `s52`.
///
/// Shape: (4,).
inline constexpr ::std::uint32_t s52 = 52U;
/// Stream `s53`.
///
/// Shape: (5,).
inline constexpr ::std::uint32_t s53 = 53U;
/// Stream `s54`.
///
/// Shape: (6,).
inline constexpr ::std::uint32_t s54 = 54U;
/// Stream `s55`.
///
/// Shape: (7,). A frame may lack it.
inline constexpr ::std::uint32_t s55 = 55U;
/// Stream `s56`.
///
/// Shape: (1,).
inline constexpr ::std::uint32_t s56 = 56U;
/// Stream `s57`.
///
/// Shape: (2,).
inline constexpr ::std::uint32_t s57 = 57U;
/// Stream `s58`.
///
/// Shape: (3,).
inline constexpr ::std::uint32_t s58 = 58U;
/// Stream `s59`.
///
/// Shape: (4,).
inline constexpr ::std::uint32_t s59 = 59U;
/// Stream `s60`.
///
/// Shape: (5,). A frame may lack it.
inline constexpr ::std::uint32_t s60 = 60U;
/// Stream `s61`.
///
/// Shape: (6,).
inline constexpr ::std::uint32_t s61 = 61U;
/// Stream `s62`.
///
/// Shape: (7,).
inline constexpr ::std::uint32_t s62 = 62U;
/// Stream `s63`.
///
/// Shape: (1,).
inline constexpr ::std::uint32_t s63 = 63U;
/// Stream `s64`.
///
/// Shape: (2,).
inline constexpr ::std::uint32_t s64 = 64U;
/// Stream `s65`.
///
/// Shape: (3,). A frame may lack it.
inline constexpr ::std::uint32_t s65 = 65U;
/// Stream `s66`.
///
/// Shape: (4,).
inline constexpr ::std::uint32_t s66 = 66U;
/// Stream `s67`.
///
/// Shape: (5,).
inline constexpr ::std::uint32_t s67 = 67U;
/// Stream `s68`.
///
/// Shape: (6,).
inline constexpr ::std::uint32_t s68 = 68U;
/// Stream `s69`.
///
/// Shape: (7,).
inline constexpr ::std::uint32_t s69 = 69U;
/// Stream `s70`.
///
/// Shape: (1,). A frame may lack it.
inline constexpr ::std::uint32_t s70 = 70U;
/// Stream `s71`.
///
/// Shape: (2,).
inline constexpr ::std::uint32_t s71 = 71U;
/// Stream `s72`.
///
/// Shape: (3,).
inline constexpr ::std::uint32_t s72 = 72U;
/// Stream `s73`.
///
/// Shape: (4,).
inline constexpr ::std::uint32_t s73 = 73U;
/// Stream `s74`.
///
/// Shape: (5,).
inline constexpr ::std::uint32_t s74 = 74U;
/// Stream `s75`.
///
/// Shape: (6,). A frame may lack it.
inline constexpr ::std::uint32_t s75 = 75U;
/// Stream `s76`.
///
/// Shape: (7,).
inline constexpr ::std::uint32_t s76 = 76U;
/// Stream `s77`.
///
/// Shape: (1,).
inline constexpr ::std::uint32_t s77 = 77U;
/// Stream `s78`.
///
/// Shape: (2,).
inline constexpr ::std::uint32_t s78 = 78U;
/// Stream `s79`.
///
/// Shape: (3,).
inline constexpr ::std::uint32_t s79 = 79U;
/// Stream `s80`.
///
/// Shape: (4,). A frame may lack it.
inline constexpr ::std::uint32_t s80 = 80U;
/// Stream `s81`.
///
/// Shape: (5,).
inline constexpr ::std::uint32_t s81 = 81U;
/// Stream `s82`.
///
/// Shape: (6,).
inline constexpr ::std::uint32_t s82 = 82U;
/// Stream `s83`.
///
/// Shape: (7,).
inline constexpr ::std::uint32_t s83 = 83U;
/// Stream `s84`.
///
/// Shape: (1,).
inline constexpr ::std::uint32_t s84 = 84U;
/// Stream `s85`.
///
/// Shape: (2,). A frame may lack it.
inline constexpr ::std::uint32_t s85 = 85U;
/// Stream `s86`.
///
/// Shape: (3,).
inline constexpr ::std::uint32_t s86 = 86U;
/// Stream `s87`.
///
/// Shape: (4,).
inline constexpr ::std::uint32_t s87 = 87U;
/// Stream `s88`.
///
/// Shape: (5,).
inline constexpr ::std::uint32_t s88 = 88U;
/// Stream `s89`.
///
/// Shape: (6,).
inline constexpr ::std::uint32_t s89 = 89U;
/// Stream `s90`.
///
/// Shape: (7,). A frame may lack it.
inline constexpr ::std::uint32_t s90 = 90U;
/// Stream `s91`.
///
/// Shape: (1,).
inline constexpr ::std::uint32_t s91 = 91U;
/// Stream `s92`.
///
/// Shape: (2,).
inline constexpr ::std::uint32_t s92 = 92U;
/// Stream `s93`.
///
/// Shape: (3,).
inline constexpr ::std::uint32_t s93 = 93U;
/// Stream `s94`.
///
/// Shape: (4,).
inline constexpr ::std::uint32_t s94 = 94U;
/// Stream `s95`.
///
/// Shape: (5,). A frame may lack it.
inline constexpr ::std::uint32_t s95 = 95U;
/// Stream `s96`.
///
/// Shape: (6,).
inline constexpr ::std::uint32_t s96 = 96U;
/// Stream `s97`.
///
/// Shape: (7,).
inline constexpr ::std::uint32_t s97 = 97U;
/// Stream `s98`.
///
/// Shape: (1,).
inline constexpr ::std::uint32_t s98 = 98U;
/// Stream `s99`.
///
/// Shape: (2,).
inline constexpr ::std::uint32_t s99 = 99U;
/// Stream `s100`.
///
/// Shape: (3,). A frame may lack it.
inline constexpr ::std::uint32_t s100 = 100U;
/// Stream `s101`.
///
/// Shape: (4,).
inline constexpr ::std::uint32_t s101 = 101U;
/// Stream `s102`.
///
/// Shape: (5,).
inline constexpr ::std::uint32_t s102 = 102U;
/// Stream `s103`.
///
/// Shape: (6,).
inline constexpr ::std::uint32_t s103 = 103U;
/// Stream `s104`.
///
/// Shape: (7,).
inline constexpr ::std::uint32_t s104 = 104U;
/// Stream `s105`.
///
/// Shape: (1,). A frame may lack it.
inline constexpr ::std::uint32_t s105 = 105U;
/// Stream `s106`.
///
/// Shape: (2,).
inline constexpr ::std::uint32_t s106 = 106U;
/// Stream `s107`.
///
/// Shape: (3,).
inline constexpr ::std::uint32_t s107 = 107U;
/// Stream `s108`.
///
/// Shape: (4,).
inline constexpr ::std::uint32_t s108 = 108U;
/// Stream `s109`.
///
/// Shape: (5,).
inline constexpr ::std::uint32_t s109 = 109U;
/// Stream `s110`.
///
/// Shape: (6,). A frame may lack it.
inline constexpr ::std::uint32_t s110 = 110U;
/// Stream `s111`.
///
/// Shape: (7,).
inline constexpr ::std::uint32_t s111 = 111U;
/// Stream `s112`.
///
/// Shape: (1,).
inline constexpr ::std::uint32_t s112 = 112U;
/// Stream `s113`.
///
/// Shape: (2,).
inline constexpr ::std::uint32_t s113 = 113U;
/// Stream `s114`.
///
/// Shape: (3,).
inline constexpr ::std::uint32_t s114 = 114U;
/// Stream `s115`.
///
/// Shape: (4,). A frame may lack it.
inline constexpr ::std::uint32_t s115 = 115U;
/// Stream `s116`.
///
/// Shape: (5,).
inline constexpr ::std::uint32_t s116 = 116U;
/// Stream `s117`.
///
/// Shape: (6,).
inline constexpr ::std::uint32_t s117 = 117U;
/// Stream `s118`.
///
/// Shape: (7,).
inline constexpr ::std::uint32_t s118 = 118U;
/// Stream `s119`.
///
/// Shape: (1,).
inline constexpr ::std::uint32_t s119 = 119U;
/// Stream `s120`.
///
/// Shape: (2,). A frame may lack it.
inline constexpr ::std::uint32_t s120 = 120U;
/// Stream `s121`.
///
/// Shape: (3,).
inline constexpr ::std::uint32_t s121 = 121U;
/// Stream `s122`.
///
/// Shape: (4,).
inline constexpr ::std::uint32_t s122 = 122U;
/// Stream `s123`.
///
/// Shape: (5,).
inline constexpr ::std::uint32_t s123 = 123U;
/// Stream `s124`.
///
/// Shape: (6,).
inline constexpr ::std::uint32_t s124 = 124U;
/// Stream `s125`.
///
/// Shape: (7,). A frame may lack it.
inline constexpr ::std::uint32_t s125 = 125U;
/// Stream `s126`.
///
/// Shape: (1,).
inline constexpr ::std::uint32_t s126 = 126U;
/// Stream `s127`.
///
/// Shape: (2,).
inline constexpr ::std::uint32_t s127 = 127U;
/// Stream `s128`.
///
/// Shape: (3,).
inline constexpr ::std::uint32_t s128 = 128U;
/// Stream `s129`.
///
/// Shape: (4,).
inline constexpr ::std::uint32_t s129 = 129U;
/// Stream `s130`.
///
/// Shape: (5,). A frame may lack it.
inline constexpr ::std::uint32_t s130 = 130U;
/// Stream `s131`.
///
/// Shape: (6,).
inline constexpr ::std::uint32_t s131 = 131U;
/// Stream `s132`.
///
/// Shape: (7,).
inline constexpr ::std::uint32_t s132 = 132U;
/// Stream `s133`.
///
/// Shape: (1,).
inline constexpr ::std::uint32_t s133 = 133U;
/// Stream `s134`.
///
/// Shape: (2,).
inline constexpr ::std::uint32_t s134 = 134U;
/// Stream `s135`.
///
/// Shape: (3,). A frame may lack it.
inline constexpr ::std::uint32_t s135 = 135U;
/// Stream `s136`.
///
/// Shape: (4,).
inline constexpr ::std::uint32_t s136 = 136U;
/// Stream `s137`.
///
/// Shape: (5,).
inline constexpr ::std::uint32_t s137 = 137U;
/// Stream `s138`.
///
/// Shape: (6,).
inline constexpr ::std::uint32_t s138 = 138U;
/// Stream `s139`.
///
/// Shape: (7,).
inline constexpr ::std::uint32_t s139 = 139U;
/// Stream `s140`.
///
/// Shape: (1,). A frame may lack it.
inline constexpr ::std::uint32_t s140 = 140U;
/// Stream `s141`.
///
/// Shape: (2,).
inline constexpr ::std::uint32_t s141 = 141U;
/// Stream `s142`.
///
/// Shape: (3,).
inline constexpr ::std::uint32_t s142 = 142U;
/// Stream `s143`.
///
/// Shape: (4,).
inline constexpr ::std::uint32_t s143 = 143U;
/// Stream `s144`.
///
/// Shape: (5,).
inline constexpr ::std::uint32_t s144 = 144U;
/// Stream `s145`.
///
/// Shape: (6,). A frame may lack it.
inline constexpr ::std::uint32_t s145 = 145U;
/// Stream `s146`.
///
/// Shape: (7,).
inline constexpr ::std::uint32_t s146 = 146U;
/// Stream `s147`.
///
/// Shape: (1,).
inline constexpr ::std::uint32_t s147 = 147U;
/// Stream `s148`.
///
/// Shape: (2,).
inline constexpr ::std::uint32_t s148 = 148U;
/// Stream `s149`.
///
/// Shape: (3,).
inline constexpr ::std::uint32_t s149 = 149U;
/// Stream `s150`.
///
/// Shape: (4,). A frame may lack it.
inline constexpr ::std::uint32_t s150 = 150U;
/// Stream `s151`.
///
/// Shape: (5,).
inline constexpr ::std::uint32_t s151 = 151U;
/// Stream `s152`.
///
/// Shape: (6,).
inline constexpr ::std::uint32_t s152 = 152U;
/// Stream `s153`.
///
/// Shape: (7,).
inline constexpr ::std::uint32_t s153 = 153U;
/// Stream `s154`.
///
/// Shape: (1,).
inline constexpr ::std::uint32_t s154 = 154U;
/// Stream `s155`.
///
/// Shape: (2,). A frame may lack it.
inline constexpr ::std::uint32_t s155 = 155U;
/// Stream `s156`.
///
/// Shape: (3,).
inline constexpr ::std::uint32_t s156 = 156U;
/// Stream `s157`.
///
/// Shape: (4,).
inline constexpr ::std::uint32_t s157 = 157U;
/// Stream `s158`.
///
/// Shape: (5,).
inline constexpr ::std::uint32_t s158 = 158U;
/// Stream `s159`.
///
/// Shape: (6,).
inline constexpr ::std::uint32_t s159 = 159U;
/// Stream `s160`.
///
/// Shape: (7,). A frame may lack it.
inline constexpr ::std::uint32_t s160 = 160U;
/// Stream `s161`.
///
/// Shape: (1,).
inline constexpr ::std::uint32_t s161 = 161U;
/// Stream `s162`.
///
/// Shape: (2,).
inline constexpr ::std::uint32_t s162 = 162U;
/// Stream `s163`.
///
/// Shape: (3,).
inline constexpr ::std::uint32_t s163 = 163U;
/// Stream `s164`.
///
/// Shape: (4,).
inline constexpr ::std::uint32_t s164 = 164U;
/// Stream `s165`.
///
/// Shape: (5,). A frame may lack it.
inline constexpr ::std::uint32_t s165 = 165U;
/// Stream `s166`.
///
/// Shape: (6,).
inline constexpr ::std::uint32_t s166 = 166U;
/// Stream `s167`.
///
/// Shape: (7,).
inline constexpr ::std::uint32_t s167 = 167U;
/// Stream `s168`.
///
/// Shape: (1,).
inline constexpr ::std::uint32_t s168 = 168U;
/// Stream `s169`.
///
/// Shape: (2,).
inline constexpr ::std::uint32_t s169 = 169U;
/// Stream `s170`.
///
/// Shape: (3,). A frame may lack it.
inline constexpr ::std::uint32_t s170 = 170U;
/// Stream `s171`.
///
/// Shape: (4,).
inline constexpr ::std::uint32_t s171 = 171U;
/// Stream `s172`.
///
/// Shape: (5,).
inline constexpr ::std::uint32_t s172 = 172U;
/// Stream `s173`.
///
/// Shape: (6,).
inline constexpr ::std::uint32_t s173 = 173U;
/// Stream `s174`.
///
/// Shape: (7,).
inline constexpr ::std::uint32_t s174 = 174U;
/// Stream `s175`.
///
/// Shape: (1,). A frame may lack it.
inline constexpr ::std::uint32_t s175 = 175U;
/// Stream `s176`.
///
/// Shape: (2,).
inline constexpr ::std::uint32_t s176 = 176U;
/// Stream `s177`.
///
/// Shape: (3,).
inline constexpr ::std::uint32_t s177 = 177U;
/// Stream `s178`.
///
/// Shape: (4,).
inline constexpr ::std::uint32_t s178 = 178U;
/// Stream `s179`.
///
/// Shape: (5,).
inline constexpr ::std::uint32_t s179 = 179U;
/// Stream `s180`.
///
/// Shape: (6,). A frame may lack it.
inline constexpr ::std::uint32_t s180 = 180U;
/// Stream `s181`.
///
/// Shape: (7,).
inline constexpr ::std::uint32_t s181 = 181U;
/// Stream `s182`.
///
/// Shape: (1,).
inline constexpr ::std::uint32_t s182 = 182U;
/// Stream `s183`.
///
/// Shape: (2,).
inline constexpr ::std::uint32_t s183 = 183U;
/// Stream `s184`.
///
/// Shape: (3,).
inline constexpr ::std::uint32_t s184 = 184U;
/// Stream `s185`.
///
/// Shape: (4,). A frame may lack it.
inline constexpr ::std::uint32_t s185 = 185U;
/// Stream `s186`.
///
/// Shape: (5,).
inline constexpr ::std::uint32_t s186 = 186U;
/// Stream `s187`.
///
/// Shape: (6,).
inline constexpr ::std::uint32_t s187 = 187U;
/// Stream `s188`.
///
/// Shape: (7,).
inline constexpr ::std::uint32_t s188 = 188U;
/// Stream `s189`.
///
/// Shape: (1,).
inline constexpr ::std::uint32_t s189 = 189U;
/// Stream `s190`.
///
/// Shape: (2,). A frame may lack it.
inline constexpr ::std::uint32_t s190 = 190U;
/// Stream `s191`.
///
/// Shape: (3,).
inline constexpr ::std::uint32_t s191 = 191U;
/// Stream `s192`.
///
/// Shape: (4,).
inline constexpr ::std::uint32_t s192 = 192U;
/// Stream `s193`.
///
/// Shape: (5,).
inline constexpr ::std::uint32_t s193 = 193U;
/// Stream `s194`.
///
/// Shape: (6,).
inline constexpr ::std::uint32_t s194 = 194U;
/// Stream `s195`.
///
/// Shape: (7,). A frame may lack it.
inline constexpr ::std::uint32_t s195 = 195U;
/// Stream `s196`.
///
/// Shape: (1,).
inline constexpr ::std::uint32_t s196 = 196U;
/// Stream `s197`.
///
/// Shape: (2,).
inline constexpr ::std::uint32_t s197 = 197U;
/// Stream `s198`.
///
/// Shape: (3,).
inline constexpr ::std::uint32_t s198 = 198U;
/// Stream `s199`.
///
/// Shape: (4,).
inline constexpr ::std::uint32_t s199 = 199U;
}  // namespace ids

/// The shapes of streams that have several dimensions.
namespace shapes {
}  // namespace shapes

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
inline constexpr ::std::array<::std::uint64_t, 1694> words = {
    0x6400001004U, 0x1U, 0xc800000000U, 0x400000000U, 0x2U,
    0xffffffffU, 0x100000000U, 0x18000000001U, 0x0U, 0xc0000000cU,
    0x796e616d00000000U, 0x736d61657274735fU, 0x6572747320303032U, 0x2e736d61U, 0x3f00001000U,
    0x300000000U, 0x1U, 0x100000001U, 0x1d00000002U, 0x6974706f227b3073U,
    0x72743a226c616e6fU, 0x70616873222c6575U, 0x7d5d315b3a2265U, 0x0U, 0x2f00001000U,
    0x400000001U, 0x1U, 0x200000002U, 0xd00000002U, 0x70616873227b3173U,
    0x7d5d325b3a2265U, 0x0U, 0x2f00001000U, 0xc00000002U, 0x1U,
    0x300000004U, 0xd00000002U, 0x70616873227b3273U, 0x7d5d335b3a2265U, 0x0U,
    0x2f00001000U, 0xd00000003U, 0x1U, 0x400000008U, 0xd00000002U,
    0x70616873227b3373U, 0x7d5d345b3a2265U, 0x0U, 0x2f00001000U, 0x300000004U,
    0x1U, 0x500000001U, 0xd00000002U, 0x70616873227b3473U, 0x7d5d355b3a2265U,
    0x0U, 0x3f00001000U, 0x400000005U, 0x1U, 0x600000002U,
    0x1d00000002U, 0x6974706f227b3573U, 0x72743a226c616e6fU, 0x70616873222c6575U, 0x7d5d365b3a2265U,
    0x0U, 0x2f00001000U, 0xc00000006U, 0x1U, 0x700000004U,
    0xd00000002U, 0x70616873227b3673U, 0x7d5d375b3a2265U, 0x0U, 0x2f00001000U,
    0xd00000007U, 0x1U, 0x100000008U, 0xd00000002U, 0x70616873227b3773U,
    0x7d5d315b3a2265U, 0x0U, 0x2f00001000U, 0x300000008U, 0x1U,
    0x200000001U, 0xd00000002U, 0x70616873227b3873U, 0x7d5d325b3a2265U, 0x0U,
    0x2f00001000U, 0x400000009U, 0x1U, 0x300000002U, 0xd00000002U,
    0x70616873227b3973U, 0x7d5d335b3a2265U, 0x0U, 0x4000001000U, 0xc0000000aU,
    0x1U, 0x400000004U, 0x1d00000003U, 0x74706f227b303173U, 0x743a226c616e6f69U,
    0x616873222c657572U, 0x7d5d345b3a226570U, 0x0U, 0x3000001000U, 0xd0000000bU,
    0x1U, 0x500000008U, 0xd00000003U, 0x616873227b313173U, 0x7d5d355b3a226570U,
    0x0U, 0x3000001000U, 0x30000000cU, 0x1U, 0x600000001U,
    0xd00000003U, 0x616873227b323173U, 0x7d5d365b3a226570U, 0x0U, 0x3000001000U,
    0x40000000dU, 0x1U, 0x700000002U, 0xd00000003U, 0x616873227b333173U,
    0x7d5d375b3a226570U, 0x0U, 0x3000001000U, 0xc0000000eU, 0x1U,
    0x100000004U, 0xd00000003U, 0x616873227b343173U, 0x7d5d315b3a226570U, 0x0U,
    0x4000001000U, 0xd0000000fU, 0x1U, 0x200000008U, 0x1d00000003U,
    0x74706f227b353173U, 0x743a226c616e6f69U, 0x616873222c657572U, 0x7d5d325b3a226570U, 0x0U,
    0x3000001000U, 0x300000010U, 0x1U, 0x300000001U, 0xd00000003U,
    0x616873227b363173U, 0x7d5d335b3a226570U, 0x0U, 0x3000001000U, 0x400000011U,
    0x1U, 0x400000002U, 0xd00000003U, 0x616873227b373173U, 0x7d5d345b3a226570U,
    0x0U, 0x3000001000U, 0xc00000012U, 0x1U, 0x500000004U,
    0xd00000003U, 0x616873227b383173U, 0x7d5d355b3a226570U, 0x0U, 0x3000001000U,
    0xd00000013U, 0x1U, 0x600000008U, 0xd00000003U, 0x616873227b393173U,
    0x7d5d365b3a226570U, 0x0U, 0x4000001000U, 0x300000014U, 0x1U,
    0x700000001U, 0x1d00000003U, 0x74706f227b303273U, 0x743a226c616e6f69U, 0x616873222c657572U,
    0x7d5d375b3a226570U, 0x0U, 0x3000001000U, 0x400000015U, 0x1U,
    0x100000002U, 0xd00000003U, 0x616873227b313273U, 0x7d5d315b3a226570U, 0x0U,
    0x3000001000U, 0xc00000016U, 0x1U, 0x200000004U, 0xd00000003U,
    0x616873227b323273U, 0x7d5d325b3a226570U, 0x0U, 0x3000001000U, 0xd00000017U,
    0x1U, 0x300000008U, 0xd00000003U, 0x616873227b333273U, 0x7d5d335b3a226570U,
    0x0U, 0x3000001000U, 0x300000018U, 0x1U, 0x400000001U,
    0xd00000003U, 0x616873227b343273U, 0x7d5d345b3a226570U, 0x0U, 0x4000001000U,
    0x400000019U, 0x1U, 0x500000002U, 0x1d00000003U, 0x74706f227b353273U,
    0x743a226c616e6f69U, 0x616873222c657572U, 0x7d5d355b3a226570U, 0x0U, 0x3000001000U,
    0xc0000001aU, 0x1U, 0x600000004U, 0xd00000003U, 0x616873227b363273U,
    0x7d5d365b3a226570U, 0x0U, 0x3000001000U, 0xd0000001bU, 0x1U,
    0x700000008U, 0xd00000003U, 0x616873227b373273U, 0x7d5d375b3a226570U, 0x0U,
    0x3000001000U, 0x30000001cU, 0x1U, 0x100000001U, 0xd00000003U,
    0x616873227b383273U, 0x7d5d315b3a226570U, 0x0U, 0x3000001000U, 0x40000001dU,
    0x1U, 0x200000002U, 0xd00000003U, 0x616873227b393273U, 0x7d5d325b3a226570U,
    0x0U, 0x4000001000U, 0xc0000001eU, 0x1U, 0x300000004U,
    0x1d00000003U, 0x74706f227b303373U, 0x743a226c616e6f69U, 0x616873222c657572U, 0x7d5d335b3a226570U,
    0x0U, 0x3000001000U, 0xd0000001fU, 0x1U, 0x400000008U,
    0xd00000003U, 0x616873227b313373U, 0x7d5d345b3a226570U, 0x0U, 0x3000001000U,
    0x300000020U, 0x1U, 0x500000001U, 0xd00000003U, 0x616873227b323373U,
    0x7d5d355b3a226570U, 0x0U, 0x3000001000U, 0x400000021U, 0x1U,
    0x600000002U, 0xd00000003U, 0x616873227b333373U, 0x7d5d365b3a226570U, 0x0U,
    0x3000001000U, 0xc00000022U, 0x1U, 0x700000004U, 0xd00000003U,
    0x616873227b343373U, 0x7d5d375b3a226570U, 0x0U, 0x4000001000U, 0xd00000023U,
    0x1U, 0x100000008U, 0x1d00000003U, 0x74706f227b353373U, 0x743a226c616e6f69U,
    0x616873222c657572U, 0x7d5d315b3a226570U, 0x0U, 0x3000001000U, 0x300000024U,
    0x1U, 0x200000001U, 0xd00000003U, 0x616873227b363373U, 0x7d5d325b3a226570U,
    0x0U, 0x3000001000U, 0x400000025U, 0x1U, 0x300000002U,
    0xd00000003U, 0x616873227b373373U, 0x7d5d335b3a226570U, 0x0U, 0x3000001000U,
    0xc00000026U, 0x1U, 0x400000004U, 0xd00000003U, 0x616873227b383373U,
    0x7d5d345b3a226570U, 0x0U, 0x3000001000U, 0xd00000027U, 0x1U,
    0x500000008U, 0xd00000003U, 0x616873227b393373U, 0x7d5d355b3a226570U, 0x0U,
    0x4000001000U, 0x300000028U, 0x1U, 0x600000001U, 0x1d00000003U,
    0x74706f227b303473U, 0x743a226c616e6f69U, 0x616873222c657572U, 0x7d5d365b3a226570U, 0x0U,
    0x3000001000U, 0x400000029U, 0x1U, 0x700000002U, 0xd00000003U,
    0x616873227b313473U, 0x7d5d375b3a226570U, 0x0U, 0x3000001000U, 0xc0000002aU,
    0x1U, 0x100000004U, 0xd00000003U, 0x616873227b323473U, 0x7d5d315b3a226570U,
    0x0U, 0x3000001000U, 0xd0000002bU, 0x1U, 0x200000008U,
    0xd00000003U, 0x616873227b333473U, 0x7d5d325b3a226570U, 0x0U, 0x3000001000U,
    0x30000002cU, 0x1U, 0x300000001U, 0xd00000003U, 0x616873227b343473U,
    0x7d5d335b3a226570U, 0x0U, 0x4000001000U, 0x40000002dU, 0x1U,
    0x400000002U, 0x1d00000003U, 0x74706f227b353473U, 0x743a226c616e6f69U, 0x616873222c657572U,
    0x7d5d345b3a226570U, 0x0U, 0x3000001000U, 0xc0000002eU, 0x1U,
    0x500000004U, 0xd00000003U, 0x616873227b363473U, 0x7d5d355b3a226570U, 0x0U,
    0x3000001000U, 0xd0000002fU, 0x1U, 0x600000008U, 0xd00000003U,
    0x616873227b373473U, 0x7d5d365b3a226570U, 0x0U, 0x3000001000U, 0x300000030U,
    0x1U, 0x700000001U, 0xd00000003U, 0x616873227b383473U, 0x7d5d375b3a226570U,
    0x0U, 0x3000001000U, 0x400000031U, 0x1U, 0x100000002U,
    0xd00000003U, 0x616873227b393473U, 0x7d5d315b3a226570U, 0x0U, 0x4000001000U,
    0xc00000032U, 0x1U, 0x200000004U, 0x1d00000003U, 0x74706f227b303573U,
    0x743a226c616e6f69U, 0x616873222c657572U, 0x7d5d325b3a226570U, 0x0U, 0x3000001000U,
    0xd00000033U, 0x1U, 0x300000008U, 0xd00000003U, 0x616873227b313573U,
    0x7d5d335b3a226570U, 0x0U, 0x3000001000U, 0x300000034U, 0x1U,
    0x400000001U, 0xd00000003U, 0x616873227b323573U, 0x7d5d345b3a226570U, 0x0U,
    0x3000001000U, 0x400000035U, 0x1U, 0x500000002U, 0xd00000003U,
    0x616873227b333573U, 0x7d5d355b3a226570U, 0x0U, 0x3000001000U, 0xc00000036U,
    0x1U, 0x600000004U, 0xd00000003U, 0x616873227b343573U, 0x7d5d365b3a226570U,
    0x0U, 0x4000001000U, 0xd00000037U, 0x1U, 0x700000008U,
    0x1d00000003U, 0x74706f227b353573U, 0x743a226c616e6f69U, 0x616873222c657572U, 0x7d5d375b3a226570U,
    0x0U, 0x3000001000U, 0x300000038U, 0x1U, 0x100000001U,
    0xd00000003U, 0x616873227b363573U, 0x7d5d315b3a226570U, 0x0U, 0x3000001000U,
    0x400000039U, 0x1U, 0x200000002U, 0xd00000003U, 0x616873227b373573U,
    0x7d5d325b3a226570U, 0x0U, 0x3000001000U, 0xc0000003aU, 0x1U,
    0x300000004U, 0xd00000003U, 0x616873227b383573U, 0x7d5d335b3a226570U, 0x0U,
    0x3000001000U, 0xd0000003bU, 0x1U, 0x400000008U, 0xd00000003U,
    0x616873227b393573U, 0x7d5d345b3a226570U, 0x0U, 0x4000001000U, 0x30000003cU,
    0x1U, 0x500000001U, 0x1d00000003U, 0x74706f227b303673U, 0x743a226c616e6f69U,
    0x616873222c657572U, 0x7d5d355b3a226570U, 0x0U, 0x3000001000U, 0x40000003dU,
    0x1U, 0x600000002U, 0xd00000003U, 0x616873227b313673U, 0x7d5d365b3a226570U,
    0x0U, 0x3000001000U, 0xc0000003eU, 0x1U, 0x700000004U,
    0xd00000003U, 0x616873227b323673U, 0x7d5d375b3a226570U, 0x0U, 0x3000001000U,
    0xd0000003fU, 0x1U, 0x100000008U, 0xd00000003U, 0x616873227b333673U,
    0x7d5d315b3a226570U, 0x0U, 0x3000001000U, 0x300000040U, 0x1U,
    0x200000001U, 0xd00000003U, 0x616873227b343673U, 0x7d5d325b3a226570U, 0x0U,
    0x4000001000U, 0x400000041U, 0x1U, 0x300000002U, 0x1d00000003U,
    0x74706f227b353673U, 0x743a226c616e6f69U, 0x616873222c657572U, 0x7d5d335b3a226570U, 0x0U,
    0x3000001000U, 0xc00000042U, 0x1U, 0x400000004U, 0xd00000003U,
    0x616873227b363673U, 0x7d5d345b3a226570U, 0x0U, 0x3000001000U, 0xd00000043U,
    0x1U, 0x500000008U, 0xd00000003U, 0x616873227b373673U, 0x7d5d355b3a226570U,
    0x0U, 0x3000001000U, 0x300000044U, 0x1U, 0x600000001U,
    0xd00000003U, 0x616873227b383673U, 0x7d5d365b3a226570U, 0x0U, 0x3000001000U,
    0x400000045U, 0x1U, 0x700000002U, 0xd00000003U, 0x616873227b393673U,
    0x7d5d375b3a226570U, 0x0U, 0x4000001000U, 0xc00000046U, 0x1U,
    0x100000004U, 0x1d00000003U, 0x74706f227b303773U, 0x743a226c616e6f69U, 0x616873222c657572U,
    0x7d5d315b3a226570U, 0x0U, 0x3000001000U, 0xd00000047U, 0x1U,
    0x200000008U, 0xd00000003U, 0x616873227b313773U, 0x7d5d325b3a226570U, 0x0U,
    0x3000001000U, 0x300000048U, 0x1U, 0x300000001U, 0xd00000003U,
    0x616873227b323773U, 0x7d5d335b3a226570U, 0x0U, 0x3000001000U, 0x400000049U,
    0x1U, 0x400000002U, 0xd00000003U, 0x616873227b333773U, 0x7d5d345b3a226570U,
    0x0U, 0x3000001000U, 0xc0000004aU, 0x1U, 0x500000004U,
    0xd00000003U, 0x616873227b343773U, 0x7d5d355b3a226570U, 0x0U, 0x4000001000U,
    0xd0000004bU, 0x1U, 0x600000008U, 0x1d00000003U, 0x74706f227b353773U,
    0x743a226c616e6f69U, 0x616873222c657572U, 0x7d5d365b3a226570U, 0x0U, 0x3000001000U,
    0x30000004cU, 0x1U, 0x700000001U, 0xd00000003U, 0x616873227b363773U,
    0x7d5d375b3a226570U, 0x0U, 0x3000001000U, 0x40000004dU, 0x1U,
    0x100000002U, 0xd00000003U, 0x616873227b373773U, 0x7d5d315b3a226570U, 0x0U,
    0x3000001000U, 0xc0000004eU, 0x1U, 0x200000004U, 0xd00000003U,
    0x616873227b383773U, 0x7d5d325b3a226570U, 0x0U, 0x3000001000U, 0xd0000004fU,
    0x1U, 0x300000008U, 0xd00000003U, 0x616873227b393773U, 0x7d5d335b3a226570U,
    0x0U, 0x4000001000U, 0x300000050U, 0x1U, 0x400000001U,
    0x1d00000003U, 0x74706f227b303873U, 0x743a226c616e6f69U, 0x616873222c657572U, 0x7d5d345b3a226570U,
    0x0U, 0x3000001000U, 0x400000051U, 0x1U, 0x500000002U,
    0xd00000003U, 0x616873227b313873U, 0x7d5d355b3a226570U, 0x0U, 0x3000001000U,
    0xc00000052U, 0x1U, 0x600000004U, 0xd00000003U, 0x616873227b323873U,
    0x7d5d365b3a226570U, 0x0U, 0x3000001000U, 0xd00000053U, 0x1U,
    0x700000008U, 0xd00000003U, 0x616873227b333873U, 0x7d5d375b3a226570U, 0x0U,
    0x3000001000U, 0x300000054U, 0x1U, 0x100000001U, 0xd00000003U,
    0x616873227b343873U, 0x7d5d315b3a226570U, 0x0U, 0x4000001000U, 0x400000055U,
    0x1U, 0x200000002U, 0x1d00000003U, 0x74706f227b353873U, 0x743a226c616e6f69U,
    0x616873222c657572U, 0x7d5d325b3a226570U, 0x0U, 0x3000001000U, 0xc00000056U,
    0x1U, 0x300000004U, 0xd00000003U, 0x616873227b363873U, 0x7d5d335b3a226570U,
    0x0U, 0x3000001000U, 0xd00000057U, 0x1U, 0x400000008U,
    0xd00000003U, 0x616873227b373873U, 0x7d5d345b3a226570U, 0x0U, 0x3000001000U,
    0x300000058U, 0x1U, 0x500000001U, 0xd00000003U, 0x616873227b383873U,
    0x7d5d355b3a226570U, 0x0U, 0x3000001000U, 0x400000059U, 0x1U,
    0x600000002U, 0xd00000003U, 0x616873227b393873U, 0x7d5d365b3a226570U, 0x0U,
    0x4000001000U, 0xc0000005aU, 0x1U, 0x700000004U, 0x1d00000003U,
    0x74706f227b303973U, 0x743a226c616e6f69U, 0x616873222c657572U, 0x7d5d375b3a226570U, 0x0U,
    0x3000001000U, 0xd0000005bU, 0x1U, 0x100000008U, 0xd00000003U,
    0x616873227b313973U, 0x7d5d315b3a226570U, 0x0U, 0x3000001000U, 0x30000005cU,
    0x1U, 0x200000001U, 0xd00000003U, 0x616873227b323973U, 0x7d5d325b3a226570U,
    0x0U, 0x3000001000U, 0x40000005dU, 0x1U, 0x300000002U,
    0xd00000003U, 0x616873227b333973U, 0x7d5d335b3a226570U, 0x0U, 0x3000001000U,
    0xc0000005eU, 0x1U, 0x400000004U, 0xd00000003U, 0x616873227b343973U,
    0x7d5d345b3a226570U, 0x0U, 0x4000001000U, 0xd0000005fU, 0x1U,
    0x500000008U, 0x1d00000003U, 0x74706f227b353973U, 0x743a226c616e6f69U, 0x616873222c657572U,
    0x7d5d355b3a226570U, 0x0U, 0x3000001000U, 0x300000060U, 0x1U,
    0x600000001U, 0xd00000003U, 0x616873227b363973U, 0x7d5d365b3a226570U, 0x0U,
    0x3000001000U, 0x400000061U, 0x1U, 0x700000002U, 0xd00000003U,
    0x616873227b373973U, 0x7d5d375b3a226570U, 0x0U, 0x3000001000U, 0xc00000062U,
    0x1U, 0x100000004U, 0xd00000003U, 0x616873227b383973U, 0x7d5d315b3a226570U,
    0x0U, 0x3000001000U, 0xd00000063U, 0x1U, 0x200000008U,
    0xd00000003U, 0x616873227b393973U, 0x7d5d325b3a226570U, 0x0U, 0x4100001000U,
    0x300000064U, 0x1U, 0x300000001U, 0x1d00000004U, 0x706f227b30303173U,
    0x3a226c616e6f6974U, 0x6873222c65757274U, 0x5d335b3a22657061U, 0x7dU, 0x3100001000U,
    0x400000065U, 0x1U, 0x400000002U, 0xd00000004U, 0x6873227b31303173U,
    0x5d345b3a22657061U, 0x7dU, 0x3100001000U, 0xc00000066U, 0x1U,
    0x500000004U, 0xd00000004U, 0x6873227b32303173U, 0x5d355b3a22657061U, 0x7dU,
    0x3100001000U, 0xd00000067U, 0x1U, 0x600000008U, 0xd00000004U,
    0x6873227b33303173U, 0x5d365b3a22657061U, 0x7dU, 0x3100001000U, 0x300000068U,
    0x1U, 0x700000001U, 0xd00000004U, 0x6873227b34303173U, 0x5d375b3a22657061U,
    0x7dU, 0x4100001000U, 0x400000069U, 0x1U, 0x100000002U,
    0x1d00000004U, 0x706f227b35303173U, 0x3a226c616e6f6974U, 0x6873222c65757274U, 0x5d315b3a22657061U,
    0x7dU, 0x3100001000U, 0xc0000006aU, 0x1U, 0x200000004U,
    0xd00000004U, 0x6873227b36303173U, 0x5d325b3a22657061U, 0x7dU, 0x3100001000U,
    0xd0000006bU, 0x1U, 0x300000008U, 0xd00000004U, 0x6873227b37303173U,
    0x5d335b3a22657061U, 0x7dU, 0x3100001000U, 0x30000006cU, 0x1U,
    0x400000001U, 0xd00000004U, 0x6873227b38303173U, 0x5d345b3a22657061U, 0x7dU,
    0x3100001000U, 0x40000006dU, 0x1U, 0x500000002U, 0xd00000004U,
    0x6873227b39303173U, 0x5d355b3a22657061U, 0x7dU, 0x4100001000U, 0xc0000006eU,
    0x1U, 0x600000004U, 0x1d00000004U, 0x706f227b30313173U, 0x3a226c616e6f6974U,
    0x6873222c65757274U, 0x5d365b3a22657061U, 0x7dU, 0x3100001000U, 0xd0000006fU,
    0x1U, 0x700000008U, 0xd00000004U, 0x6873227b31313173U, 0x5d375b3a22657061U,
    0x7dU, 0x3100001000U, 0x300000070U, 0x1U, 0x100000001U,
    0xd00000004U, 0x6873227b32313173U, 0x5d315b3a22657061U, 0x7dU, 0x3100001000U,
    0x400000071U, 0x1U, 0x200000002U, 0xd00000004U, 0x6873227b33313173U,
    0x5d325b3a22657061U, 0x7dU, 0x3100001000U, 0xc00000072U, 0x1U,
    0x300000004U, 0xd00000004U, 0x6873227b34313173U, 0x5d335b3a22657061U, 0x7dU,
    0x4100001000U, 0xd00000073U, 0x1U, 0x400000008U, 0x1d00000004U,
    0x706f227b35313173U, 0x3a226c616e6f6974U, 0x6873222c65757274U, 0x5d345b3a22657061U, 0x7dU,
    0x3100001000U, 0x300000074U, 0x1U, 0x500000001U, 0xd00000004U,
    0x6873227b36313173U, 0x5d355b3a22657061U, 0x7dU, 0x3100001000U, 0x400000075U,
    0x1U, 0x600000002U, 0xd00000004U, 0x6873227b37313173U, 0x5d365b3a22657061U,
    0x7dU, 0x3100001000U, 0xc00000076U, 0x1U, 0x700000004U,
    0xd00000004U, 0x6873227b38313173U, 0x5d375b3a22657061U, 0x7dU, 0x3100001000U,
    0xd00000077U, 0x1U, 0x100000008U, 0xd00000004U, 0x6873227b39313173U,
    0x5d315b3a22657061U, 0x7dU, 0x4100001000U, 0x300000078U, 0x1U,
    0x200000001U, 0x1d00000004U, 0x706f227b30323173U, 0x3a226c616e6f6974U, 0x6873222c65757274U,
    0x5d325b3a22657061U, 0x7dU, 0x3100001000U, 0x400000079U, 0x1U,
    0x300000002U, 0xd00000004U, 0x6873227b31323173U, 0x5d335b3a22657061U, 0x7dU,
    0x3100001000U, 0xc0000007aU, 0x1U, 0x400000004U, 0xd00000004U,
    0x6873227b32323173U, 0x5d345b3a22657061U, 0x7dU, 0x3100001000U, 0xd0000007bU,
    0x1U, 0x500000008U, 0xd00000004U, 0x6873227b33323173U, 0x5d355b3a22657061U,
    0x7dU, 0x3100001000U, 0x30000007cU, 0x1U, 0x600000001U,
    0xd00000004U, 0x6873227b34323173U, 0x5d365b3a22657061U, 0x7dU, 0x4100001000U,
    0x40000007dU, 0x1U, 0x700000002U, 0x1d00000004U, 0x706f227b35323173U,
    0x3a226c616e6f6974U, 0x6873222c65757274U, 0x5d375b3a22657061U, 0x7dU, 0x3100001000U,
    0xc0000007eU, 0x1U, 0x100000004U, 0xd00000004U, 0x6873227b36323173U,
    0x5d315b3a22657061U, 0x7dU, 0x3100001000U, 0xd0000007fU, 0x1U,
    0x200000008U, 0xd00000004U, 0x6873227b37323173U, 0x5d325b3a22657061U, 0x7dU,
    0x3100001000U, 0x300000080U, 0x1U, 0x300000001U, 0xd00000004U,
    0x6873227b38323173U, 0x5d335b3a22657061U, 0x7dU, 0x3100001000U, 0x400000081U,
    0x1U, 0x400000002U, 0xd00000004U, 0x6873227b39323173U, 0x5d345b3a22657061U,
    0x7dU, 0x4100001000U, 0xc00000082U, 0x1U, 0x500000004U,
    0x1d00000004U, 0x706f227b30333173U, 0x3a226c616e6f6974U, 0x6873222c65757274U, 0x5d355b3a22657061U,
    0x7dU, 0x3100001000U, 0xd00000083U, 0x1U, 0x600000008U,
    0xd00000004U, 0x6873227b31333173U, 0x5d365b3a22657061U, 0x7dU, 0x3100001000U,
    0x300000084U, 0x1U, 0x700000001U, 0xd00000004U, 0x6873227b32333173U,
    0x5d375b3a22657061U, 0x7dU, 0x3100001000U, 0x400000085U, 0x1U,
    0x100000002U, 0xd00000004U, 0x6873227b33333173U, 0x5d315b3a22657061U, 0x7dU,
    0x3100001000U, 0xc00000086U, 0x1U, 0x200000004U, 0xd00000004U,
    0x6873227b34333173U, 0x5d325b3a22657061U, 0x7dU, 0x4100001000U, 0xd00000087U,
    0x1U, 0x300000008U, 0x1d00000004U, 0x706f227b35333173U, 0x3a226c616e6f6974U,
    0x6873222c65757274U, 0x5d335b3a22657061U, 0x7dU, 0x3100001000U, 0x300000088U,
    0x1U, 0x400000001U, 0xd00000004U, 0x6873227b36333173U, 0x5d345b3a22657061U,
    0x7dU, 0x3100001000U, 0x400000089U, 0x1U, 0x500000002U,
    0xd00000004U, 0x6873227b37333173U, 0x5d355b3a22657061U, 0x7dU, 0x3100001000U,
    0xc0000008aU, 0x1U, 0x600000004U, 0xd00000004U, 0x6873227b38333173U,
    0x5d365b3a22657061U, 0x7dU, 0x3100001000U, 0xd0000008bU, 0x1U,
    0x700000008U, 0xd00000004U, 0x6873227b39333173U, 0x5d375b3a22657061U, 0x7dU,
    0x4100001000U, 0x30000008cU, 0x1U, 0x100000001U, 0x1d00000004U,
    0x706f227b30343173U, 0x3a226c616e6f6974U, 0x6873222c65757274U, 0x5d315b3a22657061U, 0x7dU,
    0x3100001000U, 0x40000008dU, 0x1U, 0x200000002U, 0xd00000004U,
    0x6873227b31343173U, 0x5d325b3a22657061U, 0x7dU, 0x3100001000U, 0xc0000008eU,
    0x1U, 0x300000004U, 0xd00000004U, 0x6873227b32343173U, 0x5d335b3a22657061U,
    0x7dU, 0x3100001000U, 0xd0000008fU, 0x1U, 0x400000008U,
    0xd00000004U, 0x6873227b33343173U, 0x5d345b3a22657061U, 0x7dU, 0x3100001000U,
    0x300000090U, 0x1U, 0x500000001U, 0xd00000004U, 0x6873227b34343173U,
    0x5d355b3a22657061U, 0x7dU, 0x4100001000U, 0x400000091U, 0x1U,
    0x600000002U, 0x1d00000004U, 0x706f227b35343173U, 0x3a226c616e6f6974U, 0x6873222c65757274U,
    0x5d365b3a22657061U, 0x7dU, 0x3100001000U, 0xc00000092U, 0x1U,
    0x700000004U, 0xd00000004U, 0x6873227b36343173U, 0x5d375b3a22657061U, 0x7dU,
    0x3100001000U, 0xd00000093U, 0x1U, 0x100000008U, 0xd00000004U,
    0x6873227b37343173U, 0x5d315b3a22657061U, 0x7dU, 0x3100001000U, 0x300000094U,
    0x1U, 0x200000001U, 0xd00000004U, 0x6873227b38343173U, 0x5d325b3a22657061U,
    0x7dU, 0x3100001000U, 0x400000095U, 0x1U, 0x300000002U,
    0xd00000004U, 0x6873227b39343173U, 0x5d335b3a22657061U, 0x7dU, 0x4100001000U,
    0xc00000096U, 0x1U, 0x400000004U, 0x1d00000004U, 0x706f227b30353173U,
    0x3a226c616e6f6974U, 0x6873222c65757274U, 0x5d345b3a22657061U, 0x7dU, 0x3100001000U,
    0xd00000097U, 0x1U, 0x500000008U, 0xd00000004U, 0x6873227b31353173U,
    0x5d355b3a22657061U, 0x7dU, 0x3100001000U, 0x300000098U, 0x1U,
    0x600000001U, 0xd00000004U, 0x6873227b32353173U, 0x5d365b3a22657061U, 0x7dU,
    0x3100001000U, 0x400000099U, 0x1U, 0x700000002U, 0xd00000004U,
    0x6873227b33353173U, 0x5d375b3a22657061U, 0x7dU, 0x3100001000U, 0xc0000009aU,
    0x1U, 0x100000004U, 0xd00000004U, 0x6873227b34353173U, 0x5d315b3a22657061U,
    0x7dU, 0x4100001000U, 0xd0000009bU, 0x1U, 0x200000008U,
    0x1d00000004U, 0x706f227b35353173U, 0x3a226c616e6f6974U, 0x6873222c65757274U, 0x5d325b3a22657061U,
    0x7dU, 0x3100001000U, 0x30000009cU, 0x1U, 0x300000001U,
    0xd00000004U, 0x6873227b36353173U, 0x5d335b3a22657061U, 0x7dU, 0x3100001000U,
    0x40000009dU, 0x1U, 0x400000002U, 0xd00000004U, 0x6873227b37353173U,
    0x5d345b3a22657061U, 0x7dU, 0x3100001000U, 0xc0000009eU, 0x1U,
    0x500000004U, 0xd00000004U, 0x6873227b38353173U, 0x5d355b3a22657061U, 0x7dU,
    0x3100001000U, 0xd0000009fU, 0x1U, 0x600000008U, 0xd00000004U,
    0x6873227b39353173U, 0x5d365b3a22657061U, 0x7dU, 0x4100001000U, 0x3000000a0U,
    0x1U, 0x700000001U, 0x1d00000004U, 0x706f227b30363173U, 0x3a226c616e6f6974U,
    0x6873222c65757274U, 0x5d375b3a22657061U, 0x7dU, 0x3100001000U, 0x4000000a1U,
    0x1U, 0x100000002U, 0xd00000004U, 0x6873227b31363173U, 0x5d315b3a22657061U,
    0x7dU, 0x3100001000U, 0xc000000a2U, 0x1U, 0x200000004U,
    0xd00000004U, 0x6873227b32363173U, 0x5d325b3a22657061U, 0x7dU, 0x3100001000U,
    0xd000000a3U, 0x1U, 0x300000008U, 0xd00000004U, 0x6873227b33363173U,
    0x5d335b3a22657061U, 0x7dU, 0x3100001000U, 0x3000000a4U, 0x1U,
    0x400000001U, 0xd00000004U, 0x6873227b34363173U, 0x5d345b3a22657061U, 0x7dU,
    0x4100001000U, 0x4000000a5U, 0x1U, 0x500000002U, 0x1d00000004U,
    0x706f227b35363173U, 0x3a226c616e6f6974U, 0x6873222c65757274U, 0x5d355b3a22657061U, 0x7dU,
    0x3100001000U, 0xc000000a6U, 0x1U, 0x600000004U, 0xd00000004U,
    0x6873227b36363173U, 0x5d365b3a22657061U, 0x7dU, 0x3100001000U, 0xd000000a7U,
    0x1U, 0x700000008U, 0xd00000004U, 0x6873227b37363173U, 0x5d375b3a22657061U,
    0x7dU, 0x3100001000U, 0x3000000a8U, 0x1U, 0x100000001U,
    0xd00000004U, 0x6873227b38363173U, 0x5d315b3a22657061U, 0x7dU, 0x3100001000U,
    0x4000000a9U, 0x1U, 0x200000002U, 0xd00000004U, 0x6873227b39363173U,
    0x5d325b3a22657061U, 0x7dU, 0x4100001000U, 0xc000000aaU, 0x1U,
    0x300000004U, 0x1d00000004U, 0x706f227b30373173U, 0x3a226c616e6f6974U, 0x6873222c65757274U,
    0x5d335b3a22657061U, 0x7dU, 0x3100001000U, 0xd000000abU, 0x1U,
    0x400000008U, 0xd00000004U, 0x6873227b31373173U, 0x5d345b3a22657061U, 0x7dU,
    0x3100001000U, 0x3000000acU, 0x1U, 0x500000001U, 0xd00000004U,
    0x6873227b32373173U, 0x5d355b3a22657061U, 0x7dU, 0x3100001000U, 0x4000000adU,
    0x1U, 0x600000002U, 0xd00000004U, 0x6873227b33373173U, 0x5d365b3a22657061U,
    0x7dU, 0x3100001000U, 0xc000000aeU, 0x1U, 0x700000004U,
    0xd00000004U, 0x6873227b34373173U, 0x5d375b3a22657061U, 0x7dU, 0x4100001000U,
    0xd000000afU, 0x1U, 0x100000008U, 0x1d00000004U, 0x706f227b35373173U,
    0x3a226c616e6f6974U, 0x6873222c65757274U, 0x5d315b3a22657061U, 0x7dU, 0x3100001000U,
    0x3000000b0U, 0x1U, 0x200000001U, 0xd00000004U, 0x6873227b36373173U,
    0x5d325b3a22657061U, 0x7dU, 0x3100001000U, 0x4000000b1U, 0x1U,
    0x300000002U, 0xd00000004U, 0x6873227b37373173U, 0x5d335b3a22657061U, 0x7dU,
    0x3100001000U, 0xc000000b2U, 0x1U, 0x400000004U, 0xd00000004U,
    0x6873227b38373173U, 0x5d345b3a22657061U, 0x7dU, 0x3100001000U, 0xd000000b3U,
    0x1U, 0x500000008U, 0xd00000004U, 0x6873227b39373173U, 0x5d355b3a22657061U,
    0x7dU, 0x4100001000U, 0x3000000b4U, 0x1U, 0x600000001U,
    0x1d00000004U, 0x706f227b30383173U, 0x3a226c616e6f6974U, 0x6873222c65757274U, 0x5d365b3a22657061U,
    0x7dU, 0x3100001000U, 0x4000000b5U, 0x1U, 0x700000002U,
    0xd00000004U, 0x6873227b31383173U, 0x5d375b3a22657061U, 0x7dU, 0x3100001000U,
    0xc000000b6U, 0x1U, 0x100000004U, 0xd00000004U, 0x6873227b32383173U,
    0x5d315b3a22657061U, 0x7dU, 0x3100001000U, 0xd000000b7U, 0x1U,
    0x200000008U, 0xd00000004U, 0x6873227b33383173U, 0x5d325b3a22657061U, 0x7dU,
    0x3100001000U, 0x3000000b8U, 0x1U, 0x300000001U, 0xd00000004U,
    0x6873227b34383173U, 0x5d335b3a22657061U, 0x7dU, 0x4100001000U, 0x4000000b9U,
    0x1U, 0x400000002U, 0x1d00000004U, 0x706f227b35383173U, 0x3a226c616e6f6974U,
    0x6873222c65757274U, 0x5d345b3a22657061U, 0x7dU, 0x3100001000U, 0xc000000baU,
    0x1U, 0x500000004U, 0xd00000004U, 0x6873227b36383173U, 0x5d355b3a22657061U,
    0x7dU, 0x3100001000U, 0xd000000bbU, 0x1U, 0x600000008U,
    0xd00000004U, 0x6873227b37383173U, 0x5d365b3a22657061U, 0x7dU, 0x3100001000U,
    0x3000000bcU, 0x1U, 0x700000001U, 0xd00000004U, 0x6873227b38383173U,
    0x5d375b3a22657061U, 0x7dU, 0x3100001000U, 0x4000000bdU, 0x1U,
    0x100000002U, 0xd00000004U, 0x6873227b39383173U, 0x5d315b3a22657061U, 0x7dU,
    0x4100001000U, 0xc000000beU, 0x1U, 0x200000004U, 0x1d00000004U,
    0x706f227b30393173U, 0x3a226c616e6f6974U, 0x6873222c65757274U, 0x5d325b3a22657061U, 0x7dU,
    0x3100001000U, 0xd000000bfU, 0x1U, 0x300000008U, 0xd00000004U,
    0x6873227b31393173U, 0x5d335b3a22657061U, 0x7dU, 0x3100001000U, 0x3000000c0U,
    0x1U, 0x400000001U, 0xd00000004U, 0x6873227b32393173U, 0x5d345b3a22657061U,
    0x7dU, 0x3100001000U, 0x4000000c1U, 0x1U, 0x500000002U,
    0xd00000004U, 0x6873227b33393173U, 0x5d355b3a22657061U, 0x7dU, 0x3100001000U,
    0xc000000c2U, 0x1U, 0x600000004U, 0xd00000004U, 0x6873227b34393173U,
    0x5d365b3a22657061U, 0x7dU, 0x4100001000U, 0xd000000c3U, 0x1U,
    0x700000008U, 0x1d00000004U, 0x706f227b35393173U, 0x3a226c616e6f6974U, 0x6873222c65757274U,
    0x5d375b3a22657061U, 0x7dU, 0x3100001000U, 0x3000000c4U, 0x1U,
    0x100000001U, 0xd00000004U, 0x6873227b36393173U, 0x5d315b3a22657061U, 0x7dU,
    0x3100001000U, 0x4000000c5U, 0x1U, 0x200000002U, 0xd00000004U,
    0x6873227b37393173U, 0x5d325b3a22657061U, 0x7dU, 0x3100001000U, 0xc000000c6U,
    0x1U, 0x300000004U, 0xd00000004U, 0x6873227b38393173U, 0x5d335b3a22657061U,
    0x7dU, 0x3100001000U, 0xd000000c7U, 0x1U, 0x400000008U,
    0xd00000004U, 0x6873227b39393173U, 0x5d345b3a22657061U, 0x7dU,
};
inline constexpr ::shmx_runtime::generated::Blob<1694> blob(words);
static_assert(::shmx_runtime::generated::fnv1a(words, 13552) == 0xbddf9955f7ff1a87U, "the blob was changed: generate it anew");
}  // namespace description

/// The description of the segment.
inline constexpr ::shmx_runtime::Description schema{
    "many_streams",
    ::std::span<const ::std::byte>(description::blob.bytes).first(13552),
    0xbddf9955f7ff1a87U,
    0x3b14f32364d556e9U,
};

/// A frame to read, whatever holds its bytes: `Frame` or `Snapshot`.
template <class Backing_, class Face_>
class View : public ::shmx_runtime::generated::Reading<Backing_> {
public:
    using ::shmx_runtime::generated::Reading<Backing_>::Reading;

    /// `s0`
    ///
    /// Shape: (1,). A frame may lack it.
    [[nodiscard]] ::std::optional<::std::span<const ::std::uint8_t>> s0() const noexcept {
        return ::shmx_runtime::generated::opt_slice<::std::uint8_t>(this->core(), 0);
    }
    /// Whether this frame has `s0`.
    [[nodiscard]] bool has_s0() const noexcept {
        return this->has_at(0);
    }
    /// `s1`
    ///
    /// Shape: (2,).
    [[nodiscard]] ::std::span<const ::std::int16_t> s1() const noexcept {
        return ::shmx_runtime::generated::slice<::std::int16_t>(this->core(), 1);
    }
    /// `s2`
    ///
    /// Shape: (3,).
    [[nodiscard]] ::std::span<const float> s2() const noexcept {
        return ::shmx_runtime::generated::slice<float>(this->core(), 2);
    }
    /// `s3`
    ///
    /// Shape: (4,).
    [[nodiscard]] ::std::span<const double> s3() const noexcept {
        return ::shmx_runtime::generated::slice<double>(this->core(), 3);
    }
    /// `s4`
    ///
    /// Shape: (5,).
    [[nodiscard]] ::std::span<const ::std::uint8_t> s4() const noexcept {
        return ::shmx_runtime::generated::slice<::std::uint8_t>(this->core(), 4);
    }
    /// `s5`
    ///
    /// Shape: (6,). A frame may lack it.
    [[nodiscard]] ::std::optional<::std::span<const ::std::int16_t>> s5() const noexcept {
        return ::shmx_runtime::generated::opt_slice<::std::int16_t>(this->core(), 5);
    }
    /// Whether this frame has `s5`.
    [[nodiscard]] bool has_s5() const noexcept {
        return this->has_at(5);
    }
    /// `s6`
    ///
    /// Shape: (7,).
    [[nodiscard]] ::std::span<const float> s6() const noexcept {
        return ::shmx_runtime::generated::slice<float>(this->core(), 6);
    }
    /// `s7`
    ///
    /// Shape: (1,).
    [[nodiscard]] ::std::span<const double> s7() const noexcept {
        return ::shmx_runtime::generated::slice<double>(this->core(), 7);
    }
    /// `s8`
    ///
    /// Shape: (2,).
    [[nodiscard]] ::std::span<const ::std::uint8_t> s8() const noexcept {
        return ::shmx_runtime::generated::slice<::std::uint8_t>(this->core(), 8);
    }
    /// `s9`
    ///
    /// Shape: (3,).
    [[nodiscard]] ::std::span<const ::std::int16_t> s9() const noexcept {
        return ::shmx_runtime::generated::slice<::std::int16_t>(this->core(), 9);
    }
    /// `s10`
    ///
    /// Shape: (4,). A frame may lack it.
    [[nodiscard]] ::std::optional<::std::span<const float>> s10() const noexcept {
        return ::shmx_runtime::generated::opt_slice<float>(this->core(), 10);
    }
    /// Whether this frame has `s10`.
    [[nodiscard]] bool has_s10() const noexcept {
        return this->has_at(10);
    }
    /// `s11`
    ///
    /// Shape: (5,).
    [[nodiscard]] ::std::span<const double> s11() const noexcept {
        return ::shmx_runtime::generated::slice<double>(this->core(), 11);
    }
    /// `s12`
    ///
    /// Shape: (6,).
    [[nodiscard]] ::std::span<const ::std::uint8_t> s12() const noexcept {
        return ::shmx_runtime::generated::slice<::std::uint8_t>(this->core(), 12);
    }
    /// `s13`
    ///
    /// Shape: (7,).
    [[nodiscard]] ::std::span<const ::std::int16_t> s13() const noexcept {
        return ::shmx_runtime::generated::slice<::std::int16_t>(this->core(), 13);
    }
    /// `s14`
    ///
    /// Shape: (1,).
    [[nodiscard]] ::std::span<const float> s14() const noexcept {
        return ::shmx_runtime::generated::slice<float>(this->core(), 14);
    }
    /// `s15`
    ///
    /// Shape: (2,). A frame may lack it.
    [[nodiscard]] ::std::optional<::std::span<const double>> s15() const noexcept {
        return ::shmx_runtime::generated::opt_slice<double>(this->core(), 15);
    }
    /// Whether this frame has `s15`.
    [[nodiscard]] bool has_s15() const noexcept {
        return this->has_at(15);
    }
    /// `s16`
    ///
    /// Shape: (3,).
    [[nodiscard]] ::std::span<const ::std::uint8_t> s16() const noexcept {
        return ::shmx_runtime::generated::slice<::std::uint8_t>(this->core(), 16);
    }
    /// `s17`
    ///
    /// Shape: (4,).
    [[nodiscard]] ::std::span<const ::std::int16_t> s17() const noexcept {
        return ::shmx_runtime::generated::slice<::std::int16_t>(this->core(), 17);
    }
    /// `s18`
    ///
    /// Shape: (5,).
    [[nodiscard]] ::std::span<const float> s18() const noexcept {
        return ::shmx_runtime::generated::slice<float>(this->core(), 18);
    }
    /// `s19`
    ///
    /// Shape: (6,).
    [[nodiscard]] ::std::span<const double> s19() const noexcept {
        return ::shmx_runtime::generated::slice<double>(this->core(), 19);
    }
    /// `s20`
    ///
    /// Shape: (7,). A frame may lack it.
    [[nodiscard]] ::std::optional<::std::span<const ::std::uint8_t>> s20() const noexcept {
        return ::shmx_runtime::generated::opt_slice<::std::uint8_t>(this->core(), 20);
    }
    /// Whether this frame has `s20`.
    [[nodiscard]] bool has_s20() const noexcept {
        return this->has_at(20);
    }
    /// `s21`
    ///
    /// Shape: (1,).
    [[nodiscard]] ::std::span<const ::std::int16_t> s21() const noexcept {
        return ::shmx_runtime::generated::slice<::std::int16_t>(this->core(), 21);
    }
    /// `s22`
    ///
    /// Shape: (2,).
    [[nodiscard]] ::std::span<const float> s22() const noexcept {
        return ::shmx_runtime::generated::slice<float>(this->core(), 22);
    }
    /// `s23`
    ///
    /// Shape: (3,).
    [[nodiscard]] ::std::span<const double> s23() const noexcept {
        return ::shmx_runtime::generated::slice<double>(this->core(), 23);
    }
    /// `s24`
    ///
    /// Shape: (4,).
    [[nodiscard]] ::std::span<const ::std::uint8_t> s24() const noexcept {
        return ::shmx_runtime::generated::slice<::std::uint8_t>(this->core(), 24);
    }
    /// `s25`
    ///
    /// Shape: (5,). A frame may lack it.
    [[nodiscard]] ::std::optional<::std::span<const ::std::int16_t>> s25() const noexcept {
        return ::shmx_runtime::generated::opt_slice<::std::int16_t>(this->core(), 25);
    }
    /// Whether this frame has `s25`.
    [[nodiscard]] bool has_s25() const noexcept {
        return this->has_at(25);
    }
    /// `s26`
    ///
    /// Shape: (6,).
    [[nodiscard]] ::std::span<const float> s26() const noexcept {
        return ::shmx_runtime::generated::slice<float>(this->core(), 26);
    }
    /// `s27`
    ///
    /// Shape: (7,).
    [[nodiscard]] ::std::span<const double> s27() const noexcept {
        return ::shmx_runtime::generated::slice<double>(this->core(), 27);
    }
    /// `s28`
    ///
    /// Shape: (1,).
    [[nodiscard]] ::std::span<const ::std::uint8_t> s28() const noexcept {
        return ::shmx_runtime::generated::slice<::std::uint8_t>(this->core(), 28);
    }
    /// `s29`
    ///
    /// Shape: (2,).
    [[nodiscard]] ::std::span<const ::std::int16_t> s29() const noexcept {
        return ::shmx_runtime::generated::slice<::std::int16_t>(this->core(), 29);
    }
    /// `s30`
    ///
    /// Shape: (3,). A frame may lack it.
    [[nodiscard]] ::std::optional<::std::span<const float>> s30() const noexcept {
        return ::shmx_runtime::generated::opt_slice<float>(this->core(), 30);
    }
    /// Whether this frame has `s30`.
    [[nodiscard]] bool has_s30() const noexcept {
        return this->has_at(30);
    }
    /// `s31`
    ///
    /// Shape: (4,).
    [[nodiscard]] ::std::span<const double> s31() const noexcept {
        return ::shmx_runtime::generated::slice<double>(this->core(), 31);
    }
    /// `s32`
    ///
    /// Shape: (5,).
    [[nodiscard]] ::std::span<const ::std::uint8_t> s32() const noexcept {
        return ::shmx_runtime::generated::slice<::std::uint8_t>(this->core(), 32);
    }
    /// `s33`
    ///
    /// Shape: (6,).
    [[nodiscard]] ::std::span<const ::std::int16_t> s33() const noexcept {
        return ::shmx_runtime::generated::slice<::std::int16_t>(this->core(), 33);
    }
    /// `s34`
    ///
    /// Shape: (7,).
    [[nodiscard]] ::std::span<const float> s34() const noexcept {
        return ::shmx_runtime::generated::slice<float>(this->core(), 34);
    }
    /// `s35`
    ///
    /// Shape: (1,). A frame may lack it.
    [[nodiscard]] ::std::optional<::std::span<const double>> s35() const noexcept {
        return ::shmx_runtime::generated::opt_slice<double>(this->core(), 35);
    }
    /// Whether this frame has `s35`.
    [[nodiscard]] bool has_s35() const noexcept {
        return this->has_at(35);
    }
    /// `s36`
    ///
    /// Shape: (2,).
    [[nodiscard]] ::std::span<const ::std::uint8_t> s36() const noexcept {
        return ::shmx_runtime::generated::slice<::std::uint8_t>(this->core(), 36);
    }
    /// `s37`
    ///
    /// Shape: (3,).
    [[nodiscard]] ::std::span<const ::std::int16_t> s37() const noexcept {
        return ::shmx_runtime::generated::slice<::std::int16_t>(this->core(), 37);
    }
    /// `s38`
    ///
    /// Shape: (4,).
    [[nodiscard]] ::std::span<const float> s38() const noexcept {
        return ::shmx_runtime::generated::slice<float>(this->core(), 38);
    }
    /// `s39`
    ///
    /// Shape: (5,).
    [[nodiscard]] ::std::span<const double> s39() const noexcept {
        return ::shmx_runtime::generated::slice<double>(this->core(), 39);
    }
    /// `s40`
    ///
    /// Shape: (6,). A frame may lack it.
    [[nodiscard]] ::std::optional<::std::span<const ::std::uint8_t>> s40() const noexcept {
        return ::shmx_runtime::generated::opt_slice<::std::uint8_t>(this->core(), 40);
    }
    /// Whether this frame has `s40`.
    [[nodiscard]] bool has_s40() const noexcept {
        return this->has_at(40);
    }
    /// `s41`
    ///
    /// Shape: (7,).
    [[nodiscard]] ::std::span<const ::std::int16_t> s41() const noexcept {
        return ::shmx_runtime::generated::slice<::std::int16_t>(this->core(), 41);
    }
    /// `s42`
    ///
    /// Shape: (1,).
    [[nodiscard]] ::std::span<const float> s42() const noexcept {
        return ::shmx_runtime::generated::slice<float>(this->core(), 42);
    }
    /// `s43`
    ///
    /// Shape: (2,).
    [[nodiscard]] ::std::span<const double> s43() const noexcept {
        return ::shmx_runtime::generated::slice<double>(this->core(), 43);
    }
    /// `s44`
    ///
    /// Shape: (3,).
    [[nodiscard]] ::std::span<const ::std::uint8_t> s44() const noexcept {
        return ::shmx_runtime::generated::slice<::std::uint8_t>(this->core(), 44);
    }
    /// `s45`
    ///
    /// Shape: (4,). A frame may lack it.
    [[nodiscard]] ::std::optional<::std::span<const ::std::int16_t>> s45() const noexcept {
        return ::shmx_runtime::generated::opt_slice<::std::int16_t>(this->core(), 45);
    }
    /// Whether this frame has `s45`.
    [[nodiscard]] bool has_s45() const noexcept {
        return this->has_at(45);
    }
    /// `s46`
    ///
    /// Shape: (5,).
    [[nodiscard]] ::std::span<const float> s46() const noexcept {
        return ::shmx_runtime::generated::slice<float>(this->core(), 46);
    }
    /// `s47`
    ///
    /// Shape: (6,).
    [[nodiscard]] ::std::span<const double> s47() const noexcept {
        return ::shmx_runtime::generated::slice<double>(this->core(), 47);
    }
    /// `s48`
    ///
    /// Shape: (7,).
    [[nodiscard]] ::std::span<const ::std::uint8_t> s48() const noexcept {
        return ::shmx_runtime::generated::slice<::std::uint8_t>(this->core(), 48);
    }
    /// `s49`
    ///
    /// Shape: (1,).
    [[nodiscard]] ::std::span<const ::std::int16_t> s49() const noexcept {
        return ::shmx_runtime::generated::slice<::std::int16_t>(this->core(), 49);
    }
    /// `s50`
    ///
    /// Shape: (2,). A frame may lack it.
    [[nodiscard]] ::std::optional<::std::span<const float>> s50() const noexcept {
        return ::shmx_runtime::generated::opt_slice<float>(this->core(), 50);
    }
    /// Whether this frame has `s50`.
    [[nodiscard]] bool has_s50() const noexcept {
        return this->has_at(50);
    }
    /// `s51`
    ///
    /// Shape: (3,).
    [[nodiscard]] ::std::span<const double> s51() const noexcept {
        return ::shmx_runtime::generated::slice<double>(this->core(), 51);
    }
    /// `s52`
    ///
    /// Shape: (4,).
    [[nodiscard]] ::std::span<const ::std::uint8_t> s52() const noexcept {
        return ::shmx_runtime::generated::slice<::std::uint8_t>(this->core(), 52);
    }
    /// `s53`
    ///
    /// Shape: (5,).
    [[nodiscard]] ::std::span<const ::std::int16_t> s53() const noexcept {
        return ::shmx_runtime::generated::slice<::std::int16_t>(this->core(), 53);
    }
    /// `s54`
    ///
    /// Shape: (6,).
    [[nodiscard]] ::std::span<const float> s54() const noexcept {
        return ::shmx_runtime::generated::slice<float>(this->core(), 54);
    }
    /// `s55`
    ///
    /// Shape: (7,). A frame may lack it.
    [[nodiscard]] ::std::optional<::std::span<const double>> s55() const noexcept {
        return ::shmx_runtime::generated::opt_slice<double>(this->core(), 55);
    }
    /// Whether this frame has `s55`.
    [[nodiscard]] bool has_s55() const noexcept {
        return this->has_at(55);
    }
    /// `s56`
    ///
    /// Shape: (1,).
    [[nodiscard]] ::std::span<const ::std::uint8_t> s56() const noexcept {
        return ::shmx_runtime::generated::slice<::std::uint8_t>(this->core(), 56);
    }
    /// `s57`
    ///
    /// Shape: (2,).
    [[nodiscard]] ::std::span<const ::std::int16_t> s57() const noexcept {
        return ::shmx_runtime::generated::slice<::std::int16_t>(this->core(), 57);
    }
    /// `s58`
    ///
    /// Shape: (3,).
    [[nodiscard]] ::std::span<const float> s58() const noexcept {
        return ::shmx_runtime::generated::slice<float>(this->core(), 58);
    }
    /// `s59`
    ///
    /// Shape: (4,).
    [[nodiscard]] ::std::span<const double> s59() const noexcept {
        return ::shmx_runtime::generated::slice<double>(this->core(), 59);
    }
    /// `s60`
    ///
    /// Shape: (5,). A frame may lack it.
    [[nodiscard]] ::std::optional<::std::span<const ::std::uint8_t>> s60() const noexcept {
        return ::shmx_runtime::generated::opt_slice<::std::uint8_t>(this->core(), 60);
    }
    /// Whether this frame has `s60`.
    [[nodiscard]] bool has_s60() const noexcept {
        return this->has_at(60);
    }
    /// `s61`
    ///
    /// Shape: (6,).
    [[nodiscard]] ::std::span<const ::std::int16_t> s61() const noexcept {
        return ::shmx_runtime::generated::slice<::std::int16_t>(this->core(), 61);
    }
    /// `s62`
    ///
    /// Shape: (7,).
    [[nodiscard]] ::std::span<const float> s62() const noexcept {
        return ::shmx_runtime::generated::slice<float>(this->core(), 62);
    }
    /// `s63`
    ///
    /// Shape: (1,).
    [[nodiscard]] ::std::span<const double> s63() const noexcept {
        return ::shmx_runtime::generated::slice<double>(this->core(), 63);
    }
    /// `s64`
    ///
    /// Shape: (2,).
    [[nodiscard]] ::std::span<const ::std::uint8_t> s64() const noexcept {
        return ::shmx_runtime::generated::slice<::std::uint8_t>(this->core(), 64);
    }
    /// `s65`
    ///
    /// Shape: (3,). A frame may lack it.
    [[nodiscard]] ::std::optional<::std::span<const ::std::int16_t>> s65() const noexcept {
        return ::shmx_runtime::generated::opt_slice<::std::int16_t>(this->core(), 65);
    }
    /// Whether this frame has `s65`.
    [[nodiscard]] bool has_s65() const noexcept {
        return this->has_at(65);
    }
    /// `s66`
    ///
    /// Shape: (4,).
    [[nodiscard]] ::std::span<const float> s66() const noexcept {
        return ::shmx_runtime::generated::slice<float>(this->core(), 66);
    }
    /// `s67`
    ///
    /// Shape: (5,).
    [[nodiscard]] ::std::span<const double> s67() const noexcept {
        return ::shmx_runtime::generated::slice<double>(this->core(), 67);
    }
    /// `s68`
    ///
    /// Shape: (6,).
    [[nodiscard]] ::std::span<const ::std::uint8_t> s68() const noexcept {
        return ::shmx_runtime::generated::slice<::std::uint8_t>(this->core(), 68);
    }
    /// `s69`
    ///
    /// Shape: (7,).
    [[nodiscard]] ::std::span<const ::std::int16_t> s69() const noexcept {
        return ::shmx_runtime::generated::slice<::std::int16_t>(this->core(), 69);
    }
    /// `s70`
    ///
    /// Shape: (1,). A frame may lack it.
    [[nodiscard]] ::std::optional<::std::span<const float>> s70() const noexcept {
        return ::shmx_runtime::generated::opt_slice<float>(this->core(), 70);
    }
    /// Whether this frame has `s70`.
    [[nodiscard]] bool has_s70() const noexcept {
        return this->has_at(70);
    }
    /// `s71`
    ///
    /// Shape: (2,).
    [[nodiscard]] ::std::span<const double> s71() const noexcept {
        return ::shmx_runtime::generated::slice<double>(this->core(), 71);
    }
    /// `s72`
    ///
    /// Shape: (3,).
    [[nodiscard]] ::std::span<const ::std::uint8_t> s72() const noexcept {
        return ::shmx_runtime::generated::slice<::std::uint8_t>(this->core(), 72);
    }
    /// `s73`
    ///
    /// Shape: (4,).
    [[nodiscard]] ::std::span<const ::std::int16_t> s73() const noexcept {
        return ::shmx_runtime::generated::slice<::std::int16_t>(this->core(), 73);
    }
    /// `s74`
    ///
    /// Shape: (5,).
    [[nodiscard]] ::std::span<const float> s74() const noexcept {
        return ::shmx_runtime::generated::slice<float>(this->core(), 74);
    }
    /// `s75`
    ///
    /// Shape: (6,). A frame may lack it.
    [[nodiscard]] ::std::optional<::std::span<const double>> s75() const noexcept {
        return ::shmx_runtime::generated::opt_slice<double>(this->core(), 75);
    }
    /// Whether this frame has `s75`.
    [[nodiscard]] bool has_s75() const noexcept {
        return this->has_at(75);
    }
    /// `s76`
    ///
    /// Shape: (7,).
    [[nodiscard]] ::std::span<const ::std::uint8_t> s76() const noexcept {
        return ::shmx_runtime::generated::slice<::std::uint8_t>(this->core(), 76);
    }
    /// `s77`
    ///
    /// Shape: (1,).
    [[nodiscard]] ::std::span<const ::std::int16_t> s77() const noexcept {
        return ::shmx_runtime::generated::slice<::std::int16_t>(this->core(), 77);
    }
    /// `s78`
    ///
    /// Shape: (2,).
    [[nodiscard]] ::std::span<const float> s78() const noexcept {
        return ::shmx_runtime::generated::slice<float>(this->core(), 78);
    }
    /// `s79`
    ///
    /// Shape: (3,).
    [[nodiscard]] ::std::span<const double> s79() const noexcept {
        return ::shmx_runtime::generated::slice<double>(this->core(), 79);
    }
    /// `s80`
    ///
    /// Shape: (4,). A frame may lack it.
    [[nodiscard]] ::std::optional<::std::span<const ::std::uint8_t>> s80() const noexcept {
        return ::shmx_runtime::generated::opt_slice<::std::uint8_t>(this->core(), 80);
    }
    /// Whether this frame has `s80`.
    [[nodiscard]] bool has_s80() const noexcept {
        return this->has_at(80);
    }
    /// `s81`
    ///
    /// Shape: (5,).
    [[nodiscard]] ::std::span<const ::std::int16_t> s81() const noexcept {
        return ::shmx_runtime::generated::slice<::std::int16_t>(this->core(), 81);
    }
    /// `s82`
    ///
    /// Shape: (6,).
    [[nodiscard]] ::std::span<const float> s82() const noexcept {
        return ::shmx_runtime::generated::slice<float>(this->core(), 82);
    }
    /// `s83`
    ///
    /// Shape: (7,).
    [[nodiscard]] ::std::span<const double> s83() const noexcept {
        return ::shmx_runtime::generated::slice<double>(this->core(), 83);
    }
    /// `s84`
    ///
    /// Shape: (1,).
    [[nodiscard]] ::std::span<const ::std::uint8_t> s84() const noexcept {
        return ::shmx_runtime::generated::slice<::std::uint8_t>(this->core(), 84);
    }
    /// `s85`
    ///
    /// Shape: (2,). A frame may lack it.
    [[nodiscard]] ::std::optional<::std::span<const ::std::int16_t>> s85() const noexcept {
        return ::shmx_runtime::generated::opt_slice<::std::int16_t>(this->core(), 85);
    }
    /// Whether this frame has `s85`.
    [[nodiscard]] bool has_s85() const noexcept {
        return this->has_at(85);
    }
    /// `s86`
    ///
    /// Shape: (3,).
    [[nodiscard]] ::std::span<const float> s86() const noexcept {
        return ::shmx_runtime::generated::slice<float>(this->core(), 86);
    }
    /// `s87`
    ///
    /// Shape: (4,).
    [[nodiscard]] ::std::span<const double> s87() const noexcept {
        return ::shmx_runtime::generated::slice<double>(this->core(), 87);
    }
    /// `s88`
    ///
    /// Shape: (5,).
    [[nodiscard]] ::std::span<const ::std::uint8_t> s88() const noexcept {
        return ::shmx_runtime::generated::slice<::std::uint8_t>(this->core(), 88);
    }
    /// `s89`
    ///
    /// Shape: (6,).
    [[nodiscard]] ::std::span<const ::std::int16_t> s89() const noexcept {
        return ::shmx_runtime::generated::slice<::std::int16_t>(this->core(), 89);
    }
    /// `s90`
    ///
    /// Shape: (7,). A frame may lack it.
    [[nodiscard]] ::std::optional<::std::span<const float>> s90() const noexcept {
        return ::shmx_runtime::generated::opt_slice<float>(this->core(), 90);
    }
    /// Whether this frame has `s90`.
    [[nodiscard]] bool has_s90() const noexcept {
        return this->has_at(90);
    }
    /// `s91`
    ///
    /// Shape: (1,).
    [[nodiscard]] ::std::span<const double> s91() const noexcept {
        return ::shmx_runtime::generated::slice<double>(this->core(), 91);
    }
    /// `s92`
    ///
    /// Shape: (2,).
    [[nodiscard]] ::std::span<const ::std::uint8_t> s92() const noexcept {
        return ::shmx_runtime::generated::slice<::std::uint8_t>(this->core(), 92);
    }
    /// `s93`
    ///
    /// Shape: (3,).
    [[nodiscard]] ::std::span<const ::std::int16_t> s93() const noexcept {
        return ::shmx_runtime::generated::slice<::std::int16_t>(this->core(), 93);
    }
    /// `s94`
    ///
    /// Shape: (4,).
    [[nodiscard]] ::std::span<const float> s94() const noexcept {
        return ::shmx_runtime::generated::slice<float>(this->core(), 94);
    }
    /// `s95`
    ///
    /// Shape: (5,). A frame may lack it.
    [[nodiscard]] ::std::optional<::std::span<const double>> s95() const noexcept {
        return ::shmx_runtime::generated::opt_slice<double>(this->core(), 95);
    }
    /// Whether this frame has `s95`.
    [[nodiscard]] bool has_s95() const noexcept {
        return this->has_at(95);
    }
    /// `s96`
    ///
    /// Shape: (6,).
    [[nodiscard]] ::std::span<const ::std::uint8_t> s96() const noexcept {
        return ::shmx_runtime::generated::slice<::std::uint8_t>(this->core(), 96);
    }
    /// `s97`
    ///
    /// Shape: (7,).
    [[nodiscard]] ::std::span<const ::std::int16_t> s97() const noexcept {
        return ::shmx_runtime::generated::slice<::std::int16_t>(this->core(), 97);
    }
    /// `s98`
    ///
    /// Shape: (1,).
    [[nodiscard]] ::std::span<const float> s98() const noexcept {
        return ::shmx_runtime::generated::slice<float>(this->core(), 98);
    }
    /// `s99`
    ///
    /// Shape: (2,).
    [[nodiscard]] ::std::span<const double> s99() const noexcept {
        return ::shmx_runtime::generated::slice<double>(this->core(), 99);
    }
    /// `s100`
    ///
    /// Shape: (3,). A frame may lack it.
    [[nodiscard]] ::std::optional<::std::span<const ::std::uint8_t>> s100() const noexcept {
        return ::shmx_runtime::generated::opt_slice<::std::uint8_t>(this->core(), 100);
    }
    /// Whether this frame has `s100`.
    [[nodiscard]] bool has_s100() const noexcept {
        return this->has_at(100);
    }
    /// `s101`
    ///
    /// Shape: (4,).
    [[nodiscard]] ::std::span<const ::std::int16_t> s101() const noexcept {
        return ::shmx_runtime::generated::slice<::std::int16_t>(this->core(), 101);
    }
    /// `s102`
    ///
    /// Shape: (5,).
    [[nodiscard]] ::std::span<const float> s102() const noexcept {
        return ::shmx_runtime::generated::slice<float>(this->core(), 102);
    }
    /// `s103`
    ///
    /// Shape: (6,).
    [[nodiscard]] ::std::span<const double> s103() const noexcept {
        return ::shmx_runtime::generated::slice<double>(this->core(), 103);
    }
    /// `s104`
    ///
    /// Shape: (7,).
    [[nodiscard]] ::std::span<const ::std::uint8_t> s104() const noexcept {
        return ::shmx_runtime::generated::slice<::std::uint8_t>(this->core(), 104);
    }
    /// `s105`
    ///
    /// Shape: (1,). A frame may lack it.
    [[nodiscard]] ::std::optional<::std::span<const ::std::int16_t>> s105() const noexcept {
        return ::shmx_runtime::generated::opt_slice<::std::int16_t>(this->core(), 105);
    }
    /// Whether this frame has `s105`.
    [[nodiscard]] bool has_s105() const noexcept {
        return this->has_at(105);
    }
    /// `s106`
    ///
    /// Shape: (2,).
    [[nodiscard]] ::std::span<const float> s106() const noexcept {
        return ::shmx_runtime::generated::slice<float>(this->core(), 106);
    }
    /// `s107`
    ///
    /// Shape: (3,).
    [[nodiscard]] ::std::span<const double> s107() const noexcept {
        return ::shmx_runtime::generated::slice<double>(this->core(), 107);
    }
    /// `s108`
    ///
    /// Shape: (4,).
    [[nodiscard]] ::std::span<const ::std::uint8_t> s108() const noexcept {
        return ::shmx_runtime::generated::slice<::std::uint8_t>(this->core(), 108);
    }
    /// `s109`
    ///
    /// Shape: (5,).
    [[nodiscard]] ::std::span<const ::std::int16_t> s109() const noexcept {
        return ::shmx_runtime::generated::slice<::std::int16_t>(this->core(), 109);
    }
    /// `s110`
    ///
    /// Shape: (6,). A frame may lack it.
    [[nodiscard]] ::std::optional<::std::span<const float>> s110() const noexcept {
        return ::shmx_runtime::generated::opt_slice<float>(this->core(), 110);
    }
    /// Whether this frame has `s110`.
    [[nodiscard]] bool has_s110() const noexcept {
        return this->has_at(110);
    }
    /// `s111`
    ///
    /// Shape: (7,).
    [[nodiscard]] ::std::span<const double> s111() const noexcept {
        return ::shmx_runtime::generated::slice<double>(this->core(), 111);
    }
    /// `s112`
    ///
    /// Shape: (1,).
    [[nodiscard]] ::std::span<const ::std::uint8_t> s112() const noexcept {
        return ::shmx_runtime::generated::slice<::std::uint8_t>(this->core(), 112);
    }
    /// `s113`
    ///
    /// Shape: (2,).
    [[nodiscard]] ::std::span<const ::std::int16_t> s113() const noexcept {
        return ::shmx_runtime::generated::slice<::std::int16_t>(this->core(), 113);
    }
    /// `s114`
    ///
    /// Shape: (3,).
    [[nodiscard]] ::std::span<const float> s114() const noexcept {
        return ::shmx_runtime::generated::slice<float>(this->core(), 114);
    }
    /// `s115`
    ///
    /// Shape: (4,). A frame may lack it.
    [[nodiscard]] ::std::optional<::std::span<const double>> s115() const noexcept {
        return ::shmx_runtime::generated::opt_slice<double>(this->core(), 115);
    }
    /// Whether this frame has `s115`.
    [[nodiscard]] bool has_s115() const noexcept {
        return this->has_at(115);
    }
    /// `s116`
    ///
    /// Shape: (5,).
    [[nodiscard]] ::std::span<const ::std::uint8_t> s116() const noexcept {
        return ::shmx_runtime::generated::slice<::std::uint8_t>(this->core(), 116);
    }
    /// `s117`
    ///
    /// Shape: (6,).
    [[nodiscard]] ::std::span<const ::std::int16_t> s117() const noexcept {
        return ::shmx_runtime::generated::slice<::std::int16_t>(this->core(), 117);
    }
    /// `s118`
    ///
    /// Shape: (7,).
    [[nodiscard]] ::std::span<const float> s118() const noexcept {
        return ::shmx_runtime::generated::slice<float>(this->core(), 118);
    }
    /// `s119`
    ///
    /// Shape: (1,).
    [[nodiscard]] ::std::span<const double> s119() const noexcept {
        return ::shmx_runtime::generated::slice<double>(this->core(), 119);
    }
    /// `s120`
    ///
    /// Shape: (2,). A frame may lack it.
    [[nodiscard]] ::std::optional<::std::span<const ::std::uint8_t>> s120() const noexcept {
        return ::shmx_runtime::generated::opt_slice<::std::uint8_t>(this->core(), 120);
    }
    /// Whether this frame has `s120`.
    [[nodiscard]] bool has_s120() const noexcept {
        return this->has_at(120);
    }
    /// `s121`
    ///
    /// Shape: (3,).
    [[nodiscard]] ::std::span<const ::std::int16_t> s121() const noexcept {
        return ::shmx_runtime::generated::slice<::std::int16_t>(this->core(), 121);
    }
    /// `s122`
    ///
    /// Shape: (4,).
    [[nodiscard]] ::std::span<const float> s122() const noexcept {
        return ::shmx_runtime::generated::slice<float>(this->core(), 122);
    }
    /// `s123`
    ///
    /// Shape: (5,).
    [[nodiscard]] ::std::span<const double> s123() const noexcept {
        return ::shmx_runtime::generated::slice<double>(this->core(), 123);
    }
    /// `s124`
    ///
    /// Shape: (6,).
    [[nodiscard]] ::std::span<const ::std::uint8_t> s124() const noexcept {
        return ::shmx_runtime::generated::slice<::std::uint8_t>(this->core(), 124);
    }
    /// `s125`
    ///
    /// Shape: (7,). A frame may lack it.
    [[nodiscard]] ::std::optional<::std::span<const ::std::int16_t>> s125() const noexcept {
        return ::shmx_runtime::generated::opt_slice<::std::int16_t>(this->core(), 125);
    }
    /// Whether this frame has `s125`.
    [[nodiscard]] bool has_s125() const noexcept {
        return this->has_at(125);
    }
    /// `s126`
    ///
    /// Shape: (1,).
    [[nodiscard]] ::std::span<const float> s126() const noexcept {
        return ::shmx_runtime::generated::slice<float>(this->core(), 126);
    }
    /// `s127`
    ///
    /// Shape: (2,).
    [[nodiscard]] ::std::span<const double> s127() const noexcept {
        return ::shmx_runtime::generated::slice<double>(this->core(), 127);
    }
    /// `s128`
    ///
    /// Shape: (3,).
    [[nodiscard]] ::std::span<const ::std::uint8_t> s128() const noexcept {
        return ::shmx_runtime::generated::slice<::std::uint8_t>(this->core(), 128);
    }
    /// `s129`
    ///
    /// Shape: (4,).
    [[nodiscard]] ::std::span<const ::std::int16_t> s129() const noexcept {
        return ::shmx_runtime::generated::slice<::std::int16_t>(this->core(), 129);
    }
    /// `s130`
    ///
    /// Shape: (5,). A frame may lack it.
    [[nodiscard]] ::std::optional<::std::span<const float>> s130() const noexcept {
        return ::shmx_runtime::generated::opt_slice<float>(this->core(), 130);
    }
    /// Whether this frame has `s130`.
    [[nodiscard]] bool has_s130() const noexcept {
        return this->has_at(130);
    }
    /// `s131`
    ///
    /// Shape: (6,).
    [[nodiscard]] ::std::span<const double> s131() const noexcept {
        return ::shmx_runtime::generated::slice<double>(this->core(), 131);
    }
    /// `s132`
    ///
    /// Shape: (7,).
    [[nodiscard]] ::std::span<const ::std::uint8_t> s132() const noexcept {
        return ::shmx_runtime::generated::slice<::std::uint8_t>(this->core(), 132);
    }
    /// `s133`
    ///
    /// Shape: (1,).
    [[nodiscard]] ::std::span<const ::std::int16_t> s133() const noexcept {
        return ::shmx_runtime::generated::slice<::std::int16_t>(this->core(), 133);
    }
    /// `s134`
    ///
    /// Shape: (2,).
    [[nodiscard]] ::std::span<const float> s134() const noexcept {
        return ::shmx_runtime::generated::slice<float>(this->core(), 134);
    }
    /// `s135`
    ///
    /// Shape: (3,). A frame may lack it.
    [[nodiscard]] ::std::optional<::std::span<const double>> s135() const noexcept {
        return ::shmx_runtime::generated::opt_slice<double>(this->core(), 135);
    }
    /// Whether this frame has `s135`.
    [[nodiscard]] bool has_s135() const noexcept {
        return this->has_at(135);
    }
    /// `s136`
    ///
    /// Shape: (4,).
    [[nodiscard]] ::std::span<const ::std::uint8_t> s136() const noexcept {
        return ::shmx_runtime::generated::slice<::std::uint8_t>(this->core(), 136);
    }
    /// `s137`
    ///
    /// Shape: (5,).
    [[nodiscard]] ::std::span<const ::std::int16_t> s137() const noexcept {
        return ::shmx_runtime::generated::slice<::std::int16_t>(this->core(), 137);
    }
    /// `s138`
    ///
    /// Shape: (6,).
    [[nodiscard]] ::std::span<const float> s138() const noexcept {
        return ::shmx_runtime::generated::slice<float>(this->core(), 138);
    }
    /// `s139`
    ///
    /// Shape: (7,).
    [[nodiscard]] ::std::span<const double> s139() const noexcept {
        return ::shmx_runtime::generated::slice<double>(this->core(), 139);
    }
    /// `s140`
    ///
    /// Shape: (1,). A frame may lack it.
    [[nodiscard]] ::std::optional<::std::span<const ::std::uint8_t>> s140() const noexcept {
        return ::shmx_runtime::generated::opt_slice<::std::uint8_t>(this->core(), 140);
    }
    /// Whether this frame has `s140`.
    [[nodiscard]] bool has_s140() const noexcept {
        return this->has_at(140);
    }
    /// `s141`
    ///
    /// Shape: (2,).
    [[nodiscard]] ::std::span<const ::std::int16_t> s141() const noexcept {
        return ::shmx_runtime::generated::slice<::std::int16_t>(this->core(), 141);
    }
    /// `s142`
    ///
    /// Shape: (3,).
    [[nodiscard]] ::std::span<const float> s142() const noexcept {
        return ::shmx_runtime::generated::slice<float>(this->core(), 142);
    }
    /// `s143`
    ///
    /// Shape: (4,).
    [[nodiscard]] ::std::span<const double> s143() const noexcept {
        return ::shmx_runtime::generated::slice<double>(this->core(), 143);
    }
    /// `s144`
    ///
    /// Shape: (5,).
    [[nodiscard]] ::std::span<const ::std::uint8_t> s144() const noexcept {
        return ::shmx_runtime::generated::slice<::std::uint8_t>(this->core(), 144);
    }
    /// `s145`
    ///
    /// Shape: (6,). A frame may lack it.
    [[nodiscard]] ::std::optional<::std::span<const ::std::int16_t>> s145() const noexcept {
        return ::shmx_runtime::generated::opt_slice<::std::int16_t>(this->core(), 145);
    }
    /// Whether this frame has `s145`.
    [[nodiscard]] bool has_s145() const noexcept {
        return this->has_at(145);
    }
    /// `s146`
    ///
    /// Shape: (7,).
    [[nodiscard]] ::std::span<const float> s146() const noexcept {
        return ::shmx_runtime::generated::slice<float>(this->core(), 146);
    }
    /// `s147`
    ///
    /// Shape: (1,).
    [[nodiscard]] ::std::span<const double> s147() const noexcept {
        return ::shmx_runtime::generated::slice<double>(this->core(), 147);
    }
    /// `s148`
    ///
    /// Shape: (2,).
    [[nodiscard]] ::std::span<const ::std::uint8_t> s148() const noexcept {
        return ::shmx_runtime::generated::slice<::std::uint8_t>(this->core(), 148);
    }
    /// `s149`
    ///
    /// Shape: (3,).
    [[nodiscard]] ::std::span<const ::std::int16_t> s149() const noexcept {
        return ::shmx_runtime::generated::slice<::std::int16_t>(this->core(), 149);
    }
    /// `s150`
    ///
    /// Shape: (4,). A frame may lack it.
    [[nodiscard]] ::std::optional<::std::span<const float>> s150() const noexcept {
        return ::shmx_runtime::generated::opt_slice<float>(this->core(), 150);
    }
    /// Whether this frame has `s150`.
    [[nodiscard]] bool has_s150() const noexcept {
        return this->has_at(150);
    }
    /// `s151`
    ///
    /// Shape: (5,).
    [[nodiscard]] ::std::span<const double> s151() const noexcept {
        return ::shmx_runtime::generated::slice<double>(this->core(), 151);
    }
    /// `s152`
    ///
    /// Shape: (6,).
    [[nodiscard]] ::std::span<const ::std::uint8_t> s152() const noexcept {
        return ::shmx_runtime::generated::slice<::std::uint8_t>(this->core(), 152);
    }
    /// `s153`
    ///
    /// Shape: (7,).
    [[nodiscard]] ::std::span<const ::std::int16_t> s153() const noexcept {
        return ::shmx_runtime::generated::slice<::std::int16_t>(this->core(), 153);
    }
    /// `s154`
    ///
    /// Shape: (1,).
    [[nodiscard]] ::std::span<const float> s154() const noexcept {
        return ::shmx_runtime::generated::slice<float>(this->core(), 154);
    }
    /// `s155`
    ///
    /// Shape: (2,). A frame may lack it.
    [[nodiscard]] ::std::optional<::std::span<const double>> s155() const noexcept {
        return ::shmx_runtime::generated::opt_slice<double>(this->core(), 155);
    }
    /// Whether this frame has `s155`.
    [[nodiscard]] bool has_s155() const noexcept {
        return this->has_at(155);
    }
    /// `s156`
    ///
    /// Shape: (3,).
    [[nodiscard]] ::std::span<const ::std::uint8_t> s156() const noexcept {
        return ::shmx_runtime::generated::slice<::std::uint8_t>(this->core(), 156);
    }
    /// `s157`
    ///
    /// Shape: (4,).
    [[nodiscard]] ::std::span<const ::std::int16_t> s157() const noexcept {
        return ::shmx_runtime::generated::slice<::std::int16_t>(this->core(), 157);
    }
    /// `s158`
    ///
    /// Shape: (5,).
    [[nodiscard]] ::std::span<const float> s158() const noexcept {
        return ::shmx_runtime::generated::slice<float>(this->core(), 158);
    }
    /// `s159`
    ///
    /// Shape: (6,).
    [[nodiscard]] ::std::span<const double> s159() const noexcept {
        return ::shmx_runtime::generated::slice<double>(this->core(), 159);
    }
    /// `s160`
    ///
    /// Shape: (7,). A frame may lack it.
    [[nodiscard]] ::std::optional<::std::span<const ::std::uint8_t>> s160() const noexcept {
        return ::shmx_runtime::generated::opt_slice<::std::uint8_t>(this->core(), 160);
    }
    /// Whether this frame has `s160`.
    [[nodiscard]] bool has_s160() const noexcept {
        return this->has_at(160);
    }
    /// `s161`
    ///
    /// Shape: (1,).
    [[nodiscard]] ::std::span<const ::std::int16_t> s161() const noexcept {
        return ::shmx_runtime::generated::slice<::std::int16_t>(this->core(), 161);
    }
    /// `s162`
    ///
    /// Shape: (2,).
    [[nodiscard]] ::std::span<const float> s162() const noexcept {
        return ::shmx_runtime::generated::slice<float>(this->core(), 162);
    }
    /// `s163`
    ///
    /// Shape: (3,).
    [[nodiscard]] ::std::span<const double> s163() const noexcept {
        return ::shmx_runtime::generated::slice<double>(this->core(), 163);
    }
    /// `s164`
    ///
    /// Shape: (4,).
    [[nodiscard]] ::std::span<const ::std::uint8_t> s164() const noexcept {
        return ::shmx_runtime::generated::slice<::std::uint8_t>(this->core(), 164);
    }
    /// `s165`
    ///
    /// Shape: (5,). A frame may lack it.
    [[nodiscard]] ::std::optional<::std::span<const ::std::int16_t>> s165() const noexcept {
        return ::shmx_runtime::generated::opt_slice<::std::int16_t>(this->core(), 165);
    }
    /// Whether this frame has `s165`.
    [[nodiscard]] bool has_s165() const noexcept {
        return this->has_at(165);
    }
    /// `s166`
    ///
    /// Shape: (6,).
    [[nodiscard]] ::std::span<const float> s166() const noexcept {
        return ::shmx_runtime::generated::slice<float>(this->core(), 166);
    }
    /// `s167`
    ///
    /// Shape: (7,).
    [[nodiscard]] ::std::span<const double> s167() const noexcept {
        return ::shmx_runtime::generated::slice<double>(this->core(), 167);
    }
    /// `s168`
    ///
    /// Shape: (1,).
    [[nodiscard]] ::std::span<const ::std::uint8_t> s168() const noexcept {
        return ::shmx_runtime::generated::slice<::std::uint8_t>(this->core(), 168);
    }
    /// `s169`
    ///
    /// Shape: (2,).
    [[nodiscard]] ::std::span<const ::std::int16_t> s169() const noexcept {
        return ::shmx_runtime::generated::slice<::std::int16_t>(this->core(), 169);
    }
    /// `s170`
    ///
    /// Shape: (3,). A frame may lack it.
    [[nodiscard]] ::std::optional<::std::span<const float>> s170() const noexcept {
        return ::shmx_runtime::generated::opt_slice<float>(this->core(), 170);
    }
    /// Whether this frame has `s170`.
    [[nodiscard]] bool has_s170() const noexcept {
        return this->has_at(170);
    }
    /// `s171`
    ///
    /// Shape: (4,).
    [[nodiscard]] ::std::span<const double> s171() const noexcept {
        return ::shmx_runtime::generated::slice<double>(this->core(), 171);
    }
    /// `s172`
    ///
    /// Shape: (5,).
    [[nodiscard]] ::std::span<const ::std::uint8_t> s172() const noexcept {
        return ::shmx_runtime::generated::slice<::std::uint8_t>(this->core(), 172);
    }
    /// `s173`
    ///
    /// Shape: (6,).
    [[nodiscard]] ::std::span<const ::std::int16_t> s173() const noexcept {
        return ::shmx_runtime::generated::slice<::std::int16_t>(this->core(), 173);
    }
    /// `s174`
    ///
    /// Shape: (7,).
    [[nodiscard]] ::std::span<const float> s174() const noexcept {
        return ::shmx_runtime::generated::slice<float>(this->core(), 174);
    }
    /// `s175`
    ///
    /// Shape: (1,). A frame may lack it.
    [[nodiscard]] ::std::optional<::std::span<const double>> s175() const noexcept {
        return ::shmx_runtime::generated::opt_slice<double>(this->core(), 175);
    }
    /// Whether this frame has `s175`.
    [[nodiscard]] bool has_s175() const noexcept {
        return this->has_at(175);
    }
    /// `s176`
    ///
    /// Shape: (2,).
    [[nodiscard]] ::std::span<const ::std::uint8_t> s176() const noexcept {
        return ::shmx_runtime::generated::slice<::std::uint8_t>(this->core(), 176);
    }
    /// `s177`
    ///
    /// Shape: (3,).
    [[nodiscard]] ::std::span<const ::std::int16_t> s177() const noexcept {
        return ::shmx_runtime::generated::slice<::std::int16_t>(this->core(), 177);
    }
    /// `s178`
    ///
    /// Shape: (4,).
    [[nodiscard]] ::std::span<const float> s178() const noexcept {
        return ::shmx_runtime::generated::slice<float>(this->core(), 178);
    }
    /// `s179`
    ///
    /// Shape: (5,).
    [[nodiscard]] ::std::span<const double> s179() const noexcept {
        return ::shmx_runtime::generated::slice<double>(this->core(), 179);
    }
    /// `s180`
    ///
    /// Shape: (6,). A frame may lack it.
    [[nodiscard]] ::std::optional<::std::span<const ::std::uint8_t>> s180() const noexcept {
        return ::shmx_runtime::generated::opt_slice<::std::uint8_t>(this->core(), 180);
    }
    /// Whether this frame has `s180`.
    [[nodiscard]] bool has_s180() const noexcept {
        return this->has_at(180);
    }
    /// `s181`
    ///
    /// Shape: (7,).
    [[nodiscard]] ::std::span<const ::std::int16_t> s181() const noexcept {
        return ::shmx_runtime::generated::slice<::std::int16_t>(this->core(), 181);
    }
    /// `s182`
    ///
    /// Shape: (1,).
    [[nodiscard]] ::std::span<const float> s182() const noexcept {
        return ::shmx_runtime::generated::slice<float>(this->core(), 182);
    }
    /// `s183`
    ///
    /// Shape: (2,).
    [[nodiscard]] ::std::span<const double> s183() const noexcept {
        return ::shmx_runtime::generated::slice<double>(this->core(), 183);
    }
    /// `s184`
    ///
    /// Shape: (3,).
    [[nodiscard]] ::std::span<const ::std::uint8_t> s184() const noexcept {
        return ::shmx_runtime::generated::slice<::std::uint8_t>(this->core(), 184);
    }
    /// `s185`
    ///
    /// Shape: (4,). A frame may lack it.
    [[nodiscard]] ::std::optional<::std::span<const ::std::int16_t>> s185() const noexcept {
        return ::shmx_runtime::generated::opt_slice<::std::int16_t>(this->core(), 185);
    }
    /// Whether this frame has `s185`.
    [[nodiscard]] bool has_s185() const noexcept {
        return this->has_at(185);
    }
    /// `s186`
    ///
    /// Shape: (5,).
    [[nodiscard]] ::std::span<const float> s186() const noexcept {
        return ::shmx_runtime::generated::slice<float>(this->core(), 186);
    }
    /// `s187`
    ///
    /// Shape: (6,).
    [[nodiscard]] ::std::span<const double> s187() const noexcept {
        return ::shmx_runtime::generated::slice<double>(this->core(), 187);
    }
    /// `s188`
    ///
    /// Shape: (7,).
    [[nodiscard]] ::std::span<const ::std::uint8_t> s188() const noexcept {
        return ::shmx_runtime::generated::slice<::std::uint8_t>(this->core(), 188);
    }
    /// `s189`
    ///
    /// Shape: (1,).
    [[nodiscard]] ::std::span<const ::std::int16_t> s189() const noexcept {
        return ::shmx_runtime::generated::slice<::std::int16_t>(this->core(), 189);
    }
    /// `s190`
    ///
    /// Shape: (2,). A frame may lack it.
    [[nodiscard]] ::std::optional<::std::span<const float>> s190() const noexcept {
        return ::shmx_runtime::generated::opt_slice<float>(this->core(), 190);
    }
    /// Whether this frame has `s190`.
    [[nodiscard]] bool has_s190() const noexcept {
        return this->has_at(190);
    }
    /// `s191`
    ///
    /// Shape: (3,).
    [[nodiscard]] ::std::span<const double> s191() const noexcept {
        return ::shmx_runtime::generated::slice<double>(this->core(), 191);
    }
    /// `s192`
    ///
    /// Shape: (4,).
    [[nodiscard]] ::std::span<const ::std::uint8_t> s192() const noexcept {
        return ::shmx_runtime::generated::slice<::std::uint8_t>(this->core(), 192);
    }
    /// `s193`
    ///
    /// Shape: (5,).
    [[nodiscard]] ::std::span<const ::std::int16_t> s193() const noexcept {
        return ::shmx_runtime::generated::slice<::std::int16_t>(this->core(), 193);
    }
    /// `s194`
    ///
    /// Shape: (6,).
    [[nodiscard]] ::std::span<const float> s194() const noexcept {
        return ::shmx_runtime::generated::slice<float>(this->core(), 194);
    }
    /// `s195`
    ///
    /// Shape: (7,). A frame may lack it.
    [[nodiscard]] ::std::optional<::std::span<const double>> s195() const noexcept {
        return ::shmx_runtime::generated::opt_slice<double>(this->core(), 195);
    }
    /// Whether this frame has `s195`.
    [[nodiscard]] bool has_s195() const noexcept {
        return this->has_at(195);
    }
    /// `s196`
    ///
    /// Shape: (1,).
    [[nodiscard]] ::std::span<const ::std::uint8_t> s196() const noexcept {
        return ::shmx_runtime::generated::slice<::std::uint8_t>(this->core(), 196);
    }
    /// `s197`
    ///
    /// Shape: (2,).
    [[nodiscard]] ::std::span<const ::std::int16_t> s197() const noexcept {
        return ::shmx_runtime::generated::slice<::std::int16_t>(this->core(), 197);
    }
    /// `s198`
    ///
    /// Shape: (3,).
    [[nodiscard]] ::std::span<const float> s198() const noexcept {
        return ::shmx_runtime::generated::slice<float>(this->core(), 198);
    }
    /// `s199`
    ///
    /// Shape: (4,).
    [[nodiscard]] ::std::span<const double> s199() const noexcept {
        return ::shmx_runtime::generated::slice<double>(this->core(), 199);
    }
};

/// A frame to write. Dropped unpublished, it leaves no trace.
template <class Face_>
class BasicFrameMut : public ::shmx_runtime::generated::Writing<Face_> {
public:
    using ::shmx_runtime::generated::Writing<Face_>::Writing;

    /// Adds `s0` to the frame, once, and lends it to be written, all of it.
    ///
    /// Shape: (1,). A frame may lack it.
    typename Face_::template Out<::std::span<::std::uint8_t>> s0() {
        return Face_::out(::shmx_runtime::generated::slice_mut<::std::uint8_t>(this->core(), 0, 1, 1));
    }
    /// Writes `s0`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (1,). A frame may lack it.
    typename Face_::template Out<void> set_s0(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<::std::uint8_t>(this->core(), 0, "s0", 1, values));
    }
    /// Lends `s1` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (2,).
    ::std::span<::std::int16_t> s1() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::int16_t>(this->core(), 1, 2);
    }
    /// Writes `s1`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (2,).
    typename Face_::template Out<void> set_s1(::std::span<const ::std::int16_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::int16_t>(this->core(), 1, "s1", 2, values));
    }
    /// Lends `s2` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (3,).
    ::std::span<float> s2() noexcept {
        return ::shmx_runtime::generated::fixed_slice<float>(this->core(), 2, 3);
    }
    /// Writes `s2`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (3,).
    typename Face_::template Out<void> set_s2(::std::span<const float> values) {
        return Face_::out(::shmx_runtime::generated::fill<float>(this->core(), 2, "s2", 3, values));
    }
    /// Lends `s3` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (4,).
    ::std::span<double> s3() noexcept {
        return ::shmx_runtime::generated::fixed_slice<double>(this->core(), 3, 4);
    }
    /// Writes `s3`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (4,).
    typename Face_::template Out<void> set_s3(::std::span<const double> values) {
        return Face_::out(::shmx_runtime::generated::fill<double>(this->core(), 3, "s3", 4, values));
    }
    /// Lends `s4` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (5,).
    ::std::span<::std::uint8_t> s4() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::uint8_t>(this->core(), 4, 5);
    }
    /// Writes `s4`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (5,).
    typename Face_::template Out<void> set_s4(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::uint8_t>(this->core(), 4, "s4", 5, values));
    }
    /// Adds `s5` to the frame, once, and lends it to be written, all of it.
    ///
    /// Shape: (6,). A frame may lack it.
    typename Face_::template Out<::std::span<::std::int16_t>> s5() {
        return Face_::out(::shmx_runtime::generated::slice_mut<::std::int16_t>(this->core(), 5, 6, 1));
    }
    /// Writes `s5`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (6,). A frame may lack it.
    typename Face_::template Out<void> set_s5(::std::span<const ::std::int16_t> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<::std::int16_t>(this->core(), 5, "s5", 6, values));
    }
    /// Lends `s6` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (7,).
    ::std::span<float> s6() noexcept {
        return ::shmx_runtime::generated::fixed_slice<float>(this->core(), 6, 7);
    }
    /// Writes `s6`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (7,).
    typename Face_::template Out<void> set_s6(::std::span<const float> values) {
        return Face_::out(::shmx_runtime::generated::fill<float>(this->core(), 6, "s6", 7, values));
    }
    /// Lends `s7` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (1,).
    ::std::span<double> s7() noexcept {
        return ::shmx_runtime::generated::fixed_slice<double>(this->core(), 7, 1);
    }
    /// Writes `s7`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (1,).
    typename Face_::template Out<void> set_s7(::std::span<const double> values) {
        return Face_::out(::shmx_runtime::generated::fill<double>(this->core(), 7, "s7", 1, values));
    }
    /// Lends `s8` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (2,).
    ::std::span<::std::uint8_t> s8() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::uint8_t>(this->core(), 8, 2);
    }
    /// Writes `s8`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (2,).
    typename Face_::template Out<void> set_s8(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::uint8_t>(this->core(), 8, "s8", 2, values));
    }
    /// Lends `s9` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (3,).
    ::std::span<::std::int16_t> s9() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::int16_t>(this->core(), 9, 3);
    }
    /// Writes `s9`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (3,).
    typename Face_::template Out<void> set_s9(::std::span<const ::std::int16_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::int16_t>(this->core(), 9, "s9", 3, values));
    }
    /// Adds `s10` to the frame, once, and lends it to be written, all of it.
    ///
    /// Shape: (4,). A frame may lack it.
    typename Face_::template Out<::std::span<float>> s10() {
        return Face_::out(::shmx_runtime::generated::slice_mut<float>(this->core(), 10, 4, 1));
    }
    /// Writes `s10`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (4,). A frame may lack it.
    typename Face_::template Out<void> set_s10(::std::span<const float> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<float>(this->core(), 10, "s10", 4, values));
    }
    /// Lends `s11` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (5,).
    ::std::span<double> s11() noexcept {
        return ::shmx_runtime::generated::fixed_slice<double>(this->core(), 11, 5);
    }
    /// Writes `s11`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (5,).
    typename Face_::template Out<void> set_s11(::std::span<const double> values) {
        return Face_::out(::shmx_runtime::generated::fill<double>(this->core(), 11, "s11", 5, values));
    }
    /// Lends `s12` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (6,).
    ::std::span<::std::uint8_t> s12() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::uint8_t>(this->core(), 12, 6);
    }
    /// Writes `s12`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (6,).
    typename Face_::template Out<void> set_s12(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::uint8_t>(this->core(), 12, "s12", 6, values));
    }
    /// Lends `s13` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (7,).
    ::std::span<::std::int16_t> s13() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::int16_t>(this->core(), 13, 7);
    }
    /// Writes `s13`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (7,).
    typename Face_::template Out<void> set_s13(::std::span<const ::std::int16_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::int16_t>(this->core(), 13, "s13", 7, values));
    }
    /// Lends `s14` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (1,).
    ::std::span<float> s14() noexcept {
        return ::shmx_runtime::generated::fixed_slice<float>(this->core(), 14, 1);
    }
    /// Writes `s14`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (1,).
    typename Face_::template Out<void> set_s14(::std::span<const float> values) {
        return Face_::out(::shmx_runtime::generated::fill<float>(this->core(), 14, "s14", 1, values));
    }
    /// Adds `s15` to the frame, once, and lends it to be written, all of it.
    ///
    /// Shape: (2,). A frame may lack it.
    typename Face_::template Out<::std::span<double>> s15() {
        return Face_::out(::shmx_runtime::generated::slice_mut<double>(this->core(), 15, 2, 1));
    }
    /// Writes `s15`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (2,). A frame may lack it.
    typename Face_::template Out<void> set_s15(::std::span<const double> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<double>(this->core(), 15, "s15", 2, values));
    }
    /// Lends `s16` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (3,).
    ::std::span<::std::uint8_t> s16() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::uint8_t>(this->core(), 16, 3);
    }
    /// Writes `s16`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (3,).
    typename Face_::template Out<void> set_s16(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::uint8_t>(this->core(), 16, "s16", 3, values));
    }
    /// Lends `s17` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (4,).
    ::std::span<::std::int16_t> s17() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::int16_t>(this->core(), 17, 4);
    }
    /// Writes `s17`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (4,).
    typename Face_::template Out<void> set_s17(::std::span<const ::std::int16_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::int16_t>(this->core(), 17, "s17", 4, values));
    }
    /// Lends `s18` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (5,).
    ::std::span<float> s18() noexcept {
        return ::shmx_runtime::generated::fixed_slice<float>(this->core(), 18, 5);
    }
    /// Writes `s18`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (5,).
    typename Face_::template Out<void> set_s18(::std::span<const float> values) {
        return Face_::out(::shmx_runtime::generated::fill<float>(this->core(), 18, "s18", 5, values));
    }
    /// Lends `s19` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (6,).
    ::std::span<double> s19() noexcept {
        return ::shmx_runtime::generated::fixed_slice<double>(this->core(), 19, 6);
    }
    /// Writes `s19`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (6,).
    typename Face_::template Out<void> set_s19(::std::span<const double> values) {
        return Face_::out(::shmx_runtime::generated::fill<double>(this->core(), 19, "s19", 6, values));
    }
    /// Adds `s20` to the frame, once, and lends it to be written, all of it.
    ///
    /// Shape: (7,). A frame may lack it.
    typename Face_::template Out<::std::span<::std::uint8_t>> s20() {
        return Face_::out(::shmx_runtime::generated::slice_mut<::std::uint8_t>(this->core(), 20, 7, 1));
    }
    /// Writes `s20`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (7,). A frame may lack it.
    typename Face_::template Out<void> set_s20(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<::std::uint8_t>(this->core(), 20, "s20", 7, values));
    }
    /// Lends `s21` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (1,).
    ::std::span<::std::int16_t> s21() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::int16_t>(this->core(), 21, 1);
    }
    /// Writes `s21`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (1,).
    typename Face_::template Out<void> set_s21(::std::span<const ::std::int16_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::int16_t>(this->core(), 21, "s21", 1, values));
    }
    /// Lends `s22` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (2,).
    ::std::span<float> s22() noexcept {
        return ::shmx_runtime::generated::fixed_slice<float>(this->core(), 22, 2);
    }
    /// Writes `s22`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (2,).
    typename Face_::template Out<void> set_s22(::std::span<const float> values) {
        return Face_::out(::shmx_runtime::generated::fill<float>(this->core(), 22, "s22", 2, values));
    }
    /// Lends `s23` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (3,).
    ::std::span<double> s23() noexcept {
        return ::shmx_runtime::generated::fixed_slice<double>(this->core(), 23, 3);
    }
    /// Writes `s23`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (3,).
    typename Face_::template Out<void> set_s23(::std::span<const double> values) {
        return Face_::out(::shmx_runtime::generated::fill<double>(this->core(), 23, "s23", 3, values));
    }
    /// Lends `s24` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (4,).
    ::std::span<::std::uint8_t> s24() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::uint8_t>(this->core(), 24, 4);
    }
    /// Writes `s24`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (4,).
    typename Face_::template Out<void> set_s24(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::uint8_t>(this->core(), 24, "s24", 4, values));
    }
    /// Adds `s25` to the frame, once, and lends it to be written, all of it.
    ///
    /// Shape: (5,). A frame may lack it.
    typename Face_::template Out<::std::span<::std::int16_t>> s25() {
        return Face_::out(::shmx_runtime::generated::slice_mut<::std::int16_t>(this->core(), 25, 5, 1));
    }
    /// Writes `s25`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (5,). A frame may lack it.
    typename Face_::template Out<void> set_s25(::std::span<const ::std::int16_t> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<::std::int16_t>(this->core(), 25, "s25", 5, values));
    }
    /// Lends `s26` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (6,).
    ::std::span<float> s26() noexcept {
        return ::shmx_runtime::generated::fixed_slice<float>(this->core(), 26, 6);
    }
    /// Writes `s26`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (6,).
    typename Face_::template Out<void> set_s26(::std::span<const float> values) {
        return Face_::out(::shmx_runtime::generated::fill<float>(this->core(), 26, "s26", 6, values));
    }
    /// Lends `s27` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (7,).
    ::std::span<double> s27() noexcept {
        return ::shmx_runtime::generated::fixed_slice<double>(this->core(), 27, 7);
    }
    /// Writes `s27`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (7,).
    typename Face_::template Out<void> set_s27(::std::span<const double> values) {
        return Face_::out(::shmx_runtime::generated::fill<double>(this->core(), 27, "s27", 7, values));
    }
    /// Lends `s28` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (1,).
    ::std::span<::std::uint8_t> s28() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::uint8_t>(this->core(), 28, 1);
    }
    /// Writes `s28`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (1,).
    typename Face_::template Out<void> set_s28(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::uint8_t>(this->core(), 28, "s28", 1, values));
    }
    /// Lends `s29` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (2,).
    ::std::span<::std::int16_t> s29() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::int16_t>(this->core(), 29, 2);
    }
    /// Writes `s29`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (2,).
    typename Face_::template Out<void> set_s29(::std::span<const ::std::int16_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::int16_t>(this->core(), 29, "s29", 2, values));
    }
    /// Adds `s30` to the frame, once, and lends it to be written, all of it.
    ///
    /// Shape: (3,). A frame may lack it.
    typename Face_::template Out<::std::span<float>> s30() {
        return Face_::out(::shmx_runtime::generated::slice_mut<float>(this->core(), 30, 3, 1));
    }
    /// Writes `s30`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (3,). A frame may lack it.
    typename Face_::template Out<void> set_s30(::std::span<const float> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<float>(this->core(), 30, "s30", 3, values));
    }
    /// Lends `s31` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (4,).
    ::std::span<double> s31() noexcept {
        return ::shmx_runtime::generated::fixed_slice<double>(this->core(), 31, 4);
    }
    /// Writes `s31`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (4,).
    typename Face_::template Out<void> set_s31(::std::span<const double> values) {
        return Face_::out(::shmx_runtime::generated::fill<double>(this->core(), 31, "s31", 4, values));
    }
    /// Lends `s32` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (5,).
    ::std::span<::std::uint8_t> s32() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::uint8_t>(this->core(), 32, 5);
    }
    /// Writes `s32`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (5,).
    typename Face_::template Out<void> set_s32(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::uint8_t>(this->core(), 32, "s32", 5, values));
    }
    /// Lends `s33` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (6,).
    ::std::span<::std::int16_t> s33() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::int16_t>(this->core(), 33, 6);
    }
    /// Writes `s33`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (6,).
    typename Face_::template Out<void> set_s33(::std::span<const ::std::int16_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::int16_t>(this->core(), 33, "s33", 6, values));
    }
    /// Lends `s34` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (7,).
    ::std::span<float> s34() noexcept {
        return ::shmx_runtime::generated::fixed_slice<float>(this->core(), 34, 7);
    }
    /// Writes `s34`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (7,).
    typename Face_::template Out<void> set_s34(::std::span<const float> values) {
        return Face_::out(::shmx_runtime::generated::fill<float>(this->core(), 34, "s34", 7, values));
    }
    /// Adds `s35` to the frame, once, and lends it to be written, all of it.
    ///
    /// Shape: (1,). A frame may lack it.
    typename Face_::template Out<::std::span<double>> s35() {
        return Face_::out(::shmx_runtime::generated::slice_mut<double>(this->core(), 35, 1, 1));
    }
    /// Writes `s35`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (1,). A frame may lack it.
    typename Face_::template Out<void> set_s35(::std::span<const double> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<double>(this->core(), 35, "s35", 1, values));
    }
    /// Lends `s36` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (2,).
    ::std::span<::std::uint8_t> s36() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::uint8_t>(this->core(), 36, 2);
    }
    /// Writes `s36`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (2,).
    typename Face_::template Out<void> set_s36(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::uint8_t>(this->core(), 36, "s36", 2, values));
    }
    /// Lends `s37` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (3,).
    ::std::span<::std::int16_t> s37() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::int16_t>(this->core(), 37, 3);
    }
    /// Writes `s37`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (3,).
    typename Face_::template Out<void> set_s37(::std::span<const ::std::int16_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::int16_t>(this->core(), 37, "s37", 3, values));
    }
    /// Lends `s38` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (4,).
    ::std::span<float> s38() noexcept {
        return ::shmx_runtime::generated::fixed_slice<float>(this->core(), 38, 4);
    }
    /// Writes `s38`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (4,).
    typename Face_::template Out<void> set_s38(::std::span<const float> values) {
        return Face_::out(::shmx_runtime::generated::fill<float>(this->core(), 38, "s38", 4, values));
    }
    /// Lends `s39` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (5,).
    ::std::span<double> s39() noexcept {
        return ::shmx_runtime::generated::fixed_slice<double>(this->core(), 39, 5);
    }
    /// Writes `s39`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (5,).
    typename Face_::template Out<void> set_s39(::std::span<const double> values) {
        return Face_::out(::shmx_runtime::generated::fill<double>(this->core(), 39, "s39", 5, values));
    }
    /// Adds `s40` to the frame, once, and lends it to be written, all of it.
    ///
    /// Shape: (6,). A frame may lack it.
    typename Face_::template Out<::std::span<::std::uint8_t>> s40() {
        return Face_::out(::shmx_runtime::generated::slice_mut<::std::uint8_t>(this->core(), 40, 6, 1));
    }
    /// Writes `s40`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (6,). A frame may lack it.
    typename Face_::template Out<void> set_s40(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<::std::uint8_t>(this->core(), 40, "s40", 6, values));
    }
    /// Lends `s41` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (7,).
    ::std::span<::std::int16_t> s41() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::int16_t>(this->core(), 41, 7);
    }
    /// Writes `s41`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (7,).
    typename Face_::template Out<void> set_s41(::std::span<const ::std::int16_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::int16_t>(this->core(), 41, "s41", 7, values));
    }
    /// Lends `s42` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (1,).
    ::std::span<float> s42() noexcept {
        return ::shmx_runtime::generated::fixed_slice<float>(this->core(), 42, 1);
    }
    /// Writes `s42`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (1,).
    typename Face_::template Out<void> set_s42(::std::span<const float> values) {
        return Face_::out(::shmx_runtime::generated::fill<float>(this->core(), 42, "s42", 1, values));
    }
    /// Lends `s43` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (2,).
    ::std::span<double> s43() noexcept {
        return ::shmx_runtime::generated::fixed_slice<double>(this->core(), 43, 2);
    }
    /// Writes `s43`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (2,).
    typename Face_::template Out<void> set_s43(::std::span<const double> values) {
        return Face_::out(::shmx_runtime::generated::fill<double>(this->core(), 43, "s43", 2, values));
    }
    /// Lends `s44` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (3,).
    ::std::span<::std::uint8_t> s44() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::uint8_t>(this->core(), 44, 3);
    }
    /// Writes `s44`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (3,).
    typename Face_::template Out<void> set_s44(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::uint8_t>(this->core(), 44, "s44", 3, values));
    }
    /// Adds `s45` to the frame, once, and lends it to be written, all of it.
    ///
    /// Shape: (4,). A frame may lack it.
    typename Face_::template Out<::std::span<::std::int16_t>> s45() {
        return Face_::out(::shmx_runtime::generated::slice_mut<::std::int16_t>(this->core(), 45, 4, 1));
    }
    /// Writes `s45`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (4,). A frame may lack it.
    typename Face_::template Out<void> set_s45(::std::span<const ::std::int16_t> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<::std::int16_t>(this->core(), 45, "s45", 4, values));
    }
    /// Lends `s46` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (5,).
    ::std::span<float> s46() noexcept {
        return ::shmx_runtime::generated::fixed_slice<float>(this->core(), 46, 5);
    }
    /// Writes `s46`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (5,).
    typename Face_::template Out<void> set_s46(::std::span<const float> values) {
        return Face_::out(::shmx_runtime::generated::fill<float>(this->core(), 46, "s46", 5, values));
    }
    /// Lends `s47` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (6,).
    ::std::span<double> s47() noexcept {
        return ::shmx_runtime::generated::fixed_slice<double>(this->core(), 47, 6);
    }
    /// Writes `s47`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (6,).
    typename Face_::template Out<void> set_s47(::std::span<const double> values) {
        return Face_::out(::shmx_runtime::generated::fill<double>(this->core(), 47, "s47", 6, values));
    }
    /// Lends `s48` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (7,).
    ::std::span<::std::uint8_t> s48() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::uint8_t>(this->core(), 48, 7);
    }
    /// Writes `s48`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (7,).
    typename Face_::template Out<void> set_s48(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::uint8_t>(this->core(), 48, "s48", 7, values));
    }
    /// Lends `s49` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (1,).
    ::std::span<::std::int16_t> s49() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::int16_t>(this->core(), 49, 1);
    }
    /// Writes `s49`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (1,).
    typename Face_::template Out<void> set_s49(::std::span<const ::std::int16_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::int16_t>(this->core(), 49, "s49", 1, values));
    }
    /// Adds `s50` to the frame, once, and lends it to be written, all of it.
    ///
    /// Shape: (2,). A frame may lack it.
    typename Face_::template Out<::std::span<float>> s50() {
        return Face_::out(::shmx_runtime::generated::slice_mut<float>(this->core(), 50, 2, 1));
    }
    /// Writes `s50`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (2,). A frame may lack it.
    typename Face_::template Out<void> set_s50(::std::span<const float> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<float>(this->core(), 50, "s50", 2, values));
    }
    /// Lends `s51` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (3,).
    ::std::span<double> s51() noexcept {
        return ::shmx_runtime::generated::fixed_slice<double>(this->core(), 51, 3);
    }
    /// Writes `s51`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (3,).
    typename Face_::template Out<void> set_s51(::std::span<const double> values) {
        return Face_::out(::shmx_runtime::generated::fill<double>(this->core(), 51, "s51", 3, values));
    }
    /// Lends `s52` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (4,).
    ::std::span<::std::uint8_t> s52() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::uint8_t>(this->core(), 52, 4);
    }
    /// Writes `s52`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (4,).
    typename Face_::template Out<void> set_s52(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::uint8_t>(this->core(), 52, "s52", 4, values));
    }
    /// Lends `s53` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (5,).
    ::std::span<::std::int16_t> s53() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::int16_t>(this->core(), 53, 5);
    }
    /// Writes `s53`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (5,).
    typename Face_::template Out<void> set_s53(::std::span<const ::std::int16_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::int16_t>(this->core(), 53, "s53", 5, values));
    }
    /// Lends `s54` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (6,).
    ::std::span<float> s54() noexcept {
        return ::shmx_runtime::generated::fixed_slice<float>(this->core(), 54, 6);
    }
    /// Writes `s54`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (6,).
    typename Face_::template Out<void> set_s54(::std::span<const float> values) {
        return Face_::out(::shmx_runtime::generated::fill<float>(this->core(), 54, "s54", 6, values));
    }
    /// Adds `s55` to the frame, once, and lends it to be written, all of it.
    ///
    /// Shape: (7,). A frame may lack it.
    typename Face_::template Out<::std::span<double>> s55() {
        return Face_::out(::shmx_runtime::generated::slice_mut<double>(this->core(), 55, 7, 1));
    }
    /// Writes `s55`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (7,). A frame may lack it.
    typename Face_::template Out<void> set_s55(::std::span<const double> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<double>(this->core(), 55, "s55", 7, values));
    }
    /// Lends `s56` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (1,).
    ::std::span<::std::uint8_t> s56() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::uint8_t>(this->core(), 56, 1);
    }
    /// Writes `s56`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (1,).
    typename Face_::template Out<void> set_s56(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::uint8_t>(this->core(), 56, "s56", 1, values));
    }
    /// Lends `s57` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (2,).
    ::std::span<::std::int16_t> s57() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::int16_t>(this->core(), 57, 2);
    }
    /// Writes `s57`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (2,).
    typename Face_::template Out<void> set_s57(::std::span<const ::std::int16_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::int16_t>(this->core(), 57, "s57", 2, values));
    }
    /// Lends `s58` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (3,).
    ::std::span<float> s58() noexcept {
        return ::shmx_runtime::generated::fixed_slice<float>(this->core(), 58, 3);
    }
    /// Writes `s58`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (3,).
    typename Face_::template Out<void> set_s58(::std::span<const float> values) {
        return Face_::out(::shmx_runtime::generated::fill<float>(this->core(), 58, "s58", 3, values));
    }
    /// Lends `s59` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (4,).
    ::std::span<double> s59() noexcept {
        return ::shmx_runtime::generated::fixed_slice<double>(this->core(), 59, 4);
    }
    /// Writes `s59`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (4,).
    typename Face_::template Out<void> set_s59(::std::span<const double> values) {
        return Face_::out(::shmx_runtime::generated::fill<double>(this->core(), 59, "s59", 4, values));
    }
    /// Adds `s60` to the frame, once, and lends it to be written, all of it.
    ///
    /// Shape: (5,). A frame may lack it.
    typename Face_::template Out<::std::span<::std::uint8_t>> s60() {
        return Face_::out(::shmx_runtime::generated::slice_mut<::std::uint8_t>(this->core(), 60, 5, 1));
    }
    /// Writes `s60`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (5,). A frame may lack it.
    typename Face_::template Out<void> set_s60(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<::std::uint8_t>(this->core(), 60, "s60", 5, values));
    }
    /// Lends `s61` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (6,).
    ::std::span<::std::int16_t> s61() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::int16_t>(this->core(), 61, 6);
    }
    /// Writes `s61`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (6,).
    typename Face_::template Out<void> set_s61(::std::span<const ::std::int16_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::int16_t>(this->core(), 61, "s61", 6, values));
    }
    /// Lends `s62` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (7,).
    ::std::span<float> s62() noexcept {
        return ::shmx_runtime::generated::fixed_slice<float>(this->core(), 62, 7);
    }
    /// Writes `s62`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (7,).
    typename Face_::template Out<void> set_s62(::std::span<const float> values) {
        return Face_::out(::shmx_runtime::generated::fill<float>(this->core(), 62, "s62", 7, values));
    }
    /// Lends `s63` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (1,).
    ::std::span<double> s63() noexcept {
        return ::shmx_runtime::generated::fixed_slice<double>(this->core(), 63, 1);
    }
    /// Writes `s63`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (1,).
    typename Face_::template Out<void> set_s63(::std::span<const double> values) {
        return Face_::out(::shmx_runtime::generated::fill<double>(this->core(), 63, "s63", 1, values));
    }
    /// Lends `s64` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (2,).
    ::std::span<::std::uint8_t> s64() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::uint8_t>(this->core(), 64, 2);
    }
    /// Writes `s64`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (2,).
    typename Face_::template Out<void> set_s64(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::uint8_t>(this->core(), 64, "s64", 2, values));
    }
    /// Adds `s65` to the frame, once, and lends it to be written, all of it.
    ///
    /// Shape: (3,). A frame may lack it.
    typename Face_::template Out<::std::span<::std::int16_t>> s65() {
        return Face_::out(::shmx_runtime::generated::slice_mut<::std::int16_t>(this->core(), 65, 3, 1));
    }
    /// Writes `s65`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (3,). A frame may lack it.
    typename Face_::template Out<void> set_s65(::std::span<const ::std::int16_t> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<::std::int16_t>(this->core(), 65, "s65", 3, values));
    }
    /// Lends `s66` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (4,).
    ::std::span<float> s66() noexcept {
        return ::shmx_runtime::generated::fixed_slice<float>(this->core(), 66, 4);
    }
    /// Writes `s66`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (4,).
    typename Face_::template Out<void> set_s66(::std::span<const float> values) {
        return Face_::out(::shmx_runtime::generated::fill<float>(this->core(), 66, "s66", 4, values));
    }
    /// Lends `s67` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (5,).
    ::std::span<double> s67() noexcept {
        return ::shmx_runtime::generated::fixed_slice<double>(this->core(), 67, 5);
    }
    /// Writes `s67`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (5,).
    typename Face_::template Out<void> set_s67(::std::span<const double> values) {
        return Face_::out(::shmx_runtime::generated::fill<double>(this->core(), 67, "s67", 5, values));
    }
    /// Lends `s68` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (6,).
    ::std::span<::std::uint8_t> s68() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::uint8_t>(this->core(), 68, 6);
    }
    /// Writes `s68`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (6,).
    typename Face_::template Out<void> set_s68(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::uint8_t>(this->core(), 68, "s68", 6, values));
    }
    /// Lends `s69` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (7,).
    ::std::span<::std::int16_t> s69() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::int16_t>(this->core(), 69, 7);
    }
    /// Writes `s69`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (7,).
    typename Face_::template Out<void> set_s69(::std::span<const ::std::int16_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::int16_t>(this->core(), 69, "s69", 7, values));
    }
    /// Adds `s70` to the frame, once, and lends it to be written, all of it.
    ///
    /// Shape: (1,). A frame may lack it.
    typename Face_::template Out<::std::span<float>> s70() {
        return Face_::out(::shmx_runtime::generated::slice_mut<float>(this->core(), 70, 1, 1));
    }
    /// Writes `s70`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (1,). A frame may lack it.
    typename Face_::template Out<void> set_s70(::std::span<const float> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<float>(this->core(), 70, "s70", 1, values));
    }
    /// Lends `s71` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (2,).
    ::std::span<double> s71() noexcept {
        return ::shmx_runtime::generated::fixed_slice<double>(this->core(), 71, 2);
    }
    /// Writes `s71`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (2,).
    typename Face_::template Out<void> set_s71(::std::span<const double> values) {
        return Face_::out(::shmx_runtime::generated::fill<double>(this->core(), 71, "s71", 2, values));
    }
    /// Lends `s72` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (3,).
    ::std::span<::std::uint8_t> s72() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::uint8_t>(this->core(), 72, 3);
    }
    /// Writes `s72`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (3,).
    typename Face_::template Out<void> set_s72(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::uint8_t>(this->core(), 72, "s72", 3, values));
    }
    /// Lends `s73` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (4,).
    ::std::span<::std::int16_t> s73() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::int16_t>(this->core(), 73, 4);
    }
    /// Writes `s73`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (4,).
    typename Face_::template Out<void> set_s73(::std::span<const ::std::int16_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::int16_t>(this->core(), 73, "s73", 4, values));
    }
    /// Lends `s74` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (5,).
    ::std::span<float> s74() noexcept {
        return ::shmx_runtime::generated::fixed_slice<float>(this->core(), 74, 5);
    }
    /// Writes `s74`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (5,).
    typename Face_::template Out<void> set_s74(::std::span<const float> values) {
        return Face_::out(::shmx_runtime::generated::fill<float>(this->core(), 74, "s74", 5, values));
    }
    /// Adds `s75` to the frame, once, and lends it to be written, all of it.
    ///
    /// Shape: (6,). A frame may lack it.
    typename Face_::template Out<::std::span<double>> s75() {
        return Face_::out(::shmx_runtime::generated::slice_mut<double>(this->core(), 75, 6, 1));
    }
    /// Writes `s75`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (6,). A frame may lack it.
    typename Face_::template Out<void> set_s75(::std::span<const double> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<double>(this->core(), 75, "s75", 6, values));
    }
    /// Lends `s76` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (7,).
    ::std::span<::std::uint8_t> s76() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::uint8_t>(this->core(), 76, 7);
    }
    /// Writes `s76`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (7,).
    typename Face_::template Out<void> set_s76(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::uint8_t>(this->core(), 76, "s76", 7, values));
    }
    /// Lends `s77` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (1,).
    ::std::span<::std::int16_t> s77() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::int16_t>(this->core(), 77, 1);
    }
    /// Writes `s77`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (1,).
    typename Face_::template Out<void> set_s77(::std::span<const ::std::int16_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::int16_t>(this->core(), 77, "s77", 1, values));
    }
    /// Lends `s78` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (2,).
    ::std::span<float> s78() noexcept {
        return ::shmx_runtime::generated::fixed_slice<float>(this->core(), 78, 2);
    }
    /// Writes `s78`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (2,).
    typename Face_::template Out<void> set_s78(::std::span<const float> values) {
        return Face_::out(::shmx_runtime::generated::fill<float>(this->core(), 78, "s78", 2, values));
    }
    /// Lends `s79` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (3,).
    ::std::span<double> s79() noexcept {
        return ::shmx_runtime::generated::fixed_slice<double>(this->core(), 79, 3);
    }
    /// Writes `s79`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (3,).
    typename Face_::template Out<void> set_s79(::std::span<const double> values) {
        return Face_::out(::shmx_runtime::generated::fill<double>(this->core(), 79, "s79", 3, values));
    }
    /// Adds `s80` to the frame, once, and lends it to be written, all of it.
    ///
    /// Shape: (4,). A frame may lack it.
    typename Face_::template Out<::std::span<::std::uint8_t>> s80() {
        return Face_::out(::shmx_runtime::generated::slice_mut<::std::uint8_t>(this->core(), 80, 4, 1));
    }
    /// Writes `s80`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (4,). A frame may lack it.
    typename Face_::template Out<void> set_s80(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<::std::uint8_t>(this->core(), 80, "s80", 4, values));
    }
    /// Lends `s81` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (5,).
    ::std::span<::std::int16_t> s81() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::int16_t>(this->core(), 81, 5);
    }
    /// Writes `s81`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (5,).
    typename Face_::template Out<void> set_s81(::std::span<const ::std::int16_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::int16_t>(this->core(), 81, "s81", 5, values));
    }
    /// Lends `s82` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (6,).
    ::std::span<float> s82() noexcept {
        return ::shmx_runtime::generated::fixed_slice<float>(this->core(), 82, 6);
    }
    /// Writes `s82`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (6,).
    typename Face_::template Out<void> set_s82(::std::span<const float> values) {
        return Face_::out(::shmx_runtime::generated::fill<float>(this->core(), 82, "s82", 6, values));
    }
    /// Lends `s83` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (7,).
    ::std::span<double> s83() noexcept {
        return ::shmx_runtime::generated::fixed_slice<double>(this->core(), 83, 7);
    }
    /// Writes `s83`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (7,).
    typename Face_::template Out<void> set_s83(::std::span<const double> values) {
        return Face_::out(::shmx_runtime::generated::fill<double>(this->core(), 83, "s83", 7, values));
    }
    /// Lends `s84` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (1,).
    ::std::span<::std::uint8_t> s84() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::uint8_t>(this->core(), 84, 1);
    }
    /// Writes `s84`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (1,).
    typename Face_::template Out<void> set_s84(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::uint8_t>(this->core(), 84, "s84", 1, values));
    }
    /// Adds `s85` to the frame, once, and lends it to be written, all of it.
    ///
    /// Shape: (2,). A frame may lack it.
    typename Face_::template Out<::std::span<::std::int16_t>> s85() {
        return Face_::out(::shmx_runtime::generated::slice_mut<::std::int16_t>(this->core(), 85, 2, 1));
    }
    /// Writes `s85`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (2,). A frame may lack it.
    typename Face_::template Out<void> set_s85(::std::span<const ::std::int16_t> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<::std::int16_t>(this->core(), 85, "s85", 2, values));
    }
    /// Lends `s86` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (3,).
    ::std::span<float> s86() noexcept {
        return ::shmx_runtime::generated::fixed_slice<float>(this->core(), 86, 3);
    }
    /// Writes `s86`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (3,).
    typename Face_::template Out<void> set_s86(::std::span<const float> values) {
        return Face_::out(::shmx_runtime::generated::fill<float>(this->core(), 86, "s86", 3, values));
    }
    /// Lends `s87` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (4,).
    ::std::span<double> s87() noexcept {
        return ::shmx_runtime::generated::fixed_slice<double>(this->core(), 87, 4);
    }
    /// Writes `s87`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (4,).
    typename Face_::template Out<void> set_s87(::std::span<const double> values) {
        return Face_::out(::shmx_runtime::generated::fill<double>(this->core(), 87, "s87", 4, values));
    }
    /// Lends `s88` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (5,).
    ::std::span<::std::uint8_t> s88() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::uint8_t>(this->core(), 88, 5);
    }
    /// Writes `s88`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (5,).
    typename Face_::template Out<void> set_s88(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::uint8_t>(this->core(), 88, "s88", 5, values));
    }
    /// Lends `s89` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (6,).
    ::std::span<::std::int16_t> s89() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::int16_t>(this->core(), 89, 6);
    }
    /// Writes `s89`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (6,).
    typename Face_::template Out<void> set_s89(::std::span<const ::std::int16_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::int16_t>(this->core(), 89, "s89", 6, values));
    }
    /// Adds `s90` to the frame, once, and lends it to be written, all of it.
    ///
    /// Shape: (7,). A frame may lack it.
    typename Face_::template Out<::std::span<float>> s90() {
        return Face_::out(::shmx_runtime::generated::slice_mut<float>(this->core(), 90, 7, 1));
    }
    /// Writes `s90`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (7,). A frame may lack it.
    typename Face_::template Out<void> set_s90(::std::span<const float> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<float>(this->core(), 90, "s90", 7, values));
    }
    /// Lends `s91` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (1,).
    ::std::span<double> s91() noexcept {
        return ::shmx_runtime::generated::fixed_slice<double>(this->core(), 91, 1);
    }
    /// Writes `s91`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (1,).
    typename Face_::template Out<void> set_s91(::std::span<const double> values) {
        return Face_::out(::shmx_runtime::generated::fill<double>(this->core(), 91, "s91", 1, values));
    }
    /// Lends `s92` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (2,).
    ::std::span<::std::uint8_t> s92() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::uint8_t>(this->core(), 92, 2);
    }
    /// Writes `s92`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (2,).
    typename Face_::template Out<void> set_s92(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::uint8_t>(this->core(), 92, "s92", 2, values));
    }
    /// Lends `s93` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (3,).
    ::std::span<::std::int16_t> s93() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::int16_t>(this->core(), 93, 3);
    }
    /// Writes `s93`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (3,).
    typename Face_::template Out<void> set_s93(::std::span<const ::std::int16_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::int16_t>(this->core(), 93, "s93", 3, values));
    }
    /// Lends `s94` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (4,).
    ::std::span<float> s94() noexcept {
        return ::shmx_runtime::generated::fixed_slice<float>(this->core(), 94, 4);
    }
    /// Writes `s94`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (4,).
    typename Face_::template Out<void> set_s94(::std::span<const float> values) {
        return Face_::out(::shmx_runtime::generated::fill<float>(this->core(), 94, "s94", 4, values));
    }
    /// Adds `s95` to the frame, once, and lends it to be written, all of it.
    ///
    /// Shape: (5,). A frame may lack it.
    typename Face_::template Out<::std::span<double>> s95() {
        return Face_::out(::shmx_runtime::generated::slice_mut<double>(this->core(), 95, 5, 1));
    }
    /// Writes `s95`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (5,). A frame may lack it.
    typename Face_::template Out<void> set_s95(::std::span<const double> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<double>(this->core(), 95, "s95", 5, values));
    }
    /// Lends `s96` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (6,).
    ::std::span<::std::uint8_t> s96() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::uint8_t>(this->core(), 96, 6);
    }
    /// Writes `s96`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (6,).
    typename Face_::template Out<void> set_s96(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::uint8_t>(this->core(), 96, "s96", 6, values));
    }
    /// Lends `s97` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (7,).
    ::std::span<::std::int16_t> s97() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::int16_t>(this->core(), 97, 7);
    }
    /// Writes `s97`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (7,).
    typename Face_::template Out<void> set_s97(::std::span<const ::std::int16_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::int16_t>(this->core(), 97, "s97", 7, values));
    }
    /// Lends `s98` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (1,).
    ::std::span<float> s98() noexcept {
        return ::shmx_runtime::generated::fixed_slice<float>(this->core(), 98, 1);
    }
    /// Writes `s98`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (1,).
    typename Face_::template Out<void> set_s98(::std::span<const float> values) {
        return Face_::out(::shmx_runtime::generated::fill<float>(this->core(), 98, "s98", 1, values));
    }
    /// Lends `s99` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (2,).
    ::std::span<double> s99() noexcept {
        return ::shmx_runtime::generated::fixed_slice<double>(this->core(), 99, 2);
    }
    /// Writes `s99`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (2,).
    typename Face_::template Out<void> set_s99(::std::span<const double> values) {
        return Face_::out(::shmx_runtime::generated::fill<double>(this->core(), 99, "s99", 2, values));
    }
    /// Adds `s100` to the frame, once, and lends it to be written, all of it.
    ///
    /// Shape: (3,). A frame may lack it.
    typename Face_::template Out<::std::span<::std::uint8_t>> s100() {
        return Face_::out(::shmx_runtime::generated::slice_mut<::std::uint8_t>(this->core(), 100, 3, 1));
    }
    /// Writes `s100`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (3,). A frame may lack it.
    typename Face_::template Out<void> set_s100(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<::std::uint8_t>(this->core(), 100, "s100", 3, values));
    }
    /// Lends `s101` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (4,).
    ::std::span<::std::int16_t> s101() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::int16_t>(this->core(), 101, 4);
    }
    /// Writes `s101`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (4,).
    typename Face_::template Out<void> set_s101(::std::span<const ::std::int16_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::int16_t>(this->core(), 101, "s101", 4, values));
    }
    /// Lends `s102` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (5,).
    ::std::span<float> s102() noexcept {
        return ::shmx_runtime::generated::fixed_slice<float>(this->core(), 102, 5);
    }
    /// Writes `s102`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (5,).
    typename Face_::template Out<void> set_s102(::std::span<const float> values) {
        return Face_::out(::shmx_runtime::generated::fill<float>(this->core(), 102, "s102", 5, values));
    }
    /// Lends `s103` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (6,).
    ::std::span<double> s103() noexcept {
        return ::shmx_runtime::generated::fixed_slice<double>(this->core(), 103, 6);
    }
    /// Writes `s103`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (6,).
    typename Face_::template Out<void> set_s103(::std::span<const double> values) {
        return Face_::out(::shmx_runtime::generated::fill<double>(this->core(), 103, "s103", 6, values));
    }
    /// Lends `s104` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (7,).
    ::std::span<::std::uint8_t> s104() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::uint8_t>(this->core(), 104, 7);
    }
    /// Writes `s104`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (7,).
    typename Face_::template Out<void> set_s104(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::uint8_t>(this->core(), 104, "s104", 7, values));
    }
    /// Adds `s105` to the frame, once, and lends it to be written, all of it.
    ///
    /// Shape: (1,). A frame may lack it.
    typename Face_::template Out<::std::span<::std::int16_t>> s105() {
        return Face_::out(::shmx_runtime::generated::slice_mut<::std::int16_t>(this->core(), 105, 1, 1));
    }
    /// Writes `s105`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (1,). A frame may lack it.
    typename Face_::template Out<void> set_s105(::std::span<const ::std::int16_t> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<::std::int16_t>(this->core(), 105, "s105", 1, values));
    }
    /// Lends `s106` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (2,).
    ::std::span<float> s106() noexcept {
        return ::shmx_runtime::generated::fixed_slice<float>(this->core(), 106, 2);
    }
    /// Writes `s106`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (2,).
    typename Face_::template Out<void> set_s106(::std::span<const float> values) {
        return Face_::out(::shmx_runtime::generated::fill<float>(this->core(), 106, "s106", 2, values));
    }
    /// Lends `s107` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (3,).
    ::std::span<double> s107() noexcept {
        return ::shmx_runtime::generated::fixed_slice<double>(this->core(), 107, 3);
    }
    /// Writes `s107`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (3,).
    typename Face_::template Out<void> set_s107(::std::span<const double> values) {
        return Face_::out(::shmx_runtime::generated::fill<double>(this->core(), 107, "s107", 3, values));
    }
    /// Lends `s108` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (4,).
    ::std::span<::std::uint8_t> s108() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::uint8_t>(this->core(), 108, 4);
    }
    /// Writes `s108`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (4,).
    typename Face_::template Out<void> set_s108(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::uint8_t>(this->core(), 108, "s108", 4, values));
    }
    /// Lends `s109` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (5,).
    ::std::span<::std::int16_t> s109() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::int16_t>(this->core(), 109, 5);
    }
    /// Writes `s109`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (5,).
    typename Face_::template Out<void> set_s109(::std::span<const ::std::int16_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::int16_t>(this->core(), 109, "s109", 5, values));
    }
    /// Adds `s110` to the frame, once, and lends it to be written, all of it.
    ///
    /// Shape: (6,). A frame may lack it.
    typename Face_::template Out<::std::span<float>> s110() {
        return Face_::out(::shmx_runtime::generated::slice_mut<float>(this->core(), 110, 6, 1));
    }
    /// Writes `s110`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (6,). A frame may lack it.
    typename Face_::template Out<void> set_s110(::std::span<const float> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<float>(this->core(), 110, "s110", 6, values));
    }
    /// Lends `s111` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (7,).
    ::std::span<double> s111() noexcept {
        return ::shmx_runtime::generated::fixed_slice<double>(this->core(), 111, 7);
    }
    /// Writes `s111`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (7,).
    typename Face_::template Out<void> set_s111(::std::span<const double> values) {
        return Face_::out(::shmx_runtime::generated::fill<double>(this->core(), 111, "s111", 7, values));
    }
    /// Lends `s112` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (1,).
    ::std::span<::std::uint8_t> s112() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::uint8_t>(this->core(), 112, 1);
    }
    /// Writes `s112`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (1,).
    typename Face_::template Out<void> set_s112(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::uint8_t>(this->core(), 112, "s112", 1, values));
    }
    /// Lends `s113` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (2,).
    ::std::span<::std::int16_t> s113() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::int16_t>(this->core(), 113, 2);
    }
    /// Writes `s113`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (2,).
    typename Face_::template Out<void> set_s113(::std::span<const ::std::int16_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::int16_t>(this->core(), 113, "s113", 2, values));
    }
    /// Lends `s114` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (3,).
    ::std::span<float> s114() noexcept {
        return ::shmx_runtime::generated::fixed_slice<float>(this->core(), 114, 3);
    }
    /// Writes `s114`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (3,).
    typename Face_::template Out<void> set_s114(::std::span<const float> values) {
        return Face_::out(::shmx_runtime::generated::fill<float>(this->core(), 114, "s114", 3, values));
    }
    /// Adds `s115` to the frame, once, and lends it to be written, all of it.
    ///
    /// Shape: (4,). A frame may lack it.
    typename Face_::template Out<::std::span<double>> s115() {
        return Face_::out(::shmx_runtime::generated::slice_mut<double>(this->core(), 115, 4, 1));
    }
    /// Writes `s115`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (4,). A frame may lack it.
    typename Face_::template Out<void> set_s115(::std::span<const double> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<double>(this->core(), 115, "s115", 4, values));
    }
    /// Lends `s116` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (5,).
    ::std::span<::std::uint8_t> s116() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::uint8_t>(this->core(), 116, 5);
    }
    /// Writes `s116`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (5,).
    typename Face_::template Out<void> set_s116(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::uint8_t>(this->core(), 116, "s116", 5, values));
    }
    /// Lends `s117` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (6,).
    ::std::span<::std::int16_t> s117() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::int16_t>(this->core(), 117, 6);
    }
    /// Writes `s117`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (6,).
    typename Face_::template Out<void> set_s117(::std::span<const ::std::int16_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::int16_t>(this->core(), 117, "s117", 6, values));
    }
    /// Lends `s118` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (7,).
    ::std::span<float> s118() noexcept {
        return ::shmx_runtime::generated::fixed_slice<float>(this->core(), 118, 7);
    }
    /// Writes `s118`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (7,).
    typename Face_::template Out<void> set_s118(::std::span<const float> values) {
        return Face_::out(::shmx_runtime::generated::fill<float>(this->core(), 118, "s118", 7, values));
    }
    /// Lends `s119` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (1,).
    ::std::span<double> s119() noexcept {
        return ::shmx_runtime::generated::fixed_slice<double>(this->core(), 119, 1);
    }
    /// Writes `s119`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (1,).
    typename Face_::template Out<void> set_s119(::std::span<const double> values) {
        return Face_::out(::shmx_runtime::generated::fill<double>(this->core(), 119, "s119", 1, values));
    }
    /// Adds `s120` to the frame, once, and lends it to be written, all of it.
    ///
    /// Shape: (2,). A frame may lack it.
    typename Face_::template Out<::std::span<::std::uint8_t>> s120() {
        return Face_::out(::shmx_runtime::generated::slice_mut<::std::uint8_t>(this->core(), 120, 2, 1));
    }
    /// Writes `s120`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (2,). A frame may lack it.
    typename Face_::template Out<void> set_s120(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<::std::uint8_t>(this->core(), 120, "s120", 2, values));
    }
    /// Lends `s121` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (3,).
    ::std::span<::std::int16_t> s121() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::int16_t>(this->core(), 121, 3);
    }
    /// Writes `s121`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (3,).
    typename Face_::template Out<void> set_s121(::std::span<const ::std::int16_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::int16_t>(this->core(), 121, "s121", 3, values));
    }
    /// Lends `s122` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (4,).
    ::std::span<float> s122() noexcept {
        return ::shmx_runtime::generated::fixed_slice<float>(this->core(), 122, 4);
    }
    /// Writes `s122`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (4,).
    typename Face_::template Out<void> set_s122(::std::span<const float> values) {
        return Face_::out(::shmx_runtime::generated::fill<float>(this->core(), 122, "s122", 4, values));
    }
    /// Lends `s123` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (5,).
    ::std::span<double> s123() noexcept {
        return ::shmx_runtime::generated::fixed_slice<double>(this->core(), 123, 5);
    }
    /// Writes `s123`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (5,).
    typename Face_::template Out<void> set_s123(::std::span<const double> values) {
        return Face_::out(::shmx_runtime::generated::fill<double>(this->core(), 123, "s123", 5, values));
    }
    /// Lends `s124` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (6,).
    ::std::span<::std::uint8_t> s124() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::uint8_t>(this->core(), 124, 6);
    }
    /// Writes `s124`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (6,).
    typename Face_::template Out<void> set_s124(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::uint8_t>(this->core(), 124, "s124", 6, values));
    }
    /// Adds `s125` to the frame, once, and lends it to be written, all of it.
    ///
    /// Shape: (7,). A frame may lack it.
    typename Face_::template Out<::std::span<::std::int16_t>> s125() {
        return Face_::out(::shmx_runtime::generated::slice_mut<::std::int16_t>(this->core(), 125, 7, 1));
    }
    /// Writes `s125`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (7,). A frame may lack it.
    typename Face_::template Out<void> set_s125(::std::span<const ::std::int16_t> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<::std::int16_t>(this->core(), 125, "s125", 7, values));
    }
    /// Lends `s126` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (1,).
    ::std::span<float> s126() noexcept {
        return ::shmx_runtime::generated::fixed_slice<float>(this->core(), 126, 1);
    }
    /// Writes `s126`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (1,).
    typename Face_::template Out<void> set_s126(::std::span<const float> values) {
        return Face_::out(::shmx_runtime::generated::fill<float>(this->core(), 126, "s126", 1, values));
    }
    /// Lends `s127` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (2,).
    ::std::span<double> s127() noexcept {
        return ::shmx_runtime::generated::fixed_slice<double>(this->core(), 127, 2);
    }
    /// Writes `s127`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (2,).
    typename Face_::template Out<void> set_s127(::std::span<const double> values) {
        return Face_::out(::shmx_runtime::generated::fill<double>(this->core(), 127, "s127", 2, values));
    }
    /// Lends `s128` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (3,).
    ::std::span<::std::uint8_t> s128() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::uint8_t>(this->core(), 128, 3);
    }
    /// Writes `s128`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (3,).
    typename Face_::template Out<void> set_s128(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::uint8_t>(this->core(), 128, "s128", 3, values));
    }
    /// Lends `s129` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (4,).
    ::std::span<::std::int16_t> s129() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::int16_t>(this->core(), 129, 4);
    }
    /// Writes `s129`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (4,).
    typename Face_::template Out<void> set_s129(::std::span<const ::std::int16_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::int16_t>(this->core(), 129, "s129", 4, values));
    }
    /// Adds `s130` to the frame, once, and lends it to be written, all of it.
    ///
    /// Shape: (5,). A frame may lack it.
    typename Face_::template Out<::std::span<float>> s130() {
        return Face_::out(::shmx_runtime::generated::slice_mut<float>(this->core(), 130, 5, 1));
    }
    /// Writes `s130`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (5,). A frame may lack it.
    typename Face_::template Out<void> set_s130(::std::span<const float> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<float>(this->core(), 130, "s130", 5, values));
    }
    /// Lends `s131` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (6,).
    ::std::span<double> s131() noexcept {
        return ::shmx_runtime::generated::fixed_slice<double>(this->core(), 131, 6);
    }
    /// Writes `s131`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (6,).
    typename Face_::template Out<void> set_s131(::std::span<const double> values) {
        return Face_::out(::shmx_runtime::generated::fill<double>(this->core(), 131, "s131", 6, values));
    }
    /// Lends `s132` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (7,).
    ::std::span<::std::uint8_t> s132() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::uint8_t>(this->core(), 132, 7);
    }
    /// Writes `s132`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (7,).
    typename Face_::template Out<void> set_s132(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::uint8_t>(this->core(), 132, "s132", 7, values));
    }
    /// Lends `s133` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (1,).
    ::std::span<::std::int16_t> s133() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::int16_t>(this->core(), 133, 1);
    }
    /// Writes `s133`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (1,).
    typename Face_::template Out<void> set_s133(::std::span<const ::std::int16_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::int16_t>(this->core(), 133, "s133", 1, values));
    }
    /// Lends `s134` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (2,).
    ::std::span<float> s134() noexcept {
        return ::shmx_runtime::generated::fixed_slice<float>(this->core(), 134, 2);
    }
    /// Writes `s134`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (2,).
    typename Face_::template Out<void> set_s134(::std::span<const float> values) {
        return Face_::out(::shmx_runtime::generated::fill<float>(this->core(), 134, "s134", 2, values));
    }
    /// Adds `s135` to the frame, once, and lends it to be written, all of it.
    ///
    /// Shape: (3,). A frame may lack it.
    typename Face_::template Out<::std::span<double>> s135() {
        return Face_::out(::shmx_runtime::generated::slice_mut<double>(this->core(), 135, 3, 1));
    }
    /// Writes `s135`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (3,). A frame may lack it.
    typename Face_::template Out<void> set_s135(::std::span<const double> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<double>(this->core(), 135, "s135", 3, values));
    }
    /// Lends `s136` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (4,).
    ::std::span<::std::uint8_t> s136() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::uint8_t>(this->core(), 136, 4);
    }
    /// Writes `s136`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (4,).
    typename Face_::template Out<void> set_s136(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::uint8_t>(this->core(), 136, "s136", 4, values));
    }
    /// Lends `s137` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (5,).
    ::std::span<::std::int16_t> s137() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::int16_t>(this->core(), 137, 5);
    }
    /// Writes `s137`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (5,).
    typename Face_::template Out<void> set_s137(::std::span<const ::std::int16_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::int16_t>(this->core(), 137, "s137", 5, values));
    }
    /// Lends `s138` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (6,).
    ::std::span<float> s138() noexcept {
        return ::shmx_runtime::generated::fixed_slice<float>(this->core(), 138, 6);
    }
    /// Writes `s138`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (6,).
    typename Face_::template Out<void> set_s138(::std::span<const float> values) {
        return Face_::out(::shmx_runtime::generated::fill<float>(this->core(), 138, "s138", 6, values));
    }
    /// Lends `s139` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (7,).
    ::std::span<double> s139() noexcept {
        return ::shmx_runtime::generated::fixed_slice<double>(this->core(), 139, 7);
    }
    /// Writes `s139`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (7,).
    typename Face_::template Out<void> set_s139(::std::span<const double> values) {
        return Face_::out(::shmx_runtime::generated::fill<double>(this->core(), 139, "s139", 7, values));
    }
    /// Adds `s140` to the frame, once, and lends it to be written, all of it.
    ///
    /// Shape: (1,). A frame may lack it.
    typename Face_::template Out<::std::span<::std::uint8_t>> s140() {
        return Face_::out(::shmx_runtime::generated::slice_mut<::std::uint8_t>(this->core(), 140, 1, 1));
    }
    /// Writes `s140`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (1,). A frame may lack it.
    typename Face_::template Out<void> set_s140(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<::std::uint8_t>(this->core(), 140, "s140", 1, values));
    }
    /// Lends `s141` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (2,).
    ::std::span<::std::int16_t> s141() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::int16_t>(this->core(), 141, 2);
    }
    /// Writes `s141`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (2,).
    typename Face_::template Out<void> set_s141(::std::span<const ::std::int16_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::int16_t>(this->core(), 141, "s141", 2, values));
    }
    /// Lends `s142` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (3,).
    ::std::span<float> s142() noexcept {
        return ::shmx_runtime::generated::fixed_slice<float>(this->core(), 142, 3);
    }
    /// Writes `s142`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (3,).
    typename Face_::template Out<void> set_s142(::std::span<const float> values) {
        return Face_::out(::shmx_runtime::generated::fill<float>(this->core(), 142, "s142", 3, values));
    }
    /// Lends `s143` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (4,).
    ::std::span<double> s143() noexcept {
        return ::shmx_runtime::generated::fixed_slice<double>(this->core(), 143, 4);
    }
    /// Writes `s143`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (4,).
    typename Face_::template Out<void> set_s143(::std::span<const double> values) {
        return Face_::out(::shmx_runtime::generated::fill<double>(this->core(), 143, "s143", 4, values));
    }
    /// Lends `s144` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (5,).
    ::std::span<::std::uint8_t> s144() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::uint8_t>(this->core(), 144, 5);
    }
    /// Writes `s144`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (5,).
    typename Face_::template Out<void> set_s144(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::uint8_t>(this->core(), 144, "s144", 5, values));
    }
    /// Adds `s145` to the frame, once, and lends it to be written, all of it.
    ///
    /// Shape: (6,). A frame may lack it.
    typename Face_::template Out<::std::span<::std::int16_t>> s145() {
        return Face_::out(::shmx_runtime::generated::slice_mut<::std::int16_t>(this->core(), 145, 6, 1));
    }
    /// Writes `s145`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (6,). A frame may lack it.
    typename Face_::template Out<void> set_s145(::std::span<const ::std::int16_t> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<::std::int16_t>(this->core(), 145, "s145", 6, values));
    }
    /// Lends `s146` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (7,).
    ::std::span<float> s146() noexcept {
        return ::shmx_runtime::generated::fixed_slice<float>(this->core(), 146, 7);
    }
    /// Writes `s146`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (7,).
    typename Face_::template Out<void> set_s146(::std::span<const float> values) {
        return Face_::out(::shmx_runtime::generated::fill<float>(this->core(), 146, "s146", 7, values));
    }
    /// Lends `s147` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (1,).
    ::std::span<double> s147() noexcept {
        return ::shmx_runtime::generated::fixed_slice<double>(this->core(), 147, 1);
    }
    /// Writes `s147`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (1,).
    typename Face_::template Out<void> set_s147(::std::span<const double> values) {
        return Face_::out(::shmx_runtime::generated::fill<double>(this->core(), 147, "s147", 1, values));
    }
    /// Lends `s148` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (2,).
    ::std::span<::std::uint8_t> s148() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::uint8_t>(this->core(), 148, 2);
    }
    /// Writes `s148`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (2,).
    typename Face_::template Out<void> set_s148(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::uint8_t>(this->core(), 148, "s148", 2, values));
    }
    /// Lends `s149` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (3,).
    ::std::span<::std::int16_t> s149() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::int16_t>(this->core(), 149, 3);
    }
    /// Writes `s149`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (3,).
    typename Face_::template Out<void> set_s149(::std::span<const ::std::int16_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::int16_t>(this->core(), 149, "s149", 3, values));
    }
    /// Adds `s150` to the frame, once, and lends it to be written, all of it.
    ///
    /// Shape: (4,). A frame may lack it.
    typename Face_::template Out<::std::span<float>> s150() {
        return Face_::out(::shmx_runtime::generated::slice_mut<float>(this->core(), 150, 4, 1));
    }
    /// Writes `s150`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (4,). A frame may lack it.
    typename Face_::template Out<void> set_s150(::std::span<const float> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<float>(this->core(), 150, "s150", 4, values));
    }
    /// Lends `s151` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (5,).
    ::std::span<double> s151() noexcept {
        return ::shmx_runtime::generated::fixed_slice<double>(this->core(), 151, 5);
    }
    /// Writes `s151`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (5,).
    typename Face_::template Out<void> set_s151(::std::span<const double> values) {
        return Face_::out(::shmx_runtime::generated::fill<double>(this->core(), 151, "s151", 5, values));
    }
    /// Lends `s152` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (6,).
    ::std::span<::std::uint8_t> s152() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::uint8_t>(this->core(), 152, 6);
    }
    /// Writes `s152`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (6,).
    typename Face_::template Out<void> set_s152(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::uint8_t>(this->core(), 152, "s152", 6, values));
    }
    /// Lends `s153` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (7,).
    ::std::span<::std::int16_t> s153() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::int16_t>(this->core(), 153, 7);
    }
    /// Writes `s153`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (7,).
    typename Face_::template Out<void> set_s153(::std::span<const ::std::int16_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::int16_t>(this->core(), 153, "s153", 7, values));
    }
    /// Lends `s154` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (1,).
    ::std::span<float> s154() noexcept {
        return ::shmx_runtime::generated::fixed_slice<float>(this->core(), 154, 1);
    }
    /// Writes `s154`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (1,).
    typename Face_::template Out<void> set_s154(::std::span<const float> values) {
        return Face_::out(::shmx_runtime::generated::fill<float>(this->core(), 154, "s154", 1, values));
    }
    /// Adds `s155` to the frame, once, and lends it to be written, all of it.
    ///
    /// Shape: (2,). A frame may lack it.
    typename Face_::template Out<::std::span<double>> s155() {
        return Face_::out(::shmx_runtime::generated::slice_mut<double>(this->core(), 155, 2, 1));
    }
    /// Writes `s155`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (2,). A frame may lack it.
    typename Face_::template Out<void> set_s155(::std::span<const double> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<double>(this->core(), 155, "s155", 2, values));
    }
    /// Lends `s156` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (3,).
    ::std::span<::std::uint8_t> s156() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::uint8_t>(this->core(), 156, 3);
    }
    /// Writes `s156`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (3,).
    typename Face_::template Out<void> set_s156(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::uint8_t>(this->core(), 156, "s156", 3, values));
    }
    /// Lends `s157` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (4,).
    ::std::span<::std::int16_t> s157() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::int16_t>(this->core(), 157, 4);
    }
    /// Writes `s157`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (4,).
    typename Face_::template Out<void> set_s157(::std::span<const ::std::int16_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::int16_t>(this->core(), 157, "s157", 4, values));
    }
    /// Lends `s158` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (5,).
    ::std::span<float> s158() noexcept {
        return ::shmx_runtime::generated::fixed_slice<float>(this->core(), 158, 5);
    }
    /// Writes `s158`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (5,).
    typename Face_::template Out<void> set_s158(::std::span<const float> values) {
        return Face_::out(::shmx_runtime::generated::fill<float>(this->core(), 158, "s158", 5, values));
    }
    /// Lends `s159` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (6,).
    ::std::span<double> s159() noexcept {
        return ::shmx_runtime::generated::fixed_slice<double>(this->core(), 159, 6);
    }
    /// Writes `s159`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (6,).
    typename Face_::template Out<void> set_s159(::std::span<const double> values) {
        return Face_::out(::shmx_runtime::generated::fill<double>(this->core(), 159, "s159", 6, values));
    }
    /// Adds `s160` to the frame, once, and lends it to be written, all of it.
    ///
    /// Shape: (7,). A frame may lack it.
    typename Face_::template Out<::std::span<::std::uint8_t>> s160() {
        return Face_::out(::shmx_runtime::generated::slice_mut<::std::uint8_t>(this->core(), 160, 7, 1));
    }
    /// Writes `s160`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (7,). A frame may lack it.
    typename Face_::template Out<void> set_s160(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<::std::uint8_t>(this->core(), 160, "s160", 7, values));
    }
    /// Lends `s161` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (1,).
    ::std::span<::std::int16_t> s161() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::int16_t>(this->core(), 161, 1);
    }
    /// Writes `s161`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (1,).
    typename Face_::template Out<void> set_s161(::std::span<const ::std::int16_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::int16_t>(this->core(), 161, "s161", 1, values));
    }
    /// Lends `s162` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (2,).
    ::std::span<float> s162() noexcept {
        return ::shmx_runtime::generated::fixed_slice<float>(this->core(), 162, 2);
    }
    /// Writes `s162`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (2,).
    typename Face_::template Out<void> set_s162(::std::span<const float> values) {
        return Face_::out(::shmx_runtime::generated::fill<float>(this->core(), 162, "s162", 2, values));
    }
    /// Lends `s163` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (3,).
    ::std::span<double> s163() noexcept {
        return ::shmx_runtime::generated::fixed_slice<double>(this->core(), 163, 3);
    }
    /// Writes `s163`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (3,).
    typename Face_::template Out<void> set_s163(::std::span<const double> values) {
        return Face_::out(::shmx_runtime::generated::fill<double>(this->core(), 163, "s163", 3, values));
    }
    /// Lends `s164` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (4,).
    ::std::span<::std::uint8_t> s164() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::uint8_t>(this->core(), 164, 4);
    }
    /// Writes `s164`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (4,).
    typename Face_::template Out<void> set_s164(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::uint8_t>(this->core(), 164, "s164", 4, values));
    }
    /// Adds `s165` to the frame, once, and lends it to be written, all of it.
    ///
    /// Shape: (5,). A frame may lack it.
    typename Face_::template Out<::std::span<::std::int16_t>> s165() {
        return Face_::out(::shmx_runtime::generated::slice_mut<::std::int16_t>(this->core(), 165, 5, 1));
    }
    /// Writes `s165`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (5,). A frame may lack it.
    typename Face_::template Out<void> set_s165(::std::span<const ::std::int16_t> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<::std::int16_t>(this->core(), 165, "s165", 5, values));
    }
    /// Lends `s166` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (6,).
    ::std::span<float> s166() noexcept {
        return ::shmx_runtime::generated::fixed_slice<float>(this->core(), 166, 6);
    }
    /// Writes `s166`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (6,).
    typename Face_::template Out<void> set_s166(::std::span<const float> values) {
        return Face_::out(::shmx_runtime::generated::fill<float>(this->core(), 166, "s166", 6, values));
    }
    /// Lends `s167` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (7,).
    ::std::span<double> s167() noexcept {
        return ::shmx_runtime::generated::fixed_slice<double>(this->core(), 167, 7);
    }
    /// Writes `s167`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (7,).
    typename Face_::template Out<void> set_s167(::std::span<const double> values) {
        return Face_::out(::shmx_runtime::generated::fill<double>(this->core(), 167, "s167", 7, values));
    }
    /// Lends `s168` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (1,).
    ::std::span<::std::uint8_t> s168() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::uint8_t>(this->core(), 168, 1);
    }
    /// Writes `s168`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (1,).
    typename Face_::template Out<void> set_s168(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::uint8_t>(this->core(), 168, "s168", 1, values));
    }
    /// Lends `s169` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (2,).
    ::std::span<::std::int16_t> s169() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::int16_t>(this->core(), 169, 2);
    }
    /// Writes `s169`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (2,).
    typename Face_::template Out<void> set_s169(::std::span<const ::std::int16_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::int16_t>(this->core(), 169, "s169", 2, values));
    }
    /// Adds `s170` to the frame, once, and lends it to be written, all of it.
    ///
    /// Shape: (3,). A frame may lack it.
    typename Face_::template Out<::std::span<float>> s170() {
        return Face_::out(::shmx_runtime::generated::slice_mut<float>(this->core(), 170, 3, 1));
    }
    /// Writes `s170`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (3,). A frame may lack it.
    typename Face_::template Out<void> set_s170(::std::span<const float> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<float>(this->core(), 170, "s170", 3, values));
    }
    /// Lends `s171` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (4,).
    ::std::span<double> s171() noexcept {
        return ::shmx_runtime::generated::fixed_slice<double>(this->core(), 171, 4);
    }
    /// Writes `s171`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (4,).
    typename Face_::template Out<void> set_s171(::std::span<const double> values) {
        return Face_::out(::shmx_runtime::generated::fill<double>(this->core(), 171, "s171", 4, values));
    }
    /// Lends `s172` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (5,).
    ::std::span<::std::uint8_t> s172() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::uint8_t>(this->core(), 172, 5);
    }
    /// Writes `s172`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (5,).
    typename Face_::template Out<void> set_s172(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::uint8_t>(this->core(), 172, "s172", 5, values));
    }
    /// Lends `s173` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (6,).
    ::std::span<::std::int16_t> s173() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::int16_t>(this->core(), 173, 6);
    }
    /// Writes `s173`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (6,).
    typename Face_::template Out<void> set_s173(::std::span<const ::std::int16_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::int16_t>(this->core(), 173, "s173", 6, values));
    }
    /// Lends `s174` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (7,).
    ::std::span<float> s174() noexcept {
        return ::shmx_runtime::generated::fixed_slice<float>(this->core(), 174, 7);
    }
    /// Writes `s174`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (7,).
    typename Face_::template Out<void> set_s174(::std::span<const float> values) {
        return Face_::out(::shmx_runtime::generated::fill<float>(this->core(), 174, "s174", 7, values));
    }
    /// Adds `s175` to the frame, once, and lends it to be written, all of it.
    ///
    /// Shape: (1,). A frame may lack it.
    typename Face_::template Out<::std::span<double>> s175() {
        return Face_::out(::shmx_runtime::generated::slice_mut<double>(this->core(), 175, 1, 1));
    }
    /// Writes `s175`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (1,). A frame may lack it.
    typename Face_::template Out<void> set_s175(::std::span<const double> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<double>(this->core(), 175, "s175", 1, values));
    }
    /// Lends `s176` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (2,).
    ::std::span<::std::uint8_t> s176() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::uint8_t>(this->core(), 176, 2);
    }
    /// Writes `s176`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (2,).
    typename Face_::template Out<void> set_s176(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::uint8_t>(this->core(), 176, "s176", 2, values));
    }
    /// Lends `s177` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (3,).
    ::std::span<::std::int16_t> s177() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::int16_t>(this->core(), 177, 3);
    }
    /// Writes `s177`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (3,).
    typename Face_::template Out<void> set_s177(::std::span<const ::std::int16_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::int16_t>(this->core(), 177, "s177", 3, values));
    }
    /// Lends `s178` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (4,).
    ::std::span<float> s178() noexcept {
        return ::shmx_runtime::generated::fixed_slice<float>(this->core(), 178, 4);
    }
    /// Writes `s178`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (4,).
    typename Face_::template Out<void> set_s178(::std::span<const float> values) {
        return Face_::out(::shmx_runtime::generated::fill<float>(this->core(), 178, "s178", 4, values));
    }
    /// Lends `s179` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (5,).
    ::std::span<double> s179() noexcept {
        return ::shmx_runtime::generated::fixed_slice<double>(this->core(), 179, 5);
    }
    /// Writes `s179`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (5,).
    typename Face_::template Out<void> set_s179(::std::span<const double> values) {
        return Face_::out(::shmx_runtime::generated::fill<double>(this->core(), 179, "s179", 5, values));
    }
    /// Adds `s180` to the frame, once, and lends it to be written, all of it.
    ///
    /// Shape: (6,). A frame may lack it.
    typename Face_::template Out<::std::span<::std::uint8_t>> s180() {
        return Face_::out(::shmx_runtime::generated::slice_mut<::std::uint8_t>(this->core(), 180, 6, 1));
    }
    /// Writes `s180`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (6,). A frame may lack it.
    typename Face_::template Out<void> set_s180(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<::std::uint8_t>(this->core(), 180, "s180", 6, values));
    }
    /// Lends `s181` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (7,).
    ::std::span<::std::int16_t> s181() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::int16_t>(this->core(), 181, 7);
    }
    /// Writes `s181`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (7,).
    typename Face_::template Out<void> set_s181(::std::span<const ::std::int16_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::int16_t>(this->core(), 181, "s181", 7, values));
    }
    /// Lends `s182` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (1,).
    ::std::span<float> s182() noexcept {
        return ::shmx_runtime::generated::fixed_slice<float>(this->core(), 182, 1);
    }
    /// Writes `s182`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (1,).
    typename Face_::template Out<void> set_s182(::std::span<const float> values) {
        return Face_::out(::shmx_runtime::generated::fill<float>(this->core(), 182, "s182", 1, values));
    }
    /// Lends `s183` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (2,).
    ::std::span<double> s183() noexcept {
        return ::shmx_runtime::generated::fixed_slice<double>(this->core(), 183, 2);
    }
    /// Writes `s183`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (2,).
    typename Face_::template Out<void> set_s183(::std::span<const double> values) {
        return Face_::out(::shmx_runtime::generated::fill<double>(this->core(), 183, "s183", 2, values));
    }
    /// Lends `s184` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (3,).
    ::std::span<::std::uint8_t> s184() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::uint8_t>(this->core(), 184, 3);
    }
    /// Writes `s184`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (3,).
    typename Face_::template Out<void> set_s184(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::uint8_t>(this->core(), 184, "s184", 3, values));
    }
    /// Adds `s185` to the frame, once, and lends it to be written, all of it.
    ///
    /// Shape: (4,). A frame may lack it.
    typename Face_::template Out<::std::span<::std::int16_t>> s185() {
        return Face_::out(::shmx_runtime::generated::slice_mut<::std::int16_t>(this->core(), 185, 4, 1));
    }
    /// Writes `s185`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (4,). A frame may lack it.
    typename Face_::template Out<void> set_s185(::std::span<const ::std::int16_t> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<::std::int16_t>(this->core(), 185, "s185", 4, values));
    }
    /// Lends `s186` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (5,).
    ::std::span<float> s186() noexcept {
        return ::shmx_runtime::generated::fixed_slice<float>(this->core(), 186, 5);
    }
    /// Writes `s186`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (5,).
    typename Face_::template Out<void> set_s186(::std::span<const float> values) {
        return Face_::out(::shmx_runtime::generated::fill<float>(this->core(), 186, "s186", 5, values));
    }
    /// Lends `s187` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (6,).
    ::std::span<double> s187() noexcept {
        return ::shmx_runtime::generated::fixed_slice<double>(this->core(), 187, 6);
    }
    /// Writes `s187`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (6,).
    typename Face_::template Out<void> set_s187(::std::span<const double> values) {
        return Face_::out(::shmx_runtime::generated::fill<double>(this->core(), 187, "s187", 6, values));
    }
    /// Lends `s188` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (7,).
    ::std::span<::std::uint8_t> s188() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::uint8_t>(this->core(), 188, 7);
    }
    /// Writes `s188`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (7,).
    typename Face_::template Out<void> set_s188(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::uint8_t>(this->core(), 188, "s188", 7, values));
    }
    /// Lends `s189` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (1,).
    ::std::span<::std::int16_t> s189() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::int16_t>(this->core(), 189, 1);
    }
    /// Writes `s189`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (1,).
    typename Face_::template Out<void> set_s189(::std::span<const ::std::int16_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::int16_t>(this->core(), 189, "s189", 1, values));
    }
    /// Adds `s190` to the frame, once, and lends it to be written, all of it.
    ///
    /// Shape: (2,). A frame may lack it.
    typename Face_::template Out<::std::span<float>> s190() {
        return Face_::out(::shmx_runtime::generated::slice_mut<float>(this->core(), 190, 2, 1));
    }
    /// Writes `s190`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (2,). A frame may lack it.
    typename Face_::template Out<void> set_s190(::std::span<const float> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<float>(this->core(), 190, "s190", 2, values));
    }
    /// Lends `s191` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (3,).
    ::std::span<double> s191() noexcept {
        return ::shmx_runtime::generated::fixed_slice<double>(this->core(), 191, 3);
    }
    /// Writes `s191`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (3,).
    typename Face_::template Out<void> set_s191(::std::span<const double> values) {
        return Face_::out(::shmx_runtime::generated::fill<double>(this->core(), 191, "s191", 3, values));
    }
    /// Lends `s192` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (4,).
    ::std::span<::std::uint8_t> s192() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::uint8_t>(this->core(), 192, 4);
    }
    /// Writes `s192`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (4,).
    typename Face_::template Out<void> set_s192(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::uint8_t>(this->core(), 192, "s192", 4, values));
    }
    /// Lends `s193` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (5,).
    ::std::span<::std::int16_t> s193() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::int16_t>(this->core(), 193, 5);
    }
    /// Writes `s193`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (5,).
    typename Face_::template Out<void> set_s193(::std::span<const ::std::int16_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::int16_t>(this->core(), 193, "s193", 5, values));
    }
    /// Lends `s194` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (6,).
    ::std::span<float> s194() noexcept {
        return ::shmx_runtime::generated::fixed_slice<float>(this->core(), 194, 6);
    }
    /// Writes `s194`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (6,).
    typename Face_::template Out<void> set_s194(::std::span<const float> values) {
        return Face_::out(::shmx_runtime::generated::fill<float>(this->core(), 194, "s194", 6, values));
    }
    /// Adds `s195` to the frame, once, and lends it to be written, all of it.
    ///
    /// Shape: (7,). A frame may lack it.
    typename Face_::template Out<::std::span<double>> s195() {
        return Face_::out(::shmx_runtime::generated::slice_mut<double>(this->core(), 195, 7, 1));
    }
    /// Writes `s195`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (7,). A frame may lack it.
    typename Face_::template Out<void> set_s195(::std::span<const double> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<double>(this->core(), 195, "s195", 7, values));
    }
    /// Lends `s196` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (1,).
    ::std::span<::std::uint8_t> s196() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::uint8_t>(this->core(), 196, 1);
    }
    /// Writes `s196`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (1,).
    typename Face_::template Out<void> set_s196(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::uint8_t>(this->core(), 196, "s196", 1, values));
    }
    /// Lends `s197` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (2,).
    ::std::span<::std::int16_t> s197() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::int16_t>(this->core(), 197, 2);
    }
    /// Writes `s197`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (2,).
    typename Face_::template Out<void> set_s197(::std::span<const ::std::int16_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::int16_t>(this->core(), 197, "s197", 2, values));
    }
    /// Lends `s198` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (3,).
    ::std::span<float> s198() noexcept {
        return ::shmx_runtime::generated::fixed_slice<float>(this->core(), 198, 3);
    }
    /// Writes `s198`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (3,).
    typename Face_::template Out<void> set_s198(::std::span<const float> values) {
        return Face_::out(::shmx_runtime::generated::fill<float>(this->core(), 198, "s198", 3, values));
    }
    /// Lends `s199` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (4,).
    ::std::span<double> s199() noexcept {
        return ::shmx_runtime::generated::fixed_slice<double>(this->core(), 199, 4);
    }
    /// Writes `s199`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (4,).
    typename Face_::template Out<void> set_s199(::std::span<const double> values) {
        return Face_::out(::shmx_runtime::generated::fill<double>(this->core(), 199, "s199", 4, values));
    }
};

/// What the runtime asks of a schema.
struct Schema {
    static constexpr const ::shmx_runtime::Description& description() noexcept { return schema; }
    using Control = ::many_streams::Control;
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

static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 's0' has not the size that the schema says");
static_assert(sizeof(::std::int16_t) == 2, "an element of stream 's1' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 's2' has not the size that the schema says");
static_assert(sizeof(double) == 8, "an element of stream 's3' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 's4' has not the size that the schema says");
static_assert(sizeof(::std::int16_t) == 2, "an element of stream 's5' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 's6' has not the size that the schema says");
static_assert(sizeof(double) == 8, "an element of stream 's7' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 's8' has not the size that the schema says");
static_assert(sizeof(::std::int16_t) == 2, "an element of stream 's9' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 's10' has not the size that the schema says");
static_assert(sizeof(double) == 8, "an element of stream 's11' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 's12' has not the size that the schema says");
static_assert(sizeof(::std::int16_t) == 2, "an element of stream 's13' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 's14' has not the size that the schema says");
static_assert(sizeof(double) == 8, "an element of stream 's15' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 's16' has not the size that the schema says");
static_assert(sizeof(::std::int16_t) == 2, "an element of stream 's17' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 's18' has not the size that the schema says");
static_assert(sizeof(double) == 8, "an element of stream 's19' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 's20' has not the size that the schema says");
static_assert(sizeof(::std::int16_t) == 2, "an element of stream 's21' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 's22' has not the size that the schema says");
static_assert(sizeof(double) == 8, "an element of stream 's23' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 's24' has not the size that the schema says");
static_assert(sizeof(::std::int16_t) == 2, "an element of stream 's25' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 's26' has not the size that the schema says");
static_assert(sizeof(double) == 8, "an element of stream 's27' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 's28' has not the size that the schema says");
static_assert(sizeof(::std::int16_t) == 2, "an element of stream 's29' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 's30' has not the size that the schema says");
static_assert(sizeof(double) == 8, "an element of stream 's31' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 's32' has not the size that the schema says");
static_assert(sizeof(::std::int16_t) == 2, "an element of stream 's33' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 's34' has not the size that the schema says");
static_assert(sizeof(double) == 8, "an element of stream 's35' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 's36' has not the size that the schema says");
static_assert(sizeof(::std::int16_t) == 2, "an element of stream 's37' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 's38' has not the size that the schema says");
static_assert(sizeof(double) == 8, "an element of stream 's39' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 's40' has not the size that the schema says");
static_assert(sizeof(::std::int16_t) == 2, "an element of stream 's41' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 's42' has not the size that the schema says");
static_assert(sizeof(double) == 8, "an element of stream 's43' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 's44' has not the size that the schema says");
static_assert(sizeof(::std::int16_t) == 2, "an element of stream 's45' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 's46' has not the size that the schema says");
static_assert(sizeof(double) == 8, "an element of stream 's47' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 's48' has not the size that the schema says");
static_assert(sizeof(::std::int16_t) == 2, "an element of stream 's49' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 's50' has not the size that the schema says");
static_assert(sizeof(double) == 8, "an element of stream 's51' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 's52' has not the size that the schema says");
static_assert(sizeof(::std::int16_t) == 2, "an element of stream 's53' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 's54' has not the size that the schema says");
static_assert(sizeof(double) == 8, "an element of stream 's55' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 's56' has not the size that the schema says");
static_assert(sizeof(::std::int16_t) == 2, "an element of stream 's57' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 's58' has not the size that the schema says");
static_assert(sizeof(double) == 8, "an element of stream 's59' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 's60' has not the size that the schema says");
static_assert(sizeof(::std::int16_t) == 2, "an element of stream 's61' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 's62' has not the size that the schema says");
static_assert(sizeof(double) == 8, "an element of stream 's63' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 's64' has not the size that the schema says");
static_assert(sizeof(::std::int16_t) == 2, "an element of stream 's65' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 's66' has not the size that the schema says");
static_assert(sizeof(double) == 8, "an element of stream 's67' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 's68' has not the size that the schema says");
static_assert(sizeof(::std::int16_t) == 2, "an element of stream 's69' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 's70' has not the size that the schema says");
static_assert(sizeof(double) == 8, "an element of stream 's71' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 's72' has not the size that the schema says");
static_assert(sizeof(::std::int16_t) == 2, "an element of stream 's73' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 's74' has not the size that the schema says");
static_assert(sizeof(double) == 8, "an element of stream 's75' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 's76' has not the size that the schema says");
static_assert(sizeof(::std::int16_t) == 2, "an element of stream 's77' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 's78' has not the size that the schema says");
static_assert(sizeof(double) == 8, "an element of stream 's79' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 's80' has not the size that the schema says");
static_assert(sizeof(::std::int16_t) == 2, "an element of stream 's81' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 's82' has not the size that the schema says");
static_assert(sizeof(double) == 8, "an element of stream 's83' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 's84' has not the size that the schema says");
static_assert(sizeof(::std::int16_t) == 2, "an element of stream 's85' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 's86' has not the size that the schema says");
static_assert(sizeof(double) == 8, "an element of stream 's87' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 's88' has not the size that the schema says");
static_assert(sizeof(::std::int16_t) == 2, "an element of stream 's89' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 's90' has not the size that the schema says");
static_assert(sizeof(double) == 8, "an element of stream 's91' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 's92' has not the size that the schema says");
static_assert(sizeof(::std::int16_t) == 2, "an element of stream 's93' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 's94' has not the size that the schema says");
static_assert(sizeof(double) == 8, "an element of stream 's95' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 's96' has not the size that the schema says");
static_assert(sizeof(::std::int16_t) == 2, "an element of stream 's97' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 's98' has not the size that the schema says");
static_assert(sizeof(double) == 8, "an element of stream 's99' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 's100' has not the size that the schema says");
static_assert(sizeof(::std::int16_t) == 2, "an element of stream 's101' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 's102' has not the size that the schema says");
static_assert(sizeof(double) == 8, "an element of stream 's103' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 's104' has not the size that the schema says");
static_assert(sizeof(::std::int16_t) == 2, "an element of stream 's105' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 's106' has not the size that the schema says");
static_assert(sizeof(double) == 8, "an element of stream 's107' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 's108' has not the size that the schema says");
static_assert(sizeof(::std::int16_t) == 2, "an element of stream 's109' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 's110' has not the size that the schema says");
static_assert(sizeof(double) == 8, "an element of stream 's111' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 's112' has not the size that the schema says");
static_assert(sizeof(::std::int16_t) == 2, "an element of stream 's113' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 's114' has not the size that the schema says");
static_assert(sizeof(double) == 8, "an element of stream 's115' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 's116' has not the size that the schema says");
static_assert(sizeof(::std::int16_t) == 2, "an element of stream 's117' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 's118' has not the size that the schema says");
static_assert(sizeof(double) == 8, "an element of stream 's119' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 's120' has not the size that the schema says");
static_assert(sizeof(::std::int16_t) == 2, "an element of stream 's121' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 's122' has not the size that the schema says");
static_assert(sizeof(double) == 8, "an element of stream 's123' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 's124' has not the size that the schema says");
static_assert(sizeof(::std::int16_t) == 2, "an element of stream 's125' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 's126' has not the size that the schema says");
static_assert(sizeof(double) == 8, "an element of stream 's127' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 's128' has not the size that the schema says");
static_assert(sizeof(::std::int16_t) == 2, "an element of stream 's129' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 's130' has not the size that the schema says");
static_assert(sizeof(double) == 8, "an element of stream 's131' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 's132' has not the size that the schema says");
static_assert(sizeof(::std::int16_t) == 2, "an element of stream 's133' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 's134' has not the size that the schema says");
static_assert(sizeof(double) == 8, "an element of stream 's135' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 's136' has not the size that the schema says");
static_assert(sizeof(::std::int16_t) == 2, "an element of stream 's137' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 's138' has not the size that the schema says");
static_assert(sizeof(double) == 8, "an element of stream 's139' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 's140' has not the size that the schema says");
static_assert(sizeof(::std::int16_t) == 2, "an element of stream 's141' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 's142' has not the size that the schema says");
static_assert(sizeof(double) == 8, "an element of stream 's143' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 's144' has not the size that the schema says");
static_assert(sizeof(::std::int16_t) == 2, "an element of stream 's145' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 's146' has not the size that the schema says");
static_assert(sizeof(double) == 8, "an element of stream 's147' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 's148' has not the size that the schema says");
static_assert(sizeof(::std::int16_t) == 2, "an element of stream 's149' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 's150' has not the size that the schema says");
static_assert(sizeof(double) == 8, "an element of stream 's151' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 's152' has not the size that the schema says");
static_assert(sizeof(::std::int16_t) == 2, "an element of stream 's153' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 's154' has not the size that the schema says");
static_assert(sizeof(double) == 8, "an element of stream 's155' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 's156' has not the size that the schema says");
static_assert(sizeof(::std::int16_t) == 2, "an element of stream 's157' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 's158' has not the size that the schema says");
static_assert(sizeof(double) == 8, "an element of stream 's159' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 's160' has not the size that the schema says");
static_assert(sizeof(::std::int16_t) == 2, "an element of stream 's161' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 's162' has not the size that the schema says");
static_assert(sizeof(double) == 8, "an element of stream 's163' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 's164' has not the size that the schema says");
static_assert(sizeof(::std::int16_t) == 2, "an element of stream 's165' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 's166' has not the size that the schema says");
static_assert(sizeof(double) == 8, "an element of stream 's167' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 's168' has not the size that the schema says");
static_assert(sizeof(::std::int16_t) == 2, "an element of stream 's169' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 's170' has not the size that the schema says");
static_assert(sizeof(double) == 8, "an element of stream 's171' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 's172' has not the size that the schema says");
static_assert(sizeof(::std::int16_t) == 2, "an element of stream 's173' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 's174' has not the size that the schema says");
static_assert(sizeof(double) == 8, "an element of stream 's175' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 's176' has not the size that the schema says");
static_assert(sizeof(::std::int16_t) == 2, "an element of stream 's177' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 's178' has not the size that the schema says");
static_assert(sizeof(double) == 8, "an element of stream 's179' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 's180' has not the size that the schema says");
static_assert(sizeof(::std::int16_t) == 2, "an element of stream 's181' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 's182' has not the size that the schema says");
static_assert(sizeof(double) == 8, "an element of stream 's183' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 's184' has not the size that the schema says");
static_assert(sizeof(::std::int16_t) == 2, "an element of stream 's185' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 's186' has not the size that the schema says");
static_assert(sizeof(double) == 8, "an element of stream 's187' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 's188' has not the size that the schema says");
static_assert(sizeof(::std::int16_t) == 2, "an element of stream 's189' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 's190' has not the size that the schema says");
static_assert(sizeof(double) == 8, "an element of stream 's191' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 's192' has not the size that the schema says");
static_assert(sizeof(::std::int16_t) == 2, "an element of stream 's193' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 's194' has not the size that the schema says");
static_assert(sizeof(double) == 8, "an element of stream 's195' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 's196' has not the size that the schema says");
static_assert(sizeof(::std::int16_t) == 2, "an element of stream 's197' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 's198' has not the size that the schema says");
static_assert(sizeof(double) == 8, "an element of stream 's199' has not the size that the schema says");

}  // namespace many_streams

#endif
