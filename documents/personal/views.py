"""Pages of a person's own data: what is kept, take it along, delete it."""

from __future__ import annotations

from typing import cast

from django import forms
from django.contrib import messages
from django.contrib.auth import authenticate, logout
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_safe

from aditus.accounts.models import User
from documents.exceptions import LastAdmin
from documents.personal.archive import archive_name, archive_of, may_export
from documents.personal.services import erase_person, usage_of


class EraseForm(forms.Form):
    """The password, so that a phone left on a table cannot delete an account."""

    password = forms.CharField(
        label=gettext_lazy("Your password"),
        strip=False,
        max_length=256,
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
    )


@login_required
@require_safe
def show_personal_data(request: HttpRequest) -> HttpResponse:
    """What the person used, and the ways to take everything along or to delete it."""
    context = {"limits": usage_of(_user(request), timezone.now())}
    return render(request, "personal/detail.html", context)


@login_required
@never_cache
@require_safe
def export(request: HttpRequest) -> HttpResponseBase:
    """Everything as a ZIP, made while it is sent."""
    if not may_export(_user(request)):
        messages.error(request, _("That is many exports within an hour. Please try again later."))
        return redirect("personal:detail")
    response = StreamingHttpResponse(archive_of(_user(request)), content_type="application/zip")
    response.headers["Content-Disposition"] = f'attachment; filename="{archive_name()}"'
    return response


@sensitive_post_parameters("password")
@login_required
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def erase(request: HttpRequest) -> HttpResponse:
    """Ask for the password, then delete the account with everything. Wrong ones count as they do at the sign-in."""
    user = _user(request)
    form = EraseForm(request.POST if request.method == "POST" else None)
    status = 200
    if request.method == "POST" and form.is_valid():
        if authenticate(request, username=user.email, password=form.cleaned_data["password"]) == user:
            try:
                erase_person(user=user)
            except LastAdmin as error:
                form.add_error(None, error.message)
                status = error.http_status
            else:
                logout(request)
                return render(request, "personal/erased.html")
        else:
            form.add_error("password", _("This is not your password."))
    if form.errors and status == 200:
        status = 400
    return render(request, "personal/erase.html", {"form": form}, status=status)


def _user(request: HttpRequest) -> User:
    return cast(User, request.user)
