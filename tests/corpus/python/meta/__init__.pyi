# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Schema `meta`.

Made by shmxc 0.1.0 from meta.yaml. Do not edit.
"""

import numpy as _np
import numpy.typing as _npt
import shmx_runtime as _rt

__all__ = [
    "Client",
    "Control",
    "Frame",
    "FrameMut",
    "Pair",
    "Server",
    "Snapshot",
    "Streams",
    "Watcher",
    "ids",
    "schema",
]


class ids:
    """Numbers of the streams."""

    X = 1
    Y = 2

Pair: _np.dtype[_np.void]
"""Record `Pair`."""

schema: _rt.Schema
"""What the runtime knows of the schema."""


class Streams:
    """The streams of frames and snapshots."""

    @property
    def x(self) -> int:
        """`x`"""

    @property
    def y(self) -> _npt.NDArray[_np.void]:
        """`y`"""


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""

    @property
    def x(self) -> int:
        """`x`"""
    @x.setter
    def x(self, value: int, /) -> None: ...

    @property
    def y(self) -> _npt.NDArray[_np.void]:
        """`y`"""
    @y.setter
    def y(self, value: _npt.ArrayLike, /) -> None: ...


class Control:
    """What a client tells the server: a class each."""

    class go(_rt.Message):
        """Message `go`."""

        __match_args__ = ("f",)
        def __init__(
            self,
            *,
            f: int = ...,
        ) -> None: ...
        @property
        def f(self) -> int: ...


class Server(_rt.Server[FrameMut]):
    """Publishes frames."""

    def publish(
        self,
        sim_time: float | None = None,
        /,
        *,
        x: int,
        y: _npt.ArrayLike,
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
