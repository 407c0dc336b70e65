"""What can go wrong: one base, `ShmxError`, and a class for each thing that a program may want to handle.

A text names the thing (segment, stream, control), both sides of what does not match, and the way out. Texts may
change with any version: programs ask for classes. That there is no new frame, or that the writer is gone, is no
error.
"""

from __future__ import annotations

__all__ = [
    "ClosedError",
    "ControlError",
    "ControlFull",
    "ForkedError",
    "NoRoom",
    "PinsTaken",
    "ReadersTaken",
    "SchemaError",
    "SchemaMismatch",
    "SegmentBusy",
    "SegmentCorrupt",
    "SegmentDenied",
    "SegmentNotFound",
    "SettingError",
    "ShmxError",
    "SlotsPinned",
    "StreamError",
    "StreamMissing",
    "TextError",
]


class ShmxError(Exception):
    """The base of all errors of this package."""

    def __str__(self) -> str:
        # as it is: KeyError would show its repr
        return str(self.args[0]) if self.args else ""


class SettingError(ShmxError, ValueError):
    """A name that is no segment name, or settings that make no segment."""


class SegmentBusy(ShmxError):
    """The name has a live writer (the text has its pid), or another process is just starting or closing it."""


class SegmentNotFound(ShmxError, FileNotFoundError):
    """There is no segment of that name, nor came one in the time that was given."""


class SegmentDenied(ShmxError, PermissionError):
    """The file's permissions do not allow it."""


class SegmentCorrupt(ShmxError):
    """The segment's bytes contradict themselves, or it is no segment of this kind."""


class ForkedError(ShmxError, RuntimeError):
    """The handle was made before this process was forked and is its parent's. Arrays stay readable."""


class ClosedError(ShmxError, ValueError):
    """The handle was closed, or the frame was given back or published."""


class ReadersTaken(ShmxError):
    """All reader slots are taken, and by whom. Watching takes none."""


class PinsTaken(ShmxError, BufferError):
    """This client holds as many frames as it may; the text has their ids. Drop their arrays and frames."""


class SlotsPinned(ShmxError, BufferError):
    """The server found no slot that is not pinned, and by whom."""


class SchemaMismatch(ShmxError, TypeError):
    """The schema does not fit the segment: a line for each stream or control that differs, with both sides."""


class SchemaError(ShmxError, ValueError):
    """A schema is inconsistent; the text has the path of what is wrong."""


class NoRoom(ShmxError, MemoryError):
    """There was no memory for the segment; the text says how much it needs and how much is free."""


class StreamError(ShmxError, ValueError):
    """A stream was not written, was written twice, or got another number of elements than it takes."""


class StreamMissing(ShmxError, KeyError):
    """There is no stream of that name or number; the text has those that there are."""


class TextError(ShmxError, ValueError):
    """A text is no UTF-8, or no JSON."""


class ControlError(ShmxError, ValueError):
    """A control message that the segment does not take or does not know, or that is not of its form."""


class ControlFull(ShmxError, BufferError):
    """The control ring has no room until the server reads it. Try again later."""
