# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Schema `record_texts`.

Made by shmxc 0.1.0 from record_texts.yaml. Do not edit.
"""

import numpy as _np
import shmx_runtime as _rt

_rt.check_contract(1)

__all__ = [
    "Client",
    "Control",
    "Frame",
    "FrameMut",
    "Label",
    "Server",
    "Snapshot",
    "Streams",
    "Watcher",
    "ids",
    "schema",
]


class ids:
    """Numbers of the streams."""

    LABEL = 1

Label = _np.dtype({
    "names": [
        "name",
        "raw",
        "long",
        "n",
    ],
    "formats": [
        "S16",  # UTF-8
        ("u1", (5,)),
        "S1000",  # UTF-8
        "<u4",
    ],
    "offsets": [
        0,
        16,
        21,
        1024,
    ],
    "itemsize": 1028,
})
"""Record `Label`."""

schema = _rt.Schema(
    blob=(
        b"\x04\x10\0\0X\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\0\0\0\0\x04\0\0\0\x02\0\0\0\0\0\0"
        b"\0\xff\xff\xff\xff\0\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x80\x01\0\0\0\0\0\0\0\0\0\0\x0c\0\0"
        b"\0\0\0\0\0\0\0\0\0record_texts\x03\x10\0\0\xff\0\0\0\0\0\0\0 \0\0\0\x04\x04\0\0\x04\0\0\0\x04"
        b"\0\0\0\x05\0\0\0\0\0\0\0Label\0\0\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x10\0\0\0\x04\0\0\0 \0"
        b"\0\0name{\"encoding\":\"utf8\",\"shape\":[16]}\x10\0\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x05"
        b"\0\0\0\x03\0\0\0 \0\0\0raw{\"encoding\":\"bytes\",\"shape\":[5]}\x15\0\0\0\x03\0\0\0\x01\0"
        b"\0\0\x01\0\0\0\xe8\x03\0\0\x04\0\0\0\"\0\0\0long{\"encoding\":\"utf8\",\"shape\":[1000]}\0"
        b"\x04\0\0\x07\0\0\0\x01\0\0\0\x04\0\0\0\x01\0\0\0\x01\0\0\0\0\0\0\0n\0\0\0\0\0\0\0\0\0\0\x10"
        b"\0\0D\0\0\0\x01\0\0\0 \0\0\0\x01\0\0\0\0\0\0\0\x04\x04\0\0\x02\0\0\0\x05\0\0\0\x1f\0\0\0la"
        b"bel{\"shape\":[null],\"type\":\"Label\"}\0\0\0\0"
    ),
    schema_hash=0xb55c3befd2e9f7a6,
    layout_hash=0xe0106fbcc86e1413,
    streams=(
        "label",
    ),
    controls=(
    ),
    enums={
    },
    dtypes={
        "Label": Label,
    },
)
"""What the runtime knows of the schema."""


class Streams:
    """The streams of frames and snapshots."""

    __slots__ = ()
    label = _rt.stream(0, "`label`\n\nShape: (n,), n up to 2.")


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""

    label = Streams.label


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
