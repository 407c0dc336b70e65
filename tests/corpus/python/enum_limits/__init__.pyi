# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Schema `enum_limits`.

Made by shmxc 0.1.0 from enum_limits.yaml. Do not edit.
"""

import enum as _enum

import numpy as _np
import numpy.typing as _npt
import shmx_runtime as _rt

__all__ = [
    "Client",
    "Control",
    "Frame",
    "FrameMut",
    "Server",
    "Signed32",
    "Signed64",
    "Signed8",
    "Snapshot",
    "Streams",
    "Unsigned64",
    "Unsigned8",
    "Watcher",
    "ids",
    "schema",
]


class ids:
    """Numbers of the streams."""

    S8 = 1
    S64 = 2
    U8_ = 3
    U64_ = 4
    S32 = 5


class Signed32(_enum.IntEnum):
    """Enum `Signed32`."""

    A = -2147483648
    B = 2147483647


class Signed64(_enum.IntEnum):
    """Enum `Signed64`."""

    LEAST = -9223372036854775808
    MINUS_ONE = -1
    MOST = 9223372036854775807


class Signed8(_enum.IntEnum):
    """Enum `Signed8`."""

    LEAST = -128
    ZERO = 0
    MOST = 127


class Unsigned64(_enum.IntEnum):
    """Enum `Unsigned64`."""

    ZERO = 0
    MOST = 18446744073709551615


class Unsigned8(_enum.IntEnum):
    """Enum `Unsigned8`."""

    MOST = 255

schema: _rt.Schema
"""What the runtime knows of the schema."""


class Streams:
    """The streams of frames and snapshots."""

    @property
    def s8(self) -> Signed8 | int:
        """`s8`"""

    @property
    def s64(self) -> Signed64 | int:
        """`s64`"""

    @property
    def u8_(self) -> Unsigned8 | int:
        """`u8_`"""

    @property
    def u64_(self) -> Unsigned64 | int:
        """`u64_`"""

    @property
    def s32(self) -> _npt.NDArray[_np.int32]:
        """`s32`

        Shape: (2,).
        """


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""

    @property
    def s8(self) -> Signed8 | int:
        """`s8`"""
    @s8.setter
    def s8(self, value: int, /) -> None: ...

    @property
    def s64(self) -> Signed64 | int:
        """`s64`"""
    @s64.setter
    def s64(self, value: int, /) -> None: ...

    @property
    def u8_(self) -> Unsigned8 | int:
        """`u8_`"""
    @u8_.setter
    def u8_(self, value: int, /) -> None: ...

    @property
    def u64_(self) -> Unsigned64 | int:
        """`u64_`"""
    @u64_.setter
    def u64_(self, value: int, /) -> None: ...

    @property
    def s32(self) -> _npt.NDArray[_np.int32]:
        """`s32`

        Shape: (2,).
        """
    @s32.setter
    def s32(self, value: _npt.ArrayLike, /) -> None: ...


class Control:
    """What a client tells the server: a class each."""


class Server(_rt.Server[FrameMut]):
    """Publishes frames."""

    def publish(
        self,
        sim_time: float | None = None,
        /,
        *,
        s8: int,
        s64: int,
        u8_: int,
        u64_: int,
        s32: _npt.ArrayLike,
    ) -> int:
        """Publishes a frame of copies, whose types and shapes are checked; gives its id."""
    def begin(
        self,
        sim_time: float | None = None,
        /,
    ) -> FrameMut:
        """Begins a frame in place: how many blocks what varies has, 1 where an optional stream is there."""


class Client(_rt.Client[Frame]):
    """Reads frames, zero copy, and sends control messages."""


class Watcher(_rt.Watcher[Snapshot]):
    """Copies frames of a segment that it can't write to."""
