"""A profile beside a job, requirement by requirement: met, partly or missing, with the facts that say so.

``comparison``, ``standing`` and ``asking`` are pure; the page and the API stand on them. Start at ``comparison.py``.
"""
