"""A stock inspector."""

import shmx
from lines import serve, streams

inspector = shmx.Inspector()


def inspect():
    found = inspector.inspect()
    return {**found, "streams": streams(found["streams"])}


serve(
    {
        "open": lambda name: inspector.open(name),
        "close": lambda: inspector.close(),
        "header": lambda: inspector.get_header_info(),
        "streams": lambda: streams(inspector.get_streams_info()),
        "readers": lambda: inspector.get_readers_info(),
        "inspect": inspect,
    }
)
