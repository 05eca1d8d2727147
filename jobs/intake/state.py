"""The state a page hands to its own scripts, searched for one job. Pure.

It stands in an element of its own (``__NUXT_DATA__``, ``__NEXT_DATA__``) or is assigned by a script
(``window.__INITIAL_STATE__ = {...}``).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from jobs.intake.scanning import raw_elements
from jobs.intake.structured import Posting
from jobs.schemas import Origin

_IS_STATE = re.compile(r"\bid\s*=\s*[\"']?(?P<id>__NUXT_DATA__|__NEXT_DATA__)\b")
_ASSIGNED = re.compile(r"\bwindow(?:\.\w+|\[[\"']\w+[\"']\])\s*=\s*(?=\{)")
_TITLE_KEYS = ("title", "jobTitle", "job_title", "positionTitle", "name", "position")
_BODY_KEYS = (
    "description",
    "jobDescription",
    "job_description",
    "descriptionHtml",
    "content",
    "body",
    "descriptionShort",
    "summary",
)
_COMPANY_KEYS = (
    "company",
    "employer",
    "organization",
    "hiringOrganization",
    "companyName",
    "company_name",
    "employerName",
    "organizationName",
    "organisationName",
    "advertiser",
)
_PLACE_KEYS = (
    "locations",
    "location",
    "jobLocation",
    "locationName",
    "primaryLocation",
    "location_name",
    "city",
    "cityName",
    "region",
    "office",
)
_SALARY_KEYS = ("salary", "salaryRange", "baseSalary", "compensation", "pay")
_TYPE_KEYS = ("employmentType", "employment_type", "jobType", "job_type", "contractType", "workType", "collaborations")
_DEADLINE_KEYS = (
    "validThrough",
    "deadline",
    "closingDate",
    "closing_date",
    "applicationDeadline",
    "expiresAt",
    "expiryDate",
)
_POSTED_KEYS = (
    "datePosted",
    "date_posted",
    "publishedAt",
    "published_at",
    "publishedDate",
    "publishDate",
    "published",
    "postedAt",
    "posted_at",
    "postedDate",
    "releasedDate",
    "firstPublished",
    "first_published",
)
_REFERENCE_KEYS = ("reqId", "requisitionId", "requisitionNumber", "referenceNumber", "jobReference", "refNumber")
_STATUS_KEYS = ("status", "state", "jobStatus")
_CLOSED = frozenset({"expired", "closed", "inactive", "archived", "filled", "unpublished", "removed", "ended"})
_OTHERS = re.compile(r"similar|related|recommend|other|recent|latest", re.IGNORECASE)
_MAX_OBJECTS = 20_000


def read_state(page: str, language: str = "") -> Posting | None:
    """The one job in the page's state, in schema.org's shape; None when there is none or several alike."""
    for root in _states(page):
        ranked = sorted(((_score(item), item) for item in _objects(root)), key=lambda pair: pair[0], reverse=True)
        best = [item for score, item in ranked if score >= 4 and score == ranked[0][0]]
        if len({_text(_first(item, _TITLE_KEYS), language) for item in best}) == 1:
            return _posting(best[0], language)
    return None


def _states(page: str) -> Iterator[Any]:
    for _, _, name, attributes, content in raw_elements(page):
        found = _IS_STATE.search(attributes)
        assigned = _ASSIGNED.search(content) if name == "script" and not found else None
        if not (found or assigned):
            continue
        try:
            if assigned:
                value, _ = json.JSONDecoder(strict=False).raw_decode(content, assigned.end())
            else:
                value = json.loads(content, strict=False)
        except (ValueError, RecursionError):
            continue
        is_flat = found is not None and found["id"] == "__NUXT_DATA__" and isinstance(value, list)
        yield _revived(value) if is_flat else value


def _revived(table: list[Any]) -> Any:
    """Nuxt's flat table with its index references as an ordinary tree. Shared and circular parts are cut by depth."""

    def value_at(index: Any, depth: int) -> Any:
        if not isinstance(index, int) or isinstance(index, bool) or not 0 <= index < len(table) or depth > 14:
            return None
        value = table[index]
        if isinstance(value, dict):
            return {key: value_at(inner, depth + 1) for key, inner in value.items()}
        if isinstance(value, list):
            is_wrapper = len(value) == 2 and isinstance(value[0], str) and isinstance(value[1], int)
            if is_wrapper and value[0] in ("Reactive", "ShallowReactive", "Ref", "ShallowRef", "EmptyRef"):
                return value_at(value[1], depth + 1)
            if value and value[0] == "Date":
                return value[1]
            return [value_at(inner, depth + 1) for inner in value]
        return value

    return value_at(0, 0) if table else None


