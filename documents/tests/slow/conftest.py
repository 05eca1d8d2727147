"""The site over a scratch database, as the slow tests of the providers have it."""

from providers.tests.slow.conftest import migrated, report, site, vendor

__all__ = ["migrated", "report", "site", "vendor"]
