"""schema.org data as pages really hold it: odd shapes, odd spellings, broken JSON. Read right, or left alone."""

from __future__ import annotations

import json
import time
from datetime import date
from typing import Any

import pytest

from jobs.intake.pages import PageKind, read_page
from jobs.intake.structured import parse_loose_json
from jobs.schemas import JobFields, JobStatus, Salary

BODY = "<p>We bake bread for schools. The baker mixes, shapes and bakes through the night.</p>"
BASE: dict[str, Any] = {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    "title": "Baker",
    "description": BODY,
    "hiringOrganization": {"@type": "Organization", "name": "Mkate Bakery"},
}


def page(*blocks: str, body: str = "<h1>Baker</h1>") -> str:
    scripts = "".join(f'<script type="application/ld+json">{block}</script>' for block in blocks)
    return f"<html lang='en'><head><title>Baker</title>{scripts}</head><body>{body}</body></html>"


def fields_of(**more: Any) -> JobFields:
    [reading] = read_page(page(json.dumps(BASE | more))).readings
    return reading.fields


def one(html: str) -> JobFields:
    [reading] = read_page(html).readings
    return reading.fields


# --- Where the posting stands ---------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "wrapped",
    [
        [BASE],
        [[BASE]],
        {"@context": "https://schema.org", "@graph": [{"@type": "WebPage", "name": "Careers"}, BASE]},
        {"@graph": [{"@graph": [BASE]}]},
        {"@type": "WebPage", "mainEntity": BASE},
        {"@type": "ItemPage", "mainEntity": {"@type": "Thing", "subjectOf": [BASE]}},
        BASE | {"@type": ["JobPosting", "Thing"]},
        BASE | {"@type": "http://schema.org/JobPosting"},
        BASE | {"@type": "schema:JobPosting"},
    ],
)
def test_a_posting_is_found_wherever_it_stands(wrapped: Any) -> None:
    fields = one(page(json.dumps(wrapped)))
    assert (fields.title, fields.company) == ("Baker", "Mkate Bakery")


def test_the_employer_may_be_a_string_or_a_reference_in_another_block() -> None:
    assert fields_of(hiringOrganization="Mkate Bakery").company == "Mkate Bakery"
    organisation = {"@id": "#org", "@type": "Organization", "name": "Mkate Bakery"}
    site = {"@id": "#site", "@type": "Organization", "name": "The board"}
    posting = BASE | {"hiringOrganization": {"@id": "#org"}}
    fields = one(page(json.dumps({"@graph": [site, organisation]}), json.dumps(posting)))
    assert fields.company == "Mkate Bakery"


def test_a_reference_that_leads_nowhere_is_no_employer() -> None:
    assert fields_of(hiringOrganization={"@id": "https://board.example/#nobody"}).company == ""
    assert fields_of(hiringOrganization="https://board.example/employers/17").company == ""


def test_references_in_a_circle_end() -> None:
    posting = BASE | {"@id": "#a", "hiringOrganization": {"@id": "#b"}}
    organisation = {"@id": "#b", "@type": "Organization", "name": "Mkate Bakery", "parentOrganization": {"@id": "#b"}}
    assert one(page(json.dumps({"@graph": [posting, organisation]}))).company == "Mkate Bakery"


# --- Places ---------------------------------------------------------------------------------------------------------
def place(locality: str, country: Any = "KE", **more: Any) -> dict[str, Any]:
    address = {"@type": "PostalAddress", "addressLocality": locality, "addressCountry": country, **more}
    return {"@type": "Place", "address": address}


def test_several_places_stay_several() -> None:
    fields = fields_of(jobLocation=[place("Nairobi"), place("Kisumu"), place("Nairobi")])
    assert fields.locations == ["Nairobi, Kenya", "Kisumu, Kenya"]


@pytest.mark.parametrize(
    ("given", "found"),
    [
        ("Nyeri, Kenya", "Nyeri, Kenya"),
        ({"@type": "Place", "address": "Nyeri, Kenya"}, "Nyeri, Kenya"),
        ({"@type": "Place", "name": "Nyeri branch"}, "Nyeri branch"),
        (place("Nyeri", {"@type": "Country", "name": "Kenya"}), "Nyeri, Kenya"),
        (place("Nyeri", "Kenya", addressRegion="Nyeri"), "Nyeri, Kenya"),
        (place("N&#39;Djamena", "TD"), "N'Djamena"),
        (place("", ""), ""),
        ({"@type": "Place", "address": {"@type": "PostalAddress", "addressLocality": None}}, ""),
        (place("null", "undefined"), ""),
    ],
)
def test_a_place_in_its_many_shapes(given: Any, found: str) -> None:
    location = fields_of(jobLocation=given).location
    assert location.startswith(found) if found else location == ""


def test_remote_work_with_countries_applicants_must_live_in() -> None:
    wanted = [{"@type": "Country", "name": "Kenya"}, {"@type": "Country", "name": "Uganda"}]
    fields = fields_of(jobLocationType="TELECOMMUTE", applicantLocationRequirements=wanted)
    assert fields.remote is True
    assert "Kenya" in fields.location
    assert fields_of(jobLocationType="ON_SITE").remote is not True


