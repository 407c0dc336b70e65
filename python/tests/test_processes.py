"""Writers that come and go, signals, workers."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
import threading
import time
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

import shmx_runtime
from conftest import FOUR, Spawn, ended, line, tell
from shmx_runtime import Client, Server

WRITER = """
import shmx_runtime, numpy as np, time
schema = {"streams": {"volts": {"id": 1, "type": "f32", "count": 4, "unit": "V"}}}
server = shmx_runtime.Server.create(args[0], schema=schema)
"""


def test_a_loop_outlasts_a_crash_and_ends_with_a_close(name: str, spawn: Spawn) -> None:
    loop = spawn(
        """
import shmx_runtime
with shmx_runtime.Client.attach(args[0], wait=20) as client:
    for frame in client:
        print(frame.meta.id, frame["volts"][0], flush=True)
print("the end", flush=True)
""",
        name,
    )
    publish = "server.publish(volts=np.full(4, {0}, np.float32)); print('out', flush=True); sys.stdin.readline()\n"
    first = spawn(WRITER + publish.format(1), name)
    assert line(first) == "out"
    assert line(loop) == "1 1.0"
    first.kill()
    first.wait()
    time.sleep(0.3)
    second = spawn(WRITER + publish.format(2) + publish.format(3) + "server.close()", name)
    assert line(second) == "out"
    assert line(loop) == "2 2.0"  # it took the segment over
    tell(second)
    assert line(second) == "out"
    assert line(loop) == "3 3.0"
    tell(second)
    assert line(loop) == "the end"
    ended(loop)
    ended(second)


def test_waiting_ends_with_its_time_and_with_a_frame(name: str, spawn: Spawn) -> None:
    with Server.create(name, schema=FOUR) as server, Client.attach(name) as client:
        start = time.monotonic()
        assert client.wait(0.2) is None
        assert 0.19 < time.monotonic() - start < 1.0
        assert client.wait(0) is None
        for wrong in (-1, float("nan")):
            with pytest.raises(ValueError, match="no time to wait"):
                client.wait(wrong)
        threading.Timer(0.1, lambda: server.publish(volts=[1, 2, 3, 4])).start()
        start = time.monotonic()
        frame = client.wait()
        assert frame is not None
        assert time.monotonic() - start < 5
    with pytest.raises(shmx_runtime.SegmentNotFound, match="start its writer first"):
        Client.attach(name)
    with pytest.raises(FileNotFoundError):
        Client.attach(name, wait=0.1)


@pytest.mark.parametrize(
    "wait",
    [
        "client.wait()",
        "next(iter(client))",
        "client.wait(60)",
        "watcher.wait(watcher.snapshot())",
        "shmx_runtime.Client.attach('py-test-nobody', wait=60)",
    ],
)
def test_keyboard_interrupt_ends_a_wait(name: str, spawn: Spawn, wait: str) -> None:
    with Server.create(name, schema=FOUR):
        child = spawn(
            f"""
import shmx_runtime, time
client = shmx_runtime.Client.attach(args[0])
watcher = shmx_runtime.Watcher.open(args[0])
print("waits", flush=True)
try:
    {wait}
except KeyboardInterrupt:
    print("interrupted", client.latest(), flush=True)  # and it goes on
