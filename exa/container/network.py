"""The picture of how members hang together: nodes by size and kind, edges by index and column."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from itertools import combinations
from typing import Any

from exa.container.describing import kind_of, size_of
from exa.container.relations import relations

SIZE, MARGIN, SMALLEST, LARGEST = 420, 90, 8, 40
#: Colours that stay apart for the colour-blind (Okabe and Ito), by kind.
COLOURS = {"table": "#0072B2", "column": "#56B4E9", "array": "#E69F00", "formula": "#009E73"}


@dataclass(frozen=True)
class Node:
    """A member."""

    name: str
    kind: str
    bytes: int | None
    "In memory; None where that is not known."


@dataclass(frozen=True)
class Network:
    """Members and how they are related; a notebook shows it as a picture, and `svg` gives that as text."""

    nodes: tuple[Node, ...]
    columns: tuple[tuple[str, str], ...]
    "Table and parent, where a column of the one is the index of the other."
    indexes: tuple[tuple[str, str], ...]
    "Members whose indexes have the same name."

    @classmethod
    def of(cls, members: Mapping[str, Any]) -> "Network":
        """The network of these members; nothing is computed."""
        nodes = tuple(Node(name, kind_of(member), size_of(member)) for name, member in members.items())
        columns = tuple(dict.fromkeys((one.table, one.parent) for one in relations(members)))
        named = {name: getattr(getattr(member, "index", None), "name", None) for name, member in members.items()}
        same = tuple((a, b) for a, b in combinations(named, 2) if named[a] is not None and named[a] == named[b])
        return cls(nodes, columns, same)

    def svg(self) -> str:
        """The picture: an arrow from a table to what it refers to, a dashed line between members of the same index."""
        half, places = SIZE / 2, {}
        for k, node in enumerate(self.nodes):
            turn = 2 * math.pi * k / len(self.nodes) - math.pi / 2
            places[node.name] = half + (half - MARGIN) * math.cos(turn), half + (half - MARGIN) * math.sin(turn)
        lines = [
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{SIZE}" height="{SIZE}" font-family="sans-serif" '
            'font-size="12">',
            '<defs><marker id="to" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto">'
            '<path d="M0 0L8 4L0 8z" fill="#666"/></marker></defs>',
        ]
        sizes = {node.name: self._radius(node) for node in self.nodes}
        for pairs, style in ((self.indexes, 'stroke-dasharray="4 3"'), (self.columns, 'marker-end="url(#to)"')):
            for a, b in pairs:
                (x0, y0), (x1, y1) = places[a], places[b]
                length = math.hypot(x1 - x0, y1 - y0) or 1
                x1, y1 = x1 - (x1 - x0) * sizes[b] / length, y1 - (y1 - y0) * sizes[b] / length
                lines.append(f'<line x1="{x0:.1f}" y1="{y0:.1f}" x2="{x1:.1f}" y2="{y1:.1f}" stroke="#666" {style}/>')
        for node in self.nodes:
            x, y = places[node.name]
            about = f"{node.name}: {node.kind}" + ("" if node.bytes is None else f", {node.bytes:,} bytes")
            lines.append(
                f'<g><title>{escape(about)}</title><circle cx="{x:.1f}" cy="{y:.1f}" r="{sizes[node.name]:.1f}" '
                f'fill="{COLOURS[node.kind]}"/><text x="{x:.1f}" y="{y + sizes[node.name] + 14:.1f}" '
                f'text-anchor="middle" fill="currentColor">{escape(node.name)}</text></g>'
            )
        return "\n".join([*lines, "</svg>"])

    def _radius(self, node: Node) -> float:
        largest = max(filter(None, (node.bytes for node in self.nodes)), default=1)
        return SMALLEST + (LARGEST - SMALLEST) * math.sqrt((node.bytes or 0) / largest)

    _repr_svg_ = svg

    def __repr__(self) -> str:
        edges = [f"{a} -> {b}" for a, b in self.columns] + [f"{a} -- {b}" for a, b in self.indexes]
        return f"Network({', '.join(node.name for node in self.nodes)}: {', '.join(edges) or 'nothing is related'})"
