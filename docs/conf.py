"""How Sphinx makes the manual: pages in Markdown, names of Python from their docstrings, nothing from a network."""

from typing import Any

import exa
import exa.api
import exa.container.table

# Mapped before autodoc has looked at SQLAlchemy's base class, which then takes no more classes.
import exa.relational.isotope
import exa.relational.unit

# What only type checkers load there, so that names in its signatures lead to it.
vars(exa.api).update(Container=exa.Container, Table=exa.container.table.Table)

project = "exa"
author = "the authors of exa"
copyright = author
version = release = exa.__version__

extensions = ["myst_parser", "sphinx.ext.autodoc"]
myst_heading_anchors = 3
# What stands in single quotes in a docstring is a name, and leads to what it names where the manual has that.
default_role = "py:obj"
add_module_names = False
autodoc_member_order = "bysource"
autodoc_typehints_format = "short"
maximum_signature_line_length = 100
python_use_unqualified_type_names = True
toc_object_entries_show_parents = "hide"

html_theme = "furo"
html_title = f"exa {version}"
html_static_path = ["_static"]
html_show_sphinx = False
html_copy_source = False


def skip(app: Any, what: str, name: str, member: Any, skipped: bool, options: Any) -> bool | None:
    """Leave out what no docstring of exa's is about: the fields of named tuples, and what SQLAlchemy brings along."""
    said = str(getattr(member, "__doc__", ""))
    return True if said.startswith("Alias for field number") or name in ("metadata", "registry") else None


def setup(app: Any) -> None:
    app.connect("autodoc-skip-member", skip)
