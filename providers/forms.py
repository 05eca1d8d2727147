"""The admin's form of one provider: a key that is written and never shown."""

from __future__ import annotations

import json
from typing import Any, ClassVar

from django import forms
from django.utils.translation import gettext_lazy as _

from aditus.lib.exceptions import AddressRefused
from aditus.lib.http import check_provider_url
from aditus.lib.secrets import Secret
from providers.addresses import has_moved
from providers.models import ProviderConfig
from providers.models.configs import EDITABLE_FIELDS
from providers.registry import get_provider_type, presets


class ProviderConfigForm(forms.ModelForm[ProviderConfig]):
    """A chosen type fills in its usual address and models.

    ``refusal`` is what the test before saving found; it is shown as an error of the form.
    """

    refusal: ClassVar[str] = ""

    api_key = forms.CharField(
        label=_("API key"),
        required=False,
        max_length=1_000,
        widget=forms.PasswordInput(render_value=False, attrs={"autocomplete": "new-password", "size": 60}),
    )
    skip_test = forms.BooleanField(
        label=_("Save without testing"),
        required=False,
        help_text=_("Otherwise a new key is tried on the model before it is saved."),
    )

    class Media:
        js = ("providers/presets.js",)

    class Meta:
        model = ProviderConfig
        fields = EDITABLE_FIELDS

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial["api_key"] = ""  # so that an empty box is no change, and nothing to test
        self.fields["provider_type"].widget.attrs["data-presets"] = json.dumps(presets())
        hint = self.instance.key_hint
        stored = _("Stored: …%(hint)s. Leave empty to keep it.") % {"hint": hint} if hint else ""
        self.fields["api_key"].help_text = stored or _("Stored encrypted and never shown again.")

    def clean_api_key(self) -> Secret:
        """An empty box keeps the stored key."""
        typed = self.cleaned_data["api_key"].strip()
        return Secret(typed) if typed else self.instance.api_key

    def clean_base_url(self) -> str:
        url: str = self.cleaned_data["base_url"].strip()
        if not url:
            return ""
        try:
            check_provider_url(url)
        except AddressRefused as error:
            raise forms.ValidationError(error.message) from error
        return url

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if self.refusal:
            raise forms.ValidationError(self.refusal)
        typed = bool(self.data.get(self.add_prefix("api_key"), "").strip())
        if not typed and not self.instance._state.adding and self._moves(cleaned):
            cleaned["api_key"] = Secret("")
            if get_provider_type(cleaned["provider_type"]).needs_key:
                self.add_error(
                    "api_key", _("The address changed: enter the key again, so that it goes there by intent.")
                )
        return cleaned

    def _moves(self, cleaned: dict[str, Any]) -> bool:
        if "provider_type" not in cleaned or "base_url" not in cleaned:
            return False
        stored = ProviderConfig(
            provider_type=self.initial.get("provider_type", ""), base_url=self.initial.get("base_url", "")
        )
        return has_moved(stored, cleaned)
