"""Ground floor: what every app may use and what knows nothing of any app.

``http`` is the one guarded way out (behind it ``egress`` and ``addresses``), ``secrets`` keeps keys and ``logs`` keeps
them out of log lines, ``text`` cleans what comes in at every door, ``markdown`` is the one way from generated text to
HTML, ``files`` opens uploads within limits (in a killable ``child``, with ``parsers``), ``api`` gives errors and lists
their shape. Imports only Django and libraries. Start reading at ``http``.
"""
