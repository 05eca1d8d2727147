"""The settings of a test run: the real ones, read from an environment of their own.

A developer's ``.env`` and exported provider keys never reach a test. ``DATABASE_URL`` and ``REDIS_URL`` do: they choose
what the suite runs on.
"""

import atexit
import os
import shutil
import tempfile

_data = tempfile.mkdtemp(prefix="aditus-test-")
atexit.register(shutil.rmtree, _data, ignore_errors=True)

for _name in tuple(os.environ):
    if _name.startswith(("GEMINI_", "GOOGLE_", "OPENAI_", "ANTHROPIC_")) or _name in ("USE_ENV_PROVIDER", "DEBUG"):
        del os.environ[_name]
if _redis := os.environ.get("REDIS_URL"):
    # A database of its own for each test process: tests empty the cache.
    _worker = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))
    os.environ["REDIS_URL"] = f"{_redis.rsplit('/', 1)[0]}/{_worker + 1}"
os.environ |= {
    "ENV_FILE": "",
    "DATA_DIR": _data,
    "SECRET_KEY": "only-for-tests-" + "0" * 40,
    "FIELD_ENCRYPTION_KEYS": "only-for-tests-" + "1" * 40,
    "SITE_URL": "http://testserver",
    "ALLOWED_HOSTS": "testserver,127.0.0.1,localhost",
    "LOG_LEVEL": "ERROR",
}

from aditus.settings import *  # noqa: E402, F403
from aditus.settings import HUEY, STORAGES  # noqa: E402

HUEY["immediate"] = True
STORAGES["staticfiles"]["BACKEND"] = "django.contrib.staticfiles.storage.StaticFilesStorage"
WHITENOISE_USE_FINDERS = WHITENOISE_AUTOREFRESH = True
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]  # speed: no password here is worth guarding
