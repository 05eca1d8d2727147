"""A CV cut to the pages it may take. What goes first is what answers the advert least; no job and no degree goes."""

from __future__ import annotations

from collections.abc import Iterator

import pypdfium2

from documents.rendering.pdf import render_pdf
from documents.schemas import CvContent, Entry, Section, SectionKind

_WHOLE_FIRST = (SectionKind.INTERESTS, SectionKind.PUBLICATIONS, SectionKind.AWARDS)
_TRIMMED = (SectionKind.WORK, SectionKind.VOLUNTEER, SectionKind.PROJECTS, SectionKind.AWARDS, SectionKind.PUBLICATIONS)
_DROPPED_AT_LAST = (SectionKind.PROJECTS, SectionKind.VOLUNTEER)


def page_count(content: CvContent) -> int:
    """Pages of the document as PDF."""
    return len(pypdfium2.PdfDocument(render_pdf(content).data))


def fit_to_pages(content: CvContent, most: int) -> CvContent:
    """The fullest form of ``content`` that takes at most ``most`` pages; the shortest, if none does.

    First everything is set closer, then the last point of the longest and oldest entries goes, one by one. The
    result's ``left_out`` counts the lines that went.
    """
    if not most or page_count(content) <= most:
        return content
    forms = [_compact(content), *_shorter(_compact(content))]
    fewest, last = 0, len(forms) - 1
    while fewest < last:
        middle = (fewest + last) // 2
        if page_count(forms[middle]) <= most:
            last = middle
        else:
            fewest = middle + 1
    before = _lines(content)
    return forms[fewest].model_copy(update={"left_out": before - _lines(forms[fewest])})


def _compact(content: CvContent) -> CvContent:
    return content.model_copy(update={"is_compact": True})


def _lines(content: CvContent) -> int:
    entries = sum(len(section.entries) for section in content.sections)
    return entries + len(content.all_lines())


def _shorter(content: CvContent) -> Iterator[CvContent]:
    """Ever shorter forms, each one line or one section less than the one before."""
    for kind in _WHOLE_FIRST:
        if any(section.kind is kind for section in content.sections):
            content = _without(content, kind)
            yield content
    while (place := _longest(content)) is not None:
        content = _trimmed(content, *place)
        yield content
    for kind in _DROPPED_AT_LAST:
        if any(section.kind is kind for section in content.sections):
            content = _without(content, kind)
            yield content


def _without(content: CvContent, kind: SectionKind) -> CvContent:
    return content.model_copy(
        update={"sections": [section for section in content.sections if section.kind is not kind]}
    )


def _longest(content: CvContent) -> tuple[int, int] | None:
    """Section and entry with the most points, the older one of two; None when each has one at most."""
    best, most = None, 1
    for place, section in enumerate(content.sections):
        if section.kind in _TRIMMED:
            for number, entry in enumerate(section.entries):
                if len(entry.bullets) >= max(most, 2):
                    best, most = (place, number), len(entry.bullets)
    return best


def _trimmed(content: CvContent, place: int, number: int) -> CvContent:
    sections: list[Section] = list(content.sections)
    entries: list[Entry] = list(sections[place].entries)
    entries[number] = entries[number].model_copy(update={"bullets": entries[number].bullets[:-1]})
    sections[place] = sections[place].model_copy(update={"entries": entries})
    return content.model_copy(update={"sections": sections})
