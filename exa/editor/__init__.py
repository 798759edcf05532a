"""Text in: sources, templates, sections and records, and the editors made of them."""

from exa.editor.editor import Editor
from exa.editor.section import Record, Section

__all__ = ["Editor", "Record", "Section"]
