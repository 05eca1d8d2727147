"""The main job from a shell: an advert and a profile in, the job, a CV and a letter out."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentTypeError
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from aditus.accounts.models import User
from aditus.lib.files import IMAGE_KINDS, FileRefused, sniff
from documents.exceptions import DocumentsError, ExportBlocked
from documents.models import Document, Length, Profile, Strength, Tone
from documents.services import draft_cover_letter, draft_cv, export_document, import_profile
from jobs.exceptions import JobsError
from jobs.models import Job
from jobs.services import UploadedBytes, extract_jobs
from providers.exceptions import GenerationError

LOCAL_ACCOUNT = "shell@localhost.invalid"
UNREADABLE_ADVERT, INVALID_PROFILE, NO_ANSWER, BLOCKED, UNWRITABLE = 3, 4, 5, 6, 7


class Command(BaseCommand):
    help = (
        "Reads an advert (a link, a file, or text; - reads text from standard input) and a JSON Resume, and writes "
        "job.json, a CV and a cover letter as PDF and DOCX. Exit codes: 3 the advert cannot be read, 4 the profile is "
        "no JSON Resume, 5 no AI provider answered, 6 a document claims more than the profile, 7 a file cannot be "
        "written."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("advert", metavar="ADVERT", help="https://..., the path of a file, -, or the text itself")
        parser.add_argument("--profile", required=True, type=Path, metavar="FILE", help="a JSON Resume file")
        parser.add_argument(
            "--out", required=True, type=Path, metavar="DIR", help="where the files go; made if missing"
        )
        parser.add_argument("--job", type=_position, default=1, metavar="N", help="which vacancy of the advert (1)")
        parser.add_argument("--strength", choices=Strength.values, default=Strength.LIGHT.value)
        parser.add_argument("--tone", choices=Tone.values, default=Tone.FORMAL.value)
        parser.add_argument("--length", choices=Length.values, default=Length.STANDARD.value)
        parser.add_argument("--language", choices=["en", "sw", "fr"], default="", help="else the advert's")
        parser.add_argument("--user", metavar="EMAIL", default="", help="whose allowance and log; else a local account")

    def handle(self, *args: Any, **options: Any) -> None:
        user = _user(options["user"])
        with _exit_codes():
            profile_bytes = _read(options["profile"])
            profile = import_profile(user=user, data=profile_bytes)
            try:
                job = self._job(user, options["advert"], options["job"])
                self._write(options["out"], user, profile, job, options)
            finally:
                # The files are the result; of this person's data nothing stays behind. The job stays: it was paid for.
                Document.objects.owned_by(user).filter(profile=profile).delete()
                profile.delete()

    def _job(self, user: User, advert: str, position: int) -> Job:
        extraction = extract_jobs(user=user, **_source(advert))
        if position > len(extraction.jobs):
            count = len(extraction.jobs)
            raise CommandError(f"This advert has {count} vacancies; --job {position} is not one.", returncode=2)
        if len(extraction.jobs) > 1 and position == 1:
            titles = "; ".join(f"{place} {job.title}" for place, job in enumerate(extraction.jobs, 1))
            self.stderr.write(f"This advert has several vacancies ({titles}). Writing for the first; see --job.")
        for warning in extraction.warnings:
            self.stderr.write(warning.message)
        return extraction.jobs[position - 1]

    def _write(self, out: Path, user: User, profile: Profile, job: Job, options: dict[str, Any]) -> None:
        language = options["language"]
        cv = draft_cv(user=user, job=job, profile=profile, strength=options["strength"], language=language)
        letter = draft_cover_letter(
            user=user,
            job=job,
            profile=profile,
            tone=options["tone"],
            length=options["length"],
            language=language,
        )
        files = {"job.json": job_as_json(job)}
        for document in (cv, letter):
            for suffix in ("pdf", "docx"):
                exported = export_document(document=document, format=suffix)
                files[exported.file_name] = exported.data
                for warning in exported.warnings:
                    self.stderr.write(warning)
        _save(out, files)
        for name in files:
            self.stdout.write(str(out / name))
        who = "offline rules, no AI" if cv.is_offline else f"{cv.usage['provider']} ({cv.usage['model']})"
        self.stderr.write(f"Written by {who}.")


def job_as_json(job: Job) -> bytes:
    """The job's fields with the advert's own words behind each."""
    fields = job.as_fields().model_dump(mode="json")
    document = fields | {"evidence": job.evidence, "warnings": job.warnings}
    return json.dumps(document, ensure_ascii=False, indent=2).encode()


def _position(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise ArgumentTypeError("must be a whole number from 1")
    return int(text)


def _user(email: str) -> User:
    """The account whose allowance and log this run uses. The local one cannot sign in."""
    if email:
        user = User.objects.filter(email=email.strip().lower()).first()
        if user is None:
            raise CommandError(f"There is no account {email}. Leave --user out to use a local one.", returncode=2)
        return user
    user, is_new = User.objects.get_or_create(email=LOCAL_ACCOUNT, defaults={"name": "Shell", "is_active": False})
    if is_new:
        user.set_unusable_password()
        user.save(update_fields=["password"])
    return user


def _source(advert: str) -> dict[str, Any]:
    """What ``extract_jobs`` takes for this argument."""
    if advert == "-":
        return {"text": sys.stdin.read()}
    if advert.lower().startswith(("http://", "https://")) and not any(letter.isspace() for letter in advert.strip()):
        return {"url": advert.strip()}
    path = Path(advert) if len(advert) < 1_000 and "\n" not in advert else None
    if path and path.is_file():
        upload = UploadedBytes(_read(path), path.name)
        kind = sniff(upload.data)
        return {"image" if kind in IMAGE_KINDS else "file": upload}
    if path and " " not in advert:
        raise CommandError(f"There is no file {advert}, and it is too short to be an advert.", returncode=2)
    return {"text": advert}


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise CommandError(f"Cannot read {path}: {error.strerror}.", returncode=2) from error


def _save(out: Path, files: dict[str, bytes]) -> None:
    try:
        out.mkdir(parents=True, exist_ok=True)
        for name, data in files.items():
            (out / name).write_bytes(data)
    except OSError as error:
        raise CommandError(f"Cannot write to {out}: {error.strerror}.", returncode=UNWRITABLE) from error


@contextmanager
def _exit_codes() -> Iterator[None]:
    """Every refusal as one clear line and an exit code of its own."""
    try:
        yield
    except ExportBlocked as error:
        said = "; ".join(f"“{finding['span']['text']}”: {finding['message']}" for finding in error.extra["findings"])
        raise CommandError(f"{error.message} {said}", returncode=BLOCKED) from error
    except DocumentsError as error:
        raise CommandError(f"The profile: {error.message}", returncode=INVALID_PROFILE) from error
    except (JobsError, FileRefused) as error:
        raise CommandError(f"The advert: {error.message}", returncode=UNREADABLE_ADVERT) from error
    except GenerationError as error:
        raise CommandError(error.message, returncode=NO_ANSWER) from error
