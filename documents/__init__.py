"""From a job and a profile to a CV and a letter that say nothing the profile does not.

Imports ``jobs``, ``providers`` and what lies below. Start reading at ``services``, which drafts and keeps documents.

- ``importing``, ``profiles``: what people bring, and the facts kept of it.
- ``matching``: a profile beside a job.
- ``writing``: content by a model or by rules.
- ``facts``: the gate each sentence passes; ``checking`` holds it to whole texts.
- ``reviewing``: changes kept or refused, versions, mending.
- ``rendering``: one content in several formats.
- ``applications``, ``personal``: the tracker; a person's own data.
"""
