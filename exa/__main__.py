"""The command ``exa`` as a process: ``python -m exa`` is the same."""

import gc

from exa.cli import main

#: Python looks for cycles each time there are this many more objects; of its own accord, 700.
OBJECTS = 100_000


def run() -> None:
    """Run the command, and leave at once.

    A third of what a short command took was the search for cycles among the objects of imported modules, which all
    stay: of 2.0 s of ``exa parse`` on a small file 0.3 while they were loaded, and 0.35 at the end of the process.
    """
    gc.set_threshold(OBJECTS)
    try:
        main()
    finally:
        gc.freeze()


if __name__ == "__main__":
    run()
