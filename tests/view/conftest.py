"""Asking a session, as a page does, without a carrier."""

from collections.abc import Callable
from typing import Any

import dask.dataframe as dd
import numpy as np
import pandas as pd
import pyarrow as pa
import pytest

from exa.container.container import Container
from exa.store import Store
from exa.view import Session
from exa.view.asking import Message


def asked(session: Session, method: str, **params: Any) -> list[tuple[Message, Any]]:
    """What the page is sent for a question: the parts of the answer, and last the answer; each its meta and arrays."""
    sent: list[tuple[Message, Any]] = []
    session.handle(
        {"id": 1, "method": method, "params": params}, lambda message, arrays: sent.append((message, arrays))
    )
    if "error" in sent[-1][0]:
        raise ValueError(sent[-1][0]["error"])
    return [(message["meta"], arrays) for message, arrays in sent]


@pytest.fixture
def ask() -> Callable[..., Message]:
    """Ask, and get what is said in the end."""
    return lambda session, method, **params: asked(session, method, **params)[-1][0]


@pytest.fixture(scope="session")
def many(tmp_path_factory: pytest.TempPathFactory) -> tuple[pd.DataFrame, Container, Container]:
    """The same rows, with ties, nan, and what is missing: as pandas, in a store of several files, and in memory."""
    draw, parts, store = np.random.default_rng(3), [], Store.create(tmp_path_factory.mktemp("many") / "a.exa", {})
    for order, size in enumerate((400, 0, 700, 300)):
        x = draw.normal(size=size).round(1)
        x[draw.random(size) < 0.05] = np.nan
        rows = pa.table(
            {
                "n": pa.array(np.arange(size) + 1000 * order),
                "x": pa.array(x, mask=draw.random(size) < 0.05),
                "word": pa.array(draw.choice(["a", "bb", "ccc", "it's"], size)).dictionary_encode(),
                "text": pa.array([f"t{k % 37}" if k % 11 else None for k in range(size)], pa.large_string()),
                "when": pa.array(np.datetime64("2020-01-01", "us") + draw.integers(0, 10**9, size)),
            }
        )
        parts.append(store.write_part("many", rows, order, row_group_size=64))
    types = {"n": "int64", "x": "double", "word": "dictionary", "text": "large_string", "when": "timestamp[us]"}
    store.commit(parts, tables={"many": ([{"name": name, "type": kind} for name, kind in types.items()], {})})
    stored = Container.stored(store.path)
    frame = stored["many"].compute()
    return frame, stored, Container(many=dd.from_pandas(frame, npartitions=7, sort=False))
