"""Compiled functions on arrays of bytes and numbers. They know numpy and numba, nothing of files, tables or dask."""
