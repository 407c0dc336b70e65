# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Words of C++ and its macros as names of everything, and names that its generated code has for itself.

Made by shmxc 0.1.0 from names_cpp.yaml. Do not edit.
"""

import enum as _enum

import numpy as _np
import shmx_runtime as _rt

_rt.check_contract(1)

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

EOF = _np.dtype({
    "names": [
        "class",
        "operator",
        "errno",
        "a",
        "b",
        "pad0_",
        "std",
        "assert",
    ],
    "formats": [
        "u1",
        "<u2",
        "u1",
        "u1",
        "u1",
        "u1",
        "u1",
        "u1",
    ],
    "offsets": [
        0,
        2,
        4,
        5,
        6,
        7,
        8,
        9,
    ],
    "itemsize": 10,
})
"""Record `EOF`."""

Message = _np.dtype({
    "names": [
        "frame",
    ],
    "formats": [
        "u1",  # Frame_
    ],
    "offsets": [
        0,
    ],
    "itemsize": 1,
})
"""Record `Message`."""

Planes = _np.dtype({
    "names": [
        "shmx_runtime",
        "unix",
    ],
    "formats": [
        "u1",
        "u1",  # NAN
    ],
    "offsets": [
        0,
        1,
    ],
    "itemsize": 2,
})
"""Record `Planes`."""

schema = _rt.Schema(
    blob=(
        b"\x04\x10\0\0\xba\0\0\0\x01\0\0\0\0\0\0\0\x05\0\0\0\x12\0\0\0\x04\0\0\0\x04\0\0\0\x02\0\0\0"
        b"\0\0\0\0\xff\xff\xff\xff\0\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x80\x01\0\0\0\0\0\0\0\0\0\0\x09"
        b"\0\0\0e\0\0\0\0\0\0\0names_cppWords of C++ and its macros as names of everything, and name"
        b"s that its generated code has for itself.\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x03\x10\0\0!\x01\0\0"
        b"\0\0\0\0 \0\0\0\x0a\0\0\0\x02\0\0\0\x08\0\0\0\x03\0\0\0\0\0\0\0EOF\0\0\0\0\x03\0\0\0\x01\0"
        b"\0\0\x01\0\0\0\x01\0\0\0\x05\0\0\0\0\0\0\0class\x02\0\0\0\x05\0\0\0\x01\0\0\0\x02\0\0\0\x01"
        b"\0\0\0\x08\0\0\0\0\0\0\0operator\x04\0\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x05\0\0"
        b"\0\0\0\0\0errno\x05\0\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\0\0\0\0a\x06\0"
        b"\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\0\0\0\0b\x07\0\0\0\x03\0\0\0\x01\0\0"
        b"\0\x01\0\0\0\x01\0\0\0\x05\0\0\0\0\0\0\0pad0_\x08\0\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x01\0"
        b"\0\0\x03\0\0\0\0\0\0\0std\x09\0\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x06\0\0\0\0\0\0"
        b"\0assert\0\0\0\0\0\0\0\x03\x10\0\0u\0\0\0\x02\0\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x04\0\0\0"
        b"\x05\0\0\0\0\0\0\0Frame\x01\0\0\0\0\0\0\0\x04\0\0\0\0\0\0\0auto\x02\0\0\0\0\0\0\0\x03\0\0\0"
        b"\0\0\0\0and\x04\0\0\0\0\0\0\0\x05\0\0\0\0\0\0\0stdin\x08\0\0\0\0\0\0\0\x08\0\0\0\0\0\0\0co"
        b"ntains\0\0\0\x03\x10\0\0T\0\0\0\0\0\0\0 \0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x07\0\0\0\0\0"
        b"\0\0Message\0\0\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x05\0\0\0\x10\0\0\0frame{\"typ"
        b"e\":\"Frame\"}\0\0\0\0\x03\x10\0\0\x9f\0\0\0\x01\0\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x06\0"
        b"\0\0\x03\0\0\0\0\0\0\0NAN\0\0\0\0\0\0\0\0\x04\0\0\0\0\0\0\0NULL\x01\0\0\0\0\0\0\0\x08\0\0\0"
        b"\0\0\0\0INFINITY\x02\0\0\0\0\0\0\0\x06\0\0\0\0\0\0\0EINVAL\x03\0\0\0\0\0\0\0\x04\0\0\0\0\0"
        b"\0\0this\x04\0\0\0\0\0\0\0\x05\0\0\0\0\0\0\0value\x05\0\0\0\0\0\0\0\x05\0\0\0\0\0\0\0slots"
        b"\0\0\0\0\0\0\0\0\0\x03\x10\0\0x\0\0\0\0\0\0\0 \0\0\0\x02\0\0\0\x01\0\0\0\x02\0\0\0\x06\0\0"
        b"\0\0\0\0\0Planes\0\0\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x0c\0\0\0\0\0\0\0shmx_run"
        b"time\x01\0\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x04\0\0\0\x0e\0\0\0unix{\"type\":\""
        b"NAN\"}\0\x10\0\x003\0\0\0\x01\0\0\0 \0\0\0\x01\0\0\0\0\0\0\0\x0a\0\0\0\x01\0\0\0\x05\0\0\0"
        b"\x0e\0\0\0class{\"type\":\"EOF\"}\0\0\0\0\0\0\x10\0\0B\0\0\0\x02\0\0\0\x03\0\0\0\x01\0\0\0"
        b"\0\0\0\0\x01\0\0\0\x02\0\0\0\x08\0\0\0\x1a\0\0\0template{\"shape\":[2],\"type\":\"NAN\"}\0"
        b"\0\0\0\0\0\0\x10\0\0a\0\0\0\x03\0\0\0\x0c\0\0\0\x04\0\0\0\0\0\0\0\x10\0\0\0\x03\0\0\0\x05\0"
        b"\0\0<\0\0\0errno{\"components\":[\"major\",\"minor\",\"Errno\",\"plane\"],\"shape\":[3]}\0"
        b"\0\0\0\0\0\0\0\x10\0\0H\0\0\0\x04\0\0\0 \0\0\0\x01\0\0\0\0\0\0\0\x02\0\0\0\x01\0\0\0\x07\0"
        b"\0\0!\0\0\0publish{\"optional\":true,\"type\":\"Planes\"}\0\x10\0\0\\\0\0\0\x05\0\0\0\x0c\0"
        b"\0\0\x04\0\0\0\0\0\0\0\x10\0\0\0\x03\0\0\0\x06\0\0\x006\0\0\0planes{\"components\":[\"x\","
        b"\"y\",\"Planes\",\"all\"],\"shape\":[null]}\0\0\0\0\0\0\0\0\0\0\0\0\0\x10\0\0U\0\0\0\x06\0"
        b"\0\0\x0d\0\0\0\x02\0\0\0\0\0\0\0\x10\0\0\0\x02\0\0\0\x01\0\0\x004\0\0\0x{\"components\":[\""
        b"X\",\"Y\"],\"optional\":true,\"shape\":[2]}\0\0\0\0\x10\0\x001\0\0\0\x07\0\0\0\x05\0\0\0\x01"
        b"\0\0\0\0\0\0\0\x02\0\0\0\x04\0\0\0\x01\0\0\0\x10\0\0\0n{\"shape\":[null]}\0\0\0\0\0\0\0\0\x10"
        b"\0\0:\0\0\0\x08\0\0\0\x05\0\0\0\x01\0\0\0\0\0\0\0\x02\0\0\0\x10\0\0\0\x06\0\0\0\x14\0\0\0v"
        b"alues{\"shape\":[null,2,2]}\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x10\0\0G\0\0\0\x09\0\0\0 \0\0\0\x01"
        b"\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x05\0\0\0\"\0\0\0value{\"optional\":true,\"type\":\"Mes"
        b"sage\"}\0\0\x10\0\0F\0\0\0\x0a\0\0\0\x03\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x10\0\0\0\x04\0"
        b"\0\0\"\0\0\0text{\"encoding\":\"utf8\",\"shape\":[null]}\0\0\0\x10\0\0F\0\0\0\x0b\0\0\0\x03"
        b"\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x10\0\0\0\x04\0\0\0\"\0\0\0core{\"encoding\":\"json\",\""
        b"shape\":[null]}\0\0\0\x10\0\x005\0\0\0\x0c\0\0\0\x03\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x01"
        b"\0\0\0\x05\0\0\0\x10\0\0\0set_n{\"type\":\"Frame\"}\0\0\0\0\x10\0\0)\0\0\0\x0d\0\0\0\x01\0"
        b"\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x09\0\0\0\0\0\0\0has_value\0\0\0\0\0\0\0\0\0\0\0"
        b"\0\0\0\0\0\x10\0\0F\0\0\0\x0e\0\0\0\x03\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x08\0\0\0\x03\0\0"
        b"\0#\0\0\0std{\"encoding\":\"bytes\",\"shape\":[null]}\0\0\0\x10\0\x002\0\0\0\x0f\0\0\0\x03"
        b"\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x02\0\0\0\x03\0\0\0\x0f\0\0\0ids{\"shape\":[1,2]}\0\0\0"
        b"\0\0\0\0\x10\0\0%\0\0\0\x10\0\0\0\x03\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x05\0\0\0"
        b"\0\0\0\0sizes\0\0\0\0\x10\0\0&\0\0\0\x11\0\0\0\x03\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x01\0"
        b"\0\0\x06\0\0\0\0\0\0\0schema\0\0\0\x10\0\0&\0\0\0\x12\0\0\0\x02\0\0\0\x01\0\0\0\0\0\0\0\x01"
        b"\0\0\0\x01\0\0\0\x06\0\0\0\0\0\0\0shapes\0\0\x02\x10\0\0\x84\0\0\0\x01\0\0\0\x0c\0\0\0\x04"
        b"\0\0\0\x03\0\0\0\x03\0\0\0\0\0\0\0bad\0\0\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x09\0"
        b"\0\0\0\0\0\0namespace\x04\0\0\0\x07\0\0\0\x01\0\0\0\x04\0\0\0\x01\0\0\0\x07\0\0\0\0\0\0\0c"
        b"ontrol\x08\0\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x05\0\0\0\0\0\0\0names\0\0\0\0\x02"
        b"\x10\0\0\x8b\0\0\0\x02\0\0\0\x05\0\0\0\x01\0\0\0\x02\0\0\0\x04\0\0\0\0\0\0\0body\0\0\0\0 \0"
        b"\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x02\0\0\0\x12\0\0\0at{\"type\":\"Message\"}\x01\0\0\0\x03"
        b"\0\0\0\x01\0\0\0\x01\0\0\0\x04\0\0\0\x04\0\0\0\x1f\0\0\0name{\"encoding\":\"utf8\",\"shape"
        b"\":[4]}\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\x10\0\0 \0\0\0\x03\0\0\0\0\0\0\0\x01\0\0\0\0\0\0\0\x08"
        b"\0\0\0\0\0\0\0messages\0\0\0\0\0\0\0\0\x02\x10\0\0H\0\0\0\x04\0\0\0\x0a\0\0\0\x02\0\0\0\x01"
        b"\0\0\0\x03\0\0\0\0\0\0\0eof\0\0\0\0 \0\0\0\x01\0\0\0\x0a\0\0\0\x01\0\0\0\x03\0\0\0\x0e\0\0"
        b"\0eof{\"type\":\"EOF\"}"
    ),
    schema_hash=0x4fd92a3a6f7fbef0,
    layout_hash=0xdb9f698571ceb5a6,
    streams=(
        "class_",
        "template",
        "errno",
        "publish_",
        "planes",
        "x",
        "n",
        "values",
        "value",
        "text",
        "core",
        "set_n",
        "has_value",
        "std",
        "ids",
        "sizes",
        "schema",
        "shapes",
    ),
    controls=(
        "bad",
        "body",
        "messages",
        "eof",
    ),
    enums={
        "Frame": Frame_,
        "NAN": NAN,
    },
    dtypes={
        "EOF": EOF,
        "Message": Message,
        "Planes": Planes,
    },
)
"""What the runtime knows of the schema."""


class Streams:
    """The streams of frames and snapshots."""

    __slots__ = ()
    class_ = _rt.stream(0, "`class`")
    template = _rt.stream(1, "`template`\n\nShape: (2,).")
    errno = _rt.stream(2, "`errno`\n\nShape: (4, 3), planes major, minor, Errno, plane.")
    publish_ = _rt.stream(3, "`publish`\n\nA frame may lack it.")
    planes = _rt.stream(4, "`planes`\n\nShape: (4, n), n up to 3, planes x, y, Planes, all.")
    x = _rt.stream(5, "`x`\n\nShape: (2, 2), planes X, Y. A frame may lack it.")
    n = _rt.stream(6, "`n`\n\nShape: (n,), n up to 4.")
    values = _rt.stream(7, "`values`\n\nShape: (n, 2, 2), n up to 4.")
    value = _rt.stream(8, "`value`\n\nA frame may lack it.")
    text = _rt.stream(9, "`text`\n\nUp to 16 bytes.")
    core = _rt.stream(10, "`core`\n\nUp to 16 bytes. A frame may lack it.")
    set_n = _rt.stream(11, "`set_n`")
    has_value = _rt.stream(12, "`has_value`")
    std = _rt.stream(13, "`std`\n\nUp to 8 bytes.")
    ids = _rt.stream(14, "`ids`\n\nShape: (1, 2).")
    sizes = _rt.stream(15, "`sizes`")
    schema = _rt.stream(16, "`schema`")
    shapes = _rt.stream(17, "`shapes`")


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""

    class_ = Streams.class_
    template = Streams.template
    errno = Streams.errno
    publish_ = Streams.publish_
    planes = Streams.planes
    x = Streams.x
    n = Streams.n
    values = Streams.values
    value = Streams.value
    text = Streams.text
    core = Streams.core
    set_n = Streams.set_n
    has_value = Streams.has_value
    std = Streams.std
    ids = Streams.ids
    sizes = Streams.sizes
    schema = Streams.schema
    shapes = Streams.shapes


class Control:
    """What a client tells the server: a class each."""

    class bad(_rt.Message):
        """Message `bad`."""

        _control = (schema, 0, ("namespace", "control", "names"))

    class body(_rt.Message):
        """Message `body`."""

        _control = (schema, 1, ("at", "name_"))

    class messages(_rt.Message):
        """Message `messages`."""

        _control = (schema, 2, ())

    class eof(_rt.Message):
        """Message `eof`."""

        _control = (schema, 3, ("eof",))


class Server(_rt.Server):
    """Publishes frames."""

    _schema = schema
    _frame = FrameMut
    _controls = (
        Control.bad,
        Control.body,
        Control.messages,
        Control.eof,
    )


class Client(_rt.Client):
    """Reads frames, zero copy, and sends control messages."""

    _schema = schema
    _frame = Frame


class Watcher(_rt.Watcher):
    """Copies frames of a segment that it can't write to."""

    _schema = schema
    _frame = Snapshot
