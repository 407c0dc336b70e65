"""A stock server."""

import time

import shmx
from lines import serve

server = shmx.Server()


def create(streams, **settings):
    specs = [{**spec, "extra": spec.get("extra", "").encode()} for spec in streams]
    return server.create(streams=specs, **settings)


def publish(streams, sim_time):
    """A frame of streams (id, bytes, number of elements)."""
    loan = server.begin_frame()
    added = [server.append_stream(loan, id, bytes.fromhex(data), count) for id, data, count in streams]
    return all(added) and server.publish_frame(loan, sim_time)


def publish_for(id, seconds):
    """Frames of one stream of u64, every word and the length from the frame's number; then how many. No faster than
    its readers can follow now and then: a pause after every 50."""
    number = 0
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        number += 1
        count = 1 + number * 37 % 1000
        loan = server.begin_frame()
        server.append_stream(loan, id, number.to_bytes(8, "little") * count, count)
        server.publish_frame(loan, number / 2)
        if number % 50 == 0:
            time.sleep(0.001)
    return number


def poll(max=256):
    return [{**message, "data": message["data"].hex()} for message in server.poll_control(max)]


serve(
    {
        "create": create,
        "destroy": lambda: server.destroy(),
        "header": lambda: server.get_header_info(),
        "publish": publish,
        "publish_for": publish_for,
        "poll": poll,
        "readers": lambda: server.snapshot_readers(),
        # stock counts nanoseconds of CLOCK_MONOTONIC
        "reap": lambda older_than: server.reap_stale_readers(time.monotonic_ns(), older_than),
    }
)
