"""Profiles as people keep them: bringing, confirming, editing by section, and what is still missing.

May import ``documents.models``, ``documents.importing`` and below. Start at ``services.py``.
"""
