# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Words of Python, names of its builtins, and those that generated Python has for itself.

Made by shmxc 0.1.0 from names_python.yaml. Do not edit.
"""

import builtins as _builtins
import enum as _enum
from collections.abc import AsyncIterator as _AsyncIterator
from collections.abc import Iterator as _Iterator

import numpy as _np
import numpy.typing as _npt
import shmx_runtime as _rt

__all__ = [
    "Any",
    "Client",
    "Control",
    "Frame",
    "FrameMut",
    "Frame_",
    "IntEnum",
    "Iterator",
    "None_",
    "Server",
    "Snapshot",
    "Streams",
    "Streams_",
    "Watcher",
    "ids",
    "schema",
]


class ids:
    """Numbers of the streams."""

    CLASS = 1
    LAMBDA = 2
    PROPERTY = 3
    FLOAT = 4
    INT = 5
    STR = 6
    BOOL = 7
    BYTES = 8
    SELF = 9
    CLS = 10
    KEYS = 11
    PUBLISH = 12
    SIM_TIME = 13
    MATCH = 14
    CASE = 15
    TYPE = 16
    PRINT = 17
    VALUE = 18
    STREAMS = 19
    SCHEMA = 20


class IntEnum(_enum.IntEnum):
    """Enum `IntEnum`."""

    A = -1


class None_(_enum.IntEnum):
    """Enum `None`."""

    NONE = 0
    TRUE = 1
    MRO = 2
    NAME = 3
    VALUE = 4
    REAL = 5


class Streams_(_enum.IntFlag):
    """Flags `Streams`: any combination of bits is legal."""

    NAME = 0x1
    VALUE = 0x2
    BOUNDARY = 0x4

Frame_: _np.dtype[_np.void]
"""Record `Frame`."""

Any: _np.dtype[_np.void]
"""Record `Any`."""

Iterator: _np.dtype[_np.void]
"""Record `Iterator`."""

schema: _rt.Schema
"""What the runtime knows of the schema."""


class Streams:
    """The streams of frames and snapshots."""

    @_builtins.property
    def class_(self) -> None_ | _builtins.int:
        """`class`"""

    @_builtins.property
    def lambda_(self) -> _npt.NDArray[_np.void]:
        """`lambda`

        Shape: (n,), n up to 2.
        """

    @_builtins.property
    def property(self) -> _builtins.float:
        """`property`"""

    @_builtins.property
    def float(self) -> _builtins.float | None:
        """`float`

        A frame may lack it.
        """

    @_builtins.property
    def int(self) -> _builtins.int:
        """`int`"""

    @_builtins.property
    def str(self) -> _builtins.str:
        """`str`

        Up to 8 bytes.
        """

    @_builtins.property
    def bool(self) -> _builtins.bool:
        """`bool`"""

    @_builtins.property
    def bytes(self) -> _npt.NDArray[_np.uint8]:
        """`bytes`

        Up to 4 bytes.
        """

    @_builtins.property
    def self_(self) -> _builtins.int:
        """`self`"""

    @_builtins.property
    def cls(self) -> _builtins.int:
        """`cls`"""

    @_builtins.property
    def keys_(self) -> _npt.NDArray[_np.void]:
        """`keys`"""

    @_builtins.property
    def publish_(self) -> _builtins.int:
        """`publish`"""

    @_builtins.property
    def sim_time(self) -> _builtins.float:
        """`sim_time`"""

    @_builtins.property
    def match(self) -> Streams_:
        """`match`"""

    @_builtins.property
    def case(self) -> IntEnum | _builtins.int:
        """`case`"""

    @_builtins.property
    def type(self) -> _builtins.int:
        """`type`"""

    @_builtins.property
    def print(self) -> _npt.NDArray[_np.void]:
        """`print`

        Shape: (2,).
        """

    @_builtins.property
    def value(self) -> _builtins.int:
        """`value`"""

    @_builtins.property
    def streams(self) -> _builtins.int:
        """`streams`"""

    @_builtins.property
    def schema_(self) -> _builtins.int:
        """`schema`"""


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""

    @_builtins.property
    def class_(self) -> None_ | _builtins.int:
        """`class`"""
    @class_.setter
    def class_(self, value: _builtins.int, /) -> None: ...

    @_builtins.property
    def lambda_(self) -> _npt.NDArray[_np.void]:
        """`lambda`

        Shape: (n,), n up to 2.
        """
    @lambda_.setter
    def lambda_(self, value: _npt.ArrayLike, /) -> None: ...

    @_builtins.property
    def property(self) -> _builtins.float:
        """`property`"""
    @property.setter
    def property(self, value: _builtins.float, /) -> None: ...

    @_builtins.property
    def float(self) -> _builtins.float:
        """`float`

        A frame may lack it.
        """
    @float.setter
    def float(self, value: _builtins.float, /) -> None: ...

    @_builtins.property
    def int(self) -> _builtins.int:
        """`int`"""
    @int.setter
    def int(self, value: _builtins.int, /) -> None: ...

    @_builtins.property
    def str(self) -> _builtins.str:
        """`str`

        Up to 8 bytes.
        """
    @str.setter
    def str(self, value: _builtins.str, /) -> None: ...

    @_builtins.property
    def bool(self) -> _builtins.bool:
        """`bool`"""
    @bool.setter
    def bool(self, value: _builtins.bool, /) -> None: ...

    @_builtins.property
    def bytes(self) -> _npt.NDArray[_np.uint8]:
        """`bytes`

        Up to 4 bytes.
        """
    @bytes.setter
    def bytes(self, value: _npt.ArrayLike, /) -> None: ...

    @_builtins.property
    def self_(self) -> _builtins.int:
        """`self`"""
    @self_.setter
    def self_(self, value: _builtins.int, /) -> None: ...

    @_builtins.property
    def cls(self) -> _builtins.int:
        """`cls`"""
    @cls.setter
    def cls(self, value: _builtins.int, /) -> None: ...

    @_builtins.property
    def keys_(self) -> _npt.NDArray[_np.void]:
        """`keys`"""
    @keys_.setter
    def keys_(self, value: _npt.ArrayLike, /) -> None: ...

    @_builtins.property
    def publish_(self) -> _builtins.int:
        """`publish`"""
    @publish_.setter
    def publish_(self, value: _builtins.int, /) -> None: ...

    @_builtins.property
    def sim_time(self) -> _builtins.float:
        """`sim_time`"""
    @sim_time.setter
    def sim_time(self, value: _builtins.float, /) -> None: ...

    @_builtins.property
    def match(self) -> Streams_:
        """`match`"""
    @match.setter
    def match(self, value: _builtins.int, /) -> None: ...

    @_builtins.property
    def case(self) -> IntEnum | _builtins.int:
        """`case`"""
    @case.setter
    def case(self, value: _builtins.int, /) -> None: ...

    @_builtins.property
    def type(self) -> _builtins.int:
        """`type`"""
    @type.setter
    def type(self, value: _builtins.int, /) -> None: ...

    @_builtins.property
    def print(self) -> _npt.NDArray[_np.void]:
        """`print`

        Shape: (2,).
        """
    @print.setter
    def print(self, value: _npt.ArrayLike, /) -> None: ...

    @_builtins.property
    def value(self) -> _builtins.int:
        """`value`"""
    @value.setter
    def value(self, value: _builtins.int, /) -> None: ...

    @_builtins.property
    def streams(self) -> _builtins.int:
        """`streams`"""
    @streams.setter
    def streams(self, value: _builtins.int, /) -> None: ...

    @_builtins.property
    def schema_(self) -> _builtins.int:
        """`schema`"""
    @schema_.setter
    def schema_(self, value: _builtins.int, /) -> None: ...


class Control:
    """What a client tells the server: a class each."""

    class import_(_rt.Message):
        """Message `import`."""

        __match_args__ = ("class_", "self_", "id_", "name_", "int", "property", "cls")
        def __init__(
            self,
            *,
            class_: _builtins.int = ...,
            self_: _builtins.int = ...,
            id_: _builtins.int = ...,
            name_: _builtins.str = ...,
            int: _builtins.int = ...,
            property: _builtins.float = ...,
            cls: _builtins.int = ...,
        ) -> None: ...
        @_builtins.property
        def class_(self) -> _builtins.int: ...
        @_builtins.property
        def self_(self) -> _builtins.int: ...
        @_builtins.property
        def id_(self) -> _builtins.int: ...
        @_builtins.property
        def name_(self) -> _builtins.str: ...
        @_builtins.property
        def int(self) -> _builtins.int: ...
        @_builtins.property
        def property(self) -> _builtins.float: ...
        @_builtins.property
        def cls(self) -> _builtins.int: ...

    class message(_rt.Message):
        """Message `message`."""

        __match_args__ = ("fields_", "float", "str", "bytes")
        def __init__(
            self,
            *,
            fields_: _builtins.int = ...,
            float: _builtins.float = ...,
            str: _builtins.str = ...,
            bytes: _builtins.bytes = ...,
        ) -> None: ...
        @_builtins.property
        def fields_(self) -> _builtins.int: ...
        @_builtins.property
        def float(self) -> _builtins.float: ...
        @_builtins.property
        def str(self) -> _builtins.str: ...
        @_builtins.property
        def bytes(self) -> _builtins.bytes: ...

    class int(_rt.Message):
        """Message `int`."""

        __match_args__ = ()
        def __init__(
            self,
        ) -> None: ...


class Server(_rt.Server):
    """Publishes frames."""

    def publish(
        self,
        _sim_time: float | None = None,
        /,
        *,
        class_: _builtins.int,
        lambda_: _npt.ArrayLike = ...,
        property: _builtins.float,
        float: _builtins.float | None = ...,
        int: _builtins.int,
        str: _builtins.str = ...,
        bool: _builtins.bool,
        bytes: _npt.ArrayLike = ...,
        self_: _builtins.int,
        cls: _builtins.int,
        keys_: _npt.ArrayLike,
        publish_: _builtins.int,
        sim_time: _builtins.float,
        match: _builtins.int,
        case: _builtins.int,
        type: _builtins.int,
        print: _npt.ArrayLike,
        value: _builtins.int,
        streams: _builtins.int,
        schema_: _builtins.int,
    ) -> int:
        """Publishes a frame of copies, whose types and shapes are checked; gives its id."""
    def begin(
        self,
        _sim_time: float | None = None,
        /,
        *,
        lambda_: _builtins.int = ...,
        bytes: _builtins.int = ...,
    ) -> FrameMut:
        """Begins a frame in place: how many blocks what varies has, 1 where an optional stream is there."""


class Client(_rt.Client):
    """Reads frames, zero copy, and sends control messages."""

    def latest(self) -> Frame | None: ...
    def current(self) -> Frame | None: ...
    def wait(self, timeout: float | None = None) -> Frame | None: ...
    def recent(self, n: int, /) -> Frame | None: ...
    def at(self, id: int, /) -> Frame | None: ...
    def __iter__(self) -> _Iterator[Frame]: ...
    def __aiter__(self) -> _AsyncIterator[Frame]: ...


class Watcher(_rt.Watcher):
    """Copies frames of a segment that it can't write to."""

    def snapshot(self) -> Snapshot: ...
