"""Receipts of texts that may yet turn out to be damaged: their rows are seen all together, or not at all.

Whether a compressed text is whole is known at its end, when its ranges have long been parsed. Their receipts wait
until all of them are there. Where the text is damaged, one more receipt says so and they are left out.
"""

from typing import Any

Receipt = dict[str, Any]


class Pending:
    """The receipts that wait, by the number of their source."""

    def __init__(self) -> None:
        self._waiting: dict[int, list[Receipt]] = {}
        self._told: set[int] = set()
        "The sources that are no longer waited for, since a receipt speaks for the whole of each."

    def add(self, receipt: Receipt) -> tuple[list[Receipt], list[Receipt]]:
        """Take in a receipt: those that need wait no longer, and those that were counted in vain, itself perhaps."""
        (first, *_) = receipt["files"]
        if not first["part"]:
            files = [piece["file"] for piece in receipt["files"]]
            if len(files) == 1:  # what was read together with others is waited for by nobody
                self._told.update(files)
            return [receipt], [old for file in files for old in self._waiting.pop(file, ())]
        file = first["file"]
        if file in self._told:
            return [], [receipt]
        waiting = self._waiting.setdefault(file, [])
        waiting.append(receipt)
        pieces = [one["files"][0] for one in waiting]
        size = next((piece["size"] for piece in pieces if piece["size"] is not None), None)
        if size is None or sum(piece["bytes"] for piece in pieces) < size:
            return [], []
        return self._waiting.pop(file), []
