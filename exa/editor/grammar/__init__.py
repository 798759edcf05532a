"""What a format says: templates, expressions, sections, and the tracks that they are compiled to."""
