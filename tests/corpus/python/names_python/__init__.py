# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Words of Python, names of its builtins, and those that generated Python has for itself.

Made by shmxc 0.1.0 from names_python.yaml. Do not edit.
"""

import enum as _enum

import numpy as _np
import shmx_runtime as _rt

_rt.check_contract(1)

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

Frame_ = _np.dtype({
    "names": [
        "class",
        "dtype",
        "shape",
    ],
    "formats": [
        "u1",
        "u1",
        "<u2",
    ],
    "offsets": [
        0,
        1,
        2,
    ],
    "itemsize": 4,
})
"""Record `Frame`."""

Any = _np.dtype({
    "names": [
        "int",
        "names",
    ],
    "formats": [
        Frame_,
        ("u1", (2,)),
    ],
    "offsets": [
        0,
        4,
    ],
    "itemsize": 6,
})
"""Record `Any`."""

Iterator = _np.dtype({
    "names": [
        "a",
    ],
    "formats": [
        "u1",
    ],
    "offsets": [
        0,
    ],
    "itemsize": 1,
})
"""Record `Iterator`."""

schema = _rt.Schema(
    blob=(
        b"\x04\x10\0\0\xaf\0\0\0\x01\0\0\0\0\0\0\0\x06\0\0\0\x1b\0\0\0\x03\0\0\0\x04\0\0\0\x02\0\0\0"
        b"\0\0\0\0\xff\xff\xff\xff\0\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x80\x01\0\0\0\0\0\0\0\0\0\0\x0c"
        b"\0\0\0W\0\0\0\0\0\0\0names_pythonWords of Python, names of its builtins, and those that ge"
        b"nerated Python has for itself.\0\0\0\0\0\0\0\0\0\x03\x10\0\0|\0\0\0\0\0\0\0 \0\0\0\x06\0\0"
        b"\0\x02\0\0\0\x02\0\0\0\x03\0\0\0\0\0\0\0Any\0\0\0\0 \0\0\0\x01\0\0\0\x04\0\0\0\x01\0\0\0\x03"
        b"\0\0\0\x10\0\0\0int{\"type\":\"Frame\"}\x04\0\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x02\0\0\0\x05"
        b"\0\0\0\x0d\0\0\0names{\"shape\":[2]}\0\0\0\0\0\0\0\0\0\0\0\0\x03\x10\0\0\x84\0\0\0\0\0\0\0"
        b" \0\0\0\x04\0\0\0\x02\0\0\0\x03\0\0\0\x05\0\0\0\0\0\0\0Frame\0\0\0\0\x03\0\0\0\x01\0\0\0\x01"
        b"\0\0\0\x01\0\0\0\x05\0\0\0\0\0\0\0class\x01\0\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x05"
        b"\0\0\0\0\0\0\0dtype\x02\0\0\0\x05\0\0\0\x01\0\0\0\x02\0\0\0\x01\0\0\0\x05\0\0\0\0\0\0\0sha"
        b"pe\0\0\0\0\x03\x10\0\x004\0\0\0\x01\0\0\0\x02\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x07\0\0\0"
        b"\0\0\0\0IntEnum\xff\xff\xff\xff\xff\xff\xff\xff\x01\0\0\0\0\0\0\0a\0\0\0\0\x03\x10\0\0A\0\0"
        b"\0\0\0\0\0 \0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x08\0\0\0\0\0\0\0Iterator\0\0\0\0\x03\0\0\0"
        b"\x01\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\0\0\0\0a\0\0\0\0\0\0\0\x03\x10\0\0\x98\0\0\0\x01\0"
        b"\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x06\0\0\0\x04\0\0\0\0\0\0\0None\0\0\0\0\0\0\0\0\x04\0\0"
        b"\0\0\0\0\0none\x01\0\0\0\0\0\0\0\x04\0\0\0\0\0\0\0true\x02\0\0\0\0\0\0\0\x03\0\0\0\0\0\0\0"
        b"mro\x03\0\0\0\0\0\0\0\x04\0\0\0\0\0\0\0name\x04\0\0\0\0\0\0\0\x05\0\0\0\0\0\0\0value\x05\0"
        b"\0\0\0\0\0\0\x04\0\0\0\0\0\0\0real\x03\x10\0\0d\0\0\0\x02\0\0\0\x03\0\0\0\x01\0\0\0\x01\0\0"
        b"\0\x03\0\0\0\x07\0\0\0\0\0\0\0Streams\x01\0\0\0\0\0\0\0\x04\0\0\0\0\0\0\0name\x02\0\0\0\0\0"
        b"\0\0\x05\0\0\0\0\0\0\0value\x04\0\0\0\0\0\0\0\x08\0\0\0\0\0\0\0boundary\0\0\0\0\0\x10\0\x00"
        b"4\0\0\0\x01\0\0\0\x03\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x05\0\0\0\x0f\0\0\0class"
        b"{\"type\":\"None\"}\0\0\0\0\0\x10\0\0E\0\0\0\x02\0\0\0 \0\0\0\x01\0\0\0\0\0\0\0\x04\0\0\0\x02"
        b"\0\0\0\x06\0\0\0\x1f\0\0\0lambda{\"shape\":[null],\"type\":\"Frame\"}\0\0\0\0\x10\0\0(\0\0"
        b"\0\x03\0\0\0\x0c\0\0\0\x01\0\0\0\0\0\0\0\x04\0\0\0\x01\0\0\0\x08\0\0\0\0\0\0\0property\0\x10"
        b"\0\x006\0\0\0\x04\0\0\0\x0d\0\0\0\x01\0\0\0\0\0\0\0\x08\0\0\0\x01\0\0\0\x05\0\0\0\x11\0\0\0"
        b"float{\"optional\":true}\0\0\0\x10\0\0#\0\0\0\x05\0\0\0\x08\0\0\0\x01\0\0\0\0\0\0\0\x08\0\0"
        b"\0\x01\0\0\0\x03\0\0\0\0\0\0\0int\0\0\0\0\0\0\x10\0\0E\0\0\0\x06\0\0\0\x03\0\0\0\x01\0\0\0"
        b"\0\0\0\0\x01\0\0\0\x08\0\0\0\x03\0\0\0\"\0\0\0str{\"encoding\":\"utf8\",\"shape\":[null]}\0"
        b"\0\0\0\x10\0\0$\0\0\0\x07\0\0\0\x01\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x04\0\0\0\0"
        b"\0\0\0bool\0\0\0\0\0\x10\0\0H\0\0\0\x08\0\0\0\x03\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x04\0\0"
        b"\0\x05\0\0\0#\0\0\0bytes{\"encoding\":\"bytes\",\"shape\":[null]}\0\x10\0\0$\0\0\0\x09\0\0"
        b"\0\x03\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x04\0\0\0\0\0\0\0self\0\0\0\0\0\x10\0\0"
        b"#\0\0\0\x0a\0\0\0\x03\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x03\0\0\0\0\0\0\0cls\0\0"
        b"\0\0\0\0\x10\0\x002\0\0\0\x0b\0\0\0 \0\0\0\x01\0\0\0\0\0\0\0\x06\0\0\0\x01\0\0\0\x04\0\0\0"
        b"\x0e\0\0\0keys{\"type\":\"Any\"}\0\0\0\0\0\0\0\x10\0\0'\0\0\0\x0c\0\0\0\x03\0\0\0\x01\0\0\0"
        b"\0\0\0\0\x01\0\0\0\x01\0\0\0\x07\0\0\0\0\0\0\0publish\0\0\x10\0\0(\0\0\0\x0d\0\0\0\x0d\0\0"
        b"\0\x01\0\0\0\0\0\0\0\x08\0\0\0\x01\0\0\0\x08\0\0\0\0\0\0\0sim_time\0\x10\0\x007\0\0\0\x0e\0"
        b"\0\0\x03\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x05\0\0\0\x12\0\0\0match{\"type\":\"S"
        b"treams\"}\0\0\x10\0\x006\0\0\0\x0f\0\0\0\x02\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x04"
        b"\0\0\0\x12\0\0\0case{\"type\":\"IntEnum\"}\0\0\0\x10\0\0$\0\0\0\x10\0\0\0\x03\0\0\0\x01\0\0"
        b"\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x04\0\0\0\0\0\0\0type\0\0\0\0\0\x10\0\0D\0\0\0\x11\0\0\0 \0"
        b"\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x02\0\0\0\x05\0\0\0\x1f\0\0\0print{\"shape\":[2],\"type\""
        b":\"Iterator\"}\0\0\0\0\0\x10\0\0%\0\0\0\x12\0\0\0\x03\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x01"
        b"\0\0\0\x05\0\0\0\0\0\0\0value\0\0\0\0\x10\0\0'\0\0\0\x13\0\0\0\x03\0\0\0\x01\0\0\0\0\0\0\0"
        b"\x01\0\0\0\x01\0\0\0\x07\0\0\0\0\0\0\0streams\0\0\x10\0\0&\0\0\0\x14\0\0\0\x03\0\0\0\x01\0"
        b"\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x06\0\0\0\0\0\0\0schema\0\0\0\x10\0\0%\0\0\0\x15\0\0\0\x03"
        b"\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x05\0\0\0\0\0\0\0close\0\0\0\0\x10\0\0#\0\0\0"
        b"\x16\0\0\0\x03\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x03\0\0\0\0\0\0\0has\0\0\0\0\0\0"
        b"\x10\0\0$\0\0\0\x17\0\0\0\x03\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x04\0\0\0\0\0\0\0"
        b"keep\0\0\0\0\0\x10\0\0$\0\0\0\x18\0\0\0\x03\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x04"
        b"\0\0\0\0\0\0\0meta\0\0\0\0\0\x10\0\0%\0\0\0\x19\0\0\0\x03\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0"
        b"\x01\0\0\0\x05\0\0\0\0\0\0\0carry\0\0\0\0\x10\0\0\"\0\0\0\x1a\0\0\0\x03\0\0\0\x01\0\0\0\0\0"
        b"\0\0\x01\0\0\0\x01\0\0\0\x02\0\0\0\0\0\0\0id\0\0\0\0\0\0\0\x10\0\0&\0\0\0\x1b\0\0\0\x03\0\0"
        b"\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x06\0\0\0\0\0\0\0values\0\0\x02\x10\0\0\x1e\x01\0"
        b"\0\x01\0\0\0\x1c\0\0\0\x04\0\0\0\x07\0\0\0\x06\0\0\0\0\0\0\0import\0\0\0\0\x03\0\0\0\x01\0"
        b"\0\0\x01\0\0\0\x01\0\0\0\x05\0\0\0\0\0\0\0class\x01\0\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x01"
        b"\0\0\0\x04\0\0\0\0\0\0\0self\x04\0\0\0\x07\0\0\0\x01\0\0\0\x04\0\0\0\x01\0\0\0\x02\0\0\0\0"
        b"\0\0\0id\x08\0\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x08\0\0\0\x04\0\0\0\x1f\0\0\0name{\"encod"
        b"ing\":\"utf8\",\"shape\":[8]}\x10\0\0\0\x06\0\0\0\x01\0\0\0\x04\0\0\0\x01\0\0\0\x03\0\0\0\0"
        b"\0\0\0int\x14\0\0\0\x0c\0\0\0\x01\0\0\0\x04\0\0\0\x01\0\0\0\x08\0\0\0\0\0\0\0property\x18\0"
        b"\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x03\0\0\0\0\0\0\0cls\0\0\0\0\0\0\0\0\0\0\x02\x10"
        b"\0\0#\x01\0\0\x02\0\0\0\x10\0\0\0\x04\0\0\0\x06\0\0\0\x07\0\0\0\0\0\0\0message\0\0\0\0\x03"
        b"\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x06\0\0\0\0\0\0\0fields\x04\0\0\0\x0c\0\0\0\x01\0\0\0"
        b"\x04\0\0\0\x01\0\0\0\x05\0\0\0\0\0\0\0float\x08\0\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x04\0\0"
        b"\0\x03\0\0\0\x1f\0\0\0str{\"encoding\":\"utf8\",\"shape\":[4]}\x0c\0\0\0\x03\0\0\0\x01\0\0"
        b"\0\x01\0\0\0\x02\0\0\0\x05\0\0\0 \0\0\0bytes{\"encoding\":\"bytes\",\"shape\":[2]}\x0e\0\0"
        b"\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x04\0\0\0\0\0\0\0body\x0f\0\0\0\x03\0\0\0\x01\0"
        b"\0\0\x01\0\0\0\x01\0\0\0\x06\0\0\0\0\0\0\0reader\0\0\0\0\0\x02\x10\0\0\x1b\0\0\0\x03\0\0\0"
        b"\0\0\0\0\x01\0\0\0\0\0\0\0\x03\0\0\0\0\0\0\0int\0\0\0\0\0\0\0\0\0\0\0\0\0"
    ),
    schema_hash=0x7a759e4022bce16d,
    layout_hash=0x9494c27f19a0b13c,
    streams=(
        "class_",
        "lambda_",
        "property",
        "float",
        "int",
        "str",
        "bool",
        "bytes",
        "self_",
        "cls",
        "keys_",
        "publish_",
        "sim_time",
        "match",
        "case",
        "type",
        "print",
        "value",
        "streams",
        "schema",
        "close_",
        "has_",
        "keep_",
        "meta_",
        "carry_",
        "id",
        "values",
    ),
    controls=(
        "import_",
        "message",
        "int",
    ),
    enums={
        "IntEnum": IntEnum,
        "None": None_,
        "Streams": Streams_,
    },
    dtypes={
        "Any": Any,
        "Frame": Frame_,
        "Iterator": Iterator,
    },
)
"""What the runtime knows of the schema."""


class Streams:
    """The streams of frames and snapshots."""

    __slots__ = ()
    class_ = _rt.stream(0, "`class`")
    lambda_ = _rt.stream(1, "`lambda`\n\nShape: (n,), n up to 2.")
    property = _rt.stream(2, "`property`")
    float = _rt.stream(3, "`float`\n\nA frame may lack it.")
    int = _rt.stream(4, "`int`")
    str = _rt.stream(5, "`str`\n\nUp to 8 bytes.")
    bool = _rt.stream(6, "`bool`")
    bytes = _rt.stream(7, "`bytes`\n\nUp to 4 bytes.")
    self_ = _rt.stream(8, "`self`")
    cls = _rt.stream(9, "`cls`")
    keys_ = _rt.stream(10, "`keys`")
    publish_ = _rt.stream(11, "`publish`")
    sim_time = _rt.stream(12, "`sim_time`")
    match = _rt.stream(13, "`match`")
    case = _rt.stream(14, "`case`")
    type = _rt.stream(15, "`type`")
    print = _rt.stream(16, "`print`\n\nShape: (2,).")
    value = _rt.stream(17, "`value`")
    streams = _rt.stream(18, "`streams`")
    schema = _rt.stream(19, "`schema`")
    close_ = _rt.stream(20, "`close`")
    has_ = _rt.stream(21, "`has`")
    keep_ = _rt.stream(22, "`keep`")
    meta_ = _rt.stream(23, "`meta`")
    carry_ = _rt.stream(24, "`carry`")
    id = _rt.stream(25, "`id`")
    values = _rt.stream(26, "`values`")


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""

    class_ = Streams.class_
    lambda_ = Streams.lambda_
    property = Streams.property
    float = Streams.float
    int = Streams.int
    str = Streams.str
    bool = Streams.bool
    bytes = Streams.bytes
    self_ = Streams.self_
    cls = Streams.cls
    keys_ = Streams.keys_
    publish_ = Streams.publish_
    sim_time = Streams.sim_time
    match = Streams.match
    case = Streams.case
    type = Streams.type
    print = Streams.print
    value = Streams.value
    streams = Streams.streams
    schema = Streams.schema
    close_ = Streams.close_
    has_ = Streams.has_
    keep_ = Streams.keep_
    meta_ = Streams.meta_
    carry_ = Streams.carry_
    id = Streams.id
    values = Streams.values


class Control:
    """What a client tells the server: a class each."""

    class import_(_rt.Message):
        """Message `import`."""

        _control = (schema, 0, ("class_", "self_", "id_", "name_", "int", "property", "cls"))

    class message(_rt.Message):
        """Message `message`."""

        _control = (schema, 1, ("fields_", "float", "str", "bytes", "body_", "reader_"))

    class int(_rt.Message):
        """Message `int`."""

        _control = (schema, 2, ())


class Server(_rt.Server):
    """Publishes frames."""

    _schema = schema
    _frame = FrameMut
    _controls = (
        Control.import_,
        Control.message,
        Control.int,
    )


class Client(_rt.Client):
    """Reads frames, zero copy, and sends control messages."""

    _schema = schema
    _frame = Frame


class Watcher(_rt.Watcher):
    """Copies frames of a segment that it can't write to."""

    _schema = schema
    _frame = Snapshot
