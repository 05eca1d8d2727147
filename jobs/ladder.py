"""From opened material to checked readings, rung by rung, each filling only what the one before left empty.

1. A page's job data (schema.org, then its own state). When that names title, employer and body, no model is asked:
   what else it may lack (pay, deadline) the rules find in the same text for nothing, and if they do not, a model would
   hardly either.
2. Otherwise one AI call: the text, or the pictures where a provider sees; where none does, the text OCR found.
3. The page's head and element names, then the rules.

Every value passes ``evidence``; nothing is stored here.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, cast

from aditus.lib.text import clean
from jobs import merging, prompts
from jobs.evidence import Source, check_answer, mark_closed
from jobs.exceptions import AdvertClosed, AdvertNotVisible, ListPage, NotAnAdvert, PictureUnreadable
from jobs.intake import ocr
from jobs.intake.material import Material
from jobs.intake.pages import PageKind, is_complete
from jobs.quotes import fold
from jobs.rules.language import language_of
from jobs.rules.lines import unfold
from jobs.rules.reading import read_advert
from jobs.rules.recognition import closed_notice
from jobs.rules.warnings import scam_facts, talk_to_machines
from jobs.schemas import Evidence, JobStatus, ModelReading, Origin, Reading, ReadingWarning
from providers.adapters.base import Attachment, GenerationRequest
from providers.exceptions import NoProviderAvailable
from providers.orchestrator import Generation

_MAX_OUTPUT_TOKENS = 8_000
_PICTURE_OUTPUT_TOKENS = 12_000
_FEWEST_WORDS = 8
_FEWEST_LETTERS = 20
_FEWEST_FACTS = 3
_NO_MODEL: dict[str, Any] = {"provider": None, "model": None, "offline": True, "tokens": 0, "cost_cents": 0}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was read. ``text`` is what quotes stand in; ``transcript`` what was seen in pictures."""

    readings: list[Reading]
    text: str
    transcript: str = ""
    warnings: list[ReadingWarning] = field(default_factory=list)
    usage: dict[str, Any] = field(default_factory=lambda: dict(_NO_MODEL))


@dataclass(frozen=True, slots=True)
class _Answer:
    readings: list[Reading]
    source: Source
    usage: dict[str, Any]


Generate = Callable[[GenerationRequest], Generation]


def read_material(material: Material, generate: Generate) -> Outcome:
    """The vacancies in a source. ``generate`` makes the one AI call, if it comes to that.

    Raises ``NotAnAdvert``, ``SourceUnreadable`` and their kin, and what the AI call raises.
    """
    _refuse_other_pages(material)
    if material.readings and all(is_complete(reading) for reading in material.readings):
        answer = _Answer([], Source(material.text, Origin.RULES), dict(_NO_MODEL))
    elif material.is_picture:
        answer = _ask_of_pictures(generate, material)
    else:
        answer = _ask_of_text(generate, material.text, material)
    readings = _climbed(material, answer)
    readings = [reading for reading in readings if _says_something(reading)]
    if not readings:
        raise NotAnAdvert
    text = answer.source.text
    warnings = [*material.warnings, *_addressed_to_ai(material, text)]
    for reading in readings:
        _finish(reading, text, warnings)
        reading.fields.language = reading.fields.language or language_of(text) or material.language[:2].casefold()
    transcript = text if material.is_picture else ""
    return Outcome(readings, text, transcript, warnings, answer.usage)


def _refuse_other_pages(material: Material) -> None:
    errors = {PageKind.LIST: ListPage, PageKind.CLOSED: AdvertClosed, PageKind.SHELL: AdvertNotVisible}
    if material.page_kind in errors:
        raise errors[material.page_kind]


def _ask_of_text(generate: Generate, text: str, material: Material, origin: Origin = Origin.RULES) -> _Answer:
    """One AI call over text. Without a model the rules answer, and ``origin`` says from what."""
    text = unfold(text)
    if len(text.split()) < _FEWEST_WORDS and material.page_kind is None:
        raise NotAnAdvert
    is_known = material.page_kind is PageKind.ADVERT
    boundary = secrets.token_hex(8)
    request = GenerationRequest(
        system=prompts.extraction_system(boundary, has_pictures=False),
        prompt=prompts.extraction_prompt(text, boundary),
        schema=ModelReading,
        max_output_tokens=_MAX_OUTPUT_TOKENS,
        rules=lambda: read_advert(text, is_known_advert=is_known),
    )
    generation = generate(request)
    source = Source(text, origin if generation.is_offline else Origin.MODEL)
    return _checked(generation, source)


def _ask_of_pictures(generate: Generate, material: Material) -> _Answer:
    """One AI call that sees the pictures; where no provider can, the text that OCR found is read instead."""
    boundary = secrets.token_hex(8)
    request = GenerationRequest(
        system=prompts.extraction_system(boundary, has_pictures=True),
        prompt=prompts.picture_prompt(len(material.pictures), boundary),
        schema=ModelReading,
        max_output_tokens=_PICTURE_OUTPUT_TOKENS,
        attachments=attachments_of(material),
    )
    try:
        generation = generate(request)
    except NoProviderAvailable:
        return _ask_of_recognised_text(generate, material)
    transcript = clean(cast(ModelReading, generation.data).transcript or "").strip()
    source = Source(transcript, Origin.MODEL, is_picture=True, confirmed=material.text)
    return _checked(generation, source)


