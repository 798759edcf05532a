"""A text as a list of lines, to search and to change."""
