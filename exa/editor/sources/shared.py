"""Shared decoders: a compressed text is run through once by all who read it side by side.

Who needs what nobody has decoded yet decodes on to there, and what comes past on the way is kept for those who read
behind: so the threads that parse are those that decompress, none waits for another's work, and the pieces that are
held are as many as lie between the first reader and the last. Nothing but time hangs on what is held: what is gone is
decoded again, from the nearest place where a decoder can begin.
"""

import threading
from bisect import bisect_right
from typing import Protocol

import numpy as np

from exa.editor.sources.decoder import COPIES, COPY, Copy, Decoder
from exa.error import SourceError

#: How much is held behind the place that was decoded last, where nobody says otherwise,
KEEP = 32 << 20
#: how much of it where nobody reads,
TAIL = 2 << 20
#: how much behind each reader, and how much in all: a reader that is further behind decodes for itself.
BEHIND, MOST = 64 << 20, 1 << 28
IDLE = 8
#: How many texts may have copies of their decoders.
COPIED = 4

Key = tuple[str, str, str]


class Text(Protocol):
    """What a decoder can be made for."""

    @property
    def codec(self) -> str: ...

    @property
    def key(self) -> Key: ...

    @property
    def size(self) -> int: ...

    @property
    def members(self) -> list[tuple[int, int]] | None: ...

    def decoder(self, start: tuple[int, int], starts: list[tuple[int, int]]) -> Decoder: ...


class Shared:
    """A decoder that several readers drive, and the last that came out of it."""

    def __init__(self, decoder: Decoder) -> None:
        self.first = self.end = decoder.made
        "What is held lies between these."
        self.size: int | None = None
        "How long the text is, once its end was reached."
        self.keep, self.ahead = KEEP, False
        "How much is held behind the place that was decoded last, and whether also where nobody reads it yet."
        self._decoder = decoder
        self._offsets: list[int] = []
        self._pieces: list[bytes] = []
        self._readers: dict[int, int] = {}
        self._busy = False
        self._error: SourceError | None = None
        self._turn = threading.Condition()

    @property
    def idle(self) -> bool:
        return not self._readers

    def enter(self, reader: object, offset: int) -> None:
        """Hold what is behind a place, for a reader that goes on from there."""
        with self._turn:
            self._readers[id(reader)] = offset

    def leave(self, reader: object) -> None:
        with self._turn:
            self._readers.pop(id(reader), None)
            if not self._readers and self.keep <= KEEP and not self.ahead:
                self._forget(self.end - TAIL)

    @property
    def held(self) -> int:
        return self.end - self.first

    def serves(self, offset: int, start: int) -> bool:
        """Whether it may read from an offset; a new decoder could begin at `start`."""
        # one that is run through in any case needs no other beside it
        if self.first > offset or (self.end < min(start, offset) and not self.ahead):
            return False
        return offset <= self.end or self.idle or offset - self.first <= max(MOST, self.keep)

    def close(self) -> None:
        if self.size is None:
            self._decoder.close()

    def check(self) -> None:
        """A `SourceError` if the raw source has changed; at the end of the text that has been looked at."""
        with self._turn:  # who comes to the end closes the decoder
            if self.size is None:
                self._decoder.check()

    def read_into(self, reader: object, buffer: np.ndarray, offset: int) -> int:
        """Fill the buffer; less than its length is the end of the text, or of what is held: `first` tells."""
        done = 0
        while done < len(buffer) and self.reach(offset + done):
            with self._turn:
                at = bisect_right(self._offsets, offset + done) - 1
                if at < 0:
                    break
                piece, start = self._pieces[at], offset + done - self._offsets[at]
            n = min(len(buffer) - done, len(piece) - start)
            buffer[done : done + n] = np.frombuffer(piece, np.uint8, n, start)
            done += n
        with self._turn:
            self._readers[id(reader)] = max(self._readers.get(id(reader), 0), offset + done - BEHIND)
        return done

    def reach(self, offset: int) -> bool:
        """Decode until the byte at an offset is there; whether the text goes so far."""
        while True:
            with self._turn:
                while self._busy and self.end <= offset:
                    self._turn.wait()
                if self.end > offset or self.size is not None:
                    return self.end > offset
                if self._error is not None:
                    raise SourceError(str(self._error.strerror), str(self._error.filename))
                self._busy = True
            try:
                self._take(self._decoder.more())
            except SourceError as error:
                self._error = error
            finally:
                with self._turn:
                    self._busy = False
                    self._turn.notify_all()

    def _take(self, piece: bytes) -> None:
        if not piece:
            with self._turn:
                self.size = self.end
                self._decoder.close()
            return
        with self._turn:
            self._offsets.append(self.end)
            self._pieces.append(piece)
            self.end += len(piece)
            needed = min(self._readers.values(), default=self.end)
            self._forget(max(min(needed, self.end - self.keep), self.end - max(MOST, self.keep)))

    def _forget(self, offset: int) -> None:
        """Let go of the pieces that end before an offset."""
        gone = bisect_right(self._offsets, offset) - 1
        # many at once: taking the first of a list moves all others
        if gone > 16 or (gone > 0 and not self._readers):
            del self._offsets[:gone], self._pieces[:gone]
            self.first = self._offsets[0]


