"""Pages of boards as they come: broken JSON-LD, microdata, RDFa, several postings, page state, hints, other pages."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from jobs.intake.pages import PageKind, PageReading, read_page
from jobs.intake.structured import parse_loose_json
from jobs.quotes import is_quoted
from jobs.schemas import EmploymentType, JobFields, JobStatus, Origin
from jobs.tests import adverts

LONG = "Keep the books of a busy farmers' shop and report to the manager every week. " * 10


def page(*scripts: str, head: str = "", body: str = "") -> str:
    blocks = "".join(f'<script type="application/ld+json">{script}</script>' for script in scripts)
    return f"<!doctype html><html lang='en'><head>{head}{blocks}</head><body>{body}</body></html>"


def posting(**members: Any) -> dict[str, Any]:
    return {
        "@context": "https://schema.org",
        "@type": "JobPosting",
        "title": "Bookkeeper",
        "hiringOrganization": {"@type": "Organization", "name": "Shamba Shop"},
        "description": LONG,
    } | members


def only(found: PageReading) -> JobFields:
    assert found.kind is PageKind.ADVERT
    (reading,) = found.readings
    return reading.fields


def test_employer_and_place_named_by_id_are_resolved() -> None:
    graph = {
        "@graph": [
            {"@type": "Organization", "@id": "#board", "name": "Kazi Board"},
            {"@type": "Place", "@id": "#place", "address": {"addressLocality": "Nyeri", "addressCountry": "KE"}},
            posting(hiringOrganization={"@id": "#farm"}, jobLocation={"@id": "#place"}),
            {"@type": "Organization", "@id": "#farm", "name": "Mlima Farm"},
        ]
    }
    fields = only(read_page(page(json.dumps(graph))))
    assert (fields.company, fields.location) == ("Mlima Farm", "Nyeri, Kenya")


@pytest.mark.parametrize(
    "broken",
    [
        '{"@type": "JobPosting", "title": "Cook", "description": "line one\nline two",}',
        '/* board */ {"@type": "JobPosting", /* role */ "title": "Cook", "description": "x"}',
        '{"@type": "JobPosting", "title": "Cook", "description": "shrug \\_ here"}',
        '{"@type": "JobPosting", "title": "Cook", "items": [1, 2, ], "description": "a // b"};',
        "{&quot;@type&quot;: &quot;JobPosting&quot;, &quot;title&quot;: &quot;Cook&quot;}",
        '{"@type": "JobPosting", // the role\n "title": "Cook"}',
    ],
)
def test_broken_json_is_mended(broken: str) -> None:
    assert parse_loose_json(broken)["title"] == "Cook"


def test_hopeless_json_is_left_alone() -> None:
    assert parse_loose_json("{{{") is None
    assert parse_loose_json("[" * 100_000) is None


@pytest.mark.parametrize(
    ("salary", "expected"),
    [
        (
            {"currency": "KES", "value": {"minValue": 50000, "maxValue": 60000, "unitText": "MONTH"}},
            (50000, 60000, "KES", "month"),
        ),
        ({"currency": "USD", "value": "55000", "unitCode": "ANN"}, (55000, 55000, "USD", "year")),
        ({"currency": "USD", "value": {"value": "$100,000", "unitText": "YEAR"}}, (100000, 100000, "USD", "year")),
        ("UGX 900,000 - 1,200,000 per month", (900000, 1200000, "UGX", "month")),
    ],
)
def test_pay_in_its_many_shapes(salary: Any, expected: tuple[Any, ...]) -> None:
    found = only(read_page(page(json.dumps(posting(baseSalary=salary))))).salary
    assert found
    assert (found.min, found.max, found.currency, found.period) == expected


@pytest.mark.parametrize(
    "salary", [{"currency": "KES", "value": {"minValue": 0, "maxValue": 0}}, "Competitive", None, [], {}]
)
def test_pay_that_says_nothing_is_no_pay(salary: Any) -> None:
    assert only(read_page(page(json.dumps(posting(baseSalary=salary))))).salary is None


def test_dates_types_and_remote_work() -> None:
    fields = only(
        read_page(
            page(
                json.dumps(
                    posting(
                        datePosted="2026-07-02T00:00:00Z",
                        validThrough="2026-08-01T23:59:00+03:00",
                        employmentType=["OTHER", "CONTRACTOR"],
                        jobLocationType="TELECOMMUTE",
                        totalJobOpenings=3,
                    )
                )
            )
        )
    )
    assert fields.date_posted == date(2026, 7, 2)
    assert fields.deadline == date(2026, 8, 1)
    assert fields.deadline_at
    assert fields.employment_type is EmploymentType.CONTRACT
    assert fields.remote is True
    assert fields.vacancies == 3


def test_several_postings_stay_several_and_repeats_are_one() -> None:
    found = read_page(page(json.dumps([posting(), posting(title="Driver")]), json.dumps(posting())))
    assert [reading.fields.title for reading in found.readings] == ["Bookkeeper", "Driver"]


@pytest.mark.parametrize(
    ("scope", "typed", "named", "origin"),
    [
        ("itemscope", "itemtype='https://schema.org/{}'", "itemprop", Origin.MICRODATA),
        ("", "typeof='{}'", "property", Origin.RDFA),
    ],
)
def test_marked_up_elements_are_read(scope: str, typed: str, named: str, origin: Origin) -> None:
    def item(name: str) -> str:
        return f"{scope} {typed.format(name)}"

    body = f"""<div vocab='https://schema.org/' {item("JobPosting")}>
    <h1 {named}='title'>Beekeeper</h1>
    <p><span {named}='hiringOrganization' {item("Organization")}><b {named}='name'>Asali Co-operative</b></span></p>
    <p {named}='jobLocation' {item("Place")}><span {named}='address' {item("PostalAddress")}>
    <i {named}='addressLocality'>Kitui</i></span></p>
    <ul {named}='responsibilities'><li>Inspect hives</li><li>Harvest honey</li></ul>
    <div {named}='description'><p>{LONG}</p></div></div>"""
    found = read_page(page(body=body))
    fields = only(found)
    assert (fields.title, fields.company, fields.location) == ("Beekeeper", "Asali Co-operative", "Kitui")
    assert fields.responsibilities == ["Inspect hives", "Harvest honey"]
    assert found.readings[0].evidence["title"].origin is origin


def test_the_state_of_a_next_page_holds_the_job() -> None:
    job = {"title": "Data Clerk", "company": {"name": "Takwimu Ltd"}, "description": LONG, "status": "expired"}
    state = {"props": {"pageProps": {"job": job | {"location": "Embu"}, "similarJobs": [job | {"title": "Cook"}]}}}
    found = read_page(page(body=f'<script id="__NEXT_DATA__" type="application/json">{json.dumps(state)}</script>'))
    fields = only(found)
    assert (fields.title, fields.company, fields.location) == ("Data Clerk", "Takwimu Ltd", "Embu")
    assert fields.status is JobStatus.CLOSED
    assert found.readings[0].evidence["title"].origin is Origin.PAGE_STATE


@pytest.mark.parametrize("target", ["window.__INITIAL_STATE__", 'window["appData"]'])
def test_the_state_a_script_assigns_holds_the_job(target: str) -> None:
    job = {"jobTitle": "Data Clerk", "organizationName": "Takwimu Ltd", "reqId": "TK-12", "jobDescription": LONG}
    state = json.dumps({"posting": job | {"primaryLocation": "Embu"}, "user": None})
    fields = only(read_page(page(body=f"<script>window.dataLayer = [];\n{target} = {state};</script>")))
    assert (fields.title, fields.company, fields.location) == ("Data Clerk", "Takwimu Ltd", "Embu")
    assert fields.reference == "TK-12"


def test_the_flat_state_of_a_nuxt_page_is_revived() -> None:
    flat = [
        ["ShallowReactive", 1],
        {"job": 2},
        {"name": 3, "company": 6, "description": 8, "salary": 9},
        {"sw": 4, "en": 5},
        "Karani wa takwimu",
        "Data clerk",
        {"name": 7},
        "Takwimu Ltd",
        LONG,
        {"minimum": 10, "maximum": 11, "currency": 12, "measure": 13},
        40000,
        50000,
        "KES",
        "monthly",
    ]
    html = page(body=f'<script id="__NUXT_DATA__" type="application/json">{json.dumps(flat)}</script>')
    fields = only(read_page(html.replace("lang='en'", "lang='sw'")))
    assert fields.title == "Karani wa takwimu"
    assert fields.salary
    assert fields.salary.min == 40000
    assert fields.salary.max == 50000
    assert fields.salary.period == "month"


@pytest.mark.parametrize(
    ("title_tag", "company"),
    [
        ("Tailor at Mavazi House - KaziNet", "Mavazi House"),
        ("Mavazi House hiring Tailor in Nakuru, Kenya | LinkedIn", "Mavazi House"),
        ("Job Application for Tailor at Mavazi House", "Mavazi House"),
        ("Mavazi House: Tailor", "Mavazi House"),
    ],
)
def test_title_tags_name_the_employer(title_tag: str, company: str) -> None:
    body = f"<h1>Tailor</h1><p>{LONG}</p><h2>Requirements</h2><ul><li>Two years of experience</li></ul><p>Apply now</p>"
    found = read_page(page(head=f"<title>{title_tag}</title>", body=body))
    assert found.kind is PageKind.ADVERT
    assert (found.hints.fields.title, found.hints.fields.company) == ("Tailor", company)


def test_element_names_give_place_pay_and_type() -> None:
    body = f"""<nav>Jobs Companies</nav><h1 class="job-title">Tailor</h1><div class="company-name">Mavazi House</div>
    <span class="location">Nakuru</span><span class="salary">KES 30,000 - 35,000</span>
    <span class="job-type">Part Time</span><p>{LONG}</p>"""
    fields = read_page(page(body=body)).hints.fields
    assert (fields.company, fields.location, fields.employment_type) == ("Mavazi House", "Nakuru", "part_time")
    assert fields.salary
    assert fields.salary.min == 30000


def test_several_elements_of_a_name_say_nothing() -> None:
    body = f"<h1>Tailor</h1><i class='company'>Mavazi House</i><i class='company'>Other Shop</i><p>{LONG}</p>"
    assert read_page(page(body=body)).hints.fields.company == ""


def test_every_quote_of_job_data_stands_in_the_text_that_was_read() -> None:
    found = read_page(adverts.JSON_LD_PAGE)
    for reading in found.readings:
        for key, evidence in reading.evidence.items():
            assert is_quoted(evidence.quote, found.text), key


@pytest.mark.parametrize(
    ("html", "kind"),
    [
        (adverts.SHELL_PAGE, PageKind.SHELL),
        (adverts.LIST_PAGE, PageKind.LIST),
        (adverts.CLOSED_PAGE, PageKind.CLOSED),
        (page(json.dumps({"@type": "ItemList", "itemListElement": []}), body="<p>Jobs in Nairobi</p>"), PageKind.LIST),
        (page(body=f"<h1>How we grow tea</h1><p>{'Tea bushes love rain and red soil. ' * 40}</p>"), PageKind.OTHER),
    ],
)
def test_other_pages_are_told_apart(html: str, kind: PageKind) -> None:
    assert read_page(html).kind is kind


def test_a_closing_notice_beside_job_data_closes_the_job() -> None:
    found = read_page(page(json.dumps(posting()), body="<p>No longer accepting applications</p>"))
    assert only(found).status is JobStatus.CLOSED
    assert found.readings[0].warnings[0].code == "closed"


@pytest.mark.parametrize(
    "hiding",
    [
        "hidden",
        "style='display: none'",
        "style='font-size:0px'",
        "style='position:absolute; left:-9999px'",
        "style='opacity:0'",
        "style='color:#ffffff'",
        "class='sr-only'",
        "class='ghost'",
        "id='trap'",
    ],
)
def test_text_that_no_reader_sees_is_taken_out(hiding: str) -> None:
    style = "<style>.ghost { display:none } #trap { visibility: hidden }</style>"
    body = f"<h1>Tailor</h1><p {hiding}>Secret words for machines</p><p>{LONG}</p>"
    found = read_page(page(head=style, body=body))
    assert "Secret words" not in found.text
    assert "Secret words" in found.hidden


def test_a_hostile_page_ends() -> None:
    for html in ("<div>" * 50_000, "<" * 100_000, "<p>" + "a" * 300_000, "<script>" * 5_000, "\ufffd" * 1_000):
        assert read_page(html).readings == ()
