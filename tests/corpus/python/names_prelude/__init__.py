# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Types called like those of the standard library.

Made by shmxc 0.1.0 from names_prelude.yaml. Do not edit.
"""

import enum as _enum

import numpy as _np
import shmx_runtime as _rt

_rt.check_contract(1)

__all__ = [
    "Box",
    "Client",
    "Clone",
    "Control",
    "Copy",
    "Debug",
    "Default",
    "Err",
    "Frame",
    "FrameMut",
    "None_",
    "Ok",
    "Option",
    "Result",
    "Server",
    "Sized",
    "Snapshot",
    "Some",
    "Streams",
    "String",
    "Vec",
    "Watcher",
    "ids",
    "schema",
]


class ids:
    """Numbers of the streams."""

    BOXED = 1
    OPT = 2
    RES = 3
    LOG = 4
    HUD = 5
    SOME = 6


class Err(_enum.IntFlag):
    """Flags `Err`: any combination of bits is legal."""

    OK = 0x1


class None_(_enum.IntFlag):
    """Flags `None`: any combination of bits is legal."""

    SOME = 0x1


class Ok(_enum.IntFlag):
    """Flags `Ok`: any combination of bits is legal."""

    ERR = 0x1


class Result(_enum.IntEnum):
    """Enum `Result`."""

    OK = 0
    ERR = 1


class Some(_enum.IntFlag):
    """Flags `Some`: any combination of bits is legal."""

    NONE = 0x1

Option = _np.dtype({
    "names": [
        "a",
    ],
    "formats": [
        "u1",
    ],
    "offsets": [
        0,
    ],
    "itemsize": 1,
})
"""Record `Option`."""

Vec = _np.dtype({
    "names": [
        "a",
    ],
    "formats": [
        "<f4",
    ],
    "offsets": [
        0,
    ],
    "itemsize": 4,
})
"""Record `Vec`."""

String = _np.dtype({
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
"""Record `String`."""

Copy = _np.dtype({
    "names": [
        "a",
    ],
    "formats": [
        "u1",
    ],
    "offsets": [
        0,
    ],
    "itemsize": 1,
})
"""Record `Copy`."""

Clone = _np.dtype({
    "names": [
        "a",
    ],
    "formats": [
        "u1",
    ],
    "offsets": [
        0,
    ],
    "itemsize": 1,
})
"""Record `Clone`."""

Default = _np.dtype({
    "names": [
        "a",
    ],
    "formats": [
        "u1",
    ],
    "offsets": [
        0,
    ],
    "itemsize": 1,
})
"""Record `Default`."""

Debug = _np.dtype({
    "names": [
        "a",
        "b",
    ],
    "formats": [
        "u1",
        "<u2",
    ],
    "offsets": [
        0,
        2,
    ],
    "itemsize": 4,
})
"""Record `Debug`."""

Sized = _np.dtype({
    "names": [
        "a",
    ],
    "formats": [
        "u1",
    ],
    "offsets": [
        0,
    ],
    "itemsize": 1,
})
"""Record `Sized`."""

Box = _np.dtype({
    "names": [
        "a",
        "b",
        "c",
        "d",
        "e",
        "f",
        "g",
        "h",
        "i",
        "j",
        "k",
        "l",
        "m",
    ],
    "formats": [
        Option,
        "u1",  # Result
        "u1",  # Some
        "<u2",  # None_
        "<u4",  # Ok
        "<u8",  # Err
        Vec,
        String,
        Copy,
        Clone,
        Default,
        Debug,
        Sized,
    ],
    "offsets": [
        0,
        1,
        2,
        4,
        8,
        16,
        24,
        28,
        36,
        37,
        38,
        40,
        44,
    ],
    "itemsize": 48,
})
"""Record `Box`."""

schema = _rt.Schema(
    blob=(
        b"\x04\x10\0\0\x89\0\0\0\x01\0\0\0\0\0\0\0\x0e\0\0\0\x06\0\0\0\x01\0\0\0\x04\0\0\0\x02\0\0\0"
        b"\0\0\0\0\xff\xff\xff\xff\0\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x80\x01\0\0\0\0\0\0\0\0\0\0\x0d"
        b"\0\0\x000\0\0\0\0\0\0\0names_preludeTypes called like those of the standard library.\0\0\0"
        b"\0\0\0\0\0\0\0\0\0\0\0\0\x03\x10\0\0c\x02\0\0\0\0\0\0 \0\0\x000\0\0\0\x08\0\0\0\x0d\0\0\0\x03"
        b"\0\0\0\0\0\0\0Box\0\0\0\0 \0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x11\0\0\0a{\"type"
        b"\":\"Option\"}\x01\0\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x11\0\0\0b{\"ty"
        b"pe\":\"Result\"}\x02\0\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x0f\0\0\0c{\""
        b"type\":\"Some\"}\x04\0\0\0\x05\0\0\0\x01\0\0\0\x02\0\0\0\x01\0\0\0\x01\0\0\0\x0f\0\0\0d{\""
        b"type\":\"None\"}\x08\0\0\0\x07\0\0\0\x01\0\0\0\x04\0\0\0\x01\0\0\0\x01\0\0\0\x0d\0\0\0e{\""
        b"type\":\"Ok\"}\x10\0\0\0\x09\0\0\0\x01\0\0\0\x08\0\0\0\x01\0\0\0\x01\0\0\0\x0e\0\0\0f{\"ty"
        b"pe\":\"Err\"}\x18\0\0\0 \0\0\0\x01\0\0\0\x04\0\0\0\x01\0\0\0\x01\0\0\0\x0e\0\0\0g{\"type\""
        b":\"Vec\"}\x1c\0\0\0 \0\0\0\x01\0\0\0\x08\0\0\0\x01\0\0\0\x01\0\0\0\x11\0\0\0h{\"type\":\"S"
        b"tring\"}$\0\0\0 \0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x0f\0\0\0i{\"type\":\"Copy\""
        b"}%\0\0\0 \0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x10\0\0\0j{\"type\":\"Clone\"}&\0\0"
        b"\0 \0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x12\0\0\0k{\"type\":\"Default\"}(\0\0\0 "
        b"\0\0\0\x01\0\0\0\x04\0\0\0\x01\0\0\0\x01\0\0\0\x10\0\0\0l{\"type\":\"Debug\"},\0\0\0 \0\0\0"
        b"\x01\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x10\0\0\0m{\"type\":\"Sized\"}\0\0\0\0\0\x03\x10\0"
        b"\0>\0\0\0\0\0\0\0 \0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x05\0\0\0\0\0\0\0Clone\0\0\0\0\x03\0"
        b"\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\0\0\0\0a\0\0\0\0\0\0\0\0\0\0\x03\x10\0\0=\0\0"
        b"\0\0\0\0\0 \0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x04\0\0\0\0\0\0\0Copy\0\0\0\0\x03\0\0\0\x01"
        b"\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\0\0\0\0a\0\0\0\0\0\0\0\0\0\0\0\x03\x10\0\0[\0\0\0\0\0"
        b"\0\0 \0\0\0\x04\0\0\0\x02\0\0\0\x02\0\0\0\x05\0\0\0\0\0\0\0Debug\0\0\0\0\x03\0\0\0\x01\0\0"
        b"\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\0\0\0\0a\x02\0\0\0\x05\0\0\0\x01\0\0\0\x02\0\0\0\x01\0\0\0"
        b"\x01\0\0\0\0\0\0\0b\0\0\0\0\0\0\0\0\0\0\0\0\0\x03\x10\0\0@\0\0\0\0\0\0\0 \0\0\0\x01\0\0\0\x01"
        b"\0\0\0\x01\0\0\0\x07\0\0\0\0\0\0\0Default\0\0\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x01"
        b"\0\0\0\0\0\0\0a\0\0\0\0\0\0\0\0\x03\x10\0\x001\0\0\0\x02\0\0\0\x09\0\0\0\x08\0\0\0\x08\0\0"
        b"\0\x01\0\0\0\x03\0\0\0\0\0\0\0Err\x01\0\0\0\0\0\0\0\x02\0\0\0\0\0\0\0ok\0\0\0\0\0\0\0\x03\x10"
        b"\0\x004\0\0\0\x02\0\0\0\x05\0\0\0\x02\0\0\0\x02\0\0\0\x01\0\0\0\x04\0\0\0\0\0\0\0None\x01\0"
        b"\0\0\0\0\0\0\x04\0\0\0\0\0\0\0some\0\0\0\0\x03\x10\0\x001\0\0\0\x02\0\0\0\x07\0\0\0\x04\0\0"
        b"\0\x04\0\0\0\x01\0\0\0\x02\0\0\0\0\0\0\0Ok\x01\0\0\0\0\0\0\0\x03\0\0\0\0\0\0\0err\0\0\0\0\0"
        b"\0\0\x03\x10\0\0?\0\0\0\0\0\0\0 \0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x06\0\0\0\0\0\0\0Opti"
        b"on\0\0\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\0\0\0\0a\0\0\0\0\0\0\0\0\0\x03"
        b"\x10\0\0G\0\0\0\x01\0\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x02\0\0\0\x06\0\0\0\0\0\0\0Result\0"
        b"\0\0\0\0\0\0\0\x02\0\0\0\0\0\0\0ok\x01\0\0\0\0\0\0\0\x03\0\0\0\0\0\0\0err\0\x03\x10\0\0>\0"
        b"\0\0\0\0\0\0 \0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x05\0\0\0\0\0\0\0Sized\0\0\0\0\x03\0\0\0"
        b"\x01\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\0\0\0\0a\0\0\0\0\0\0\0\0\0\0\x03\x10\0\x004\0\0\0"
        b"\x02\0\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x04\0\0\0\0\0\0\0Some\x01\0\0\0\0\0\0\0"
        b"\x04\0\0\0\0\0\0\0none\0\0\0\0\x03\x10\0\0\\\0\0\0\0\0\0\0 \0\0\0\x08\0\0\0\x04\0\0\0\x02\0"
        b"\0\0\x06\0\0\0\0\0\0\0String\0\0\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\0\0"
        b"\0\0a\x04\0\0\0\x07\0\0\0\x01\0\0\0\x04\0\0\0\x01\0\0\0\x01\0\0\0\0\0\0\0b\0\0\0\0\0\0\0\0"
        b"\0\0\0\0\x03\x10\0\0<\0\0\0\0\0\0\0 \0\0\0\x04\0\0\0\x04\0\0\0\x01\0\0\0\x03\0\0\0\0\0\0\0"
        b"Vec\0\0\0\0\x0c\0\0\0\x01\0\0\0\x04\0\0\0\x01\0\0\0\x01\0\0\0\0\0\0\0a\0\0\0\0\0\0\0\0\0\0"
        b"\0\0\0\x10\0\0B\0\0\0\x01\0\0\0 \0\0\0\x01\0\0\0\0\0\0\x000\0\0\0\x02\0\0\0\x05\0\0\0\x1d\0"
        b"\0\0boxed{\"shape\":[null],\"type\":\"Box\"}\0\0\0\0\0\0\0\x10\0\0D\0\0\0\x02\0\0\0 \0\0\0"
        b"\x01\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x03\0\0\0!\0\0\0opt{\"optional\":true,\"type\":\"Op"
        b"tion\"}\0\0\0\0\0\x10\0\0D\0\0\0\x03\0\0\0\x03\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0"
        b"\x03\0\0\0!\0\0\0res{\"optional\":true,\"type\":\"Result\"}\0\0\0\0\0\x10\0\0U\0\0\0\x04\0"
        b"\0\0\x03\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x08\0\0\0\x03\0\0\x002\0\0\0log{\"encoding\":\""
        b"utf8\",\"optional\":true,\"shape\":[null]}\0\0\0\0\x10\0\0E\0\0\0\x05\0\0\0\x03\0\0\0\x01\0"
        b"\0\0\0\0\0\0\x01\0\0\0\x08\0\0\0\x03\0\0\0\"\0\0\0hud{\"encoding\":\"json\",\"shape\":[nul"
        b"l]}\0\0\0\0\x10\0\0Y\0\0\0\x06\0\0\0\x03\0\0\0\x02\0\0\0\0\0\0\0\x02\0\0\0\x03\0\0\0\x04\0"
        b"\0\x005\0\0\0some{\"components\":[\"x\",\"y\"],\"shape\":[null],\"type\":\"Some\"}\0\0\0\0"
        b"\0\0\0\0\0\0\0\0\0\0\0\x02\x10\0\0\xa2\0\0\0\x01\0\0\0\x08\0\0\0\x04\0\0\0\x03\0\0\0\x03\0"
        b"\0\0\0\0\0\0set\0\0\0\0 \0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x11\0\0\0a{\"type\""
        b":\"Option\"}\x01\0\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x11\0\0\0b{\"type"
        b"\":\"Result\"}\x04\0\0\0 \0\0\0\x01\0\0\0\x04\0\0\0\x01\0\0\0\x01\0\0\0\x0e\0\0\0c{\"type\""
        b":\"Vec\"}\0\0\0\0\0\0"
    ),
    schema_hash=0x34c193c7ed18b3d6,
    layout_hash=0x4ae608bff99d9282,
    streams=(
        "boxed",
        "opt",
        "res",
        "log",
        "hud",
        "some",
    ),
    controls=(
        "set",
    ),
    enums={
        "Err": Err,
        "None": None_,
        "Ok": Ok,
        "Result": Result,
        "Some": Some,
    },
    dtypes={
        "Box": Box,
        "Clone": Clone,
        "Copy": Copy,
        "Debug": Debug,
        "Default": Default,
        "Option": Option,
        "Sized": Sized,
        "String": String,
        "Vec": Vec,
    },
)
"""What the runtime knows of the schema."""


class Streams:
    """The streams of frames and snapshots."""

    __slots__ = ()
    boxed = _rt.stream(0, "`boxed`\n\nShape: (n,), n up to 2.")
    opt = _rt.stream(1, "`opt`\n\nA frame may lack it.")
    res = _rt.stream(2, "`res`\n\nA frame may lack it.")
    log = _rt.stream(3, "`log`\n\nUp to 8 bytes. A frame may lack it.")
    hud = _rt.stream(4, "`hud`\n\nUp to 8 bytes. A frame may lack it.")
    some = _rt.stream(5, "`some`\n\nShape: (2, n), n up to 3, planes x, y.")


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""

    boxed = Streams.boxed
    opt = Streams.opt
    res = Streams.res
    log = Streams.log
    hud = Streams.hud
    some = Streams.some


class Control:
    """What a client tells the server: a class each."""

    class set(_rt.Message):
        """Message `set`."""

        _control = (schema, 0, ("a", "b", "c"))


class Server(_rt.Server):
    """Publishes frames."""

    _schema = schema
    _frame = FrameMut
    _controls = (
        Control.set,
    )


class Client(_rt.Client):
    """Reads frames, zero copy, and sends control messages."""

    _schema = schema
    _frame = Frame


class Watcher(_rt.Watcher):
    """Copies frames of a segment that it can't write to."""

    _schema = schema
    _frame = Snapshot
