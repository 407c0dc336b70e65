"""How long the newest frame takes to reach a NumPy array, beside what else there is for that.

    pip install ./python iceoryx2 && python benches/python/latest.py

Two processes a library: a writer that fills every byte of a payload in place, and a reader that polls for it, makes a
NumPy array of it, and adds up all of its numbers. Both are timed call by call, frame by frame: the reader acknowledges
each frame before the next is written, so that no time to wait is in any number. Libraries take turns, round by round,
on the same machine; what counts is the ratio of medians of one run.

- take: the call that found the new frame, and the array over (or the copy of) its payload
- read: `array.sum()`, which touches all of it
- write: from asking for memory to the frame being out, every byte written

Without a frame a poll costs next to nothing anywhere, and is not shown. shared_memory has no frames: a reader copies,
or holds up the writer while it looks; both are shown. On a busy machine the numbers say how busy it is.
"""

from __future__ import annotations

import argparse
import ctypes
import importlib.util
import multiprocessing
import os
import statistics
import time
from multiprocessing import shared_memory
from typing import Any, Callable

import numpy as np

SIZES = {"64 B": 16, "6 MB": 1_500_000}  # f32
Numbers = dict[str, list[float]]
# makes `write(n)` and `close()`, or `take() -> array | None` and `close()`
Side = tuple[Callable[..., Any], Callable[[], None]]


def shmx_writer(name: str, count: int, lock: Any) -> Side:
    import shmx_runtime

    schema = {"streams": {"volts": {"id": 1, "type": "f32", "count": count}}}
    server = shmx_runtime.Server.create(name, schema=schema)

    def write(n: float) -> None:
        frame = server.begin()
        frame["volts"].fill(n)
        frame.publish()

    return write, server.close


def shmx_reader(name: str, count: int, lock: Any) -> Side:
    import shmx_runtime

    client = shmx_runtime.Client.attach(name, wait=10)

    def take() -> Any:
        frame = client.latest()
        return None if frame is None else frame["volts"]

    return take, client.close


def iceoryx_service(name: str) -> Any:
    import iceoryx2

    iceoryx2.set_log_level(iceoryx2.LogLevel.Error)
    node = iceoryx2.NodeBuilder.new().create(iceoryx2.ServiceType.Ipc)
    service = node.service_builder(iceoryx2.ServiceName.new(name))
    factory = service.publish_subscribe(iceoryx2.Slice[ctypes.c_uint8])
    return node, factory.subscriber_max_buffer_size(1).history_size(0).open_or_create()


def iceoryx_writer(name: str, count: int, lock: Any) -> Side:
    node, factory = iceoryx_service(name)
    publisher = factory.publisher_builder().initial_max_slice_len(4 * count).create()

    def write(n: float) -> None:
        sample = publisher.loan_slice_uninit(4 * count)
        np.frombuffer(sample.payload().as_memory_view(), np.float32).fill(n)
        sample.assume_init().send()

    return write, lambda: node and None


def iceoryx_reader(name: str, count: int, lock: Any) -> Side:
    node, factory = iceoryx_service(name)
    subscriber = factory.subscriber_builder().create()
    held: list[Any] = []  # an array does not keep its sample

    def take() -> Any:
        held.clear()
        sample = subscriber.receive()
        if sample is None:
            return None
        held.append(sample)
        return np.frombuffer(sample.payload().as_memory_view(), np.float32)

    return take, lambda: node and None


def memory_writer(name: str, count: int, lock: Any) -> Side:
    memory = shared_memory.SharedMemory(name, create=True, size=8 + 4 * count)
    sequence = np.frombuffer(memory.buf, np.uint64, 1)
    payload = np.frombuffer(memory.buf, np.float32, count, 8)

    def write(n: float) -> None:
        with lock:
            payload.fill(n)
            sequence[0] += 1

    return write, memory.unlink


def memory_reader(name: str, count: int, lock: Any, copy: bool) -> Side:
    memory = shared_memory.SharedMemory(name)
    sequence = np.frombuffer(memory.buf, np.uint64, 1)
    payload = np.frombuffer(memory.buf, np.float32, count, 8)
    seen = 0

    def take() -> Any:
        nonlocal seen
        with lock:
            if sequence[0] == seen:
                return None
            seen = int(sequence[0])
            return payload.copy() if copy else payload[:]

    return take, lambda: memory and None


