"""Large tests: real server processes, real requests, real databases, nothing replaced but the vendors.

``sites`` makes a scratch database and serves ``aditus.wsgi`` with gunicorn in several processes, ``callers`` sends
requests from many threads, ``urls`` adds the one address they send to, and ``conftest`` ties these to both databases.
``ADITUS_SLOW_SCALE`` (default 1) scales every count. Run by ``make test-slow``.
"""
