# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Every form of stream that a record may have.

Made by shmxc 0.1.0 from forms_record.yaml. Do not edit.
"""

import numpy as _np
import shmx_runtime as _rt

_rt.check_contract(1)

__all__ = [
    "Client",
    "Control",
    "Frame",
    "FrameMut",
    "Pair",
    "Server",
    "Snapshot",
    "Streams",
    "Watcher",
    "ids",
    "schema",
]


class ids:
    """Numbers of the streams."""

    ONE = 1
    LIST = 2
    GRID = 3
    SOME = 4
    TILES = 5
    MAYBE = 6
    MAYBE_LIST = 7
    MAYBE_SOME = 8
    ABSENT = 9

Pair = _np.dtype({
    "names": [
        "a",
        "b",
    ],
    "formats": [
        "u1",
        "<u4",
    ],
    "offsets": [
        0,
        4,
    ],
    "itemsize": 8,
})
"""Record `Pair`."""

schema = _rt.Schema(
    blob=(
        b"\x04\x10\0\0\x84\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x09\0\0\0\0\0\0\0\x04\0\0\0\x02\0\0\0\0"
        b"\0\0\0\xff\xff\xff\xff\0\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x80\x01\0\0\0\0\0\0\0\0\0\0\x0c"
        b"\0\0\0,\0\0\0\0\0\0\0forms_recordEvery form of stream that a record may have.\0\0\0\0\x03\x10"
        b"\0\0Z\0\0\0\0\0\0\0 \0\0\0\x08\0\0\0\x04\0\0\0\x02\0\0\0\x04\0\0\0\0\0\0\0Pair\0\0\0\0\x03"
        b"\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\0\0\0\0a\x04\0\0\0\x07\0\0\0\x01\0\0\0\x04\0"
        b"\0\0\x01\0\0\0\x01\0\0\0\0\0\0\0b\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x10\0\x002\0\0\0\x01\0\0\0"
        b" \0\0\0\x01\0\0\0\0\0\0\0\x08\0\0\0\x01\0\0\0\x03\0\0\0\x0f\0\0\0one{\"type\":\"Pair\"}\0\0"
        b"\0\0\0\0\0\x10\0\0?\0\0\0\x02\0\0\0 \0\0\0\x01\0\0\0\0\0\0\0\x08\0\0\0\x05\0\0\0\x04\0\0\0"
        b"\x1b\0\0\0list{\"shape\":[5],\"type\":\"Pair\"}\0\0\0\0\0\0\0\0\0\0\x10\0\0A\0\0\0\x03\0\0"
        b"\0 \0\0\0\x01\0\0\0\0\0\0\0\x08\0\0\0\x06\0\0\0\x04\0\0\0\x1d\0\0\0grid{\"shape\":[2,3],\""
        b"type\":\"Pair\"}\0\0\0\0\0\0\0\0\x10\0\0B\0\0\0\x04\0\0\0 \0\0\0\x01\0\0\0\0\0\0\0\x08\0\0"
        b"\0\x09\0\0\0\x04\0\0\0\x1e\0\0\0some{\"shape\":[null],\"type\":\"Pair\"}\0\0\0\0\0\0\0\x10"
        b"\0\0G\0\0\0\x05\0\0\0 \0\0\0\x01\0\0\0\0\0\0\0\x08\0\0\0\x18\0\0\0\x05\0\0\0\"\0\0\0tiles{"
        b"\"shape\":[null,2,3],\"type\":\"Pair\"}\0\0\x10\0\0D\0\0\0\x06\0\0\0 \0\0\0\x01\0\0\0\0\0\0"
        b"\0\x08\0\0\0\x01\0\0\0\x05\0\0\0\x1f\0\0\0maybe{\"optional\":true,\"type\":\"Pair\"}\0\0\0"
        b"\0\0\x10\0\0U\0\0\0\x07\0\0\0 \0\0\0\x01\0\0\0\0\0\0\0\x08\0\0\0\x05\0\0\0\x0a\0\0\0+\0\0\0"
        b"maybe_list{\"optional\":true,\"shape\":[5],\"type\":\"Pair\"}\0\0\0\0\x10\0\0X\0\0\0\x08\0"
        b"\0\0 \0\0\0\x01\0\0\0\0\0\0\0\x08\0\0\0\x09\0\0\0\x0a\0\0\0.\0\0\0maybe_some{\"optional\":"
        b"true,\"shape\":[null],\"type\":\"Pair\"}\0\x10\0\0E\0\0\0\x09\0\0\0 \0\0\0\x01\0\0\0\0\0\0"
        b"\0\x08\0\0\0\x01\0\0\0\x06\0\0\0\x1f\0\0\0absent{\"optional\":true,\"type\":\"Pair\"}\0\0\0"
    ),
    schema_hash=0x05daf1f137161e5f,
    layout_hash=0x597b59af37e86bd2,
    streams=(
        "one",
        "list",
        "grid",
        "some",
        "tiles",
        "maybe",
        "maybe_list",
        "maybe_some",
        "absent",
    ),
    controls=(
    ),
    enums={
    },
    dtypes={
        "Pair": Pair,
    },
)
"""What the runtime knows of the schema."""


class Streams:
    """The streams of frames and snapshots."""

    __slots__ = ()
    one = _rt.stream(0, "`one`")
    list = _rt.stream(1, "`list`\n\nShape: (5,).")
    grid = _rt.stream(2, "`grid`\n\nShape: (2, 3).")
    some = _rt.stream(3, "`some`\n\nShape: (n,), n up to 9.")
    tiles = _rt.stream(4, "`tiles`\n\nShape: (n, 2, 3), n up to 4.")
    maybe = _rt.stream(5, "`maybe`\n\nA frame may lack it.")
    maybe_list = _rt.stream(6, "`maybe_list`\n\nShape: (5,). A frame may lack it.")
    maybe_some = _rt.stream(7, "`maybe_some`\n\nShape: (n,), n up to 9. A frame may lack it.")
    absent = _rt.stream(8, "`absent`\n\nA frame may lack it.")


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""

    one = Streams.one
    list = Streams.list
    grid = Streams.grid
    some = Streams.some
    tiles = Streams.tiles
    maybe = Streams.maybe
    maybe_list = Streams.maybe_list
    maybe_some = Streams.maybe_some
    absent = Streams.absent


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
