# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Every form of stream, of i16.

Made by shmxc 0.1.0 from forms_i16.yaml. Do not edit.
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

    ONE = 1
    ONE_NUMBERED = 2
    ONE_NAMED = 3
    LIST = 4
    LIST_NUMBERED = 5
    LIST_NAMED = 6
    PLANES_NUMBERED = 7
    PLANES_NAMED = 8
    GRID = 9
    GRID_NUMBERED = 10
    GRID_PLANES = 11
    SOME = 12
    SOME_NUMBERED = 13
    SOME_PLANES = 14
    SOME_NAMED = 15
    TILES = 16
    TILES_NUMBERED = 17
    TILES_NAMED = 18
    MAYBE = 19
    MAYBE_NUMBERED = 20
    MAYBE_LIST = 21
    MAYBE_PLANES = 22
    MAYBE_NAMED = 23
    MAYBE_SOME = 24
    MAYBE_TILES = 25
    ABSENT = 26
    ABSENT_PLANES = 27

schema: _rt.Schema
"""What the runtime knows of the schema."""


class Streams:
    """The streams of frames and snapshots."""

    @property
    def one(self) -> int:
        """`one`"""

    @property
    def one_numbered(self) -> _npt.NDArray[_np.int16]:
        """`one_numbered`

        Shape: (3,).
        """

    @property
    def one_named(self) -> _npt.NDArray[_np.int16]:
        """`one_named`

        Shape: (3,), components x, y, z.
        """

    @property
    def list(self) -> _npt.NDArray[_np.int16]:
        """`list`

        Shape: (5,).
        """

    @property
    def list_numbered(self) -> _npt.NDArray[_np.int16]:
        """`list_numbered`

        Shape: (5, 3).
        """

    @property
    def list_named(self) -> _npt.NDArray[_np.int16]:
        """`list_named`

        Shape: (5, 3), components x, y, z.
        """

    @property
    def planes_numbered(self) -> _npt.NDArray[_np.int16]:
        """`planes_numbered`

        Shape: (3, 5).
        """

    @property
    def planes_named(self) -> _npt.NDArray[_np.int16]:
        """`planes_named`

        Shape: (3, 5), planes x, y, z.
        """

    @property
    def grid(self) -> _npt.NDArray[_np.int16]:
        """`grid`

        Shape: (2, 3).
        """

    @property
    def grid_numbered(self) -> _npt.NDArray[_np.int16]:
        """`grid_numbered`

        Shape: (2, 3, 3).
        """

    @property
    def grid_planes(self) -> _npt.NDArray[_np.int16]:
        """`grid_planes`

        Shape: (3, 2, 3), planes x, y, z.
        """

    @property
    def some(self) -> _npt.NDArray[_np.int16]:
        """`some`

        Shape: (n,), n up to 9.
        """

    @property
    def some_numbered(self) -> _npt.NDArray[_np.int16]:
        """`some_numbered`

        Shape: (n, 3), n up to 9.
        """

    @property
    def some_planes(self) -> _npt.NDArray[_np.int16]:
        """`some_planes`

        Shape: (3, n), n up to 9.
        """

    @property
    def some_named(self) -> _npt.NDArray[_np.int16]:
        """`some_named`

        Shape: (3, n), n up to 9, planes x, y, z.
        """

    @property
    def tiles(self) -> _npt.NDArray[_np.int16]:
        """`tiles`

        Shape: (n, 2, 3), n up to 4.
        """

    @property
    def tiles_numbered(self) -> _npt.NDArray[_np.int16]:
        """`tiles_numbered`

        Shape: (n, 2, 3, 3), n up to 4.
        """

    @property
    def tiles_named(self) -> _npt.NDArray[_np.int16]:
        """`tiles_named`

        Shape: (3, n, 2, 3), n up to 4, planes x, y, z.
        """

    @property
    def maybe(self) -> int | None:
        """`maybe`

        A frame may lack it.
        """

    @property
    def maybe_numbered(self) -> _npt.NDArray[_np.int16] | None:
        """`maybe_numbered`

        Shape: (3,). A frame may lack it.
        """

    @property
    def maybe_list(self) -> _npt.NDArray[_np.int16] | None:
        """`maybe_list`

        Shape: (5,). A frame may lack it.
        """

    @property
    def maybe_planes(self) -> _npt.NDArray[_np.int16] | None:
        """`maybe_planes`

        Shape: (3, 5). A frame may lack it.
        """

    @property
    def maybe_named(self) -> _npt.NDArray[_np.int16] | None:
        """`maybe_named`

        Shape: (3, 5), planes x, y, z. A frame may lack it.
        """

    @property
    def maybe_some(self) -> _npt.NDArray[_np.int16] | None:
        """`maybe_some`

        Shape: (n,), n up to 9. A frame may lack it.
        """

    @property
    def maybe_tiles(self) -> _npt.NDArray[_np.int16] | None:
        """`maybe_tiles`

        Shape: (3, n, 2, 3), n up to 4, planes x, y, z. A frame may lack it.
        """

    @property
    def absent(self) -> int | None:
        """`absent`

        A frame may lack it.
        """

    @property
    def absent_planes(self) -> _npt.NDArray[_np.int16] | None:
        """`absent_planes`

        Shape: (3, 5), planes x, y, z. A frame may lack it.
        """


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""

    @property
    def one(self) -> int:
        """`one`"""
    @one.setter
    def one(self, value: int, /) -> None: ...

    @property
    def one_numbered(self) -> _npt.NDArray[_np.int16]:
        """`one_numbered`

        Shape: (3,).
        """
    @one_numbered.setter
    def one_numbered(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def one_named(self) -> _npt.NDArray[_np.int16]:
        """`one_named`

        Shape: (3,), components x, y, z.
        """
    @one_named.setter
    def one_named(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def list(self) -> _npt.NDArray[_np.int16]:
        """`list`

        Shape: (5,).
        """
    @list.setter
    def list(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def list_numbered(self) -> _npt.NDArray[_np.int16]:
        """`list_numbered`

        Shape: (5, 3).
        """
    @list_numbered.setter
    def list_numbered(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def list_named(self) -> _npt.NDArray[_np.int16]:
        """`list_named`

        Shape: (5, 3), components x, y, z.
        """
    @list_named.setter
    def list_named(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def planes_numbered(self) -> _npt.NDArray[_np.int16]:
        """`planes_numbered`

        Shape: (3, 5).
        """
    @planes_numbered.setter
    def planes_numbered(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def planes_named(self) -> _npt.NDArray[_np.int16]:
        """`planes_named`

        Shape: (3, 5), planes x, y, z.
        """
    @planes_named.setter
    def planes_named(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def grid(self) -> _npt.NDArray[_np.int16]:
        """`grid`

        Shape: (2, 3).
        """
    @grid.setter
    def grid(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def grid_numbered(self) -> _npt.NDArray[_np.int16]:
        """`grid_numbered`

        Shape: (2, 3, 3).
        """
    @grid_numbered.setter
    def grid_numbered(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def grid_planes(self) -> _npt.NDArray[_np.int16]:
        """`grid_planes`

        Shape: (3, 2, 3), planes x, y, z.
        """
    @grid_planes.setter
    def grid_planes(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def some(self) -> _npt.NDArray[_np.int16]:
        """`some`

        Shape: (n,), n up to 9.
        """
    @some.setter
    def some(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def some_numbered(self) -> _npt.NDArray[_np.int16]:
        """`some_numbered`

        Shape: (n, 3), n up to 9.
        """
    @some_numbered.setter
    def some_numbered(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def some_planes(self) -> _npt.NDArray[_np.int16]:
        """`some_planes`

        Shape: (3, n), n up to 9.
        """
    @some_planes.setter
    def some_planes(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def some_named(self) -> _npt.NDArray[_np.int16]:
        """`some_named`

        Shape: (3, n), n up to 9, planes x, y, z.
        """
    @some_named.setter
    def some_named(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def tiles(self) -> _npt.NDArray[_np.int16]:
        """`tiles`

        Shape: (n, 2, 3), n up to 4.
        """
    @tiles.setter
    def tiles(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def tiles_numbered(self) -> _npt.NDArray[_np.int16]:
        """`tiles_numbered`

        Shape: (n, 2, 3, 3), n up to 4.
        """
    @tiles_numbered.setter
    def tiles_numbered(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def tiles_named(self) -> _npt.NDArray[_np.int16]:
        """`tiles_named`

        Shape: (3, n, 2, 3), n up to 4, planes x, y, z.
        """
    @tiles_named.setter
    def tiles_named(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def maybe(self) -> int:
        """`maybe`

        A frame may lack it.
        """
    @maybe.setter
    def maybe(self, value: int, /) -> None: ...

    @property
    def maybe_numbered(self) -> _npt.NDArray[_np.int16]:
        """`maybe_numbered`

        Shape: (3,). A frame may lack it.
        """
    @maybe_numbered.setter
    def maybe_numbered(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def maybe_list(self) -> _npt.NDArray[_np.int16]:
        """`maybe_list`

        Shape: (5,). A frame may lack it.
        """
    @maybe_list.setter
    def maybe_list(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def maybe_planes(self) -> _npt.NDArray[_np.int16]:
        """`maybe_planes`

        Shape: (3, 5). A frame may lack it.
        """
    @maybe_planes.setter
    def maybe_planes(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def maybe_named(self) -> _npt.NDArray[_np.int16]:
        """`maybe_named`

        Shape: (3, 5), planes x, y, z. A frame may lack it.
        """
    @maybe_named.setter
    def maybe_named(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def maybe_some(self) -> _npt.NDArray[_np.int16]:
        """`maybe_some`

        Shape: (n,), n up to 9. A frame may lack it.
        """
    @maybe_some.setter
    def maybe_some(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def maybe_tiles(self) -> _npt.NDArray[_np.int16]:
        """`maybe_tiles`

        Shape: (3, n, 2, 3), n up to 4, planes x, y, z. A frame may lack it.
        """
    @maybe_tiles.setter
    def maybe_tiles(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def absent(self) -> int:
        """`absent`

        A frame may lack it.
        """
    @absent.setter
    def absent(self, value: int, /) -> None: ...

    @property
    def absent_planes(self) -> _npt.NDArray[_np.int16]:
        """`absent_planes`

        Shape: (3, 5), planes x, y, z. A frame may lack it.
        """
    @absent_planes.setter
    def absent_planes(self, value: _npt.ArrayLike, /) -> None: ...


class Control:
    """What a client tells the server: a class each."""


class Server(_rt.Server[FrameMut]):
    """Publishes frames."""

    def publish(
        self,
        sim_time: float | None = None,
        /,
        *,
        one: int,
        one_numbered: _npt.ArrayLike,
        one_named: _npt.ArrayLike,
        list: _npt.ArrayLike,
        list_numbered: _npt.ArrayLike,
        list_named: _npt.ArrayLike,
        planes_numbered: _npt.ArrayLike,
        planes_named: _npt.ArrayLike,
        grid: _npt.ArrayLike,
        grid_numbered: _npt.ArrayLike,
        grid_planes: _npt.ArrayLike,
        some: _npt.ArrayLike = ...,
        some_numbered: _npt.ArrayLike = ...,
        some_planes: _npt.ArrayLike = ...,
        some_named: _npt.ArrayLike = ...,
        tiles: _npt.ArrayLike = ...,
        tiles_numbered: _npt.ArrayLike = ...,
        tiles_named: _npt.ArrayLike = ...,
        maybe: int | None = ...,
        maybe_numbered: _npt.ArrayLike | None = ...,
        maybe_list: _npt.ArrayLike | None = ...,
        maybe_planes: _npt.ArrayLike | None = ...,
        maybe_named: _npt.ArrayLike | None = ...,
        maybe_some: _npt.ArrayLike | None = ...,
        maybe_tiles: _npt.ArrayLike | None = ...,
        absent: int | None = ...,
        absent_planes: _npt.ArrayLike | None = ...,
    ) -> int:
        """Publishes a frame of copies, whose types and shapes are checked; gives its id."""
    def begin(
        self,
        sim_time: float | None = None,
        /,
        *,
        some: int = ...,
        some_numbered: int = ...,
        some_planes: int = ...,
        some_named: int = ...,
        tiles: int = ...,
        tiles_numbered: int = ...,
        tiles_named: int = ...,
        maybe_numbered: int = ...,
        maybe_list: int = ...,
        maybe_planes: int = ...,
        maybe_named: int = ...,
        maybe_some: int = ...,
        maybe_tiles: int = ...,
        absent_planes: int = ...,
    ) -> FrameMut:
        """Begins a frame in place: how many blocks what varies has, 1 where an optional stream is there."""


class Client(_rt.Client[Frame]):
    """Reads frames, zero copy, and sends control messages."""


class Watcher(_rt.Watcher[Snapshot]):
    """Copies frames of a segment that it can't write to."""
