"""Functions that behave badly in a child process."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from pathlib import Path
from typing import Any, Never

from aditus.lib.kinds import FileRefused

Answer = tuple[dict[str, Any], list[bytes]]


def echo(data: bytes, *, times: int) -> Answer:
    return {"length": len(data), "times": times}, [data] * times


def spin(data: bytes) -> Never:
    while True:
        pass


def sleep(data: bytes) -> Answer:
    time.sleep(60)
    return {}, []


def eat_memory(data: bytes) -> Answer:
    return {}, [b"a" * 2_000_000_000]


def crash(data: bytes) -> Answer:
    os.kill(os.getpid(), signal.SIGSEGV)
    return {}, []


def fail(data: bytes) -> Answer:
    raise ValueError(f"the file says {data.decode()}")


def refuse(data: bytes) -> Answer:
    raise FileRefused("wrong_type", "Not that one.")


def chatter(data: bytes) -> Answer:
    sys.stdout.write("a library prints this\n")
    sys.stdout.flush()
    return {"ok": True}, [b"\n\n"]


def flood(data: bytes) -> Answer:
    return {}, [b"a" * 70_000_000]


def write_file(data: bytes, *, path: str) -> Answer:
    Path(path).write_bytes(b"a" * 1_000_000)
    return {}, []


def look_around(data: bytes) -> Answer:
    return {"environment": sorted(os.environ), "modules": sorted(sys.modules)}, []


def leave_a_thread(data: bytes) -> Answer:
    threading.Thread(target=time.sleep, args=(60,)).start()
    return {}, []
