"""How well adverts are read: per field right, wrong, invented and missing, over a folder with known facts.

    python bench/extraction.py FOLDER                 the offline engine: no key, no database, no network
    python bench/extraction.py FOLDER --configured    the provider that is configured now (costs what it costs)
    python bench/extraction.py FOLDER --json OUT      the same figures as JSON, with every finding

FOLDER holds ``expected.json``: path -> facts. A fact that is null or "Not Specified" must stay empty; facts that are
not listed are not judged. ``kind`` names pages that are no single advert (list page, shell, closed).
"""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
import time
import uuid
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
FIELDS = (
    "title", "company", "location", "salary", "deadline", "date_posted", "employment_type", "reference", "vacancies",
    "language", "grade", "apply_email", "apply_url", "apply_phone", "status", "jobs", "kind",
)  # fmt: skip
VERDICTS = ("right", "wrong", "invented", "missing", "rightly empty")
NOTHING = (None, "", "Not Specified", "null")


@dataclass(slots=True)
class Found:
    """What one file gave: jobs as plain values, or the name of the answer that it is no advert."""

    jobs: list[dict[str, Any]] = field(default_factory=list)
    answer: str = "job"
    milliseconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Finding:
    path: str
    field: str
    verdict: str
    expected: Any
    found: Any


def main() -> None:
    options = _options()
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "aditus.settings")
    if not options.configured:
        for name in ("SECRET_KEY", "FIELD_ENCRYPTION_KEYS"):
            os.environ.setdefault(name, "only-for-this-measurement-0123456789")
    import django

    django.setup()
    folder = Path(options.folder)
    expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    findings: list[Finding] = []
    times: dict[str, list[float]] = defaultdict(list)
    for path in sorted(expected):
        found = _read(folder / path, is_configured=options.configured)
        times[path.split("/")[0]].append(found.milliseconds)
        findings.extend(_judge(path, expected[path], found))
    _print(findings, times)
    if options.json:
        report = {"table": _table(findings), "findings": [_plain(finding) for finding in findings]}
        Path(options.json).write_text(json.dumps(report, indent=1, ensure_ascii=False, default=str), encoding="utf-8")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("--configured", action="store_true", help="ask the configured provider instead of the rules")
    parser.add_argument("--json", metavar="FILE", help="write figures and findings there")
    return parser.parse_args()


# --- reading --------------------------------------------------------------------------------------------------------
def _read(path: Path, *, is_configured: bool) -> Found:
    from jobs.exceptions import JobsError, SourceUnreadable
    from jobs.ladder import read_material

    started = time.perf_counter()
    try:
        outcome = read_material(_open(path), _configured if is_configured else _offline)
    except JobsError as error:
        name = error.reason or ("unreadable" if isinstance(error, SourceUnreadable) else "not_an_advert")
        return Found(answer=name, milliseconds=(time.perf_counter() - started) * 1000)
    jobs = [reading.fields.model_dump(mode="json") for reading in outcome.readings]
    return Found(jobs, milliseconds=(time.perf_counter() - started) * 1000)


def _open(path: Path) -> Any:
    from jobs.intake.files import read_html, read_pasted, read_upload
    from jobs.intake.material import UploadedBytes

    if path.suffix in (".html", ".htm"):
        return read_html(path.read_text(encoding="utf-8", errors="replace"))
    if path.suffix in (".txt", ".json", ".md"):
        return read_pasted(path.read_text(encoding="utf-8", errors="replace"))
    return read_upload(UploadedBytes(path.read_bytes(), path.name))


def _offline(request: Any) -> Any:
    from providers.adapters.base import Usage
    from providers.exceptions import NoProviderAvailable
    from providers.orchestrator import Generation

    if request.rules is None:
        raise NoProviderAvailable("The offline engine sees no pictures.")
    return Generation(
        data=request.rules(), usage=Usage(), cost_cents=Decimal(0), provider="offline", provider_type="offline",
        model="rules", attempts=1, failed=(), is_offline=True, request_id=uuid.uuid4(),
    )  # fmt: skip


