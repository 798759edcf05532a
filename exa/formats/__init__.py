"""The editors that ship."""
