# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Positions and velocities of the particle solver.

Made by shmxc 0.1.0 from everything.yaml. Do not edit.
"""

import enum as _enum

import numpy as _np
import shmx_runtime as _rt

_rt.check_contract(1)

__all__ = [
    "Client",
    "Control",
    "Fault",
    "Frame",
    "FrameMut",
    "Kind",
    "Particle",
    "Server",
    "Snapshot",
    "Streams",
    "Watcher",
    "ids",
    "schema",
    "sizes",
]


class sizes:
    """Named numbers of the schema."""

    PARTICLES = 100


class ids:
    """Numbers of the streams."""

    TICK = 1
    POSITION = 3
    VELOCITY = 4
    BORN = 5
    DEPTH = 6
    LOG = 7
    HUD = 8
    FAULT = 11


class Fault(_enum.IntFlag):
    """Flags `Fault`: any combination of bits is legal."""

    HOT = 0x1
    STUCK = 0x2


class Kind(_enum.IntEnum):
    """Enum `Kind`."""

    DUST = 0
    GAS = 1
    STAR = 2

Particle = _np.dtype({
    "names": [
        "id",
        "kind",
        "mass",
        "origin",
        "name",
    ],
    "formats": [
        "<u4",
        "u1",  # Kind
        "<f4",
        ("<f4", (3,)),
        "S16",  # UTF-8
    ],
    "offsets": [
        0,
        4,
        8,
        12,
        24,
    ],
    "itemsize": 40,
})
"""Record `Particle`.

