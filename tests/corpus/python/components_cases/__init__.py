# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Component names in every case, and words of languages.

Made by shmxc 0.1.0 from components_cases.yaml. Do not edit.
"""

import shmx_runtime as _rt

_rt.check_contract(1)

__all__ = [
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

    M = 1

schema = _rt.Schema(
    blob=(
        b"\x04\x10\0\0\x92\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0\0\0\0\0\x04\0\0\0\x02\0\0\0\0\0"
        b"\0\0\xff\xff\xff\xff\0\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x80\x01\0\0\0\0\0\0\0\0\0\0\x10\0"
        b"\0\x006\0\0\0\0\0\0\0components_casesComponent names in every case, and words of languages"
        b".\0\0\0\0\0\0\0\x10\0\0p\0\0\0\x01\0\0\0\x0c\0\0\0\x08\0\0\0\0\0\0\0 \0\0\0\x02\0\0\0\x01\0"
        b"\0\0O\0\0\0m{\"components\":[\"X\",\"Y\",\"type\",\"self\",\"aB\",\"a_b\",\"class\",\"null"
        b"ptr\"],\"shape\":[2]}\0\0\0\0\0\0\0\0"
    ),
    schema_hash=0xcf4fe5860b10c2f1,
    layout_hash=0x6b608897aa4cda40,
    streams=(
        "m",
    ),
    controls=(
    ),
    enums={
    },
    dtypes={
    },
)
"""What the runtime knows of the schema."""


class Streams:
    """The streams of frames and snapshots."""

    __slots__ = ()
    m = _rt.stream(0, "`m`\n\nShape: (8, 2), planes X, Y, type, self, aB, a_b, class, nullptr.")


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""

    m = Streams.m


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
