"""Opening files of strangers in a process that can be killed and that owns nothing worth stealing.

A new interpreter is started for each file (not forked: safe from a process with many threads), with limits on CPU,
memory and wall time, an empty environment and no way to write files. What comes back is JSON and bytes, never a
pickle, so that a parser taken over by a hostile file cannot reach into this process.
"""

from __future__ import annotations

import json
import logging
import os
import select
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, cast

from aditus.lib.kinds import FileRefused

PROJECT = Path(__file__).resolve().parents[2]
CHILDREN_AT_ONCE = max(2, os.cpu_count() or 2)
WAIT_SECONDS = 30.0
MAX_ANSWER_BYTES = 64_000_000

_places = threading.BoundedSemaphore(CHILDREN_AT_ONCE)
_logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Answer:
    """What a child function returned: facts as from JSON, and binary parts."""

    facts: dict[str, Any]
    parts: list[bytes]


def run_in_child(function: str, data: bytes, *, seconds: float, memory_mb: int, **options: str | int | float) -> Answer:
    """Runs ``function`` ("package.module:name", called with ``data`` and the options) in a process of its own.

    Raises the ``FileRefused`` the function raised; ``unreadable`` when it fails, crashes, or goes over ``seconds``
    (of CPU and of wall time) or ``memory_mb``; ``busy`` when no place for a child comes free within 30 s.
    """
    if not _places.acquire(timeout=WAIT_SECONDS):
        raise FileRefused("busy", "Too many files are being read just now. Try again in a minute.")
    try:
        raw = _run(function, data, seconds, memory_mb, options)
    finally:
        _places.release()
    return _parse(raw)


def _run(function: str, data: bytes, seconds: float, memory_mb: int, options: dict[str, str | int | float]) -> bytes:
    job = {
        "function": function,
        "seconds": seconds,
        "memory_mb": memory_mb,
        "options": options,
    }
    ends_at = time.monotonic() + seconds
    with tempfile.TemporaryFile() as sent, tempfile.TemporaryFile() as complaints:
        sent.write(data)
        sent.seek(0)
        process = subprocess.Popen(  # noqa: S603 our own interpreter and module; the file goes through stdin
            [sys.executable, "-E", "-s", "-m", "aditus.lib.child_main", json.dumps(job)],
            stdin=sent,
            stdout=subprocess.PIPE,
            stderr=complaints,
            cwd=PROJECT,
            env={"LANG": "C.UTF-8"},
        )
        with process:
            try:
                raw = _read_until(cast(IO[bytes], process.stdout).fileno(), ends_at)
                if process.wait(timeout=max(0.1, ends_at - time.monotonic())) != 0:
                    _log_failure(function, process.returncode, complaints)
                    raise _unreadable()
            except (TimeoutError, subprocess.TimeoutExpired) as error:
                raise FileRefused(
                    "unreadable", "Reading the file took too long. Save it anew, or paste its text."
                ) from error
            finally:
                process.kill()
    return raw


def _read_until(answer: int, ends_at: float) -> bytes:
    """Everything the child writes to its end of the pipe ``answer``. Raises ``TimeoutError`` at ``ends_at``."""
    poller = select.poll()
    poller.register(answer, select.POLLIN | select.POLLHUP)
    pieces: list[bytes] = []
    size = 0
    while True:
        left = ends_at - time.monotonic()
        if left <= 0 or not poller.poll(left * 1000):
            raise TimeoutError
        piece = os.read(answer, 1 << 20)
        if not piece:
            return b"".join(pieces)
        pieces.append(piece)
        size += len(piece)
        if size > MAX_ANSWER_BYTES:
            raise _unreadable()


def _parse(raw: bytes) -> Answer:
    line, _, rest = raw.partition(b"\n")
    try:
        head = json.loads(line)
        facts, sizes = dict(head["facts"]), [int(size) for size in head["sizes"]]
    except (ValueError, KeyError, TypeError) as error:
        raise _unreadable() from error
    if facts.get("refused") in FileRefused.CODES:
        raise FileRefused(facts["refused"], str(facts["message"]))
    parts = []
    for size in sizes:
        parts.append(rest[:size])
        rest = rest[size:]
    return Answer(facts, parts)


def _unreadable() -> FileRefused:
    return FileRefused("unreadable", "The file could not be read. It may be damaged: save it anew, or paste its text.")


def _log_failure(function: str, code: int, complaints: IO[bytes]) -> None:
    """Names the kind of failure, not its message, which may quote the file."""
    complaints.seek(0)
    last_line = complaints.read()[-2000:].decode("utf-8", "replace").strip().rpartition("\n")[2]
    kind = last_line.partition(":")[0][:80] or f"signal {-code}"
    _logger.warning("reading a file failed: %s ended with %s (%s)", function, code, kind)
