# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Words of C++ and its macros as names of everything, and names that its generated code has for itself.

Made by shmxc 0.1.0 from names_cpp.yaml. Do not edit.
"""

import enum as _enum
import typing as _typing

import numpy as _np
import numpy.typing as _npt
import shmx_runtime as _rt

__all__ = [
    "Client",
    "Control",
    "EOF",
    "Frame",
    "FrameMut",
    "Frame_",
    "Message",
    "NAN",
    "Planes",
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

    INT = 2
    SIZEOF = 3


class ids:
    """Numbers of the streams."""

    CLASS = 1
    TEMPLATE = 2
    ERRNO = 3
    PUBLISH = 4
    PLANES = 5
    X = 6
    N = 7
    VALUES = 8
    VALUE = 9
    TEXT = 10
    CORE = 11
    SET_N = 12
    HAS_VALUE = 13
    STD = 14
    IDS = 15
    SIZES = 16
    SCHEMA = 17
    SHAPES = 18


class Frame_(_enum.IntFlag):
    """Flags `Frame`: any combination of bits is legal."""

    AUTO = 0x1
    AND = 0x2
    STDIN = 0x4
    CONTAINS = 0x8


class NAN(_enum.IntEnum):
    """Enum `NAN`."""

    NULL = 0
    INFINITY = 1
    EINVAL = 2
    THIS = 3
    VALUE = 4
    SLOTS = 5

EOF: _np.dtype[_np.void]
"""Record `EOF`."""

Message: _np.dtype[_np.void]
"""Record `Message`."""

Planes: _np.dtype[_np.void]
"""Record `Planes`."""

schema: _rt.Schema
"""What the runtime knows of the schema."""


class Streams:
    """The streams of frames and snapshots."""

    @property
    def class_(self) -> _npt.NDArray[_np.void]:
        """`class`"""

    @property
    def template(self) -> _npt.NDArray[_np.uint8]:
        """`template`

        Shape: (2,).
        """

    @property
    def errno(self) -> _npt.NDArray[_np.float32]:
        """`errno`

        Shape: (4, 3), planes major, minor, Errno, plane.
        """

    @property
    def publish_(self) -> _npt.NDArray[_np.void] | None:
        """`publish`

        A frame may lack it.
        """

    @property
    def planes(self) -> _npt.NDArray[_np.float32]:
        """`planes`

        Shape: (4, n), n up to 3, planes x, y, Planes, all.
        """

    @property
    def x(self) -> _npt.NDArray[_np.float64] | None:
        """`x`

        Shape: (2, 2), planes X, Y. A frame may lack it.
        """

    @property
    def n(self) -> _npt.NDArray[_np.uint16]:
        """`n`

        Shape: (n,), n up to 4.
        """

    @property
    def values(self) -> _npt.NDArray[_np.uint16]:
        """`values`

        Shape: (n, 2, 2), n up to 4.
        """

    @property
    def value(self) -> _npt.NDArray[_np.void] | None:
        """`value`

        A frame may lack it.
        """

    @property
    def text(self) -> str:
        """`text`

        Up to 16 bytes.
        """

    @property
    def core(self) -> _typing.Any | None:
        """`core`

        Up to 16 bytes. A frame may lack it.
        """

    @property
    def set_n(self) -> Frame_:
        """`set_n`"""

    @property
    def has_value(self) -> bool:
        """`has_value`"""

    @property
    def std(self) -> _npt.NDArray[_np.uint8]:
        """`std`

        Up to 8 bytes.
        """

    @property
    def ids(self) -> _npt.NDArray[_np.uint8]:
        """`ids`

        Shape: (1, 2).
        """

    @property
    def sizes(self) -> int:
        """`sizes`"""

    @property
    def schema(self) -> int:
        """`schema`"""

    @property
    def shapes(self) -> int:
        """`shapes`"""


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""

    @property
    def class_(self) -> _npt.NDArray[_np.void]:
        """`class`"""
    @class_.setter
    def class_(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def template(self) -> _npt.NDArray[_np.uint8]:
        """`template`

        Shape: (2,).
        """
    @template.setter
    def template(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def errno(self) -> _npt.NDArray[_np.float32]:
        """`errno`

        Shape: (4, 3), planes major, minor, Errno, plane.
        """
    @errno.setter
    def errno(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def publish_(self) -> _npt.NDArray[_np.void]:
        """`publish`

        A frame may lack it.
        """
    @publish_.setter
    def publish_(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def planes(self) -> _npt.NDArray[_np.float32]:
        """`planes`

        Shape: (4, n), n up to 3, planes x, y, Planes, all.
        """
    @planes.setter
    def planes(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def x(self) -> _npt.NDArray[_np.float64]:
        """`x`

        Shape: (2, 2), planes X, Y. A frame may lack it.
        """
    @x.setter
    def x(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def n(self) -> _npt.NDArray[_np.uint16]:
        """`n`

        Shape: (n,), n up to 4.
        """
    @n.setter
    def n(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def values(self) -> _npt.NDArray[_np.uint16]:
        """`values`

        Shape: (n, 2, 2), n up to 4.
        """
    @values.setter
    def values(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def value(self) -> _npt.NDArray[_np.void]:
        """`value`

        A frame may lack it.
        """
    @value.setter
    def value(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def text(self) -> str:
        """`text`

        Up to 16 bytes.
        """
    @text.setter
    def text(self, value: str, /) -> None: ...

    @property
    def core(self) -> _typing.Any:
        """`core`

        Up to 16 bytes. A frame may lack it.
        """
    @core.setter
    def core(self, value: _typing.Any, /) -> None: ...

    @property
    def set_n(self) -> Frame_:
        """`set_n`"""
    @set_n.setter
    def set_n(self, value: int, /) -> None: ...

    @property
    def has_value(self) -> bool:
        """`has_value`"""
    @has_value.setter
    def has_value(self, value: bool, /) -> None: ...

    @property
    def std(self) -> _npt.NDArray[_np.uint8]:
        """`std`

        Up to 8 bytes.
        """
    @std.setter
    def std(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def ids(self) -> _npt.NDArray[_np.uint8]:
        """`ids`

        Shape: (1, 2).
        """
    @ids.setter
    def ids(self, value: _npt.ArrayLike, /) -> None: ...

    @property
    def sizes(self) -> int:
        """`sizes`"""
    @sizes.setter
    def sizes(self, value: int, /) -> None: ...

    @property
    def schema(self) -> int:
        """`schema`"""
    @schema.setter
    def schema(self, value: int, /) -> None: ...

    @property
    def shapes(self) -> int:
        """`shapes`"""
    @shapes.setter
    def shapes(self, value: int, /) -> None: ...


class Control:
    """What a client tells the server: a class each."""

    class bad(_rt.Message):
        """Message `bad`."""

        __match_args__ = ("namespace", "control", "names")
        def __init__(
            self,
            *,
            namespace: int = ...,
            control: int = ...,
            names: int = ...,
        ) -> None: ...
        @property
        def namespace(self) -> int: ...
        @property
        def control(self) -> int: ...
        @property
        def names(self) -> int: ...

    class body(_rt.Message):
        """Message `body`."""

        __match_args__ = ("at", "name_")
        def __init__(
            self,
            *,
            at: _npt.ArrayLike = ...,
            name_: str = ...,
        ) -> None: ...
        @property
        def at(self) -> _npt.NDArray[_np.void]: ...
        @property
        def name_(self) -> str: ...

    class messages(_rt.Message):
        """Message `messages`."""

        __match_args__ = ()
        def __init__(
            self,
        ) -> None: ...

    class eof(_rt.Message):
        """Message `eof`."""

        __match_args__ = ("eof",)
        def __init__(
            self,
            *,
            eof: _npt.ArrayLike = ...,
        ) -> None: ...
        @property
        def eof(self) -> _npt.NDArray[_np.void]: ...


class Server(_rt.Server[FrameMut]):
    """Publishes frames."""

    def publish(
        self,
        sim_time: float | None = None,
        /,
        *,
        class_: _npt.ArrayLike,
        template: _npt.ArrayLike,
        errno: _npt.ArrayLike,
        publish_: _npt.ArrayLike | None = ...,
        planes: _npt.ArrayLike = ...,
        x: _npt.ArrayLike | None = ...,
        n: _npt.ArrayLike = ...,
        values: _npt.ArrayLike = ...,
        value: _npt.ArrayLike | None = ...,
        text: str = ...,
        core: _typing.Any = ...,
        set_n: int,
        has_value: bool,
        std: _npt.ArrayLike = ...,
        ids: _npt.ArrayLike,
        sizes: int,
        schema: int,
        shapes: int,
    ) -> int:
        """Publishes a frame of copies, whose types and shapes are checked; gives its id."""
    def begin(
        self,
        sim_time: float | None = None,
        /,
        *,
        publish_: int = ...,
        planes: int = ...,
        x: int = ...,
        n: int = ...,
        values: int = ...,
        value: int = ...,
        std: int = ...,
    ) -> FrameMut:
        """Begins a frame in place: how many blocks what varies has, 1 where an optional stream is there."""


class Client(_rt.Client[Frame]):
    """Reads frames, zero copy, and sends control messages."""


class Watcher(_rt.Watcher[Snapshot]):
    """Copies frames of a segment that it can't write to."""
