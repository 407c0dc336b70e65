# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Schema `wire_names`.

Made by shmxc 0.1.0 from wire_names.yaml. Do not edit.
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

    RACE = 1
    SPACE = 2
    UNI = 3
    QUOTE = 4

schema = _rt.Schema(
    blob=(
        b"\x04\x10\0\0V\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\x04\0\0\0\0\0\0\0\x04\0\0\0\x02\0\0\0\0\0\0\0"
        b"\xff\xff\xff\xff\0\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x80\x01\0\0\0\0\0\0\0\0\0\0\x0a\0\0\0"
        b"\0\0\0\0\0\0\0\0wire_names\0\0\0\x10\0\x001\0\0\0\x01\0\0\0\x03\0\0\0\x01\0\0\0\0\0\0\0\x01"
        b"\0\0\0\x01\0\0\0\x11\0\0\0\0\0\0\0race-table-update\0\0\0\0\0\0\0\0\x10\0\0*\0\0\0\x02\0\0"
        b"\0\x03\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x0a\0\0\0\0\0\0\0with space\0\0\0\0\0\0"
        b"\0\0\0\0\0\0\0\0\0\x10\0\0'\0\0\0\x03\0\0\0\x03\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0"
        b"\x07\0\0\0\0\0\0\0gr\xc3\xb6\xc3\x9fe\0\0\x10\0\0%\0\0\0\x04\0\0\0\x03\0\0\0\x01\0\0\0\0\0"
        b"\0\0\x01\0\0\0\x01\0\0\0\x05\0\0\0\0\0\0\0a\"b\\c\0\0\0"
    ),
    schema_hash=0x11e2effd0df1ac02,
    layout_hash=0xa1dd28945251a0e5,
    streams=(
        "race",
        "space",
        "uni",
        "quote",
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
    race = _rt.stream(0, "`race`\n\nOn the wire: race-table-update.")
    space = _rt.stream(1, "`space`\n\nOn the wire: with space.")
    uni = _rt.stream(2, "`uni`\n\nOn the wire: größe.")
    quote = _rt.stream(3, "`quote`\n\nOn the wire: a\"b\\c.")


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""

    race = Streams.race
    space = Streams.space
    uni = Streams.uni
    quote = Streams.quote


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