def _configured(request: Any) -> Any:
    from providers.models import Task
    from providers.orchestrator import AIOrchestrator

    return AIOrchestrator.generate(user=None, task=Task.EXTRACTION, request=request)


def judge_file(folder: Path, path: str, facts: dict[str, Any]) -> list[Finding]:
    """What the offline engine makes of one file, field by field. Django must be set up."""
    return _judge(path, facts, _read(folder / path, is_configured=False))


# --- judging --------------------------------------------------------------------------------------------------------
def _judge(path: str, facts: dict[str, Any], found: Found) -> list[Finding]:
    kind = _expected_kind(facts)
    if kind:
        is_right = found.answer in kind or ("closed" in kind and any(job["status"] == "closed" for job in found.jobs))
        findings = [Finding(path, "kind", "right" if is_right else "wrong", kind, found.answer)]
        if "closed" not in kind:
            invented = [name for job in found.jobs for name in FIELDS if job.get(name) not in (None, "", "unknown")]
            return findings + [Finding(path, name, "invented", None, found.jobs[0].get(name)) for name in invented[:1]]
    else:
        findings = []
    several = facts.get("vacancies")
    count = len(several) if isinstance(several, list) else 1
    if not kind and ("title" in _flat(facts) or several):
        findings.append(Finding(path, "jobs", "right" if len(found.jobs) == count else "wrong", count, len(found.jobs)))
    if isinstance(several, list):
        for number, one in enumerate(several):
            job = _best(found.jobs, one, number)
            findings += _judge_job(f"{path}#{number}", {**_flat(facts), **_flat(one)}, job)
        return findings
    return findings + _judge_job(path, _flat(facts), found.jobs[0] if found.jobs else {})


def _expected_kind(facts: dict[str, Any]) -> set[str]:
    words = str(facts.get("kind", "")).casefold()
    if facts.get("is_job_advert") is False:
        return {"not_an_advert", "no_text"}
    if "list" in words:
        return {"list_page"}
    if "closed" in words:
        return {"closed"}
    return {"not_visible"} if "shell" in words else ({"not_an_advert"} if "negative" in words else set())


def _best(jobs: list[dict[str, Any]], one: dict[str, Any], number: int) -> dict[str, Any]:
    for job in jobs:
        if _is_same_text(one.get("title", ""), job["title"]):
            return job
    return jobs[number] if number < len(jobs) else {}


def _flat(facts: dict[str, Any]) -> dict[str, Any]:
    """The facts by field name, whatever part of the file they stand in."""
    merged: dict[str, Any] = {}
    for part in ("from_title_tag", "from_project_tests", "from_json_ld"):
        merged |= facts.get(part) or {}
    merged |= {name: value for name, value in facts.items() if not isinstance(value, dict) or name == "salary"}
    flat: dict[str, Any] = {}
    renamed = {
        "title_contains": "title", "validThrough": "deadline", "datePosted": "date_posted", "date": "date_posted",
        "first_seen_on": "date_posted", "posts": "vacancies", "employmentType": "employment_type",
        "jobLocation": "location", "baseSalary": "salary", "locations": "location",
    }  # fmt: skip
    for name, value in merged.items():
        key = renamed.get(name, name)
        if key in FIELDS and key not in ("kind", "status") and not (key in flat and flat[key] not in NOTHING):
            flat[key] = value
    if isinstance(flat.get("vacancies"), list):
        flat.pop("vacancies")
    return flat


def _judge_job(path: str, facts: dict[str, Any], job: dict[str, Any]) -> list[Finding]:
    findings = []
    for name, wanted in facts.items():
        if name == "language" and wanted in NOTHING:
            continue
        given = (job.get("apply") or {}).get(name[6:]) if name.startswith("apply_") else job.get(name)
        is_given = given not in (None, "", [], {})
        if _says_nothing(name, wanted):
            verdict = "invented" if is_given else "rightly empty"
        elif not is_given:
            verdict = "missing"
        else:
            verdict = "right" if _is_right(name, wanted, given) else "wrong"
        findings.append(Finding(path, name, verdict, wanted, given))
    return findings


