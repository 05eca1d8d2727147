"""Sign-up, sign-in, sign-out, password reset and the account page."""

from __future__ import annotations

from typing import Any, cast

from django.conf import settings
from django.contrib import messages
from django.contrib.auth import login, update_session_auth_hash
from django.contrib.auth.decorators import login_required
from django.contrib.auth.forms import PasswordResetForm
from django.contrib.auth.views import (
    LoginView,
    LogoutView,
    PasswordResetCompleteView,
    PasswordResetConfirmView,
    PasswordResetDoneView,
    PasswordResetView,
)
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse_lazy
from django.utils.decorators import method_decorator
from django.utils.translation import get_language_from_request, override
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from aditus.accounts.forms import EmailForm, NewPasswordForm, SettingsForm, SignInForm, SignUpForm
from aditus.accounts.guessing import is_guessing, note_guess
from aditus.accounts.lockout import locked_out
from aditus.accounts.models import User
from aditus.accounts.preferences import LANGUAGE_CODES, time_zones
from aditus.accounts.services import (
    EmailTaken,
    LinkExpired,
    TooManyMails,
    ask_email_change,
    ask_password_reset,
    confirm_email_change,
    read_change,
)
from aditus.lib.pages import is_htmx, safe_next

LANGUAGE_SECONDS = 365 * 86_400
MODEL_BACKEND = "django.contrib.auth.backends.ModelBackend"


# Django's form views also take PUT, and one of them answers any method.
takes_form = method_decorator(require_http_methods(["GET", "HEAD", "POST"]), name="dispatch")


@takes_form
class SignIn(LoginView):
    template_name = "accounts/sign_in.html"
    authentication_form = SignInForm
    redirect_authenticated_user = True

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """To a page's own request that met the end of the session, only a hint goes, so that nothing typed is lost."""
        if is_htmx(request):
            return render(request, "accounts/parts/signed_out.html")
        return super().get(request, *args, **kwargs)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(is_signup_open=settings.OPEN_SIGNUP, **kwargs)


class SignOut(LogoutView):
    """By POST only, so that no link or picture can sign anyone out."""

    http_method_names = ["post"]


@sensitive_post_parameters("password")
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def sign_up(request: HttpRequest) -> HttpResponse:
    """Make an account and sign in at once; no e-mail has to arrive first."""
    if request.user.is_authenticated:
        return redirect("dashboard")
    if not settings.OPEN_SIGNUP:
        return render(request, "accounts/sign_up_closed.html", status=403 if request.method == "POST" else 200)
    form = SignUpForm(request.POST if request.method == "POST" else None, request=request)
    if request.method == "POST" and is_guessing(request):
        return locked_out(request)
    if request.method == "POST" and form.is_valid():
        if user := form.find_or_create_user():
            login(request, user, backend=MODEL_BACKEND)
            return redirect(safe_next(request) or "dashboard")
        note_guess(request)
    return render(request, "accounts/sign_up.html", {"form": form, "next": safe_next(request)})


@takes_form
class ResetPassword(PasswordResetView):
    """Says the same, after the same time, whether or not the address has an account: the mail is a task's work."""

    template_name = "accounts/password_reset.html"
    success_url = reverse_lazy("accounts:password-reset-sent")

    def form_valid(self, form: PasswordResetForm) -> HttpResponse:
        ask_password_reset(email=form.cleaned_data["email"])
        return HttpResponseRedirect(self.get_success_url())


class ResetPasswordSent(PasswordResetDoneView):
    template_name = "accounts/password_reset_sent.html"


@takes_form
class ChooseNewPassword(PasswordResetConfirmView):
    template_name = "accounts/password_reset_choose.html"
    success_url = reverse_lazy("accounts:password-reset-done")


