"""The corpus as one file for all runners: a description a case, as `shmxc dump --as json` gives it.

python cases.py SHMXC CORPUS > cases.json
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path


def main() -> None:
    shmxc, corpus = sys.argv[1:]
    cases = {}
    for path in sorted(Path(corpus).glob("*.yaml")):
        if path.name == "include_common.yaml":  # is only included
            continue
        dump = subprocess.run([shmxc, "dump", path, "--as", "json"], check=True, capture_output=True)
        cases[path.stem] = json.loads(dump.stdout)
    json.dump(cases, sys.stdout)


if __name__ == "__main__":
    main()
