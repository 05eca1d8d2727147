"""Profiles and documents in the admin: who has what, in which state. Their texts are not shown.

Deleting a user there takes along what deleting one's own account does.
"""

from __future__ import annotations

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest

from aditus.accounts.admin import UserAdmin
from aditus.accounts.models import User
from documents.models import Document, Profile
from documents.personal.services import erase_person, is_last_admin


class _ReadOnly:
    """Staff look, people change: what a person says of themselves is not staff's to edit."""

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: object = None) -> bool:
        return False


@admin.register(Profile)
class ProfileAdmin(_ReadOnly, admin.ModelAdmin[Profile]):
    list_display = ["id", "owner", "language", "created_at", "updated_at"]
    list_select_related = ["owner"]
    search_fields = ["owner__email"]
    fields = ["id", "owner", "language", "created_at", "updated_at"]
    ordering = ["-updated_at"]


@admin.register(Document)
class DocumentAdmin(_ReadOnly, admin.ModelAdmin[Document]):
    list_display = ["id", "owner", "kind", "state", "language", "attempt", "created_at"]
    list_filter = ["kind", "state", "language"]
    list_select_related = ["owner"]
    search_fields = ["owner__email"]
    fields = [
        "id",
        "owner",
        "kind",
        "job",
        "profile",
        "state",
        "step",
        "attempt",
        "lease_until",
        "options",
        "language",
        "usage",
        "error",
        "created_at",
        "updated_at",
    ]
    ordering = ["-created_at"]


admin.site.unregister(User)


@admin.register(User)
class PersonAdmin(UserAdmin):
    """Users as ``accounts`` shows them; deleting one erases the person."""

    def has_delete_permission(self, request: HttpRequest, obj: User | None = None) -> bool:
        return super().has_delete_permission(request, obj) and not (obj and is_last_admin(obj))

    def delete_model(self, request: HttpRequest, obj: User) -> None:
        erase_person(user=obj)

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[User]) -> None:
        for user in queryset:
            erase_person(user=user)
