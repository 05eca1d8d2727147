"""Users and plans in the admin. A user's plan can be changed in the list and in the form."""

from __future__ import annotations

from typing import Any, ClassVar

from django import forms
from django.contrib import admin
from django.contrib.admin.options import InlineModelAdmin
from django.contrib.auth.admin import GroupAdmin as DjangoGroupAdmin
from django.contrib.auth.admin import UserAdmin as DjangoUserAdmin
from django.contrib.auth.forms import AdminUserCreationForm, UserChangeForm
from django.contrib.auth.models import Group
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from aditus.accounts.models import PersonalLimits, Plan, User


class NewUserForm(AdminUserCreationForm[User]):
    class Meta:
        model = User
        fields: ClassVar = ["email"]
        field_classes: ClassVar = {"email": forms.EmailField}


class ChangeUserForm(UserChangeForm[User]):
    class Meta:
        model = User
        fields = "__all__"
        field_classes: ClassVar = {"email": forms.EmailField}


class PersonalLimitsInline(admin.StackedInline[PersonalLimits, User]):
    """Where this person may use more or less than the plan says."""

    model = PersonalLimits


@admin.register(User)
class UserAdmin(DjangoUserAdmin[User]):
    form = ChangeUserForm
    add_form = NewUserForm
    ordering = ("email",)
    list_display = ("email", "name", "plan", "is_active", "is_staff", "date_joined")
    list_editable: ClassVar = ["plan"]
    list_filter: ClassVar = ["plan", "is_active", "is_staff", "is_superuser"]
    list_select_related: ClassVar = ["plan"]
    list_per_page = 50
    search_fields: ClassVar = ["email", "name"]
    readonly_fields: ClassVar = ["date_joined", "last_login"]
    filter_horizontal: ClassVar = []  # Django's double box names its hints in a way screen readers must not read
    fieldsets: ClassVar = [
        (None, {"fields": ["email", "password", "name", "plan"]}),
        (_("Preferences"), {"fields": ["language", "time_zone"]}),
        (_("Rights"), {"fields": ["is_active", "is_staff", "is_superuser", "groups", "user_permissions"]}),
        (_("Dates"), {"fields": ["last_login", "date_joined"]}),
    ]
    add_fieldsets = (
        (None, {"classes": ["wide"], "fields": ["email", "plan", "usable_password", "password1", "password2"]}),
    )

    def formfield_for_foreignkey(self, db_field: Any, request: Any, **kwargs: Any) -> Any:
        """In the list a plan's box has no label of its own, so it carries its name itself."""
        field = super().formfield_for_foreignkey(db_field, request, **kwargs)
        if field is not None:
            field.widget.attrs["aria-label"] = capfirst(db_field.verbose_name)
        return field

    def get_inlines(self, request: Any, obj: User | None) -> list[type[InlineModelAdmin[Any, User]]]:
        return [PersonalLimitsInline] if obj else []


admin.site.unregister(Group)


@admin.register(Group)
class GroupAdmin(DjangoGroupAdmin):
    filter_horizontal: ClassVar = []  # as above


@admin.register(Plan)
class PlanAdmin(admin.ModelAdmin[Plan]):
    list_display = (
        "name",
        "code",
        "model_tier",
        "max_generations_per_day",
        "max_tokens_per_day",
        "max_cost_per_month",
        "max_requests_per_day",
        "max_requests_per_minute",
    )
    prepopulated_fields: ClassVar = {"code": ["name"]}

    def get_readonly_fields(self, request: Any, obj: Plan | None = None) -> list[str]:
        """The code is the key that users point at: chosen once."""
        return ["code"] if obj else []

    def get_prepopulated_fields(self, request: Any, obj: Plan | None = None) -> dict[str, Any]:
        return {} if obj else dict(self.prepopulated_fields)
