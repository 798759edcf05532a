"""Logs: the lines that Apache, nginx, syslog and applications write."""

from itertools import product
from typing import Any

from exa.editor import Editor, Section
from exa.editor.compiling import compile_member
from exa.editor.planning.plan import cut
from exa.editor.planning.unit import Fitted, Format, read_unit
from exa.editor.sources.source import Source
from exa.error import EditorError

#: What stands in quotes, in which a quote has a backslash before it.
QUOTED = r'(?:[^"\\]|\\.)*'


class Access(Editor):
    """Apache's and nginx' access logs, common and combined, also with the name of a virtual host before them.

    A size of ``-`` is missing. Quotes within a request or an agent keep their backslashes; fields behind the agent are
    in `rest`.
    """

    log = Section(
        regex=r"^(?:(?P<server>[\w.-]+:\d+) )?(?P<host>\S+) (?P<ident>\S+) (?P<user>.+?) "
        rf'\[(?P<time:%d/%b/%Y:%H:%M:%S %z>[^\]]+)\] "(?P<request>{QUOTED})" (?P<status:d>\d+) (?:(?P<size:d>\d+)|-)'
        rf'(?: "(?P<referer>{QUOTED})" "(?P<agent>{QUOTED})"(?P<rest>.*))?\s*$',
        strict=True,
    )


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


SYSLOG_TIME = "%b %d %H:%M:%S"
#: What follows the time.
SYSLOG_REST = r" (?P<host>\S+) (?:(?P<program>[^\s\[:]+)(?:\[(?P<pid:d>\d+)\])?: ?)?(?P<message>.*)$"
SYSLOG = rf"^(?:<(?P<priority:d>\d+)>)?(?P<time:{SYSLOG_TIME}>[A-Z][a-z]{{2}} [ \d]\d [\d:]{{8}}){SYSLOG_REST}"
ISO = r"\d{4}-\d\d-\d\dT[\d:]{8}"
ZONE = r"(?:Z|[+-]\d\d:?\d\d)"


class Syslog(Editor):
    """BSD's syslog (RFC 3164), from the network or from a file, with and without a priority and a program."""

    log = Section(regex=SYSLOG, strict=True)


class Rsyslog(Editor):
    """Syslog with ISO times and fractions of seconds, as rsyslog writes it, and ``journalctl -o short-iso-precise``."""

    log = Section(
        regex=rf"^(?:<(?P<priority:d>\d+)>)?(?P<time:%Y-%m-%dT%H:%M:%S.%f%z>{ISO}\.\d+{ZONE}){SYSLOG_REST}", strict=True
    )


class Journal(Editor):
    """Syslog with ISO times of whole seconds, as ``journalctl -o short-iso`` prints it."""

    log = Section(
        regex=rf"^(?:<(?P<priority:d>\d+)>)?(?P<time:%Y-%m-%dT%H:%M:%S%z>{ISO}{ZONE}){SYSLOG_REST}", strict=True
    )


class Syslog5424(Editor):
    """Syslog of RFC 5424; `data` are the structured data without the brackets around them."""

    log = Section(
        tuple(
            f"<{{priority:d}}>{{version:d}} {time} {{host}} {{program}} {{process}} {{msgid}} {data}{message}"
            for time in ("{time:%Y-%m-%dT%H:%M:%S.%f%z}", "{time:%Y-%m-%dT%H:%M:%S%z}", "-")
            for data, message in product(("-", "[{data}]"), (" {message}", ""))
        ),
        strict=True,
    )


#: Words that are levels wherever they stand, and with them those that may be the name of a host as well.
PLAIN_LEVELS = ("TRACE", "DEBUG", "INFO", "NOTICE", "WARN", "WARNING", "ERROR", "CRITICAL", "FATAL")
LEVELS = (
    *PLAIN_LEVELS, "SEVERE", "ALERT", "PANIC", "EMERG", "CRIT", "ERR", "CONFIG", "FINE", "FINER", "FINEST",
    "AUDIT", "LOG", "STATEMENT", "DETAIL", "HINT",
)  # fmt: skip
LEVEL = "|".join(spelt for level in LEVELS for spelt in (level, level.lower(), level.title()))
#: How lines of applications begin, the time and the level to be filled in: those of Python's `logging`, Zookeeper,
#: Loguru, Spring, log4j, OpenStack, PostgreSQL and Windows with a time,
SHAPES = (
    "{time} - {{logger}} - {level} - {{message}}",
    "{time} - {level} {{message}}",
    "{time} | {level} | {{source}} - {{message}}",
    "{time} {level} {{message}}",
    "{time} [{level}] {{message}}",
    "{time} {level}: {{message}}",
    "{time} [{{thread}}] {level} {{message}}",
    "{time} {{pid:d}} {level} {{message}}",
    "{time} UTC [{{pid:d}}] {level}: {{message}}",
    "{time}, {level} {{message}}",
    "{time} {{message}}",
)
#: those of Kafka, Airflow, gunicorn and Elasticsearch with one in brackets, others with a level.
BRACKETS = (
    "[{time}] {level} {{message}}",
    "[{time}] [{level}] {{message}}",
    "[{time}] [{{pid:d}}] [{level}] {{message}}",
    "[{time}] {{{{{{source}}}}}} {level} - {{message}}",
    "[{time}][{level}][{{logger}}] {{message}}",
    "[{time}][{level} ][{{logger}}] {{message}}",
    "[{time}] {{message}}",
)
LEVELLED = ("{level} {time} {{message}}",)
#: Those of Spark and HDFS, whose times have two digits of the year; without a level they could be any numbers.
BRIEF = ("{{time:%y/%m/%d %H:%M:%S}} {level} {{message}}", "{{time:%y%m%d %H%M%S}} {{pid:d}} {level} {{message}}")
TIMES = tuple(
    f"%Y-%m-%d{between}%H:%M:%S{part}{zone}"
    for between in (" ", "T")
    for part in (",%f", ".%f", "")
    for zone in ("%z", " %z", "")  # a zone before none, since a number behind a blank may be a process
)


