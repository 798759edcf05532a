"""`mounted` is a program, no module of tests: it is not looked through for examples, for it needs libfuse."""

collect_ignore = ["mounted.py"]
