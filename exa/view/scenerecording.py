"""What a page asks of a scene, recorded: frames of its tables, or their points, and surfaces of its fields.

Questions are those of `js/src/sceneatoms.js` and `js/src/scenefield.js` as a scene is shown at first.
"""

from contextlib import suppress
from math import prod

import numpy as np

from exa.error import ExaError
from exa.view.asking import Message
from exa.view.recording import Recording, answered, coded
from exa.view.scene import TOLERANCE

#: The most frames that are recorded: some minutes of them.
FRAMES = 2000
#: Of what there is room for, frames take so much at most.
SHARE = 0.75
#: Frames whose length tells how many fit, and beyond which the page is not told what the column is in each of them.
TRIED, LABELLED = 5, 20_000
#: Of a table without frames a page asks for so many points, and gets so many; among more of them it looks for no bonds.
ASKED, POINTS, BONDED = 2_000_000, 100_000, 100_000
#: Points of a field whose surface is recorded at every one of them, and fields.
FINE, FIELDS = 256**3, 20


class SceneRecording:
    """The scene of a container, from a state on, with at most so many frames of a table."""

    def __init__(self, recording: Recording, container: str, state: Message, frames: int = FRAMES) -> None:
        self._recording, self._state, self._most = recording, state, frames
        self._where: Message = {"container": container}
        meta: Message = {"tables": [], "fields": []}
        with suppress(ExaError):
            scene = answered(recording.session, "scene", self._where)
            ((meta, _),) = scene
            if meta["tables"] or meta["fields"]:
                recording.keep(coded("scene", self._where, scene))
        self._tables = {one["table"]: one for one in meta["tables"]}
        self._fields = {one["table"]: one for one in meta["fields"]}

    def record(self, member: str) -> None:
        """Record what is drawn of a member, if anything is, and can be."""
        with suppress(ExaError):
            self._record(member)

    def _record(self, member: str) -> None:
        where = self._where | {"table": member}
        if (table := self._tables.get(member)) is not None:
            bonds = {"tolerance": TOLERANCE} if table["kind"] else {}
            if table["frame"] is None:
                self._points(where, bonds)
            else:
                self._frames(where, bonds)
        if (field := self._fields.get(member)) is not None:
            looked = [self._state["field"]] if self._state.get("field") in field["labels"] else []
            for label in [*looked, *(one for one in field["labels"] if one not in looked)][:FIELDS]:
                if not self._surface(where | {"label": label}):
                    break

    def _frames(self, where: Message, bonds: Message) -> None:
        """As many frames as there is room for, evenly chosen, and which these are."""
        recording = self._recording
        ((meta, values),) = answered(recording.session, "frames", where)

        def question(frame: int) -> Message:
            return where | {"frame": frame} | bonds

        count = meta["count"]
        looked = self._state.get("frame", 0) if self._state.get("table", where["table"]) == where["table"] else 0
        chosen = {min(max(looked, 0), count - 1)} if count else set()
        if self._most > 1:
            tried = [answered(recording.session, "frame", question(frame)) for frame in spread(count, TRIED)]
            longest = max((len(coded("frame", where, one)) for one in tried), default=0) + 100
            chosen.update(spread(count, min(self._most, int(SHARE * recording.room / longest))))
        kept = [frame for frame in sorted(chosen) if recording.ask("frame", question(frame))]
        told = meta | ({"kept": kept} if self._most > 1 else {})
        recording.keep(coded("frames", where, [(told, values if count <= LABELLED else [])]))

    def _points(self, where: Message, bonds: Message) -> None:
        """The points of a table without frames, by lot if there are many, with their bonds."""
        self._recording.ask("points", where | {"most": ASKED}, most=POINTS)
        rows = self._tables[where["table"]]["rows"]
        if bonds and rows is not None and rows <= BONDED:
            self._recording.ask("bonds", where | bonds)

    def _surface(self, which: Message) -> bool:
        """A field, and its surface at the level that is shown at first, coarse if it is large."""
        recording = self._recording
        field = answered(recording.session, "field", which)
        ((meta, _),) = field
        level = meta["level"]
        if self._state.get("field") == which["label"]:
            level = self._state.get("level", level)
        strides = [1, meta["coarse"]] if prod(meta["shape"]) <= FINE else [meta["coarse"]]
        return recording.keep(coded("field", which, field)) and all(
            any(recording.ask("isosurface", which | {"level": one, "stride": 1}, stride=stride) for stride in strides)
            for one in ([abs(level), -abs(level)] if meta["signed"] else [level])
        )


def spread(count: int, some: int) -> list[int]:
    """The numbers of some out of so many, evenly chosen, from the first to the last.

    >>> spread(10, 4), spread(3, 9), spread(5, 1), spread(0, 4)
    ([0, 3, 6, 9], [0, 1, 2], [0], [])
    """
    chosen: list[int] = np.unique(np.linspace(0, count - 1, min(count, some)).round().astype(int)).tolist()
    return chosen
