"""A whole site of our own: gunicorn with several processes over a scratch database."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from django.conf import settings

START_SECONDS = 60
ROOT = settings.BASE_DIR


class Site:
    """Not yet running; ``start()`` it. ``environment`` is what its processes and commands are given."""

    def __init__(self, database_url: str, folder: Path, *, upstream: str, workers: int = 4, threads: int = 64) -> None:
        self.workers, self.threads, self.folder = workers, threads, folder
        self._socket = socket.socket()
        self._socket.bind(("127.0.0.1", 0))
        self._socket.listen(1024)
        self.host, self.port = self._socket.getsockname()
        self._process: subprocess.Popen[bytes] | None = None
        self.environment = {
            "PATH": os.environ["PATH"],
            "DJANGO_SETTINGS_MODULE": "providers.tests.slow.settings",
            "ENV_FILE": "",
            "SECRET_KEY": settings.SECRET_KEY,
            "FIELD_ENCRYPTION_KEYS": ",".join(settings.FIELD_ENCRYPTION_KEYS),
            "SITE_URL": self.url,
            "DATABASE_URL": database_url,
            "DATA_DIR": str(folder),
            "ALLOW_PRIVATE_PROVIDER_HOSTS": upstream,
            "WEB_THREADS": str(threads * 2),  # so that AI calls may take every thread
            "LOG_LEVEL": "CRITICAL",
        }

    @property
    def url(self) -> str:
        return f"http://{self.host}:{self.port}"

    def start(self) -> None:
        command = [
            *(sys.executable, "-m", "gunicorn", "aditus.wsgi:application", f"--bind=fd://{self._socket.fileno()}"),
            *(f"--workers={self.workers}", f"--threads={self.threads}", "--worker-class=gthread", "--timeout=120"),
            *("--keep-alive=60", "--graceful-timeout=5", "--no-control-socket"),
            *("--log-level=error", f"--error-logfile={self.log}"),
        ]
        self._process = subprocess.Popen(
            command, cwd=ROOT, env=self.environment, pass_fds=[self._socket.fileno()], start_new_session=True
        )
        self._wait()

    @property
    def log(self) -> Path:
        return self.folder / "gunicorn.log"

    def _wait(self) -> None:
        ends_at = time.monotonic() + START_SECONDS
        while len(self.worker_pids()) < self.workers or not self._answers():
            assert time.monotonic() < ends_at, f"the site did not start: {self.log.read_text()}"
            time.sleep(0.1)

    def _answers(self) -> bool:
        try:
            with socket.create_connection((self.host, self.port), timeout=10) as client:
                client.sendall(b"GET /healthz HTTP/1.0\r\nHost: 127.0.0.1\r\n\r\n")
                return b" 200 " in client.recv(64)
        except OSError:
            return False

    def worker_pids(self) -> list[int]:
        assert self._process is not None
        children = Path(f"/proc/{self._process.pid}/task/{self._process.pid}/children")
        return [int(pid) for pid in children.read_text().split()]

    def kill(self, pids: Sequence[int]) -> None:
        """Ends processes as the kernel does when memory runs out: at once and without a word."""
        for pid in pids:
            os.kill(pid, signal.SIGKILL)

    def stop(self) -> None:
        if self._process is None:
            return
        self._process.terminate()
        try:
            self._process.wait(20)
        except subprocess.TimeoutExpired:
            self._end()
        self._process = None

    def close(self) -> None:
        """Without the seconds that a kept connection may take to end: whatever was to be shown has been."""
        if self._process is not None:
            self._end()
        self._socket.close()

    def _end(self) -> None:
        assert self._process is not None
        os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()

    def command(self, *arguments: str, **environment: str) -> subprocess.Popen[str]:
        """``manage.py`` beside the site, in a process of its own."""
        return subprocess.Popen(
            [sys.executable, "manage.py", *arguments],
            cwd=ROOT,
            env={**self.environment, **environment},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def run(self, *arguments: str, **environment: str) -> str:
        with self.command(*arguments, **environment) as process:
            said, _ = process.communicate(timeout=300)
        assert process.returncode == 0, said
        return said

    def rebuild_table(self, leaf: str) -> str:
        """``migrate`` with one more migration after ``leaf``, which rebuilds the table of the providers."""
        package = self.folder / "rebuilding"
        shutil.copytree(ROOT / "providers" / "migrations", package, ignore=shutil.ignore_patterns("__pycache__"))
        (package / "9999_rebuild.py").write_text(_REBUILDING.format(leaf=leaf))
        return self.run("migrate", PYTHONPATH=str(self.folder), PROVIDERS_MIGRATIONS="rebuilding")


_REBUILDING = '''"""Another type for one column: SQLite copies the table, PostgreSQL rewrites it."""
from django.db import migrations, models

class Migration(migrations.Migration):
    dependencies = [("providers", "{leaf}")]
    operations = [
        migrations.AlterField("providerconfig", "priority", models.BigIntegerField(default=100)),
    ]
'''


def scaled(count: int, *, least: int = 1) -> int:
    """``count`` times ADITUS_SLOW_SCALE."""
    return max(least, round(count * float(os.environ.get("ADITUS_SLOW_SCALE", "1"))))
