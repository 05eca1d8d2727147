"""The pages in a real browser: Debian's chromium, driven by playwright. Start reading at ``conftest``.

``SCREENSHOTS=docs/screenshots make test-browser`` also keeps a picture of each page.
"""
