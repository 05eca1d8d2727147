"""The intake box and the form that corrects a job."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from aditus.lib.files import MAX_FILE_BYTES
from aditus.lib.forms import LinesField, TextField
from jobs.intake.material import UploadedBytes
from jobs.schemas import ApplyMethod, EmploymentType, JobFields, SalaryPeriod

PICTURE_SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".webp", ".gif", ".heic", ".heif"})
FILE_SUFFIXES = (".pdf", ".docx", ".html", ".htm", ".mhtml", ".txt")
_LINK = re.compile(r"(?:https?://|www\.)\S+|(?:[a-z0-9-]+\.)+[a-z]{2,}/\S*", re.IGNORECASE)


def bare_link(text: str) -> str:
    """The address when the text is nothing but one, with its scheme; else an empty string."""
    text = text.strip()
    if not _LINK.fullmatch(text):
        return ""
    return text if "://" in text else f"https://{text}"


class IntakeForm(forms.Form):
    """One box for everything: a link or text, a file, or a photo."""

    advert = TextField(
        label=_("Link or text of the advert"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 8, "autocapitalize": "sentences", "spellcheck": "false"}),
    )
    file = forms.FileField(
        label=_("Picture or file"),
        required=False,
        help_text=_("Photo, screenshot, PDF, Word (DOCX) or a saved page, up to 10 MB."),
        widget=forms.FileInput(attrs={"accept": ",".join(["image/*", ".heic", *FILE_SUFFIXES])}),
    )
    photo = forms.FileField(
        label=_("Take a photo now"),
        required=False,
        widget=forms.FileInput(attrs={"accept": "image/*", "capture": "environment"}),
    )
    source_url = TextField(
        label=_("Where you found it"),
        required=False,
        max_length=2000,
        help_text=_("A link to keep with the job; it is not opened."),
        widget=forms.URLInput(attrs={"autocapitalize": "none"}),
    )

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        upload = cleaned.get("photo") or cleaned.get("file")
        if cleaned.get("photo") and cleaned.get("file"):
            raise ValidationError(_("That is two pictures or files. Send one of them; the other can follow."))
        if self.errors:
            return cleaned
        if not upload and not cleaned.get("advert"):
            raise ValidationError(_("Paste a link or the text, or choose a picture or a file."))
        if upload and (text := cleaned.get("advert", "")):
            self._keep_link_beside_upload(text)
        return cleaned

    def _keep_link_beside_upload(self, text: str) -> None:
        """A link typed beside a picture says where the picture is from; a text beside it is a second advert."""
        link = bare_link(text)
        if not link:
            raise ValidationError(
                _("There is a text and a file. Take one of them away, so that it is clear what to read.")
            )
        self.cleaned_data["source_url"] = self.cleaned_data.get("source_url") or link

    @property
    def source(self) -> dict[str, Any]:
        """What ``extract_jobs`` takes: exactly one of url, image, file, text, and the place it was found."""
        cleaned = self.cleaned_data
        source: dict[str, Any] = {"source_url": cleaned.get("source_url", "")}
        if upload := cleaned.get("photo") or cleaned.get("file"):
            content = UploadedBytes(upload.read(MAX_FILE_BYTES + 1), upload.name)
            return source | {"image" if _is_picture(upload) else "file": content}
        if link := bare_link(cleaned["advert"]):
            return source | {"url": link}
        return source | {"text": cleaned["advert"]}


def _is_picture(upload: Any) -> bool:
    kind = str(getattr(upload, "content_type", "") or "")
    return kind.startswith("image/") or PurePath(upload.name or "").suffix.lower() in PICTURE_SUFFIXES


UNKNOWN = [("", _("not stated"))]
YES_NO = [*UNKNOWN, ("true", _("yes")), ("false", _("no"))]
FLAGS = {"": None, "true": True, "false": False}


class JobForm(forms.Form):
    """Every field of a job. Names hold ``__`` where the job has a part: ``apply__email``."""

    title = TextField(label=_("Title"), max_length=300)
    company = TextField(label=_("Employer"), max_length=300, required=False)
    location = TextField(label=_("Place"), max_length=300, required=False)
    remote = forms.ChoiceField(label=_("Remote"), choices=YES_NO, required=False)
    employment_type = forms.ChoiceField(
        label=_("Kind of employment"), choices=[*UNKNOWN, *EmploymentType.choices], required=False
    )
    deadline = forms.DateField(
        label=_("Deadline"), required=False, widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"})
    )
    reference = TextField(label=_("Reference"), max_length=200, required=False)
    salary__min = forms.DecimalField(label=_("Pay from"), min_value=0, max_digits=14, decimal_places=2, required=False)
    salary__max = forms.DecimalField(label=_("Pay up to"), min_value=0, max_digits=14, decimal_places=2, required=False)
    salary__currency = forms.RegexField(
        r"^[A-Za-z]{3}$",
        label=_("Currency"),
        required=False,
        help_text=_("Three letters: KES, TZS, USD."),
        error_messages={"invalid": _("Three letters, such as KES.")},
    )
    salary__period = forms.ChoiceField(label=_("Pay is"), choices=[*UNKNOWN, *SalaryPeriod.choices], required=False)
    apply__method = forms.ChoiceField(label=_("Apply"), choices=[*UNKNOWN, *ApplyMethod.choices], required=False)
    apply__email = forms.EmailField(label=_("E-mail to apply to"), required=False)
    apply__url = forms.URLField(label=_("Link to apply at"), required=False, max_length=2000, assume_scheme="https")
    apply__subject = TextField(label=_("Subject line asked for"), max_length=300, required=False)
    apply__address = TextField(
        label=_("Address"), max_length=1000, required=False, widget=forms.Textarea(attrs={"rows": 3})
    )
    apply__phone = TextField(label=_("Telephone"), max_length=100, required=False)
    requirements__must = LinesField(label=_("Must have"), help_text=_("One a line."))
    requirements__nice = LinesField(label=_("Good to have"), help_text=_("One a line."))
    responsibilities = LinesField(label=_("Tasks"), help_text=_("One a line."))
    skills = LinesField(label=_("Skills"), help_text=_("One a line."))
    documents_wanted = LinesField(label=_("Documents wanted"), help_text=_("One a line."))

    @staticmethod
    def initial_of(fields: JobFields) -> dict[str, Any]:
        """What the form shows of a job."""
        values = fields.model_dump()
        flat = {f"{part}__{name}": value for part in ("apply", "requirements") for name, value in values[part].items()}
        flat |= {f"salary__{name}": value for name, value in (values["salary"] or {}).items()}
        flags = {None: "", True: "true", False: "false"}
        return values | flat | {"remote": flags[values["remote"]]}

    @property
    def changes(self) -> dict[str, Any]:
        """What the person changed, in the shape of ``update_job``; parts of a structure stand together."""
        changes: dict[str, Any] = {}
        for name in self.changed_data:
            value = self.cleaned_data[name]
            part, _separator, rest = name.partition("__")
            if rest:
                changes.setdefault(part, {})[rest] = value if value != "" or part == "apply" else None
            else:
                changes[part] = value
        return _with_emptied(changes, self.cleaned_data)

    def clean_remote(self) -> bool | None:
        return FLAGS[self.cleaned_data["remote"]]

    def clean_salary__currency(self) -> str:
        return str(self.cleaned_data["salary__currency"]).upper()

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        low, high = cleaned.get("salary__min"), cleaned.get("salary__max")
        if low is not None and high is not None and low > high:
            self.add_error("salary__max", _("This is less than the lower end."))
        return cleaned


def _with_emptied(changes: dict[str, Any], cleaned: dict[str, Any]) -> dict[str, Any]:
    """``changes`` with "not stated" said the way the schema does: by None."""
    if changes.get("employment_type") == "":
        changes["employment_type"] = None
    if changes.get("apply", {}).get("method") == "":
        changes["apply"]["method"] = None
    if "salary" in changes and cleaned.get("salary__min") is None and cleaned.get("salary__max") is None:
        changes["salary"] = None
    return changes
