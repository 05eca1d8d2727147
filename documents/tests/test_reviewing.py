"""A finished text: its changes kept or refused, what stands behind it, sentences mended, versions compared."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries
from rest_framework.test import APIClient

from aditus.accounts.models import User
from documents.models import Document, DocumentState, Profile, VersionOrigin
from documents.reviewing.comparing import PieceKind, compare_texts, compare_words, without_marks
from documents.reviewing.services import list_changes, restyle_document
from documents.services import draft_cover_letter, draft_cv, edit_document, export_document
from documents.tests.test_drafting import fact_id, selection
from documents.tests.test_rendering import docx_text, pdf_text, squeezed
from jobs.models import Job
from providers.models import ProviderConfig
from providers.tests.asking import add_row
from providers.tests.upstream import Answer, Upstream

pytestmark = pytest.mark.django_db

RECONCILED = "Reconciled fourteen bank accounts each month in QuickBooks"
FILED = "Filed VAT, PAYE and withholding tax returns on iTax before the 20th"
SUMMARY = "Accountant who files VAT and PAYE returns on iTax."
OWN = (
    "Reconcile 14 bank accounts every month in QuickBooks",
    "File VAT, PAYE and withholding tax returns on iTax before the 20th",
)


@pytest.fixture
def cv(owner: User, job: Job, profile: Profile, upstream: Upstream) -> Document:
    """A CV in which a model reworded two points and wrote the summary anew."""
    add_row(upstream, "openai", is_default=True)
    facts = [fact_id(profile, "File VAT"), fact_id(profile, "Accountant, Mavuno")]
    answer = selection(
        profile, ("Reconcile 14", RECONCILED), ("File VAT", FILED), summary=[{"text": SUMMARY, "facts": facts}]
    )
    upstream.always(Answer(data=answer))
    return draft_cv(user=owner, job=job, strength="full")


@pytest.fixture
def letter(owner: User, job: Job, profile: Profile, offline_provider: ProviderConfig) -> Document:
    return draft_cover_letter(user=owner, job=job)


def at(name: str, document: Document, *more: Any) -> str:
    return reverse(f"documents:{name}", args=[document.pk, *more])


def decide(client: Client, document: Document, **data: str) -> Any:
    return client.post(at("changes", document), {"expected_version": str(document.versions.count()), **data})


def change_of(document: Document, text: str) -> str:
    return next(change.id for change in list_changes(document) if change.text == text)


# --- Changes --------------------------------------------------------------------------------------------------------
def test_each_change_stands_beside_the_original_with_its_reason(owner_client: Client, cv: Document) -> None:
    page = owner_client.get(at("changes", cv)).text
    for words in (*OWN, RECONCILED, SUMMARY, "The advert asks for it.", "A new sentence, made from:"):
        assert words in page
    assert "3 lines wait for your word." in page
    assert at("changes", cv) in owner_client.get(at("detail", cv)).text


def test_one_change_is_refused_and_says_again_what_the_person_wrote(owner_client: Client, cv: Document) -> None:
    assert decide(owner_client, cv, refuse=change_of(cv, RECONCILED)).headers["Location"] == at("changes", cv)
    cv.refresh_from_db()
    assert OWN[0] in cv.text
    assert RECONCILED not in cv.text
    assert FILED in cv.text
    assert [version.origin for version in cv.versions.all()] == [VersionOrigin.REVIEWED, VersionOrigin.DRAFTED]
    assert "4 bank accounts" in cv.content["sections"][1]["entries"][0]["bullets"][0]["text"]


def test_one_change_is_kept_and_the_others_still_wait(owner_client: Client, cv: Document) -> None:
    decide(owner_client, cv, accept=change_of(cv, RECONCILED))
    cv.refresh_from_db()
    assert RECONCILED in cv.text
    assert [change.is_accepted for change in list_changes(cv)].count(True) == 1
    assert "2 lines wait for your word." in owner_client.get(at("changes", cv)).text


def test_all_are_refused_at_once_and_the_own_summary_stands_again(
    owner_client: Client, cv: Document, profile: Profile
) -> None:
    decide(owner_client, cv, refuse="all")
    cv.refresh_from_db()
    assert list_changes(cv) == []
    assert profile.resume.basics.summary in cv.text
    for words in (RECONCILED, FILED, SUMMARY):
        assert words not in cv.text
    assert "All of it is in your own words" in owner_client.get(at("changes", cv)).text


def test_choices_of_the_whole_form_make_one_version(owner_client: Client, cv: Document) -> None:
    choices = {f"choice-{change_of(cv, text)}": what for text, what in ((RECONCILED, "accept"), (FILED, "refuse"))}
    decide(owner_client, cv, **choices)
    cv.refresh_from_db()
    assert (RECONCILED in cv.text, FILED in cv.text, OWN[1] in cv.text) == (True, False, True)
    assert cv.versions.count() == 2


def test_keeping_all_leaves_the_text_and_nothing_open(owner_client: Client, cv: Document) -> None:
    before = cv.text
    decide(owner_client, cv, accept="all")
    cv.refresh_from_db()
    assert cv.text == before
    assert "You have looked at all of them." in owner_client.get(at("changes", cv)).text
    assert "in other words than yours" not in owner_client.get(at("detail", cv)).text


@pytest.mark.parametrize("data", [{}, {"accept": "c999"}, {"refuse": "x"}, {"choice-c1": "perhaps"}])
def test_a_decision_about_nothing_changes_nothing(owner_client: Client, cv: Document, data: dict[str, str]) -> None:
    assert decide(owner_client, cv, **data).status_code == 422
    assert cv.versions.count() == 1


@pytest.mark.parametrize("version", ["0", "7", "-1", "last", ""])
def test_a_decision_on_an_older_text_is_a_conflict(owner_client: Client, cv: Document, version: str) -> None:
    response = decide(owner_client, cv, accept="all", expected_version=version)
    assert response.status_code == 409
    assert cv.versions.count() == 1


def test_a_line_of_ones_own_hand_waits_for_nobody(owner_client: Client, cv: Document) -> None:
    edit_document(document=cv, text=cv.text.replace("before the 20th", "by the 20th"), expected_version=1)
    mine = next(change for change in list_changes(cv) if change.text.endswith("by the 20th"))
    assert mine.is_accepted


def test_a_letter_has_no_changes(owner_client: Client, letter: Document) -> None:
    assert "A letter is written anew" in owner_client.get(at("changes", letter)).text
    assert decide(owner_client, letter, accept="all").status_code == 422


# --- How far wording may move ---------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("strength", "texts"),
    [
        ("light", [OWN[0], "Cut the month-end close from 9 days to 4 days"]),
        (
            "keywords",
            [
                "Bank reconciliation of 14 accounts every month in QuickBooks",
                "Cut the month-end close from 9 days to 4 days",
            ],
        ),
        (
            "full",
            [
                "Bank reconciliation of 14 accounts every month in QuickBooks",
                "Shortened the month-end close from 9 days to 4 days",
            ],
        ),
    ],
)
def test_strength_holds_whatever_the_model_does(
    owner: User, job: Job, profile: Profile, upstream: Upstream, strength: str, texts: list[str]
) -> None:
    add_row(upstream, "openai", is_default=True)
    rewordings = (
        ("Reconcile 14", "Bank reconciliation of 14 accounts every month in QuickBooks"),
        ("Cut the month-end", "Shortened the month-end close from 9 days to 4 days"),
    )
    upstream.always(Answer(data=selection(profile, *rewordings)))
    document = draft_cv(user=owner, job=job, strength=strength)
    lines = [line.text for line in document.parsed_content.all_lines()]
    assert [text for text in texts if text not in lines] == []


# --- Trust ----------------------------------------------------------------------------------------------------------
def test_the_trust_page_shows_facts_and_gaps(owner_client: Client, cv: Document) -> None:
    page = owner_client.get(at("trust", cv)).text
    assert SUMMARY in page
    assert OWN[1] in page
    assert "What the advert asks and this does not show" in page
    assert "Experience with SAP" in page
    assert reverse("documents:add-fact", args=[cv.job_id, cv.profile_id]) in page


def test_a_fact_that_the_text_leaves_out_is_a_gap_too(owner_client: Client, letter: Document) -> None:
    text = "Dear Sir or Madam,\n\nI apply for the post.\n\nYours faithfully,\n\nJane Wanjiru\n"
    edit_document(document=letter, text=text, expected_version=1)
    assert "In your profile, but not in this text" in owner_client.get(at("trust", letter)).text


def test_without_job_or_profile_the_trust_page_still_reads(owner_client: Client, cv: Document) -> None:
    Document.objects.update(job=None, profile=None)
    assert SUMMARY in owner_client.get(at("trust", cv)).text


# --- Findings, and the two ways out ---------------------------------------------------------------------------------
@pytest.fixture
def blocked(letter: Document) -> Document:
    text = letter.text.replace("Yours", "I led a team of 45 engineers at Google.\n\nYours", 1)
    return edit_document(document=letter, text=text, expected_version=1)


def test_a_blocked_download_says_where_why_and_how_to_go_on(owner_client: Client, blocked: Document) -> None:
    response = owner_client.get(at("download", blocked, "pdf"))
    assert response.status_code == 409
    page = response.text
    assert "<mark>" in page
    assert "Change the text here" in page
    assert at("mend", blocked) in page
    profile_edit = reverse("profile:edit", args=[blocked.profile_id, "work"])
    assert f"{profile_edit}?next=" in page


def test_mending_the_sentence_opens_the_download(owner_client: Client, blocked: Document) -> None:
    sentence = "I led a team of 45 engineers at Google."
    data = {"sentence": sentence, "replacement": "I would be glad to *talk*.", "expected_version": "2"}
    assert owner_client.post(at("mend", blocked), data).headers["Location"] == at("detail", blocked)
    blocked.refresh_from_db()
    assert "I would be glad to \\*talk\\*." in blocked.text
    assert owner_client.get(at("download", blocked, "pdf")).status_code == 200


def test_an_empty_replacement_takes_the_sentence_out(owner_client: Client, cv: Document) -> None:
    text = cv.text.replace("- Supervise", "- Managed a budget of USD 9,000,000\n- Supervise")
    edit_document(document=cv, text=text, expected_version=1)
    data = {"sentence": "Managed a budget of USD 9,000,000", "replacement": "", "expected_version": "2"}
    owner_client.post(at("mend", cv), data)
    cv.refresh_from_db()
    assert "9,000,000" not in cv.text
    assert "\n- \n" not in cv.text
    assert cv.blocking_findings == []


@pytest.mark.parametrize(
    "bad",
    [
        {},
        {"sentence": "x", "expected_version": "z"},
    ],
)
def test_a_mend_that_makes_no_sense_changes_nothing(
    owner_client: Client, blocked: Document, bad: dict[str, str]
) -> None:
    assert owner_client.post(at("mend", blocked), bad).status_code == 302
    assert blocked.versions.count() == 2


@pytest.mark.parametrize(
    ("wish", "status"),
    [({"sentence": "Not there.", "expected_version": "2"}, 422), ({"sentence": "x", "expected_version": "1"}, 409)],
)
def test_a_mend_that_comes_too_late_keeps_what_was_typed(
    owner_client: Client, blocked: Document, wish: dict[str, str], status: int
) -> None:
    page = owner_client.post(at("mend", blocked), {**wish, "replacement": "I worked with a team."})
    assert page.status_code == status
    assert "I worked with a team." in page.text
    assert page.context["form"]["text"].value() == blocked.text
    assert blocked.versions.count() == 2


HIDDEN = "I led a team of 45 engineers at Google"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Yours", f"{HIDDEN}.\n\nYours"),
        ("Jane Wanjiru\\\n", f"Jane Wanjiru\\\n{HIDDEN}\\\n"),
        ("", f"\n\n{HIDDEN}.\n"),
        ("", f"\n\nP.S. {HIDDEN}.\n"),
        ("Dear Sir or Madam,", f"{HIDDEN} and built it up.\n\nDear Sir or Madam,"),
        ("Dear Sir or Madam,", f"Dear Sir, {HIDDEN},"),
        ("**Application", f"**{HIDDEN}: Application"),
        ("Yours faithfully,", f"{HIDDEN},"),
    ],
)
def test_a_claim_finds_no_place_to_hide_in_a_letter(letter: Document, before: str, after: str) -> None:
    text = letter.text.replace(before, after, 1) if before else letter.text.rstrip() + after
    assert text != letter.text
    edited = edit_document(document=letter, text=text, expected_version=1)
    assert edited.blocking_findings


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("## Skills", f"## {HIDDEN}\n\n## Skills"),
        ("Nairobi, Kenya", f"Nairobi, Kenya, {HIDDEN}"),
        ("## Skills", f"{HIDDEN}\n\n## Skills"),
        ("# Jane Wanjiru\n", f"# Jane Wanjiru\n\n{HIDDEN}\n"),
    ],
)
def test_a_claim_finds_no_place_to_hide_in_a_cv(cv: Document, before: str, after: str) -> None:
    assert before in cv.text
    edited = edit_document(document=cv, text=cv.text.replace(before, after, 1), expected_version=1)
    assert edited.blocking_findings


def test_a_postscript_says_the_same_in_every_format(letter: Document) -> None:
    said = "P.S. I may be called in the evening."
    edited = edit_document(document=letter, text=f"{letter.text.rstrip()}\n\n{said}\n", expected_version=1)
    assert edited.blocking_findings == []
    for look in ("classic", "margin"):
        styled = restyle_document(document=edited, template=look, paper="a4", expected_version=edited.versions.count())
        assert "calledintheevening" in squeezed(pdf_text(export_document(document=styled, format="pdf").data))
    assert said in docx_text(export_document(document=edited, format="docx").data)
    for kind in ("txt", "md", "json"):
        assert "called in the evening" in export_document(document=edited, format=kind).data.decode()


# --- Versions side by side ------------------------------------------------------------------------------------------
def test_texts_are_compared_as_they_read() -> None:
    text = "# Amina\\\nNakuru\n\n**Clerk**, *2021 - 2022*\n- C\\# and 3 \\* 4\n"
    assert without_marks(text) == "Amina\nNakuru\n\nClerk, 2021 - 2022\n- C# and 3 * 4"


def test_words_are_compared() -> None:
    pieces = compare_words("Led a team of four", "Led a big team of five people")
    assert [(piece.kind, piece.text) for piece in pieces] == [
        (PieceKind.SAME, "Led a"),
        (PieceKind.ADDED, " big"),
        (PieceKind.SAME, " team of"),
        (PieceKind.REMOVED, " four"),
        (PieceKind.ADDED, " five people"),
    ]


@pytest.mark.parametrize(
    ("before", "after"), [("", "a\nb"), ("a\n\nb", "b\nc"), ("one two\nx", "one three\ny\nz"), ("a", "")]
)
def test_a_comparison_tells_both_texts(before: str, after: str) -> None:
    rows = compare_texts(before, after)

    def side(gone: PieceKind) -> list[str]:
        kept = ["".join(piece.text for piece in row if piece.kind is not gone).strip() for row in rows]
        return [line for line in kept if line]

    assert side(PieceKind.ADDED) == [line for line in before.split("\n") if line]
    assert side(PieceKind.REMOVED) == [line for line in after.split("\n") if line]


def test_the_page_of_a_comparison_says_it_to_everyone(owner_client: Client, letter: Document) -> None:
    edit_document(
        document=letter, text=letter.text.replace("Yours faithfully", "Yours very faithfully"), expected_version=1
    )
    page = owner_client.get(at("compare", letter, 2)).text
    assert "<ins>" in page
    assert '<span class="visually-hidden">added: </span>' in page
    assert "1 line is not the same." in page
    assert "This is the first version" in owner_client.get(at("compare", letter, 1)).text
    assert owner_client.get(at("compare", letter, 9)).status_code == 404
    assert at("compare", letter, 2) in owner_client.get(at("versions", letter)).text


# --- Side by side with the job --------------------------------------------------------------------------------------
def test_job_cv_and_letter_stand_beside_one_another(owner_client: Client, cv: Document, letter: Document) -> None:
    address = reverse("documents:together", args=[cv.job_id])
    page = owner_client.get(address).text
    assert "Bachelor of Commerce or related degree" in page
    assert page.count('<article class="sheet"') == 2
    letter.delete()
    assert "Not written yet" in owner_client.get(address).text


# --- Who may --------------------------------------------------------------------------------------------------------
PAGES = ["changes", "trust", "compare 1", "look", "mend"]


@pytest.mark.parametrize("page", PAGES)
def test_strangers_get_404_and_the_anonymous_sign_in(
    stranger_client: Client, client: Client, letter: Document, page: str
) -> None:
    name, *more = page.split()
    for method in ("get", "post"):
        response = getattr(stranger_client, method)(at(name, letter, *more))
        assert response.status_code in (404, 405)
        assert getattr(client, method)(at(name, letter, *more)).status_code == 302
    assert letter.versions.count() == 1


@pytest.mark.parametrize("page", PAGES)
def test_a_text_that_is_not_ready_has_none_of_these(owner_client: Client, letter: Document, page: str) -> None:
    Document.objects.update(state=DocumentState.FAILED)
    name, *more = page.split()
    assert owner_client.post(at(name, letter, *more)).status_code in (404, 405)
    assert owner_client.get(at(name, letter, *more)).status_code in (404, 405)


@pytest.mark.parametrize("page", ["changes", "trust", "compare 1", "detail"])
def test_pages_are_light(
    owner_client: Client, cv: Document, page: str, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    name, *more = page.split()
    with django_assert_max_num_queries(12):
        assert owner_client.get(at(name, cv, *more)).status_code == 200


# --- By API ---------------------------------------------------------------------------------------------------------
def api(document: Document, name: str = "") -> str:
    return f"/api/v1/documents/{document.pk}{'/' if name else ''}{name}"


def test_changes_are_listed_and_decided_by_api(owner_api: APIClient, cv: Document) -> None:
    changes = owner_api.get(api(cv, "changes")).json()
    assert [change["text"] for change in changes] == [SUMMARY, RECONCILED, FILED]
    assert changes[1]["original"] == OWN[0]
    assert changes[1]["reason"] == "The advert asks for it."
    body = {"refuse": [changes[1]["id"]], "accept": [changes[2]["id"]], "expected_version": 1}
    answer = owner_api.post(api(cv, "changes"), body, format="json")
    assert answer.status_code == 200
    assert OWN[0] in answer.json()["text"]
    assert answer.json()["versions"] == 2
    assert owner_api.post(api(cv, "changes"), body, format="json").status_code == 409
    for bad in ({}, {"accept": ["c99"]}, {"accept": ["all"], "refuse": ["all"]}):
        assert owner_api.post(api(cv, "changes"), bad, format="json").status_code == 422
    assert owner_api.post(api(cv, "changes"), {"accept": "x"}, format="json").status_code == 400


def test_the_document_is_matched_with_its_job_by_api(owner_api: APIClient, cv: Document) -> None:
    body = owner_api.get(api(cv, "match")).json()
    assert body["met"] + body["partly"] + body["missing"] == body["total"] == len(body["requirements"])
    shown = {item["text"]: item["is_shown"] for item in body["requirements"]}
    assert shown["Bachelor of Commerce or related degree"] is True
    assert shown["Experience with SAP"] is False


def test_mend_restore_and_compare_by_api(owner_api: APIClient, blocked: Document) -> None:
    body = {"sentence": "I led a team of 45 engineers at Google.", "replacement": "", "expected_version": 2}
    assert owner_api.post(api(blocked, "mend"), body, format="json").json()["findings"] == []
    assert owner_api.post(api(blocked, "mend"), body, format="json").status_code in (409, 422)
    pieces = owner_api.get(api(blocked, "compare"), {"version": 2}).json()
    assert {"kind": "added", "text": "I led a team of 45 engineers at Google.\n"} in pieces
    assert owner_api.get(api(blocked, "compare"), {"version": 9}).status_code == 404
    assert owner_api.get(api(blocked, "compare"), {"version": "x"}).status_code == 400
    restored = owner_api.post(api(blocked, "restore"), {"version": 1}, format="json")
    assert restored.json()["versions"] == 4
    assert owner_api.post(api(blocked, "restore"), {"version": 99}, format="json").status_code == 404
    assert owner_api.post(api(blocked, "restore"), {}, format="json").status_code == 400


@pytest.mark.parametrize(
    ("method", "name"),
    [
        ("get", "changes"),
        ("post", "changes"),
        ("get", "match"),
        ("post", "mend"),
        ("post", "restore"),
        ("get", "compare"),
    ],
)
def test_the_api_is_the_owners(
    stranger_api: APIClient, anonymous_api: APIClient, letter: Document, method: str, name: str
) -> None:
    assert getattr(stranger_api, method)(api(letter, name)).status_code == 404
    assert getattr(anonymous_api, method)(api(letter, name)).status_code == 401
