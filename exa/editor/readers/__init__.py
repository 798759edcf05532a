"""Bytes to columns: windows of a text go through the readers of its tracks."""
