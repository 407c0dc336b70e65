# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Names that are like those made from others.

Made by shmxc 0.1.0 from names_derived.yaml. Do not edit.
"""

import typing as _typing

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

    A = 1
    A_AS = 2
    A_TEXT = 3
    G = 4
    G_SHAPE = 5
    P = 6
    P_MUT = 7
    SET_G = 8

schema: _rt.Schema
"""What the runtime knows of the schema."""


class Streams:
    """The streams of frames and snapshots."""

    @property
    def a(self) -> _typing.Any | None:
        """`a`

        Up to 64 bytes. A frame may lack it.
        """

    @property
    def a_as(self) -> int:
        """`a_as`"""

    @property
    def a_text(self) -> str:
        """`a_text`

        Up to 8 bytes.
        """

    @property
    def g(self) -> _npt.NDArray[_np.uint8]:
        """`g`

        Shape: (2, 2).
        """

    @property
    def g_shape(self) -> int:
        """`g_shape`"""

    @property
    def p(self) -> _npt.NDArray[_np.float32]:
        """`p`

        Shape: (2, 2), planes x, y.
        """

    @property
    def p_mut(self) -> _npt.NDArray[_np.float32]:
        """`p_mut`

        Shape: (2, 2), planes x, y.
        """

    @property
    def set_g(self) -> int:
        """`set_g`"""


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""

    @property
    def a(self) -> _typing.Any:
        """`a`

        Up to 64 bytes. A frame may lack it.
        """
    @a.setter
    def a(self, value: _typing.Any, /) -> None: ...

    @property
    def a_as(self) -> int:
        """`a_as`"""
    @a_as.setter
    def a_as(self, value: int, /) -> None: ...

    @property
    def a_text(self) -> str:
        """`a_text`

        Up to 8 bytes.
        """
    @a_text.setter
    def a_text(self, value: str, /) -> None: ...

    @property
    def g(self) -> _npt.NDArray[_np.uint8]:
        """`g`

        Shape: (2, 2).
        """
    @g.setter
    def g(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def g_shape(self) -> int:
        """`g_shape`"""
    @g_shape.setter
    def g_shape(self, value: int, /) -> None: ...

    @property
    def p(self) -> _npt.NDArray[_np.float32]:
        """`p`

        Shape: (2, 2), planes x, y.
        """
    @p.setter
    def p(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def p_mut(self) -> _npt.NDArray[_np.float32]:
        """`p_mut`

        Shape: (2, 2), planes x, y.
        """
    @p_mut.setter
    def p_mut(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def set_g(self) -> int:
        """`set_g`"""
    @set_g.setter
    def set_g(self, value: int, /) -> None: ...


class Control:
    """What a client tells the server: a class each."""


class Server(_rt.Server[FrameMut]):
    """Publishes frames."""

    def publish(
        self,
        sim_time: float | None = None,
        /,
        *,
        a: _typing.Any = ...,
        a_as: int,
        a_text: str = ...,
        g: _npt.ArrayLike,
        g_shape: int,
        p: _npt.ArrayLike,
        p_mut: _npt.ArrayLike,
        set_g: int,
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
