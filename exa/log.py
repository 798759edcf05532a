"""What exa does, in files of the user's folder that do not grow without end.

``syslog`` is exa's own, ``dblog`` carries SQLAlchemy's too. The setting ``log.level`` (``EXA_LOG_LEVEL``) says how much
is written: 0 warnings, 1 information, such as the statements of SQL, 2 everything.
"""

import logging
import sys
import textwrap
from collections.abc import Mapping
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from exa._config import config, home

LEVELS = (logging.WARNING, logging.INFO, logging.DEBUG)
#: Whose messages go to the log of databases as well.
DATABASE = "sqlalchemy"


class LogFormat(logging.Formatter):
    """A record as its time, its level and the message, wrapped beside them; of details also where they come from.

    >>> record = logging.LogRecord("exa", logging.INFO, "a.py", 7, "read %d of %s", (3, "water.xyz"), None)
    >>> print(LogFormat().format(record)[19:])
     -     INFO - read 3 of water.xyz
    """

    #: As wide as what stands before the message.
    spacing = " " * 33
    #: How wide the message may be.
    width = 87

    def format(self, record: logging.LogRecord) -> str:
        """The text of a record, which is left as it was: other handlers get it too."""
        message = record.getMessage()
        if record.levelno <= logging.DEBUG:
            message = f"{record.pathname}:{record.lineno}\n{message}"
        lines = [part for line in message.splitlines() for part in self._wrap(line)] or [""]
        head = f"{self.formatTime(record, '%Y-%m-%d %H:%M:%S'):19} - {record.levelname:>8} - "
        text = head + f"\n{self.spacing}".join(lines)
        if record.exc_info:
            text += "\n" + textwrap.indent(self.formatException(record.exc_info), self.spacing)
        return text

    def _wrap(self, line: str) -> list[str]:
        # What is longer than a line and has no blank, as a path, stays in one piece.
        return textwrap.wrap(line, self.width, break_long_words=False, break_on_hyphens=False) or [""]


class _File(RotatingFileHandler):
    """A file that is made, with its folder, when there is something to say."""

    def _open(self) -> TextIOWrapper:
        Path(self.baseFilename).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        return super()._open()

    def handleError(self, record: logging.LogRecord) -> None:
        """Let what cannot be written, on a full disk or in a folder that is read-only, disturb nobody."""
        if not isinstance(sys.exc_info()[1], OSError):
            super().handleError(record)


def create_logger(name: str) -> logging.Logger:
    """The logger ``exa.<name>``, which writes to ``logs/<name>.log`` in the user's folder.

    >>> create_logger("parsing").info("read %d files", 3)
    """
    logger = logging.getLogger(f"exa.{name}")
    if not any(isinstance(handler, _File) for handler in logger.handlers):
        path = home() / "logs" / f"{name}.log"
        size, kept = config.getint("log", "size"), config.getint("log", "kept")
        handler = _File(path, maxBytes=size, backupCount=kept, encoding="utf-8", errors="backslashreplace", delay=True)
        handler.setFormatter(LogFormat())
        logger.addHandler(handler)
        logger.setLevel(level())
        # The user's own handlers are for what the user's program says.
        logger.propagate = False
    return logger


def level() -> int:
    """The level of `logging` that the setting ``log.level`` means."""
    return LEVELS[min(max(config.getint("log", "level"), 0), len(LEVELS) - 1)]


def _of_databases() -> logging.Logger:
    """The log of databases, to which SQLAlchemy writes too; its own warnings stay where they were."""
    logger, theirs = create_logger("dblog"), logging.getLogger(DATABASE)
    for handler in logger.handlers:
        if isinstance(handler, _File):
            theirs.addHandler(handler)
    if level() < logging.WARNING:
        theirs.setLevel(level())
    return logger


#: exa's loggers by name.
loggers: Mapping[str, logging.Logger] = {"syslog": create_logger("syslog"), "dblog": _of_databases()}
