"""Packaged facts and defaults, as files."""
