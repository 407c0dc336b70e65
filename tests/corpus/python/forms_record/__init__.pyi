# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Every form of stream that a record may have.

Made by shmxc 0.1.0 from forms_record.yaml. Do not edit.
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

    ONE = 1
    LIST = 2
    GRID = 3
    SOME = 4
    TILES = 5
    MAYBE = 6
    MAYBE_LIST = 7
    MAYBE_SOME = 8
    ABSENT = 9

Pair: _np.dtype[_np.void]
"""Record `Pair`."""

schema: _rt.Schema
"""What the runtime knows of the schema."""


class Streams:
    """The streams of frames and snapshots."""

    @property
    def one(self) -> _npt.NDArray[_np.void]:
        """`one`"""

    @property
    def list(self) -> _npt.NDArray[_np.void]:
        """`list`

        Shape: (5,).
        """

    @property
    def grid(self) -> _npt.NDArray[_np.void]:
        """`grid`

        Shape: (2, 3).
        """

    @property
    def some(self) -> _npt.NDArray[_np.void]:
        """`some`

        Shape: (n,), n up to 9.
        """

    @property
    def tiles(self) -> _npt.NDArray[_np.void]:
        """`tiles`

        Shape: (n, 2, 3), n up to 4.
        """

    @property
    def maybe(self) -> _npt.NDArray[_np.void] | None:
        """`maybe`

        A frame may lack it.
        """

    @property
    def maybe_list(self) -> _npt.NDArray[_np.void] | None:
        """`maybe_list`

        Shape: (5,). A frame may lack it.
        """

    @property
    def maybe_some(self) -> _npt.NDArray[_np.void] | None:
        """`maybe_some`

        Shape: (n,), n up to 9. A frame may lack it.
        """

    @property
    def absent(self) -> _npt.NDArray[_np.void] | None:
        """`absent`

        A frame may lack it.
        """


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""

    @property
    def one(self) -> _npt.NDArray[_np.void]:
        """`one`"""
    @one.setter
    def one(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def list(self) -> _npt.NDArray[_np.void]:
        """`list`

        Shape: (5,).
        """
    @list.setter
    def list(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def grid(self) -> _npt.NDArray[_np.void]:
        """`grid`

        Shape: (2, 3).
        """
    @grid.setter
    def grid(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def some(self) -> _npt.NDArray[_np.void]:
        """`some`

        Shape: (n,), n up to 9.
        """
    @some.setter
    def some(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def tiles(self) -> _npt.NDArray[_np.void]:
        """`tiles`

        Shape: (n, 2, 3), n up to 4.
        """
    @tiles.setter
    def tiles(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def maybe(self) -> _npt.NDArray[_np.void]:
        """`maybe`

        A frame may lack it.
        """
    @maybe.setter
    def maybe(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def maybe_list(self) -> _npt.NDArray[_np.void]:
        """`maybe_list`

        Shape: (5,). A frame may lack it.
        """
    @maybe_list.setter
    def maybe_list(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def maybe_some(self) -> _npt.NDArray[_np.void]:
        """`maybe_some`

        Shape: (n,), n up to 9. A frame may lack it.
        """
    @maybe_some.setter
    def maybe_some(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def absent(self) -> _npt.NDArray[_np.void]:
        """`absent`

        A frame may lack it.
        """
    @absent.setter
    def absent(self, value: _npt.ArrayLike, /) -> None: ...


class Control:
    """What a client tells the server: a class each."""


class Server(_rt.Server[FrameMut]):
    """Publishes frames."""

    def publish(
        self,
        sim_time: float | None = None,
        /,
        *,
        one: _npt.ArrayLike,
        list: _npt.ArrayLike,
        grid: _npt.ArrayLike,
        some: _npt.ArrayLike = ...,
        tiles: _npt.ArrayLike = ...,
        maybe: _npt.ArrayLike | None = ...,
        maybe_list: _npt.ArrayLike | None = ...,
        maybe_some: _npt.ArrayLike | None = ...,
        absent: _npt.ArrayLike | None = ...,
    ) -> int:
        """Publishes a frame of copies, whose types and shapes are checked; gives its id."""
    def begin(
        self,
        sim_time: float | None = None,
        /,
        *,
        some: int = ...,
        tiles: int = ...,
        maybe: int = ...,
        maybe_list: int = ...,
        maybe_some: int = ...,
        absent: int = ...,
    ) -> FrameMut:
        """Begins a frame in place: how many blocks what varies has, 1 where an optional stream is there."""


class Client(_rt.Client[Frame]):
    """Reads frames, zero copy, and sends control messages."""


class Watcher(_rt.Watcher[Snapshot]):
    """Copies frames of a segment that it can't write to."""
