"""Is the process alive, and can it serve? For load balancers and supervisors."""

from __future__ import annotations

import threading

from django.core.cache import cache
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe
from redis.exceptions import RedisError

_is_migrated = threading.Event()  # a process that has seen all migrations applied need not look again


@require_safe
@never_cache
def healthz(request: HttpRequest) -> HttpResponse:
    """200 as long as the process answers."""
    return JsonResponse({"status": "ok"})


@require_safe
@never_cache
def readyz(request: HttpRequest) -> HttpResponse:
    """200 when database, migrations and cache are fit to serve, else 503 naming what is not."""
    checks = {"database": _database(), "cache": _cache()}
    is_ready = all(state == "ok" for state in checks.values())
    return JsonResponse({"status": "ok" if is_ready else "unavailable", **checks}, status=200 if is_ready else 503)


def _database() -> str:
    try:
        if _is_migrated.is_set():
            with connection.cursor() as cursor:
                cursor.execute("SELECT 1")
            return "ok"
        executor = MigrationExecutor(connection)
        if executor.migration_plan(executor.loader.graph.leaf_nodes()):
            return "migrations pending"
    except DatabaseError:
        return "unreachable"
    _is_migrated.set()
    return "ok"


def _cache() -> str:
    try:
        cache.set("readyz", "1", timeout=10)
        return "ok" if cache.get("readyz") == "1" else "loses values"
    except (RedisError, OSError):
        return "unreachable"
