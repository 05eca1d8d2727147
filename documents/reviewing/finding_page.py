"""What the fact gate says of a text, as a page shows it: where, why, and the two ways out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.urls import reverse
from django_stubs_ext import StrPromise

from documents.facts import FindingKind
from documents.models import Document, Profile
from documents.profiles.forms import SECTION_NAMES
from documents.reviewing.services import place_of

# Where a fact of this kind would stand in a profile; for the rest, under a job.
_SECTION_OF_KIND = {
    FindingKind.DEGREE: "education",
    FindingKind.CERTIFICATE: "certificates",
    FindingKind.TOOL: "skills",
    FindingKind.SKILL: "skills",
    FindingKind.LANGUAGE: "languages",
    FindingKind.CONTACT: "basics",
}
_UNFIXABLE_BY_FACTS = frozenset({FindingKind.PLACEHOLDER})


@dataclass(frozen=True, slots=True)
class ShownFinding:
    """``before``, ``words`` and ``after`` make up the sentence; ``original`` is what it said before a rewording.

    ``add_address`` leads to the part of the profile where the fact belongs; empty when none would help.
    """

    message: str
    expected: str
    is_blocking: bool
    before: str
    words: str
    after: str
    sentence: str
    original: str
    add_address: str
    section: str | StrPromise

    @property
    def can_mend(self) -> bool:
        return bool(self.sentence)


def show_findings(document: Document) -> list[ShownFinding]:
    """The open findings of a ready document."""
    originals = {line.text: line.original for line in document.parsed_content.all_lines() if line.is_reworded}
    return [_shown(document, finding, originals) for finding in document.findings if not finding.get("is_resolved")]


def _shown(document: Document, finding: dict[str, Any], originals: dict[str, str]) -> ShownFinding:
    words = finding["span"]["text"]
    sentence = finding.get("sentence") or ""
    before, found, after = sentence.partition(words) if words else ("", "", "")
    section = _section(finding, document.profile)
    return ShownFinding(
        message=finding["message"],
        expected=finding.get("expected") or "",
        is_blocking=finding["severity"] == "block",
        before=before if found else "",
        words=words,
        after=after,
        sentence=sentence if place_of(document, sentence) else "",
        original=originals.get(sentence, ""),
        add_address=_add_address(document, section),
        section=SECTION_NAMES.get(section, ""),
    )


def _section(finding: dict[str, Any], profile: Profile | None) -> str:
    """The section of the fact that was compared with, else the one where such a fact would stand."""
    kind = finding.get("kind", "")
    if profile is None or kind in _UNFIXABLE_BY_FACTS:
        return ""
    own = next((fact.section for fact in profile.facts if fact.id == finding.get("fact")), "")
    return own if own in SECTION_NAMES else _SECTION_OF_KIND.get(kind, "work")


def _add_address(document: Document, section: str) -> str:
    if not section or document.profile is None:
        return ""
    back = urlencode({"next": reverse("documents:detail", args=[document.pk])})
    return f"{reverse('profile:edit', args=[document.profile.pk, section])}?{back}"
