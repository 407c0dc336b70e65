"""What schemas and segments say of themselves, as plain tuples with names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    import builtins
    import enum

    import numpy as np

__all__ = [
    "ControlInfo",
    "FieldInfo",
    "Layout",
    "Reader",
    "ReaderInfo",
    "RingInfo",
    "ServerStats",
    "SlotInfo",
    "StreamInfo",
    "WriterInfo",
    "WriterState",
]


class StreamInfo(NamedTuple):
    """A stream of a schema."""

    #: its number on the wire
    id: int
    #: its name on the wire
    name: str
    #: its name in Python: an attribute of generated frames, a keyword of `publish`
    ident: str
    #: `f32`, `utf8`, `Particle (record)`
    type: str
    #: of its array; of a text, of its bytes
    dtype: np.dtype[Any]
    #: of its array; None where it varies from frame to frame
    shape: tuple[int | None, ...]
    #: the components' names, where they have some
    components: tuple[str, ...]
    #: `soa`: a plane for each component; `aos`
    layout: str
    #: the most elements, blocks or bytes of a text; None where a frame has a fixed number
    max: int | None
    #: whether a frame may lack it
    optional: bool
    unit: str
    doc: str
    #: the author's own words
    meta: dict[str, Any]
    #: all of that in a line
    describes: str


class FieldInfo(NamedTuple):
    """A field of a control message."""

    name: str
    type: str
    #: `number`, `bool`, `bf16`, `enum` (and flags), `record`, `utf8`, `bytes`
    kind: str
    #: the class of an enum or flags
    enum_class: builtins.type[enum.Enum] | None
    unit: str
    doc: str
    meta: dict[str, Any]


class ControlInfo(NamedTuple):
    """A control message of a schema."""

    id: int
    name: str
    #: its name in Python
    ident: str
    doc: str
    meta: dict[str, Any]
    #: how long its body is
    bytes: int
    #: its body, as a structured dtype
    dtype: np.dtype[Any]
    fields: tuple[FieldInfo, ...]


class Reader(NamedTuple):
    """Who sent a control message, as far as can be known: who may write the segment can say anything."""

    #: its number in the segment; given again when it has left
    number: int
    #: its own number; never given again
    id: int
    #: its process, as it says; 0 for a stock SHMX client, which does not say it
    pid: int


class WriterState(NamedTuple):
    """What became of a writer."""

    #: `alive`, `closed`, `dead`, `superseded` (a new segment has the name), or `unknown` (a stock server)
    state: str
    #: its process; None where it is gone and was closed
    pid: int | None

    @property
    def is_alive(self) -> bool:
        """Whether it is there."""
        return self.state == "alive"


class ServerStats(NamedTuple):
    """What a server counted since it was created."""

    #: whether it took over the segment of a writer that had died, or closed and kept it
    took_over: bool
    published: int
    #: frames that were begun and given up
    abandoned: int
    #: slots that were tried; more than one a frame: readers were holding them
    tries: int
    most_tries: int
    #: dead readers whose pins were taken back
    reaped: int
    reaped_stale: int
    #: control messages received
    controls: int
    control_bytes_lost: int


class ReaderInfo(NamedTuple):
    """A reader slot that is in use."""

    number: int
    id: int
    pid: int
    #: the process's name; empty when it is gone or cannot be seen from here
    process: str
    #: `native`, `stock` or `unknown`
    kind: str
    #: None: nobody can know (a stock reader)
    alive: bool | None
    last_frame_seen: int
    missed: int
    #: seconds since it last looked around; None where it never did
    age: float | None
    #: the ids of the frames that it holds
    pinned: tuple[int, ...]
    #: bytes of control messages that wait
    waiting: int


class WriterInfo(NamedTuple):
    """A segment's writer."""

    pid: int
    process: str
    state: WriterState


class SlotInfo(NamedTuple):
    """A slot of the ring."""

    number: int
    seq: int
    frame_id: int
    writing: bool
    #: the numbers of the readers that hold it
    pinned_by: tuple[int, ...]
    payload_bytes: int
    sim_time: float
    publish_ns: int


class RingInfo(NamedTuple):
    """A control ring."""

    reader: int
    read: int
    write: int
    capacity: int
    waiting: int


class Layout(NamedTuple):
    """The numbers that a segment was made with."""

    wire_version: tuple[int, int]
    total_bytes: int
    readers: int
    pins: int
    slots: int
    slot_bytes: int
    #: the most that a frame carries
    frame_bytes: int
    control_bytes: int
    directory_bytes: int
    directory_generation: int
    #: `none`, `crc32` or `fnv`
    checksum: str
    timestamps: bool
    wake_watchers: bool
    created_ns: int
    schema_hash: int
    layout_hash: int
    #: all of it as a table
    text: str
