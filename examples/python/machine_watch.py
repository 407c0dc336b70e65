"""Shows what a machine is doing, as `machine_publish` publishes it, line by line."""

import sys
import time

from machine import Client, Frame
from support import Latency, Stop, arguments


def show(frame: Frame) -> None:
    loads = " ".join(f"{load:.0f}" for load in frame.cores[0] + frame.cores[1])  # planes user and system
    used, total = frame.memory["total"] - frame.memory["available"], frame.memory["total"]
    busiest = "  ".join(f"{p['name'].decode()} {p['cpu']:.0f} %" for p in frame.processes[:2])
    print(
        f"#{frame.sequence:<4} cores {loads} %  memory {used / 1e9:.1f} of {total / 1e9:.1f} GB  {busiest}", flush=True
    )


def main() -> None:
    args = arguments("Shows what a machine is doing.", name="machine", wait=10.0, seconds=0.0, every=0.5)
    stop, latency, shown = Stop(args.seconds), Latency(), 0.0
    # [readme: read]
    with Client.attach(args.name, wait=args.wait) as client:
        for frame in client:  # the newest each time, asleep in between; ends when the writer closes
            latency.note(frame.meta.age)
            if time.monotonic() - shown >= args.every:
                show(frame)  # reads the frame where it lies, as NumPy arrays
                shown = time.monotonic()
            if stop.now():
                break
        # [/readme]
        print(f"seen {len(latency.ages)}, missed {client.missed}, {latency}", file=sys.stderr)


if __name__ == "__main__":
    main()
