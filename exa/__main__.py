"""``python -m exa`` is the command ``exa``."""

from exa.cli import main

if __name__ == "__main__":
    main()
