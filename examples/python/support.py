"""What the examples share and that has nothing to do with shmx: arguments, when to stop, the clock."""

from __future__ import annotations

import argparse
import os
import signal
import statistics
import time
from collections.abc import Iterator


def arguments(about: str, **defaults: str | float) -> argparse.Namespace:
    """Arguments of the form `--key value`, each with a default."""
    parser = argparse.ArgumentParser(description=about)
    for key, default in defaults.items():
        parser.add_argument(f"--{key}", default=default, type=type(default), help=f"[{default}]")
    return parser.parse_args()


class Stop:
    """Ends a program in good order: after some seconds (0: never), on Ctrl-C, or when who started it is gone."""

    def __init__(self, seconds: float) -> None:
        self.at = time.monotonic() + seconds if seconds > 0 else float("inf")
        self.asked = False
        self.parent = os.getppid() if "SHMX_EXAMPLE_WITH_PARENT" in os.environ else None
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, self._ask)

    def _ask(self, *_: object) -> None:
        self.asked = True

    def now(self) -> bool:
        """Whether it is time to end."""
        return self.asked or time.monotonic() >= self.at or self.parent not in (None, os.getppid())

    def pace(self, rate: float) -> Iterator[int]:
        """The numbers of steps, each when it is due, until it is time to end."""
        due, step = time.monotonic(), 0
        while not self.now():
            if (left := due - time.monotonic()) > 0:
                time.sleep(min(left, 0.05))
                continue
            yield step
            due, step = max(due + 1 / rate, time.monotonic()), step + 1


class Latency:
    """How old frames are when they are read."""

    def __init__(self) -> None:
        self.ages: list[float] = []

    def note(self, age: float | None) -> None:
        """Takes down an age in seconds: `frame.meta.age`."""
        self.ages.append((age or 0.0) * 1e6)

    def __str__(self) -> str:
        ages = sorted(self.ages) or [0.0]
        late = ages[int((len(ages) - 1) * 0.99)]
        return f"median {statistics.median(ages):.0f} us, 99% {late:.0f} us, most {ages[-1]:.0f} us"
