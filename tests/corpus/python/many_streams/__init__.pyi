# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""200 streams.

Made by shmxc 0.1.0 from many_streams.yaml. Do not edit.
"""

import numpy as _np
import numpy.typing as _npt
import shmx_runtime as _rt

__all__ = [
    "Client",
    "Control",
    "Frame",
    "FrameMut",
    "Server",
    "Snapshot",
    "Streams",
    "Watcher",
    "ids",
    "schema",
]


class ids:
    """Numbers of the streams."""

    S0 = 0
    S1 = 1
    S2 = 2
    S3 = 3
    S4 = 4
    S5 = 5
    S6 = 6
    S7 = 7
    S8 = 8
    S9 = 9
    S10 = 10
    S11 = 11
    S12 = 12
    S13 = 13
    S14 = 14
    S15 = 15
    S16 = 16
    S17 = 17
    S18 = 18
    S19 = 19
    S20 = 20
    S21 = 21
    S22 = 22
    S23 = 23
    S24 = 24
    S25 = 25
    S26 = 26
    S27 = 27
    S28 = 28
    S29 = 29
    S30 = 30
    S31 = 31
    S32 = 32
    S33 = 33
    S34 = 34
    S35 = 35
    S36 = 36
    S37 = 37
    S38 = 38
    S39 = 39
    S40 = 40
    S41 = 41
    S42 = 42
    S43 = 43
    S44 = 44
    S45 = 45
    S46 = 46
    S47 = 47
    S48 = 48
    S49 = 49
    S50 = 50
    S51 = 51
    S52 = 52
    S53 = 53
    S54 = 54
    S55 = 55
    S56 = 56
    S57 = 57
    S58 = 58
    S59 = 59
    S60 = 60
    S61 = 61
    S62 = 62
    S63 = 63
    S64 = 64
    S65 = 65
    S66 = 66
    S67 = 67
    S68 = 68
    S69 = 69
    S70 = 70
    S71 = 71
    S72 = 72
    S73 = 73
    S74 = 74
    S75 = 75
    S76 = 76
    S77 = 77
    S78 = 78
    S79 = 79
    S80 = 80
    S81 = 81
    S82 = 82
    S83 = 83
    S84 = 84
    S85 = 85
    S86 = 86
    S87 = 87
    S88 = 88
    S89 = 89
    S90 = 90
    S91 = 91
    S92 = 92
    S93 = 93
    S94 = 94
    S95 = 95
    S96 = 96
    S97 = 97
    S98 = 98
    S99 = 99
    S100 = 100
    S101 = 101
    S102 = 102
    S103 = 103
    S104 = 104
    S105 = 105
    S106 = 106
    S107 = 107
    S108 = 108
    S109 = 109
    S110 = 110
    S111 = 111
    S112 = 112
    S113 = 113
    S114 = 114
    S115 = 115
    S116 = 116
    S117 = 117
    S118 = 118
    S119 = 119
    S120 = 120
    S121 = 121
    S122 = 122
    S123 = 123
    S124 = 124
    S125 = 125
    S126 = 126
    S127 = 127
    S128 = 128
    S129 = 129
    S130 = 130
    S131 = 131
    S132 = 132
    S133 = 133
    S134 = 134
    S135 = 135
    S136 = 136
    S137 = 137
    S138 = 138
    S139 = 139
    S140 = 140
    S141 = 141
    S142 = 142
    S143 = 143
    S144 = 144
    S145 = 145
    S146 = 146
    S147 = 147
    S148 = 148
    S149 = 149
    S150 = 150
    S151 = 151
    S152 = 152
    S153 = 153
    S154 = 154
    S155 = 155
    S156 = 156
    S157 = 157
    S158 = 158
    S159 = 159
    S160 = 160
    S161 = 161
    S162 = 162
    S163 = 163
    S164 = 164
    S165 = 165
    S166 = 166
    S167 = 167
    S168 = 168
    S169 = 169
    S170 = 170
    S171 = 171
    S172 = 172
    S173 = 173
    S174 = 174
    S175 = 175
    S176 = 176
    S177 = 177
    S178 = 178
    S179 = 179
    S180 = 180
    S181 = 181
    S182 = 182
    S183 = 183
    S184 = 184
    S185 = 185
    S186 = 186
    S187 = 187
    S188 = 188
    S189 = 189
    S190 = 190
    S191 = 191
    S192 = 192
    S193 = 193
    S194 = 194
    S195 = 195
    S196 = 196
    S197 = 197
    S198 = 198
    S199 = 199

schema: _rt.Schema
"""What the runtime knows of the schema."""


class Streams:
    """The streams of frames and snapshots."""

    @property
    def s0(self) -> _npt.NDArray[_np.uint8] | None:
        """`s0`

        Shape: (1,). A frame may lack it.
        """

    @property
    def s1(self) -> _npt.NDArray[_np.int16]:
        """`s1`

        Shape: (2,).
        """

    @property
    def s2(self) -> _npt.NDArray[_np.float32]:
        """`s2`

        Shape: (3,).
        """

    @property
    def s3(self) -> _npt.NDArray[_np.float64]:
        """`s3`

        Shape: (4,).
        """

    @property
    def s4(self) -> _npt.NDArray[_np.uint8]:
        """`s4`

        Shape: (5,).
        """

    @property
    def s5(self) -> _npt.NDArray[_np.int16] | None:
        """`s5`

        Shape: (6,). A frame may lack it.
        """

    @property
    def s6(self) -> _npt.NDArray[_np.float32]:
        """`s6`

        Shape: (7,).
        """

    @property
    def s7(self) -> _npt.NDArray[_np.float64]:
        """`s7`

        Shape: (1,).
        """

    @property
    def s8(self) -> _npt.NDArray[_np.uint8]:
        """`s8`

        Shape: (2,).
        """

    @property
    def s9(self) -> _npt.NDArray[_np.int16]:
        """`s9`

        Shape: (3,).
        """

    @property
    def s10(self) -> _npt.NDArray[_np.float32] | None:
        """`s10`

        Shape: (4,). A frame may lack it.
        """

    @property
    def s11(self) -> _npt.NDArray[_np.float64]:
        """`s11`

        Shape: (5,).
        """

    @property
    def s12(self) -> _npt.NDArray[_np.uint8]:
        """`s12`

        Shape: (6,).
        """

    @property
    def s13(self) -> _npt.NDArray[_np.int16]:
        """`s13`

        Shape: (7,).
        """

    @property
    def s14(self) -> _npt.NDArray[_np.float32]:
        """`s14`

        Shape: (1,).
        """

    @property
    def s15(self) -> _npt.NDArray[_np.float64] | None:
        """`s15`

        Shape: (2,). A frame may lack it.
        """

    @property
    def s16(self) -> _npt.NDArray[_np.uint8]:
        """`s16`

        Shape: (3,).
        """

    @property
    def s17(self) -> _npt.NDArray[_np.int16]:
        """`s17`

        Shape: (4,).
        """

    @property
    def s18(self) -> _npt.NDArray[_np.float32]:
        """`s18`

        Shape: (5,).
        """

    @property
    def s19(self) -> _npt.NDArray[_np.float64]:
        """`s19`

        Shape: (6,).
        """

    @property
    def s20(self) -> _npt.NDArray[_np.uint8] | None:
        """`s20`

        Shape: (7,). A frame may lack it.
        """

    @property
    def s21(self) -> _npt.NDArray[_np.int16]:
        """`s21`

        Shape: (1,).
        """

    @property
    def s22(self) -> _npt.NDArray[_np.float32]:
        """`s22`

        Shape: (2,).
        """

    @property
    def s23(self) -> _npt.NDArray[_np.float64]:
        """`s23`

        Shape: (3,).
        """

    @property
    def s24(self) -> _npt.NDArray[_np.uint8]:
        """`s24`

        Shape: (4,).
        """

    @property
    def s25(self) -> _npt.NDArray[_np.int16] | None:
        """`s25`

        Shape: (5,). A frame may lack it.
        """

    @property
    def s26(self) -> _npt.NDArray[_np.float32]:
        """`s26`

        Shape: (6,).
        """

    @property
    def s27(self) -> _npt.NDArray[_np.float64]:
        """`s27`

        Shape: (7,).
        """

    @property
    def s28(self) -> _npt.NDArray[_np.uint8]:
        """`s28`

        Shape: (1,).
        """

    @property
    def s29(self) -> _npt.NDArray[_np.int16]:
        """`s29`

        Shape: (2,).
        """

    @property
    def s30(self) -> _npt.NDArray[_np.float32] | None:
        """`s30`

        Shape: (3,). A frame may lack it.
        """

    @property
    def s31(self) -> _npt.NDArray[_np.float64]:
        """`s31`

        Shape: (4,).
        """

    @property
    def s32(self) -> _npt.NDArray[_np.uint8]:
        """`s32`

        Shape: (5,).
        """

    @property
    def s33(self) -> _npt.NDArray[_np.int16]:
        """`s33`

        Shape: (6,).
        """

    @property
    def s34(self) -> _npt.NDArray[_np.float32]:
        """`s34`

        Shape: (7,).
        """

    @property
    def s35(self) -> _npt.NDArray[_np.float64] | None:
        """`s35`

        Shape: (1,). A frame may lack it.
        """

    @property
    def s36(self) -> _npt.NDArray[_np.uint8]:
        """`s36`

        Shape: (2,).
        """

    @property
    def s37(self) -> _npt.NDArray[_np.int16]:
        """`s37`

        Shape: (3,).
        """

    @property
    def s38(self) -> _npt.NDArray[_np.float32]:
        """`s38`

        Shape: (4,).
        """

    @property
    def s39(self) -> _npt.NDArray[_np.float64]:
        """`s39`

        Shape: (5,).
        """

    @property
    def s40(self) -> _npt.NDArray[_np.uint8] | None:
        """`s40`

        Shape: (6,). A frame may lack it.
        """

    @property
    def s41(self) -> _npt.NDArray[_np.int16]:
        """`s41`

        Shape: (7,).
        """

    @property
    def s42(self) -> _npt.NDArray[_np.float32]:
        """`s42`

        Shape: (1,).
        """

    @property
    def s43(self) -> _npt.NDArray[_np.float64]:
        """`s43`

        Shape: (2,).
        """

    @property
    def s44(self) -> _npt.NDArray[_np.uint8]:
        """`s44`

        Shape: (3,).
        """

    @property
    def s45(self) -> _npt.NDArray[_np.int16] | None:
        """`s45`

        Shape: (4,). A frame may lack it.
        """

    @property
    def s46(self) -> _npt.NDArray[_np.float32]:
        """`s46`

        Shape: (5,).
        """

    @property
    def s47(self) -> _npt.NDArray[_np.float64]:
        """`s47`

        Shape: (6,).
        """

    @property
    def s48(self) -> _npt.NDArray[_np.uint8]:
        """`s48`

        Shape: (7,).
        """

    @property
    def s49(self) -> _npt.NDArray[_np.int16]:
        """`s49`

        Shape: (1,).
        """

    @property
    def s50(self) -> _npt.NDArray[_np.float32] | None:
        """`s50`

        Shape: (2,). A frame may lack it.
        """

    @property
    def s51(self) -> _npt.NDArray[_np.float64]:
        """`s51`

        Shape: (3,).
        """

    @property
    def s52(self) -> _npt.NDArray[_np.uint8]:
        """`s52`

        Shape: (4,).
        """

    @property
    def s53(self) -> _npt.NDArray[_np.int16]:
        """`s53`

        Shape: (5,).
        """

    @property
    def s54(self) -> _npt.NDArray[_np.float32]:
        """`s54`

        Shape: (6,).
        """

    @property
    def s55(self) -> _npt.NDArray[_np.float64] | None:
        """`s55`

        Shape: (7,). A frame may lack it.
        """

    @property
    def s56(self) -> _npt.NDArray[_np.uint8]:
        """`s56`

        Shape: (1,).
        """

    @property
    def s57(self) -> _npt.NDArray[_np.int16]:
        """`s57`

        Shape: (2,).
        """

    @property
    def s58(self) -> _npt.NDArray[_np.float32]:
        """`s58`

        Shape: (3,).
        """

    @property
    def s59(self) -> _npt.NDArray[_np.float64]:
        """`s59`

        Shape: (4,).
        """

    @property
    def s60(self) -> _npt.NDArray[_np.uint8] | None:
        """`s60`

        Shape: (5,). A frame may lack it.
        """

    @property
    def s61(self) -> _npt.NDArray[_np.int16]:
        """`s61`

        Shape: (6,).
        """

    @property
    def s62(self) -> _npt.NDArray[_np.float32]:
        """`s62`

        Shape: (7,).
        """

    @property
    def s63(self) -> _npt.NDArray[_np.float64]:
        """`s63`

        Shape: (1,).
        """

    @property
    def s64(self) -> _npt.NDArray[_np.uint8]:
        """`s64`

        Shape: (2,).
        """

    @property
    def s65(self) -> _npt.NDArray[_np.int16] | None:
        """`s65`

        Shape: (3,). A frame may lack it.
        """

    @property
    def s66(self) -> _npt.NDArray[_np.float32]:
        """`s66`

        Shape: (4,).
        """

    @property
    def s67(self) -> _npt.NDArray[_np.float64]:
        """`s67`

        Shape: (5,).
        """

    @property
    def s68(self) -> _npt.NDArray[_np.uint8]:
        """`s68`

        Shape: (6,).
        """

    @property
    def s69(self) -> _npt.NDArray[_np.int16]:
        """`s69`

        Shape: (7,).
        """

    @property
    def s70(self) -> _npt.NDArray[_np.float32] | None:
        """`s70`

        Shape: (1,). A frame may lack it.
        """

    @property
    def s71(self) -> _npt.NDArray[_np.float64]:
        """`s71`

        Shape: (2,).
        """

    @property
    def s72(self) -> _npt.NDArray[_np.uint8]:
        """`s72`

        Shape: (3,).
        """

    @property
    def s73(self) -> _npt.NDArray[_np.int16]:
        """`s73`

        Shape: (4,).
        """

    @property
    def s74(self) -> _npt.NDArray[_np.float32]:
        """`s74`

        Shape: (5,).
        """

    @property
    def s75(self) -> _npt.NDArray[_np.float64] | None:
        """`s75`

        Shape: (6,). A frame may lack it.
        """

    @property
    def s76(self) -> _npt.NDArray[_np.uint8]:
        """`s76`

        Shape: (7,).
        """

    @property
    def s77(self) -> _npt.NDArray[_np.int16]:
        """`s77`

        Shape: (1,).
        """

    @property
    def s78(self) -> _npt.NDArray[_np.float32]:
        """`s78`

        Shape: (2,).
        """

    @property
    def s79(self) -> _npt.NDArray[_np.float64]:
        """`s79`

        Shape: (3,).
        """

    @property
    def s80(self) -> _npt.NDArray[_np.uint8] | None:
        """`s80`

        Shape: (4,). A frame may lack it.
        """

    @property
    def s81(self) -> _npt.NDArray[_np.int16]:
        """`s81`

        Shape: (5,).
        """

    @property
    def s82(self) -> _npt.NDArray[_np.float32]:
        """`s82`

        Shape: (6,).
        """

    @property
    def s83(self) -> _npt.NDArray[_np.float64]:
        """`s83`

        Shape: (7,).
        """

    @property
    def s84(self) -> _npt.NDArray[_np.uint8]:
        """`s84`

        Shape: (1,).
        """

    @property
    def s85(self) -> _npt.NDArray[_np.int16] | None:
        """`s85`

        Shape: (2,). A frame may lack it.
        """

    @property
    def s86(self) -> _npt.NDArray[_np.float32]:
        """`s86`

        Shape: (3,).
        """

    @property
    def s87(self) -> _npt.NDArray[_np.float64]:
        """`s87`

        Shape: (4,).
        """

    @property
    def s88(self) -> _npt.NDArray[_np.uint8]:
        """`s88`

        Shape: (5,).
        """

    @property
    def s89(self) -> _npt.NDArray[_np.int16]:
        """`s89`

        Shape: (6,).
        """

    @property
    def s90(self) -> _npt.NDArray[_np.float32] | None:
        """`s90`

        Shape: (7,). A frame may lack it.
        """

    @property
    def s91(self) -> _npt.NDArray[_np.float64]:
        """`s91`

        Shape: (1,).
        """

    @property
    def s92(self) -> _npt.NDArray[_np.uint8]:
        """`s92`

        Shape: (2,).
        """

    @property
    def s93(self) -> _npt.NDArray[_np.int16]:
        """`s93`

        Shape: (3,).
        """

    @property
    def s94(self) -> _npt.NDArray[_np.float32]:
        """`s94`

        Shape: (4,).
        """

    @property
    def s95(self) -> _npt.NDArray[_np.float64] | None:
        """`s95`

        Shape: (5,). A frame may lack it.
        """

    @property
    def s96(self) -> _npt.NDArray[_np.uint8]:
        """`s96`

        Shape: (6,).
        """

    @property
    def s97(self) -> _npt.NDArray[_np.int16]:
        """`s97`

        Shape: (7,).
        """

    @property
    def s98(self) -> _npt.NDArray[_np.float32]:
        """`s98`

        Shape: (1,).
        """

    @property
    def s99(self) -> _npt.NDArray[_np.float64]:
        """`s99`

        Shape: (2,).
        """

    @property
    def s100(self) -> _npt.NDArray[_np.uint8] | None:
        """`s100`

        Shape: (3,). A frame may lack it.
        """

    @property
    def s101(self) -> _npt.NDArray[_np.int16]:
        """`s101`

        Shape: (4,).
        """

    @property
    def s102(self) -> _npt.NDArray[_np.float32]:
        """`s102`

        Shape: (5,).
        """

    @property
    def s103(self) -> _npt.NDArray[_np.float64]:
        """`s103`

        Shape: (6,).
        """

    @property
    def s104(self) -> _npt.NDArray[_np.uint8]:
        """`s104`

        Shape: (7,).
        """

    @property
    def s105(self) -> _npt.NDArray[_np.int16] | None:
        """`s105`

        Shape: (1,). A frame may lack it.
        """

    @property
    def s106(self) -> _npt.NDArray[_np.float32]:
        """`s106`

        Shape: (2,).
        """

    @property
    def s107(self) -> _npt.NDArray[_np.float64]:
        """`s107`

        Shape: (3,).
        """

    @property
    def s108(self) -> _npt.NDArray[_np.uint8]:
        """`s108`

        Shape: (4,).
        """

    @property
    def s109(self) -> _npt.NDArray[_np.int16]:
        """`s109`

        Shape: (5,).
        """

    @property
    def s110(self) -> _npt.NDArray[_np.float32] | None:
        """`s110`

        Shape: (6,). A frame may lack it.
        """

    @property
    def s111(self) -> _npt.NDArray[_np.float64]:
        """`s111`

        Shape: (7,).
        """

    @property
    def s112(self) -> _npt.NDArray[_np.uint8]:
        """`s112`

        Shape: (1,).
        """

    @property
    def s113(self) -> _npt.NDArray[_np.int16]:
        """`s113`

        Shape: (2,).
        """

    @property
    def s114(self) -> _npt.NDArray[_np.float32]:
        """`s114`

        Shape: (3,).
        """

    @property
    def s115(self) -> _npt.NDArray[_np.float64] | None:
        """`s115`

        Shape: (4,). A frame may lack it.
        """

    @property
    def s116(self) -> _npt.NDArray[_np.uint8]:
        """`s116`

        Shape: (5,).
        """

    @property
    def s117(self) -> _npt.NDArray[_np.int16]:
        """`s117`

        Shape: (6,).
        """

    @property
    def s118(self) -> _npt.NDArray[_np.float32]:
        """`s118`

        Shape: (7,).
        """

    @property
    def s119(self) -> _npt.NDArray[_np.float64]:
        """`s119`

        Shape: (1,).
        """

    @property
    def s120(self) -> _npt.NDArray[_np.uint8] | None:
        """`s120`

        Shape: (2,). A frame may lack it.
        """

    @property
    def s121(self) -> _npt.NDArray[_np.int16]:
        """`s121`

        Shape: (3,).
        """

    @property
    def s122(self) -> _npt.NDArray[_np.float32]:
        """`s122`

        Shape: (4,).
        """

    @property
    def s123(self) -> _npt.NDArray[_np.float64]:
        """`s123`

        Shape: (5,).
        """

    @property
    def s124(self) -> _npt.NDArray[_np.uint8]:
        """`s124`

        Shape: (6,).
        """

    @property
    def s125(self) -> _npt.NDArray[_np.int16] | None:
        """`s125`

        Shape: (7,). A frame may lack it.
        """

    @property
    def s126(self) -> _npt.NDArray[_np.float32]:
        """`s126`

        Shape: (1,).
        """

    @property
    def s127(self) -> _npt.NDArray[_np.float64]:
        """`s127`

        Shape: (2,).
        """

    @property
    def s128(self) -> _npt.NDArray[_np.uint8]:
        """`s128`

        Shape: (3,).
        """

    @property
    def s129(self) -> _npt.NDArray[_np.int16]:
        """`s129`

        Shape: (4,).
        """

    @property
    def s130(self) -> _npt.NDArray[_np.float32] | None:
        """`s130`

        Shape: (5,). A frame may lack it.
        """

    @property
    def s131(self) -> _npt.NDArray[_np.float64]:
        """`s131`

        Shape: (6,).
        """

    @property
    def s132(self) -> _npt.NDArray[_np.uint8]:
        """`s132`

        Shape: (7,).
        """

    @property
    def s133(self) -> _npt.NDArray[_np.int16]:
        """`s133`

        Shape: (1,).
        """

    @property
    def s134(self) -> _npt.NDArray[_np.float32]:
        """`s134`

        Shape: (2,).
        """

    @property
    def s135(self) -> _npt.NDArray[_np.float64] | None:
        """`s135`

        Shape: (3,). A frame may lack it.
        """

    @property
    def s136(self) -> _npt.NDArray[_np.uint8]:
        """`s136`

        Shape: (4,).
        """

    @property
    def s137(self) -> _npt.NDArray[_np.int16]:
        """`s137`

        Shape: (5,).
        """

    @property
    def s138(self) -> _npt.NDArray[_np.float32]:
        """`s138`

        Shape: (6,).
        """

    @property
    def s139(self) -> _npt.NDArray[_np.float64]:
        """`s139`

        Shape: (7,).
        """

    @property
    def s140(self) -> _npt.NDArray[_np.uint8] | None:
        """`s140`

        Shape: (1,). A frame may lack it.
        """

    @property
    def s141(self) -> _npt.NDArray[_np.int16]:
        """`s141`

        Shape: (2,).
        """

    @property
    def s142(self) -> _npt.NDArray[_np.float32]:
        """`s142`

        Shape: (3,).
        """

    @property
    def s143(self) -> _npt.NDArray[_np.float64]:
        """`s143`

        Shape: (4,).
        """

    @property
    def s144(self) -> _npt.NDArray[_np.uint8]:
        """`s144`

        Shape: (5,).
        """

    @property
    def s145(self) -> _npt.NDArray[_np.int16] | None:
        """`s145`

        Shape: (6,). A frame may lack it.
        """

    @property
    def s146(self) -> _npt.NDArray[_np.float32]:
        """`s146`

        Shape: (7,).
        """

    @property
    def s147(self) -> _npt.NDArray[_np.float64]:
        """`s147`

        Shape: (1,).
        """

    @property
    def s148(self) -> _npt.NDArray[_np.uint8]:
        """`s148`

        Shape: (2,).
        """

    @property
    def s149(self) -> _npt.NDArray[_np.int16]:
        """`s149`

        Shape: (3,).
        """

    @property
    def s150(self) -> _npt.NDArray[_np.float32] | None:
        """`s150`

        Shape: (4,). A frame may lack it.
        """

    @property
    def s151(self) -> _npt.NDArray[_np.float64]:
        """`s151`

        Shape: (5,).
        """

    @property
    def s152(self) -> _npt.NDArray[_np.uint8]:
        """`s152`

        Shape: (6,).
        """

    @property
    def s153(self) -> _npt.NDArray[_np.int16]:
        """`s153`

        Shape: (7,).
        """

    @property
    def s154(self) -> _npt.NDArray[_np.float32]:
        """`s154`

        Shape: (1,).
        """

    @property
    def s155(self) -> _npt.NDArray[_np.float64] | None:
        """`s155`

        Shape: (2,). A frame may lack it.
        """

    @property
    def s156(self) -> _npt.NDArray[_np.uint8]:
        """`s156`

        Shape: (3,).
        """

    @property
    def s157(self) -> _npt.NDArray[_np.int16]:
        """`s157`

        Shape: (4,).
        """

    @property
    def s158(self) -> _npt.NDArray[_np.float32]:
        """`s158`

        Shape: (5,).
        """

    @property
    def s159(self) -> _npt.NDArray[_np.float64]:
        """`s159`

        Shape: (6,).
        """

    @property
    def s160(self) -> _npt.NDArray[_np.uint8] | None:
        """`s160`

        Shape: (7,). A frame may lack it.
        """

    @property
    def s161(self) -> _npt.NDArray[_np.int16]:
        """`s161`

        Shape: (1,).
        """

    @property
    def s162(self) -> _npt.NDArray[_np.float32]:
        """`s162`

        Shape: (2,).
        """

    @property
    def s163(self) -> _npt.NDArray[_np.float64]:
        """`s163`

        Shape: (3,).
        """

    @property
    def s164(self) -> _npt.NDArray[_np.uint8]:
        """`s164`

        Shape: (4,).
        """

    @property
    def s165(self) -> _npt.NDArray[_np.int16] | None:
        """`s165`

        Shape: (5,). A frame may lack it.
        """

    @property
    def s166(self) -> _npt.NDArray[_np.float32]:
        """`s166`

        Shape: (6,).
        """

    @property
    def s167(self) -> _npt.NDArray[_np.float64]:
        """`s167`

        Shape: (7,).
        """

    @property
    def s168(self) -> _npt.NDArray[_np.uint8]:
        """`s168`

        Shape: (1,).
        """

    @property
    def s169(self) -> _npt.NDArray[_np.int16]:
        """`s169`

        Shape: (2,).
        """

    @property
    def s170(self) -> _npt.NDArray[_np.float32] | None:
        """`s170`

        Shape: (3,). A frame may lack it.
        """

    @property
    def s171(self) -> _npt.NDArray[_np.float64]:
        """`s171`

        Shape: (4,).
        """

    @property
    def s172(self) -> _npt.NDArray[_np.uint8]:
        """`s172`

        Shape: (5,).
        """

    @property
    def s173(self) -> _npt.NDArray[_np.int16]:
        """`s173`

        Shape: (6,).
        """

    @property
    def s174(self) -> _npt.NDArray[_np.float32]:
        """`s174`

        Shape: (7,).
        """

    @property
    def s175(self) -> _npt.NDArray[_np.float64] | None:
        """`s175`

        Shape: (1,). A frame may lack it.
        """

    @property
    def s176(self) -> _npt.NDArray[_np.uint8]:
        """`s176`

        Shape: (2,).
        """

    @property
    def s177(self) -> _npt.NDArray[_np.int16]:
        """`s177`

        Shape: (3,).
        """

    @property
    def s178(self) -> _npt.NDArray[_np.float32]:
        """`s178`

        Shape: (4,).
        """

    @property
    def s179(self) -> _npt.NDArray[_np.float64]:
        """`s179`

        Shape: (5,).
        """

    @property
    def s180(self) -> _npt.NDArray[_np.uint8] | None:
        """`s180`

        Shape: (6,). A frame may lack it.
        """

    @property
    def s181(self) -> _npt.NDArray[_np.int16]:
        """`s181`

        Shape: (7,).
        """

    @property
    def s182(self) -> _npt.NDArray[_np.float32]:
        """`s182`

        Shape: (1,).
        """

    @property
    def s183(self) -> _npt.NDArray[_np.float64]:
        """`s183`

        Shape: (2,).
        """

    @property
    def s184(self) -> _npt.NDArray[_np.uint8]:
        """`s184`

        Shape: (3,).
        """

    @property
    def s185(self) -> _npt.NDArray[_np.int16] | None:
        """`s185`

        Shape: (4,). A frame may lack it.
        """

    @property
    def s186(self) -> _npt.NDArray[_np.float32]:
        """`s186`

        Shape: (5,).
        """

    @property
    def s187(self) -> _npt.NDArray[_np.float64]:
        """`s187`

        Shape: (6,).
        """

    @property
    def s188(self) -> _npt.NDArray[_np.uint8]:
        """`s188`

        Shape: (7,).
        """

    @property
    def s189(self) -> _npt.NDArray[_np.int16]:
        """`s189`

        Shape: (1,).
        """

    @property
    def s190(self) -> _npt.NDArray[_np.float32] | None:
        """`s190`

        Shape: (2,). A frame may lack it.
        """

    @property
    def s191(self) -> _npt.NDArray[_np.float64]:
        """`s191`

        Shape: (3,).
        """

    @property
    def s192(self) -> _npt.NDArray[_np.uint8]:
        """`s192`

        Shape: (4,).
        """

    @property
    def s193(self) -> _npt.NDArray[_np.int16]:
        """`s193`

        Shape: (5,).
        """

    @property
    def s194(self) -> _npt.NDArray[_np.float32]:
        """`s194`

        Shape: (6,).
        """

    @property
    def s195(self) -> _npt.NDArray[_np.float64] | None:
        """`s195`

        Shape: (7,). A frame may lack it.
        """

    @property
    def s196(self) -> _npt.NDArray[_np.uint8]:
        """`s196`

        Shape: (1,).
        """

    @property
    def s197(self) -> _npt.NDArray[_np.int16]:
        """`s197`

        Shape: (2,).
        """

    @property
    def s198(self) -> _npt.NDArray[_np.float32]:
        """`s198`

        Shape: (3,).
        """

    @property
    def s199(self) -> _npt.NDArray[_np.float64]:
        """`s199`

        Shape: (4,).
        """


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""

    @property
    def s0(self) -> _npt.NDArray[_np.uint8]:
        """`s0`

        Shape: (1,). A frame may lack it.
        """
    @s0.setter
    def s0(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s1(self) -> _npt.NDArray[_np.int16]:
        """`s1`

        Shape: (2,).
        """
    @s1.setter
    def s1(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s2(self) -> _npt.NDArray[_np.float32]:
        """`s2`

        Shape: (3,).
        """
    @s2.setter
    def s2(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s3(self) -> _npt.NDArray[_np.float64]:
        """`s3`

        Shape: (4,).
        """
    @s3.setter
    def s3(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s4(self) -> _npt.NDArray[_np.uint8]:
        """`s4`

        Shape: (5,).
        """
    @s4.setter
    def s4(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s5(self) -> _npt.NDArray[_np.int16]:
        """`s5`

        Shape: (6,). A frame may lack it.
        """
    @s5.setter
    def s5(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s6(self) -> _npt.NDArray[_np.float32]:
        """`s6`

        Shape: (7,).
        """
    @s6.setter
    def s6(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s7(self) -> _npt.NDArray[_np.float64]:
        """`s7`

        Shape: (1,).
        """
    @s7.setter
    def s7(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s8(self) -> _npt.NDArray[_np.uint8]:
        """`s8`

        Shape: (2,).
        """
    @s8.setter
    def s8(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s9(self) -> _npt.NDArray[_np.int16]:
        """`s9`

        Shape: (3,).
        """
    @s9.setter
    def s9(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s10(self) -> _npt.NDArray[_np.float32]:
        """`s10`

        Shape: (4,). A frame may lack it.
        """
    @s10.setter
    def s10(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s11(self) -> _npt.NDArray[_np.float64]:
        """`s11`

        Shape: (5,).
        """
    @s11.setter
    def s11(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s12(self) -> _npt.NDArray[_np.uint8]:
        """`s12`

        Shape: (6,).
        """
    @s12.setter
    def s12(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s13(self) -> _npt.NDArray[_np.int16]:
        """`s13`

        Shape: (7,).
        """
    @s13.setter
    def s13(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s14(self) -> _npt.NDArray[_np.float32]:
        """`s14`

        Shape: (1,).
        """
    @s14.setter
    def s14(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s15(self) -> _npt.NDArray[_np.float64]:
        """`s15`

        Shape: (2,). A frame may lack it.
        """
    @s15.setter
    def s15(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s16(self) -> _npt.NDArray[_np.uint8]:
        """`s16`

        Shape: (3,).
        """
    @s16.setter
    def s16(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s17(self) -> _npt.NDArray[_np.int16]:
        """`s17`

        Shape: (4,).
        """
    @s17.setter
    def s17(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s18(self) -> _npt.NDArray[_np.float32]:
        """`s18`

        Shape: (5,).
        """
    @s18.setter
    def s18(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s19(self) -> _npt.NDArray[_np.float64]:
        """`s19`

        Shape: (6,).
        """
    @s19.setter
    def s19(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s20(self) -> _npt.NDArray[_np.uint8]:
        """`s20`

        Shape: (7,). A frame may lack it.
        """
    @s20.setter
    def s20(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s21(self) -> _npt.NDArray[_np.int16]:
        """`s21`

        Shape: (1,).
        """
    @s21.setter
    def s21(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s22(self) -> _npt.NDArray[_np.float32]:
        """`s22`

        Shape: (2,).
        """
    @s22.setter
    def s22(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s23(self) -> _npt.NDArray[_np.float64]:
        """`s23`

        Shape: (3,).
        """
    @s23.setter
    def s23(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s24(self) -> _npt.NDArray[_np.uint8]:
        """`s24`

        Shape: (4,).
        """
    @s24.setter
    def s24(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s25(self) -> _npt.NDArray[_np.int16]:
        """`s25`

        Shape: (5,). A frame may lack it.
        """
    @s25.setter
    def s25(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s26(self) -> _npt.NDArray[_np.float32]:
        """`s26`

        Shape: (6,).
        """
    @s26.setter
    def s26(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s27(self) -> _npt.NDArray[_np.float64]:
        """`s27`

        Shape: (7,).
        """
    @s27.setter
    def s27(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s28(self) -> _npt.NDArray[_np.uint8]:
        """`s28`

        Shape: (1,).
        """
    @s28.setter
    def s28(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s29(self) -> _npt.NDArray[_np.int16]:
        """`s29`

        Shape: (2,).
        """
    @s29.setter
    def s29(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s30(self) -> _npt.NDArray[_np.float32]:
        """`s30`

        Shape: (3,). A frame may lack it.
        """
    @s30.setter
    def s30(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s31(self) -> _npt.NDArray[_np.float64]:
        """`s31`

        Shape: (4,).
        """
    @s31.setter
    def s31(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s32(self) -> _npt.NDArray[_np.uint8]:
        """`s32`

        Shape: (5,).
        """
    @s32.setter
    def s32(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s33(self) -> _npt.NDArray[_np.int16]:
        """`s33`

        Shape: (6,).
        """
    @s33.setter
    def s33(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s34(self) -> _npt.NDArray[_np.float32]:
        """`s34`

        Shape: (7,).
        """
    @s34.setter
    def s34(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s35(self) -> _npt.NDArray[_np.float64]:
        """`s35`

        Shape: (1,). A frame may lack it.
        """
    @s35.setter
    def s35(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s36(self) -> _npt.NDArray[_np.uint8]:
        """`s36`

        Shape: (2,).
        """
    @s36.setter
    def s36(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s37(self) -> _npt.NDArray[_np.int16]:
        """`s37`

        Shape: (3,).
        """
    @s37.setter
    def s37(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s38(self) -> _npt.NDArray[_np.float32]:
        """`s38`

        Shape: (4,).
        """
    @s38.setter
    def s38(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s39(self) -> _npt.NDArray[_np.float64]:
        """`s39`

        Shape: (5,).
        """
    @s39.setter
    def s39(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s40(self) -> _npt.NDArray[_np.uint8]:
        """`s40`

        Shape: (6,). A frame may lack it.
        """
    @s40.setter
    def s40(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s41(self) -> _npt.NDArray[_np.int16]:
        """`s41`

        Shape: (7,).
        """
    @s41.setter
    def s41(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s42(self) -> _npt.NDArray[_np.float32]:
        """`s42`

        Shape: (1,).
        """
    @s42.setter
    def s42(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s43(self) -> _npt.NDArray[_np.float64]:
        """`s43`

        Shape: (2,).
        """
    @s43.setter
    def s43(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s44(self) -> _npt.NDArray[_np.uint8]:
        """`s44`

        Shape: (3,).
        """
    @s44.setter
    def s44(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s45(self) -> _npt.NDArray[_np.int16]:
        """`s45`

        Shape: (4,). A frame may lack it.
        """
    @s45.setter
    def s45(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s46(self) -> _npt.NDArray[_np.float32]:
        """`s46`

        Shape: (5,).
        """
    @s46.setter
    def s46(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s47(self) -> _npt.NDArray[_np.float64]:
        """`s47`

        Shape: (6,).
        """
    @s47.setter
    def s47(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s48(self) -> _npt.NDArray[_np.uint8]:
        """`s48`

        Shape: (7,).
        """
    @s48.setter
    def s48(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s49(self) -> _npt.NDArray[_np.int16]:
        """`s49`

        Shape: (1,).
        """
    @s49.setter
    def s49(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s50(self) -> _npt.NDArray[_np.float32]:
        """`s50`

        Shape: (2,). A frame may lack it.
        """
    @s50.setter
    def s50(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s51(self) -> _npt.NDArray[_np.float64]:
        """`s51`

        Shape: (3,).
        """
    @s51.setter
    def s51(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s52(self) -> _npt.NDArray[_np.uint8]:
        """`s52`

        Shape: (4,).
        """
    @s52.setter
    def s52(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s53(self) -> _npt.NDArray[_np.int16]:
        """`s53`

        Shape: (5,).
        """
    @s53.setter
    def s53(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s54(self) -> _npt.NDArray[_np.float32]:
        """`s54`

        Shape: (6,).
        """
    @s54.setter
    def s54(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s55(self) -> _npt.NDArray[_np.float64]:
        """`s55`

        Shape: (7,). A frame may lack it.
        """
    @s55.setter
    def s55(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s56(self) -> _npt.NDArray[_np.uint8]:
        """`s56`

        Shape: (1,).
        """
    @s56.setter
    def s56(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s57(self) -> _npt.NDArray[_np.int16]:
        """`s57`

        Shape: (2,).
        """
    @s57.setter
    def s57(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s58(self) -> _npt.NDArray[_np.float32]:
        """`s58`

        Shape: (3,).
        """
    @s58.setter
    def s58(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s59(self) -> _npt.NDArray[_np.float64]:
        """`s59`

        Shape: (4,).
        """
    @s59.setter
    def s59(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s60(self) -> _npt.NDArray[_np.uint8]:
        """`s60`

        Shape: (5,). A frame may lack it.
        """
    @s60.setter
    def s60(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s61(self) -> _npt.NDArray[_np.int16]:
        """`s61`

        Shape: (6,).
        """
    @s61.setter
    def s61(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s62(self) -> _npt.NDArray[_np.float32]:
        """`s62`

        Shape: (7,).
        """
    @s62.setter
    def s62(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s63(self) -> _npt.NDArray[_np.float64]:
        """`s63`

        Shape: (1,).
        """
    @s63.setter
    def s63(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s64(self) -> _npt.NDArray[_np.uint8]:
        """`s64`

        Shape: (2,).
        """
    @s64.setter
    def s64(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s65(self) -> _npt.NDArray[_np.int16]:
        """`s65`

        Shape: (3,). A frame may lack it.
        """
    @s65.setter
    def s65(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s66(self) -> _npt.NDArray[_np.float32]:
        """`s66`

        Shape: (4,).
        """
    @s66.setter
    def s66(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s67(self) -> _npt.NDArray[_np.float64]:
        """`s67`

        Shape: (5,).
        """
    @s67.setter
    def s67(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s68(self) -> _npt.NDArray[_np.uint8]:
        """`s68`

        Shape: (6,).
        """
    @s68.setter
    def s68(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s69(self) -> _npt.NDArray[_np.int16]:
        """`s69`

        Shape: (7,).
        """
    @s69.setter
    def s69(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s70(self) -> _npt.NDArray[_np.float32]:
        """`s70`

        Shape: (1,). A frame may lack it.
        """
    @s70.setter
    def s70(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s71(self) -> _npt.NDArray[_np.float64]:
        """`s71`

        Shape: (2,).
        """
    @s71.setter
    def s71(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s72(self) -> _npt.NDArray[_np.uint8]:
        """`s72`

        Shape: (3,).
        """
    @s72.setter
    def s72(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s73(self) -> _npt.NDArray[_np.int16]:
        """`s73`

        Shape: (4,).
        """
    @s73.setter
    def s73(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s74(self) -> _npt.NDArray[_np.float32]:
        """`s74`

        Shape: (5,).
        """
    @s74.setter
    def s74(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s75(self) -> _npt.NDArray[_np.float64]:
        """`s75`

        Shape: (6,). A frame may lack it.
        """
    @s75.setter
    def s75(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s76(self) -> _npt.NDArray[_np.uint8]:
        """`s76`

        Shape: (7,).
        """
    @s76.setter
    def s76(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s77(self) -> _npt.NDArray[_np.int16]:
        """`s77`

        Shape: (1,).
        """
    @s77.setter
    def s77(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s78(self) -> _npt.NDArray[_np.float32]:
        """`s78`

        Shape: (2,).
        """
    @s78.setter
    def s78(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s79(self) -> _npt.NDArray[_np.float64]:
        """`s79`

        Shape: (3,).
        """
    @s79.setter
    def s79(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s80(self) -> _npt.NDArray[_np.uint8]:
        """`s80`

        Shape: (4,). A frame may lack it.
        """
    @s80.setter
    def s80(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s81(self) -> _npt.NDArray[_np.int16]:
        """`s81`

        Shape: (5,).
        """
    @s81.setter
    def s81(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s82(self) -> _npt.NDArray[_np.float32]:
        """`s82`

        Shape: (6,).
        """
    @s82.setter
    def s82(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s83(self) -> _npt.NDArray[_np.float64]:
        """`s83`

        Shape: (7,).
        """
    @s83.setter
    def s83(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s84(self) -> _npt.NDArray[_np.uint8]:
        """`s84`

        Shape: (1,).
        """
    @s84.setter
    def s84(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s85(self) -> _npt.NDArray[_np.int16]:
        """`s85`

        Shape: (2,). A frame may lack it.
        """
    @s85.setter
    def s85(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s86(self) -> _npt.NDArray[_np.float32]:
        """`s86`

        Shape: (3,).
        """
    @s86.setter
    def s86(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s87(self) -> _npt.NDArray[_np.float64]:
        """`s87`

        Shape: (4,).
        """
    @s87.setter
    def s87(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s88(self) -> _npt.NDArray[_np.uint8]:
        """`s88`

        Shape: (5,).
        """
    @s88.setter
    def s88(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s89(self) -> _npt.NDArray[_np.int16]:
        """`s89`

        Shape: (6,).
        """
    @s89.setter
    def s89(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s90(self) -> _npt.NDArray[_np.float32]:
        """`s90`

        Shape: (7,). A frame may lack it.
        """
    @s90.setter
    def s90(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s91(self) -> _npt.NDArray[_np.float64]:
        """`s91`

        Shape: (1,).
        """
    @s91.setter
    def s91(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s92(self) -> _npt.NDArray[_np.uint8]:
        """`s92`

        Shape: (2,).
        """
    @s92.setter
    def s92(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s93(self) -> _npt.NDArray[_np.int16]:
        """`s93`

        Shape: (3,).
        """
    @s93.setter
    def s93(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s94(self) -> _npt.NDArray[_np.float32]:
        """`s94`

        Shape: (4,).
        """
    @s94.setter
    def s94(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s95(self) -> _npt.NDArray[_np.float64]:
        """`s95`

        Shape: (5,). A frame may lack it.
        """
    @s95.setter
    def s95(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s96(self) -> _npt.NDArray[_np.uint8]:
        """`s96`

        Shape: (6,).
        """
    @s96.setter
    def s96(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s97(self) -> _npt.NDArray[_np.int16]:
        """`s97`

        Shape: (7,).
        """
    @s97.setter
    def s97(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s98(self) -> _npt.NDArray[_np.float32]:
        """`s98`

        Shape: (1,).
        """
    @s98.setter
    def s98(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s99(self) -> _npt.NDArray[_np.float64]:
        """`s99`

        Shape: (2,).
        """
    @s99.setter
    def s99(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s100(self) -> _npt.NDArray[_np.uint8]:
        """`s100`

        Shape: (3,). A frame may lack it.
        """
    @s100.setter
    def s100(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s101(self) -> _npt.NDArray[_np.int16]:
        """`s101`

        Shape: (4,).
        """
    @s101.setter
    def s101(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s102(self) -> _npt.NDArray[_np.float32]:
        """`s102`

        Shape: (5,).
        """
    @s102.setter
    def s102(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s103(self) -> _npt.NDArray[_np.float64]:
        """`s103`

        Shape: (6,).
        """
    @s103.setter
    def s103(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s104(self) -> _npt.NDArray[_np.uint8]:
        """`s104`

        Shape: (7,).
        """
    @s104.setter
    def s104(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s105(self) -> _npt.NDArray[_np.int16]:
        """`s105`

        Shape: (1,). A frame may lack it.
        """
    @s105.setter
    def s105(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s106(self) -> _npt.NDArray[_np.float32]:
        """`s106`

        Shape: (2,).
        """
    @s106.setter
    def s106(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s107(self) -> _npt.NDArray[_np.float64]:
        """`s107`

        Shape: (3,).
        """
    @s107.setter
    def s107(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s108(self) -> _npt.NDArray[_np.uint8]:
        """`s108`

        Shape: (4,).
        """
    @s108.setter
    def s108(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s109(self) -> _npt.NDArray[_np.int16]:
        """`s109`

        Shape: (5,).
        """
    @s109.setter
    def s109(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s110(self) -> _npt.NDArray[_np.float32]:
        """`s110`

        Shape: (6,). A frame may lack it.
        """
    @s110.setter
    def s110(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s111(self) -> _npt.NDArray[_np.float64]:
        """`s111`

        Shape: (7,).
        """
    @s111.setter
    def s111(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s112(self) -> _npt.NDArray[_np.uint8]:
        """`s112`

        Shape: (1,).
        """
    @s112.setter
    def s112(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s113(self) -> _npt.NDArray[_np.int16]:
        """`s113`

        Shape: (2,).
        """
    @s113.setter
    def s113(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s114(self) -> _npt.NDArray[_np.float32]:
        """`s114`

        Shape: (3,).
        """
    @s114.setter
    def s114(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s115(self) -> _npt.NDArray[_np.float64]:
        """`s115`

        Shape: (4,). A frame may lack it.
        """
    @s115.setter
    def s115(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s116(self) -> _npt.NDArray[_np.uint8]:
        """`s116`

        Shape: (5,).
        """
    @s116.setter
    def s116(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s117(self) -> _npt.NDArray[_np.int16]:
        """`s117`

        Shape: (6,).
        """
    @s117.setter
    def s117(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s118(self) -> _npt.NDArray[_np.float32]:
        """`s118`

        Shape: (7,).
        """
    @s118.setter
    def s118(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s119(self) -> _npt.NDArray[_np.float64]:
        """`s119`

        Shape: (1,).
        """
    @s119.setter
    def s119(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s120(self) -> _npt.NDArray[_np.uint8]:
        """`s120`

        Shape: (2,). A frame may lack it.
        """
    @s120.setter
    def s120(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s121(self) -> _npt.NDArray[_np.int16]:
        """`s121`

        Shape: (3,).
        """
    @s121.setter
    def s121(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s122(self) -> _npt.NDArray[_np.float32]:
        """`s122`

        Shape: (4,).
        """
    @s122.setter
    def s122(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s123(self) -> _npt.NDArray[_np.float64]:
        """`s123`

        Shape: (5,).
        """
    @s123.setter
    def s123(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s124(self) -> _npt.NDArray[_np.uint8]:
        """`s124`

        Shape: (6,).
        """
    @s124.setter
    def s124(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s125(self) -> _npt.NDArray[_np.int16]:
        """`s125`

        Shape: (7,). A frame may lack it.
        """
    @s125.setter
    def s125(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s126(self) -> _npt.NDArray[_np.float32]:
        """`s126`

        Shape: (1,).
        """
    @s126.setter
    def s126(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s127(self) -> _npt.NDArray[_np.float64]:
        """`s127`

        Shape: (2,).
        """
    @s127.setter
    def s127(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s128(self) -> _npt.NDArray[_np.uint8]:
        """`s128`

        Shape: (3,).
        """
    @s128.setter
    def s128(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s129(self) -> _npt.NDArray[_np.int16]:
        """`s129`

        Shape: (4,).
        """
    @s129.setter
    def s129(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s130(self) -> _npt.NDArray[_np.float32]:
        """`s130`

        Shape: (5,). A frame may lack it.
        """
    @s130.setter
    def s130(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s131(self) -> _npt.NDArray[_np.float64]:
        """`s131`

        Shape: (6,).
        """
    @s131.setter
    def s131(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s132(self) -> _npt.NDArray[_np.uint8]:
        """`s132`

        Shape: (7,).
        """
    @s132.setter
    def s132(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s133(self) -> _npt.NDArray[_np.int16]:
        """`s133`

        Shape: (1,).
        """
    @s133.setter
    def s133(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s134(self) -> _npt.NDArray[_np.float32]:
        """`s134`

        Shape: (2,).
        """
    @s134.setter
    def s134(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s135(self) -> _npt.NDArray[_np.float64]:
        """`s135`

        Shape: (3,). A frame may lack it.
        """
    @s135.setter
    def s135(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s136(self) -> _npt.NDArray[_np.uint8]:
        """`s136`

        Shape: (4,).
        """
    @s136.setter
    def s136(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s137(self) -> _npt.NDArray[_np.int16]:
        """`s137`

        Shape: (5,).
        """
    @s137.setter
    def s137(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s138(self) -> _npt.NDArray[_np.float32]:
        """`s138`

        Shape: (6,).
        """
    @s138.setter
    def s138(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s139(self) -> _npt.NDArray[_np.float64]:
        """`s139`

        Shape: (7,).
        """
    @s139.setter
    def s139(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s140(self) -> _npt.NDArray[_np.uint8]:
        """`s140`

        Shape: (1,). A frame may lack it.
        """
    @s140.setter
    def s140(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s141(self) -> _npt.NDArray[_np.int16]:
        """`s141`

        Shape: (2,).
        """
    @s141.setter
    def s141(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s142(self) -> _npt.NDArray[_np.float32]:
        """`s142`

        Shape: (3,).
        """
    @s142.setter
    def s142(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s143(self) -> _npt.NDArray[_np.float64]:
        """`s143`

        Shape: (4,).
        """
    @s143.setter
    def s143(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s144(self) -> _npt.NDArray[_np.uint8]:
        """`s144`

        Shape: (5,).
        """
    @s144.setter
    def s144(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s145(self) -> _npt.NDArray[_np.int16]:
        """`s145`

        Shape: (6,). A frame may lack it.
        """
    @s145.setter
    def s145(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s146(self) -> _npt.NDArray[_np.float32]:
        """`s146`

        Shape: (7,).
        """
    @s146.setter
    def s146(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s147(self) -> _npt.NDArray[_np.float64]:
        """`s147`

        Shape: (1,).
        """
    @s147.setter
    def s147(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s148(self) -> _npt.NDArray[_np.uint8]:
        """`s148`

        Shape: (2,).
        """
    @s148.setter
    def s148(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s149(self) -> _npt.NDArray[_np.int16]:
        """`s149`

        Shape: (3,).
        """
    @s149.setter
    def s149(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s150(self) -> _npt.NDArray[_np.float32]:
        """`s150`

        Shape: (4,). A frame may lack it.
        """
    @s150.setter
    def s150(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s151(self) -> _npt.NDArray[_np.float64]:
        """`s151`

        Shape: (5,).
        """
    @s151.setter
    def s151(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s152(self) -> _npt.NDArray[_np.uint8]:
        """`s152`

        Shape: (6,).
        """
    @s152.setter
    def s152(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s153(self) -> _npt.NDArray[_np.int16]:
        """`s153`

        Shape: (7,).
        """
    @s153.setter
    def s153(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s154(self) -> _npt.NDArray[_np.float32]:
        """`s154`

        Shape: (1,).
        """
    @s154.setter
    def s154(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s155(self) -> _npt.NDArray[_np.float64]:
        """`s155`

        Shape: (2,). A frame may lack it.
        """
    @s155.setter
    def s155(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s156(self) -> _npt.NDArray[_np.uint8]:
        """`s156`

        Shape: (3,).
        """
    @s156.setter
    def s156(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s157(self) -> _npt.NDArray[_np.int16]:
        """`s157`

        Shape: (4,).
        """
    @s157.setter
    def s157(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s158(self) -> _npt.NDArray[_np.float32]:
        """`s158`

        Shape: (5,).
        """
    @s158.setter
    def s158(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s159(self) -> _npt.NDArray[_np.float64]:
        """`s159`

        Shape: (6,).
        """
    @s159.setter
    def s159(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s160(self) -> _npt.NDArray[_np.uint8]:
        """`s160`

        Shape: (7,). A frame may lack it.
        """
    @s160.setter
    def s160(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s161(self) -> _npt.NDArray[_np.int16]:
        """`s161`

        Shape: (1,).
        """
    @s161.setter
    def s161(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s162(self) -> _npt.NDArray[_np.float32]:
        """`s162`

        Shape: (2,).
        """
    @s162.setter
    def s162(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s163(self) -> _npt.NDArray[_np.float64]:
        """`s163`

        Shape: (3,).
        """
    @s163.setter
    def s163(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s164(self) -> _npt.NDArray[_np.uint8]:
        """`s164`

        Shape: (4,).
        """
    @s164.setter
    def s164(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s165(self) -> _npt.NDArray[_np.int16]:
        """`s165`

        Shape: (5,). A frame may lack it.
        """
    @s165.setter
    def s165(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s166(self) -> _npt.NDArray[_np.float32]:
        """`s166`

        Shape: (6,).
        """
    @s166.setter
    def s166(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s167(self) -> _npt.NDArray[_np.float64]:
        """`s167`

        Shape: (7,).
        """
    @s167.setter
    def s167(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s168(self) -> _npt.NDArray[_np.uint8]:
        """`s168`

        Shape: (1,).
        """
    @s168.setter
    def s168(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s169(self) -> _npt.NDArray[_np.int16]:
        """`s169`

        Shape: (2,).
        """
    @s169.setter
    def s169(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s170(self) -> _npt.NDArray[_np.float32]:
        """`s170`

        Shape: (3,). A frame may lack it.
        """
    @s170.setter
    def s170(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s171(self) -> _npt.NDArray[_np.float64]:
        """`s171`

        Shape: (4,).
        """
    @s171.setter
    def s171(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s172(self) -> _npt.NDArray[_np.uint8]:
        """`s172`

        Shape: (5,).
        """
    @s172.setter
    def s172(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s173(self) -> _npt.NDArray[_np.int16]:
        """`s173`

        Shape: (6,).
        """
    @s173.setter
    def s173(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s174(self) -> _npt.NDArray[_np.float32]:
        """`s174`

        Shape: (7,).
        """
    @s174.setter
    def s174(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s175(self) -> _npt.NDArray[_np.float64]:
        """`s175`

        Shape: (1,). A frame may lack it.
        """
    @s175.setter
    def s175(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s176(self) -> _npt.NDArray[_np.uint8]:
        """`s176`

        Shape: (2,).
        """
    @s176.setter
    def s176(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s177(self) -> _npt.NDArray[_np.int16]:
        """`s177`

        Shape: (3,).
        """
    @s177.setter
    def s177(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s178(self) -> _npt.NDArray[_np.float32]:
        """`s178`

        Shape: (4,).
        """
    @s178.setter
    def s178(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s179(self) -> _npt.NDArray[_np.float64]:
        """`s179`

        Shape: (5,).
        """
    @s179.setter
    def s179(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s180(self) -> _npt.NDArray[_np.uint8]:
        """`s180`

        Shape: (6,). A frame may lack it.
        """
    @s180.setter
    def s180(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s181(self) -> _npt.NDArray[_np.int16]:
        """`s181`

        Shape: (7,).
        """
    @s181.setter
    def s181(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s182(self) -> _npt.NDArray[_np.float32]:
        """`s182`

        Shape: (1,).
        """
    @s182.setter
    def s182(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s183(self) -> _npt.NDArray[_np.float64]:
        """`s183`

        Shape: (2,).
        """
    @s183.setter
    def s183(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s184(self) -> _npt.NDArray[_np.uint8]:
        """`s184`

        Shape: (3,).
        """
    @s184.setter
    def s184(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s185(self) -> _npt.NDArray[_np.int16]:
        """`s185`

        Shape: (4,). A frame may lack it.
        """
    @s185.setter
    def s185(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s186(self) -> _npt.NDArray[_np.float32]:
        """`s186`

        Shape: (5,).
        """
    @s186.setter
    def s186(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s187(self) -> _npt.NDArray[_np.float64]:
        """`s187`

        Shape: (6,).
        """
    @s187.setter
    def s187(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s188(self) -> _npt.NDArray[_np.uint8]:
        """`s188`

        Shape: (7,).
        """
    @s188.setter
    def s188(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s189(self) -> _npt.NDArray[_np.int16]:
        """`s189`

        Shape: (1,).
        """
    @s189.setter
    def s189(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s190(self) -> _npt.NDArray[_np.float32]:
        """`s190`

        Shape: (2,). A frame may lack it.
        """
    @s190.setter
    def s190(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s191(self) -> _npt.NDArray[_np.float64]:
        """`s191`

        Shape: (3,).
        """
    @s191.setter
    def s191(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s192(self) -> _npt.NDArray[_np.uint8]:
        """`s192`

        Shape: (4,).
        """
    @s192.setter
    def s192(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s193(self) -> _npt.NDArray[_np.int16]:
        """`s193`

        Shape: (5,).
        """
    @s193.setter
    def s193(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s194(self) -> _npt.NDArray[_np.float32]:
        """`s194`

        Shape: (6,).
        """
    @s194.setter
    def s194(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s195(self) -> _npt.NDArray[_np.float64]:
        """`s195`

        Shape: (7,). A frame may lack it.
        """
    @s195.setter
    def s195(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s196(self) -> _npt.NDArray[_np.uint8]:
        """`s196`

        Shape: (1,).
        """
    @s196.setter
    def s196(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s197(self) -> _npt.NDArray[_np.int16]:
        """`s197`

        Shape: (2,).
        """
    @s197.setter
    def s197(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s198(self) -> _npt.NDArray[_np.float32]:
        """`s198`

        Shape: (3,).
        """
    @s198.setter
    def s198(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def s199(self) -> _npt.NDArray[_np.float64]:
        """`s199`

        Shape: (4,).
        """
    @s199.setter
    def s199(self, value: _npt.ArrayLike, /) -> None: ...


class Control:
    """What a client tells the server: a class each."""


class Server(_rt.Server[FrameMut]):
    """Publishes frames."""

    def publish(
        self,
        sim_time: float | None = None,
        /,
        *,
        s0: _npt.ArrayLike | None = ...,
        s1: _npt.ArrayLike,
        s2: _npt.ArrayLike,
        s3: _npt.ArrayLike,
        s4: _npt.ArrayLike,
        s5: _npt.ArrayLike | None = ...,
        s6: _npt.ArrayLike,
        s7: _npt.ArrayLike,
        s8: _npt.ArrayLike,
        s9: _npt.ArrayLike,
        s10: _npt.ArrayLike | None = ...,
        s11: _npt.ArrayLike,
        s12: _npt.ArrayLike,
        s13: _npt.ArrayLike,
        s14: _npt.ArrayLike,
        s15: _npt.ArrayLike | None = ...,
        s16: _npt.ArrayLike,
        s17: _npt.ArrayLike,
        s18: _npt.ArrayLike,
        s19: _npt.ArrayLike,
        s20: _npt.ArrayLike | None = ...,
        s21: _npt.ArrayLike,
        s22: _npt.ArrayLike,
        s23: _npt.ArrayLike,
        s24: _npt.ArrayLike,
        s25: _npt.ArrayLike | None = ...,
        s26: _npt.ArrayLike,
        s27: _npt.ArrayLike,
        s28: _npt.ArrayLike,
        s29: _npt.ArrayLike,
        s30: _npt.ArrayLike | None = ...,
        s31: _npt.ArrayLike,
        s32: _npt.ArrayLike,
        s33: _npt.ArrayLike,
        s34: _npt.ArrayLike,
        s35: _npt.ArrayLike | None = ...,
        s36: _npt.ArrayLike,
        s37: _npt.ArrayLike,
        s38: _npt.ArrayLike,
        s39: _npt.ArrayLike,
        s40: _npt.ArrayLike | None = ...,
        s41: _npt.ArrayLike,
        s42: _npt.ArrayLike,
        s43: _npt.ArrayLike,
        s44: _npt.ArrayLike,
        s45: _npt.ArrayLike | None = ...,
        s46: _npt.ArrayLike,
        s47: _npt.ArrayLike,
        s48: _npt.ArrayLike,
        s49: _npt.ArrayLike,
        s50: _npt.ArrayLike | None = ...,
        s51: _npt.ArrayLike,
        s52: _npt.ArrayLike,
        s53: _npt.ArrayLike,
        s54: _npt.ArrayLike,
        s55: _npt.ArrayLike | None = ...,
        s56: _npt.ArrayLike,
        s57: _npt.ArrayLike,
        s58: _npt.ArrayLike,
        s59: _npt.ArrayLike,
        s60: _npt.ArrayLike | None = ...,
        s61: _npt.ArrayLike,
        s62: _npt.ArrayLike,
        s63: _npt.ArrayLike,
        s64: _npt.ArrayLike,
        s65: _npt.ArrayLike | None = ...,
        s66: _npt.ArrayLike,
        s67: _npt.ArrayLike,
        s68: _npt.ArrayLike,
        s69: _npt.ArrayLike,
        s70: _npt.ArrayLike | None = ...,
        s71: _npt.ArrayLike,
        s72: _npt.ArrayLike,
        s73: _npt.ArrayLike,
        s74: _npt.ArrayLike,
        s75: _npt.ArrayLike | None = ...,
        s76: _npt.ArrayLike,
        s77: _npt.ArrayLike,
        s78: _npt.ArrayLike,
        s79: _npt.ArrayLike,
        s80: _npt.ArrayLike | None = ...,
        s81: _npt.ArrayLike,
        s82: _npt.ArrayLike,
        s83: _npt.ArrayLike,
        s84: _npt.ArrayLike,
        s85: _npt.ArrayLike | None = ...,
        s86: _npt.ArrayLike,
        s87: _npt.ArrayLike,
        s88: _npt.ArrayLike,
        s89: _npt.ArrayLike,
        s90: _npt.ArrayLike | None = ...,
        s91: _npt.ArrayLike,
        s92: _npt.ArrayLike,
        s93: _npt.ArrayLike,
        s94: _npt.ArrayLike,
        s95: _npt.ArrayLike | None = ...,
        s96: _npt.ArrayLike,
        s97: _npt.ArrayLike,
        s98: _npt.ArrayLike,
        s99: _npt.ArrayLike,
        s100: _npt.ArrayLike | None = ...,
        s101: _npt.ArrayLike,
        s102: _npt.ArrayLike,
        s103: _npt.ArrayLike,
        s104: _npt.ArrayLike,
        s105: _npt.ArrayLike | None = ...,
        s106: _npt.ArrayLike,
        s107: _npt.ArrayLike,
        s108: _npt.ArrayLike,
        s109: _npt.ArrayLike,
        s110: _npt.ArrayLike | None = ...,
        s111: _npt.ArrayLike,
        s112: _npt.ArrayLike,
        s113: _npt.ArrayLike,
        s114: _npt.ArrayLike,
        s115: _npt.ArrayLike | None = ...,
        s116: _npt.ArrayLike,
        s117: _npt.ArrayLike,
        s118: _npt.ArrayLike,
        s119: _npt.ArrayLike,
        s120: _npt.ArrayLike | None = ...,
        s121: _npt.ArrayLike,
        s122: _npt.ArrayLike,
        s123: _npt.ArrayLike,
        s124: _npt.ArrayLike,
        s125: _npt.ArrayLike | None = ...,
        s126: _npt.ArrayLike,
        s127: _npt.ArrayLike,
        s128: _npt.ArrayLike,
        s129: _npt.ArrayLike,
        s130: _npt.ArrayLike | None = ...,
        s131: _npt.ArrayLike,
        s132: _npt.ArrayLike,
        s133: _npt.ArrayLike,
        s134: _npt.ArrayLike,
        s135: _npt.ArrayLike | None = ...,
        s136: _npt.ArrayLike,
        s137: _npt.ArrayLike,
        s138: _npt.ArrayLike,
        s139: _npt.ArrayLike,
        s140: _npt.ArrayLike | None = ...,
        s141: _npt.ArrayLike,
        s142: _npt.ArrayLike,
        s143: _npt.ArrayLike,
        s144: _npt.ArrayLike,
        s145: _npt.ArrayLike | None = ...,
        s146: _npt.ArrayLike,
        s147: _npt.ArrayLike,
        s148: _npt.ArrayLike,
        s149: _npt.ArrayLike,
        s150: _npt.ArrayLike | None = ...,
        s151: _npt.ArrayLike,
        s152: _npt.ArrayLike,
        s153: _npt.ArrayLike,
        s154: _npt.ArrayLike,
        s155: _npt.ArrayLike | None = ...,
        s156: _npt.ArrayLike,
        s157: _npt.ArrayLike,
        s158: _npt.ArrayLike,
        s159: _npt.ArrayLike,
        s160: _npt.ArrayLike | None = ...,
        s161: _npt.ArrayLike,
        s162: _npt.ArrayLike,
        s163: _npt.ArrayLike,
        s164: _npt.ArrayLike,
        s165: _npt.ArrayLike | None = ...,
        s166: _npt.ArrayLike,
        s167: _npt.ArrayLike,
        s168: _npt.ArrayLike,
        s169: _npt.ArrayLike,
        s170: _npt.ArrayLike | None = ...,
        s171: _npt.ArrayLike,
        s172: _npt.ArrayLike,
        s173: _npt.ArrayLike,
        s174: _npt.ArrayLike,
        s175: _npt.ArrayLike | None = ...,
        s176: _npt.ArrayLike,
        s177: _npt.ArrayLike,
        s178: _npt.ArrayLike,
        s179: _npt.ArrayLike,
        s180: _npt.ArrayLike | None = ...,
        s181: _npt.ArrayLike,
        s182: _npt.ArrayLike,
        s183: _npt.ArrayLike,
        s184: _npt.ArrayLike,
        s185: _npt.ArrayLike | None = ...,
        s186: _npt.ArrayLike,
        s187: _npt.ArrayLike,
        s188: _npt.ArrayLike,
        s189: _npt.ArrayLike,
        s190: _npt.ArrayLike | None = ...,
        s191: _npt.ArrayLike,
        s192: _npt.ArrayLike,
        s193: _npt.ArrayLike,
        s194: _npt.ArrayLike,
        s195: _npt.ArrayLike | None = ...,
        s196: _npt.ArrayLike,
        s197: _npt.ArrayLike,
        s198: _npt.ArrayLike,
        s199: _npt.ArrayLike,
    ) -> int:
        """Publishes a frame of copies, whose types and shapes are checked; gives its id."""
    def begin(
        self,
        sim_time: float | None = None,
        /,
        *,
        s0: int = ...,
        s5: int = ...,
        s10: int = ...,
        s15: int = ...,
        s20: int = ...,
        s25: int = ...,
        s30: int = ...,
        s35: int = ...,
        s40: int = ...,
        s45: int = ...,
        s50: int = ...,
        s55: int = ...,
        s60: int = ...,
        s65: int = ...,
        s70: int = ...,
        s75: int = ...,
        s80: int = ...,
        s85: int = ...,
        s90: int = ...,
        s95: int = ...,
        s100: int = ...,
        s105: int = ...,
        s110: int = ...,
        s115: int = ...,
        s120: int = ...,
        s125: int = ...,
        s130: int = ...,
        s135: int = ...,
        s140: int = ...,
        s145: int = ...,
        s150: int = ...,
        s155: int = ...,
        s160: int = ...,
        s165: int = ...,
        s170: int = ...,
        s175: int = ...,
        s180: int = ...,
        s185: int = ...,
        s190: int = ...,
        s195: int = ...,
    ) -> FrameMut:
        """Begins a frame in place: how many blocks what varies has, 1 where an optional stream is there."""


class Client(_rt.Client[Frame]):
    """Reads frames, zero copy, and sends control messages."""


class Watcher(_rt.Watcher[Snapshot]):
    """Copies frames of a segment that it can't write to."""