def _says_nothing(name: str, wanted: Any) -> bool:
    if name == "salary" and isinstance(wanted, dict):
        return all(wanted.get(key, wanted.get("value")) in NOTHING for key in ("min", "max"))
    return wanted in NOTHING if not isinstance(wanted, (list, dict)) else False


def _is_right(name: str, wanted: Any, given: Any) -> bool:
    if name == "salary":
        return _is_same_salary(wanted, given)
    if name in ("deadline", "date_posted"):
        return str(given) == _day(wanted)
    if name == "employment_type":
        return re.sub(r"[^a-z]", "", str(wanted).lower()) == re.sub(r"[^a-z]", "", str(given))
    if name == "vacancies":
        return int(wanted) == int(given)
    if name.startswith("apply_"):
        return re.sub(r"\s", "", str(wanted)).casefold() == re.sub(r"\s", "", str(given)).casefold()
    if name == "language":
        return str(wanted)[:2].lower() == str(given)[:2]
    if name == "location":
        return any(_shares_place(place, str(given)) for place in _places(wanted))
    return _is_same_text(str(wanted), str(given))


def _is_same_salary(wanted: Any, given: dict[str, Any]) -> bool:
    from jobs.rules.currencies import currency_of

    low = wanted.get("min", wanted.get("value"))
    high = wanted.get("max", wanted.get("value"))
    bounds = [None if bound in NOTHING else float(bound) for bound in (low, high)]
    code = currency_of(str(wanted.get("currency") or ""))
    unit = {"ANN": "year", "MON": "month"}.get(str(wanted.get("unitCode")), str(wanted.get("unit") or "").lower())
    is_same = given.get("currency") == code and given.get("min") == bounds[0] and given.get("max") == bounds[1]
    return is_same and (not unit or given.get("period") == unit)


def _day(wanted: Any) -> str:
    from jobs.rules.dates import parse_day

    moment = parse_day(str(wanted), country="KE")
    return moment.day.isoformat() if moment and moment.day else str(wanted)


def _places(wanted: Any) -> list[str]:
    if isinstance(wanted, list):
        return [place for item in wanted for place in _places(item)]
    if isinstance(wanted, dict):
        address = wanted.get("address", wanted)
        return [str(address.get("addressLocality") or address.get("addressRegion") or "")]
    return [str(wanted)]


def _words(text: str) -> set[str]:
    from jobs.quotes import words

    return set(words(text))


def _shares_place(wanted: str, given: str) -> bool:
    return bool(_words(re.split("[,/]", wanted)[0]) & _words(given))


def _is_same_text(wanted: str, given: str) -> bool:
    """The same words, or all those of the shorter one within the longer."""
    first, second = _words(wanted), _words(given)
    return bool(first and second) and (first <= second or second <= first)


# --- reporting ------------------------------------------------------------------------------------------------------
def _table(findings: list[Finding]) -> dict[str, dict[str, int]]:
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for finding in findings:
        counts[finding.field][finding.verdict] += 1
    return {name: {verdict: counts[name][verdict] for verdict in VERDICTS} for name in FIELDS if name in counts}


def _plain(finding: Finding) -> dict[str, Any]:
    return {name: getattr(finding, name) for name in ("path", "field", "verdict", "expected", "found")}


def _print(findings: list[Finding], times: dict[str, list[float]]) -> None:
    print(f"{'field':<16}" + "".join(f"{verdict:>15}" for verdict in VERDICTS) + f"{'right of stated':>17}")
    for name, row in _table(findings).items():
        stated = row["right"] + row["wrong"] + row["missing"]
        share = f"{100 * row['right'] / stated:.0f} %" if stated else "-"
        print(f"{name:<16}" + "".join(f"{row[verdict]:>15}" for verdict in VERDICTS) + f"{share:>17}")
    print()
    for finding in findings:
        if finding.verdict in ("wrong", "invented", "missing"):
            print(f"{finding.verdict}: {finding.path} {finding.field}: {finding.expected!r} / {finding.found!r}"[:220])
    print()
    for kind, taken in sorted(times.items()):
        print(f"{kind}: {len(taken)} files, {sum(taken) / len(taken):.1f} ms on average, {max(taken):.1f} ms at most")


if __name__ == "__main__":
    main()
