"""Who reads what: units, marks, the index of lines, and where a row came from."""
