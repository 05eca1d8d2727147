"""Adverts and jobs for staff to look at; people's own data is not edited here."""

from __future__ import annotations

from django.contrib import admin
from django.http import HttpRequest

from jobs.models import Advert, Job


class _ReadOnly:
    """Looking and deleting only."""

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: object | None = None) -> bool:
        return False


@admin.register(Advert)
class AdvertAdmin(_ReadOnly, admin.ModelAdmin[Advert]):
    list_display = ["created_at", "kind", "source_url", "original_name", "owner", "was_offline"]
    list_filter = ["kind", "created_at"]
    search_fields = ["source_url", "original_name", "owner__email"]
    list_select_related = ["owner"]
    date_hierarchy = "created_at"

    @admin.display(boolean=True, description="without AI")
    def was_offline(self, advert: Advert) -> bool:
        return bool(advert.usage.get("offline"))


@admin.register(Job)
class JobAdmin(_ReadOnly, admin.ModelAdmin[Job]):
    list_display = ["title", "company", "location", "deadline", "status", "owner", "created_at"]
    list_filter = ["status", "employment_type", "language", "is_archived"]
    search_fields = ["title", "company", "location", "reference", "owner__email"]
    list_select_related = ["owner"]
