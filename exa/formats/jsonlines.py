"""JSON lines: each line is an object, each key a column."""

from exa.editor import Editor
from exa.editor.grammar.track import ObjectsTrack, TableSpec, Track


class JSONLines(Editor):
    """A table of which each line is a JSON object; a text is scanned once, since any line may bring a new key.

    Objects inside are columns of their own, ``user.name``; lists are text, as JSON writes them. A column of integers
    is one of floats where a row lacks it, or of text where a float could not hold them; one of booleans is text then.
    So it is in a store, where what was only null until a job was done is text from then on. A line that is no object,
    or has a key twice, is a reject.
    """

    patterns = ("*.jsonl", "*.ndjson", "*.jsonlines")
    description = "JSON lines, an object to a line: table"

    @classmethod
    def tracks(cls) -> tuple[Track, ...]:
        """The one table."""
        return (ObjectsTrack(TableSpec("table", ())),)

    @classmethod
    def sniff(cls, head: str) -> bool:
        line = head.lstrip().split("\n")[0].rstrip()
        return line.startswith('{"') and (line.endswith("}") or "\n" not in head)