class Application(Editor):
    """Logs of applications with ISO times and a level; lines without, as of a trace, belong to the row before.

    Of Spark's and HDFS's, too, which spell their times in another way. Levels are words that are known as such, so that
    no name of a thread or a process is taken for one.
    """

    log = Section(
        tuple(  # in an order in which neighbours begin alike: where one misses, the others are passed over
            shape.format(time=f"{{time:{time}}}", level=f"{{level:{LEVEL}}}")
            for shapes in (SHAPES, BRACKETS, LEVELLED)
            for time, shape in product(TIMES, shapes)
        )
        + tuple(shape.format(level=f"{{level:{LEVEL}}}") for shape in BRIEF),
        more="trace",
    )


PRESETS: dict[str, type[Editor]] = {
    "access": Access, "apache-error": ApacheError, "nginx-error": NginxError,
    "syslog": Syslog, "rsyslog": Rsyslog, "journal": Journal, "syslog-5424": Syslog5424, "application": Application,
}  # fmt: skip
SAMPLE = 1 << 16


class Logs(Editor):
    """Logs of servers, by presets; times are in UTC. The preset that reads most lines of the beginning is taken.

    >>> exa.read("access.log", "logs").log.status.value_counts().compute()  # doctest: +SKIP
    """

    description = f"server logs (options: preset, one of {', '.join(PRESETS)}; year, of syslog): log"

    @classmethod
    def fit(cls, source: Source, *, preset: str | None = None, year: int | None = None, **unknown: Any) -> Format:
        """The editor of a preset, which is found from the text where it is None; `year` is that of a syslog's times,
        which do not name it: 1900 without."""
        if unknown or (preset is not None and preset not in PRESETS):
            raise EditorError(f"logs has the options preset, one of {', '.join(PRESETS)}, and year")
        if year is not None:
            return _syslog_of(year, preset)
        if preset is not None:
            return PRESETS[preset]
        head = source.head(SAMPLE).decode(errors="replace")
        found = {name: _fitting(editor, f"{head}\n") for name, editor in PRESETS.items()}
        best = max(found, key=lambda name: found[name])
        if not found[best]:
            raise EditorError(f"{source.path}: no preset of logs reads its first lines; they are {', '.join(PRESETS)}")
        return PRESETS[best]

    @classmethod
    def sniff(cls, head: str) -> bool:
        lines = head.splitlines()[:3]
        others = (editor for editor in PRESETS.values() if editor is not Application)
        return any(_fitting(editor, "\n".join([*lines, ""])) for editor in others) or _has_level(lines)


def _fitting(editor: type[Editor], text: str) -> int:
    """How many lines of a text are likely of a preset."""
    rows = _rows(editor, text)
    if editor not in (Rsyslog, Journal):
        return len(rows)
    # an application's log may have its level where the host stands, and any table may begin with a time
    return sum(row["program"] != "" and row["host"].strip("[]").upper() not in PLAIN_LEVELS for row in rows)


def _has_level(lines: list[str]) -> bool:
    """Whether the first is of an application's log and has a level, which that of a table of times has not."""
    return any(row["level"] for row in _rows(Application, f"{lines[0]}\n" if lines else ""))


def _rows(editor: type[Editor], text: str) -> list[dict[str, Any]]:
    """What a preset reads of a text."""
    return read_unit(editor, next(cut([Source.of_text(text)]))).tables["log"].to_pylist()


def _syslog_of(year: int, preset: str | None) -> Format:
    if preset not in (None, "syslog") or not (isinstance(year, int) and 1 <= year <= 9999):
        raise EditorError(f"logs: year={year!r}: the option is a year from 1 to 9999, and only of preset syslog")
    regex = SYSLOG.replace(SYSLOG_TIME, f"%({year:04})Y{SYSLOG_TIME}")
    return Fitted("Syslog", (compile_member("log", Section(regex=regex, strict=True)),))
