"""`make bench`: every benchmark in turn, each in a process of its own. Quote ratios: speeds are of one machine."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RUNS = (
    ("recognition", "speed"),
    ("recognition", "eval"),
    ("facts",),
    ("people",),
    ("grouping",),
    ("cycle",),
)


def main() -> int:
    """0 when each of them ran."""
    failed = 0
    for name, *words in RUNS:
        print(f"\n== {' '.join([name, *words])}", flush=True)
        failed |= subprocess.run([sys.executable, "-m", f"benchmarks.{name}", *words], cwd=ROOT, check=False).returncode
    return failed


if __name__ == "__main__":
    sys.exit(main())
