"""Texts wherever they are: files and URLs, packed or not, in any encoding."""
