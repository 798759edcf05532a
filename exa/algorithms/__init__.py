"""Broadcasting, indexing and iteration over arrays of any size."""
