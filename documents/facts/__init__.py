"""The fact gate: what a text claims, compared with what the profile says. Deterministic and pure; no AI.

``gate`` is the way in and lists the checks. Each check is a module: ``figures`` (with ``likeness``, ``computed``,
``changes``), ``dating``, ``durations`` (with ``tenure``, ``lasting``, ``papers``: whose time is told) and ``periods``
for counts, money and time; ``titles``, ``degrees``,
``certificates``, ``unfinished``, ``languages``; ``names`` and ``skills`` for names and tools; ``scope`` for verbs
(``claims`` finds them, ``licences`` judges them); ``reach``, ``standing``, ``mixing``, ``novelty``. ``context`` is
one sentence under judgement, ``views`` reads one fact, ``support`` holds the profile's facts together. ``numbers``,
``counted``, ``numerals``, ``words`` and ``stems`` read text; ``lexicon``, ``nouns``, ``verbs``, ``thesaurus``,
``tools`` and ``vocabulary`` hold the word lists. Imports ``documents.schemas``, ``documents.dates``,
``documents.writing.reading`` and ``jobs.schemas``. Start reading at ``gate``.
"""

from documents.facts.findings import Finding, FindingKind, Severity, Span
from documents.facts.gate import Gate

__all__ = ["Finding", "FindingKind", "Gate", "Severity", "Span"]
