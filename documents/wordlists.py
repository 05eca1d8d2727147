"""Word lists written as running text, so that they stay readable. Pure."""

from __future__ import annotations


def word_set(text: str) -> frozenset[str]:
    """The words of ``text``, as separated by white space."""
    return frozenset(text.split())


def line_set(text: str) -> frozenset[str]:
    """The lines of ``text``, for entries of several words."""
    return frozenset(line.strip() for line in text.strip().splitlines() if line.strip())
