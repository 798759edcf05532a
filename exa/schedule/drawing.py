"""The picture of a graph: a box for each operation, with its tasks, and an arrow from what makes to what takes."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html import escape
from typing import Any

from dask._task_spec import convert_legacy_graph, cull
from dask.base import collections_to_expr
from dask.core import flatten
from dask.utils import key_split

WIDTH, HEIGHT, GAP, RISE = 150, 46, 24, 44
#: Tasks that are drawn as squares; of more there is only the number.
SQUARES = 16
#: Colours that stay apart for the colour-blind (Okabe and Ito): what reads, what works, what is asked for.
COLOURS = {"source": "#E69F00", "step": "#56B4E9", "result": "#009E73"}


@dataclass(frozen=True)
class Operation:
    """Tasks that do the same to different chunks."""

    name: str
    tasks: int
    depth: int
    "The row of the picture that it stands in, below all that it takes from."
    needs: frozenset[str]
    "The operations that it takes from."


def operations(collections: Iterable[Any]) -> dict[str, Operation]:
    """The operations of the optimized graph of some dask collections, by key, row by row from the sources.

    >>> import dask.array as da
    >>> [(found.name, found.tasks) for found in operations([da.ones(4, chunks=2).sum()]).values()]
    [('sum', 2), ('sum-aggregate', 1)]
    """
    asked = collections_to_expr(list(collections)).optimize()
    graph = cull(convert_legacy_graph(dict(asked.__dask_graph__())), list(flatten(asked.__dask_keys__())))
    tasks: dict[str, int] = defaultdict(int)
    needs: dict[str, set[str]] = defaultdict(set)
    for key, task in graph.items():
        tasks[_operation(key)] += 1
        needs[_operation(key)] |= {_operation(one) for one in task.dependencies if one in graph} - {_operation(key)}
    depths = _depths(needs, tasks)
    users = {key: [one for one in tasks if key in needs[one]] for key in tasks}
    for key in tasks:
        if not needs[key] and users[key]:  # what reads stands right above the first that takes from it
            depths[key] = min(depths[one] for one in users[key]) - 1
    order: dict[str, float] = {}
    for depth in sorted(set(depths.values()), reverse=True):
        row = sorted((key for key in tasks if depths[key] == depth), key=lambda key: (_middle(users[key], order), key))
        order |= {key: k - len(row) / 2 for k, key in enumerate(row)}
    return {
        key: Operation(key_split(key), tasks[key], depths[key], frozenset(needs[key]))
        for key in sorted(tasks, key=lambda key: (depths[key], order[key]))
    }


def _middle(keys: list[str], order: Mapping[str, float]) -> float:
    """Where those stand that take from an operation, on average, so that few arrows cross."""
    return sum(order[key] for key in keys) / max(len(keys), 1)


def _operation(key: Any) -> str:
    """The name that tasks of one operation share."""
    return str(key[0] if isinstance(key, tuple) else key)


def _depths(needs: Mapping[str, set[str]], keys: Iterable[str]) -> dict[str, int]:
    """The length of the longest way to each from one that needs nothing; ways around a ring are not followed."""
    depths: dict[str, int] = {}

    def depth(key: str, seen: frozenset[str]) -> int:
        if key not in depths:
            below = [depth(one, seen | {key}) for one in needs[key] if one not in seen]
            depths[key] = 1 + max(below, default=-1)
        return depths[key]

    for key in keys:
        depth(key, frozenset())
    return depths


def svg(collections: Iterable[Any]) -> str:
    """The picture of the graph of some dask collections, from sources at the top to results; nothing is computed."""
    return picture(operations(collections))


def picture(found: Mapping[str, Operation]) -> str:
    """The picture of operations."""
    rows: dict[int, list[str]] = defaultdict(list)
    for key, operation in found.items():
        rows[operation.depth].append(key)
    wide = max(map(len, rows.values()), default=1)
    width, height = GAP + wide * (WIDTH + GAP), GAP + len(rows) * (HEIGHT + RISE)
    places = {
        key: (width / 2 + (k - len(row) / 2) * (WIDTH + GAP) + GAP / 2, GAP + depth * (HEIGHT + RISE))
        for depth, row in rows.items()
        for k, key in enumerate(row)
    }
    taken = frozenset().union(*(operation.needs for operation in found.values()))
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" font-family="sans-serif" '
        'font-size="12">',
        '<defs><marker id="to" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto">'
        '<path d="M0 0L8 4L0 8z" fill="#666"/></marker></defs>',
    ]
    for key, operation in found.items():
        x, y = places[key]
        for x0, y0 in (places[one] for one in sorted(operation.needs)):
            lines.append(
                f'<line x1="{x0 + WIDTH / 2}" y1="{y0 + HEIGHT}" x2="{x + WIDTH / 2}" y2="{y}" stroke="#666" '
                'marker-end="url(#to)"/>'
            )
    for key, operation in found.items():
        kind = "source" if not operation.needs else "step" if key in taken else "result"
        lines += _box(*places[key], operation, COLOURS[kind])
    return "\n".join([*lines, "</svg>"])


def _box(x: float, y: float, operation: Operation, colour: str) -> list[str]:
    count = f"{operation.tasks:,} task{'s' * (operation.tasks != 1)}"
    middle = x + WIDTH / 2
    name = operation.name if len(operation.name) <= 20 else operation.name[:19] + "…"
    lines = [
        f"<g><title>{escape(operation.name)}: {count}</title>",
        f'<rect x="{x}" y="{y}" width="{WIDTH}" height="{HEIGHT}" rx="5" fill="{colour}" fill-opacity="0.25" '
        f'stroke="{colour}"/>',
        f'<text x="{middle}" y="{y + 18}" text-anchor="middle" fill="currentColor">{escape(name)}</text>',
    ]
    if operation.tasks > SQUARES:
        lines.append(f'<text x="{middle}" y="{y + 36}" text-anchor="middle" fill="currentColor">{count}</text>')
    else:
        left = middle - 4 * operation.tasks
        lines += [
            f'<rect x="{left + 8 * k + 1}" y="{y + 28}" width="6" height="9" fill="{colour}"/>'
            for k in range(operation.tasks)
        ]
    return [*lines, "</g>"]