# --- Pay ------------------------------------------------------------------------------------------------------------
def money(value: Any, currency: str = "KES", **more: Any) -> dict[str, Any]:
    return {"@type": "MonetaryAmount", "currency": currency, "value": value, **more}


@pytest.mark.parametrize(
    ("given", "found"),
    [
        (money({"minValue": 30000, "maxValue": "45,000", "unitText": "MONTH"}), (30000, 45000, "KES", "month")),
        (money({"value": 30000, "unitText": "month"}), (30000, 30000, "KES", "month")),
        (money({"minValue": 30000.5, "unitText": "per month"}), (30000.5, None, "KES", "month")),
        (money({"maxValue": 45000}), (None, 45000, "KES", None)),
        (money("800", unitText="DAY"), (800, 800, "KES", "day")),
        ([money({"value": 900, "unitText": "HOUR"}, "USD")], (900, 900, "USD", "hour")),
        ("KES 30,000 - 45,000 per month", (30000, 45000, "KES", "month")),
        ({"@type": "PriceSpecification", "minPrice": 1, "price": 30000, "priceCurrency": "KES"}, None),
        (money({"minValue": 0, "maxValue": 0, "unitText": "MONTH"}), None),
        (money({"minValue": "", "maxValue": None}), None),
        (money({"minValue": "competitive", "maxValue": "competitive"}), None),
        (money({"minValue": 45000, "maxValue": 30000, "unitText": "MONTH"}), None),
        (money({"minValue": -5}), None),
        (money({"value": "NaN"}), None),
        (money({"value": 1e400}), None),
        (money(True), None),
        ("Negotiable", None),
        ([], None),
    ],
)
def test_pay_is_read_or_left_empty(given: Any, found: tuple[Any, ...] | None) -> None:
    salary: Salary | None = fields_of(baseSalary=given).salary
    if found is None:
        assert salary is None or salary.min is None or salary.min == salary.max == 30000
        return
    assert salary is not None
    assert (salary.min, salary.max, salary.currency, salary.period) == found


# --- Days -----------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("given", "found"),
    [
        ("2031-02-03", date(2031, 2, 3)),
        ("2031-02-03T00:00:00Z", date(2031, 2, 3)),
        ("2031-02-03T23:59:59+03:00", date(2031, 2, 3)),
        ("2031-02-03 10:00", date(2031, 2, 3)),
        ("3 February 2031", date(2031, 2, 3)),
        ("Feb 3, 2031", date(2031, 2, 3)),
        ({"@type": "Date", "@value": "2031-02-03"}, date(2031, 2, 3)),
        ("0000-00-00", None),
        ("2031-02-31", None),
        ("soon", None),
        ("", None),
        (None, None),
        (20310203, None),
    ],
)
def test_days_in_their_many_spellings(given: Any, found: date | None) -> None:
    assert fields_of(datePosted=given).date_posted == found
    assert fields_of(validThrough=given).deadline == found


# --- Kinds of contract ----------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("given", "found"),
    [
        ("FULL_TIME", "full_time"),
        ("Full Time , Onsite", "full_time"),
        (["FULL_TIME", "CONTRACTOR"], "full_time"),
        ([], None),
        (["", None], None),
        ("full-time", "full_time"),
        ("https://schema.org/PART_TIME", "part_time"),
        ("INTERN", "internship"),
        ("OTHER", None),
        ("Permanent", None),
        ({"name": "Part time"}, "part_time"),
    ],
)
def test_kinds_of_contract(given: Any, found: str | None) -> None:
    assert fields_of(employmentType=given).employment_type == found


# --- Words ----------------------------------------------------------------------------------------------------------
def test_entities_and_markup_in_words_are_undone() -> None:
    fields = fields_of(
        title="Baker &amp; Pastry&nbsp;Chef &#8211; Nights",
        hiringOrganization={"name": "Mkate &amp;amp; Sons <b>Ltd</b>"},
        description="&lt;p&gt;Bake &amp;amp; serve warm bread.&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;",
    )
    assert fields.title == "Baker & Pastry Chef – Nights"
    assert fields.company == "Mkate & Sons Ltd"
    assert "Bake & serve warm bread." in fields.description
    assert "<" not in fields.description
    assert "alert" not in fields.description


@pytest.mark.parametrize("title", [None, "", "   ", [], {}, 7, "<p></p>"])
def test_a_posting_without_a_title_is_no_posting(title: Any) -> None:
    result = read_page(page(json.dumps(BASE | {"title": title}), body=f"<h1>Welcome</h1>{BODY}"))
    assert all(reading.fields.title not in ("None", "7", "[]") for reading in result.readings)


# --- JSON that is none ----------------------------------------------------------------------------------------------
WHOLE = json.dumps(BASE)


