"""Users, who sign in by e-mail, and the plans that say what they may use."""

from __future__ import annotations

import uuid
from typing import Any, ClassVar

from django.contrib.auth.models import AbstractBaseUser, BaseUserManager, PermissionsMixin
from django.db import models
from django.db.models.functions import Lower
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class ModelTier(models.TextChoices):
    """Which of a provider's two models a plan is served by."""

    STANDARD = "standard", _("standard model")
    PREMIUM = "premium", _("premium model")


class Plan(models.Model):
    """What a user may use. An empty limit means unlimited."""

    code = models.SlugField(primary_key=True, max_length=40)
    name = models.CharField(max_length=80)
    model_tier = models.CharField(max_length=16, choices=ModelTier, default=ModelTier.STANDARD)
    max_generations_per_day = models.PositiveIntegerField(null=True, blank=True)
    max_tokens_per_day = models.PositiveBigIntegerField(null=True, blank=True)
    max_cost_per_month = models.DecimalField(
        _("most cost per month (cents)"), max_digits=14, decimal_places=4, null=True, blank=True
    )
    max_requests_per_day = models.PositiveIntegerField(null=True, blank=True)
    max_requests_per_minute = models.PositiveIntegerField(null=True, blank=True)

    class Meta:
        ordering: ClassVar = ["code"]

    def __str__(self) -> str:
        return self.name

    @property
    def is_premium(self) -> bool:
        return self.model_tier == ModelTier.PREMIUM


FREE_PLAN = "free"


class UserManager(BaseUserManager["User"]):
    def get_queryset(self) -> models.QuerySet[User]:
        """Plan and personal limits come along: every request needs them."""
        return super().get_queryset().select_related("plan", "personal_limits")

    def create_user(self, email: str, password: str | None = None, **fields: Any) -> User:
        user = self.model(email=normalize_email(email), **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_superuser(self, email: str, password: str | None = None, **fields: Any) -> User:
        return self.create_user(email, password, **{"is_staff": True, "is_superuser": True, **fields})

    def get_by_natural_key(self, username: str | None) -> User:
        return self.get(email=normalize_email(username or ""))


def normalize_email(email: str) -> str:
    """One spelling per mailbox: trimmed and in lower case."""
    return email.strip().lower()


class User(AbstractBaseUser, PermissionsMixin):
    """A person. Signs in with an e-mail address; has exactly one plan."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    email = models.EmailField(_("e-mail"), unique=True)
    name = models.CharField(_("name"), max_length=150, blank=True)
    plan = models.ForeignKey(Plan, on_delete=models.PROTECT, default=FREE_PLAN, related_name="users")
    language = models.CharField(max_length=8, blank=True)
    time_zone = models.CharField(max_length=64, blank=True)
    is_staff = models.BooleanField(_("staff"), default=False)
    is_active = models.BooleanField(_("active"), default=True)
    date_joined = models.DateTimeField(default=timezone.now, editable=False)

    objects: ClassVar[UserManager] = UserManager()

    EMAIL_FIELD = "email"
    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []

    class Meta:
        ordering: ClassVar = ["email"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                Lower("email"),
                name="accounts_user_email_once",
                violation_error_message=_("An account with this e-mail exists already."),
            )
        ]

    def __str__(self) -> str:
        return self.email

    def clean(self) -> None:
        super().clean()
        self.email = normalize_email(self.email)

    def limit(self, name: str) -> Any:
        """The person's own limit of this name, else the plan's; None means unlimited."""
        own = getattr(self.personal_limits, name) if hasattr(self, "personal_limits") else None
        return getattr(self.plan, name) if own is None else own

    def get_short_name(self) -> str:
        return self.name or self.email.split("@")[0]


class PersonalLimits(models.Model):
    """What one person may use where it differs from their plan. An empty limit means the plan's."""

    user = models.OneToOneField(User, on_delete=models.CASCADE, primary_key=True, related_name="personal_limits")
    max_generations_per_day = models.PositiveIntegerField(null=True, blank=True)
    max_tokens_per_day = models.PositiveBigIntegerField(null=True, blank=True)
    max_cost_per_month = models.DecimalField(
        _("most cost per month (cents)"), max_digits=14, decimal_places=4, null=True, blank=True
    )

    class Meta:
        verbose_name = verbose_name_plural = _("personal limits")

    def __str__(self) -> str:
        return str(self.user)
