# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Every form of stream, of an enum.

Made by shmxc 0.1.0 from forms_enum.yaml. Do not edit.
"""

import enum as _enum

import shmx_runtime as _rt

_rt.check_contract(1)

__all__ = [
    "Client",
    "Control",
    "Frame",
    "FrameMut",
    "Kind",
    "Server",
    "Snapshot",
    "Streams",
    "Watcher",
    "ids",
    "schema",
]


class ids:
    """Numbers of the streams."""

    ONE = 1
    ONE_NUMBERED = 2
    ONE_NAMED = 3
    LIST = 4
    LIST_NUMBERED = 5
    LIST_NAMED = 6
    PLANES_NUMBERED = 7
    PLANES_NAMED = 8
    GRID = 9
    GRID_NUMBERED = 10
    GRID_PLANES = 11
    SOME = 12
    SOME_NUMBERED = 13
    SOME_PLANES = 14
    SOME_NAMED = 15
    TILES = 16
    TILES_NUMBERED = 17
    TILES_NAMED = 18
    MAYBE = 19
    MAYBE_NUMBERED = 20
    MAYBE_LIST = 21
    MAYBE_PLANES = 22
    MAYBE_NAMED = 23
    MAYBE_SOME = 24
    MAYBE_TILES = 25
    ABSENT = 26
    ABSENT_PLANES = 27


class Kind(_enum.IntEnum):
    """Enum `Kind`."""

    DUST = 0
    GAS = 1
    STAR = 16962

schema = _rt.Schema(
    blob=(
        b"\x04\x10\0\0w\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x1b\0\0\0\0\0\0\0\x04\0\0\0\x02\0\0\0\0\0\0"
        b"\0\xff\xff\xff\xff\0\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x80\x01\0\0\0\0\0\0\0\0\0\0\x0a\0\0"
        b"\0!\0\0\0\0\0\0\0forms_enumEvery form of stream, of an enum.\0\x03\x10\0\0[\0\0\0\x01\0\0\0"
        b"\x05\0\0\0\x02\0\0\0\x02\0\0\0\x03\0\0\0\x04\0\0\0\0\0\0\0Kind\0\0\0\0\0\0\0\0\x04\0\0\0\0"
        b"\0\0\0dust\x01\0\0\0\0\0\0\0\x03\0\0\0\0\0\0\0gasBB\0\0\0\0\0\0\x04\0\0\0\0\0\0\0star\0\0\0"
        b"\0\0\0\0\0\0\0\0\0\0\0\x10\0\x002\0\0\0\x01\0\0\0\x05\0\0\0\x01\0\0\0\0\0\0\0\x02\0\0\0\x01"
        b"\0\0\0\x03\0\0\0\x0f\0\0\0one{\"type\":\"Kind\"}\0\0\0\0\0\0\0\x10\0\0;\0\0\0\x02\0\0\0\x05"
        b"\0\0\0\x03\0\0\0\x01\0\0\0\x06\0\0\0\x01\0\0\0\x0c\0\0\0\x0f\0\0\0one_numbered{\"type\":\""
        b"Kind\"}\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x10\0\0S\0\0\0\x03\0\0\0\x05\0\0\0\x03\0\0\0\x01\0\0\0"
        b"\x06\0\0\0\x01\0\0\0\x09\0\0\0*\0\0\0one_named{\"components\":[\"x\",\"y\",\"z\"],\"type\""
        b":\"Kind\"}\0\0\0\0\0\0\x10\0\0?\0\0\0\x04\0\0\0\x05\0\0\0\x01\0\0\0\0\0\0\0\x02\0\0\0\x05\0"
        b"\0\0\x04\0\0\0\x1b\0\0\0list{\"shape\":[5],\"type\":\"Kind\"}\0\0\0\0\0\0\0\0\0\0\x10\0\0H"
        b"\0\0\0\x05\0\0\0\x05\0\0\0\x03\0\0\0\x01\0\0\0\x06\0\0\0\x05\0\0\0\x0d\0\0\0\x1b\0\0\0list"
        b"_numbered{\"shape\":[5],\"type\":\"Kind\"}\0\x10\0\0`\0\0\0\x06\0\0\0\x05\0\0\0\x03\0\0\0\x01"
        b"\0\0\0\x06\0\0\0\x05\0\0\0\x0a\0\0\x006\0\0\0list_named{\"components\":[\"x\",\"y\",\"z\"]"
        b",\"shape\":[5],\"type\":\"Kind\"}\0\0\0\0\0\0\0\0\0\x10\0\0J\0\0\0\x07\0\0\0\x05\0\0\0\x03"
        b"\0\0\0\0\0\0\0\x06\0\0\0\x05\0\0\0\x0f\0\0\0\x1b\0\0\0planes_numbered{\"shape\":[5],\"type"
        b"\":\"Kind\"}\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x10\0\0b\0\0\0\x08\0\0\0\x05\0\0\0\x03\0\0\0\0\0"
        b"\0\0\x06\0\0\0\x05\0\0\0\x0c\0\0\x006\0\0\0planes_named{\"components\":[\"x\",\"y\",\"z\"]"
        b",\"shape\":[5],\"type\":\"Kind\"}\0\0\0\0\0\0\0\x10\0\0A\0\0\0\x09\0\0\0\x05\0\0\0\x01\0\0"
        b"\0\0\0\0\0\x02\0\0\0\x06\0\0\0\x04\0\0\0\x1d\0\0\0grid{\"shape\":[2,3],\"type\":\"Kind\"}\0"
        b"\0\0\0\0\0\0\0\x10\0\0J\0\0\0\x0a\0\0\0\x05\0\0\0\x03\0\0\0\x01\0\0\0\x06\0\0\0\x06\0\0\0\x0d"
        b"\0\0\0\x1d\0\0\0grid_numbered{\"shape\":[2,3],\"type\":\"Kind\"}\0\0\0\0\0\0\0\0\0\0\0\0\0"
        b"\0\0\x10\0\0c\0\0\0\x0b\0\0\0\x05\0\0\0\x03\0\0\0\0\0\0\0\x06\0\0\0\x06\0\0\0\x0b\0\0\x008"
        b"\0\0\0grid_planes{\"components\":[\"x\",\"y\",\"z\"],\"shape\":[2,3],\"type\":\"Kind\"}\0\0"
        b"\0\0\0\0\x10\0\0B\0\0\0\x0c\0\0\0\x05\0\0\0\x01\0\0\0\0\0\0\0\x02\0\0\0\x09\0\0\0\x04\0\0\0"
        b"\x1e\0\0\0some{\"shape\":[null],\"type\":\"Kind\"}\0\0\0\0\0\0\0\x10\0\0K\0\0\0\x0d\0\0\0\x05"
        b"\0\0\0\x03\0\0\0\x01\0\0\0\x06\0\0\0\x09\0\0\0\x0d\0\0\0\x1e\0\0\0some_numbered{\"shape\":"
        b"[null],\"type\":\"Kind\"}\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x10\0\0I\0\0\0\x0e\0\0\0\x05\0\0\0\x03"
        b"\0\0\0\0\0\0\0\x06\0\0\0\x09\0\0\0\x0b\0\0\0\x1e\0\0\0some_planes{\"shape\":[null],\"type\""
        b":\"Kind\"}\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x10\0\0c\0\0\0\x0f\0\0\0\x05\0\0\0\x03\0\0\0\0\0"
        b"\0\0\x06\0\0\0\x09\0\0\0\x0a\0\0\x009\0\0\0some_named{\"components\":[\"x\",\"y\",\"z\"],\""
        b"shape\":[null],\"type\":\"Kind\"}\0\0\0\0\0\0\x10\0\0G\0\0\0\x10\0\0\0\x05\0\0\0\x01\0\0\0"
        b"\0\0\0\0\x02\0\0\0\x18\0\0\0\x05\0\0\0\"\0\0\0tiles{\"shape\":[null,2,3],\"type\":\"Kind\""
        b"}\0\0\x10\0\0P\0\0\0\x11\0\0\0\x05\0\0\0\x03\0\0\0\x01\0\0\0\x06\0\0\0\x18\0\0\0\x0e\0\0\0"
        b"\"\0\0\0tiles_numbered{\"shape\":[null,2,3],\"type\":\"Kind\"}\0\0\0\0\0\0\0\0\0\x10\0\0h\0"
        b"\0\0\x12\0\0\0\x05\0\0\0\x03\0\0\0\0\0\0\0\x06\0\0\0\x18\0\0\0\x0b\0\0\0=\0\0\0tiles_named"
        b"{\"components\":[\"x\",\"y\",\"z\"],\"shape\":[null,2,3],\"type\":\"Kind\"}\0\x10\0\0D\0\0"
        b"\0\x13\0\0\0\x05\0\0\0\x01\0\0\0\0\0\0\0\x02\0\0\0\x01\0\0\0\x05\0\0\0\x1f\0\0\0maybe{\"op"
        b"tional\":true,\"type\":\"Kind\"}\0\0\0\0\0\x10\0\0M\0\0\0\x14\0\0\0\x05\0\0\0\x03\0\0\0\x01"
        b"\0\0\0\x06\0\0\0\x01\0\0\0\x0e\0\0\0\x1f\0\0\0maybe_numbered{\"optional\":true,\"type\":\""
        b"Kind\"}\0\0\0\0\0\0\0\0\0\0\0\0\x10\0\0U\0\0\0\x15\0\0\0\x05\0\0\0\x01\0\0\0\0\0\0\0\x02\0"
        b"\0\0\x05\0\0\0\x0a\0\0\0+\0\0\0maybe_list{\"optional\":true,\"shape\":[5],\"type\":\"Kind\""
        b"}\0\0\0\0\x10\0\0W\0\0\0\x16\0\0\0\x05\0\0\0\x03\0\0\0\0\0\0\0\x06\0\0\0\x05\0\0\0\x0c\0\0"
        b"\0+\0\0\0maybe_planes{\"optional\":true,\"shape\":[5],\"type\":\"Kind\"}\0\0\x10\0\0q\0\0\0"
        b"\x17\0\0\0\x05\0\0\0\x03\0\0\0\0\0\0\0\x06\0\0\0\x05\0\0\0\x0b\0\0\0F\0\0\0maybe_named{\"c"
        b"omponents\":[\"x\",\"y\",\"z\"],\"optional\":true,\"shape\":[5],\"type\":\"Kind\"}\0\0\0\0"
        b"\0\0\0\0\x10\0\0X\0\0\0\x18\0\0\0\x05\0\0\0\x01\0\0\0\0\0\0\0\x02\0\0\0\x09\0\0\0\x0a\0\0\0"
        b".\0\0\0maybe_some{\"optional\":true,\"shape\":[null],\"type\":\"Kind\"}\0\x10\0\0x\0\0\0\x19"
        b"\0\0\0\x05\0\0\0\x03\0\0\0\0\0\0\0\x06\0\0\0\x18\0\0\0\x0b\0\0\0M\0\0\0maybe_tiles{\"compo"
        b"nents\":[\"x\",\"y\",\"z\"],\"optional\":true,\"shape\":[null,2,3],\"type\":\"Kind\"}\0\x10"
        b"\0\0E\0\0\0\x1a\0\0\0\x05\0\0\0\x01\0\0\0\0\0\0\0\x02\0\0\0\x01\0\0\0\x06\0\0\0\x1f\0\0\0a"
        b"bsent{\"optional\":true,\"type\":\"Kind\"}\0\0\0\0\x10\0\0s\0\0\0\x1b\0\0\0\x05\0\0\0\x03\0"
        b"\0\0\0\0\0\0\x06\0\0\0\x05\0\0\0\x0d\0\0\0F\0\0\0absent_planes{\"components\":[\"x\",\"y\""
        b",\"z\"],\"optional\":true,\"shape\":[5],\"type\":\"Kind\"}\0\0\0\0\0"
    ),
    schema_hash=0xda98c53b69f440ee,
    layout_hash=0x9d9703efdcbcf0dc,
    streams=(
        "one",
        "one_numbered",
        "one_named",
        "list",
        "list_numbered",
        "list_named",
        "planes_numbered",
        "planes_named",
        "grid",
        "grid_numbered",
        "grid_planes",
        "some",
        "some_numbered",
        "some_planes",
        "some_named",
        "tiles",
        "tiles_numbered",
        "tiles_named",
        "maybe",
        "maybe_numbered",
        "maybe_list",
        "maybe_planes",
        "maybe_named",
        "maybe_some",
        "maybe_tiles",
        "absent",
        "absent_planes",
    ),
    controls=(
    ),
    enums={
        "Kind": Kind,
    },
    dtypes={
    },
)
"""What the runtime knows of the schema."""


class Streams:
    """The streams of frames and snapshots."""

    __slots__ = ()
    one = _rt.stream(0, "`one`")
    one_numbered = _rt.stream(1, "`one_numbered`\n\nShape: (3,).")
    one_named = _rt.stream(2, "`one_named`\n\nShape: (3,), components x, y, z.")
    list = _rt.stream(3, "`list`\n\nShape: (5,).")
    list_numbered = _rt.stream(4, "`list_numbered`\n\nShape: (5, 3).")
    list_named = _rt.stream(5, "`list_named`\n\nShape: (5, 3), components x, y, z.")
    planes_numbered = _rt.stream(6, "`planes_numbered`\n\nShape: (3, 5).")
    planes_named = _rt.stream(7, "`planes_named`\n\nShape: (3, 5), planes x, y, z.")
    grid = _rt.stream(8, "`grid`\n\nShape: (2, 3).")
    grid_numbered = _rt.stream(9, "`grid_numbered`\n\nShape: (2, 3, 3).")
    grid_planes = _rt.stream(10, "`grid_planes`\n\nShape: (3, 2, 3), planes x, y, z.")
    some = _rt.stream(11, "`some`\n\nShape: (n,), n up to 9.")
    some_numbered = _rt.stream(12, "`some_numbered`\n\nShape: (n, 3), n up to 9.")
    some_planes = _rt.stream(13, "`some_planes`\n\nShape: (3, n), n up to 9.")
    some_named = _rt.stream(14, "`some_named`\n\nShape: (3, n), n up to 9, planes x, y, z.")
    tiles = _rt.stream(15, "`tiles`\n\nShape: (n, 2, 3), n up to 4.")
    tiles_numbered = _rt.stream(16, "`tiles_numbered`\n\nShape: (n, 2, 3, 3), n up to 4.")
    tiles_named = _rt.stream(17, "`tiles_named`\n\nShape: (3, n, 2, 3), n up to 4, planes x, y, z.")
    maybe = _rt.stream(18, "`maybe`\n\nA frame may lack it.")
    maybe_numbered = _rt.stream(19, "`maybe_numbered`\n\nShape: (3,). A frame may lack it.")
    maybe_list = _rt.stream(20, "`maybe_list`\n\nShape: (5,). A frame may lack it.")
    maybe_planes = _rt.stream(21, "`maybe_planes`\n\nShape: (3, 5). A frame may lack it.")
    maybe_named = _rt.stream(22, "`maybe_named`\n\nShape: (3, 5), planes x, y, z. A frame may lack it.")
    maybe_some = _rt.stream(23, "`maybe_some`\n\nShape: (n,), n up to 9. A frame may lack it.")
    maybe_tiles = _rt.stream(24, "`maybe_tiles`\n\nShape: (3, n, 2, 3), n up to 4, planes x, y, z. A frame may lack it.")
    absent = _rt.stream(25, "`absent`\n\nA frame may lack it.")
    absent_planes = _rt.stream(26, "`absent_planes`\n\nShape: (3, 5), planes x, y, z. A frame may lack it.")


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""

    one = Streams.one
    one_numbered = Streams.one_numbered
    one_named = Streams.one_named
    list = Streams.list
    list_numbered = Streams.list_numbered
    list_named = Streams.list_named
    planes_numbered = Streams.planes_numbered
    planes_named = Streams.planes_named
    grid = Streams.grid
    grid_numbered = Streams.grid_numbered
    grid_planes = Streams.grid_planes
    some = Streams.some
    some_numbered = Streams.some_numbered
    some_planes = Streams.some_planes
    some_named = Streams.some_named
    tiles = Streams.tiles
    tiles_numbered = Streams.tiles_numbered
    tiles_named = Streams.tiles_named
    maybe = Streams.maybe
    maybe_numbered = Streams.maybe_numbered
    maybe_list = Streams.maybe_list
    maybe_planes = Streams.maybe_planes
    maybe_named = Streams.maybe_named
    maybe_some = Streams.maybe_some
    maybe_tiles = Streams.maybe_tiles
    absent = Streams.absent
    absent_planes = Streams.absent_planes


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
