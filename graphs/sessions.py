"""Sessions and bursts of errors of logs.

exa run graphs/sessions.py 'logs/HDFS*.log' --gap 60 \
    --template '{time:%y%m%d %H%M%S} {pid:d} {level} {component}: {content}'
"""

import dask.dataframe as dd
import numpy as np
import pandas as pd
from dask import delayed

import exa
from exa import Container, Editor, Section
from exa.algorithms import group_reduce

#: What a line says that tells of an error, where it has no level that does.
LEVEL = r"(?i)^(?:error|fatal|severe|crit(?:ical)?|alert|emerg|panic)$"
SAYS = r"(?i)\b(?:error|fatal|failed|failure|exception|panic)\b"


def build(logs: str, template: str | None = None, gap: float = 300.0, window: float = 60.0, most: int = 5) -> Container:
    """`session`: lines that follow one another within `gap` seconds; `burst`: windows with more than `most` errors.

    `logs` is a store, a file or a pattern of files, line by line in the order of time, of a format with a table `log`
    or as `template` tells, with a column `time`. An error is a line whose level or text says so. Each file is read
    once; a task holds one chunk, and the last ones hold a row for each session and each window of `window` seconds.
    """
    read = exa.read(logs, None if template is None else type("Log", (Editor,), {"log": Section(template)}))
    lines = read.log.map_partitions(_judged, meta=pd.DataFrame({"at": [0.0], "bad": [0]}))
    session = (lines["at"].diff() > gap).cumsum()
    spans = [group_reduce(session, lines["at"], how)[1] for how in ("min", "max", "count")]
    errors = group_reduce(session, lines["bad"], "sum")[1]
    numbers, bad = group_reduce(lines["at"] // window, lines["bad"], "sum")
    return Container(
        session=_table(["start", "end", "lines", "errors"], *spans, errors),
        burst=_table(["start", "errors"], (numbers * window)[bad > most], bad[bad > most]),
    )


def _judged(lines: pd.DataFrame) -> pd.DataFrame:
    """When each line was written, in seconds, and whether it tells of an error."""
    bad = np.zeros(len(lines), bool)
    for name in lines.columns.drop("time"):
        if isinstance(lines[name].dtype, (pd.CategoricalDtype, pd.StringDtype)) or lines[name].dtype == object:
            bad |= lines[name].astype(str).str.contains(LEVEL if name == "level" else SAYS).to_numpy(bool)
    at = lines.time.to_numpy("datetime64[us]").astype("i8") / 1e6
    return pd.DataFrame({"at": at, "bad": bad.astype("i8")}, index=lines.index)


def _table(names: list[str], *columns) -> dd.DataFrame:
    """A table of arrays, of which the first ones are times."""
    meta = _frame(names, *(np.empty(0, column.dtype) for column in columns))
    return dd.from_delayed([delayed(_frame)(names, *columns)], meta=meta)


def _frame(names: list[str], *columns: np.ndarray) -> pd.DataFrame:
    made = pd.DataFrame(dict(zip(names, columns, strict=True)))
    times = made.columns.intersection(["start", "end"])
    return made.assign(**{name: pd.to_datetime(made[name], unit="s").astype("datetime64[us]") for name in times})
