"""The index of a text: what the scans of its ranges found, kept from one process to the next.

One entry per range, not per line: a few hundred bytes for 64 MiB. An index is found by the identity of the sources,
the editor and the cut, so that a text that changes has none.
"""

import json
import marshal
from collections.abc import Sequence
from contextlib import suppress
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import Any

from exa.editor.grammar.track import RecordTrack, Track
from exa.editor.planning.plan import Scans, Unit, scans_of_json, scans_to_json
from exa.editor.sources.kept import place, put
from exa.editor.sources.source import Source
from exa.kernels import walk

#: Smaller corpora are scanned sooner than looked up.
WORTH = 16 << 20


class Index:
    """The scans of a corpus, by unit; empty where the corpus was not scanned before."""

    def __init__(self, tracks: Sequence[Track], sources: Sequence[Source], chunk: int) -> None:
        self._path: Path | None = None
        self._scans: dict[str, Any] = {}
        if sum(source.size for source in sources) >= WORTH and all(source.text is None for source in sources):
            facts = [chunk, _code(), [_facts(track) for track in tracks], [s.key for s in sources]]
            self._path = place(facts, "json")
            # An index that cannot be read is one that is not there.
            with suppress(OSError, ValueError):
                self._scans = json.loads(self._path.read_bytes())

    def known(self, unit: Unit) -> Scans | None:
        """What is known of a unit."""
        found = self._scans.get(str(unit.order))
        return None if found is None else scans_of_json(found)

    def keep(self, units: Sequence[Unit]) -> None:
        """Keep what was found, and no more than the newest indexes; where that fails, it is found again next time."""
        if self._path is None or self._scans:
            return
        put(self._path, json.dumps({unit.order: scans_to_json(unit.scans) for unit in units}).encode())


@cache
def _code() -> str:
    """A name for the code that scans: an index belongs to what made it."""
    rooms = (Path(__file__).parent, Path(walk.__file__).parent)
    sources = [path for room in rooms for path in sorted(room.glob("*.py"))]
    return blake2b(b"".join(path.read_bytes() for path in sources)).hexdigest()


def _facts(track: Track) -> object:
    """All that a scan by this track depends on."""
    if not isinstance(track, RecordTrack):
        return repr(track)
    sections = [
        (repr(s.table), s.span, s.header, marshal.dumps(getattr(s.columns, "__code__", None))) for s in track.sections
    ]
    program = track.program.ops.tobytes(), track.program.pool.tobytes()
    inner = [(one.name, one.span, _facts(one)) for one in track.inner]
    marks = [one.pattern for one in track.expressions]
    return track.steps.tobytes(), program, marks, track.fields, track.keys, sections, inner
