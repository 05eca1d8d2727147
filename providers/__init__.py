"""Which AI answers, and what it cost.

``orchestrator.generate`` is the only door for other apps; ``exceptions`` is what it raises. A request's way through:
``snapshot`` (rows as of now) -> ``selection`` (an ordered list of attempts, pure) -> ``ledger`` (reserve) ->
``adapters`` (one file per wire protocol) -> ``ledger`` (settle). Imports ``aditus.accounts`` and ``aditus.lib``.
Start reading at ``orchestrator``.
"""
