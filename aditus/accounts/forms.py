"""Forms of the sign-in family. They normalise an address the way it is stored, so that one mailbox is one account."""

from __future__ import annotations

from typing import Any, ClassVar, cast

from django import forms
from django.contrib.auth import authenticate, password_validation
from django.contrib.auth.forms import AuthenticationForm, PasswordChangeForm
from django.core.exceptions import ValidationError
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from aditus.accounts.models import User, normalize_email
from aditus.accounts.preferences import chosen_language, is_time_zone
from aditus.accounts.services import EmailTaken, register_user
from aditus.lib.forms import TextField
from aditus.lib.text import clean

OWN_NAMES = [("en", "English"), ("sw", "Kiswahili")]  # each language by its own name, for those who read no other


class SignInForm(AuthenticationForm):
    """Django's own, with an e-mail field. Its field stays ``username``: that is the name the lock-out watches."""

    username = forms.EmailField(
        label=_("E-mail"),
        widget=forms.EmailInput(attrs={"autocomplete": "username", "inputmode": "email", "autocapitalize": "none"}),
    )
    error_messages = {
        "invalid_login": _("This e-mail and password do not belong together. Check both and try again."),
        "inactive": _("This account is closed."),
    }

    def clean_username(self) -> str:
        return normalize_email(self.cleaned_data["username"])


class SignUpForm(forms.Form):
    """An e-mail address and a password, nothing more.

    An address that has an account already is not named as such unless the password is right too, in which case the
    person is simply signed in.
    """

    email = forms.EmailField(
        label=_("E-mail"),
        max_length=254,
        widget=forms.EmailInput(attrs={"autocomplete": "username", "autocapitalize": "none"}),
    )
    password = forms.CharField(
        label=_("Password"),
        strip=False,
        max_length=256,
        help_text=_("At least 10 characters. A few words in a row are easy to keep in mind."),
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )
    time_zone = TextField(
        required=False, max_length=64, widget=forms.HiddenInput(attrs={"data-time-zone": ""})
    )  # filled in by the browser where it can

    def __init__(self, *args: Any, request: HttpRequest, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.request = request

    def clean_email(self) -> str:
        return normalize_email(self.cleaned_data["email"])

    def clean_time_zone(self) -> str:
        """A zone that is not on offer is no reason to turn anyone away."""
        zone = str(self.cleaned_data["time_zone"])
        return zone if is_time_zone(zone) else ""

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        email, password = cleaned.get("email"), cleaned.get("password")
        if email and password:
            try:
                password_validation.validate_password(password, User(email=email))
            except ValidationError as error:
                self.add_error("password", error)
        return cleaned

    def find_or_create_user(self) -> User | None:
        """A new user; the existing one when the password is theirs; else None, with an error on the form."""
        email, password = self.cleaned_data["email"], self.cleaned_data["password"]
        try:
            return register_user(
                email=email,
                password=password,
                language=chosen_language(self.request),
                time_zone=self.cleaned_data.get("time_zone", ""),
            )
        except EmailTaken:
            user = authenticate(self.request, username=email, password=password)
        if isinstance(user, User):
            return user
        self.add_error(
            None, _("No account could be made with this. If you have been here before, sign in or reset your password.")
        )
        return None


class SettingsForm(forms.ModelForm[User]):
    """Name, language and time zone. An empty choice leaves it to the browser and to the site."""

    language = forms.ChoiceField(
        label=_("Language of the pages"), required=False, help_text=_("CVs and letters keep their own.")
    )
    time_zone = TextField(  # a list of 400, which the template writes out: a widget takes 50 ms for it
        label=_("Time zone"), required=False, max_length=64, help_text=_("Deadlines and times are shown in it.")
    )

    class Meta:
        model = User
        fields: ClassVar = ["name", "language", "time_zone"]
        labels: ClassVar = {"name": _("Your name")}
        help_texts: ClassVar = {"name": _("How this site greets you. Your CV takes its name from your profile.")}
        widgets: ClassVar = {"name": forms.TextInput(attrs={"autocomplete": "name"})}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        languages = cast(forms.ChoiceField, self.fields["language"])
        languages.choices = [("", _("as the browser asks")), *OWN_NAMES]

    def clean_time_zone(self) -> str:
        zone = str(self.cleaned_data["time_zone"])
        if zone and not is_time_zone(zone):
            raise ValidationError(_("Choose one from the list."))
        return zone

    def clean_name(self) -> str:
        return clean(self.cleaned_data["name"]).strip()


class EmailForm(forms.Form):
    """A new address, and the password, so that an open screen is not enough to take an account away."""

    email = forms.EmailField(
        label=_("New e-mail"),
        max_length=254,
        widget=forms.EmailInput(attrs={"autocomplete": "email", "autocapitalize": "none"}),
    )
    password = forms.CharField(
        label=_("Your password"),
        strip=False,
        max_length=256,
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
    )

    def __init__(self, user: User, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"prefix": "change", **kwargs})
        self.user = user

    def clean_email(self) -> str:
        email = normalize_email(self.cleaned_data["email"])
        if email == self.user.email:
            raise ValidationError(_("That is your address already."))
        return email

    def clean_password(self) -> str:
        password = str(self.cleaned_data["password"])
        if not self.user.check_password(password):
            raise ValidationError(_("This is not your password."))
        return password


class NewPasswordForm(PasswordChangeForm):
    """Django's own; it stands below other forms, so it does not take the focus."""

    def __init__(self, user: User, *args: Any, **kwargs: Any) -> None:
        super().__init__(user, *args, **kwargs)
        self.fields["old_password"].label = _("Present password")
        del self.fields["old_password"].widget.attrs["autofocus"]
