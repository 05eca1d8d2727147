"""The whole site in one terminal: gunicorn and one task consumer as children; one Ctrl-C ends both."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from types import FrameType
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandParser

GRACE_SECONDS = 20


class Command(BaseCommand):
    help = "Serves the site with gunicorn and runs the task consumer beside it."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--host", default="127.0.0.1")
        parser.add_argument("--port", type=int, default=int(os.environ.get("PORT", "8000")))
        parser.add_argument("--workers", type=int, default=int(os.environ.get("WEB_WORKERS", "1")))

    def handle(self, *args: Any, **options: Any) -> None:
        self.children = [
            subprocess.Popen(_gunicorn(options["host"], options["port"], options["workers"])),  # noqa: S603  (our own words)
            subprocess.Popen([sys.executable, "manage.py", "run_huey", "--quiet"], cwd=settings.BASE_DIR),
        ]
        self.is_stopping = False
        signal.signal(signal.SIGTERM, self._stop)
        signal.signal(signal.SIGINT, self._stop)
        address = f"http://{options['host']}:{options['port']}"
        self.stdout.write(self.style.SUCCESS(f"Aditus is at {address} (Ctrl-C ends it)"))
        self._watch()

    def _watch(self) -> None:
        """Waits for a signal; if either child ends on its own, ends the other and says so."""
        while not self.is_stopping:
            ended = [child for child in self.children if child.poll() is not None]
            if ended:
                self._end_children()
                raise SystemExit(ended[0].returncode or 1)
            time.sleep(0.2)
        self._end_children()

    def _stop(self, number: int, frame: FrameType | None) -> None:
        self.is_stopping = True

    def _end_children(self) -> None:
        for child in self.children:
            if child.poll() is None:
                child.terminate()
        ends_at = time.monotonic() + GRACE_SECONDS
        for child in self.children:
            try:
                child.wait(timeout=max(0.1, ends_at - time.monotonic()))
            except subprocess.TimeoutExpired:
                child.kill()


def _gunicorn(host: str, port: int, workers: int) -> list[str]:
    return [
        sys.executable,
        "-m",
        "gunicorn",
        "aditus.wsgi:application",
        f"--bind={host}:{port}",
        f"--workers={workers}",
        f"--threads={settings.WEB_THREADS}",
        "--worker-class=gthread",
        "--timeout=90",
        "--graceful-timeout=15",
        "--no-control-socket",
        f"--chdir={settings.BASE_DIR}",
    ]