mass: Unit: kg.
origin: Components: x, y, z.
"""

schema = _rt.Schema(
    blob=(
        b"\x04\x10\0\0\x92\0\0\0\x01\0\0\0\x03\0\0\0\x03\0\0\0\x08\0\0\0\x03\0\0\0\x04\0\0\0\x02\0\0"
        b"\0\x10\0\0\0\xff\xff\xff\xff\0\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x80\x01\0\0\x02\0\0\0\x01"
        b"\0\0\0\x0a\0\0\x000\0\0\0\0\0\0\0\x09\0\0\0\x0a\0\0\0\x04\0\0\0everythingPositions and vel"
        b"ocities of the particle solver.\0\0\0\0\0\0\x03\x10\0\0I\0\0\0\x02\0\0\0\x05\0\0\0\x02\0\0"
        b"\0\x02\0\0\0\x02\0\0\0\x05\0\0\0\0\0\0\0Fault\x01\0\0\0\0\0\0\0\x03\0\0\0\0\0\0\0hot\x02\0"
        b"\0\0\0\0\0\0\x05\0\0\0\0\0\0\0stuck\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x03\x10\0\0[\0\0\0\x01\0"
        b"\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x03\0\0\0\x04\0\0\0\0\0\0\0Kind\0\0\0\0\0\0\0\0\x04\0\0"
        b"\0\0\0\0\0dust\x01\0\0\0\0\0\0\0\x03\0\0\0\0\0\0\0gas\x02\0\0\0\0\0\0\0\x04\0\0\0\0\0\0\0s"
        b"tar\0\0\0\0\0\0\0\0\0\0\0\0\0\x03\x10\0\0\x1c\x01\0\0\0\0\0\0 \0\0\0(\0\0\0\x04\0\0\0\x05\0"
        b"\0\0\x08\0\0\0\0\0\0\0Particle\0\0\0\0\x07\0\0\0\x01\0\0\0\x04\0\0\0\x01\0\0\0\x02\0\0\0\0"
        b"\0\0\0id\x04\0\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x04\0\0\0\x0f\0\0\0kind{\"type\""
        b":\"Kind\"}\x08\0\0\0\x0c\0\0\0\x01\0\0\0\x04\0\0\0\x01\0\0\0\x04\0\0\0\x0d\0\0\0mass{\"uni"
        b"t\":\"kg\"}\x0c\0\0\0\x0c\0\0\0\x03\0\0\0\x0c\0\0\0\x01\0\0\0\x06\0\0\0\x1c\0\0\0origin{\""
        b"components\":[\"x\",\"y\",\"z\"]}\x18\0\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x10\0\0\0\x04\0\0"
        b"\0 \0\0\0name{\"encoding\":\"utf8\",\"shape\":[16]}\0\0\0\0\0\0\0\0\0\0\0\0\0\x10\0\0$\0\0"
        b"\0\x01\0\0\0\x09\0\0\0\x01\0\0\0\0\0\0\0\x08\0\0\0\x01\0\0\0\x04\0\0\0\0\0\0\0tick\0\0\0\0"
        b"\0\x10\0\0]\0\0\0\x03\0\0\0\x0c\0\0\0\x03\0\0\0\0\0\0\0\x0c\0\0\0d\0\0\0\x08\0\0\x005\0\0\0"
        b"position{\"components\":[\"x\",\"y\",\"z\"],\"shape\":[100],\"unit\":\"m\"}\0\0\0\0\0\0\0\0"
        b"\0\0\0\0\x10\0\0D\0\0\0\x04\0\0\0\x0c\0\0\0\x03\0\0\0\x01\0\0\0\x0c\0\0\0d\0\0\0\x08\0\0\0"
        b"\x1c\0\0\0velocity{\"shape\":[100],\"unit\":\"m/s\"}\0\0\0\0\0\x10\0\0F\0\0\0\x05\0\0\0 \0"
        b"\0\0\x01\0\0\0\0\0\0\0(\0\0\0\0\x01\0\0\x04\0\0\0\"\0\0\0born{\"shape\":[null],\"type\":\""
        b"Particle\"}\0\0\0\x10\0\0Q\0\0\0\x06\0\0\0\x0a\0\0\0\x01\0\0\0\0\0\0\0\x02\0\0\0\0\x0c\0\0"
        b"\x05\0\0\0,\0\0\0depth{\"optional\":true,\"shape\":[48,64],\"unit\":\"m\"}\0\0\0\0\0\0\0\0"
        b"\x10\0\0E\0\0\0\x07\0\0\0\x03\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\0\x10\0\0\x03\0\0\0\"\0\0\0"
        b"log{\"encoding\":\"utf8\",\"shape\":[null]}\0\0\0\0\x10\0\0f\0\0\0\x08\0\0\0\x03\0\0\0\x01"
        b"\0\0\0\0\0\0\0\x01\0\0\0\0\x08\0\0\x11\0\0\x005\0\0\0race-table-update{\"encoding\":\"json"
        b"\",\"meta\":{\"rate\":30},\"shape\":[null]}\0\0\0\x10\0\x005\0\0\0\x0b\0\0\0\x05\0\0\0\x01"
        b"\0\0\0\0\0\0\0\x02\0\0\0\x01\0\0\0\x05\0\0\0\x10\0\0\0fault{\"type\":\"Fault\"}\0\0\0\x02\x10"
        b"\0\0k\0\0\0\x01\0\0\0\x0c\0\0\0\x04\0\0\0\x01\0\0\0\x0b\0\0\0\0\0\0\0set_gravity\0\0\0\0\x0c"
        b"\0\0\0\x03\0\0\0\x0c\0\0\0\x01\0\0\0\x01\0\0\0+\0\0\0g{\"components\":[\"x\",\"y\",\"z\"],"
        b"\"unit\":\"m/s^2\"}\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\x10\0\0]\0\0\0\x02\0\0\0\0\x01\0\0\x01\0"
        b"\0\0\x01\0\0\0\x04\0\0\0\0\0\0\0load\0\0\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\0\x01\0\0\x04\0"
        b"\0\0!\0\0\0path{\"encoding\":\"utf8\",\"shape\":[256]}\0\0\0\0\0\0\0\0\0\0\0\x02\x10\0\0\x1d"
        b"\0\0\0\x03\0\0\0\0\0\0\0\x01\0\0\0\0\0\0\0\x05\0\0\0\0\0\0\0pause\0\0\0\0\0\0\0\0\0\0\0"
    ),
    schema_hash=0x0d71017d1a6eef98,
    layout_hash=0x79422795c55c1851,
    streams=(
        "tick",
        "position",
        "velocity",
        "born",
        "depth",
        "log",
        "hud",
        "fault",
    ),
    controls=(
        "set_gravity",
        "load",
        "pause",
    ),
    enums={
        "Fault": Fault,
        "Kind": Kind,
    },
    dtypes={
        "Particle": Particle,
    },
)
"""What the runtime knows of the schema."""


class Streams:
    """The streams of frames and snapshots."""

    __slots__ = ()
    tick = _rt.stream(0, "`tick`")
    position = _rt.stream(1, "`position`\n\nShape: (3, 100), planes x, y, z. Unit: m.")
    velocity = _rt.stream(2, "`velocity`\n\nShape: (100, 3). Unit: m/s.")
    born = _rt.stream(3, "`born`\n\nShape: (n,), n up to 256.")
    depth = _rt.stream(4, "`depth`\n\nShape: (48, 64). Unit: m. A frame may lack it.")
    log = _rt.stream(5, "`log`\n\nUp to 4096 bytes.")
    hud = _rt.stream(6, "`hud`\n\nUp to 2048 bytes. On the wire: race-table-update. A frame may lack it.")
    fault = _rt.stream(7, "`fault`")


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""

    tick = Streams.tick
    position = Streams.position
    velocity = Streams.velocity
    born = Streams.born
    depth = Streams.depth
    log = Streams.log
    hud = Streams.hud
    fault = Streams.fault


class Control:
    """What a client tells the server: a class each."""

    class set_gravity(_rt.Message):
        """Message `set_gravity`."""

        _control = (schema, 0, ("g",))

    class load(_rt.Message):
        """Message `load`."""

        _control = (schema, 1, ("path",))

    class pause(_rt.Message):
        """Message `pause`."""

        _control = (schema, 2, ())


class Server(_rt.Server):
    """Publishes frames."""

    _schema = schema
    _frame = FrameMut
    _controls = (
        Control.set_gravity,
        Control.load,
        Control.pause,
    )


class Client(_rt.Client):
    """Reads frames, zero copy, and sends control messages."""

    _schema = schema
    _frame = Frame


class Watcher(_rt.Watcher):
    """Copies frames of a segment that it can't write to."""

    _schema = schema
    _frame = Snapshot
