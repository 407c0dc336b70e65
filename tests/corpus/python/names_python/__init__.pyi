# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Words of Python, names of its builtins, and those that generated Python has for itself.

Made by shmxc 0.1.0 from names_python.yaml. Do not edit.
"""

import builtins as _builtins
import enum as _enum

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
    CLOSE = 21
    HAS = 22
    KEEP = 23
    META = 24
    CARRY = 25
    ID = 26
    VALUES = 27


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
    def schema(self) -> _builtins.int:
        """`schema`"""

    @_builtins.property
    def close_(self) -> _builtins.int:
        """`close`"""

    @_builtins.property
    def has_(self) -> _builtins.int:
        """`has`"""

    @_builtins.property
    def keep_(self) -> _builtins.int:
        """`keep`"""

    @_builtins.property
    def meta_(self) -> _builtins.int:
        """`meta`"""

    @_builtins.property
    def carry_(self) -> _builtins.int:
        """`carry`"""

    @_builtins.property
    def id(self) -> _builtins.int:
        """`id`"""

    @_builtins.property
    def values(self) -> _builtins.int:
        """`values`"""


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
    def schema(self) -> _builtins.int:
        """`schema`"""
    @schema.setter
    def schema(self, value: _builtins.int, /) -> None: ...

    @_builtins.property
    def close_(self) -> _builtins.int:
        """`close`"""
    @close_.setter
    def close_(self, value: _builtins.int, /) -> None: ...

    @_builtins.property
    def has_(self) -> _builtins.int:
        """`has`"""
    @has_.setter
    def has_(self, value: _builtins.int, /) -> None: ...

    @_builtins.property
    def keep_(self) -> _builtins.int:
        """`keep`"""
    @keep_.setter
    def keep_(self, value: _builtins.int, /) -> None: ...

    @_builtins.property
    def meta_(self) -> _builtins.int:
        """`meta`"""
    @meta_.setter
    def meta_(self, value: _builtins.int, /) -> None: ...

    @_builtins.property
    def carry_(self) -> _builtins.int:
        """`carry`"""
    @carry_.setter
    def carry_(self, value: _builtins.int, /) -> None: ...

    @_builtins.property
    def id(self) -> _builtins.int:
        """`id`"""
    @id.setter
    def id(self, value: _builtins.int, /) -> None: ...

    @_builtins.property
    def values(self) -> _builtins.int:
        """`values`"""
    @values.setter
    def values(self, value: _builtins.int, /) -> None: ...


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

        __match_args__ = ("fields_", "float", "str", "bytes", "body_", "reader_")
        def __init__(
            self,
            *,
            fields_: _builtins.int = ...,
            float: _builtins.float = ...,
            str: _builtins.str = ...,
            bytes: _builtins.bytes = ...,
            body_: _builtins.int = ...,
            reader_: _builtins.int = ...,
        ) -> None: ...
        @_builtins.property
        def fields_(self) -> _builtins.int: ...
        @_builtins.property
        def float(self) -> _builtins.float: ...
        @_builtins.property
        def str(self) -> _builtins.str: ...
        @_builtins.property
        def bytes(self) -> _builtins.bytes: ...
        @_builtins.property
        def body_(self) -> _builtins.int: ...
        @_builtins.property
        def reader_(self) -> _builtins.int: ...

    class int(_rt.Message):
        """Message `int`."""

        __match_args__ = ()
        def __init__(
            self,
        ) -> None: ...


class Server(_rt.Server[FrameMut]):
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
        schema: _builtins.int,
        close_: _builtins.int,
        has_: _builtins.int,
        keep_: _builtins.int,
        meta_: _builtins.int,
        carry_: _builtins.int,
        id: _builtins.int,
        values: _builtins.int,
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


class Client(_rt.Client[Frame]):
    """Reads frames, zero copy, and sends control messages."""


class Watcher(_rt.Watcher[Snapshot]):
    """Copies frames of a segment that it can't write to."""
