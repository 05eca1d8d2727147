"""The main job from a shell."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from aditus.accounts.models import User
from documents.models import Document, Profile
from documents.tests import profiles
from jobs.models import Job
from providers.models import ProviderConfig, UsageLog

pytestmark = pytest.mark.django_db

ADVERT = """Baraka Foods Ltd is hiring

Job title: Senior Accountant
Location: Nakuru, Kenya
Reference: BF/HR/07/2026
Employment type: Full time
Salary: KES 150,000 - 180,000 per month
Deadline: 30 December 2026

Responsibilities
- Prepare monthly management accounts
- Reconcile bank accounts and file VAT returns on iTax

Requirements
- Bachelor of Commerce or a related degree
- At least 5 years of experience in accounting
- Good knowledge of QuickBooks

Send your CV and cover letter to jobs@barakafoods.example with the subject line "Senior Accountant BF/HR/07/2026".
"""


@pytest.fixture
def resume(tmp_path: Path) -> Path:
    path = tmp_path / "resume.json"
    path.write_text(json.dumps(profiles.jane()), encoding="utf-8")
    return path


def tailor(advert: str, resume: Path, out: Path, **options: Any) -> tuple[list[str], str]:
    stdout, stderr = io.StringIO(), io.StringIO()
    call_command("tailor", advert, profile=resume, out=out, stdout=stdout, stderr=stderr, **options)
    return stdout.getvalue().splitlines(), stderr.getvalue()


def test_text_in_files_out(resume: Path, tmp_path: Path, offline_provider: ProviderConfig) -> None:
    out = tmp_path / "a" / "b"
    written, said = tailor(ADVERT, resume, out)
    assert sorted(path.name for path in out.iterdir()) == sorted(Path(line).name for line in written)
    assert {path.suffix for path in out.iterdir()} == {".json", ".pdf", ".docx"}
    assert len(written) == 5
    job = json.loads((out / "job.json").read_text(encoding="utf-8"))
    assert job["title"] == "Senior Accountant"
    assert job["reference"] == "BF/HR/07/2026"
    assert job["evidence"]["title"]["quote"]
    names = {path.name for path in out.iterdir()}
    assert any(name.startswith("Jane-Wanjiru-CV-Senior-Accountant") for name in names)
    assert any(name.startswith("Jane-Wanjiru-Cover-Letter-Senior-Accountant") for name in names)
    assert "offline rules" in said


def test_a_file_in_gives_the_same(resume: Path, tmp_path: Path, offline_provider: ProviderConfig) -> None:
    advert = tmp_path / "advert.txt"
    advert.write_text(ADVERT, encoding="utf-8")
    written, _ = tailor(str(advert), resume, tmp_path / "out")
    assert len(written) == 5


def test_standard_input_is_read(
    resume: Path, tmp_path: Path, offline_provider: ProviderConfig, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(ADVERT))
    assert len(tailor("-", resume, tmp_path / "out")[0]) == 5


def test_the_local_account_pays_and_keeps_no_profile(
    resume: Path, tmp_path: Path, offline_provider: ProviderConfig
) -> None:
    tailor(ADVERT, resume, tmp_path / "out")
    account = User.objects.get()
    assert not account.is_active
    assert not account.has_usable_password()
    assert set(UsageLog.objects.values_list("user", flat=True)) == {account.pk}
    assert not Profile.objects.exists()
    assert not Document.objects.exists()
    assert Job.objects.exists()


def test_a_named_account_is_used(resume: Path, tmp_path: Path, offline_provider: ProviderConfig, owner: User) -> None:
    tailor(ADVERT, resume, tmp_path / "out", user="Owner@example.com")
    assert set(UsageLog.objects.values_list("user", flat=True)) == {owner.pk}


def test_options_reach_the_letter(resume: Path, tmp_path: Path, offline_provider: ProviderConfig) -> None:
    written, _ = tailor(ADVERT, resume, tmp_path / "out", tone="warm", length="short", language="sw")
    assert len(written) == 5


@pytest.mark.parametrize(
    ("advert", "profile_text", "returncode", "words"),
    [
        ("no-such-file.pdf", None, 2, "no file"),
        ("Hello there, this is a poem about the sea and the long waves.", None, 3, "The advert"),
        ("https://127.0.0.1/job", None, 3, "The advert"),
        (ADVERT, "{not json", 4, "not valid JSON"),
        (ADVERT, '{"work": {}}', 4, "/work"),
    ],
)
def test_errors_are_clear_and_have_exit_codes(
    resume: Path,
    tmp_path: Path,
    offline_provider: ProviderConfig,
    advert: str,
    profile_text: str | None,
    returncode: int,
    words: str,
) -> None:
    if profile_text is not None:
        resume.write_text(profile_text, encoding="utf-8")
    with pytest.raises(CommandError) as caught:
        tailor(advert, resume, tmp_path / "out")
    assert caught.value.returncode == returncode
    assert words in str(caught.value)
    assert not (tmp_path / "out").exists()
    assert not Profile.objects.exists()


def test_a_missing_profile_a_stranger_and_a_third_vacancy_are_refused(
    resume: Path, tmp_path: Path, offline_provider: ProviderConfig
) -> None:
    for changes in ({"profile": tmp_path / "none.json"}, {"user": "nobody@example.com"}, {"job": 9}):
        options: dict[str, Any] = {"profile": resume, **changes}
        with pytest.raises(CommandError) as caught:
            call_command("tailor", ADVERT, out=tmp_path / "out", stdout=io.StringIO(), stderr=io.StringIO(), **options)
        assert caught.value.returncode == 2


def test_without_any_provider_the_message_says_what_to_do(resume: Path, tmp_path: Path) -> None:
    with pytest.raises(CommandError) as caught:
        tailor(ADVERT, resume, tmp_path / "out")
    assert caught.value.returncode == 5
    assert "provider" in str(caught.value).lower()


def test_an_output_folder_that_is_a_file_is_refused(
    resume: Path, tmp_path: Path, offline_provider: ProviderConfig
) -> None:
    with pytest.raises(CommandError) as caught:
        tailor(ADVERT, resume, resume)
    assert caught.value.returncode == 7
