"""What is known to go wrong in another shared memory library's Python binding, across processes."""

from __future__ import annotations

import os
import time

import numpy as np
import pytest

import shmx_runtime
from conftest import FOUR, Spawn, ended, line, tell
from shmx_runtime import Client, Inspector, Server

READER = """
import numpy as np, shmx_runtime
client = shmx_runtime.Client.attach(args[0], wait=10)
frame = client.wait(10)
"""


def test_four_f32_have_length_4_and_16_bytes_on_both_sides(name: str, spawn: Spawn) -> None:
    with Server.create(name, schema=FOUR) as server:
        with server.begin() as loan:
            written = loan["volts"]
            assert (len(written), written.nbytes, written.dtype) == (4, 16, np.float32)
            written[:] = [0.5, 1.5, 2.5, 3.5]
        child = spawn(READER + "v = frame['volts']; print(len(v), v.nbytes, v.dtype, v.tolist(), flush=True)", name)
        assert line(child) == "4 16 float32 [0.5, 1.5, 2.5, 3.5]"
        ended(child)


def test_a_view_kept_after_its_frame_never_changes(name: str, spawn: Spawn) -> None:
    with Server.create(name, schema=FOUR) as server:
        server.publish(volts=[1, 1, 1, 1])
        child = spawn(
            READER
            + """
view = frame["volts"]
del frame
print("held", flush=True)
for _ in range(100):
    newer = client.wait(10)
    assert (newer["volts"] != 1).all()
    assert view.tolist() == [1.0] * 4, view
    del newer
print("same", flush=True)
client.close()
assert view.tolist() == [1.0] * 4, view
sys.stdin.readline()
assert view.tolist() == [1.0] * 4, view
""",
            name,
        )
        assert line(child) == "held"
        for n in range(2, 2000):
            server.publish(volts=[n] * 4)
            time.sleep(0.001)
            if n % 100 == 0 and child.poll() is not None:
                break
        assert line(child) == "same"
        for n in range(2000, 2500):
            server.publish(volts=[n] * 4)
    tell(child)
    ended(child)


def test_writing_to_a_received_view_kills_nobody(name: str, spawn: Spawn) -> None:
    with Server.create(name, schema=FOUR) as server:
        server.publish(volts=[1, 2, 3, 4])
        child = spawn(
            READER
            + """
view = frame["volts"]
for write in (lambda: view.fill(0), lambda: view.__setitem__(0, 1.0), lambda: np.add(view, 1, out=view),
              lambda: view.sort(), lambda: view.resize((8,)), lambda: view.flags.__setattr__("writeable", True),
              lambda: np.copyto(view, 0), lambda: view.flat.__setitem__(0, 1.0), lambda: view.byteswap(inplace=True)):
    try:
        write()
    except ValueError as error:
        continue
    raise SystemExit("it was written")
print(view.tolist(), flush=True)
""",
            name,
        )
        assert line(child) == "[1.0, 2.0, 3.0, 4.0]"
        ended(child)
        server.publish(volts=[5, 6, 7, 8])


def test_two_layouts_of_equal_size_refuse_each_other(name: str, spawn: Spawn) -> None:
    def schema(fields: dict[str, str]) -> shmx_runtime.Schema:
        return shmx_runtime.Schema.from_dict(
            {
                "schema": "lab",
                "types": {"Probe": {"record": fields}},
                "streams": {"probe": {"id": 1, "type": "Probe", "count": 3}},
            }
        )

    ours, theirs = schema({"mass": "f32", "charge": "f32"}), schema({"charge": "f32", "mass": "i32"})
    with Server.create(name, schema=ours):
        child = spawn(
            """
import shmx_runtime
class Client(shmx_runtime.Client):
    _schema = shmx_runtime.Schema(bytes.fromhex(args[1]))
try:
    Client.attach(args[0])
except shmx_runtime.SchemaMismatch as error:
    print(str(error).replace("\\n", " "), flush=True)
""",
            name,
            theirs.blob.hex(),
        )
        said = line(child)
        assert "probe" in said
        assert "mass" in said
        assert "charge" in said
        ended(child)


