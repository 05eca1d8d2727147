"""What may be done with a finished text besides writing in it: review its changes, change its look, mend a sentence.

Each makes a version of its own. Every function takes a document that the caller fetched for its owner.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from django.utils.translation import gettext as _

from documents.checking.services import judge_text, match_profile
from documents.exceptions import ProfileInvalid
from documents.matching.comparison import Match, Requirement, Standing
from documents.models import Document, VersionOrigin
from documents.rendering.markdown import escape, render_markdown
from documents.reviewing.changes import Change, changes_of, decide
from documents.schemas import CvContent, Line
from documents.services import add_version, edit_document, require_ready, require_version
from documents.writing.looks import Paper, Template


def list_changes(document: Document) -> list[Change]:
    """The lines of a CV that differ from the person's own words. A letter has none. Raises ``NotReady``."""
    require_ready(document)
    content = document.parsed_content
    return changes_of(content) if isinstance(content, CvContent) else []


def review_changes(
    *, document: Document, accept: Collection[str] = (), refuse: Collection[str] = (), expected_version: int
) -> Document:
    """Keep or refuse changes by their ids; ``all`` names every one. What is refused says again what the fact says.

    Raises ``NotReady``, ``EditConflict`` and, for an id that names no change, ``ProfileInvalid``.
    """
    require_ready(document)
    require_version(document, expected_version)
    content = document.parsed_content
    known = {change.id for change in list_changes(document)}
    accepted, refused = _named(accept, known), _named(refuse, known)
    if not isinstance(content, CvContent) or not (accepted or refused) or accepted & refused:
        raise ProfileInvalid(_("Name the changes to keep and those to refuse; none of them twice."))
    decided = decide(content, accepted=accepted, refused=refused, summary=_own_summary(document))
    text = render_markdown(decided) if refused else document.text
    document.content = decided.model_dump(mode="json")
    findings = judge_text(document, text) if refused else document.findings
    return add_version(document, expected_version, VersionOrigin.REVIEWED, document.content, text, findings)


def _named(ids: Collection[str], known: set[str]) -> set[str]:
    if "all" in ids:
        return known
    if unknown := set(ids) - known:
        raise ProfileInvalid(_("There is no such change: %(ids)s.") % {"ids": ", ".join(sorted(unknown))[:100]})
    return set(ids)


def _own_summary(document: Document) -> Line | None:
    basics = document.profile.resume.basics if document.profile else None
    if basics is None or not basics.summary or basics.ids is None:
        return None
    return Line(text=basics.summary, facts=basics.ids.parts.get("summary", []))


def restyle_document(*, document: Document, template: str, paper: str, expected_version: int) -> Document:
    """The same words in another template or on other paper. Raises ``NotReady`` and ``EditConflict``."""
    require_ready(document)
    look = {"template": Template(template).value, "paper": Paper(paper).value}
    content = {**document.content, **look}
    styled = add_version(
        document, expected_version, VersionOrigin.STYLED, content, document.text, list(document.findings)
    )
    styled.options = {**styled.options, **look}
    styled.save(update_fields=["options"])
    return styled


def mend_sentence(*, document: Document, sentence: str, replacement: str, expected_version: int) -> Document:
    """Put other words, or none, in the place of one sentence of the text; the gate judges the whole again.

    Raises ``NotReady``, ``EditConflict`` and, when the sentence does not stand in the text, ``ProfileInvalid``.
    """
    require_ready(document)
    place = place_of(document, sentence)
    if place is None:
        raise ProfileInvalid(_("This sentence no longer stands in the text. Open the text to change it."))
    start, end = place
    words = escape(" ".join(replacement.split()))
    if not words:
        start, end = _whole_line(document.text, start, end)
    text = document.text[:start] + words + document.text[end:]
    return edit_document(document=document, text=text, expected_version=expected_version)


def place_of(document: Document, sentence: str) -> tuple[int, int] | None:
    """Where a sentence stands in the document's Markdown, marks and escapes of it included; None when nowhere."""
    for words in dict.fromkeys((sentence, escape(sentence))):
        start = document.text.find(words) if words else -1
        if start >= 0:
            return start, start + len(words)
    return None


def _whole_line(text: str, start: int, end: int) -> tuple[int, int]:
    """The line and its end, when nothing but marks of a list stands beside the words."""
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", end)
    last = len(text) if last < 0 else last + 1
    is_alone = not text[first:start].strip(" \t-*>") and not text[end:last].strip()
    return (first, last) if is_alone else (start, end)


@dataclass(frozen=True, slots=True)
class Gap:
    """A thing the advert asks beside what the document says of it.

    ``is_shown``: the document itself names one of the facts that answer it.
    """

    requirement: Requirement
    is_shown: bool

    @property
    def is_gap(self) -> bool:
        return self.requirement.standing in (Standing.PARTLY, Standing.MISSING) or not self.is_shown


def match_document(document: Document) -> tuple[Match, list[Gap]]:
    """What the job asks, and whether this document shows it. Without job or profile, nothing. Raises ``NotReady``."""
    require_ready(document)
    if document.job is None or document.profile is None:
        return Match(()), []
    match = match_profile(profile=document.profile, job=document.job)
    shown = set(document.parsed_content.fact_ids())
    return match, [
        Gap(item, is_shown=any(fact.id in shown for fact in item.facts))
        for item in match.requirements
        if item.standing is not Standing.QUALITY
    ]