""",
            name,
        )
        assert line(child) == "waits"
        time.sleep(0.2)
        start = time.monotonic()
        child.send_signal(signal.SIGINT)
        assert line(child) == "interrupted None"
        assert time.monotonic() - start < 2
        ended(child)


def test_a_handle_is_one_threads(name: str) -> None:
    with Server.create(name, schema=FOUR), Client.attach(name) as client:
        thread = threading.Thread(target=lambda: client.wait(1))
        thread.start()
        time.sleep(0.2)
        with pytest.raises(shmx_runtime.ShmxError, match="another thread waits with this client"):
            client.latest()
        thread.join()
        assert client.latest() is None
        thread = threading.Thread(target=lambda: client.wait(60))
        thread.start()
        time.sleep(0.2)
        client.close()  # ends the wait
        thread.join(5)
        assert not thread.is_alive()


def test_python_runs_while_a_client_waits(name: str) -> None:
    with Server.create(name, schema=FOUR), Client.attach(name) as client:
        turns = 0
        thread = threading.Thread(target=lambda: client.wait(0.5))
        thread.start()
        while thread.is_alive():
            turns += 1
        assert turns > 1000


def _sum(view: npt.NDArray[np.float32], results: Any) -> None:
    results.put(float(view.sum()))


def test_a_forked_worker_of_multiprocessing_reads_an_inherited_view(name: str) -> None:
    fork = multiprocessing.get_context("fork")
    with Server.create(name, schema=FOUR) as server, Client.attach(name) as client:
        server.publish(volts=[1, 2, 3, 4])
        frame = client.latest()
        assert frame is not None
        view, results = frame["volts"], fork.Queue()
        workers = [fork.Process(target=_sum, args=(view, results)) for _ in range(2)]
        for worker in workers:
            worker.start()
        assert [results.get(timeout=20) for _ in workers] == [10.0, 10.0]
        for worker in workers:
            worker.join(20)
            assert worker.exitcode == 0
        assert client.held == 1
        server.publish(volts=[5, 6, 7, 8])  # its server is not the children's
        newer = client.latest()
        assert newer is not None
        assert newer["volts"][3] == 8


class Frames:
    """A data set as loaders for training have it: each worker attaches when it is first asked."""

    def __init__(self, name: str) -> None:
        self.name, self.pid = name, 0
        self.client: Client | None = None

    def __getitem__(self, index: int) -> float:
        if self.pid != os.getpid():
            self.client, self.pid = Client.attach(self.name), os.getpid()
        assert self.client is not None
        frame = self.client.current()
        assert frame is not None
        return float(frame["volts"][index])


_frames: Frames


def _start(frames: Frames) -> None:
    global _frames
    _frames = frames


def _take(index: int) -> float:
    return _frames[index]


@pytest.mark.parametrize("method", ["fork", "spawn"])
def test_workers_of_a_loader_attach_for_themselves(name: str, method: str) -> None:
    context = multiprocessing.get_context(method)
    with Server.create(name, schema=FOUR) as server:
        server.publish(volts=[1, 2, 3, 4])
        frames = Frames(name)
        if method == "fork":
            assert frames[0] == 1.0  # the parent's, which workers inherit and leave alone
        else:
            frames = Frames(name)
        with context.Pool(2, _start, (frames,)) as pool:
            assert pool.map(_take, [0, 1, 2, 3]) == [1.0, 2.0, 3.0, 4.0]
        del frames
        readers = shmx_runtime.Inspector(name).readers
        assert all(reader.pinned == () or reader.alive is False for reader in readers)


def test_a_child_of_a_server_publishes_nothing(name: str) -> None:
    with Server.create(name, schema=FOUR) as server, Client.attach(name) as client:
        loan = server.begin()
        loan["volts"][:] = 1
        pid = os.fork()
        if pid == 0:
            done = 1
            try:
                for call in (lambda: server.publish(volts=[1, 2, 3, 4]), loan.publish, server.begin):
                    try:
                        call()
                    except shmx_runtime.ShmxError:
                        done *= 2
                server.close()
            except shmx_runtime.ForkedError:
                done *= 2
            finally:
                os._exit(done)
        _, status = os.waitpid(pid, 0)
        assert os.waitstatus_to_exitcode(status) == 16
        assert client.latest() is None
        assert loan.publish() == 1
        frame = client.latest()
        assert frame is not None
        assert client.writer.is_alive


def test_the_interpreter_ends_with_everything_open(name: str) -> None:
    code = f"""
import shmx_runtime, threading
schema = {FOUR!r}
server = shmx_runtime.Server.create({name!r}, schema=schema)
server.publish(volts=[1, 2, 3, 4])
client = shmx_runtime.Client.attach({name!r})
frame = client.latest()
view = frame["volts"]
loan = server.begin()
array = loan["volts"]
part = array[1:]
threading.Thread(target=client.wait, daemon=True).start()
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=30)
    assert (done.returncode, done.stderr) == (0, "")
    with pytest.raises(shmx_runtime.SegmentNotFound):
        Client.attach(name)
