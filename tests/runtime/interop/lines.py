"""Calls as lines: a JSON object in, its answer out, until the input ends. What a call raises is answered too."""

import json
import signal
import sys


def serve(calls):
    """Answers {"call": NAME, ...arguments} with {"value": ...} or {"error": ...}."""
    for line in sys.stdin:
        asked = json.loads(line)
        signal.alarm(60)  # stock can loop without end: that ends this process, also from within its C++
        try:
            answer = {"value": calls[asked.pop("call")](**asked)}
        except Exception as error:
            answer = {"error": f"{type(error).__name__}: {error}"}
        signal.alarm(0)
        print(json.dumps(answer), flush=True)


def streams(infos):
    """Stock's list of streams, with `extra` as text."""
    return [{**info, "extra": info.get("extra", b"").decode()} for info in infos]
