"""Records that could not be read: each is quoted up to where reading went on."""

import numpy as np

from exa.editor.readers.reading import RAW, Reject
from exa.editor.sources.source import Source


class Lost:
    """The rejects of a range while it is not known where each of them ends."""

    def __init__(self) -> None:
        self._found: list[tuple[Reject, int]] = []

    def clear(self) -> None:
        self._found.clear()

    def add(self, rejects: list[Reject], starts: np.ndarray) -> None:
        """Keep rejects; `starts` are the bytes at which the records of the same walk begin."""
        self._found += [(reject, -1) for reject in rejects]
        if not self._found or self._found[-1][1] >= 0:
            return
        begins = np.union1d(starts, [reject.offset for reject in rejects]).astype(np.int64)
        for place in range(len(self._found) - 1, -1, -1):
            reject, stop = self._found[place]
            if stop >= 0:
                break
            k = int(np.searchsorted(begins, reject.offset, side="right"))
            if k < len(begins):
                self._found[place] = reject, int(begins[k])

    def quoted(self, source: Source, end: int) -> list[Reject]:
        """The rejects of the range, which ends at `end`, each with its text up to where reading goes on."""
        quoted = []
        for reject, stop in self._found:
            size = min((end if stop < 0 else stop) - reject.offset, RAW)
            raw = reject.raw if len(reject.raw) >= size else source.head(size, reject.offset)
            quoted.append(reject._replace(raw=raw[:size]))
        self._found.clear()
        return quoted
