"""The intake box and the correction form, without a page around them."""

from __future__ import annotations

from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from jobs.forms import IntakeForm, JobForm, bare_link
from jobs.schemas import JobFields, Requirements, Salary

PHOTO = ("advert.jpg", b"\xff\xd8\xff", "image/jpeg")
PDF = ("advert.pdf", b"%PDF-1.7", "application/pdf")


def filled(*, text: str = "", source_url: str = "", **files: tuple[str, bytes, str]) -> IntakeForm:
    uploads: Any = {key: SimpleUploadedFile(*parts) for key, parts in files.items()}
    return IntakeForm({"advert": text, "source_url": source_url}, uploads)


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("https://jobs.example/7", "https://jobs.example/7"),
        ("  http://jobs.example/7\n", "http://jobs.example/7"),
        ("www.jobs.example/7", "https://www.jobs.example/7"),
        ("jobs.example/vacancies/7?ref=a", "https://jobs.example/vacancies/7?ref=a"),
        ("See https://jobs.example/7", ""),
        ("Nurse wanted.", ""),
        ("and/or", ""),
        ("ftp://jobs.example/7", ""),
        ("", ""),
    ],
)
def test_only_a_bare_link_is_a_link(text: str, link: str) -> None:
    assert bare_link(text) == link


def test_each_way_in_becomes_exactly_one_source() -> None:
    assert source_of(filled(text="https://jobs.example/7")) == {"url": "https://jobs.example/7", "source_url": ""}
    assert source_of(filled(text="Nurse wanted")) == {"text": "Nurse wanted", "source_url": ""}
    assert set(source_of(filled(photo=PHOTO))) == {"image", "source_url"}
    assert set(source_of(filled(file=PHOTO))) == {"image", "source_url"}
    assert set(source_of(filled(file=("IMG_1.HEIC", b"x", "application/octet-stream")))) == {"image", "source_url"}
    assert set(source_of(filled(file=PDF))) == {"file", "source_url"}


def source_of(form: IntakeForm) -> dict[str, Any]:
    assert form.is_valid(), form.errors
    return form.source


def test_a_link_beside_a_picture_says_where_it_is_from() -> None:
    assert source_of(filled(text="https://jobs.example/7", file=PHOTO))["source_url"] == "https://jobs.example/7"


@pytest.mark.parametrize(
    "form",
    [
        filled(),
        filled(text=" \n "),
        filled(text="\x00"),
        filled(text="Nurse wanted", file=PDF),
        filled(file=PDF, photo=PHOTO),
        filled(file=("advert.pdf", b"", "application/pdf")),
    ],
    ids=["nothing", "blank", "only a NUL", "text and file", "two files", "an empty file"],
)
def test_none_or_two_sources_are_refused_kindly(form: IntakeForm) -> None:
    assert not form.is_valid()
    assert form.errors


def test_a_stray_nul_in_a_pasted_text_is_taken_out() -> None:
    assert source_of(filled(text="Nurse\x00 wanted"))["text"] == "Nurse wanted"


FIELDS = JobFields(
    title="Nurse",
    salary=Salary(min=1, max=2, currency="KES"),
    requirements=Requirements(must=["Degree", "Licence"], nice=["Car"]),
    remote=False,
)


def posted(**changes: str) -> JobForm:
    """The correction form as a browser sends it back, with some fields changed."""
    initial = JobForm.initial_of(FIELDS)
    blank = JobForm(initial=initial)
    data = {name: blank[name].value() or "" for name in blank.fields}
    return JobForm(data | changes, initial=initial)


def test_a_form_sent_back_as_it_was_changes_nothing() -> None:
    form = posted()
    assert form.is_valid(), form.errors
    assert form.changed_data == []


def test_lists_are_typed_one_a_line() -> None:
    form = posted(requirements__must=" Degree \r\n\r\n- Licence\r\n-\r\nPatience")
    assert form.is_valid(), form.errors
    assert form.cleaned_data["requirements__must"] == ["Degree", "Licence", "Patience"]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("title", ""),
        ("salary__currency", "shillings"),
        ("salary__min", "many"),
        ("salary__min", "-5"),
        ("salary__max", "0.5"),
        ("deadline", "soon"),
        ("apply__email", "not an address"),
        ("apply__url", "javascript:alert(1)"),
        ("employment_type", "forever"),
    ],
)
def test_what_cannot_be_is_marked_on_its_field(field: str, value: str) -> None:
    form = posted(**{field: value})
    assert not form.is_valid()
    assert list(form.errors) == [field]
