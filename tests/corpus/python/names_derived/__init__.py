# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Names that are like those made from others.

Made by shmxc 0.1.0 from names_derived.yaml. Do not edit.
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

    A = 1
    A_AS = 2
    A_TEXT = 3
    G = 4
    G_SHAPE = 5
    P = 6
    P_MUT = 7
    SET_G = 8

schema = _rt.Schema(
    blob=(
        b"\x04\x10\0\0\x84\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\x08\0\0\0\0\0\0\0\x04\0\0\0\x02\0\0\0\0\0"
        b"\0\0\xff\xff\xff\xff\0\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x80\x01\0\0\0\0\0\0\0\0\0\0\x0d\0"
        b"\0\0+\0\0\0\0\0\0\0names_derivedNames that are like those made from others.\0\0\0\0\0\x10\0"
        b"\0C\0\0\0\x01\0\0\0\x03\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0@\0\0\0\x01\0\0\0\"\0\0\0a{\"enco"
        b"ding\":\"json\",\"shape\":[null]}\0\0\0\0\0\0\x10\0\0$\0\0\0\x02\0\0\0\x03\0\0\0\x01\0\0\0"
        b"\0\0\0\0\x01\0\0\0\x01\0\0\0\x04\0\0\0\0\0\0\0a_as\0\0\0\0\0\x10\0\0H\0\0\0\x03\0\0\0\x03\0"
        b"\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x08\0\0\0\x06\0\0\0\"\0\0\0a_text{\"encoding\":\"utf8\",\""
        b"shape\":[null]}\0\x10\0\x000\0\0\0\x04\0\0\0\x03\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x04\0\0"
        b"\0\x01\0\0\0\x0f\0\0\0g{\"shape\":[2,2]}\0\0\0\0\0\0\0\0\0\x10\0\0'\0\0\0\x05\0\0\0\x03\0\0"
        b"\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x07\0\0\0\0\0\0\0g_shape\0\0\x10\0\0E\0\0\0\x06\0"
        b"\0\0\x0c\0\0\0\x02\0\0\0\0\0\0\0\x08\0\0\0\x02\0\0\0\x01\0\0\0$\0\0\0p{\"components\":[\"x"
        b"\",\"y\"],\"shape\":[2]}\0\0\0\0\x10\0\0I\0\0\0\x07\0\0\0\x0c\0\0\0\x02\0\0\0\0\0\0\0\x08\0"
        b"\0\0\x02\0\0\0\x05\0\0\0$\0\0\0p_mut{\"components\":[\"x\",\"y\"],\"shape\":[2]}\0\0\0\0\0"
        b"\0\0\0\0\0\0\0\0\0\0\0\x10\0\0%\0\0\0\x08\0\0\0\x03\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x01\0"
        b"\0\0\x05\0\0\0\0\0\0\0set_g\0\0\0"
    ),
    schema_hash=0xf4e334cb084727d6,
    layout_hash=0x0024e01c3aaadce4,
    streams=(
        "a",
        "a_as",
        "a_text",
        "g",
        "g_shape",
        "p",
        "p_mut",
        "set_g",
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
    a = _rt.stream(0, "`a`\n\nUp to 64 bytes. A frame may lack it.")
    a_as = _rt.stream(1, "`a_as`")
    a_text = _rt.stream(2, "`a_text`\n\nUp to 8 bytes.")
    g = _rt.stream(3, "`g`\n\nShape: (2, 2).")
    g_shape = _rt.stream(4, "`g_shape`")
    p = _rt.stream(5, "`p`\n\nShape: (2, 2), planes x, y.")
    p_mut = _rt.stream(6, "`p_mut`\n\nShape: (2, 2), planes x, y.")
    set_g = _rt.stream(7, "`set_g`")


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""

    a = Streams.a
    a_as = Streams.a_as
    a_text = Streams.a_text
    g = Streams.g
    g_shape = Streams.g_shape
    p = Streams.p
    p_mut = Streams.p_mut
    set_g = Streams.set_g


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
