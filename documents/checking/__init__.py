"""The fact gate held against whole texts: where each finding stands, and what to show for it. Start at ``services.py``.

The gate itself is ``documents.facts``.
"""
