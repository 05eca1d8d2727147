"""What to write, and what a person writes into it."""

from __future__ import annotations

from typing import Any, cast

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from aditus.lib.files import MAX_FILE_BYTES, MAX_TEXT_CHARACTERS
from aditus.lib.forms import TextField
from documents.models import DocumentKind, Length, Look, PaperSize, Profile, Strength, Tone
from documents.schemas import Resume

LANGUAGES = [("", _("as in the advert")), ("en", _("English")), ("sw", _("Swahili")), ("fr", _("French"))]


class DraftForm(forms.Form):
    """All but ``kind`` may be left out; what is left out is the service's own default."""

    kind = forms.ChoiceField(label=_("Write a"), choices=DocumentKind.choices, widget=forms.RadioSelect)
    profile = forms.ModelChoiceField(
        label=_("From the profile"), queryset=Profile.objects.none(), required=False, empty_label=None
    )
    language = forms.ChoiceField(label=_("Language"), choices=LANGUAGES, required=False)
    strength = forms.ChoiceField(
        label=_("CV: how far the wording may move"), choices=Strength.choices, required=False, initial=Strength.LIGHT
    )
    pages = forms.TypedChoiceField(
        label=_("CV: length"),
        choices=[("0", _("as long as it needs")), ("1", _("one page")), ("2", _("two pages"))],
        coerce=int,
        required=False,
    )
    tone = forms.ChoiceField(label=_("Letter: tone"), choices=Tone.choices, required=False, initial=Tone.FORMAL)
    length = forms.ChoiceField(
        label=_("Letter: length"), choices=Length.choices, required=False, initial=Length.STANDARD
    )

    template = forms.ChoiceField(label=_("Template"), choices=Look.choices, required=False, initial=Look.CLASSIC)
    paper = forms.ChoiceField(
        label=_("Paper"), choices=[("", _("as usual where the job is")), *PaperSize.choices], required=False
    )

    def __init__(self, *args: Any, profiles: QuerySet[Profile], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choice = cast("forms.ModelChoiceField[Profile]", self.fields["profile"])
        choice.queryset = profiles

    def wishes(self) -> dict[str, Any]:
        """What was chosen of that which the kind of document takes."""
        names = ("strength", "pages") if self.cleaned_data["kind"] == DocumentKind.CV else ("tone", "length")
        chosen = {name: self.cleaned_data[name] for name in ("profile", "language", "template", "paper", *names)}
        return {name: value for name, value in chosen.items() if value}


class AddFactForm(forms.Form):
    """One fact in the person's own words, and the place in the profile where it belongs."""

    text = TextField(label=_("In your own words"), max_length=2_000, widget=forms.Textarea(attrs={"rows": 3}))
    where = forms.ChoiceField(label=_("Where it belongs"))

    def __init__(self, *args: Any, resume: Resume, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choice = cast(forms.ChoiceField, self.fields["where"])
        choice.choices = [*_SECTION_PLACES, *_jobs_of(resume)]


_SECTION_PLACES = [
    ("skills", _("a skill or a tool I know")),
    ("certificates", _("a certificate or licence (the year last: Driving licence, 2022)")),
    ("languages", _("a language (Kiswahili: fluent)")),
    ("registrations", _("a membership of a professional body")),
    ("grades", _("a grade in an examination (KCSE: C+)")),
    ("education", _("a degree or course")),
]


def _jobs_of(resume: Resume) -> list[tuple[str, str]]:
    """The jobs and unpaid roles under which a point can stand."""
    entries: list[Any] = [*resume.work, *resume.volunteer]
    named = [
        (entry, getattr(entry, "name", "") or getattr(entry, "organization", "")) for entry in entries if entry.ids
    ]
    return [
        (entry.ids.id, _("something I did as %(job)s") % {"job": ", ".join(filter(None, (entry.position, name)))})
        for entry, name in named
    ]


class LookForm(forms.Form):
    template = forms.ChoiceField(label=_("Template"), choices=Look.choices)
    paper = forms.ChoiceField(label=_("Paper"), choices=PaperSize.choices)
    expected_version = forms.IntegerField(widget=forms.HiddenInput, min_value=0)


class MendForm(forms.Form):
    """Other words for one sentence; none take it out."""

    sentence = forms.CharField(strip=False, max_length=100_000)
    replacement = TextField(max_length=10_000, required=False)
    expected_version = forms.IntegerField(min_value=0)


class EditForm(forms.Form):
    """The text, and the version it was made from, so that two tabs cannot undo each other."""

    text = TextField(
        label=_("Text"),
        strip=False,
        max_length=100_000,
        help_text=_(
            "A few marks: # for a heading, - for a point in a list, ** around bold words, \\ where a line ends."
        ),
        widget=forms.Textarea(attrs={"rows": 30, "class": "editor", "spellcheck": "true"}),
    )
    expected_version = forms.IntegerField(widget=forms.HiddenInput, min_value=0)


class ImportForm(forms.Form):
    """Exactly one of a file and a text."""

    file = forms.FileField(
        label=_("Your CV as a file"),
        required=False,
        help_text=_("PDF, Word, plain text, LinkedIn's data export (ZIP) or JSON Resume, up to 10 MB."),
        widget=forms.FileInput(
            attrs={"accept": ".pdf,.docx,.txt,.zip,.json,application/pdf,application/zip,application/json,text/plain"}
        ),
    )
    text = TextField(
        label=_("Or paste its text"),
        required=False,
        max_length=MAX_TEXT_CHARACTERS,
        widget=forms.Textarea(attrs={"rows": 6}),
    )

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        file, text = cleaned.get("file"), cleaned.get("text")
        if "file" in self.errors or "text" in self.errors:
            return cleaned
        if not file and not text:
            self.add_error("file", _("Choose a file, or paste the text of your CV."))
        elif file and text:
            self.add_error("text", _("Bring one at a time: the file or the text."))
        elif file and file.size > MAX_FILE_BYTES:
            self.add_error("file", _("This file is larger than 10 MB. A CV is much smaller."))
        return cleaned

    @property
    def content(self) -> bytes:
        """What was brought, from a valid form."""
        file: UploadedFile[bytes] | None = self.cleaned_data["file"]
        text: str = self.cleaned_data["text"]
        return file.read() if file else text.encode()


class NameForm(forms.Form):
    name = TextField(
        label=_("Name of the profile"),
        max_length=120,
        help_text=_("For you alone: Driving jobs, Office jobs. It never stands in a document."),
    )


class _TargetField(forms.ModelChoiceField[Profile]):
    def label_from_instance(self, obj: Profile) -> str:
        return _("in place of: %(name)s") % {"name": obj.name}


class ConfirmForm(forms.Form):
    """Where to keep what was understood: a profile of its own, or in place of one."""

    name = TextField(label=_("Name of the profile"), max_length=120, required=False)
    target = _TargetField(
        label=_("Keep it as"),
        queryset=Profile.objects.none(),
        required=False,
        empty_label=_("a new profile"),
    )

    def __init__(self, *args: Any, profiles: QuerySet[Profile], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choice = cast("forms.ModelChoiceField[Profile]", self.fields["target"])
        choice.queryset = profiles