class NewPasswordChosen(PasswordResetCompleteView):
    template_name = "accounts/password_reset_done.html"


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def show_settings(request: HttpRequest) -> HttpResponse:
    """The account on one page: name, language, time zone, address, password, plan."""
    user = cast(User, request.user)
    if request.method != "POST":
        return _settings_page(request, user)
    form = SettingsForm(request.POST, instance=User.objects.get(pk=user.pk))
    if not form.is_valid():
        return _settings_page(request, user, form=form)
    User.objects.filter(pk=user.pk).update(**form.cleaned_data)
    with override(form.cleaned_data["language"] or get_language_from_request(request)):
        messages.success(request, _("Your settings are saved."))
    return redirect("accounts:settings")


@sensitive_post_parameters("change-password")
@login_required
@require_POST
def change_email(request: HttpRequest) -> HttpResponse:
    """Ask for another address. Nothing changes before the link sent there is followed."""
    user = cast(User, request.user)
    form = EmailForm(user, request.POST)
    if form.is_valid():
        try:
            ask_email_change(user=user, email=form.cleaned_data["email"])
        except TooManyMails as error:
            form.add_error(None, str(error))
        else:
            messages.success(
                request,
                _("A link is on its way to %(email)s, if nobody else uses that address. Follow it to confirm.")
                % {"email": form.cleaned_data["email"]},
            )
            return redirect("accounts:settings")
    return _settings_page(request, user, email_form=form)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def confirm_email(request: HttpRequest, token: str) -> HttpResponse:
    """What the link in the mail opens. A button confirms, for mail scanners open links, too."""
    if request.method == "POST":
        try:
            user = confirm_email_change(token=token)
        except EmailTaken as error:
            return render(request, "accounts/email_change.html", {"error": str(error)}, status=409)
        except LinkExpired:
            return render(request, "accounts/email_change.html", status=410)
        messages.success(request, _("%(email)s is your address from now on.") % {"email": user.email})
        return redirect("accounts:settings" if request.user.is_authenticated else "accounts:sign-in")
    change = read_change(token)
    return render(request, "accounts/email_change.html", {"change": change}, status=200 if change else 410)


@require_POST
def choose_language(request: HttpRequest) -> HttpResponse:
    """The language of the pages: for a person it is kept with the account, for a guest in a cookie."""
    language = request.POST.get("language", "")
    response = redirect(safe_next(request) or "landing")
    if language not in LANGUAGE_CODES:
        return response
    if isinstance(request.user, User):
        User.objects.filter(pk=request.user.pk).update(language=language)
    response.set_cookie(
        settings.LANGUAGE_COOKIE_NAME,
        language,
        max_age=LANGUAGE_SECONDS,
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Lax",
    )
    return response


@sensitive_post_parameters()
@login_required
@require_POST
def change_password(request: HttpRequest) -> HttpResponse:
    """Set a new password; this session stays signed in, all others end."""
    user = cast(User, request.user)
    password_form = NewPasswordForm(user, request.POST)
    if password_form.is_valid():
        password_form.save()
        update_session_auth_hash(request, user)
        messages.success(request, _("Your password is changed. Other devices are signed out."))
        return redirect("accounts:settings")
    return _settings_page(request, user, password_form=password_form)


def _settings_page(request: HttpRequest, user: User, **forms: Any) -> HttpResponse:
    """The page with those of its ``forms`` that were sent, and the others fresh."""
    context = {
        "form": SettingsForm(instance=user),
        "email_form": EmailForm(user),
        "password_form": NewPasswordForm(user),
        "time_zones": time_zones(),
        "usual_zone": _("the site's own (%(zone)s)") % {"zone": settings.TIME_ZONE.replace("_", " ")},
        "plan": user.plan,
        "most_generations": user.limit("max_generations_per_day"),
        "most_tokens": user.limit("max_tokens_per_day"),
        **forms,
    }
    is_wrong = any(form.errors for form in forms.values())
    return render(request, "accounts/settings.html", context, status=400 if is_wrong else 200)
