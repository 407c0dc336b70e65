# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Schema `sizes`.

Made by shmxc 0.1.0 from sizes.yaml. Do not edit.
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

    ONE = 1
    PARTICLES = 10_000
    HEX = 12_289
    TEXT_BYTES = 4_096
    SELF = 3
    TYPE = 2


class ids:
    """Numbers of the streams."""

    A = 1
    B = 2
    C = 3
    D = 4
    E = 5

schema: _rt.Schema
"""What the runtime knows of the schema."""


class Streams:
    """The streams of frames and snapshots."""

    @property
    def a(self) -> _npt.NDArray[_np.uint8]:
        """`a`

        Shape: (1,).
        """

    @property
    def b(self) -> _npt.NDArray[_np.float32]:
        """`b`

        Shape: (n,), n up to 10000.
        """

    @property
    def c(self) -> _npt.NDArray[_np.uint8]:
        """`c`

        Shape: (3, 2).
        """

    @property
    def d(self) -> str:
        """`d`

        Up to 4096 bytes.
        """

    @property
    def e(self) -> _npt.NDArray[_np.uint8]:
        """`e`

        Shape: (12289,).
        """


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""

    @property
    def a(self) -> _npt.NDArray[_np.uint8]:
        """`a`

        Shape: (1,).
        """
    @a.setter
    def a(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def b(self) -> _npt.NDArray[_np.float32]:
        """`b`

        Shape: (n,), n up to 10000.
        """
    @b.setter
    def b(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def c(self) -> _npt.NDArray[_np.uint8]:
        """`c`

        Shape: (3, 2).
        """
    @c.setter
    def c(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def d(self) -> str:
        """`d`

        Up to 4096 bytes.
        """
    @d.setter
    def d(self, value: str, /) -> None: ...

    @property
    def e(self) -> _npt.NDArray[_np.uint8]:
        """`e`

        Shape: (12289,).
        """
    @e.setter
    def e(self, value: _npt.ArrayLike, /) -> None: ...


class Control:
    """What a client tells the server: a class each."""


class Server(_rt.Server[FrameMut]):
    """Publishes frames."""

    def publish(
        self,
        sim_time: float | None = None,
        /,
        *,
        a: _npt.ArrayLike,
        b: _npt.ArrayLike = ...,
        c: _npt.ArrayLike,
        d: str = ...,
        e: _npt.ArrayLike,
    ) -> int:
        """Publishes a frame of copies, whose types and shapes are checked; gives its id."""
    def begin(
        self,
        sim_time: float | None = None,
        /,
        *,
        b: int = ...,
    ) -> FrameMut:
        """Begins a frame in place: how many blocks what varies has, 1 where an optional stream is there."""


class Client(_rt.Client[Frame]):
    """Reads frames, zero copy, and sends control messages."""


class Watcher(_rt.Watcher[Snapshot]):
    """Copies frames of a segment that it can't write to."""
