# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Schema `meta`.

Made by shmxc 0.1.0 from meta.yaml. Do not edit.
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

    X = 1
    Y = 2

Pair = _np.dtype({
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
"""Record `Pair`."""

schema = _rt.Schema(
    blob=(
        b"\x04\x10\0\0P\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x02\0\0\0\x01\0\0\0\x04\0\0\0\x02\0\0\0\0\0"
        b"\0\0\xff\xff\xff\xff\0\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x80\x01\0\0\0\0\0\0\0\0\0\0\x04\0"
        b"\0\0\0\0\0\0\0\0\0\0meta\0\0\0\0\0\0\0\0\x03\x10\0\0h\0\0\0\0\0\0\0 \0\0\0\x01\0\0\0\x01\0"
        b"\0\0\x01\0\0\0\x04\0\0\0\x15\0\0\0Pair{\"meta\":{\"of\":\"two\"}}\0\0\0\0\x03\0\0\0\x01\0\0"
        b"\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x16\0\0\0a{\"meta\":{\"scale\":0.5}}\0\x10\0\0\xa5\0\0\0\x01"
        b"\0\0\0\x03\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x84\0\0\0x{\"meta\":{\"bi"
        b"g\":123456789012345678901234567890,\"off\":false,\"on\":true,\"quoted\":\"30\",\"rate\":30"
        b",\"scale\":-1.5e-3,\"text\":\"a \\\"b\\\" \\\\ \xc3\xbc\"}}\0\0\0\0\x10\0\x000\0\0\0\x02\0"
        b"\0\0 \0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x0f\0\0\0y{\"type\":\"Pair\"}\0"
        b"\0\0\0\0\0\0\0\x02\x10\0\0]\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x02\0\0\0\x14\0\0"
        b"\0go{\"meta\":{\"since\":2}}\0\0\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x12"
        b"\0\0\0f{\"meta\":{\"k\":\"v\"}}\0\0\0\0\0\0\0\0\0\0\0"
    ),
    schema_hash=0x8f0583c29856a659,
    layout_hash=0x858e7be3a223250f,
    streams=(
        "x",
        "y",
    ),
    controls=(
        "go",
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
    x = _rt.stream(0, "`x`")
    y = _rt.stream(1, "`y`")


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""

    x = Streams.x
    y = Streams.y


class Control:
    """What a client tells the server: a class each."""

    class go(_rt.Message):
        """Message `go`."""

        _control = (schema, 0, ("f",))


class Server(_rt.Server):
    """Publishes frames."""

    _schema = schema
    _frame = FrameMut
    _controls = (
        Control.go,
    )


class Client(_rt.Client):
    """Reads frames, zero copy, and sends control messages."""

    _schema = schema
    _frame = Frame


class Watcher(_rt.Watcher):
    """Copies frames of a segment that it can't write to."""

    _schema = schema
    _frame = Snapshot
