"""Pages about a person's profiles: look at one, change it section by section, keep several.

Each page takes the id of a profile; without one it shows the newest, which is the one that drafts use.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, cast
from uuid import UUID

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from aditus.accounts.models import User
from aditus.lib.pages import safe_next
from documents.exceptions import DocumentsError, ProfileMissing, SectionConflict
from documents.forms import ImportForm, NameForm
from documents.models import Profile
from documents.profiles.completeness import hints_for
from documents.profiles.conflicts import mark_of, values_elsewhere, with_entries_elsewhere
from documents.profiles.forms import LIST_SECTIONS, SECTION_NAMES, entry_formset, single_form, with_entries, with_values
from documents.profiles.page import HINTS, sections_of
from documents.profiles.services import (
    change_section,
    create_profile,
    duplicate_profile,
    newest_profile,
    prefer_profile,
    update_profile,
)
from documents.schemas import Resume, without_ids

MOST_PROFILES_SHOWN = 100


@login_required
@require_safe
def show_profile(request: HttpRequest, pk: UUID | None = None) -> HttpResponse:
    """One profile, section by section, with what is still missing; without any, the ways to bring it."""
    profile = _profile(request, pk)
    resume = profile.resume if profile else Resume()
    context = {
        "profile": profile,
        "resume": resume,
        "sections": sections_of(resume) if profile else [],
        "hints": hints_for(resume) if profile else [],
        "others": Profile.objects.owned_by(_user(request)).exclude(pk=profile.pk).count() if profile else 0,
        "import_form": ImportForm(),
        "next": safe_next(request),
    }
    return render(request, "profile/detail.html", context)


@login_required
@require_safe
def list_profiles(request: HttpRequest) -> HttpResponse:
    """All profiles; the first is the one that is used where none is named."""
    profiles = list(Profile.objects.owned_by(_user(request)).newest_first()[:MOST_PROFILES_SHOWN])
    rows = [(profile, hints_for(profile.resume)) for profile in profiles]
    return render(request, "profile/list.html", {"rows": rows})


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def rename_profile(request: HttpRequest, pk: UUID) -> HttpResponse:
    """What the profile is called on this site; it never shows in a document."""
    profile = _profile_or_404(request, pk)
    form = NameForm(request.POST or None, initial={"name": profile.name})
    if request.method == "POST" and form.is_valid():
        update_profile(profile=profile, name=form.cleaned_data["name"])
        messages.success(request, _("Saved."))
        return redirect("profile:list")
    context = {"profile": profile, "form": form}
    return render(request, "profile/rename.html", context, status=400 if form.errors else 200)


@login_required
@require_POST
def copy_profile(request: HttpRequest, pk: UUID) -> HttpResponse:
    """A second profile with the same facts, to shape for another kind of work."""
    copy = duplicate_profile(profile=_profile_or_404(request, pk))
    messages.success(request, _("Here is the copy. Change what you like; the first one stays as it is."))
    return redirect("profile:detail", copy.pk)


@login_required
@require_POST
def prefer(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Use this profile from now on where none is named."""
    prefer_profile(profile=_profile_or_404(request, pk))
    messages.success(request, _("This profile is used from now on, unless you choose another."))
    return redirect("profile:list")


@login_required
@require_safe
def download_resume(request: HttpRequest, pk: UUID | None = None) -> HttpResponse:
    """The profile as JSON Resume, as it came in."""
    profile = _profile_or_404(request, pk)
    response = HttpResponse(
        json.dumps(without_ids(profile.data), ensure_ascii=False, indent=2),
        content_type="application/json; charset=utf-8",
    )
    response["Content-Disposition"] = 'attachment; filename="resume.json"'
    return response


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def delete_profile(request: HttpRequest, pk: UUID | None = None) -> HttpResponse:
    """Ask once, then delete."""
    profile = _profile_or_404(request, pk)
    if request.method != "POST":
        return render(request, "profile/delete.html", {"profile": profile})
    profile.delete()
    messages.success(request, _("The profile is deleted."))
    return redirect("profile:detail")


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def edit_section(request: HttpRequest, section: str, pk: UUID | None = None) -> HttpResponse:
    """One section as a form. "One more", "up" and "down" change the form and save nothing."""
    if section not in SECTION_NAMES:
        raise Http404
    profile = _profile(request, pk)
    edit = _edit_entries if section in LIST_SECTIONS else _edit_values
    return edit(request, section, profile)


def _edit_entries(request: HttpRequest, section: str, profile: Profile | None) -> HttpResponse:
    resume = profile.resume if profile else Resume()
    data = _rearranged(request, section) if request.method == "POST" else None
    formset = entry_formset(section, resume, data, extra=1)
    if request.method != "POST" or "add" in request.POST or "move" in request.POST:
        return _section_page(request, section, profile, formset=formset)
    if not formset.is_valid():
        return _section_page(request, section, profile, formset=formset, status=400)
    try:
        saved = _save(request, profile, section, lambda data: with_entries(data, section, formset))
    except SectionConflict:
        return _entries_conflict(request, section, cast(Profile, profile))
    except DocumentsError as error:
        return _section_page(request, section, profile, formset=formset, error=error.message, status=error.http_status)
    return _saved(request, saved)


