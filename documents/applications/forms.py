"""What a person says about an application."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from aditus.lib.forms import TextField
from documents.applications.services import MAX_NOTES
from documents.models import Application, ApplicationState, SentFormat


class MoveForm(forms.Form):
    """The state an application goes into."""

    state = forms.ChoiceField(choices=ApplicationState.choices)


class NotesForm(forms.Form):
    """The notes, and the version they were made from, so that two tabs cannot undo each other."""

    notes = TextField(
        label=_("Notes"),
        required=False,
        strip=False,
        max_length=MAX_NOTES,
        help_text=_("Whom you spoke with, what was said, what to do next."),
        widget=forms.Textarea(attrs={"rows": 6, "spellcheck": "true"}),
    )
    expected_version = forms.IntegerField(widget=forms.HiddenInput, min_value=0, max_value=2_000_000_000)


class ReadyForm(forms.Form):
    """Which of the documents wanted are ready, as boxes to tick."""

    ready = forms.MultipleChoiceField(required=False, widget=forms.CheckboxSelectMultiple)

    def __init__(self, data: Any = None, *, application: Application) -> None:
        super().__init__(data, initial={"ready": application.ticked})
        wanted = dict.fromkeys(str(name) for name in application.job.documents_wanted)
        self.fields["ready"].choices = [(name, name) for name in wanted]  # type: ignore[attr-defined]


class SentForm(forms.Form):
    """The format a document went out in."""

    format = forms.ChoiceField(label=_("Format"), choices=SentFormat.choices, initial=SentFormat.PDF)


class FilterForm(forms.Form):
    """What the tracker shows. What makes no sense is left out instead of refused."""

    q = TextField(required=False, max_length=200)
    state = forms.ChoiceField(required=False, choices=[("", _("any state")), *ApplicationState.choices])

    def wanted(self) -> tuple[str, str]:
        """The words and the state to look for."""
        self.is_valid()
        return self.cleaned_data.get("q", "").strip(), self.cleaned_data.get("state", "")
