"""What one commit wants to change, and what is left of it when others have committed first."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, TypeAlias

from exa.error import CommitConflict, StoreError
from exa.store.log import Line, plain
from exa.store.mask import Mask
from exa.store.part import Part, Ranges, safe_name
from exa.store.pieces import pieces_of
from exa.store.snapshot import State, read_count

#: The types that a reader of old rows may turn into another.
WIDENINGS = {
    ("int64", "double"),
    ("int64", "large_string"),
    ("double", "large_string"),
    ("bool", "large_string"),
}
#: Of a table: its schema and what else its maker says of it.
Description: TypeAlias = tuple[Sequence[Mapping[str, Any]], Mapping[str, Any]]


def extends(new: Sequence[Mapping[str, Any]], old: Sequence[Mapping[str, Any]]) -> bool:
    """Whether rows of the old schema are rows of the new one too: no column is gone, and none is narrower.

    >>> extends([{"name": "x", "type": "double"}, {"name": "y", "type": "double"}], [{"name": "x", "type": "int64"}])
    True
    """
    kinds = {column.get("name"): column.get("type") for column in new}
    return all(
        column.get("name") in kinds
        and (kinds[column["name"]] == column.get("type") or (column.get("type"), kinds[column["name"]]) in WIDENINGS)
        for column in old
    )


@dataclass(frozen=True)
class Change:
    """Parts added and removed, rows hidden, units done, tables described, records counted: all of it or nothing."""

    adds: tuple[Part, ...]
    units: tuple[str, ...]
    tables: dict[str, Any]
    removes: tuple[str, ...]
    counts: tuple[dict[str, Any], ...]
    masks: tuple[Mask, ...] = ()
    #: Of the parts to remove that were given as parts, the rows that were hidden then.
    seen: dict[str, Ranges] = field(default_factory=dict)
    #: Files that will be deleted once it is known that nobody can add them.
    deletes: tuple[str, ...] = ()
    #: Of the tables that get rows, the schema these were written for.
    pins: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def of(
        cls,
        adds: Iterable[Part],
        units: Iterable[str],
        tables: Mapping[str, Description],
        removes: Iterable[Part | str],
        counts: Iterable[Mapping[str, Any]],
        masks: Iterable[Mask] = (),
    ) -> "Change":
        """The change, if it makes sense in itself; StoreError says why it does not."""
        names = tuple(dict.fromkeys(units))
        parts = tuple(adds)
        gone = {part.path if isinstance(part, Part) else part: part for part in removes}
        seen = {path: part.hidden for path, part in gone.items() if isinstance(part, Part)}
        if len(names) == 1:
            parts = tuple(part if part.unit else replace(part, unit=names[0]) for part in parts)
        for part in parts:
            if part.unit is not None and part.unit not in names and not gone:
                raise StoreError(f"{part.path} belongs to the unit {part.unit!r}, which is not among those to commit")
        if len({part.path for part in parts}) < len(parts):
            raise StoreError("the same part is added twice")
        described = {safe_name(name): plain([list(schema), dict(meta)]) for name, (schema, meta) in tables.items()}
        kept = tuple(plain(dict(count)) for count in counts)
        change = cls(parts, names, described, tuple(gone), kept, tuple(dict.fromkeys(masks)), seen)
        if why := change.imbalance():
            raise StoreError(why)
        return change

    def __bool__(self) -> bool:
        return bool(self.adds or self.units or self.tables or self.removes or self.counts or self.masks or self.deletes)

    def imbalance(self) -> str | None:
        """Where counts and parts disagree, in words."""
        kept: dict[str, int] = {}
        for count in self.counts:
            try:
                table, numbers = read_count(count)
            except ValueError as error:
                return str(error)
            kept[table] = kept.get(table, 0) + numbers[1]
        for table, number in kept.items():
            rows = sum(part.rows for part in self.adds if part.table == table)
            if rows != number:
                return f"{number} records of {table!r} were kept, but its new parts hold {rows} rows"
        return None

    def pinned(self, state: State) -> "Change":
        """The change, bound to the schemas of that state."""
        return replace(self, pins={p.table: state.tables[p.table][0] for p in self.adds if p.table in state.tables})

    def onto(self, state: State) -> "Change":
        """What remains to be done on top of that state, or CommitConflict; nothing, where all units are in."""
        done = {unit for unit in self.units if unit in state.units}
        change = self._without(done) if done else self
        if not change:
            return change
        for part in change.adds:
            if part.path in state.parts:
                raise CommitConflict(f"{part.path} is already in the store")
            if part.table not in change.tables and part.table not in state.tables:
                raise StoreError(f"the store has no table {part.table!r} yet: describe it with tables=")
        for path in change.removes:
            if path not in state.parts:
                raise CommitConflict(f"{path} is not in the store (any more): take a new snapshot and decide again")
            if state.parts[path].hidden != change.seen.get(path, state.parts[path].hidden):
                raise CommitConflict(f"other rows of {path} are hidden by now: take a new snapshot and decide again")
        change.check_replaced(state)
        for mask in change.masks:
            if mask.unit is not None:
                continue
            silent = (p.path for p in state.parts.values() if mask.table in (None, p.table) and p.rows and not p.files)
            if (part_path := next(silent, None)) is not None:
                raise StoreError(f"{part_path} does not say from which files its rows are, so none can be hidden")
        for name, schema in change.pins.items():
            if name not in change.tables and state.tables[name][0] != schema:
                raise CommitConflict(f"the table {name!r} has got another schema: write its parts again")
        news = {}
        for name, (schema, meta) in change.tables.items():
            old = state.tables.get(name)
            if (
                old
                and not extends(schema, old[0])
                and any(p.table == name and p.path not in change.removes for p in state.parts.values())
            ):
                raise CommitConflict(
                    f"the table {name!r} has rows whose columns that schema lacks: keep them, or remove the rows too"
                )
            if old is None or old != (schema, meta):
                news[name] = [schema, meta]
        free = tuple(path for path in change.deletes if path not in state.parts and path not in state.deleted)
        return replace(change, tables=news, deletes=free)

    def check_replaced(self, state: State) -> None:
        """Of units that are in, parts may be replaced by others with as many rows."""
        new: Counter[tuple[str, str | None]] = Counter()
        old: Counter[tuple[str, str | None]] = Counter()
        seen: Counter[str] = Counter()
        for part in self.adds:
            replacing = [piece for piece in pieces_of(part) if piece.unit not in {None, *self.units}]
            for piece in replacing:
                new[part.table, piece.unit] += piece.rows
            if part.pieces or replacing:
                seen[part.table] += part.live
        for part in map(state.parts.__getitem__, self.removes):
            for piece in pieces_of(part):
                old[part.table, piece.unit] += piece.rows
        for (table, unit), number in new.items():
            if unit not in state.units or number != old[table, unit]:
                raise StoreError(
                    f"{number} rows of {table!r} belong to the unit {unit!r}, which is not among those to commit; of "
                    f"one that is in, they can only replace as many rows, not {old[table, unit]}"
                )
        for table in {part.table for part in self.adds if part.pieces}:
            number = seen[table]
            gone = sum(state.parts[path].live for path in self.removes if state.parts[path].table == table)
            if number != gone:
                raise StoreError(f"merged parts of {table!r} have {number} rows in the place of {gone}")

    def _without(self, done: set[str]) -> "Change":
        adds = tuple(part for part in self.adds if part.unit not in done)
        units = tuple(unit for unit in self.units if unit not in done)
        if not units and not adds:
            return Change((), (), {}, (), ())
        loose = next((part.path for part in adds if part.unit is None), None)
        gone = "what is removed" if self.removes else "what is hidden" if self.masks else ""
        what = f"the part {loose}, which has no unit," if loose else gone
        if what:
            raise CommitConflict(
                f"of {len(self.units)} units, {len(done)} are in already, so {what} may be too much: decide again"
            )
        counts = tuple(count for count in self.counts if count.get("unit") not in done)
        change = replace(self, adds=adds, units=units, counts=counts)
        if why := change.imbalance():
            raise CommitConflict(
                f"{len(done)} units are in already; without them {why}: count by unit, or commit new ones alone"
            )
        return change

    def features(self) -> set[str]:
        """What a reader of the change must know."""
        masks = {"mask"} if self.masks or any(part.hidden for part in self.adds) else set()
        merged = any(part.pieces for part in self.adds) or any(mask.unit is not None for mask in self.masks)
        arrays = {"arrays"} if any(part.zarr for part in self.adds) else set()
        return masks | arrays | ({"delete"} if self.deletes else set()) | ({"pieces"} if merged else set())

    def lines(self) -> tuple[Line, ...]:
        """The change as lines of a log entry."""
        return (
            *(("table", {"t": name, "schema": schema, "meta": meta}) for name, (schema, meta) in self.tables.items()),
            *(("unit", {"id": unit}) for unit in self.units),
            *(("mask", mask.to_json()) for mask in self.masks),
            *(("remove", {"p": path}) for path in self.removes),
            *(("delete", {"p": path}) for path in self.deletes),
            *(part.line() for part in self.adds),
            *(("count", count) for count in self.counts),
        )
