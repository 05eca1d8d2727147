"""From a job and a profile to the content of a CV or a letter, by a model or by rules, and from edited text back.

Nothing here but ``drafting`` knows a row or a provider. Start at ``drafting.py``, then ``tailoring.py``.
"""
