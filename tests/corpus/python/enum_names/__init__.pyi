# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Names in every case.

Made by shmxc 0.1.0 from enum_names.yaml. Do not edit.
"""

import enum as _enum

import shmx_runtime as _rt

__all__ = [
    "Bits",
    "Case",
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

    CASE = 1
    BITS = 2


class Bits(_enum.IntFlag):
    """Flags `Bits`: any combination of bits is legal."""

    SNAKE_CASE = 0x1
    CAMEL_CASE = 0x2
    PASCAL_CASE = 0x4
    SHOUT = 0x8
    X = 0x10


class Case(_enum.IntEnum):
    """Enum `Case`."""

    SNAKE_CASE = 0
    CAMEL_CASE = 1
    PASCAL_CASE = 2
    SHOUT = 3
    V1_2 = 4
    V12 = 5
    X = 6
    RGB8 = 7

schema: _rt.Schema
"""What the runtime knows of the schema."""


class Streams:
    """The streams of frames and snapshots."""

    @property
    def case(self) -> Case | int:
        """`case`"""

    @property
    def bits(self) -> Bits:
        """`bits`"""


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""

    @property
    def case(self) -> Case | int:
        """`case`"""
    @case.setter
    def case(self, value: int, /) -> None: ...

    @property
    def bits(self) -> Bits:
        """`bits`"""
    @bits.setter
    def bits(self, value: int, /) -> None: ...


class Control:
    """What a client tells the server: a class each."""


class Server(_rt.Server[FrameMut]):
    """Publishes frames."""

    def publish(
        self,
        sim_time: float | None = None,
        /,
        *,
        case: int,
        bits: int,
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
