"""What to draw, whichever way it travels: a page asks, a session answers."""
