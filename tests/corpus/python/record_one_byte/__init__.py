# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Schema `record_one_byte`.

Made by shmxc 0.1.0 from record_one_byte.yaml. Do not edit.
"""

import numpy as _np
import shmx_runtime as _rt

_rt.check_contract(1)

__all__ = [
    "Byte",
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

    BYTES_OF_IT = 1

Byte = _np.dtype({
    "names": [
        "b",
    ],
    "formats": [
        "u1",
    ],
    "offsets": [
        0,
    ],
    "itemsize": 1,
})
"""Record `Byte`."""

schema = _rt.Schema(
    blob=(
        b"\x04\x10\0\0[\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\0\0\0\0\x04\0\0\0\x02\0\0\0\0\0\0"
        b"\0\xff\xff\xff\xff\0\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x80\x01\0\0\0\0\0\0\0\0\0\0\x0f\0\0"
        b"\0\0\0\0\0\0\0\0\0record_one_byte\0\0\0\0\0\0\0\0\0\0\0\0\0\x03\x10\0\0=\0\0\0\0\0\0\0 \0\0"
        b"\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x04\0\0\0\0\0\0\0Byte\0\0\0\0\x03\0\0\0\x01\0\0\0\x01\0\0"
        b"\0\x01\0\0\0\x01\0\0\0\0\0\0\0b\0\0\0\0\0\0\0\0\0\0\0\0\x10\0\0F\0\0\0\x01\0\0\0 \0\0\0\x01"
        b"\0\0\0\0\0\0\0\x01\0\0\0\x03\0\0\0\x0b\0\0\0\x1b\0\0\0bytes_of_it{\"shape\":[3],\"type\":\""
        b"Byte\"}\0\0"
    ),
    schema_hash=0x63e45f4429f088d5,
    layout_hash=0x3d54540dd284b0ab,
    streams=(
        "bytes_of_it",
    ),
    controls=(
    ),
    enums={
    },
    dtypes={
        "Byte": Byte,
    },
)
"""What the runtime knows of the schema."""


class Streams:
    """The streams of frames and snapshots."""

    __slots__ = ()
    bytes_of_it = _rt.stream(0, "`bytes_of_it`\n\nShape: (3,).")


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""

    bytes_of_it = Streams.bytes_of_it


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
