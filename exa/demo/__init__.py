"""A corpus for trying exa out, made by a real computation: molecular dynamics of Lennard-Jones fluids."""

from exa.demo.corpus import make_corpus

__all__ = ["make_corpus"]
