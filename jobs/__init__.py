"""From an advert (link, picture, file, pasted text) to a ``Job`` whose every value carries its quote.

``services.extract_jobs`` is the way in; ``intake`` reads what people have; ``rules`` reads an advert without any AI;
``evidence`` checks each value against the advert's own words. Imports ``providers`` and what lies below it.
Start reading at ``services``.
"""
