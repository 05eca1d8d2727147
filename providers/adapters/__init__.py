"""One file per wire protocol, each over the vendor's own SDK, imported on first use.

Adapters take plain values and return plain values: no models, no settings, no database. Start reading at ``base``, then
``anthropic``. What they share: ``_errors`` turns whatever an SDK raises into ``AttemptError``, ``_schemas`` writes the
answer's schema as all vendors take it, ``_answers`` judges a finished answer; ``dialects`` are the servers that speak
OpenAI's protocol their own way.
"""
