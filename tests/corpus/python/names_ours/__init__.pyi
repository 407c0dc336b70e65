# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Names that the generated code has for itself.

Made by shmxc 0.1.0 from names_ours.yaml. Do not edit.
"""

import enum as _enum

import numpy as _np
import numpy.typing as _npt
import shmx_runtime as _rt

__all__ = [
    "B",
    "Client",
    "Control",
    "Control_",
    "Fixed",
    "Frame",
    "FrameMut",
    "Schema",
    "Server",
    "Server_",
    "Snapshot",
    "Streams",
    "T",
    "View",
    "Watcher",
    "ids",
    "schema",
]


class ids:
    """Numbers of the streams."""

    META = 1
    HAS = 2
    INTO_OWNED = 3
    DEREF = 4
    FIXED = 5
    MODEL = 6
    BLOB = 7
    SIZES = 8
    PLANES = 9
    RT = 10
    DATA = 11
    NAME = 12


class Control_(_enum.IntFlag):
    """Flags `Control`: any combination of bits is legal."""

    A = 0x1


class Fixed(_enum.IntEnum):
    """Enum `Fixed`."""

    A = 0

B: _np.dtype[_np.void]
"""Record `B`."""

View: _np.dtype[_np.void]
"""Record `View`."""

Schema: _np.dtype[_np.void]
"""Record `Schema`."""

Server_: _np.dtype[_np.void]
"""Record `Server`."""

T: _np.dtype[_np.void]
"""Record `T`."""

schema: _rt.Schema
"""What the runtime knows of the schema."""


class Streams:
    """The streams of frames and snapshots."""

    @property
    def meta_(self) -> _npt.NDArray[_np.void]:
        """`meta`"""

    @property
    def has_(self) -> _npt.NDArray[_np.void]:
        """`has`"""

    @property
    def into_owned(self) -> _npt.NDArray[_np.void]:
        """`into_owned`"""

    @property
    def deref(self) -> _npt.NDArray[_np.void]:
        """`deref`"""

    @property
    def fixed(self) -> int:
        """`fixed`"""

    @property
    def model(self) -> int:
        """`model`"""

    @property
    def blob(self) -> int:
        """`blob`"""

    @property
    def sizes(self) -> int:
        """`sizes`"""

    @property
    def planes(self) -> _npt.NDArray[_np.float32]:
        """`planes`

        Shape: (2, 2), planes x, y.
        """

    @property
    def rt(self) -> int:
        """`rt`"""

    @property
    def data(self) -> int:
        """`data`"""

    @property
    def name(self) -> int:
        """`name`"""


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""

    @property
    def meta_(self) -> _npt.NDArray[_np.void]:
        """`meta`"""
    @meta_.setter
    def meta_(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def has_(self) -> _npt.NDArray[_np.void]:
        """`has`"""
    @has_.setter
    def has_(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def into_owned(self) -> _npt.NDArray[_np.void]:
        """`into_owned`"""
    @into_owned.setter
    def into_owned(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def deref(self) -> _npt.NDArray[_np.void]:
        """`deref`"""
    @deref.setter
    def deref(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def fixed(self) -> int:
        """`fixed`"""
    @fixed.setter
    def fixed(self, value: int, /) -> None: ...

    @property
    def model(self) -> int:
        """`model`"""
    @model.setter
    def model(self, value: int, /) -> None: ...

    @property
    def blob(self) -> int:
        """`blob`"""
    @blob.setter
    def blob(self, value: int, /) -> None: ...

    @property
    def sizes(self) -> int:
        """`sizes`"""
    @sizes.setter
    def sizes(self, value: int, /) -> None: ...

    @property
    def planes(self) -> _npt.NDArray[_np.float32]:
        """`planes`

        Shape: (2, 2), planes x, y.
        """
    @planes.setter
    def planes(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def rt(self) -> int:
        """`rt`"""
    @rt.setter
    def rt(self, value: int, /) -> None: ...

    @property
    def data(self) -> int:
        """`data`"""
    @data.setter
    def data(self, value: int, /) -> None: ...

    @property
    def name(self) -> int:
        """`name`"""
    @name.setter
    def name(self, value: int, /) -> None: ...


class Control:
    """What a client tells the server: a class each."""


class Server(_rt.Server[FrameMut]):
    """Publishes frames."""

    def publish(
        self,
        sim_time: float | None = None,
        /,
        *,
        meta_: _npt.ArrayLike,
        has_: _npt.ArrayLike,
        into_owned: _npt.ArrayLike,
        deref: _npt.ArrayLike,
        fixed: int,
        model: int,
        blob: int,
        sizes: int,
        planes: _npt.ArrayLike,
        rt: int,
        data: int,
        name: int,
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
