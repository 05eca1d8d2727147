"""The settings of the server processes: those of production, with one more address and without collected files."""

import os

from aditus.settings import *  # noqa: F403
from aditus.settings import STORAGES

ROOT_URLCONF = "providers.tests.slow.urls"
STORAGES["staticfiles"]["BACKEND"] = "django.contrib.staticfiles.storage.StaticFilesStorage"
WHITENOISE_USE_FINDERS = WHITENOISE_AUTOREFRESH = True
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]  # that of the tests, which make the users

# The package whose migrations are those of ``providers`` and one more (``sites.Site.rebuild_table``).
if _migrations := os.environ.get("PROVIDERS_MIGRATIONS", ""):
    MIGRATION_MODULES = {"providers": _migrations}
