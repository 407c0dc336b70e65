# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Types called like those of the standard library.

Made by shmxc 0.1.0 from names_prelude.yaml. Do not edit.
"""

import enum as _enum
import typing as _typing

import numpy as _np
import numpy.typing as _npt
import shmx_runtime as _rt

__all__ = [
    "Box",
    "Client",
    "Clone",
    "Control",
    "Copy",
    "Debug",
    "Default",
    "Err",
    "Frame",
    "FrameMut",
    "None_",
    "Ok",
    "Option",
    "Result",
    "Server",
    "Sized",
    "Snapshot",
    "Some",
    "Streams",
    "String",
    "Vec",
    "Watcher",
    "ids",
    "schema",
]


class ids:
    """Numbers of the streams."""

    BOXED = 1
    OPT = 2
    RES = 3
    LOG = 4
    HUD = 5
    SOME = 6


class Err(_enum.IntFlag):
    """Flags `Err`: any combination of bits is legal."""

    OK = 0x1


class None_(_enum.IntFlag):
    """Flags `None`: any combination of bits is legal."""

    SOME = 0x1


class Ok(_enum.IntFlag):
    """Flags `Ok`: any combination of bits is legal."""

    ERR = 0x1


class Result(_enum.IntEnum):
    """Enum `Result`."""

    OK = 0
    ERR = 1


class Some(_enum.IntFlag):
    """Flags `Some`: any combination of bits is legal."""

    NONE = 0x1

Option: _np.dtype[_np.void]
"""Record `Option`."""

Vec: _np.dtype[_np.void]
"""Record `Vec`."""

String: _np.dtype[_np.void]
"""Record `String`."""

Copy: _np.dtype[_np.void]
"""Record `Copy`."""

Clone: _np.dtype[_np.void]
"""Record `Clone`."""

Default: _np.dtype[_np.void]
"""Record `Default`."""

Debug: _np.dtype[_np.void]
"""Record `Debug`."""

Sized: _np.dtype[_np.void]
"""Record `Sized`."""

Box: _np.dtype[_np.void]
"""Record `Box`."""

schema: _rt.Schema
"""What the runtime knows of the schema."""


class Streams:
    """The streams of frames and snapshots."""

    @property
    def boxed(self) -> _npt.NDArray[_np.void]:
        """`boxed`

        Shape: (n,), n up to 2.
        """

    @property
    def opt(self) -> _npt.NDArray[_np.void] | None:
        """`opt`

        A frame may lack it.
        """

    @property
    def res(self) -> Result | int | None:
        """`res`

        A frame may lack it.
        """

    @property
    def log(self) -> str | None:
        """`log`

        Up to 8 bytes. A frame may lack it.
        """

    @property
    def hud(self) -> _typing.Any | None:
        """`hud`

        Up to 8 bytes. A frame may lack it.
        """

    @property
    def some(self) -> _npt.NDArray[_np.uint8]:
        """`some`

        Shape: (2, n), n up to 3, planes x, y.
        """


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""

    @property
    def boxed(self) -> _npt.NDArray[_np.void]:
        """`boxed`

        Shape: (n,), n up to 2.
        """
    @boxed.setter
    def boxed(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def opt(self) -> _npt.NDArray[_np.void]:
        """`opt`

        A frame may lack it.
        """
    @opt.setter
    def opt(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def res(self) -> Result | int:
        """`res`

        A frame may lack it.
        """
    @res.setter
    def res(self, value: int, /) -> None: ...

    @property
    def log(self) -> str:
        """`log`

        Up to 8 bytes. A frame may lack it.
        """
    @log.setter
    def log(self, value: str, /) -> None: ...

    @property
    def hud(self) -> _typing.Any:
        """`hud`

        Up to 8 bytes. A frame may lack it.
        """
    @hud.setter
    def hud(self, value: _typing.Any, /) -> None: ...

    @property
    def some(self) -> _npt.NDArray[_np.uint8]:
        """`some`

        Shape: (2, n), n up to 3, planes x, y.
        """
    @some.setter
    def some(self, value: _npt.ArrayLike, /) -> None: ...


class Control:
    """What a client tells the server: a class each."""

    class set(_rt.Message):
        """Message `set`."""

        __match_args__ = ("a", "b", "c")
        def __init__(
            self,
            *,
            a: _npt.ArrayLike = ...,
            b: int = ...,
            c: _npt.ArrayLike = ...,
        ) -> None: ...
        @property
        def a(self) -> _npt.NDArray[_np.void]: ...
        @property
        def b(self) -> Result | int: ...
        @property
        def c(self) -> _npt.NDArray[_np.void]: ...


class Server(_rt.Server[FrameMut]):
    """Publishes frames."""

    def publish(
        self,
        sim_time: float | None = None,
        /,
        *,
        boxed: _npt.ArrayLike = ...,
        opt: _npt.ArrayLike | None = ...,
        res: int | None = ...,
        log: str | None = ...,
        hud: _typing.Any = ...,
        some: _npt.ArrayLike = ...,
    ) -> int:
        """Publishes a frame of copies, whose types and shapes are checked; gives its id."""
    def begin(
        self,
        sim_time: float | None = None,
        /,
        *,
        boxed: int = ...,
        opt: int = ...,
        some: int = ...,
    ) -> FrameMut:
        """Begins a frame in place: how many blocks what varies has, 1 where an optional stream is there."""


class Client(_rt.Client[Frame]):
    """Reads frames, zero copy, and sends control messages."""


class Watcher(_rt.Watcher[Snapshot]):
    """Copies frames of a segment that it can't write to."""
