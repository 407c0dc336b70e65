"""The stock library's client at our Python server, and ours at its server.

python stock_python.py PROGRAM    (compiled of stock_headers.cpp)
"""

from __future__ import annotations

import os
import subprocess
import sys

import shmx_runtime as rt

#: the first number of a stock client's own messages
STOCK_USER = 0x3000

MIXED = {
    "schema": "mixed",
    "streams": {
        "tick": {"id": 1, "type": "u64"},
        "position": {"id": 2, "type": "f32", "components": ["x", "y", "z"], "layout": "soa", "count": 5, "unit": "m"},
        "log": {"id": 3, "type": "utf8", "max": 40},
    },
    "controls": {"set_gain": {"id": 7, "fields": {"gain": "f32"}}},
}


def stock_reads_ours(program: str, name: str) -> None:
    with rt.Server.create(name, schema=MIXED, wire="shmx2") as server:
        position = [[1.0 + n for n in range(5)], [6.0 + n for n in range(5)], [11.0 + n for n in range(5)]]
        server.publish(0.25, tick=1, position=position, log="tick 1")
        subprocess.run([program, "read", name], check=True)
        messages = list(server.controls())
        assert [(m.name, m.fields["gain"]) for m in messages] == [("set_gain", 2.5)], messages


def ours_reads_stock(program: str, name: str) -> None:
    with subprocess.Popen([program, "serve", name], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as stock:
        assert stock.stdin is not None and stock.stdout is not None
        assert stock.stdout.readline() == "ready\n"
        with rt.Client.attach(name) as client, rt.Watcher.open(name) as watcher:
            frame, copy = client.latest(), watcher.snapshot()
            assert frame is not None
            assert (frame.meta.id, frame.meta.sim_time) == (1, 0.5)
            for seen in (frame["velocity"], copy["velocity"]):
                assert seen.tolist() == [[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]], seen
            client.send(STOCK_USER, body=b"abcd")
            stock.stdin.close()
            assert stock.wait(10) == 0
    os.unlink(f"/dev/shm/{name}")  # stock leaves it


if __name__ == "__main__":
    name = f"shmx_test_stock_python_{os.getpid()}"
    stock_reads_ours(sys.argv[1], name + "_a")
    ours_reads_stock(sys.argv[1], name + "_b")
    print("stock and Python read each other")
