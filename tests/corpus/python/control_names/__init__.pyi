# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Names that the generated code has for itself, or that are words of languages.

Made by shmxc 0.1.0 from control_names.yaml. Do not edit.
"""

import builtins as _builtins

import shmx_runtime as _rt

__all__ = [
    "Client",
    "Control",
    "Frame",
    "FrameMut",
    "Server",
    "Snapshot",
    "Streams",
    "Watcher",
    "schema",
]

schema: _rt.Schema
"""What the runtime knows of the schema."""


class Streams:
    """The streams of frames and snapshots."""


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""


class Control:
    """What a client tells the server: a class each."""

    class unknown(_rt.Message):
        """Message `unknown`."""

        __match_args__ = ()
        def __init__(
            self,
        ) -> None: ...

    class self(_rt.Message):
        """Message `self`."""

        __match_args__ = ("id_", "bytes", "out", "body_", "self_", "type", "m", "f0")
        def __init__(
            self,
            *,
            id_: _builtins.int = ...,
            bytes: _builtins.int = ...,
            out: _builtins.int = ...,
            body_: _builtins.int = ...,
            self_: _builtins.int = ...,
            type: _builtins.int = ...,
            m: _builtins.int = ...,
            f0: _builtins.int = ...,
        ) -> None: ...
        @_builtins.property
        def id_(self) -> _builtins.int: ...
        @_builtins.property
        def bytes(self) -> _builtins.int: ...
        @_builtins.property
        def out(self) -> _builtins.int: ...
        @_builtins.property
        def body_(self) -> _builtins.int: ...
        @_builtins.property
        def self_(self) -> _builtins.int: ...
        @_builtins.property
        def type(self) -> _builtins.int: ...
        @_builtins.property
        def m(self) -> _builtins.int: ...
        @_builtins.property
        def f0(self) -> _builtins.int: ...

    class control(_rt.Message):
        """Message `control`."""

        __match_args__ = ("rt", "match")
        def __init__(
            self,
            *,
            rt: _builtins.int = ...,
            match: _builtins.int = ...,
        ) -> None: ...
        @_builtins.property
        def rt(self) -> _builtins.int: ...
        @_builtins.property
        def match(self) -> _builtins.int: ...


class Server(_rt.Server[FrameMut]):
    """Publishes frames."""

    def publish(
        self,
        sim_time: float | None = None,
        /,
    ) -> int:
        """Publishes a frame of copies, whose types and shapes are checked; gives its id."""
    def begin(
        self,
        sim_time: float | None = None,
        /,
    ) -> FrameMut:
        """Begins a frame in place: how many blocks what varies has, 1 where an optional stream is there."""


class Client(_rt.Client[Frame]):
    """Reads frames, zero copy, and sends control messages."""


class Watcher(_rt.Watcher[Snapshot]):
    """Copies frames of a segment that it can't write to."""