def memory_copy_reader(name: str, count: int, lock: Any) -> Side:
    return memory_reader(name, count, lock, copy=True)


def memory_view_reader(name: str, count: int, lock: Any) -> Side:
    return memory_reader(name, count, lock, copy=False)


LIBRARIES: dict[str, tuple[Callable[..., Side], Callable[..., Side]]] = {
    "shmx_runtime": (shmx_writer, shmx_reader),
    "iceoryx2": (iceoryx_writer, iceoryx_reader),
    "shared_memory, lock, copy": (memory_writer, memory_copy_reader),
    "shared_memory, lock, view (torn when kept)": (memory_writer, memory_view_reader),
}


def write_all(library: str, name: str, count: int, frames: int, lock: Any, pipe: Any) -> None:
    write, close = LIBRARIES[library][0](name, count, lock)
    pipe.send("up")
    pipe.recv()
    times = []
    for n in range(1, frames + 1):
        start = time.perf_counter_ns()
        write(float(n % 251))
        times.append(time.perf_counter_ns() - start)
        pipe.recv()
    pipe.send(times)
    pipe.recv()
    close()
    os._exit(0)  # libraries that are left open complain at the end


def read_all(library: str, name: str, count: int, frames: int, lock: Any, pipe: Any) -> tuple[list[int], list[int]]:
    take, close = LIBRARIES[library][1](name, count, lock)
    pipe.send("ready")
    takes, reads = [], []
    for n in range(1, frames + 1):
        while True:
            start = time.perf_counter_ns()
            array = take()
            end = time.perf_counter_ns()
            if array is not None:
                break
        takes.append(end - start)
        start = time.perf_counter_ns()
        total = array.sum(dtype=np.float64)
        reads.append(time.perf_counter_ns() - start)
        assert total == float(n % 251) * count, f"{library}, frame {n}: {total} in all, {array[:4]}"
        del array
        pipe.send("next")
    close()
    return takes, reads


def one_round(library: str, count: int, frames: int, number: int) -> Numbers:
    spawn = multiprocessing.get_context("spawn")
    lock, (ours, theirs) = spawn.Lock(), spawn.Pipe()
    name = f"bench-{os.getpid()}-{number}"
    writer = spawn.Process(target=write_all, args=(library, name, count, frames, lock, theirs), daemon=True)
    writer.start()
    ours.recv()
    takes, reads = read_all(library, name, count, frames, lock, ours)
    writes = ours.recv()
    ours.send("end")
    writer.join()
    skip = frames // 10  # until caches and pages are warm
    return {"take": takes[skip:], "read": reads[skip:], "write": writes[skip:]}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--frames", type=int, default=2000, help="a round, of the small size; a tenth of the large")
    options = parser.parse_args()
    libraries = [key for key in LIBRARIES if key != "iceoryx2" or importlib.util.find_spec("iceoryx2")]
    number = 0
    for size, count in SIZES.items():
        frames = options.frames if count < 1000 else max(options.frames // 10, 20)
        all_times: dict[str, Numbers] = {library: {"take": [], "read": [], "write": []} for library in libraries}
        for _ in range(options.rounds):
            for library in libraries:
                number += 1
                for what, times in one_round(library, count, frames, number).items():
                    all_times[library][what] += times
        print(f"\n{size}: medians of {options.rounds} rounds of {frames} frames, in microseconds")
        print(f"{'':44}{'take':>10}{'':>9}{'read':>10}{'write':>10}")
        first = statistics.median(all_times["shmx_runtime"]["take"])
        for library, numbers in all_times.items():
            take, read, write = (statistics.median(numbers[what]) for what in ("take", "read", "write"))
            ratio = take / first
            print(f"{library:44}{take / 1000:10.2f}{ratio:8.1f}x{read / 1000:10.2f}{write / 1000:10.2f}")


if __name__ == "__main__":
    main()
