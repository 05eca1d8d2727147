"""Who would answer this person and task now, and why everybody else was passed over."""

from __future__ import annotations

from django import forms
from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils.translation import gettext_lazy as _

from aditus.accounts.models import Plan, User, normalize_email
from providers.models import ProviderConfig, Task
from providers.orchestrator import AIOrchestrator
from providers.selection import Need


class ExplainForm(forms.Form):
    """The case to explain. Without a person, the plan decides."""

    email = forms.EmailField(label=_("person's e-mail"), required=False)
    plan = forms.ModelChoiceField(label=_("plan"), queryset=Plan.objects.all(), required=False)
    task = forms.ChoiceField(label=_("task"), choices=[("", _("any")), *Task.choices], required=False)
    image = forms.BooleanField(label=_("with a picture"), required=False)
    pdf = forms.BooleanField(label=_("with a PDF"), required=False)

    def clean_email(self) -> User | None:
        email = normalize_email(self.cleaned_data["email"])
        user = User.objects.filter(email=email).first() if email else None
        if email and user is None:
            raise forms.ValidationError(_("Nobody has this e-mail."))
        return user


def explain_view(request: HttpRequest) -> HttpResponse:
    """An admin page; reads only."""
    if not request.user.has_perm("providers.view_providerconfig"):
        raise PermissionDenied
    form = ExplainForm(request.GET or None)
    is_asked = form.is_valid()
    user = form.cleaned_data["email"] if is_asked else None
    context = {
        **admin.site.each_context(request),
        "title": _("Who answers now?"),
        "opts": ProviderConfig._meta,
        "form": form if request.GET else ExplainForm(),
        "selection": AIOrchestrator.explain(user=user, need=_need(form) if is_asked else Need()),
    }
    return TemplateResponse(request, "admin/providers/explain.html", context)


def _need(form: ExplainForm) -> Need:
    plan = form.cleaned_data["plan"]
    return Need(
        plan=plan.code if plan else "",
        is_premium=bool(plan and plan.is_premium),
        task=form.cleaned_data["task"],
        image=form.cleaned_data["image"],
        pdf=form.cleaned_data["pdf"],
    )