def _rearranged(request: HttpRequest, section: str) -> Mapping[str, Any]:
    """What was posted; with one more empty entry, or two entries in each other's place, when that was asked for."""
    data = request.POST.copy()
    total = str(data.get(f"{section}-TOTAL_FORMS", ""))
    if not total.isdecimal():
        return data
    if "add" in data:
        data[f"{section}-TOTAL_FORMS"] = str(min(int(total), 99) + 1)
    place, _colon, way = str(data.get("move", "")).partition(":")
    if place.isdecimal() and way in ("up", "down"):
        first = int(place) - (way == "up")
        if 0 <= first < int(total) - 1:
            _swap(data, section, first, first + 1)
    return data


def _swap(data: Any, section: str, first: int, second: int) -> None:
    one, other = f"{section}-{first}-", f"{section}-{second}-"
    fields = {key.removeprefix(start) for start in (one, other) for key in data if key.startswith(start)}
    for field in fields:
        values = data.get(one + field), data.get(other + field)
        for key, value in ((other + field, values[0]), (one + field, values[1])):
            if value is None:
                data.pop(key, None)
            else:
                data[key] = value


def _edit_values(request: HttpRequest, section: str, profile: Profile | None) -> HttpResponse:
    resume = profile.resume if profile else Resume()
    form = single_form(section, resume, request.POST if request.method == "POST" else None)
    if request.method != "POST":
        return _section_page(request, section, profile, form=form)
    if not form.is_valid():
        return _section_page(request, section, profile, form=form, status=400)
    try:
        saved = _save(request, profile, section, lambda data: with_values(data, section, form.cleaned_data))
    except SectionConflict:
        return _values_conflict(request, section, cast(Profile, profile), form)
    except DocumentsError as error:
        return _section_page(request, section, profile, form=form, error=error.message, status=error.http_status)
    return _saved(request, saved)


def _save(
    request: HttpRequest, profile: Profile | None, section: str, change: Callable[[dict[str, Any]], dict[str, Any]]
) -> Profile:
    if profile is None:
        return create_profile(user=_user(request), data=change({}))
    return change_section(profile=profile, section=section, change=change, seen=request.POST.get("seen", ""))


def _entries_conflict(request: HttpRequest, section: str, profile: Profile) -> HttpResponse:
    """The person's entries, then those saved elsewhere that are not among them: to be taken out or kept, then saved."""
    profile.refresh_from_db()
    both, number = with_entries_elsewhere(request.POST, section, profile.resume)
    formset = entry_formset(section, profile.resume, both, extra=1)
    if not number and formset.is_valid():
        change = partial(with_entries, section=section, formset=formset)
        return _saved(request, change_section(profile=profile, section=section, change=change))
    context = {"formset": formset, "is_conflict": True, "mine": len(formset) - number}
    return _section_page(request, section, profile, status=409, **context)


def _values_conflict(request: HttpRequest, section: str, profile: Profile, form: forms.Form) -> HttpResponse:
    """The person's values in the form, and beside it what was saved elsewhere and is not the same."""
    profile.refresh_from_db()
    elsewhere = values_elsewhere(form, section, profile.resume)
    if not elsewhere:
        change = partial(with_values, section=section, values=form.cleaned_data)
        return _saved(request, change_section(profile=profile, section=section, change=change))
    return _section_page(request, section, profile, form=form, is_conflict=True, elsewhere=elsewhere, status=409)


def _saved(request: HttpRequest, profile: Profile) -> HttpResponse:
    messages.success(request, _("Saved."))
    return redirect(safe_next(request) or _page_of(request, profile))


def _page_of(request: HttpRequest, profile: Profile) -> str:
    """The page the person came from: by id where the address names one."""
    is_named = request.resolver_match is not None and "pk" in request.resolver_match.kwargs
    return reverse("profile:detail", args=[profile.pk] if is_named else [])


def _section_page(
    request: HttpRequest, section: str, profile: Profile | None, *, status: int = 200, **context: Any
) -> HttpResponse:
    context |= {
        "section": section,
        "name": SECTION_NAMES[section],
        "hint": HINTS[section],
        "back": _page_of(request, profile) if profile else reverse("profile:detail"),
        "next": safe_next(request),
        "seen": _seen(request, section, profile, is_anew="is_conflict" in context),
    }
    return render(request, "profile/section.html", context, status=status)


def _seen(request: HttpRequest, section: str, profile: Profile | None, *, is_anew: bool) -> str:
    """The mark of the section the form was made from; that of the section now, once both are shown."""
    now = mark_of(profile.data if profile else {}, section)
    return now if is_anew else request.POST.get("seen", now)


def _profile_or_404(request: HttpRequest, pk: UUID | None) -> Profile:
    if profile := _profile(request, pk):
        return profile
    raise Http404


def _profile(request: HttpRequest, pk: UUID | None) -> Profile | None:
    """The profile the address names (404 when it is not the person's own), else the newest, if there is one."""
    if pk is not None:
        return get_object_or_404(Profile.objects.owned_by(_user(request)), pk=pk)
    try:
        return newest_profile(_user(request))
    except ProfileMissing:
        return None


def _user(request: HttpRequest) -> User:
    return cast(User, request.user)
