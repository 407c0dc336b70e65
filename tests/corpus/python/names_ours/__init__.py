# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Names that the generated code has for itself.

Made by shmxc 0.1.0 from names_ours.yaml. Do not edit.
"""

import enum as _enum

import numpy as _np
import shmx_runtime as _rt

_rt.check_contract(1)

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

B = _np.dtype({
    "names": [
        "a",
    ],
    "formats": [
        "u1",  # Control_
    ],
    "offsets": [
        0,
    ],
    "itemsize": 1,
})
"""Record `B`."""

View = _np.dtype({
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
"""Record `View`."""

Schema = _np.dtype({
    "names": [
        "a",
    ],
    "formats": [
        View,
    ],
    "offsets": [
        0,
    ],
    "itemsize": 1,
})
"""Record `Schema`."""

Server_ = _np.dtype({
    "names": [
        "a",
    ],
    "formats": [
        "u1",  # Fixed
    ],
    "offsets": [
        0,
    ],
    "itemsize": 1,
})
"""Record `Server`."""

T = _np.dtype({
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
"""Record `T`."""

schema = _rt.Schema(
    blob=(
        b"\x04\x10\0\0\x83\0\0\0\x01\0\0\0\0\0\0\0\x07\0\0\0\x0c\0\0\0\0\0\0\0\x04\0\0\0\x02\0\0\0\0"
        b"\0\0\0\xff\xff\xff\xff\0\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x80\x01\0\0\0\0\0\0\0\0\0\0\x0a"
        b"\0\0\0-\0\0\0\0\0\0\0names_oursNames that the generated code has for itself.\0\0\0\0\0\x03"
        b"\x10\0\0L\0\0\0\0\0\0\0 \0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\0\0\0\0B\0\0\0\0\x03"
        b"\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x12\0\0\0a{\"type\":\"Control\"}\0\0\0\0\0\0"
        b"\0\0\0\0\0\0\x03\x10\0\x004\0\0\0\x02\0\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x07\0\0"
        b"\0\0\0\0\0Control\x01\0\0\0\0\0\0\0\x01\0\0\0\0\0\0\0a\0\0\0\0\x03\x10\0\x002\0\0\0\x01\0\0"
        b"\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x05\0\0\0\0\0\0\0Fixed\0\0\0\0\0\0\0\0\x01\0\0\0"
        b"\0\0\0\0a\0\0\0\0\0\0\x03\x10\0\0N\0\0\0\0\0\0\0 \0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x06\0"
        b"\0\0\0\0\0\0Schema\0\0\0\0 \0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x0f\0\0\0a{\"typ"
        b"e\":\"View\"}\0\0\0\0\0\0\0\0\0\0\x03\x10\0\0O\0\0\0\0\0\0\0 \0\0\0\x01\0\0\0\x01\0\0\0\x01"
        b"\0\0\0\x06\0\0\0\0\0\0\0Server\0\0\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x10"
        b"\0\0\0a{\"type\":\"Fixed\"}\0\0\0\0\0\0\0\0\0\x03\x10\0\0:\0\0\0\0\0\0\0 \0\0\0\x01\0\0\0\x01"
        b"\0\0\0\x01\0\0\0\x01\0\0\0\0\0\0\0T\0\0\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0"
        b"\0\0\0\0\0a\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x03\x10\0\0=\0\0\0\0\0\0\0 \0\0\0\x01\0\0\0\x01\0\0"
        b"\0\x01\0\0\0\x04\0\0\0\0\0\0\0View\0\0\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0"
        b"\0\0\0\0\0a\0\0\0\0\0\0\0\0\0\0\0\0\x10\0\x005\0\0\0\x01\0\0\0 \0\0\0\x01\0\0\0\0\0\0\0\x01"
        b"\0\0\0\x01\0\0\0\x04\0\0\0\x11\0\0\0meta{\"type\":\"Schema\"}\0\0\0\0\x10\0\x004\0\0\0\x02"
        b"\0\0\0 \0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x03\0\0\0\x11\0\0\0has{\"type\":\"Serv"
        b"er\"}\0\0\0\0\0\x10\0\x006\0\0\0\x03\0\0\0 \0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x0a"
        b"\0\0\0\x0c\0\0\0into_owned{\"type\":\"B\"}\0\0\0\x10\0\x001\0\0\0\x04\0\0\0 \0\0\0\x01\0\0"
        b"\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x05\0\0\0\x0c\0\0\0deref{\"type\":\"T\"}\0\0\0\0\0\0\0\0\x10"
        b"\0\0%\0\0\0\x05\0\0\0\x03\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x05\0\0\0\0\0\0\0fix"
        b"ed\0\0\0\0\x10\0\0%\0\0\0\x06\0\0\0\x03\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x05\0\0"
        b"\0\0\0\0\0model\0\0\0\0\x10\0\0$\0\0\0\x07\0\0\0\x03\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x01"
        b"\0\0\0\x04\0\0\0\0\0\0\0blob\0\0\0\0\0\x10\0\0%\0\0\0\x08\0\0\0\x03\0\0\0\x01\0\0\0\0\0\0\0"
        b"\x01\0\0\0\x01\0\0\0\x05\0\0\0\0\0\0\0sizes\0\0\0\0\x10\0\0J\0\0\0\x09\0\0\0\x0c\0\0\0\x02"
        b"\0\0\0\0\0\0\0\x08\0\0\0\x02\0\0\0\x06\0\0\0$\0\0\0planes{\"components\":[\"x\",\"y\"],\"s"
        b"hape\":[2]}\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x10\0\0\"\0\0\0\x0a\0\0\0\x03\0\0\0\x01\0\0\0\0\0"
        b"\0\0\x01\0\0\0\x01\0\0\0\x02\0\0\0\0\0\0\0rt\0\0\0\0\0\0\0\x10\0\0$\0\0\0\x0b\0\0\0\x03\0\0"
        b"\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x04\0\0\0\0\0\0\0data\0\0\0\0\0\x10\0\0$\0\0\0\x0c"
        b"\0\0\0\x03\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x04\0\0\0\0\0\0\0name\0\0\0\0"
    ),
    schema_hash=0x129f43d543c458e1,
    layout_hash=0xe7730eed9a40b60c,
    streams=(
        "meta_",
        "has_",
        "into_owned",
        "deref",
        "fixed",
        "model",
        "blob",
        "sizes",
        "planes",
        "rt",
        "data",
        "name",
    ),
    controls=(
    ),
    enums={
        "Control": Control_,
        "Fixed": Fixed,
    },
    dtypes={
        "B": B,
        "Schema": Schema,
        "Server": Server_,
        "T": T,
        "View": View,
    },
)
"""What the runtime knows of the schema."""


class Streams:
    """The streams of frames and snapshots."""

    __slots__ = ()
    meta_ = _rt.stream(0, "`meta`")
    has_ = _rt.stream(1, "`has`")
    into_owned = _rt.stream(2, "`into_owned`")
    deref = _rt.stream(3, "`deref`")
    fixed = _rt.stream(4, "`fixed`")
    model = _rt.stream(5, "`model`")
    blob = _rt.stream(6, "`blob`")
    sizes = _rt.stream(7, "`sizes`")
    planes = _rt.stream(8, "`planes`\n\nShape: (2, 2), planes x, y.")
    rt = _rt.stream(9, "`rt`")
    data = _rt.stream(10, "`data`")
    name = _rt.stream(11, "`name`")


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""

    meta_ = Streams.meta_
    has_ = Streams.has_
    into_owned = Streams.into_owned
    deref = Streams.deref
    fixed = Streams.fixed
    model = Streams.model
    blob = Streams.blob
    sizes = Streams.sizes
    planes = Streams.planes
    rt = Streams.rt
    data = Streams.data
    name = Streams.name


class Control:
    """What a client tells the server: a class each."""


class Server(_rt.Server):
    """Publishes frames."""

    _schema = schema
    _frame = FrameMut
    _controls = (
    )


class Client(_rt.Client):
    """Reads frames, zero copy, and sends control messages."""

    _schema = schema
    _frame = Frame


class Watcher(_rt.Watcher):
    """Copies frames of a segment that it can't write to."""

    _schema = schema
    _frame = Snapshot
