# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Vectors are a type and its components, nothing else.

Made by shmxc 0.1.0 from vectors.yaml. Do not edit.
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

    AT = 1
    TURNS = 2
    PIXELS = 3
    SIX = 4

schema: _rt.Schema
"""What the runtime knows of the schema."""


class Streams:
    """The streams of frames and snapshots."""

    @property
    def at(self) -> _npt.NDArray[_np.float64]:
        """`at`

        Shape: (2,), components x, y.
        """

    @property
    def turns(self) -> _npt.NDArray[_np.float32]:
        """`turns`

        Shape: (4, 4), planes w, x, y, z.
        """

    @property
    def pixels(self) -> _npt.NDArray[_np.uint8]:
        """`pixels`

        Shape: (4, 5, 3), components r, g, b.
        """

    @property
    def six(self) -> _npt.NDArray[_np.int16]:
        """`six`

        Shape: (6, n), n up to 3.
        """


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""

    @property
    def at(self) -> _npt.NDArray[_np.float64]:
        """`at`

        Shape: (2,), components x, y.
        """
    @at.setter
    def at(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def turns(self) -> _npt.NDArray[_np.float32]:
        """`turns`

        Shape: (4, 4), planes w, x, y, z.
        """
    @turns.setter
    def turns(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def pixels(self) -> _npt.NDArray[_np.uint8]:
        """`pixels`

        Shape: (4, 5, 3), components r, g, b.
        """
    @pixels.setter
    def pixels(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def six(self) -> _npt.NDArray[_np.int16]:
        """`six`

        Shape: (6, n), n up to 3.
        """
    @six.setter
    def six(self, value: _npt.ArrayLike, /) -> None: ...


class Control:
    """What a client tells the server: a class each."""


class Server(_rt.Server[FrameMut]):
    """Publishes frames."""

    def publish(
        self,
        sim_time: float | None = None,
        /,
        *,
        at: _npt.ArrayLike,
        turns: _npt.ArrayLike,
        pixels: _npt.ArrayLike,
        six: _npt.ArrayLike = ...,
    ) -> int:
        """Publishes a frame of copies, whose types and shapes are checked; gives its id."""
    def begin(
        self,
        sim_time: float | None = None,
        /,
        *,
        six: int = ...,
    ) -> FrameMut:
        """Begins a frame in place: how many blocks what varies has, 1 where an optional stream is there."""


class Client(_rt.Client[Frame]):
    """Reads frames, zero copy, and sends control messages."""


class Watcher(_rt.Watcher[Snapshot]):
    """Copies frames of a segment that it can't write to."""
