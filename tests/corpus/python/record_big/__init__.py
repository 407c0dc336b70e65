# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Past 64 KiB, by reference.

Made by shmxc 0.1.0 from record_big.yaml. Do not edit.
"""

import numpy as _np
import shmx_runtime as _rt

_rt.check_contract(1)

__all__ = [
    "Big",
    "Client",
    "Control",
    "Frame",
    "FrameMut",
    "Server",
    "Snapshot",
    "Streams",
    "Watcher",
    "ids",
    "schema",
]


class ids:
    """Numbers of the streams."""

    BIG = 1

Big = _np.dtype({
    "names": [
        "head",
        "data",
    ],
    "formats": [
        "<u8",
        ("<f8", (10000,)),
    ],
    "offsets": [
        0,
        8,
    ],
    "itemsize": 80008,
})
"""Record `Big`."""

schema = _rt.Schema(
    blob=(
        b"\x04\x10\0\0p\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\0\0\0\0\x04\0\0\0\x02\0\0\0\0\0\0"
        b"\0\xff\xff\xff\xff\0\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x80\x01\0\0\0\0\0\0\0\0\0\0\x0a\0\0"
        b"\0\x1a\0\0\0\0\0\0\0record_bigPast 64 KiB, by reference.\0\0\0\0\0\0\0\0\x03\x10\0\0p\0\0\0"
        b"\0\0\0\0 \0\0\0\x888\x01\0\x08\0\0\0\x02\0\0\0\x03\0\0\0\0\0\0\0Big\0\0\0\0\x09\0\0\0\x01\0"
        b"\0\0\x08\0\0\0\x01\0\0\0\x04\0\0\0\0\0\0\0head\x08\0\0\0\x0d\0\0\0\x01\0\0\0\x08\0\0\0\x10"
        b"'\0\0\x04\0\0\0\x11\0\0\0data{\"shape\":[10000]}\0\0\0\0\0\0\0\0\0\x10\0\x001\0\0\0\x01\0\0"
        b"\0 \0\0\0\x01\0\0\0\0\0\0\0\x888\x01\0\x01\0\0\0\x03\0\0\0\x0e\0\0\0big{\"type\":\"Big\"}\0"
        b"\0\0\0\0\0\0"
    ),
    schema_hash=0xc04100561abbacad,
    layout_hash=0x4e297e8567f163c2,
    streams=(
        "big",
    ),
    controls=(
    ),
    enums={
    },
    dtypes={
        "Big": Big,
    },
)
"""What the runtime knows of the schema."""


class Streams:
    """The streams of frames and snapshots."""

    __slots__ = ()
    big = _rt.stream(0, "`big`")


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""

    big = Streams.big


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
