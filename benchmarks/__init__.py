"""Benchmarks: asv suites (``kernels``, ``imports``, ``parse``), and ``compare``, exa beside its peers in one run."""
