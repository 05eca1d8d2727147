"""Ten questions on one page, for a person without a CV."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from django_stubs_ext import StrPromise

from aditus.lib.forms import LinesField, TextField
from documents.importing.questions import Activity, Answers, Course, School, Voucher

WORK_PLACES, REFEREE_PLACES = 2, 3


def _text(label: str | StrPromise, *, required: bool = False, **kwargs: Any) -> TextField:
    return TextField(label=label, max_length=200, required=required, **kwargs)


def _phone(label: str | StrPromise, autocomplete: str = "off") -> TextField:
    return _text(label, widget=forms.TextInput(attrs={"inputmode": "tel", "autocomplete": autocomplete}))


def _year(label: str | StrPromise) -> TextField:
    return _text(label, widget=forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off"}))


@dataclass(frozen=True)
class Question:
    """One question as the page shows it. ``rows`` holds the names of the fields that stand together."""

    title: str | StrPromise
    hint: str | StrPromise
    rows: tuple[tuple[str, ...], ...]


QUESTIONS = (
    Question(
        _("Who are you?"), _("As an employer should call and reach you."), (("name",), ("phone", "email", "town"))
    ),
    Question(
        _("Which school did you finish, with which grade?"),
        "",
        (("school_name",), ("school_examination", "school_grade", "school_year")),
    ),
    Question(
        _("Have you done a course or a degree since?"),
        _("College, polytechnic, university, an apprenticeship. Also one that you are still on."),
        (("course_name", "course_place", "course_year"),),
    ),
    Question(
        _("What work have you done?"),
        _("All work counts: casual jobs, a stall, the farm, driving, building, looking after children."),
        tuple(
            row
            for place in range(WORK_PLACES)
            for row in (
                (f"work{place}_what", f"work{place}_where"),
                (f"work{place}_start", f"work{place}_end"),
                (f"work{place}_done",),
            )
        ),
    ),
    Question(
        _("Where have you helped without pay?"),
        _("Church or mosque, a youth group, a sports team, a family business, an attachment."),
        (("unpaid_what", "unpaid_where"), ("unpaid_done",)),
    ),
    Question(
        _("Which certificates and licences do you hold?"),
        _("One a line: Driving licence class B, 2022."),
        (("certificates",),),
    ),
    Question(
        _("What can you do?"),
        _("Things, tools and programs you know how to use, one a line: M-Pesa till, sewing machine, Excel."),
        (("skills",),),
    ),
    Question(_("Which languages do you speak?"), _("One a line: Kiswahili: mother tongue."), (("languages",),)),
    Question(
        _("Who can vouch for you?"),
        _("A teacher, a former boss, a pastor or an imam. Ask them first."),
        tuple(
            (f"referee{place}_name", f"referee{place}_who", f"referee{place}_phone") for place in range(REFEREE_PLACES)
        ),
    ),
    Question(_("When can you start?"), _("For example: at once, or after one month."), (("start",),)),
)


class QuestionsForm(forms.Form):
    name = _text(_("Your full name"), required=True, widget=forms.TextInput(attrs={"autocomplete": "name"}))
    phone = _phone(_("Telephone"), "tel")
    email = forms.EmailField(
        label=_("E-mail"), required=False, widget=forms.EmailInput(attrs={"autocomplete": "email"})
    )
    town = _text(_("Town"), widget=forms.TextInput(attrs={"autocomplete": "address-level2"}))
    school_name = _text(_("School"))
    school_examination = _text(_("Examination"), widget=forms.TextInput(attrs={"placeholder": "KCSE"}))
    school_grade = _text(_("Grade"))
    school_year = _year(_("Year"))
    course_name = _text(_("Course or degree"))
    course_place = _text(_("Where"))
    course_year = _year(_("Finished in"))
    unpaid_what = _text(_("As what"))
    unpaid_where = _text(_("Where"))
    unpaid_done = LinesField(label=_("What you did, one thing a line"), rows=3, max_length=3000)
    certificates = LinesField(label=_("Certificates and licences"), rows=3, max_length=3000)
    skills = LinesField(label=_("What you can do"), rows=3, max_length=3000)
    languages = LinesField(label=_("Languages"), rows=3, max_length=1000)
    start = _text(_("You can start"))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for place in range(WORK_PLACES):
            self.fields[f"work{place}_what"] = _text(_("As what"))
            self.fields[f"work{place}_where"] = _text(_("For whom or where"))
            self.fields[f"work{place}_start"] = _year(_("From (year, or month and year)"))
            self.fields[f"work{place}_end"] = _year(_("Until (empty when you still do it)"))
            self.fields[f"work{place}_done"] = LinesField(
                label=_("What you did, one thing a line"), rows=3, max_length=3000
            )
        for place in range(REFEREE_PLACES):
            self.fields[f"referee{place}_name"] = _text(_("Name"))
            self.fields[f"referee{place}_who"] = _text(_("Who they are"))
            self.fields[f"referee{place}_phone"] = _phone(_("Telephone"))

    def questions(self) -> Iterator[tuple[Question, list[list[forms.BoundField]]]]:
        """Each question with its bound fields, row by row."""
        for question in QUESTIONS:
            yield question, [[self[name] for name in row] for row in question.rows]

    def answers(self) -> Answers:
        """From a valid form."""
        said = self.cleaned_data
        return Answers(
            **{name: said[name] for name in ("name", "phone", "email", "town", "start")},
            **{name: said[name] for name in ("certificates", "skills", "languages")},
            school=School(**self._part("school_", School)),
            course=Course(**self._part("course_", Course)),
            work=[Activity(**self._part(f"work{place}_", Activity)) for place in range(WORK_PLACES)],
            unpaid=Activity(**self._part("unpaid_", Activity)),
            referees=[Voucher(**self._part(f"referee{place}_", Voucher)) for place in range(REFEREE_PLACES)],
        )

    def _part(self, start: str, model: Any) -> dict[str, Any]:
        names = [name for name in model.model_fields if f"{start}{name}" in self.cleaned_data]
        return {name: self.cleaned_data[f"{start}{name}"] for name in names}
