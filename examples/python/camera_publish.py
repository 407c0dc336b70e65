"""Publishes 1080p video, 6 MB a frame, written where the readers read it: a test picture that moves."""

import numpy as np

from camera import Server, sizes
from support import Stop, arguments


def main() -> None:
    args = arguments("Publishes a test picture that moves.", name="camera", rate=30.0, seconds=10.0)
    stop, published = Stop(args.seconds), 0
    # Every pixel follows from the picture's number: red runs along the rows, green down, blue is the number itself.
    across, down = np.arange(sizes.WIDTH), np.arange(sizes.HEIGHT)[:, np.newaxis]
    # [readme: write]
    with Server.create(args.name) as server:
        for number in stop.pace(args.rate):
            with server.begin() as frame:  # published at the end; given back, unseen, when this raises
                frame.sequence = number
                frame.exposure, frame.gain = 1 / 60, 6.0
                frame.image[..., 0] = (across + number) & 0xFF  # in shared memory: there is no copy of it
                frame.image[..., 1] = down & 0xFF
                frame.image[..., 2] = number & 0xFF
            published += 1
    # [/readme]
    print(f"published {published} frames")


if __name__ == "__main__":
    main()