def _objects(root: Any) -> Iterator[dict[str, Any]]:
    """Objects of the tree but those under keys that hold other jobs."""
    waiting, seen = [root], 0
    while waiting and seen < _MAX_OBJECTS:
        value = waiting.pop()
        seen += 1
        if isinstance(value, dict):
            yield value
            waiting.extend(
                inner for key, inner in value.items() if not _OTHERS.search(key) and isinstance(inner, (dict, list))
            )
        elif isinstance(value, list):
            waiting.extend(inner for inner in value if isinstance(inner, (dict, list)))


def _score(item: dict[str, Any]) -> int:
    """How much of a job an object holds. A title is a must; the body counts double."""
    if not _text(_first(item, _TITLE_KEYS), ""):
        return 0
    body = _text(_first(item, _BODY_KEYS), "")
    score = 1 + (2 if len(body) > 60 else 0)
    for keys in (_COMPANY_KEYS, _PLACE_KEYS, _SALARY_KEYS, _TYPE_KEYS, _DEADLINE_KEYS, _POSTED_KEYS):
        score += bool(_first(item, keys))
    return score if _first(item, _COMPANY_KEYS) or len(body) > 60 else 0


def _first(item: dict[str, Any], keys: tuple[str, ...]) -> Any:
    return next((item[key] for key in keys if item.get(key) not in (None, "", [], {})), None)


def _text(value: Any, language: str) -> str:
    """A string, or the right one of ``{"cs": ..., "en": ...}``, or the name of an object."""
    if isinstance(value, str):
        return value
    if isinstance(value, dict):
        if all(isinstance(key, str) and re.fullmatch(r"[a-z]{2}(?:[-_][A-Za-z]{2})?", key) for key in value):
            chosen = value.get(language[:2]) or next(iter(value.values()), None)
            return _text(chosen, language)
        return _text(_first(value, ("name", "title", "expanded", "label", "text", "compact")), language)
    if isinstance(value, list):
        return "; ".join(filter(None, (_text(item, language) for item in value)))
    return ""


def _posting(item: dict[str, Any], language: str) -> Posting:
    """The object in schema.org's words. Unknown members are left out; nothing is guessed."""
    values: dict[str, Any] = {
        "title": _text(_first(item, _TITLE_KEYS), language),
        "description": _text(_first(item, _BODY_KEYS), language),
        "hiringOrganization": _text(_first(item, _COMPANY_KEYS), language),
        "validThrough": _text(_first(item, _DEADLINE_KEYS), language),
        "datePosted": _text(_first(item, _POSTED_KEYS), language),
        "identifier": str(_first(item, _REFERENCE_KEYS) or ""),
        "employmentType": _only(_first(item, _TYPE_KEYS)),
        "jobStatus": str(_first(item, _STATUS_KEYS) or ""),
    }
    if values["jobStatus"].casefold() in _CLOSED:
        values["jobStatus"] = "closed"
    place = _place(_first(item, _PLACE_KEYS), language)
    if place:
        values["jobLocation"] = place
    salary = _salary(_first(item, _SALARY_KEYS))
    if salary:
        values["baseSalary"] = salary
    benefits = _text(item.get("benefits"), language)
    if benefits:
        values["jobBenefits"] = [name.strip() for name in benefits.split("; ")]
    values = {key: value for key, value in values.items() if value}
    return Posting(values, json.dumps(values, ensure_ascii=False), Origin.PAGE_STATE)


def _place(value: Any, language: str) -> str:
    """A place's name, or its town and country where the state keeps them apart."""
    if isinstance(value, dict) and not _text(value, language):
        parts = (_text(value.get(key), language) for key in ("city", "town", "locality", "region", "state", "country"))
        return ", ".join(dict.fromkeys(filter(None, parts)))
    return _text(value, language)


def _only(value: Any) -> str:
    """A single type; of several a page offers side by side none is taken."""
    return (
        value
        if isinstance(value, str)
        else (value[0] if isinstance(value, list) and len(value) == 1 and isinstance(value[0], str) else "")
    )


def _salary(value: Any) -> dict[str, Any] | str | None:
    if isinstance(value, str):
        return value
    if not isinstance(value, dict):
        return None
    low = next((value[key] for key in ("minimum", "min", "minValue", "from", "minAmount") if value.get(key)), None)
    high = next((value[key] for key in ("maximum", "max", "maxValue", "to", "maxAmount") if value.get(key)), None)
    if low is None and high is None:
        return None
    unit = next(
        (
            value[key]
            for key in ("measure", "period", "unit", "unitText", "interval")
            if isinstance(value.get(key), str)
        ),
        "",
    )
    currency = value.get("currency") or value.get("currencyCode") or ""
    return {"currency": currency, "value": {"minValue": low, "maxValue": high, "unitText": unit}}
