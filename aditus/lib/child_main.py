"""The child's side of ``child.run_in_child``: limits first, then one function on one file.

Imports little, as starting up is most of its cost, and nothing of Django: it has no settings and holds no key.
"""

from __future__ import annotations

import contextlib
import importlib
import json
import math
import os
import resource
import sys

from aditus.lib.kinds import FileRefused

MAX_COMPLAINT_BYTES = 100_000  # the one file it may write to is standard error


def main() -> None:
    """Reads the file from standard input; writes one line of JSON, then the binary parts of the answer."""
    job = json.loads(sys.argv[1])
    _limit(seconds=job["seconds"], memory_bytes=job["memory_mb"] * 1024 * 1024)
    answer = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    data = sys.stdin.buffer.read()
    module, _, name = job["function"].partition(":")
    function = getattr(importlib.import_module(module), name)
    try:
        facts, parts = function(data, **job["options"])
    except FileRefused as refused:
        facts, parts = {"refused": refused.code, "message": refused.message}, []
    head = {"facts": facts, "sizes": [len(part) for part in parts]}
    answer.write(json.dumps(head).encode() + b"\n" + b"".join(parts))
    answer.close()


def _limit(*, seconds: float, memory_bytes: int) -> None:
    cpu_seconds = math.ceil(seconds)
    resource.setrlimit(resource.RLIMIT_CPU, (cpu_seconds, cpu_seconds + 1))
    with contextlib.suppress(ValueError):  # macOS has no such limit; elsewhere a stricter one is in force already
        resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))
    resource.setrlimit(resource.RLIMIT_FSIZE, (MAX_COMPLAINT_BYTES, MAX_COMPLAINT_BYTES))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    os.nice(5)


if __name__ == "__main__":
    main()
