# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Words of Rust as names of everything.

Made by shmxc 0.1.0 from names_words.yaml. Do not edit.
"""

import enum as _enum
import typing as _typing

import numpy as _np
import numpy.typing as _npt
import shmx_runtime as _rt

__all__ = [
    "Client",
    "Control",
    "Frame",
    "FrameMut",
    "Self",
    "Server",
    "Snapshot",
    "Streams",
    "Watcher",
    "Word",
    "ids",
    "schema",
]


class ids:
    """Numbers of the streams."""

    TYPE = 1
    FN = 2
    SELF = 3
    ASYNC = 4
    MATCH = 5
    DYN = 6


class Word(_enum.IntEnum):
    """Enum `Word`."""

    SELF = 0
    TYPE = 2
    FN = 3

Self: _np.dtype[_np.void]
"""Record `Self`."""

schema: _rt.Schema
"""What the runtime knows of the schema."""


class Streams:
    """The streams of frames and snapshots."""

    @property
    def type(self) -> _npt.NDArray[_np.void]:
        """`type`"""

    @property
    def fn(self) -> Word | int:
        """`fn`"""

    @property
    def self_(self) -> int:
        """`self`"""

    @property
    def async_(self) -> _npt.NDArray[_np.float32]:
        """`async`

        Shape: (3, 2), planes self, super, as.
        """

    @property
    def match(self) -> str:
        """`match`

        Up to 8 bytes.
        """

    @property
    def dyn(self) -> _typing.Any | None:
        """`dyn`

        Up to 8 bytes. A frame may lack it.
        """


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""

    @property
    def type(self) -> _npt.NDArray[_np.void]:
        """`type`"""
    @type.setter
    def type(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def fn(self) -> Word | int:
        """`fn`"""
    @fn.setter
    def fn(self, value: int, /) -> None: ...

    @property
    def self_(self) -> int:
        """`self`"""
    @self_.setter
    def self_(self, value: int, /) -> None: ...

    @property
    def async_(self) -> _npt.NDArray[_np.float32]:
        """`async`

        Shape: (3, 2), planes self, super, as.
        """
    @async_.setter
    def async_(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def match(self) -> str:
        """`match`

        Up to 8 bytes.
        """
    @match.setter
    def match(self, value: str, /) -> None: ...

    @property
    def dyn(self) -> _typing.Any:
        """`dyn`

        Up to 8 bytes. A frame may lack it.
        """
    @dyn.setter
    def dyn(self, value: _typing.Any, /) -> None: ...


class Control:
    """What a client tells the server: a class each."""


class Server(_rt.Server[FrameMut]):
    """Publishes frames."""

    def publish(
        self,
        sim_time: float | None = None,
        /,
        *,
        type: _npt.ArrayLike,
        fn: int,
        self_: int,
        async_: _npt.ArrayLike,
        match: str = ...,
        dyn: _typing.Any = ...,
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
