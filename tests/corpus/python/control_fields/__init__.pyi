# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Every kind of field.

Made by shmxc 0.1.0 from control_fields.yaml. Do not edit.
"""

import enum as _enum

import numpy as _np
import numpy.typing as _npt
import shmx_runtime as _rt

__all__ = [
    "Client",
    "Control",
    "Frame",
    "FrameMut",
    "Kind",
    "Mask",
    "Pair",
    "Server",
    "Snapshot",
    "Streams",
    "Watcher",
    "schema",
]


class Kind(_enum.IntEnum):
    """Enum `Kind`."""

    A = 0
    B = 1


class Mask(_enum.IntFlag):
    """Flags `Mask`: any combination of bits is legal."""

    X = 0x1
    Y = 0x2

Pair: _np.dtype[_np.void]
"""Record `Pair`."""

schema: _rt.Schema
"""What the runtime knows of the schema."""


class Streams:
    """The streams of frames and snapshots."""


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""


class Control:
    """What a client tells the server: a class each."""

    class numbers(_rt.Message):
        """Message `numbers`."""

        __match_args__ = ("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m")
        def __init__(
            self,
            *,
            a: bool = ...,
            b: int = ...,
            c: int = ...,
            d: int = ...,
            e: int = ...,
            f: int = ...,
            g: int = ...,
            h: int = ...,
            i: int = ...,
            j: float = ...,
            k: float = ...,
            l: float = ...,
            m: float = ...,
        ) -> None: ...
        @property
        def a(self) -> bool: ...
        @property
        def b(self) -> int: ...
        @property
        def c(self) -> int: ...
        @property
        def d(self) -> int: ...
        @property
        def e(self) -> int: ...
        @property
        def f(self) -> int: ...
        @property
        def g(self) -> int: ...
        @property
        def h(self) -> int: ...
        @property
        def i(self) -> int: ...
        @property
        def j(self) -> float: ...
        @property
        def k(self) -> float: ...
        @property
        def l(self) -> float: ...
        @property
        def m(self) -> float: ...

    class named(_rt.Message):
        """Message `named`."""

        __match_args__ = ("kind", "mask", "at", "pair")
        def __init__(
            self,
            *,
            kind: int = ...,
            mask: int = ...,
            at: _npt.ArrayLike = ...,
            pair: _npt.ArrayLike = ...,
        ) -> None: ...
        @property
        def kind(self) -> Kind | int: ...
        @property
        def mask(self) -> Mask: ...
        @property
        def at(self) -> _npt.NDArray[_np.float32]:
            """Components: x, y, z."""
        @property
        def pair(self) -> _npt.NDArray[_np.void]: ...

    class arrays(_rt.Message):
        """Message `arrays`."""

        __match_args__ = ("list", "grid", "path", "pairs")
        def __init__(
            self,
            *,
            list: _npt.ArrayLike = ...,
            grid: _npt.ArrayLike = ...,
            path: _npt.ArrayLike = ...,
            pairs: _npt.ArrayLike = ...,
        ) -> None: ...
        @property
        def list(self) -> _npt.NDArray[_np.uint16]: ...
        @property
        def grid(self) -> _npt.NDArray[_np.float32]: ...
        @property
        def path(self) -> _npt.NDArray[_np.float32]:
            """Components: x, y, z."""
        @property
        def pairs(self) -> _npt.NDArray[_np.void]: ...

    class texts(_rt.Message):
        """Message `texts`."""

        __match_args__ = ("name_", "raw", "n")
        def __init__(
            self,
            *,
            name_: str = ...,
            raw: bytes = ...,
            n: int = ...,
        ) -> None: ...
        @property
        def name_(self) -> str: ...
        @property
        def raw(self) -> bytes: ...
        @property
        def n(self) -> int: ...

    class nothing(_rt.Message):
        """Message `nothing`."""

        __match_args__ = ()
        def __init__(
            self,
        ) -> None: ...


class Server(_rt.Server[FrameMut]):
    """Publishes frames."""

    def publish(
        self,
        sim_time: float | None = None,
        /,
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
