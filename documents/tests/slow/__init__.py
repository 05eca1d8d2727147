"""Whole processes of the site, killed in the middle of their work. Run with ``make test-slow``."""
