"""Logs every block of `imu_publish`, in order, though it comes by only now and then: the ring is its history."""

import contextlib
import csv
import time
from typing import TextIO

import numpy as np

from imu import Client, Fault, Frame
from support import Stop, arguments


def log(block: Frame, out: TextIO | None) -> None:
    if block.faults:
        print(f"block at sample {block.first_sample}: {Fault(block.faults)!r}")
    if out is not None:
        rows = np.concatenate([block.acceleration, block.turn_rate]).T  # (32, 6)
        csv.writer(out).writerows([block.first_sample + i, *row] for i, row in enumerate(rows.tolist()))


def main() -> None:
    args = arguments("Logs samples, as CSV.", name="imu", wait=10.0, seconds=0.0, nap=0.3, out="")
    stop, logged, gaps, due = Stop(args.seconds), 0, 0, 0
    out = open(args.out, "w", newline="") if args.out else None
    with Client.attach(args.name, wait=args.wait) as client, out or contextlib.nullcontext():
        while True:
            last_look = stop.now() or not client.writer.is_alive
            # [readme: history]
            if (newest := client.latest()) is not None:
                last = newest.meta.id
                newest.close()
                for number in range(due or last, last + 1):
                    if (block := client.at(number)) is None:
                        gaps += 1  # it had left the ring: we came too late
                        continue
                    with block:
                        log(block, out)
                    logged += 1
                due = last + 1
            # [/readme]
            if last_look:
                break
            time.sleep(args.nap)
    print(f"logged {logged} blocks, gaps {gaps}")


if __name__ == "__main__":
    main()
