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

schema: _rt.Schema
"""What the runtime knows of the schema."""


class Streams:
    """The streams of frames and snapshots."""

    @property
    def x(self) -> int:
        """```rust,no_run
        compile_error!();
        """


class Frame(Streams, _rt.Frame):
    """A frame to read, zero copy: its arrays hold it while they live."""


class Snapshot(Streams, _rt.Snapshot):
    """A checked copy of a frame."""


class FrameMut(_rt.FrameMut):
    """A frame to write. Left with an error, it leaves no trace."""

    @property
    def x(self) -> int:
        """```rust,no_run
        compile_error!();
        """
    @x.setter
    def x(self, value: int, /) -> None: ...


class Control:
    """What a client tells the server: a class each."""


class Server(_rt.Server[FrameMut]):
    """Publishes frames."""

    def publish(
        self,
        sim_time: float | None = None,
        /,
        *,
        x: int,
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