def attachments_of(material: Material) -> tuple[Attachment, ...]:
    return tuple(
        Attachment(picture.media_type, picture.data, name=f"advert-{number}")
        for number, picture in enumerate(material.pictures, start=1)
    )


def _ask_of_recognised_text(generate: Generate, material: Material) -> _Answer:
    if not ocr.is_available():
        raise PictureUnreadable
    if sum(letter.isalpha() for letter in material.text) < _FEWEST_LETTERS:
        raise NotAnAdvert(
            "No text was found in this picture. If it does show an advert, send a sharper one, or paste the text.",
            reason="no_text",
        )
    return _ask_of_text(generate, material.text, material, Origin.OCR)


def _checked(generation: Generation, source: Source) -> _Answer:
    answer = cast(ModelReading, generation.data)
    if not answer.is_job_advert and not answer.jobs:
        raise NotAnAdvert
    readings = check_answer(answer, source)
    words = closed_notice(source.text) if answer.is_closed else ""
    for reading in readings if words else []:
        mark_closed(reading, words, source.origin)
    return _Answer(readings, source, generation.as_usage())


def _climbed(material: Material, answer: _Answer) -> list[Reading]:
    """Data, then the answer, then the page's hints, then the rules over the same text."""
    readings = merging.fill_all(list(material.readings), answer.readings)
    hints = material.hints
    if hints and hints.evidence:
        readings = _with_hints(readings, hints, is_offline=bool(answer.usage["offline"]))
    if answer.usage["offline"] and not material.readings:
        ruled: list[Reading] = []
    else:
        origin = Origin.OCR if answer.source.is_picture else Origin.RULES
        ruled = _by_rules(readings, answer.source, origin)
    if len(readings) == 1 and len(ruled) == 1:
        merging.fill(readings[0], ruled[0])
    elif ruled:
        readings = merging.fill_all(readings, ruled)
    _describe(readings, material, answer.source)
    return readings


def _with_hints(readings: list[Reading], hints: Reading, *, is_offline: bool) -> list[Reading]:
    """A page's head fills a model's gaps; against the rules it comes first, being nearer to the page's own data."""
    if not readings:
        return [hints]
    if len(readings) != 1:
        return readings
    if not is_offline or (readings[0].evidence.keys() & {"title"} and _is_data(readings[0])):
        merging.fill(readings[0], hints)
        return readings
    merging.fill(hints, readings[0])
    return [hints]


def _is_data(reading: Reading) -> bool:
    return reading.evidence["title"].origin in (Origin.JSON_LD, Origin.MICRODATA, Origin.RDFA, Origin.PAGE_STATE)


def _by_rules(readings: list[Reading], source: Source, origin: Origin) -> list[Reading]:
    """The rules over the text, or over each description where a page holds several postings."""
    if len(readings) > 1 and all(reading.fields.description for reading in readings):
        for reading in readings:
            answer = read_advert(reading.fields.description, is_known_advert=True)
            found = check_answer(answer, Source(source.text, origin))
            if found:
                merging.fill(reading, found[0])
        return []
    rule_source = Source(source.text, origin, is_picture=source.is_picture, confirmed=source.confirmed)
    known = {key for key, evidence in readings[0].evidence.items() if evidence.quote} if len(readings) == 1 else set()
    answer = read_advert(source.text, is_known_advert=True, known=known)
    return check_answer(answer, rule_source)


def _describe(readings: list[Reading], material: Material, source: Source) -> None:
    """Give each vacancy that has no description the advert's prose, or its own stretch of it."""
    text = material.body if material.page_kind else source.text
    titles = [reading.fields.title for reading in readings]
    origin = Origin.PAGE if material.page_kind else source.origin
    for reading in readings:
        part = merging.part_for(reading, text, titles) if len(readings) > 1 else text
        quote = next((line.strip()[:200] for line in part.splitlines() if source.holds(line.strip()[:200])), "")
        evidence = Evidence(quote=quote, origin=origin, verified=source.is_verified(quote) if quote else False)
        merging.described(reading, part, evidence)


def _says_something(reading: Reading) -> bool:
    facts = reading.evidence.keys() - {"description", "status", "apply.method"}
    return bool(reading.fields.title) or len(facts) >= _FEWEST_FACTS


def _addressed_to_ai(material: Material, text: str) -> list[ReadingWarning]:
    shown = talk_to_machines(text)
    hidden = talk_to_machines(material.hidden)
    seen = {fold(warning.quote or "") for warning in shown}
    for warning in hidden:
        if fold(warning.quote or "") not in seen:
            warning.message = "The page hides text that addresses an AI. It was taken out and not followed."
            shown.append(warning)
    return shown


def _finish(reading: Reading, text: str, warnings: list[ReadingWarning]) -> None:
    merging.settle(reading)
    fields = reading.fields
    if fields.status is JobStatus.UNKNOWN:
        words = closed_notice(text)
        if words:
            mark_closed(reading, words, Origin.RULES)
    if not fields.title:
        message = "The advert names no job title. Please enter it."
        reading.warnings.append(ReadingWarning(code="no_title", message=message, field="title"))
    reading.warnings.extend(scam_facts(fields, text))
    reading.warnings.extend(warning for warning in warnings if warning.code == "addresses_ai")
