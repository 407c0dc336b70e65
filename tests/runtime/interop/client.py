"""A stock client."""

import time

import shmx
from lines import serve, streams

client = shmx.Client()


def frame():
    """The newest frame, its data copied at once: stock's views are not held."""
    found = client.get_latest_frame()
    if found is None:
        return None
    meta = found.pop("__metadata__")
    data = {name: {**stream, "data": bytes(stream["data"]).hex()} for name, stream in found.items()}
    return {"meta": meta, "streams": data}


def follow(until, seconds):
    """The ids of the frames that come, up to one of them."""
    ids = []
    end = time.monotonic() + seconds
    while time.monotonic() < end and (not ids or ids[-1] < until):
        found = client.get_latest_frame()
        if found and (not ids or ids[-1] != found["__metadata__"]["frame_id"]):
            ids.append(found["__metadata__"]["frame_id"])
    return ids


def send(type, data=None):
    return client.send_control_empty(type) if data is None else client.send_control(type, bytes.fromhex(data))


serve(
    {
        "open": lambda name: client.open(name),
        "close": lambda: client.close(),
        "header": lambda: client.get_header_info(),
        "streams": lambda: streams(client.get_streams_info()),
        "refresh": lambda: client.refresh_static(),
        "frame": frame,
        "follow": follow,
        "send": send,
    }
)
