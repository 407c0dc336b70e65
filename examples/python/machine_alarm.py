"""Says when a machine is busy, as `machine_publish` publishes it, in a program that has other things to do."""

import asyncio

from machine import Client
from support import arguments


async def alarm(name: str, wait: float, limit: float) -> None:
    seen = 0
    # [readme: await]
    with Client.attach(name, wait=wait) as client:
        async for frame in client:  # until the writer closes
            for core in (frame.cores[0] + frame.cores[1] >= limit).nonzero()[0]:
                print(f"core {core}: {frame.cores[:2, core].sum():.0f} %")
            seen += 1
        # [/readme]
        print(f"seen {seen}, missed {client.missed}")


async def tick() -> None:
    """The other things."""
    while True:
        await asyncio.sleep(1)
        print("still here")


async def main() -> None:
    args = arguments("Says when a machine is busy.", name="machine", wait=10.0, seconds=0.0, limit=90.0)
    other = asyncio.create_task(tick())
    try:
        await asyncio.wait_for(alarm(args.name, args.wait, args.limit), args.seconds or None)
    except asyncio.TimeoutError:
        pass
    other.cancel()


if __name__ == "__main__":
    asyncio.run(main())
