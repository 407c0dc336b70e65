# @generated
# fmt: off
# ruff: noqa: E501, E741, E742, E743, N801
"""Not a test:

```
assert!(false);
```

~~~rust
assert!(false);
~~~

> ```should_panic
> let ok = 1;
> ```

    assert!(false, "indented");

1. a list

       assert!(false, "in a list");

<!-- never closed
```
-->
```
An open fence:
````python
```
assert False

Made by shmxc 0.1.0 from docs_fences.yaml. Do not edit.
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
        b"\x04\x10\0\0Z\x01\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0\0\0\0\0\x04\0\0\0\x02\0\0\0\0\0\0"
        b"\0\xff\xff\xff\xff\0\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x80\x01\0\0\0\0\0\0\0\0\0\0\x0b\0\0"
        b"\0\x03\x01\0\0\0\0\0\0docs_fencesNot a test:\x0a\x0a```\x0aassert!(false);\x0a```\x0a\x0a~"
        b"~~rust\x0aassert!(false);\x0a~~~\x0a\x0a> ```should_panic\x0a> let ok = 1;\x0a> ```\x0a\x0a"
        b"    assert!(false, \"indented\");\x0a\x0a1. a list\x0a\x0a       assert!(false, \"in a lis"
        b"t\");\x0a\x0a<!-- never closed\x0a```\x0a-->\x0a```\x0aAn open fence:\x0a````python\x0a```"
        b"\x0aassert False\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x10\0\0L\0\0\0\x01\0\0\0\x03\0\0\0\x01\0\0\0"
        b"\0\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0+\0\0\0x{\"doc\":\"```rust,no_run\\ncompile_error!()"
        b";\"}\0\0\0\0\0\0\0\0\0\0\0\0"
    ),
    schema_hash=0x30ba20bc4ded364f,
    layout_hash=0xfb277b8866bd1304,
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
    x = _rt.stream(0, "```rust,no_run\ncompile_error!();")


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
