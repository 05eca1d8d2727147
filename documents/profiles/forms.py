"""A profile by form: one small form per section, its field names the keys of JSON Resume."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from typing import Any, cast

from django import forms
from django.utils.translation import gettext_lazy as _
from django_stubs_ext import StrPromise

from aditus.lib.forms import LinesField, TextField
from documents.schemas import Resume

DATE_HELP = _("2021-03 or just 2021.")


def _text(label: str | StrPromise, *, required: bool = False, **kwargs: Any) -> TextField:
    return TextField(label=label, max_length=300, required=required, **kwargs)


def _paragraph(label: str | StrPromise, **kwargs: Any) -> TextField:
    return TextField(label=label, max_length=5000, required=False, widget=forms.Textarea(attrs={"rows": 4}), **kwargs)


class BasicsForm(forms.Form):
    name = _text(_("Full name"), required=True, widget=forms.TextInput(attrs={"autocomplete": "name"}))
    label = _text(_("Headline"), help_text=_("Your trade in a few words: Assistant accountant."))
    email = forms.EmailField(
        label=_("E-mail"), required=False, widget=forms.EmailInput(attrs={"autocomplete": "email"})
    )
    phone = _text(_("Telephone"), widget=forms.TextInput(attrs={"autocomplete": "tel", "inputmode": "tel"}))
    city = _text(_("Town"))
    countryCode = _text(_("Country"), help_text=_("Two letters, such as KE."))  # noqa: N815
    url = _text(_("Website or LinkedIn"), widget=forms.TextInput(attrs={"inputmode": "url", "autocapitalize": "none"}))
    summary = _paragraph(_("About you"), help_text=_("Two or three sentences on what you do and have done."))


class MoreForm(forms.Form):
    noticePeriod = _text(_("Notice period"), help_text=_("One month, or: can start at once."))  # noqa: N815
    expectedSalary = _text(_("Expected salary"))  # noqa: N815
    workRight = _text(_("Right to work"), help_text=_("Citizen of Kenya, work permit, and the like."))  # noqa: N815


class EntryForm(forms.Form):
    """One entry of a list section. An entry whose fields are all empty is left out."""

    def is_blank(self) -> bool:
        return not any(value for name, value in self.cleaned_data.items() if name not in ("position_in_list", "DELETE"))


class WorkForm(EntryForm):
    position = _text(_("Title"))
    name = _text(_("Employer"))
    startDate = _text(_("From"), help_text=DATE_HELP)  # noqa: N815
    endDate = _text(_("Until"), help_text=_("Empty when you are still there."))  # noqa: N815
    location = _text(_("Place"))
    summary = _paragraph(_("In short"))
    highlights = LinesField(
        label=_("What you did and achieved"), help_text=_("One a line; with numbers where you have them.")
    )


class EducationForm(EntryForm):
    institution = _text(_("School or university"))
    studyType = _text(_("Degree or certificate"), help_text=_("BCom, Diploma, KCSE."))  # noqa: N815
    area = _text(_("Subject"))
    score = _text(_("Grade"))
    startDate = _text(_("From"), help_text=DATE_HELP)  # noqa: N815
    endDate = _text(_("Until"), help_text=DATE_HELP)  # noqa: N815
    courses = LinesField(label=_("Courses"), help_text=_("One a line."))


class SkillForm(EntryForm):
    name = _text(_("Skill"))
    level = _text(_("Level"))
    keywords = LinesField(label=_("In particular"), help_text=_("Tools and the like, one a line."))


class LanguageForm(EntryForm):
    language = _text(_("Language"))
    fluency = _text(_("How well"), help_text=_("Mother tongue, fluent, basic."))


class CertificateForm(EntryForm):
    name = _text(_("Certificate"))
    issuer = _text(_("Issued by"))
    date = _text(_("Date"), help_text=DATE_HELP)


class RegistrationForm(EntryForm):
    body = _text(_("Professional body"), help_text=_("ICPAK, EBK, NCK, TSC."))
    number = _text(_("Number"))
    status = _text(_("Status"))
    date = _text(_("Since"), help_text=DATE_HELP)


class GradeForm(EntryForm):
    examination = _text(_("Examination"), help_text=_("KCSE, CPA Section 4, O levels."))
    grade = _text(_("Grade"))
    year = _text(_("Year"))
    institution = _text(_("School"))


class RefereeForm(EntryForm):
    name = _text(_("Name"))
    position = _text(_("Title"))
    organization = _text(_("Organisation"))
    relationship = _text(_("How they know you"))
    phone = _text(_("Telephone"), widget=forms.TextInput(attrs={"inputmode": "tel"}))
    email = forms.EmailField(label=_("E-mail"), required=False)


SINGLE_SECTIONS: dict[str, type[forms.Form]] = {"basics": BasicsForm, "more": MoreForm}
LIST_SECTIONS: dict[str, type[EntryForm]] = {
    "work": WorkForm,
    "education": EducationForm,
    "skills": SkillForm,
    "languages": LanguageForm,
    "certificates": CertificateForm,
    "registrations": RegistrationForm,
    "grades": GradeForm,
    "referees": RefereeForm,
}
SECTION_NAMES: dict[str, str | StrPromise] = {
    "basics": _("You"),
    "work": _("Work"),
    "education": _("Education"),
    "skills": _("Skills"),
    "languages": _("Languages"),
    "certificates": _("Certificates"),
    "registrations": _("Professional registrations"),
    "grades": _("School and examination grades"),
    "referees": _("Referees"),
    "more": _("Notice, pay, right to work"),
}
IN_EXTENSION = frozenset({"registrations", "grades", "referees", "more"})


class _EntryFormSet(forms.BaseFormSet[EntryForm]):
    """Entries in order. A hidden place ties each to the entry it came from: what the form does not show stays."""

    def add_fields(self, form: EntryForm, index: int | None) -> None:
        super().add_fields(form, index)
        form.fields["position_in_list"] = forms.IntegerField(
            required=False, min_value=0, max_value=500, widget=forms.HiddenInput
        )
        if "DELETE" in form.fields:
            form.fields["DELETE"].label = _("Take this one out")

    def entries(self, old: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """The section as JSON Resume keeps it, from a valid formset."""
        kept = [form for form in self.forms if form not in self.deleted_forms and not form.is_blank()]
        return [_merged(form.cleaned_data, old) for form in kept]


def _merged(cleaned: dict[str, Any], old: list[dict[str, Any]]) -> dict[str, Any]:
    place = cleaned.get("position_in_list")
    entry = dict(old[place]) if place is not None and place < len(old) else {}
    said = {key: value for key, value in cleaned.items() if key not in ("position_in_list", "DELETE")}
    entry.update({key: value for key, value in said.items() if value or entry.get(key)})
    return entry


def entry_formset(section: str, resume: Resume, data: Mapping[str, Any] | None, *, extra: int) -> _EntryFormSet:
    """The formset of a list section, filled from the profile; ``extra`` empty entries stand at the end."""
    formset = forms.formset_factory(
        LIST_SECTIONS[section],
        formset=_EntryFormSet,
        extra=extra,
        can_delete=True,
        can_delete_extra=False,
        max_num=100,
        absolute_max=120,
    )
    initial = [
        entry.model_dump(by_alias=True) | {"position_in_list": place}
        for place, entry in enumerate(_view_of(section, resume))
    ]
    return cast(_EntryFormSet, formset(data, initial=initial, prefix=section))


def single_form(section: str, resume: Resume, data: Mapping[str, Any] | None) -> forms.Form:
    """The form of a section that is not a list."""
    if section == "more":
        initial = resume.extension.model_dump(by_alias=True)
    else:
        location = resume.basics.location
        initial = resume.basics.model_dump(by_alias=True)
        initial |= {"city": location.city, "countryCode": location.country_code}
    return SINGLE_SECTIONS[section](data, initial=initial)


def _view_of(section: str, resume: Resume) -> list[Any]:
    holder: Any = resume.extension if section in IN_EXTENSION else resume
    return list(getattr(holder, section))


def with_entries(data: dict[str, Any], section: str, formset: _EntryFormSet) -> dict[str, Any]:
    """A copy of the profile's data with one list section replaced."""
    changed = deepcopy(data)
    holder = _extension(changed) if section in IN_EXTENSION else changed
    holder[section] = formset.entries(holder.get(section) or [])
    return changed


def with_values(data: dict[str, Any], section: str, values: dict[str, Any]) -> dict[str, Any]:
    """A copy of the profile's data with the single section's values in it."""
    changed = deepcopy(data)
    if section == "more":
        _extension(changed).update(values)
        return changed
    basics = changed["basics"] = dict(changed.get("basics") or {})
    place = {key: values[key] for key in ("city", "countryCode")}
    basics.update({key: value for key, value in values.items() if key not in place})
    basics["location"] = dict(basics.get("location") or {}) | place
    return changed


def _extension(data: dict[str, Any]) -> dict[str, Any]:
    meta = data["meta"] = dict(data.get("meta") or {})
    extension: dict[str, Any] = dict(meta.get("aditus") or {})
    meta["aditus"] = extension
    return extension