def test_a_forked_worker_reads_what_its_parent_holds(name: str, spawn: Spawn) -> None:
    with Server.create(name, schema=FOUR, readers=1) as server:
        server.publish(volts=[1, 2, 3, 4])
        parent = spawn(
            READER
            + """
import os
view = frame["volts"]
pid = os.fork()
if pid == 0:
    total = float(view.sum()) + float(frame["volts"].sum())
    try:
        client.latest()
        os._exit(1)
    except shmx_runtime.ForkedError as error:
        assert "before the process forked" in str(error)
    try:
        shmx_runtime.Client.attach(args[0])
        os._exit(2)
    except shmx_runtime.ReadersTaken:
        pass
    del view, frame, client  # as its end would: nothing of the parent's goes
    sys.exit(0 if total == 20.0 else 3)  # a clean end, with all of Python's cleaning up
_, status = os.waitpid(pid, 0)
print(os.waitstatus_to_exitcode(status), view.tolist(), client.held, flush=True)
child = os.fork()
if child == 0:
    import time
    time.sleep(20)  # a child that outlives its parent
    os._exit(0)
print(child, flush=True)
sys.stdin.readline()
os.kill(os.getpid(), 9)
""",
            name,
        )
        assert line(parent) == "0 [1.0, 2.0, 3.0, 4.0] 1"
        orphan = int(line(parent))
        assert [reader.pinned for reader in Inspector(name).readers] == [(1,)]
        with pytest.raises(shmx_runtime.ReadersTaken, match=f"pid {parent.pid}"):
            Client.attach(name)
        tell(parent)
        parent.wait(10)
        try:
            os.kill(orphan, 0)  # it lives
            with Client.attach(name) as client:  # and the slot is free all the same
                assert client.latest() is not None
        finally:
            os.kill(orphan, 9)


def test_one_frame_reached_twice_outlives_the_first(name: str, spawn: Spawn) -> None:
    with Server.create(name, schema=FOUR, pins=1) as server:
        server.publish(volts=[3, 3, 3, 3])
        child = spawn(
            READER
            + """
first, second = frame["volts"], client.current()["volts"]
del first, frame
print("one", flush=True)
sys.stdin.readline()
assert second.tolist() == [3.0] * 4
print(client.held, flush=True)
del second
print(client.held, client.latest()["volts"][0], flush=True)
""",
            name,
        )
        assert line(child) == "one"
        for n in range(100):
            server.publish(volts=[n] * 4)
        tell(child)
        assert line(child) == "1"
        assert line(child) == "0 99.0"
        ended(child)


def test_bytes_of_one_layout_that_are_called_otherwise_are_refused(name: str, spawn: Spawn) -> None:
    """What the writer calls numbers and bytes, the reader calls bool, enum and text. (Where both agree, and the bytes
    are none all the same, is for tests/conformance/odd.yaml.)"""
    words = {
        "schema": "lab",
        "streams": {
            "on": {"id": 1, "type": "u8"},
            "kind": {"id": 2, "type": "u8"},
            "log": {"id": 3, "type": "bytes", "max": 9},
        },
    }
    blob = shmx_runtime.Schema.from_dict(
        {
            "schema": "lab",
            "types": {"Kind": {"enum": "u8", "values": {"dust": 0}}},
            "streams": {
                "on": {"id": 1, "type": "bool"},
                "kind": {"id": 2, "type": "Kind"},
                "log": {"id": 3, "type": "utf8", "max": 9},
            },
        }
    ).blob
    with Server.create(name, schema=words) as server:
        server.publish(on=2, kind=77, log=b"\xc3\x28")
        child = spawn(
            """
import shmx_runtime
class Client(shmx_runtime.Client):
    _schema = shmx_runtime.Schema(bytes.fromhex(args[1]))
try:
    Client.attach(args[0])
except shmx_runtime.SchemaMismatch as error:
    print("refused", "on" in str(error), flush=True)
""",
            name,
            blob.hex(),
        )
        assert line(child) == "refused True"
        ended(child)
