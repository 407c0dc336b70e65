# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Größe, 大きさ, Ω, 🚀; zero width \\u{200b}, right to left \\u{202e}, both hidden.

Made by shmxc 0.1.0 from docs_unicode.yaml. Do not edit.
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

    X = 1

schema = _rt.Schema(
    blob=(
        b"\x04\x10\0\0\xa5\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0\0\0\0\0\x04\0\0\0\x02\0\0\0\0\0"
        b"\0\0\xff\xff\xff\xff\0\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x80\x01\0\0\0\0\0\0\0\0\0\0\x0c\0"
        b"\0\0M\0\0\0\0\0\0\0docs_unicodeGr\xc3\xb6\xc3\x9fe, \xe5\xa4\xa7\xe3\x81\x8d\xe3\x81\x95, "
        b"\xce\xa9, \xf0\x9f\x9a\x80; zero width \xe2\x80\x8b, right to left \xe2\x80\xae, both hidd"
        b"en.\0\0\0\0\x10\0\0y\0\0\0\x01\0\0\0\x0c\0\0\0\x01\0\0\0\0\0\0\0\x04\0\0\0\x01\0\0\0\x01\0"
        b"\0\0X\0\0\0x{\"doc\":\"\xe7\xb7\x9a\xe3\x81\xae\xe5\xb9\x85 \xe2\x80\x94 \xe2\x80\x9cquote"
        b"d\xe2\x80\x9d 'quoted' \\\"quoted\\\" \\\\ back\\\\slash\",\"unit\":\"\xc2\xb5m/\xc2\xb0C\""
        b"}\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    ),
    schema_hash=0xbcbb8d081563f44c,
    layout_hash=0x6e271adc7b6d1e2e,
    streams=(
        "x",
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
    x = _rt.stream(0, "線の幅 — “quoted” 'quoted' \"quoted\" \\ back\\slash\n\nUnit: µm/°C.")


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""

    x = Streams.x


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
