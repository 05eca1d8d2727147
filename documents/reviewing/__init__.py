"""What may be done with a finished text: keep or refuse changes, compare versions, mend a sentence,
change the look.

May import ``documents.services``. Start at ``services.py``.
"""
