"""Where exa keeps what belongs to the user, and the settings that may be changed there or by environment."""

import os
import sys
from configparser import ConfigParser, DuplicateOptionError, DuplicateSectionError, ParsingError
from pathlib import Path
from typing import Any

from exa.error import SourceError

DEFAULTS = Path(__file__).parent / "static" / "defaults.ini"


def home() -> Path:
    """The folder of everything the user owns (catalogue, logs, caches): ``EXA_HOME`` or the platform's data folder.

    >>> home()  # doctest: +SKIP
    PosixPath('/home/ada/.local/share/exa')
    """
    if chosen := os.environ.get("EXA_HOME"):
        return Path(chosen).expanduser()
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", "~")).expanduser() / "exa"
    if sys.platform == "darwin":
        return Path("~/Library/Application Support/exa").expanduser()
    return Path(os.environ.get("XDG_DATA_HOME") or "~/.local/share").expanduser() / "exa"


def kernel_cache() -> str:
    """The folder of compiled kernels, for this user alone (numba's cache is pickle, so a shared one is a hole)."""
    chosen = os.environ.get("NUMBA_CACHE_DIR")
    folder = Path(chosen) if chosen else home() / "kernels"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        ours = "NUMBA_CACHE_DIR" if chosen else "EXA_HOME"
        reason = f"cannot be made ({error.strerror}), and is for compiled kernels: set {ours} to a folder of yours"
        raise SourceError(reason, str(folder)) from error
    return str(folder)


class Settings(ConfigParser):
    """The user's settings over the packaged ones; the environment (``EXA_SECTION_KEY``) goes before both.

    >>> import os
    >>> os.environ["EXA_LOG_LEVEL"] = "2"
    >>> config.getint("log", "level"), config["log"]["level"]
    (2, '2')
    >>> del os.environ["EXA_LOG_LEVEL"]

    What is set here holds for this process; `save` alone writes it, to ``config.ini`` in the user's folder.
    """

    def __init__(self) -> None:
        super().__init__(interpolation=None)
        self.read_string(DEFAULTS.read_text("utf-8"), str(DEFAULTS))
        packaged = super().items
        self._packaged = {(section, key): value for section in self.sections() for key, value in packaged(section)}
        try:
            self.read(self.path, "utf-8")
        except (ParsingError, DuplicateOptionError, DuplicateSectionError, UnicodeDecodeError) as error:
            said = " ".join(str(error).split())
            raise SourceError(f"are no settings: {said}; mend it or remove it", self.path) from error

    @property
    def path(self) -> Path:
        """The user's file, which need not exist."""
        return home() / "config.ini"

    def get(self, section: str, option: str, **how: Any) -> Any:  # type: ignore[override]
        chosen = os.environ.get(f"EXA_{section}_{option}".upper())
        return super().get(section, option, **how) if chosen is None else chosen

    def items(self, *section: Any, **how: Any) -> Any:
        found = super().items(*section, **how)
        return [(option, self.get(section[0], option, **how)) for option, _ in found] if section else found

    def origin(self, section: str, option: str) -> str:
        """Who says what holds: ``environment``, ``user`` or ``default``."""
        if f"EXA_{section}_{option}".upper() in os.environ:
            return "environment"
        packaged = self._packaged.get((section, self.optionxform(option)))
        return "default" if super().get(section, option) == packaged else "user"

    def save(self) -> Path:
        """Write what differs from the packaged settings to the user's file, whole or not at all."""
        kept = ConfigParser(interpolation=None)
        for section in self.sections():
            # super().get: the environment is not the user's wish for other days.
            values = {option: super(Settings, self).get(section, option) for option in self.options(section)}
            changed = {
                option: value for option, value in values.items() if self._packaged.get((section, option)) != value
            }
            if changed:
                kept[section] = changed
        self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        written = self.path.with_suffix(f".{os.getpid()}.tmp")
        # For the user alone: a URL may hold a password.
        with open(os.open(written, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600), "w", encoding="utf-8") as file:
            kept.write(file)
        os.replace(written, self.path)
        return self.path


#: The settings of this process.
config = Settings()
