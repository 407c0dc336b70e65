# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Schema `record_named_types`.

Made by shmxc 0.1.0 from record_named_types.yaml. Do not edit.
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
    "Kind",
    "Mask",
    "Mixed",
    "Server",
    "Snapshot",
    "Streams",
    "Watcher",
    "ids",
    "schema",
]


class ids:
    """Numbers of the streams."""

    MIXED = 1


class Kind(_enum.IntEnum):
    """Enum `Kind`."""

    LOW = -1
    HIGH = 1


class Mask(_enum.IntFlag):
    """Flags `Mask`: any combination of bits is legal."""

    FIRST = 0x1
    LAST = 0x8000000000000000

Mixed = _np.dtype({
    "names": [
        "ok",
        "kind",
        "kinds",
        "mask",
        "at",
        "path",
    ],
    "formats": [
        "u1",  # bool
        "<i2",  # Kind
        ("<i2", (3,)),  # Kind
        "<u8",  # Mask
        ("<f4", (3,)),
        ("<f4", (2, 3)),
    ],
    "offsets": [
        0,
        2,
        4,
        16,
        24,
        36,
    ],
    "itemsize": 64,
})
"""Record `Mixed`.

at: Components: x, y, z.
path: Components: x, y, z.
"""

schema = _rt.Schema(
    blob=(
        b"\x04\x10\0\0^\0\0\0\x01\0\0\0\0\0\0\0\x03\0\0\0\x01\0\0\0\0\0\0\0\x04\0\0\0\x02\0\0\0\0\0\0"
        b"\0\xff\xff\xff\xff\0\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x80\x01\0\0\0\0\0\0\0\0\0\0\x12\0\0"
        b"\0\0\0\0\0\0\0\0\0record_named_types\0\0\0\0\0\0\0\0\0\0\x03\x10\0\0G\0\0\0\x01\0\0\0\x04\0"
        b"\0\0\x02\0\0\0\x02\0\0\0\x02\0\0\0\x04\0\0\0\0\0\0\0Kind\xff\xff\xff\xff\xff\xff\xff\xff\x03"
        b"\0\0\0\0\0\0\0low\x01\0\0\0\0\0\0\0\x04\0\0\0\0\0\0\0high\0\x03\x10\0\0I\0\0\0\x02\0\0\0\x09"
        b"\0\0\0\x08\0\0\0\x08\0\0\0\x02\0\0\0\x04\0\0\0\0\0\0\0Mask\x01\0\0\0\0\0\0\0\x05\0\0\0\0\0"
        b"\0\0first\0\0\0\0\0\0\0\x80\x04\0\0\0\0\0\0\0last\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x03\x10\0\0"
        b"[\x01\0\0\0\0\0\0 \0\0\0@\0\0\0\x08\0\0\0\x06\0\0\0\x05\0\0\0\0\0\0\0Mixed\0\0\0\0\x01\0\0"
        b"\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x02\0\0\0\0\0\0\0ok\x02\0\0\0\x04\0\0\0\x01\0\0\0\x02\0\0"
        b"\0\x01\0\0\0\x04\0\0\0\x0f\0\0\0kind{\"type\":\"Kind\"}\x04\0\0\0\x04\0\0\0\x01\0\0\0\x02\0"
        b"\0\0\x03\0\0\0\x05\0\0\0\x1b\0\0\0kinds{\"shape\":[3],\"type\":\"Kind\"}\x10\0\0\0\x09\0\0"
        b"\0\x01\0\0\0\x08\0\0\0\x01\0\0\0\x04\0\0\0\x0f\0\0\0mask{\"type\":\"Mask\"}\x18\0\0\0\x0c\0"
        b"\0\0\x03\0\0\0\x0c\0\0\0\x01\0\0\0\x02\0\0\0\x1c\0\0\0at{\"components\":[\"x\",\"y\",\"z\""
        b"]}$\0\0\0\x0c\0\0\0\x03\0\0\0\x0c\0\0\0\x02\0\0\0\x04\0\0\0(\0\0\0path{\"components\":[\"x"
        b"\",\"y\",\"z\"],\"shape\":[2]}\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x10\0\0D\0\0\0\x01\0\0\0 \0\0\0"
        b"\x01\0\0\0\0\0\0\0@\0\0\0\x03\0\0\0\x05\0\0\0\x1f\0\0\0mixed{\"shape\":[null],\"type\":\"M"
        b"ixed\"}\0\0\0\0"
    ),
    schema_hash=0x47965e98da4952a0,
    layout_hash=0x1dda47e52f37faf3,
    streams=(
        "mixed",
    ),
    controls=(
    ),
    enums={
        "Kind": Kind,
        "Mask": Mask,
    },
    dtypes={
        "Mixed": Mixed,
    },
)
"""What the runtime knows of the schema."""


class Streams:
    """The streams of frames and snapshots."""

    __slots__ = ()
    mixed = _rt.stream(0, "`mixed`\n\nShape: (n,), n up to 3.")


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""

    mixed = Streams.mixed


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
