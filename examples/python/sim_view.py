"""Looks at the particles of `sim_server`, and sends it commands."""

import time

from sim_render import Client, Control, Frame
from support import Latency, Stop, arguments


def describe(frame: Frame, last: Frame | None) -> str:
    height = frame.position[2].mean()  # the plane of z: 10,000 numbers in shared memory
    climb = height - last.position[2].mean() if last is not None else 0.0
    born = [row["name"].decode() for row in frame.born]
    hud = frame.hud if frame.hud is not None else "none"
    return f"tick {frame.tick}: mean height {height:+.3f} m, {climb:+.4f} since the last; born {born}; hud {hud}"


def main() -> None:
    args = arguments("Looks at a simulation.", name="sim", wait=10.0, seconds=0.0, gravity=-9.81, pause=0.0)
    stop, latency, start, drawn = Stop(args.seconds), Latency(), time.monotonic(), 0.0
    pauses = [args.pause + 0.25, args.pause] if args.pause > 0 else []
    last: Frame | None = None
    heard = ""
    with Client.attach(args.name, wait=args.wait) as client:
        # [readme: send]
        client.send(Control.set_gravity(g=(0.0, 0.0, args.gravity)))
        # [/readme]
        while not stop.now():
            if pauses and time.monotonic() - start >= pauses[-1]:
                pauses.pop()
                client.send(Control.pause())  # while a frame is held, too
            frame = client.wait(0.2)
            if frame is None:
                if client.writer.is_alive:
                    continue
                break
            latency.note(frame.meta.age)
            if frame.log != heard:
                heard = frame.log
                print(f"tick {frame.tick}: {heard}")
            if time.monotonic() - drawn >= 0.5:
                drawn = time.monotonic()
                print(describe(frame, last))
            last = frame  # and the one before is let go: two frames are held at a time, as `pins` has it
        print(f"seen {len(latency.ages)}, missed {client.missed}, {latency}")


if __name__ == "__main__":
    main()
