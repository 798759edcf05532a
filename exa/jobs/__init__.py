"""Resumable parsing: a corpus of text becomes a store, unit by unit, whatever happens on the way."""
