# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Schema `flags_limits`.

Made by shmxc 0.1.0 from flags_limits.yaml. Do not edit.
"""

import enum as _enum

import numpy as _np
import numpy.typing as _npt
import shmx_runtime as _rt

__all__ = [
    "Bits64",
    "Bits8",
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

    B8 = 1
    B64 = 2


class Bits64(_enum.IntFlag):
    """Flags `Bits64`: any combination of bits is legal."""

    LOW = 0x1
    HIGH = 0x8000000000000000
    ALL = 0xffffffffffffffff


class Bits8(_enum.IntFlag):
    """Flags `Bits8`: any combination of bits is legal."""

    LOW = 0x1
    HIGH = 0x80
    BOTH = 0x81

schema: _rt.Schema
"""What the runtime knows of the schema."""


class Streams:
    """The streams of frames and snapshots."""

    @property
    def b8(self) -> Bits8:
        """`b8`"""

    @property
    def b64(self) -> _npt.NDArray[_np.uint64]:
        """`b64`

        Shape: (2,).
        """


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""

    @property
    def b8(self) -> Bits8:
        """`b8`"""
    @b8.setter
    def b8(self, value: int, /) -> None: ...

    @property
    def b64(self) -> _npt.NDArray[_np.uint64]:
        """`b64`

        Shape: (2,).
        """
    @b64.setter
    def b64(self, value: _npt.ArrayLike, /) -> None: ...


class Control:
    """What a client tells the server: a class each."""


class Server(_rt.Server[FrameMut]):
    """Publishes frames."""

    def publish(
        self,
        sim_time: float | None = None,
        /,
        *,
        b8: int,
        b64: _npt.ArrayLike,
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
