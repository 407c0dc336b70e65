# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Words of Rust as names of everything.

Made by shmxc 0.1.0 from names_words.yaml. Do not edit.
"""

import enum as _enum

import numpy as _np
import shmx_runtime as _rt

_rt.check_contract(1)

__all__ = [
    "Client",
    "Control",
    "Frame",
    "FrameMut",
    "Self",
    "Server",
    "Snapshot",
    "Streams",
    "Watcher",
    "Word",
    "ids",
    "schema",
]


class ids:
    """Numbers of the streams."""

    TYPE = 1
    FN = 2
    SELF = 3
    ASYNC = 4
    MATCH = 5
    DYN = 6


class Word(_enum.IntEnum):
    """Enum `Word`."""

    SELF = 0
    TYPE = 2
    FN = 3

Self = _np.dtype({
    "names": [
        "type",
        "self",
        "fn",
        "async",
        "gen",
        "crate",
    ],
    "formats": [
        "u1",
        "u1",
        "u1",
        "u1",
        "u1",
        "u1",
    ],
    "offsets": [
        0,
        1,
        2,
        3,
        4,
        5,
    ],
    "itemsize": 6,
})
"""Record `Self`."""

schema = _rt.Schema(
    blob=(
        b"\x04\x10\0\0|\0\0\0\x01\0\0\0\0\0\0\0\x02\0\0\0\x06\0\0\0\0\0\0\0\x04\0\0\0\x02\0\0\0\0\0\0"
        b"\0\xff\xff\xff\xff\0\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x80\x01\0\0\0\0\0\0\0\0\0\0\x0b\0\0"
        b"\0%\0\0\0\0\0\0\0names_wordsWords of Rust as names of everything.\0\0\0\0\0\0\0\0\0\0\0\0\x03"
        b"\x10\0\0\xdf\0\0\0\0\0\0\0 \0\0\0\x06\0\0\0\x01\0\0\0\x06\0\0\0\x04\0\0\0\0\0\0\0Self\0\0\0"
        b"\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x04\0\0\0\0\0\0\0type\x01\0\0\0\x03\0\0\0\x01\0"
        b"\0\0\x01\0\0\0\x01\0\0\0\x04\0\0\0\0\0\0\0self\x02\0\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x01"
        b"\0\0\0\x02\0\0\0\0\0\0\0fn\x03\0\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x05\0\0\0\0\0"
        b"\0\0async\x04\0\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x03\0\0\0\0\0\0\0gen\x05\0\0\0"
        b"\x03\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x05\0\0\0\0\0\0\0crate\0\0\0\0\0\0\0\0\0\x03\x10\0"
        b"\0Z\0\0\0\x01\0\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x03\0\0\0\x04\0\0\0\0\0\0\0Word\0\0\0\0\0"
        b"\0\0\0\x04\0\0\0\0\0\0\0self\x02\0\0\0\0\0\0\0\x04\0\0\0\0\0\0\0type\x03\0\0\0\0\0\0\0\x02"
        b"\0\0\0\0\0\0\0fn\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x10\0\x003\0\0\0\x01\0\0\0 \0\0\0\x01\0\0\0"
        b"\0\0\0\0\x06\0\0\0\x01\0\0\0\x04\0\0\0\x0f\0\0\0type{\"type\":\"Self\"}\0\0\0\0\0\0\x10\0\x00"
        b"1\0\0\0\x02\0\0\0\x03\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x02\0\0\0\x0f\0\0\0fn{\""
        b"type\":\"Word\"}\0\0\0\0\0\0\0\0\x10\0\0$\0\0\0\x03\0\0\0\x03\0\0\0\x01\0\0\0\0\0\0\0\x01\0"
        b"\0\0\x01\0\0\0\x04\0\0\0\0\0\0\0self\0\0\0\0\0\x10\0\0U\0\0\0\x04\0\0\0\x0c\0\0\0\x03\0\0\0"
        b"\0\0\0\0\x0c\0\0\0\x02\0\0\0\x05\0\0\x000\0\0\0async{\"components\":[\"self\",\"super\",\""
        b"as\"],\"shape\":[2]}\0\0\0\0\x10\0\0G\0\0\0\x05\0\0\0\x03\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0"
        b"\x08\0\0\0\x05\0\0\0\"\0\0\0match{\"encoding\":\"utf8\",\"shape\":[null]}\0\0\x10\0\0E\0\0"
        b"\0\x06\0\0\0\x03\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x08\0\0\0\x03\0\0\0\"\0\0\0dyn{\"encodi"
        b"ng\":\"json\",\"shape\":[null]}\0\0\0"
    ),
    schema_hash=0xe802959e075f4c85,
    layout_hash=0xa40ebc7dae031353,
    streams=(
        "type",
        "fn",
        "self_",
        "async_",
        "match",
        "dyn",
    ),
    controls=(
    ),
    enums={
        "Word": Word,
    },
    dtypes={
        "Self": Self,
    },
)
"""What the runtime knows of the schema."""


class Streams:
    """The streams of frames and snapshots."""

    __slots__ = ()
    type = _rt.stream(0, "`type`")
    fn = _rt.stream(1, "`fn`")
    self_ = _rt.stream(2, "`self`")
    async_ = _rt.stream(3, "`async`\n\nShape: (3, 2), planes self, super, as.")
    match = _rt.stream(4, "`match`\n\nUp to 8 bytes.")
    dyn = _rt.stream(5, "`dyn`\n\nUp to 8 bytes. A frame may lack it.")


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""

    type = Streams.type
    fn = Streams.fn
    self_ = Streams.self_
    async_ = Streams.async_
    match = Streams.match
    dyn = Streams.dyn


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
