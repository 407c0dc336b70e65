# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Schema `shapes`.

Made by shmxc 0.1.0 from shapes.yaml. Do not edit.
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
    "sizes",
]


class sizes:
    """Named numbers of the schema."""

    ROWS = 4
    COLUMNS = 6


class ids:
    """Numbers of the streams."""

    ONE_D = 1
    NAMED = 2
    THREE_D = 3
    FIVE_D = 4
    FRAMES = 5

schema: _rt.Schema
"""What the runtime knows of the schema."""


class Streams:
    """The streams of frames and snapshots."""

    @property
    def one_d(self) -> _npt.NDArray[_np.uint8]:
        """`one_d`

        Shape: (7,).
        """

    @property
    def named(self) -> _npt.NDArray[_np.uint8]:
        """`named`

        Shape: (4, 6).
        """

    @property
    def three_d(self) -> _npt.NDArray[_np.uint8]:
        """`three_d`

        Shape: (2, 3, 4).
        """

    @property
    def five_d(self) -> _npt.NDArray[_np.uint8]:
        """`five_d`

        Shape: (1, 2, 1, 3, 1).
        """

    @property
    def frames(self) -> _npt.NDArray[_np.uint8]:
        """`frames`

        Shape: (n, 4, 6), n up to 3.
        """


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""

    @property
    def one_d(self) -> _npt.NDArray[_np.uint8]:
        """`one_d`

        Shape: (7,).
        """
    @one_d.setter
    def one_d(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def named(self) -> _npt.NDArray[_np.uint8]:
        """`named`

        Shape: (4, 6).
        """
    @named.setter
    def named(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def three_d(self) -> _npt.NDArray[_np.uint8]:
        """`three_d`

        Shape: (2, 3, 4).
        """
    @three_d.setter
    def three_d(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def five_d(self) -> _npt.NDArray[_np.uint8]:
        """`five_d`

        Shape: (1, 2, 1, 3, 1).
        """
    @five_d.setter
    def five_d(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def frames(self) -> _npt.NDArray[_np.uint8]:
        """`frames`

        Shape: (n, 4, 6), n up to 3.
        """
    @frames.setter
    def frames(self, value: _npt.ArrayLike, /) -> None: ...


class Control:
    """What a client tells the server: a class each."""


class Server(_rt.Server[FrameMut]):
    """Publishes frames."""

    def publish(
        self,
        sim_time: float | None = None,
        /,
        *,
        one_d: _npt.ArrayLike,
        named: _npt.ArrayLike,
        three_d: _npt.ArrayLike,
        five_d: _npt.ArrayLike,
        frames: _npt.ArrayLike = ...,
    ) -> int:
        """Publishes a frame of copies, whose types and shapes are checked; gives its id."""
    def begin(
        self,
        sim_time: float | None = None,
        /,
        *,
        frames: int = ...,
    ) -> FrameMut:
        """Begins a frame in place: how many blocks what varies has, 1 where an optional stream is there."""


class Client(_rt.Client[Frame]):
    """Reads frames, zero copy, and sends control messages."""


class Watcher(_rt.Watcher[Snapshot]):
    """Copies frames of a segment that it can't write to."""
