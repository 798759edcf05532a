"""Logs of servers: the lines that Apache and nginx write."""

from typing import Any

from exa.editor import Editor, Section
from exa.editor.source import Source
from exa.editor.unit import Format
from exa.error import EditorError

HEAD = '{host} {ident} {user} [{time:%d/%b/%Y:%H:%M:%S %z}] "{request}" {status:d} '
AGENT = ' "{referer}" "{agent}"'


class Access(Editor):
    """Apache's and nginx' access logs, common and combined; a size of ``-`` is missing."""

    log = Section(tuple(f"{HEAD}{size}{rest}" for rest in (AGENT, "") for size in ("{size:d}", "-")), strict=True)


class ApacheError(Editor):
    """Apache's error logs, those of version 2.4 with module, process and thread."""

    log = Section(
        (
            "[{time:%a %b %d %H:%M:%S.%f %Y}] [{module}:{level}] [pid {pid:d}:tid {tid:d}] {message}",
            "[{time:%a %b %d %H:%M:%S.%f %Y}] [{module}:{level}] [pid {pid:d}] {message}",
            "[{time:%a %b %d %H:%M:%S %Y}] [{level}] {message}",
        ),
        strict=True,
    )


class NginxError(Editor):
    """Error logs of nginx."""

    log = Section("{time:%Y/%m/%d %H:%M:%S} [{level}] {pid:d}#{tid:d}: {message}", strict=True)


PRESETS: dict[str, type[Editor]] = {"access": Access, "apache-error": ApacheError, "nginx-error": NginxError}
SAMPLE = 1 << 16


class Logs(Editor):
    """Logs of servers, by presets; times are in UTC. The preset that reads most lines of the beginning is taken.

    >>> exa.read("access.log", "logs").log.status.value_counts().compute()  # doctest: +SKIP
    """

    description = f"server logs (options: preset, one of {', '.join(PRESETS)}): log"

    @classmethod
    def fit(cls, source: Source, *, preset: str | None = None, **unknown: Any) -> Format:
        """The editor of a preset, which is found from the text where it is None."""
        if unknown or (preset is not None and preset not in PRESETS):
            raise EditorError(f"logs has one option, preset, which is one of {', '.join(PRESETS)}")
        if preset is not None:
            return PRESETS[preset]
        head = source.head(SAMPLE).decode(errors="replace")
        found = {name: len(editor(f"{head}\n").table("log")) for name, editor in PRESETS.items()}
        best = max(found, key=lambda name: found[name])
        if not found[best]:
            raise EditorError(f"{source.path}: no preset of logs reads its first lines; they are {', '.join(PRESETS)}")
        return PRESETS[best]

    @classmethod
    def sniff(cls, head: str) -> bool:
        text = "\n".join(head.splitlines()[:3]) + "\n"
        return any(len(editor(text).table("log")) for editor in PRESETS.values())
