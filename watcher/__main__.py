"""`python -m watcher`."""

import sys

from watcher.faces.cli import main

sys.exit(main())