@pytest.mark.parametrize(
    "broken",
    [
        WHOLE[:-1] + ",}",
        WHOLE.replace("through the night", "through\nthe\tnight"),
        "/* posting */ " + WHOLE,
        "\ufeff" + WHOLE + ";",
        WHOLE.replace("schools.", "schools\\."),
        "<!-- " + WHOLE + " -->",
        WHOLE.replace('"', "&quot;"),
        WHOLE + WHOLE,
        WHOLE.replace('"title": "Baker"', "'title': 'Baker'"),
        WHOLE.replace('"title"', "title"),
        WHOLE.replace("We bake bread", 'We bake "brown" bread'),
    ],
)
def test_broken_json_of_many_sorts_is_read(broken: str) -> None:
    fields = one(page(broken))
    assert (fields.title, fields.company) == ("Baker", "Mkate Bakery")


@pytest.mark.parametrize(
    "hopeless", ["{", '{"@type": "JobPosting", "title": ', "undefined", "[object Object]", WHOLE[:80]]
)
def test_hopeless_json_costs_nothing_but_itself(hopeless: str) -> None:
    fields = one(page(hopeless, WHOLE))
    assert fields.company == "Mkate Bakery"


@pytest.mark.parametrize("piece", ['"', '{"a":"x" ', 'x" ', "{'a ", "{a:", ',"', "\\", '" \\"'])
def test_broken_json_is_given_up_soon(piece: str) -> None:
    started = time.process_time()
    parse_loose_json('{"a":"' + piece * (60_000 // len(piece)))
    assert time.process_time() - started < 2


def test_numbers_too_long_and_depths_too_deep_end() -> None:
    deep = "[" * 3_000 + "]" * 3_000
    assert read_page(page(deep, '{"@type":"JobPosting","title":' + "9" * 5_000 + "}")).readings == ()


# --- Several, lists, closed -----------------------------------------------------------------------------------------
def test_postings_of_one_page_stay_apart() -> None:
    second = BASE | {"title": "Driver", "hiringOrganization": {"name": "Mkate Bakery"}}
    readings = read_page(page(json.dumps([BASE, second]), json.dumps(BASE))).readings
    assert [reading.fields.title for reading in readings] == ["Baker", "Driver"]


def test_a_posting_beside_similar_jobs_is_that_one_posting() -> None:
    items = [{"@type": "ListItem", "url": f"https://board.example/{number}"} for number in range(9)]
    listed = {"@type": "ItemList", "itemListElement": items}
    similar = "".join(f'<li><h3><a href="/jobs/{n}">Cook number {n}</a></h3></li>' for n in range(9))
    result = read_page(page(json.dumps(listed), json.dumps(BASE), body=f"<h1>Baker</h1>{BODY}<ul>{similar}</ul>"))
    assert result.kind is PageKind.ADVERT
    assert [reading.fields.title for reading in result.readings] == ["Baker"]


def test_a_list_of_addresses_is_a_list() -> None:
    items = [{"@type": "ListItem", "url": f"https://board.example/{number}"} for number in range(9)]
    cards = "".join(f'<div><h3><a href="/jobs/{n}">Cook number {n}</a></h3></div>' for n in range(9))
    result = read_page(page(json.dumps({"@type": "ItemList", "itemListElement": items}), body=f"<h1>Jobs</h1>{cards}"))
    assert result.kind is PageKind.LIST


def test_a_notice_that_it_is_closed_beats_the_data() -> None:
    body = f"<h1>Baker</h1><p>This job is no longer accepting applications.</p>{BODY}"
    assert one(page(WHOLE, body=body)).status is JobStatus.CLOSED


# --- Elements -------------------------------------------------------------------------------------------------------
def test_nested_microdata_keeps_the_employers_name_from_the_boards() -> None:
    html = f"""<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Baker</h1>
      <div itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization">
        <span itemprop="name">Mkate Bakery</span><img itemprop="logo" src="/l.png"></div>
      <div itemprop="jobLocation" itemscope itemtype="https://schema.org/Place"><div itemprop="address" itemscope
        itemtype="https://schema.org/PostalAddress"><span itemprop="addressLocality">Thika</span></div></div>
      <meta itemprop="employmentType" content="PART_TIME">
      <time itemprop="validThrough" datetime="2031-02-03">3 Feb</time>
      <div itemprop="description">{BODY}</div></div>
      <div itemscope itemtype="https://schema.org/Organization"><span itemprop="name">The board</span></div>"""
    fields = one(page(body=html))
    assert (fields.title, fields.company, fields.location) == ("Baker", "Mkate Bakery", "Thika")
    assert (fields.employment_type, fields.deadline) == ("part_time", date(2031, 2, 3))


@pytest.mark.parametrize("prefix", ["schema:", "https://schema.org/", ""])
def test_rdfa_with_and_without_prefix(prefix: str) -> None:
    html = f"""<div vocab="https://schema.org/" typeof="{prefix}JobPosting"><h1 property="{prefix}title">Baker</h1>
      <div property="{prefix}hiringOrganization" typeof="{prefix}Organization">
        <span property="{prefix}name">Mkate Bakery</span></div>
      <div property="{prefix}description">{BODY}</div></div>"""
    fields = one(page(body=html))
    assert (fields.title, fields.company) == ("Baker", "Mkate Bakery")
