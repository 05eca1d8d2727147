"""Reads what people really have: pages, pictures, files. Each module turns one kind of source into text and values.

Pure but for ``fetching``, which goes out through ``aditus.lib.http``. Start reading at ``pages``.
"""