class Pool:
    """The shared decoders of this process, those that nobody uses among them, and what is known of each text."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._shared: dict[Key, list[Shared]] = {}
        self._starts: dict[Key, list[tuple[int, int]]] = {}
        self._copies: dict[Key, dict[int, Copy]] = {}

    def enter(self, text: Text, reader: object, offset: int) -> Shared:
        """The decoder that is nearest before an offset, one that there is or a new one; the reader holds it."""
        key = text.key
        with self._lock:
            if len(self._starts) > 10_000:
                self._starts.clear()
            starts = self._starts.setdefault(key, [(0, 0)])
            if offset and (known := text.members) and len(starts) < len(known) - 1:
                starts = self._starts[key] = known[:-1]
            start = max((start for start in starts if start[1] <= offset), key=lambda start: start[1])
            left = [copy for copy in list(self._copies.get(key, {}).values()) if start[1] < copy.position <= offset]
            copy = max(left, key=lambda copy: copy.position, default=None)
            if copy is not None:
                start = copy.packed, copy.position
            near = [one for one in self._shared.get(key, ()) if one.serves(offset, start[1])]
            if near:
                shared = max(near, key=lambda one: (one.ahead, min(one.end, offset)))
            else:
                decoder = text.decoder(start, starts)
                # isal is faster; a range that is asked for first and is far behind says that the order is another
                far = offset - start[1] > max(COPY, text.size // 2)
                if text.codec == "gzip" and (copy is not None or far):
                    if key not in self._copies and len(self._copies) >= COPIED:
                        del self._copies[next(iter(self._copies))]
                    apart = max(COPY, text.size // COPIES)
                    decoder.leave_copies(self._copies.setdefault(key, {}), apart, copy)
                shared = Shared(decoder)
                self._shared.setdefault(key, []).append(shared)
            shared.enter(reader, offset)
        return shared

    def leave(self, shared: Shared, reader: object) -> None:
        """Leave a decoder to whoever reads on from there."""
        shared.leave(reader)
        self.tidy()

    def tidy(self) -> None:
        """Of the decoders that nobody uses, close all but the newest that hold files, or that hold much."""
        with self._lock:
            idle = [(key, one) for key, those in self._shared.items() for one in those if one.idle]
            held, files, old = 0, 0, []
            for key, one in reversed(idle):
                held, files = held + one.held, files + (one.size is None)
                if files > IDLE or held > max(KEEP, one.keep):
                    old.append(self._without(key, one))
        for one in old:  # which may leave another
            one.close()

    def forget(self, key: Key) -> None:
        """Close the decoders of a text that nobody uses."""
        with self._lock:
            old = [self._without(key, one) for one in list(self._shared.get(key, ())) if one.idle]
        for one in old:
            one.close()

    def _without(self, key: Key, shared: Shared) -> Shared:
        self._shared[key].remove(shared)
        if not self._shared[key]:
            del self._shared[key]
        return shared


POOL = Pool()
