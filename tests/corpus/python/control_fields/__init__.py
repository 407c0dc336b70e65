# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Every kind of field.

Made by shmxc 0.1.0 from control_fields.yaml. Do not edit.
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
    "Pair",
    "Server",
    "Snapshot",
    "Streams",
    "Watcher",
    "schema",
]


class Kind(_enum.IntEnum):
    """Enum `Kind`."""

    A = 0
    B = 1


class Mask(_enum.IntFlag):
    """Flags `Mask`: any combination of bits is legal."""

    X = 0x1
    Y = 0x2

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
        b"\x04\x10\0\0n\0\0\0\x01\0\0\0\0\0\0\0\x03\0\0\0\0\0\0\0\x05\0\0\0\x04\0\0\0\x02\0\0\0\0\0\0"
        b"\0\xff\xff\xff\xff\0\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x80\x01\0\0\0\0\0\0\0\0\0\0\x0e\0\0"
        b"\0\x14\0\0\0\0\0\0\0control_fieldsEvery kind of field.\0\0\0\0\0\0\0\0\0\0\x03\x10\0\0B\0\0"
        b"\0\x01\0\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x02\0\0\0\x04\0\0\0\0\0\0\0Kind\0\0\0\0\0\0\0\0"
        b"\x01\0\0\0\0\0\0\0a\x01\0\0\0\0\0\0\0\x01\0\0\0\0\0\0\0b\0\0\0\0\0\0\x03\x10\0\0B\0\0\0\x02"
        b"\0\0\0\x05\0\0\0\x02\0\0\0\x02\0\0\0\x02\0\0\0\x04\0\0\0\0\0\0\0Mask\x01\0\0\0\0\0\0\0\x01"
        b"\0\0\0\0\0\0\0x\x02\0\0\0\0\0\0\0\x01\0\0\0\0\0\0\0y\0\0\0\0\0\0\x03\x10\0\0Z\0\0\0\0\0\0\0"
        b" \0\0\0\x08\0\0\0\x04\0\0\0\x02\0\0\0\x04\0\0\0\0\0\0\0Pair\0\0\0\0\x03\0\0\0\x01\0\0\0\x01"
        b"\0\0\0\x01\0\0\0\x01\0\0\0\0\0\0\0a\x04\0\0\0\x07\0\0\0\x01\0\0\0\x04\0\0\0\x01\0\0\0\x01\0"
        b"\0\0\0\0\0\0b\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\x10\0\0\x98\x01\0\0\x01\0\0\x000\0\0\0\x08\0"
        b"\0\0\x0d\0\0\0\x07\0\0\0\0\0\0\0numbers\0\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x01"
        b"\0\0\0\0\0\0\0a\x01\0\0\0\x02\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\0\0\0\0b\x02\0"
        b"\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\0\0\0\0c\x04\0\0\0\x04\0\0\0\x01\0\0"
        b"\0\x02\0\0\0\x01\0\0\0\x01\0\0\0\0\0\0\0d\x06\0\0\0\x05\0\0\0\x01\0\0\0\x02\0\0\0\x01\0\0\0"
        b"\x01\0\0\0\0\0\0\0e\x08\0\0\0\x06\0\0\0\x01\0\0\0\x04\0\0\0\x01\0\0\0\x01\0\0\0\0\0\0\0f\x0c"
        b"\0\0\0\x07\0\0\0\x01\0\0\0\x04\0\0\0\x01\0\0\0\x01\0\0\0\0\0\0\0g\x10\0\0\0\x08\0\0\0\x01\0"
        b"\0\0\x08\0\0\0\x01\0\0\0\x01\0\0\0\0\0\0\0h\x18\0\0\0\x09\0\0\0\x01\0\0\0\x08\0\0\0\x01\0\0"
        b"\0\x01\0\0\0\0\0\0\0i \0\0\0\x0a\0\0\0\x01\0\0\0\x02\0\0\0\x01\0\0\0\x01\0\0\0\0\0\0\0j\"\0"
        b"\0\0\x0b\0\0\0\x01\0\0\0\x02\0\0\0\x01\0\0\0\x01\0\0\0\0\0\0\0k$\0\0\0\x0c\0\0\0\x01\0\0\0"
        b"\x04\0\0\0\x01\0\0\0\x01\0\0\0\0\0\0\0l(\0\0\0\x0d\0\0\0\x01\0\0\0\x08\0\0\0\x01\0\0\0\x01"
        b"\0\0\0\0\0\0\0m\x02\x10\0\0\xe4\0\0\0\x02\0\0\0\x18\0\0\0\x04\0\0\0\x04\0\0\0\x05\0\0\0\0\0"
        b"\0\0named\0\0\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x04\0\0\0\x0f\0\0\0kind{\"type\""
        b":\"Kind\"}\x02\0\0\0\x05\0\0\0\x01\0\0\0\x02\0\0\0\x01\0\0\0\x04\0\0\0\x0f\0\0\0mask{\"typ"
        b"e\":\"Mask\"}\x04\0\0\0\x0c\0\0\0\x03\0\0\0\x0c\0\0\0\x01\0\0\0\x02\0\0\0\x1c\0\0\0at{\"co"
        b"mponents\":[\"x\",\"y\",\"z\"]}\x10\0\0\0 \0\0\0\x01\0\0\0\x08\0\0\0\x01\0\0\0\x04\0\0\0\x0f"
        b"\0\0\0pair{\"type\":\"Pair\"}\0\0\0\0\x02\x10\0\0\xff\0\0\0\x03\0\0\0\x90\0\0\0\x04\0\0\0\x04"
        b"\0\0\0\x06\0\0\0\0\0\0\0arrays\0\0\0\0\x05\0\0\0\x01\0\0\0\x02\0\0\0(\0\0\0\x04\0\0\0\x0e\0"
        b"\0\0list{\"shape\":[40]}P\0\0\0\x0c\0\0\0\x01\0\0\0\x04\0\0\0\x06\0\0\0\x04\0\0\0\x0f\0\0\0"
        b"grid{\"shape\":[2,3]}h\0\0\0\x0c\0\0\0\x03\0\0\0\x0c\0\0\0\x02\0\0\0\x04\0\0\0(\0\0\0path{"
        b"\"components\":[\"x\",\"y\",\"z\"],\"shape\":[2]}\x80\0\0\0 \0\0\0\x01\0\0\0\x08\0\0\0\x02"
        b"\0\0\0\x05\0\0\0\x1b\0\0\0pairs{\"shape\":[2],\"type\":\"Pair\"}\0\0\0\0\0\0\0\0\0\x02\x10"
        b"\0\0\xb8\0\0\0\x04\0\0\0\x10\0\0\0\x04\0\0\0\x03\0\0\0\x05\0\0\0\0\0\0\0texts\0\0\0\0\x03\0"
        b"\0\0\x01\0\0\0\x01\0\0\0\x08\0\0\0\x04\0\0\0\x1f\0\0\0name{\"encoding\":\"utf8\",\"shape\""
        b":[8]}\x08\0\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x03\0\0\0\x03\0\0\0 \0\0\0raw{\"encoding\":\""
        b"bytes\",\"shape\":[3]}\x0c\0\0\0\x07\0\0\0\x01\0\0\0\x04\0\0\0\x01\0\0\0\x01\0\0\0\0\0\0\0"
        b"n\x02\x10\0\0\x1f\0\0\0\x05\0\0\0\0\0\0\0\x01\0\0\0\0\0\0\0\x07\0\0\0\0\0\0\0nothing\0\0\0"
        b"\0\0\0\0\0\0"
    ),
    schema_hash=0x8e4c8504cecc82e7,
    layout_hash=0x037bd8cd56a8d031,
    streams=(
    ),
    controls=(
        "numbers",
        "named",
        "arrays",
        "texts",
        "nothing",
    ),
    enums={
        "Kind": Kind,
        "Mask": Mask,
    },
    dtypes={
        "Pair": Pair,
    },
)
"""What the runtime knows of the schema."""


class Streams:
    """The streams of frames and snapshots."""

    __slots__ = ()


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""



class Control:
    """What a client tells the server: a class each."""

    class numbers(_rt.Message):
        """Message `numbers`."""

        _control = (schema, 0, ("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m"))

    class named(_rt.Message):
        """Message `named`."""

        _control = (schema, 1, ("kind", "mask", "at", "pair"))

    class arrays(_rt.Message):
        """Message `arrays`."""

        _control = (schema, 2, ("list", "grid", "path", "pairs"))

    class texts(_rt.Message):
        """Message `texts`."""

        _control = (schema, 3, ("name_", "raw", "n"))

    class nothing(_rt.Message):
        """Message `nothing`."""

        _control = (schema, 4, ())


class Server(_rt.Server):
    """Publishes frames."""

    _schema = schema
    _frame = FrameMut
    _controls = (
        Control.numbers,
        Control.named,
        Control.arrays,
        Control.texts,
        Control.nothing,
    )


class Client(_rt.Client):
    """Reads frames, zero copy, and sends control messages."""

    _schema = schema
    _frame = Frame


class Watcher(_rt.Watcher):
    """Copies frames of a segment that it can't write to."""

    _schema = schema
    _frame = Snapshot
